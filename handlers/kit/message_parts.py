"""Groups several updates into one act: the parts of a text that her client split, the pictures of
an album, an edit.

Recent messages are kept in the database, so a restart between two updates changes nothing.
"""

import hashlib
import json
from collections.abc import Sequence

from telegram import Message, MessageEntity

from handlers.kit.characters import units
from handlers.kit.context import Context
from storage import incoming_messages
from storage.incoming_messages import IncomingMessage
from storage.kit.form_drafts import Value

SPLIT_FROM = 2_048
"""Length in code units from which a message may be one part of a longer text: clients split at
4,096 at the latest, and some look for the end of a paragraph in the second half.
"""


def text_of(message: Message) -> str | None:
    """The words of a message: its text, or the caption of its picture or file."""
    return message.text if message.text is not None else message.caption


def entities(message: Message) -> Sequence[MessageEntity]:
    """The formatting entities of its words."""
    return message.entities if message.text is not None else message.caption_entities


def may_continue(message: Message) -> bool:
    """Whether further messages of the same act may follow."""
    return message.media_group_id is not None or units(message.text or "") > SPLIT_FROM


def digest(message: Message) -> str:
    """A digest that changes only if the visible content of the message changes, so that real edits
    can be told from other updates.
    """
    marks = [(str(one.type), one.offset, one.length, one.url) for one in entities(message)]
    told = json.dumps([text_of(message), marks])
    return hashlib.sha256(told.encode()).hexdigest()[:16]


async def earlier_parts(ctx: Context, message: Message) -> tuple[IncomingMessage, ...]:
    """The earlier messages of the act that this message continues; empty if it begins a new act."""
    if message.media_group_id is None and message.text is None:
        return ()
    return await incoming_messages.earlier_parts(
        ctx.db, ctx.member.id, message.message_id, message.date, message.media_group_id
    )


async def record(
    ctx: Context,
    message: Message,
    form: str | None = None,
    field: str | None = None,
    previous: Sequence[Value] = (),
    first_id: int | None = None,
) -> None:
    """Record the message, as an answer to a question of a form or as one outside forms."""
    body = None
    if may_continue(message) and (words := text_of(message)) is not None:
        body = json.dumps([words, [one.to_dict() for one in entities(message)]])
    await incoming_messages.record(
        ctx.db, ctx.member.id, message.message_id, message.date, digest(message), form, field,
        previous, first_id, message.media_group_id, body,
    )  # fmt: skip


async def record_answer(ctx: Context, message: Message, first_id: int | None = None) -> None:
    """Record which message of the bot answered an act, so that another answer can replace it."""
    if ctx.shown is not None and (first_id is not None or may_continue(message)):
        await incoming_messages.record_answer(
            ctx.db, ctx.member.id, first_id or message.message_id, ctx.shown
        )


def stored_text(one: IncomingMessage) -> tuple[str, tuple[MessageEntity, ...]]:
    """The words of a recorded message, with their formatting."""
    text, marks = json.loads(one.body or '["", []]')
    return text, tuple(MessageEntity.de_list(marks, None))
