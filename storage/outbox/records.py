"""What a message and its deliveries are, and how one attempt ends."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from storage.database import Transaction, query
from storage.kit.personal_data import DELETED, KEPT, MemberColumn
from storage.members import Member

CHANGED = "outbox"
"""What is announced when there is something to send."""


class Policy(StrEnum):
    """What becomes of an unknown delivery."""

    HOLD = "hold"
    """It stays unknown until an admin decides: for announcements, nobody may read one twice."""

    REPEAT = "repeat"
    """It is sent once more, marked as a repetition: what must not be missed."""


class Outcome(StrEnum):
    """How an attempt ended."""

    SENT = "sent"
    BLOCKED = "blocked"
    FAILED = "failed"
    DROPPED = "dropped"
    UNKNOWN = "unknown"
    NOT_SENT = "not-sent"


class PauseReason(StrEnum):
    """Why nothing of a message to many is sent for now, or ever."""

    SENDER = "sender"
    FAILURES = "failures"
    ROLE = "role"
    CORRECTION = "correction"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class ClaimedDelivery:
    """A delivery that was claimed and is to be sent now.

    `kind` and `subject` say what it is about, `is_repeated` that she may have read it already.
    `revision` counts the corrections of its text; `edits` is the number of the message in her chat
    that is to be edited, None where she gets a new one.
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
    """How one attempt ended. `telegram_message_id` is for SENT, `not_before` (UTC) for NOT_SENT,
    `reason` for FAILED and DROPPED: a few words without anything personal. `edited` is the revision
    to which a delivered message was to be edited.
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
    """What became of a message, in numbers that add up to its readers."""

    by_status: Mapping[str, int] = field(default_factory=dict[str, int])

    @property
    def total(self) -> int:
        """All readers."""
        return sum(self.by_status.values())


@query
def delivery_counts(tx: Transaction, message_id: int) -> DeliveryCounts:
    """What became of a message so far."""
    return delivery_counts_of(tx, message_id)


def delivery_counts_of(tx: Transaction, message_id: int) -> DeliveryCounts:
    """What became of a message so far, inside a transaction. What waits of a stopped one counts as
    dropped, also before `sweep` has come to it.
    """
    rows = tx.rows(
        """SELECT CASE WHEN status = 'queued' AND (SELECT pause_reason FROM messages WHERE id = :id)
            IS 'stopped' THEN 'dropped' ELSE status END AS became, count(*)
        FROM deliveries WHERE message_id = :id GROUP BY became""",
        {"id": message_id},
    )
    return DeliveryCounts({row[0]: row[1] for row in rows})


MEMBER_DATA = (
    MemberColumn(
        "deliveries", "recipient_id", KEPT, "messages.created_at, kind, status, updated_at, reason",
        "JOIN messages ON messages.id = message_id",
        internal=(
            "id", "bulk", "revision", "not_before", "attempt", "repeated", "telegram_message_id",
        ),
    ),
    MemberColumn("progress", "member_id", DELETED, omitted="where a card is in her chat"),
)  # fmt: skip
