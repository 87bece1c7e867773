"""What a reader of an announcement gets, and what she presses."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from storage.announcements import record
from storage.announcements.record import Announcement
from storage.database import Transaction, query, verb
from storage.events.record import FALLBACKS


@dataclass(frozen=True, slots=True)
class Letter:
    """An announcement as one reader gets it: its text (Telegram HTML), what goes with it, and the
    titles of its event and practice.
    """

    id: int
    kind: str
    text: str
    attachment: str | None
    buttons: Sequence[str]
    titles: Mapping[str, str]
    link: str | None


_TEXT = f"""SELECT text FROM announcement_texts
    WHERE announcement_id = :id AND revision = :revision
    ORDER BY CASE language WHEN :reads THEN 0
        {" ".join(f"WHEN '{code}' THEN {at}" for at, code in enumerate(FALLBACKS, 1))}
        WHEN :first THEN 8 ELSE 9 END LIMIT 1"""
"""Hers if there is one, else as in `record.language_for`."""


@query
def letter(
    tx: Transaction, announcement_id: int, reader_id: int, revision: int, *, again: bool
) -> Letter | None:
    """What she gets of it, in the language of this moment; None if it is no longer for her: she
    has left or was suspended, or has turned this kind off. `again`: she has it, and it is edited.
    """
    # Read for every reader, thousands in a row: no more than is needed, in one go.
    row = tx.row(
        """SELECT kind, attachment, event_id, practice_id, link, announcements.language AS first,
            coalesce(members.language, '') AS reads,
            EXISTS (SELECT 1 FROM kinds_off
                WHERE member_id = members.id AND kinds_off.kind = announcements.kind) AS is_off
        FROM announcements JOIN members ON members.id = :reader
        WHERE announcements.id = :id AND members.status = 'member'""",
        {"id": announcement_id, "reader": reader_id},
    )
    if row is None or (row["is_off"] and not again):
        return None
    text: str = tx.value(
        _TEXT,
        {"id": announcement_id, "revision": revision, "reads": row["reads"], "first": row["first"]},
    )
    there = {"event": row["event_id"], "practice": row["practice_id"], "link": row["link"]}
    said = record.titles_of(tx, row["event_id"], row["practice_id"], row["reads"])
    return Letter(
        announcement_id, row["kind"], text, row["attachment"],
        tuple(name for name, value in there.items() if value is not None), said, row["link"],
    )  # fmt: skip


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
