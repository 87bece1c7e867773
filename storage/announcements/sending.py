"""Sends an announcement to its audience, once another admin has approved it if need be.

Readers and texts are fixed at that moment, in one transaction. What is sent is what its author saw:
a button names the version of the draft that it was shown with.
"""

from datetime import datetime
from enum import StrEnum

from storage import audiences, outbox
from storage.announcements import records
from storage.announcements.drafting import EditOutcome, draft_of
from storage.announcements.records import ANNOUNCED, Announcement, AnnouncementStatus
from storage.audiences import Hour
from storage.database import Transaction, mutation, query, to_timestamp
from storage.kit import audit, languages, permissions

ASKED, DECIDED = "announcement-asked", "announcement-decided"
"""Kinds of messages, to admins and to the author; their subject is the announcement."""


class SendOutcome(StrEnum):
    """Outcome of send, approve, reject or withdraw."""

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


@query
def hours_of(
    tx: Transaction, announcement_id: int, member_id: int, now: datetime
) -> tuple[Hour, ...]:
    """When its readers would get it; nothing if this member may not see it."""
    found = records.seen(tx, announcement_id, member_id)
    if found is None:
        return ()
    due = max(found.send_at or now, now)
    return audiences.hours_of(tx, found.audience, found.kind, due, found.is_urgent)


@mutation
def send(
    tx: Transaction, announcement_id: int, author_id: int, stamp: int, now: datetime
) -> SendOutcome:
    """Send it, or request another admin's approval if it needs that. It must be the draft that she
    saw.
    """
    tx.lock("announcements", announcement_id)
    draft = draft_of(tx, announcement_id, author_id)
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
    """Why it cannot be sent."""
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
    """Fix its readers, those of this moment, and its texts."""
    where, values = audiences.readers(tx, found.audience, found.kind)
    message_id = outbox.enqueue_broadcast(
        tx, ANNOUNCED, where, values, now, subject_id=found.id, due=found.send_at,
        is_urgent=found.is_urgent,
    )  # fmt: skip
    # Approval may have been requested for an earlier version that was withdrawn and changed.
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
    """Another admin approves what its author asked to send; this sends it."""
    tx.lock("announcements", announcement_id)
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
    """Another admin rejects it: it becomes a draft again, and its author is told."""
    tx.lock("announcements", announcement_id)
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
    """Withdraw the request for approval, because its author wants to change it."""
    tx.lock("announcements", announcement_id)
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
