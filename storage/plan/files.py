"""How often a member may get a document of the plan."""

from datetime import datetime, timedelta

from storage.database import Transaction, mutation
from storage.kit import rate_limits
from storage.kit.rate_limits import RateLimit

RATE_LIMIT = RateLimit(30, timedelta(hours=1))
"""How many documents one member may get: making one takes a second of a processor."""


@mutation
def take(tx: Transaction, member_id: int, now: datetime) -> datetime | None:
    """Count a document that she gets; if she has got too many, when she may get the next (UTC)."""
    until = rate_limits.next_allowed(tx, member_id, "plan-file", RATE_LIMIT, now)
    if until is None:
        rate_limits.record(tx, member_id, "plan-file", now)
    return until
