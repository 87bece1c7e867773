"""Backups, as admins hear of them: when the last good one was made, and whether that is too long
ago. Making them is the operator's part.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from storage import outbox
from storage.database import Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import network_settings, permissions

OVERDUE = "backup-overdue"
"""Kind of the message to the admins; it has no subject."""

TOLD_EVERY = timedelta(days=1)
"""How often admins are told while it lasts."""

_LAST, _IS_OVERDUE = "backup-last", "backup-is-overdue"


@dataclass(frozen=True, slots=True)
class BackupState:
    """When the last good backup was made (UTC), None if there is none, and whether that is too long
    ago.
    """

    last: datetime | None
    is_overdue: bool


@mutation
def note(tx: Transaction, last: datetime | None, is_overdue: bool, now: datetime) -> None:
    """Store the state, and tell admins, at most once a day, that the last backup is too old."""
    network_settings.put(tx, _LAST, 0 if last is None else to_timestamp(last))
    network_settings.put(tx, _IS_OVERDUE, int(is_overdue))
    if not is_overdue:
        return
    told = tx.value("SELECT max(created_at) FROM messages WHERE kind = :kind", {"kind": OVERDUE})
    if told is None or now >= from_timestamp(told) + TOLD_EVERY:
        outbox.enqueue(tx, OVERDUE, permissions.admins(tx), now, expires_at=now + TOLD_EVERY)


@query
def state(tx: Transaction) -> BackupState:
    """The state that was stored last."""
    return state_of(tx)


def state_of(tx: Transaction) -> BackupState:
    """The state that was stored last, inside a transaction."""
    last = network_settings.get(tx, _LAST, 0)
    return BackupState(
        from_timestamp(last) if last else None, bool(network_settings.get(tx, _IS_OVERDUE, 0))
    )
