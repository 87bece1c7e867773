"""A failing job affects neither other jobs nor the start, and is retried."""

import asyncio
import io
from collections.abc import AsyncGenerator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from apscheduler.events import EVENT_JOB_MAX_INSTANCES

from bot import app, jobs, log
from bot.clock import Clock
from bot.demo.people import morning
from bot.jobs import MAX_SKIPPED, JobRunner
from bot.simulator.server import Simulator
from bot.simulator.world import Person
from storage.database import Database
from storage.features import FEATURES, JOBS
from storage.kit.jobs import Job
from tests import engine
from tests.dialogue import UNHURRIED, new_world, settings_for


@pytest.fixture
async def db(tmp_path: Path) -> AsyncGenerator[Database]:
    opened = await engine.opened(tmp_path / "kurak.sqlite3", Clock().now(), FEATURES)
    yield opened
    await opened.close()


@pytest.mark.parametrize(
    "error",
    [AssertionError("Gulbahor"), KeyError("Gulbahor"), OSError(), RecursionError(), TimeoutError()],
    ids=lambda error: type(error).__name__,
)
async def test_a_job_that_raises_is_logged_by_name_and_tried_again(
    db: Database, error: Exception
) -> None:
    stream = io.StringIO()
    log.set_up("info", "json", stream)
    taken: list[str] = []

    async def failing(_db: Database, _now: datetime) -> None:
        taken.append("failing")
        if len(taken) == 1:
            raise error

    async def sound(_db: Database, _now: datetime) -> None:
        taken.append("sound")

    both = (Job("fail once", failing), Job("be sound", sound))
    schedule = JobRunner(db, Clock(), both)
    await schedule.start()
    await schedule.tick()
    await schedule.stop()
    assert taken == ["failing", "sound"] * 2
    failed, recovered = stream.getvalue().splitlines()
    assert "fail once" in failed and type(error).__name__ in failed
    assert "fail once" in recovered
    assert "Gulbahor" not in stream.getvalue()


async def test_a_job_that_goes_on_failing_rests_longer_each_time(db: Database) -> None:
    log.set_up("error", "json", io.StringIO())
    ticks: list[str] = []

    async def failing(_db: Database, _now: datetime) -> None:
        ticks[-1] = "tried"
        raise AssertionError

    async def sound(_db: Database, _now: datetime) -> None:
        ticks[-1] += " and went on"

    schedule = JobRunner(db, Clock(), (), (Job("fail", failing), Job("be sound", sound)))
    for _ in range(3 * MAX_SKIPPED):
        ticks.append("rested")
        await schedule.fast_tick()
    tried = [number for number, tick in enumerate(ticks) if tick.startswith("tried")]
    assert tried == [0, 1, 3, 7, 15, 31, 63]
    assert all(tick.endswith(" and went on") for tick in ticks)


@pytest.mark.parametrize("how", ["raises", "hangs"])
async def test_the_bot_starts_and_answers_although_a_job_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    log.set_up("error", "json", io.StringIO())
    released = asyncio.Event()

    async def failing(_db: Database, _now: datetime) -> None:
        if how == "hangs":
            await released.wait()
        raise AssertionError

    monkeypatch.setattr(app, "JOBS", (Job("fail", failing), *JOBS))
    monkeypatch.setattr(jobs, "START_TIMEOUT", 0.01)
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    person = simulator.world.add(Person(5, "Amina", language_code="en"))
    async with app.run_bot(settings_for(simulator, tmp_path), morning(), UNHURRIED):
        simulator.world.write(person, "/start")
        await simulator.world.until(lambda: len(person.messages) == 2)
        released.set()
    await simulator.close()


def test_each_job_has_a_name_of_its_own() -> None:
    assert len({job.name for job in JOBS}) == len(JOBS)


async def test_a_run_that_takes_longer_than_its_interval_is_not_logged(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = io.StringIO()
    log.set_up("info", "json", stream)
    monkeypatch.setattr(jobs, "FAST_TICK_SECONDS", 0.01)
    began, end = asyncio.Event(), asyncio.Event()

    async def long(_db: Database, _now: datetime) -> None:
        began.set()
        await end.wait()

    runner = JobRunner(db, Clock(), (), (Job("be long", long),))
    skipped = asyncio.Event()
    scheduler: Any = vars(runner)["_scheduler"]
    scheduler.add_listener(lambda _event: skipped.set(), EVENT_JOB_MAX_INSTANCES)
    await runner.start()
    await asyncio.gather(began.wait(), skipped.wait())
    end.set()
    await runner.stop()
    assert stream.getvalue() == ""
