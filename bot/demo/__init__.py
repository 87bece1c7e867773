"""`kurak demo`: the real bot against the simulator, with invented people and a page to be them."""

import asyncio
import tempfile
from pathlib import Path

from bot.demo.page import Page
from bot.demo.stage import Stage


async def run(port: int, told: asyncio.Event) -> int:
    """Run the demo on this port of 127.0.0.1 until `told` is set; returns the exit code."""
    with tempfile.TemporaryDirectory(prefix="kurak-demo-") as folder:
        stage = Stage(Path(folder))
        Page(stage)
        try:
            await stage.simulator.open(port)
        except OSError:
            print(f"Port {port} is taken. Use another one: make demo PORT=8021")
            return 1
        try:
            await stage.begin("en")
            print(f"Kurak is ready:  {stage.simulator.address}/  (Ctrl-C ends it)", flush=True)
            await told.wait()
        finally:
            await stage.end()
            await stage.simulator.close()
    print("Stopped. Nothing of the demo is kept.")
    return 0
