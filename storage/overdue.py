"""What has waited for a reviewer for too long; admins are told once a day."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from storage import outbox
from storage.database import Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import network_settings, permissions

OVERDUE = "review-late"
"""Kind of the message; it has no subject."""

OVERDUE_AFTER = timedelta(hours=48)

ALERTED_AT = "overdue-alerted-at"
"""Network setting: when admins were last notified."""

_ASKED = (
    """SELECT max(created_at) FROM messages WHERE kind = '{kind}' AND subject_id = {table}.id"""
)

_WAITING = {
    "practices": "SELECT created_at AS at FROM submissions WHERE status = 'pending'",
    "questions": """SELECT created_at AS at FROM questions WHERE status = 'pending'
        UNION ALL SELECT created_at FROM replies WHERE status = 'pending'""",
    "applications": "SELECT created_at AS at FROM applications WHERE status = 'pending'",
    "reports": "SELECT created_at AS at FROM reports WHERE status = 'pending'",
    "events": f"""SELECT ({_ASKED.format(kind="event-approval", table="events")}) AS at
        FROM events WHERE status = 'pending' AND starts_at > :now""",
    "announcements": f"""SELECT
            ({_ASKED.format(kind="announcement-asked", table="announcements")}) AS at
        FROM announcements WHERE status = 'pending' OR correction = 'pending'""",
}
"""SQL: since when each of a kind waits for somebody's decision."""


@dataclass(frozen=True, slots=True)
class OverdueReviews:
    """How much of each kind has waited too long."""

    practices: int = 0
    questions: int = 0
    applications: int = 0
    reports: int = 0
    events: int = 0
    announcements: int = 0

    @property
    def total(self) -> int:
        """All of it."""
        return self.practices + self.questions + self.others

    @property
    def others(self) -> int:
        """What is neither a practice nor a question."""
        return self.applications + self.reports + self.events + self.announcements


@mutation
def notify_admins(tx: Transaction, now: datetime) -> bool:
    """Tell admins once a day of what waits for more than TOO_LONG; whether they are told now."""
    every = " UNION ALL ".join(_WAITING.values())
    oldest = tx.value(f"SELECT min(at) FROM ({every})", {"now": to_timestamp(now)})
    if oldest is None or now < from_timestamp(oldest) + OVERDUE_AFTER:
        return False
    alerted = network_settings.get(tx, ALERTED_AT, 0)
    if now < from_timestamp(alerted) + timedelta(days=1):
        return False
    network_settings.put(tx, ALERTED_AT, to_timestamp(now))
    outbox.enqueue(tx, OVERDUE, permissions.admins(tx), now, expires_at=now + timedelta(hours=20))
    return True


@query
def overdue(tx: Transaction, now: datetime) -> OverdueReviews:
    """What has waited for more than TOO_LONG."""
    values = {"since": to_timestamp(now - OVERDUE_AFTER), "now": to_timestamp(now)}
    return OverdueReviews(
        **{
            kind: tx.value(
                f"SELECT count(*) FROM ({waiting}) WHERE at <= :since AND :now > 0", values
            )
            for kind, waiting in _WAITING.items()
        }
    )
