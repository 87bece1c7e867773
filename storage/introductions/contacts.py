"""The contacts that two members have given each other."""

from datetime import datetime

from storage import outbox
from storage.database import Transaction, mutation, query
from storage.introductions import records
from storage.introductions.records import IntroductionOutcome
from storage.kit.contacts import Contact
from storage.scheduling_subjects import SchedulingSubject


@query
def last_given(tx: Transaction, member_id: int) -> Contact | None:
    """The contact that she has given last and still gives somebody; None if there is none."""
    packed = tx.value(
        """SELECT contact FROM (
            SELECT requester_contact AS contact, created_at AS given_at, id FROM introductions
            WHERE requester_id = :member AND requester_contact IS NOT NULL
            UNION ALL
            SELECT recipient_contact, updated_at, id FROM introductions
            WHERE recipient_id = :member AND recipient_contact IS NOT NULL
        ) AS given ORDER BY given_at DESC, id DESC LIMIT 1""",
        {"member": member_id},
    )
    return None if packed is None else Contact.unpack(packed)


@mutation
def request_another_contact(
    tx: Transaction, introduction_id: int, member_id: int, now: datetime
) -> None:
    """The other one's contact is no longer available: ask her for another one, once."""
    tx.lock("introductions", introduction_id)
    row = records.visible_row(tx, introduction_id, member_id)
    if row is None or row["status"] != "accepted":
        return
    whose, giver = (
        ("recipient", "recipient_id")
        if row["requester_id"] == member_id
        else ("requester", "requester_id")
    )
    changed = tx.execute(
        f"""UPDATE introductions SET {whose}_contact_requested = 1
        WHERE id = :id AND {whose}_contact_requested = 0""",
        {"id": introduction_id},
    )
    if changed:
        outbox.enqueue(tx, records.CONTACT_REQUESTED, [row[giver]], now, subject_id=introduction_id)


@mutation
def give_contact(
    tx: Transaction, introduction_id: int, member_id: int, gives: Contact, now: datetime
) -> IntroductionOutcome:
    """Give this contact instead of the earlier one; the other one is told, if both have agreed."""
    tx.lock("introductions", introduction_id)
    row = records.visible_row(tx, introduction_id, member_id)
    if row is None:
        return IntroductionOutcome.GONE
    is_mine, both = row["requester_id"] == member_id, row["status"] == "accepted"
    if not both and not (is_mine and row["status"] in ("pending", "declined", "blocked")):
        return IntroductionOutcome.GONE
    whose = "requester" if is_mine else "recipient"
    tx.execute(
        f"""UPDATE introductions
        SET {whose}_contact = :gives, {whose}_contact_requested = 0 WHERE id = :id""",
        {"id": introduction_id, "gives": gives.packed()},
    )
    outbox.cancel(tx, records.CONTACT_REQUESTED, introduction_id, "given", now, recipient=member_id)
    if both and row[f"{whose}_contact"] != gives.packed():
        other = row["recipient_id"] if is_mine else row["requester_id"]
        outbox.enqueue(tx, records.ACCEPTED, [other], now, subject_id=introduction_id)
    return IntroductionOutcome.GIVEN


def _who_meet(tx: Transaction, introduction_id: int) -> tuple[int, ...] | None:
    row = tx.row(
        "SELECT requester_id, recipient_id FROM introductions WHERE id = :id",
        {"id": introduction_id},
    )
    if row is None:
        return None
    both = (row["requester_id"], row["recipient_id"])
    if any(records.contact_of(tx, introduction_id, one) is None for one in both):
        return None
    return both


SCHEDULING_SUBJECT = SchedulingSubject("contact", _who_meet)
