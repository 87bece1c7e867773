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
from storage import sent
from storage.kit.form_drafts import Value
from storage.sent import Sent

HALF = 2_048
"""Length in code units from which a message may be one part of a longer text: clients split at
4,096 at the latest, and some look for the end of a paragraph in the second half.
"""


def said(message: Message) -> str | None:
    """The words of a message: its text, or the caption of its picture or file."""
    return message.text if message.text is not None else message.caption


def entities(message: Message) -> Sequence[MessageEntity]:
    """The formatting entities of its words."""
    return message.entities if message.text is not None else message.caption_entities


def may_go_on(message: Message) -> bool:
    """Whether further messages of the same act may follow."""
    return message.media_group_id is not None or units(message.text or "") > HALF


def digest(message: Message) -> str:
    """A digest that changes only if the visible content of the message changes, so that real edits
    can be told from other updates.
    """
    marks = [(str(one.type), one.offset, one.length, one.url) for one in entities(message)]
    told = json.dumps([said(message), marks])
    return hashlib.sha256(told.encode()).hexdigest()[:16]


async def before(ctx: Context, message: Message) -> tuple[Sent, ...]:
    """The earlier messages of the act that this message continues; empty if it begins a new act."""
    if message.media_group_id is None and message.text is None:
        return ()
    return await sent.act_before(
        ctx.db, ctx.member.id, message.message_id, message.date, message.media_group_id
    )


async def note(
    ctx: Context,
    message: Message,
    form: str | None = None,
    field: str | None = None,
    before: Sequence[Value] = (),
    begins: int | None = None,
) -> None:
    """Record the message, as an answer to a question of a form or as one outside forms."""
    body = None
    if may_go_on(message) and (words := said(message)) is not None:
        body = json.dumps([words, [one.to_dict() for one in entities(message)]])
    await sent.note(
        ctx.db, ctx.member.id, message.message_id, message.date, digest(message), form, field,
        before, begins, message.media_group_id, body,
    )  # fmt: skip


async def answered(ctx: Context, message: Message, begins: int | None = None) -> None:
    """Record which message of the bot answered an act, so that another answer can replace it."""
    if ctx.shown is not None and (begins is not None or may_go_on(message)):
        await sent.answered(ctx.db, ctx.member.id, begins or message.message_id, ctx.shown)


def words_of(one: Sent) -> tuple[str, tuple[MessageEntity, ...]]:
    """The words of a recorded message, with their formatting."""
    text, marks = json.loads(one.body or '["", []]')
    return text, tuple(MessageEntity.de_list(marks, None))
