"""Reminders: of a meeting a day and an hour before, and of an open poll once.

None is sent in quiet hours: a reminder that would fall into them comes the evening before.
"""

from datetime import datetime, timedelta

from storage import members, outbox
from storage.database import Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import quiet_hours
from storage.kit.quiet_hours import QuietHours
from storage.scheduling import records
from storage.scheduling.records import PollStatus

LEADS = (timedelta(days=1), timedelta(hours=1))
"""How long before a meeting its participants are reminded."""

NUDGE_AFTER = timedelta(days=1)
"""How long after she was asked somebody who has not answered is asked again, once."""


def next_of(starts_at: datetime, day: QuietHours, now: datetime) -> datetime | None:
    """When the next reminder of a meeting is due (UTC); None if none is left."""
    dues = (quiet_hours.latest_allowed(starts_at - lead, day) for lead in LEADS)
    return min((due for due in dues if due > now), default=None)


def plan(tx: Transaction, poll_id: int, starts_at: datetime | None, now: datetime) -> None:
    """Plan the reminders of a meeting, or of an open poll (`starts_at` is None)."""
    for row in records.live_participants(tx, poll_id):
        due = None
        if starts_at is not None:
            due = next_of(starts_at, members.day_in(row), now)
        elif row["answered_at"] is None:
            due = now + NUDGE_AFTER
        _write(tx, poll_id, row["member_id"], None if row["is_silent"] else due)


def drop(tx: Transaction, poll_id: int, now: datetime) -> None:
    """Remind nobody any more."""
    tx.execute(
        "UPDATE time_poll_participants SET remind_at = NULL WHERE poll_id = :id", {"id": poll_id}
    )
    outbox.cancel(tx, records.REMINDER, poll_id, "no longer needed", now)


def _write(tx: Transaction, poll_id: int, member_id: int, due: datetime | None) -> None:
    tx.execute(
        """UPDATE time_poll_participants SET remind_at = :due
        WHERE poll_id = :id AND member_id = :member""",
        {"id": poll_id, "member": member_id, "due": None if due is None else to_timestamp(due)},
    )


@mutation
def remind(tx: Transaction, now: datetime) -> int:
    """Enqueue the reminders that are due; returns how many."""
    rows = tx.rows(
        """SELECT time_polls.id AS id, time_polls.status AS status, starts_at, closes_at, member_id,
            zone, country, quiet_from, quiet_until
        FROM time_poll_participants JOIN time_polls ON time_polls.id = poll_id
        JOIN members ON members.id = member_id
        WHERE remind_at <= :now ORDER BY time_polls.id, member_id""",
        {"now": to_timestamp(now)},
    )
    for row in rows:
        poll_id, member_id, after = row["id"], row["member_id"], None
        if row["status"] == PollStatus.SET:
            starts_at = from_timestamp(row["starts_at"])
            after = next_of(starts_at, members.day_in(row), now)
            outbox.enqueue(
                tx, records.REMINDER, [member_id], now, subject_id=poll_id,
                expires_at=after or starts_at,
            )  # fmt: skip
        elif row["status"] == PollStatus.OPEN:
            outbox.enqueue(
                tx, records.ASKED, [member_id], now, subject_id=poll_id,
                expires_at=from_timestamp(row["closes_at"]),
            )  # fmt: skip
        _write(tx, poll_id, member_id, after)
    return len(rows)


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next reminder is due (UTC); None if none is planned."""
    due = tx.value("SELECT min(remind_at) FROM time_poll_participants")
    return None if due is None else from_timestamp(due)


def follow_time_zone(tx: Transaction, member_id: int, now: datetime) -> None:
    """Plan her reminders of meetings for her new time zone or quiet hours."""
    day = members.day_of(tx, member_id)
    for row in tx.rows(
        """SELECT poll_id, starts_at FROM time_poll_participants
        JOIN time_polls ON time_polls.id = poll_id
        WHERE member_id = :member AND status = 'set' AND remind_at IS NOT NULL""",
        {"member": member_id},
    ):
        due = next_of(from_timestamp(row["starts_at"]), day, now)
        _write(tx, row["poll_id"], member_id, due)
