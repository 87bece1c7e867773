"""Ties: which events, practices, projects and plan items belong to a priority or a track."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage.database import Transaction, mutation, query, to_timestamp
from storage.kit.tieables import Tieables
from storage.terms import records, themes
from storage.terms.records import TermStatus
from storage.terms.themes import Theme

MOST = 3
"""The most themes to which one object is tied."""


class TieOutcome(StrEnum):
    """Outcome of tying or untying."""

    TIED = "tied"
    UNTIED = "untied"
    UNCHANGED = "unchanged"
    TOO_MANY = "too-many"
    OVER = "over"
    NOT_ALLOWED = "not-allowed"


@dataclass(frozen=True, slots=True)
class ThemeChoice:
    """What the chooser shows: the title of the object, the themes of the current term, and the ids
    of those to which the object is tied.
    """

    title: str
    themes: tuple[Theme, ...]
    tied: frozenset[int]


def ties_of(tx: Transaction, kind: str, subject_id: int) -> tuple[Theme, ...]:
    """The themes to which an object is tied, those of the latest term first."""
    rows = tx.rows(
        """SELECT theme_id FROM ties JOIN themes ON themes.id = theme_id
        WHERE ties.kind = :kind AND subject_id = :subject
        ORDER BY term_id DESC, themes.kind, position, theme_id""",
        {"kind": kind, "subject": subject_id},
    )
    found = (themes.load(tx, row["theme_id"]) for row in rows)
    return tuple(theme for theme in found if theme is not None)


def may_tie(tx: Transaction, kind: str, subject_id: int, member_id: int) -> bool:
    """Whether a year runs and this member may tie the object to its themes."""
    one = tx.features[Tieables].get(kind)
    if one is None or records.current(tx) is None:
        return False
    return one.may_tie(tx, subject_id, member_id)


@query
def can_tie(tx: Transaction, kind: str, subject_id: int, member_id: int) -> bool:
    """Whether a year runs and this member may tie the object to its themes."""
    return may_tie(tx, kind, subject_id, member_id)


@query
def tied(tx: Transaction, kind: str, subject_id: int) -> tuple[Theme, ...]:
    """The themes to which an object is tied."""
    return ties_of(tx, kind, subject_id)


def tied_in(tx: Transaction, theme_id: int, kind: str) -> tuple[int, ...]:
    """The ids of the objects of one kind that are tied to a theme, ascending."""
    return tuple(
        row["subject_id"]
        for row in tx.rows(
            """SELECT subject_id FROM ties WHERE theme_id = :theme AND kind = :kind
            ORDER BY subject_id""",
            {"theme": theme_id, "kind": kind},
        )
    )


@query
def titles(
    tx: Transaction, theme_id: int, viewer_id: int, language: str
) -> dict[str, tuple[tuple[int, str], ...]]:
    """Ids and titles of what is tied to a theme and this member may see, by kind."""
    found: dict[str, tuple[tuple[int, str], ...]] = {}
    for kind, one in tx.features[Tieables].items():
        named = (
            (subject_id, one.title(tx, subject_id, viewer_id, language))
            for subject_id in tied_in(tx, theme_id, kind)
        )
        shown = tuple((subject_id, title) for subject_id, title in named if title is not None)
        if shown:
            found[kind] = shown
    return found


@query
def choice(
    tx: Transaction, kind: str, subject_id: int, member_id: int, language: str
) -> ThemeChoice | None:
    """The themes of the current term for an object; None if she may not tie it, or no year runs."""
    one = tx.features[Tieables].get(kind)
    term = records.current(tx)
    if one is None or term is None or not one.may_tie(tx, subject_id, member_id):
        return None
    shown = themes.shown_of(tx, term, member_id)
    tied_to = frozenset(theme.id for theme in ties_of(tx, kind, subject_id))
    return ThemeChoice(one.title(tx, subject_id, member_id, language) or "", shown, tied_to)


@mutation
def tie(
    tx: Transaction, kind: str, subject_id: int, theme_id: int, is_tied: bool, member_id: int,
    now: datetime,
) -> TieOutcome:  # fmt: skip
    """Tie an object to a theme of the current term, or untie it. What was tied in past years
    stays.
    """
    tx.lock("themes", theme_id)
    one = tx.features[Tieables].get(kind)
    theme = themes.load(tx, theme_id)
    if one is None or theme is None or not one.may_tie(tx, subject_id, member_id):
        return TieOutcome.NOT_ALLOWED
    term = records.load(tx, theme.term_id)
    if term is None or term.status is not TermStatus.CURRENT:
        return TieOutcome.OVER
    if theme not in themes.shown_of(tx, term, member_id):
        return TieOutcome.NOT_ALLOWED
    values = {"kind": kind, "subject": subject_id, "theme": theme_id}
    if not is_tied:
        removed = tx.execute(
            "DELETE FROM ties WHERE kind = :kind AND subject_id = :subject AND theme_id = :theme",
            values,
        )
        return TieOutcome.UNTIED if removed else TieOutcome.UNCHANGED
    there = [tied for tied in ties_of(tx, kind, subject_id) if tied.term_id == term.id]
    if theme in there:
        return TieOutcome.UNCHANGED
    if len(there) >= MOST:
        return TieOutcome.TOO_MANY
    tx.execute(
        """INSERT INTO ties (kind, subject_id, theme_id, tied_by, tied_at)
        VALUES (:kind, :subject, :theme, :by, :now)""",
        {**values, "by": member_id, "now": to_timestamp(now)},
    )
    return TieOutcome.TIED
