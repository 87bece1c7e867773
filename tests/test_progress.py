"""The progress of a broadcast is updated seldom and its end always shown; so is a decision."""

import asyncio
import itertools
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.rate_limiter import RateLimits
from handlers.announcements.callbacks import OpenAnnouncement
from handlers.kit.navigation import Home
from handlers.kit.review_cards import OpenReview
from handlers.reviews.callbacks import Approve
from storage.outbox import progress
from tests.announcements.steps import card_of, label, many, writes
from tests.applications.steps import applied
from tests.compressed_time import LoopClock, compressed
from tests.dialogue import Network, Someone, plain, running_network
from tests.runtime.ill_telegram import Act, Ill, IllTelegram, hang, ill_network, refuses, says

SLOW = RateLimits(rate=0.25)
"""Forty readers take as long as 5,000 at thirty a second."""

EDITS = ("editmessagetext",)


def told_end(someone: Someone) -> int:
    """In how many messages she reads that it is over."""
    return sum(plain("announcement-is-over", "en") in m["text"] for m in someone.messages)


async def until(network: Network, done: Callable[[], Any], seconds: int = 900) -> None:
    """Look at what is watched, as the schedule does, until this is so."""
    for _ in range(seconds // 2):
        if done():
            return
        await asyncio.sleep(2)
        await network.kurak.jobs.fast_tick()
    raise AssertionError("it never came to that")


@dataclass
class Going:
    """An announcement that is confirmed, and who confirmed it."""

    network: Network
    telegram: IllTelegram
    admin: Someone
    readers: list[Someone]

    def is_told(self) -> bool:
        """Whether she was shown that it goes."""
        return any(plain("announcement-is-going", "en") in m["text"] for m in self.admin.messages)

    def shows(self, message_id: int, key: str, **values: str) -> bool:
        """Whether this message to her contains this text now."""
        return plain(key, "en", **values) in self.admin.person.messages[message_id]["text"]

    async def left_through_home(self) -> int:
        """She presses Home in the card; returns the card's message id as soon as it shows her first
        screen. Much is still to be sent then, which `Someone.press` would wait for.
        """
        await until(self.network, self.is_told)
        card = card_of(self.admin)
        self.network.world.press(self.admin.person, *self.admin.find(Home()))
        await self.network.world.until(lambda: self.shows(card, "home-hint"))
        assert not told_end(self.admin)
        return card


@asynccontextmanager
async def going(
    folder: Path, readers: int = 5, ill: Ill | None = None, times: int = 1
) -> AsyncGenerator[Going]:
    """An announcement to so many; its confirmation may meet something wrong."""
    async with running_network(
        folder, clock=LoopClock(), telegram=IllTelegram, pace=SLOW
    ) as network:
        telegram = network.simulator
        assert isinstance(telegram, IllTelegram)
        admin, found = await network.admin(), await many(network, readers)
        await admin.forge(OpenAnnouncement(await writes(admin)))
        await admin.press(label(admin, "announcement-send"))
        if ill is not None:
            telegram.fall_ill(ill, times, EDITS)
        network.world.press(admin.person, *admin.find(label(admin, "announcement-send-yes")))
        yield Going(network, telegram, admin, found)


@compressed
async def test_a_long_one_is_told_seldom_and_its_end_at_once(tmp_path: Path) -> None:
    async with going(tmp_path, 40) as it:
        loop, edits = asyncio.get_running_loop(), list[float]()

        def hear(event: Any) -> None:
            if event["event"] == "edit" and event["person"] == it.admin.person.id:
                edits.append(loop.time())

        await until(it.network, it.is_told)
        began = loop.time()
        it.network.world.listen(hear)
        await until(it.network, lambda: all(reader.messages for reader in it.readers))
        last = loop.time()
        await until(it.network, lambda: told_end(it.admin))
        assert last - began > 120
        assert loop.time() - last < 10
        assert 5 < len(edits) < 25
        assert min(later - sooner for sooner, later in itertools.pairwise(edits)) > 3
        await until(it.network, lambda: loop.time() > last + 300)
        assert len(edits) < 25, "nothing more is told"


@pytest.mark.parametrize(
    ("ill", "times"),
    [
        (refuses(429, "Too Many Requests", retry_after=137), 1),
        (says(502), 5),
        (hang, 3),
        (refuses(401, "Unauthorized"), 3),
    ],
    ids=["429", "502", "hang", "401"],
)
@compressed
async def test_its_end_is_told_whatever_an_edit_meets(tmp_path: Path, ill: Ill, times: int) -> None:
    async with going(tmp_path) as it:
        await until(it.network, it.is_told)
        it.telegram.fall_ill(ill, times, EDITS)
        await until(it.network, lambda: told_end(it.admin))
        assert it.telegram.times == 0
        assert told_end(it.admin) == 1


@compressed
async def test_where_the_card_is_gone_its_end_comes_once_as_a_message(tmp_path: Path) -> None:
    async with going(tmp_path) as it:
        await until(it.network, it.is_told)
        it.admin.person.messages.clear()
        it.telegram.fall_ill(refuses(409, "Conflict"), 3, ("sendmessage",))
        await until(it.network, lambda: told_end(it.admin))
        await until(it.network, lambda: all(reader.messages for reader in it.readers))
        for _ in range(10):
            await asyncio.sleep(5)
            await it.network.kurak.jobs.fast_tick()
        assert told_end(it.admin) == 1


@compressed
async def test_a_screen_that_takes_the_place_of_the_card_stays(tmp_path: Path) -> None:
    """She leaves by Home while it goes: that is not overwritten, and the end comes below it."""
    async with going(tmp_path, 20) as it:
        card = await it.left_through_home()
        await until(it.network, lambda: told_end(it.admin))
        assert it.shows(card, "home-hint")
        assert told_end(it.admin) == 1
        assert it.admin.last["message_id"] > card
        assert it.admin.reads("announcement-is-over")


@pytest.mark.parametrize("held", [2, 6], ids=["while it is awaited", "when it was given up"])
@compressed
async def test_an_edit_that_was_held_up_does_not_stay_over_a_screen(
    tmp_path: Path, held: int
) -> None:
    async with going(tmp_path, 20) as it:
        arrived = asyncio.Event()

        async def hold(request: web.Request, act: Act) -> web.StreamResponse:
            await request.read()  # all of it has arrived, whoever waits for the answer
            await asyncio.sleep(held)
            answer = await act()
            arrived.set()
            return answer

        await until(it.network, it.is_told)
        it.telegram.fall_ill(hold, 1, EDITS)
        watching = asyncio.create_task(until(it.network, arrived.is_set))
        await it.network.world.until(lambda: it.telegram.tries > 0)
        card = await it.left_through_home()
        assert not arrived.is_set()
        await watching
        await asyncio.sleep(10)
        assert it.shows(card, "home-hint")
        assert it.telegram.times == 0
        await until(it.network, lambda: told_end(it.admin))
        assert it.shows(card, "home-hint")


@compressed
async def test_a_card_that_she_comes_back_to_goes_on(tmp_path: Path) -> None:
    async with going(tmp_path, 20) as it:
        card = await it.left_through_home()
        it.network.world.forge(
            it.admin.person, it.admin.person.messages[card], OpenAnnouncement(1).pack()
        )
        await it.network.world.until(lambda: it.shows(card, "announcement-is-going"))
        await until(it.network, lambda: told_end(it.admin))
        assert it.shows(card, "announcement-is-over")
        assert told_end(it.admin) == 1


@compressed
async def test_its_end_is_told_where_showing_that_it_goes_failed(tmp_path: Path) -> None:
    async with going(tmp_path, ill=says(502), times=40) as it:
        await until(it.network, lambda: "Something went wrong" in it.admin.inbox)
        await until(it.network, lambda: told_end(it.admin))


@pytest.mark.parametrize("is_shown", [True, False], ids=["shown", "not yet shown"])
@compressed
async def test_its_end_is_told_by_the_next_process(tmp_path: Path, is_shown: bool) -> None:
    async with going(tmp_path, ill=None if is_shown else hang, times=99) as it:
        await until(it.network, it.is_told if is_shown else lambda: it.telegram.tries)
        world, clock = it.network.world, it.network.clock
    assert not told_end(it.admin)
    async with running_network(tmp_path, world, pace=SLOW, clock=clock) as network:
        await until(network, lambda: told_end(it.admin))
        await network.settled()
        await network.kurak.jobs.fast_tick()
        assert not await progress.watched(network.db), "nothing is watched any more"


@compressed
async def test_other_reviewers_cards_tell_a_decision_by_the_next_process(tmp_path: Path) -> None:
    async with ill_network(tmp_path) as (network, telegram, _):
        saule, parvina = await network.coordinator("TJ"), await network.coordinator("TJ", "Parvina")
        await applied(network)
        await saule.press(OpenReview(1, 0))
        telegram.in_chat[parvina.person.id] = [refuses(409, "Conflict")] * 99
        network.world.press(saule.person, *saule.find(Approve(1)))
        await network.world.until(lambda: len(telegram.in_chat[parvina.person.id]) < 99)
        assert parvina.sees(OpenReview(1, 0)), "her card is still the old one"
        world, clock = network.world, network.clock
    async with running_network(tmp_path, world, clock=clock) as network:
        await asyncio.sleep(60)
        await network.settled()
        assert not parvina.sees(OpenReview(1, 0))
        assert len(parvina.messages) == 1


@compressed
async def test_other_reviewers_cards_tell_a_decision_although_its_own_screen_failed(
    tmp_path: Path,
) -> None:
    async with ill_network(tmp_path) as (network, telegram, _):
        saule, parvina = await network.coordinator("TJ"), await network.coordinator("TJ", "Parvina")
        amina = await applied(network)
        await saule.press(OpenReview(1, 0))
        telegram.in_chat[saule.person.id] = [says(502)] * 7
        await saule.press(Approve(1))
        assert "Something went wrong" in saule.inbox
        assert not parvina.sees(OpenReview(1, 0))
        assert amina.reads("applications-welcome", network="Kurak")
