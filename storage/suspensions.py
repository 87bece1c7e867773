"""Suspension: nobody finds the member, and no broadcast reaches her, until an admin
restores her.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage.database import Page, Transaction, mutation, query, to_timestamp
from storage.kit import audit, form_drafts, member_hooks
from storage.kit.permissions import is_admin


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
    if tx.value("SELECT 1 FROM roles WHERE member_id = :id", {"id": member_id}):
        return SuspendOutcome.HAS_ROLE
    changed = tx.execute(
        """UPDATE members SET suspended_at = :now, joined_at_before_suspension = joined_at,
            joined_at = NULL,
            status = 'rejected' WHERE id = :id AND status = 'member'""",
        {"id": member_id, "now": to_timestamp(now)},
    )
    if not changed:
        return SuspendOutcome.UNCHANGED
    form_drafts.end_forbidden(tx, member_id)
    member_hooks.suspended(tx, member_id, now)
    audit.record(tx, actor_id, "suspend", now, member_id=member_id)
    return SuspendOutcome.SUSPENDED


@mutation
def restore(tx: Transaction, actor_id: int, member_id: int, now: datetime) -> SuspendOutcome:
    """Restore her as she was."""
    tx.lock("members", member_id)
    if not is_admin(tx, actor_id):
        return SuspendOutcome.NOT_ALLOWED
    changed = tx.execute(
        """UPDATE members SET suspended_at = NULL, joined_at = joined_at_before_suspension,
            joined_at_before_suspension = NULL, status = 'member'
        WHERE id = :id AND suspended_at IS NOT NULL""",
        {"id": member_id},
    )
    if not changed:
        return SuspendOutcome.UNCHANGED
    member_hooks.restored(tx, member_id, now)
    audit.record(tx, actor_id, "restore", now, member_id=member_id)
    return SuspendOutcome.RESTORED


@dataclass(frozen=True, slots=True)
class Suspended:
    """A suspended member."""

    member_id: int
    name: str


@query
def listed(tx: Transaction, page: int, size: int) -> Page[Suspended]:
    """The suspended members, the latest first."""
    return tx.page(
        """SELECT id, name FROM members WHERE suspended_at IS NOT NULL
        ORDER BY suspended_at DESC, id""",
        {},
        page,
        size,
    ).map(lambda row: Suspended(row["id"], row["name"]))


@query
def count(tx: Transaction) -> int:
    """The number of suspended members."""
    return tx.value("SELECT count(*) FROM members WHERE suspended_at IS NOT NULL")


@query
def is_suspended(tx: Transaction, member_id: int) -> bool:
    """Whether she is suspended."""
    return bool(
        tx.value(
            "SELECT 1 FROM members WHERE id = :id AND suspended_at IS NOT NULL", {"id": member_id}
        )
    )
