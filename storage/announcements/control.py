"""Control of an announcement that is being sent: pausing, resuming, stopping; paused automatically
when its author loses her role.
"""

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum

from storage import outbox, reviews
from storage.announcements import records
from storage.announcements.records import (
    ANNOUNCEMENT,
    CORRECTION,
    Announcement,
    AnnouncementStatus,
)
from storage.database import Transaction, mutation
from storage.kit import audit, permissions
from storage.outbox import PauseReason

PAUSED = "announcement-paused"
"""Kind of the message to its author and the admins; its subject is the announcement."""


class ControlOutcome(StrEnum):
    """Outcome of a control action while an announcement is being sent."""

    PAUSED = "paused"
    RESUMED = "resumed"
    STOPPED = "stopped"
    CORRECTING = "correcting"
    CORRECTED = "corrected"
    ASKED = "asked"
    CORRECTION_REJECTED = "left"
    UNCHANGED = "unchanged"
    OVER = "over"
    NOT_WHILE_CORRECTING = "not-while-correcting"
    NO_SECOND = "no-second"
    NEEDS_ADMIN = "needs-admin"
    CHANGED = "changed"
    GONE = "gone"


def sent_announcement(
    tx: Transaction, announcement_id: int, member_id: int
) -> Announcement | ControlOutcome:
    """The sent announcement, if this member may control it: its author while she has a role, or an
    admin.
    """
    found = records.load_visible(tx, announcement_id, member_id)
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
    """Send nothing more for now; deliveries in flight still arrive."""
    tx.lock("announcements", announcement_id)
    found = sent_announcement(tx, announcement_id, member_id)
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
    """Resume after a pause, whoever or whatever caused it. If the announcement reaches countries
    other than the member's and no admin has approved it, only an admin may resume it.
    """
    tx.lock("announcements", announcement_id)
    found = sent_announcement(tx, announcement_id, member_id)
    if isinstance(found, ControlOutcome):
        return found
    if found.correction is not None:
        return ControlOutcome.NOT_WHILE_CORRECTING
    if found.pause_reason is None:
        return ControlOutcome.UNCHANGED
    if records.needs_admin(tx, found, member_id):
        return ControlOutcome.NEEDS_ADMIN
    resume_sending(tx, found)
    audit.record(tx, member_id, "resume", now, announcement_id=announcement_id)
    return ControlOutcome.RESUMED


def resume_sending(tx: Transaction, found: Announcement) -> None:
    """Resume sending after a pause."""
    assert found.message_id is not None
    outbox.resume(tx, found.message_id)
    tx.execute("UPDATE announcements SET notified_pause = NULL WHERE id = :id", {"id": found.id})


@mutation
def stop(tx: Transaction, announcement_id: int, member_id: int, now: datetime) -> ControlOutcome:
    """Send nothing more of it, for good."""
    tx.lock("announcements", announcement_id)
    found = sent_announcement(tx, announcement_id, member_id)
    if isinstance(found, ControlOutcome):
        return found
    if _is_over(tx, found):
        return ControlOutcome.OVER
    assert found.message_id is not None
    outbox.stop(tx, found.message_id)
    drop_correction(tx, found, now)
    tx.execute("UPDATE announcements SET status = 'stopped' WHERE id = :id", {"id": found.id})
    audit.record(tx, member_id, "stop", now, announcement_id=announcement_id)
    return ControlOutcome.STOPPED


def reopen_correction(tx: Transaction, column: str, value: int) -> list[int]:
    """Turn pending corrections back into drafts; returns the ids of their announcements."""
    return [
        row["id"]
        for row in tx.rows(
            f"""UPDATE announcements SET correction = 'draft', draft_version = draft_version + 1
            WHERE {column} = :value AND correction = 'pending' RETURNING id""",
            {"value": value},
        )
    ]


def drop_correction(tx: Transaction, found: Announcement, now: datetime) -> None:
    """Discard a correction: the texts stay as they were sent."""
    reviews.withdraw(tx, CORRECTION, found.id, now)
    which = {"id": found.id, "revision": found.revision}
    tx.execute(
        "DELETE FROM announcement_texts WHERE announcement_id = :id AND revision > :revision",
        which,
    )
    tx.execute(
        "UPDATE announcements SET correction = NULL, corrector_id = NULL WHERE id = :id", which
    )


# Automatic pauses


def pause_all_of(tx: Transaction, member_id: int, now: datetime) -> None:
    """Pause for a member who has lost a role: what she is sending or correcting is paused, what she
    has asked another admin to approve becomes a draft again, and the admins are told.
    """
    which = {"member": member_id}
    for row in tx.rows(
        """UPDATE announcements SET status = 'draft', draft_version = draft_version + 1
        WHERE author_id = :member AND status = 'pending' RETURNING id""",
        which,
    ):
        reviews.withdraw(tx, ANNOUNCEMENT, row["id"], now)
    for id in reopen_correction(tx, "corrector_id", member_id):
        reviews.withdraw(tx, CORRECTION, id, now)
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
    _notify_of_pause(tx, now)


@mutation
def notify_paused(tx: Transaction, now: datetime) -> int:
    """Report announcements that were paused because of failures or because their author lost a
    role; returns how many.
    """
    return _notify_of_pause(tx, now)


def _notify_of_pause(tx: Transaction, now: datetime) -> int:
    rows = tx.rows(
        """SELECT announcements.id AS id, author_id, pause_reason FROM messages
        JOIN announcements ON message_id = messages.id
        WHERE (is_active = 1 OR correction IS NOT NULL) AND pause_reason IN ('failures', 'role')
        AND notified_pause IS DISTINCT FROM pause_reason"""
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
