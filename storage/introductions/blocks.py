"""Blocking a member who has sent a request, or with whom contacts are shared."""

from datetime import datetime

from storage import blocks, visibility
from storage.database import Transaction, mutation
from storage.introductions import endings, records
from storage.introductions.records import IntroductionOutcome


@mutation
def block(
    tx: Transaction, introduction_id: int, member_id: int, now: datetime
) -> IntroductionOutcome:
    """Block the other one, who is not told.

    An author who is not named, and is being asked, hides only the requester from herself and can
    still be found: what exists between the two by name continues, because ending it would reveal
    who she is.
    """
    tx.lock("introductions", introduction_id)
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
        return IntroductionOutcome.BLOCKED
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
    return IntroductionOutcome.BLOCKED
