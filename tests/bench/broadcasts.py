"""One message to many at an allowed rate, while members press and write."""

import asyncio
import math
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.bench import announcing
from tests.bench.sizes import Sizes
from tests.bench.throughput import BENCH, KURAK, ROOT, others, told, used
from tests.dialogue import TOKEN

OTHERS = (
    ("PTB 22.8: AIORateLimiter, gather", "broadcast_ptb.py"),
    ("aiogram_broadcaster 0.6.8", "broadcast_aiogram.py"),
)
LATENCY = 0.05
"""Seconds that every call takes."""


@dataclass
class Broadcast:
    """One bot and one message to READERS at an allowed rate. Times are seconds."""

    name: str
    rate: float
    seconds: float
    messages: int
    written: int
    refused: int
    answers: int
    p50: float
    p99: float
    cpu: float
    memory: float
    grown: float

    @property
    def achieved(self) -> float:
        """Messages that came, answers to what was typed included ÷ messages that might have."""
        return max(0, self.messages + self.written - 1) / self.seconds / self.rate


async def broadcast(
    name: str,
    rate: float,
    count: int,
    most: float,
    command: Sequence[str],
    folder: Path,
    wait: float,
) -> Broadcast:
    """Let a bot send one message to so many readers while members press, for `most` seconds at the
    longest; it begins after `wait` seconds. {port} in the command is Telegram's.
    """
    telegram = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.strict", str(rate), str(count), str(LATENCY), str(most),
        cwd=ROOT, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert telegram.stdout is not None
    port = (await telegram.stdout.readline()).decode().strip()
    bot = await asyncio.create_subprocess_exec(
        *(word.replace("{port}", port) for word in command),
        cwd=folder, env={**os.environ, "KURAK_TELEGRAM__API_URL": f"http://127.0.0.1:{port}"},
    )  # fmt: skip
    try:
        await asyncio.sleep(wait / 2)
        _, before = used(bot.pid)
        try:
            line = await told(telegram, bot, min(most, count / rate * 3) + 60)
        except TimeoutError:  # nothing has come at all
            line = dict.fromkeys(("messages", "written", "refused", "answers"), 0)
            line |= dict.fromkeys(("seconds", "p50", "p99"), float("inf"))
        cpu, memory = used(bot.pid)
    finally:
        # Left behind, they would disturb what is measured next.
        bot.kill()
        telegram.kill()
        await asyncio.gather(bot.wait(), telegram.wait())
    return Broadcast(name, rate, **line, cpu=cpu, memory=memory, grown=memory - before)


async def broadcasts(
    folder: Path, sizes: Sizes, *, with_others: bool
) -> tuple[list[Broadcast], float]:
    """An announcement of Kurak beside PTB's own limiter with gather and aiogram_broadcaster, at
    what is free and at what is paid; and the seconds that confirming the last one took.
    """
    found: list[Broadcast] = []
    froze = 0.0
    for rate, count in sizes.work:
        there = folder / str(rate)
        there.mkdir()
        (there / "config.toml").write_text(
            f'[telegram]\ntoken = "{TOKEN}"\n[delivery]\nrate = {rate}\n'
            f'paid = {str(rate > 30).lower()}\n[log]\nlevel = "error"\n'
            "[announcements]\napproval_threshold = 1000000\n"
        )
        (there / "config.toml").chmod(0o600)
        froze = await announcing.enqueue_messages(there / "kurak.sqlite3", count, sizes.wait)
        name, kurak = "Kurak: an announcement", [KURAK, "run"]
        found.append(await broadcast(name, rate, count, 600, kurak, there, sizes.wait))
        for name, script in OTHERS if with_others else ():
            other = [str(others()), str(BENCH / script), TOKEN, "{port}", str(rate), "10000",
                     str(count)]  # fmt: skip
            found.append(
                await broadcast(name, rate, count, sizes.watched, other, there, sizes.wait)
            )
    return found, froze


def show(found: list[Broadcast], froze: float, sizes: Sizes) -> None:
    """The table, as Markdown would have it."""
    table = Table(
        "bot", "allowed/s", "achieved ÷ allowed", "came", "429s", "answers", "p50 ms", "p99 ms",
        "CPU s", "peak MB", "grown by MB",
    )  # fmt: skip
    for one in found:
        table.add_row(
            one.name, f"{one.rate:g}", f"{one.achieved:.3f}", f"{one.messages:,}",
            str(one.refused), str(one.answers), _ms(one.p50), _ms(one.p99),
            f"{one.cpu:.1f}", f"{one.memory:.0f}", f"{one.grown:.0f}",
        )  # fmt: skip
    console = Console(width=140)
    work = ", ".join(f"to {count:,} readers at {rate:g}/s" for rate, count in sizes.work)
    console.print(
        f"One message {work} (others for {sizes.watched:g} s at most); every call takes "
        f"{LATENCY * 1000:.0f} ms; times of answers are beyond that. Confirming the last took "
        f"{froze:.2f} s"
    )
    console.print(table)


def _ms(seconds: float) -> str:
    return "none" if math.isinf(seconds) else f"{seconds * 1000:.0f}"
