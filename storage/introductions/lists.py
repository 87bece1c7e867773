"""The lists of a member's requests and contacts."""

from dataclasses import dataclass
from enum import StrEnum

from storage import blocks, members
from storage.database import Page, Row, Transaction, query
from storage.introductions import records
from storage.introductions.records import IntroductionStatus
from storage.practices import records as practices


class RequestList(StrEnum):
    """The lists of requests."""

    RECEIVED = "in"
    CONTACTS = "known"
    SENT = "out"


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request in a list; `name` is the title of the practice if its author is hidden, "" if the
    practice is gone.
    """

    id: int
    name: str
    country: str
    status: IntroductionStatus


_HIDDEN = blocks.BLOCKED_BETWEEN.format(one="introductions.requester_id", viewer=":viewer")

_LISTS = {
    RequestList.RECEIVED: f"""recipient_id = :viewer AND introductions.status = 'pending'
        AND {records.BOTH_MEMBERS} AND NOT {_HIDDEN}""",
    RequestList.CONTACTS: f"""(requester_id = :viewer OR recipient_id = :viewer)
        AND introductions.status = 'accepted' AND {records.BOTH_MEMBERS}""",
    RequestList.SENT: """requester_id = :viewer
        AND introductions.status IN ('pending', 'declined', 'blocked', 'withdrawn', 'expired')""",
}


@query
def listed(
    tx: Transaction, viewer_id: int, box: RequestList, page: int, size: int
) -> Page[RequestRow]:
    """The viewer's requests, newest first."""
    if not members.is_member(tx, viewer_id):
        return Page((), page, has_more=False)
    return tx.page(
        f"""SELECT introductions.id AS id, requester_id, members.id AS other_id,
            introductions.status AS status, is_hidden, practice_id, name, country
        FROM introductions LEFT JOIN members
            ON members.id = CASE WHEN requester_id = :viewer THEN recipient_id ELSE requester_id END
        WHERE {_LISTS[box]}
        ORDER BY introductions.created_at DESC, introductions.id DESC""",
        {"viewer": viewer_id},
        page,
        size,
    ).map(
        lambda row: RequestRow(
            row["id"],
            *_visible_name(tx, row, viewer_id),
            records.state_of(row["status"], is_mine=row["requester_id"] == viewer_id),
        )
    )


def _visible_name(tx: Transaction, row: Row, viewer_id: int) -> tuple[str, str]:
    """The name of a request in a list, and its country: those of the other one while she may be
    seen, or those of the practice that it is about.
    """
    if not records.hides_author(row, viewer_id):
        other: int | None = row["other_id"]
        is_known = other is not None and (
            row["status"] == "accepted" or records.can_see(tx, viewer_id, other)
        )
        return (row["name"], row["country"]) if is_known else ("", "")
    practice = practices.practice_of(tx, row["practice_id"]) if row["practice_id"] else None
    if practice is None:
        return "", ""
    return records.title_of(tx, practice.id) or "", practice.country


@query
def counts(tx: Transaction, viewer_id: int) -> dict[RequestList, int]:
    """The number of requests in each list."""
    return {
        box: tx.value(f"SELECT count(*) FROM introductions WHERE {where}", {"viewer": viewer_id})
        for box, where in _LISTS.items()
    }


def pending_count(tx: Transaction, viewer_id: int) -> int:
    """The number of requests that wait for her answer, inside a transaction."""
    return tx.value(
        f"SELECT count(*) FROM introductions WHERE {_LISTS[RequestList.RECEIVED]}",
        {"viewer": viewer_id},
    )
