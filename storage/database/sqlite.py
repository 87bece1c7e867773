"""SQLite: one file, one process, one writing and one reading connection.

Who writes holds the lock file beside the database; `BEGIN IMMEDIATE` starts every mutation.
"""

import asyncio
import fcntl
import os
import secrets
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import IO, Any, Self

import aiosqlite

from storage.database import backup, migrate, wiping
from storage.database.errors import DatabaseInUse, StorageError
from storage.database.features import Features
from storage.database.matching import All, Either, Match, Term, Without
from storage.database.processes import Gaps
from storage.database.worker import Outcome, Row, Transaction, Values, Work

LINE_LENGTH = 120
"""Length in bytes of the line in the lock file: the inode of the database file, and the markers."""

MERGED = 500
"""Pages of a full-text index that are merged in one step, about 2 MB."""

BUSY, BUSY_WHILE_WIPING = 5_000, 200
"""How long to wait for others who use the file, in milliseconds."""


class SqliteTransaction(Transaction):
    """A transaction on a connection to the file."""

    __slots__ = ("_connection",)

    def __init__(self, connection: sqlite3.Connection, features: Features) -> None:
        super().__init__(features)
        self._connection = connection

    def rows(self, sql: str, values: Values | None = None) -> list[Row]:
        """All rows of a query."""
        return self._connection.execute(sql, values or {}).fetchall()

    def row(self, sql: str, values: Values | None = None) -> Row | None:
        """The first row of a query, or None."""
        return self._connection.execute(sql, values or {}).fetchone()

    def execute(self, sql: str, values: Values | None = None) -> int:
        """Run one statement; returns the number of rows that it changed."""
        return self._connection.execute(sql, values or {}).rowcount

    def execute_many(self, sql: str, values: Iterable[Values]) -> int:
        """Run one statement once for each of the values; returns the total of the rows changed."""
        return self._connection.executemany(sql, values).rowcount

    def match(self, table: str, match: Match) -> str:
        """The query in FTS5's syntax."""
        return _fts5(match)

    def ranked(
        self, table: str, match: Match, weights: Mapping[str, float]
    ) -> tuple[str, dict[str, Any]]:
        """A query that FTS5 ranks."""
        columns = migrate.indexed_columns()[table]
        weighed = ", ".join(str(float(weights.get(column, 1))) for column in columns)
        return (
            f"""SELECT rowid AS id FROM {table} WHERE {table} MATCH :match
            ORDER BY bm25({table}, {weighed})""",
            {"match": _fts5(match)},
        )

    def scrub(self, table: str) -> bool:
        """FTS5 by itself only marks what is deleted, until it has merged all parts of an index."""
        before = self.value("SELECT total_changes()")
        # A negative number goes on to merge until a single part is left.
        self.execute(
            f"INSERT INTO {table} ({table}, rank) VALUES ('merge', :pages)", {"pages": -MERGED}
        )
        return self.value("SELECT total_changes()") - before >= 2

    def last_id(self, table: str) -> int:
        """The last id that the table has ever had."""
        last = self.value("SELECT seq FROM sqlite_sequence WHERE name = :table", {"table": table})
        return last or 0

    def foreign_keys(self, table: str, parent: str) -> list[tuple[str, str]]:
        """The columns of a table that lead to another one, each with the column it leads to."""
        keys = self.rows(f"PRAGMA foreign_key_list({table})")
        primary = [row["name"] for row in self.rows(f"PRAGMA table_info({parent})") if row["pk"]]
        return [
            (key["from"], key["to"] or primary[key["seq"]])
            for key in keys
            if key["table"] == parent
        ]


def _fts5(match: Match) -> str:
    match match:
        case Term(word, columns, is_prefix):
            quoted = f'"{word}"' + ("*" if is_prefix else "")
            if not columns:
                return quoted
            return f"{{{' '.join(columns)}}} : {quoted}"
        case All(parts):
            return " AND ".join(f"({_fts5(part)})" for part in parts)
        case Either(parts):
            return " OR ".join(f"({_fts5(part)})" for part in parts)
        case Without(one, other):
            return f"({_fts5(one)}) NOT ({_fts5(other)})"
        case _:
            raise TypeError(match)


class FileConnection(aiosqlite.Connection):
    """An aiosqlite connection that runs many functions in one hop to its thread."""

    opening = "BEGIN"
    """The statement that starts a transaction."""

    async def run(self, works: list[Work], features: Features) -> list[Outcome]:
        """Run each function in one shared transaction; see `worker.Connection`."""
        outcomes: list[Outcome] = await self._execute(  # pyright: ignore[reportUnknownMemberType]
            self._run_batch, works, features
        )
        return [
            outcome._replace(error=StorageError.of(outcome.error))
            if isinstance(outcome.error, sqlite3.Error)
            else outcome
            for outcome in outcomes
        ]

    def _run_batch(self, works: list[Work], features: Features) -> list[Outcome]:
        connection = self._conn
        try:
            connection.execute(self.opening)
            outcomes = [_one(connection, features, work) for work in works]
            connection.execute("COMMIT")
        except sqlite3.Error as error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            if len(works) == 1:
                return [Outcome(error=error)]
            # All of it was rolled back. Run each piece alone to find the one that failed.
            return [self._run_batch([work], features)[0] for work in works]
        return outcomes

    async def wipe(self, file: int, pages: Sequence[int]) -> bool:
        """Empty the write-ahead log and wipe pages of the file, which `file` is a descriptor of.
        False if somebody is reading from the log. Raises sqlite3.Error, OSError.
        """
        is_done: bool = await self._execute(  # pyright: ignore[reportUnknownMemberType]
            self._wipe, file, pages
        )
        return is_done

    def _wipe(self, file: int, pages: Sequence[int]) -> bool:
        connection = self._conn
        connection.execute(f"PRAGMA busy_timeout = {BUSY_WHILE_WIPING}")
        try:
            if connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
                return False
        finally:
            connection.execute(f"PRAGMA busy_timeout = {BUSY}")
        # The cache would write its own copies of the pages.
        connection.execute("PRAGMA shrink_memory")
        wiping.wipe(file, pages)
        return True


def _one(connection: sqlite3.Connection, features: Features, work: Work) -> Outcome:
    connection.execute("SAVEPOINT work")
    tx = SqliteTransaction(connection, features)
    try:
        result = work(tx)
    except Exception as error:
        if not connection.in_transaction:
            raise  # SQLite has rolled back the whole transaction, as it does when the disk is full
        connection.execute("ROLLBACK TO work")
        connection.execute("RELEASE work")
        return Outcome(error=error)
    connection.execute("RELEASE work")
    return Outcome(result, changed=tx.changed)


class FileMarks:
    """The markers of the last run, in the lock file. They count only for the file beside which they
    were written, which its inode tells.
    """

    def __init__(self, path: Path, lock: IO[bytes]) -> None:
        self._path = path
        self._lock = lock

    async def read(self) -> tuple[str, ...]:
        """The markers that are valid for this database. Raises OSError."""
        line = os.pread(self._lock.fileno(), LINE_LENGTH, 0).decode("ascii", "replace")
        number, *marks = line.split() or [""]
        return tuple(marks) if number == self._number() else ()

    async def write(self, *marks: str) -> None:
        """Replace the markers. Raises OSError."""
        self.put(*marks)

    def put(self, *marks: str) -> None:
        """Like `write`, from a tool. Raises OSError."""
        line = " ".join((self._number(), *marks))
        # Always the same length, and less than a disk sector: after a crash the file holds either
        # the old line or the new one.
        os.pwrite(self._lock.fileno(), f"{line:<{LINE_LENGTH - 1}}\n".encode(), 0)

    def new(self) -> str:
        """A new marker."""
        return secrets.token_hex(8)

    def _number(self) -> str:
        return str(self._path.stat().st_ino)


class FileEngine:
    """An open file. Create it with `FileEngine.open`, end it with `close`."""

    def __init__(
        self, path: Path, writer: FileConnection, reader: FileConnection, lock: IO[bytes]
    ) -> None:
        self.writer = writer
        self.reader = reader
        self.lock = lock
        # Open as long as the connections: closing it would also release their locks on the file.
        self._file = path.open("r+b", buffering=0)
        self.lost = asyncio.Event()
        self.shards = self.allowance = None
        self.marks = FileMarks(path, lock)

    @classmethod
    async def open(cls, path: Path, now: datetime) -> Self:
        """Lock and open the file, creating it if it does not exist.

        Raises DatabaseInUse, StorageError, OSError, UnfinishedRestore, or migrate.SchemaError.
        """
        lock = lock_file(path)
        try:
            backup.require_finished(path)
            fresh = not path.exists() or path.stat().st_size == 0
            if fresh:
                path.touch(mode=0o600)
                migrate.apply(path, now)
            migrate.require_current(path)
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
        return cls(path, writer, reader, lock)

    def listen(self, hear: Callable[[str], None], missed: Callable[[], None]) -> None:
        """No other process works on the file."""

    async def require_locks(self) -> None:
        """The lock on the file stays until this process ends."""

    def has_locks(self) -> bool:
        """They stay until this process ends."""
        return True

    async def gaps(self) -> Gaps:
        """This process does everything."""
        return Gaps()

    async def wipe(self) -> bool:
        """Wipe what was deleted; see `Database.wipe`."""
        file = self._file.fileno()
        try:
            if not await self.writer.wipe(file, ()):
                return False
            found = await asyncio.to_thread(wiping.find, file)
            for at in range(0, len(found), wiping.AT_ONCE):
                if not await self.writer.wipe(file, found[at : at + wiping.AT_ONCE]):
                    return False
        except sqlite3.Error as error:
            raise StorageError.of(error) from error
        await asyncio.to_thread(os.fsync, file)
        return True

    async def close(self) -> None:
        """Release the lock on the file, whose connections are closed."""
        self._file.close()
        self.lock.close()


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


async def _connect(path: Path, *, read_only: bool) -> FileConnection:
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

    connection = FileConnection(connector, iter_chunk_size=64)
    if not read_only:
        connection.opening = "BEGIN IMMEDIATE"
    await connection
    return connection


def prepare(connection: sqlite3.Connection) -> None:
    """Set the pragmas that every connection to the file needs."""
    connection.executescript(
        f"""
        PRAGMA busy_timeout = {BUSY};
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA secure_delete = ON;
        PRAGMA cache_size = -16000;
        """
    )
