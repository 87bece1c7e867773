"""Whoever supervises the bot is told that it lives, and a stuck one ends."""

import asyncio
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from bot import app, monitor
from bot.clock import Clock
from bot.simulator.server import Simulator
from bot.troubles import Kind, Trouble
from bot.watchdog import Watchdog
from storage.kit import inbox
from tests.deploy.steps import configuration
from tests.dialogue import UNHURRIED, new_world, settings_for
from tests.runtime.steps import KURAK, environment


@pytest.fixture
async def simulator() -> AsyncGenerator[Simulator]:
    found = Simulator(new_world(Clock()))
    await found.open()
    yield found
    await found.close()


@pytest.fixture(params=["file", "abstract"])
def systemd(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, socket.socket]:
    """The socket of a service manager, and its address as the environment gives it."""
    door = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    path = str(tmp_path / "notify")
    door.bind(path if request.param == "file" else f"\0{path}")
    door.settimeout(20)
    request.addfinalizer(door.close)
    return path if request.param == "file" else f"@{path}", door


async def test_systemd_is_told_that_the_bot_has_started_lives_and_stops(
    tmp_path: Path, simulator: Simulator, systemd: tuple[str, socket.socket], unused_tcp_port: int
) -> None:
    address, door = systemd

    async def told(what: str) -> list[str]:
        """Everything that is said until this."""
        said: list[str] = []
        while what not in said:
            said.append((await asyncio.to_thread(door.recv, 4096)).decode())
        return said

    path = configuration(tmp_path, simulator, unused_tcp_port, None)
    process = await asyncio.create_subprocess_exec(
        KURAK, "run", "--config", str(path),
        env=environment(NOTIFY_SOCKET=address, WATCHDOG_USEC="60000000"),
        stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        await told("READY=1")
        await told("WATCHDOG=1")
        process.send_signal(signal.SIGTERM)
        await told("STOPPING=1")
        _, log = await process.communicate()
        assert process.returncode == 0, log
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


def test_the_first_trouble_is_the_status(
    monkeypatch: pytest.MonkeyPatch, systemd: tuple[str, socket.socket]
) -> None:
    address, door = systemd
    monkeypatch.setenv("NOTIFY_SOCKET", address)
    monkeypatch.setenv("WATCHDOG_USEC", "60000000")
    watchdog = Watchdog()
    for troubles in ([], [Trouble(Kind.TOKEN)], [Trouble(Kind.TOKEN)], []):
        watchdog.beat(troubles)
    said = [door.recv(4096).decode() for _ in range(7)]
    assert said.count("WATCHDOG=1") == 4
    assert [line for line in said if line != "WATCHDOG=1"] == [
        "STATUS=all is well",
        f"STATUS={Trouble(Kind.TOKEN).message}",
        "STATUS=all is well",
    ]


STUCK = """
import time
from bot import watchdog
watchdog.STUCK_AFTER = 0.2
watchdog.Watchdog().beat([])
def wait_for_ever():
    time.sleep(60)
wait_for_ever()
"""


def test_a_stuck_process_that_nobody_supervises_ends_and_says_where() -> None:
    run = subprocess.run(
        [sys.executable, "-c", STUCK], capture_output=True, text=True, timeout=30, check=False
    )
    assert run.returncode == 1
    assert "in wait_for_ever" in run.stderr


async def test_a_database_that_does_not_answer_is_no_sign_of_life(
    tmp_path: Path, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(monitor, "CHECK_INTERVAL", 0.02)
    monkeypatch.setattr(monitor, "DATABASE_TIMEOUT", 0.02)
    beats: list[object] = []
    seen = asyncio.Event()

    def beat(troubles: object) -> None:
        beats.append(troubles)
        seen.set()

    settings = settings_for(simulator, tmp_path)
    async with app.run_bot(settings, Clock(), UNHURRIED, beat):
        await asyncio.wait_for(seen.wait(), 20)
        checks = asyncio.Event()
        begun: list[None] = []

        async def never(_db: object) -> int:
            begun.append(None)
            if len(begun) == 3:
                checks.set()
            return await asyncio.Event().wait()

        monkeypatch.setattr(inbox, "pending_count", never)
        await asyncio.wait_for(checks.wait(), 20)
        before = len(beats)
        begun.clear()
        checks.clear()
        await asyncio.wait_for(checks.wait(), 20)
        assert len(beats) == before
