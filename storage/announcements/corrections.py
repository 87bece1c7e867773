"""Corrections: the texts of an announcement are changed after it has been sent."""

from datetime import datetime

from storage import outbox
from storage.announcements import records, sending
from storage.announcements.control import ControlOutcome, forget_correction, go_on, sent_of
from storage.announcements.records import Announcement, Correction
from storage.database import Transaction, mutation
from storage.kit import audit, permissions
from storage.outbox import PauseReason


@mutation
def begin_correction(
    tx: Transaction, announcement_id: int, member_id: int, now: datetime
) -> ControlOutcome:
    """Pause the announcement while she rewrites its texts."""
    tx.lock("announcements", announcement_id)
    found = sent_of(tx, announcement_id, member_id)
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
    tx: Transaction, announcement_id: int, member_id: int, stamp: int, now: datetime
) -> ControlOutcome:
    """Edit the delivered messages and continue with the corrected texts, which must be the ones
    that she saw.

    If the announcement needed another admin's approval, or reaches countries other than hers, its
    correction needs approval too.
    """
    tx.lock("announcements", announcement_id)
    found = sent_of(tx, announcement_id, member_id)
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
    admins = permissions.admins(tx, member_id)
    if not admins:
        return ControlOutcome.NO_SECOND
    tx.execute(
        """UPDATE announcements SET correction = 'pending', corrector_id = :member,
            needs_approval = 1, draft_version = draft_version + 1 WHERE id = :id""",
        {"id": found.id, "member": member_id},
    )
    outbox.enqueue(tx, sending.ASKED, admins, now, subject_id=found.id)
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
    go_on(tx, found)


@mutation
def approve_correction(
    tx: Transaction, announcement_id: int, admin_id: int, stamp: int, now: datetime
) -> ControlOutcome:
    """Another admin approves the corrected texts that she saw."""
    tx.lock("announcements", announcement_id)
    found = sent_of(tx, announcement_id, admin_id)
    if isinstance(found, ControlOutcome):
        return found
    if not permissions.is_admin(tx, admin_id):
        return ControlOutcome.GONE
    if found.corrector_id == admin_id:
        return ControlOutcome.OWN_YES
    if found.correction is not Correction.PENDING:
        return ControlOutcome.UNCHANGED
    if found.draft_version != stamp:
        return ControlOutcome.CHANGED
    _apply(tx, found, now)
    audit.record(tx, admin_id, "allow-correction", now, announcement_id=announcement_id)
    _tell_corrector(tx, found, now)
    return ControlOutcome.CORRECTED


@mutation
def reject_correction(
    tx: Transaction, announcement_id: int, member_id: int, now: datetime
) -> ControlOutcome:
    """Discard the correction; the announcement stays paused until somebody resumes it. An admin who
    was asked to approve the correction rejects it in this way.
    """
    tx.lock("announcements", announcement_id)
    found = sent_of(tx, announcement_id, member_id)
    if isinstance(found, ControlOutcome):
        return found
    if found.correction is None:
        return ControlOutcome.UNCHANGED
    forget_correction(tx, found)
    assert found.message_id is not None
    outbox.pause(tx, found.message_id, PauseReason.SENDER)
    outbox.cancel(tx, sending.ASKED, found.id, "left", now)
    refused = found.correction is Correction.PENDING and found.corrector_id != member_id
    act = "refuse-correction" if refused else "leave-correction"
    audit.record(tx, member_id, act, now, announcement_id=announcement_id)
    if found.corrector_id not in (None, member_id):
        _tell_corrector(tx, found, now)
    return ControlOutcome.LEFT


def _tell_corrector(tx: Transaction, found: Announcement, now: datetime) -> None:
    if found.corrector_id is not None:
        outbox.enqueue(tx, sending.DECIDED, [found.corrector_id], now, subject_id=found.id)
