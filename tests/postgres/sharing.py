"""Several processes that share the work of one bot, in one event loop, behind a load balancer."""

import contextlib
import itertools
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import aiohttp
from aiohttp import web

from bot.app import Kurak, run_bot
from bot.config import Config
from bot.demo.people import morning
from bot.rate_limiter import RateLimits
from bot.simulator.server import Simulator
from storage.database.processes import ProcessRole
from tests.dialogue import PUBLIC, UNHURRIED, Network, new_world, settings_for, webhook_for


class Balancer:
    """Passes each update on to one of several processes, in turns, or to the next if that one does
    not listen.
    """

    def __init__(self) -> None:
        self.ports: list[int] = []
        self.turn: Callable[[dict[str, Any]], int]
        turns = itertools.count()
        self.turn = lambda _update: next(turns)
        """Which process gets an update."""
        self.came: list[dict[str, Any]] = []
        """The updates that were stored, in this order."""
        self._session: aiohttp.ClientSession | None = None

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncGenerator[str]:
        """Its address."""
        app = web.Application()
        app.router.add_post("/{path:.*}", self._pass_on)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        async with aiohttp.ClientSession() as self._session:
            try:
                yield f"http://127.0.0.1:{cast(tuple[str, int], runner.addresses[0])[1]}"
            finally:
                await runner.cleanup()

    async def _pass_on(self, request: web.Request) -> web.Response:
        assert self._session is not None
        body, update = await request.read(), await request.json()
        headers = {name: value for name, value in request.headers.items() if name.startswith("X-")}
        first = self.turn(update)
        for turn in range(first, first + len(self.ports)):
            port = self.ports[turn % len(self.ports)]
            with contextlib.suppress(aiohttp.ClientError):
                async with self._session.post(
                    f"http://127.0.0.1:{port}{request.path}", data=body, headers=headers
                ) as response:
                    if response.status == 200:
                        self.came.append(update)
                    return web.Response(status=response.status)
        return web.Response(status=502)


@dataclass
class SharedNetwork(Network):
    """A network whose bot is one process that sends and some that answer."""

    balancer: Balancer = field(default_factory=Balancer)
    answering: list[Kurak] = field(default_factory=list[Kurak])
    limits: RateLimits = UNHURRIED

    async def settled(self) -> None:
        """Wait until every update is handled, and what is due is sent."""
        await self.world.until(lambda: not self.world.updates)
        for kurak in self.answering:
            await kurak.inbox.look()
            await kurak.inbox.wait_until_idle()
        # It may not have heard yet what the others announced.
        self.kurak.outbox_worker.wake()
        await self.kurak.outbox_worker.wait_until_idle()
        for kurak in self.answering:
            await kurak.message_log.flush()

    @contextlib.asynccontextmanager
    async def one_more(self) -> AsyncGenerator[Kurak]:
        """One more process that answers."""
        webhook = webhook_for(self.simulator)
        settings = self.settings.model_copy(
            update={"telegram": self.settings.telegram.model_copy(update={"webhook": webhook})}
        )
        async with run_bot(settings, self.clock, self.limits, role=ProcessRole.ANSWER) as kurak:
            self.balancer.ports.append(webhook.port)
            self.answering.append(kurak)
            try:
                yield kurak
            finally:
                self.balancer.ports.remove(webhook.port)
                self.answering.remove(kurak)

    def held(self) -> list[int]:
        """How many shards each process that answers works on."""
        return [0 if one.shards is None else one.shards.count for one in self.answering]


@contextlib.asynccontextmanager
async def sharing(
    folder: Path,
    answering: int = 2,
    limits: RateLimits = UNHURRIED,
    telegram: type[Simulator] = Simulator,
    **more: Any,
) -> AsyncGenerator[SharedNetwork]:
    """A running network with one process that sends and so many that answer."""
    clock = morning()
    simulator = telegram(new_world(clock))
    await simulator.open()
    balancer = Balancer()
    try:
        async with contextlib.AsyncExitStack() as stack:
            simulator.proxies[PUBLIC] = await stack.enter_async_context(balancer.open())
            settings: Config = settings_for(simulator, folder, "webhook", **more)
            sender = await stack.enter_async_context(
                run_bot(settings, clock, limits, role=ProcessRole.SEND)
            )
            await simulator.world.until(lambda: simulator.webhook is not None)
            network = SharedNetwork(
                simulator.world, simulator, clock, settings, sender, sender.db, balancer,
                limits=limits,
            )  # fmt: skip
            for _ in range(answering):
                await stack.enter_async_context(network.one_more())
            yield network
    finally:
        await simulator.close()
