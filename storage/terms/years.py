"""A year of the Dialogue as members read it: the current one, and every one before."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from storage import profile_fields, visibility
from storage.database import Page, Transaction, dialect, query
from storage.kit import permissions
from storage.profile_fields import ProfileField
from storage.terms import meetings, records, themes
from storage.terms.meetings import Meeting
from storage.terms.records import Term, TermStatus
from storage.terms.themes import Theme


@dataclass(frozen=True, slots=True)
class YearView:
    """A year for one reader. `names` are the display names of those who carry the term and show
    themselves to her; `themes` are those that she may see. `following` is the term to which the
    current one is handed over. `is_chair`: she carries this term, and it is the current one;
    `is_late`: its last day is over and it has not been handed over. `takes`: she carries the
    term that follows. `meetings` are those that she sees.
    """

    term: Term
    names: tuple[str, ...]
    themes: tuple[Theme, ...]
    following: Term | None
    is_chair: bool
    is_late: bool
    meetings: tuple[Meeting, ...] = ()
    is_admin: bool = False
    takes: bool = False


_NAME = profile_fields.shown(ProfileField.NAME, one="members", viewer=":viewer")
_SEES = visibility.SEES.format(one="members.id", viewer=":viewer")


def names_by_id(
    tx: Transaction, member_ids: Sequence[int], viewer_id: int
) -> Mapping[int, str | None]:
    """The display names of these members, by id, as far as they show them to this viewer."""
    # One statement, so that its time does not tell of whoever is not there.
    rows = tx.rows(
        f"""SELECT id, {_NAME} AS name FROM members WHERE id IN {dialect.ids_of("wanted")}
        AND (id = :viewer OR {_SEES})""",
        {"wanted": json.dumps(list(member_ids)), "viewer": viewer_id},
    )
    return {row["id"]: row["name"] for row in rows}


def names_in(tx: Transaction, member_ids: Sequence[int], viewer_id: int) -> tuple[str, ...]:
    """The display names of these members, as far as they show them to this viewer."""
    found = names_by_id(tx, member_ids, viewer_id)
    return tuple(name for member_id in member_ids if (name := found.get(member_id)))


@query
def names(tx: Transaction, member_ids: Sequence[int]) -> dict[int, str]:
    """The names of members by id, for admins and the chair, who read whom they name."""
    found = {
        member_id: tx.value("SELECT name FROM members WHERE id = :id", {"id": member_id})
        for member_id in member_ids
    }
    return {member_id: name or "–" for member_id, name in found.items()}


def _view(tx: Transaction, term: Term, viewer_id: int, language: str, now: datetime) -> YearView:
    is_current = term.status is TermStatus.CURRENT
    following = records.next_of(tx) if is_current else None
    is_admin = permissions.is_admin(tx, viewer_id)
    is_chair = is_current and viewer_id in term.chairs
    return YearView(
        term,
        names_in(tx, term.chairs, viewer_id),
        themes.shown_of(tx, term, viewer_id),
        following,
        is_chair,
        term.is_late(now),
        meetings.shown_of(tx, term.id, language, to_chair=is_chair or is_admin),
        is_admin,
        following is not None and viewer_id in following.chairs,
    )


@query
def view(
    tx: Transaction, term_id: int | None, viewer_id: int, language: str, now: datetime
) -> YearView | None:
    """A year for this reader, with titles in her language: the one of a term, or with None the
    current one, else the next, else the last. None if there is none.
    """
    if term_id is not None:
        term = records.load(tx, term_id)
    else:
        term = records.current(tx) or records.next_of(tx) or _last(tx)
    return None if term is None else _view(tx, term, viewer_id, language, now)


def _last(tx: Transaction) -> Term | None:
    last = tx.value("SELECT id FROM terms ORDER BY starts_on DESC, id DESC LIMIT 1")
    return None if last is None else records.load(tx, last)


@query
def past(tx: Transaction, page: int, size: int) -> Page[Term]:
    """The years that are over, the latest first."""
    found = tx.page(
        "SELECT id FROM terms WHERE ended_at IS NOT NULL ORDER BY starts_on DESC, id DESC",
        {}, page, size,
    )  # fmt: skip

    def term(term_id: int) -> Term:
        one = records.load(tx, term_id)
        assert one is not None
        return one

    return found.map(lambda row: term(row["id"]))


@query
def exists(tx: Transaction) -> bool:
    """Whether there is any term."""
    return records.has_terms(tx)
