"""The command menu, and what the bot's profile says, in each language."""

import contextlib

from telegram import Bot, BotCommand, BotCommandScopeChat
from telegram.error import TelegramError

from handlers.kit.context import Network
from handlers.kit.people import texts_of
from handlers.kit.texts import Texts
from storage.members import Member

COMMANDS = (
    "start",
    "find",
    "requests",
    "events",
    "practices",
    "share",
    "ask",
    "profile",
    "settings",
    "language",
    "help",
    "cancel",
)
STAFF_COMMANDS = (*COMMANDS[:-1], "admin", "announce", "newevent", "review", COMMANDS[-1])


def commands(t: Texts, *, staff: bool = False) -> tuple[BotCommand, ...]:
    """The menu in one language."""
    return tuple(
        BotCommand(name, t.plain(f"menu-{name}"))
        for name in (STAFF_COMMANDS if staff else COMMANDS)
    )


async def refresh(bot: Bot, member: Member, network: Network) -> None:
    """Give her chat the menu of her language and role.

    The menus set for everybody follow the phone's language; hers may be another. A failure
    leaves the old menu, which is no reason to stop what she is doing.
    """
    with contextlib.suppress(TelegramError):
        await bot.set_my_commands(
            commands(texts_of(member, network), staff=member.is_staff),
            scope=BotCommandScopeChat(member.telegram_id),
        )
