"""What a backup beside full traffic costs the answers, and how long a restore takes.

Updates come at a fixed rate, whether they are answered or not; an answer's time counts from when
its update was due. A backup is frozen and goes on in turns of a few seconds, so that both kinds of
turns meet the same of whatever else the machine does.
"""

import asyncio
import contextlib
import json
import os
import random
import signal
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from aiohttp import web

from bot import backup
from bot.backup import Order
from storage import database
from storage.database import Database, Transaction
from storage.features import FEATURES
from tests.bench.load import ME, SENT, TRUE
from tests.bench.sizes import Sizes
from tests.bench.throughput import KURAK, config, populate

TURN = 0.1
"""The length of a turn, as a part of the calm time."""

SETTLE = 0.3
"""The part at the beginning of a turn that is not counted: it has the end of the turn before."""

DRAWS = 1_000
"""How often turns are drawn anew to find between what the difference lies."""


class Spread(NamedTuple):
    """p50, p99 and the longest time of answers in milliseconds, and how many there were."""

    p50: float
    p99: float
    longest: float
    answers: int


def spread(times: list[float]) -> Spread:
    """The spread of times in seconds."""
    found = sorted(1_000 * one for one in times)
    return Spread(
        found[len(found) // 2], found[int(0.99 * (len(found) - 1))], found[-1], len(found)
    )


@dataclass
class Found:
    """What was measured. Sizes are MB, times seconds; without and beside a backup in turns."""

    megabytes: float
    turn: float
    without: list[list[float]] = field(default_factory=list[list[float]])
    beside: list[list[float]] = field(default_factory=list[list[float]])
    backups: list[float] = field(default_factory=list[float])
    restore: float = 0.0
    first_answer: float = 0.0

    def more(self) -> tuple[float, float, float]:
        """By how many milliseconds the p99 beside a backup is longer, and between what that lies
        with a probability of 95 %.
        """
        chance = random.Random(5)

        def p99(turns: list[list[float]]) -> float:
            return spread([one for turn in turns for one in turn]).p99

        found = sorted(
            p99(chance.choices(self.beside, k=len(self.beside)))
            - p99(chance.choices(self.without, k=len(self.without)))
            for _ in range(DRAWS)
        )
        whole = p99(self.beside) - p99(self.without)
        return whole, found[DRAWS // 40], found[-DRAWS // 40]


async def fill(path: Path, people: int, deliveries: int) -> None:
    """Members, and messages that all of them got."""
    await populate(path, people)
    now = database.to_timestamp(datetime.now(UTC))
    db = await Database.open(path, datetime.now(UTC), FEATURES)

    def one(tx: Transaction) -> None:
        message: int = tx.value(
            """INSERT INTO messages (kind, policy, any_hour, bulk, created_at)
            VALUES ('role-changed', 'hold', 0, 1, :now) RETURNING id""",
            {"now": now},
        )
        tx.execute(
            """INSERT INTO deliveries (message_id, recipient_id, status, bulk, not_before, attempt,
                telegram_message_id, updated_at)
            SELECT :message, id, 'sent', 1, :now, 1, id, :now FROM members LIMIT :count""",
            {"message": message, "now": now, "count": people},
        )

    for _ in range(deliveries // people):
        await db.write(one)
    await db.close()


class Traffic:
    """A Bot API that hands out updates when they are due, and notes when they are answered."""

    def __init__(self, people: int, rate: float) -> None:
        self._people, self._rate = people, rate
        self._chance = random.Random(3)
        self._number = int(time.time() * 10) % 10**9
        self._due: dict[int, float] = {}
        self._next: float | None = None
        self.times: list[tuple[float, float]] = []
        """When an update was due, and how long its answer took."""
        self.answered = asyncio.Event()

    @asynccontextmanager
    async def serving(self) -> AsyncGenerator[str]:
        """Its address."""
        app = web.Application(client_max_size=10**8)
        app.router.add_route("*", "/{tail:.*}", self._answer)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        server: Any = site._server
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        await runner.cleanup()

    async def _answer(self, request: web.Request) -> web.Response:
        method = request.path.rsplit("/", 1)[-1].lower()
        match method:
            case "getupdates":
                body = await self._updates(is_long=request.query.get("timeout") != "0")
            case "sendmessage":
                told = await request.post() if request.content_type != "application/json" else None
                values: Any = told if told is not None else await request.json()
                self._note(int(values["chat_id"]))
                body = SENT
            case "getme":
                body = ME
            case "getmycommands":
                body = _result([])
            case "getmydescription":
                body = _result({"description": ""})
            case "getmyshortdescription":
                body = _result({"short_description": ""})
            case _:
                body = TRUE
        return web.Response(body=body, content_type="application/json")

    def _note(self, chat: int) -> None:
        due = self._due.pop(chat, None)
        if due is not None:
            self.times.append((due, time.perf_counter() - due))
            self.answered.set()

    async def _updates(self, *, is_long: bool) -> bytes:
        if self._next is None:
            self._next = time.perf_counter()
        found: list[dict[str, Any]] = []
        while is_long and not found:
            await asyncio.sleep(max(0.0, self._next - time.perf_counter()) + 0.001)
            while self._next <= time.perf_counter() and len(found) < 100:
                person = 10_000 + self._chance.randrange(self._people)
                if person not in self._due:
                    self._due[person] = self._next
                    found.append(self._update(person))
                self._next += 1 / self._rate
        return _result(found)

    def _update(self, person: int) -> dict[str, Any]:
        self._number += 1
        text = self._chance.choice(("/start", "gulnara", "/events"))
        message: dict[str, Any] = {
            "message_id": self._number,
            "date": int(time.time()),
            "from": {"id": person, "is_bot": False, "first_name": "A", "language_code": "en"},
            "chat": {"id": person, "type": "private", "first_name": "A"},
            "text": text,
        }
        if text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text)}]
        return {"update_id": self._number, "message": message}

    def between(self, start: float, end: float) -> list[float]:
        """How long the answers took to what was due in this time. Whoever still waits counts."""
        now = time.perf_counter()
        found = [took for due, took in self.times if start <= due < end]
        return found + [now - due for due in self._due.values() if start <= due < end]


def _result(value: Any) -> bytes:
    return json.dumps({"ok": True, "result": value}).encode()


class _Turn(NamedTuple):
    """What of a turn is counted, as time.perf_counter()."""

    start: float
    end: float
    is_beside: bool


async def _in_turns(order: Order, seconds: float, turns: list[_Turn]) -> float:
    """Make a backup that is frozen for each second turn; how many seconds it has run."""
    process = await asyncio.create_subprocess_exec(*backup.command(order, datetime.now(UTC)))
    ran = 0.0
    while process.returncode is None:
        start = time.perf_counter()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(process.wait(), seconds)
        end = time.perf_counter()
        ran += end - start
        turns.append(_Turn(min(start + SETTLE * seconds, end), end, is_beside=True))
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(signal.SIGSTOP)
        start = time.perf_counter()
        await asyncio.sleep(seconds)
        turns.append(_Turn(start + SETTLE * seconds, time.perf_counter(), is_beside=False))
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(signal.SIGCONT)
    assert process.returncode == 0
    return ran


async def measure(folder: Path, sizes: Sizes) -> Found:
    """Traffic beside backups, which are frozen in turns; then a restore, and the first answer after
    it.
    """
    path, to = folder / "kurak.sqlite3", folder / "backups"
    config(folder)
    await fill(path, sizes.members, sizes.deliveries)
    size = sum(one.stat().st_size for one in folder.glob("kurak.sqlite3*")) / 1e6
    found = Found(size, TURN * sizes.calm)
    traffic = Traffic(sizes.members, sizes.traffic)
    async with traffic.serving() as address:
        environment = {**os.environ, "KURAK_TELEGRAM__API_URL": address}
        bot = await asyncio.create_subprocess_exec(KURAK, "run", cwd=folder, env=environment)
        await traffic.answered.wait()
        await asyncio.sleep(sizes.calm)
        order = Order(str(path), str(to), True, keep=2)
        turns: list[_Turn] = []
        while sum(found.backups) < 2 * sizes.rounds * sizes.calm:
            found.backups.append(await _in_turns(order, found.turn, turns))
        await asyncio.sleep(found.turn)
        for turn in turns:
            kind = found.beside if turn.is_beside else found.without
            kind.append(traffic.between(turn.start, turn.end))
        bot.terminate()
        await bot.wait()
        began = time.perf_counter()
        _, file = backup.listed(to)[0]
        done = await asyncio.create_subprocess_exec(
            KURAK,
            "restore",
            str(file),
            cwd=folder,
            env=environment,
            stdout=asyncio.subprocess.DEVNULL,
        )
        assert await done.wait() == 0
        found.restore = time.perf_counter() - began
        traffic.times.clear()
        traffic.answered.clear()
        began = time.perf_counter()
        bot = await asyncio.create_subprocess_exec(KURAK, "run", cwd=folder, env=environment)
        await traffic.answered.wait()
        found.first_answer = time.perf_counter() - began
        bot.kill()
        await bot.wait()
    return found
