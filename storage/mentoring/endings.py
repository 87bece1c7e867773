"""How a pair ends before its time: by either of the two, without a reason, because one of them
cannot go on, or because the two share contacts no longer.

To the other one it is the same whether she has left, is suspended, has hidden herself, or has
blocked her: the mentoring has ended.
"""

from datetime import datetime

from storage import blocks, visibility
from storage.database import Transaction, mutation, query
from storage.introductions import records as introductions
from storage.mentoring import asking, pairs, records


@mutation
def end(tx: Transaction, pair_id: int, member_id: int, now: datetime) -> bool:
    """End a pair, as one of the two; the other one is told that, and no reason. Both are matched
    first from now on. False if it is over, or she is none of the two.
    """
    tx.lock("mentoring_pairs", pair_id)
    pair = records.pair_of(tx, pair_id)
    if pair is None or not pair.is_active or pair.side_of(member_id) is None:
        return False
    pairs.end(tx, pair, now, but=member_id)
    asking.ask_next(tx, pair.programme_id, now)
    return True


@query
def ends_with_contact(tx: Transaction, member_id: int, other_id: int, introduction_id: int) -> bool:
    """Whether a mentoring of the two ends once this introduction is over."""
    return _meet(tx, member_id, other_id) and not introductions.has_contact(
        tx, member_id, other_id, but=introduction_id
    )


@query
def ends_with_block(tx: Transaction, member_id: int, other_id: int) -> bool:
    """Whether a mentoring of the two ends once this member blocks the other one."""
    return _meet(tx, member_id, other_id)


def _meet(tx: Transaction, member_id: int, other_id: int) -> bool:
    return any(pair.other_of(member_id) == other_id for pair in pairs.active_of(tx, member_id))


def follow_suspension(tx: Transaction, member_id: int, now: datetime) -> None:
    """End the pairs of a member who is suspended, and what she is asked."""
    for pair in pairs.active_of(tx, member_id):
        pairs.end(tx, pair, now, but=member_id)
    asking.follow(tx, member_id, now)


def follow_visibility(tx: Transaction, member_id: int, now: datetime) -> None:
    """End the pairs of a member who has hidden herself, and what she is asked; where she shows
    herself again, go on with her list.
    """
    if visibility.is_shown(tx, member_id):
        asking.follow(tx, member_id, now)
    else:
        follow_suspension(tx, member_id, now)


def follow_contacts(tx: Transaction, member_id: int, now: datetime) -> None:
    """End the pairs of a member with whom one of the two shares no contact any more. A block tells
    the one who was blocked only.
    """
    for pair in pairs.active_of(tx, member_id):
        other = pair.other_of(member_id)
        if other is None or introductions.has_contact(tx, member_id, other):
            continue
        if not blocks.hides(tx, member_id, other) and not blocks.hides(tx, other, member_id):
            pairs.end(tx, pair, now)
            asking.ask_next(tx, pair.programme_id, now)


def follow_block(tx: Transaction, member_id: int, now: datetime) -> None:
    """End the pairs of a member with somebody whom she has blocked, and questions between them."""
    for pair in pairs.active_of(tx, member_id):
        other = pair.other_of(member_id)
        if other is not None and blocks.hides(tx, member_id, other):
            pairs.end(tx, pair, now, but=member_id)
    asking.follow(tx, member_id, now)


def follow_departure(tx: Transaction, member_id: int, now: datetime) -> None:
    """End the pairs of a member who leaves, and delete what she and the other ones have agreed."""
    for pair in pairs.active_of(tx, member_id):
        pairs.end(tx, pair, now, but=member_id)
    tx.execute(
        """DELETE FROM mentoring_agreements WHERE pair_id IN
            (SELECT id FROM mentoring_pairs WHERE mentor_id = :id OR mentee_id = :id)""",
        {"id": member_id},
    )
    asking.leave(tx, member_id, now)
