"""`kurak check` reports the state of the running bot, Telegram's answers, and what to do."""

import asyncio
import importlib.metadata
import re
from pathlib import Path

import pytest

from bot import app, config, monitor
from bot.clock import Clock
from bot.simulator.server import Fault, Simulator
from bot.simulator.world import Person
from bot.troubles import ADVICE, MEANING, Kind
from tests import engine
from tests.dialogue import UNHURRIED
from tests.runtime.ill_bot import WELL, Ill, Looks, checked, config_file

pytestmark = pytest.mark.usefixtures("quick")


async def test_what_is_kept_for_check_without_a_port(
    tmp_path: Path, simulator: Simulator, monkeypatch: pytest.MonkeyPatch, looks: Looks
) -> None:
    path = config_file(tmp_path, simulator, None, 0)
    clock, settings = Clock(), config.load(path)
    async with app.run_bot(settings, clock, UNHURRIED) as kurak:
        ill = Ill(kurak, simulator, "", monkeypatch, clock, settings, looks)
        async with asyncio.timeout(60):
            while (await checked(path)).get("running bot") != [WELL]:
                await looks.next()
            ill.fault("status", code=401)
            while not (await checked(path))["running bot"][0][1].startswith(MEANING[Kind.TOKEN]):
                await looks.next()
        monkeypatch.setattr(monitor, "NOTE_INTERVAL", 3600)
        sql = "UPDATE health SET updated_at = updated_at - 600"
        await kurak.db.write(lambda tx: tx.execute(sql))
        said = (await checked(path))["running bot"]
        assert "noted nothing for 6" in said[0][1]
        assert "getUpdates" in simulator.world.calls
    assert "running bot" not in await checked(path)


async def test_check_never_takes_the_running_bots_updates(
    tmp_path: Path, simulator: Simulator
) -> None:
    path = config_file(tmp_path, simulator, None, 0)
    simulator.world.add(Person(5, "Gulbahor", started=True))
    simulator.world.write(simulator.world.people[5], "/start")
    simulator.world.calls.clear()
    await checked(path)
    assert set(simulator.world.calls) <= {"getMe", "getWebhookInfo"}
    assert simulator.world.updates


@pytest.mark.parametrize("method", ["getMe", "getWebhookInfo"])
@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (Fault("status", code=401), Kind.TOKEN),
        (Fault("status", code=404), Kind.TOKEN),
        (Fault("status", code=404, html=True), Kind.NONSENSE),
        (Fault("status", code=409), Kind.CONFLICT),
        (Fault("status", code=500), Kind.SERVER),
        (Fault("flood", seconds=9), Kind.TOO_MANY),
        (Fault("nonsense"), Kind.NONSENSE),
        (Fault("nonsense", body="{}"), Kind.NONSENSE),
        (Fault("nonsense", body="[]"), Kind.NONSENSE),
        (Fault("nonsense", body='{"ok": true, "result": 5}'), Kind.NONSENSE),
        (Fault("nonsense", body='{"ok": true, "result": {"Gulbahor": 1}}'), Kind.NONSENSE),
        (Fault("break"), Kind.UNREACHABLE),
    ],
)
async def test_check_says_what_telegram_answers_and_what_to_do(
    tmp_path: Path, simulator: Simulator, method: str, fault: Fault, kind: Kind
) -> None:
    simulator.faults.append(
        Fault(fault.kind, method, 9, fault.seconds, fault.code, html=fault.html, body=fault.body)
    )
    state, said = (await checked(config_file(tmp_path, simulator, None, 0)))["token"][-1]
    assert state == "failed"
    assert said.startswith(MEANING[kind]), said
    assert said.endswith(ADVICE[kind])
    assert "Gulbahor" not in said


@engine.about_the_file("permissions of the file")
async def test_check_warns_of_a_database_that_others_can_read(
    tmp_path: Path, simulator: Simulator
) -> None:
    path = config_file(tmp_path, simulator, None, 0)
    files = [tmp_path / f"kurak.sqlite3{end}" for end in ("", "-wal", "-shm")]
    async with app.run_bot(config.load(path), Clock(), UNHURRIED):
        assert all(file.exists() for file in files)
        private = [("ok", "only their owner can read them")]
        assert (await checked(path))["files"] == private, "as the bot makes them"
        for file in files:
            for mode in (0o640, 0o604, 0o622):
                file.chmod(mode)
                assert (await checked(path))["files"] == [
                    ("warning", f"{file} can be read by others: chmod 600 {file}")
                ]
            file.chmod(0o600)
        for file in files:
            file.chmod(0o644)
        assert len((await checked(path))["files"]) == len(files)


async def test_check_warns_of_a_secret_that_others_can_read(
    tmp_path: Path, simulator: Simulator
) -> None:
    path = config_file(tmp_path, simulator, None, 0)
    assert [state for state, _ in (await checked(path))["configuration"]] == ["ok"]
    path.chmod(0o644)
    assert (await checked(path))["configuration"][1:] == [
        ("warning", f"{path} holds the token and others can read it: chmod 600 {path}")
    ]


async def test_check_tells_which_time_zones_are_used(tmp_path: Path, simulator: Simulator) -> None:
    found = await checked(config_file(tmp_path, simulator, None, 0))
    release = importlib.metadata.version("tzdata").replace(".", "")
    ((_, said),) = found["time zones"]
    named = re.search(r"tzdata (\d{4})([a-z]),", said)
    assert named is not None, said
    assert f"{named[1]}{ord(named[2]) - ord('a') + 1}" == release, "as the package is numbered"
