"""A reverse proxy in front of the bot's webhook that misbehaves as real ones do."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Callable
from typing import Any, Literal, cast

import aiohttp
from aiohttp import web

from tests.dialogue import PUBLIC, Network

Trouble = Literal["refuse", "lose", "hang", "twice"]
"""`refuse`: 502, and the bot hears nothing. `lose`: the bot takes the update, and its answer is
lost. `hang`: the same, and the connection stays open. `twice`: the bot gets it twice at once.
"""


class ReverseProxy:
    """Passes on what Telegram brings. `trouble` says what goes wrong with an update, each time."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._target = network.simulator.proxies[PUBLIC]
        self.trouble: Callable[[dict[str, Any]], Trouble | None] = lambda _: None
        self.came: list[dict[str, Any]] = []
        """The updates as they came from Telegram, repeats too."""
        self.statuses: list[int] = []
        """What the bot said to each of them."""
        self._holds: Callable[[dict[str, Any]], bool] = lambda _: False
        self._released = asyncio.Event()
        self._ending = asyncio.Event()
        self._session: aiohttp.ClientSession | None = None

    def hold(self, which: Callable[[dict[str, Any]], bool]) -> None:
        """Updates of this kind wait here until `release`."""
        self._holds = which
        self._released.clear()

    def release(self) -> None:
        """Let go on what waits here."""
        self._holds = lambda _: False
        self._released.set()

    async def arrived(self, count: int) -> None:
        """Wait until so many requests came from Telegram."""
        await self._network.world.until(lambda: len(self.came) >= count)

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncGenerator["ReverseProxy"]:
        """Stand between Telegram and the bot."""
        app = web.Application()
        app.router.add_post("/{path:.*}", self._pass_on)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        webhook = self._network.simulator.webhook
        assert webhook is not None
        port = cast(tuple[str, int], runner.addresses[0])[1]
        direct, webhook.address = webhook.address, f"http://127.0.0.1:{port}/kurak"
        async with aiohttp.ClientSession() as self._session:
            try:
                yield self
            finally:
                webhook.address = direct
                self._ending.set()
                self.release()
                await runner.cleanup()

    async def _pass_on(self, request: web.Request) -> web.StreamResponse:
        body, update = await request.read(), await request.json()
        trouble = self.trouble(update)
        self.came.append(update)
        self._network.world.wake()
        if self._holds(update):
            await self._released.wait()
        if trouble == "refuse":
            return web.Response(status=502)
        times = 2 if trouble == "twice" else 1
        sends = (self._send(request, body) for _ in range(times))
        status = max(await asyncio.gather(*sends))
        if trouble == "hang":
            await self._ending.wait()
        if trouble == "lose":
            assert request.transport is not None
            request.transport.abort()
        return web.Response(status=status)

    async def _send(self, request: web.Request, body: bytes) -> int:
        assert self._session is not None
        headers = {name: value for name, value in request.headers.items() if name.startswith("X-")}
        async with self._session.post(
            f"{self._target}{request.path}", data=body, headers=headers
        ) as response:
            self.statuses.append(response.status)
            return response.status
