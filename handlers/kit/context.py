"""The context that a handler gets with each update, and the calls that send, edit and answer."""

import asyncio
import contextlib
import hashlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal, TypeVar

from telegram import Bot, InputFile, Message, Update
from telegram.error import BadRequest, Forbidden, NetworkError, TelegramError

from handlers.kit.bounds import bounded
from handlers.kit.characters import shortened
from handlers.kit.languages import spoken
from handlers.kit.screens import CAPTION, TEXT, File, Media, Screen, paragraphs
from handlers.kit.texts import LazyText, Translator, texts
from storage import members
from storage.database import Database, Transaction
from storage.kit import form_drafts
from storage.kit.form_drafts import Closing, Draft
from storage.kit.retention import USUAL, Terms
from storage.members import Member
from storage.outbox import progress

T = TypeVar("T")

PRESS_TIMEOUT = 5.0
"""Timeout in seconds for answering a press: shorter than she is willing to wait for the screen."""

MAX_TOAST = 200
"""Longest callback answer in characters (https://core.telegram.org/bots/api#answercallbackquery).
"""


CONSENT = "1"
"""Version of the text that asks for consent; raise it when its meaning changes."""


@dataclass(frozen=True, slots=True)
class Service:
    """A service for women in danger or need, as the configuration describes it. `name`, `hours` and
    `note` are texts by language; the key "" is that of a text for all languages. `languages` are
    those that are spoken there.
    """

    name: Mapping[str, str]
    phone: str
    hours: Mapping[str, str] = field(default_factory=dict[str, str])
    languages: tuple[str, ...] = ()
    note: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Network:
    """The part of the configuration that conversations need. `services` are by country;
    `certificates_page` is the address of the page on which certificates are checked, "" if there is
    none; `stolen_keys` are the ids of keys with which others may have signed some.
    """

    name: str
    countries: tuple[str, ...]
    languages: tuple[str, ...]
    entry: Literal["open", "approval", "invite"]
    after_invitation: Literal["open", "approval"] = "approval"
    operator: str = ""
    contact: str = ""
    storage_place: str = ""
    terms: Terms = USUAL
    services: Mapping[str, tuple[Service, ...]] = field(
        default_factory=dict[str, tuple[Service, ...]]
    )
    certificates_page: str = ""
    stolen_keys: tuple[str, ...] = ()

    @property
    def needs_invitation(self) -> bool:
        """Whether only invited women may register."""
        return self.entry == "invite"

    @property
    def needs_approval(self) -> bool:
        """Whether a reviewer decides about each applicant."""
        decides = self.after_invitation if self.needs_invitation else self.entry
        return decides == "approval"

    @property
    def consent_version(self) -> str:
        """The terms to which members agree: the version of the text, and what the configuration
        adds to it: who holds the data, where, and for how long.
        """
        added = (self.operator, self.contact, self.storage_place, self.terms.silent_members)
        if added == ("", "", "", USUAL.silent_members):
            return CONSENT
        return f"{CONSENT}-{hashlib.sha256(repr(added).encode()).hexdigest()[:10]}"


async def _nothing_to_flush() -> None: ...


@dataclass(frozen=True, slots=True)
class Services:
    """The services that all conversations share. `flush_messages` writes down which messages were
    sent a moment ago (`storage/chat_messages.py`).
    """

    bot: Bot
    db: Database
    network: Network
    now: Callable[[], datetime]
    flush_messages: Callable[[], Awaitable[None]] = _nothing_to_flush


Home = Callable[["Context", LazyText | None], Awaitable[None]]
"""Shows a member her home screen, with an optional notice."""


class Context:
    """One update from one person: who she is, which language she reads, and the ways to answer
    her.
    """

    __slots__ = (
        "_answered", "_db", "_home", "_language", "bot", "keeps_message", "member", "network",
        "notice", "now", "services", "shown", "t", "update",
    )  # fmt: skip

    def __init__(self, services: Services, update: Update, member: Member, home: Home) -> None:
        self._home = home
        self.services = services
        """What all conversations share, for what renders notifications."""
        self.bot = services.bot
        self._db = services.db
        self.network = services.network
        self.now = services.now
        self.update = update
        self.member = member
        self._language: str | None = None
        self.t = texts(self.language)
        self._answered = update.callback_query is None
        self.keeps_message = False
        """Whether the message with the pressed button stays, so that the answer appears below it.
        """
        self.notice: LazyText | None = None
        """The notice of the next screen that has none of its own."""
        self.shown: int | None = None
        """The id of the last message sent to her in answer to this update."""

    @property
    def db(self) -> "MemberDatabase":
        """The database. After each mutation, `member` and `t` reflect what it has changed."""
        return MemberDatabase(self._db, self.member.id, self._follow)

    def _follow(self, member: Member) -> None:
        self.member = member
        self.t = texts(self.language)

    @property
    def language(self) -> str:
        """The language that she has chosen, else her phone's, else the network's first one."""
        if self._language is not None:
            return self._language
        if self.member.language in self.network.languages:
            return self.member.language
        return self.phone_language or self.network.languages[0]

    @property
    def phone_language(self) -> str | None:
        """The network's language closest to the setting of her Telegram app. Only a hint."""
        user = self.update.effective_user
        return spoken(user.language_code if user else None, self.network.languages)

    @property
    def username(self) -> str | None:
        """Her Telegram username at this moment, without the @; None if she has none."""
        user = self.update.effective_user
        return user.username if user is not None else None

    @property
    def pressed_message(self) -> int | None:
        """The id of the message whose button was pressed; None if the update is not a press."""
        query = self.update.callback_query
        return query.message.message_id if query and query.message else None

    def switch_language(self, language: str) -> None:
        """Answer in this language, whatever is stored for her."""
        self._language = language
        self.t = texts(language)

    async def show(
        self,
        screen: Screen,
        notice: LazyText | None = None,
        *,
        keeps_progress: bool = False,
        shows: tuple[str, int] | None = None,
    ) -> int:
        """Answer with a screen, which replaces the message that was pressed, or else is a new
        message. Returns the id of the message that shows it.

        The notice is the first line of the screen, and also a toast if a press is answered: a toast
        is gone after seconds. With `keeps_progress`, the message that was pressed goes on showing
        the progress of a broadcast. `shows` is the kind and the subject of the notification that
        the screen is about: where it replaces that, corrections still reach it.
        """
        notice, self.notice = notice or self.notice, None
        query, told = self.update.callback_query, with_notice(screen, notice, self.t)
        if query is None:
            return await self.say(told)
        if not (self.keeps_message or keeps_progress):
            await self._release(shows)
        place = self.say(told) if self.keeps_message else self._edit(query.message, told)
        _, shown = await asyncio.gather(self._answer_press(notice), place)
        return shown

    async def _release(self, shows: tuple[str, int] | None) -> None:
        # Only staff send broadcasts and review, so nobody else's press costs a write.
        if self.member.is_staff and self.pressed_message is not None:
            await progress.release(self.db, self.member.id, self.pressed_message, shows)

    async def say(self, screen: Screen) -> int:
        """Send her the screen as a new message; returns the message's id."""
        self.shown = await send(self.bot, self.member.telegram_id, screen)
        return self.shown

    async def delete_message(self, message_id: int) -> None:
        """Delete an answer of the bot that another one replaces. One that is too old to be deleted
        loses its buttons.
        """
        try:
            await self.bot.delete_message(self.member.telegram_id, message_id)
        except TelegramError:
            await self.change_buttons(message_id)

    async def change_buttons(
        self, message_id: int, keyboard: Sequence[Sequence[dict[str, Any]]] = ()
    ) -> None:
        """Give a message another keyboard, as Telegram's InlineKeyboardButtons, or none. A failure
        is ignored: pressed, a button that is no longer current says so itself.
        """
        values = {
            "chat_id": self.member.telegram_id,
            "message_id": message_id,
            "reply_markup": {"inline_keyboard": keyboard},
        }
        with contextlib.suppress(TelegramError):
            await _ask(self.bot, "EditMessageReplyMarkup", values, "best_effort")

    async def ask_contact(self, text: str, share: str, leave: str) -> None:
        """Ask with two reply buttons: `share` shares her own phone number, `leave` does not."""
        keyboard = [[{"text": share, "request_contact": True}], [{"text": leave}]]
        await self._say_with(
            text, {"keyboard": keyboard, "resize_keyboard": True, "one_time_keyboard": True}
        )

    async def hide_keyboard(self, text: str) -> None:
        """Remove the button that shares her phone number, with a line that says why."""
        await self._say_with(text, {"remove_keyboard": True})

    async def _say_with(self, text: str, keyboard: dict[str, Any]) -> None:
        values = _content(Screen(text)) | {
            "chat_id": self.member.telegram_id,
            "reply_markup": keyboard,
        }
        await self.bot.do_api_request("SendMessage", api_kwargs=values)

    async def send_file(
        self, kind: Literal["document", "photo"], content: File | str, caption: str = ""
    ) -> None:
        """Send her a document or a photo as a new message: a file, or the Telegram file id of one.
        `caption` is Telegram HTML.
        """
        await self.say(Screen(caption, media=Media(kind, content)))

    async def home(self, notice: LazyText | None = None) -> None:
        """Answer with her home screen, as it is for her now."""
        await self._home(self, notice)

    def closing(self, draft: Draft) -> Closing:
        """The database for the mutation that takes over the answers of her form. It also closes the
        form's draft, unless the outcome keeps it.
        """
        return Closing(self.db, self.member.id, draft.form)

    async def pause_form(self) -> None:
        """Close her open form; her answers so far are kept."""
        await form_drafts.pause(self.db, self.member.id, self.now())

    async def toast(self, notice: LazyText, *, alert: bool = False) -> None:
        """Answer the press with a toast, or with an alert that she has to close.

        Only the first answer to a press, by `toast` or by `show`, reaches Telegram: a notice that
        comes later or too late is sent as a message instead.
        """
        if not await self._answer_press(notice, alert=alert):
            await self.say(Screen(notice.html(self.t)))

    async def acknowledge(self) -> None:
        """Stop the button's loading animation if nothing has answered its press yet."""
        await self._answer_press(None)

    async def _answer_press(self, notice: LazyText | None, *, alert: bool = False) -> bool:
        """Answer the press; returns whether she has seen the notice. A failure here must not stop
        the rest of what the press asked for.
        """
        query = self.update.callback_query
        if query is None or self._answered:
            return False
        self._answered = True
        values: dict[str, Any] = {"callback_query_id": query.id}
        if notice is not None:
            values["text"] = shortened(notice.plain(self.t), MAX_TOAST)
        if alert:
            values["show_alert"] = True
        return await answer_press(self.bot, values)

    async def _edit(self, message: object, screen: Screen) -> int:
        if not isinstance(message, Message) or screen.media is not None:
            return await self.say(screen)
        if screen.protected != bool(message.has_protected_content):
            # An edit can neither add protection nor lift it, so the message is replaced.
            shown = await self.say(screen)
            await self.delete_message(message.message_id)
            return shown
        if not await edit(self.bot, message.chat_id, message.message_id, screen):
            return await self.say(screen)
        return message.message_id


@dataclass(frozen=True, slots=True)
class MemberDatabase:
    """The database as an update of one member uses it. The transaction of each mutation also reads
    the member as she is after it and passes her to `follow`.
    """

    db: Database
    member_id: int
    follow: Callable[[Member], None]

    async def read(self, work: Callable[[Transaction], T]) -> T:
        """Run a query."""
        return await self.db.read(work)

    async def write(self, work: Callable[[Transaction], T]) -> T:
        """Run a mutation, and pass on how it has changed her."""

        def work_and_look(tx: Transaction) -> tuple[T, Member | None]:
            return work(tx), members.find(tx, self.member_id)

        result, member = await self.db.write(work_and_look)
        if member is not None:
            self.follow(member)
        return result


# python-telegram-bot's own methods build objects for the keyboard and parse the answer into another
# one, which nothing here reads: 240 µs a message against 50 for the raw call. Telegram ignores the
# case of method names; the capital letter stops the library from recommending its own method.


class NotSent(NetworkError):
    """Telegram has not acted on this call, so it is safe to send it again."""


Priority = Literal["queued", "best_effort"]
"""The priority of a call that is not an answer to an update; see `bot/rate_limiter.py`."""


async def send(
    bot: Bot, chat_id: int, screen: Screen, rate_limit_args: Priority | None = None
) -> int:
    """Send a screen as a new message; returns the message's id.

    `rate_limit_args` goes to the bot's rate limiter (`bot/rate_limiter.py`). Raises
    telegram.error.TelegramError.
    """
    values = _content(screen) | {"chat_id": chat_id}
    method = "SendMessage"
    if screen.media is not None:
        method = "SendPhoto" if screen.media.kind == "photo" else "SendDocument"
        file = screen.media.file
        values[screen.media.kind] = (
            InputFile(file.content, filename=file.name) if isinstance(file, File) else file
        )
    if screen.protected:
        values["protect_content"] = True
    if screen.quiet:
        values["disable_notification"] = True
    message = await _ask(bot, method, values, rate_limit_args)
    return message["message_id"]


async def replace_message(
    bot: Bot,
    chat_id: int,
    message_id: int,
    screen: Screen,
    rate_limit_args: Priority | None = None,
) -> None:
    """Replace a message's text, or its caption, by a screen; a picture or file stays.

    A message that already shows the screen is left alone. Raises telegram.error.TelegramError.
    """
    values = _content(screen) | {"chat_id": chat_id, "message_id": message_id}
    method = "EditMessageText" if screen.media is None else "EditMessageCaption"
    try:
        await _ask(bot, method, values, rate_limit_args)
    except BadRequest as error:
        if "not modified" not in error.message:
            raise


async def edit(
    bot: Bot,
    chat_id: int,
    message_id: int,
    screen: Screen,
    rate_limit_args: Priority | None = None,
) -> bool:
    """Replace a message by a screen; False if the message can no longer be edited."""
    try:
        await replace_message(bot, chat_id, message_id, screen, rate_limit_args)
    except BadRequest:
        return False
    except Forbidden:
        return True
    return True


async def answer_press(bot: Bot, values: dict[str, Any]) -> bool:
    """Call answerCallbackQuery with these values; returns whether Telegram accepted it.

    Never raises a TelegramError: the press may be too old to answer, and the answer is never the
    most important part of handling it.
    """
    try:
        await bot.do_api_request(
            "AnswerCallbackQuery", api_kwargs=values, read_timeout=PRESS_TIMEOUT
        )
    except TelegramError:
        return False
    return True


async def _ask(
    bot: Bot, method: str, values: dict[str, Any], rate_limit_args: Priority | None
) -> Any:
    ask: Any = bot.do_api_request
    more = {"rate_limit_args": rate_limit_args} if rate_limit_args else {}
    return await ask(method, api_kwargs=values, **more)


def _content(screen: Screen) -> dict[str, Any]:
    content: dict[str, Any] = {"parse_mode": "HTML"}
    if screen.media is None:
        content["text"] = bounded(screen.text, TEXT)
        content["link_preview_options"] = {"is_disabled": True}
    else:
        content["caption"] = bounded(screen.text, CAPTION)
    if screen.rows:
        content["reply_markup"] = screen.keyboard()
    return content


def with_notice(screen: Screen, notice: LazyText | None, t: Translator) -> Screen:
    """The screen with the notice as its first line."""
    return replace(screen, text=paragraphs(notice.html(t), screen.text)) if notice else screen
