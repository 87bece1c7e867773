"""What is due now? APScheduler only ticks; what is due are rows, which survive everything.

Its own jobs would not: they are lost after a stall of a second, and its stores block the loop.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock
from storage.database import Database

_log = logging.getLogger(__name__)

TICK_SECONDS = 15
"""Seconds between two looks at what is due."""

FAST_TICK_SECONDS = 2
"""Seconds between two looks at what somebody watches."""

Step = Callable[[Database, datetime], Awaitable[object]]


class JobRunner:
    """Takes every step each EVERY seconds, one after the other; `quick` ones each QUICK seconds."""

    def __init__(
        self, db: Database, clock: Clock, steps: Sequence[Step], quick: Sequence[Step] = ()
    ) -> None:
        self._db = db
        self._clock = clock
        self._steps = steps
        self._quick = quick
        # One each: what is shown to somebody may have to wait for Telegram, what is due may not.
        self._ticking, self._looking = asyncio.Lock(), asyncio.Lock()
        # Typed as Any: APScheduler 3 has no types.
        self._scheduler: Any = AsyncIOScheduler(
            timezone="UTC",
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )

    async def start(self) -> None:
        """Take the first steps now: what came due while nobody ticked is due at once."""
        await self.tick()
        self._scheduler.add_job(self.tick, "interval", seconds=TICK_SECONDS, id="tick")
        self._scheduler.add_job(self.fast_tick, "interval", seconds=FAST_TICK_SECONDS, id="look")
        self._scheduler.start()
        self._forget_clock = self._clock.on_moved(self._soon)

    async def stop(self) -> None:
        """Finish what goes on, and begin no more."""
        self._forget_clock()
        self._scheduler.pause()
        async with self._ticking, self._looking:
            self._scheduler.shutdown(wait=False)

    def _soon(self) -> None:
        self._scheduler.modify_job("tick", next_run_time=datetime.now(UTC))

    async def tick(self) -> None:
        """Do what is due. A step that raises is logged, and taken again at the next tick."""
        await self._take(self._steps, self._ticking)

    async def fast_tick(self) -> None:
        """Bring what somebody watches up to date."""
        await self._take(self._quick, self._looking)

    async def _take(self, steps: Sequence[Step], one_at_a_time: asyncio.Lock) -> None:
        async with one_at_a_time:
            for step in steps:
                try:
                    await step(self._db, self._clock.now())
                except Exception as error:
                    # Whatever it is: the steps after it are due as well, and so is the start.
                    _log.error("%s could not be done", _name(step), exc_info=error)


def _name(step: Step) -> str:
    return f"{step.__module__}.{getattr(step, '__qualname__', type(step).__qualname__)}"
