"""Everything that the Bot API can send goes through the real bot, in each state of a member.

The samples are built from the library's own types, so that none is forgotten: a field of a newer
Bot API fails `test_every_field_has_its_place` until somebody says what it is.
"""

import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from telegram import Message, Update

from bot import log
from handlers.announcements.callbacks import Attach
from handlers.kit.navigation import Help
from storage.kit.inbox import MAX_PENDING_PER_SENDER
from tests import samples
from tests.announcements.steps import writes
from tests.dialogue import Network, Someone
from tests.registration.steps import begun

ATTRIBUTES = (
    "author_signature", "business_connection_id", "caption", "caption_entities",
    "direct_messages_topic", "edit_date", "effect_id", "entities", "external_reply",
    "forward_origin", "guest_bot_caller_chat", "guest_bot_caller_user", "guest_query_id",
    "has_media_spoiler", "has_protected_content", "is_automatic_forward", "is_from_offline",
    "is_paid_post", "is_topic_message", "link_preview_options", "media_group_id",
    "message_thread_id", "paid_star_count", "quote", "reply_markup", "reply_to_checklist_task_id",
    "reply_to_message", "reply_to_poll_option_id", "reply_to_story", "sender_boost_count",
    "sender_business_bot", "sender_chat", "sender_tag", "show_caption_above_media",
    "suggested_post_info", "via_bot",
)  # fmt: skip
"""What comes along with a content: how it was sent, forwarded, answered to."""

IDENTITY = ("message_id", "date", "chat", "from_user", "text")

OF_HERS = {"message", "edited_message", "callback_query"}
"""Kinds of updates that may be answered; `edited_message` is looked at elsewhere."""


def test_every_field_has_its_place() -> None:
    """A field that the library learns must be sorted in here, and is then tried everywhere."""
    known = [*samples.CONTENTS, *samples.SERVICES, *ATTRIBUTES, *IDENTITY]
    assert len(known) == len(set(known))
    assert set(known) == set(samples.fields(Message))


@pytest.mark.parametrize("name", [*samples.CONTENTS, *samples.SERVICES, *ATTRIBUTES])
def test_every_sample_is_read_by_the_library(name: str) -> None:
    base = samples.sample(Message)
    for value in samples.variants(Message, name):
        read = Message.de_json(base | {name: value})
        assert getattr(read, name) is not None, value


class Listener:
    """What the bot does, and what goes wrong in it."""

    def __init__(self, network: Network, someone: Someone, stream: io.StringIO) -> None:
        self.network, self.someone, self._stream = network, someone, stream
        self._number = 500_000
        self.heard: list[str] = []

    def message(self, **content: Any) -> dict[str, Any]:
        """A message from her, with this in it."""
        self._number += 1
        person = self.someone.person
        return {
            "message_id": self._number, "from": person.user(), "chat": person.chat(),
            "date": int(self.network.clock.now().timestamp()), **content,
        }  # fmt: skip

    async def bring(self, *updates: dict[str, Any], **update: Any) -> list[str]:
        """Bring the bot updates; the methods that it called because of them."""
        self._stream.truncate(0)
        world = self.network.world
        before = len(world.calls)
        for one in (*updates, update) if update else updates:
            world.redeliver(one)
        await self.network.settled()
        failed = self._stream.getvalue()
        assert not failed, f"{updates or update}: {failed}"
        # Menus and profile texts are brought up to date beside the work.
        aside = ("getUpdates", "sendChatAction")
        return [call for call in world.calls[before:] if call not in aside and "My" not in call]

    async def bring_silently(self, updates: dict[str, list[dict[str, Any]]]) -> None:
        """Bring the bot many updates, none of which it may answer; each goes under a name.

        They come at once, as far as so many of one person are taken; the one to blame is looked
        for only where there is one.
        """
        named = [(name, update) for name, found in updates.items() for update in found]
        for start in range(0, len(named), MAX_PENDING_PER_SENDER // 2):
            some = named[start : start + MAX_PENDING_PER_SENDER // 2]
            if await self.bring(*(update for _, update in some)):
                for name, update in some:
                    assert await self.bring(update) == [], name
                raise AssertionError(f"one of these was answered: {[name for name, _ in some]}")


@asynccontextmanager
async def listening(network: Network, someone: Someone) -> AsyncIterator[Listener]:
    stream = io.StringIO()
    log.set_up("error", "json", stream)
    yield Listener(network, someone, stream)


async def outside(network: Network) -> Someone:
    """A member with no form open."""
    amina = await network.member()
    await amina.say("/start")
    return amina


async def in_words(network: Network) -> Someone:
    """A newcomer who is asked for her name."""
    return await begun(network)


async def in_file(network: Network) -> Someone:
    """An admin who is asked for a picture or file."""
    admin = await network.admin()
    await admin.press(Attach(await writes(admin)))
    assert admin.reads("announcefile-ask-file")
    return admin


STATES = pytest.mark.parametrize("state", [outside, in_words, in_file])


@STATES
async def test_service_messages_get_no_answer(network: Network, state: Any) -> None:
    """https://core.telegram.org/bots/api#message"""
    someone = await state(network)
    async with listening(network, someone) as bot:
        shown, opened = someone.screen, (await someone.member()).open_form
        await bot.bring_silently(
            {
                name: [
                    {"message": bot.message(**{name: value})}
                    for value in samples.variants(Message, name)
                ]
                for name in samples.SERVICES
            }
        )
        assert (someone.screen, (await someone.member()).open_form) == (shown, opened)


@STATES
async def test_each_content_is_answered(network: Network, state: Any) -> None:
    someone = await state(network)
    async with listening(network, someone) as bot:
        for name in samples.CONTENTS:
            for value in samples.variants(Message, name):
                calls = await bot.bring(message=bot.message(**{name: value}))
                assert {"sendMessage", "editMessageText"} & set(calls), name
                if state is in_words:
                    assert someone.reads("registration-ask-name"), name
                if state is in_file and not someone.reads("announcefile-ask-file"):
                    attach = next(p for p in someone.presses if isinstance(p, Attach))
                    await someone.press(attach)
        if state is in_words:
            await someone.say("Amina K.")
            assert someone.reads("registration-ask-country"), "nothing was lost"


@STATES
async def test_words_are_answered_however_they_were_sent(network: Network, state: Any) -> None:
    """Forwards of each origin, replies to anything, by way of another bot, in an album …"""
    someone = await state(network)
    async with listening(network, someone) as bot:
        for name in ATTRIBUTES:
            for value in samples.variants(Message, name):
                message = bot.message(text="/help", **{name: value})
                calls = await bot.bring(message=message)
                assert "sendMessage" in calls, name
                assert someone.reads("help-care"), name


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
async def test_what_is_said_in_a_group_is_not_for_the_bot(network: Network, kind: str) -> None:
    someone = await outside(network)
    chat = {"id": -1_001, "type": kind, "title": "Border"}
    anonymous = {"id": 1_087_968_824, "is_bot": True, "first_name": "Group"}
    async with listening(network, someone) as bot:
        updates: dict[str, list[dict[str, Any]]] = {}
        for name in ("text", *samples.CONTENTS, *samples.SERVICES):
            for value in samples.variants(Message, name):
                message = bot.message(**{name: value}) | {"chat": chat}
                by_admin = message | {"from": anonymous, "sender_chat": chat}
                post = {key: part for key, part in message.items() if key != "from"}
                post["sender_chat"] = chat
                updates.setdefault(name, []).extend(
                    (
                        {"message": message}, {"message": by_admin}, {"channel_post": post},
                        {"edited_channel_post": post},
                    )
                )  # fmt: skip
        await bot.bring_silently(updates)


@STATES
async def test_other_kinds_of_updates_are_passed_over(network: Network, state: Any) -> None:
    someone = await state(network)
    async with listening(network, someone) as bot:
        shown, fields_of_message = someone.screen, set(samples.sample(Message))
        updates: dict[str, list[dict[str, Any]]] = {}
        for name in samples.fields(Update):
            if name == "update_id" or name in OF_HERS:
                continue
            for value in samples.variants(Update, name):
                content = value | ({"from": someone.person.user()} if "from" in value else {})
                if fields_of_message <= set(value):
                    content = bot.message(text="/help")
                updates.setdefault(name, []).append({name: content})
        await bot.bring_silently(updates)
        assert someone.screen == shown


@STATES
async def test_every_press_is_answered(network: Network, state: Any) -> None:
    """Without a message, under one that is gone, of a message sent inline, of a game."""
    someone = await state(network)
    await someone.say("/help")
    async with listening(network, someone) as bot:
        gone = {"chat": someone.person.chat(), "message_id": 3, "date": 0}
        old = dict(someone.last)
        for content in (
            {"message": old, "data": Help().pack()}, {"message": old, "data": "x"},
            {"message": old}, {"message": old, "game_short_name": "x"},
            {"message": gone, "data": Help().pack()}, {"message": gone, "data": "x"},
            {"inline_message_id": "x", "data": Help().pack()},
            {"inline_message_id": "x", "data": "x"}, {"data": "x"},
            {"inline_message_id": "x", "game_short_name": "x"},
        ):  # fmt: skip
            query = network.world.query(someone.person)
            calls = await bot.bring(callback_query=query | content)
            assert "answerCallbackQuery" in calls, content
            assert query["id"] not in network.world.presses, content


async def test_edits_break_nothing(network: Network) -> None:
    for state in (outside, in_words):
        someone = await state(network)
        async with listening(network, someone) as bot:
            edits = [
                {"edited_message": bot.message(edit_date=7, **{name: value})}
                for name in (*samples.CONTENTS, *samples.SERVICES)
                for value in samples.variants(Message, name)
            ]
            for start in range(0, len(edits), MAX_PENDING_PER_SENDER // 2):
                await bot.bring(*edits[start : start + MAX_PENDING_PER_SENDER // 2])


async def test_a_contact_of_somebody_else_is_not_hers(network: Network) -> None:
    someone = await outside(network)
    async with listening(network, someone) as bot:
        for contact in (
            {"phone_number": "+77001234567", "first_name": "Barno"},
            {"phone_number": "+77001234567", "first_name": "Barno", "user_id": 4242},
        ):
            assert "sendMessage" in await bot.bring(message=bot.message(contact=contact))
    rows = await network.db.read(lambda tx: list(tx.rows("SELECT * FROM members")))
    assert "77001234567" not in str([tuple(row) for row in rows])
