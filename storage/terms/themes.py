"""What a year is about: the priorities of a term, and its thematic tracks."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage.database import Row, Transaction, mutation, query
from storage.kit import audit, permissions
from storage.kit.languages import best_language
from storage.terms import records
from storage.terms.records import Term, TermStatus


class ThemeKind(StrEnum):
    """The kinds of themes."""

    PRIORITY = "priority"
    TRACK = "track"


LEAST = 3
"""The fewest priorities with which a year is adopted."""

MOST: Mapping[ThemeKind, int] = {ThemeKind.PRIORITY: 5, ThemeKind.TRACK: 8}
"""The most themes of each kind in a term."""


class ThemeOutcome(StrEnum):
    """Outcome of a change of themes."""

    DONE = "done"
    UNCHANGED = "unchanged"
    TOO_MANY = "too-many"
    ADOPTED = "adopted"
    UNDER_REVIEW = "under-review"
    TIED = "tied"
    GONE = "gone"
    NOT_ALLOWED = "not-allowed"


@dataclass(frozen=True, slots=True)
class ThemeText:
    """The title of a theme in one language, and for a priority its sentence."""

    title: str
    sentence: str | None


@dataclass(frozen=True, slots=True)
class Theme:
    """A priority or a track. `number` counts from 1 within its kind; `texts` are by language, the
    first of which is the original.
    """

    id: int
    term_id: int
    kind: ThemeKind
    number: int
    texts: Mapping[str, ThemeText]

    def text(self, language: str) -> ThemeText:
        """The text for a reader of this language."""
        first = next(iter(self.texts))
        return self.texts[best_language(self.texts, language, first)]


def themes_of(tx: Transaction, term_id: int, kind: ThemeKind | None = None) -> tuple[Theme, ...]:
    """The priorities of a term and then its tracks, or those of one kind, in order."""
    rows = tx.rows(
        """SELECT * FROM themes WHERE term_id = :term AND kind = coalesce(:kind, kind)
        ORDER BY kind, position, id""",
        {"term": term_id, "kind": kind},
    )
    counts: dict[str, int] = {}
    found: list[Theme] = []
    for row in rows:
        counts[row["kind"]] = counts.get(row["kind"], 0) + 1
        found.append(_theme(tx, row, counts[row["kind"]]))
    return tuple(found)


def _theme(tx: Transaction, row: Row, number: int) -> Theme:
    texts = {
        text["language"]: ThemeText(text["title"], text["sentence"])
        for text in tx.rows(
            """SELECT * FROM theme_texts WHERE theme_id = :id
            ORDER BY CASE language WHEN 'ru' THEN 0 WHEN 'en' THEN 1 ELSE 2 END, language""",
            {"id": row["id"]},
        )
    }
    return Theme(row["id"], row["term_id"], ThemeKind(row["kind"]), number, texts)


def load(tx: Transaction, theme_id: int) -> Theme | None:
    """The theme, inside a transaction."""
    term_id = tx.value("SELECT term_id FROM themes WHERE id = :id", {"id": theme_id})
    if term_id is None:
        return None
    return next((one for one in themes_of(tx, term_id) if one.id == theme_id), None)


def shown_of(tx: Transaction, term: Term, viewer_id: int) -> tuple[Theme, ...]:
    """The themes of a term that this member may see: those that are not adopted yet are for the
    chair and admins.
    """
    if term.adopted_at is not None or permissions.acts_for_chair(tx, viewer_id):
        return themes_of(tx, term.id)
    return ()


@query
def shown(tx: Transaction, term_id: int, viewer_id: int) -> tuple[Theme, ...]:
    """The themes of a term that this member may see."""
    term = records.load(tx, term_id)
    return () if term is None else shown_of(tx, term, viewer_id)


@query
def priorities(tx: Transaction, term_id: int) -> tuple[Theme, ...]:
    """The priorities of a term, for their reviewers."""
    return themes_of(tx, term_id, ThemeKind.PRIORITY)


@query
def find(tx: Transaction, theme_id: int, viewer_id: int) -> Theme | None:
    """A theme, for somebody who may see it."""
    theme = load(tx, theme_id)
    term = None if theme is None else records.load(tx, theme.term_id)
    return theme if term is not None and theme in shown_of(tx, term, viewer_id) else None


def _refusal(tx: Transaction, actor_id: int, term: Term | None) -> ThemeOutcome | None:
    if term is None:
        return ThemeOutcome.GONE
    if permissions.is_admin(tx, actor_id):
        return None
    if not permissions.is_chair(tx, actor_id) or term.status is not TermStatus.CURRENT:
        return ThemeOutcome.NOT_ALLOWED
    return None


def _is_under_review(tx: Transaction, term_id: int) -> bool:
    return bool(
        tx.value(
            """SELECT 1 FROM reviews WHERE kind = 'priorities' AND subject_id = :id
            AND status = 'pending'""",
            {"id": term_id},
        )
    )


@mutation
def add(
    tx: Transaction, actor_id: int, term_id: int, kind: ThemeKind, language: str, text: ThemeText,
    now: datetime,
) -> tuple[ThemeOutcome, int | None]:  # fmt: skip
    """Add a priority or a track; returns the outcome and its id. Once the priorities are adopted,
    their number stays; a track can be added all the year.
    """
    tx.lock("terms", term_id)
    term = records.load(tx, term_id)
    refusal = _refusal(tx, actor_id, term)
    if refusal is not None or term is None:
        return refusal or ThemeOutcome.GONE, None
    if kind is ThemeKind.PRIORITY and term.status is not TermStatus.PAST:
        if term.adopted_at is not None:
            return ThemeOutcome.ADOPTED, None
        if _is_under_review(tx, term_id):
            return ThemeOutcome.UNDER_REVIEW, None
    there = themes_of(tx, term_id, kind)
    if len(there) >= MOST[kind]:
        return ThemeOutcome.TOO_MANY, None
    theme_id: int = tx.value(
        """INSERT INTO themes (term_id, kind, position)
        VALUES (:term, :kind, (SELECT coalesce(max(position), 0) + 1 FROM themes
            WHERE term_id = :term AND kind = :kind)) RETURNING id""",
        {"term": term_id, "kind": kind},
    )
    _put(tx, theme_id, language, text)
    audit.record(tx, actor_id, "theme-add", now, subject=("term", term_id))
    return ThemeOutcome.DONE, theme_id


def _put(tx: Transaction, theme_id: int, language: str, text: ThemeText) -> None:
    tx.execute(
        """INSERT INTO theme_texts (theme_id, language, title, sentence)
        VALUES (:theme, :language, :title, :sentence)
        ON CONFLICT (theme_id, language) DO UPDATE
            SET title = excluded.title, sentence = excluded.sentence""",
        {
            "theme": theme_id,
            "language": language,
            "title": text.title,
            "sentence": text.sentence,
        },
    )


@mutation
def write(
    tx: Transaction, actor_id: int, theme_id: int, language: str, text: ThemeText, now: datetime
) -> ThemeOutcome:
    """Write a theme in one language. Of an adopted priority, the chair adds languages that are
    missing; only admins correct words that were adopted.
    """
    tx.lock("themes", theme_id)
    theme = load(tx, theme_id)
    if theme is None:
        return ThemeOutcome.GONE
    term = records.load(tx, theme.term_id)
    refusal = _refusal(tx, actor_id, term)
    if refusal is not None or term is None:
        return refusal or ThemeOutcome.GONE
    if theme.texts.get(language) == text:
        return ThemeOutcome.UNCHANGED
    if theme.kind is ThemeKind.PRIORITY and not permissions.is_admin(tx, actor_id):
        if _is_under_review(tx, term.id):
            return ThemeOutcome.UNDER_REVIEW
        if term.adopted_at is not None and language in theme.texts:
            return ThemeOutcome.ADOPTED
    _put(tx, theme_id, language, text)
    audit.record(tx, actor_id, "theme-write", now, subject=("term", term.id), reason=language)
    return ThemeOutcome.DONE


@mutation
def remove(tx: Transaction, actor_id: int, theme_id: int, now: datetime) -> ThemeOutcome:
    """Remove a theme that is not adopted and to which nothing is tied."""
    tx.lock("themes", theme_id)
    theme = load(tx, theme_id)
    if theme is None:
        return ThemeOutcome.GONE
    term = records.load(tx, theme.term_id)
    refusal = _refusal(tx, actor_id, term)
    if refusal is not None or term is None:
        return refusal or ThemeOutcome.GONE
    if theme.kind is ThemeKind.PRIORITY and term.status is not TermStatus.PAST:
        if term.adopted_at is not None:
            return ThemeOutcome.ADOPTED
        if _is_under_review(tx, term.id):
            return ThemeOutcome.UNDER_REVIEW
    if tx.value("SELECT 1 FROM ties WHERE theme_id = :id LIMIT 1", {"id": theme_id}):
        return ThemeOutcome.TIED
    tx.execute("DELETE FROM themes WHERE id = :id", {"id": theme_id})
    audit.record(tx, actor_id, "theme-remove", now, subject=("term", term.id))
    return ThemeOutcome.DONE
