"""One text of migrations makes the same schema on both engines."""

import re
import sqlite3
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime
from typing import Any

import pytest

from storage.database import migrate
from tests import engine

pytestmark = engine.on_postgres

ONLY_THERE = {"last_ids", "shards", "permits"}
"""Tables that only PostgreSQL needs."""


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("schema") / "x.sqlite3"
    path.touch()
    migrate.apply(path, datetime(2026, 11, 22, tzinfo=UTC))
    with closing(sqlite3.connect(path)) as connection:
        yield connection


@pytest.fixture(scope="module")
def server() -> Any:
    scratch = engine.Scratch()
    yield scratch.session
    scratch.close()


def file_tables(file: sqlite3.Connection) -> set[str]:
    found = {row[0] for row in file.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    indexes = migrate.indexed_columns()
    parts = {name for name in found for index in indexes if name.startswith(f"{index}_")}
    return found - parts - {"sqlite_sequence"}


def server_tables(server: Any) -> set[str]:
    rows = server.execute(
        """SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace
        AND relkind = 'r'"""
    )
    return {row[0] for row in rows} - ONLY_THERE


def test_the_tables_are_the_same(file: Any, server: Any) -> None:
    assert file_tables(file) == server_tables(server)


def test_the_columns_are_the_same(file: Any, server: Any) -> None:
    for table in file_tables(file) - set(migrate.indexed_columns()):
        ours = [
            (name, kind, bool(not_null or is_key), default and default.strip("'"))
            for _, name, kind, not_null, default, is_key in file.execute(
                f"PRAGMA table_info({table})"
            )
        ]
        theirs = [
            (
                name, {"bigint": "INTEGER", "text": "TEXT"}[kind], is_nullable == "NO",
                (default and not default.startswith("nextval") and re.sub("'|::.*", "", default))
                or None,
            )
            for name, kind, is_nullable, default in server.execute(
                """SELECT column_name, data_type, is_nullable, column_default
                FROM information_schema.columns WHERE table_name = %s ORDER BY ordinal_position""",
                (table,),
            )
        ]  # fmt: skip
        assert [(n, k, d or None) for n, k, _, d in ours] == [(n, k, d) for n, k, _, d in theirs], (
            table
        )
        # A key of one INTEGER is never NULL on SQLite, which does not say so.
        assert {n for n, _, not_null, _ in ours if not_null} <= {
            n for n, _, not_null, _ in theirs if not_null
        }, table


def test_the_checks_are_the_same(file: Any, server: Any) -> None:
    theirs = Counter(
        row[0]
        for row in server.execute(
            """SELECT relname FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
            WHERE contype = 'c' AND connamespace = 'public'::regnamespace"""
        )
    )
    for table in file_tables(file):
        (sql,) = file.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
        sql = re.sub("--[^\n]*", "", sql)
        assert len(re.findall(r"\bCHECK \(", sql)) == theirs[table], table


def test_the_indexes_are_the_same(file: Any, server: Any) -> None:
    ours = {
        name: (
            table, bool(is_unique), bool(is_partial),
            [(column, bool(desc)) for _, _, column, desc, _, is_key in
             file.execute(f"PRAGMA index_xinfo({name})") if is_key],
        )
        for table in file_tables(file)
        for _, name, is_unique, made_by, is_partial in file.execute(f"PRAGMA index_list({table})")
        if made_by == "c"
    }  # fmt: skip
    theirs = {
        name: (
            table,
            is_unique,
            is_partial,
            [(c.strip('"'), d) for c, d in zip(columns, desc, strict=True)],
        )
        for name, table, is_unique, is_partial, columns, desc in server.execute(
            """SELECT found.relname, tables.relname, indisunique, indpred IS NOT NULL,
                ARRAY(SELECT pg_get_indexdef(indexrelid, n, false)
                    FROM generate_series(1, indnkeyatts) AS n),
                ARRAY(SELECT option & 1 = 1 FROM unnest(indoption) AS option)
            FROM pg_index JOIN pg_class AS found ON found.oid = indexrelid
            JOIN pg_class AS tables ON tables.oid = indrelid
            WHERE found.relnamespace = 'public'::regnamespace
                AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid
                    AND contype IN ('p', 'u'))"""
        )
        if not name.endswith("_found")
    }
    assert ours == theirs


def test_the_keys_are_the_same(file: Any, server: Any) -> None:
    ours = {
        (table, column, parent, action)
        for table in file_tables(file)
        for _, _, parent, column, _, _, action, _ in file.execute(
            f"PRAGMA foreign_key_list({table})"
        )
    }
    actions = {"a": "NO ACTION", "c": "CASCADE", "n": "SET NULL", "r": "RESTRICT"}
    theirs = {
        (table, column, parent, actions[action])
        for table, column, parent, action in server.execute(
            """SELECT own.relname, attname, its.relname, confdeltype::text FROM pg_constraint
            JOIN pg_class AS own ON own.oid = conrelid JOIN pg_class AS its ON its.oid = confrelid
            JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY (conkey)
            WHERE contype = 'f' AND connamespace = 'public'::regnamespace"""
        )
    }
    assert ours == theirs


def test_the_triggers_are_the_same(file: Any, server: Any) -> None:
    ours = {row[0] for row in file.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")}
    theirs = {
        row[0] for row in server.execute("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal")
    }
    assert ours == {name for name in theirs if not name.endswith("_last_id")}
