"""What Telegram knows: accounts, chats, messages, files, and the bot's pending updates."""

import asyncio
import contextlib
import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from bot.simulator import markup
from bot.simulator.errors import Refusal, bad, forbidden

Json = dict[str, Any]

UNCONFIRMED = timedelta(hours=24)
"""How long Telegram keeps an unconfirmed update; it keeps a button press for UNANSWERED."""

UNANSWERED = timedelta(seconds=150)
"""How long a button press can be answered."""


def kept_for(update: object) -> timedelta:
    """How long an update waits to be fetched; what is not an update waits as long as one."""
    is_press = isinstance(update, dict) and "callback_query" in update
    return UNANSWERED if is_press else UNCONFIRMED


_COMMAND = re.compile(r"/[A-Za-z0-9_]{1,32}(?:@[A-Za-z0-9_]+)?")


@dataclass(frozen=True, slots=True)
class File:
    """A file that somebody has uploaded."""

    file_id: str
    unique_id: str
    name: str
    mime: str
    content: bytes
    kind: str = ""
    """As what it was sent: "photo", "document" …; empty before that."""
    stranger: bool = False
    """Whether another bot got this id, which makes it useless to this one."""

    @property
    def path(self) -> str:
        """Its download path, below the bot's file address."""
        return f"files/{self.unique_id}/{self.name}"


@dataclass
class Answer:
    """How a button press was answered."""

    text: str
    is_alert: bool


@dataclass
class Person:
    """An account that talks to the bot, and its chat with it."""

    id: int
    first_name: str
    username: str | None = None
    language_code: str | None = None
    started: bool = False
    blocked: bool = False
    deactivated: bool = False
    """Whether the account is deleted."""
    seen: bool = False
    """Whether the bot knows the account (from a group, say) though its owner never wrote to it."""
    phone: str | None = None
    keyboard: list[list[Json]] = field(default_factory=list[list[Json]])
    messages: dict[int, Json] = field(default_factory=dict[int, Json])
    answers: list[Answer] = field(default_factory=list[Answer])
    silent: set[int] = field(default_factory=set[int])
    """Messages that arrived silently; the Message object does not say so."""
    with_keyboard: set[int] = field(default_factory=set[int])
    """Messages that changed the user's own keyboard; the Message object does not say so."""

    def user(self) -> Json:
        """The account as a User object."""
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.username:
            user["username"] = self.username
        if self.language_code:
            user["language_code"] = self.language_code
        return user

    def chat(self) -> Json:
        """The chat as a Chat object."""
        chat: Json = {"id": self.id, "type": "private", "first_name": self.first_name}
        if self.username:
            chat["username"] = self.username
        return chat


@dataclass
class Press:
    """A button press that waits for its answer."""

    person: Person
    at: datetime


class FakeTelegram:
    """One bot and the people who talk to it. `now` returns the time, aware UTC."""

    def __init__(self, now: Callable[[], datetime], token: str, username: str, name: str) -> None:
        self.now = now
        self.token = token
        self.bot: Json = {
            "id": int(token.split(":", 1)[0]),
            "is_bot": True,
            "first_name": name,
            "username": username,
        }
        self.people: dict[int, Person] = {}
        self.files: dict[str, File] = {}
        self.presses: dict[str, Press] = {}
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.descriptions: dict[str, str] = {}
        self.short_descriptions: dict[str, str] = {}
        self.names: dict[str, str] = {}
        self.migrated: dict[int, int] = {}
        """Groups that have become supergroups, with the new id."""
        self.allowed_updates: tuple[str, ...] = ()
        self.updates: dict[int, tuple[datetime, Json]] = {}
        self.calls: list[str] = []
        self._waiting: list[asyncio.Future[None]] = []
        self._listeners: list[Callable[[Json], None]] = []
        self._update_ids = itertools.count(700_000_001)
        self._message_ids = itertools.count(1)
        self._ids = itertools.count(1)

    def listen(self, listener: Callable[[Json], None]) -> Callable[[], None]:
        """Call `listener` with every change. Returns a function that ends this."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, event: Json) -> None:
        """Report a change to the listeners."""
        for listener in list(self._listeners):
            listener(event)
        self.wake()

    def add(self, person: Person) -> Person:
        """Add a person with a Telegram account."""
        self.people[person.id] = person
        return person

    def reachable(self, chat_id: int) -> Person:
        """The person to whom the bot may write in this chat. Raises Refusal."""
        if chat_id in self.migrated:
            raise Refusal(
                400, "Bad Request: group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=self.migrated[chat_id],
            )  # fmt: skip
        person = self.people.get(chat_id)
        if person is None or not (person.started or person.seen):
            raise bad("chat not found")
        if person.deactivated:
            raise forbidden("user is deactivated")
        if person.blocked:
            raise forbidden("bot was blocked by the user")
        if not person.started:
            raise forbidden("bot can't initiate conversation with a user")
        return person

    def keep(self, name: str, mime: str, content: bytes) -> File:
        """Store an uploaded file."""
        number = next(self._ids)
        file = File(f"FILE-{number:06}", f"U{number:06}", name or "file", mime, content)
        self.files[file.file_id] = file
        return file

    def of_kind(self, file: File, kind: str) -> File:
        """Mark the file as sent as this kind from now on."""
        self.files[file.file_id] = file = replace(file, kind=kind)
        return file

    def known(self, file_id: str, kind: str) -> File:
        """A file by its id, to be sent again. Raises Refusal if it is of another kind or from
        another bot.
        """
        file = self.files[file_id]
        if file.stranger:
            raise bad("wrong file identifier/HTTP URL specified")
        if file.kind and file.kind != kind:
            given = file.kind.capitalize()
            raise bad(f"can't use file of type {given} as {kind.capitalize()}")
        return file

    # Actions of the bot

    def post(self, person: Person, content: Json) -> Json:
        """Post a new message from the bot."""
        message: Json = {
            "message_id": next(self._message_ids),
            "from": self.bot,
            "chat": person.chat(),
            "date": int(self.now().timestamp()),
            **content,
        }
        person.messages[message["message_id"]] = message
        self.tell({"event": "message", "person": person.id, "message": message})
        return message

    def replace(self, person: Person, message: Json, content: Json) -> Json:
        """Replace the content of a message."""
        media = ("photo", "document") if content.keys() & {"photo", "document"} else ()
        for key in ("text", "entities", "caption", "caption_entities", "reply_markup", *media):
            message.pop(key, None)
        message |= content
        message["edit_date"] = int(self.now().timestamp())
        self.tell({"event": "edit", "person": person.id, "message": message})
        return message

    def delete(self, person: Person, message_id: int) -> None:
        """Delete a message."""
        del person.messages[message_id]
        self.tell({"event": "delete", "person": person.id, "message_id": message_id})

    def answer(self, query_id: str, text: str, is_alert: bool) -> None:
        """Answer a button press. Raises Refusal if it is too late."""
        press = self.presses.pop(query_id, None)
        if press is None or self.now() - press.at > UNANSWERED:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        press.person.answers.append(Answer(text, is_alert))
        event = {"event": "answer", "person": press.person.id, "text": text, "alert": is_alert}
        self.tell(event)

    # Actions of people

    def write(
        self, person: Person, text: str, entities: list[Json] | None = None, **extra: Any
    ) -> int:
        """She sends a text, with formatting as MessageEntity objects; the id of the update.

        `extra` are more fields of the Message: "forward_origin", "via_bot" …
        """
        person.started = True
        content: Json = {"text": text, **({"entities": entities} if entities else {})}
        command = _COMMAND.match(text)
        if command:
            content["entities"] = [
                {"type": "bot_command", "offset": 0, "length": markup.units(command[0])}
            ]
        return self._sent(person, content | extra)

    def send(self, person: Person, kind: str, file: File | None = None, **extra: Any) -> int:
        """She sends something other than text: "photo", "sticker", "voice", "document"; the id of
        the update.
        """
        name = "document.pdf" if kind == "document" else f"{kind}.bin"
        file = self.of_kind(file or self.keep(name, "application/octet-stream", b"\x00"), kind)
        reference: Json = {
            "file_id": file.file_id,
            "file_unique_id": file.unique_id,
            "file_size": len(file.content),
        }
        size = {"width": 90, "height": 90}
        content: Json = {
            "photo": {"photo": [reference | size]},
            "sticker": {
                "sticker": reference
                | size
                | {"type": "regular", "is_animated": False, "is_video": False}
            },
            "voice": {"voice": reference | {"duration": 1, "mime_type": "audio/ogg"}},
            "document": {"document": reference | {"file_name": file.name, "mime_type": file.mime}},
            "contact": {},
        }[kind]
        return self._sent(person, content | extra)

    def album(self, person: Person, kind: str, captions: Sequence[str], **extra: Any) -> list[int]:
        """She sends an album: one message for each caption, "" for none; returns the ids of the
        updates.
        """
        group = str(13_000_000_000_000_000 + next(self._ids))
        return [
            self.send(
                person, kind, media_group_id=group, **({"caption": words} if words else {}), **extra
            )
            for words in captions
        ]

    def forward(self, person: Person, message: Json, *, hidden: bool = False) -> int:
        """She forwards a message, somebody's or her own, to the bot; the id of the update.

        `hidden`: the author of the forwarded message hides who wrote it.
        """
        author = message["from"]
        origin: Json = {"date": message["date"]}
        if hidden:
            origin |= {"type": "hidden_user", "sender_user_name": author["first_name"]}
        else:
            origin |= {"type": "user", "sender_user": author}
        own = ("message_id", "from", "chat", "date", "edit_date", "reply_markup", "media_group_id")
        content = {key: value for key, value in message.items() if key not in own}
        return self._sent(person, content | {"forward_origin": origin})

    def send_poll(self, person: Person, question: str, options: Sequence[str]) -> int:
        """She sends a poll; the id of the update."""
        poll: Json = {
            "id": str(5_000_000_000 + next(self._ids)),
            "question": question,
            "options": [
                {"persistent_id": str(n), "text": option, "voter_count": 0}
                for n, option in enumerate(options)
            ],
            "total_voter_count": 0, "is_closed": False, "is_anonymous": True, "type": "regular",
            "allows_multiple_answers": False, "allows_revoting": True, "members_only": False,
        }  # fmt: skip
        return self._sent(person, {"poll": poll})

    def send_contact(
        self, person: Person, phone: str, first_name: str, user_id: int | None = None
    ) -> int:
        """She sends somebody's contact out of her address book; the id of the update.

        `user_id` is there where the number has an account that she may see.
        """
        contact: Json = {"phone_number": phone, "first_name": first_name}
        return self._sent(
            person, {"contact": contact | ({"user_id": user_id} if user_id is not None else {})}
        )

    def edit(self, person: Person, message_id: int, **content: Any) -> int:
        """She edits a message of hers; the id of the update.

        `content` is what changes: "text", "caption", "entities". Without it, the update is one that
        Telegram sends of its own accord. Raises LookupError if the message is not hers.
        """
        message = person.messages[message_id]
        if message["from"]["is_bot"]:
            raise LookupError("only her own messages can be edited")
        if "text" in content or "caption" in content:
            for key in ("entities", "caption_entities"):
                message.pop(key, None)
        message |= content
        message["edit_date"] = int(self.now().timestamp())
        self.tell({"event": "edit", "person": person.id, "message": message})
        return self.push("edited_message", dict(message))

    def share_contact(self, person: Person) -> int:
        """She presses the button that shares her own phone number; the id of the update.

        Raises LookupError if there is no such button.
        """
        if not any(button["request_contact"] for row in person.keyboard for button in row):
            raise LookupError("no button that asks for a contact")
        contact = {
            "phone_number": person.phone or f"+7700{person.id:07}",
            "first_name": person.first_name,
            "user_id": person.id,
        }
        return self.send(person, "contact", contact=contact)

    def press(self, person: Person, message_id: int, data: str) -> int:
        """She presses a button under a message that she has; the id of the update.

        Raises LookupError if the message has no such button.
        """
        message = person.messages[message_id]
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        if not any(button.get("callback_data") == data for row in rows for button in row):
            raise LookupError(f"no such button: {data}")
        return self.forge(person, message, data)

    def forge(self, person: Person, message: Json, data: str) -> int:
        """A press with any data under any message, as a modified client sends it."""
        return self.push("callback_query", self.query(person) | {"message": message, "data": data})

    def query(self, person: Person) -> Json:
        """A button press that waits for its answer, not attached to a message yet."""
        query_id = str(4_000_000_000 + next(self._ids))
        self.presses[query_id] = Press(person, self.now())
        return {"id": query_id, "from": person.user(), "chat_instance": str(person.id)}

    def block(self, person: Person, blocked: bool) -> None:
        """She blocks the bot, or unblocks it."""
        if person.blocked == blocked:
            return
        states = [
            {"user": self.bot, "status": "member"},
            {"user": self.bot, "status": "kicked", "until_date": 0},
        ]
        person.blocked = blocked
        old, new = states if blocked else states[::-1]
        self.push(
            "my_chat_member",
            {
                "chat": person.chat(),
                "from": person.user(),
                "date": int(self.now().timestamp()),
                "old_chat_member": old,
                "new_chat_member": new,
            },
        )

    def _sent(self, person: Person, content: Json) -> int:
        person.blocked = False
        message: Json = {
            "message_id": next(self._message_ids),
            "from": person.user(),
            "chat": person.chat(),
            "date": int(self.now().timestamp()),
            **content,
        }
        person.messages[message["message_id"]] = message
        self.tell({"event": "message", "person": person.id, "message": message})
        return self.push("message", message)

    # Updates

    def push(self, kind: str, content: Json) -> int:
        """Add an update for the bot, unless it has not asked for this kind. Returns its id."""
        number = next(self._update_ids)
        if not self.allowed_updates or kind in self.allowed_updates:
            self.updates[number] = (self.now(), {"update_id": number, kind: content})
            self.wake()
        return number

    def redeliver(self, update: Json) -> int:
        """Add the update again, under a new id, which is returned."""
        number = next(self._update_ids)
        self.updates[number] = (self.now(), {**update, "update_id": number})
        self.wake()
        return number

    def confirm(self, below: int) -> None:
        """Forget updates below this id, and those that nobody has fetched in time."""
        now = self.now()
        for number, (at, update) in list(self.updates.items()):
            if number < below or now - at > kept_for(update):
                del self.updates[number]
        self.wake()

    async def reaches(self, moment: datetime) -> None:
        """Wait until the simulated time reaches this moment, by running on or by being moved."""
        while (left := (moment - self.now()).total_seconds()) > 0:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(left):
                    await self.until(lambda: self.now() >= moment)

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until this holds; it is checked whenever something happens."""
        while not holds():
            woken = asyncio.get_running_loop().create_future()
            self._waiting.append(woken)
            try:
                await woken
            finally:
                if woken in self._waiting:
                    self._waiting.remove(woken)

    def wake(self) -> None:
        """Let all waiters check again."""
        for woken in self._waiting:
            if not woken.done():
                woken.set_result(None)

    def menu(self, person: Person) -> list[Json]:
        """The command menu that her client shows: the narrowest scope, then her language."""
        language = person.language_code or ""
        for scope in (f"chat:{person.id}", "all_private_chats", "default"):
            for code in (language, ""):
                if commands := self.commands.get((scope, code)):
                    return commands
        return []

    def description(self, person: Person) -> str:
        """The text that her client shows in the empty chat."""
        code = person.language_code or ""
        return self.descriptions.get(code) or self.descriptions.get("", "")
