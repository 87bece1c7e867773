"""A small database of every schema that was released, as SQL, on which upgrades are tried.

`python -m tests.storage.schemas` writes that of today; `make schema` runs it. Before the first
release, migrations are edited in place and there is one file. A release sets RELEASED to its last
migration: from then on its file and the migrations up to it never change, and what changes is a new
migration.
"""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from storage.database import migrate, schema
from storage.database.sqlite import SqliteTransaction
from storage.features import FEATURES
from tests.storage.machine import START, opened
from tests.storage.steps import make_event, make_member

RELEASED = 0
"""The last migration of the last release; 0 before the first."""

FOLDER = Path(__file__).with_name("schema_versions")


def name_of(number: int) -> str:
    return f"{number:04}.sql"


def render() -> str:
    """Today's schema with some rows: two members, an event, what follows from them."""
    with TemporaryDirectory() as folder, closing(opened(Path(folder))) as connection:
        tx = SqliteTransaction(connection, FEATURES)
        first = make_member(tx, 5_000_000_001, "TJ")
        make_member(tx, 5_000_000_002, "KG")
        tx.execute(
            """INSERT INTO roles (member_id, role, granted_at)
            VALUES (:id, 'admin', 1)""",
            {"id": first},
        )
        make_event(tx, first, 10, timedelta(days=20))
        tx.execute("UPDATE events SET uid = 'the-same-each-time'")
        parts = [schema.render()]
        for table in plain_tables(connection):
            rows = connection.execute(f"SELECT * FROM {table}").fetchall()
            for row in rows:
                values = ", ".join(map(_literal, row))
                parts.append(f"INSERT INTO {table} ({', '.join(row.keys())}) VALUES ({values});")
        parts.append(MIGRATIONS)
        parts += [
            f"INSERT INTO migrations VALUES ({one.number}, {_literal(one.name)}, "
            f"{_literal(one.checksum)}, {int(START.timestamp())});"
            for one in migrate.migrations()
        ]
        parts.append(f"PRAGMA user_version = {len(migrate.migrations())};\n")
        return "\n".join(parts)


MIGRATIONS = """CREATE TABLE migrations (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL,
    applied_at INTEGER NOT NULL
) STRICT;"""


def plain_tables(connection: sqlite3.Connection) -> list[str]:
    """The tables with rows of their own, except that of the migrations."""
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").fetchall()
    virtual = tuple(f"{name}_" for name, sql in rows if sql.startswith("CREATE VIRTUAL"))
    return sorted(
        name
        for name, sql in rows
        if not name.startswith(("sqlite_", *virtual))
        and not sql.startswith("CREATE VIRTUAL")
        and name != "migrations"
    )


def _literal(value: object) -> str:
    match value:
        case None:
            return "NULL"
        case str():
            return "'" + value.replace("'", "''") + "'"
        case bytes():
            return f"x'{value.hex()}'"
        case _:
            return str(value)


def load(file: Path, target: Path) -> None:
    """Make a database of such a file."""
    target.touch(mode=0o600)
    with closing(sqlite3.connect(target)) as connection:
        connection.executescript(file.read_text("utf-8"))


def write() -> None:
    """Write today's file, and remove that of a schema that was never released."""
    FOLDER.mkdir(exist_ok=True)
    for file in FOLDER.glob("*.sql"):
        if int(file.stem) > RELEASED:
            file.unlink()
    (FOLDER / name_of(len(migrate.migrations()))).write_text(render(), "utf-8")


if __name__ == "__main__":
    write()
