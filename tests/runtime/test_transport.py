"""The transport tells sent from unsent requests, and no error message contains the address."""

import asyncio
import io
from collections.abc import AsyncGenerator

import pytest
from telegram import Bot, InputFile
from telegram.error import (
    BadRequest,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.ext import ExtBot
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.clock import Clock
from bot.rate_limiter import RateLimiter, RateLimits
from bot.simulator.faults import Fault
from bot.simulator.rates import Rates
from bot.simulator.server import Simulator
from bot.simulator.world import Person
from bot.transport import AiohttpRequest, CallRequest, NotSent, TooLate
from tests.dialogue import TOKEN, new_world


@pytest.fixture
async def simulator() -> AsyncGenerator[Simulator]:
    found = Simulator(new_world(Clock()))
    await found.open()
    found.world.add(Person(5, "Amina", started=True))
    found.world.add(Person(6, "Gulnara", started=True, blocked=True))
    yield found
    await found.close()


@pytest.fixture
async def bot(simulator: Simulator) -> AsyncGenerator[Bot]:
    request = CallRequest()
    made = Bot(
        TOKEN,
        base_url=f"{simulator.address}/bot",
        base_file_url=f"{simulator.address}/file/bot",
        request=request,
        get_updates_request=AiohttpRequest(),
    )
    await made.initialize()
    yield made
    await made.shutdown()


async def test_nothing_leaves_once_another_process_may_have_taken_over(
    simulator: Simulator,
) -> None:
    asked: list[bool] = []
    request = CallRequest(may_send=asked.pop)
    address = f"{simulator.address}/bot{TOKEN}"
    text = RequestData([RequestParameter.from_input("chat_id", 5),
                        RequestParameter.from_input("text", "once")])  # fmt: skip
    await request.initialize()
    for data in (text, None):
        asked[:] = [False]
        with pytest.raises(TooLate):
            await request.do_request(f"{address}/sendMessage", "POST", data)
        assert not asked and not simulator.world.people[5].messages
    asked[:] = [True, True]  # with the headers, and with the body
    await request.do_request(f"{address}/sendMessage", "POST", text)
    assert len(simulator.world.people[5].messages) == 1
    await request.shutdown()


async def test_a_call_that_a_busy_machine_delays_is_made_once_the_locks_are_sure_again(
    simulator: Simulator,
) -> None:
    asked, sure = 0, [False, False, True]

    async def require_locks() -> None:
        nonlocal asked
        asked += 1

    request = CallRequest(may_send=lambda: sure.pop(0))
    bot = ExtBot(
        TOKEN,
        f"{simulator.address}/bot",
        request=request,
        get_updates_request=AiohttpRequest(),
        rate_limiter=RateLimiter(RateLimits(), require_locks=require_locks),
    )
    await bot.initialize()  # otherwise a standby would end as soon as it has taken over
    assert bot.username and asked == 3
    await bot.shutdown()


async def test_text_and_files_both_ways(simulator: Simulator, bot: Bot) -> None:
    await bot.send_message(5, "[1, 2] {not: json}")
    content = bytes(range(256)) * 1000
    sent = await bot.send_document(5, InputFile(io.BytesIO(content), "Қ.bin"), caption="A file")
    assert sent.document is not None
    file = await bot.get_file(sent.document.file_id)
    assert bytes(await file.download_as_bytearray()) == content
    photo = await bot.send_photo(5, b"\x89PNG" + content)
    assert photo.photo


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (Fault("drop", "sendMessage"), NetworkError),
        (Fault("break", "sendMessage"), NetworkError),
        (Fault("status", "sendMessage"), NetworkError),
        (Fault("status", "sendMessage", code=503), NetworkError),
        (Fault("flood", "sendMessage", seconds=3), RetryAfter),
    ],
)
async def test_what_goes_wrong_has_a_name(
    simulator: Simulator, bot: Bot, fault: Fault, expected: type[Exception]
) -> None:
    simulator.faults.append(fault)
    with pytest.raises(expected) as caught:
        await bot.send_message(5, "x")
    assert not isinstance(caught.value, NotSent), "it may have arrived"
    assert TOKEN not in repr(caught.value)
    await bot.send_message(5, "y")


async def test_refusals_keep_telegrams_words(bot: Bot) -> None:
    with pytest.raises(Forbidden, match="blocked by the user"):
        await bot.send_message(6, "x")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(7, "x")


async def test_no_answer_in_time_is_unknown(simulator: Simulator, bot: Bot) -> None:
    simulator.faults.append(Fault("delay", "sendMessage", seconds=5))
    with pytest.raises(TimedOut) as caught:
        await bot.send_message(5, "x", read_timeout=0.1)
    assert not isinstance(caught.value, NotSent)


async def test_no_connection_is_provably_not_sent(simulator: Simulator) -> None:
    await simulator.close()
    fresh = AiohttpRequest()
    await fresh.initialize()
    with pytest.raises(NotSent) as caught:
        await fresh.post(f"{simulator.address}/bot{TOKEN}/getMe")
    await fresh.shutdown()
    assert TOKEN not in repr(caught.value)
    assert "127.0.0.1" not in repr(caught.value)


async def test_a_closed_transport_sends_nothing() -> None:
    with pytest.raises(NotSent):
        await AiohttpRequest().do_request("http://127.0.0.1:9/", "GET")


async def test_a_wrong_token(simulator: Simulator) -> None:
    for token in ("3000000003:WRONG-WRONG-WRONG-WRONG-WRONG-WRONG-", "1:short"):
        stranger = Bot(token, base_url=f"{simulator.address}/bot", request=CallRequest())
        with pytest.raises(InvalidToken):
            await stranger.initialize()
        await stranger.shutdown()


async def test_the_rate_is_kept_from_the_first_second_on(simulator: Simulator, bot: Bot) -> None:
    """At 90 a second by our limiter, a Telegram that allows 100 in any second says no 429."""
    simulator.rates = Rates(in_all=100, burst=10_000, sustained=10_000)
    limiter = RateLimiter(RateLimits(90, burst=10_000, in_chat=1_000))
    loop = asyncio.get_running_loop()
    began = loop.time()

    async def one() -> None:
        to = {"chat_id": 5}
        await limiter.process_request(bot.send_message, (5, "x"), {}, "sendMessage", to, None)

    await asyncio.gather(*(one() for _ in range(180)))
    took = loop.time() - began
    assert 180 / took <= 90 * 1.1, "never faster than allowed"


@pytest.mark.parametrize(
    "fault",
    [
        Fault("break", "sendMessage", times=2),
        Fault("drop", "sendMessage", times=2),
        Fault("status", "sendMessage", code=500, times=2),
        Fault("status", "sendMessage", code=502, times=2),
        Fault("status", "sendMessage", code=401, times=2),
        Fault("status", "sendMessage", code=404, html=True, times=2),
        Fault("status", "sendMessage", code=409, times=2),
        Fault("nonsense", "sendMessage", times=2),
        Fault("nonsense", "sendMessage", times=2, body='{"ok": true, "result": true}'),
        Fault("hang", "sendMessage", times=2),
    ],
    ids=lambda fault: f"{fault.kind} {fault.code if fault.kind == 'status' else ''}",
)
async def test_calls_fail_until_one_succeeds(simulator: Simulator, bot: Bot, fault: Fault) -> None:
    calls = bot.request
    assert isinstance(calls, CallRequest)
    simulator.faults.append(fault)
    for _ in range(2):
        assert calls.status.failing_for == 0
        with pytest.raises(TelegramError):
            await bot.send_message(5, "Hello", read_timeout=0.2)
    assert calls.status.failure is not None
    assert calls.status.failing_for > 0
    await bot.get_me()
    assert calls.status.failing_for > 0, "it says nothing about messages"
    with pytest.raises(Forbidden):
        await bot.send_message(6, "Hello")
    assert calls.status.failing_for == 0, "Telegram has answered"
    assert calls.outcomes == {"failed": 2, "refused": 1, "succeeded": 2}


async def test_a_limit_is_no_failure(simulator: Simulator, bot: Bot) -> None:
    calls = bot.request
    assert isinstance(calls, CallRequest)
    simulator.faults.append(Fault("flood", "sendMessage", times=3))
    for _ in range(3):
        with pytest.raises(RetryAfter):
            await bot.send_message(5, "Hello")
    assert calls.status.failing_for == 0
    assert calls.outcomes["limited"] == 3
