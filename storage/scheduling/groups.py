"""How a member gathers several of her contacts, such as a working group, to find a time."""

from datetime import datetime
from enum import StrEnum

from storage import visibility
from storage.database import Transaction, mutation, query, to_timestamp
from storage.introductions import records as introductions
from storage.kit import rate_limits
from storage.scheduling import polls
from storage.scheduling.polls import OPENED, RATE_LIMIT
from storage.scheduling_subjects import LEAST, MOST


class GroupOutcome(StrEnum):
    """Outcome of gathering a group."""

    ADDED = "added"
    REMOVED = "removed"
    FULL = "full"
    NOBODY = "nobody"
    ASKED = "asked"
    TOO_MANY = "too-many"
    GONE = "gone"


@mutation
def gather(tx: Transaction, opener_id: int, now: datetime) -> int:
    """Her group that is not complete, a new one if there is none; returns the id of its poll."""
    poll_id = tx.value(
        "SELECT id FROM time_polls WHERE opened_by = :opener AND status = 'draft'",
        {"opener": opener_id},
    )
    if poll_id is None:
        poll_id = tx.value(
            """INSERT INTO time_polls (subject_kind, opened_by, status, updated_at)
            VALUES ('group', :opener, 'draft', :now) RETURNING id""",
            {"opener": opener_id, "now": to_timestamp(now)},
        )
        _add(tx, poll_id, opener_id)
    return poll_id


def _add(tx: Transaction, poll_id: int, member_id: int) -> None:
    tx.execute(
        """INSERT INTO time_poll_participants (poll_id, member_id) VALUES (:id, :member)
        ON CONFLICT DO NOTHING""",
        {"id": poll_id, "member": member_id},
    )


@mutation
def invite(
    tx: Transaction, poll_id: int, opener_id: int, introduction_id: int, *, on: bool
) -> GroupOutcome:
    """Add the contact of this introduction to a group that is not complete, or remove her."""
    tx.lock("introductions", introduction_id)
    tx.lock("time_polls", poll_id)
    contact = introductions.contact_of(tx, introduction_id, opener_id)
    if contact is None or not _is_draft(tx, poll_id, opener_id):
        return GroupOutcome.GONE
    if not on:
        tx.execute(
            """DELETE FROM time_poll_participants
            WHERE poll_id = :id AND member_id = :member AND member_id <> :opener""",
            {"id": poll_id, "member": contact, "opener": opener_id},
        )
        return GroupOutcome.REMOVED
    if _size(tx, poll_id) >= MOST:
        return GroupOutcome.FULL
    _add(tx, poll_id, contact)
    return GroupOutcome.ADDED


def _is_draft(tx: Transaction, poll_id: int, opener_id: int) -> bool:
    return bool(
        tx.value(
            """SELECT 1 FROM time_polls
            WHERE id = :id AND opened_by = :opener AND status = 'draft'""",
            {"id": poll_id, "opener": opener_id},
        )
    )


def _size(tx: Transaction, poll_id: int) -> int:
    return tx.value(
        "SELECT count(*) FROM time_poll_participants WHERE poll_id = :id", {"id": poll_id}
    )


@mutation
def ask(tx: Transaction, poll_id: int, opener_id: int, now: datetime) -> GroupOutcome:
    """Ask the group when they can meet. Whoever is no contact any more, or must not meet one of the
    others, is not told, and looks like one who does not answer.
    """
    tx.lock("time_polls", poll_id)
    if not _is_draft(tx, poll_id, opener_id) or not visibility.is_shown(tx, opener_id):
        return GroupOutcome.GONE
    if _size(tx, poll_id) < LEAST:
        return GroupOutcome.NOBODY
    if rate_limits.next_allowed(tx, opener_id, OPENED, RATE_LIMIT, now) is not None:
        return GroupOutcome.TOO_MANY
    rate_limits.record(tx, opener_id, OPENED, now)
    reached = [opener_id]
    for row in tx.rows(
        """SELECT member_id FROM time_poll_participants
        WHERE poll_id = :id AND member_id <> :opener ORDER BY member_id""",
        {"id": poll_id, "opener": opener_id},
    ):
        one: int = row["member_id"]
        may = introductions.has_contact(tx, opener_id, one) and all(
            visibility.can_see(tx, one, other) and visibility.can_see(tx, other, one)
            for other in reached
        )
        if may:
            reached.append(one)
        else:
            tx.execute(
                """UPDATE time_poll_participants SET is_silent = 1
                WHERE poll_id = :id AND member_id = :member""",
                {"id": poll_id, "member": one},
            )
    polls.begin(tx, poll_id, opener_id, now)
    return GroupOutcome.ASKED


@query
def chosen(tx: Transaction, poll_id: int, opener_id: int) -> tuple[frozenset[int], int]:
    """The introductions of the contacts in a group that is not complete, and how many others are
    in it.
    """
    if not _is_draft(tx, poll_id, opener_id):
        return frozenset(), 0
    found = tx.rows(
        """SELECT introductions.id AS id FROM introductions
        JOIN time_poll_participants ON member_id =
            CASE WHEN requester_id = :opener THEN recipient_id ELSE requester_id END
        WHERE poll_id = :id AND introductions.status = 'accepted'
        AND (requester_id = :opener OR recipient_id = :opener)""",
        {"id": poll_id, "opener": opener_id},
    )
    return frozenset(row["id"] for row in found), _size(tx, poll_id) - 1
