"""An announcement on its way: paused, gone on with, stopped, corrected; held where nobody answers
for it any more.
"""

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum

from storage import outbox
from storage.announcements import drafting, records
from storage.announcements.records import Announcement, AnnouncementStatus, Correction
from storage.database import Transaction, mutation
from storage.kit import audit, permissions
from storage.outbox import PauseReason

PAUSED = "announcement-halted"
"""Kind of the message to its author and the admins; its subject is the announcement."""


class ControlOutcome(StrEnum):
    """What became of a press while it goes."""

    PAUSED = "paused"
    GOES_ON = "goes-on"
    STOPPED = "stopped"
    CORRECTING = "correcting"
    CORRECTED = "corrected"
    ASKED = "asked"
    LEFT = "left"
    UNCHANGED = "unchanged"
    OVER = "over"
    NOT_WHILE_CORRECTING = "not-while-correcting"
    NO_SECOND = "no-second"
    OWN_YES = "own-yes"
    NEEDS_ADMIN = "needs-admin"
    CHANGED = "changed"
    GONE = "gone"


def _sent(tx: Transaction, announcement_id: int, member_id: int) -> Announcement | ControlOutcome:
    """What was sent, if it is hers to steer: its author with a role, or an admin."""
    found = records.seen(tx, announcement_id, member_id)
    if found is None or found.message_id is None:
        return ControlOutcome.GONE
    return ControlOutcome.OVER if found.status is AnnouncementStatus.STOPPED else found


def _is_over(tx: Transaction, found: Announcement) -> bool:
    assert found.message_id is not None
    by = outbox.delivery_counts_of(tx, found.message_id).by_status
    waits = by.get("queued", 0) + by.get("inflight", 0)
    edits = tx.value(
        "SELECT 1 FROM pending_edits WHERE message_id = :id LIMIT 1", {"id": found.message_id}
    )
    return not waits and not edits


@mutation
def pause(tx: Transaction, announcement_id: int, member_id: int, now: datetime) -> ControlOutcome:
    """Send nothing more for now; what is on its way still comes."""
    found = _sent(tx, announcement_id, member_id)
    if isinstance(found, ControlOutcome):
        return found
    if found.pause_reason is not None:
        return ControlOutcome.UNCHANGED
    if _is_over(tx, found):
        return ControlOutcome.OVER
    assert found.message_id is not None
    outbox.pause(tx, found.message_id, PauseReason.SENDER)
    audit.record(tx, member_id, "pause", now, announcement_id=announcement_id)
    return ControlOutcome.PAUSED


@mutation
def resume(tx: Transaction, announcement_id: int, member_id: int, now: datetime) -> ControlOutcome:
    """Go on after a pause, whoever or whatever made it; where it reaches other countries than hers
    without an admin's yes, an admin does it.
    """
    found = _sent(tx, announcement_id, member_id)
    if isinstance(found, ControlOutcome):
        return found
    if found.correction is not None:
        return ControlOutcome.NOT_WHILE_CORRECTING
    if found.pause_reason is None:
        return ControlOutcome.UNCHANGED
    if records.needs_admin(tx, found, member_id):
        return ControlOutcome.NEEDS_ADMIN
    _go_on(tx, found)
    audit.record(tx, member_id, "go-on", now, announcement_id=announcement_id)
    return ControlOutcome.GOES_ON


def _go_on(tx: Transaction, found: Announcement) -> None:
    assert found.message_id is not None
    outbox.resume(tx, found.message_id)
    tx.execute("UPDATE announcements SET notified_pause = NULL WHERE id = :id", {"id": found.id})


@mutation
def stop(tx: Transaction, announcement_id: int, member_id: int, now: datetime) -> ControlOutcome:
    """Send it to nobody any more, for good."""
    found = _sent(tx, announcement_id, member_id)
    if isinstance(found, ControlOutcome):
        return found
    if _is_over(tx, found):
        return ControlOutcome.OVER
    assert found.message_id is not None
    outbox.stop(tx, found.message_id)
    _forget_correction(tx, found)
    tx.execute("UPDATE announcements SET status = 'stopped' WHERE id = :id", {"id": found.id})
    audit.record(tx, member_id, "stop", now, announcement_id=announcement_id)
    return ControlOutcome.STOPPED


# Correcting


@mutation
def begin_correction(
    tx: Transaction, announcement_id: int, member_id: int, now: datetime
) -> ControlOutcome:
    """Hold it while she writes its texts anew."""
    found = _sent(tx, announcement_id, member_id)
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
    """Edit what was delivered and go on with the corrected texts, which must be those that she saw;
    where the announcement needed another admin's yes, or reaches other countries than hers, its
    correction needs one too.
    """
    found = _sent(tx, announcement_id, member_id)
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
    outbox.enqueue(tx, drafting.ASKED, admins, now, subject_id=found.id)
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
    _go_on(tx, found)


@mutation
def approve_correction(
    tx: Transaction, announcement_id: int, admin_id: int, stamp: int, now: datetime
) -> ControlOutcome:
    """Another admin allows the corrected texts that she saw."""
    found = _sent(tx, announcement_id, admin_id)
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
    """Leave the texts as they were; it stays paused until somebody lets it go on. An admin who was
    asked refuses the correction by this.
    """
    found = _sent(tx, announcement_id, member_id)
    if isinstance(found, ControlOutcome):
        return found
    if found.correction is None:
        return ControlOutcome.UNCHANGED
    _forget_correction(tx, found)
    assert found.message_id is not None
    outbox.pause(tx, found.message_id, PauseReason.SENDER)
    outbox.cancel(tx, drafting.ASKED, found.id, "left", now)
    refused = found.correction is Correction.PENDING and found.corrector_id != member_id
    act = "refuse-correction" if refused else "leave-correction"
    audit.record(tx, member_id, act, now, announcement_id=announcement_id)
    if found.corrector_id not in (None, member_id):
        _tell_corrector(tx, found, now)
    return ControlOutcome.LEFT


def _tell_corrector(tx: Transaction, found: Announcement, now: datetime) -> None:
    if found.corrector_id is not None:
        outbox.enqueue(tx, drafting.DECIDED, [found.corrector_id], now, subject_id=found.id)


def _forget_correction(tx: Transaction, found: Announcement) -> None:
    which = {"id": found.id, "revision": found.revision}
    tx.execute(
        "DELETE FROM announcement_texts WHERE announcement_id = :id AND revision > :revision",
        which,
    )
    tx.execute(
        "UPDATE announcements SET correction = NULL, corrector_id = NULL WHERE id = :id", which
    )


# Held


def pause_all_of(tx: Transaction, member_id: int, now: datetime) -> None:
    """She has lost a role: what she is sending or correcting is held, what she asked another one
    to allow is to be written again, and admins are told.
    """
    which = {"member": member_id}
    tx.execute(
        """UPDATE announcements SET status = 'draft', draft_version = draft_version + 1
        WHERE author_id = :member AND status = 'pending'""",
        which,
    )
    tx.execute(
        """UPDATE announcements SET correction = 'draft', draft_version = draft_version + 1
        WHERE corrector_id = :member AND correction = 'pending'""",
        which,
    )
    for row in tx.rows(
        """SELECT message_id FROM announcements JOIN messages ON messages.id = message_id
        WHERE announcements.status = 'sent'
        AND (corrector_id = :member OR author_id = :member AND (
            EXISTS (SELECT 1 FROM deliveries
                WHERE deliveries.message_id = messages.id AND deliveries.status = 'queued')
            OR EXISTS (SELECT 1 FROM pending_edits
                WHERE pending_edits.message_id = messages.id)))""",
        which,
    ):
        outbox.pause(tx, row["message_id"], PauseReason.ROLE)
    _tell_of_halted(tx, now)


@mutation
def notify_paused(tx: Transaction, now: datetime) -> int:
    """Tell of announcements that were halted by failures, or for their author's lost role; how
    many.
    """
    return _tell_of_halted(tx, now)


def _tell_of_halted(tx: Transaction, now: datetime) -> int:
    rows = tx.rows(
        """SELECT announcements.id AS id, author_id, pause_reason FROM messages
        JOIN announcements ON message_id = messages.id
        WHERE (is_active = 1 OR correction IS NOT NULL) AND pause_reason IN ('failures', 'role')
        AND notified_pause IS NOT pause_reason"""
    )
    for row in rows:
        told: Collection[int] = set(permissions.admins(tx))
        if row["author_id"] is not None and permissions.is_staff(tx, row["author_id"]):
            told = {*told, row["author_id"]}
        tx.execute(
            "UPDATE announcements SET notified_pause = :why WHERE id = :id",
            {"id": row["id"], "why": row["pause_reason"]},
        )
        outbox.enqueue(tx, PAUSED, sorted(told), now, subject_id=row["id"], any_hour=True)
    return len(rows)
