"""The migrations, applied to a database on a server: all that are missing in one transaction."""

from datetime import datetime

from storage.database import migrate
from storage.database.migrate import SchemaError
from storage.database.postgres.session import ServerSession, control
from storage.database.postgres.statements import PRELUDE, schema_of


def version(session: ServerSession) -> int:
    """The number of migrations that have been applied, checked against the scripts.

    Raises SchemaError if the database is newer, was changed, or is not Kurak's.
    """
    found = session.execute("SELECT to_regclass('migrations')").fetchone()
    if found is None or found[0] is None:
        others = session.execute(
            """SELECT 1 FROM pg_class WHERE relnamespace = current_schema()::regnamespace
            AND relkind = 'r' LIMIT 1"""
        ).fetchone()
        if others is not None:
            raise SchemaError("The database has tables, but not Kurak's.")
        return 0
    rows = session.execute("SELECT number, checksum FROM migrations ORDER BY number").fetchall()
    return migrate.checked(len(rows), rows)


def require_current(session: ServerSession) -> None:
    """Raise SchemaError unless every migration has been applied."""
    found, wanted = version(session), len(migrate.migrations())
    if found < wanted:
        raise SchemaError(
            f"The database is at schema {found}, this Kurak needs {wanted}. "
            "Make a backup, then run: kurak migrate"
        )


def apply(session: ServerSession, now: datetime) -> list[str]:
    """Apply the missing migrations; returns the names of those applied.

    The session holds the lock. Raises SchemaError as `version` does, and psycopg.Error.
    """
    applied: list[str] = []
    missing = migrate.migrations()[version(session) :]
    with session.transaction():
        for statement in PRELUDE:
            control(session, statement)
        control(
            session,
            """CREATE TABLE IF NOT EXISTS migrations (
                number BIGINT PRIMARY KEY,
                name TEXT NOT NULL,
                checksum TEXT NOT NULL,
                applied_at BIGINT NOT NULL
            )""",
        )
        for migration in missing:
            for statement in schema_of(migration.sql):
                control(session, statement)
            session.execute(
                """INSERT INTO migrations (number, name, checksum, applied_at)
                VALUES (%s, %s, %s, %s)""",
                (migration.number, migration.name, migration.checksum, int(now.timestamp())),
            )
            applied.append(f"{migration.number:04} {migration.name}")
    return applied
