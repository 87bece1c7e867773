"""The demo answers only its own page and its own bot, no other page in the browser."""

from pathlib import Path

import aiohttp
import pytest

from bot.demo.page import Page
from bot.demo.stage import TOKEN, Stage


@pytest.mark.parametrize("path", ["/", "/bot<token>/getMe", "/demo/socket", "/page/app.js"])
@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"}, {"Host": "127.0.0.1.evil.example"}, {"Origin": "null"},
        {"Origin": "http://evil.example"}, {"Origin": "http://localhost:1"},
    ],
)  # fmt: skip
async def test_other_pages_are_refused(path: str, headers: dict[str, str], tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    Page(stage)
    simulator = stage.simulator
    await simulator.open()
    async with (
        aiohttp.ClientSession() as session,
        session.get(
            f"{simulator.address}{path.replace('<token>', TOKEN)}", headers=headers
        ) as refused,
        session.get(f"{simulator.address}/bot{TOKEN}/getMe") as own,
    ):
        assert (refused.status, own.status) == (403, 200)
    await simulator.close()
