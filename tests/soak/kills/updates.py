"""Figure 2: the process is killed while updates arrive and registrations are in progress."""

import random
import time
from pathlib import Path
from typing import Any

from bot.clock import Clock
from bot.simulator.server import Simulator
from bot.simulator.world import Person
from handlers.kit.context import CONSENT
from handlers.kit.forms import Choose, Next, Submit
from handlers.language import SetLanguage
from tests.dialogue import Network, Someone, new_world
from tests.soak.harness import Experiment, Process, answers, apologies, sound, until, value

STEPS: list[Any] = [
    "/start", SetLanguage("en"), Choose("registration", "consent", CONSENT), "Amina K.",
    "Tajikistan",
    Choose("registration", "sector", "customs"),
    *[Next("registration", field) for field in ("institution", "position", "offers", "seeks")],
    Submit("registration"),
]  # fmt: skip


class Registering:
    """Somebody who registers, step by step, through all the kills."""

    def __init__(self, simulator: Simulator, person: Person) -> None:
        network = Network(simulator.world, simulator, Clock(), None, None, None)  # type: ignore[arg-type]
        self.someone = Someone(network, person, "en")
        self.world, self.person = simulator.world, person
        self.steps = list(STEPS)

    @property
    def is_done(self) -> bool:
        """Whether she has taken every step."""
        return not self.steps

    def step(self) -> None:
        """Take the next one."""
        step = self.steps[0]
        if isinstance(step, str):
            self.world.write(self.person, step)
        else:
            self.world.press(self.person, *self.someone.find(step))

    async def answered(self, path: Path) -> None:
        """Until the step has its answer, whether it came before a kill or after."""
        await until(
            lambda: not self.world.updates and value(path, UNFINISHED) == 0,
        )
        self.steps.pop(0)


UNFINISHED = "SELECT count(*) FROM inbox WHERE status = 'pending'"
"""Counts the updates that have not ended."""


def owed_now() -> str:
    """Counts what is still to be sent now; at night some of it waits for the morning."""
    return f"""SELECT count(*) FROM deliveries WHERE status = 'inflight'
        OR (status = 'queued' AND not_before <= {int(time.time())})"""


async def updates(folder: Path, seed: int, kills: int, writers: int) -> Experiment:
    """Figure 2: `kills` × kill -9 while updates arrive and registrations are under way."""
    figure = Experiment("2", f"{kills} kills under incoming updates, seed {seed}")
    chance = random.Random(seed)
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    world, began = simulator.world, time.monotonic()
    process = Process(folder, simulator, network={"entry": "approval"})
    people = [world.add(Person(500 + n, "Amina", language_code="en")) for n in range(writers)]
    registering: list[Registering] = []
    await process.start()
    for kill in range(kills):
        if not registering or registering[-1].is_done:
            person = Person(100_000 + kill, "Nigina", language_code="en")
            registering.append(Registering(simulator, world.add(person)))
        simulator.latency = chance.choice([0.0, 0.01, 0.05])
        for person in people:
            world.write(person, "/help")
        registering[-1].step()
        enough = sum(len(answers(person)) for person in people) + chance.randint(0, writers)
        await world.until(lambda n=enough: sum(len(answers(p)) for p in people) >= n)
        await process.kill()
        figure.must(sound(process.path), f"the file is damaged after kill {kill + 1}")
        await process.start()
        await registering[-1].answered(process.path)
    simulator.latency = 0
    await world.until(lambda: not world.updates)
    await world.until(lambda: all(len(answers(person)) >= kills for person in people))
    while not registering[-1].is_done:
        registering[-1].step()
        await registering[-1].answered(process.path)
    await until(lambda: value(process.path, owed_now()) == 0)
    await process.kill()
    count = len(registering)
    figure.found = {
        "updates": kills * (writers + 1),
        "lost": sum(max(0, kills - len(answers(person))) for person in people),
        "answered twice": sum(max(0, len(answers(person)) - kills) for person in people),
        "registrations": count,
        "applications": value(process.path, "SELECT count(*) FROM reviews"),
        "cards queued": value(process.path, "SELECT count(*) FROM deliveries"),
        "wrong answers": value(
            process.path,
            """SELECT count(*) FROM members WHERE telegram_id >= 100000 AND NOT
            (status = 'pending' AND name = 'Amina K.' AND country = 'TJ' AND sector = 'customs')""",
        ),
        "left in the inbox": value(process.path, UNFINISHED),
        "seconds": round(time.monotonic() - began),
    }
    figure.must(figure.found["lost"] == 0, "an update was lost")
    figure.must(apologies((*people, *(one.person for one in registering))) == 0, "a handler failed")
    figure.must(figure.found["applications"] == count, "a registration was applied not once")
    figure.must(figure.found["cards queued"] == count, "a card is not queued exactly once")
    figure.must(figure.found["wrong answers"] == 0, "an answer went astray")
    await simulator.close()
    return figure
