"""Moves a database from a file to a server, or from a server to a file.

Nobody may be at work on either. The target must be empty, and is complete or untouched afterwards:
on a server everything is one transaction, and a file gets its name last. What was copied is read
again and compared. The source is held before the target is complete: should it be started, it
sends nothing, so there are never two that send.
"""

import contextlib
import hashlib
import json
import os
import secrets
import sqlite3
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import psycopg

from storage.database import migrate, sqlite
from storage.database.errors import DatabaseInUse, StorageError
from storage.database.postgres import locks, schema
from storage.database.postgres.session import ServerSession, connect, control, history_of

BATCH = 1000
"""The rows that are read at once."""


_HELD = """INSERT INTO run_marker (id, run, held_since) VALUES (1, 'moved', {})
    ON CONFLICT (id) DO UPDATE SET held_since = excluded.held_since"""


class MoveError(Exception):
    """Nothing was moved; the message says why."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The number of rows of a table, and a checksum that is the same whatever their order."""

    table: str
    rows: int
    checksum: str


def to_server(path: Path, url: str, now: datetime) -> list[Moved]:
    """Move the file to the server. Raises MoveError, DatabaseInUse,
    StorageError, SchemaError.
    """
    with _file(path) as file, _server(url) as server:
        if schema.version(server) != 0:
            raise MoveError("the database on the server is not empty")
        control(server, "BEGIN")
        schema.apply(server, now)
        with _unguarded(server):
            moved = [
                _copied(table, columns, file_rows(file), server_put(server))
                for table, columns in _tables(file)
            ]
            server.execute("DELETE FROM last_ids")
            for name, last in file.execute("SELECT name, seq FROM sqlite_sequence").fetchall():
                server.execute("INSERT INTO last_ids VALUES (%s, %s)", (name, last))
            _renumber(server)
        _compare(moved, server_rows(server), _tables(file))
        run = f"{history_of(server)}.{secrets.token_hex(8)}"
        server.execute("UPDATE run_marker SET run = %s", (run,))
        file.execute(_HELD.format("?"), (int(now.timestamp()),))
        control(server, "COMMIT")
    return moved


def to_file(url: str, path: Path, now: datetime) -> list[Moved]:
    """Move the database on the server to the file, which does not exist yet. Raises as `to_server`
    does.
    """
    if path.exists():
        raise MoveError(f"{path} is there already")
    with contextlib.closing(sqlite.lock_file(path)) as lock, _server(url) as server:
        schema.require_current(server)
        draft = path.with_name(f"{path.name}.moving")
        for leftover in (draft, Path(f"{draft}-wal"), Path(f"{draft}-shm")):
            leftover.unlink(missing_ok=True)
        draft.touch(mode=0o600)
        migrate.apply(draft, now)
        run = secrets.token_hex(8)
        with contextlib.closing(sqlite3.connect(draft, isolation_level=None)) as file:
            file.execute("PRAGMA foreign_keys = OFF")
            file.execute("BEGIN IMMEDIATE")
            triggers = file.execute(
                "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
            ).fetchall()
            for name, _ in triggers:
                file.execute(f"DROP TRIGGER {name}")
            control(server, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            moved = [
                _copied(table, columns, server_rows(server), file_put(file))
                for table, columns in _tables(file)
            ]
            given = server.execute("SELECT table_name, id FROM last_ids").fetchall()
            control(server, "COMMIT")
            file.execute("DELETE FROM sqlite_sequence")
            file.executemany("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", given)
            for _, sql in triggers:
                file.execute(sql)
            if file.execute("PRAGMA foreign_key_check").fetchone() is not None:
                raise MoveError("a row leads to another one that is missing")
            _compare(moved, file_rows(file), _tables(file))
            file.execute("UPDATE run_marker SET run = ?", (run,))
            file.execute("COMMIT")
            file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        server.execute(_HELD.format("%s").encode(), (int(now.timestamp()),))
        draft.rename(path)
        sqlite.FileMarks(path, lock).put(run)
    return moved


@contextlib.contextmanager
def _file(path: Path) -> Generator[sqlite3.Connection]:
    if not path.exists():
        raise MoveError(f"{path} is not there")
    with contextlib.closing(sqlite.lock_file(path)):
        migrate.require_current(path)
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as file:
            sqlite.prepare(file)
            yield file


@contextlib.contextmanager
def _server(url: str) -> Generator[ServerSession]:
    try:
        with contextlib.closing(connect(url, f"{locks.TOOL}{os.getpid()}")) as server:
            if not locks.take_soon(server):
                raise DatabaseInUse("the database on the server")
            # One long transaction, between whose statements the file is read.
            control(
                server, "SET idle_session_timeout = 0; SET idle_in_transaction_session_timeout = 0"
            )
            yield server
    except (psycopg.Error, sqlite3.Error) as error:
        raise StorageError.of(error) from error


def _tables(file: sqlite3.Connection) -> list[tuple[str, tuple[str, ...]]]:
    """All tables with their columns."""
    indexes = migrate.indexed_columns()
    found: list[tuple[str, tuple[str, ...]]] = []
    for (table,) in file.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
    ).fetchall():
        if table in indexes:
            found.append((table, ("rowid", *indexes[table])))
        elif table not in ("migrations", "sqlite_sequence") and not any(
            table.startswith(f"{index}_") for index in indexes
        ):
            columns = file.execute(f"PRAGMA table_info({table})").fetchall()
            found.append((table, tuple(row[1] for row in columns)))
    return found


Rows = Callable[[str, Sequence[str]], Iterator[Sequence[Any]]]
Put = Callable[[str, Sequence[str], Iterable[Sequence[Any]]], None]


def file_rows(file: sqlite3.Connection) -> Rows:
    """Reads a table of the file."""

    def rows(table: str, columns: Sequence[str]) -> Iterator[Sequence[Any]]:
        return iter(file.execute(f"SELECT {_listed(columns)} FROM {table}"))

    return rows


def file_put(file: sqlite3.Connection) -> Put:
    """Fills a table of the file, in which migrations may have put rows."""

    def put(table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        file.execute(f"DELETE FROM {table}")
        marks = ", ".join("?" * len(columns))
        file.executemany(f"INSERT INTO {table} ({_listed(columns)}) VALUES ({marks})", rows)

    return put


def server_rows(server: ServerSession) -> Rows:
    """Reads a table on the server, inside a transaction."""

    def rows(table: str, columns: Sequence[str]) -> Iterator[Sequence[Any]]:
        with server.cursor(name="moved") as cursor:
            cursor.itersize = BATCH
            cursor.execute(f"SELECT {_listed(columns)} FROM {table}".encode())
            yield from cursor

    return rows


def server_put(server: ServerSession) -> Put:
    """Fills a table on the server, in which migrations may have put rows."""

    def put(table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        server.execute(f"DELETE FROM {table}".encode())
        with (
            server.cursor() as cursor,
            cursor.copy(f"COPY {table} ({_listed(columns)}) FROM STDIN".encode()) as copy,
        ):
            for row in rows:
                copy.write_row(row)

    return put


def _listed(columns: Sequence[str]) -> str:
    return ", ".join(f'"{column}"' for column in columns)


class _Sum:
    """A count and a checksum of rows in any order."""

    def __init__(self) -> None:
        self.rows = self._sum = 0

    def over(self, rows: Iterable[Sequence[Any]]) -> Iterator[Sequence[Any]]:
        for row in rows:
            said = json.dumps(list(row), ensure_ascii=True).encode()
            self.rows += 1
            self._sum += int.from_bytes(hashlib.sha256(said).digest()[:16])
            yield row

    def of(self, table: str) -> Moved:
        return Moved(table, self.rows, f"{self._sum % 2**128:032x}")


def _copied(table: str, columns: Sequence[str], rows: Rows, put: Put) -> Moved:
    found = _Sum()
    put(table, columns, found.over(rows(table, columns)))
    return found.of(table)


def _compare(
    moved: Sequence[Moved], rows: Rows, tables: Sequence[tuple[str, Sequence[str]]]
) -> None:
    for one, (table, columns) in zip(moved, tables, strict=True):
        found = _Sum()
        for _ in found.over(rows(table, columns)):
            pass
        if found.of(table) != one:
            raise MoveError(f"the rows of {table} are not the same in the target")


@contextlib.contextmanager
def _unguarded(server: ServerSession) -> Generator[None]:
    """Rows come in any order, and no trigger adds to them. What leads nowhere is found at the end,
    and undoes everything.
    """
    keys = server.execute(
        """SELECT conrelid::regclass::text, quote_ident(conname) FROM pg_constraint
        WHERE contype = 'f' AND connamespace = current_schema()::regnamespace"""
    ).fetchall()
    guarded = server.execute(
        """SELECT DISTINCT tgrelid::regclass::text FROM pg_trigger
        JOIN pg_class ON pg_class.oid = tgrelid
        WHERE NOT tgisinternal AND relnamespace = current_schema()::regnamespace"""
    ).fetchall()
    for table, key in keys:
        control(server, f"ALTER TABLE {table} ALTER CONSTRAINT {key} DEFERRABLE INITIALLY DEFERRED")
    for (table,) in guarded:
        control(server, f"ALTER TABLE {table} DISABLE TRIGGER USER")
    yield
    control(server, "SET CONSTRAINTS ALL IMMEDIATE")
    for table, key in keys:
        control(server, f"ALTER TABLE {table} ALTER CONSTRAINT {key} NOT DEFERRABLE")
    for (table,) in guarded:
        control(server, f"ALTER TABLE {table} ENABLE TRIGGER USER")


def _renumber(server: ServerSession) -> None:
    """Let new rows get ids behind all that were ever given."""
    numbered = server.execute(
        """SELECT table_name, column_name FROM information_schema.columns
        WHERE table_schema = current_schema() AND is_identity = 'YES'"""
    ).fetchall()
    for table, column in numbered:
        server.execute(
            f"""SELECT setval(
                pg_get_serial_sequence(%s, %s), 1 + greatest(
                    (SELECT coalesce(max("{column}"), 0) FROM {table}),
                    (SELECT coalesce(max(id), 0) FROM last_ids WHERE table_name = %s)
                ), false)""".encode(),
            (table, column, table),
        )
