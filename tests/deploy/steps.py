"""A bot that somebody supervises, as it is configured."""

import asyncio
import re
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path

import aiohttp

from bot.clock import Clock
from bot.simulator.server import Simulator
from tests.dialogue import PUBLIC, SECRET, TOKEN, new_world
from tests.runtime.steps import environment


def configuration(folder: Path, simulator: Simulator, port: int, webhook: int | None) -> Path:
    """A configuration file with /healthz on `port`, and in webhook mode on the port `webhook`."""
    mode = (
        f'mode = "webhook"\n[telegram.webhook]\nurl = "{PUBLIC}/k"\nport = {webhook}\n'
        f'secret = "{SECRET}"\n'
        if webhook
        else ""
    )
    path = folder / "config.toml"
    path.write_text(
        f'[telegram]\ntoken = "{TOKEN}"\napi_url = "{simulator.address}"\n{mode}'
        f'[storage]\npath = "{folder / "kurak.sqlite3"}"\n[health]\nlisten = "127.0.0.1:{port}"\n'
    )
    path.chmod(0o600)
    return path


async def works(kurak: Sequence[str], folder: Path, **extra: str) -> None:
    """Assert that this installed command does what it must: help, a check, the demo's first page.

    `folder` becomes the working directory; `extra` is added to the environment.
    """
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    try:
        configuration(folder, simulator, 9, None)
        for words, said in (
            (("--help",), "privacy-sheet"),
            (("check", "--config", "config.toml"), "@KurakTestBot"),
            (("privacy-sheet", "--config", "config.toml"), "# Personal data of the network"),
        ):
            process = await asyncio.create_subprocess_exec(
                *kurak, *words, cwd=folder, env=environment(**extra),
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            )  # fmt: skip
            output = (await process.communicate())[0].decode()
            assert said in output, f"{words}: {output}"
            assert "Traceback" not in output
    finally:
        await simulator.close()
    await _demo_opens(kurak, folder, **extra)


async def _demo_opens(kurak: Sequence[str], folder: Path, **extra: str) -> None:
    process = await asyncio.create_subprocess_exec(
        *kurak, "demo", "--port", "0", cwd=folder, env=environment(**extra), stdout=subprocess.PIPE,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        line = (await asyncio.wait_for(process.stdout.readline(), 60)).decode()
        address = re.search(r"http://\S+", line)
        assert address is not None, line
        async with aiohttp.ClientSession() as session, session.get(address[0]) as response:
            assert response.status == 200
            assert "<title>Kurak" in await response.text()
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGINT)
        await process.communicate()
    assert process.returncode == 0
