"""The messages that somebody has sent lately, as far as later updates may refer to them.

A client splits a long text into several messages, sends an album as one message per picture, and
lets its user edit for two days: each of these is one contribution, reported in several updates.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.database import Row, Transaction, mutation, query, to_timestamp
from storage.kit.form_drafts import Value
from storage.kit.personal_data import DELETED, MemberColumn

MAX_SPLIT_SECONDS = 2
"""The most seconds between messages that count as one text split by the client, by Telegram's
timestamps.
"""

EDITABLE = timedelta(hours=48)
"""How long a message can be edited (https://core.telegram.org/bots/api#editmessagetext)."""

MAX_KEPT = 100
"""The number of messages that are kept for each person."""


@dataclass(frozen=True, slots=True)
class IncomingMessage:
    """A message that answered `field` of `form`, or belonged to no form.

    `previous` is the earlier answer to that field, empty if there was none; `is_closed` means that
    the form has been submitted since. `body` is the text, kept while more of it may arrive.
    """

    message_id: int
    digest: str
    form: str | None
    field: str | None
    is_closed: bool
    previous: tuple[Value, ...]
    first_id: int
    album: str | None
    body: str | None
    answer: int | None


def _message(row: Row) -> IncomingMessage:
    before: list[str | list[str] | None] = json.loads(row["previous"])
    return IncomingMessage(
        row["message_id"], row["digest"], row["form"], row["field"], bool(row["is_closed"]),
        tuple(tuple(v) if isinstance(v, list) else v for v in before),
        row["first_id"], row["album"], row["body"], row["answer"],
    )  # fmt: skip


@query
def earlier_parts(
    tx: Transaction, member_id: int, message_id: int, sent_at: datetime, album: str | None
) -> tuple[IncomingMessage, ...]:
    """The earlier messages of the group that this message continues, in order; none if it starts a
    new group.
    """
    keys = {"member": member_id, "message": message_id, "album": album}
    row = tx.row(
        "SELECT * FROM incoming_messages WHERE member_id = :member AND message_id = :message", keys
    )
    if row is None and album is not None:
        row = tx.row(
            "SELECT * FROM incoming_messages WHERE member_id = :member AND album = :album LIMIT 1",
            keys,
        )
    elif row is None:
        row = tx.row(
            """SELECT * FROM incoming_messages WHERE member_id = :member AND message_id < :message
            ORDER BY message_id DESC LIMIT 1""",
            keys,
        )
        if row is None or row["album"] is not None or row["body"] is None:
            return ()
        if not 0 <= to_timestamp(sent_at) - row["sent_at"] <= MAX_SPLIT_SECONDS:
            return ()
    if row is None or row["first_id"] == message_id:
        return ()
    rows = tx.rows(
        """SELECT * FROM incoming_messages WHERE member_id = :member AND first_id = :first
        AND message_id != :message ORDER BY message_id""",
        keys | {"first": row["first_id"]},
    )
    return tuple(map(_message, rows))


@mutation
def record(
    tx: Transaction,
    member_id: int,
    message_id: int,
    sent_at: datetime,
    digest: str,
    form: str | None,
    field: str | None,
    previous: Sequence[Value],
    first_id: int | None,
    album: str | None,
    body: str | None,
) -> None:
    """Store a message; a repeated update changes nothing. The texts of other groups are deleted."""
    keys = {"member": member_id, "first": first_id or message_id}
    tx.execute(
        """INSERT INTO incoming_messages
            (member_id, message_id, sent_at, digest, form, field, previous, first_id, album, body)
        VALUES (:member, :message, :sent_at, :digest, :form, :field, :previous, :first, :album,
            :body)
        ON CONFLICT DO NOTHING""",
        keys
        | {
            "message": message_id,
            "sent_at": to_timestamp(sent_at),
            "digest": digest,
            "form": form,
            "field": field,
            "previous": json.dumps(list(previous), ensure_ascii=False),
            "album": album,
            "body": body,
        },
    )
    tx.execute(
        """UPDATE incoming_messages SET body = NULL
        WHERE member_id = :member AND first_id != :first AND body IS NOT NULL""",
        keys,
    )
    tx.execute(
        """DELETE FROM incoming_messages WHERE member_id = :member AND message_id <= (
            SELECT message_id FROM incoming_messages WHERE member_id = :member
            ORDER BY message_id DESC LIMIT 1 OFFSET :most)""",
        keys | {"most": MAX_KEPT},
    )


@mutation
def record_answer(tx: Transaction, member_id: int, first_id: int, answer: int) -> None:
    """Record that the bot answered the group with this message."""
    tx.execute(
        """UPDATE incoming_messages SET answer = :answer
        WHERE member_id = :member AND message_id = :first""",
        {"member": member_id, "first": first_id, "answer": answer},
    )


@mutation
def edit(tx: Transaction, member_id: int, message_id: int, digest: str) -> IncomingMessage | None:
    """The message that was edited; None if it is not known, or if its text has not changed."""
    keys = {"member": member_id, "message": message_id, "digest": digest}
    row = tx.row(
        """SELECT * FROM incoming_messages
        WHERE member_id = :member AND message_id = :message AND digest != :digest""",
        keys,
    )
    tx.execute(
        """UPDATE incoming_messages SET digest = :digest
        WHERE member_id = :member AND message_id = :message""",
        keys,
    )
    return _message(row) if row else None


@query
def answers_to(
    tx: Transaction, member_id: int, form: str, field: str
) -> tuple[IncomingMessage, ...]:
    """The messages with which she answered this question of a form that is not closed."""
    rows = tx.rows(
        """SELECT * FROM incoming_messages WHERE member_id = :member AND form = :form
        AND field = :field AND is_closed = 0 ORDER BY message_id""",
        {"member": member_id, "form": form, "field": field},
    )
    return tuple(map(_message, rows))


MEMBER_DATA = (
    MemberColumn(
        "incoming_messages", "member_id", DELETED, "sent_at, form, field, previous, body",
        internal=("message_id", "digest", "is_closed", "first_id", "album", "answer"),
    ),
)  # fmt: skip
