"""Private notes: what a member writes for herself about a colleague whom she is in contact with."""

from datetime import datetime
from enum import StrEnum

from storage import visibility
from storage.database import Transaction, mutation, to_timestamp
from storage.introductions import records
from storage.kit.personal_data import DELETED, MemberColumn


class NoteOutcome(StrEnum):
    """Outcome of writing a note."""

    SAVED = "saved"
    REMOVED = "removed"
    GONE = "gone"


@mutation
def write(
    tx: Transaction, introduction_id: int, member_id: int, text: str | None, now: datetime
) -> NoteOutcome:
    """Replace her note about the other one by this text, or remove it if there is no text. Nobody
    else ever reads it.
    """
    tx.lock("introductions", introduction_id)
    about = records.contact_of(tx, introduction_id, member_id)
    if about is None:
        return NoteOutcome.GONE
    pair = {"member": member_id, "about": about}
    if not text:
        tx.execute(
            "DELETE FROM contact_notes WHERE member_id = :member AND about_id = :about", pair
        )
        return NoteOutcome.REMOVED
    tx.execute(
        """INSERT INTO contact_notes (member_id, about_id, text, updated_at)
        VALUES (:member, :about, :text, :now)
        ON CONFLICT (member_id, about_id) DO UPDATE SET text = :text, updated_at = :now""",
        {**pair, "text": text, "now": to_timestamp(now)},
    )
    return NoteOutcome.SAVED


MEMBER_DATA = (
    MemberColumn(
        "contact_notes", "member_id", DELETED, "updated_at, text, members.name AS about",
        "JOIN members ON members.id = about_id "
        + visibility.ONLY_SEEN.format(
            one="contact_notes.about_id", viewer="contact_notes.member_id"
        ),
    ),
    MemberColumn(
        "contact_notes", "about_id", DELETED, omitted="a note is for the eyes of its writer only"
    ),
)  # fmt: skip
