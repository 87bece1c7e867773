"""PostgreSQL: a server, one process at work and any number that wait to take over.

The process at work has the lock on the database, which its writing session holds, so it writes only
for as long as it has the lock.
"""

import asyncio
import contextlib
import logging
import secrets
from collections.abc import Callable
from datetime import datetime
from typing import Self

import psycopg

from storage.database.errors import StorageError
from storage.database.postgres import schema
from storage.database.postgres.connection import ServerConnection, WritingConnection

INTERVAL = 0.5
"""How often a process that waits tries to take over, in seconds."""

_log = logging.getLogger(__name__)


class ServerMarks:
    """The markers of the last run. They are in the database alone, and each names the history of
    the database in which it was written; a process that waits remembers the one it saw last.
    """

    def __init__(self, writer: WritingConnection) -> None:
        self._writer = writer
        self._process, self._count = secrets.token_hex(8), 0

    async def read(self) -> tuple[str, ...]:
        """The markers that are valid for this database. Raises StorageError."""
        return await self._writer.submit(self._writer.valid_runs)

    async def write(self, *marks: str) -> None:
        """Replace the markers that this process knows."""
        self._writer.runs = set(marks)

    def new(self) -> str:
        """A new marker; those of one process are counted."""
        self._count += 1
        return f"{self._writer.history}.{self._process}-{self._count}"


class ServerEngine:
    """An open database. Create it with `ServerEngine.open`, end it with `close`."""

    def __init__(
        self, writer: WritingConnection, reader: ServerConnection, lost: asyncio.Event
    ) -> None:
        self.writer = writer
        self.reader = reader
        self.lost = lost
        self.marks = ServerMarks(writer)

    @classmethod
    async def open(cls, url: str, now: datetime, waits: Callable[[], None]) -> Self:
        """Connect, wait until no other process is at work, and create the tables in an empty
        database. `waits` is called every INTERVAL while another process is at work.

        Raises StorageError, or migrate.SchemaError.
        """
        loop, lost = asyncio.get_running_loop(), asyncio.Event()
        application = f"kurak {secrets.token_hex(4)}"

        def lose() -> None:
            with contextlib.suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(lost.set)

        writer = WritingConnection(url, application, lose)
        try:
            while not await writer.submit(writer.try_to_enter):
                waits()
                await asyncio.sleep(INTERVAL)

            def prepare() -> None:
                session = writer.session()
                if schema.version(session) == 0:
                    schema.apply(session, now)
                schema.require_current(session)

            await writer.submit(prepare)
        except BaseException as error:
            await writer.close()
            if isinstance(error, psycopg.Error):
                raise StorageError.of(error) from error
            raise
        return cls(writer, ServerConnection(url, f"{application} reads"), lost)

    async def wipe(self) -> bool:
        """Write all tables anew; see `Database.wipe`."""

        def vacuum() -> None:
            session = self.writer.session()
            tables = session.execute(
                """SELECT quote_ident(relname) FROM pg_class
                WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
                ORDER BY relname"""
            ).fetchall()
            for (table,) in tables:
                session.execute(f"VACUUM (FULL, ANALYZE) {table}".encode())

        try:
            await self.writer.submit(vacuum)
        except psycopg.Error as error:
            raise StorageError.of(error) from error
        return True

    async def close(self) -> None:
        """Nothing is left: the lock ended with the writing session."""
