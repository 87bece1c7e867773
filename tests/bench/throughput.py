"""How fast the whole bot answers, beside a bare echo of other bots, and how it starts."""

import asyncio
import json
import os
import platform
import subprocess
import sys
import venv
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from bot.demo.people import invented
from storage import database, members
from storage.database import Transaction
from storage.features import FEATURES
from storage.kit import search
from storage.kit.transliteration import fold
from tests import engine
from tests.bench.load import TOKEN
from tests.bench.sizes import Sizes

ROOT = Path(__file__).parent.parent.parent
BENCH = Path(__file__).parent
KURAK = str(Path(sys.executable).parent / "kurak")
OTHERS = ROOT / ".bench"
AIOGRAM = "aiogram==3.31.0"
BROADCASTER = "aiogram_broadcaster==0.6.8"
PTB = "python-telegram-bot[rate-limiter]==22.8"
PATIENCE = 90
"""Seconds for one round, before something must be wrong."""


@dataclass
class Result:
    """One bot on one work: updates a second of each round, CPU seconds and MB of memory."""

    name: str
    rates: list[float]
    cpu: float
    memory: float

    @property
    def best(self) -> float:
        """The round that other work on the machine disturbed least."""
        return max(self.rates)


def others() -> Path:
    """The environment with the other bots; made at the first run, and when they change."""
    python, made = OTHERS / "bin" / "python", OTHERS / "made"
    wanted = f"{PTB} {AIOGRAM} {BROADCASTER}"
    if not made.exists() or made.read_text() != wanted:
        venv.create(OTHERS, with_pip=True)
        pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, PTB, AIOGRAM, BROADCASTER], check=True)
        made.write_text(wanted)
    return python


async def measure(
    name: str, text: str, command: Sequence[str], folder: Path, sizes: Sizes
) -> Result:
    """Let a bot answer so many updates, in several rounds. {port} in the command is Telegram's."""
    rates: list[float] = []
    cpu = memory = 0.0
    for _ in range(sizes.rounds):
        telegram = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.bench.load", text, str(sizes.updates),
            str(sizes.people),
            cwd=ROOT, stdout=subprocess.PIPE,
        )  # fmt: skip
        assert telegram.stdout is not None
        port = (await telegram.stdout.readline()).decode().strip()
        bot = await asyncio.create_subprocess_exec(
            *(word.replace("{port}", port) for word in command),
            cwd=folder, env={**os.environ, "KURAK_TELEGRAM__API_URL": f"http://127.0.0.1:{port}"},
        )  # fmt: skip
        try:
            line = await told(telegram, bot, PATIENCE)
            cpu, memory = used(bot.pid)
        finally:
            for process in (bot, telegram):
                if process.returncode is None:
                    process.kill()
            await asyncio.gather(bot.wait(), telegram.wait())
        rates.append(sizes.updates / line["seconds"])
    return Result(name, rates, cpu, memory)


async def told(
    telegram: asyncio.subprocess.Process, bot: asyncio.subprocess.Process, seconds: float
) -> dict[str, Any]:
    """What this Telegram tells of the bot. Raises TimeoutError, or RuntimeError if the bot ends."""
    assert telegram.stdout is not None
    line = asyncio.ensure_future(telegram.stdout.readline())
    ended = asyncio.ensure_future(bot.wait())
    try:
        done, _ = await asyncio.wait(
            {line, ended}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED
        )
        if line in done:
            return json.loads(line.result())
        raise RuntimeError("the bot has ended") if done else TimeoutError
    finally:
        line.cancel()
        ended.cancel()


def used(pid: int) -> tuple[float, float]:
    """CPU seconds and peak memory in MB of a running process."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    ticks = os.sysconf("SC_CLK_TCK")
    status = Path(f"/proc/{pid}/status").read_text()
    peak = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return (int(fields[11]) + int(fields[12])) / ticks, int(peak.split()[1]) / 1024


async def populate(path: Path, count: int) -> None:
    """A database with so many members, whose Telegram ids count from 10,000."""
    now = datetime.now(UTC)
    db = await engine.opened(path, now, FEATURES)
    people = invented(300)

    def fill(tx: Transaction) -> None:
        for number in range(count):
            language, profile = people[number % len(people)]
            stamp = database.to_timestamp(now)
            member_id: int = tx.value(
                """INSERT INTO members (telegram_id, language, status, name, name_key, country,
                    sector, institution, position, consent_version, consented_at, first_seen_at,
                    joined_at)
                VALUES (:telegram, :language, 'member', :name, :key, :country, :sector,
                    :institution, :position, 1, :now, :now, :now) RETURNING id""",
                {
                    "telegram": 10_000 + number, "language": language, "name": profile.name,
                    "key": fold(profile.name), "country": profile.country,
                    "sector": profile.sector, "institution": profile.institution,
                    "position": profile.position, "now": stamp,
                },
            )  # fmt: skip
            texts = (profile.institution, profile.position)
            words = search.MemberWords(profile.name, texts, profile.offers)
            search.index_member(tx, member_id, [("", words)])

    await db.write(fill)
    assert await members.by_telegram_id(db, 10_000) is not None
    await db.close()


def config(folder: Path) -> None:
    """What Kurak is measured with: the limit on sending is out of the way."""
    (folder / "config.toml").write_text(
        f'[telegram]\ntoken = "{TOKEN}"\n[delivery]\nrate = 10000\npaid = true\n'
        '[log]\nlevel = "error"\n'
    )
    (folder / "config.toml").chmod(0o600)


async def throughput(folder: Path, sizes: Sizes, *, with_others: bool) -> list[Result]:
    """The whole bot, and bare echoes before it."""
    config(folder)
    await populate(folder / "kurak.sqlite3", sizes.people)
    work = [
        ("Kurak, /start: read, answer", "/start", [KURAK, "run"]),
        ("Kurak, search: read, store, find, answer", "nilufar", [KURAK, "run"]),
    ]
    if with_others:
        python = str(others())
        ptb = [python, str(BENCH / "echo_ptb.py"), TOKEN, "{port}"]
        aiogram = [python, str(BENCH / "echo_aiogram.py"), TOKEN, "{port}"]
        work = [
            ("bare echo, aiogram 3.31, as it comes", "hello", [*aiogram, "0"]),
            ("bare echo, aiogram 3.31, 16 at once", "hello", [*aiogram, "16"]),
            ("bare echo, PTB 22.8, serial", "hello", [*ptb, "1"]),
            ("bare echo, PTB 22.8, 64 at once", "hello", [*ptb, "64"]),
            *work,
        ]
    return [await measure(name, text, command, folder, sizes) for name, text, command in work]


async def cold_start(folder: Path, sizes: Sizes) -> Result:
    """CPU seconds and memory of `kurak run` until its first answer, with a large file."""
    config(folder)
    await populate(folder / "kurak.sqlite3", sizes.members)
    # The first answer comes right after the first getUpdates.
    return await measure("start", "/start", [KURAK, "run"], folder, replace(sizes, updates=1))


def show(results: list[Result], sizes: Sizes) -> None:
    """The table, as Markdown would have it."""
    console = Console(width=110)
    console.print(
        f"{datetime.now(UTC):%Y-%m-%d}, {platform.machine()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}; best of {sizes.rounds} rounds of "
        f"{sizes.updates:,} updates from {sizes.people} people"
    )
    level = results[0].best
    table = Table("bot and work", "updates/s", "× the first", "CPU s", "peak MB")
    for result in results:
        table.add_row(
            result.name, f"{result.best:,.0f}", f"{result.best / level:.2f}",
            f"{result.cpu:.1f}", f"{result.memory:.0f}",
        )  # fmt: skip
    console.print(table)


def show_start(start: Result, sizes: Sizes) -> None:
    """What a start costs."""
    Console(width=110).print(
        f"Start of `kurak run` with {sizes.members:,} members to its first answer: "
        f"{start.cpu:.2f} s of CPU, {start.memory:.0f} MB at the peak"
    )
