"""A year of the Dialogue as members read it: the current one, and every one before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from storage import profile_fields
from storage.database import Page, Transaction, query
from storage.profile_fields import ProfileField
from storage.terms import records, themes
from storage.terms.records import Term, TermStatus
from storage.terms.themes import Theme


@dataclass(frozen=True, slots=True)
class YearView:
    """A year for one reader. `names` are the display names of those who carry the term and show
    themselves to her; `themes` are those that she may see. `following` is the term to which the
    current one is handed over. `is_chair`: she carries this term, and it is the current one;
    `is_late`: its last day is over and it has not been handed over.
    """

    term: Term
    names: tuple[str, ...]
    themes: tuple[Theme, ...]
    following: Term | None
    is_chair: bool
    is_late: bool


_NAME = profile_fields.shown(ProfileField.NAME, one="members", viewer=":viewer")


def names_in(tx: Transaction, member_ids: Sequence[int], viewer_id: int) -> tuple[str, ...]:
    """The display names of these members, as far as they show them to this viewer."""
    found = (
        tx.value(
            f"""SELECT {_NAME} FROM members WHERE id = :id AND status = 'member'
            AND (hidden_at IS NULL OR id = :viewer)""",
            {"id": member_id, "viewer": viewer_id},
        )
        for member_id in member_ids
    )
    return tuple(name for name in found if name)


def _view(tx: Transaction, term: Term, viewer_id: int, now: datetime) -> YearView:
    is_current = term.status is TermStatus.CURRENT
    return YearView(
        term,
        names_in(tx, term.chairs, viewer_id),
        themes.shown_of(tx, term, viewer_id),
        records.next_of(tx) if is_current else None,
        is_current and viewer_id in term.chairs,
        term.is_late(now),
    )


@query
def view(tx: Transaction, term_id: int | None, viewer_id: int, now: datetime) -> YearView | None:
    """A year for this reader: the one of a term, or with None the current one, else the next, else
    the last. None if there is none.
    """
    if term_id is not None:
        term = records.load(tx, term_id)
    else:
        term = records.current(tx) or records.next_of(tx) or _last(tx)
    return None if term is None else _view(tx, term, viewer_id, now)


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
