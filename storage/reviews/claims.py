"""Claims: whoever opens a pending review has it for a while, so that two do not read the same; to
whom it is given has it for longer.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.database import Transaction, from_timestamp, to_timestamp

LEASE = timedelta(minutes=30)
"""How long a review stays claimed by the reviewer who opened it, unless she decides earlier."""

GIVEN_FOR = timedelta(days=7)
"""How long a review stays claimed by the reviewer to whom it was given."""

CLAIMED_BY_OTHER = """EXISTS (SELECT 1 FROM review_claims WHERE review_id = reviews.id
    AND member_id <> :viewer AND ends_at > :now)"""
"""SQL over `reviews`: another reviewer than `:viewer` has it at the time `:now`."""


@dataclass(frozen=True, slots=True)
class Claim:
    """Another reviewer's claim, until a UTC datetime; `name` is her display name."""

    name: str
    until: datetime


def claim(tx: Transaction, review_id: int, viewer_id: int, now: datetime) -> Claim | None:
    """Claim a review that nobody else has; returns the claim of another reviewer, if any."""
    values = {
        "review": review_id,
        "viewer": viewer_id,
        "now": to_timestamp(now),
        "ends": to_timestamp(now + LEASE),
    }
    tx.execute(
        """INSERT INTO review_claims (review_id, member_id, claimed_at, ends_at)
        VALUES (:review, :viewer, :now, :ends)
        ON CONFLICT (review_id) DO UPDATE
            SET member_id = excluded.member_id, claimed_at = excluded.claimed_at,
                ends_at = CASE WHEN review_claims.member_id = excluded.member_id
                    AND review_claims.ends_at > excluded.ends_at
                    THEN review_claims.ends_at ELSE excluded.ends_at END
            WHERE review_claims.member_id = excluded.member_id OR review_claims.ends_at <= :now""",
        values,
    )
    row = tx.row(
        """SELECT name, ends_at FROM review_claims JOIN members ON members.id = member_id
        WHERE review_id = :review AND member_id <> :viewer""",
        values,
    )
    return None if row is None else Claim(row["name"] or "", from_timestamp(row["ends_at"]))


def give(tx: Transaction, review_id: int, member_id: int, now: datetime) -> None:
    """Claim a review for the reviewer to whom it is given, whoever has it."""
    tx.execute(
        """INSERT INTO review_claims (review_id, member_id, claimed_at, ends_at)
        VALUES (:review, :member, :now, :ends)
        ON CONFLICT (review_id) DO UPDATE SET member_id = excluded.member_id,
            claimed_at = excluded.claimed_at, ends_at = excluded.ends_at""",
        {
            "review": review_id,
            "member": member_id,
            "now": to_timestamp(now),
            "ends": to_timestamp(now + GIVEN_FOR),
        },
    )


def release(tx: Transaction, review_id: int) -> None:
    """End the claim of a review, whoever has it."""
    tx.execute("DELETE FROM review_claims WHERE review_id = :id", {"id": review_id})


def release_all_of(tx: Transaction, member_id: int, _now: datetime) -> None:
    """End the claims of a member who has lost a role; she claims again what she opens again."""
    tx.execute("DELETE FROM review_claims WHERE member_id = :id", {"id": member_id})
