"""A restored backup is whole, sends nothing by itself, and brings nobody back."""

import random
import shutil
import sqlite3
from datetime import timedelta
from pathlib import Path

import pyrage
import pytest

from bot import restore
from bot.backup import BackupError
from bot.clock import Clock
from handlers.delivery_admin import ReleaseHeld, ShowHeld
from handlers.kit.date_format import day_and_hour
from handlers.kit.texts import texts
from storage import erasure, outbox
from storage.database import Database, backup, copy_guard, lock_file, migrate
from storage.database.backup import UnfinishedRestore, beside
from storage.features import FEATURES
from storage.roles import ROLE_CHANGED
from tests import engine
from tests.dialogue import Network, Someone, running_network
from tests.runtime.backups import empty, holds, made, make, read_elsewhere, restored

pytestmark = engine.about_the_file("a server is restored by its own means")


async def owe(network: Network, someone: Someone) -> None:
    """She gets a message in an hour."""
    own, now = (await someone.member()).id, network.clock.now()
    due = now + timedelta(hours=1)
    await network.db.write(lambda tx: outbox.enqueue(tx, ROLE_CHANGED, [own], now, due=due))


async def test_it_comes_up_held_and_brings_nobody_back(tmp_path: Path) -> None:
    to = tmp_path / "there"
    async with running_network(tmp_path) as network:
        admin, amina = await network.admin(), await network.member("Amina")
        left = await network.member("Gulbahor")
        await owe(network, amina)
        done = await make(network, to)
        await network.member("Zarina")
        network.clock.advance(timedelta(minutes=2))
        await erasure.erase(network.db, (await left.member()).id, network.clock.now())
        path, world, clock = network.settings.storage.path, network.world, network.clock
    assert holds(to, "Gulbahor"), "the backup is older"
    found = await restored(path, done.path, clock)
    assert (found.made_at, found.erased, found.queued, found.members) == (done.at, 1, 1, 2)
    assert found.is_verified
    assert found.aside is not None
    lines = restore.lines(path, done.path, found, clock.now())
    assert f"made {done.at:%Y-%m-%d %H:%M} UTC, 2 minutes ago: 2 members" in lines[0]
    assert any(
        line.startswith("sent since: unknown. Messages that wait in it: 1;") for line in lines
    )
    assert "Gulbahor" not in str(lines)
    assert read_elsewhere(found.aside, "SELECT name FROM members WHERE name = 'Zarina'")[1:]
    found.aside.unlink()
    shutil.rmtree(to)
    assert not holds(tmp_path, "Gulbahor")
    assert not holds(tmp_path, "Zarina")
    assert {file.name for file in tmp_path.iterdir()} <= {
        path.name, f"{path.name}.lock", f"{path.name}.tombstones", f"{path.name}.backup",
    }  # fmt: skip
    assert path.stat().st_mode & 0o077 == 0
    async with running_network(tmp_path, world, clock=clock) as network:
        admin, amina = (Someone(network, one.person, "en") for one in (admin, amina))
        await network.pass_time(timedelta(days=1))
        assert not amina.messages
        await admin.say("/admin")
        await admin.press(ShowHeld())
        own = (await admin.member()).zone
        when = day_and_hour(texts("en"), done.at, own)
        assert admin.reads("outbox-held-copy", when=when)
        await admin.press(ReleaseHeld(False))
        await network.settled()
        assert len(amina.messages) == 1
        assert await copy_guard.held_since(network.db) is None


async def test_on_another_machine_the_copy_of_the_tombstones_is_enough(tmp_path: Path) -> None:
    key = pyrage.x25519.Identity.generate()
    identity = tmp_path / "key.txt"
    identity.write_text(f"# a comment\n{key}\n")
    to, first, second = (tmp_path / name for name in ("there", "first", "second"))
    first.mkdir()
    async with running_network(first) as network:
        left, clock = await network.member("Gulbahor"), network.clock
        old = await make(network, to, recipient=str(key.to_public()))
        clock.advance(timedelta(minutes=2))
        await erasure.erase(network.db, (await left.member()).id, clock.now())
        await make(network, to, recipient=str(key.to_public()))
    shutil.rmtree(first)
    second.mkdir()
    found = await restored(second / "kurak.sqlite3", old.path, clock, identity)
    assert (found.erased, found.aside) == (1, None)
    assert not holds(second, "Gulbahor")
    # And the next start remembers her as well.
    assert beside(second / "kurak.sqlite3", ".tombstones").exists()


async def test_a_database_that_never_ran_is_held_too(tmp_path: Path) -> None:
    path, clock = empty(tmp_path), Clock()
    done = made(path, tmp_path / "there", clock)
    await restored(path, done.path, clock)
    db = await Database.open(path, clock.now(), FEATURES)
    assert await copy_guard.held_since(db) is not None
    await db.close()
    assert read_elsewhere(path, "SELECT 1 FROM sqlite_schema WHERE name = 'backup'") == ["ok"]


async def test_what_is_no_sound_backup_is_refused(tmp_path: Path) -> None:
    path, to, clock = empty(tmp_path), tmp_path / "there", Clock()
    key, other = (pyrage.x25519.Identity.generate() for _ in range(2))
    plain = made(path, to, clock).path
    clock.advance(timedelta(seconds=1))
    secret = made(path, to, clock, recipient=str(key.to_public())).path
    identity = tmp_path / "other.txt"
    identity.write_text(str(other))
    nothing = tmp_path / "nothing.txt"
    nothing.write_text("no key\n")

    def changed(file: Path, name: str, *, noted: bool, cut: int | None = None) -> Path:
        content = bytearray(file.read_bytes()[:cut])
        at = random.randrange(len(content))
        content[at] ^= 1 << random.randrange(8)
        target = tmp_path / name
        target.write_bytes(content)
        if noted:
            shutil.copy(beside(file, ".sha256"), beside(target, ".sha256"))
        return target

    newer, foreign, half = (tmp_path / f"{name}.sqlite3" for name in ("newer", "foreign", "half"))
    for file, sql in (
        (newer, "PRAGMA user_version = 99"),
        (half, "DELETE FROM migrations WHERE number = 1"),
        (foreign, "DROP TABLE migrations"),
    ):
        shutil.copy(plain, file)
        with sqlite3.connect(file) as there:
            there.execute(sql)
        there.close()
    words, gone, void = (tmp_path / name for name in ("words", "gone", "void"))
    words.write_text("not a database, " * 999)
    void.touch()
    whole = path.read_bytes()
    for file, given, why in (
        (changed(plain, "a", noted=True), None, "sha256"),
        (changed(secret, "b", noted=True), None, "sha256"),
        (changed(plain, "c", noted=False, cut=-5000), None, "damaged"),
        (secret, None, "--identity"),
        (secret, identity, "another key"),
        (secret, nothing, "no private key"),
        (newer, None, "newer than this Kurak"),
        (half, None, "half-migrated"),
        (foreign, None, "not one of Kurak's"),
        (words, None, "damaged"),
        (void, None, "empty"),
        (gone, None, "No such file"),
    ):
        with pytest.raises(BackupError, match=why):
            await restored(path, file, clock, given)
        assert path.read_bytes() == whole, why
        assert not list(tmp_path.glob("*.restor*")), why
    changed_secret = changed(secret, "d", noted=False)
    identity.write_text(str(key))
    with pytest.raises(BackupError, match="cannot be decrypted"):
        await restored(path, changed_secret, clock, identity)
    clock.advance(timedelta(days=366))
    with pytest.raises(BackupError, match=r"made 366 days ago.*\[retention\] backups"):
        await restored(path, plain, clock)
    with lock_file(path), pytest.raises(BackupError, match="stop it first"):
        await restored(path, plain, clock)
    assert path.read_bytes() == whole


async def test_tombstones_of_another_database_are_no_ones(tmp_path: Path) -> None:
    path, to, clock = empty(tmp_path), tmp_path / "there", Clock()
    done = made(path, to, clock)
    for file, key in ((beside(path, ".tombstones"), "0"), (to / "kurak.tombstones", "1")):
        file.write_text(f"kurak-tombstones {key * 64}\n{'a' * 64} 1700000000 all\n")
    with pytest.raises(BackupError, match="does not belong to the same database"):
        await restored(path, done.path, clock)
    (to / "kurak.tombstones").write_text(
        f"kurak-tombstones {'0' * 64}\n{'a' * 64} 1800000000 all\n{'b' * 64} 1700000000 some\n"
    )
    await restored(path, done.path, clock)
    assert beside(path, ".tombstones").read_text().splitlines() == [
        f"kurak-tombstones {'0' * 64}",
        f"{'a' * 64} 1800000000 all",
        f"{'b' * 64} 1700000000 some",
    ]


async def test_an_older_schema_follows(tmp_path: Path) -> None:
    path, clock = tmp_path / "kurak.sqlite3", Clock()
    path.touch()
    migrate.apply(path, clock.now(), upto=len(migrate.migrations()) - 1)
    done = made(path, tmp_path / "there", clock)
    found = await restored(path, done.path, clock)
    assert [name[:4] for name in found.migrated] == [f"{len(migrate.migrations()):04}"]
    assert migrate.version(path) == len(migrate.migrations())


async def test_what_was_interrupted_does_not_start(tmp_path: Path) -> None:
    path, clock = empty(tmp_path), Clock()
    done = made(path, tmp_path / "there", clock)
    beside(path, ".restoring").touch()
    path.unlink()
    with pytest.raises(UnfinishedRestore, match="kurak restore FILE"):
        await Database.open(path, clock.now(), FEATURES)
    assert not path.exists()
    await restored(path, done.path, clock)
    db = await Database.open(path, clock.now(), FEATURES)
    await db.close()


async def test_an_old_log_is_not_mixed_into_the_restored_file(tmp_path: Path) -> None:
    path, clock = empty(tmp_path), Clock()
    done = made(path, tmp_path / "there", clock)
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("PRAGMA journal_mode = WAL")
    writer.execute("INSERT INTO network_settings (key, value) VALUES ('late', 1)")
    log = beside(path, "-wal").read_bytes()
    writer.close()
    beside(path, "-wal").write_bytes(log)
    found = await restored(path, done.path, clock)
    assert found.aside is not None
    assert beside(found.aside, "-wal").read_bytes() == log
    assert not beside(path, "-wal").exists()
    assert read_elsewhere(path, "SELECT 1 FROM network_settings WHERE key = 'late'") == ["ok"]
    assert backup.check(path) is None
