"""Kills while a database is moved to a server or back, or is migrated there: what starts afterwards
is whole, and there are never two that send.
"""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg

from storage.database import migrate
from storage.database.postgres import schema
from storage.database.postgres.session import control
from storage.database.postgres.statements import PRELUDE, schema_of
from tests import engine
from tests.soak.harness import Experiment
from tests.soak.kills.backups import OLD_SCHEMA, Commands, create, names

LAST = 12
"""So many kills come before the last steps, one after the other; half of the others before steps
at random, half at random moments."""

NAMES = "SELECT name, count(*) FROM members GROUP BY name"
HELD = "SELECT held_since FROM run_marker"


def steps(wrap: Callable[[Any], Any]) -> None:
    """Count the statements on both sides and what is done to files, and the end of each."""

    def around(function: Any) -> Any:
        begun, ended = wrap(function), wrap(lambda: None)

        def call(*args: Any, **more: Any) -> Any:
            result = begun(*args, **more)
            ended()
            return result

        return call

    for owner, functions in (
        (psycopg.Connection, ("execute",)),
        (psycopg.Cursor, ("execute", "copy")),
        (Path, ("rename", "unlink")),
    ):
        for name in functions:
            setattr(owner, name, around(getattr(owner, name)))

    class Counted(sqlite3.Connection):
        execute = around(sqlite3.Connection.execute)
        executemany = around(sqlite3.Connection.executemany)

    connect = sqlite3.connect
    sqlite3.connect = lambda *args, **more: connect(*args, **{"factory": Counted, **more})  # type: ignore


class _Kills:
    """Commands, killed at steps that are chosen so that all of them are tried, and most at the
    end.
    """

    def __init__(self, folder: Path, chance: random.Random, settings: str = "") -> None:
        self.commands = Commands(folder, chance, steps, settings)
        self._chance = chance

    async def count(self, *words: str) -> None:
        """Find out how many steps the command has."""
        assert await self.commands.whole(*words)
        self.steps = self.commands.counted

    async def kill(self, number: int, *words: str) -> None:
        """The command, killed for the time `number`, from 0."""
        if number < LAST:
            await self.commands.killed_before(self.steps - number, *words)
        elif number % 2:
            await self.commands.killed_before(self._chance.randint(1, self.steps), *words)
        else:
            self.commands.steps = 0
            await self.commands.killed(*words)


def _rows(url: str, sql: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(url, autocommit=True) as session:
        return session.execute(sql.encode()).fetchall()


def _state(url: str) -> int:
    """The schema on the server; 0 without tables."""
    with psycopg.connect(url, autocommit=True) as session:
        return schema.version(session)


def _file_row(path: Path, sql: str) -> Any:
    with closing(sqlite3.connect(path)) as there:
        return there.execute(sql).fetchone()


async def moving_there(folder: Path, seed: int, kills: int, rows: int) -> Experiment:
    """Kills during `kurak move` from a file to a server."""
    path, kept = folder / "kurak.sqlite3", folder / "kept.sqlite3"
    found = Experiment("move", f"{kills} × kill -9 while {rows} members move to a server")
    create(path, rows)
    shutil.copy(path, kept)
    url = ""

    def again() -> tuple[str, ...]:
        nonlocal url
        for left in folder.glob("kurak.sqlite3*"):
            left.unlink()
        shutil.copy(kept, path)
        url = engine.empty_url()
        return "move", "--from", str(path), "--to", url

    one = _Kills(folder, random.Random(seed))
    await one.count(*again())
    came = {"nothing moved": 0, "all moved": 0, "nothing moved, and the source held": 0}
    for number in range(kills):
        await one.kill(number, *again())
        is_held = bool((_file_row(path, HELD) or [None])[0])
        found.must(names(path) == [("Old", rows)], "the source was harmed")
        if _state(url) == 0:
            came["nothing moved, and the source held" if is_held else "nothing moved"] += 1
            found.must(await one.commands.whole("move", "--from", str(path), "--to", url),
                       "it cannot be moved again")  # fmt: skip
        else:
            came["all moved"] += 1
            found.must(is_held, "two that send")
        found.must(_state(url) == len(migrate.migrations()), "stopped at a schema")
        found.must(_rows(url, NAMES) == [("Old", rows)], "the target is not whole")
    found.found = {"killed": one.commands.landed, "steps": one.steps, **came}
    return found


async def moving_back(folder: Path, seed: int, kills: int, rows: int) -> Experiment:
    """Kills during `kurak move` from a server to a file."""
    first, path = folder / "first.sqlite3", folder / "kurak.sqlite3"
    found = Experiment("move", f"{kills} × kill -9 while {rows} members move to a file")
    create(first, rows)
    one = _Kills(folder, random.Random(seed))
    url = engine.empty_url()
    assert await one.commands.whole("move", "--from", str(first), "--to", url)

    def again() -> tuple[str, ...]:
        for left in folder.glob("kurak.sqlite3*"):
            left.unlink()
        with psycopg.connect(url, autocommit=True) as session:
            session.execute("UPDATE run_marker SET held_since = NULL")
        return "move", "--from", url, "--to", str(path)

    await one.count(*again())
    came = {"nothing moved": 0, "all moved": 0, "nothing moved, and the source held": 0}
    for number in range(kills):
        await one.kill(number, *again())
        is_held = _rows(url, HELD) not in ([], [(None,)])
        found.must(_rows(url, NAMES) == [("Old", rows)], "the source was harmed")
        if not path.exists():
            came["nothing moved, and the source held" if is_held else "nothing moved"] += 1
            found.must(await one.commands.whole("move", "--from", url, "--to", str(path)),
                       "it cannot be moved again")  # fmt: skip
        else:
            came["all moved"] += 1
            found.must(is_held, "two that send")
        migrate.require_current(path)
        with closing(sqlite3.connect(path)) as there:
            whole = there.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        found.must(whole and names(path) == [("Old", rows)], "the target is not whole")
    found.found = {"killed": one.commands.landed, "steps": one.steps, **came}
    return found


async def migrating(folder: Path, seed: int, kills: int, rows: int) -> Experiment:
    """Kills while the schema on a server is migrated."""
    last, url = len(migrate.migrations()), ""
    found = Experiment(
        "move", f"{kills} × kill -9 while {rows} members on a server go from schema {OLD_SCHEMA} "
        f"to {last}"
    )  # fmt: skip
    one = _Kills(folder, random.Random(seed))

    def again() -> tuple[str, ...]:
        nonlocal url
        url = engine.empty_url()
        _old(url, rows)
        (folder / "config.toml").write_text(
            (folder / "config.toml").read_text().partition("[storage]")[0]
            + f'[storage]\nurl = "{url}"\n'
        )
        return ("migrate",)

    await one.count(*again())
    came = {"old": 0, "migrated": 0}
    for number in range(kills):
        await one.kill(number, *again())
        at = _state(url)
        found.must(at in (OLD_SCHEMA, last), f"stopped at {at}")
        found.must(_rows(url, NAMES) == [("Old", rows)], "rows are lost")
        came["migrated" if at == last else "old"] += 1
        found.must(await one.commands.whole("migrate"), "it cannot be migrated afterwards")
        found.must(_state(url) == last, "not migrated afterwards")
    found.found = {"killed": one.commands.landed, "steps": one.steps, **came}
    return found


def _old(url: str, rows: int) -> None:
    """Members on a server, at an older schema."""
    now = int(datetime.now(UTC).timestamp())
    with psycopg.connect(url) as session:
        for statement in PRELUDE:
            control(session, statement)
        control(
            session,
            "CREATE TABLE migrations (number BIGINT PRIMARY KEY, name TEXT NOT NULL, "
            "checksum TEXT NOT NULL, applied_at BIGINT NOT NULL)",
        )
        for one in migrate.migrations()[:OLD_SCHEMA]:
            for statement in schema_of(one.sql):
                control(session, statement)
            session.execute(
                "INSERT INTO migrations VALUES (%s, %s, %s, %s)",
                (one.number, one.name, one.checksum, now),
            )
        session.execute(
            """INSERT INTO members (telegram_id, language, status, name, name_key, country, sector,
                consent_version, consented_at, first_seen_at, joined_at)
            SELECT 10000 + n, 'en', 'member', 'Old', 'a', 'TJ', 'customs', 1, 1, 1, 1
            FROM generate_series(1, %s) AS n""",
            (rows,),
        )
