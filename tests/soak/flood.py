"""Some people send far more than can be answered, and nobody else waits for it."""

import time
from itertools import cycle
from pathlib import Path
from typing import Any

from bot.clock import Clock
from bot.simulator.server import Simulator
from bot.simulator.world import Person
from bot.update_scheduler import MAX_RUNNING
from tests.dialogue import new_world
from tests.soak.harness import Experiment, Process, answers, populate

TEXTS = ("Where is the text?",)
ASKERS, ASKS = 120, 60
"""Members who ask one after the other, so that none meets the limit of her own chat, and how often
they ask while all is quiet.
"""

MOST = 60.0
"""Seconds of the flood for which others ask."""

BETWEEN = 2 * MAX_RUNNING
"""Answers to the flood, beside the first to each, that may come while somebody else waits for hers.
Unlike seconds it depends on no machine.
"""


async def flood(
    folder: Path, people: int, each: int, texts: tuple[str, ...] = TEXTS, asks: int = 10_000
) -> Experiment:
    """So many people send so many texts each, all at once, while others ask `asks` times."""
    figure = Experiment("flood", f"{people} × {each:,} texts at once")
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    members = await populate(folder / "kurak.sqlite3", simulator, ASKERS + people)
    askers, loud = cycle(members[:ASKERS]), members[ASKERS:]
    others = {one.id for one in loud}
    flooded = [0]
    world = simulator.world

    def hear(event: dict[str, Any]) -> None:
        flooded[0] += event["event"] != "answer" and event.get("person") in others

    world.listen(hear)
    process = Process(folder, simulator)
    await process.start()

    async def ask(one: Person) -> tuple[float, int]:
        heard, came, began = len(answers(one)), flooded[0], time.monotonic()
        world.write(one, "/help")
        await world.until(lambda: len(answers(one)) > heard)
        return time.monotonic() - began, flooded[0] - came

    quiet = [(await ask(next(askers)))[0] for _ in range(ASKS)]
    sent = set[int]()
    for number in range(each):
        sent |= {world.write(one, texts[number % len(texts)]) for one in loud}
    flooded[0], began = 0, time.monotonic()
    found: list[tuple[float, int]] = []
    while len(found) < asks and time.monotonic() - began < MOST:
        found.append(await ask(next(askers)))
    await process.kill()
    waits, between = [wait for wait, _ in found], [count for _, count in found]
    figure.found = {
        "asked": len(found),
        "first, ms": round(waits[0] * 1000),
        "quiet p50, p95, ms": [round(share(quiet, at) * 1000) for at in (0.5, 0.95)],
        "flooded p50, p95, ms": [round(share(waits, at) * 1000) for at in (0.5, 0.95)],
        "p95 ÷ quiet p95": round(share(waits, 0.95) / share(quiet, 0.95), 2),
        "answers to the flood meanwhile, p95, most": [share(between, 0.95), max(between)],
        "left at Telegram": len(sent & set(world.updates)),
        "seconds": round(time.monotonic() - began),
    }
    figure.must(max(between) <= people + BETWEEN, "others wait for whoever sends much")
    figure.must(bool(sent) and not sent & set(world.updates), "the flood was not taken in")
    await simulator.close()
    return figure


def share(values: list[Any], at: float) -> Any:
    """The value that this share of them does not exceed."""
    return sorted(values)[min(len(values) - 1, int(at * len(values)))]
