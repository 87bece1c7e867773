"""Overdue reviews: admins are told of what has been pending for too long."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage import outbox
from storage.database import Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import permissions
from storage.reviews import reviewers
from storage.reviews.records import OVERDUE

OVERDUE_AFTER = timedelta(hours=48)


@dataclass(frozen=True, slots=True)
class OverdueReviews:
    """How many reviews have been pending for longer than OVERDUE_AFTER, by kind."""

    counts: Mapping[str, int]

    @property
    def total(self) -> int:
        """Number of reviews of all kinds."""
        return sum(self.counts.values())


def has_overdue(tx: Transaction, now: datetime) -> bool:
    """Whether a review has been pending for longer than OVERDUE_AFTER."""
    oldest = tx.value(f"SELECT min(submitted_at) FROM reviews WHERE {reviewers.waiting(tx)}")
    return oldest is not None and now >= from_timestamp(oldest) + OVERDUE_AFTER


@mutation
def notify_overdue(tx: Transaction, now: datetime) -> bool:
    """Tell admins, at most once a day, that reviews have been pending for longer than
    OVERDUE_AFTER; whether a message was queued now.
    """
    if not has_overdue(tx, now):
        return False
    told = tx.value("SELECT max(created_at) FROM messages WHERE kind = :kind", {"kind": OVERDUE})
    if told is not None and now < from_timestamp(told) + timedelta(days=1):
        return False
    outbox.enqueue(tx, OVERDUE, permissions.admins(tx), now, expires_at=now + timedelta(hours=20))
    return True


@query
def overdue(tx: Transaction, viewer_id: int, now: datetime) -> OverdueReviews:
    """The reviews that have been pending for longer than OVERDUE_AFTER, without those that concern
    the viewer: she does not learn that somebody has reported her.
    """
    return OverdueReviews(
        {
            row["kind"]: row["count"]
            for row in tx.rows(
                f"""SELECT kind, count(*) AS count FROM reviews
                WHERE {reviewers.waiting(tx)} AND submitted_at <= :since
                AND coalesce(concerned_id, 0) <> :viewer GROUP BY kind ORDER BY kind""",
                {"since": to_timestamp(now - OVERDUE_AFTER), "viewer": viewer_id},
            )
        }
    )
