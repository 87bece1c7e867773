"""Keeps an answering process at its part of the people: it takes the shards of processes that have
ended, and gives some of its own to those that have come.
"""

import asyncio
import contextlib
import logging

from bot import log
from bot.inbox import Inbox
from storage.database import StorageError
from storage.database.processes import Shards

INTERVAL = 0.5
"""Seconds between two looks at who answers."""

RETRY_DELAY = 1.0
"""Seconds until that is tried again if the database failed."""

_log = logging.getLogger(__name__)


class ShardWorker:
    """Takes and gives up shards until it is stopped."""

    def __init__(self, shards: Shards, inbox: Inbox) -> None:
        self._shards = shards
        self._inbox = inbox
        self._leaving: dict[int, asyncio.Task[None]] = {}
        self._work: asyncio.Task[None] | None = None
        self._is_stopping = False
        self._steps = asyncio.Lock()

    @property
    def count(self) -> int:
        """How many shards this process works on."""
        return len(self._shards.held)

    async def start(self) -> None:
        """Take the first shards, and go on. Raises StorageError."""
        await self.step()
        self._work = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Give everything up, so that others need not wait for it; call before the inbox closes."""
        if self._work is None:
            return
        self._is_stopping = True
        self._work.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._work
        for shard in self._shards.held:
            self._leave(shard)
        if self._leaving:
            await asyncio.wait(self._leaving.values())

    async def _run(self) -> None:
        while True:
            await asyncio.sleep(INTERVAL)
            try:
                await self.step()
            except StorageError as error:
                _log.warning("the shards cannot be divided: %s", log.cause(error))

    async def step(self) -> None:
        """Take or give up what is due. Raises StorageError."""
        async with self._steps:
            division = await self._shards.divide()
            if division.taken:
                _log.info("answers %d shards, %d of them new", self.count, len(division.taken))
                await self._inbox.open(division.taken)
            else:
                # What another process has announced may have been missed.
                await self._inbox.look()
            staying = sorted(self._shards.held - set(self._leaving))
            for shard in staying[: max(0, division.surplus - len(self._leaving))]:
                self._leave(shard)
            if self._leaving:
                await asyncio.wait(self._leaving.values(), timeout=INTERVAL)

    def _leave(self, shard: int) -> None:
        if shard not in self._leaving:
            self._leaving[shard] = asyncio.create_task(self._give_up(shard))

    async def _give_up(self, shard: int) -> None:
        try:
            while True:
                try:
                    await self._inbox.leave(shard)
                    await self._shards.give_back(frozenset({shard}))
                except StorageError as error:
                    if self._is_stopping:
                        return  # it is free when the session ends
                    _log.warning("a shard cannot be given up yet: %s", log.cause(error))
                    await asyncio.sleep(RETRY_DELAY)
                else:
                    return
        finally:
            del self._leaving[shard]
