"""The command menu of a chat: by what its owner may do, in her language."""

import functools
import hashlib

from telegram import Bot, BotCommand, BotCommandScopeChat

from handlers.kit.context import Network
from handlers.kit.member_cards import translator_for
from handlers.kit.texts import Family, Translator, texts
from storage.members import Member, MemberStatus

NEWCOMERS = ("start", "language", "help", "cancel")
"""Also the menu of everybody who has none of her own."""

REGISTERED = ("start", "profile", "settings", "language", "help", "cancel")
"""Of those who wait for an answer or were declined."""

MEMBERS = (
    "start",
    "find",
    "requests",
    "events",
    "here",
    "practices",
    "share",
    "ask",
    "profile",
    "settings",
    "language",
    "help",
    "cancel",
)
COORDINATORS = ("review", "announce", "newevent", "admin")
ADMINS = ("admin", "review", "announce", "newevent")
"""What a role adds, after the first screen."""


MENU = Family("menu", [*MEMBERS, *ADMINS])
"""What each command does, in a few words."""


def names(member: Member) -> tuple[str, ...]:
    """The commands in her menu."""
    match member.status:
        case MemberStatus.MEMBER:
            own = MEMBERS
        case MemberStatus.PENDING | MemberStatus.REJECTED:
            own = REGISTERED
        case MemberStatus.NEWCOMER | MemberStatus.SUSPENDED:
            own = NEWCOMERS
    role = ADMINS if member.is_admin else COORDINATORS if member.is_staff else ()
    return (own[0], *role, *own[1:])


def command_menu(t: Translator, names: tuple[str, ...] = NEWCOMERS) -> tuple[BotCommand, ...]:
    """The menu of these commands in one language."""
    return tuple(BotCommand(name, t.plain(MENU(name))) for name in names)


@functools.cache
def version(languages: tuple[str, ...]) -> str:
    """What changes with any menu in any of these languages."""
    said = [
        (
            language,
            command_menu(texts(language), (*MEMBERS, *ADMINS)),
            NEWCOMERS,
            REGISTERED,
            MEMBERS,
        )
        for language in languages
    ]
    said_by_role = (said, COORDINATORS, ADMINS)
    return hashlib.sha256(repr(said_by_role).encode()).hexdigest()[:16]


async def bring(bot: Bot, member: Member, network: Network) -> None:
    """Give her chat the menu of her language and role. Raises telegram.error.TelegramError.

    The menus set for everybody follow the phone's language; hers may be another.
    """
    await bot.set_my_commands(
        command_menu(translator_for(member, network), names(member)),
        scope=BotCommandScopeChat(member.telegram_id),
    )
