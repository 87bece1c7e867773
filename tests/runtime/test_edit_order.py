"""The edits of one message: what she was shown last stays, whenever an earlier edit arrives."""

import asyncio
import contextlib

import pytest
from telegram.error import BadRequest, TelegramError, TimedOut

from bot.edit_order import AFTER_LOST, PATIENCE
from bot.rate_limiter import BEST_EFFORT, QUEUED, RateLimiter, RateLimits
from handlers.kit.context import Priority
from tests.compressed_time import compressed


class Chat:
    """A chat in which messages are edited; `arrived` is what Telegram has done, in its order."""

    def __init__(self) -> None:
        self.limits = RateLimiter(RateLimits(rate=1))
        self.arrived: list[str] = []

    async def edit(
        self, name: str, priority: Priority | None = None, *, message: int = 1,
        takes: float = 0, error: TelegramError | None = None, arrives: float | None = None,
    ) -> float:  # fmt: skip
        """Edit a message: Telegram answers after so many seconds. With an error, it does the edit
        after `arrives` seconds, or never. Returns the seconds until the edit was over.
        """
        loop = asyncio.get_running_loop()
        began = loop.time()

        async def callback() -> None:
            if arrives is not None:
                loop.call_later(arrives, self.arrived.append, name)
            await asyncio.sleep(takes)
            if error is not None:
                raise error
            self.arrived.append(name)

        data = {"chat_id": 5, "message_id": message}
        await self.limits.process_request(callback, (), {}, "editMessageText", data, priority)
        return loop.time() - began


@compressed
async def test_they_arrive_in_the_order_in_which_they_were_asked_for() -> None:
    chat = Chat()
    progress = asyncio.create_task(chat.edit("progress", BEST_EFFORT, takes=0.5))
    await asyncio.sleep(0.1)
    home, other, card = await asyncio.gather(
        chat.edit("home", takes=0.1),
        chat.edit("other", message=2),
        chat.edit("card", QUEUED, takes=0.1),
    )
    await progress
    assert chat.arrived == ["other", "progress", "home", "card"]
    assert other < 0.2 < home < card < 0.8


@pytest.mark.parametrize("held", [2, 3.5, 20])
@compressed
async def test_one_that_is_held_up_holds_nobody_up_and_does_not_stay(held: float) -> None:
    chat = Chat()
    progress = asyncio.create_task(chat.edit("progress", BEST_EFFORT, takes=held))
    await asyncio.sleep(0)
    assert await chat.edit("home") < PATIENCE + 0.1
    assert await chat.edit("colleague") < 0.1
    await progress
    await asyncio.sleep(1)
    assert chat.arrived == ["home", "colleague", "progress", "colleague"]


@pytest.mark.parametrize("arrives", [3, 8, 29])
@compressed
async def test_one_that_was_given_up_does_not_stay_when_it_arrives(arrives: float) -> None:
    chat = Chat()
    lost = chat.edit("progress", BEST_EFFORT, takes=4, error=TimedOut(), arrives=arrives)
    progress = asyncio.create_task(lost)
    await asyncio.sleep(0)
    await chat.edit("home")
    with contextlib.suppress(TimedOut):
        await progress
    await asyncio.sleep(4 + sum(AFTER_LOST))
    assert "progress" in chat.arrived and chat.arrived[-1] == "home"
    assert len(chat.arrived) <= 2 + len(AFTER_LOST)


@compressed
async def test_a_screen_takes_the_message_from_what_nobody_asked_for_before_it_is_sent() -> None:
    chat = Chat()
    for number in range(10):  # the rate is used up
        await chat.edit(f"{number}", QUEUED, message=2)
    correction = asyncio.create_task(chat.edit("correction", QUEUED))
    await asyncio.sleep(0)
    assert await chat.edit("home") < 0.1
    assert await correction > 0.5
    assert chat.arrived[10:] == ["home"]


@compressed
async def test_what_was_refused_or_ended_in_time_is_sent_once() -> None:
    chat = Chat()
    refused = chat.edit("progress", BEST_EFFORT, takes=2, error=BadRequest("not found"))
    progress = asyncio.create_task(refused)
    await asyncio.sleep(0)
    await chat.edit("home")
    with contextlib.suppress(BadRequest):
        await progress
    await chat.edit("card", BEST_EFFORT)
    await asyncio.sleep(60)
    assert chat.arrived == ["home", "card"]
    await chat.limits.shutdown()
