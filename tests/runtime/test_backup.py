"""A backup is made beside the running bot, checked, and worth its name."""

import asyncio
import hashlib
import os
import sqlite3
from datetime import timedelta
from pathlib import Path

import pyrage
import pytest

from bot import backup
from bot.backup import BackupError
from bot.clock import Clock
from storage import database, erasure
from storage.database import backup as copies
from storage.database import tombstones
from storage.database.backup import GaveWay, beside
from tests import engine
from tests.dialogue import running_network
from tests.runtime.backups import decrypt_elsewhere, empty, holds, made, make, read_elsewhere

pytestmark = engine.about_the_file("a server is backed up by its own means")


async def test_another_program_finds_the_same_in_it(tmp_path: Path) -> None:
    to = tmp_path / "there"
    async with running_network(tmp_path) as network:
        amina = await network.member("Gulbahor")
        done = await make(network, to)
        await amina.say("/help")
        assert amina.reads("help-care")
        with database.read_only(network.settings.storage.path) as tx:
            tables = {row[0]: tx.value(f"SELECT count(*) FROM {row[0]}") for row in tx.rows(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name = 'members'"
            )}  # fmt: skip
    assert read_elsewhere(done.path, "SELECT name FROM members WHERE name NOT NULL") == [
        "ok", "Gulbahor",
    ]  # fmt: skip
    assert read_elsewhere(done.path, "SELECT count(*) FROM members")[1] == str(tables["members"])
    assert not list(to.glob("*-wal")), "one file, which can be read where nothing can be written"
    noted = beside(done.path, ".sha256").read_text().split()
    assert noted == [hashlib.sha256(done.path.read_bytes()).hexdigest(), done.path.name]
    assert to.stat().st_mode & 0o077 == 0
    assert all(file.stat().st_mode & 0o077 == 0 for file in to.iterdir())
    assert backup.last(network.settings.storage.path) == done
    assert done.bytes == done.path.stat().st_size


async def test_it_is_the_moment_at_which_it_began(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between any two steps somebody writes."""
    monkeypatch.setattr(copies, "STEP", 5)
    steps: list[int] = []
    async with running_network(tmp_path) as network:
        writer = sqlite3.connect(network.settings.storage.path, isolation_level=None)
        fdatasync = os.fdatasync

        def between(file: int) -> None:
            fdatasync(file)
            steps.append(file)
            writer.execute(
                "INSERT INTO network_settings (key, value) VALUES (?, 1)", (f"step-{len(steps)}",)
            )

        monkeypatch.setattr(os, "fdatasync", between)
        done = made(network.settings.storage.path, tmp_path / "there", network.clock)
        monkeypatch.setattr(os, "fdatasync", fdatasync)
        writer.close()
    assert len(steps) > 20
    found = read_elsewhere(
        done.path, "SELECT count(*) FROM network_settings WHERE key LIKE 'step-%'"
    )
    assert found == ["ok", "0"]


def test_an_encrypted_one_says_nothing(tmp_path: Path) -> None:
    path, to, clock = empty(tmp_path), tmp_path / "there", Clock()
    with sqlite3.connect(path) as there:
        there.execute("INSERT INTO network_settings (key, value) VALUES ('Gulbahor', 7)")
    there.close()
    beside(path, ".tombstones").write_text(f"{tombstones.HEAD} {'0' * 64}\n")
    key = pyrage.x25519.Identity.generate()
    done = made(path, to, clock, recipient=str(key.to_public()))
    assert done.path.suffix == ".age"
    assert not holds(to, "Gulbahor")
    assert not holds(to, "0" * 64), "the key of the tombstones tells known ids"
    assert [found.name for found in holds(tmp_path, "Gulbahor")] == [path.name]
    plain = tmp_path / "plain.sqlite3"
    plain.write_bytes(decrypt_elsewhere(done.path, str(key)))
    rows = read_elsewhere(plain, "SELECT value FROM network_settings WHERE key = 'Gulbahor'")
    assert rows == ["ok", "7"]


def test_only_the_last_ones_stay(tmp_path: Path) -> None:
    path, to, clock = empty(tmp_path), tmp_path / "there", Clock()
    to.mkdir()
    (to / "kurak-notes.txt").write_text("somebody else's")
    for left in ("kurak-20200101T000000Z.sqlite3.part", "kurak-20200101T000000Z.sqlite3.sha256"):
        (to / left).write_text("half")
    files = []
    for _ in range(4):
        files.append(made(path, to, clock, keep=2).path)
        clock.advance(timedelta(hours=1))
    kept = files[-2:]
    wanted = {path for file in kept for path in (file, beside(file, ".sha256"))}
    assert set(to.iterdir()) == {*wanted, to / "kurak-notes.txt"}
    clock.advance(timedelta(days=40))
    last = made(path, to, clock, keep=9, oldest_days=30).path
    assert [file for _, file in backup.listed(to)] == [last]


def test_a_failure_leaves_nothing_and_takes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, to, clock = empty(tmp_path), tmp_path / "there", Clock()
    first = made(path, to, clock, keep=1)
    before = {file: file.read_bytes() for file in to.iterdir()}
    clock.advance(timedelta(hours=1))
    counted = copies._counted  # pyright: ignore[reportPrivateUsage]
    looks: list[object] = []

    def one_less(connection: sqlite3.Connection) -> dict[str, int]:
        looks.append(connection)
        return counted(connection) if len(looks) == 1 else {**counted(connection), "members": 9}

    monkeypatch.setattr(copies, "_counted", one_less)
    with pytest.raises(BackupError, match="not the rows"):
        made(path, to, clock, keep=1)
    monkeypatch.setattr(copies, "_counted", counted)
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(BackupError, match="file"):
        made(path, file, clock)
    with pytest.raises(BackupError, match="is there already"):
        made(path, first.path, clock, is_folder=False)
    with pytest.raises(BackupError, match="no database"):
        made(tmp_path / "nothing.sqlite3", to, clock)
    assert {file: file.read_bytes() for file in to.iterdir()} == before
    assert backup.last(path) == first
    assert not list(tmp_path.glob("*.plain"))


def test_one_at_a_time(tmp_path: Path) -> None:
    path, clock = empty(tmp_path), Clock()
    with backup._only_one(path), pytest.raises(BackupError, match="another backup"):  # pyright: ignore[reportPrivateUsage]
        made(path, tmp_path / "there", clock)
    made(path, tmp_path / "there", clock)


async def test_it_gives_way_to_an_erasure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """She is wiped although a backup reads, and is in no backup that ends later."""
    monkeypatch.setattr(copies, "STEP", 5)
    async with running_network(tmp_path) as network:
        amina = await network.member("Gulbahor")
        own, loop = (await amina.member()).id, asyncio.get_running_loop()
        pace, tries = copies._paced, list[object]()  # pyright: ignore[reportPrivateUsage]

        def erase_meanwhile(*args: object, **more: object) -> object:
            tries.append(args)
            if len(tries) == 1:
                work = erasure.erase(network.db, own, network.clock.now())
                erased = asyncio.run_coroutine_threadsafe(work, loop)
                # It waits before it begins again; here, until she is erased.
                monkeypatch.setattr(backup.time, "sleep", lambda _seconds: erased.result(60))
                while not beside(network.settings.storage.path, ".tombstones").exists():
                    pass
            return pace(*args, **more)  # type: ignore[arg-type]

        monkeypatch.setattr(copies, "_paced", erase_meanwhile)
        done = await make(network, tmp_path / "there")
        assert len(tries) == 2
        found = read_elsewhere(done.path, "SELECT count(*) FROM members WHERE name = 'Gulbahor'")
        assert found == ["ok", "0"]
        assert (tmp_path / "there" / backup.TOMBSTONES).exists()
        await network.kurak.jobs.tick()
        assert not holds(tmp_path, "Gulbahor")
    always: list[object] = []
    monkeypatch.setattr(backup, "TRIES", 2)
    monkeypatch.setattr(copies, "_paced", lambda *_args, **_more: always.append(1) or give_way())
    with pytest.raises(BackupError, match="being erased"):
        made(network.settings.storage.path, tmp_path / "other", network.clock)
    assert len(always) == 2
    assert not list((tmp_path / "other").iterdir())


def give_way() -> object:
    raise GaveWay
