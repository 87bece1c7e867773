"""The same work on both engines: a file, and a server that writes to the same disk as safely.

`python -m tests.bench.engines FOLDER SIZES` does the work on the engine of TEST_ENGINE, and prints
what each part of it has found as a line of JSON.
"""

import asyncio
import contextlib
import itertools
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncGenerator
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import log
from storage import outbox
from storage.database import Database, Transaction, to_timestamp
from storage.features import FEATURES
from storage.outbox import Outcome, Policy, Result
from storage.roles import ROLE_CHANGED
from tests import engine
from tests.bench import announcing, members, rush, throughput
from tests.bench.library import spread
from tests.bench.sizes import Sizes

ROUND_TRIP = 0.0005
"""What a round trip to a server in the same region takes longer, in seconds."""

AT_ONCE = 100
"""Deliveries that are claimed at once: what is sent in a tenth of a second at the paid rate."""

Found = dict[str, float]
"""What was measured, by name; the unit stands after a comma."""


async def compare(folder: Path, sizes: Sizes) -> tuple[Found, Found]:
    """SQLite and PostgreSQL, one after the other. Raises engine.NoServer."""
    server = engine.Server(durable=True)
    try:
        there = engine.environment(server)
        return (
            await run(folder / "sqlite", sizes, "sqlite", there),
            await run(folder / "postgres", sizes, "postgres", there),
        )
    finally:
        server.close()


async def run(folder: Path, sizes: Sizes, name: str, more: dict[str, str]) -> Found:
    """The work on one engine. Raises RuntimeError that says what was not done in time."""
    folder.mkdir()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-X", "faulthandler", "-m", "tests.bench.engines", str(folder),
        json.dumps(asdict(sizes)), env={**os.environ, **more, "TEST_ENGINE": name},
        stdout=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    assert process.stdout is not None
    found: Found = {}
    try:
        for part in PARTS:
            what = f"{part.__name__.strip('_')} on {name}"
            try:
                line = await asyncio.wait_for(process.stdout.readline(), sizes.patience)
            except TimeoutError:
                process.send_signal(signal.SIGABRT)  # Python says where each thread is
                await process.wait()
                raise RuntimeError(f"{what}: not done after {sizes.patience:.0f} s") from None
            if not line:
                raise RuntimeError(f"{what}: failed")
            found |= json.loads(line)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()
    return found


def _path(folder: Path, name: str) -> Path:
    there = folder / name
    there.mkdir()
    return there / "kurak.sqlite3"


async def _updates(folder: Path, sizes: Sizes) -> Found:
    path = _path(folder, "updates")
    throughput.config(path.parent)
    await throughput.populate(path, sizes.people)
    if (url := engine.url_of(path)) is not None:
        os.environ["KURAK_STORAGE__URL"] = url
    found: Found = {}
    for name, text in (("/start", "/start"), ("a search", "gulnara")):
        run = [throughput.KURAK, "run"]
        result = await throughput.measure(name, text, run, path.parent, sizes)
        found[f"updates: {name}, 1/s"] = result.best
    os.environ.pop("KURAK_STORAGE__URL", None)
    return found


async def _presses(folder: Path, sizes: Sizes) -> Found:
    path = _path(folder, "presses")
    came = await rush.through_the_bot(path.parent, sizes.rush, sizes.seats)
    assert not came.wrong, came.wrong
    return {"presses for a few seats, 1/s": sizes.rush / came.seconds}


async def _claims(folder: Path, sizes: Sizes) -> Found:
    path = _path(folder, "claims")
    db = await engine.opened(path, datetime.now(UTC), FEATURES)
    found = {"claims and results, 1/s": await _claimed(db, sizes.claims)}
    await db.close()
    # Another database: to delete so many members on a server takes longer than all the rest.
    path = _path(folder, "claims-slowly")
    if (url := engine.url_of(path)) is None:
        return found
    address, _, name = url.rpartition("/")
    async with delayed(int(address.rpartition(":")[2])) as port:
        db = await engine.opened_at(f"postgresql://kurak@127.0.0.1:{port}/{name}", path, FEATURES)
        began = time.perf_counter()
        for _ in range(AT_ONCE):
            await db.read(lambda tx: tx.value("SELECT 1"))
        # BEGIN, the query, COMMIT.
        trip = (time.perf_counter() - began) / AT_ONCE / 3
        found["a round trip on a slower line, ms"] = 1_000 * trip
        found["claims and results on a slower line, 1/s"] = await _claimed(db, sizes.claims)
        await db.close()
    return found


@contextlib.asynccontextmanager
async def delayed(port: int) -> AsyncGenerator[int]:
    """The port of a slower line to this one."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.delay", str(port), str(ROUND_TRIP),
        stdout=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    try:
        yield int(await process.stdout.readline())
    finally:
        process.kill()
        await process.wait()


async def _claimed(db: Database, count: int) -> float:
    """Deliveries of one message that are claimed, and settled as sent, in a second."""
    now = datetime.now(UTC)

    def fill(tx: Transaction) -> None:
        tx.execute_many(
            """INSERT INTO members (telegram_id, language, status, name, name_key, country, sector,
                consent_version, consented_at, first_seen_at, joined_at)
            VALUES (:telegram, 'en', 'member', 'A', 'a', 'TJ', 'customs', 1, 1, 1, 1)""",
            [{"telegram": 10_000 + number} for number in range(count)],
        )
        ids = [row[0] for row in tx.rows("SELECT id FROM members WHERE telegram_id >= 10000")]
        outbox.enqueue(tx, ROLE_CHANGED, ids, now, policy=Policy.HOLD, any_hour=True, bulk=True)

    await db.write(fill)
    done, results = 0, list[Result]()
    now += timedelta(seconds=1)
    began = time.perf_counter()
    while True:
        claimed = await outbox.settle_and_claim(db, results, AT_ONCE, (), now)
        if not claimed:
            break
        done += len(claimed)
        results = [
            Result(one.delivery_id, one.attempt, Outcome.SENT, telegram_message_id=1)
            for one in claimed
        ]
    seconds = time.perf_counter() - began
    assert done == count, done
    return count / seconds


async def _search(folder: Path, sizes: Sizes) -> Found:
    now = datetime.now(UTC)
    count = sizes.directories[-1]
    db = await engine.opened(_path(folder, "members"), now, FEATURES)
    every = members.people(count)
    some: list[members.Person] = []
    for first in range(1, count + 1, members.CHUNK):
        part = list(itertools.islice(every, members.CHUNK))
        await db.write(
            lambda tx, first=first, part=part: members.fill(tx, first, part, to_timestamp(now))
        )
        some += part[: max(1, 40_000 * members.CHUNK // count)]
    await _analysed(db)
    found: Found = {}
    for name, queries, _ in members.queries(db, None, some, count, sizes.tries):
        times: list[float] = []
        for query in queries:
            began = time.perf_counter()
            await query()
            times.append(time.perf_counter() - began)
        p50, p99 = spread(times)
        found[f"search: {name}, p50 ms"], found[f"search: {name}, p99 ms"] = p50, p99
    await db.close()
    return found


async def _analysed(db: Database) -> None:
    """What autovacuum has done within minutes."""
    if engine.IS_POSTGRES:
        await db.write(lambda tx: tx.execute("ANALYZE"))


async def _audiences(folder: Path, sizes: Sizes) -> Found:
    found = await announcing.counts(_path(folder, "audiences"), sizes.members)
    return {f"audience: {name}, ms": took for name, took in found}


PARTS = (_updates, _presses, _claims, _search, _audiences)


async def work(folder: Path, sizes: Sizes) -> None:
    """All of it, on this engine; prints what each part has found."""
    log.set_up("error", "text")
    for part in PARTS:
        print(json.dumps(await part(folder, sizes)), flush=True)


if __name__ == "__main__":
    given = json.loads(sys.argv[2])
    for key in ("work", "directories"):
        given[key] = tuple(given[key])
    asyncio.run(work(Path(sys.argv[1]), Sizes(**given)))
