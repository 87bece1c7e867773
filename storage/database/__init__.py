"""The database: one process, one writing and one reading connection.

A function marked `@mutation` is one transaction on the writer, a function marked `@query` one
consistent snapshot on the reader. Each is plain, synchronous SQL that runs on the connection's own
thread in a single hop, so two of them never interleave, and cancelling a caller never cuts one in
half. Calls that wait at the same time share one hop and one commit, each in its own savepoint.
"""

import asyncio
import contextlib
import functools
import sqlite3
from collections.abc import Awaitable, Callable, Generator
from datetime import UTC, datetime
from pathlib import Path
from typing import Concatenate, ParamSpec, Protocol, Self, TypeVar

from storage.database.errors import DatabaseInUse, StorageError
from storage.database.features import Features
from storage.database.pages import COUNTED, Page
from storage.database.processes import Allowance, Gaps, Shards
from storage.database.sqlite import FileEngine, SqliteTransaction, lock_file, prepare
from storage.database.tombstones import Tombstones
from storage.database.worker import Connection, ConnectionWorker, Row, Transaction

P = ParamSpec("P")
T = TypeVar("T")


WAL_RESET_FIXED = ((3, 51, 3), (3, 50, 7), (3, 44, 6))
"""The versions of SQLite that fix the WAL reset bug, per branch (https://sqlite.org/wal.html)."""


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


class Marks(Protocol):
    """Where an engine keeps the markers of the last run; see `copy_guard`."""

    async def read(self) -> tuple[str, ...]:
        """The markers that are valid for this database. Raises StorageError, OSError."""
        ...

    async def write(self, *marks: str) -> None:
        """Replace the markers. Raises StorageError, OSError."""
        ...

    def new(self) -> str:
        """A new marker."""
        ...


class Engine(Protocol):
    """An open database of one kind, with one connection that writes and one that reads."""

    @property
    def writer(self) -> Connection:
        """Runs mutations."""
        ...

    @property
    def reader(self) -> Connection:
        """Runs queries."""
        ...

    @property
    def marks(self) -> Marks:
        """The markers of the last run."""
        ...

    @property
    def lost(self) -> asyncio.Event:
        """Set once another process has taken the lock: nothing can be written any more."""
        ...

    @property
    def shards(self) -> Shards | None:
        """The shards of people whom this process answers; None if it answers all or none."""
        ...

    @property
    def allowance(self) -> Allowance | None:
        """The permits to send that several processes share; None if one process sends."""
        ...

    def listen(self, hear: Callable[[str], None], missed: Callable[[], None]) -> None:
        """Call `hear` with what other processes have announced, and `missed` when some of that may
        have been missed.
        """
        ...

    async def require_locks(self) -> None:
        """Raise StorageError if another process may have taken over meanwhile."""
        ...

    def has_locks(self) -> bool:
        """Whether no other process can have taken over by now, as far as this one has heard."""
        ...

    async def gaps(self) -> Gaps:
        """What no process does, where several share the work. Raises StorageError."""
        ...

    async def wipe(self) -> bool:
        """Leave nothing of what was deleted; see `Database.wipe`."""
        ...

    async def close(self) -> None:
        """Release the lock, after the connections were closed."""
        ...


class Database:
    """An open database. Create it with `Database.open` or `on`, end it with `close`.

    `path` is the file. Other files that belong to the database are beside it, also those of a
    database on a server.
    """

    def __init__(
        self, path: Path, engine: Engine, features: Features, tombstones: Tombstones
    ) -> None:
        self.path = path
        self.engine = engine
        self.tombstones = tombstones
        self._listeners: dict[str, list[Callable[[], None]]] = {}
        self._others_listeners: dict[str, list[Callable[[], None]]] = {}
        engine.listen(self._call_all, self._call_all)
        self._writer = ConnectionWorker(engine.writer, features, self._call_listeners)
        self._reader = ConnectionWorker(engine.reader, features)

    @classmethod
    async def open(cls, path: Path, now: datetime, features: Features) -> Self:
        """Open the file, creating it if it does not exist; every transaction carries `features`.

        Raises DatabaseInUse, StorageError, OSError, TombstonesError, UnfinishedRestore, or
        migrate.SchemaError if the schema is not the one that this version works with.
        """
        return await cls.on(await FileEngine.open(path, now), path, features)

    @classmethod
    async def on(cls, engine: Engine, path: Path, features: Features) -> Self:
        """Use an engine, and close it if the files beside `path` cannot be read. Raises OSError,
        TombstonesError.
        """
        try:
            return cls(path, engine, features, Tombstones(path))
        except BaseException:
            await engine.reader.close()
            await engine.writer.close()
            await engine.close()
            raise

    async def close(self) -> None:
        """Stop both threads and release the lock."""
        await self._reader.close()
        await self._writer.close()
        await self.engine.close()

    def subscribe(self, what: str, listener: Callable[[], None]) -> None:
        """Call `listener` after each commit that announced `what`, before the mutation returns."""
        self._listeners.setdefault(what, []).append(listener)

    def subscribe_to_others(self, what: str, listener: Callable[[], None]) -> None:
        """Call `listener` after each commit of another process that announced `what`."""
        self._others_listeners.setdefault(what, []).append(listener)

    def _call_listeners(self, what: str) -> None:
        for listener in self._listeners.get(what, ()):
            listener()

    def _call_all(self, what: str | None = None) -> None:
        """Call the listeners after a commit of another process; None: after any."""
        for listeners in (self._listeners, self._others_listeners):
            for name, some in listeners.items():
                if what in (None, name):
                    for listener in some:
                        listener()

    async def wipe(self) -> bool:
        """Leave nothing in the files of what was deleted: `secure_delete` overwrites most of it,
        but not the copies in pages from which SQLite has moved rows, and the write-ahead log holds
        pages as they were before.

        It takes about a second for each 200 MB; those who write wait for some milliseconds at a
        time. False if somebody else reads for long; try again later. Raises StorageError, OSError.
        """
        return await self.engine.wipe()

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


@contextlib.contextmanager
def read_only(path: Path) -> Generator[Transaction]:
    """Read the file from a tool while the bot may be running. Raises StorageError."""
    uri = f"{path.absolute().as_uri()}?mode=ro"
    try:
        with contextlib.closing(sqlite3.connect(uri, uri=True)) as connection:
            connection.row_factory = sqlite3.Row
            yield SqliteTransaction(connection, Features())
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


__all__ = [
    "COUNTED",
    "Database",
    "DatabaseInUse",
    "Features",
    "Page",
    "Row",
    "StorageError",
    "Transaction",
    "Writer",
    "lock_file",
    "mutation",
    "prepare",
    "query",
]


def to_timestamp(moment: datetime) -> int:
    """A UTC datetime as it is stored: whole seconds since 1970."""
    return int(moment.timestamp())


def from_timestamp(stored: int) -> datetime:
    """A stored number of seconds since 1970 as a UTC datetime."""
    return datetime.fromtimestamp(stored, UTC)
