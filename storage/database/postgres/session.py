"""A session on a PostgreSQL server."""

from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from storage.database.postgres.transaction import adapt

LEASE = 4
"""The seconds after which the server ends a session with locks of which it hears nothing: a process
that hangs holds them no longer than this.
"""

REST = 60
"""The same for a session without locks, whose work in Python may take its time."""

_SETTINGS = """SET idle_session_timeout = '{quiet}s';
    SET idle_in_transaction_session_timeout = '{quiet}s';
    SET tcp_keepalives_idle = 2; SET tcp_keepalives_interval = 1; SET tcp_keepalives_count = 2;
    SET tcp_user_timeout = 4000; SET client_min_messages = error; SET jit = off"""
"""Compiling a query (`jit`) would take longer than Kurak's queries do."""

ServerSession = psycopg.Connection[Any]


def connect(url: str, application: str, quiet: int = REST) -> ServerSession:
    """Connect to the server that accepts writes, which ends the session after so many `quiet`
    seconds. Raises psycopg.Error.
    """
    defaults: dict[str, Any] = {
        "application_name": application,
        "connect_timeout": 4,
        "target_session_attrs": "read-write",
        "keepalives_idle": 2,
        "keepalives_interval": 1,
        "keepalives_count": 2,
        "tcp_user_timeout": 4000,
    }
    given = {**defaults, **conninfo_to_dict(url), "application_name": application}
    connection = psycopg.connect(make_conninfo("", **given), autocommit=True)
    adapt(connection)
    try:
        control(connection, _SETTINGS.format(quiet=quiet))
    except BaseException:
        connection.close()
        raise
    return connection


def control(connection: ServerSession, sql: str) -> tuple[Any, ...] | None:
    """Run statements without values in one message; the row that the last one returns, if any."""
    cursor = connection.execute(sql.encode(), prepare=False)
    while cursor.nextset():
        pass
    return cursor.fetchone() if cursor.description is not None else None


def is_there(session: ServerSession, pid: int, application: str) -> bool:
    """Whether a session of this application with this number is there."""
    found = session.execute(
        "SELECT 1 FROM pg_stat_activity WHERE pid = %s AND application_name = %s",
        (pid, application),
    ).fetchone()
    return found is not None


def run_of(session: ServerSession) -> str | None:
    """The marker of the last run; None if there is none."""
    if not session.execute("SELECT to_regclass('run_marker')").fetchone()[0]:  # pyright: ignore
        return None
    found = session.execute("SELECT run FROM run_marker").fetchone()
    return found[0] if found else None


def follows(run: str, earlier: str) -> bool:
    """Whether a marker is this one, or a later one of the same process."""
    (process, _, count), (same, _, before) = run.rpartition("-"), earlier.rpartition("-")
    if process == same and count.isdecimal() and before.isdecimal():
        return int(count) >= int(before)
    return run == earlier


def history_of(session: ServerSession) -> str:
    """What tells this history of this database from every copy: the server's number, the database's
    and the timeline, which changes when a standby is promoted or a backup is put back.
    """
    found = session.execute(
        """SELECT system_identifier::text || '-' || (SELECT oid FROM pg_database
            WHERE datname = current_database()) || '-'
            || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) FROM pg_control_system()"""
    ).fetchone()
    assert found is not None
    return found[0]
