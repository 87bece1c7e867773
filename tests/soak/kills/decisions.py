"""Figure 2: the process is killed while the decisions of a call are told."""

import asyncio
import random
import time
from datetime import UTC, datetime
from pathlib import Path

from bot.clock import Clock
from bot.simulator import markup
from bot.simulator.server import Simulator
from handlers.kit.texts import texts
from storage.database import Transaction
from storage.features import FEATURES
from storage.projects.decisions import TOLD
from tests import engine
from tests.dialogue import new_world
from tests.soak.harness import Experiment, Process, answers, populate, sound, until, value
from tests.soak.kills.updates import owed_now

LATENCY, RATE = 0.03, 100


async def decisions(folder: Path, seed: int, kills: int, authors: int) -> Experiment:
    """Figure 2, for calls: `kills` × kill -9 at random moments while so many authors are told."""
    figure = Experiment("2", f"{kills} kills while {authors} authors are told, seed {seed}")
    chance = random.Random(seed)
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    people = await populate(folder / "kurak.sqlite3", simulator, authors)
    await _decided(folder / "kurak.sqlite3")
    process = Process(folder, simulator, delivery={"rate": RATE, "paid": True})
    simulator.latency = LATENCY
    world, began = simulator.world, time.monotonic()

    def came() -> int:
        return sum(len(answers(person)) for person in people)

    for killed in range(1, kills + 1):
        target = came() + chance.randint(0, max(1, (authors - came()) // 2))
        await process.start()
        await world.until(lambda target=target: came() >= target)
        await asyncio.sleep(chance.random() * 2 * LATENCY)
        await process.kill()
        figure.must(sound(process.path), f"the file is damaged after kill {killed}")
        shown = value(process.path, "SELECT count(*) FROM projects WHERE status = 'shown'")
        told = value(process.path, f"SELECT count(*) FROM messages WHERE kind = '{TOLD}'")
        figure.must((shown, told) in ((0, 0), (authors, 1)), f"half is told after kill {killed}")
    await process.start()
    await until(lambda: value(process.path, owed_now()) == 0)
    await process.kill()
    # A message that may have come before a kill is sent again, and says so.
    again = markup.parse(texts("en")("notice-repeated"))[0]
    got = [[message.get("text", "") for message in answers(person)] for person in people]
    figure.found = {
        "told": sum(bool(one) for one in got),
        "told again, marked": sum(again in text for one in got for text in one),
        "seconds": round(time.monotonic() - began),
    }
    figure.must(figure.found["told"] == authors, "an author was not told")
    figure.must(
        all(sum(again not in text for text in one) <= 1 for one in got),
        "an author was told twice without a word",
    )
    await simulator.close()
    return figure


async def _decided(path: Path) -> None:
    """A call whose decisions are due to be told: every member has sent one project, accepted. It is
    noon for all of them.
    """
    now = datetime.now(UTC)
    db = await engine.opened(path, now, FEATURES)

    def fill(tx: Transaction) -> None:
        hours = 12 - now.hour
        tx.execute(
            "UPDATE members SET zone = :zone", {"zone": f"Etc/GMT{-hours:+d}" if hours else "UTC"}
        )
        values = {"now": int(now.timestamp())}
        tx.execute(
            """INSERT INTO calls (id, status, language, is_blind, closes_at, opened_at, tells_at,
                created_at)
            VALUES (1, 'open', 'en', 0, :now - 9, :now - 99, :now - 1, :now - 99)""",
            values,
        )
        tx.execute(
            """INSERT INTO call_texts (call_id, language, title, wanted)
            VALUES (1, 'en', 'Call', 'All')"""
        )
        tx.execute("INSERT INTO call_blocks (id, call_id, position, places) VALUES (1, 1, 0, 9999)")
        tx.execute("INSERT INTO call_block_names (block_id, language, name) VALUES (1, 'en', 'B')")
        tx.execute(
            """INSERT INTO projects (link, call_id, block_id, author_id, country, sector, language,
                keep_after_leaving, decision, created_at)
            SELECT 'link-' || id, 1, 1, id, 'TJ', 'customs', 'en', 1, 'accepted', 1
            FROM members ORDER BY id"""
        )
        tx.execute(
            """INSERT INTO project_versions (project_id, kind, language, status, created_at)
            SELECT id, 'project', 'en', 'approved', 1 FROM projects ORDER BY id"""
        )
        tx.execute(
            """INSERT INTO project_texts (version_id, field, text)
            SELECT id, 'title', 'Lessons' FROM project_versions"""
        )

    await db.write(fill)
    await db.close()
