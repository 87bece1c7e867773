"""The advisory locks by which processes know of each other. A session holds them until it ends, and
they belong to one database.

| lock | who holds it |
| --- | --- |
| SENDING | the process that sends: `all` or `send`; a tool |
| PRESENCE | alone: `all`, or a tool; shared: `send` and each `answer` |
| ANSWERING | shared: each `answer`, so that they can be counted |
| (SHARDS, number) | the `answer` that works on this shard |
"""

import time
from collections.abc import Collection
from typing import Any

from storage.database.postgres.session import LEASE, ServerSession
from storage.database.processes import ProcessRole

SENDING = 0x6B7572616B
""""kurak" in ASCII."""
PRESENCE = SENDING + 1
ANSWERING = SENDING + 2
SHARDS = 0x6B757261
""""kura" in ASCII: the first of the two numbers of a shard's lock."""

TOOL = "kurak tool "
"""How the sessions of tools are called, which may say nothing for long."""

LEAVING = 1.0
"""For how long a tool waits for the locks of a session that is ending, in seconds."""

_HERE = """locktype = 'advisory' AND granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"""
_KEY = "(classid::bigint << 32) + objid::bigint"


def take(session: ServerSession, role: ProcessRole) -> bool:
    """Try to take the locks of a role, for as long as the session lives: all of them or none."""
    match role:
        case ProcessRole.ALL:
            return _try(session, "pg_try_advisory_lock", PRESENCE) and (
                _try(session, "pg_try_advisory_lock", SENDING)
                or not _try(session, "pg_advisory_unlock", PRESENCE)
            )
        case ProcessRole.SEND:
            return _try(session, "pg_try_advisory_lock", SENDING) and (
                _try(session, "pg_try_advisory_lock_shared", PRESENCE)
                or not _try(session, "pg_advisory_unlock", SENDING)
            )
        case ProcessRole.ANSWER:
            return _try(session, "pg_try_advisory_lock_shared", PRESENCE) and _try(
                session, "pg_try_advisory_lock_shared", ANSWERING
            )


def take_soon(session: ServerSession) -> bool:
    """Take the locks of a tool, which works alone: a process that has just ended may hold them for
    a moment.
    """
    until = time.monotonic() + LEAVING
    while not take(session, ProcessRole.ALL):
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True


def _try(session: ServerSession, function: str, key: int) -> bool:
    found = session.execute(f"SELECT {function}(%s)".encode(), (key,)).fetchone()
    return bool(found and found[0])


_IN_THE_WAY = {
    ProcessRole.ALL: f"{_KEY} IN ({SENDING}, {PRESENCE})",
    ProcessRole.SEND: f"({_KEY} = {SENDING} OR {_KEY} = {PRESENCE} AND mode = 'ExclusiveLock')",
    ProcessRole.ANSWER: f"{_KEY} = {PRESENCE} AND mode = 'ExclusiveLock'",
}


def holders(session: ServerSession, role: ProcessRole) -> set[str]:
    """The applications whose locks are in the way of this role."""
    rows = session.execute(
        f"""SELECT application_name FROM pg_locks JOIN pg_stat_activity USING (pid)
        WHERE {_HERE} AND objsubid = 1 AND {_IN_THE_WAY[role]}""".encode()
    )
    return {row[0] for row in rows}


def end_sessions(session: ServerSession, application: str) -> None:
    """End the other sessions of this application that hold one of the locks."""
    session.execute(
        f"""SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = %s AND pid <> pg_backend_pid()
            AND pid IN (SELECT pid FROM pg_locks WHERE {_HERE})""".encode(),
        (application,),
    )


def end_hung(session: ServerSession) -> None:
    """End the other sessions with locks whose process has stopped within a message or a pipeline.
    None of the server's timeouts ends them: for the server they are at work, or they have said
    something since it waits that stops its clock and is no work (Flush).
    """
    session.execute(
        f"""SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE pid <> pg_backend_pid() AND wait_event_type = 'Client'
            AND application_name NOT LIKE '{TOOL}%%'
            AND state_change < clock_timestamp() - %s::interval
            AND pid IN (SELECT pid FROM pg_locks WHERE {_HERE})""".encode(),
        (f"{LEASE} s",),
    )


def answering(session: ServerSession) -> int:
    """How many processes answer."""
    return _value(
        session,
        f"SELECT count(*) FROM pg_locks WHERE {_HERE} AND objsubid = 1 AND {_KEY} = {ANSWERING}",
    )


def is_sending(session: ServerSession) -> bool:
    """Whether a process sends."""
    return _value(
        session,
        f"SELECT count(*) > 0 FROM pg_locks WHERE {_HERE} AND objsubid = 1 AND {_KEY} = {SENDING}",
    )


def held_shards(session: ServerSession) -> set[int]:
    """The shards on which some process works."""
    rows = session.execute(
        f"""SELECT objid::int FROM pg_locks WHERE {_HERE} AND objsubid = 2
        AND classid = {SHARDS}""".encode()
    )
    return {row[0] for row in rows}


def shard_holders(session: ServerSession, shards: Collection[int]) -> set[str]:
    """The applications that work on these shards."""
    rows = session.execute(
        f"""SELECT application_name FROM pg_locks JOIN pg_stat_activity USING (pid)
        WHERE {_HERE} AND objsubid = 2 AND classid = {SHARDS} AND objid::int = ANY(%s)""".encode(),
        (list(shards),),
    )
    return {row[0] for row in rows}


def take_shards(session: ServerSession, shards: list[int]) -> set[int]:
    """Try to take the locks of these shards; returns those that were taken."""
    rows = session.execute(
        f"""SELECT shard FROM unnest(%s::int[]) AS shard
        WHERE pg_try_advisory_lock({SHARDS}, shard)""".encode(),
        (shards,),
    )
    return {row[0] for row in rows}


def free_shards(session: ServerSession, shards: list[int]) -> None:
    """Give the locks of these shards back."""
    session.execute(
        f"SELECT pg_advisory_unlock({SHARDS}, shard) FROM unnest(%s::int[]) AS shard".encode(),
        (shards,),
    )


def _value(session: ServerSession, sql: str) -> Any:
    found = session.execute(sql.encode()).fetchone()
    assert found is not None
    return found[0]
