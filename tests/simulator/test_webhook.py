"""Webhooks behave as on Telegram's own server: WebhookActor.cpp and Client.cpp."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from aiohttp import web

from bot.simulator.world import Person
from tests.simulator.conftest import NOWHERE, Client, listening


class Bot:
    """Takes updates, and answers as a test says."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.took: list[dict[str, Any]] = []
        self.secrets: set[str | None] = set()
        self.answers: Callable[[dict[str, Any]], web.Response | None] = lambda _: None
        self.open = asyncio.Event()
        self.open.set()
        self.at_once = self.most_at_once = 0

    async def take(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.took.append(update)
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self.client.world.wake()
        await self.open.wait()
        self.at_once -= 1
        return self.answers(update) or web.Response()

    @property
    def texts(self) -> list[str]:
        return [
            update["message"]["text"] if "message" in update else update["callback_query"]["data"]
            for update in self.took
        ]

    async def came(self, count: int) -> None:
        await self.client.world.until(lambda: len(self.took) >= count)


async def test_in_order_with_the_secret_and_any_2xx_counts(client: Client) -> None:
    bot = Bot(client)
    codes = iter((200, 201, 204))
    bot.answers = lambda _: web.Response(status=next(codes))
    async with listening(client, bot.take) as address:
        assert await client.call("setWebhook", url=address, secret_token="s3cret") == (200, True)
        for text in ("one", "two", "three"):
            client.world.write(client.amina, text)
        await client.world.until(lambda: not client.world.updates)
        assert bot.texts == ["one", "two", "three"]
        assert bot.secrets == {"s3cret"}
        status, said = await client.call("getUpdates")
        assert (status, said) == (
            409,
            "Conflict: can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first",
        )
        await client.call("deleteWebhook")
        client.world.write(client.amina, "four")
        assert len((await client.call("getUpdates"))[1]) == 1


async def test_a_queue_for_each_chat_and_another_for_presses(client: Client) -> None:
    bot = Bot(client)
    barno = client.world.add(Person(6, "Barno", started=True))
    _, sent = await client.send(
        reply_markup={"inline_keyboard": [[{"text": "x", "callback_data": "go"}]]}
    )
    async with listening(client, bot.take) as address:
        await client.call("setWebhook", url=address)
        client.world.write(client.amina, "first success")
        await client.world.until(lambda: not client.world.updates)
        bot.open.clear()
        client.world.write(client.amina, "amina 1")
        client.world.write(client.amina, "amina 2")
        client.world.write(barno, "barno 1")
        client.world.press(client.amina, sent["message_id"], "go")
        await bot.came(4)
        assert sorted(bot.texts[1:]) == ["amina 1", "barno 1", "go"]
        bot.open.set()
        await client.world.until(lambda: not client.world.updates)
        assert bot.texts.index("amina 2") > bot.texts.index("amina 1")


async def test_one_connection_until_a_success_and_at_most_40_after(client: Client) -> None:
    bot = Bot(client)
    people = [client.world.add(Person(n, "x", started=True)) for n in range(100, 200)]
    async with listening(client, bot.take) as address:
        bot.open.clear()
        await client.call("setWebhook", url=address)
        for person in people[:50]:
            client.world.write(person, "x")
        await bot.came(1)
        assert len(bot.took) == 1
        bot.open.set()
        await client.world.until(lambda: not client.world.updates)
        bot.most_at_once = 0
        bot.open.clear()
        for person in people:
            client.world.write(person, "y")
        await client.world.until(lambda: bot.at_once == 40)
        bot.open.set()
        await client.world.until(lambda: not client.world.updates)
        assert bot.most_at_once == 40
        assert len(bot.took) == 150


async def test_what_fails_comes_again_at_once_and_then_after_2_4_8_seconds(
    client: Client,
) -> None:
    bot = Bot(client)
    bot.answers = lambda _: web.Response(status=500) if len(bot.took) < 6 else None
    async with listening(client, bot.take) as address:
        await client.call("setWebhook", url=address)
        began = client.world.now()
        client.world.write(client.amina, "again")
        client.world.write(client.amina, "waits for the one before it")
        gaps: list[float] = []
        for pause in (0, 2, 4, 8, 16):
            await client.world.until(lambda: client.simulator.brought >= len(gaps) + 1)
            came = len(bot.took)
            if pause:
                assert came == len(gaps) + 1, "not before its time"
                await client.forward(seconds=pause)
            gaps.append(pause)
            await bot.came(len(gaps) + 1)
        await client.world.until(lambda: not client.world.updates)
        assert bot.texts == ["again"] * 6 + ["waits for the one before it"]
        assert (client.world.now() - began).total_seconds() >= 30


async def test_retry_after_is_heeded(client: Client) -> None:
    bot = Bot(client)
    bot.answers = lambda _: (
        web.Response(status=503, headers={"Retry-After": "600"}) if len(bot.took) == 1 else None
    )
    async with listening(client, bot.take) as address:
        await client.call("setWebhook", url=address)
        client.world.write(client.amina, "later")
        await client.world.until(lambda: client.simulator.brought == 1)
        await client.forward(seconds=599)
        await client.call("getMe")
        assert len(bot.took) == 1
        await client.forward(seconds=1)
        await client.world.until(lambda: not client.world.updates)
        assert len(bot.took) == 2


async def test_what_is_known_of_a_webhook(client: Client) -> None:
    assert (await client.call("getWebhookInfo"))[1] == {
        "url": "", "has_custom_certificate": False, "pending_update_count": 0,
    }  # fmt: skip
    bot = Bot(client)
    bot.answers = lambda _: web.Response(status=502)
    async with listening(client, bot.take) as address:
        await client.call("setWebhook", url=address, allowed_updates=["message"])
        _, info = await client.call("getWebhookInfo")
        assert "last_error_date" not in info
        client.world.write(client.amina, "x")
        await client.world.until(lambda: client.simulator.brought == 1)
        _, info = await client.call("getWebhookInfo")
        assert info["pending_update_count"] == 1
        assert info["last_error_message"] == "Wrong response from the webhook: 502 Bad Gateway"
        assert abs(info["last_error_date"] - client.world.now().timestamp()) < 60
        assert (info["url"], info["max_connections"], info["allowed_updates"]) == (
            address, 40, ["message"],
        )  # fmt: skip
    await client.forward(seconds=70)
    await client.world.until(lambda: client.simulator.brought >= 3)
    assert (await client.call("getWebhookInfo"))[1]["last_error_message"] == "Connection refused"


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://127.0.0.1:8080/", "bad webhook: An HTTPS URL must be provided for webhook"),
        ("https://127.0.0.1/", "bad webhook: IP address 127.0.0.1 is reserved"),
        ("http://example.org/", "bad webhook: An HTTPS URL must be provided for webhook"),
        ("https://example.org:8444/",
         "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"),
        ("https://10.0.0.1/", "bad webhook: IP address 10.0.0.1 is reserved"),
        ("https://example.org/", "bad webhook: Failed to resolve host: Name or service not known"),
        ("https://exa mple.org/", "invalid webhook URL specified"),
        ("https://", "invalid webhook URL specified"),
        ("ftp://example.org", "invalid webhook URL specified"),
    ],
)  # fmt: skip
async def test_addresses_that_are_refused(client: Client, url: str, words: str) -> None:
    assert await client.call("setWebhook", url=url) == (400, f"Bad Request: {words}")


async def test_a_server_of_ones_own_takes_more_addresses(client: Client) -> None:
    client.simulator.is_local = True
    for url in ("http://127.0.0.1:8080/", "http://bot:9000/", "https://10.0.0.1:8444/"):
        await client.forward(seconds=1)
        assert await client.call("setWebhook", url=url) == (200, True)
    for url in ("ftp://example.org", "https://"):
        await client.forward(seconds=1)
        assert (await client.call("setWebhook", url=url))[0] == 400


async def test_a_method_in_the_answer_is_called(client: Client) -> None:
    bot = Bot(client)
    said = iter(
        (
            {"method": "sendMessage", "chat_id": 5, "text": "hello"},
            {"method": "sendMessage", "chat_id": 5, "text": "<b", "parse_mode": "HTML"},
            {"method": "getMe"},
            {"method": "deleteWebhook"},
            {"method": "sendmessage", "chat_id": 5, "text": "again"},
        )
    )
    bot.answers = lambda _: web.json_response(next(said))
    async with listening(client, bot.take) as address:
        await client.call("setWebhook", url=address)
        calls = len(client.world.calls)
        for _ in range(5):
            client.world.write(client.amina, "x")
        await client.world.until(lambda: len(client.world.calls) == calls + 3)
        texts = [m["text"] for m in client.amina.messages.values() if m["from"]["is_bot"]]
        assert texts == ["hello", "again"]
        assert client.simulator.webhook is not None


async def test_secrets_that_are_refused(client: Client) -> None:
    for secret, words in (("x" * 257, "is too long"), ("a b", "contains unallowed characters")):
        await client.forward(seconds=1)
        _, said = await client.call("setWebhook", url=NOWHERE, secret_token=secret)
        assert said == f"Bad Request: secret token {words}"


async def test_a_second_one_within_a_second_is_refused(client: Client) -> None:
    assert (await client.call("setWebhook", url=NOWHERE))[0] == 200
    again = await client.call("setWebhook", url=f"{NOWHERE}/other")
    assert again == (429, "Too Many Requests: retry after 1")
    await client.forward(seconds=1)
    assert (await client.call("setWebhook", url=f"{NOWHERE}/other"))[0] == 200


async def test_a_public_address_leads_to_a_server_on_loopback(client: Client) -> None:
    bot = Bot(client)
    async with listening(client, bot.take) as address:
        assert address.startswith("https://")
        await client.call("setWebhook", url=f"{address}/hook")
        client.world.write(client.amina, "here")
        await client.world.until(lambda: not client.world.updates)
        assert bot.texts == ["here"]


async def test_it_ends_a_poll_that_waits(client: Client) -> None:
    waiting = asyncio.ensure_future(client.call("getUpdates", timeout=50))
    await client.world.until(lambda: client.simulator.polling)
    await client.call("setWebhook", url=NOWHERE)
    assert await waiting == (409, "Conflict: terminated by setWebhook request")


async def test_a_webhook_that_is_gone_for_23_hours_is_removed(client: Client) -> None:
    bot = Bot(client)
    bot.answers = lambda _: web.Response(status=410)
    async with listening(client, bot.take) as address:
        await client.call("setWebhook", url=address)
        client.world.write(client.amina, "x")
        await bot.came(2)
        await client.forward(hours=23, minutes=1)
        await client.world.until(lambda: client.simulator.webhook is None)
