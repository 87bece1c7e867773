"""The command menu of a chat, by the member's language and by what she may do."""

import functools
import hashlib

from telegram import Bot, BotCommand, BotCommandScopeChat

from handlers.kit.context import Network
from handlers.kit.member_cards import translator_for
from handlers.kit.texts import Family, Translator, texts
from storage.members import Member, MemberStatus

NEWCOMERS = ("start", "language", "privacy", "help", "cancel")
"""Also the default menu, for chats without one of their own."""

REGISTERED = ("start", "profile", "settings", "language", "privacy", "help", "cancel")
"""For members who await approval or whose registration was rejected."""

MEMBERS = (
    "start",
    "find",
    "requests",
    "people",
    "meet",
    "mentoring",
    "news",
    "events",
    "here",
    "practices",
    "projects",
    "share",
    "ask",
    "year",
    "plan",
    "board",
    "verify",
    "profile",
    "settings",
    "language",
    "tidy",
    "privacy",
    "help",
    "cancel",
)
COORDINATORS = ("review", "announce", "newevent", "invite", "admin")
ADMINS = ("admin", "review", "announce", "newevent", "invite")
"""The commands that a role adds, after the one for the home screen."""


MENU = Family("menu", [*MEMBERS, *ADMINS])
"""What each command does, in a few words."""


def names(member: Member) -> tuple[str, ...]:
    """The commands in her menu."""
    match member.status:
        case MemberStatus.MEMBER:
            own = MEMBERS
        case MemberStatus.PENDING | MemberStatus.REJECTED:
            own = REGISTERED
        case MemberStatus.NEWCOMER | MemberStatus.SUSPENDED | MemberStatus.MANAGED:
            own = NEWCOMERS
    role = ADMINS if member.is_admin else COORDINATORS if member.is_staff else ()
    return (own[0], *role, *own[1:])


def command_menu(t: Translator, names: tuple[str, ...] = NEWCOMERS) -> tuple[BotCommand, ...]:
    """The menu of these commands in one language."""
    return tuple(BotCommand(name, t.plain(MENU(name))) for name in names)


@functools.cache
def version(languages: tuple[str, ...]) -> str:
    """A digest that changes with any menu in any of these languages."""
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


async def set_menu(bot: Bot, member: Member, network: Network) -> None:
    """Set her chat's menu by her language and role. Raises telegram.error.TelegramError.

    The default menus follow the phone's language, which may differ from hers.
    """
    await bot.set_my_commands(
        command_menu(translator_for(member, network), names(member)),
        scope=BotCommandScopeChat(member.telegram_id),
    )
