"""Sends an announcement to its audience, once another admin has approved it if need be.

Readers and texts are fixed at that moment, in one transaction. What is sent is what its author saw:
a button names the version of the draft that it was shown with.
"""

from datetime import datetime
from enum import StrEnum

from storage import audiences, outbox, reviews
from storage.announcements import records
from storage.announcements.drafting import EditOutcome, draft_of
from storage.announcements.records import (
    ANNOUNCED,
    ANNOUNCEMENT,
    Announcement,
    AnnouncementStatus,
)
from storage.audiences import Hour
from storage.database import Transaction, mutation, query, to_timestamp
from storage.kit import audit, languages, permissions
from storage.reviews import Circle, Obstacle, Review, Reviewable


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
    TAKEN_BACK = "taken-back"


@query
def hours_of(
    tx: Transaction, announcement_id: int, member_id: int, now: datetime
) -> tuple[Hour, ...]:
    """When its readers, in the countries that this member decides about, would get it; nothing if
    she may not see it.
    """
    found = records.load_visible(tx, announcement_id, member_id)
    if found is None:
        return ()
    due = max(found.send_at or now, now)
    countries = permissions.publishable_countries(tx, member_id)
    return audiences.hours_of(tx, found.audience, found.kind, due, found.is_urgent, countries)


@mutation
def send(
    tx: Transaction,
    announcement_id: int,
    author_id: int,
    stamp: int,
    now: datetime,
    alone_to: int | None = None,
) -> SendOutcome:
    """Send it, or submit it for review by the other admins if it needs that. It must be the draft
    that she saw.

    An admin may send it alone if nobody else can approve it: `alone_to` is the number of readers
    that she has confirmed in writing.
    """
    tx.lock("announcements", announcement_id)
    draft = draft_of(tx, announcement_id, author_id)
    if draft is EditOutcome.LOCKED:
        return SendOutcome.ALREADY
    if isinstance(draft, EditOutcome):
        return SendOutcome.GONE
    if draft.draft_version != stamp:
        return SendOutcome.CHANGED
    counts = records.audience_counts(tx, draft, author_id)
    wrong = _obstacle(tx, draft, counts, now)
    if wrong is not None:
        return wrong
    if not records.needs_approval(tx, draft, counts):
        _send_to_current_audience(tx, draft, author_id, now)
        audit.record(tx, author_id, "send", now, announcement_id=announcement_id)
        return SendOutcome.SENT
    if not reviews.has_reviewers(tx, ANNOUNCEMENT, author_id):
        if alone_to is None or not permissions.is_admin(tx, author_id):
            return SendOutcome.NO_SECOND
        if alone_to != counts.total:
            return SendOutcome.CHANGED
        _send_to_current_audience(tx, draft, author_id, now)
        audit.record(tx, author_id, "send-alone", now, announcement_id=announcement_id)
        return SendOutcome.SENT
    tx.execute(
        "UPDATE announcements SET status = 'pending', needs_approval = 1 WHERE id = :id",
        {"id": announcement_id},
    )
    audit.record(tx, author_id, "ask", now, announcement_id=announcement_id)
    reviews.submit(tx, ANNOUNCEMENT, announcement_id, author_id, now)
    return SendOutcome.ASKED


def _obstacle(
    tx: Transaction, found: Announcement, counts: audiences.Counts, now: datetime
) -> SendOutcome | None:
    """Why it cannot be sent."""
    if not found.texts:
        return SendOutcome.NO_TEXT
    if counts.reaches_nobody:
        return SendOutcome.NOBODY
    reads_it = set(found.texts) & {*languages.FALLBACKS, *counts.readers}
    if not reads_it and counts.elsewhere is None:
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
    reviews.withdraw(tx, ANNOUNCEMENT, announcement_id, now)
    return SendOutcome.TAKEN_BACK


def _back_to_draft(tx: Transaction, found: Announcement) -> None:
    tx.execute(
        """UPDATE announcements SET status = 'draft', draft_version = draft_version + 1
        WHERE id = :id""",
        {"id": found.id},
    )


# Another admin's approval

_OBSTACLES = {
    SendOutcome.NO_TEXT: Obstacle.NO_LANGUAGE,
    SendOutcome.NOBODY: Obstacle.NO_READER,
    SendOutcome.NOBODY_READS_IT: Obstacle.NO_LANGUAGE,
    SendOutcome.NO_OPTIONS: Obstacle.NO_OPTIONS,
    SendOutcome.PAST: Obstacle.PAST,
}


def _approve(tx: Transaction, review: Review, now: datetime) -> Obstacle | None:
    """Send it to its current audience."""
    found = records.load(tx, review.subject_id)
    assert found is not None and review.decided_by is not None
    if found.author_id is None or not permissions.is_staff(tx, found.author_id):
        return Obstacle.NO_AUTHOR
    wrong = _obstacle(tx, found, records.audience_counts(tx, found, review.decided_by), now)
    if wrong is not None:
        return _OBSTACLES[wrong]
    _send_to_current_audience(tx, found, review.decided_by, now)
    return None


def _give_back(tx: Transaction, review: Review, _now: datetime) -> None:
    """Turn it back into a draft."""
    found = records.load(tx, review.subject_id)
    assert found is not None
    _back_to_draft(tx, found)


def version(tx: Transaction, announcement_id: int) -> str | None:
    """Version of the draft that reviewers are shown; None if it is gone."""
    found = records.load(tx, announcement_id)
    return None if found is None else str(found.draft_version)


def title(tx: Transaction, announcement_id: int, language: str) -> str:
    """Its text in the language version that suits a reader, as Telegram HTML."""
    found = records.load(tx, announcement_id)
    if found is None or not found.texts:
        return ""
    return found.texts[languages.best_language(found.texts, language, found.language)]


REVIEWABLE = Reviewable(
    ANNOUNCEMENT, version, title, _approve, _give_back, Circle.ADMINS,
    links=lambda _tx, announcement_id: {"announcement_id": announcement_id},
)  # fmt: skip
