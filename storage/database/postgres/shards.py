"""Which process answers whom: people are divided into shards, and each process that answers holds
the locks of some with the session by which it writes.

A session that ends gives its shards up, and what it had begun to write is rolled back. So a process
writes only for as long as nobody else works on one of its shards. The table `shards` tells who took
each of them last: a process whose session broke goes on only if nobody has taken one meanwhile.
"""

import math
import time
from collections.abc import Callable, Collection
from typing import Final, TypeVar

import psycopg

from storage.database.errors import StorageError
from storage.database.postgres import locks
from storage.database.postgres.connection import WritingConnection
from storage.database.postgres.session import ServerSession
from storage.database.processes import SHARDS, Division

T = TypeVar("T")

GRACE: Final = 2.0
"""Seconds for which a shard stays free whose process has not given it back: its connection may have
broken, and it takes its shards again.
"""


class Shards:
    """The shards of this process."""

    def __init__(self, writer: WritingConnection) -> None:
        self._writer = writer
        self._free_since: dict[int, float] = {}
        self._pid = 0

    @property
    def held(self) -> frozenset[int]:
        """The shards that this process works on."""
        return self._writer.shards

    async def divide(self) -> Division:
        """Take what is free, up to this process's part; or tell how many shards it has beyond its
        part. Raises StorageError.
        """
        return await self._run(self._divide)

    async def give_back(self, shards: Collection[int]) -> None:
        """Let others have these shards, on which this process has finished its work. Raises
        StorageError.
        """
        await self._run(lambda session: self._give_back(session, frozenset(shards)))

    async def _run(self, work: Callable[[ServerSession], T]) -> T:
        def run() -> T:
            try:
                return work(self._writer.session())
            except psycopg.Error as error:
                # A session that broke is restored by whoever needs it next.
                raise StorageError.of(error) from error

        return await self._writer.submit(run)

    def _divide(self, session: ServerSession) -> Division:
        locks.end_hung(session)
        part = math.ceil(SHARDS / max(1, locks.answering(session)))
        room = part - len(self.held)
        if room <= 0:
            return Division(surplus=-room)
        free = sorted(self._free(session))[:room]
        if not free:
            return Division()
        taken = locks.take_shards(session, free)
        with session.transaction():
            session.cursor().executemany(
                """INSERT INTO shards (shard, owner) VALUES (%s, %s)
                ON CONFLICT (shard) DO UPDATE SET owner = EXCLUDED.owner""",
                [(shard, self._writer.application) for shard in sorted(taken)],
            )
        self._writer.shards |= taken
        return Division(frozenset(taken))

    def _free(self, session: ServerSession) -> set[int]:
        """The shards that may be taken."""
        now = time.monotonic()
        if self._pid != self._writer.pid:
            # The sessions of others may have broken with the one before.
            self._pid, self._free_since = self._writer.pid, {}
        free = set(range(SHARDS)) - locks.held_shards(session)
        self._free_since = {shard: self._free_since.get(shard, now) for shard in free}
        left = {row[0] for row in session.execute("SELECT shard FROM shards")}
        return {
            shard for shard in free if shard not in left or now - self._free_since[shard] >= GRACE
        }

    def _give_back(self, session: ServerSession, shards: frozenset[int]) -> None:
        session.execute("DELETE FROM shards WHERE shard = ANY(%s)", (sorted(shards),))
        self._writer.shards -= shards
        locks.free_shards(session, sorted(shards))
