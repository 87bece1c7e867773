"""What a reader of an announcement gets, and how she responds: clicks and answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage.announcements import records
from storage.announcements.records import Announcement
from storage.database import Transaction, mutation, query, to_timestamp
from storage.kit import languages
from storage.kit.attachments import Attachment
from storage.kit.languages import best_language


@dataclass(frozen=True, slots=True)
class RenderedAnnouncement:
    """An announcement as one reader gets it: its text (Telegram HTML), its attachment, the titles
    of its event, practice and entry of the board, and the answers that she may choose from.
    """

    id: int
    kind: str
    text: str
    attachment: Attachment | None
    buttons: Sequence[str]
    titles: Mapping[str, str]
    link: str | None
    asks: str | None
    options: Sequence[str]


_TEXT = f"""SELECT text FROM announcement_texts
    WHERE announcement_id = :id AND revision = :revision
    ORDER BY {languages.in_order("language", ":reads", ":first")} LIMIT 1"""


@query
def rendered(
    tx: Transaction, announcement_id: int, reader_id: int, revision: int, *, again: bool
) -> RenderedAnnouncement | None:
    """The announcement as she gets it, in the language that she uses now; None if it is no longer
    for her: she has left, was suspended, or has muted this kind. `again` means that she has it
    already, and it is edited.
    """
    # Read for every reader, thousands in a row: no more than is needed, in one go.
    row = tx.row(
        """SELECT kind, attachment, event_id, practice_id, entry_id, link, asks,
            announcements.language AS first,
            coalesce(members.language, '') AS reads,
            EXISTS (SELECT 1 FROM muted_kinds
                WHERE member_id = members.id AND muted_kinds.kind = announcements.kind) AS is_off
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
    targets = {name: row[f"{name}_id"] for name in records.TARGETS}
    said = records.titles_of(tx, targets, row["reads"])
    there = {**targets, "link": row["link"]}
    options: Sequence[str] = ()
    if row["asks"] == "choice":
        every = records.options_of(tx, announcement_id)
        options = every[best_language(every, row["reads"], next(iter(every)))]
    return RenderedAnnouncement(
        announcement_id, row["kind"], text,
        Attachment.unpack(row["attachment"]) if row["attachment"] else None,
        tuple(name for name, value in there.items() if value is not None), said, row["link"],
        row["asks"], options,
    )  # fmt: skip


@mutation
def record_click(
    tx: Transaction, announcement_id: int, member_id: int, button: str
) -> Announcement | None:
    """Count a click on one of its buttons, once per reader; None if it was not sent to her and she
    may not try it out either.
    """
    tx.lock("announcements", announcement_id)
    found = records.load(tx, announcement_id)
    if found is None or button not in found.buttons:
        return None
    if not was_sent_to(tx, found, member_id):
        return found if records.may_see(tx, found, member_id) else None
    tx.execute(
        """INSERT INTO announcement_clicks (announcement_id, button, member_id)
        VALUES (:id, :button, :member)
        ON CONFLICT DO NOTHING""",
        {"id": announcement_id, "button": button, "member": member_id},
    )
    return found


def was_sent_to(tx: Transaction, found: Announcement, member_id: int) -> bool:
    """Whether it was sent to her."""
    return bool(
        tx.value(
            """SELECT 1 FROM deliveries JOIN members ON members.id = recipient_id
            WHERE message_id = :message AND recipient_id = :member AND members.status = 'member'
            AND deliveries.status IN ('inflight', 'sent', 'unknown', 'closed')""",
            {"message": found.message_id, "member": member_id},
        )
    )


class PollOutcome(StrEnum):
    """Outcome of an answer."""

    THANKS = "thanks"
    CHANGED = "changed"
    TRIED = "tried"
    GONE = "gone"


@query
def may_answer(tx: Transaction, announcement_id: int, member_id: int) -> bool:
    """Whether she is asked for a short text."""
    found = records.load(tx, announcement_id)
    if found is None or found.asks != "text":
        return False
    return was_sent_to(tx, found, member_id) or records.may_see(tx, found, member_id)


@mutation
def answer(
    tx: Transaction,
    announcement_id: int,
    member_id: int,
    position: int | None,
    text: str | None,
    now: datetime,
) -> PollOutcome:
    """Store her answer, an option (numbered from 1) or a text; the last answer counts. An answer
    that its author gives to try it out is not stored.
    """
    tx.lock("announcements", announcement_id)
    found = records.load(tx, announcement_id)
    if found is None or found.asks != ("choice" if text is None else "text"):
        return PollOutcome.GONE
    options = next(iter(found.options.values()), ())
    if text is None and not 1 <= (position or 0) <= len(options):
        return PollOutcome.GONE
    if not was_sent_to(tx, found, member_id):
        return PollOutcome.TRIED if records.may_see(tx, found, member_id) else PollOutcome.GONE
    before = tx.value(
        """SELECT 1 FROM announcement_answers
        WHERE announcement_id = :id AND member_id = :member""",
        {"id": announcement_id, "member": member_id},
    )
    tx.execute(
        """INSERT INTO announcement_answers
            (announcement_id, member_id, position, text, answered_at)
        VALUES (:id, :member, :position, :text, :now)
        ON CONFLICT (announcement_id, member_id) DO UPDATE SET position = :position, text = :text,
            answered_at = :now""",
        {
            "id": announcement_id,
            "member": member_id,
            "position": position,
            "text": text,
            "now": to_timestamp(now),
        },
    )
    return PollOutcome.CHANGED if before else PollOutcome.THANKS
