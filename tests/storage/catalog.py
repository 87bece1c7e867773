"""What the engine knows of the schema, and how a test makes rows that the schema forbids."""

import contextlib
import re
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from functools import cache

from storage.database import Transaction, migrate
from tests import engine

ENGINES_OWN = {"last_ids", "permits", "shards", "sqlite_sequence"}
"""Tables that an engine needs for itself."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; `is_key` if it belongs to the primary key."""

    name: str
    is_text: bool
    is_key: bool


@dataclass(frozen=True, slots=True)
class Reference:
    """A column that leads to one of another table, and what happens when the row there goes."""

    column: str
    parent: str
    to: str
    on_delete: str


def tables(tx: Transaction) -> list[str]:
    """The names of all tables, in order; a full-text index is one, what it is made of is not."""
    if engine.IS_POSTGRES:
        sql = """SELECT relname AS name FROM pg_class
            WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'"""
    else:
        sql = "SELECT name FROM sqlite_schema WHERE type = 'table'"
    parts = tuple(f"{index}_" for index in migrate.indexed_columns())
    found = {row["name"] for row in tx.rows(sql)} - ENGINES_OWN
    return sorted(name for name in found if not name.startswith(parts))


def plain_tables(tx: Transaction) -> list[str]:
    """The names of all tables without the full-text indexes, in order."""
    return [table for table in tables(tx) if table not in migrate.indexed_columns()]


def columns(tx: Transaction, table: str) -> list[Column]:
    """The columns of a table, in order."""
    if not engine.IS_POSTGRES:
        return [
            Column(row["name"], row["type"] == "TEXT", bool(row["pk"]))
            for row in tx.rows(f"PRAGMA table_info({table})")
        ]
    rows = tx.rows(
        """SELECT attname AS name, atttypid = 'text'::regtype AS is_text, EXISTS (
            SELECT 1 FROM pg_index
            WHERE indrelid = attrelid AND indisprimary AND attnum = ANY (indkey)) AS is_key
        FROM pg_attribute WHERE attrelid = to_regclass(:table) AND attnum > 0
        AND NOT attisdropped AND attgenerated = '' ORDER BY attnum""",
        {"table": table},
    )
    return [Column(row["name"], row["is_text"], row["is_key"]) for row in rows]


def references(tx: Transaction, table: str) -> list[Reference]:
    """What a table's columns lead to, by foreign keys."""
    if engine.IS_POSTGRES:
        rows = tx.rows(
            """SELECT own.attname AS own, parent.relname AS parent, its.attname AS its,
                CASE confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL'
                    WHEN 'r' THEN 'RESTRICT' ELSE 'NO ACTION' END AS on_delete
            FROM pg_constraint JOIN pg_class AS parent ON parent.oid = confrelid
            CROSS JOIN LATERAL unnest(conkey, confkey) AS pair (own, its)
            JOIN pg_attribute AS own ON own.attrelid = conrelid AND own.attnum = pair.own
            JOIN pg_attribute AS its ON its.attrelid = confrelid AND its.attnum = pair.its
            WHERE contype = 'f' AND conrelid = to_regclass(:table)""",
            {"table": table},
        )
        return [Reference(r["own"], r["parent"], r["its"], r["on_delete"]) for r in rows]
    found: list[Reference] = []
    for row in tx.rows(f"PRAGMA foreign_key_list({table})"):
        keys = [column.name for column in columns(tx, row["table"]) if column.is_key]
        to = row["to"] or keys[row["seq"]]
        found.append(Reference(row["from"], row["table"], to, row["on_delete"]))
    return found


@cache
def _created() -> dict[str, str]:
    """The SQL that creates each table, one text for both engines."""
    found: dict[str, str] = {}
    for migration in migrate.migrations():
        for statement in migrate.statements(migration.sql):
            if created := re.search(r"^CREATE TABLE (\w+) ", statement, re.MULTILINE):
                found[created[1]] = statement[created.start() :]
    return found


def choices(table: str, column: str) -> Sequence[str]:
    """The texts that a CHECK allows for a column; none if it allows any."""
    found = re.search(rf"\b{column} IN\s*\(([^)]*)\)", _created().get(table, ""))
    return re.findall(r"'(\w+)'", found[1]) if found else ()


@contextlib.contextmanager
def without_foreign_keys(tx: Transaction) -> Generator[None]:
    """Meanwhile no row needs the one that it leads to; afterwards the rows that are there stay.

    PostgreSQL checks again what the same transaction has put in, so a key stays away there if a row
    leads nowhere.
    """
    if engine.IS_POSTGRES:
        keys = _drop(tx, "f")
        yield
        for table, key, says in keys:
            _put_back(tx, table, key, says)
    else:
        with _pragma(tx, "foreign_keys", "OFF", "ON"):
            yield


@contextlib.contextmanager
def without_checks(tx: Transaction) -> Generator[None]:
    """Meanwhile no CHECK holds; afterwards the rows that are there stay.

    PostgreSQL would check the whole of a row that is changed, SQLite checks what is changed; so no
    CHECK comes back there until the test ends.
    """
    if engine.IS_POSTGRES:
        _drop(tx, "c")
        yield
    else:
        with _pragma(tx, "ignore_check_constraints", "ON", "OFF"):
            yield


@contextlib.contextmanager
def _pragma(tx: Transaction, name: str, meanwhile: str, afterwards: str) -> Generator[None]:
    tx.execute(f"PRAGMA {name} = {meanwhile}")
    yield
    tx.execute(f"PRAGMA {name} = {afterwards}")


def _drop(tx: Transaction, kind: str) -> list[tuple[str, str, str]]:
    """Drop the constraints of this kind; returns their tables, their names and what they say."""
    rows = tx.rows(
        """SELECT relname, conname, pg_get_constraintdef(pg_constraint.oid)
        FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
        WHERE contype::text = :kind AND connamespace = current_schema()::regnamespace""",
        {"kind": kind},
    )
    for table, name, _ in rows:
        tx.execute(f'ALTER TABLE {table} DROP CONSTRAINT "{name}"')
    return [(table, name, says) for table, name, says in rows]


def _put_back(tx: Transaction, table: str, name: str, says: str) -> None:
    tx.execute("SAVEPOINT key")
    try:
        tx.execute(f'ALTER TABLE {table} ADD CONSTRAINT "{name}" {says}')
    except engine.sql_error():
        tx.execute("ROLLBACK TO key")
    tx.execute("RELEASE key")


def forget_ids(tx: Transaction) -> None:
    """Let new rows get the ids behind those that are there, whatever ids were given before."""
    if not engine.IS_POSTGRES:
        tx.execute("DELETE FROM sqlite_sequence")
        return
    tx.execute("DELETE FROM last_ids")
    for row in tx.rows(
        """SELECT table_name AS place, column_name AS name FROM information_schema.columns
        WHERE table_schema = current_schema() AND is_identity = 'YES'"""
    ):
        tx.rows(
            f"""SELECT setval(pg_get_serial_sequence(:place, :name),
                1 + (SELECT coalesce(max({row["name"]}), 0) FROM {row["place"]}), false)""",
            {"place": row["place"], "name": row["name"]},
        )


def holding(tx: Transaction, *words: str) -> list[str]:
    """The tables in which a row holds one of these words, in any letters."""
    wanted = [word.lower() for word in words]
    return [
        table
        for table in tables(tx)
        if any(
            word in str(tuple(row)).lower()
            for row in tx.rows(f"SELECT * FROM {table}")
            for word in wanted
        )
    ]
