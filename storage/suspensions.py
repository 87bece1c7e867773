"""Suspension: nobody finds the member, and no broadcast reaches her, until an admin restores her or
its time is over. A removal is a suspension that never ends.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import outbox
from storage.database import (
    Page,
    Row,
    Transaction,
    from_timestamp,
    mutation,
    query,
    to_timestamp,
)
from storage.kit import audit, form_drafts, member_hooks
from storage.kit.permissions import is_admin

ENDED = "suspension-ended"
"""Kind of the message to a member whose suspension is over; it has no subject."""


class SuspendOutcome(StrEnum):
    """Outcome of suspend or restore."""

    SUSPENDED = "suspended"
    RESTORED = "restored"
    UNCHANGED = "unchanged"
    HAS_ROLE = "has-role"
    NOT_ALLOWED = "not-allowed"


@mutation
def suspend(tx: Transaction, actor_id: int, member_id: int, now: datetime) -> SuspendOutcome:
    """Suspend a member. Roles have to be taken away first, as a separate action."""
    tx.lock("members", member_id)
    if not is_admin(tx, actor_id) or actor_id == member_id:
        return SuspendOutcome.NOT_ALLOWED
    if is_suspended_in(tx, member_id):
        return SuspendOutcome.UNCHANGED
    outcome = keep_out(tx, member_id, None, now)
    if outcome is SuspendOutcome.SUSPENDED:
        audit.record(tx, actor_id, "suspend", now, member_id=member_id)
    return outcome


def keep_out(
    tx: Transaction,
    member_id: int,
    until: datetime | None,
    now: datetime,
    *,
    for_good: bool = False,
) -> SuspendOutcome:
    """Suspend a member until a moment (UTC; None: until an admin restores her) or, `for_good`,
    remove her, inside the transaction that has decided it. It never shortens a suspension.
    """
    if tx.value("SELECT 1 FROM roles WHERE member_id = :id", {"id": member_id}):
        return SuspendOutcome.HAS_ROLE
    values = {
        "id": member_id,
        "now": to_timestamp(now),
        "until": None if until is None or for_good else to_timestamp(until),
        "removed": to_timestamp(now) if for_good else None,
    }
    changed = tx.execute(
        """UPDATE members SET suspended_at = :now, suspended_until = :until, removed_at = :removed,
            joined_at_before_suspension = joined_at, joined_at = NULL, status = 'rejected'
        WHERE id = :id AND status = 'member'""",
        values,
    )
    if changed:
        form_drafts.end_forbidden(tx, member_id)
        member_hooks.suspended(tx, member_id, now)
        return SuspendOutcome.SUSPENDED
    longer = tx.execute(
        """UPDATE members SET removed_at = coalesce(removed_at, :removed),
            suspended_until = CASE WHEN removed_at IS NULL AND :removed IS NULL
                AND suspended_until < :until THEN :until
            WHEN :removed IS NULL AND :until IS NOT NULL THEN suspended_until END
        WHERE id = :id AND suspended_at IS NOT NULL""",
        values,
    )
    return SuspendOutcome.SUSPENDED if longer else SuspendOutcome.UNCHANGED


@mutation
def restore(tx: Transaction, actor_id: int, member_id: int, now: datetime) -> SuspendOutcome:
    """Restore her as she was."""
    tx.lock("members", member_id)
    if not is_admin(tx, actor_id):
        return SuspendOutcome.NOT_ALLOWED
    if not _restore(tx, member_id, now):
        return SuspendOutcome.UNCHANGED
    audit.record(tx, actor_id, "restore", now, member_id=member_id)
    return SuspendOutcome.RESTORED


def _restore(tx: Transaction, member_id: int, now: datetime) -> bool:
    changed = tx.execute(
        """UPDATE members SET suspended_at = NULL, suspended_until = NULL,
            joined_at = joined_at_before_suspension, joined_at_before_suspension = NULL,
            status = 'member'
        WHERE id = :id AND suspended_at IS NOT NULL AND removed_at IS NULL""",
        {"id": member_id},
    )
    if changed:
        member_hooks.restored(tx, member_id, now)
        outbox.enqueue(tx, ENDED, [member_id], now)
    return bool(changed)


@mutation
def end_due(tx: Transaction, now: datetime) -> int:
    """Restore those whose suspension is over, and tell them; returns how many."""
    rows = tx.rows(
        """SELECT id FROM members WHERE suspended_until <= :now
        ORDER BY suspended_until, id LIMIT 100""",
        {"now": to_timestamp(now)},
    )
    for row in rows:
        _restore(tx, row["id"], now)
        audit.record(tx, None, "restore", now, member_id=row["id"])
    return len(rows)


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next suspension ends by itself (UTC); None if none does."""
    due = tx.value("SELECT min(suspended_until) FROM members WHERE suspended_until IS NOT NULL")
    return None if due is None else from_timestamp(due)


@dataclass(frozen=True, slots=True)
class Suspended:
    """A suspended member. `until` is the end of the suspension (UTC), None if an admin has to end
    it; `is_removed`: nobody can.
    """

    member_id: int
    name: str
    until: datetime | None = None
    is_removed: bool = False


def _suspended(row: Row) -> Suspended:
    until = row["suspended_until"]
    return Suspended(
        row["id"], row["name"], None if until is None else from_timestamp(until),
        row["removed_at"] is not None,
    )  # fmt: skip


_SUSPENDED = "SELECT id, name, suspended_until, removed_at FROM members"


@query
def listed(tx: Transaction, page: int, size: int) -> Page[Suspended]:
    """The suspended members, the latest first."""
    return tx.page(
        f"{_SUSPENDED} WHERE suspended_at IS NOT NULL ORDER BY suspended_at DESC, id",
        {},
        page,
        size,
    ).map(_suspended)


@query
def count(tx: Transaction) -> int:
    """The number of suspended members."""
    return tx.value("SELECT count(*) FROM members WHERE suspended_at IS NOT NULL")


@query
def of(tx: Transaction, member_id: int) -> Suspended | None:
    """Her suspension; None if she is not suspended."""
    row = tx.row(f"{_SUSPENDED} WHERE id = :id AND suspended_at IS NOT NULL", {"id": member_id})
    return None if row is None else _suspended(row)


def is_suspended_in(tx: Transaction, member_id: int) -> bool:
    """Whether she is suspended, inside a transaction."""
    return bool(
        tx.value(
            "SELECT 1 FROM members WHERE id = :id AND suspended_at IS NOT NULL", {"id": member_id}
        )
    )
