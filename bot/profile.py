"""The bot's command menus and profile texts per language, set at start only where they differ."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from telegram import Bot, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError

from bot import log
from handlers import menu
from handlers.kit.context import Network
from handlers.kit.texts import texts

_log = logging.getLogger(__name__)

AT_ONCE = 8


async def bring_up_to_date(bot: Bot, network: Network) -> None:
    """Make menus and texts those of this version, in each language and for all other phones.

    A failure is logged and leaves the old ones: it is no reason not to start.
    """
    places = asyncio.Semaphore(AT_ONCE)

    async def one(
        step: Callable[[Bot, str | None, str], Awaitable[None]], code: str | None
    ) -> None:
        async with places:
            try:
                await step(bot, code, code or network.languages[0])
            except TelegramError as error:
                _log.warning("the bot's profile was not brought up to date: %s", log.cause(error))

    await asyncio.gather(
        *(
            one(step, code)
            for step in (_commands, _description, _about)
            for code in (None, *network.languages)
        )
    )


async def _commands(bot: Bot, code: str | None, language: str) -> None:
    scope = BotCommandScopeAllPrivateChats()
    wanted = menu.commands(texts(language))
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
