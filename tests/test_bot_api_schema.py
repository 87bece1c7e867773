"""The schema that every request of the suite is held against, by itself."""

import json
from typing import Any

import aiohttp
import pytest
import telegram

from bot.simulator.server import Simulator
from tests.bot_api_schema import FILE, generate, schema, violations
from tests.dialogue import TOKEN, Network

GOOD: dict[str, Any] = {"chat_id": 5, "text": "x"}


def keyboard(**button: Any) -> dict[str, Any]:
    return GOOD | {"reply_markup": {"inline_keyboard": [[{"text": "x", **button}]]}}


def test_it_is_that_of_the_library() -> None:
    """After an upgrade of python-telegram-bot: python -m tests.bot_api_schema"""
    assert schema()["bot_api"] == telegram.__bot_api_version__
    assert json.loads(FILE.read_text()) == json.loads(json.dumps(generate()))


@pytest.mark.parametrize(
    ("method", "values"),
    [
        ("sendMessage", GOOD),
        ("sendMessage", {"chat_id": "5", "text": "[1]", "disable_notification": "true"}),
        ("sendMessage", {"chat_id": "@kurak", "text": "x", "parse_mode": "HTML"}),
        ("sendMessage", keyboard(callback_data="x")),
        ("sendMessage", GOOD | {"reply_markup": json.dumps(keyboard(url="x")["reply_markup"])}),
        ("sendMessage", GOOD | {"reply_markup": {"remove_keyboard": True}}),
        ("sendMessage", GOOD | {"reply_markup": {"keyboard": [[{"text": "x"}]]}}),
        ("sendMessage", GOOD | {"link_preview_options": {"is_disabled": True}}),
        ("sendMessage", GOOD | {"reply_parameters": {"message_id": 3}}),
        ("getUpdates", {"offset": 1, "limit": 100, "timeout": 50, "allowed_updates": ["message"]}),
        ("setMyCommands", {"commands": [{"command": "a", "description": "b"}],
                           "scope": {"type": "chat", "chat_id": 5}, "language_code": "en"}),
        ("sendDocument", {"chat_id": 5, "document": "BQ"}),
        ("getMe", {}),
    ],
)  # fmt: skip
def test_what_is_right_passes(method: str, values: dict[str, Any]) -> None:
    assert violations(method, values) == []


@pytest.mark.parametrize(
    ("method", "values", "words"),
    [
        ("sendLove", {}, "no such method"),
        ("sendMessage", {"chat_id": 5}, "sendMessage.text: required"),
        ("sendMessage", GOOD | {"colour": "red"}, "sendMessage.colour: unknown"),
        ("sendMessage", GOOD | {"chat_id": 1.5}, "of no kind"),
        ("sendMessage", GOOD | {"text": 5}, "no string"),
        ("sendMessage", GOOD | {"text": ""}, "0 characters"),
        ("sendMessage", GOOD | {"text": "ж" * 16_385}, "32770 bytes"),
        ("sendMessage", GOOD | {"parse_mode": "Latex"}, "parse_mode"),
        ("sendMessage", GOOD | {"protect_content": "perhaps"}, "no boolean"),
        ("sendMessage", keyboard(), "exactly one of"),
        ("sendMessage", keyboard(url="x", callback_data="x"), "exactly one of"),
        ("sendMessage", keyboard(callback_data="x", hue=1), "hue: unknown in InlineKeyboardButton"),
        ("sendMessage", keyboard(callback_data="ж" * 33), "66 bytes"),
        ("sendMessage", keyboard(callback_data=7), "no string"),
        ("sendMessage", keyboard(callback_data="x", style="loud"), "style"),
        ("sendMessage", GOOD | {"reply_markup": {"inline_keyboard": [{}]}}, "not a list"),
        ("sendMessage", GOOD | {"reply_markup": "{"}, "of no kind"),
        ("sendMessage", GOOD | {"reply_markup": {"keyboard": []}}, "0 items"),
        ("sendMessage", GOOD | {"link_preview_options": {"is_disabled": 1}}, "no boolean"),
        ("sendMessage", GOOD | {"link_preview_options": {"off": True}}, "unknown in LinkPreview"),
        ("sendMessage", GOOD | {"reply_parameters": {}}, "message_id: required in ReplyParameters"),
        ("getUpdates", {"limit": 101}, "getUpdates.limit: 101"),
        ("getUpdates", {"allowed_updates": [1]}, "no string"),
        ("setWebhook", {"url": "x", "secret_token": "a b"}, "secret_token"),
        ("setWebhook", {"url": "x", "max_connections": 101}, "101"),
        ("setMyCommands", {"commands": [{"command": "A", "description": "b"}]}, "command"),
        ("setMyCommands", {"commands": [], "scope": {"type": "moon"}}, "must be"),
        ("setMyCommands", {"commands": [], "language_code": "eng"}, "language_code"),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "201 characters"),
        ("sendDocument", {"chat_id": 5}, "document: required"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(method: str, values: dict[str, Any], words: str) -> None:
    assert words in "; ".join(violations(method, values))


def test_a_file_may_be_an_upload() -> None:
    assert violations("sendDocument", {"chat_id": "5"}, ["document"]) == []
    assert violations("sendMessage", GOOD, ["document"]) == ["sendMessage.document: unknown"]


async def test_each_request_of_a_dialogue_is_looked_at(network: Network) -> None:
    """Were nothing looked at, nothing would ever be wrong."""
    seen: list[str] = []
    Simulator.observers.append(lambda method, _values, _uploads: seen.append(method))
    try:
        amina = await network.member()
        await amina.say("/help")
    finally:
        Simulator.observers.pop()
    assert "sendMessage" in seen


async def test_what_a_test_sends_wrongly_is_noted_for_its_end(
    network: Network, requests_seen: list[str]
) -> None:
    async with aiohttp.ClientSession() as session:
        address = f"{network.simulator.address}/bot{TOKEN}/sendMessage"
        await (await session.post(address, json={"chat_id": 5})).read()
    assert requests_seen == ["sendMessage.text: required"]
    requests_seen.clear()
