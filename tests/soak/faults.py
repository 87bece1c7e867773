"""Figures 3 to 6, 8 and 9: false answers from Telegram, a full disk, a second process."""

import asyncio
import random
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

from bot.clock import Clock
from bot.simulator.faults import Fault
from bot.simulator.server import Simulator
from bot.simulator.world import Person
from handlers.kit.forms import Submit
from handlers.kit.navigation import Home, SettingsMenu
from handlers.kit.review_cards import OpenReview
from handlers.reviews.callbacks import Approve
from storage import outbox
from storage.database import Transaction
from storage.outbox import Policy
from storage.roles import ROLE_CHANGED
from tests.compressed_time import LoopClock
from tests.dialogue import Network, Someone, new_world, running_network
from tests.soak.harness import (
    FIRST,
    KURAK,
    Experiment,
    Locked,
    Process,
    answers,
    by_status,
    enqueue_for_all,
    populate,
    until,
    value,
)
from tests.soak.kills.updates import STEPS, Registering

WAIT_FOR_TWIN = 60
"""Seconds after which a second process counts as one that does not give up; it takes about one
where the machine has nothing else to do.
"""


async def same_press(folder: Path, seed: int, times: int = 5) -> Experiment:
    """Figure 3: one press that comes under so many numbers has one effect."""
    figure = Experiment("3", f"the same press under {times} update ids, seed {seed}")
    async with running_network(folder) as network:
        saule = await network.coordinator("TJ")
        await saule.say("/start")
        person = network.world.add(Person(77, "Amina", language_code="en"))
        amina = Someone(network, person, "en")
        for step in STEPS:
            if isinstance(step, str):
                await amina.say(step)
            else:
                await _several(network, amina, step, times)
        await _several(network, saule, OpenReview(1, 0), times)
        await _several(network, saule, Approve(1), times)
        applications = await network.db.read(lambda tx: tx.value("SELECT count(*) FROM reviews"))
        welcomes = sum("Welcome to" in message["text"] for message in amina.messages)
        figure.found = {"applications": applications, "welcomes": welcomes}
        figure.must(applications == 1, "applied more than once")
        figure.must(welcomes == 1, "welcomed more than once")
    return figure


async def _several(network: Network, someone: Someone, press: object, times: int) -> None:
    message_id, data = someone.find(press)  # type: ignore[arg-type]
    number = network.world.press(someone.person, message_id, data)
    update = network.world.updates[number][1]
    for _ in range(times - 1):
        network.world.redeliver(update)
    await network.settled()


async def faulty_sends(folder: Path, seed: int, sends: int) -> Experiment:
    """Figure 4: so many sends, one in twenty of which goes wrong in one way or another."""
    figure = Experiment("4", f"{sends:,} sends with 5 % faults, seed {seed}")
    chance = random.Random(seed)
    kinds = ("drop", "break", "status", "delay")

    def faulty(method: str) -> Fault | None:
        if method != "sendMessage":
            return None
        dice = chance.random()
        if dice < 0.0005:
            return Fault("flood", seconds=1)
        if dice < 0.05:
            return Fault(chance.choice(kinds), seconds=0.2)
        return None

    began = time.monotonic()
    simulator = Simulator(new_world(Clock()))
    people = await populate(folder / "kurak.sqlite3", simulator, sends)
    async with running_network(folder, simulator.world) as network:
        network.simulator.faulty = faulty
        ids = await network.db.read(lambda tx: [row["id"] for row in tx.rows(_ALL)])
        now = network.clock.now()
        messages: list[int] = []
        for policy, some in ((Policy.HOLD, ids[::2]), (Policy.REPEAT, ids[1::2])):

            def work(tx: Transaction, policy: Policy = policy, some: list[int] = some) -> int:
                return outbox.enqueue(
                    tx, ROLE_CHANGED, some, now, policy=policy, any_hour=True, bulk=True
                )

            messages.append(await network.db.write(work))
        await network.kurak.outbox_worker.wait_until_idle()
        while await network.db.read(lambda tx: tx.value(_LEFT)):
            await network.pass_time(timedelta(seconds=5))
        network.simulator.faulty = lambda _method: None
        false_sent = await network.db.read(
            lambda tx: sum(
                row["telegram_message_id"] not in network.world.people[row["telegram_id"]].messages
                for row in tx.rows(
                    """SELECT telegram_id, telegram_message_id FROM deliveries
                    JOIN members ON members.id = recipient_id WHERE deliveries.status = 'sent'"""
                )
            )
        )
        hold, repeat = [await outbox.delivery_counts(network.db, message) for message in messages]
        held = {person.id for person in people[::2]}
        figure.found = {
            "hold": dict(hold.by_status),
            "repeat once": dict(repeat.by_status),
            "sent that never came": false_sent,
            "twice under hold": sum(len(answers(p)) > 1 for p in people if p.id in held),
            "thrice under repeat": sum(len(answers(p)) > 2 for p in people if p.id not in held),
            "seconds": round(time.monotonic() - began),
        }
        figure.must(false_sent == 0, "called sent, and never came")
        figure.must(hold.total + repeat.total == sends, "some are unaccounted for")
        figure.must(figure.found["twice under hold"] == 0, "twice under hold")
        figure.must(figure.found["thrice under repeat"] == 0, "thrice under repeat")
    return figure


_ALL = f"SELECT id FROM members WHERE telegram_id >= {FIRST} ORDER BY telegram_id"
_LEFT = "SELECT count(*) FROM deliveries WHERE status IN ('queued', 'inflight')"


async def too_many(folder: Path, seed: int, seconds: int) -> Experiment:
    """Figure 5: a 429 stops queued messages for as long as it says, and no answers."""
    figure = Experiment("5", f"a 429 of {seconds} s, seed {seed}")
    # The time that requests and measurements may take on a busy machine.
    slack = seconds / 20
    async with running_network(folder, clock=LoopClock()) as network:
        readers = [await network.member(f"Amina {n}x") for n in range(40)]
        other = await network.member("Other")
        await other.say("/help")
        loop = asyncio.get_running_loop()
        network.simulator.faults.append(Fault("flood", "sendMessage", seconds=seconds))
        sent: list[float] = []
        network.world.listen(
            lambda event: sent.append(loop.time()) if event["event"] == "message" else None
        )
        ids, now = [(await reader.member()).id for reader in readers], network.clock.now()
        await network.db.write(lambda tx: outbox.enqueue(tx, ROLE_CHANGED, ids, now, bulk=True))
        await network.world.until(lambda: "sendMessage" in network.simulator.met)
        stopped, slowest, presses = loop.time(), 0.0, 0
        while loop.time() - stopped < seconds * 0.8:
            edits, began = len(other.person.answers), loop.time()
            there = Home() if Home() in other.presses else SettingsMenu()
            network.world.press(other.person, *other.find(there))
            await network.world.until(lambda edits=edits: len(other.person.answers) > edits)
            slowest, presses = max(slowest, loop.time() - began), presses + 1
            await asyncio.sleep(seconds / 100)
        answered = loop.time()
        await network.pass_time(timedelta(seconds=seconds + 2))
        # What was in the air with the refused one had left before anybody knew.
        early = [at for at in sent if stopped + slack < at < stopped + seconds - slack]
        figure.found = {
            "sent within the time": len(early),
            "presses answered meanwhile": presses,
            "slowest of them, ms": round(slowest * 1000),
            "all came": sum(len(answers(reader.person)) == 1 for reader in readers),
        }
        figure.must(not early, "a queued message was sent too early")
        figure.must(answered - stopped < seconds, "presses were stopped")
        figure.must(figure.found["all came"] == len(readers), "some never came")
    return figure


async def turned_away(folder: Path, seed: int, messages: int) -> Experiment:
    """Figure 6: after a 403 nothing is sent until she writes."""
    figure = Experiment("6", f"{messages} messages to somebody who blocked the bot, seed {seed}")
    async with running_network(folder) as network:
        amina = await network.member()
        amina.person.blocked = True
        own = (await amina.member()).id
        sends = network.world.calls.count("sendMessage")
        for _ in range(messages):
            now = network.clock.now()
            await network.db.write(lambda tx, now=now: outbox.enqueue(tx, ROLE_CHANGED, [own], now))
            await network.kurak.outbox_worker.wait_until_idle()
        tried = network.world.calls.count("sendMessage") - sends
        await amina.say("/start")
        now = network.clock.now()
        await network.db.write(lambda tx: outbox.enqueue(tx, ROLE_CHANGED, [own], now))
        await network.kurak.outbox_worker.wait_until_idle()
        came = sum("You have news" in message["text"] for message in amina.messages)
        figure.found = {"attempts": tried, "came after she wrote": came}
        figure.must(tried == 1, "tried again after the 403")
        figure.must(came == 1, "nothing, or something stale, came when she was back")
    return figure


async def copies(folder: Path, seed: int, readers: int) -> Experiment:
    """Figure 8: a clone sends nothing before it is released; a second process gives up."""
    figure = Experiment("8", f"a clone that owes {readers} messages, two processes, seed {seed}")
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    first, second = folder / "first", folder / "second"
    first.mkdir()
    process = Process(first, simulator, delivery={"rate": 20})
    people = await populate(process.path, simulator, readers)
    await process.start()
    await process.kill()
    message = await enqueue_for_all(process.path)
    shutil.copytree(first, second)
    await process.start()
    began = time.monotonic()
    twin = await asyncio.create_subprocess_exec(KURAK, "run", cwd=first, stderr=subprocess.DEVNULL)
    try:
        await asyncio.wait_for(twin.wait(), WAIT_FOR_TWIN)
    except TimeoutError:
        twin.kill()
    code = await twin.wait()
    gave_up = time.monotonic() - began
    await until(lambda: value(process.path, _LEFT) == 0)
    await process.kill()
    came = sum(len(answers(person)) for person in people)
    clone = Process(second, simulator)
    await clone.start()
    person = people[0]
    before = len(answers(person))
    simulator.world.write(person, "/help")
    await simulator.world.until(lambda: len(answers(person)) > before)
    await until(lambda: value(clone.path, "SELECT count(*) FROM run_marker WHERE held_since") == 1)
    await clone.kill()
    figure.found = {
        "second process": f"exit {code} after {gave_up:.1f} s",
        "sent by the first": by_status(process.path, message),
        "came": came,
        "sent by the clone": sum(len(answers(person)) for person in people) - came - 1,
        "answered by the clone": len(answers(person)) - before,
    }
    figure.must(code == 1, "the second process did not give up")
    figure.must(came == readers, "not everybody got it once")
    figure.must(figure.found["sent by the clone"] == 0, "the clone sent without being released")
    await simulator.close()
    return figure


async def full_disk(
    folder: Path, seed: int, lock_for: float, full_for: float = 6, people: int = 8
) -> Experiment:
    """Figure 9, on the real process: a full disk, and a database locked by somebody else.

    The database stands on a small tmpfs, which needs the right to mount; without it only the lock
    is tried.
    """
    figure = Experiment("9", f"a full disk, and a lock of {lock_for:.0f} s, seed {seed}")
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    with ExitStack() as mounts:
        disk = folder / "disk"
        disk.mkdir()
        mounted = _mount(disk)
        if mounted:
            mounts.callback(subprocess.run, ["umount", "-l", disk], check=False)
        process = Process(disk, simulator)
        await process.start()
        for trouble in ("full", "locked"):
            if trouble == "full" and not mounted:
                figure.found["full disk"] = "not tried: no right to mount a tmpfs"
                continue
            newcomers = [await _ready(process, simulator, trouble, n) for n in range(people)]
            with ExitStack() as troubles:
                if trouble == "full":
                    troubles.callback(_fill(disk))
                else:
                    troubles.enter_context(Locked(process.path))
                for newcomer in newcomers:
                    newcomer.step()
                await asyncio.sleep(lock_for if trouble == "locked" else full_for)
                told = sum(_joined(newcomer) for newcomer in newcomers)
            stored = value(process.path, _MEMBERS)
            began = time.monotonic()
            await until(lambda n=newcomers: all(_joined(one) for one in n), 90)
            recovered = time.monotonic() - began
            figure.found[trouble] = (
                f"{told} told meanwhile, all {len(newcomers)} in {recovered:.0f} s after it"
            )
            figure.must(told <= stored, f"{trouble}: somebody was told what is not so")
            figure.must(recovered < 60, f"{trouble}: not recovered within 60 s")
            figure.must(
                value(process.path, _MEMBERS) == len(newcomers), f"{trouble}: somebody is missing"
            )
            with sqlite3.connect(process.path) as connection:
                connection.execute("UPDATE members SET name = 'done' WHERE status = 'member'")
            connection.close()
        await process.kill()
    await simulator.close()
    return figure


_MEMBERS = "SELECT count(*) FROM members WHERE status = 'member' AND name <> 'done'"


async def _ready(process: Process, simulator: Simulator, kind: str, number: int) -> Registering:
    """A newcomer with one press left to make."""
    first = 1000 if kind == "full" else 2000
    person = simulator.world.add(Person(first + number, "Amina", language_code="en"))
    registering = Registering(simulator, person)
    while len(registering.steps) > 1:
        registering.step()
        await registering.answered(process.path)
    return registering


def _joined(newcomer: Registering) -> bool:
    return newcomer.someone.reads("applications-welcome", network="Kurak")


def _mount(disk: Path) -> bool:
    command = ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(disk)]
    return (
        shutil.which("mount") is not None
        and subprocess.run(command, check=False, capture_output=True).returncode == 0
    )


def _fill(disk: Path) -> Callable[[], None]:
    """Leave no byte free; call what is returned to make room again."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (65_536, 4_096, 512, 1):
            try:
                while file.write(b"x" * size):
                    pass
            except OSError:
                continue
    return ballast.unlink


async def broken_storage(folder: Path, seed: int) -> Experiment:
    """Figure 9, short: full and read-only, by SQLite's own means, in this process."""
    figure = Experiment("9", f"full, read-only: nobody is told what is not so, seed {seed}")
    async with running_network(folder, entry="open") as network:
        for number, name in enumerate(("full", "read-only")):
            person = network.world.add(Person(70 + number, "Amina", language_code="en"))
            amina = Someone(network, person, "en")
            for step in STEPS[:-1]:
                await (amina.say(step) if isinstance(step, str) else amina.press(step))
            if name == "full":
                await _stuff(network)
            else:
                await _alone(network, "PRAGMA query_only = ON")
            asked = network.world.calls.count("getUpdates")
            network.world.press(person, *amina.find(Submit("registration")))
            await network.world.until(
                lambda asked=asked: (
                    network.world.calls.count("getUpdates") > asked or not network.world.updates
                )
            )
            told = amina.reads("applications-welcome", network="Kurak")
            figure.found[name] = "told meanwhile" if told else "nobody told meanwhile"
            figure.must(not told, f"{name}: told that she is in, and she is not")
            await _alone(network, "PRAGMA query_only = OFF")
            await _alone(network, "PRAGMA max_page_count = 1000000")
            await _alone(network, "DROP TABLE IF EXISTS stuffing")
            await network.settled()
            await network.world.until(
                lambda a=amina: a.reads("applications-welcome", network="Kurak")
            )
    return figure


async def _alone(network: Network, sql: str) -> None:
    """Run a statement on the writer that no transaction is open for."""
    await network.db._writer._connection.execute_fetchall(sql)


async def _stuff(network: Network) -> None:
    """Fill the file, what is free inside it too, and let it grow no more."""
    await _alone(network, "CREATE TABLE stuffing (x)")
    connection = network.db._writer._connection
    [[pages]] = await connection.execute_fetchall("PRAGMA page_count")
    await _alone(network, f"PRAGMA max_page_count = {pages}")
    for size in (3000, 100, 1):
        try:
            while True:
                await _alone(network, f"INSERT INTO stuffing VALUES (zeroblob({size}))")
        except sqlite3.OperationalError:
            continue
