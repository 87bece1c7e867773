"""What a reader of an announcement gets, and what she presses."""

from collections.abc import Mapping
from dataclasses import dataclass

from storage import members
from storage.announcements import record
from storage.announcements.record import Announcement
from storage.database import Transaction, query, verb


@dataclass(frozen=True, slots=True)
class Letter:
    """An announcement as one reader gets it: its text (Telegram HTML) in a language."""

    announcement: Announcement
    text: str
    language: str
    titles: Mapping[str, str]


@query
def letter(
    tx: Transaction, announcement_id: int, reader_id: int, revision: int, *, again: bool
) -> Letter | None:
    """What she gets of it, in the language of this moment; None if it is no longer for her: she
    has left or was suspended, or has turned this kind off. `again`: she has it, and it is edited.
    """
    found = record.load(tx, announcement_id)
    reader = members.find(tx, reader_id)
    if found is None or reader is None or not members.is_in(tx, reader_id):
        return None
    if not again and is_off(tx, reader_id, found.kind):
        return None
    texts = {
        row["language"]: row["text"]
        for row in tx.rows(
            """SELECT language, text FROM announcement_texts
            WHERE announcement_id = :id AND revision = :revision""",
            {"id": announcement_id, "revision": revision},
        )
    }
    language = record.language_for(texts, reader.language, found.language)
    said = record.titles(tx, found, reader.language or language)
    return Letter(found, texts[language], language, said)


def is_off(tx: Transaction, member_id: int, kind: str) -> bool:
    """Whether she has turned this kind off."""
    return bool(
        tx.value(
            "SELECT 1 FROM kinds_off WHERE member_id = :member AND kind = :kind",
            {"member": member_id, "kind": kind},
        )
    )


@verb
def press(
    tx: Transaction, announcement_id: int, member_id: int, button: str
) -> Announcement | None:
    """She presses a button of it, which counts once; None if it was not sent to her and is not
    hers to try.
    """
    found = record.load(tx, announcement_id)
    if found is None or button not in found.buttons:
        return None
    got = tx.value(
        """SELECT 1 FROM deliveries WHERE message_id = :message AND recipient_id = :member
        AND status IN ('inflight', 'sent', 'unknown', 'closed')""",
        {"message": found.message_id, "member": member_id},
    )
    if not got:
        return found if record.sees(tx, found, member_id) else None
    tx.change(
        """INSERT INTO announcement_presses VALUES (:id, :button, :member)
        ON CONFLICT DO NOTHING""",
        {"id": announcement_id, "button": button, "member": member_id},
    )
    return found
