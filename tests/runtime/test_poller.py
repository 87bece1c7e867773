"""Polling continues whatever the server answers, and confirms nothing that is not stored."""

import asyncio
import io
import json
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st
from telegram import Update

from bot import app, log, poller
from bot.clock import Clock
from bot.demo.people import morning
from bot.inbox import FULL_BATCH, Inbox
from bot.poller import Poller, PollError, Trouble
from bot.simulator.server import Simulator
from bot.simulator.world import Person
from storage.features import FEATURES
from tests import engine
from tests.compressed_time import compressed
from tests.dialogue import TOKEN, UNHURRIED, new_world, settings_for
from tests.runtime.ill_telegram import Act, ill_network

PAGE = "<html><body>Please sign in to the network</body></html>"


def said(code: int, description: str, **parameters: Any) -> tuple[int, str]:
    body = {"ok": False, "error_code": code, "description": description}
    return code, json.dumps(body | ({"parameters": parameters} if parameters else {}))


ANSWERS: dict[str, tuple[tuple[int, str], Trouble]] = {
    "401": (said(401, "Unauthorized"), Trouble.TOKEN),
    "404": (said(404, "Not Found"), Trouble.TOKEN),
    "401 of a proxy": ((401, PAGE), Trouble.NONSENSE),
    "404 of a proxy": ((404, PAGE), Trouble.NONSENSE),
    "page": ((200, PAGE), Trouble.NONSENSE),
    "no body": ((200, ""), Trouble.NONSENSE),
    "a number": ((200, "5"), Trouble.NONSENSE),
    "no result": ((200, '{"ok": true}'), Trouble.NONSENSE),
    "another result": ((200, '{"ok": true, "result": {"update_id": 5}}'), Trouble.NONSENSE),
    "result true": ((200, '{"ok": true, "result": true}'), Trouble.NONSENSE),
    "no number": ((200, '{"ok": true, "result": [{"message": {}}]}'), Trouble.NONSENSE),
    "strange number": ((200, '{"ok": true, "result": [{"update_id": true}]}'), Trouble.NONSENSE),
    "too deep": ((200, "[" * 100_000), Trouble.NONSENSE),
    "not ok": ((200, '{"ok": false}'), Trouble.NONSENSE),
    "redirect": ((302, ""), Trouble.NONSENSE),
    "409": (said(409, "Conflict: terminated by other getUpdates request"), Trouble.CONFLICT),
    "webhook": (said(409, "Conflict: webhook is active"), Trouble.WEBHOOK),
    "429": (said(429, "Too Many Requests", retry_after=1), Trouble.TOO_MANY),
    "429 without a word": ((429, ""), Trouble.TOO_MANY),
    "429 that asks nonsense": (said(429, "", retry_after="soon"), Trouble.TOO_MANY),
    "400": (said(400, "Bad Request"), Trouble.REFUSED),
    "403": (said(403, "Forbidden"), Trouble.REFUSED),
    "500": (said(500, "Internal Server Error"), Trouble.SERVER),
    "502 of a proxy": ((502, PAGE), Trouble.SERVER),
}
"""Answers that are no updates, and what they mean."""


class Proxy:
    """Stands before the simulator and answers getUpdates in its place, for as long as told."""

    def __init__(self, simulator: Simulator) -> None:
        self.answer: Callable[[], web.StreamResponse] | None = None
        self.times = 0
        self.seen: Callable[[], object] = lambda: None
        """Called with each poll that comes."""
        self.polls: list[dict[str, str]] = []
        simulator.app.middlewares.append(self._pass)

    def say(self, answer: tuple[int, str], times: int = 10**9) -> None:
        """Answer so from now on, so many times."""
        status, body = answer
        self.answer, self.times = lambda: web.Response(status=status, text=body), times

    @web.middleware
    async def _pass(self, request: web.Request, handler: Any) -> web.StreamResponse:
        if request.path.endswith("/getUpdates"):
            self.polls.append(dict(request.query))
            self.seen()
            if self.answer is not None and self.times > 0:
                self.times -= 1
                return self.answer()
        return await handler(request)


class Pauses:
    """In place of asyncio.sleep: keeps how long each pause would be, and ends after some."""

    def __init__(self, enough: int) -> None:
        self.taken: list[float] = []
        self._left = asyncio.Event()
        self._enough = enough

    async def __call__(self, seconds: float) -> None:
        self.taken.append(seconds)
        if len(self.taken) >= self._enough:
            self._left.set()
            await asyncio.Event().wait()

    async def over(self) -> None:
        """Until there were enough of them."""
        async with asyncio.timeout(30):
            await self._left.wait()


@asynccontextmanager
async def polled(folder: Path, sleep: Any) -> AsyncGenerator[tuple[Poller, Proxy, Simulator, Any]]:
    """A poller alone, with its inbox, before a simulator."""
    simulator = Simulator(new_world(Clock()))
    proxy = Proxy(simulator)
    await simulator.open()
    db = await engine.opened(folder / "kurak.sqlite3", Clock().now(), FEATURES)
    inbox = Inbox(db, Clock().now)
    came: list[int] = []

    async def answer(update: Update, _is_surplus: bool) -> None:
        came.append(update.update_id)

    await inbox.start(None, answer)  # type: ignore[arg-type]
    found = Poller(f"{simulator.address}/bot{TOKEN}", inbox, ("message",), sleep)
    try:
        yield found, proxy, simulator, came
    finally:
        await found.stop()
        await inbox.close()
        await db.close()
        await simulator.close()


@pytest.fixture
def logged() -> io.StringIO:
    stream = io.StringIO()
    log.set_up("info", "json", stream)
    return stream


@pytest.mark.parametrize("kind", ANSWERS)
async def test_she_is_answered_after_whatever_came_between(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(poller, "FIRST_PAUSE", 0.01)
    answer, trouble = ANSWERS[kind]
    simulator = Simulator(new_world(Clock()))
    proxy = Proxy(simulator)
    await simulator.open()
    person = simulator.world.add(Person(5, "Amina", language_code="en"))
    seen: set[Trouble | None] = set()
    async with app.run_bot(settings_for(simulator, tmp_path), morning(), UNHURRIED) as kurak:
        assert kurak.poller is not None
        await simulator.world.until(lambda: simulator.polling)
        proxy.seen = lambda: seen.add(kurak.poller and kurak.poller.status.trouble)
        proxy.say(answer, times=2)
        simulator.drop_connections()
        simulator.world.write(person, "/start")
        async with asyncio.timeout(30):
            await simulator.world.until(lambda: len(person.messages) == 2)
        assert trouble in seen
        await simulator.world.until(lambda: simulator.polling)
        assert kurak.poller.status.trouble is None
        assert kurak.poller.status.failing_for is None
    await simulator.close()


@pytest.mark.parametrize("kind", ANSWERS)
async def test_a_pause_follows_each_poll_that_fails_and_grows(
    tmp_path: Path, logged: io.StringIO, kind: str
) -> None:
    answer, trouble = ANSWERS[kind]
    pauses = Pauses(enough=12)
    async with polled(tmp_path, pauses) as (poll, proxy, _, _came):
        proxy.say(answer)
        poll.start()
        await pauses.over()
        assert len(proxy.polls) == len(pauses.taken), "each with a pause of its own"
        assert pauses.taken[-1] >= 10 * pauses.taken[0]
        assert max(pauses.taken) <= 1.25 * poller.LONGEST_PAUSE
        status = poll.status
        assert status.trouble is trouble
        assert status.failures == len(pauses.taken)
        assert status.failing_for is not None
        assert (status.since_conflict is not None) == (trouble is Trouble.CONFLICT)
        lines = [line for line in logged.getvalue().splitlines() if "polling fails" in line]
        assert len(lines) == 1, "told once, not with each try"
        assert trouble.value in lines[0]
        assert TOKEN not in logged.getvalue()


async def test_after_a_full_batch_it_asks_at_once_whether_there_is_more(tmp_path: Path) -> None:
    """A long poll would leave the inbox to believe that more is to be taken in first."""
    async with polled(tmp_path, asyncio.sleep) as (poll, proxy, simulator, came):
        for number in range(FULL_BATCH):
            simulator.world.write(simulator.world.add(Person(50 + number, "Amina")), "/start")
        behind = list[bool]()
        proxy.seen = lambda: behind.append(poll._inbox.is_behind)
        poll.start()
        await simulator.world.until(lambda: simulator.polling and len(proxy.polls) == 3)
        assert [one["timeout"] for one in proxy.polls] == [
            str(poller.LONG_POLL),
            "0",
            str(poller.LONG_POLL),
        ]
        assert behind == [False, True, False]
        await poll._inbox.wait_until_idle()
        assert len(came) == FULL_BATCH
        assert poll.status.trouble is None


@pytest.mark.parametrize(("asked", "at_least"), [(100, 100), (10**9, poller.LONGEST_FLOOD)])
async def test_a_429_is_obeyed_within_reason(tmp_path: Path, asked: int, at_least: float) -> None:
    pauses = Pauses(enough=1)
    async with polled(tmp_path, pauses) as (poll, proxy, _, _came):
        proxy.say(said(429, "", retry_after=asked))
        poll.start()
        await pauses.over()
        assert at_least <= pauses.taken[0] <= 1.25 * at_least


async def test_empty_answers_that_do_not_wait_are_no_busy_loop(tmp_path: Path) -> None:
    pauses = Pauses(enough=10)
    async with polled(tmp_path, pauses) as (poll, proxy, _, _came):
        proxy.say((200, '{"ok": true, "result": []}'))
        poll.start()
        await pauses.over()
        assert len(proxy.polls) == len(pauses.taken)
        assert pauses.taken[-1] >= 10 * pauses.taken[0]
        assert poll.status.trouble is Trouble.EARLY


async def test_the_same_batch_again_and_again_is_no_busy_loop(tmp_path: Path) -> None:
    pauses = Pauses(enough=8)
    async with polled(tmp_path, pauses) as (poll, proxy, simulator, came):
        person = simulator.world.add(Person(5, "Amina"))
        number = simulator.world.write(person, "/start")
        update = simulator.world.updates[number][1]
        proxy.say((200, json.dumps({"ok": True, "result": [update]})))
        poll.start()
        await pauses.over()
        await poll._inbox.wait_until_idle()
        assert came == [number], "known by its number"
        # The first time it is new.
        assert len(proxy.polls) == len(pauses.taken) + 1


@compressed
async def test_a_poll_that_hangs_is_given_up(tmp_path: Path) -> None:
    async def trickle(request: web.Request, _act: Act) -> web.StreamResponse:
        # A byte now and then: no timeout between two of them ever ends it.
        response = web.StreamResponse()
        await response.prepare(request)
        while True:
            await response.write(b" ")
            await asyncio.sleep(1)

    async with ill_network(tmp_path) as (network, telegram, amina):
        assert network.kurak.poller is not None
        loop, answered = asyncio.get_running_loop(), len(amina.messages)
        await network.world.until(lambda: telegram.polling)
        telegram.fall_ill(trickle, 1, ("getupdates",))
        telegram.drop_connections()
        await network.world.until(lambda: telegram.tries == 1)
        began = loop.time()
        network.world.write(amina.person, "/start")
        await network.world.until(lambda: len(amina.messages) > answered)
        assert loop.time() - began > poller.LONG_POLL + poller.RESPONSE_MARGIN
        assert network.kurak.poller.status.stalls == 1


async def test_an_offset_is_used_once(tmp_path: Path) -> None:
    """After a week of silence Telegram's numbers may begin below it."""
    async with polled(tmp_path, Pauses(99)) as (poll, proxy, simulator, came):
        world = simulator.world
        person = world.add(Person(5, "Amina"))
        number = world.write(person, "/start")
        update = world.updates[number][1]
        poll.start()
        await world.until(lambda: not world.updates)
        proxy.say((200, '{"ok": true, "result": []}'), times=1)
        simulator.drop_connections()
        await world.until(lambda: simulator.polling)
        world.updates[3] = (Clock().now(), {**update, "update_id": 3})
        world.wake()
        await world.until(lambda: not world.updates)
        await poll._inbox.wait_until_idle()
        assert came == [number, 3]
        assert str(number + 1) in [asked.get("offset") for asked in proxy.polls]


async def test_what_cannot_be_stored_is_asked_for_again(tmp_path: Path) -> None:
    pauses = Pauses(enough=3)
    async with polled(tmp_path, pauses) as (poll, proxy, simulator, _came):
        await poll._inbox._db.write(lambda tx: tx.execute("ALTER TABLE inbox RENAME TO gone"))
        simulator.world.write(simulator.world.add(Person(5, "Amina")), "/start")
        poll.start()
        await pauses.over()
        assert poll.status.trouble is Trouble.STORAGE
        assert simulator.world.updates
        assert not any("offset" in asked for asked in proxy.polls)


@given(st.integers(100, 599), st.one_of(st.binary(), st.text().map(str.encode), st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(
        st.sampled_from(["ok", "result", "error_code", "parameters", "retry_after"]) | st.text(),
        inner),
).map(lambda value: json.dumps(value).encode())))  # fmt: skip
def test_every_answer_is_a_result_or_a_trouble(status: int, body: bytes) -> None:
    try:
        poller._read(status, body)
    except PollError as error:
        assert error.wait >= 0
    else:
        assert status == 200
