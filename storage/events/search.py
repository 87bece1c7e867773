"""Finding events by typed words."""

from collections.abc import Sequence
from datetime import datetime

from storage.database import Page, Row, Transaction, mutation, query, to_timestamp
from storage.events import records
from storage.events.records import EventRow
from storage.kit import search
from storage.kit.search import Word

PAGE = 6
"""Events on one page: with the paging buttons that makes eight buttons."""


@mutation
def remember(tx: Transaction, member_id: int, typed: str) -> int:
    """Keep what she typed until her next search among events, so that she can turn pages; returns
    the number of this search.
    """
    return tx.value(
        """INSERT INTO event_searches (member_id, number, typed) VALUES (:member, 1, :typed)
        ON CONFLICT (member_id) DO UPDATE SET number = event_searches.number
            + CASE WHEN event_searches.typed <> :typed THEN 1 ELSE 0 END, typed = :typed
        RETURNING number""",
        {"member": member_id, "typed": typed},
    )


@query
def remembered(tx: Transaction, member_id: int, number: int) -> str | None:
    """What she typed for her search with this number; None if she has searched again since."""
    return tx.value(
        "SELECT typed FROM event_searches WHERE member_id = :member AND number = :number",
        {"member": member_id, "number": number},
    )


@query
def found(
    tx: Transaction, viewer_id: int, words: Sequence[Word], language: str, page: int, now: datetime
) -> Page[EventRow]:
    """The events that she may see and that match these words: those with all the words in a title
    first, then those with all of them anywhere, then those with some; in each part the coming ones
    first, the next before the others, and then the latest.
    """
    values = {"viewer": viewer_id, "now": to_timestamp(now)}

    def entry(row: Row) -> EventRow:
        return records.event_row(tx, row, language)

    sql = f"""SELECT events.id AS id, starts_at, events.zone AS zone,
        registrations.status AS status, events.status = 'cancelled' AS is_cancelled
    {_seen(tx)} ORDER BY ends_at <= :now, abs(starts_at - :now), events.id"""
    return tx.page_in_turn(
        [(sql, {**values, "match": match}) for match in search.event_matches(tx, words)],
        page,
        PAGE,
    ).map(entry)


def _seen(tx: Transaction) -> str:
    return f"""FROM {search.EVENTS_FOUND} JOIN members ON members.id = :viewer
    LEFT JOIN registrations ON registrations.event_id = events.id
        AND registrations.member_id = members.id
    WHERE {search.EVENT_MATCHES} AND members.status = 'member' AND (registrations.status IS NOT NULL
        OR (events.status = 'published' AND {records.in_audience(tx)}))"""
