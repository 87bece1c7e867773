"""Kills while a backup is made, put back, or the schema is migrated: what starts afterwards is
whole, the old or the new.

A kill comes before a file operation or a statement of a migration, counted in the process itself,
so that each of them has its turn, or at a random moment.
"""

import asyncio
import multiprocessing
import os
import random
import shutil
import signal
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot import backup
from bot.backup import BackupError, Order
from storage.database import Database, migrate
from storage.database import backup as copies
from storage.database.backup import UnfinishedRestore, beside
from storage.database.migrate import SchemaError
from storage.features import FEATURES
from tests.dialogue import TOKEN
from tests.soak.harness import Experiment, sound

_FORKS = multiprocessing.get_context("forkserver")

OLD_SCHEMA = 4
"""The schema from which the migrations are killed; the outbox comes with it."""


def _counted(at: int) -> Callable[[Any], Any]:
    """Wrap functions so that the process kills itself before the call with this number."""
    calls = 0

    def wrap(function: Any) -> Any:
        def call(*args: Any, **more: Any) -> Any:
            nonlocal calls
            calls += 1
            if calls == at:
                os.kill(os.getpid(), signal.SIGKILL)
            return function(*args, **more)

        return call

    return wrap


def _command(folder: Path, words: Sequence[str], at: int) -> None:
    """The command in this process, which kills itself before its operation `at`; 0 for never."""
    from bot import cli

    os.chdir(folder)
    for name in [name for name in os.environ if name.startswith("KURAK_")]:
        del os.environ[name]
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    os.dup2(1, 2)
    if at:
        wrap = _counted(at)
        for owner, names in ((Path, ("replace", "unlink", "touch")), (os, ("fsync", "fdatasync"))):
            for name in names:
                setattr(owner, name, wrap(getattr(owner, name)))
        whole = migrate.statements

        def one_by_one(script: str) -> Iterator[str]:
            step = wrap(lambda: None)
            for statement in whole(script):
                step()
                yield statement
            step()

        migrate.statements = one_by_one  # type: ignore[assignment]
    sys.argv = ["kurak", *words]
    cli.main()


class _Commands:
    """Runs commands that are killed."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self._folder, self._chance = folder, chance
        (folder / "config.toml").write_text(f'[telegram]\ntoken = "{TOKEN}"\n')
        (folder / "config.toml").chmod(0o600)
        self.steps = 1
        self.landed = 0
        self._longest = 1.0

    async def whole(self, *words: str) -> bool:
        """The command to its end; whether it succeeded."""
        began = time.monotonic()
        code = await asyncio.to_thread(self._run, words, 0, None)
        self._longest = time.monotonic() - began
        return code == 0

    async def killed(self, *words: str) -> None:
        """The command, killed before its next operation, or at random when all had their turn."""
        if self.steps:
            code = await asyncio.to_thread(self._run, words, self.steps, None)
            self.steps = self.steps + 1 if code == -signal.SIGKILL else 0
        else:
            after = self._chance.uniform(0, self._longest)
            code = await asyncio.to_thread(self._run, words, 0, after)
        self.landed += code == -signal.SIGKILL

    def _run(self, words: Sequence[str], at: int, after: float | None) -> int | None:
        process = _FORKS.Process(target=_command, args=(self._folder, words, at), daemon=True)
        process.start()
        process.join(after)
        if process.is_alive() and after is not None:
            process.kill()
        process.join()
        code = process.exitcode
        process.close()
        return code


def _fill(path: Path, rows: int, name: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as there:
        there.execute("BEGIN")
        there.executemany(
            """INSERT INTO members (telegram_id, language, status, name, name_key, country, sector,
                consent_version, consented_at, first_seen_at, joined_at)
            VALUES (?, 'en', 'member', ?, 'a', 'TJ', 'customs', 1, 1, 1, 1)""",
            [(10_000 + number, name) for number in range(rows)],
        )
        there.execute("COMMIT")


def _create(path: Path, rows: int, upto: int | None = None) -> None:
    path.touch(mode=0o600)
    migrate.apply(path, datetime.now(UTC), upto)
    _fill(path, rows, "Old")
    copies.gather(path)


def _names(path: Path) -> list[tuple[str, int]]:
    with closing(sqlite3.connect(path)) as there:
        return there.execute("SELECT name, count(*) FROM members GROUP BY name").fetchall()


async def backing_up(folder: Path, seed: int, kills: int, rows: int) -> Experiment:
    """Kills while a backup is made."""
    path, to = folder / "kurak.sqlite3", folder / "backups"
    found = Experiment("backup", f"{kills} × kill -9 while a backup of {rows} members is made")
    _create(path, rows)
    commands = _Commands(folder, random.Random(seed))
    whole = 0
    for _ in range(kills):
        await commands.killed("backup")
        for _, file in backup.listed(to) if to.is_dir() else []:
            whole += 1
            noted = beside(file, ".sha256").read_text().split()
            found.must(noted[0] == backup.digest_of(file), "a checksum is another file's")
            try:
                copies.check(file)
            except copies.DamagedBackup as error:
                found.broken.append(f"a file has the name of a backup: {error}")
        last = backup.last(path)
        found.must(
            last is None or last.path.exists(), "the note tells of a backup that is not there"
        )
    found.must(sound(path) and _names(path) == [("Old", rows)], "the database was harmed")
    found.must(await commands.whole("backup"), "no backup can be made afterwards")
    left = [file.name for file in to.iterdir() if not backup.NAME.fullmatch(file.name)]
    found.must(all(name.endswith(".sha256") for name in left), "something was left behind")
    found.found = {
        "killed": commands.landed,
        "files with the name of a backup after a kill, each whole": whole,
        "database": "as before",
    }
    return found


async def restoring(folder: Path, seed: int, kills: int, rows: int) -> Experiment:
    """Kills while a backup is put back."""
    path, to = folder / "kurak.sqlite3", folder / "backups"
    found = Experiment("backup", f"{kills} × kill -9 while a backup of {rows} members is restored")
    _create(path, rows)
    now = datetime.now(UTC)
    file = backup.make(Order(str(path), str(to), True), now, rests=False).path
    with closing(sqlite3.connect(path)) as there:
        there.execute("UPDATE members SET name = 'New'")
        there.commit()
    copies.gather(path)
    there = folder / "kept.sqlite3"
    shutil.copy(path, there)
    commands = _Commands(folder, random.Random(seed))
    came = {"old": 0, "restored, held": 0, "refused to start until repeated": 0}
    for _ in range(kills):
        await commands.killed("restore", str(file))
        try:
            db = await Database.open(path, now, FEATURES)
            await db.close()
        except UnfinishedRestore:
            came["refused to start until repeated"] += 1
            found.must(await commands.whole("restore", str(file)), "a restore cannot be repeated")
            found.must(_names(path) == [("Old", rows)], "the repeated restore is not whole")
        else:
            names = _names(path)
            found.must(names in ([("Old", rows)], [("New", rows)]), f"started half: {names}")
            is_new = names == [("Old", rows)]
            came["restored, held" if is_new else "old"] += 1
            with closing(sqlite3.connect(path)) as one:
                held = one.execute("SELECT held_since FROM run_marker").fetchone()
            found.must(not is_new or bool(held and held[0]), "a restored database is not held")
        found.must(sound(path), "the database is damaged")
        for left in folder.glob("kurak.sqlite3*"):
            left.unlink()
        shutil.copy(there, path)
    found.found = {"killed": commands.landed, **came}
    return found


async def migrating(folder: Path, seed: int, kills: int, rows: int) -> Experiment:
    """Kills while the schema is migrated."""
    path, kept = folder / "kurak.sqlite3", folder / "kept.sqlite3"
    last = len(migrate.migrations())
    found = Experiment(
        "backup", f"{kills} × kill -9 while {rows} members go from schema {OLD_SCHEMA} to {last}"
    )
    _create(path, rows, OLD_SCHEMA)
    shutil.copy(path, kept)
    commands = _Commands(folder, random.Random(seed))
    came = {"old": 0, "migrated": 0}
    for _ in range(kills):
        await commands.killed("migrate")
        try:
            at = migrate.version(path)
        except SchemaError as error:
            found.broken.append(f"half migrated: {error}")
            break
        found.must(at in (OLD_SCHEMA, last), f"stopped at {at}")
        found.must(sound(path) and _names(path) == [("Old", rows)], "rows are lost")
        came["migrated" if at == last else "old"] += 1
        try:
            made = backup.last(path)
            found.must(at == OLD_SCHEMA or made is not None, "migrated without a backup")
        except BackupError as error:
            found.broken.append(str(error))
        for left in folder.glob("kurak.sqlite3*"):
            left.unlink()
        shutil.copy(kept, path)
    found.must(await commands.whole("migrate"), "it cannot be migrated afterwards")
    migrate.require_current(path)
    found.found = {"killed": commands.landed, **came}
    return found
