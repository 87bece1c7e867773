"""Making an announcement: texts, whom it is for, when it goes, and the yes that lets it go.

Its readers and texts are frozen with the yes, in one transaction. What its author saw is what goes:
a press names the stamp of the draft that it was made from.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from storage import audiences, outbox
from storage.announcements import records
from storage.announcements.records import ANNOUNCED, KINDS, Announcement, AnnouncementStatus
from storage.audiences import Edit, Hour
from storage.database import Transaction, mutation, query, to_timestamp
from storage.kit import audit, languages, permissions

ASKED, DECIDED = "announcement-asked", "announcement-decided"
"""Kinds of messages that are owed, to admins and to the author; their subject is the announcement.
"""


class EditOutcome(StrEnum):
    """What became of a change."""

    DONE = "done"
    UNCHANGED = "unchanged"
    GONE = "gone"
    LOCKED = "locked"
    LAST_TEXT = "last-text"
    PAST = "past"
    NO_EVENT = "no-event"
    NO_PRACTICE = "no-practice"
    OTHER_NUMBER = "other-number"

    @property
    def keeps_draft(self) -> bool:
        """She may give another answer."""
        return self in (
            EditOutcome.PAST, EditOutcome.NO_EVENT, EditOutcome.NO_PRACTICE,
            EditOutcome.OTHER_NUMBER,
        )  # fmt: skip


class SendOutcome(StrEnum):
    """What became of a wish to send."""

    SENT = "sent"
    ASKED = "asked"
    ALREADY = "already"
    CHANGED = "changed"
    GONE = "gone"
    NO_TEXT = "no-text"
    NOBODY = "nobody"
    NOBODY_READS_IT = "nobody-reads-it"
    NO_OPTIONS = "no-options"
    PAST = "past"
    NO_SECOND = "no-second"
    OWN_YES = "own-yes"
    TAKEN_BACK = "taken-back"
    REFUSED = "refused"


@mutation
def create(
    tx: Transaction, author_id: int, kind: str, language: str, text: str, now: datetime
) -> int | None:
    """Make a draft; its id, None if she has no role. A coordinator's is first for her countries."""
    if not permissions.is_staff(tx, author_id):
        return None
    countries = permissions.publishable_countries(tx, author_id) or ()
    announcement_id: int = tx.value(
        """INSERT INTO announcements (author_id, kind, language, audience_id, created_at)
        VALUES (:author, :kind, :language, :audience, :now) RETURNING id""",
        {
            "author": author_id,
            "kind": kind,
            "language": language,
            "audience": audiences.create(tx, audiences.of_countries(countries)),
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


def _draft(tx: Transaction, announcement_id: int, author_id: int) -> Announcement | EditOutcome:
    """The draft, if it is hers to change."""
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
    """Write its text in one language, or take it away; the last one stays.

    While she corrects what was sent, it is the corrected text.
    """
    found = records.load(tx, announcement_id)
    if found is None or not records.sees(tx, found, author_id):
        return EditOutcome.GONE
    if found.correction is records.Correction.DRAFT:
        if text is not None:
            _put_text(tx, announcement_id, found.revision + 1, language, text)
            _bump_version(tx, announcement_id)
        return EditOutcome.DONE
    draft = _draft(tx, announcement_id, author_id)
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
    value: str | int | None,
    now: datetime,
) -> EditOutcome:
    """Change one fact of a draft: "kind", "attachment", "event", "practice", "link", "asks" or
    "send_at" (seconds).
    """
    draft = _draft(tx, announcement_id, author_id)
    if isinstance(draft, EditOutcome):
        return draft
    match fact:
        case "kind" if value not in KINDS:
            return EditOutcome.UNCHANGED
        case "send_at" if value is not None and int(value) <= to_timestamp(now):
            return EditOutcome.PAST
        case "event" if value is not None and not tx.value(
            "SELECT 1 FROM events WHERE id = :id AND status = 'published'", {"id": value}
        ):
            return EditOutcome.NO_EVENT
        case "practice" if value is not None and not tx.value(
            "SELECT 1 FROM practices WHERE id = :id AND status = 'published'", {"id": value}
        ):
            return EditOutcome.NO_PRACTICE
        case _:
            pass
    column = {"event": "event_id", "practice": "practice_id"}.get(fact, fact)
    assert column in ("kind", "attachment", "event_id", "practice_id", "link", "send_at", "asks")
    changed = tx.execute(
        f"UPDATE announcements SET {column} = :value WHERE id = :id AND {column} IS NOT :value",
        {"id": announcement_id, "value": value},
    )
    if not changed:
        return EditOutcome.UNCHANGED
    _bump_version(tx, announcement_id)
    return EditOutcome.DONE


@mutation
def offer(
    tx: Transaction,
    announcement_id: int,
    author_id: int,
    language: str,
    labels: Sequence[str],
) -> EditOutcome:
    """Let readers choose from these answers, in one language; in every language as many."""
    draft = _draft(tx, announcement_id, author_id)
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
def ask_nothing(tx: Transaction, announcement_id: int, author_id: int) -> EditOutcome:
    """It asks for no answer any more."""
    draft = _draft(tx, announcement_id, author_id)
    if isinstance(draft, EditOutcome):
        return draft
    tx.execute("UPDATE announcements SET asks = NULL WHERE id = :id", {"id": announcement_id})
    tx.execute(
        "DELETE FROM announcement_options WHERE announcement_id = :id", {"id": announcement_id}
    )
    _bump_version(tx, announcement_id)
    return EditOutcome.DONE


# Whom it is for


@mutation
def change_audience(
    tx: Transaction, announcement_id: int, author_id: int, edit: Edit
) -> EditOutcome:
    """Change whom it is for. Where nothing is chosen any more, it is for everybody."""
    draft = _draft(tx, announcement_id, author_id)
    if isinstance(draft, EditOutcome):
        return draft
    changed = edit(draft.audience).or_everybody()
    if changed == draft.audience:
        return EditOutcome.UNCHANGED
    audiences.put(tx, draft.audience_id, changed)
    _bump_version(tx, draft.id)
    return EditOutcome.DONE


@query
def hours_of(
    tx: Transaction, announcement_id: int, member_id: int, now: datetime
) -> tuple[Hour, ...]:
    """When its readers would get it; nothing where it is not hers to look at."""
    found = records.seen(tx, announcement_id, member_id)
    if found is None:
        return ()
    due = max(found.send_at or now, now)
    return audiences.hours_of(tx, found.audience, found.kind, due, found.is_urgent)


# Letting it go


@mutation
def discard(tx: Transaction, announcement_id: int, author_id: int) -> EditOutcome:
    """Throw a draft away."""
    draft = _draft(tx, announcement_id, author_id)
    if isinstance(draft, EditOutcome):
        return draft
    tx.execute("DELETE FROM announcements WHERE id = :id", {"id": announcement_id})
    audiences.delete(tx, draft.audience_id)
    return EditOutcome.DONE


@mutation
def send(
    tx: Transaction, announcement_id: int, author_id: int, stamp: int, now: datetime
) -> SendOutcome:
    """Let it go, or ask another admin where it needs her yes. It must be the draft that she saw."""
    draft = _draft(tx, announcement_id, author_id)
    if draft is EditOutcome.LOCKED:
        return SendOutcome.ALREADY
    if isinstance(draft, EditOutcome):
        return SendOutcome.GONE
    if draft.draft_version != stamp:
        return SendOutcome.CHANGED
    counts = records.counted(tx, draft)
    wrong = _wrong(tx, draft, counts, now)
    if wrong is not None:
        return wrong
    if not records.needs_approval(tx, draft, counts):
        _send_to_current_audience(tx, draft, author_id, now)
        return SendOutcome.SENT
    admins = permissions.admins(tx, author_id)
    if not admins:
        return SendOutcome.NO_SECOND
    tx.execute(
        "UPDATE announcements SET status = 'pending', needs_approval = 1 WHERE id = :id",
        {"id": announcement_id},
    )
    audit.record(tx, author_id, "ask", now, announcement_id=announcement_id)
    outbox.enqueue(tx, ASKED, admins, now, subject_id=announcement_id)
    return SendOutcome.ASKED


def _wrong(
    tx: Transaction, found: Announcement, counts: audiences.Counts, now: datetime
) -> SendOutcome | None:
    """Why it cannot go."""
    if not found.texts:
        return SendOutcome.NO_TEXT
    if not counts.total:
        return SendOutcome.NOBODY
    if not set(found.texts) & {*languages.FALLBACKS, *counts.readers}:
        return SendOutcome.NOBODY_READS_IT
    if found.send_at is not None and found.send_at <= now:
        return SendOutcome.PAST
    if found.asks == "choice" and not found.options:
        return SendOutcome.NO_OPTIONS
    return None


def _send_to_current_audience(tx: Transaction, found: Announcement, by: int, now: datetime) -> None:
    """From now on its readers are those of this moment, and its text is this one."""
    where, values = audiences.readers(tx, found.audience, found.kind)
    message_id = outbox.enqueue_broadcast(
        tx, ANNOUNCED, where, values, now, subject_id=found.id, due=found.send_at,
        is_urgent=found.is_urgent,
    )  # fmt: skip
    # It may have been asked about in another form, taken back and changed.
    tx.execute(
        """UPDATE announcements SET status = 'sent', message_id = :message, confirmed_at = :now,
            confirmed_by = :by, needs_approval = :allowed WHERE id = :id""",
        {
            "id": found.id,
            "message": message_id,
            "now": to_timestamp(now),
            "by": by,
            "allowed": int(by != found.author_id),
        },
    )
    audit.record(tx, by, "send", now, announcement_id=found.id)


@mutation
def approve(
    tx: Transaction, announcement_id: int, admin_id: int, stamp: int, now: datetime
) -> SendOutcome:
    """Another admin allows what its author asked to send: it goes."""
    found = records.load(tx, announcement_id)
    if found is None or not permissions.is_admin(tx, admin_id):
        return SendOutcome.GONE
    if found.author_id == admin_id:
        return SendOutcome.OWN_YES
    if found.status is not AnnouncementStatus.PENDING:
        return (
            SendOutcome.ALREADY
            if found.status is not AnnouncementStatus.DRAFT
            else SendOutcome.TAKEN_BACK
        )
    if found.draft_version != stamp:
        return SendOutcome.CHANGED
    wrong = _wrong(tx, found, records.counted(tx, found), now)
    if found.author_id is None or not permissions.is_staff(tx, found.author_id):
        wrong = SendOutcome.GONE
    if wrong is not None:
        _back_to_draft(tx, found)
        _tell_author(tx, found, now)
        return wrong
    _send_to_current_audience(tx, found, admin_id, now)
    _tell_author(tx, found, now)
    return SendOutcome.SENT


@mutation
def reject(tx: Transaction, announcement_id: int, admin_id: int, now: datetime) -> SendOutcome:
    """Another admin does not allow it: it is a draft again, and its author is told."""
    found = records.load(tx, announcement_id)
    if found is None or not permissions.is_admin(tx, admin_id) or found.author_id == admin_id:
        return SendOutcome.GONE
    if found.status is not AnnouncementStatus.PENDING:
        return SendOutcome.ALREADY
    _back_to_draft(tx, found)
    audit.record(tx, admin_id, "refuse", now, announcement_id=announcement_id)
    _tell_author(tx, found, now)
    return SendOutcome.REFUSED


@mutation
def withdraw(tx: Transaction, announcement_id: int, author_id: int, now: datetime) -> SendOutcome:
    """Its author wants to change it before anybody has allowed it."""
    found = records.load(tx, announcement_id)
    if found is None or found.author_id != author_id or not permissions.is_staff(tx, author_id):
        return SendOutcome.GONE
    if found.status is not AnnouncementStatus.PENDING:
        return SendOutcome.ALREADY
    _back_to_draft(tx, found)
    outbox.cancel(tx, ASKED, announcement_id, "taken back", now)
    return SendOutcome.TAKEN_BACK


def _back_to_draft(tx: Transaction, found: Announcement) -> None:
    tx.execute(
        """UPDATE announcements SET status = 'draft', draft_version = draft_version + 1
        WHERE id = :id""",
        {"id": found.id},
    )


def _tell_author(tx: Transaction, found: Announcement, now: datetime) -> None:
    if found.author_id is not None:
        outbox.enqueue(tx, DECIDED, [found.author_id], now, subject_id=found.id)
