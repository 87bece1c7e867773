"""What all admins are told as soon as it happens: roles given and taken, and exports. Whoever has
taken over an admin's account cannot do either in silence.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from storage import outbox
from storage.database import Transaction
from storage.kit import audit
from storage.kit.audit import AuditEntry
from storage.kit.permissions import admins

TOLD = "audit-told"
"""Kind of the message; its subject is the entry of the audit log."""


class Action(StrEnum):
    """What an entry of the audit log is about, for a list that people read."""

    APPROVED = "approved"
    REJECTED = "rejected"
    CHANGES = "changes"
    EVENT = "event"
    SEAT = "seat"
    ANNOUNCEMENT = "announcement"
    EXPORT = "export"
    OWN_DATA = "own-data"
    REMOVED = "removed"
    SUSPENDED = "suspended"
    RESTORED = "restored"
    APPOINTED = "appointed"
    DISMISSED = "dismissed"
    LOOK = "look"
    REPORTER = "reporter"
    WARNED = "warned"
    HIDDEN = "hidden"
    REMOVED_MEMBER = "removed-member"
    ERASED = "erased"
    ENDED = "ended"
    PROJECT = "project"
    CERTIFICATE = "certificate"
    CHAIR = "chair"
    MENTORING = "mentoring"
    OTHER = "other"


_ACTIONS = {
    "publish": Action.EVENT, "cancel": Action.EVENT, "event-deleted": Action.EVENT,
    "seat": Action.SEAT, "revoke-seat": Action.SEAT, "send": Action.ANNOUNCEMENT,
    "send-alone": Action.ANNOUNCEMENT, "ask": Action.ANNOUNCEMENT, "pause": Action.ANNOUNCEMENT,
    "resume": Action.ANNOUNCEMENT, "stop": Action.ANNOUNCEMENT, "correct": Action.ANNOUNCEMENT,
    "correct-alone": Action.ANNOUNCEMENT, "reject-correction": Action.ANNOUNCEMENT,
    "send-again": Action.ANNOUNCEMENT, "accept-unknown": Action.ANNOUNCEMENT,
    "practice-removed": Action.REMOVED, "suspend": Action.SUSPENDED, "restore": Action.RESTORED,
    "appoint": Action.APPOINTED, "dismiss": Action.DISMISSED, "report-look": Action.LOOK,
    "browsing-look": Action.LOOK, "reporter-look": Action.REPORTER,
    "measure-warning": Action.WARNED, "measure-hiding": Action.HIDDEN,
    "measure-suspension": Action.SUSPENDED, "measure-removal": Action.REMOVED_MEMBER,
    "erasure": Action.ERASED, "retention": Action.ENDED, audit.CUT: Action.ENDED,
    "own-data": Action.OWN_DATA, "certificate-withdrawn": Action.CERTIFICATE,
    "call-created": Action.PROJECT, "call-changed": Action.PROJECT, "call-opened": Action.PROJECT,
    "call-told": Action.PROJECT, "project-accepted": Action.PROJECT,
    "project-declined": Action.PROJECT, "project-undecided": Action.PROJECT,
    **dict.fromkeys(
        (
            "term-plan", "term-change", "term-delete", "term-length", "chair-order", "chair-name",
            "chair-remove", "focal-name", "focal-remove", "theme-add", "theme-write",
            "theme-remove", "handover-send", "handover-return", "handover-confirm", "chair-letter",
        ),
        Action.CHAIR,
    ),
    "mentoring-created": Action.MENTORING, "mentoring-changed": Action.MENTORING,
    "mentoring-opened": Action.MENTORING, "mentoring-closed": Action.MENTORING,
    "mentoring-proposed": Action.MENTORING,
}  # fmt: skip
_ENDINGS = {
    "-approved": Action.APPROVED, "-seconded": Action.APPROVED, "-rejected": Action.REJECTED,
    "-changes_requested": Action.CHANGES,
}  # fmt: skip


def action_of(entry: AuditEntry) -> Action:
    """What an entry is about."""
    if entry.action in _ACTIONS:
        return _ACTIONS[entry.action]
    if entry.action.startswith("export"):
        return Action.EXPORT
    ended = (act for ending, act in _ENDINGS.items() if entry.action.endswith(ending))
    return next(ended, Action.OTHER)


def tell(tx: Transaction, entry_id: int, actor_id: int | None, now: datetime) -> None:
    """Tell all admins, except whoever did it, of an entry of the audit log."""
    tell_only(tx, entry_id, admins(tx, but=actor_id), now)


def tell_only(tx: Transaction, entry_id: int, told: Sequence[int], now: datetime) -> None:
    """Tell these admins of an entry of the audit log."""
    if told:
        outbox.enqueue(tx, TOLD, told, now, subject_id=entry_id)
