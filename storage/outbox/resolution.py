"""Decisions about messages that Kurak leaves to an admin."""

from dataclasses import dataclass
from datetime import datetime

from storage import members, outbox
from storage.database import Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit.permissions import admins, is_admin
from storage.members import Member


@dataclass(frozen=True, slots=True)
class PendingDecisions:
    """What needs an admin's decision: since when (UTC) sending is held, how many deliveries a
    release would send, how many deliveries have an unknown outcome, and when the backup was made
    (UTC) that was restored, None if that is not known.
    """

    held_since: datetime | None
    waiting: int
    unknown: int
    copied_at: datetime | None = None


@query
def pending_decisions(tx: Transaction) -> PendingDecisions:
    """What there is to decide."""
    row = tx.row("SELECT held_since, copied_at FROM run_marker")
    held, copied = (None, None) if row is None else (row["held_since"], row["copied_at"])
    return PendingDecisions(
        None if held is None else from_timestamp(held),
        tx.value("SELECT count(*) FROM deliveries WHERE status = 'queued'") if held else 0,
        tx.value("SELECT count(*) FROM deliveries WHERE status = 'unknown'"),
        None if copied is None else from_timestamp(copied),
    )


@query
def waiting(tx: Transaction) -> tuple[int, tuple[Member, ...]]:
    """The number of deliveries that are queued or in flight, and the admins, who are told."""
    count: int = tx.value("SELECT count(*) FROM deliveries WHERE status IN ('queued', 'inflight')")
    found = [members.find(tx, id) for id in admins(tx)]
    return count, tuple(member for member in found if member is not None)


@mutation
def release(tx: Transaction, actor_id: int, *, drop: bool, now: datetime) -> bool:
    """Release the hold on sending; with `drop`, without what is queued up to now. False if she is
    no admin.
    """
    if not is_admin(tx, actor_id):
        return False
    if tx.value("SELECT held_since FROM run_marker") is not None and drop:
        tx.execute(
            """UPDATE deliveries SET status = 'dropped', reason = 'restored', updated_at = :now
            WHERE status = 'queued'""",
            {"now": to_timestamp(now)},
        )
    tx.execute("UPDATE run_marker SET held_since = NULL, copied_at = NULL")
    tx.notify(outbox.CHANGED)
    return True


@mutation
def resolve_unknown(tx: Transaction, actor_id: int, *, again: bool, now: datetime) -> bool:
    """Repeat all deliveries with an unknown outcome, marked as repetitions, or close them.

    False if she is no admin.
    """
    if not is_admin(tx, actor_id):
        return False
    for row in tx.rows("SELECT DISTINCT message_id FROM deliveries WHERE status = 'unknown'"):
        outbox.settle_unknown(tx, row["message_id"], now, again=again)
    return True
