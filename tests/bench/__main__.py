"""`make bench`: how fast the whole bot is, beside a bare echo; how it starts; what it holds."""

import asyncio
import json
import os
import platform
import subprocess
import sys
import tempfile
import venv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bot.demo.people import invented
from storage import database, members, search
from storage.database import Database, Transaction
from storage.folding import fold
from tests.bench.load import TOKEN

ROOT = Path(__file__).parent.parent.parent
OTHERS = ROOT / ".bench"
AIOGRAM = "aiogram==3.31.0"
PTB = "python-telegram-bot==22.8"
COUNT, PEOPLE, ROUNDS = 3000, 300, 3
PATIENCE = 90
"""Seconds for one round, before something must be wrong."""
LARGE = 100_000


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
    """The environment with the other bots; made at the first run."""
    python = OTHERS / "bin" / "python"
    if not (OTHERS / "made").exists():
        venv.create(OTHERS, with_pip=True)
        subprocess.run(
            [
                python,
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                PTB,
                AIOGRAM,
            ],
            check=True,
        )
        (OTHERS / "made").touch()
    return python


async def measure(name: str, text: str, command: Sequence[str], folder: Path) -> Result:
    """Let a bot answer COUNT updates, ROUNDS times. {port} in the command is Telegram's."""
    rates: list[float] = []
    cpu = memory = 0.0
    for _ in range(ROUNDS):
        telegram = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.bench.load", text, str(COUNT), str(PEOPLE),
            cwd=ROOT, stdout=subprocess.PIPE,
        )  # fmt: skip
        assert telegram.stdout is not None
        port = (await telegram.stdout.readline()).decode().strip()
        bot = await asyncio.create_subprocess_exec(
            *(word.replace("{port}", port) for word in command),
            cwd=folder, env={**os.environ, "KURAK_TELEGRAM__API_URL": f"http://127.0.0.1:{port}"},
        )  # fmt: skip
        async with asyncio.timeout(PATIENCE):
            line = await telegram.stdout.readline()
        rates.append(COUNT / json.loads(line)["seconds"])
        cpu, memory = used(bot.pid)
        bot.kill()
        telegram.kill()
        await asyncio.gather(bot.wait(), telegram.wait())
    return Result(name, rates, cpu, memory)


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
    db = await Database.open(path, now)
    people = invented(300)

    def fill(tx: Transaction) -> None:
        for number in range(count):
            language, profile = people[number % len(people)]
            stamp = database.seconds(now)
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
            search.index_member(
                tx, member_id, profile.name, (profile.institution, profile.position),
                profile.offers,
            )  # fmt: skip

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


async def throughput(folder: Path) -> list[Result]:
    """The whole bot beside bare echoes."""
    config(folder)
    await populate(folder / "kurak.sqlite3", PEOPLE)
    kurak = [str(Path(sys.executable).parent / "kurak"), "run"]
    python = str(others())
    bench = Path(__file__).parent
    ptb = [python, str(bench / "echo_ptb.py"), TOKEN, "{port}"]
    aiogram = [python, str(bench / "echo_aiogram.py"), TOKEN, "{port}"]
    return [
        await measure("bare echo, aiogram 3.31, as it comes", "hello", [*aiogram, "0"], folder),
        await measure("bare echo, aiogram 3.31, 16 at once", "hello", [*aiogram, "16"], folder),
        await measure("bare echo, PTB 22.8, serial", "hello", [*ptb, "1"], folder),
        await measure("bare echo, PTB 22.8, 64 at once", "hello", [*ptb, "64"], folder),
        await measure("Kurak, /start: read, answer", "/start", kurak, folder),
        await measure("Kurak, search: read, store, find, answer", "gulnara", kurak, folder),
    ]


async def cold_start(folder: Path) -> Result:
    """CPU seconds and memory of `kurak run` until its first getUpdates, with a large file."""
    config(folder)
    await populate(folder / "kurak.sqlite3", LARGE)
    kurak = [str(Path(sys.executable).parent / "kurak"), "run"]
    # The first answer comes right after the first getUpdates.
    global COUNT, ROUNDS
    COUNT, ROUNDS = 1, 3
    return await measure("start", "/start", kurak, folder)


def show(results: list[Result], start: Result) -> None:
    """The tables, as Markdown would have them."""
    console = Console(width=110)
    console.print(
        f"{datetime.now(UTC):%Y-%m-%d}, {platform.machine()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}; best of 3 rounds of 3,000 updates from 300 people"
    )
    level = results[0].best
    table = Table("bot and work", "updates/s", "× aiogram", "CPU s", "peak MB")
    for result in results:
        table.add_row(
            result.name, f"{result.best:,.0f}", f"{result.best / level:.2f}",
            f"{result.cpu:.1f}", f"{result.memory:.0f}",
        )  # fmt: skip
    console.print(table)
    console.print(
        f"Start of `kurak run` with {LARGE:,} members to its first answer: "
        f"{start.cpu:.2f} s of CPU, {start.memory:.0f} MB at the peak"
    )


async def main() -> None:
    """Measure everything and print it."""
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        results = await throughput(Path(first))
        start = await cold_start(Path(second))
    show(results, start)


asyncio.run(main())
