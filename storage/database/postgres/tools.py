"""What tools do with a database on a server while the bot may be running."""

import contextlib
import secrets
from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime

import psycopg

from storage.database import migrate as migrate_
from storage.database.errors import DatabaseInUse, StorageError
from storage.database.features import Features
from storage.database.postgres import locks, schema
from storage.database.postgres.connection import ServerConnection
from storage.database.postgres.session import ServerSession, connect, control
from storage.database.postgres.transaction import ServerTransaction
from storage.database.processes import SHARDS, ProcessRole


@dataclass(frozen=True, slots=True)
class ServerState:
    """What an operator should know of a server. `standbys` counts those that are asked before a
    commit is answered; `schema` is None without tables. `is_shared`: several processes share the
    work; `answering` of them answer, and on `idle_shards` shards of people none of them works.
    """

    version: int
    encoding: str
    collation: str
    synchronous_commit: str
    standbys: int
    asynchronous: int
    random_page_cost: float
    schema: int | None
    is_in_use: bool
    is_shared: bool
    is_sending: bool
    answering: int
    idle_shards: int


@contextlib.contextmanager
def _session(url: str) -> Generator[ServerSession]:
    try:
        with contextlib.closing(connect(url, f"{locks.TOOL}{secrets.token_hex(4)}")) as session:
            yield session
    except psycopg.Error as error:
        raise StorageError.of(error) from error


@contextlib.contextmanager
def snapshot(url: str) -> Generator[ServerTransaction]:
    """Read one snapshot. Raises StorageError."""
    with _session(url) as session:
        control(session, ServerConnection.opening)
        yield ServerTransaction(session, Features())


def migrate(url: str, now: datetime) -> list[str]:
    """Apply the missing migrations; returns the names of those applied.

    Raises DatabaseInUse, StorageError, SchemaError.
    """
    with _session(url) as session:
        if not locks.take_soon(session):
            raise DatabaseInUse
        return schema.apply(session, now)


def missing(url: str) -> list[str]:
    """The names of the migrations that `migrate` would apply. Raises StorageError, SchemaError."""
    with _session(url) as session:
        found = migrate_.migrations()[schema.version(session) :]
    return [f"{migration.number:04} {migration.name}" for migration in found]


def state(url: str) -> ServerState:
    """Look at the server and the database. Raises StorageError, SchemaError."""
    with _session(url) as session:
        row = session.execute(
            """SELECT current_setting('server_version_num')::int / 10000,
                pg_encoding_to_char(encoding), datcollate, current_setting('synchronous_commit'),
                (SELECT count(*) FROM pg_stat_replication WHERE sync_state IN ('sync', 'quorum')),
                (SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'async'),
                current_setting('random_page_cost')::float8
            FROM pg_database WHERE datname = current_database()"""
        ).fetchone()
        assert row is not None
        found = schema.version(session)
        is_in_use = bool(locks.holders(session, ProcessRole.ALL))
        is_alone = bool(locks.holders(session, ProcessRole.ANSWER))
        return ServerState(
            *row,
            schema=found or None,
            is_in_use=is_in_use,
            is_shared=is_in_use and not is_alone,
            is_sending=locks.is_sending(session),
            answering=locks.answering(session),
            idle_shards=SHARDS - len(locks.held_shards(session)),
        )
