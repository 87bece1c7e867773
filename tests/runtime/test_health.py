"""The bot tells how it is, and notices when it has stopped hearing."""

from collections.abc import AsyncGenerator
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest

from bot import app, config, health
from bot.clock import Clock
from bot.demo.people import morning
from bot.simulator.server import Simulator
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
