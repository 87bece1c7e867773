"""How often a member may do what this feature offers."""

from datetime import datetime, timedelta

from storage.database import Transaction, query
from storage.kit import rate_limits
from storage.kit.rate_limits import RateLimit

RATE_LIMIT = RateLimit(5, timedelta(days=1))
"""How many requests one member may make."""

PROPOSALS = RateLimit(3, timedelta(days=1))
"""How often one member may propose two others to each other."""

MESSAGES = RateLimit(10, timedelta(days=1))
"""How many messages the bot passes on for one member."""

MESSAGE_INTERVAL = timedelta(days=7)
"""After which time she may send the same colleague another message that has not been answered."""


@query
def may_ask_at(tx: Transaction, requester_id: int, now: datetime) -> datetime | None:
    """When she may ask again (UTC); None if she may ask now."""
    return next_allowed(tx, requester_id, now)


def next_allowed(tx: Transaction, requester_id: int, now: datetime) -> datetime | None:
    """When she may ask again (UTC), inside a transaction; None if she may ask now."""
    return rate_limits.next_allowed(tx, requester_id, "introduction", RATE_LIMIT, now)
