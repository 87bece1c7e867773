"""The bot tells how it is, and notices when it has stopped hearing."""

from collections.abc import AsyncGenerator
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest

from bot import app, config, health, watchdog
from bot.clock import Clock
from bot.demo.people import morning
from bot.simulator.server import Fault, Simulator
from bot.simulator.world import Person
from storage import members, outbox
from storage.applications import WELCOME
from tests.dialogue import UNHURRIED, new_world, settings_for


@pytest.fixture
async def simulator() -> AsyncGenerator[Simulator]:
    found = Simulator(new_world(Clock()))
    await found.open()
    yield found
    await found.close()


async def asked(address: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(address) as response:
        return response.status, await response.text()


async def test_health_and_metrics(
    tmp_path: Path,
    unused_tcp_port: int,
    simulator: Simulator,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    listen = f"127.0.0.1:{unused_tcp_port}"
    settings = settings_for(simulator, tmp_path).model_copy(
        update={"health": config.Health(listen=listen)}
    )
    clock = morning()
    async with app.running(settings, clock, UNHURRIED) as kurak:
        await simulator.world.until(lambda: simulator.polling)
        status, said = await asked(f"http://{listen}/healthz")
        assert status == 200
        assert '"status": "ok"' in said
        simulator.world.add(Person(5, "Gulbahor", started=True))
        member = await members.meet(kurak.db, 5, clock.now())
        now = clock.now()
        await kurak.db.write(lambda tx: outbox.owe(tx, WELCOME, [member.id], now))
        await kurak.delivery.settled()
        await kurak.delivery.stop()
        await kurak.db.write(
            lambda tx: outbox.owe(tx, WELCOME, [member.id], now - timedelta(minutes=5))
        )
        _, metrics = await asked(f"http://{listen}/metrics")
        assert 'kurak_sends_total{outcome="dropped"} 1.0' in metrics
        assert "kurak_owed 1.0" in metrics
        assert "kurak_owed_age_seconds 30" in metrics
        assert "kurak_inbox 0.0" in metrics
        assert "Gulbahor" not in metrics
        monkeypatch.setattr(health, "STILL", 0)
        assert (await asked(f"http://{listen}/healthz"))[0] == 503


async def test_polling_that_stands_still_is_started_anew(
    tmp_path: Path, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watchdog, "STILL", 0.5)
    monkeypatch.setattr(app, "LONG_POLL", 0)
    simulator.faults.append(Fault("delay", "getUpdates", seconds=3600))
    person = simulator.world.add(Person(5, "Amina", language_code="en"))
    async with app.running(settings_for(simulator, tmp_path), morning(), UNHURRIED):
        await simulator.world.until(lambda: "getUpdates" in simulator.met)
        simulator.world.write(person, "/start")
        await simulator.world.until(lambda: len(person.messages) == 2)


async def test_polls_that_fail_are_no_standstill(
    tmp_path: Path, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watchdog, "STILL", 3)
    simulator.faults.append(Fault("status", "getUpdates", times=4))
    async with app.running(settings_for(simulator, tmp_path), morning(), UNHURRIED):
        await simulator.world.until(lambda: simulator.met.count("getUpdates") == 3)
        await simulator.world.until(lambda: simulator.polling or simulator.faults[0].times == 0)
        assert simulator.world.calls.count("deleteWebhook") == 1, "polling was begun once"
