"""A strict Bot API in its own process, with members who press and write meanwhile.

`python -m tests.bench.strict RATE COUNT LATENCY MOST` prints its port; once COUNT readers have
their message (or nothing came for PATIENCE seconds, or after MOST seconds) one line of JSON:
seconds from the first message to the last, messages that came, messages that were answers,
refusals, and how long answers took beyond the latency (Infinity where nobody was answered).
"""

import asyncio
import contextlib
import gc
import json
import random
import sys
import time
from typing import Any

from bot.clock import Clock
from bot.simulator.rates import Rates
from bot.simulator.server import Simulator
from bot.simulator.world import Person
from tests.dialogue import new_world
from tests.soak.harness import FIRST

PRESSES = 4
WRITES = 1
"""Per second, by members who use the bot meanwhile."""

MEMBERS, PATIENCE = 40, 10


class Watched:
    """What comes when."""

    def __init__(self, simulator: Simulator, count: int) -> None:
        self.world = simulator.world
        self.readers = {
            FIRST + number: self.world.add(
                Person(FIRST + number, "Amina", language_code="en", started=True)
            )
            for number in range(count)
        }
        self.users = [
            self.world.add(Person(FIRST + count + n, "Nigina", language_code="en", started=True))
            for n in range(MEMBERS)
        ]
        self.came: list[float] = []
        self.written = 0
        self.answers: list[float] = []
        self.since: dict[int, float] = {}
        self.world.listen(self.hear)

    def hear(self, event: Any) -> None:
        """Note the time of a message or an edit."""
        now = time.monotonic()
        if event["event"] == "message" and event["message"]["from"]["is_bot"]:
            if event["person"] in self.readers:
                self.came.append(now)
            elif event["person"] in self.since:
                self.answers.append(now - self.since.pop(event["person"]))
                self.written += 1
        elif event["event"] == "edit" and event["person"] in self.since:
            self.answers.append(now - self.since.pop(event["person"]))

    async def use(self) -> None:
        """Press and write, as members do."""
        chance, turn = random.Random(1), 0
        keys = {"inline_keyboard": [[{"text": "x", "callback_data": "h"}]]}
        for user in self.users:
            self.world.post(user, {"text": "x", "reply_markup": keys})
        posted = {user.id: next(iter(user.messages.values())) for user in self.users}
        pressed = dict.fromkeys(posted, 0)
        while True:
            await asyncio.sleep(chance.expovariate(PRESSES + WRITES))
            free = [user for user in self.users if user.id not in self.since]
            user = free[turn % len(free)]
            turn += 1
            self.since[user.id] = time.monotonic()
            if chance.random() < PRESSES / (PRESSES + WRITES):
                pressed[user.id] += 1
                data = "h" if pressed[user.id] % 2 else "help"
                self.world.forge(user, posted[user.id], data)
            else:
                self.world.write(user, "/help")


async def main() -> None:
    rate, count, latency = float(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
    most = float(sys.argv[4])
    # Telegram does not stop to look for garbage among 100,000 messages, so neither does this one.
    gc.disable()
    world = new_world(Clock())
    simulator = Simulator(world, Rates(in_all=30, paid=int(rate), burst=40))
    await simulator.open()
    watched = Watched(simulator, count)
    simulator.latency = latency
    print(simulator.port, flush=True)
    await world.until(lambda: bool(watched.came))
    using = asyncio.create_task(watched.use())
    while len(watched.came) < count and watched.came[-1] - watched.came[0] < most:
        before = len(watched.came)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                await world.until(lambda n=before: len(watched.came) > n)
        if len(watched.came) == before:
            break
    using.cancel()
    slow = sorted(taken - latency / 2 for taken in watched.answers)
    print(
        json.dumps(
            {
                "seconds": watched.came[-1] - watched.came[0],
                "messages": len(watched.came),
                "written": watched.written,
                "refused": sum("Too Many" in line for line in simulator.refused),
                "answers": len(slow),
                "p50": slow[len(slow) // 2] if slow else float("inf"),
                "p99": slow[int(len(slow) * 0.99)] if slow else float("inf"),
            }
        ),
        flush=True,
    )
    await asyncio.sleep(3600)


if __name__ == "__main__":
    asyncio.run(main())
