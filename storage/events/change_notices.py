"""Change notices: those who attend are told once of changes to a published event, when no further
change has followed for a while.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage import managed_profiles, outbox
from storage.database import Transaction, mutation, query, to_timestamp
from storage.database import from_timestamp as at
from storage.events import calendars, records
from storage.events.records import Event, EventStatus, Session
from storage.events.registrations import registered_members
from storage.managed_profiles import DelegationNews

CHANGED = "event-changed"
"""Kind of the message; its subject is the change."""
CHANGE_DEBOUNCE = timedelta(minutes=10)
"""How long after the last change those who come are told of it, unless an organiser tells them
before.
"""


def snapshot_before_change(tx: Transaction, event: Event, now: datetime) -> None:
    """Before the first change to an announced field: save what those who attend know. Each further
    change restarts the wait.
    """
    tx.execute(
        """INSERT INTO event_change_notices (event_id, starts_at, ends_at, zone, venue, agenda,
            due_at)
        VALUES (:event, :starts, :ends, :zone, :venue, :agenda, :due)
        ON CONFLICT (event_id) WHERE notified_at IS NULL DO UPDATE SET due_at = :due""",
        {
            "event": event.id,
            "starts": to_timestamp(event.starts_at),
            "ends": to_timestamp(event.ends_at),
            "zone": event.zone,
            "venue": event.venue,
            "agenda": records.packed_agenda(event.sessions),
            "due": to_timestamp(now + CHANGE_DEBOUNCE),
        },
    )


@dataclass(frozen=True, slots=True)
class EventSnapshot:
    """What those who come knew before a change. Moments are UTC."""

    event_id: int
    starts_at: datetime
    ends_at: datetime
    zone: str
    venue: str
    sessions: tuple[Session, ...]


def _load(tx: Transaction, where: str, values: Mapping[str, int]) -> EventSnapshot | None:
    row = tx.row(f"SELECT * FROM event_change_notices WHERE {where}", values)
    if row is None:
        return None
    return EventSnapshot(
        row["event_id"],
        at(row["starts_at"]),
        at(row["ends_at"]),
        row["zone"],
        row["venue"],
        records.agenda_in(row["agenda"]),
    )


@query
def snapshot(tx: Transaction, change_id: int) -> EventSnapshot | None:
    """What those who come knew before this change."""
    return _load(tx, "id = :id", {"id": change_id})


@query
def unannounced_change(tx: Transaction, event_id: int) -> EventSnapshot | None:
    """What those who come still believe, if there is a change that they have not been told of."""
    return _load(tx, "event_id = :id AND notified_at IS NULL", {"id": event_id})


@mutation
def notify_now(tx: Transaction, event_id: int, member_id: int, now: datetime) -> bool:
    """Tell those who come now, without waiting further; False if there is nothing to tell."""
    tx.lock("events", event_id)
    if not records.manages(tx, event_id, member_id):
        return False
    return _notify(tx, "event_id = :event AND notified_at IS NULL", {"event": event_id}, now) > 0


@mutation
def notify_due(tx: Transaction, now: datetime) -> int:
    """Send the change notices whose wait is over; returns how many."""
    return _notify(tx, "due_at <= :now AND notified_at IS NULL", {"now": to_timestamp(now)}, now)


def _notify(tx: Transaction, where: str, values: Mapping[str, int], now: datetime) -> int:
    rows = tx.rows(
        f"UPDATE event_change_notices SET notified_at = :told WHERE {where} RETURNING id, event_id",
        {**values, "told": to_timestamp(now)},
    )
    for row in rows:
        event = records.load(tx, row["event_id"])
        assert event is not None
        if event.status is EventStatus.PUBLISHED:
            outbox.enqueue(tx, CHANGED, registered_members(tx, event.id), now, subject_id=row["id"],
                       expires_at=event.ends_at)  # fmt: skip
            managed_profiles.tell_keepers_of(
                tx, DelegationNews.CHANGED, event.id, now, event.ends_at
            )
            calendars.enqueue(tx, event, now)
    return len(rows)


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next change notice is due (UTC); None if there is none."""
    due = tx.value("SELECT min(due_at) FROM event_change_notices WHERE notified_at IS NULL")
    return None if due is None else at(due)


def drop_all(tx: Transaction, event_id: int, reason: str, now: datetime) -> None:
    """Send no more notices of the changes to this event."""
    for row in tx.rows(
        "SELECT id FROM event_change_notices WHERE event_id = :id", {"id": event_id}
    ):
        outbox.cancel(tx, CHANGED, row["id"], reason, now)
    tx.execute(
        """UPDATE event_change_notices SET notified_at = :now WHERE event_id = :id
        AND notified_at IS NULL""",
        {"id": event_id, "now": to_timestamp(now)},
    )
