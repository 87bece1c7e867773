"""The demo answers its own page and its own bot, and no other page in the browser."""

import aiohttp
import pytest

from bot.clock import Clock
from bot.simulator.page import Page
from bot.simulator.server import Simulator
from tests.dialogue import TOKEN, new_world


@pytest.mark.parametrize("path", ["/", f"/bot{TOKEN}/getMe", "/demo/socket", "/page/app.js"])
@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"}, {"Host": "127.0.0.1.evil.example"}, {"Origin": "null"},
        {"Origin": "http://evil.example"}, {"Origin": "http://localhost:1"},
    ],
)  # fmt: skip
async def test_other_pages_are_refused(path: str, headers: dict[str, str]) -> None:
    clock = Clock()
    simulator = Simulator(new_world(clock))
    Page(simulator, (), (), clock)
    await simulator.open()
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{simulator.address}{path}", headers=headers) as refused,
        session.get(f"{simulator.address}/bot{TOKEN}/getMe") as own,
    ):
        assert (refused.status, own.status) == (403, 200)
    await simulator.close()
