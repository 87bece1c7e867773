"""First messages: what one of the two sends the other through the bot, once both have agreed.

They are for the beginning, before the two use the contacts that they have given each other, so each
of them may send one, and another one after an answer or after `limits.MESSAGE_INTERVAL`.
"""

from datetime import datetime, timedelta
from enum import StrEnum

from storage import outbox, visibility
from storage.database import Transaction, from_timestamp, mutation, query, to_timestamp
from storage.introductions import limits, records
from storage.kit import rate_limits
from storage.kit.personal_data import DELETED, MemberColumn

MESSAGE = "contact-message"
"""Kind of the queued message; its subject is the introduction."""

RETENTION = timedelta(days=90)
"""How long a message is kept."""


class MessageOutcome(StrEnum):
    """Outcome of sending a message."""

    SENT = "sent"
    TOO_EARLY = "too-early"
    GONE = "gone"

    @property
    def keeps_draft(self) -> bool:
        """Whether the draft is kept, because she may send it later."""
        return self is MessageOutcome.TOO_EARLY


@query
def may_write_at(
    tx: Transaction, introduction_id: int, sender_id: int, now: datetime
) -> datetime | None:
    """When she may send the other one a message (UTC); None if she may now."""
    return _next_allowed(tx, introduction_id, sender_id, now)


def _next_allowed(
    tx: Transaction, introduction_id: int, sender_id: int, now: datetime
) -> datetime | None:
    found: list[datetime] = []
    of_day = rate_limits.next_allowed(tx, sender_id, MESSAGE, limits.MESSAGES, now)
    if of_day is not None:
        found.append(of_day)
    sent_at = tx.value(
        """SELECT sent_at FROM contact_messages
        WHERE introduction_id = :id AND sender_id = :sender AND is_answered = 0""",
        {"sender": sender_id, "id": introduction_id},
    )
    if sent_at is not None:
        again = from_timestamp(sent_at) + limits.MESSAGE_INTERVAL
        if again > now:
            found.append(again)
    return max(found, default=None)


@mutation
def send(
    tx: Transaction, introduction_id: int, sender_id: int, text: str, now: datetime
) -> MessageOutcome:
    """Pass a message on to the other one. It replaces the sender's earlier one."""
    tx.lock("introductions", introduction_id)
    recipient = records.contact_of(tx, introduction_id, sender_id)
    if recipient is None or not visibility.is_shown(tx, sender_id):
        return MessageOutcome.GONE
    if _next_allowed(tx, introduction_id, sender_id, now) is not None:
        return MessageOutcome.TOO_EARLY
    rate_limits.record(tx, sender_id, MESSAGE, now)
    tx.execute(
        """INSERT INTO contact_messages (introduction_id, sender_id, recipient_id, text, sent_at)
        VALUES (:id, :sender, :recipient, :text, :now)
        ON CONFLICT (introduction_id, sender_id) DO UPDATE
            SET text = :text, sent_at = :now, is_answered = 0""",
        {
            "id": introduction_id,
            "sender": sender_id,
            "recipient": recipient,
            "text": text,
            "now": to_timestamp(now),
        },
    )
    tx.execute(
        """UPDATE contact_messages SET is_answered = 1
        WHERE introduction_id = :id AND sender_id = :other""",
        {"id": introduction_id, "other": recipient},
    )
    outbox.enqueue(tx, MESSAGE, [recipient], now, subject_id=introduction_id)
    return MessageOutcome.SENT


MEMBER_DATA = (
    MemberColumn(
        "contact_messages",
        "sender_id",
        DELETED,
        "sent_at, text",
        visibility.ONLY_SEEN.format(
            one="contact_messages.recipient_id", viewer="contact_messages.sender_id"
        ),
        internal=("introduction_id", "is_answered"),
    ),
    MemberColumn(
        "contact_messages",
        "recipient_id",
        DELETED,
        "sent_at, text",
        visibility.ONLY_SEEN.format(
            one="contact_messages.sender_id", viewer="contact_messages.recipient_id"
        ),
        internal=("introduction_id", "is_answered"),
    ),
)
