"""Deletes and empties the messages in the chats of members: what Telegram allows of it, gently and
again and again until it is done (`storage/tidying.py`).
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from telegram import Bot, InputMediaDocument
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError

from handlers.kit.context import Services, replace_message
from handlers.kit.member_cards import translator_for
from handlers.kit.navigation import home_row
from handlers.kit.screens import Screen
from handlers.kit.texts import Translator
from storage import tidying
from storage.database import Database
from storage.members import Member
from storage.tidying import Done, OldMessage, Step

_log = logging.getLogger(__name__)

TIMEOUT = 10
"""Seconds that one step may take; what it has done by then is stored."""

RETRY = timedelta(seconds=30)
"""Time until a step is repeated that failed."""

MOST_BATCHES = 50
"""The most calls that delete messages while she waits for the answer to her press."""

EMPTY = ("removed.txt", b"-\n")
"""Name and content of the file that replaces an old picture or file."""


@dataclass(slots=True)
class _Progress:
    """What a step has done so far, by message ids."""

    deleted: list[int] = field(default_factory=list[int])
    replaced: list[int] = field(default_factory=list[int])
    untouched: list[int] = field(default_factory=list[int])
    gone: list[int] = field(default_factory=list[int])
    kept: int | None = None

    def done(self) -> Done:
        return Done(self.deleted, self.replaced, self.untouched, self.gone, self.kept)


def line_screen(t: Translator) -> Screen:
    """What an old message is replaced by."""
    return Screen(t("tidying-line"))


def last_screen(t: Translator, network: str) -> Screen:
    """What the message shows that stays when a chat was tidied in the evening."""
    return Screen(t("home-title", network=network), (home_row(t),))


def tidier(services: Services) -> Callable[[Database, datetime], Awaitable[None]]:
    """Build the job that goes on with all runs."""

    async def tidy(db: Database, now: datetime) -> None:
        if await tidying.any_due(db, now):
            await asyncio.gather(
                *(advance(services, member) for member in await tidying.take_due(db, now))
            )

    return tidy


async def delete_recent(services: Services, member: Member) -> None:
    """Delete what can be deleted in her chat, as far as her run has got; the job does the rest."""
    for _ in range(MOST_BATCHES):
        if not await advance(services, member, only_recent=True):
            return


async def advance(services: Services, member: Member, *, only_recent: bool = False) -> bool:
    """Make one step of her run. Returns whether it can go on at once; with `only_recent`, it does
    so only to delete.
    """
    step = await tidying.next_step(services.db, member.id, services.now())
    if only_recent and not step.recent:
        await tidying.settle(services.db, member.id, Done(), services.now())
        return False
    progress, wait = _Progress(), None
    try:
        async with asyncio.timeout(TIMEOUT):
            await _do(services, member, step, progress)
    except (Forbidden, ChatMigrated):
        await tidying.settle(services.db, member.id, progress.done(), services.now())
        await tidying.give_up(services.db, member.id, services.now())
        return False
    except RetryAfter as error:
        wait = timedelta(seconds=_seconds(error) + 1)
    except (TelegramError, TimeoutError) as error:
        # Both ways of tidying can safely be repeated.
        _log.info("a step of tidying is repeated later (%s)", type(error).__name__)
        wait = RETRY
    now = services.now()
    more = await tidying.settle(
        services.db, member.id, progress.done(), now, None if wait is None else now + wait
    )
    return more and wait is None


def _seconds(error: RetryAfter) -> float:
    after = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else after


async def _do(services: Services, member: Member, step: Step, progress: _Progress) -> None:
    t, bot, chat = translator_for(member, services.network), services.bot, member.telegram_id
    if step.kept is not None:
        try:
            screen = last_screen(t, services.network.name)
            await replace_message(bot, chat, step.kept, screen, "best_effort")
        except BadRequest:
            progress.gone.append(step.kept)  # she has deleted it, or another one replaced it
        else:
            progress.kept = step.kept
    if step.recent:
        await _delete(bot, chat, list(step.recent), progress, t)
    for message in step.old:
        await _replace(bot, chat, message, progress, t)


async def _delete(bot: Bot, chat: int, ids: list[int], progress: _Progress, t: Translator) -> None:
    """Delete messages with one call. If Telegram refuses it for one of them, find out for which:
    that one is replaced, as far as it can be.
    """
    try:
        await bot.delete_messages(chat, ids)
    except BadRequest:
        if len(ids) > 1:
            middle = len(ids) // 2
            await _delete(bot, chat, ids[:middle], progress, t)
            await _delete(bot, chat, ids[middle:], progress, t)
        else:
            await _replace(bot, chat, OldMessage(ids[0], is_file=False), progress, t)
    else:
        progress.deleted += ids


async def _replace(
    bot: Bot, chat: int, message: OldMessage, progress: _Progress, t: Translator
) -> None:
    """Replace a text by one neutral line, a picture or file by an empty file with that line."""
    line = line_screen(t)
    try:
        if message.is_file:
            await _replace_file(bot, chat, message.message_id, line.text)
        else:
            await replace_message(bot, chat, message.message_id, line, "best_effort")
    except BadRequest as error:
        said = error.message.lower()
        if not message.is_file and "no text" in said:
            await _replace(bot, chat, OldMessage(message.message_id, True), progress, t)
            return
        is_gone = "not found" in said
        (progress.gone if is_gone else progress.untouched).append(message.message_id)
    else:
        progress.replaced.append(message.message_id)


async def _replace_file(bot: Any, chat: int, message_id: int, caption: str) -> None:
    # Typed as Any: only the subclass with a rate limiter knows `rate_limit_args`.
    name, content = EMPTY
    await bot.edit_message_media(
        InputMediaDocument(content, caption=caption, parse_mode="HTML", filename=name),
        chat,
        message_id,
        rate_limit_args="best_effort",
    )
