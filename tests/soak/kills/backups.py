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


def _counted(at: int, calls: Any) -> Callable[[Any], Any]:
    """Wrap functions so that the process kills itself before the call with this number; `calls` is
    a number that others read.
    """

    def wrap(function: Any) -> Any:
        def call(*args: Any, **more: Any) -> Any:
            calls.value += 1
            if calls.value == at:
                os.kill(os.getpid(), signal.SIGKILL)
            return function(*args, **more)

        return call

    return wrap


Steps = Callable[[Callable[[Any], Any]], None]
"""Wraps the functions whose calls are counted, in the process of the command."""


def _command(folder: Path, words: Sequence[str], at: int, steps: Steps, calls: Any) -> None:
    """The command in this process, which kills itself before its operation `at`; 0 for never."""
    from bot import cli

    os.chdir(folder)
    for name in [name for name in os.environ if name.startswith("KURAK_")]:
        del os.environ[name]
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    os.dup2(1, 2)
    steps(_counted(at, calls))
    sys.argv = ["kurak", *words]
    cli.main()


def file_steps(wrap: Callable[[Any], Any]) -> None:
    """Count operations on files, and statements of migrations."""
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


class Commands:
    """Runs commands that are killed. `steps` counts their operations; `settings` are lines of the
    configuration.
    """

    def __init__(
        self, folder: Path, chance: random.Random, steps: Steps = file_steps, settings: str = ""
    ) -> None:
        self._folder, self._chance, self._steps = folder, chance, steps
        (folder / "config.toml").write_text(f'[telegram]\ntoken = "{TOKEN}"\n{settings}')
        (folder / "config.toml").chmod(0o600)
        self.steps = 1
        self.landed = 0
        self.counted = 0
        """The operations of the last command."""
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
            was_killed = await self.killed_before(self.steps, *words)
            self.steps = self.steps + 1 if was_killed else 0
        else:
            after = self._chance.uniform(0, self._longest)
            code = await asyncio.to_thread(self._run, words, 0, after)
            self.landed += code == -signal.SIGKILL

    async def killed_before(self, step: int, *words: str) -> bool:
        """The command, killed before its operation `step`; whether it has so many."""
        code = await asyncio.to_thread(self._run, words, step, None)
        self.landed += code == -signal.SIGKILL
        return code == -signal.SIGKILL

    def _run(self, words: Sequence[str], at: int, after: float | None) -> int | None:
        calls = _FORKS.Value("i", lock=False)
        process = _FORKS.Process(
            target=_command, args=(self._folder, words, at, self._steps, calls), daemon=True
        )
        process.start()
        process.join(after)
        if process.is_alive() and after is not None:
            process.kill()
        process.join()
        code = process.exitcode
        process.close()
        self.counted = calls.value
        return code


def fill(path: Path, rows: int, name: str) -> None:
    """Add so many members with this name."""
    with closing(sqlite3.connect(path, isolation_level=None)) as there:
        there.execute("BEGIN")
        there.executemany(
            """INSERT INTO members (telegram_id, language, status, name, name_key, country, sector,
                consent_version, consented_at, first_seen_at, joined_at)
            VALUES (?, 'en', 'member', ?, 'a', 'TJ', 'customs', 1, 1, 1, 1)""",
            [(10_000 + number, name) for number in range(rows)],
        )
        there.execute("COMMIT")


def create(path: Path, rows: int, upto: int | None = None) -> None:
    """A file with so many members, at the schema `upto`."""
    path.touch(mode=0o600)
    migrate.apply(path, datetime.now(UTC), upto)
    fill(path, rows, "Old")
    copies.gather(path)


def names(path: Path) -> list[tuple[str, int]]:
    """The names of members, each with how many have it."""
    with closing(sqlite3.connect(path)) as there:
        return there.execute("SELECT name, count(*) FROM members GROUP BY name").fetchall()


async def backing_up(folder: Path, seed: int, kills: int, rows: int) -> Experiment:
    """Kills while a backup is made."""
    path, to = folder / "kurak.sqlite3", folder / "backups"
    found = Experiment("backup", f"{kills} × kill -9 while a backup of {rows} members is made")
    create(path, rows)
    commands = Commands(folder, random.Random(seed))
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
    found.must(sound(path) and names(path) == [("Old", rows)], "the database was harmed")
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
    create(path, rows)
    now = datetime.now(UTC)
    file = backup.make(Order(str(path), str(to), True), now, rests=False).path
    with closing(sqlite3.connect(path)) as there:
        there.execute("UPDATE members SET name = 'New'")
        there.commit()
    copies.gather(path)
    there = folder / "kept.sqlite3"
    shutil.copy(path, there)
    commands = Commands(folder, random.Random(seed))
    came = {"old": 0, "restored, held": 0, "refused to start until repeated": 0}
    for _ in range(kills):
        await commands.killed("restore", str(file))
        try:
            db = await Database.open(path, now, FEATURES)
            await db.close()
        except UnfinishedRestore:
            came["refused to start until repeated"] += 1
            found.must(await commands.whole("restore", str(file)), "a restore cannot be repeated")
            found.must(names(path) == [("Old", rows)], "the repeated restore is not whole")
        else:
            called = names(path)
            found.must(called in ([("Old", rows)], [("New", rows)]), f"started half: {called}")
            is_new = called == [("Old", rows)]
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
    create(path, rows, OLD_SCHEMA)
    shutil.copy(path, kept)
    commands = Commands(folder, random.Random(seed))
    came = {"old": 0, "migrated": 0}
    for _ in range(kills):
        await commands.killed("migrate")
        try:
            at = migrate.version(path)
        except SchemaError as error:
            found.broken.append(f"half migrated: {error}")
            break
        found.must(at in (OLD_SCHEMA, last), f"stopped at {at}")
        found.must(sound(path) and names(path) == [("Old", rows)], "rows are lost")
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
