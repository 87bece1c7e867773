"""What Telegram shows of the bot: command menus and profile texts, in each language.

They are updated in the background, slowly, and only where they differ. After a failure the old ones
stay for a while; nobody's answer is delayed.
"""

import asyncio
import contextlib
import logging
import random
from collections.abc import Awaitable, Callable

from telegram import Bot, BotCommandScopeAllPrivateChats
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    RetryAfter,
    TelegramError,
)

from bot import log
from bot.rate_limiter import seconds_of
from handlers import commands
from handlers.kit.context import Services
from handlers.kit.texts import texts
from storage import menus
from storage.database import StorageError
from storage.members import Member

_log = logging.getLogger(__name__)

CHECK_INTERVAL = 1.0
"""Seconds between two checks for menus whose owner's role or language has changed."""

TEXTS_DELAY = 3.0
"""Seconds from the start until the profile texts are compared, which takes three requests a
language: what people have written in the meantime is answered first.
"""

OUTDATED_INTERVAL = 1.0
"""Seconds between updates of two menus that are from another version."""

CHANGED_INTERVAL, CHANGED_BURST = 1.0, 10
"""Seconds between updates of two menus whose owner's role or language has changed, and how many may
follow at once: when many change together, Telegram would refuse them all, with those of the people
who are writing.
"""

MAX_RECENT_USERS = 500
"""How many people who have just written are remembered at once; others count when they write again.
"""

SHUTDOWN_TIMEOUT = 2.0
"""Seconds that the last menu may take at shutdown."""

FIRST_PAUSE, LONGEST_PAUSE = 2.0, 300.0
"""Seconds to wait after a first failure, and after many; the pause doubles with each."""

Step = Callable[[Bot, str | None, str], Awaitable[None]]


class ProfileWorker:
    """Keeps profile texts and menus up to date until it is stopped."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._tasks: list[asyncio.Task[None]] = []
        self._recent_users: set[int] = set()
        self._setting: asyncio.Task[None] | None = None
        self._version = commands.version(services.network.languages)
        self.is_current = asyncio.Event()
        """Set once the texts and the menus for everybody are those of this version."""

    def start(self, *, met_only: bool = False) -> None:
        """Start updating; `met_only`: another process does, apart from the menus of people whom
        this one has just answered.
        """
        self._tasks = [asyncio.create_task(self._update_menus(met_only=met_only))]
        if not met_only:
            self._tasks.append(asyncio.create_task(self._update_texts()))

    async def stop(self) -> None:
        """Stop after the menu that is being set; the next start continues."""
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            with contextlib.suppress(asyncio.CancelledError):
                await task
        if self._setting is not None:
            await asyncio.wait({self._setting}, timeout=SHUTDOWN_TIMEOUT)
            self._setting.cancel()
            with contextlib.suppress(asyncio.CancelledError, TelegramError, StorageError):
                await self._setting

    def note_user(self, telegram_id: int) -> None:
        """Call when somebody has just written: if her menu is from another version, it is updated
        before others.
        """
        if len(self._recent_users) < MAX_RECENT_USERS:
            self._recent_users.add(telegram_id)

    async def _update_texts(self) -> None:
        await asyncio.sleep(TEXTS_DELAY)
        network = self._services.network
        for step in (_commands, _description, _about):
            for code in (None, *network.languages):
                await self._until_done(step, code, code or network.languages[0])
        self.is_current.set()

    async def _until_done(self, step: Step, code: str | None, language: str) -> None:
        failures = 0
        while True:
            try:
                await step(self._services.bot, code, language)
            except (BadRequest, Forbidden) as error:
                _log.warning("a text of the bot's profile was refused: %s", log.cause(error))
                return
            except (TelegramError, OSError) as error:
                if failures == 0:
                    _log.warning(
                        "updating the bot's profile failed, and is retried: %s",
                        log.cause(error),
                    )
                failures += 1
                await asyncio.sleep(_pause(failures, error))
            else:
                return

    async def _update_menus(self, *, met_only: bool) -> None:
        loop, db = asyncio.get_running_loop(), self._services.db
        after: int | None = 0
        next_changed = next_old = loop.time()
        failures = 0
        while True:
            try:
                if self._recent_users:
                    met, self._recent_users = self._recent_users, set()
                    for member, due in await menus.due_of(db, self._version, met):
                        await self._update_menu(member, due)
                if met_only:
                    await asyncio.sleep(CHECK_INTERVAL)
                    continue
                credit = CHANGED_BURST * CHANGED_INTERVAL
                found = None
                if loop.time() > next_changed - credit:
                    found = await menus.changed(db)
                if found is not None:
                    next_changed = max(next_changed, loop.time()) + CHANGED_INTERVAL
                    next_old = max(next_old, loop.time() + OUTDATED_INTERVAL)
                elif after is not None and loop.time() >= next_old:
                    old, after = await menus.outdated(db, self._version, after)
                    found = None if old is None else (old, 0)
                    next_old = loop.time() + (OUTDATED_INTERVAL if found else 0)
                if found is None:
                    await asyncio.sleep(CHECK_INTERVAL)
                    continue
                await self._update_menu(*found)
            except (TelegramError, OSError, StorageError) as error:
                if failures == 0:
                    _log.warning("updating menus failed, and is retried: %s", log.cause(error))
                failures += 1
                await asyncio.sleep(_pause(failures, error))
            else:
                failures = 0

    async def _update_menu(self, member: Member, due: int) -> None:
        # In a task of its own, so that shutdown never leaves a menu set but not recorded.
        self._setting = asyncio.create_task(self._set_menu(member, due))
        await asyncio.shield(self._setting)

    async def _set_menu(self, member: Member, due: int) -> None:
        try:
            await commands.set_menu(self._services.bot, member, self._services.network)
        except (BadRequest, Forbidden, ChatMigrated) as error:
            # There is no chat that could have a menu. If she comes back, it is due again.
            _log.debug("a menu was refused: %s", log.cause(error))
        await menus.shown(self._services.db, member.id, self._version, due)


def _pause(failures: int, error: Exception) -> float:
    asked = seconds_of(error) if isinstance(error, RetryAfter) else 0.0
    longest = min(FIRST_PAUSE * 2 ** min(failures - 1, 16), LONGEST_PAUSE)
    return max(asked, longest) * random.uniform(1, 1.25)


async def _commands(bot: Bot, code: str | None, language: str) -> None:
    scope = BotCommandScopeAllPrivateChats()
    wanted = commands.command_menu(texts(language))
    if await bot.get_my_commands(scope, code) != wanted:
        await bot.set_my_commands(wanted, scope, code)


async def _description(bot: Bot, code: str | None, language: str) -> None:
    wanted = texts(language).plain("bot-description")
    if (await bot.get_my_description(code)).description != wanted:
        await bot.set_my_description(wanted, code)


async def _about(bot: Bot, code: str | None, language: str) -> None:
    wanted = texts(language).plain("bot-about")
    if (await bot.get_my_short_description(code)).short_description != wanted:
        await bot.set_my_short_description(wanted, code)
