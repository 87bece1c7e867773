"""One process sends and several answer, by webhook, behind a load balancer; some are killed, some
hang and go on after their shards were taken.

Each person asks for words that nobody has, numbered, and the answer repeats them: so what was
answered, how often and in which order stands in her chat.
"""

import asyncio
import os
import random
import re
import signal
import socket
import time
from collections.abc import Mapping
from itertools import pairwise
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

from bot.clock import Clock
from bot.simulator.rates import Rates
from bot.simulator.server import Simulator
from bot.simulator.world import Person
from storage.database.postgres import locks, tools
from tests import engine, kurak_process
from tests.dialogue import PUBLIC, SECRET, new_world
from tests.postgres.sharing import Balancer
from tests.soak.harness import (
    Experiment,
    Process,
    answers,
    by_status,
    enqueue_for_all,
    populate,
    until,
    value,
)
from tests.soak.kills.updates import UNFINISHED, owed_now

_HOLDERS = f"""SELECT count(DISTINCT pid) FROM pg_locks WHERE locktype = 'advisory' AND granted
    AND objsubid = 2 AND classid = {locks.SHARDS}
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"""
"""Counts the processes that work on a shard."""

_ASKED = re.compile(r"“zz(\d+)”")


class Team:
    """A process that sends, and some that answer."""

    def __init__(
        self, folder: Path, simulator: Simulator, balancer: Balancer, answering: int, rate: int
    ) -> None:
        self.folder, self.balancer = folder, balancer
        self.path = folder / "kurak.sqlite3"
        more: dict[str, Mapping[str, Any]] = {
            "telegram": {"mode": "webhook"},
            "telegram.webhook": {"url": f"{PUBLIC}/kurak", "secret": SECRET},
            "delivery": {"rate": rate, "paid": rate > 30},
        }
        Process(folder, simulator, **more)
        self.sender: ForkServerProcess | None = None
        self.ports: list[int] = []
        for _ in range(answering):
            with socket.socket() as free:
                free.bind(("127.0.0.1", 0))
                self.ports.append(free.getsockname()[1])
        self.processes: dict[int, ForkServerProcess] = {}
        """Those that answer, by their ports."""

    @property
    def state(self) -> tools.ServerState:
        """What the server says of them."""
        return tools.state(engine.url_of(self.path) or "")

    async def start(self) -> None:
        """All of them, until all shards are held."""
        await self.start_sender()
        for port in self.ports:
            await self.start_answering(port)
        self.balancer.ports = list(self.ports)
        await until(lambda: self.state.idle_shards == 0)

    async def start_sender(self) -> None:
        self.sender = kurak_process.process(self.folder, ("run", "--role", "send"))
        await asyncio.to_thread(self.sender.start)

    async def start_answering(self, port: int) -> None:
        extra = {"KURAK_TELEGRAM__WEBHOOK__PORT": str(port)}
        process = kurak_process.process(self.folder, ("run", "--role", "answer"), extra)
        self.processes[port] = process
        await asyncio.to_thread(process.start)
        await until(lambda: _listens(port))

    async def kill_sender(self) -> None:
        assert self.sender is not None
        await _kill(self.sender)
        await self.start_sender()

    async def kill(self, port: int) -> None:
        """Kill one that answers, and start it anew."""
        await _kill(self.processes.pop(port))
        await self.start_answering(port)

    async def freeze(self, port: int) -> int | None:
        """Stop one that answers until others have its shards, let it go on, and start it anew when
        it has ended; its exit code. One without shards would rightly go on.
        """
        await until(lambda: value(self.path, _HOLDERS) == len(self.ports))
        process = self.processes.pop(port)
        assert process.pid is not None
        self.balancer.ports.remove(port)
        os.kill(process.pid, signal.SIGSTOP)
        try:
            await until(lambda: self.state.answering < len(self.ports), 30)
            await until(lambda: self.state.idle_shards == 0, 30)
        finally:
            os.kill(process.pid, signal.SIGCONT)
        await asyncio.to_thread(process.join, 60)
        code = process.exitcode
        if code is None:
            process.kill()
        await self.start_answering(port)
        self.balancer.ports.append(port)
        return code

    async def end(self) -> None:
        """Kill all."""
        for process in (*self.processes.values(), *([self.sender] if self.sender else [])):
            await _kill(process)


async def _kill(process: ForkServerProcess) -> None:
    process.kill()
    await asyncio.to_thread(process.join)
    process.close()


def _listens(port: int) -> bool:
    with socket.socket() as door:
        return door.connect_ex(("127.0.0.1", port)) == 0


class Asking:
    """People who ask one thing after another, whether they are answered or not."""

    def __init__(self, simulator: Simulator, people: list[Person]) -> None:
        self.world, self.people = simulator.world, people
        self.asked = dict.fromkeys((person.id for person in people), 0)
        self.times: list[float] = []
        """Seconds until each answer."""
        self._at: dict[tuple[int, int], float] = {}
        self.world.listen(self._note)

    def ask(self, person: Person) -> None:
        """Her next question."""
        number = self.asked[person.id] = self.asked[person.id] + 1
        self._at[person.id, number] = time.monotonic()
        self.world.write(person, f"zz{number}")

    def _note(self, event: dict[str, Any]) -> None:
        message = event.get("message") or {}
        found = _ASKED.search(message.get("text", ""))
        if event["event"] != "message" or found is None or not message["from"]["is_bot"]:
            return
        at = self._at.pop((message["chat"]["id"], int(found[1])), None)
        if at is not None:
            self.times.append(time.monotonic() - at)

    def answered(self, person: Person) -> list[int]:
        """The numbers of the answers in her chat, in their order."""
        texts = [message.get("text", "") for message in answers(person)]
        return [int(found[1]) for text in texts if (found := _ASKED.search(text))]

    def judge(self, figure: Experiment, most_repeated: int) -> None:
        """Whether all were answered, in order, and no more of them twice than were under way."""
        got = {person.id: self.answered(person) for person in self.people}
        lost = sum(len(set(range(1, self.asked[id] + 1)) - set(some)) for id, some in got.items())
        disorder = sum(a > b for some in got.values() for a, b in pairwise(some))
        repeated = sum(len(some) - len(set(some)) for some in got.values())
        figure.found |= {
            "updates": sum(self.asked.values()),
            "lost": lost,
            "out of order": disorder,
            "answers repeated": repeated,
        }
        figure.must(lost == 0, "an update was lost")
        figure.must(disorder == 0, "one person's updates were answered out of order")
        figure.must(repeated <= most_repeated, "answered twice without need")

    def speed(self, seconds: float) -> dict[str, Any]:
        """Updates a second, and the spread of the answers' times."""
        found = sorted(self.times)
        return {
            "updates/s": round(len(found) / seconds),
            "p50 ms": round(1_000 * found[len(found) // 2]),
            "p99 ms": round(1_000 * found[int(0.99 * (len(found) - 1))]),
        }


async def sharing(
    folder: Path, seed: int, answering: int, breaks: int, readers: int, *, with_sender: bool = True
) -> Experiment:
    """`breaks` times a process is killed or hangs, while people ask and a message goes to all."""
    figure = Experiment(
        "sharing",
        f"{answering} that answer and one that sends, {breaks} × kill -9 or SIGSTOP, seed {seed}",
    )
    chance, began = random.Random(seed), time.monotonic()
    simulator, balancer = Simulator(new_world(Clock())), Balancer()
    await simulator.open()
    async with balancer.open() as address:
        simulator.proxies[PUBLIC] = address
        path = folder / "kurak.sqlite3"
        people = await populate(path, simulator, readers)
        message = await enqueue_for_all(path)
        team = Team(folder, simulator, balancer, answering, 10_000 if readers > 1_000 else 60)
        simulator.latency = 0.02
        asking = Asking(simulator, people[:40])
        await team.start()
        frozen = killed = senders = 0
        for number in range(breaks):
            for _ in range(2):
                for person in asking.people:
                    asking.ask(person)
            await asyncio.sleep(chance.random() * 0.5)
            port = chance.choice(team.ports)
            match number % 3:
                case 0:
                    killed += 1
                    await team.kill(port)
                case 1 if answering > 1:
                    frozen += 1
                    code = await team.freeze(port)
                    figure.must(code == 1, f"a frozen process went on: {code}")
                case _ if with_sender:
                    senders += 1
                    await team.kill_sender()
                case _:
                    pass
        await until(lambda: not simulator.world.updates and value(path, UNFINISHED) == 0)
        await until(lambda: value(path, owed_now()) == 0, 300)
        became = by_status(path, message)
        got = [sum("zz" not in one.get("text", "") for one in answers(person)) for person in people]
        await team.end()
    # A call that was under way when its process ended is made again.
    asking.judge(figure, most_repeated=64 * (killed + frozen))
    figure.found |= {
        "killed, frozen, senders killed": f"{killed}, {frozen}, {senders}",
        "messages": became,
        "unaccounted for": readers - became.get("sent", 0) - became.get("unknown", 0),
        "sent twice": sum(count > 1 for count in got),
        **asking.speed(time.monotonic() - began),
        "seconds": round(time.monotonic() - began),
    }
    figure.must(figure.found["unaccounted for"] == 0, "some are unaccounted for")
    figure.must(figure.found["sent twice"] == 0, "somebody got it twice under hold")
    await simulator.close()
    return figure


async def limits(folder: Path, seed: int, answering: int, seconds: float) -> Experiment:
    """More than Telegram allows, of answers and of what is owed: nothing is refused."""
    figure = Experiment("sharing", f"{answering} that answer and one that sends, at 30 a second")
    chance = random.Random(seed)
    simulator, balancer = Simulator(new_world(Clock()), Rates()), Balancer()
    await simulator.open()
    sent: list[float] = []
    simulator.world.listen(
        lambda event: (
            sent.append(time.monotonic())
            if event["event"] == "message" and event["message"]["from"]["is_bot"]
            else None
        )
    )
    async with balancer.open() as address:
        simulator.proxies[PUBLIC] = address
        path = folder / "kurak.sqlite3"
        people = await populate(path, simulator, 2_000)
        await enqueue_for_all(path)
        team = Team(folder, simulator, balancer, answering, 30)
        simulator.latency = 0.05
        asking = Asking(simulator, people)
        await team.start()
        sent.clear()
        began = time.monotonic()
        while time.monotonic() < began + seconds:
            # For half of the time more answers than fit, then only what is owed.
            if time.monotonic() < began + seconds / 2:
                for person in chance.sample(people, 20):
                    asking.ask(person)
            await asyncio.sleep(0.5)
        await until(lambda: not simulator.world.updates and value(path, UNFINISHED) == 0)
        took = time.monotonic() - began
        await team.end()
    asking.judge(figure, 0)
    # Menus have a limit of their own, which is waited out.
    refused = [one for one in simulator.refused if one.startswith(("send", "edit"))]
    figure.found |= {
        "messages a second": round(len(sent) / took, 1),
        "most in a second": max(
            sum(at <= other < at + 1 for other in sent[number : number + 60])
            for number, at in enumerate(sent)
        ),
        "refused with 429": len(refused),
        **asking.speed(took),
    }
    figure.must(not refused, f"refused: {refused[:3]}")
    figure.must(len(sent) / took > 25, "slower than allowed")
    await simulator.close()
    return figure


async def pace(folder: Path, answering: int, updates: int) -> Experiment:
    """As many updates as they take, without a limit on sending."""
    figure = Experiment("sharing", f"{answering} that answer and one that sends")
    simulator, balancer = Simulator(new_world(Clock())), Balancer()
    await simulator.open()
    async with balancer.open() as address:
        simulator.proxies[PUBLIC] = address
        path = folder / "kurak.sqlite3"
        people = await populate(path, simulator, 200)
        team = Team(folder, simulator, balancer, answering, 10_000)
        asking = Asking(simulator, people)
        await team.start()
        began = time.monotonic()
        for number in range(updates):
            asking.ask(people[number % len(people)])
        await simulator.world.until(lambda: len(asking.times) == updates)
        figure.found = asking.speed(time.monotonic() - began)
        await team.end()
    asking.judge(figure, 0)
    await simulator.close()
    return figure
