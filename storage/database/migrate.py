"""Schema migrations: `migrations/NNNN_name.sql`, applied in order, all missing ones in one
transaction.

The file records its version twice, in `PRAGMA user_version` and in the `migrations` table, which
holds a checksum for each script. If the two differ, or a script is not the one that was applied,
something else has changed the file, and Kurak does not start.
"""

import hashlib
import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib import resources
from pathlib import Path

INDEX = re.compile(r"CREATE VIRTUAL TABLE (\w+) USING fts5 \(\s*((?:\w+, )+)([^;]*)\);")
"""A full-text index: its table, its columns, and what only FTS5 understands."""


class SchemaError(Exception):
    """The schema of the file is not the one that this version works with; the message says what to
    do.
    """


@dataclass(frozen=True, slots=True)
class Migration:
    """One numbered script."""

    number: int
    name: str
    sql: str

    def __str__(self) -> str:
        return f"{self.number:04} {self.name}"

    @property
    def checksum(self) -> str:
        """SHA-256 of the script, in hex."""
        return hashlib.sha256(self.sql.encode()).hexdigest()


@cache
def migrations() -> tuple[Migration, ...]:
    """All scripts, in order."""
    found: list[Migration] = []
    folder = resources.files("storage.database") / "migrations"
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.name.endswith(".sql"):
            number, _, name = entry.name.removesuffix(".sql").partition("_")
            found.append(Migration(int(number), name, entry.read_text("utf-8")))
    if [migration.number for migration in found] != list(range(1, len(found) + 1)):
        raise SchemaError("The migration scripts are not numbered 1, 2, 3 … without a gap.")
    return tuple(found)


@cache
def indexed_columns() -> dict[str, tuple[str, ...]]:
    """The columns of each full-text index, by its table."""
    return {
        found[1]: tuple(re.findall(r"(\w+),", found[2]))
        for migration in migrations()
        for found in INDEX.finditer(migration.sql)
    }


def version(path: Path) -> int:
    """The number of migrations that have been applied to the file, checked against the scripts.

    Raises SchemaError if the file is newer, half-migrated, changed, or not Kurak's.
    """
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        return _version(connection)


def require_current(path: Path) -> None:
    """Raise SchemaError unless every migration has been applied to the file."""
    found, wanted = version(path), len(migrations())
    if found < wanted:
        raise SchemaError(
            f"The database is at schema {found}, this Kurak needs {wanted}. Run: kurak migrate"
        )


def missing(path: Path) -> tuple[Migration, ...]:
    """The migrations that have not been applied to the file. Raises SchemaError as `version`
    does.
    """
    return migrations()[version(path) :]


def apply(path: Path, now: datetime, upto: int | None = None) -> list[str]:
    """Apply the missing migrations, all in one transaction; returns the names of those applied.

    The caller holds the lock (`database.lock_file`). Raises SchemaError as `version` does, and if a
    migration fails; nothing is changed then.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        wanted = migrations()[_version(connection) : upto]
        if not wanted:
            return []
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("BEGIN IMMEDIATE")
        try:
            for migration in wanted:
                _apply_one(connection, migration, now)
            # References are not checked one by one meanwhile, so that a table can be built anew.
            if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
                raise SchemaError(
                    "The migrations would leave references to rows that are not there; nothing was "
                    "changed. Report this."
                )
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    return [str(migration) for migration in wanted]


def _apply_one(connection: sqlite3.Connection, migration: Migration, now: datetime) -> None:
    try:
        connection.execute(
            """CREATE TABLE IF NOT EXISTS migrations (
                number INTEGER PRIMARY KEY,
                name TEXT NOT NULL,
                checksum TEXT NOT NULL,
                applied_at INTEGER NOT NULL
            ) STRICT"""
        )
        for statement in statements(migration.sql):
            connection.execute(statement)
        connection.execute(
            "INSERT INTO migrations (number, name, checksum, applied_at) VALUES (?, ?, ?, ?)",
            (migration.number, migration.name, migration.checksum, int(now.timestamp())),
        )
        connection.execute(f"PRAGMA user_version = {migration.number}")
    except sqlite3.Error as error:
        # The engine's message may quote data.
        code = getattr(error, "sqlite_errorname", None) or type(error).__name__
        raise SchemaError(
            f"The migration {migration} failed ({code}); nothing was changed. Check the disk, or "
            "report this."
        ) from error


def _version(connection: sqlite3.Connection) -> int:
    try:
        claimed: int = connection.execute("PRAGMA user_version").fetchone()[0]
        tables = {
            row[0]
            for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        }
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorname", None) or type(error).__name__
        if code == "SQLITE_NOTADB":
            raise SchemaError("The file is not a SQLite database.") from error
        raise SchemaError(
            f"The file cannot be read or is damaged ({code}): check the disk, or restore a backup."
        ) from error
    if not tables and claimed == 0:
        return 0
    if "migrations" not in tables:
        raise SchemaError("The file is a database, but not one of Kurak's.")
    rows = connection.execute("SELECT number, checksum FROM migrations ORDER BY number").fetchall()
    return checked(claimed, [tuple(row) for row in rows])


def checked(claimed: int, rows: Sequence[tuple[int, str]]) -> int:
    """The number of migrations that have been applied, if the record of them (their numbers and
    checksums) is that of this version's scripts. Raises SchemaError if it is not.
    """
    known = migrations()
    if claimed > len(known) or len(rows) > len(known):
        raise SchemaError(
            f"The database is at schema {max(claimed, len(rows))}, newer than this Kurak "
            f"({len(known)}). Install the version that wrote it, or a later one."
        )
    expected = [(migration.number, migration.checksum) for migration in known[:claimed]]
    if list(rows) != expected:
        raise SchemaError(
            "The database is half-migrated or was changed by hand: its record of migrations "
            "does not match this version's. Restore the backup made before the last upgrade."
        )
    return claimed


def statements(script: str) -> list[str]:
    """The statements of a script, each with the comments that precede it."""
    statements: list[str] = []
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            statements.append(pending)
            pending = ""
    return statements
