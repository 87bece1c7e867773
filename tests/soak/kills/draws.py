"""Figure 2: the process is killed while rounds of meetings by lot are drawn and told."""

import asyncio
import os
import random
import signal
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.clock import Clock
from bot.simulator import markup
from bot.simulator.server import Simulator
from handlers.kit.texts import texts
from storage.database import Transaction
from storage.features import FEATURES
from storage.meetings import records, rounds
from tests import engine, kurak_process
from tests.dialogue import new_world
from tests.soak.harness import Experiment, Process, answers, populate, sound, until, value
from tests.soak.kills.updates import owed_now


async def draws(folder: Path, seed: int, kills: int, women: int) -> Experiment:
    """`kills` × kill -9 at random moments between a start at which a round is due and its end: of
    the bot, and each second time of the process that matches, before it.
    """
    figure = Experiment("2", f"{kills} kills while rounds of {women} women are drawn, seed {seed}")
    chance, began = random.Random(seed), time.monotonic()
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    path = folder / "kurak.sqlite3"
    people = await populate(path, simulator, women)
    await _prepare_members(path)
    process = Process(folder, simulator, delivery={"rate": 300, "paid": True})
    before = after = drawing = 0
    longest = 0.0
    for killed in range(kills + 1):
        await _round_is_due(path)
        begins = time.monotonic()
        process.process = kurak_process.process(folder)
        await asyncio.to_thread(process.process.start)
        if not killed:
            # The first one is only timed.
            await until(lambda: not value(path, OPEN) and value(path, owed_now()) == 0)
            longest = time.monotonic() - begins
        else:
            ends = time.monotonic() + chance.random() * longest
            while time.monotonic() < ends:
                if killed % 2 and (beside := _beside(process)):
                    await asyncio.sleep(chance.random() * TAKES)
                    drawing += _killed(beside)
                    break
                await asyncio.sleep(0.01)
        beside = _beside(process)
        await process.die()
        await until(lambda pids=beside: not any(map(_runs, pids)), 30)
        await simulator.world.until(lambda: not simulator.polling)
        figure.must(sound(path), f"the file is damaged after kill {killed}")
        with engine.snapshot(path) as tx:
            figure.broken += [f"{what} after kill {killed}" for what in _halves(tx)]
        is_open = bool(value(path, OPEN))
        before, after = before + is_open, after + (not is_open)
    await process.start()
    await until(lambda: not value(path, OPEN) and value(path, owed_now()) == 0)
    await process.kill()
    with engine.snapshot(path) as tx:
        figure.broken += _halves(tx)
        drawn = tx.value("SELECT count(*) FROM meeting_rounds WHERE status = 'drawn'")
        told = tx.value(
            """SELECT count(*) FROM deliveries JOIN messages ON messages.id = message_id
            WHERE kind = :kind AND deliveries.status IN ('sent', 'unknown')""",
            {"kind": records.DRAWN},
        )
    # A message that may have come before a kill is sent again, and says so.
    again = markup.parse(texts("en")("notice-repeated"))[0]
    got = [[message.get("text", "") for message in answers(person)] for person in people]
    figure.found = {
        "rounds": drawn,
        "killed before a draw, after it": f"{before}, {after - 1}",
        "killed while it matched": drawing,
        "told": told,
        "told again, marked": sum(again in text for one in got for text in one),
        "seconds": round(time.monotonic() - began),
    }
    figure.must(told == drawn * women, "somebody was not told")
    figure.must(
        all(sum(again not in text for text in one) <= drawn for one in got),
        "somebody was told twice without a word",
    )
    await simulator.close()
    return figure


TAKES = 0.3
"""Seconds within which the process that matches is killed after it was seen."""


def _beside(process: Process) -> list[int]:
    """The ids of the processes that the bot has started."""
    assert process.process is not None
    own = process.process.pid
    return [int(id) for id in Path(f"/proc/{own}/task/{own}/children").read_text().split()]


def _killed(pids: list[int]) -> bool:
    for pid in pids:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
            return True
    return False


def _runs(pid: int) -> bool:
    try:
        return ") Z" not in Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        return False


OPEN = "SELECT count(*) FROM meeting_rounds WHERE status = 'open'"
"""Counts the rounds that are not drawn. It is asked before `owed_now`: a round is drawn, and what
is owed for it queued, in one transaction, which may fall between the two questions.
"""


def _halves(tx: Transaction) -> list[str]:
    """What is only half of a draw."""
    found: list[str] = []
    for row in tx.rows("SELECT id, status FROM meeting_rounds WHERE status <> 'draft'"):
        entered, with_facts, seats, told = (
            tx.value(sql, {"id": row["id"], "kind": records.DRAWN})
            for sql in (
                "SELECT count(*) FROM meeting_entries WHERE round_id = :id",
                """SELECT count(*) FROM meeting_entries
                WHERE round_id = :id AND facts IS NOT NULL""",
                """SELECT count(*) FROM meeting_seats
                JOIN meeting_groups ON meeting_groups.id = group_id WHERE round_id = :id""",
                """SELECT count(*) FROM deliveries JOIN messages ON messages.id = message_id
                WHERE kind = :kind AND subject_id = :id""",
            )
        )
        numbers = {
            one["what"]: one["count"]
            for one in tx.rows(
                "SELECT what, count FROM meeting_numbers WHERE round_id = :id", {"id": row["id"]}
            )
        }
        nothing = with_facts == seats == told == 0 and not numbers
        whole = entered == with_facts == told == numbers.get("entered")
        whole = whole and seats == numbers.get("paired")
        if not (nothing if row["status"] == "open" else whole):
            found.append(f"half of a draw ({row['status']})")
    return found


async def _prepare_members(path: Path) -> None:
    """They live in two countries, and it is noon for all of them."""
    now = datetime.now(UTC)
    hours = 12 - now.hour
    db = await engine.opened(path, now, FEATURES)

    def fill(tx: Transaction) -> None:
        tx.execute(
            """UPDATE members SET zone = :zone,
                country = CASE WHEN id % 2 = 0 THEN 'KZ' ELSE 'TJ' END""",
            {"zone": f"Etc/GMT{-hours:+d}" if hours else "UTC"},
        )

    await db.write(fill)
    await db.close()


async def _round_is_due(path: Path) -> None:
    """Unless a round is open, everybody is in a new one, which is to be drawn now."""
    now = datetime.now(UTC)
    past = now - records.OPEN_FOR - timedelta(minutes=1)
    db = await engine.opened(path, now, FEATURES)
    if await db.read(records.open_round) is None:
        await db.write(
            lambda tx: tx.execute(
                """INSERT INTO roles (member_id, role, granted_at)
                SELECT min(id), 'admin', 1 FROM members WHERE status = 'member'
                ON CONFLICT DO NOTHING"""
            )
        )
        ids = await db.read(
            lambda tx: [
                row["id"]
                for row in tx.rows("SELECT id FROM members WHERE status = 'member' ORDER BY id")
            ]
        )
        round_id = await rounds.prepare(db, ids[0], past)
        assert round_id is not None
        await rounds.open_prepared(db, round_id, ids[0], past)
        for member_id in ids:
            await rounds.enter(db, round_id, member_id, past)
        # Who is an admin says the configuration; she would be told that she is none.
        await db.write(
            lambda tx: tx.execute("DELETE FROM roles WHERE member_id = :id", {"id": ids[0]})
        )
    await db.close()
