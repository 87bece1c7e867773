"""Blocking a member: from a request or a contact, from her profile, from a text of hers."""

from datetime import datetime, timedelta
from enum import StrEnum

from storage import blocks, browsing, members, reports, visibility
from storage.database import Transaction, mutation
from storage.directory.reports import PROFILE
from storage.introductions import endings, records
from storage.introductions.records import IntroductionOutcome
from storage.introductions.reports import REQUEST
from storage.kit import member_hooks, rate_limits
from storage.kit.rate_limits import RateLimit

BLOCK = "block"
"""The action that LIMIT counts."""

LIMIT = RateLimit(20, timedelta(days=1))
"""How many members one may block from their profiles and texts: those whom she has blocked are
listed by name, which must not be a way to read all names.
"""


class BlockOutcome(StrEnum):
    """Outcome of blocking the author of something."""

    BLOCKED = "blocked"
    TOO_MANY = "too-many"
    NOT_ALLOWED = "not-allowed"


@mutation
def block(
    tx: Transaction, introduction_id: int, member_id: int, now: datetime
) -> IntroductionOutcome:
    """Block the other one of a request or a contact, who is not told.

    An author who is not named, and is being asked, hides only the requester from herself and can
    still be found: what exists between the two by name continues, because ending it would reveal
    who she is.
    """
    tx.lock("introductions", introduction_id)
    return _block_other(tx, introduction_id, member_id, now)


def _block_other(
    tx: Transaction, introduction_id: int, member_id: int, now: datetime
) -> IntroductionOutcome:
    row = records.visible_row(tx, introduction_id, member_id)
    if row is None or records.hides_author(row, member_id):
        return IntroductionOutcome.GONE
    is_mine = row["requester_id"] == member_id
    other: int | None = row["recipient_id"] if is_mine else row["requester_id"]
    if other is None:
        return IntroductionOutcome.GONE
    # Somebody who cannot be seen cannot be blocked, because the outcome would reveal that she is
    # there.
    if is_mine and row["status"] != "accepted" and not visibility.can_see(tx, member_id, other):
        return IntroductionOutcome.GONE
    if row["is_hidden"] and row["status"] != "accepted":
        blocks.block(tx, member_id, other, now, one_way=True)
        endings.end(tx, introduction_id, ("pending", "declined"), "blocked", now)
        member_hooks.blocked(tx, member_id, now)
        return IntroductionOutcome.BLOCKED
    _block(tx, member_id, other, now)
    return IntroductionOutcome.BLOCKED


def _block(tx: Transaction, member_id: int, other: int, now: datetime) -> None:
    """Block a member whom she knows by name, and end what there is between the two."""
    blocks.block(tx, member_id, other, now)
    for one, two in ((member_id, other), (other, member_id)):
        for live in tx.rows(
            # What she has asked an author who is not named keeps waiting: ending it would reveal
            # the name.
            """SELECT id, status FROM introductions WHERE requester_id = :one
                AND recipient_id = :two
            AND status IN ('pending', 'accepted', 'declined')
            AND NOT (requester_id = :own AND is_hidden = 1 AND status <> 'accepted')""",
            {"one": one, "two": two, "own": member_id},
        ):
            ended = "ended" if live["status"] == "accepted" else "blocked"
            ended = "withdrawn" if one == member_id and ended == "blocked" else ended
            endings.end(tx, live["id"], (live["status"],), ended, now)
    member_hooks.blocked(tx, member_id, now)


@mutation
def block_author(
    tx: Transaction, kind: str, subject_id: int, member_id: int, now: datetime
) -> BlockOutcome:
    """Block whose profile or text this is (see `storage/reports/kinds.py`), who is not told.

    The answer is the same whoever it is. Somebody is blocked as long as she has not left and the
    member knows her name: because she sees her now, has opened her profile lately, or has been in
    contact with her. One whom she sees and has not opened counts as a profile that she opens.
    """
    if not members.is_member(tx, member_id):
        return BlockOutcome.NOT_ALLOWED
    if rate_limits.next_allowed(tx, member_id, BLOCK, LIMIT, now) is not None:
        return BlockOutcome.TOO_MANY
    rate_limits.record(tx, member_id, BLOCK, now)
    if kind == REQUEST and IntroductionOutcome.BLOCKED is _block_other(
        tx, subject_id, member_id, now
    ):
        return BlockOutcome.BLOCKED
    found = reports.seen(tx, kind, subject_id, member_id)
    if found is None or found.author_id == member_id:
        return BlockOutcome.BLOCKED
    other = found.author_id
    if kind == REQUEST:
        # It has ended meanwhile. An author who was asked without her name stays nameless.
        is_known = _was_open(tx, subject_id)
    elif kind != PROFILE:
        is_known = found.is_named
    elif visibility.can_see(tx, member_id, other):
        is_known = True
        if not browsing.was_opened(tx, member_id, other, now):
            browsing.record_card(tx, member_id, other, now)
    else:
        is_known = _knows(tx, member_id, other, now)
    if is_known:
        _block(tx, member_id, other, now)
    return BlockOutcome.BLOCKED


def _was_open(tx: Transaction, introduction_id: int) -> bool:
    """Whether both have always known each other by name."""
    return bool(
        tx.value(
            "SELECT 1 FROM introductions WHERE id = :id AND is_hidden = 0", {"id": introduction_id}
        )
    )


def _knows(tx: Transaction, member_id: int, other: int, now: datetime) -> bool:
    """Whether she has opened the profile of somebody whom she does not see now, or has been in
    contact with her.
    """
    since = now - rate_limits.RETENTION
    return rate_limits.has_done(tx, member_id, browsing.CARD, other, since) or bool(
        tx.value(
            """SELECT 1 FROM introductions WHERE is_hidden = 0
            AND (requester_id = :member AND recipient_id = :other
                OR requester_id = :other AND recipient_id = :member) LIMIT 1""",
            {"member": member_id, "other": other},
        )
    )
