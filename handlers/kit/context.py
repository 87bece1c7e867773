"""What a handler gets with each update, and how it answers."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from telegram import Bot, LinkPreviewOptions, Message, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden

from handlers.kit.screens import Screen, lines, shortened
from handlers.kit.texts import Said, Texts, texts
from storage import members
from storage.database import Database
from storage.members import Member

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

TOAST = 200
"""Signs that a callback answer may have (https://core.telegram.org/bots/api#answercallbackquery)."""


@dataclass(frozen=True, slots=True)
class Network:
    """What conversations need to know of the configuration."""

    name: str
    countries: tuple[str, ...]
    languages: tuple[str, ...]
    entry: Literal["open", "approval"]


@dataclass(frozen=True, slots=True)
class Services:
    """What all conversations share."""

    bot: Bot
    db: Database
    network: Network
    now: Callable[[], datetime]


Home = Callable[["Context", Said | None], Awaitable[None]]
"""Shows somebody her first screen, with a notice."""


class Context:
    """One update of one person: who she is, in which language, and the ways to answer her."""

    __slots__ = ("_answered", "_home", "bot", "db", "member", "network", "now", "t", "update")

    def __init__(self, services: Services, update: Update, member: Member, home: Home) -> None:
        self._home = home
        self.bot = services.bot
        self.db = services.db
        self.network = services.network
        self.now = services.now
        self.update = update
        self.member = member
        self.t = texts(self.language)
        self._answered = update.callback_query is None

    @property
    def language(self) -> str:
        """Hers if she has chosen one, else her phone's, else the network's first."""
        if self.member.language in self.network.languages:
            return self.member.language
        return self.phone_language or self.network.languages[0]

    @property
    def phone_language(self) -> str | None:
        """What her Telegram is set to, if the network speaks it. Only a hint."""
        user = self.update.effective_user
        code = (user.language_code or "").split("-")[0] if user else ""
        return code if code in self.network.languages else None

    @property
    def pressed_message(self) -> int | None:
        """The id of the message whose button was pressed."""
        query = self.update.callback_query
        return query.message.message_id if query and query.message else None

    def now_speaks(self, language: str) -> None:
        """Go on in this language."""
        self.member = replace(self.member, language=language)
        self.t = texts(self.language)

    async def show(self, screen: Screen, notice: Said | None = None) -> None:
        """Answer with a screen: in place of the message that was pressed, else as a new one.

        The notice comes as a toast over the former and as the first line of the latter.
        """
        query = self.update.callback_query
        if query is None:
            await self.say(with_notice(screen, notice, self.t))
            return
        await asyncio.gather(self._edit(query.message, screen), self.toast(notice))

    async def say(self, screen: Screen) -> Message:
        """Send her the screen as a new message."""
        return await send(self.bot, self.member.telegram_id, screen)

    async def home(self, notice: Said | None = None) -> None:
        """Answer with her first screen, whatever that is for her now."""
        await self._home(self, notice)

    async def reload(self) -> None:
        """Read anew who she is, after a verb has changed it."""
        member = await members.by_id(self.db, self.member.id)
        assert member is not None
        self.member = member

    async def toast(self, notice: Said | None = None, *, alert: bool = False) -> None:
        """Answer the press, once: with a line that fades, an alert to be closed, or nothing."""
        query = self.update.callback_query
        if query is None or self._answered:
            return
        self._answered = True
        text = shortened(notice.plain(self.t), TOAST) if notice else None
        # A press may be too old to be answered; that must not stop what it asked for.
        with contextlib.suppress(BadRequest):
            await self.bot.answer_callback_query(query.id, text=text, show_alert=alert or None)

    async def _edit(self, message: object, screen: Screen) -> None:
        if not isinstance(message, Message):
            await self.say(screen)
            return
        if screen.protected and not message.has_protected_content:
            # Protection cannot be edited in, so the message is replaced.
            await self.say(screen)
            with contextlib.suppress(BadRequest):
                await self.bot.delete_message(message.chat_id, message.message_id)
            return
        if not await edit(self.bot, message.chat_id, message.message_id, screen):
            await self.say(screen)


async def send(bot: Bot, chat_id: int, screen: Screen) -> Message:
    """Send a screen as a new message. Raises telegram.error.TelegramError."""
    return await bot.send_message(
        chat_id,
        screen.text,
        parse_mode=ParseMode.HTML,
        reply_markup=screen.keyboard(),
        link_preview_options=_NO_PREVIEW,
        protect_content=screen.protected or None,
    )


async def edit(bot: Bot, chat_id: int, message_id: int, screen: Screen) -> bool:
    """Put a screen in place of a message; False if the message can no longer be changed."""
    try:
        await bot.edit_message_text(
            screen.text,
            chat_id,
            message_id,
            parse_mode=ParseMode.HTML,
            reply_markup=screen.keyboard(),
            link_preview_options=_NO_PREVIEW,
        )
    except BadRequest as error:
        return "not modified" in error.message
    except Forbidden:
        return True
    return True


def with_notice(screen: Screen, notice: Said | None, t: Texts) -> Screen:
    """The screen with a line on top."""
    return replace(screen, text=lines(notice.html(t), screen.text)) if notice else screen
