"""The messages in the chats of members, as far as a tidying can still do something about them: no
contents, only that they are there.

The bot notes what it sends, so that it can delete or empty it when its reader wishes
(`storage/tidying.py`), and for two days what she wrote herself.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage.database import Transaction, mutation, to_timestamp
from storage.kit.personal_data import DELETED, MemberColumn

DELETABLE = timedelta(hours=47, minutes=50)
"""How long a message can be deleted: Telegram's 48 hours less a margin for clocks and delays
(https://core.telegram.org/bots/api#deletemessage).
"""

RETENTION = timedelta(days=365)
"""How long it is known that the bot sent a message. What a member wrote ends after DELETABLE."""


class MessageKind(StrEnum):
    """What a message is: the bot's text, a picture or file of the bot, or the member's own."""

    TEXT = "text"
    FILE = "file"
    HERS = "hers"


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """A message in the private chat with `telegram_id`; `sent_at` is UTC."""

    telegram_id: int
    message_id: int
    sent_at: datetime
    kind: MessageKind


@mutation
def record(
    tx: Transaction, messages: Sequence[ChatMessage], deleted: Sequence[tuple[int, int]] = ()
) -> None:
    """Note messages; those in the chat of somebody who is not known are left out. Then forget those
    that were `deleted`, by chat and message id.
    """
    tx.execute_many(
        """INSERT INTO chat_messages (member_id, message_id, sent_at, kind)
        SELECT id, :message, :sent_at, :kind FROM members WHERE telegram_id = :chat
        ON CONFLICT DO NOTHING""",
        [
            {
                "chat": one.telegram_id,
                "message": one.message_id,
                "sent_at": to_timestamp(one.sent_at),
                "kind": one.kind.value,
            }
            for one in messages
        ],
    )
    tx.execute_many(
        """DELETE FROM chat_messages WHERE message_id = :message
        AND member_id = (SELECT id FROM members WHERE telegram_id = :chat)""",
        [{"chat": chat, "message": message} for chat, message in deleted],
    )


def end(tx: Transaction, before: datetime, now: datetime) -> int:
    """Forget messages from before this moment, and her own that can no longer be deleted; returns
    how many.
    """
    return tx.execute(
        """DELETE FROM chat_messages WHERE sent_at < :before
        OR (sent_at < :undeletable AND kind = 'hers')""",
        {"before": to_timestamp(before), "undeletable": to_timestamp(now - DELETABLE)},
    )


MEMBER_DATA = (
    MemberColumn(
        "chat_messages", "member_id", DELETED,
        "message_id AS chat_message, sent_at AS chat_message_at, kind AS chat_message_kind",
    ),
)  # fmt: skip
