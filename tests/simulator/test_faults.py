"""The faults that tests can order, and Telegram's rate limits."""

import asyncio
import json

import aiohttp
import pytest

from bot.simulator.faults import Fault, RandomFaults
from bot.simulator.rates import Rates
from bot.simulator.world import Person
from tests.simulator.conftest import Client


async def test_a_reset_before_and_after_the_work(client: Client) -> None:
    client.simulator.faults += [Fault("break", "sendMessage"), Fault("drop", "sendMessage")]
    for come in (0, 1):
        with pytest.raises(aiohttp.ClientError):
            await client.send()
        assert len(client.amina.messages) == come
    assert (await client.send())[0] == 200


@pytest.mark.parametrize(
    ("code", "html", "as_page"),
    [(400, None, False), (401, None, False), (404, True, True), (409, None, False),
     (413, None, True), (500, None, True), (502, None, True), (503, False, False),
     (504, None, True)],
)  # fmt: skip
@pytest.mark.parametrize("accepted", [False, True])
async def test_any_status_as_json_or_as_a_proxys_page(
    client: Client, code: int, html: bool | None, as_page: bool, accepted: bool
) -> None:
    client.simulator.faults.append(
        Fault("status", "sendMessage", code=code, html=html, accepted=accepted)
    )
    status, headers, body = await client.ask("sendMessage", chat_id=5, text="x")
    assert status == code
    assert headers["Content-Type"].startswith("text/html" if as_page else "application/json")
    if as_page:
        assert f"<title>{code} " in body
    else:
        assert json.loads(body)["error_code"] == code
    assert len(client.amina.messages) == accepted


async def test_nonsense_with_a_200(client: Client) -> None:
    client.simulator.faults += [
        Fault("nonsense"),
        Fault("nonsense", body='{"ok": true, "result": 7}', accepted=True),
    ]
    assert "<html>" in (await client.ask("sendMessage", chat_id=5, text="x"))[2]
    assert not client.amina.messages
    assert (await client.ask("sendMessage", chat_id=5, text="x"))[2] == '{"ok": true, "result": 7}'
    assert len(client.amina.messages) == 1


async def test_a_call_that_hangs_until_the_end(client: Client) -> None:
    client.simulator.faults += [Fault("hang", accepted=True)]
    hanging = asyncio.ensure_future(client.send())
    await client.world.until(lambda: bool(client.amina.messages))
    await client.forward(days=1)
    assert (await client.send())[0] == 200
    assert not hanging.done()
    await client.simulator.close()
    with pytest.raises(aiohttp.ClientError):
        await hanging


async def test_a_delay_is_of_the_worlds_time(client: Client) -> None:
    client.simulator.faults += [Fault("delay", seconds=3600)]
    slow = asyncio.ensure_future(client.send())
    await client.world.until(lambda: bool(client.simulator.met))
    await client.forward(minutes=59)
    await client.send("meanwhile")
    assert not slow.done()
    await client.forward(minutes=2)
    assert (await slow)[0] == 200


async def test_a_429_with_and_without_the_seconds(client: Client) -> None:
    """https://core.telegram.org/bots/api#responseparameters; the header is HttpConnection.cpp's."""
    client.simulator.faults += [Fault("flood", seconds=245), Fault("flood")]
    status, headers, body = await client.ask("sendMessage", chat_id=5, text="x")
    assert (status, headers["Retry-After"]) == (429, "245")
    assert json.loads(body)["parameters"] == {"retry_after": 245}
    status, headers, body = await client.ask("sendMessage", chat_id=5, text="x")
    assert status == 429
    assert "parameters" not in json.loads(body)
    assert "Retry-After" not in headers
    assert not client.amina.messages


async def test_a_fault_of_one_chat_leaves_others_alone(client: Client) -> None:
    client.world.add(Person(6, "Barno", started=True))
    client.simulator.faults.append(Fault("status", "sendMessage", code=403, chat_id=6, times=2))
    assert [(await client.send(chat_id=to))[0] for to in (5, 6, 5, 6, 6)] == [
        200, 403, 200, 403, 200,
    ]  # fmt: skip


async def test_a_429_that_lasts(client: Client) -> None:
    client.world.add(Person(6, "Barno", started=True))
    client.simulator.flood(300, chat_id=6)
    client.simulator.flood(60, "editMessageText")
    _, sent = await client.send()
    assert await client.send(chat_id=6) == (429, "Too Many Requests: retry after 300")
    assert (await client.edit(sent))[0] == 429
    await client.forward(seconds=100)
    assert await client.send(chat_id=6) == (429, "Too Many Requests: retry after 200")
    assert (await client.edit(sent))[0] == 200
    await client.forward(seconds=200)
    assert (await client.send(chat_id=6))[0] == 200


async def test_faults_at_random_are_the_same_for_the_same_seed(client: Client) -> None:
    kinds = [Fault("status", code=500), Fault("status", code=403)]
    runs: list[list[int]] = []
    for seed in (1, 1, 2):
        client.simulator.faulty = RandomFaults(seed, 0.3, kinds, ["sendMessage"])
        runs.append([(await client.ask("sendMessage", chat_id=5, text="x"))[0] for _ in range(60)])
        assert {(await client.ask("getMe"))[0] for _ in range(20)} == {200}
    assert runs[0] == runs[1] != runs[2]
    assert {200, 403, 500} == set(runs[0])


# https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this


async def test_so_many_in_all_and_so_many_at_once_in_a_chat(client: Client) -> None:
    client.simulator.rates = Rates(in_all=30, burst=3)
    for number in range(10, 40):
        client.world.add(Person(number, "x", started=True))
    assert [(await client.send())[0] for _ in range(4)] == [200, 200, 200, 429]
    answers = await asyncio.gather(*(client.send(chat_id=number) for number in range(10, 40)))
    assert [status for status, _ in answers].count(429) == 3
    assert "Too Many Requests: retry after" in str(answers)
    await client.forward(seconds=2)
    assert [(await client.send())[0] for _ in range(3)] == [200, 200, 429]


async def test_edits_count_with_what_is_sent_to_a_chat(client: Client) -> None:
    client.simulator.rates = Rates(burst=3)
    _, sent = await client.send()
    statuses = [(await client.edit(sent, str(n)))[0] for n in range(3)]
    assert statuses == [200, 200, 429]
    assert (await client.send())[0] == 429


async def test_who_goes_on_for_minutes_is_sent_away_for_minutes(client: Client) -> None:
    client.simulator.rates = Rates()
    _, sent = await client.send()
    statuses: list[int] = []
    for number in range(120):
        await client.forward(seconds=1.9)
        statuses.append((await client.edit(sent, str(number)))[0])
    assert statuses == [200] * 119 + [429]
    assert (await client.send())[1] == "Too Many Requests: retry after 180"
    await client.forward(seconds=181)
    assert (await client.send())[0] == 200


async def test_what_the_bot_says_of_itself_has_a_limit_too(client: Client) -> None:
    client.simulator.rates = Rates(settings=2)
    calls = [
        await client.call("setMyName", name="Kurak"),
        await client.call("setMyDescription", description="x"),
        await client.call("setMyCommands", commands=[{"command": "a", "description": "b"}]),
    ]
    assert [status for status, _ in calls] == [200, 200, 429]
    assert (await client.call("getMyName"))[0] == 200
    assert (await client.send())[0] == 200
    await client.forward(minutes=1)
    assert (await client.call("setMyName", name="Kurak"))[0] == 200
