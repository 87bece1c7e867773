"""How a request or an introduction ends, and what each of the two may tell of it."""

from datetime import datetime

from storage import outbox
from storage.database import Transaction, from_timestamp, mutation, query, to_timestamp
from storage.introductions import first_messages, follow_ups, records
from storage.introductions.records import IntroductionOutcome
from storage.kit import member_hooks


@mutation
def decline(
    tx: Transaction, introduction_id: int, member_id: int, now: datetime
) -> IntroductionOutcome:
    """Decline. The requester is not told: her request seems to wait, and expires in its time."""
    tx.lock("introductions", introduction_id)
    row = records.row_to_answer(tx, introduction_id, member_id)
    if row is None:
        return IntroductionOutcome.GONE
    if not end(tx, introduction_id, ("pending",), "declined", now):
        unchanged = row["status"] in ("declined", "blocked")
        return IntroductionOutcome.UNCHANGED if unchanged else IntroductionOutcome.GONE
    return IntroductionOutcome.DECLINED


@mutation
def withdraw(
    tx: Transaction, introduction_id: int, member_id: int, now: datetime
) -> IntroductionOutcome:
    """Withdraw a request while it waits; once it is accepted, either of the two may end it."""
    tx.lock("introductions", introduction_id)
    row = records.visible_row(tx, introduction_id, member_id)
    if row is None:
        return IntroductionOutcome.GONE
    if end(tx, introduction_id, ("accepted",), "ended", now):
        return IntroductionOutcome.ENDED
    is_mine = row["requester_id"] == member_id
    waiting = ("pending", "declined", "blocked")
    if is_mine and end(tx, introduction_id, waiting, "withdrawn", now):
        return IntroductionOutcome.WITHDRAWN
    return IntroductionOutcome.UNCHANGED


def end(
    tx: Transaction, introduction_id: int, before: tuple[str, ...], after: str, now: datetime
) -> bool:
    """Change from one of these statuses to this one; no contact is kept once a request has
    ended.
    """
    states = ", ".join(f"'{state}'" for state in before) or "NULL"
    changed = tx.execute(
        f"""UPDATE introductions SET status = :after, recipient_contact = NULL, updated_at = :now,
            requester_contact = CASE WHEN :after IN ('declined',
                'blocked') THEN requester_contact END
        WHERE id = :id AND status IN ({states})""",
        {"id": introduction_id, "after": after, "now": to_timestamp(now)},
    )
    if changed:
        if "accepted" in before:
            _forget_contact(tx, introduction_id, now)
        for kind in (records.REQUESTED, records.ACCEPTED, records.CONTACT_REQUESTED):
            outbox.cancel(tx, kind, introduction_id, "no longer needed", now)
    return bool(changed)


def _forget_contact(tx: Transaction, introduction_id: int, now: datetime) -> None:
    """Delete what belonged to a contact that has ended: messages, private notes and the question
    how it went. A note stays if the two share contacts by another introduction.
    """
    follow_ups.cancel(tx, introduction_id, now)
    outbox.cancel(tx, first_messages.MESSAGE, introduction_id, "no longer needed", now)
    tx.execute("DELETE FROM contact_messages WHERE introduction_id = :id", {"id": introduction_id})
    row = tx.row(
        "SELECT requester_id, recipient_id FROM introductions WHERE id = :id",
        {"id": introduction_id},
    )
    if row is None or records.has_contact(tx, row["requester_id"], row["recipient_id"]):
        return
    for one in (row["requester_id"], row["recipient_id"]):
        member_hooks.contacts_changed(tx, one, now)
    tx.execute(
        """DELETE FROM contact_notes WHERE (member_id = :one AND about_id = :two)
        OR (member_id = :two AND about_id = :one)""",
        {"one": row["requester_id"], "two": row["recipient_id"]},
    )


@mutation
def expire(tx: Transaction, now: datetime) -> int:
    """Expire requests whose time is over; the requesters are told. Returns how many."""
    rows = tx.rows(
        """UPDATE introductions
        SET status = 'expired', requester_contact = NULL, updated_at = :now
        WHERE status IN ('pending', 'declined', 'blocked') AND expires_at <= :now
        RETURNING id, requester_id""",
        {"now": to_timestamp(now)},
    )
    for row in rows:
        outbox.enqueue(tx, records.EXPIRED, [row["requester_id"]], now, subject_id=row["id"])
    return len(rows)


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next request expires (UTC); None if none is waiting."""
    due = tx.value(
        """SELECT min(expires_at) FROM introductions
        WHERE status IN ('pending', 'declined', 'blocked')"""
    )
    return None if due is None else from_timestamp(due)


def hide_departure(tx: Transaction, member_id: int, _now: datetime) -> None:
    """Requests to a member who leaves stay with their requesters until they expire, without her: if
    they vanished, that would reveal that she has left and, for an author who is not named, who she
    was.
    """
    tx.execute(
        """UPDATE introductions SET recipient_id = NULL
        WHERE recipient_id = :id AND status NOT IN ('accepted', 'ended')""",
        {"id": member_id},
    )
