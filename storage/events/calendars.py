"""The state of an event in members' calendars: the entry in the file that each member got last.

A calendar replaces an earlier file by a later one if both have the same UID and the later one has a
higher SEQUENCE (RFC 5546, 2.1.4). Members leave and come back while the event changes, so each
member's sequence number is counted separately and kept. A member whose calendar shows something
outdated is sent a new file.
"""

from dataclasses import dataclass
from datetime import datetime

from storage import outbox
from storage.database import Row, Transaction, mutation, query, to_timestamp
from storage.events import records
from storage.events.records import Event, EventStatus

ENTRY = "event-calendar-entry"
"""Kind of the message that brings a file for her calendar; its subject is the event."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An event as a calendar gets it; `is_cancelled` removes it."""

    event: Event
    sequence: int
    is_cancelled: bool


def _row(tx: Transaction, event_id: int, member_id: int) -> Row | None:
    return tx.row(
        "SELECT * FROM calendar_entries WHERE event_id = :event AND member_id = :member",
        {"event": event_id, "member": member_id},
    )


def _belongs(tx: Transaction, event: Event, member_id: int) -> bool:
    """Whether the event belongs in her calendar."""
    return event.status is EventStatus.PUBLISHED and bool(
        tx.value(
            """SELECT 1 FROM registrations
            WHERE event_id = :event AND member_id = :member AND status = 'registered'""",
            {"event": event.id, "member": member_id},
        )
    )


def _issue(
    tx: Transaction, event: Event, member_id: int, now: datetime, *, is_cancelled: bool
) -> Entry:
    """Record that she gets the event as it is now; if she already has this version, its sequence
    number stays.
    """
    row = _row(tx, event.id, member_id)
    if row is None:
        sequence = event.sequence
    elif (row["shows"], row["is_cancelled"]) == (event.sequence, is_cancelled):
        sequence = row["sequence"]
    else:
        sequence = max(row["sequence"] + 1, event.sequence)
    tx.execute(
        """INSERT INTO calendar_entries
            (event_id, member_id, sequence, shows, is_cancelled, updated_at)
        VALUES (:event, :member, :sequence, :shows, :cancelled, :now)
        ON CONFLICT (event_id, member_id) DO UPDATE SET sequence = :sequence, shows = :shows,
            is_cancelled = :cancelled, updated_at = :now""",
        {
            "event": event.id,
            "member": member_id,
            "sequence": sequence,
            "shows": event.sequence,
            "cancelled": int(is_cancelled),
            "now": to_timestamp(now),
        },
    )
    return Entry(event, sequence, is_cancelled)


@mutation
def issue(tx: Transaction, event_id: int, member_id: int, now: datetime) -> Entry | None:
    """The file that she asks for: the event if she has a seat, otherwise an entry that removes it
    from her calendar; None if it was never there.
    """
    tx.lock("events", event_id)
    event = records.load(tx, event_id)
    if event is None or not records.may_see(tx, event_id, member_id):
        return None
    comes = _belongs(tx, event, member_id)
    if not comes and _row(tx, event_id, member_id) is None:
        return None
    outbox.cancel(tx, ENTRY, event_id, "given on request", now, member_id)
    return _issue(tx, event, member_id, now, is_cancelled=not comes)


@mutation
def issue_all(tx: Transaction, member_id: int, now: datetime) -> tuple[Entry, ...]:
    """All events that are not over and for which she has a seat, the next first."""
    found: list[Entry] = []
    for row in tx.rows(
        """SELECT event_id FROM registrations JOIN events ON events.id = event_id
        WHERE member_id = :member AND registrations.status = 'registered' AND ends_at > :now
        AND events.status = 'published' ORDER BY starts_at""",
        {"member": member_id, "now": to_timestamp(now)},
    ):
        event = records.load(tx, row["event_id"])
        assert event is not None
        found.append(_issue(tx, event, member_id, now, is_cancelled=False))
    return tuple(found)


@mutation
def issue_queued(tx: Transaction, event_id: int, member_id: int, now: datetime) -> Entry | None:
    """The queued file, at the moment of sending; None if her calendar needs none."""
    tx.lock("events", event_id)
    event, row = records.load(tx, event_id), _row(tx, event_id, member_id)
    if event is None or row is None:
        return None
    comes = _belongs(tx, event, member_id)
    if comes and row["is_cancelled"]:
        return None  # she has a seat again; if she wants it in her calendar, she asks for it
    return _issue(tx, event, member_id, now, is_cancelled=not comes)


@query
def has_entry(tx: Transaction, event_id: int, member_id: int) -> bool:
    """Whether her calendar shows the event, as far as is known."""
    row = _row(tx, event_id, member_id)
    return row is not None and not row["is_cancelled"]


def enqueue(
    tx: Transaction,
    event: Event,
    now: datetime,
    member_id: int | None = None,
    *,
    any_hour: bool = False,
) -> None:
    """Queue a file to all members whose calendars show the event out of date, or to one member.

    What a member has caused herself may arrive at `any_hour`.
    """
    rows = tx.rows(
        """SELECT member_id FROM calendar_entries AS entries
        WHERE event_id = :event AND is_cancelled = 0
        AND (:member IS NULL OR member_id = :member)
        AND (shows < :sequence OR :is_on = 0 OR NOT EXISTS (SELECT 1 FROM registrations
            WHERE registrations.event_id = entries.event_id
            AND registrations.member_id = entries.member_id
            AND status = 'registered'))
        AND NOT EXISTS (SELECT 1 FROM messages JOIN deliveries ON message_id = messages.id
            WHERE kind = :kind AND subject_id = :event AND recipient_id = member_id
            AND deliveries.status = 'queued')
        ORDER BY member_id""",
        {
            "event": event.id,
            "member": member_id,
            "sequence": event.sequence,
            "is_on": int(event.status is EventStatus.PUBLISHED),
            "kind": ENTRY,
        },
    )
    if rows:
        outbox.enqueue(
            tx, ENTRY, [row["member_id"] for row in rows], now, subject_id=event.id,
            expires_at=event.ends_at, any_hour=any_hour,
        )  # fmt: skip
