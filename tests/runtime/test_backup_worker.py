"""The bot makes its backups by itself, and tells when the last good one is too old."""

import io
import shutil
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import app, backup, config, log
from bot.clock import Clock
from bot.config import Config
from bot.troubles import MEANING, Kind
from handlers.kit.date_format import day_and_hour
from handlers.kit.texts import texts
from storage.database.backup import beside
from storage.database.tombstones import Tombstone
from tests import engine
from tests.dialogue import UNHURRIED, Network, running_network
from tests.runtime.ill_bot import asked, checked, config_file

pytestmark = engine.about_the_file("a server is backed up by its own means")

HOUR = timedelta(hours=1)


def each(hours: int, to: Path, **more: Any) -> dict[str, Any]:
    return {"backup": config.Backup(every=hours, to=to, **more)}


async def tick(network: Network) -> None:
    """The jobs run, and so does a backup that they begin."""
    await network.kurak.jobs.tick()
    await network.kurak.backups.wait()


async def test_backups_come_by_themselves(tmp_path: Path) -> None:
    to = tmp_path / "there"
    stream = io.StringIO()
    log.set_up("info", "text", stream)
    async with running_network(tmp_path, **each(2, to, keep=2)) as network:
        await tick(network)
        assert len(backup.listed(to)) == 1
        await network.pass_time(HOUR)
        await tick(network)
        assert len(backup.listed(to)) == 1
        for _ in range(2):
            await network.pass_time(2 * HOUR)
            await tick(network)
        assert len(backup.listed(to)) == 2
        status = network.kurak.backups.status()
        assert status.last is not None
        assert status.last.path == backup.listed(to)[0][1]
        assert not status.is_overdue
        network.db.tombstones.add(7, Tombstone(network.clock.now(), True))
        await network.kurak.jobs.tick()
        copied = to / backup.TOMBSTONES
        assert copied.read_bytes() == network.db.tombstones.path.read_bytes(), "at once"
        world, clock = network.world, network.clock
    async with running_network(tmp_path, world, clock=clock, **each(2, to, keep=2)) as network:
        await tick(network)
        assert len(backup.listed(to)) == 2, "the last one is remembered"
    assert stream.getvalue().count("a backup was made") == 3


async def test_admins_are_told_when_the_last_one_is_too_old(tmp_path: Path) -> None:
    to = tmp_path / "there"
    stream = io.StringIO()
    log.set_up("info", "text", stream)
    async with running_network(tmp_path, **each(24, to)) as network:
        admin, amina = await network.admin(), await network.member()
        await tick(network)
        made = network.kurak.backups.status().last
        assert made is not None
        shutil.rmtree(to)
        to.write_text("a file is in the way")
        await network.pass_time(30 * HOUR)
        await tick(network)
        assert not admin.messages
        assert f"{to}" in stream.getvalue(), "the log says why"
        await network.pass_time(20 * HOUR)
        await tick(network)
        await network.settled()
        await admin.open_notice()
        zone = (await admin.member()).zone
        assert admin.reads("backup-overdue", when=day_and_hour(texts("en"), made.at, zone))
        assert not amina.messages
        await admin.say("/news")
        assert admin.reads("news-line-backup-overdue")
        count = len(admin.messages)
        await network.pass_time(2 * HOUR)
        await network.settled()
        assert len(admin.messages) == count, "once a day"
        to.unlink()
        await network.pass_time(24 * HOUR)
        await tick(network)
        assert not network.kurak.backups.status().is_overdue
        await network.kurak.jobs.tick()
        await admin.say("/news")
        assert not admin.reads("news-line-backup-overdue")


async def test_no_backup_at_all_is_told_too(tmp_path: Path) -> None:
    to = tmp_path / "there"
    to.write_text("a file is in the way")
    async with running_network(tmp_path, **each(24, to)) as network:
        admin = await network.admin()
        await tick(network)
        assert network.kurak.backups.trouble() is None
        await network.pass_time(timedelta(minutes=11))
        await tick(network)
        await network.settled()
        trouble = network.kurak.backups.trouble()
        assert trouble is not None
        assert "there is none" in trouble.message
        await admin.open_notice()
        assert admin.reads("backup-none")


async def test_a_stop_ends_the_backup_that_is_being_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "command", lambda *_: ["sleep", "600"])
    async with running_network(tmp_path, **each(24, tmp_path / "there")) as network:
        await network.kurak.jobs.tick()
        task: Any = network.kurak.backups._task
        assert task is not None
    assert task.cancelled()


def set_every(path: Path, hours: int) -> Config:
    path.write_text(path.read_text() + f"[backup]\nevery = {hours}\n")
    return config.load(path)


async def test_healthz_metrics_and_check_tell_it(
    tmp_path: Path, simulator: Any, unused_tcp_port: int
) -> None:
    listen = f"127.0.0.1:{unused_tcp_port}"
    settings = set_every(path := config_file(tmp_path, simulator, listen, 0), 24)
    clock = Clock()
    async with app.run_bot(settings, clock, UNHURRIED) as kurak:
        await kurak.backups.wait()
        folder = backup.folder_of(settings.storage.path)
        assert len(backup.listed(folder)) == 1
        await simulator.world.until(lambda: simulator.polling)
        status, body = await asked(f"http://{listen}/healthz")
        assert status == 200, body
        assert "kurak_backup_age_seconds " in (await asked(f"http://{listen}/metrics"))[1]
        note = beside(settings.storage.path, ".backup")
        whole = note.read_text()
        at = int(backup.last(settings.storage.path).at.timestamp())  # type: ignore[union-attr]
        note.write_text(whole.replace(str(at), str(at - 37 * 3600)))
        status, body = await asked(f"http://{listen}/healthz")
        assert status == 503
        assert MEANING[Kind.BACKUP] in body
        told = (await checked(path))["running bot"]
        assert any(line.startswith(MEANING[Kind.BACKUP]) for _, line in told)
        assert 'kurak_trouble{kind="backup"} 1.0' in (await asked(f"http://{listen}/metrics"))[1]
        note.write_text(whole)
        assert (await asked(f"http://{listen}/healthz"))[0] == 200
