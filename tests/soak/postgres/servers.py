"""A server with a synchronous standby, and lines to a server that are cut or overheard."""

import asyncio
import contextlib
import random
import re
from collections.abc import Callable
from typing import Self

import psycopg

from tests.engine import Server

NAME = "kurak"
"""The database."""


class Pair:
    """A server and its synchronous standby, each with its data on a disk."""

    def __init__(self) -> None:
        self.primary = Server(durable=True)
        with self.session(self.primary, "postgres") as session:
            session.execute(f"CREATE DATABASE {NAME}".encode())
        self.standby = self._attached()
        ports = f"127.0.0.1:{self.primary.port},127.0.0.1:{self.standby.port}"
        self.url = f"postgresql://kurak@{ports}/{NAME}"

    @staticmethod
    def session(server: Server, database: str = NAME) -> psycopg.Connection[tuple[object, ...]]:
        """A session on one of the two."""
        return psycopg.connect(f"{server.url}/{database}", autocommit=True)

    def _attached(self, port: int = 0) -> Server:
        """A new standby of the primary, for which every commit waits."""
        standby = Server(durable=True, port=port, copy_of=self.primary)
        with self.session(self.primary) as session:
            session.execute("ALTER SYSTEM SET synchronous_standby_names = '*'")
            session.execute("SELECT pg_reload_conf()")
        return standby

    def is_whole(self) -> bool:
        """Whether commits reach both."""
        with self.session(self.primary) as session:
            found = session.execute(
                """SELECT 1 FROM pg_stat_replication WHERE sync_state IN ('sync', 'quorum')
                AND current_setting('synchronous_standby_names') = '*'"""
            ).fetchone()
        return found is not None

    def lose_primary(self) -> None:
        """The primary ends as by a power cut."""
        self.primary.stop()

    def promote(self) -> None:
        """Let the standby accept writes, until the next one waiting for nobody."""
        with self.session(self.standby) as session:
            session.execute("SELECT pg_promote()")
        self.primary, self.standby = self.standby, self.primary

    def rebuild(self) -> None:
        """Make a new standby out of the server that was lost."""
        self.standby.close()
        self.standby = self._attached(self.standby.port)

    def close(self) -> None:
        """Stop both."""
        self.standby.close()
        self.primary.close()


class Line:
    """Passes on what clients and a server say to each other, until it is cut."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._writers: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._is_down = False
        self.cuts = 0
        """The number of connections that were cut."""

    async def open(self) -> Self:
        """Listen on a free `port`."""
        self._listener = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.port: int = self._listener.sockets[0].getsockname()[1]
        return self

    async def _accept(self, ours: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        if self._is_down:
            client.transport.abort()
            return
        theirs, server = await asyncio.open_connection("127.0.0.1", self._port)
        self._writers |= {client, server}
        async with asyncio.TaskGroup() as both:
            both.create_task(self._pass(ours, server, self.hear))
            both.create_task(self._pass(theirs, client, lambda _said: None))
        self._writers -= {client, server}

    def hear(self, _said: bytes) -> None:
        """Called with what a client says."""

    async def _pass(
        self,
        one: asyncio.StreamReader,
        other: asyncio.StreamWriter,
        hear: Callable[[bytes], None],
    ) -> None:
        with contextlib.suppress(OSError):
            while said := await one.read(65536):
                hear(said)
                other.write(said)
                await other.drain()
        other.close()

    async def cut(self, chance: random.Random, seconds: float) -> None:
        """Cut all connections, or one of them, in the middle of whatever they say; for so many
        seconds nobody can connect.
        """
        some = sorted(self._writers, key=id)
        chosen = some if chance.random() < 0.5 else chance.sample(some, min(1, len(some)))
        self._is_down = seconds > 0
        for writer in chosen:
            writer.transport.abort()
        self.cuts += len(chosen)
        await asyncio.sleep(seconds)
        self._is_down = False

    async def close(self) -> None:
        """Cut everything for good."""
        self._listener.close()
        for writer in list(self._writers):
            writer.transport.abort()
        await self._listener.wait_closed()


_CALL = re.compile(rb"(?:^|\n)POST /bot[^/ ]+/(\w+)")


class TelegramLine(Line):
    """A line to Telegram, on which the methods that are called are noted."""

    def __init__(self, port: int) -> None:
        super().__init__(port)
        self.calls: list[str] = []

    def hear(self, said: bytes) -> None:
        """Note each call."""
        self.calls += [name.decode().lower() for name in _CALL.findall(said)]
