"""The simulator over raw HTTP: what it accepts, what it refuses, and its error messages."""

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import aiohttp
import pytest

from bot.simulator.world import Person
from tests.dialogue import TOKEN
from tests.simulator.conftest import Client


def keyboard(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


def button(data: str = "x", text: str = "x") -> dict[str, Any]:
    return {"text": text, "callback_data": data}


@pytest.mark.parametrize("form", ["query", "form", "json", "json strings", "multipart"])
async def test_every_form_of_input(client: Client, form: str) -> None:
    address = f"{client.simulator.address}/bot{TOKEN}/sendMessage"
    markup = keyboard([button()])
    flat = {"chat_id": "5", "text": "[1] {a}", "reply_markup": json.dumps(markup)}
    match form:
        case "query":
            request = client.session.get(address, params=flat)
        case "form":
            request = client.session.post(address, data=flat)
        case "json":
            request = client.session.post(
                address, json={"chat_id": 5, "text": "[1] {a}", "reply_markup": markup}
            )
        case "json strings":
            request = client.session.post(address, json=flat)
        case _:
            data = aiohttp.FormData(default_to_multipart=True)
            for name, value in flat.items():
                data.add_field(name, value)
            request = client.session.post(address, data=data)
    async with request as response:
        message = (await response.json())["result"]
    assert message["text"] == "[1] {a}"
    assert message["reply_markup"] == markup


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": " \n "}, "message text is empty"),
        ({"text": "<b></b>", "parse_mode": "HTML"}, "message text is empty"),
        ({"text": "a" * 4097}, "message is too long"),
        ({"text": "😀" * 2049}, "message is too long"),
        ({"text": "<b>", "parse_mode": "HTML"}, "can't parse entities: Can't find end tag"),
        ({"chat_id": 6}, "chat not found"),
        ({"parse_mode": "Latex"}, "SIMULATOR: parameter parse_mode"),
        ({"colour": "red"}, "SIMULATOR: unknown parameter colour"),
        ({"reply_markup": keyboard([{"text": "x", "callback_data": "x", "hue": 1}])},
         "SIMULATOR: unknown parameter reply_markup.inline_keyboard.0.0.hue"),
        ({"reply_markup": keyboard([button("x" * 65)])}, "BUTTON_DATA_INVALID"),
        ({"reply_markup": keyboard([button("ж" * 33)])}, "BUTTON_DATA_INVALID"),
        ({"reply_markup": keyboard([button("")])}, "BUTTON_DATA_INVALID"),
        ({"reply_markup": keyboard([button("x", " ")])}, "button text must be non-empty"),
        ({"reply_markup": keyboard([{"text": "x"}])}, "Text buttons are unallowed"),
        ({"reply_markup": keyboard([{"text": "x", "url": "javascript:0"}])}, "Wrong HTTP URL"),
        ({"reply_markup": keyboard([button()] * 9)}, "reply markup is too long"),
        ({"reply_markup": keyboard(*[[button()]] * 101)}, "reply markup is too long"),
    ],
)  # fmt: skip
async def test_messages_that_are_refused(client: Client, values: dict, words: str) -> None:
    status, said = await client.call("sendMessage", **{"chat_id": 5, "text": "x", **values})
    assert status == 400
    assert said.startswith("Bad Request: ")
    assert words in said


async def test_who_cannot_be_written_to(client: Client) -> None:
    """Client::check_chat_access, fail_query_with_error"""
    client.simulator.world.add(Person(6, "Met in a group", seen=True))
    client.simulator.world.add(Person(8, "Never"))
    client.simulator.world.add(Person(9, "Gone", started=True, deactivated=True))
    client.simulator.world.migrated[-5] = -1005
    assert await client.send(chat_id=8) == (400, "Bad Request: chat not found")
    assert await client.send(chat_id=9) == (403, "Forbidden: user is deactivated")
    _, _, body = await client.ask("sendMessage", chat_id=-5, text="x")
    assert json.loads(body)["parameters"] == {"migrate_to_chat_id": -1005}
    assert "group chat was upgraded to a supergroup chat" in body
    client.simulator.world.add(Person(7, "Blocked", started=True, blocked=True))
    status, said = await client.call("sendMessage", chat_id=6, text="x")
    assert (status, said) == (403, "Forbidden: bot can't initiate conversation with a user")
    status, said = await client.call("sendMessage", chat_id=7, text="x")
    assert (status, said) == (403, "Forbidden: bot was blocked by the user")


async def test_strangers_and_unknown_methods(client: Client) -> None:
    assert await client.call("getMe", token="1:short") == (404, "Not Found")
    assert await client.call("getMe", token="3:" + "x" * 35) == (401, "Unauthorized")
    assert await client.call("sendLove") == (404, "Not Found: method not found")


async def test_edits(client: Client) -> None:
    _, sent = await client.send("x")
    place = {"chat_id": 5, "message_id": sent["message_id"]}
    status, said = await client.call("editMessageText", **place, text="x")
    assert (status, said[:41]) == (400, "Bad Request: message is not modified: spe")
    _, edited = await client.call("editMessageText", **place, text="y")
    assert edited["text"] == "y"
    assert edited["edit_date"]
    _, keys = await client.call(
        "editMessageReplyMarkup", **place, reply_markup=keyboard([button()])
    )
    assert keys["text"] == "y"
    assert keys["reply_markup"]
    status, said = await client.call("editMessageText", chat_id=5, message_id=999, text="y")
    assert said == "Bad Request: message to edit not found"
    own = client.simulator.world.write(client.amina, "mine")
    number = client.simulator.world.updates[own][1]["message"]["message_id"]
    _, said = await client.call("editMessageText", chat_id=5, message_id=number, text="y")
    assert said == "Bad Request: message can't be edited"
    assert (await client.call("deleteMessage", **place))[1] is True
    _, said = await client.call("deleteMessage", **place)
    assert said == "Bad Request: message to delete not found"


async def test_what_is_said_to_long_texts(client: Client) -> None:
    """Client::get_formatted_text looks at bytes before parsing, the server at what is left."""
    link = '<a href="https://example.org/{}">x</a>'.format("y" * 600)
    said = (400, "Bad Request: text is too long")
    assert await client.send(link * 60, parse_mode="HTML") == said
    assert (await client.send(link * 50, parse_mode="HTML"))[0] == 200
    _, sent = await client.send()
    assert await client.edit(sent, link * 60, parse_mode="HTML") == said
    assert await client.edit(sent, "a" * 4097) == (400, "Bad Request: MESSAGE_TOO_LONG")
    assert (await client.send("a" * 4097))[1] == "Bad Request: message is too long"


async def test_no_edit_of_a_message_that_brought_a_keyboard(client: Client) -> None:
    for markup in (
        {"keyboard": [[{"text": "x"}]], "resize_keyboard": True}, {"remove_keyboard": True},
    ):  # fmt: skip
        _, sent = await client.send(reply_markup=markup)
        assert await client.edit(sent) == (400, "Bad Request: message can't be edited")
    _, sent = await client.send(reply_markup=keyboard([button()]))
    assert (await client.edit(sent))[0] == 200


async def test_no_deletion_after_48_hours(client: Client) -> None:
    """https://core.telegram.org/bots/api#deletemessage"""
    _, sent = await client.send()
    _, late = await client.send()
    await client.forward(hours=47)
    place = {"chat_id": 5, "message_id": sent["message_id"]}
    assert (await client.call("deleteMessage", **place))[0] == 200
    await client.forward(hours=2)
    place["message_id"] = late["message_id"]
    said = (400, "Bad Request: message can't be deleted for everyone")
    assert await client.call("deleteMessage", **place) == said


async def test_a_hundred_messages_are_deleted_with_one_call_or_none(client: Client) -> None:
    """https://core.telegram.org/bots/api#deletemessages"""
    _, old = await client.send()
    await client.forward(hours=49)
    _, young = await client.send()
    world = client.simulator.world
    own = world.updates[world.write(client.amina, "mine")][1]["message"]["message_id"]

    async def delete(*ids: int) -> tuple[int, Any]:
        return await client.call("deleteMessages", chat_id=5, message_ids=ids)

    assert await delete() == (400, "Bad Request: message identifiers are not specified")
    assert await delete(*range(1, 102)) == (
        400, "Bad Request: too many message identifiers specified",
    )  # fmt: skip
    assert await delete(0) == (400, "Bad Request: invalid message identifier specified")
    said = (400, "Bad Request: message can't be deleted for everyone")
    assert await delete(young["message_id"], old["message_id"]) == said
    assert young["message_id"] in client.amina.messages
    assert await delete(young["message_id"], own, 999_999) == (200, True)
    assert set(client.amina.messages) == {old["message_id"]}


async def test_an_old_file_is_replaced_by_another(client: Client) -> None:
    """https://core.telegram.org/bots/api#editmessagemedia: an own message, however old it is."""
    world = client.simulator.world
    photo = world.keep("x.png", "image/png", b"x")
    _, sent = await client.call("sendPhoto", chat_id=5, photo=photo.file_id, caption="Hers")
    text = world.keep("x.txt", "text/plain", b"-")
    await client.forward(hours=999)
    place = {"chat_id": 5, "message_id": sent["message_id"]}
    media = {"type": "document", "media": text.file_id, "caption": "Gone"}
    _, edited = await client.call("editMessageMedia", **place, media=media)
    assert "photo" not in edited and edited["document"]["file_name"] == "x.txt"
    assert edited["caption"] == "Gone"
    wrong = {"type": "document", "media": photo.file_id}
    assert (await client.call("editMessageMedia", **place, media=wrong))[0] == 400


async def test_a_files_id_is_of_one_kind_and_one_bot(client: Client) -> None:
    """https://core.telegram.org/bots/api#sending-files"""
    world = client.world
    world.send(client.amina, "photo")
    photo = next(iter(world.files))
    _, said = await client.call("sendDocument", chat_id=5, document=photo)
    assert said == "Bad Request: can't use file of type Photo as Document"
    assert (await client.call("sendPhoto", chat_id=5, photo=photo))[0] == 200
    world.files[photo] = replace(world.files[photo], stranger=True)
    _, said = await client.call("sendPhoto", chat_id=5, photo=photo)
    assert said == "Bad Request: wrong file identifier/HTTP URL specified"
    _, said = await client.call("getFile", file_id=photo)
    assert said == "Bad Request: wrong file_id or the file is temporarily unavailable"


async def test_a_file_that_is_too_large_is_refused_by_the_proxy(client: Client) -> None:
    file = client.world.keep("x", "image/png", b"x" * 10_000_001)
    status, headers, body = await client.ask("sendPhoto", chat_id=5, photo=file.file_id)
    assert (status, headers["Content-Type"][:9]) == (413, "text/html")
    assert "<title>413 Request Entity Too Large</title>" in body


async def test_presses_are_answered_once_and_in_time(client: Client) -> None:
    world = client.simulator.world
    await client.send("x", reply_markup=keyboard([button("go")]))
    (message,) = client.amina.messages
    world.press(client.amina, message, "go")
    (query,) = [u["callback_query"] for _, u in world.updates.values() if "callback_query" in u]
    answer = {"callback_query_id": query["id"]}
    _, said = await client.call("answerCallbackQuery", **answer, text="a" * 201)
    assert said == "Bad Request: MESSAGE_TOO_LONG"
    assert (await client.call("answerCallbackQuery", **answer, text="hi"))[1] is True
    _, said = await client.call("answerCallbackQuery", **answer)
    assert "query is too old" in said
    with pytest.raises(LookupError):
        world.press(client.amina, message, "other")


async def test_updates_stay_until_they_are_confirmed(client: Client) -> None:
    world = client.simulator.world
    first = world.write(client.amina, "one")
    world.write(client.amina, "two")
    for _ in range(2):
        _, updates = await client.call("getUpdates")
        assert [u["message"]["text"] for u in updates] == ["one", "two"]
        await client.forward(seconds=1)  # at once the same is answered with less
    _, updates = await client.call("getUpdates", limit=1)
    assert len(updates) == 1
    _, updates = await client.call("getUpdates", offset=first + 1)
    assert [u["message"]["text"] for u in updates] == ["two"]
    world.write(client.amina, "three")
    _, updates = await client.call("getUpdates", offset=-1)
    assert [u["message"]["text"] for u in updates] == ["three"]
    assert (await client.call("getUpdates", limit=0))[0] == 400


async def test_only_allowed_updates_come(client: Client) -> None:
    world = client.simulator.world
    await client.call("getUpdates", allowed_updates=["my_chat_member"])
    world.write(client.amina, "unheard")
    world.block(client.amina, True)
    _, updates = await client.call("getUpdates")
    assert [set(u) for u in updates] == [{"update_id", "my_chat_member"}]
    assert updates[0]["my_chat_member"]["new_chat_member"]["status"] == "kicked"


async def test_updates_that_nobody_fetches_are_dropped_after_a_day(client: Client) -> None:
    client.simulator.world.write(client.amina, "old")
    client.clock.advance(timedelta(hours=25))
    assert (await client.call("getUpdates"))[1] == []


async def test_a_redelivered_update_has_a_new_id(client: Client) -> None:
    world = client.simulator.world
    number = world.write(client.amina, "twice")
    again = world.redeliver(world.updates[number][1])
    _, updates = await client.call("getUpdates")
    assert [u["update_id"] for u in updates] == [number, again]
    assert updates[0]["message"] == updates[1]["message"]


async def test_files_both_ways(client: Client) -> None:
    form = aiohttp.FormData()
    form.add_field("chat_id", "5")
    form.add_field("caption", "<b>c</b>")
    form.add_field("parse_mode", "HTML")
    form.add_field("document", b"content", filename="a.txt", content_type="text/plain")
    address = f"{client.simulator.address}/bot{TOKEN}/sendDocument"
    async with client.session.post(address, data=form) as response:
        sent = (await response.json())["result"]
    assert sent["caption"] == "c"
    _, file = await client.call("getFile", file_id=sent["document"]["file_id"])
    path = f"{client.simulator.address}/file/bot{TOKEN}/{file['file_path']}"
    async with client.session.get(path) as response:
        assert await response.read() == b"content"
    async with client.session.get(path.replace(TOKEN, "1:x")) as response:
        assert response.status == 401
    assert (await client.call("getFile", file_id="nope"))[0] == 400
    _, again = await client.call("sendDocument", chat_id=5, document=sent["document"]["file_id"])
    assert again["document"]["file_name"] == "a.txt"
    assert (await client.call("sendDocument", chat_id=5))[0] == 400
    assert (await client.call("sendDocument", chat_id=5, document="http://x"))[0] == 400


async def test_commands_per_scope_and_language(client: Client) -> None:
    world = client.simulator.world
    world.commands.clear()
    one = [{"command": "one", "description": "One"}]
    two = [{"command": "two", "description": "Two"}]
    chat = {"type": "chat", "chat_id": 5}
    await client.call("setMyCommands", commands=one, language_code="en")
    assert world.menu(client.amina) == one
    await client.call("setMyCommands", commands=two, scope={"type": "all_private_chats"})
    assert world.menu(client.amina) == two, "scope beats language"
    await client.call("setMyCommands", commands=one, scope=chat)
    assert world.menu(client.amina) == one
    await client.call("deleteMyCommands", scope=chat)
    assert world.menu(client.amina) == two
    for wrong in (
        {"commands": [{"command": "One", "description": "x"}]},
        {"commands": [{"command": "one", "description": ""}]},
        {"commands": [{"command": "one", "description": "x" * 257}]},
        {"commands": one * 101},
        {"commands": one, "language_code": "eng"},
        {"commands": one, "scope": {"type": "chat", "chat_id": 77}},
    ):
        assert (await client.call("setMyCommands", **wrong))[0] == 400


async def test_profile_texts_per_language(client: Client) -> None:
    await client.call("setMyName", name="Kurak")
    await client.call("setMyName", name="Құрақ", language_code="kk")
    assert (await client.call("getMyName", language_code="kk"))[1] == {"name": "Құрақ"}
    assert (await client.call("getMyName", language_code="ru"))[1] == {"name": "Kurak"}
    assert (await client.call("setMyName", name="x" * 65))[0] == 400
    assert (await client.call("setMyDescription", description="x" * 513))[0] == 400
    assert (await client.call("setMyShortDescription", short_description="x" * 121))[0] == 400


@pytest.mark.parametrize("body", [b"[1]", b"{", b"null", b"\xff\xfe"])
async def test_bodies_that_are_no_parameters(client: Client, body: bytes) -> None:
    address = f"{client.simulator.address}/bot{TOKEN}/getMe"
    headers = {"Content-Type": "application/json"}
    async with client.session.post(address, data=body, headers=headers) as response:
        assert response.status == 400


async def test_typing_is_seen(client: Client) -> None:
    seen: list[dict] = []
    client.simulator.world.listen(seen.append)
    await client.call("sendChatAction", chat_id=5, action="typing")
    assert seen == [{"event": "action", "person": 5, "action": "typing"}]
    assert (await client.call("sendChatAction", chat_id=5, action="dancing"))[0] == 400
