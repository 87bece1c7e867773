"""Backups of the database file: a consistent copy made beside the running bot, checked after it was
written, and put in place of the database later.

A copy is an ordinary SQLite file with one table more, `backup`, which says when it was made and how
many rows each table had.
"""

import contextlib
import json
import os
import sqlite3
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from storage.database import migrate
from storage.database.errors import StorageError

STEP = 1_024
"""Pages that are copied at once: 4 MB."""

LONGEST_REST = 2.0
"""The longest rest after a step, in seconds."""

LOOK_EVERY = 50_000
"""Instructions of SQLite between two looks at whether the copy has to give way."""

_UNFINISHED = "restoring"


class DamagedBackup(Exception):
    """The file is no sound backup; the message says why, without data."""


class GaveWay(Exception):
    """The copy was abandoned, because somebody is being erased: the files are wiped then, which
    nobody may be reading meanwhile.
    """


class UnfinishedRestore(Exception):
    """A restore was interrupted while it exchanged the files; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself: when it was made (UTC), by which version of Kurak, and how many
    rows each table had.
    """

    made_at: datetime
    version: str
    rows: Mapping[str, int]


@contextlib.contextmanager
def _engine_errors() -> Generator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise StorageError.of(error) from error


@_engine_errors()
def copy(
    source: Path,
    target: Path,
    made_at: datetime,
    version: str,
    *,
    must_stop: Callable[[], bool],
    rests: bool,
) -> Manifest:
    """Copy the database as it is at this moment into a new file, which only its owner can read, and
    check the copy.

    Writers go on meanwhile. With `rests`, the copying rests as long as it works, so that they are
    not slowed. `must_stop` is asked all the time.

    Raises GaveWay if `must_stop` says so, DamagedBackup if the copy is not sound, StorageError,
    OSError.
    """
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    uri = f"{source.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as there:
        there.execute("PRAGMA busy_timeout = 5000")
        there.set_progress_handler(must_stop, LOOK_EVERY)
        try:
            # In a transaction, so that all steps copy the same snapshot: without one, SQLite begins
            # again whenever somebody has written in between.
            there.execute("BEGIN")
            rows = _counted(there)
            with (
                closing(sqlite3.connect(target, isolation_level=None)) as here,
                _paced(target, must_stop, rests=rests) as pace,
            ):
                here.execute("PRAGMA journal_mode = OFF")
                here.execute("PRAGMA synchronous = OFF")
                there.backup(here, pages=STEP, progress=pace)
            there.execute("ROLLBACK")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorname == "SQLITE_INTERRUPT":
                raise GaveWay from None
            raise
    manifest = Manifest(made_at.replace(microsecond=0), version, rows)
    with closing(sqlite3.connect(target, isolation_level=None)) as here:
        # One file, which can be read where nothing can be written beside it.
        here.execute("PRAGMA journal_mode = DELETE")
        _describe(here, manifest)
    check(target)
    _sync(target)
    return manifest


@contextlib.contextmanager
def _paced(
    target: Path, must_stop: Callable[[], bool], *, rests: bool
) -> Generator[Callable[[int, int, int], None]]:
    """What happens between two steps: the copied pages go to the disk bit by bit, because all of
    them at once would hold up the commits of the bot, and the copying rests.
    """
    file = os.open(target, os.O_RDONLY)
    began = time.monotonic()

    def pace(_status: int, _left: int, _total: int) -> None:
        nonlocal began
        if must_stop():
            raise GaveWay
        os.fdatasync(file)
        if rests:
            time.sleep(min(time.monotonic() - began, LONGEST_REST))
        began = time.monotonic()

    try:
        yield pace
    finally:
        os.close(file)


def check(path: Path) -> Manifest | None:
    """Check everything that SQLite and Kurak can check in a copy: the structure, the references,
    the schema, and the number of rows. Returns what the copy says of itself; None if it was made in
    another way, and says nothing.

    Raises DamagedBackup, and migrate.SchemaError if it is newer than this version or not Kurak's.
    """
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as there:
            found: str = there.execute("PRAGMA integrity_check(1)").fetchone()[0]
            if found != "ok":
                raise DamagedBackup("the file is damaged (integrity_check)")
            if there.execute("PRAGMA foreign_key_check").fetchone() is not None:
                raise DamagedBackup("the file is damaged (foreign_key_check)")
            if migrate.version(path) == 0:
                raise DamagedBackup("the file is empty")
            manifest = _described(there)
            if manifest is not None and manifest.rows != _counted(there):
                raise DamagedBackup("the file has not the rows that it had when it was made")
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorname", None) or type(error).__name__
        raise DamagedBackup(f"the file is damaged ({code})") from None
    return manifest


def _counted(connection: sqlite3.Connection) -> dict[str, int]:
    names = [
        row[0]
        for row in connection.execute(
            """SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'backup'
            AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"""
        )
    ]
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names
    }


def _describe(connection: sqlite3.Connection, manifest: Manifest) -> None:
    connection.execute("BEGIN")
    connection.execute(
        """CREATE TABLE backup (
            made_at INTEGER NOT NULL,
            version TEXT NOT NULL,
            rows TEXT NOT NULL
        ) STRICT"""
    )
    connection.execute(
        "INSERT INTO backup (made_at, version, rows) VALUES (?, ?, ?)",
        (int(manifest.made_at.timestamp()), manifest.version, json.dumps(manifest.rows)),
    )
    connection.execute("COMMIT")


def _described(connection: sqlite3.Connection) -> Manifest | None:
    known = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'backup'").fetchone()
    if known is None:
        return None
    row = connection.execute("SELECT made_at, version, rows FROM backup").fetchone()
    try:
        return Manifest(datetime.fromtimestamp(row[0], UTC), row[1], json.loads(row[2]))
    except (TypeError, ValueError):
        raise DamagedBackup("the file says nothing sensible of itself") from None


@_engine_errors()
def strip(path: Path) -> None:
    """Remove what a copy says of itself, so that it is like any database. Raises StorageError."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DROP TABLE IF EXISTS backup")


@_engine_errors()
def hold(path: Path, made_at: datetime | None, now: datetime) -> None:
    """Let nothing be sent from a database that was a copy until an admin allows it. `made_at` is
    when the copy was made (UTC), None if that is not known. Raises StorageError.
    """
    values = {
        "now": int(now.timestamp()),
        "made": None if made_at is None else int(made_at.timestamp()),
    }
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(
            """INSERT INTO run_marker (id, run, held_since, copied_at) VALUES (1, '', :now, :made)
            ON CONFLICT (id) DO UPDATE SET held_since = :now, copied_at = :made""",
            values,
        )


@_engine_errors()
def gather(path: Path) -> None:
    """Bring everything into the one file, and onto the disk, so that it can be moved. Nobody may
    have it open. Raises StorageError, OSError.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode = DELETE")
    _sync(path)


def exchange(path: Path, new: Path, aside: Path) -> bool:
    """Put the file `new` in the place of the database, and the database aside under the name
    `aside`, with its write-ahead log; the tombstones beside `new` go along. Returns whether there
    was a database.

    The caller holds the lock. A crash in between leaves a database that refuses to open until the
    restore is repeated: it could be a new one with an old log, or none. Raises OSError.
    """
    marker = _marker(path)
    marker.touch(mode=0o600)
    sync_folder(path)
    existed = path.exists()
    beside(path, "-shm").unlink(missing_ok=True)
    for end in ("", "-wal"):
        if beside(path, end).exists():
            beside(path, end).replace(beside(aside, end))
    sync_folder(path)
    stones = beside(new, ".tombstones")
    if stones.exists():
        stones.replace(beside(path, ".tombstones"))
    new.replace(path)
    sync_folder(path)
    marker.unlink()
    sync_folder(path)
    return existed


def require_finished(path: Path) -> None:
    """Raise UnfinishedRestore if a restore of this database was interrupted in its last step."""
    if _marker(path).exists():
        raise UnfinishedRestore("a restore was interrupted; repeat it: kurak restore FILE")


def _marker(path: Path) -> Path:
    return beside(path, f".{_UNFINISHED}")


def beside(path: Path, end: str) -> Path:
    """The file beside a database whose name is that of the database and this ending."""
    return path.with_name(f"{path.name}{end}")


def _sync(path: Path) -> None:
    file = os.open(path, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def sync_folder(path: Path) -> None:
    """Bring the names in the folder of this file onto the disk. Raises OSError."""
    _sync(path.parent)
