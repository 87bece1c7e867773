"""A Bot API server that misbehaves in one way, as often as it is told to."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.simulator.server import Simulator
from tests.compressed_time import LoopClock
from tests.dialogue import Network, Someone, running_network

PAGE = "<html><head><title>Nothing here</title></head><body>nginx</body></html>"
Act = Callable[[], Awaitable[web.StreamResponse]]
Ill = Callable[[web.Request, Act], Awaitable[web.StreamResponse]]
ANSWERS = ("sendmessage", "editmessagetext")


class IllTelegram(Simulator):
    """Does one thing wrong with calls of some methods, as often as it is told to."""

    times = 0
    tries = 0

    def __init__(self, *given: Any, **more: Any) -> None:
        super().__init__(*given, **more)
        self.in_chat: dict[int, list[Ill]] = {}
        """By chat, what goes wrong with the next answers there."""

    def fall_ill(self, ill: Ill, times: int = 1, methods: tuple[str, ...] = ANSWERS) -> None:
        self.ill, self.times, self.methods = ill, times, methods

    async def _bot_api(self, request: web.Request) -> web.StreamResponse:
        ill = await self._next_ill(request, request.match_info["method"].lower())
        if ill is None:
            return await super()._bot_api(request)
        self.tries += 1
        self.world.wake()
        return await ill(request, lambda: super(IllTelegram, self)._bot_api(request))

    async def _next_ill(self, request: web.Request, method: str) -> Ill | None:
        if self.times > 0 and method in self.methods:
            self.times -= 1
            return self.ill
        if self.in_chat and method in ANSWERS:
            ills = self.in_chat.get((await request.json())["chat_id"])
            return ills.pop(0) if ills else None
        return None


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
    "429 for minutes": refuses(429, "Too Many Requests: retry after 130", retry_after=130),
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
