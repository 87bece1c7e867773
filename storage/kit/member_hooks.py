"""What features do when something changes about a member, inside the transaction that changes it.

`storage/features.py` registers the functions; a module that changes a member calls the function
here.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from storage.database import Transaction

Hook = Callable[[Transaction, int, datetime], None]
"""Takes the transaction, the member's id and the time (UTC)."""


@dataclass(frozen=True, slots=True)
class MemberHooks:
    """The functions that are called on each occasion, in this order."""

    joined: Sequence[Hook] = ()
    profile_changing: Sequence[Hook] = ()
    sector_changed: Sequence[Hook] = ()
    profile_changed: Sequence[Hook] = ()
    fields_changed: Sequence[Hook] = ()
    contacts_changed: Sequence[Hook] = ()
    moved: Sequence[Hook] = ()
    language_changed: Sequence[Hook] = ()
    role_lost: Sequence[Hook] = ()
    chair_ended: Sequence[Hook] = ()
    suspended: Sequence[Hook] = ()
    restored: Sequence[Hook] = ()
    visibility_changed: Sequence[Hook] = ()
    blocked: Sequence[Hook] = ()
    left: Sequence[Hook] = ()


def joined(tx: Transaction, member_id: int, now: datetime) -> None:
    """She has become a member; her profile is complete."""
    _call(tx.features[MemberHooks].joined, tx, member_id, now)


def profile_changing(tx: Transaction, member_id: int, now: datetime) -> None:
    """Her profile is about to be written; the rows are those before."""
    _call(tx.features[MemberHooks].profile_changing, tx, member_id, now)


def sector_changed(tx: Transaction, member_id: int, now: datetime) -> None:
    """She works in another field, or in her first one; `profile_changed` follows."""
    _call(tx.features[MemberHooks].sector_changed, tx, member_id, now)


def profile_changed(tx: Transaction, member_id: int, now: datetime) -> None:
    """A line of her profile, or her topics, may have changed."""
    _call(tx.features[MemberHooks].profile_changed, tx, member_id, now)


def fields_changed(tx: Transaction, member_id: int, now: datetime) -> None:
    """She has changed who sees a field of her profile."""
    _call(tx.features[MemberHooks].fields_changed, tx, member_id, now)


def contacts_changed(tx: Transaction, member_id: int, now: datetime) -> None:
    """She shares contacts with somebody else now, or no longer with somebody."""
    _call(tx.features[MemberHooks].contacts_changed, tx, member_id, now)


def moved(tx: Transaction, member_id: int, now: datetime) -> None:
    """Her country, her time zone or her quiet hours have changed."""
    _call(tx.features[MemberHooks].moved, tx, member_id, now)


def language_changed(tx: Transaction, member_id: int, now: datetime) -> None:
    """She now uses the bot in another language."""
    _call(tx.features[MemberHooks].language_changed, tx, member_id, now)


def role_lost(tx: Transaction, member_id: int, now: datetime) -> None:
    """She has lost a role; `roles` holds the remaining ones."""
    _call(tx.features[MemberHooks].role_lost, tx, member_id, now)


def chair_ended(tx: Transaction, member_id: int, now: datetime) -> None:
    """She no longer carries the current term of the chair."""
    _call(tx.features[MemberHooks].chair_ended, tx, member_id, now)


def suspended(tx: Transaction, member_id: int, now: datetime) -> None:
    """She is suspended, and not a member until she is restored."""
    _call(tx.features[MemberHooks].suspended, tx, member_id, now)


def restored(tx: Transaction, member_id: int, now: datetime) -> None:
    """She is a member again after a suspension."""
    _call(tx.features[MemberHooks].restored, tx, member_id, now)


def visibility_changed(tx: Transaction, member_id: int, now: datetime) -> None:
    """She has hidden herself, or shows herself again."""
    _call(tx.features[MemberHooks].visibility_changed, tx, member_id, now)


def blocked(tx: Transaction, member_id: int, now: datetime) -> None:
    """She has blocked somebody."""
    _call(tx.features[MemberHooks].blocked, tx, member_id, now)


def left(tx: Transaction, member_id: int, now: datetime) -> None:
    """She is leaving: her rows still exist, and are erased next."""
    _call(tx.features[MemberHooks].left, tx, member_id, now)


def _call(hooks: Sequence[Hook], tx: Transaction, member_id: int, now: datetime) -> None:
    for hook in hooks:
        hook(tx, member_id, now)
