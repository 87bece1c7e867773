"""No update is lost, neither by a kill nor by an update that cannot be read."""

import asyncio
import io
import json
import sqlite3
import threading
from collections.abc import AsyncGenerator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from telegram import Bot, Update

from bot import app, log
from bot import inbox as receiving
from bot.clock import Clock
from bot.inbox import Inbox
from bot.simulator.server import Fault, Simulator
from bot.simulator.world import Person
from storage import database
from storage.features import FEATURES
from storage.kit import inbox
from tests import engine
from tests.dialogue import TOKEN, Network, new_world, running_network, settings_for
from tests.soak.harness import answers


@pytest.fixture
async def simulator() -> AsyncGenerator[Simulator]:
    found = Simulator(new_world(Clock()))
    await found.open()
    yield found
    await found.close()


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
        lambda tx: tx.value("SELECT count(*) FROM inbox WHERE status = 'unreadable'")
    )
    assert kept == len(poison)
    assert stream.getvalue().count("cannot be read and is kept") == len(poison)
    assert "Gulbahor" not in stream.getvalue()


async def test_an_update_without_a_number_stops_nothing(network: Network) -> None:
    amina = await network.member()
    for number, strange in enumerate(({}, {"update_id": "x"}, {"update_id": 2**70}, 5, None)):
        network.world.updates[number] = (network.clock.now(), strange)  # type: ignore[assignment]
    await amina.say("/help")
    assert amina.reads("help-care")


async def test_an_update_whose_answer_waits_is_not_handled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "SHUTDOWN_TIMEOUT", 0.2)
    async with running_network(tmp_path) as network:
        amina = await network.member()
        await network.settled()
        network.simulator.faults.append(Fault("delay", "sendMessage", seconds=3600))
        number = network.world.write(amina.person, "/help")
        # Confirmed to Telegram, and begun.
        await network.world.until(lambda: number not in network.world.updates)
        await network.world.until(lambda: "sendMessage" in network.simulator.met)
        await network.kurak.inbox.flush()
        assert await inbox.pending_count(network.db) == 1


async def test_what_is_not_stored_is_not_confirmed(network: Network) -> None:
    amina = await network.member()
    await network.db.write(lambda tx: tx.execute("ALTER TABLE inbox RENAME TO gone"))
    network.world.write(amina.person, "/help")
    asked = len(network.world.calls)
    await network.world.until(lambda: network.world.calls[asked:].count("getUpdates") >= 1)
    assert network.world.updates
    assert not amina.messages
    await network.db.write(lambda tx: tx.execute("ALTER TABLE gone RENAME TO inbox"))
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


async def test_what_is_finished_while_others_are_written_down_is_written_down_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receiving, "FLUSH_DELAY", 0)
    clock = Clock()
    db = await engine.opened(tmp_path / "kurak.sqlite3", clock.now(), FEATURES)
    ends = [asyncio.Event(), asyncio.Event()]

    async def answer(update: Update, _is_surplus: bool) -> None:
        await ends[update.update_id].wait()

    async def finished(count: int) -> None:
        while receives.status.finished < count:  # noqa: ASYNC110
            await asyncio.sleep(0)

    receives = Inbox(db, clock.now)
    await receives.start(Bot(TOKEN), answer)
    await receives.ingest(
        [
            {"update_id": number, "message": {
                "message_id": 1, "date": 1, "text": "x",
                "chat": {"id": 5 + number, "type": "private"},
                "from": {"id": 5 + number, "is_bot": False, "first_name": "A"},
            }}
            for number in range(2)
        ]
    )  # fmt: skip
    continues, written, mark = threading.Event(), asyncio.Event(), inbox.mark_handled

    async def mark_handled(db: database.Database, handled: list[int]) -> None:
        await mark(db, handled)
        if 1 in handled:
            written.set()

    monkeypatch.setattr(inbox, "mark_handled", mark_handled)
    async with asyncio.timeout(20):
        held = asyncio.create_task(db.write(lambda _tx: continues.wait(20)))
        ends[0].set()
        await finished(1)
        for _ in range(10):  # the first is being written down now
            await asyncio.sleep(0)
        ends[1].set()
        await finished(2)
        continues.set()
        await held
        await written.wait()
        assert await inbox.pending_count(db) == 0
    await receives.close()
    await db.close()


async def test_content_goes_when_handled_and_numbers_after_two_days(network: Network) -> None:
    amina = await network.member()
    await amina.say("/find Gulbahor")
    await network.kurak.inbox.flush()

    def rows(tx: database.Transaction) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in tx.rows("SELECT status, body FROM inbox")]

    assert await network.db.read(rows) == [("handled", None)]
    now = network.clock.now()
    for hours, ended in ((47, 0), (49, 1)):
        then = now + timedelta(hours=hours)
        assert await network.db.write(lambda tx, then=then: inbox.prune(tx, now, then)) == ended


async def test_unfinished_updates_go_on_in_order(tmp_path: Path, simulator: Simulator) -> None:
    settings = settings_for(simulator, tmp_path)
    person = simulator.world.add(Person(5, "Amina", language_code="en", started=True))
    bodies = [simulator.world.write(person, text) for text in ("/help", "/language", "/help")]
    raw = [simulator.world.updates.pop(number)[1] for number in bodies]
    clock = Clock()
    db = await engine.opened(settings.storage.path, clock.now(), FEATURES)

    await inbox.store(
        db,
        [inbox.StoredUpdate(10**6 - n, 5, json.dumps(r | {"update_id": 10**6 - n})) for n, r in
         enumerate(raw)],
        (), clock.now(),
    )  # fmt: skip
    await db.close()
    async with app.run_bot(settings, clock) as kurak:
        await kurak.inbox.wait_until_idle()
        texts = [message["text"] for message in answers(person)]
        assert ["choose" in text for text in texts] == [False, True, False]
    async with app.run_bot(settings, clock) as kurak:
        await kurak.inbox.wait_until_idle()
    assert len(answers(person)) == 3, "finished updates are not repeated"


async def test_a_webhook_says_200_when_it_is_stored(tmp_path: Path, simulator: Simulator) -> None:
    settings = settings_for(simulator, tmp_path, "webhook")
    person = simulator.world.add(Person(5, "Amina", language_code="en"))
    async with app.run_bot(settings, Clock()) as kurak:
        db = kurak.db
        await db.write(lambda tx: tx.execute("ALTER TABLE inbox RENAME TO gone"))
        number = simulator.world.write(person, "/start")
        await simulator.world.until(lambda: simulator.brought >= 2)
        assert number in simulator.world.updates
        await db.write(lambda tx: tx.execute("ALTER TABLE gone RENAME TO inbox"))
        await simulator.world.until(lambda: number not in simulator.world.updates)
        await kurak.inbox.wait_until_idle()
        assert len(answers(person)) == 1


def test_the_schema_holds_what_the_inbox_promises(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        connection = sqlite3.connect(tmp_path / "x")
        try:
            sql = (
                Path(inbox.__file__).parents[1] / "database/migrations/0003_inbox.sql"
            ).read_text()
            connection.executescript(sql)
            connection.execute("""INSERT INTO inbox
                (update_id, status, body, sender, surplus, received_at, position)
            VALUES (1, 'handled', 'still there', 0, 0, 1, 1)""")
        finally:
            connection.close()


async def test_a_flush_waits_for_what_another_one_writes(network: Network) -> None:
    amina = network.newcomer()
    await amina.say("/start")
    continues = threading.Event()
    holding = asyncio.create_task(network.db.write(lambda _tx: continues.wait(20)))
    noting = asyncio.create_task(network.kurak.inbox.flush())
    await asyncio.sleep(0)
    again = asyncio.create_task(network.kurak.inbox.flush())
    await asyncio.sleep(0)
    assert not noting.done() and not again.done()
    continues.set()
    await again
    assert await inbox.pending_count(network.db) == 0
    await asyncio.gather(holding, noting)
