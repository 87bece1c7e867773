"""Nothing that Telegram gave is lost: not by a kill, not by an update that nobody can read."""

import asyncio
import io
import json
import os
import random
import sqlite3
import sys
from collections.abc import AsyncGenerator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from bot import app, config, log
from bot.clock import Clock
from bot.simulator.server import Fault, Simulator
from bot.simulator.world import Person
from handlers.kit.forms import Choose, Onward, Send
from handlers.language import Speak
from handlers.registration import CONSENT
from storage import database, inbox, members
from storage.database import Database
from storage.members import Profile
from tests.dialogue import TOKEN, Network, Someone, new_world, settings_for

KURAK = str(Path(sys.executable).parent / "kurak")


class Process:
    """The real process, to be killed."""

    def __init__(self, folder: Path, simulator: Simulator) -> None:
        self.folder, self.simulator = folder, simulator
        self.process: asyncio.subprocess.Process | None = None
        (folder / "config.toml").write_text(
            f'[telegram]\ntoken = "{TOKEN}"\napi_url = "{simulator.address}"\n'
            '[network]\nentry = "open"\n[delivery]\nrate = 10000\npaid = true\n'
            '[log]\nlevel = "error"\n'
        )
        (folder / "config.toml").chmod(0o600)

    async def start(self) -> None:
        environment = {k: v for k, v in os.environ.items() if not k.startswith("KURAK_")}
        self.process = await asyncio.create_subprocess_exec(
            KURAK, "run", cwd=self.folder, env=environment
        )
        await self.simulator.world.until(lambda: self.simulator.polling)

    async def kill(self) -> None:
        assert self.process is not None
        self.process.kill()
        await self.process.wait()


@pytest.fixture
async def simulator() -> AsyncGenerator[Simulator]:
    found = Simulator(new_world(Clock()))
    await found.open()
    yield found
    await found.close()


def answers(person: Person) -> list[dict[str, Any]]:
    return [message for message in person.messages.values() if message["from"]["is_bot"]]


def sound(path: Path) -> None:
    with database.looking(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.parametrize("seed", [1, 2])
async def test_kills_while_updates_arrive_lose_none(
    tmp_path: Path, simulator: Simulator, seed: int
) -> None:
    chance = random.Random(seed)
    world = simulator.world
    people = [world.add(Person(50 + n, "Amina", language_code="en")) for n in range(15)]
    process = Process(tmp_path, simulator)
    written = 0
    for _ in range(3):
        await process.start()
        simulator.faults.append(Fault("delay", "sendMessage", times=10, seconds=0.3))
        for person in people:
            world.write(person, "/help")
            written += 1
        enough = sum(len(answers(person)) for person in people) + chance.randint(0, 12)
        await world.until(lambda n=enough: sum(len(answers(p)) for p in people) >= n)
        await process.kill()
        simulator.faults.clear()
    await process.start()
    await world.until(lambda: not world.updates)
    await world.until(lambda: all(len(answers(person)) >= 3 for person in people))
    await process.kill()
    assert written == 45
    sound(tmp_path / "kurak.sqlite3")


@pytest.mark.parametrize("seed", [1, 2])
async def test_a_registration_under_kills_is_applied_once(
    tmp_path: Path, simulator: Simulator, seed: int
) -> None:
    chance = random.Random(seed)
    world = simulator.world
    person = world.add(Person(77, "Amina", language_code="en"))
    network = Network(world, simulator, Clock(), None, None, None)  # type: ignore[arg-type]
    amina = Someone(network, person, "en")
    process = Process(tmp_path, simulator)
    steps: list[Any] = [
        "/start", Speak("en"), Choose("registration", "consent", CONSENT), "Amina K.",
        "Tajikistan", Choose("registration", "sector", "customs"),
        *[Onward("registration", f) for f in ("institution", "position", "offers", "seeks")],
        Send("registration"),
    ]  # fmt: skip
    await process.start()
    for step in steps:
        before = (len(answers(person)), len(person.answers))
        if isinstance(step, str):
            world.write(person, step)
        else:
            world.press(person, *amina.find(step))
        if chance.random() < 0.4:
            if chance.random() < 0.5:
                await world.until(lambda: not world.updates)
            await process.kill()
            await process.start()
        await world.until(
            lambda b=before: (len(answers(person)), len(person.answers)) > b and not world.updates
        )
        if not isinstance(step, str):
            await world.until(lambda s=step: not still_there(amina, s))
    await world.until(lambda: amina.reads("start-home", network="Kurak"))
    await process.kill()
    db = await Database.open(tmp_path / "kurak.sqlite3", Clock().now())
    member = await members.by_telegram_id(db, 77)
    assert member is not None
    assert await members.profile(db, member.id) == Profile("Amina K.", "TJ", "customs")
    await db.close()
    sound(tmp_path / "kurak.sqlite3")


def still_there(amina: Someone, press: Any) -> bool:
    """Whether the newest message still asks what was answered."""
    return press in amina.presses


async def test_updates_that_cannot_be_read_are_kept_and_stop_nothing(network: Network) -> None:
    stream = io.StringIO()
    log.set_up("debug", "json", stream)
    amina = await network.member()
    world = network.world
    poison = [
        {"message": {"message_id": "Gulbahor", "chat": 5}},
        {"message": ["Gulbahor"]},
        {"callback_query": "Gulbahor"},
        {"message": {"message_id": 1, "date": 10**30, "chat": {"id": 5, "type": "private"}}},
    ]
    for content in poison:
        number = world.write(amina.person, "x")
        world.updates[number] = (network.clock.now(), {"update_id": number, **content})
    await amina.say("/help")
    assert amina.reads("help-care")
    assert not world.updates, "the batch was confirmed"
    kept = await network.db.read(
        lambda tx: tx.value("SELECT count(*) FROM inbox WHERE state = 'unreadable'")
    )
    assert kept == len(poison)
    assert stream.getvalue().count("cannot be read and is kept") == len(poison)
    assert "Gulbahor" not in stream.getvalue()


STRANGE: tuple[Any, ...] = (
    None, True, -1, 0, 2**63, 2**70, 1.5, "", "x" * 5000, "\ud800", "\x00", [], {}, [[]], {"id": 1},
    "fc:registration:name:x", {"a": {"b": {}}},
)  # fmt: skip


def mutated(value: Any, chance: random.Random) -> Any:
    """The same with some fields replaced, missing or added."""
    if not isinstance(value, dict):
        return value
    changed: dict[str, Any] = {}
    for key, inner in value.items():
        dice = chance.random()
        if dice < 0.12:
            changed[key] = chance.choice(STRANGE)
        elif dice > 0.06 + 0.12:
            changed[key] = mutated(inner, chance)
    if chance.random() < 0.1:
        changed["strange"] = chance.choice(STRANGE)
    return changed


@pytest.mark.parametrize("seed", range(4))
async def test_malformed_updates_stop_nobody(network: Network, seed: int) -> None:
    stream = io.StringIO()
    log.set_up("error", "json", stream)
    chance = random.Random(seed)
    amina = await network.member()
    await amina.say("/start")
    message = {
        "message_id": 7, "date": 1790000000, "from": amina.person.user(),
        "chat": amina.person.chat(), "text": "/start",
        "entities": [{"type": "bot_command", "offset": 0, "length": 6}],
    }  # fmt: skip
    query = {
        "id": "1", "from": amina.person.user(), "message": dict(amina.last),
        "chat_instance": "1", "data": "h",
    }  # fmt: skip
    for number in range(10**7, 10**7 + 400):
        content = mutated(chance.choice([{"message": message}, {"callback_query": query}]), chance)
        network.world.updates[number] = (network.clock.now(), {**content, "update_id": number})
    network.world.wake()
    async with asyncio.timeout(30):
        await network.settled()
        await amina.say("/help")
    assert amina.reads("help-care")
    assert "uncaught" not in stream.getvalue()
    left = await network.db.read(
        lambda tx: tx.value("SELECT count(*) FROM inbox WHERE state = 'waiting'")
    )
    noted = len(network.kurak.inbox._handled)
    assert left <= noted, "whatever was taken in was handled or put aside"


async def test_an_update_without_a_number_stops_nothing(network: Network) -> None:
    amina = await network.member()
    for number, strange in enumerate(({}, {"update_id": "x"}, {"update_id": 2**70}, 5, None)):
        network.world.updates[number] = (network.clock.now(), strange)  # type: ignore[assignment]
    await amina.say("/help")
    assert amina.reads("help-care")


async def test_what_is_not_stored_is_not_confirmed(network: Network) -> None:
    amina = await network.member()
    await network.db.write(lambda tx: tx.change("ALTER TABLE inbox RENAME TO gone"))
    network.world.write(amina.person, "/help")
    asked = len(network.world.calls)
    await network.world.until(lambda: network.world.calls[asked:].count("getUpdates") >= 1)
    assert network.world.updates
    assert not amina.messages
    await network.db.write(lambda tx: tx.change("ALTER TABLE gone RENAME TO inbox"))
    await network.settled()
    assert amina.reads("help-care")


async def test_a_repeated_delivery_is_known_by_its_number(network: Network) -> None:
    amina = await network.member()
    number = network.world.write(amina.person, "/help")
    update = network.world.updates[number]
    await network.settled()
    network.world.updates[number] = update
    network.world.wake()
    await network.settled()
    assert len(amina.messages) == 1


async def test_content_goes_when_handled_and_numbers_after_two_days(network: Network) -> None:
    amina = await network.member()
    await amina.say("/find Gulbahor")
    await network.kurak.inbox.flush()

    def rows(tx: database.Transaction) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in tx.rows("SELECT state, body FROM inbox")]

    assert await network.db.read(rows) == [("handled", None)]
    now = network.clock.now()
    assert await inbox.prune(network.db, now + timedelta(hours=47)) == 0
    assert await inbox.prune(network.db, now + timedelta(hours=49)) == 1


async def test_unfinished_updates_go_on_in_order(tmp_path: Path, simulator: Simulator) -> None:
    settings = settings_for(simulator, tmp_path)
    person = simulator.world.add(Person(5, "Amina", language_code="en", started=True))
    bodies = [simulator.world.write(person, text) for text in ("/help", "/language", "/help")]
    raw = [simulator.world.updates.pop(number)[1] for number in bodies]
    clock = Clock()
    db = await Database.open(settings.storage.path, clock.now())

    await inbox.keep(
        db,
        [inbox.Incoming(10**6 - n, json.dumps(r | {"update_id": 10**6 - n})) for n, r in
         enumerate(raw)],
        (), clock.now(),
    )  # fmt: skip
    await db.close()
    async with app.running(settings, clock) as kurak:
        await kurak.application.update_queue.join()
        texts = [message["text"] for message in answers(person)]
        assert ["choose" in text for text in texts] == [False, True, False]
    async with app.running(settings, clock) as kurak:
        await kurak.application.update_queue.join()
    assert len(answers(person)) == 3, "finished updates are not repeated"


async def test_a_webhook_says_200_when_it_is_stored(
    tmp_path: Path, unused_tcp_port: int, simulator: Simulator
) -> None:
    port = unused_tcp_port
    webhook = config.Webhook(
        url=f"http://127.0.0.1:{port}/", port=port, secret=SecretStr("a-secret-of-16-signs")
    )
    telegram = config.Telegram(
        token=SecretStr(TOKEN), api_url=simulator.address, mode="webhook", webhook=webhook
    )
    settings = settings_for(simulator, tmp_path).model_copy(update={"telegram": telegram})
    person = simulator.world.add(Person(5, "Amina", language_code="en"))
    async with app.running(settings, Clock()) as kurak:
        db = kurak.db
        await db.write(lambda tx: tx.change("ALTER TABLE inbox RENAME TO gone"))
        number = simulator.world.write(person, "/start")
        await simulator.world.until(lambda: simulator.brought >= 2)
        assert number in simulator.world.updates
        await db.write(lambda tx: tx.change("ALTER TABLE gone RENAME TO inbox"))
        await simulator.world.until(lambda: number not in simulator.world.updates)
        await kurak.application.update_queue.join()
        assert len(answers(person)) == 1


def test_the_schema_holds_what_the_inbox_promises(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        connection = sqlite3.connect(tmp_path / "x")
        try:
            sql = (Path(inbox.__file__).parent / "migrations/0004_inbox.sql").read_text()
            connection.executescript(sql)
            connection.execute("INSERT INTO inbox VALUES (1, 'handled', 'still there', 1, 1)")
        finally:
            connection.close()
