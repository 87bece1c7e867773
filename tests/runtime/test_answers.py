"""Whatever goes wrong once on the way of an answer, she is answered; nothing undoes what came."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.simulator.server import Simulator
from handlers.kit.navigation import Home
from handlers.kit.progress import Pulse
from storage import inbox
from tests.compressed_time import LoopClock, compressed
from tests.dialogue import Network, Someone, running_network

PAGE = "<html><head><title>Nothing here</title></head><body>nginx</body></html>"

Act = Callable[[], Awaitable[web.StreamResponse]]
Ill = Callable[[web.Request, Act], Awaitable[web.StreamResponse]]


ANSWERS = ("sendmessage", "editmessagetext")


class IllTelegram(Simulator):
    """Does one thing wrong with calls of some methods, as often as it is told to."""

    def fall_ill(self, ill: Ill, times: int = 1, methods: tuple[str, ...] = ANSWERS) -> None:
        self.ill, self.times, self.methods = ill, times, methods

    times = 0
    tries = 0

    async def _door(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"].lower()
        if self.times > 0 and method in self.methods:
            self.times -= 1
            self.tries += 1
            self.world.wake()
            return await self.ill(request, lambda: super(IllTelegram, self)._door(request))
        return await super()._door(request)


def says(code: int, body: Any = PAGE, **headers: str) -> Ill:
    """An answer instead of the work."""

    async def ill(_request: web.Request, _act: Act) -> web.StreamResponse:
        if isinstance(body, dict):
            return web.json_response(body, status=code)
        return web.Response(text=body, status=code, content_type="text/html", headers=headers)

    return ill


def refuses(code: int, description: str, **parameters: Any) -> Ill:
    return says(
        code,
        {"ok": False, "error_code": code, "description": description, "parameters": parameters},
    )


async def reset_before(request: web.Request, _act: Act) -> web.StreamResponse:
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def reset_after(request: web.Request, act: Act) -> web.StreamResponse:
    await act()
    return await reset_before(request, act)


async def hang(_request: web.Request, _act: Act) -> web.StreamResponse:
    await asyncio.sleep(3600)
    return web.Response()


def raw(head: bytes, body: bytes) -> Ill:
    async def ill(request: web.Request, act: Act) -> web.StreamResponse:
        assert request.transport is not None
        request.transport.write(b"HTTP/1.1 200 OK\r\n" + head + b"\r\n\r\n" + body)
        request.transport.close()
        return web.Response()

    return ill


NOT_DONE = {
    "401 JSON": refuses(401, "Unauthorized"),
    "401 HTML": says(401),
    "403 HTML": says(403),
    "403 of nobody": refuses(403, "Forbidden"),
    "404 JSON": refuses(404, "Not Found"),
    "404 HTML": says(404),
    "400 HTML": says(400),
    "405": says(405),
    "408": says(408),
    "409": refuses(409, "Conflict: terminated by other getUpdates request"),
    "409 HTML": says(409),
    "429": refuses(429, "Too Many Requests: retry after 7", retry_after=7),
    "429 for minutes": refuses(429, "Too Many Requests: retry after 300", retry_after=300),
    "429 without a time": refuses(429, "Too Many Requests"),
    "429 with a strange time": refuses(429, "Too Many Requests", retry_after="soon"),
    "429 HTML": says(429),
    "a redirect": says(302, Location="http://127.0.0.1:9/"),
}
"""Provably not done: she gets one screen, and no more."""

UNKNOWN = {
    "reset before": reset_before,
    "500": refuses(500, "Internal Server Error"),
    "500 HTML": says(500),
    "502": says(502),
    "503": says(503),
    "504": says(504),
    "520": says(520),
    "hang": hang,
    "200 with a page": says(200),
    "200 without a body": says(200, ""),
    "200 with ok: false": says(200, {"ok": False, "description": "x"}),
    "200 with a result of another kind": says(200, {"ok": True, "result": [1, 2]}),
    "200 with a message without a number": says(200, {"ok": True, "result": {"message_id": "1"}}),
    "200 without a result": says(200, {"ok": True}),
    "200 with a list": says(200, "[]"),
    "200 cut off": raw(b"Content-Type: application/json\r\nContent-Length: 500", b'{"ok":true,"re'),
    "200 with bad gzip": raw(b"Content-Encoding: gzip\r\nContent-Length: 7", b"nothing"),
    "no HTTP": raw(b"\x00\x01", b"\x02"),
    "204": says(204, ""),
}
"""It may have been done, though it was not."""


@asynccontextmanager
async def ill_network(folder: Path) -> AsyncGenerator[tuple[Network, IllTelegram, Someone]]:
    async with running_network(folder, clock=LoopClock(), telegram=IllTelegram) as network:
        assert isinstance(network.simulator, IllTelegram)
        amina = await network.member()
        await amina.say("/help")
        yield network, network.simulator, amina


@pytest.mark.parametrize("what", NOT_DONE | UNKNOWN)
@compressed
async def test_what_fails_once_is_answered_once(tmp_path: Path, what: str) -> None:
    """One answer to a text; to a press, the screen that was pressed."""
    async with ill_network(tmp_path) as (network, telegram, amina):
        before = len(amina.messages)
        telegram.fall_ill((NOT_DONE | UNKNOWN)[what])
        await amina.say("/help")
        assert len(amina.messages) == before + 1
        assert amina.reads("help-care")
        telegram.fall_ill((NOT_DONE | UNKNOWN)[what])
        await amina.press(Home())
        assert len(amina.messages) == before + 1
        assert not amina.reads("help-care")
        assert "Something went wrong" not in amina.inbox
        assert telegram.tries == 2
        await network.kurak.inbox.flush()
        assert await inbox.depth(network.db) == 0


@compressed
async def test_a_screen_that_came_is_followed_by_one_more_at_most(tmp_path: Path) -> None:
    async with ill_network(tmp_path) as (_, telegram, amina):
        before = len(amina.messages)
        telegram.fall_ill(reset_after)
        await amina.say("/help")
        assert len(amina.messages) == before + 2
        assert "Something went wrong" not in amina.inbox
        telegram.fall_ill(reset_after, times=3)
        await amina.press(Home())
        assert len(amina.messages) == before + 2, "an edit can be repeated"
        assert not amina.reads("help-care")


@compressed
async def test_what_was_not_sent_goes_again_for_as_long_as_it_takes(tmp_path: Path) -> None:
    async with ill_network(tmp_path) as (network, telegram, amina):
        before = len(amina.messages)
        kinds = iter([*NOT_DONE.values(), refuses(429, "Too Many Requests", retry_after=3600)])

        async def ill(request: web.Request, act: Act) -> web.StreamResponse:
            return await next(kinds)(request, act)

        telegram.fall_ill(ill, times=len(NOT_DONE) + 1)
        network.world.write(amina.person, "/help")
        await network.world.until(lambda: telegram.times == 0)
        await network.kurak.inbox.flush()
        assert await inbox.depth(network.db) == 1, "not handled as long as she is not answered"
        assert len(amina.messages) == before
        await network.settled()
        assert len(amina.messages) == before + 1
        assert amina.reads("help-care")


@compressed
async def test_the_apology_comes_later_and_only_where_nothing_came(tmp_path: Path) -> None:
    async with ill_network(tmp_path) as (network, telegram, amina):
        loop = asyncio.get_running_loop()
        before = len(amina.messages)
        telegram.fall_ill(says(502), times=2)
        network.world.write(amina.person, "/help")
        await network.world.until(lambda: telegram.tries == 2)
        failed = loop.time()
        await network.kurak.inbox.flush()
        assert await inbox.depth(network.db) == 1
        await network.settled()
        assert loop.time() - failed >= 10
        assert len(amina.messages) == before + 1
        assert "Something went wrong" in amina.screen


async def test_the_longer_it_goes_the_rarer_it_is_shown() -> None:
    """A message to 5,000 takes three minutes: far fewer than thirty edits, and its end at once."""
    began = datetime(2026, 1, 1, tzinfo=UTC)
    for minutes, most in ((1, 12), (3, 20), (15, 29), (120, 90)):
        pulse, edits = Pulse(began), 0
        for second in range(2, 60 * minutes, 2):
            now = began + timedelta(seconds=second)
            if pulse.is_due(now, is_over=False):
                pulse.edited = now
                edits += 1
        assert 5 < edits <= most, minutes
        assert pulse.edited is not None
        assert pulse.is_due(pulse.edited + timedelta(seconds=4), is_over=True)
    assert Pulse(began).is_due(began, is_over=True)
