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
from tests import engine, kurak_process
from tests.dialogue import new_world
from tests.soak.harness import (
    FIRST,
    Experiment,
    Process,
    answers,
    populate,
    sound,
    until,
    value,
)
from tests.soak.kills.updates import owed_now


async def decisions(folder: Path, seed: int, kills: int, authors: int) -> Experiment:
    """Figure 2, for calls: `kills` × kill -9 at random moments between a start at which the
    decisions of a call are due to be told to so many authors and the end of its messages.
    """
    figure = Experiment("2", f"{kills} kills while {authors} authors are told, seed {seed}")
    chance, began = random.Random(seed), time.monotonic()
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    path = folder / "kurak.sqlite3"
    people = await populate(path, simulator, authors)
    process = Process(folder, simulator, delivery={"rate": 300, "paid": True})
    before = after = 0
    longest = 0.0
    for killed in range(kills + 1):
        await _call_is_due(path)
        begins = time.monotonic()
        process.process = kurak_process.process(folder)
        await asyncio.to_thread(process.process.start)
        if not killed:
            # The first one is only timed.
            await until(lambda: not value(path, DUE) and value(path, owed_now()) == 0)
            longest = time.monotonic() - begins
        else:
            await asyncio.sleep(chance.random() * longest)
        await process.die()
        await simulator.world.until(lambda: not simulator.polling)
        figure.must(sound(path), f"the file is damaged after kill {killed}")
        with engine.snapshot(path) as tx:
            figure.must(not _halves(tx, authors), f"half is told after kill {killed}")
        is_due = bool(value(path, DUE))
        before, after = before + is_due, after + (not is_due)
    await process.start()
    await until(lambda: not value(path, DUE) and value(path, owed_now()) == 0)
    await process.kill()
    calls = value(path, "SELECT count(*) FROM calls WHERE status = 'told'")
    told = value(
        path,
        f"""SELECT count(*) FROM deliveries JOIN messages ON messages.id = message_id
        WHERE kind = '{TOLD}' AND deliveries.status IN ('sent', 'unknown')""",
    )
    # A message that may have come before a kill is sent again, and says so.
    again = markup.parse(texts("en")("notice-repeated"))[0]
    got = [[message.get("text", "") for message in answers(person)] for person in people]
    figure.found = {
        "calls": calls,
        "killed before the decisions were told, after it": f"{before}, {after - 1}",
        "told": told,
        "told again, marked": sum(again in text for one in got for text in one),
        "seconds": round(time.monotonic() - began),
    }
    figure.must(told == calls * authors, "an author was not told")
    figure.must(
        all(sum(again not in text for text in one) <= calls for one in got),
        "an author was told twice without a word",
    )
    await simulator.close()
    return figure


DUE = "SELECT count(*) FROM calls WHERE status = 'open'"
"""Counts the calls that are not told. It is asked before `owed_now`: a call is told, and what is
owed for it queued, in one transaction, which may fall between the two questions.
"""


def _halves(tx: Transaction, authors: int) -> list[int]:
    """The calls of which some decisions are in effect or queued, but not all at one moment."""
    return [
        row["id"]
        for row in tx.rows(
            """SELECT calls.id AS id, calls.status AS status,
                (SELECT count(*) FROM projects
                    WHERE call_id = calls.id AND projects.status = 'shown') AS shown,
                (SELECT count(*) FROM deliveries JOIN messages ON messages.id = message_id
                    WHERE kind = :kind AND subject_id = calls.id) AS queued,
                (SELECT count(DISTINCT not_before) FROM deliveries
                    JOIN messages ON messages.id = message_id
                    WHERE kind = :kind AND subject_id = calls.id
                    AND deliveries.status = 'queued' AND attempt = 0
                    AND repeated = 0) AS moments
            FROM calls""",
            {"kind": TOLD},
        )
        if (row["shown"], row["queued"])
        != ((authors, authors) if row["status"] == "told" else (0, 0))
        or row["moments"] > 1
    ]


async def _call_is_due(path: Path) -> None:
    """Unless one is, the decisions of a new call are due to be told: everybody has sent a project,
    and all are accepted. It is noon for all of them.
    """
    if value(path, DUE):
        return
    now = datetime.now(UTC)
    db = await engine.opened(path, now, FEATURES)

    def fill(tx: Transaction) -> None:
        hours = 12 - now.hour
        tx.execute(
            "UPDATE members SET zone = :zone", {"zone": f"Etc/GMT{-hours:+d}" if hours else "UTC"}
        )
        call: int = tx.value(
            """INSERT INTO calls (status, language, is_blind, closes_at, opened_at, tells_at,
                created_at)
            VALUES ('open', 'en', 0, :now - 9, :now - 99, :now - 1, :now - 99) RETURNING id""",
            {"now": int(now.timestamp())},
        )
        tx.execute(
            """INSERT INTO call_texts (call_id, language, title, wanted)
            VALUES (:call, 'en', 'Call', 'All')""",
            {"call": call},
        )
        block: int = tx.value(
            """INSERT INTO call_blocks (call_id, position, places) VALUES (:call, 0, 9999)
            RETURNING id""",
            {"call": call},
        )
        tx.execute(
            """INSERT INTO call_block_names (block_id, language, name)
            VALUES (:block, 'en', 'B')""",
            {"block": block},
        )
        tx.execute(
            """INSERT INTO projects (link, call_id, block_id, author_id, country, sector, language,
                keep_after_leaving, decision, created_at)
            SELECT 'link-' || :call || '-' || id, :call, :block, id, 'TJ', 'customs', 'en', 1,
                'accepted', 1 FROM members WHERE telegram_id >= :first ORDER BY id""",
            {"call": call, "block": block, "first": FIRST},
        )
        tx.execute(
            """INSERT INTO project_versions (project_id, kind, language, status, created_at)
            SELECT id, 'project', 'en', 'approved', 1 FROM projects
            WHERE call_id = :call ORDER BY id""",
            {"call": call},
        )
        tx.execute(
            """INSERT INTO project_texts (version_id, field, text)
            SELECT project_versions.id, 'title', 'Lessons' FROM project_versions
            JOIN projects ON projects.id = project_id WHERE call_id = :call""",
            {"call": call},
        )

    await db.write(fill)
    await db.close()
