"""The SQLite database: one file, one process, one writing and one reading connection.

A function marked `@mutation` is one transaction on the writer, a function marked `@query` one
consistent snapshot on the reader. Each is plain, synchronous SQL that runs on the connection's own
thread in a single hop, so two of them never interleave, and cancelling a caller never cuts one in
half. Calls that wait at the same time share one hop and one commit, each in its own savepoint.
"""

import contextlib
import fcntl
import functools
import os
import sqlite3
from collections.abc import Awaitable, Callable, Generator
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Concatenate, ParamSpec, Protocol, Self, TypeVar

from storage.database import migrate
from storage.database.errors import StorageError
from storage.database.features import Features
from storage.database.pages import Page
from storage.database.tombstones import Tombstones
from storage.database.worker import Connection, ConnectionWorker, Row, Transaction

P = ParamSpec("P")
T = TypeVar("T")


WAL_RESET_FIXED = ((3, 51, 3), (3, 50, 7), (3, 44, 6))
"""The versions of SQLite that fix the WAL reset bug, per branch (https://sqlite.org/wal.html)."""


class DatabaseInUse(Exception):
    """Another process has locked this database."""


class Reader(Protocol):
    """Runs queries."""

    async def read(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` on one snapshot that contains everything committed before."""
        ...


class Writer(Protocol):
    """Runs mutations: a `Database`, or an object that does more in the same transaction."""

    async def write(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` in one transaction; an exception in it rolls everything back."""
        ...


class Database:
    """An open database. Create it with `Database.open`, end it with `close`."""

    def __init__(
        self,
        path: Path,
        writer: Connection,
        reader: Connection,
        lock: IO[bytes],
        features: Features,
        tombstones: Tombstones,
    ) -> None:
        self.path = path
        self.lock = lock
        self.tombstones = tombstones
        self._log = writer
        self._listeners: dict[str, list[Callable[[], None]]] = {}
        self._writer = ConnectionWorker(writer, "BEGIN IMMEDIATE", features, self._call_listeners)
        self._reader = ConnectionWorker(reader, "BEGIN", features)

    @classmethod
    async def open(cls, path: Path, now: datetime, features: Features) -> Self:
        """Open the file, creating it if it does not exist; every transaction carries `features`.

        Raises DatabaseInUse, StorageError, OSError, TombstonesError, or migrate.SchemaError if the
        schema is not the one that this version works with.
        """
        lock = lock_file(path)
        try:
            fresh = not path.exists() or path.stat().st_size == 0
            if fresh:
                path.touch(mode=0o600)
                migrate.apply(path, now)
            migrate.require_current(path)
            tombstones = Tombstones(path)
            writer = await _connect(path, read_only=False)
            try:
                reader = await _connect(path, read_only=True)
            except BaseException:
                await writer.close()
                raise
        except BaseException as error:
            lock.close()
            if isinstance(error, sqlite3.Error):
                raise StorageError.of(error) from error
            raise
        return cls(path, writer, reader, lock, features, tombstones)

    async def close(self) -> None:
        """Stop both threads and release the lock on the file."""
        await self._reader.close()
        await self._writer.close()
        self.lock.close()

    def subscribe(self, what: str, listener: Callable[[], None]) -> None:
        """Call `listener` after each commit that announced `what`, before the mutation returns."""
        self._listeners.setdefault(what, []).append(listener)

    def _call_listeners(self, what: str) -> None:
        for listener in self._listeners.get(what, ()):
            listener()

    async def rewrite(self) -> bool:
        """Write the whole file anew and empty the write-ahead log, so that nothing is left of what
        was deleted: `secure_delete` overwrites most of it, but not the copies in pages from which
        SQLite has moved rows, and the log holds pages as they were before.

        Everybody who writes waits meanwhile, some seconds for each 100 MB. False if somebody else
        is reading the file; try again later. Raises StorageError.
        """
        try:
            await self._log.execute_fetchall("VACUUM")
            found = await self._log.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.Error as error:
            raise StorageError.of(error) from error
        return not next(iter(found))[0]

    async def write(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` in one transaction; an exception in it rolls everything back."""
        return await self._writer.submit(work)

    async def read(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` on one snapshot that contains everything committed before."""
        return await self._reader.submit(work)


def mutation(
    function: Callable[Concatenate[Transaction, P], T],
) -> Callable[Concatenate[Writer, P], Awaitable[T]]:
    """Turn a function of a transaction into a coroutine function of a database: one call is one
    transaction.
    """

    @functools.wraps(function)
    async def run(db: Writer, /, *args: P.args, **kwargs: P.kwargs) -> T:
        return await db.write(lambda tx: function(tx, *args, **kwargs))

    return run


def query(
    function: Callable[Concatenate[Transaction, P], T],
) -> Callable[Concatenate[Reader, P], Awaitable[T]]:
    """Turn a function of a transaction into a coroutine function of a database, read-only."""

    @functools.wraps(function)
    async def run(db: Reader, /, *args: P.args, **kwargs: P.kwargs) -> T:
        return await db.read(lambda tx: function(tx, *args, **kwargs))

    return run


def lock_file(path: Path) -> IO[bytes]:
    """Lock the database, by a lock file beside it, for as long as the returned file stays open.

    Raises DatabaseInUse.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = os.fdopen(os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT, 0o600), "r+b")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        lock.close()
        raise DatabaseInUse(path) from error
    return lock


@contextlib.contextmanager
def read_only(path: Path) -> Generator[Transaction]:
    """Read the file from a tool while the bot may be running. Raises StorageError."""
    uri = f"{path.absolute().as_uri()}?mode=ro"
    try:
        with contextlib.closing(sqlite3.connect(uri, uri=True)) as connection:
            connection.row_factory = sqlite3.Row
            yield Transaction(connection, Features())
    except sqlite3.Error as error:
        raise StorageError.of(error) from error


def engine_version() -> str:
    """The version of SQLite, with a warning if that version has a known bug."""
    found = sqlite3.sqlite_version_info
    fixed = any(found[:2] == since[:2] and found >= since for since in WAL_RESET_FIXED)
    if fixed or found > max(WAL_RESET_FIXED):
        return sqlite3.sqlite_version
    return f"{sqlite3.sqlite_version}: has the WAL reset bug, which needs two writers; Kurak is one"


def damage(path: Path) -> str | None:
    """The first problem that SQLite's quick check finds in the file, or None if it is sound.

    Raises StorageError.
    """
    with read_only(path) as tx:
        found: str = tx.value("PRAGMA quick_check(1)")
    return None if found == "ok" else found


async def _connect(path: Path, *, read_only: bool) -> Connection:
    def connector() -> sqlite3.Connection:
        mode = "ro" if read_only else "rw"
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            cached_statements=512,
        )
        connection.row_factory = sqlite3.Row
        prepare(connection)
        return connection

    connection = Connection(connector, iter_chunk_size=64)
    await connection
    return connection


def prepare(connection: sqlite3.Connection) -> None:
    """Set the pragmas that every connection to the file needs."""
    connection.executescript(
        """
        PRAGMA busy_timeout = 5000;
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA secure_delete = ON;
        PRAGMA cache_size = -16000;
        """
    )


__all__ = [
    "Database",
    "DatabaseInUse",
    "Features",
    "Page",
    "Row",
    "StorageError",
    "Transaction",
    "Writer",
    "mutation",
    "query",
]


def to_timestamp(moment: datetime) -> int:
    """A UTC datetime as it is stored: whole seconds since 1970."""
    return int(moment.timestamp())


def from_timestamp(stored: int) -> datetime:
    """A stored number of seconds since 1970 as a UTC datetime."""
    return datetime.fromtimestamp(stored, UTC)
