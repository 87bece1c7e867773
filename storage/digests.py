"""When each member gets her digest, once a week, and whether she wants it at all.

What it tells is read when it is sent (`storage/week.py`).
"""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from storage.database import Transaction, to_timestamp
from storage.kit.quiet_hours import QuietHours

HOUR = 10
"""At this hour of her clock it comes; it is in nobody's quiet hours."""


def next_due(day: QuietHours, weekday: int, now: datetime) -> datetime:
    """The next time (UTC) that it is this weekday (0 is Monday) and HOUR by her clock."""
    local = now.astimezone(ZoneInfo(day.zone))
    ahead = (weekday - local.weekday()) % 7
    due = day.at(local.date() + timedelta(days=ahead), HOUR)
    return due if due > now else day.at(local.date() + timedelta(days=ahead + 7), HOUR)


def schedule_first(tx: Transaction, member_id: int, day: QuietHours, now: datetime) -> None:
    """She is a member now: she hears of what comes from now on. What she chose before stays."""
    tx.execute(
        """INSERT INTO digests (member_id, since, until, due_at) VALUES (:id, :now, :now, :due)
        ON CONFLICT DO UPDATE SET since = :now, until = :now""",
        {"id": member_id, "now": to_timestamp(now), "due": to_timestamp(next_due(day, 0, now))},
    )


def choose(
    tx: Transaction, member_id: int, day: QuietHours, weekday: int | None, now: datetime
) -> None:
    """It comes on this weekday, with None never."""
    due = None if weekday is None else to_timestamp(next_due(day, weekday, now))
    tx.execute(
        """UPDATE digests SET weekday = coalesce(:weekday, weekday), due_at = :due
        WHERE member_id = :id""",
        {"id": member_id, "weekday": weekday, "due": due},
    )


def follow(tx: Transaction, member_id: int, day: QuietHours, now: datetime) -> None:
    """She lives by another clock now: it comes at HOUR of this one."""
    weekday = tx.value(
        "SELECT weekday FROM digests WHERE member_id = :id AND due_at IS NOT NULL",
        {"id": member_id},
    )
    if weekday is not None:
        choose(tx, member_id, day, weekday, now)
