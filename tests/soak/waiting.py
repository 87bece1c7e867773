"""Figure 2 with delayed answers: the process is killed long after Telegram has forgotten the
updates.
"""

import asyncio
import random
import time
from collections import Counter
from pathlib import Path
from typing import Any, Literal

from bot.clock import Clock
from bot.inbox import FLUSH_DELAY
from bot.simulator.faults import Fault
from bot.simulator.server import Simulator
from bot.simulator.world import Person
from tests import engine
from tests.dialogue import new_world
from tests.soak.harness import Experiment, Process, apologies, sound, until, value
from tests.soak.kills.updates import STEPS, UNFINISHED, Registering

Cause = Literal["rate", "429", "slow", "queue"]
CAUSES: tuple[Cause, ...] = ("rate", "429", "slow", "queue")
"""Why an answer waits: for its turn in the rate, behind a 429, for Telegram, or for an earlier
update of the same person."""

FLOOD, FOREVER = 30, 3600
"""Seconds that a 429 asks for, and that a slow answer takes; the kill comes long before."""


async def waiting(folder: Path, seed: int, kills: int, women: int, cause: Cause) -> Experiment:
    """`kills` × kill -9 while so many women wait for an answer, each with a step of her form.

    At first each stands at another step, the first of them at the last one. What is stored for
    her must be what is stored for a woman who takes the same steps while nothing goes wrong: that
    one is the model.
    """
    figure = Experiment("2", f"{kills} kills while answers wait ({cause}), seed {seed}")
    chance, began = random.Random(seed), time.monotonic()
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    world = simulator.world
    network = {"entry": "approval"}
    process = Process(folder, simulator, network=network)
    heard: Counter[int] = Counter()

    def hear(event: dict[str, Any]) -> None:
        is_screen = event["event"] == "edit" or (
            event["event"] == "message" and event["message"]["from"]["is_bot"]
        )
        if is_screen:
            heard[event["person"]] += 1

    world.listen(hear)

    def newcomer(number: int) -> Registering:
        person = Person(100_000 + number, "Nigina", language_code="en")
        return Registering(simulator, world.add(person))

    await process.start()
    model = await _undisturbed(newcomer(0), process)
    lost = wrong = cut_off = registered = 0
    walking = [newcomer(1 + n) for n in range(women)]
    number = 1 + women
    await _spread(walking, process)
    if cause == "rate":
        process.configure(network=network, delivery={"rate": 3})
        await process.kill()
        await process.start()
    for kill in range(kills):
        before = dict(heard)
        faults = _faults(cause, walking)
        simulator.faults += faults
        for one in walking:
            if cause in ("rate", "queue"):
                world.send(one.person, "sticker")
            one.step()
        await until(lambda: not world.updates)
        # Longer than a note of what was handled takes.
        await asyncio.sleep(FLUSH_DELAY * (1.5 + chance.random()))
        await process.kill()
        cut_off += value(process.path, UNFINISHED)
        figure.must(sound(process.path), f"the file is damaged after kill {kill + 1}")
        for fault in faults:
            simulator.faults.remove(fault)
        await process.start()
        await until(lambda: not world.updates and value(process.path, UNFINISHED) == 0)
        going: list[Registering] = []
        for one in walking:
            id = one.person.id
            one.steps.pop(0)
            taken = len(STEPS) - len(one.steps)
            is_lost = heard[id] == before.get(id, 0)
            is_wrong = _stored(process.path, id) != model[taken - 1]
            lost += is_lost
            wrong += is_wrong
            if is_lost or is_wrong or one.is_done:
                registered += not (is_lost or is_wrong)
                going.append(newcomer(number))
                number += 1
            else:
                going.append(one)
        walking = going
    await process.kill()
    figure.found = {
        "updates": kills * women * (1 + (cause in ("rate", "queue"))),
        "waiting when killed": cut_off,
        "never answered": lost,
        "answers of a form not stored once, or effects not once": wrong,
        "registered": registered,
        "seconds": round(time.monotonic() - began),
    }
    figure.must(cut_off >= kills, "nothing waited: the kills prove nothing")
    figure.must(lost == 0, "somebody was never answered")
    figure.must(wrong == 0, "what is stored is not what she did, once")
    figure.must(registered > 0, "nobody sent her form: effects were not tried")
    figure.must(apologies(world.people.values()) == 0, "a handler failed")
    await simulator.close()
    return figure


def _faults(cause: Cause, walking: list[Registering]) -> list[Fault]:
    """What holds their answers back until the process is killed."""
    methods = ("sendMessage", "editMessageText")
    match cause:
        case "429":
            return [Fault("flood", method, 10**6, seconds=FLOOD) for method in methods]
        case "slow":
            return [Fault("delay", method, 10**6, seconds=FOREVER) for method in methods]
        case "queue":
            # The first of each that she gets, which answers her sticker.
            return [
                Fault("delay", "sendMessage", seconds=FOREVER, chat_id=one.person.id)
                for one in walking
            ]
        case _:
            return []


async def _undisturbed(one: Registering, process: Process) -> list[Any]:
    """What is stored after each step where nothing goes wrong."""
    states: list[Any] = []
    while not one.is_done:
        one.step()
        await one.answered(process.path)
        states.append(_stored(process.path, one.person.id))
    return states


async def _spread(walking: list[Registering], process: Process) -> None:
    """Let each take other steps while nothing goes wrong: the first of them all but the last."""
    for taken in range(len(STEPS) - 1):
        going = [
            one
            for number, one in enumerate(walking)
            if taken < len(STEPS) - 1 - number % len(STEPS)
        ]
        for one in going:
            one.step()
        await until(
            lambda: not process.simulator.world.updates and value(process.path, UNFINISHED) == 0
        )
        for one in going:
            one.steps.pop(0)


def _stored(path: Path, telegram_id: int) -> Any:
    """All that her steps have left in the database, and how often."""
    with engine.snapshot(path) as tx:
        return [
            tuple(row)
            for row in tx.rows(
                """SELECT members.language, members.status, name, country, sector,
                form_drafts.form, form_drafts.status, form_drafts.field, form_drafts.answers,
                (SELECT count(*) FROM reviews WHERE author_id = members.id),
                (SELECT count(*) FROM messages JOIN reviews ON reviews.id = messages.subject_id
                    WHERE messages.kind = 'review-requested' AND author_id = members.id),
                (SELECT count(*) FROM form_drafts WHERE member_id = members.id)
            FROM members LEFT JOIN form_drafts ON form_drafts.member_id = members.id
            WHERE telegram_id = :id""",
                {"id": telegram_id},
            )
        ]
