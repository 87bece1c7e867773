"""Runs the jobs. APScheduler only ticks; due work is rows in the database, which survive
everything.

APScheduler's own jobs would not: they are lost after a stall of a second, and their stores block
the event loop.
"""

import asyncio
import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock
from storage.database import Database
from storage.kit.jobs import Job

_log = logging.getLogger(__name__)
# It warns of each run that is skipped because the last one is still going on. That is no fault
# unless it lasts, and how long it lasts is in `JobStatus.running_for`.
logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)

TICK_SECONDS = 15
"""Seconds between two runs of the jobs."""

FAST_TICK_SECONDS = 2
"""Seconds between two runs of the fast jobs."""

MAX_SKIPPED = 31
"""Most ticks for which a job is skipped that has failed repeatedly."""

START_TIMEOUT = 10.0
"""Seconds for which the start waits for the first run of the jobs, which then continues in the
background.
"""


@dataclass(frozen=True, slots=True)
class JobStatus:
    """The state of the jobs at one moment."""

    failing: list[str]
    """The names of the jobs that failed the last two times or more."""
    running_for: float
    """Seconds since the current run of all jobs began; 0 between two runs."""
    last_run: datetime
    """When all jobs had last been run (UTC); before the first run, when the bot started."""


class JobRunner:
    """Runs every job each TICK_SECONDS, one after another; `fast` jobs each FAST_TICK_SECONDS.

    A job that raises does not affect the others. It is retried at the next tick and, if it fails
    again, after two, four, eight … ticks.
    """

    def __init__(
        self, db: Database, clock: Clock, jobs: Sequence[Job], fast: Sequence[Job] = ()
    ) -> None:
        self._clock = clock
        # Two lists, because updates of what somebody watches may have to wait for Telegram, and due
        # work must not.
        self._jobs = _Jobs(db, clock, jobs, TICK_SECONDS)
        self._fast = _Jobs(db, clock, fast, FAST_TICK_SECONDS)
        self._extra: set[asyncio.Task[None]] = set()
        """Runs between two ticks, after the clock was moved."""
        # Typed as Any: APScheduler 3 has no types.
        self._scheduler: Any = AsyncIOScheduler(
            timezone="UTC",
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )

    async def start(self) -> None:
        """Run the jobs now: work that became due while the bot was off is due at once."""
        self._first = asyncio.create_task(self.tick())
        await asyncio.wait([self._first], timeout=START_TIMEOUT)
        self._scheduler.add_job(self.tick, "interval", seconds=TICK_SECONDS, id="tick")
        self._scheduler.add_job(self.fast_tick, "interval", seconds=FAST_TICK_SECONDS, id="fast")
        self._scheduler.start()
        self._forget_clock = self._clock.on_moved(self._tick_soon)

    async def stop(self) -> None:
        """Finish the running jobs, and start no more."""
        self._forget_clock()
        self._scheduler.pause()
        async with self._jobs.running, self._fast.running:
            self._scheduler.shutdown(wait=False)

    @property
    def status(self) -> JobStatus:
        """The current state."""
        both = (self._jobs, self._fast)
        return JobStatus(
            failing=[name for jobs in both for name, times in jobs.failures.items() if times > 1],
            running_for=max(jobs.running_for for jobs in both),
            last_run=self._jobs.last_run,
        )

    def _tick_soon(self) -> None:
        # Not by the scheduler, which skips a run, and warns of it, while another is going on.
        task = asyncio.create_task(self.tick())
        self._extra.add(task)
        task.add_done_callback(self._extra.discard)

    async def tick(self) -> None:
        """Run the jobs once."""
        await self._jobs.run()

    async def fast_tick(self) -> None:
        """Run the fast jobs once, which update what somebody watches."""
        await self._fast.run()


class _Jobs:
    """Jobs with one interval, and which of them are skipped after failures. `running` is held
    during a run.
    """

    def __init__(self, db: Database, clock: Clock, jobs: Sequence[Job], seconds: int) -> None:
        self.running = asyncio.Lock()
        self._db = db
        self._clock = clock
        self._jobs = jobs
        self._seconds = seconds
        self._skips: dict[str, int] = {}
        self.failures: dict[str, int] = {}
        """How often in a row each failing job has failed."""
        self.last_run = clock.now()
        self._run_began: float | None = None

    @property
    def running_for(self) -> float:
        """Seconds since the current run began; 0 between two runs."""
        return 0.0 if self._run_began is None else time.monotonic() - self._run_began

    async def run(self) -> None:
        async with self.running:
            self._run_began = time.monotonic()
            try:
                await self._run_all()
            finally:
                self._run_began = None
            self.last_run = self._clock.now()

    async def _run_all(self) -> None:
        for job in self._jobs:
            if left := self._skips.get(job.name, 0):
                self._skips[job.name] = left - 1
                continue
            try:
                await job.run(self._db, self._clock.now())
            except Exception as error:
                # Whatever it is: the jobs after it are due as well, and so is the start.
                self._failed(job, error)
            else:
                if self.failures.pop(job.name, 0):
                    _log.warning('the job "%s" works again', job.name)

    def _failed(self, job: Job, error: Exception) -> None:
        # Counted in ticks and not in time, so that setting the clock delays no job.
        times = self.failures[job.name] = self.failures.get(job.name, 0) + 1
        skipped = self._skips[job.name] = min(2 ** (times - 1) - 1, MAX_SKIPPED)
        _log.error(
            'the job "%s" failed (%d in a row), and is retried in %d s',
            job.name,
            times,
            self._seconds * (skipped + 1),
            exc_info=error,
        )
