"""`make bench`: throughput of the whole bot beside a bare echo bot, cold start, memory."""

import asyncio
import json
import math
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

from bot import log
from bot.demo.people import invented
from storage import database, members
from storage.database import Database, Transaction
from storage.features import FEATURES
from storage.kit import search
from storage.kit.transliteration import fold
from tests.bench import announcing, library, rush
from tests.bench.load import TOKEN
from tests.dialogue import TOKEN as TEST_TOKEN

ROOT = Path(__file__).parent.parent.parent
OTHERS = ROOT / ".bench"
AIOGRAM = "aiogram==3.31.0"
BROADCASTER = "aiogram_broadcaster==0.6.8"
PTB = "python-telegram-bot[rate-limiter]==22.8"
COUNT, PEOPLE, ROUNDS = 3000, 300, 3
PATIENCE = 90
"""Seconds for one round, before something must be wrong."""
LARGE = 100_000
LATENCY = 0.05
WORK = ((30, 5_000), (1_000, 100_000))
"""Messages a second that are allowed, and readers."""
OTHERS_MOST, WAIT = 60, 8
"""Seconds for which other bots are watched, and until Kurak's announcement goes."""
RUSH, SEATS = 1000, 50


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
    db = await Database.open(path, now, FEATURES)
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
    name: str, rate: float, count: int, most: float, command: Sequence[str], folder: Path
) -> Broadcast:
    """Let a bot send one message to so many readers while members press, for `most` seconds at the
    longest. {port} in the command is Telegram's.
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
        await asyncio.sleep(WAIT / 2)
        _, before = used(bot.pid)
        try:
            async with asyncio.timeout(min(most, count / rate * 3) + 60):
                line = json.loads(await telegram.stdout.readline())
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


async def broadcasts(folder: Path) -> tuple[list[Broadcast], float]:
    """An announcement of Kurak beside PTB's own limiter with gather and aiogram_broadcaster, at
    what is free and at what is paid; and the seconds that confirming the larger one took.
    """
    found: list[Broadcast] = []
    froze = 0.0
    bench = Path(__file__).parent
    for rate, count in WORK:
        there = folder / str(rate)
        there.mkdir()
        (there / "config.toml").write_text(
            f'[telegram]\ntoken = "{TEST_TOKEN}"\n[delivery]\nrate = {rate}\n'
            f'paid = {str(rate > 30).lower()}\n[log]\nlevel = "error"\n'
            "[announcements]\napproval_threshold = 1000000\n"
        )
        (there / "config.toml").chmod(0o600)
        froze = await announcing.enqueue_messages(there / "kurak.sqlite3", count, WAIT)
        kurak = [str(Path(sys.executable).parent / "kurak"), "run"]
        name = "Kurak: an announcement"
        found.append(await broadcast(name, rate, count, 600, kurak, there))
        for name, script in (
            ("PTB 22.8: AIORateLimiter, gather", "broadcast_ptb.py"),
            ("aiogram_broadcaster 0.6.8", "broadcast_aiogram.py"),
        ):
            other = [str(others()), str(bench / script), TEST_TOKEN, "{port}", str(rate), "10000",
                     str(count)]  # fmt: skip
            found.append(await broadcast(name, rate, count, OTHERS_MOST, other, there))
    return found, froze


def show_broadcasts(found: list[Broadcast], froze: float) -> None:
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
    console.print(
        f"One message to {WORK[0][1]:,} readers at 30/s, to {WORK[1][1]:,} at 1,000/s (others for "
        f"{OTHERS_MOST} s at most); every call takes {LATENCY * 1000:.0f} ms; times of answers are "
        f"beyond that. Confirming {WORK[1][1]:,} readers took {froze:.2f} s"
    )
    console.print(table)


def _ms(seconds: float) -> str:
    return "none" if math.isinf(seconds) else f"{seconds * 1000:.0f}"


async def show_counts() -> None:
    """How long the counts of an audience take."""
    with tempfile.TemporaryDirectory() as folder:
        found = await announcing.counts(Path(folder) / "kurak.sqlite3", LARGE)
    table = Table(f"count among {LARGE:,} members", "ms")
    for name, took in found:
        table.add_row(name, f"{took:.1f}")
    Console(width=100, highlight=False).print(table)


async def show_rush() -> None:
    """A thousand presses for fifty seats, beside bare SQL. Raises AssertionError."""
    log.set_up("error", "text")
    with tempfile.TemporaryDirectory() as folder:
        found = await rush.through_the_bot(Path(folder), RUSH, SEATS)
        bare = rush.by_bare_sql(Path(folder), RUSH, SEATS)
    assert not found.wrong, found.wrong
    console = Console(width=120, highlight=False)
    console.print(
        f"{RUSH} members press for {SEATS} seats with shares: the right {SEATS}, in order, all "
        f"answered in {found.seconds:.1f} s; bare SQL, one transaction each: {bare:.2f} s"
    )


async def show_library(count: int) -> None:
    """Searches in a library of so many practices, beside hand-written FTS5."""
    with tempfile.TemporaryDirectory() as folder:
        filled, size, rows = await library.measure(Path(folder) / "kurak.sqlite3", count)
    table = Table("query", "p50 ms", "p99 ms", "by hand: p50 ms", "p99 ms")
    for name, *times in rows:
        table.add_row(name, *("" if one is None else f"{one:.1f}" for one in times))
    console = Console(width=120, highlight=False)
    console.print(
        f"{count:,} practices of 2,000 letters in seven languages: {filled:,.0f} s to fill, "
        f"{size:,.0f} MB; {library.TRIES} queries of each kind"
    )
    console.print(table)


async def main() -> None:
    """Measure everything and print it; with "due", "counts", "seats" or "practices" (and how
    many), this alone.
    """
    if "practices" in sys.argv:
        await show_library(int(sys.argv[2]) if len(sys.argv) > 2 else LARGE)
        return
    if "counts" in sys.argv:
        await show_counts()
        return
    if "due" not in sys.argv:
        await show_rush()
    if "seats" in sys.argv:
        return
    with tempfile.TemporaryDirectory() as folder:
        show_broadcasts(*await broadcasts(Path(folder)))
    await show_counts()
    if "due" in sys.argv:
        return
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        results = await throughput(Path(first))
        start = await cold_start(Path(second))
    show(results, start)
    await show_library(LARGE)


asyncio.run(main())
