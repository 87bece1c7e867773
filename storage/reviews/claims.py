"""Claims: whoever opens a pending review has it for a while, so that two do not read the same."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.database import Transaction, from_timestamp, to_timestamp

LEASE = timedelta(minutes=30)
"""How long a review stays claimed by the reviewer who opened it, unless she decides earlier."""

CLAIMED_BY_OTHER = """EXISTS (SELECT 1 FROM review_claims WHERE review_id = reviews.id
    AND member_id <> :viewer AND claimed_at > :since)"""
"""SQL over `reviews`: another reviewer than `:viewer` has it open. `:since` is `since(now)`."""


@dataclass(frozen=True, slots=True)
class Claim:
    """Another reviewer's claim, until a UTC datetime; `name` is her display name."""

    name: str
    until: datetime


def since(now: datetime) -> int:
    """The time, as it is stored, after which a claim that still counts was made."""
    return to_timestamp(now - LEASE)


def claim(tx: Transaction, review_id: int, viewer_id: int, now: datetime) -> Claim | None:
    """Claim a review that nobody else has open; returns the claim of another reviewer, if any."""
    values = {
        "review": review_id,
        "viewer": viewer_id,
        "now": to_timestamp(now),
        "since": since(now),
    }
    tx.execute(
        """INSERT INTO review_claims (review_id, member_id, claimed_at)
        VALUES (:review, :viewer, :now)
        ON CONFLICT (review_id) DO UPDATE
            SET member_id = excluded.member_id, claimed_at = excluded.claimed_at
            WHERE review_claims.member_id = excluded.member_id
            OR review_claims.claimed_at <= :since""",
        values,
    )
    row = tx.row(
        """SELECT name, claimed_at FROM review_claims JOIN members ON members.id = member_id
        WHERE review_id = :review AND member_id <> :viewer""",
        values,
    )
    return None if row is None else Claim(row["name"] or "", _end(row["claimed_at"]))


def _end(claimed_at: int) -> datetime:
    return from_timestamp(claimed_at) + LEASE


def release(tx: Transaction, review_id: int) -> None:
    """End the claim of a review, whoever has it."""
    tx.execute("DELETE FROM review_claims WHERE review_id = :id", {"id": review_id})


def release_all_of(tx: Transaction, member_id: int, _now: datetime) -> None:
    """End the claims of a member who has lost a role; she claims again what she opens again."""
    tx.execute("DELETE FROM review_claims WHERE member_id = :id", {"id": member_id})
