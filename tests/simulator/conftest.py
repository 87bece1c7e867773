"""A client that speaks plain HTTP to the simulator."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from bot.clock import Clock
from bot.simulator.server import Simulator
from bot.simulator.world import Person
from tests.dialogue import PUBLIC, TOKEN, new_world

NOWHERE = "https://nowhere.example.org"
"""A public address behind which nobody listens."""


class Client:
    """Speaks plain HTTP to the simulator."""

    def __init__(self, simulator: Simulator, clock: Clock, session: aiohttp.ClientSession) -> None:
        self.simulator = simulator
        self.clock = clock
        self.session = session
        self.world = simulator.world
        self.amina = simulator.world.add(Person(5, "Amina", "secret", "en", started=True))

    async def ask(self, method: str, **values: Any) -> tuple[int, dict[str, str], str]:
        """Status, headers and body of an answer, whatever it is."""
        address = f"{self.simulator.address}/bot{TOKEN}/{method}"
        async with self.session.post(address, json=values) as response:
            return response.status, dict(response.headers), await response.text()

    async def call(self, method: str, *, token: str = TOKEN, **values: Any) -> tuple[int, Any]:
        address = f"{self.simulator.address}/bot{token}/{method}"
        async with self.session.post(address, json=values) as response:
            body = await response.json()
            assert body["ok"] == (response.status == 200)
            return response.status, body["result"] if body["ok"] else body["description"]

    async def send(self, text: str = "x", **values: Any) -> tuple[int, Any]:
        return await self.call("sendMessage", **{"chat_id": 5, "text": text, **values})

    async def edit(self, sent: dict[str, Any], text: str = "y", **values: Any) -> tuple[int, Any]:
        return await self.call(
            "editMessageText", chat_id=5, message_id=sent["message_id"], text=text, **values
        )

    async def forward(self, **by: float) -> None:
        """The world's clock goes on."""
        self.clock.advance(timedelta(**by))


@pytest.fixture
async def client() -> AsyncGenerator[Client]:
    clock = Clock()
    simulator = Simulator(new_world(clock))
    simulator.proxies[NOWHERE] = "http://127.0.0.1:9"
    await simulator.open()
    async with aiohttp.ClientSession() as session:
        yield Client(simulator, clock, session)
    await simulator.close()


@asynccontextmanager
async def listening(client: Client, take: Any) -> AsyncIterator[str]:
    """A server on loopback that answers each POST by `take`; its public address."""
    app = web.Application()
    app.router.add_post("/{path:.*}", take)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        client.simulator.proxies[PUBLIC] = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield PUBLIC
    finally:
        await runner.cleanup()
