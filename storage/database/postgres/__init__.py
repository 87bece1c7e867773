"""PostgreSQL: a server, one process at work and any number that wait to take over; or one that
sends and any number that answer.

A process has the locks of its role, which its writing session holds, so it writes only for as long
as it has them.
"""

import asyncio
import contextlib
import logging
import secrets
import time
from collections.abc import Callable
from datetime import datetime
from typing import Self

import psycopg

from storage.database.errors import StorageError
from storage.database.postgres import locks, schema
from storage.database.postgres.allowance import PAUSES, Allowance
from storage.database.postgres.connection import (
    CHANGES,
    HEARTBEAT,
    ServerConnection,
    WritingConnection,
    forget_owners,
)
from storage.database.postgres.listener import Listener
from storage.database.postgres.session import LEASE, control, is_there
from storage.database.postgres.shards import Shards
from storage.database.processes import SHARDS, Gaps, ProcessRole

INTERVAL = 0.5
"""How often a process that waits tries to take over, in seconds."""

SURE = LEASE / 2
"""For how many seconds after an answer of the server a process is sure to have its locks."""

CERTAIN = 0.75 * LEASE
"""The same at the last moment before a call, when it is too late to ask the server."""

SILENT = LEASE + 2
"""After how many seconds without an answer of the server it is asked whether the writing session is
still there.
"""

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
        self.shards: Shards | None = Shards(writer) if writer.role is ProcessRole.ANSWER else None
        """The shards of people whom this process answers; None if it answers all or none."""
        self.allowance: Allowance | None = None
        """The permits to send, if several processes share them."""
        self._listener: Listener | None = None
        self._watching = asyncio.create_task(self._watch())
        self._hear: Callable[[str], None] = lambda _what: None
        self._missed: Callable[[], None] = lambda: None

    @classmethod
    async def open(
        cls,
        url: str,
        now: datetime,
        waits: Callable[[], None],
        role: ProcessRole = ProcessRole.ALL,
        rate: float = 30,
    ) -> Self:
        """Connect, wait until no other process does the work of this role, and create the tables in
        an empty database. `waits` is called every INTERVAL while another process is at work. `rate`
        is how many messages a second all processes together may send.

        Raises StorageError, or migrate.SchemaError.
        """
        loop, lost = asyncio.get_running_loop(), asyncio.Event()
        part = "" if role is ProcessRole.ALL else f"{role} "
        application = f"kurak {part}{secrets.token_hex(4)}"

        def lose() -> None:
            with contextlib.suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(lost.set)

        def prepare() -> bool:
            session = writer.session()
            if schema.version(session) == 0:
                if role is ProcessRole.ANSWER:
                    return False
                schema.apply(session, now)
            schema.require_current(session)
            if role is ProcessRole.ALL:
                forget_owners(session)
            return True

        writer = WritingConnection(url, application, lose, role)
        try:
            for step in (writer.try_to_enter, prepare):
                while not await writer.submit(step):
                    waits()
                    await asyncio.sleep(INTERVAL)
        except BaseException as error:
            await writer.close()
            if isinstance(error, psycopg.Error):
                raise StorageError.of(error) from error
            raise
        engine = cls(writer, ServerConnection(url, f"{application} reads"), lost)
        if role is not ProcessRole.ALL:
            try:
                await engine._share(url, application, rate)
            except BaseException:
                await engine.reader.close()
                await writer.close()
                await engine.close()
                raise
        return engine

    async def _share(self, url: str, application: str, rate: float) -> None:
        """Prepare for other processes at work."""
        self.allowance = allowance = Allowance(url, application, rate)
        await allowance.prepare()

        def hear(channel: str, text: str) -> None:
            if channel == PAUSES:
                allowance.hear(text)
            else:
                self._hear(text)

        self._listener = Listener(
            url,
            application,
            (CHANGES, PAUSES),
            lambda: {self.writer.pid, allowance.pid},
            hear,
            lambda: self._missed(),  # noqa: PLW0108 - it is set later
        )

    def listen(self, hear: Callable[[str], None], missed: Callable[[], None]) -> None:
        """Call `hear` with what other processes have announced, and `missed` when some of that may
        have been missed.
        """
        self._hear, self._missed = hear, missed

    async def require_locks(self) -> None:
        """Raise StorageError if another process may have taken over meanwhile, for example while
        this one was frozen. Asks the server only if it was not heard lately.
        """
        if self.lost.is_set():
            raise StorageError("LockLost")
        if time.monotonic() - self.writer.heard_at > SURE:
            await self.writer.submit(self._ask)

    def has_locks(self) -> bool:
        """Whether the server was heard lately enough, and no other process has taken over."""
        heard = time.monotonic() - self.writer.heard_at
        return heard <= CERTAIN and not self.lost.is_set()

    def _ask(self) -> None:
        if time.monotonic() - self.writer.heard_at <= SURE:
            return  # asked meanwhile
        asked_at = time.monotonic()
        try:
            control(self.writer.session(), "SELECT 1")
            self.writer.heard_at = asked_at
        except psycopg.Error:
            self.writer.restore()

    async def _watch(self) -> None:
        """Give up where the writing session has ended and its thread has not noticed: within a
        pipeline, psycopg may wait for ever for a server that has ended the session.
        """
        absent = 0
        while True:
            await asyncio.sleep(HEARTBEAT)
            silent = time.monotonic() - self.writer.heard_at > SILENT
            if not silent or self.writer.is_restoring:
                absent = 0
                continue
            with contextlib.suppress(StorageError, psycopg.Error):
                found = await self.reader.submit(
                    lambda: is_there(
                        self.reader.session(), self.writer.pid, self.writer.application
                    )
                )
                absent = 0 if found else absent + 1
            if absent > 1:
                self.writer.give_up("its session has ended while it was used")
                return

    async def gaps(self) -> Gaps:
        """What no process does, where several share the work. Raises StorageError."""
        if self.writer.role is ProcessRole.ALL:
            return Gaps()

        def look() -> Gaps:
            session = self.reader.session()
            return Gaps(not locks.is_sending(session), SHARDS - len(locks.held_shards(session)))

        try:
            return await self.reader.submit(look)
        except psycopg.Error as error:
            raise StorageError.of(error) from error

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
        """End what other processes were heard with; the locks ended with the writing session."""
        self._watching.cancel()
        if self._listener is not None:
            await self._listener.close()
        if self.allowance is not None:
            await self.allowance.close()
