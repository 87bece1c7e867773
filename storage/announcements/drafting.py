"""Drafts of announcements: texts, attachments and buttons, audience, time of sending."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from storage import audiences
from storage.announcements import records
from storage.announcements.records import KINDS, Announcement, AnnouncementStatus
from storage.audiences import Audience, Edit
from storage.database import Transaction, mutation, to_timestamp
from storage.kit import permissions
from storage.kit.attachments import Attachment


class EditOutcome(StrEnum):
    """Outcome of a change."""

    DONE = "done"
    UNCHANGED = "unchanged"
    GONE = "gone"
    LOCKED = "locked"
    LAST_TEXT = "last-text"
    PAST = "past"
    NO_EVENT = "no-event"
    NO_PRACTICE = "no-practice"
    NO_ENTRY = "no-entry"
    OTHER_NUMBER = "other-number"

    @property
    def keeps_draft(self) -> bool:
        """She may give another answer."""
        return self in (
            EditOutcome.PAST, EditOutcome.NO_EVENT, EditOutcome.NO_PRACTICE, EditOutcome.NO_ENTRY,
            EditOutcome.OTHER_NUMBER,
        )  # fmt: skip


@mutation
def create(
    tx: Transaction,
    author_id: int,
    kind: str,
    language: str,
    text: str,
    now: datetime,
    *,
    audience: Audience | None = None,
    entry_id: int | None = None,
) -> int | None:
    """Create a draft; returns its id, None if she has no role. Without an `audience`, a
    coordinator's draft is for her own countries at first. With `entry_id`, it has a button to this
    entry of the board.
    """
    if not permissions.is_staff(tx, author_id):
        return None
    countries = permissions.publishable_countries(tx, author_id) or ()
    announcement_id: int = tx.value(
        """INSERT INTO announcements (author_id, kind, language, audience_id, entry_id, created_at)
        VALUES (:author, :kind, :language, :audience, :entry, :now) RETURNING id""",
        {
            "author": author_id,
            "kind": kind,
            "language": language,
            "audience": audiences.create(tx, audience or audiences.of_countries(countries)),
            "entry": entry_id,
            "now": to_timestamp(now),
        },
    )
    _put_text(tx, announcement_id, 1, language, text)
    return announcement_id


def _put_text(
    tx: Transaction, announcement_id: int, revision: int, language: str, text: str | None
) -> None:
    which = {"id": announcement_id, "revision": revision, "language": language}
    tx.execute(
        """DELETE FROM announcement_texts WHERE announcement_id = :id AND revision = :revision
        AND language = :language""",
        which,
    )
    if text is not None:
        tx.execute(
            """INSERT INTO announcement_texts (announcement_id, revision, language, text)
            VALUES (:id, :revision, :language, :text)""",
            which | {"text": text},
        )


def draft_of(tx: Transaction, announcement_id: int, author_id: int) -> Announcement | EditOutcome:
    """The draft, if this member may change it; otherwise why not."""
    found = records.load(tx, announcement_id)
    if found is None or found.author_id != author_id or not permissions.is_staff(tx, author_id):
        return EditOutcome.GONE
    return found if found.status is AnnouncementStatus.DRAFT else EditOutcome.LOCKED


def _bump_version(tx: Transaction, announcement_id: int) -> None:
    tx.execute(
        "UPDATE announcements SET draft_version = draft_version + 1 WHERE id = :id",
        {"id": announcement_id},
    )


@mutation
def write(
    tx: Transaction,
    announcement_id: int,
    author_id: int,
    language: str,
    text: str | None,
) -> EditOutcome:
    """Write its text in one language, or delete it; the last remaining text cannot be deleted.

    While she corrects a sent announcement, this changes the corrected text.
    """
    tx.lock("announcements", announcement_id)
    found = records.load(tx, announcement_id)
    if found is None or not records.may_see(tx, found, author_id):
        return EditOutcome.GONE
    if found.correction is records.Correction.DRAFT:
        if text is not None:
            _put_text(tx, announcement_id, found.revision + 1, language, text)
            _bump_version(tx, announcement_id)
        return EditOutcome.DONE
    draft = draft_of(tx, announcement_id, author_id)
    if isinstance(draft, EditOutcome):
        return draft
    if text is None and set(draft.texts) <= {language}:
        return EditOutcome.LAST_TEXT
    if draft.texts.get(language) == text:
        return EditOutcome.UNCHANGED
    _put_text(tx, announcement_id, draft.revision, language, text)
    if text is None and draft.language == language:
        tx.execute(
            """UPDATE announcements SET language = (SELECT language FROM announcement_texts
                WHERE announcement_id = :id ORDER BY language LIMIT 1) WHERE id = :id""",
            {"id": announcement_id},
        )
    _bump_version(tx, announcement_id)
    return EditOutcome.DONE


@mutation
def change(
    tx: Transaction,
    announcement_id: int,
    author_id: int,
    fact: str,
    value: str | int | Attachment | None,
    now: datetime,
) -> EditOutcome:
    """Change one field of a draft: "kind", "attachment", "event", "practice", "entry", "link",
    "asks" or "send_at" (seconds since 1970).
    """
    tx.lock("announcements", announcement_id)
    draft = draft_of(tx, announcement_id, author_id)
    if isinstance(draft, EditOutcome):
        return draft
    match fact:
        case "kind" if value not in KINDS:
            return EditOutcome.UNCHANGED
        case "send_at" if isinstance(value, int) and value <= to_timestamp(now):
            return EditOutcome.PAST
        case "event" if value is not None and not tx.value(
            "SELECT 1 FROM events WHERE id = :id AND status = 'published'", {"id": value}
        ):
            return EditOutcome.NO_EVENT
        case "practice" if value is not None and not tx.value(
            "SELECT 1 FROM practices WHERE id = :id AND status = 'published'", {"id": value}
        ):
            return EditOutcome.NO_PRACTICE
        case "entry" if value is not None and not tx.value(
            "SELECT 1 FROM board_entries WHERE id = :id AND status = 'published'", {"id": value}
        ):
            return EditOutcome.NO_ENTRY
        case _:
            pass
    column = {"event": "event_id", "practice": "practice_id", "entry": "entry_id"}.get(fact, fact)
    assert column in (
        "kind",
        "attachment",
        "event_id",
        "practice_id",
        "entry_id",
        "link",
        "send_at",
        "asks",
    )
    stored = value.packed() if isinstance(value, Attachment) else value
    which = {"id": announcement_id, "value": stored}
    if tx.value(f"SELECT {column} FROM announcements WHERE id = :id", which) == stored:
        return EditOutcome.UNCHANGED
    tx.execute(f"UPDATE announcements SET {column} = :value WHERE id = :id", which)
    _bump_version(tx, announcement_id)
    return EditOutcome.DONE


@mutation
def set_options(
    tx: Transaction,
    announcement_id: int,
    author_id: int,
    language: str,
    labels: Sequence[str],
) -> EditOutcome:
    """Let readers choose from these answers, given in one language; every language must have the
    same number.
    """
    tx.lock("announcements", announcement_id)
    draft = draft_of(tx, announcement_id, author_id)
    if isinstance(draft, EditOutcome):
        return draft
    others = {code: options for code, options in draft.options.items() if code != language}
    if any(len(options) != len(labels) for options in others.values()):
        return EditOutcome.OTHER_NUMBER
    tx.execute(
        "DELETE FROM announcement_options WHERE announcement_id = :id AND language = :language",
        {"id": announcement_id, "language": language},
    )
    tx.execute_many(
        """INSERT INTO announcement_options (announcement_id, language, position, label)
        VALUES (:id, :language, :position, :label)""",
        [
            {"id": announcement_id, "language": language, "position": at, "label": label}
            for at, label in enumerate(labels, 1)
        ],
    )
    tx.execute("UPDATE announcements SET asks = 'choice' WHERE id = :id", {"id": announcement_id})
    _bump_version(tx, announcement_id)
    return EditOutcome.DONE


@mutation
def remove_poll(tx: Transaction, announcement_id: int, author_id: int) -> EditOutcome:
    """Ask the readers for no answer any more."""
    tx.lock("announcements", announcement_id)
    draft = draft_of(tx, announcement_id, author_id)
    if isinstance(draft, EditOutcome):
        return draft
    tx.execute("UPDATE announcements SET asks = NULL WHERE id = :id", {"id": announcement_id})
    tx.execute(
        "DELETE FROM announcement_options WHERE announcement_id = :id", {"id": announcement_id}
    )
    _bump_version(tx, announcement_id)
    return EditOutcome.DONE


# Audience


@mutation
def change_audience(
    tx: Transaction, announcement_id: int, author_id: int, edit: Edit
) -> EditOutcome:
    """Change the audience. If nothing is chosen any more, the announcement is for everybody."""
    tx.lock("announcements", announcement_id)
    draft = draft_of(tx, announcement_id, author_id)
    if isinstance(draft, EditOutcome):
        return draft
    changed = edit(draft.audience).or_everybody()
    if changed == draft.audience:
        return EditOutcome.UNCHANGED
    audiences.put(tx, draft.audience_id, changed)
    _bump_version(tx, draft.id)
    return EditOutcome.DONE


# Discarding


@mutation
def discard(tx: Transaction, announcement_id: int, author_id: int) -> EditOutcome:
    """Delete a draft."""
    tx.lock("announcements", announcement_id)
    draft = draft_of(tx, announcement_id, author_id)
    if isinstance(draft, EditOutcome):
        return draft
    _delete(tx, announcement_id, draft.audience_id)
    return EditOutcome.DONE


def _delete(tx: Transaction, announcement_id: int, audience_id: int) -> None:
    tx.execute("DELETE FROM announcements WHERE id = :id", {"id": announcement_id})
    audiences.delete(tx, audience_id)


def erase_author(tx: Transaction, member_id: int, _now: datetime) -> None:
    """Delete the drafts of a member before her account is deleted: nobody else can see them."""
    for row in tx.rows(
        """SELECT id, audience_id FROM announcements WHERE author_id = :author
        AND status = 'draft' ORDER BY id""",
        {"author": member_id},
    ):
        _delete(tx, row["id"], row["audience_id"])
