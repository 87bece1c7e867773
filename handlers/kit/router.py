"""Routes each update to its handler: commands, buttons, deep links, typed text.

A module's HANDLERS are its routes. They are looked up by command or button, so their number costs
nothing. DEEP_LINKS are the links into the bot that the module opens, and TEXTS are the handlers of
text outside forms that it recognises.
"""

import asyncio
import contextlib
import json
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from telegram import Chat, ChatMember, ChatMemberUpdated, Message, Update
from telegram.constants import ChatAction
from telegram.error import TelegramError
from telegram.ext import filters

from handlers.kit import addresses, choices, confirm, consent, message_parts
from handlers.kit.access import Access, Handler, access_of
from handlers.kit.awaited_links import Promise
from handlers.kit.buttons import Press, unpack, with_valid_page
from handlers.kit.confirm import Ask, Confirm, Confirmation
from handlers.kit.context import Context, Services
from handlers.kit.texts import LazyText, lazy
from storage import awaited_links, incoming_messages, members, presence
from storage.incoming_messages import IncomingMessage
from storage.kit import deferred_updates
from storage.members import MemberStatus

B = TypeVar("B", bound=Press)

PRIVATE = Chat.PRIVATE
UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
"""The update types that the bot asks Telegram for (`allowed_updates`)."""

START = "start"
"""The command that a deep link sends, with the link's payload."""

AWAITING = (MemberStatus.NEWCOMER, MemberStatus.PENDING, MemberStatus.REJECTED)
"""Those for whom a link waits until they are members."""

LONGEST_REST = 64
"""Longest payload of a link in characters (https://core.telegram.org/bots/features#deep-linking).
"""

TYPING_DELAY = 1.0
"""Seconds without an answer after which she sees "typing …"."""


@dataclass(frozen=True, slots=True)
class Route:
    """A handler and the command or button that it answers.

    `keeps_form`: an unfinished form stays open. `keeps_message`: the message with the button stays,
    because it is somebody's text, and the answer appears below it. `ask`: the confirmation that an
    irrevocable press needs before its handler runs. `needs_consent`: after a change of the terms it
    waits until she has agreed to them.
    """

    key: str | type[Press]
    handler: Handler
    keeps_form: bool = False
    keeps_message: bool = False
    ask: Ask[Any] | None = None
    needs_consent: bool = True

    @property
    def access(self) -> Access:
        """The circle of members who may use it."""
        return access_of(self.handler)


@dataclass(frozen=True, slots=True)
class DeepLink:
    """A link of the form t.me/<bot>?start=<prefix>-<rest>, and the handler that opens it.

    `handler` gets the rest and returns False if it is not one of its links; the link then does what
    /start does. The same happens for a member without access, unless `refusal` names a message that
    she reads instead; that message may use the `network` name. With a `promise`, the link waits for
    whoever opens it before she is a member (`awaited_links.py`).
    """

    prefix: str
    handler: Callable[[Context, str], Awaitable[bool]]
    refusal: str | None = None
    promise: Promise | None = None

    @property
    def access(self) -> Access:
        """The circle of members who may open it."""
        return access_of(self.handler)


TextHandler = Callable[[Context, str], Awaitable[bool]]
"""Handles a text outside forms; returns False if it does not recognise the text."""


def on_command(
    name: str,
    handler: Callable[[Context, str], Awaitable[None]],
    *,
    keeps_form: bool = False,
    needs_consent: bool = True,
) -> Route:
    """Answer `/name`; the handler also gets the rest of the message."""
    return Route(name, handler, keeps_form, needs_consent=needs_consent)


def on_press(
    press: type[B],
    handler: Callable[[Context, B], Awaitable[None]],
    *,
    keeps_form: bool = False,
    keeps_message: bool = False,
    ask: Callable[[Context, B], Awaitable[Confirmation | None]] | None = None,
    needs_consent: bool = True,
) -> Route:
    """Answer a button; the handler also gets the press.

    An irrevocable press needs `ask`; its handler runs only after she has confirmed the question
    that `ask` returns (`confirm.py`).
    """
    return Route(press, handler, keeps_form, keeps_message, ask, needs_consent)


class Forms(Protocol):
    """Handles the messages that answer the question of a form (`handlers/kit/forms`)."""

    async def take(self, ctx: Context, message: Message) -> bool:
        """Take a message as the answer to the open question; False if there is none."""
        ...

    async def take_part(
        self, ctx: Context, message: Message, earlier: tuple[IncomingMessage, ...]
    ) -> bool:
        """Take a message that continues an earlier one; False if it is a separate act."""
        ...

    async def take_edit(self, ctx: Context, message: Message, edited: IncomingMessage) -> None:
        """Change the answer that a message gave, now that she has edited the message."""
        ...


class Fallback(Protocol):
    """The answers to updates that no route handles (`handlers/fallback.py`)."""

    async def home(self, ctx: Context, notice: LazyText | None) -> None:
        """Show her home screen."""
        ...

    async def text(self, ctx: Context, text: str) -> None:
        """Answer a text outside forms that nothing recognises."""
        ...

    async def non_text(self, ctx: Context) -> None:
        """Answer a photo, a sticker or a voice message outside forms."""
        ...

    async def unknown_command(self, ctx: Context, name: str) -> None:
        """Answer a command that does not exist."""
        ...

    async def stale_button(self, ctx: Context) -> None:
        """Answer a button that this version does not know."""
        ...

    async def refused(self, ctx: Context, access: Access) -> None:
        """Answer a member who may not use a handler."""
        ...

    async def too_fast(self, ctx: Context) -> None:
        """Tell her that she sends faster than the bot answers, and that what followed was not
        taken.
        """
        ...

    async def ask_consent(self, ctx: Context) -> None:
        """Ask her to agree to the changed terms, in a message of its own."""
        ...

    async def not_private(self, services: Services, message: Message) -> None:
        """Answer a command in a group."""
        ...


class Router:
    """Passes updates to their handlers."""

    def __init__(
        self,
        routes: Iterable[Route],
        forms: Forms,
        otherwise: Fallback,
        links: Iterable[DeepLink] = (),
        texts: Iterable[TextHandler] = (),
    ) -> None:
        self.routes: dict[str | type[Press], Route] = {}
        for route in routes:
            if route.key in self.routes:
                raise ValueError(f"two handlers for {route.key}")
            access_of(route.handler)
            is_irrevocable = not isinstance(route.key, str) and route.key.is_irrevocable
            if is_irrevocable != (route.ask is not None):
                raise ValueError(f"{route.key}: an irrevocable press, and no other, asks first")
            self.routes[route.key] = route
        self.links: dict[str, DeepLink] = {}
        for link in links:
            if link.prefix in self.links or "-" in link.prefix:
                raise ValueError(f"two deep links begin with {link.prefix}, or it has a hyphen")
            self.links[link.prefix] = link
        self.texts = tuple(texts)
        self._forms = forms
        self._fallback = otherwise

    async def dispatch(self, services: Services, update: Update) -> None:
        """Answer one update."""
        user, chat, message = update.effective_user, update.effective_chat, update.message
        if user is None or user.is_bot:
            return
        if chat is not None and chat.type != PRIVATE:
            if message is not None and _command(message, services.bot.username):
                await self._fallback.not_private(services, message)
            return
        if update.my_chat_member is not None:
            await _blocked_or_back(services, update.my_chat_member)
            return
        member = await members.by_telegram_id(services.db, user.id)
        if member is None:
            member = await members.get_or_create(services.db, user.id, services.now())
        if member.has_blocked:
            await members.mark_reachable(services.db, user.id)
        now = services.now()
        if member.seen_at is None or now - member.seen_at >= presence.SEEN_EVERY:
            await presence.mark_seen(services.db, member.id, now)
        ctx = Context(services, update, member, self._fallback.home)
        is_due = consent.is_due(member, services.network)
        async with _typing_if_slow(ctx):
            if is_due and self._waits_for_consent(ctx, update):
                await deferred_updates.defer(
                    services.db, member.id, update.update_id, update.to_json(), now
                )
                await self._fallback.ask_consent(ctx)
            else:
                await self._answer(ctx, update)
        if is_due and not consent.is_due(ctx.member, services.network):
            await self._answer_deferred(services, member.id)

    def _waits_for_consent(self, ctx: Context, update: Update) -> bool:
        """Whether this update is answered only once she has agreed to the changed terms."""
        if update.callback_query is not None:
            press = unpack(update.callback_query.data or "")
            press = press.press if isinstance(press, Confirm) else press
            route = None if press is None else self.routes.get(type(press))
            return route is None or route.needs_consent
        if update.message is None or _is_service(update):
            return False
        command = _command(update.message, ctx.bot.username)
        route = self.routes.get(command[0]) if command else None
        return route is None or route.needs_consent

    async def _answer_deferred(self, services: Services, member_id: int) -> None:
        """Answer what she sent before she agreed, in order."""
        for update_id, body in await deferred_updates.of(services.db, member_id):
            update = Update.de_json(json.loads(body), services.bot)
            await self.dispatch(services, update)
            await deferred_updates.done(services.db, member_id, update_id)

    async def ask_to_slow_down(self, services: Services, update: Update) -> None:
        """Tell her that this update, and what she sent after it, was not taken."""
        user, chat = update.effective_user, update.effective_chat
        if user is None or user.is_bot or chat is None or chat.type != PRIVATE:
            return
        member = await members.get_or_create(services.db, user.id, services.now())
        await self._fallback.too_fast(Context(services, update, member, self._fallback.home))

    async def _answer(self, ctx: Context, update: Update) -> None:
        if update.callback_query is not None:
            await self._press(ctx, update.callback_query.data or "")
            await ctx.acknowledge()
        elif update.message is not None and not _is_service(update):
            await self._message(ctx, update.message)
        elif update.edited_message is not None:
            await self._edited(ctx, update.edited_message)

    async def _press(self, ctx: Context, data: str) -> None:
        press, token = unpack(data), None
        if isinstance(press, Confirm):
            press, token = press.press, press.token
        route = self.routes.get(type(press)) if press is not None else None
        if press is None or route is None or (token is not None and route.ask is None):
            await self._fallback.stale_button(ctx)
            return
        await self._call(ctx, route, with_valid_page(press), token)

    async def _message(self, ctx: Context, message: Message) -> None:
        command = _command(message, ctx.bot.username)
        if command and command[0] == START:
            await self._start(ctx, command[1])
        elif command and command[0] in self.routes:
            await self._call(ctx, self.routes[command[0]], command[1])
        elif (
            earlier := await message_parts.earlier_parts(ctx, message)
        ) and await self._forms.take_part(ctx, message, earlier):
            return
        elif command:
            await self._fallback.unknown_command(ctx, command[0])
        elif message.text and (chosen := await choices.typed(ctx, message.text)) is not None:
            await self._call(ctx, self.routes[type(chosen)], chosen)
        elif ctx.member.open_form is not None and await self._forms.take(ctx, message):
            return
        else:
            if ctx.member.open_form == choices.CHOICE:
                await ctx.pause_form()
            await message_parts.record(ctx, message)
            if message.text is not None:
                await self._text(ctx, message.text)
            else:
                await self._fallback.non_text(ctx)
            await message_parts.record_answer(ctx, message)

    async def _start(self, ctx: Context, payload: str) -> None:
        """Handle /start, followed by a link's payload."""
        if not await self._open_link(ctx, payload):
            await self._call(ctx, self.routes[START], payload)

    async def _open_link(self, ctx: Context, payload: str) -> bool:
        prefix, hyphen, rest = payload.partition("-")
        link = self.links.get(prefix) if hyphen else None
        if link is None:
            return False
        if link.promise is not None and ctx.member.status in AWAITING and len(rest) <= LONGEST_REST:
            await awaited_links.remember(ctx.db, ctx.member.id, prefix, rest, ctx.now())
        if link.access.allows(ctx.member):
            return await link.handler(ctx, rest)
        if link.refusal is None:
            return False
        await self._fallback.home(ctx, lazy(link.refusal, network=ctx.network.name))
        return True

    async def _text(self, ctx: Context, text: str) -> None:
        """Answer a text outside forms: a pasted link to the bot, a text that a module recognises,
        or any other text.
        """
        payload = addresses.start_payload(text, ctx.bot.username)
        if payload is not None:
            await self._start(ctx, payload)
            return
        for handler in self.texts:
            if access_of(handler).allows(ctx.member) and await handler(ctx, text):
                return
        await self._fallback.text(ctx, text)

    async def _edited(self, ctx: Context, message: Message) -> None:
        """Apply her edit of a message, as far as its content has not been passed on.

        An edit of a message that gave no answer, such as a command, has no effect that she could
        expect.
        """
        edited = await incoming_messages.edit(
            ctx.db, ctx.member.id, message.message_id, message_parts.digest(message)
        )
        if edited is None:
            return
        if edited.form is not None:
            await self._forms.take_edit(ctx, message, edited)
        elif ctx.member.open_form is None and message.text is not None:
            # An edited search or check-in code: she expects a new answer.
            await self._text(ctx, message.text)

    async def _call(
        self, ctx: Context, route: Route, argument: object, token: str | None = None
    ) -> None:
        ctx.keeps_message = route.keeps_message
        if ctx.member.open_form == choices.CHOICE:
            await ctx.pause_form()
        if not route.access.allows(ctx.member):
            await self._fallback.refused(ctx, route.access)
            return
        if ctx.member.open_form is not None and not route.keeps_form:
            await ctx.pause_form()
        if isinstance(argument, Press) and route.ask is not None:
            question = await route.ask(ctx, argument)
            if not await confirm.is_confirmed(ctx, argument, question, token):
                return
        await route.handler(ctx, argument)


async def _blocked_or_back(services: Services, change: ChatMemberUpdated) -> None:
    """Note that she has blocked or unblocked the bot."""
    telegram_id = change.from_user.id
    if change.new_chat_member.status == ChatMember.BANNED:
        await members.mark_blocked(services.db, telegram_id, services.now())
    else:
        await members.mark_reachable(services.db, telegram_id)


@contextlib.asynccontextmanager
async def _typing_if_slow(ctx: Context) -> AsyncGenerator[None]:
    """Show "typing …" if the answer takes longer than TYPING_DELAY."""
    tasks: list[asyncio.Task[None]] = []

    async def typing() -> None:
        with contextlib.suppress(TelegramError):
            await ctx.bot.send_chat_action(ctx.member.telegram_id, ChatAction.TYPING)

    loop = asyncio.get_running_loop()
    later = loop.call_later(TYPING_DELAY, lambda: tasks.append(loop.create_task(typing())))
    try:
        yield
    finally:
        later.cancel()
        await asyncio.gather(*tasks)


_SERVICE = filters.StatusUpdate.ALL | filters.SUCCESSFUL_PAYMENT | filters.PASSPORT_DATA


def _is_service(update: Update) -> bool:
    """Whether the message reports on the chat itself: a pin, a timer, a background. It needs no
    answer.
    """
    message = update.message
    if message is None or message.text is not None:
        return False
    return message.boost_added is not None or bool(_SERVICE.check_update(update))


def _command(message: Message, username: str) -> tuple[str, str] | None:
    """The name of the command that a message starts with, and the rest of the message. None if
    there is no command, or it is for another bot.
    """
    text = message.text
    if not text or not text.startswith("/"):
        return None
    head, _, rest = text[1:].partition(" ")
    head, _, more = head.partition("\n")
    name, _, addressee = head.partition("@")
    if not name.isascii() or not name.replace("_", "").isalnum():
        return None
    if addressee and addressee.lower() != username.lower():
        return None
    return name.lower(), f"{more} {rest}".strip()
