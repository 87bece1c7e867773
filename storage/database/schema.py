"""Writes `schema.sql`: the schema that all migrations produce together, in one file to read.

`python -m storage.database.schema` regenerates the file; a test compares it with the migrations.
"""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from storage.database import migrate

FILE = Path(__file__).with_name("schema.sql")

_CREATED = re.compile(
    r"^CREATE (?:VIRTUAL )?(?:UNIQUE )?(?:TABLE|INDEX|TRIGGER) (\w+)", re.MULTILINE
)


def render() -> str:
    """The schema as SQL: every table with its comment, followed by its indexes and triggers."""
    comments: dict[str, str] = {}
    with closing(sqlite3.connect(":memory:")) as connection:
        for migration in migrate.migrations():
            connection.executescript(migration.sql)
            for statement in migrate.statements(migration.sql):
                if created := _CREATED.search(statement):
                    comments[created[1]] = statement[: created.start()].strip()
        found = connection.execute(
            """SELECT name, tbl_name, sql FROM sqlite_schema
            WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
            ORDER BY rowid"""
        ).fetchall()
        virtual = [name for name, _, sql in found if sql.startswith("CREATE VIRTUAL")]
    tables: dict[str, list[str]] = {}
    for name, table, sql in found:
        if not any(table.startswith(f"{one}_") for one in virtual):
            tables.setdefault(table, []).append(f"{comments.get(name, '')}\n{sql};".lstrip("\n"))
    head = "-- Generated from migrations/ by `make schema`; do not edit.\n\n"
    return head + "\n\n".join("\n".join(parts) for parts in tables.values()) + "\n"


if __name__ == "__main__":
    FILE.write_text(render(), encoding="utf-8")
