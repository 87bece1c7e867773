"""Messages, their deliveries, and the results of attempts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from storage import members
from storage.database import Transaction, query
from storage.kit.personal_data import DELETED, KEPT, MemberColumn
from storage.members import Member

CHANGED = "outbox"
"""Announced when there is something to send."""


class Policy(StrEnum):
    """What happens to a delivery with an unknown outcome."""

    HOLD = "hold"
    """It stays unknown until an admin decides: for announcements, which nobody should read twice.
    """

    REPEAT = "repeat"
    """It is sent once more, marked as a repetition: for what must not be missed."""


class Outcome(StrEnum):
    """The outcome of an attempt."""

    SENT = "sent"
    BLOCKED = "blocked"
    FAILED = "failed"
    DROPPED = "dropped"
    UNKNOWN = "unknown"
    NOT_SENT = "not-sent"


class PauseReason(StrEnum):
    """Why a broadcast is paused, or stopped for good."""

    SENDER = "sender"
    FAILURES = "failures"
    ROLE = "role"
    CORRECTION = "correction"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class ClaimedDelivery:
    """A delivery that has been claimed and is to be sent now.

    `kind` and `subject_id` say what it is about, `is_repeated` that she may have read it already.
    `revision` is the revision of its text; `edits` is the id of the Telegram message in her chat
    that is to be edited, None if she gets a new one.
    """

    delivery_id: int
    attempt: int
    kind: str
    subject_id: int | None
    is_repeated: bool
    reader: Member
    revision: int = 1
    edits: int | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """The result of one attempt. `telegram_message_id` is set for SENT, `not_before` (UTC) for
    NOT_SENT, `reason` for FAILED and DROPPED: a few words with nothing personal in them. `edited`
    is the revision to which a delivered message was to be edited.
    """

    delivery_id: int
    attempt: int
    outcome: Outcome
    telegram_message_id: int | None = None
    not_before: datetime | None = None
    reason: str | None = None
    edited: int | None = None


@dataclass(frozen=True, slots=True)
class DeliveryCounts:
    """The deliveries of a message by status; the numbers add up to its readers."""

    by_status: Mapping[str, int] = field(default_factory=dict[str, int])

    @property
    def total(self) -> int:
        """The number of readers."""
        return sum(self.by_status.values())


@query
def delivery_counts(tx: Transaction, message_id: int) -> DeliveryCounts:
    """The deliveries of a message by status, so far."""
    return delivery_counts_of(tx, message_id)


def delivery_counts_of(tx: Transaction, message_id: int) -> DeliveryCounts:
    """The deliveries of a message by status, inside a transaction. What is still queued of a
    stopped broadcast counts as dropped, even before `drop_stopped` gets to it.
    """
    rows = tx.rows(
        """SELECT CASE WHEN status = 'queued' AND (SELECT pause_reason FROM messages WHERE id = :id)
            = 'stopped' THEN 'dropped' ELSE status END AS became, count(*)
        FROM deliveries WHERE message_id = :id GROUP BY became""",
        {"id": message_id},
    )
    return DeliveryCounts({row[0]: row[1] for row in rows})


@query
def received(tx: Transaction, delivery_id: int, member_id: int) -> ClaimedDelivery | None:
    """A message that she has received, or perhaps received; None if it is not hers."""
    reader = members.find(tx, member_id)
    row = tx.row(
        """SELECT deliveries.id AS id, attempt, kind, subject_id, deliveries.revision AS revision
        FROM deliveries JOIN messages ON messages.id = message_id
        WHERE deliveries.id = :id AND recipient_id = :member
            AND status IN ('inflight', 'sent', 'unknown', 'closed')""",
        {"id": delivery_id, "member": member_id},
    )
    if reader is None or row is None:
        return None
    return ClaimedDelivery(
        row["id"], row["attempt"], row["kind"], row["subject_id"], False, reader, row["revision"]
    )


MEMBER_DATA = (
    MemberColumn(
        "deliveries", "recipient_id", KEPT, "messages.created_at, kind, status, updated_at, reason",
        "JOIN messages ON messages.id = message_id",
        internal=(
            "id", "bulk", "revision", "not_before", "attempt", "repeated", "telegram_message_id",
            "is_tidied",
        ),
    ),
    MemberColumn("progress", "member_id", DELETED, omitted="where a card is in her chat"),
)  # fmt: skip
