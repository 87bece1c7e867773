"""Things break while a message goes to many, people ask, and women register."""

import asyncio
import random
import statistics
import time
from pathlib import Path

from bot.clock import Clock
from bot.simulator.server import Simulator
from bot.simulator.world import Person
from tests.dialogue import new_world
from tests.soak.harness import (
    Experiment,
    answers,
    apologies,
    by_status,
    enqueue_for_all,
    populate,
    until,
    value,
)
from tests.soak.kills.announcements import LATENCY
from tests.soak.kills.updates import UNFINISHED, Registering, owed_now
from tests.soak.postgres.troubles import Kind

WRITERS = 10


WITHIN = 10
"""The seconds within which a standby has taken over."""


async def breaking(
    folder: Path,
    seed: int,
    times: int,
    readers: int,
    rate: int,
    kind: Kind,
    within: float = WITHIN,
) -> Experiment:
    """`times` × a trouble, while a message goes to so many readers, so many a second.

    Seconds without answers count from the trouble to the answer to somebody who wrote just then;
    where a standby takes over, they are at most `within`.
    """
    chance = random.Random(seed)
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    trouble = kind(folder, simulator, chance)
    figure = Experiment("postgres", f"{times} {trouble.what}, seed {seed}")
    trouble.settings["network"] = {"entry": "approval"}
    trouble.settings["delivery"] = {"rate": rate, "paid": True}
    await trouble.prepare()
    world, began = simulator.world, time.monotonic()
    people = await populate(trouble.path, simulator, readers)
    message = await enqueue_for_all(trouble.path)
    simulator.latency = LATENCY
    writers = [world.add(Person(500 + n, "Amina", language_code="en")) for n in range(WRITERS)]
    probe = world.add(Person(499, "Gulnara", language_code="en"))
    registering: list[Registering] = []
    took: list[float] = []
    await trouble.begin()
    for number in range(times):
        if not registering or registering[-1].is_done:
            person = Person(100_000 + number, "Nigina", language_code="en")
            registering.append(Registering(simulator, world.add(person)))
        for person in writers:
            world.write(person, "/help")
        registering[-1].step()
        await asyncio.sleep(chance.random() * 0.3)
        struck, before = time.monotonic(), len(answers(probe))
        await trouble.strike()
        world.write(probe, "/help")
        async with asyncio.timeout(max(120, within)):
            await world.until(lambda n=before: len(answers(probe)) > n)
        took.append(time.monotonic() - struck)
        await trouble.mend()
        await registering[-1].answered(trouble.path)
    while not registering[-1].is_done:
        registering[-1].step()
        await registering[-1].answered(trouble.path)
    await until(lambda: not world.updates and value(trouble.path, UNFINISHED) == 0)
    await until(lambda: value(trouble.path, owed_now()) == 0, 600)
    became = by_status(trouble.path, message)
    got = [len(answers(person)) for person in people]
    helped = [len(answers(person)) for person in writers]
    applied = value(trouble.path, "SELECT count(*) FROM reviews")
    wrong = value(
        trouble.path,
        """SELECT count(*) FROM members WHERE telegram_id >= 100000 AND NOT
        (status = 'pending' AND name = 'Amina K.' AND country = 'TJ' AND sector = 'customs')""",
    )
    figure.found = {
        "messages": became,
        "unaccounted for": readers - became.get("sent", 0) - became.get("unknown", 0),
        "sent twice": sum(count > 1 for count in got),
        "unknown that came": sum(got) - became.get("sent", 0),
        "updates": times * (WRITERS + 2),
        "lost": sum(max(0, times - count) for count in helped),
        "answers repeated": sum(max(0, count - times) for count in helped),
        "registrations": len(registering),
        "applications": applied,
        "wrong answers": wrong,
    }
    if trouble.is_slow:
        figure.found["seconds without answers"] = (
            f"median {statistics.median(took):.1f}, worst {max(took):.1f}"
        )
        figure.must(max(took) <= within, f"the standby has not taken over within {within} s")
    figure.must(became.get("sent", 0) > 0, "nothing was sent")
    figure.must(figure.found["unaccounted for"] == 0, "some are unaccounted for")
    figure.must(figure.found["sent twice"] == 0, "somebody got it twice under hold")
    figure.must(sum(got) >= became.get("sent", 0), "called sent, and nobody got it")
    figure.must(figure.found["lost"] == 0, "an update was lost")
    figure.must(applied == len(registering), "a registration was applied not once")
    figure.must(wrong == 0, "an answer went astray")
    everyone = (*writers, *(one.person for one in registering))
    figure.must(apologies(everyone) == 0, "a handler failed")
    await trouble.after(figure)
    figure.found["seconds"] = round(time.monotonic() - began)
    await trouble.end()
    await simulator.close()
    return figure
