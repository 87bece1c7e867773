"""Measures whether the time of an answer tells why somebody is not met.

`python -m tests.oracle` prints the table of docs/measurements.md. In one run it asks for members
who have left, are hidden, are suspended or have blocked the asker, one after another in random
order, and compares the times of each state with those of absence by the test of Mann and Whitney.
"""

import argparse
import asyncio
import math
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from handlers.directory import OpenCard
from handlers.introductions.callbacks import AskContact, OpenRequest, WriteMessage
from handlers.kit.buttons import Press
from storage.introductions import requests
from storage.kit.contacts import Contact
from tests.dialogue import Network, Someone, running_network
from tests.introductions.steps import goes
from tests.oracle.ways import STATES

FIRST = ("Aigerim", "Barno", "Dilnoza", "Gulnara", "Madina", "Nargiza", "Ogulgerek", "Saltanat")
LAST = ("Akhmedova", "Berdieva", "Karimova", "Sultanova")
"""Each state has all first names, with its own last name, so that names do not differ in length."""

ABSENT = STATES[0]

Way = Callable[["Sought"], Press | str]


@dataclass(frozen=True, slots=True)
class Sought:
    """Somebody whom the viewer looks for, and her state."""

    state: str
    name: str
    member: int
    request: int


WAYS: dict[str, Way] = {
    "her profile": lambda one: OpenCard(one.member, None, None, 0, None),
    "a contact request": lambda one: AskContact(one.member),
    "the contact": lambda one: OpenRequest(one.request),
    "a message to her": lambda one: WriteMessage(one.request),
    "a search for her name": lambda one: one.name,
}


def superiority(some: Sequence[float], others: Sequence[float]) -> tuple[float, float]:
    """How probable it is that one of `some` is longer than one of `others` (0.5: nothing to tell),
    and the two-sided p of Mann and Whitney's test, by its normal approximation.
    """
    ranked = sorted([(value, 0) for value in some] + [(value, 1) for value in others])
    ranks, ties, at = 0.0, 0, 0
    while at < len(ranked):
        same = at
        while same < len(ranked) and ranked[same][0] == ranked[at][0]:
            same += 1
        count = same - at
        ties += count**3 - count
        ranks += (at + same + 1) / 2 * sum(group == 0 for _, group in ranked[at:same])
        at = same
    n, m = len(some), len(others)
    u, total = ranks - n * (n + 1) / 2, n + m
    spread = math.sqrt(n * m / 12 * ((total + 1) - ties / (total * (total - 1))))
    return u / (n * m), math.erfc(abs(u - n * m / 2) / spread / math.sqrt(2))


async def _people(network: Network, viewer: Someone) -> list[Sought]:
    found: list[Sought] = []
    db, now, own = network.db, network.clock.now(), (await viewer.member()).id
    gives = Contact("email", "a@example.org")
    everybody: list[tuple[str, Someone, Sought]] = []
    for first in FIRST:
        for state, last in zip(STATES, LAST, strict=True):
            someone = await network.member(f"{first} {last}", "TJ")
            id = (await someone.member()).id
            _, request = await requests.ask(db, id, own, "Hello", gives, now)
            assert request is not None
            await requests.accept(db, request, own, gives, now)
            everybody.append((state, someone, Sought(state, f"{first} {last}", id, request)))
    await network.settled()
    for state, someone, sought in everybody:
        await goes(network, someone, state, viewer)
        found.append(sought)
    return found


async def _time(viewer: Someone, asked: Press | str) -> float:
    """Milliseconds until the answer is in her chat."""
    world, arrived = viewer.network.world, list[float]()

    def note(event: dict[str, object]) -> None:
        if event["event"] in ("message", "edit") and event["person"] == viewer.person.id:
            arrived.append(time.perf_counter())

    message = viewer.last
    message["text"] = "x"  # so that the answer changes it, whatever it said before
    forget = world.listen(note)
    began = time.perf_counter()
    if isinstance(asked, str):
        world.write(viewer.person, asked)
        began = time.perf_counter()
        arrived.clear()
    else:
        world.forge(viewer.person, message, asked.pack())
    await viewer.network.settled()
    forget()
    return (arrived[-1] - began) * 1000


async def measure(rounds: int, seed: int) -> dict[str, dict[str, list[float]]]:
    """The times of each way and state, in milliseconds."""
    chance = random.Random(seed)
    times = {way: {state: list[float]() for state in STATES} for way in WAYS}
    with tempfile.TemporaryDirectory() as folder:
        async with running_network(Path(folder)) as network:
            await network.admin()
            viewer = await network.member("Zarina", "UZ")
            await viewer.say("/start")
            own = {"id": (await viewer.member()).id}
            people = await _people(network, viewer)
            for number in range(rounds + 1):
                tries = [(way, one) for way in WAYS for one in people]
                chance.shuffle(tries)
                for way, one in tries:
                    # Limits would end the tries; they are the same for all states.
                    await network.db.write(
                        lambda tx: tx.execute("DELETE FROM actions WHERE member_id = :id", own)
                    )
                    took = await _time(viewer, WAYS[way](one))
                    if number:  # the first round warms up
                        times[way][one.state].append(took)
                viewer.person.messages.clear()
                await viewer.say("/start")
    return times


def table(times: dict[str, dict[str, list[float]]]) -> str:
    """The figures as a table in Markdown."""
    lines = [
        f"| way | {ABSENT}, median ms | "
        + " | ".join(f"{state}: longer, p" for state in STATES[1:])
        + " |",
        "| --- |" + " --- |" * len(STATES),
    ]
    for way, by_state in times.items():
        cells = [f"{statistics.median(by_state[ABSENT]):.2f}"]
        for state in STATES[1:]:
            longer, p = superiority(by_state[state], by_state[ABSENT])
            cells.append(f"{longer:.3f}, {p:.2f}")
        lines.append(f"| {way} | {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    times = asyncio.run(measure(given.rounds, given.seed))
    tries = len(times["her profile"][ABSENT])
    print(f"{tries} tries of each way and state\n\n{table(times)}")


if __name__ == "__main__":
    main()
