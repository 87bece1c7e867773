"""One step that fails takes no other step along, nor the start."""

import io
from datetime import datetime
from pathlib import Path

import pytest

from bot import app, log
from bot.clock import Clock
from bot.demo.people import morning
from bot.jobs import JobRunner
from bot.simulator.server import Simulator
from bot.simulator.world import Person
from storage.database import Database
from tests.dialogue import UNHURRIED, new_world, settings_for


@pytest.mark.parametrize(
    "error",
    [AssertionError("Gulbahor"), KeyError("Gulbahor"), OSError(), RecursionError(), TimeoutError()],
    ids=lambda error: type(error).__name__,
)
async def test_a_step_that_raises_is_logged_and_taken_again(
    tmp_path: Path, error: Exception
) -> None:
    stream = io.StringIO()
    log.set_up("info", "json", stream)
    taken: list[str] = []

    async def failing(_db: Database, _now: datetime) -> None:
        taken.append("failing")
        if taken.count("failing") <= 2:
            raise error

    async def sound(_db: Database, _now: datetime) -> None:
        taken.append("sound")

    db = await Database.open(tmp_path / "kurak.sqlite3", Clock().now())
    schedule = JobRunner(db, Clock(), (failing, sound), (failing, sound))
    await schedule.start()
    await schedule.tick()
    await schedule.fast_tick()
    await schedule.stop()
    await db.close()
    assert taken == ["failing", "sound"] * 3
    lines = stream.getvalue().splitlines()
    assert len(lines) == 2
    assert all("failing" in line and type(error).__name__ in line for line in lines)
    assert "Gulbahor" not in stream.getvalue()


async def test_the_bot_starts_and_answers_although_a_step_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log.set_up("error", "json", io.StringIO())

    async def failing(_db: Database, _now: datetime) -> None:
        raise AssertionError

    monkeypatch.setattr(app, "JOBS", (failing, *app.JOBS))
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    person = simulator.world.add(Person(5, "Amina", language_code="en"))
    async with app.run_bot(settings_for(simulator, tmp_path), morning(), UNHURRIED):
        simulator.world.write(person, "/start")
        await simulator.world.until(lambda: len(person.messages) == 2)
    await simulator.close()
