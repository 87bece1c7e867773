"""Reminders and nudges before an event: rows that go to the outbox when they are due.

A reminder is sent in the reader's own time zone; one that would fall into her quiet hours is sent
the evening before.
"""

from datetime import datetime, timedelta

from storage import members, outbox
from storage.database import Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.events.records import INVITED, Event, load
from storage.kit import quiet_hours
from storage.kit.quiet_hours import QuietHours

REMINDER, NUDGE = "event-reminder", "event-nudge"
"""Kinds of messages; their subject is the event."""

WEEK, DAY, HOUR = 7 * 86_400, 86_400, 3_600
DEFAULT = (WEEK, DAY, HOUR)
"""Seconds before the start at which an event sends reminders, unless its organiser chose others."""

NUDGE_BEFORE = timedelta(days=3)
"""How long before registration closes those who have not answered are nudged."""

LOOKAHEAD = timedelta(hours=12)
"""How far ahead nudges are enqueued, so that quiet hours can move them to the evening before."""


def due_of(starts_at: datetime, before: int, day: QuietHours) -> datetime:
    """When a reader with these quiet hours is reminded (UTC)."""
    return quiet_hours.latest_allowed(starts_at - timedelta(seconds=before), day)


def is_again(moved_by: timedelta, before: int) -> bool:
    """Whether a reminder that has been sent is needed again: not if the event moved by less than
    half the time that the reminder is ahead of it.
    """
    return abs(moved_by.total_seconds()) > before / 2


def plan(tx: Transaction, event: Event, member_id: int, now: datetime) -> None:
    """Schedule the future reminders of a member who has a seat."""
    day = members.day_of(tx, member_id)
    for before in event.reminders:
        _write(tx, event, member_id, before, due_of(event.starts_at, before, day), now)


def _write(
    tx: Transaction, event: Event, member_id: int, before: int, due: datetime, now: datetime
) -> None:
    if due > now:
        tx.execute(
            """INSERT INTO reminders (event_id, member_id, lead_seconds, due_at)
            VALUES (:event, :member, :before, :due)
            ON CONFLICT (event_id, member_id, lead_seconds) DO UPDATE SET due_at = :due""",
            {"event": event.id, "member": member_id, "before": before, "due": to_timestamp(due)},
        )


def drop(tx: Transaction, event_id: int, member_id: int, now: datetime) -> None:
    """Drop the reminders of a member who no longer has a seat."""
    tx.execute(
        "DELETE FROM reminders WHERE event_id = :event AND member_id = :member",
        {"event": event_id, "member": member_id},
    )
    outbox.cancel(tx, REMINDER, event_id, "seat given back", now, member_id)


def drop_all(tx: Transaction, event_id: int, reason: str, now: datetime) -> None:
    """Drop all reminders of the event."""
    tx.execute("DELETE FROM reminders WHERE event_id = :event", {"event": event_id})
    for kind in (REMINDER, NUDGE):
        outbox.cancel(tx, kind, event_id, reason, now)


def move(tx: Transaction, before: Event, event: Event, now: datetime) -> None:
    """Reschedule the reminders of those who come, because the event has another start or other
    reminders.
    """
    gone = {
        (row["member_id"], row["lead_seconds"])
        for row in tx.rows(
            """SELECT registrations.member_id AS member_id,
                event_reminders.lead_seconds AS lead_seconds
            FROM registrations
            JOIN event_reminders ON event_reminders.event_id = registrations.event_id
            WHERE registrations.event_id = :event AND status = 'registered'
            AND NOT EXISTS (SELECT 1 FROM reminders
                WHERE reminders.event_id = registrations.event_id
                AND reminders.member_id = registrations.member_id
                AND reminders.lead_seconds = event_reminders.lead_seconds)""",
            {"event": event.id},
        )
        if row["lead_seconds"] in before.reminders
    }
    moved_by = event.starts_at - before.starts_at
    if moved_by:
        outbox.cancel(tx, REMINDER, event.id, "event moved", now)
    tx.execute("DELETE FROM reminders WHERE event_id = :event", {"event": event.id})
    for row in tx.rows(
        """SELECT member_id FROM registrations JOIN members ON members.id = member_id
        WHERE event_id = :event AND registrations.status = 'registered'
        AND members.status <> 'managed'""",
        {"event": event.id},
    ):
        day = members.day_of(tx, row["member_id"])
        for lead in event.reminders:
            if (row["member_id"], lead) in gone and not is_again(moved_by, lead):
                continue
            due = due_of(event.starts_at, lead, day)
            _write(tx, event, row["member_id"], lead, due, now)


def follow_time_zone(tx: Transaction, member_id: int, now: datetime) -> None:
    """Reschedule her reminders for her new time zone or quiet hours; none of them is lost."""
    day = members.day_of(tx, member_id)
    for row in tx.rows(
        """SELECT event_id, lead_seconds, starts_at
            FROM reminders JOIN events ON events.id = event_id
        WHERE member_id = :member""",
        {"member": member_id},
    ):
        due = due_of(from_timestamp(row["starts_at"]), row["lead_seconds"], day)
        tx.execute(
            """UPDATE reminders SET due_at = :due
            WHERE event_id = :event AND member_id = :member AND lead_seconds = :before""",
            {
                "due": to_timestamp(max(due, now)),
                "event": row["event_id"],
                "member": member_id,
                "before": row["lead_seconds"],
            },
        )


@mutation
def remind(tx: Transaction, now: datetime) -> int:
    """Queue the reminders whose time has come; returns how many.

    Each reminder is useful until the next one of the same seat is due, or the event begins. One
    that was missed and is no longer useful is dropped by the outbox, which keeps a record of it.
    """
    rows = tx.rows(
        """DELETE FROM reminders WHERE due_at <= :now
        RETURNING event_id, member_id, lead_seconds, due_at""",
        {"now": to_timestamp(now)},
    )
    by_seat: dict[tuple[int, int], list[Row]] = {}
    for row in sorted(rows, key=lambda row: -row["lead_seconds"]):
        by_seat.setdefault((row["event_id"], row["member_id"]), []).append(row)
    groups: dict[tuple[int, datetime], list[int]] = {}
    for (event_id, member_id), due in by_seat.items():
        starts: int = tx.value("SELECT starts_at FROM events WHERE id = :id", {"id": event_id})
        to_come = tx.value(
            "SELECT min(due_at) FROM reminders WHERE event_id = :event AND member_id = :member",
            {"event": event_id, "member": member_id},
        )
        ends = [*(row["due_at"] for row in due[1:]), to_come or starts]
        for expires_at in ends:
            groups.setdefault((event_id, from_timestamp(expires_at)), []).append(member_id)
    for (event_id, expires_at), recipients in groups.items():
        for some in _by_recipient(recipients):
            outbox.enqueue(tx, REMINDER, some, now, subject_id=event_id, expires_at=expires_at)
    return len(rows)


def _by_recipient(recipients: list[int]) -> list[list[int]]:
    """Splits recipients into lists without duplicates: a message has one delivery per reader."""
    lists: list[list[int]] = []
    for recipient in recipients:
        free = next((some for some in lists if recipient not in some), None)
        if free is None:
            lists.append([recipient])
        else:
            free.append(recipient)
    return lists


@mutation
def nudge(tx: Transaction, now: datetime) -> int:
    """Nudge, once, those who were invited and have not answered; returns how many.

    Nudges are enqueued some hours early and arrive three days before registration closes, never in
    quiet hours.
    """
    count = 0
    for row in tx.rows(
        """SELECT id FROM events WHERE status = 'published' AND nudged_at IS NULL
        AND coalesce(registration_closes_at, starts_at) <= :soon""",
        {"soon": to_timestamp(now + NUDGE_BEFORE + LOOKAHEAD)},
    ):
        event = load(tx, row["id"])
        assert event is not None
        tx.execute(
            "UPDATE events SET nudged_at = :now WHERE id = :id",
            {"id": event.id, "now": to_timestamp(now)},
        )
        at = event.registration_closes_at - NUDGE_BEFORE
        by_day: dict[QuietHours, list[int]] = {}
        for member_id in unanswered(tx, event, at):
            by_day.setdefault(members.day_of(tx, member_id), []).append(member_id)
        for day, recipients in by_day.items():
            count += len(recipients)
            outbox.enqueue(
                tx, NUDGE, recipients, now, subject_id=event.id, due=quiet_hours.latest_allowed(at,
                    day),
                expires_at=event.registration_closes_at, bulk=True,
            )  # fmt: skip
    return count


def unanswered(tx: Transaction, event: Event, at: datetime) -> list[int]:
    """Those who were told of the event at least a day before that moment (UTC) and have not
    answered.
    """
    return [
        row["recipient_id"]
        for row in tx.rows(
            """SELECT recipient_id FROM messages JOIN deliveries ON message_id = messages.id
            WHERE kind = :kind AND subject_id = :event AND status IN ('sent', 'unknown')
            AND recipient_id IS NOT NULL AND updated_at <= :before
            AND NOT EXISTS (SELECT 1 FROM registrations
                WHERE event_id = :event AND member_id = recipient_id)
            ORDER BY recipient_id""",
            {
                "kind": INVITED,
                "event": event.id,
                "before": to_timestamp(at - timedelta(days=1)),
            },
        )
    ]


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next reminder is due (UTC); None if none is scheduled."""
    due = tx.value("SELECT min(due_at) FROM reminders")
    return None if due is None else from_timestamp(due)


@query
def next_nudge(tx: Transaction) -> datetime | None:
    """When the next nudges are enqueued (UTC); None if no event has any ahead."""
    closes = tx.value(
        """SELECT min(coalesce(registration_closes_at, starts_at)) FROM events
        WHERE status = 'published' AND nudged_at IS NULL"""
    )
    return None if closes is None else from_timestamp(closes) - NUDGE_BEFORE - LOOKAHEAD
