"""How often a member may do something: one log of actions, and limits on what it holds.

An action is logged when it is done, and counts until its period has passed, whatever happens to the
thing that was created: taking back a request does not give the request back.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.database import Transaction, from_timestamp, to_timestamp
from storage.kit.personal_data import DELETED, KEPT, MemberColumn

RETENTION = timedelta(days=8)
"""How long actions are kept: longer than any period."""


@dataclass(frozen=True, slots=True)
class RateLimit:
    """At most `times` within any `period`, which must be shorter than RETENTION."""

    times: int
    period: timedelta

    def __post_init__(self) -> None:
        if self.times < 1 or not timedelta() < self.period < RETENTION:
            raise ValueError(self)


def next_allowed(
    tx: Transaction, member_id: int, action: str, limit: RateLimit, now: datetime
) -> datetime | None:
    """When she may do it again (UTC); None if she may do it now."""
    counted = tx.value(
        """SELECT created_at FROM actions WHERE member_id = :member AND action = :action
            AND created_at > :since
        ORDER BY created_at DESC LIMIT 1 OFFSET :others""",
        {
            "member": member_id,
            "action": action,
            "since": to_timestamp(now - limit.period),
            "others": limit.times - 1,
        },
    )
    return None if counted is None else from_timestamp(counted) + limit.period


def record(
    tx: Transaction, member_id: int, action: str, now: datetime, target_id: int | None = None
) -> None:
    """Log that she has done it. Repeated with the same target, it counts once, at the last time."""
    values = {"member": member_id, "action": action, "target": target_id, "now": to_timestamp(now)}
    tx.execute(
        """DELETE FROM actions
        WHERE member_id = :member AND action = :action AND target_id = :target""",
        values,
    )
    tx.execute(
        """INSERT INTO actions (member_id, action, target_id, created_at)
        VALUES (:member, :action, :target, :now)""",
        values,
    )


def has_done(tx: Transaction, member_id: int, action: str, target_id: int, since: datetime) -> bool:
    """Whether she has done it with this target after `since`."""
    return bool(
        tx.value(
            """SELECT 1 FROM actions WHERE member_id = :member AND action = :action
            AND target_id = :target AND created_at > :since LIMIT 1""",
            {
                "member": member_id,
                "action": action,
                "target": target_id,
                "since": to_timestamp(since),
            },
        )
    )


def count(tx: Transaction, member_id: int, action: str, since: datetime) -> int:
    """How often she has done it after `since` (UTC)."""
    return tx.value(
        """SELECT count(*) FROM actions
        WHERE member_id = :member AND action = :action AND created_at > :since""",
        {"member": member_id, "action": action, "since": to_timestamp(since)},
    )


MEMBER_DATA = (
    MemberColumn("actions", "member_id", DELETED, "created_at, action"),
    MemberColumn("actions", "target_id", KEPT, omitted="whose card she opened is not told her"),
)
