"""Answers to one who asks, while a large round of meetings by lot is drawn in the real process."""

import random
import time
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path

from bot.clock import Clock
from bot.simulator.server import Simulator
from storage.database import Transaction
from storage.features import FEATURES
from storage.kit.taxonomy import TOPICS
from storage.meetings import records, rounds
from tests import engine
from tests.dialogue import new_world
from tests.soak.harness import Experiment, Process, answers, populate, value
from tests.soak.lots_rounds import SHARES

ASKERS = 60
"""Members who ask one after the other, so that none meets the limit of her own chat."""

CALM = timedelta(seconds=60)
"""How long others ask before the round is to be drawn."""

OPEN = "SELECT count(*) FROM meeting_rounds WHERE status = 'open'"


async def answers_meanwhile(folder: Path, seed: int, women: int) -> Experiment:
    """How long answers take before the draw of a round of so many, and meanwhile."""
    figure = Experiment("lots", f"answers while a round of {women:,} is drawn, seed {seed}")
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    world, path = simulator.world, folder / "kurak.sqlite3"
    askers = cycle((await populate(path, simulator, women))[:ASKERS])
    closes_at = await _open_round(path, random.Random(seed))
    process = Process(folder, simulator)
    await process.start()
    found: dict[str, list[float]] = {"before": [], "meanwhile": []}
    while value(path, OPEN):
        one = next(askers)
        heard, began, since = len(answers(one)), time.monotonic(), datetime.now(UTC)
        world.write(one, "/help")
        await world.until(lambda one=one, heard=heard: len(answers(one)) > heard)
        found["before" if since < closes_at else "meanwhile"].append(time.monotonic() - began)
    await process.kill()
    await simulator.close()
    for what, waits in found.items():
        some = sorted(waits)
        figure.found[f"{what}: answers, p50, p95, longest, ms"] = [
            len(some), *(round(some[int(at * (len(some) - 1))] * 1000) for at in (0.5, 0.95, 1))
        ]  # fmt: skip
    figure.must(max(found["meanwhile"]) < 1, "somebody waited for over a second")
    return figure


async def _open_round(path: Path, chance: random.Random) -> datetime:
    """A round in which all take part; returns when it closes."""
    now = datetime.now(UTC)
    db = await engine.opened(path, now, FEATURES)
    opened = now - records.OPEN_FOR + CALM

    def fill(tx: Transaction) -> None:
        ids = [row["id"] for row in tx.rows("SELECT id FROM members ORDER BY id")]
        tx.execute("INSERT INTO roles (member_id, role, granted_at) VALUES (1, 'admin', 1)")
        for id in ids:
            tx.execute(
                """UPDATE members SET country = :country, institution_key = :place
                WHERE id = :id""",
                {"id": id, "country": chance.choices([*SHARES], [*SHARES.values()])[0],
                 "place": f"i{chance.randrange(len(ids) // 5)}"},
            )  # fmt: skip
            tx.execute_many(
                "INSERT INTO member_topics (member_id, side, topic) VALUES (:id, :side, :topic)",
                [
                    {"id": id, "side": side, "topic": topic}
                    for side in ("offers", "seeks")
                    for topic in chance.sample(TOPICS, 2)
                ],
            )

    await db.write(fill)
    round_id = await rounds.prepare(db, 1, opened)
    assert round_id is not None
    await rounds.open_prepared(db, round_id, 1, opened)
    await db.write(
        lambda tx: tx.execute(
            """INSERT INTO meeting_entries (round_id, member_id, entered_at)
            SELECT :round, id, 1 FROM members""",
            {"round": round_id},
        )
    )
    await db.close()
    return opened + records.OPEN_FOR
