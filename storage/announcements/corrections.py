"""Corrections: the texts of an announcement are changed after it has been sent."""

from datetime import datetime

from storage import outbox, reviews
from storage.announcements import records, sending
from storage.announcements.control import (
    ControlOutcome,
    drop_correction,
    reopen_correction,
    resume_sending,
    sent_announcement,
)
from storage.announcements.records import CORRECTION, Announcement, Correction
from storage.database import Transaction, mutation
from storage.kit import audit, permissions
from storage.outbox import PauseReason
from storage.reviews import Circle, Obstacle, Review, Reviewable

CORRECTION_REJECTED = "announcement-correction-left"
"""Kind of the message to the author of a correction that somebody else has discarded; its subject
is the announcement.
"""


@mutation
def begin_correction(
    tx: Transaction, announcement_id: int, member_id: int, now: datetime
) -> ControlOutcome:
    """Pause the announcement while she rewrites its texts."""
    tx.lock("announcements", announcement_id)
    found = sent_announcement(tx, announcement_id, member_id)
    if isinstance(found, ControlOutcome):
        return found
    if found.correction is not None:
        return ControlOutcome.CORRECTING
    assert found.message_id is not None
    outbox.pause(tx, found.message_id, PauseReason.CORRECTION)
    tx.execute(
        """INSERT INTO announcement_texts (announcement_id, revision, language, text)
        SELECT announcement_id, revision + 1, language, text FROM announcement_texts
        WHERE announcement_id = :id AND revision = :revision""",
        {"id": found.id, "revision": found.revision},
    )
    tx.execute(
        "UPDATE announcements SET correction = 'draft', corrector_id = :member WHERE id = :id",
        {"id": found.id, "member": member_id},
    )
    audit.record(tx, member_id, "correct", now, announcement_id=announcement_id)
    return ControlOutcome.CORRECTING


@mutation
def send_correction(
    tx: Transaction,
    announcement_id: int,
    member_id: int,
    stamp: int,
    now: datetime,
    *,
    alone: bool = False,
) -> ControlOutcome:
    """Edit the delivered messages and continue with the corrected texts, which must be the ones
    that she saw.

    If the announcement needed another admin's approval, or reaches countries other than hers, its
    correction needs approval too. With `alone`, an admin has confirmed in writing that she corrects
    it although nobody else can approve it.
    """
    tx.lock("announcements", announcement_id)
    found = sent_announcement(tx, announcement_id, member_id)
    if isinstance(found, ControlOutcome):
        return found
    if found.correction is not Correction.DRAFT:
        return ControlOutcome.UNCHANGED
    if found.draft_version != stamp:
        return ControlOutcome.CHANGED
    if found.corrected == found.texts:
        return ControlOutcome.UNCHANGED
    if not found.needs_approval and not records.exceeds(tx, found, member_id):
        _apply(tx, found, now)
        return ControlOutcome.CORRECTED
    if not reviews.has_reviewers(tx, CORRECTION, member_id):
        if not alone or not permissions.is_admin(tx, member_id):
            return ControlOutcome.NO_SECOND
        _apply(tx, found, now)
        audit.record(tx, member_id, "correct-alone", now, announcement_id=announcement_id)
        return ControlOutcome.CORRECTED
    tx.execute(
        """UPDATE announcements SET correction = 'pending', corrector_id = :member,
            needs_approval = 1, draft_version = draft_version + 1 WHERE id = :id""",
        {"id": found.id, "member": member_id},
    )
    reviews.submit(tx, CORRECTION, found.id, member_id, now)
    return ControlOutcome.ASKED


def _apply(tx: Transaction, found: Announcement, now: datetime) -> None:
    assert found.message_id is not None
    revision = outbox.correct(tx, found.message_id, now)
    assert revision == found.revision + 1
    tx.execute(
        """UPDATE announcements SET revision = :revision, correction = NULL, corrector_id = NULL
        WHERE id = :id""",
        {"id": found.id, "revision": revision},
    )
    resume_sending(tx, found)


def _approve(tx: Transaction, review: Review, now: datetime) -> Obstacle | None:
    """Send the corrected texts."""
    found = records.load(tx, review.subject_id)
    assert found is not None
    _apply(tx, found, now)
    return None


def _give_back(tx: Transaction, review: Review, _now: datetime) -> None:
    """Turn the correction back into a draft for its author; the announcement stays paused
    meanwhile.
    """
    reopen_correction(tx, "id", review.subject_id)


REVIEWABLE = Reviewable(
    CORRECTION, sending.version, sending.title, _approve, _give_back, Circle.ADMINS,
    links=lambda _tx, announcement_id: {"announcement_id": announcement_id},
)  # fmt: skip


@mutation
def reject_correction(
    tx: Transaction, announcement_id: int, member_id: int, now: datetime
) -> ControlOutcome:
    """Discard the correction; the announcement stays paused until somebody resumes it. A correction
    under review can be discarded only by its author or the author of the announcement.
    """
    tx.lock("announcements", announcement_id)
    found = sent_announcement(tx, announcement_id, member_id)
    if isinstance(found, ControlOutcome):
        return found
    is_pending = found.correction is Correction.PENDING
    if found.correction is None or (
        is_pending and member_id not in (found.corrector_id, found.author_id)
    ):
        return ControlOutcome.UNCHANGED
    drop_correction(tx, found, now)
    assert found.message_id is not None
    outbox.pause(tx, found.message_id, PauseReason.SENDER)
    audit.record(tx, member_id, "reject-correction", now, announcement_id=announcement_id)
    if found.corrector_id is not None and found.corrector_id != member_id:
        outbox.enqueue(tx, CORRECTION_REJECTED, [found.corrector_id], now, subject_id=found.id)
    return ControlOutcome.CORRECTION_REJECTED
