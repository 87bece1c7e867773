"""A copied or restored database sends nothing until an admin allows it."""

import os
import shutil
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from bot import check
from bot.clock import Clock
from handlers.delivery_admin import ReleaseHeld, ShowHeld
from storage import outbox
from storage.database import Database, copy_guard, sqlite
from storage.features import FEATURES
from storage.roles import ROLE_CHANGED
from tests import engine
from tests.dialogue import TOKEN, Network, Someone, running_network


async def owing(network: Network) -> Someone:
    """A member with a message that is due in an hour."""
    amina = await network.member()
    own, now = (await amina.member()).id, network.clock.now()
    due = now + timedelta(hours=1)
    await network.db.write(lambda tx: outbox.enqueue(tx, ROLE_CHANGED, [own], now, due=due))
    return amina


async def is_held(network: Network) -> bool:
    return await copy_guard.held_since(network.db) is not None


async def test_the_same_database_goes_on(tmp_path: Path) -> None:
    async with running_network(tmp_path) as network:
        amina = await owing(network)
        world = network.world
    async with running_network(tmp_path, world) as network:
        assert not await is_held(network)
        await network.pass_time(timedelta(hours=1, seconds=1))
        assert len(Someone(network, amina.person, "en").messages) == 1


@pytest.mark.parametrize("drop", [True, False])
@engine.about_the_file("a copy of the file")
async def test_a_clone_waits_for_an_admin(tmp_path: Path, drop: bool) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    async with running_network(first) as network:
        admin, amina = await network.admin(), await owing(network)
        world = network.world
    shutil.copytree(first, second)
    async with running_network(second, world) as network:
        assert await is_held(network)
        settings = tmp_path / "config.toml"
        settings.write_text(
            f'[telegram]\ntoken = "{TOKEN}"\napi_url = "{network.simulator.address}"\n'
            f'[storage]\npath = "{network.settings.storage.path}"\n'
        )
        assert "sending" in [finding.subject async for finding in check.check(settings)]
        amina, admin = (Someone(network, one.person, "en") for one in (amina, admin))
        await network.pass_time(timedelta(days=2))
        assert not amina.messages
        await amina.say("/help")
        assert amina.reads("help-care"), "answers are not held"
        await amina.forge(ReleaseHeld(True))
        assert await is_held(network)
        await admin.say("/admin")
        await admin.press(ShowHeld())
        assert admin.reads("outbox-held", count=1)
        await admin.press(ReleaseHeld(drop))
        assert admin.toasted("outbox-released")
        assert not await is_held(network)
        await network.settled()
        assert len(amina.messages) == (1 if drop else 2)
    async with running_network(second, world) as network:
        assert not await is_held(network)


@engine.about_the_file("a backup of the file")
async def test_a_backup_put_back_is_known(tmp_path: Path) -> None:
    backup = tmp_path / "backup.sqlite3"
    async with running_network(tmp_path) as network:
        await owing(network)
        source, to = sqlite3.connect(network.settings.storage.path), sqlite3.connect(backup)
        source.backup(to)
        source.close()
        to.close()
        await network.kurak.jobs.tick()
        world, file = network.world, network.settings.storage.path
    with backup.open("rb") as old, file.open("r+b") as there:  # the same file, older content
        there.truncate()
        shutil.copyfileobj(old, there)
    Path(f"{file}-wal").unlink(missing_ok=True)
    async with running_network(tmp_path, world) as network:
        assert await is_held(network)


@engine.about_the_file("the markers in the lock file")
async def test_a_crash_between_the_two_marks_holds_nothing(tmp_path: Path) -> None:
    for last in (0, 1):
        path, now = tmp_path / f"{last}.sqlite3", Clock().now()
        db = await Database.open(path, now, FEATURES)
        run = copy_guard.RunMarker(db)
        assert await run.begin(now)
        kept = os.pread(db.engine.lock.fileno(), sqlite.LINE_LENGTH, 0)
        # Before the database has the new mark, or after: the file beside it has both.
        new = "a" * 16
        os.pwrite(db.engine.lock.fileno(), kept.replace(b" " * 17, f" {new}".encode(), 1), 0)
        if last:
            await db.write(lambda tx, new=new: tx.execute("UPDATE run_marker SET run = ?", (new,)))
        await db.close()
        db = await Database.open(path, now, FEATURES)
        assert await copy_guard.RunMarker(db).begin(now), last
        await db.close()
