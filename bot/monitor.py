"""Monitors the bot: each problem is logged once, and recorded for `kurak check`."""

import asyncio
import contextlib
import logging
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot import disk, log, poller
from bot.backup_worker import BackupWorker
from bot.disk import Room
from bot.inbox import Inbox
from bot.jobs import JobRunner
from bot.outbox_worker import OutboxWorker
from bot.poller import Poller
from bot.rate_limiter import RateLimiter
from bot.shard_worker import ShardWorker
from bot.transport import CallRequest
from bot.troubles import MEANING, Kind, Trouble
from bot.webhook import Registration
from storage import health
from storage.database import Database, StorageError
from storage.database.processes import SHARDS, ProcessRole
from storage.kit import inbox

_log = logging.getLogger(__name__)

CHECK_INTERVAL = 5.0
"""Seconds between two checks."""

NOTE_INTERVAL = 15.0
"""Seconds between two notes in the database, which also show that it can be written."""

FAILING_AFTER = 10.0
"""Seconds of continuous failures from which they count as a problem rather than a hiccup."""

OVERDUE_AFTER = 6.0
"""Seconds after the end of a long poll by which it should have returned."""

CONFLICT_MEMORY = 45.0
"""Seconds after a 409 during which another process is assumed to poll: both have successful polls
in between.
"""

LONG_PAUSE = 30.0
"""Length in seconds from which an operator should know of a pause in sending."""

MAX_TURN_WAIT = 10.0
"""Seconds that somebody's turn may be overdue before it is a problem, however many updates wait:
updates that wait for Telegram, or behind an earlier one of the same person, are no sign of load.
"""

CALLS_MEMORY = 90.0
"""Seconds after the last failed call during which calls are assumed to fail: an answer is retried
within less, and if there is none, nobody waits.
"""

LONGEST_JOBS = 600.0
"""Seconds that one run of all jobs may take."""

DATABASE_TIMEOUT = 5.0
"""Timeout of a database check in seconds."""

DELAYS = 12
"""How many of the last delays of the event loop are remembered: about a minute of them."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of the bot that are monitored. `poller` is None with a webhook, `registration` with
    polling and where another process registers the webhook.
    """

    db: Database
    inbox: Inbox
    calls: CallRequest
    rate_limiter: RateLimiter
    outbox_worker: OutboxWorker
    jobs: JobRunner
    poller: Poller | None
    registration: Registration | None
    backups: BackupWorker
    role: ProcessRole = ProcessRole.ALL
    shards: ShardWorker | None = None


class Monitor:
    """Detects problems in polling or webhook mode. `on_alive` is called with all current problems
    after each check in which the database has answered.
    """

    def __init__(
        self,
        parts: Parts,
        now: Callable[[], datetime],
        on_alive: Callable[[Sequence[Trouble]], None] = lambda _: None,
    ) -> None:
        self.parts = parts
        self._db = parts.db
        self._now = now
        self._on_alive = on_alive
        self._is_silent = False
        self._delays: deque[float] = deque(maxlen=DELAYS)
        self._note_failure: Trouble | None = None
        self._errors: list[str] = []
        """Errors in the log that are not stored yet."""
        self._logged: dict[Kind, float] = {}
        self._missing: dict[Kind, float] = {}
        """Since when no process has done something."""
        self._last_note: tuple[float, tuple[str, ...]] = (-NOTE_INTERVAL, ())
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Start monitoring."""
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Stop monitoring."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    @property
    def loop_delay(self) -> float:
        """The longest delay of the event loop in the last minute, in seconds."""
        return max(self._delays, default=0.0)

    async def room(self) -> Room | None:
        """How much room there is on the database's disk; None if that cannot be told."""
        try:
            return await asyncio.to_thread(disk.room, self._db.path)
        except OSError:
            return None

    async def troubles(self) -> list[Trouble]:
        """All current problems."""
        found = [
            self._polls(),
            *self._webhook(),
            self._note_failure,
            self._sending(),
            self._calls(),
            self.parts.backups.trouble(),
        ]
        self._is_silent = False
        try:
            async with asyncio.timeout(DATABASE_TIMEOUT):
                waiting = await inbox.pending_count(self._db)
        except StorageError as error:
            found.append(Trouble(Kind.DATABASE, log.cause(error)))
        except TimeoutError:
            self._is_silent = True
            found.append(Trouble(Kind.DATABASE, "it does not answer"))
        else:
            status = self.parts.inbox.status
            if status.longest_wait > MAX_TURN_WAIT:
                detail = (
                    f"{waiting} wait, of {status.people} people, for {status.longest_wait:.0f} s"
                )
                found.append(Trouble(Kind.BACKLOG, detail))
        found.append(await self._disk())
        if not any(trouble is not None and trouble.kind is Kind.DATABASE for trouble in found):
            # Without the database nothing else works either.
            found += [self._outbox(), self._jobs(), *await self._gaps()]
        kinds: dict[Kind, Trouble] = {}
        for trouble in found:
            if trouble is not None:
                kinds.setdefault(trouble.kind, trouble)
        return list(kinds.values())

    def _polls(self) -> Trouble | None:
        if self.parts.poller is None:
            return None
        status = self.parts.poller.status
        overdue = status.since_success > poller.LONG_POLL + OVERDUE_AFTER
        if status.trouble is not None and (overdue or (status.failing_for or 0) >= FAILING_AFTER):
            return Trouble(Kind[status.trouble.name])
        if overdue:
            return Trouble(Kind.STALLED)
        if status.since_conflict is not None and status.since_conflict < CONFLICT_MEMORY:
            return Trouble(Kind.CONFLICT)
        return None

    def _webhook(self) -> list[Trouble | None]:
        if self.parts.registration is None:
            return []
        status, found = self.parts.registration.status, list[Trouble | None]()
        failing = 0.0 if status.failing_since is None else time.monotonic() - status.failing_since
        if status.failure is not None and failing >= FAILING_AFTER:
            kind = kind_of(status.failure) if status.is_registered else Kind.WEBHOOK_UNREGISTERED
            found.append(Trouble(kind, log.cause(status.failure)))
        if not status.is_ours:
            found.append(Trouble(Kind.WEBHOOK_ELSEWHERE))
        waiting = f"{status.pending} wait"
        if status.error is not None:
            found.append(Trouble(Kind.WEBHOOK_ERROR, f"{status.error}; {waiting}"))
        elif status.is_silent:
            found.append(Trouble(Kind.WEBHOOK_SILENT, waiting))
        elif status.is_growing:
            found.append(Trouble(Kind.WEBHOOK_GROWING, waiting))
        return found

    def _sending(self) -> Trouble | None:
        left = self.parts.rate_limiter.paused_for
        return Trouble(Kind.SENDING_PAUSED, f"{left:.0f} s more") if left > LONG_PAUSE else None

    def _calls(self) -> Trouble | None:
        status = self.parts.calls.status
        if (
            status.failure is None
            or status.failing_for < FAILING_AFTER
            or status.since_failure > CALLS_MEMORY
        ):
            return None
        cause = log.cause(status.failure)
        return Trouble(Kind.CALLS, f"{MEANING[kind_of(status.failure)]}: {cause}")

    def _outbox(self) -> Trouble | None:
        failing = self.parts.outbox_worker.failing_for
        return Trouble(Kind.OUTBOX, f"for {failing:.0f} s") if failing >= FAILING_AFTER else None

    def _jobs(self) -> Trouble | None:
        status = self.parts.jobs.status
        if status.failing:
            return Trouble(Kind.JOBS, ", ".join(status.failing))
        if status.running_for > LONGEST_JOBS:
            return Trouble(Kind.JOBS, f"one run has taken {status.running_for:.0f} s so far")
        return None

    async def _gaps(self) -> list[Trouble]:
        """What no process has done for a while, where several share the work."""
        try:
            found = await self._db.engine.gaps()
        except StorageError:
            return []  # the next check tells it
        now, troubles = time.monotonic(), list[Trouble]()
        for kind, is_missing, detail in (
            (Kind.UNANSWERED, found.unanswered > 0, f"{found.unanswered} of {SHARDS} shards"),
            (Kind.UNSENT, found.sends_nobody, ""),
        ):
            if not is_missing:
                self._missing.pop(kind, None)
            elif now - self._missing.setdefault(kind, now) >= FAILING_AFTER:
                troubles.append(Trouble(kind, detail))
        return troubles

    async def _disk(self) -> Trouble | None:
        room = await self.room()
        if room is None or not room.is_short:
            return None
        free, needed = (f"{size / 1e6:,.0f} MB" for size in (room.free, room.needed))
        return Trouble(Kind.DISK, f"{free} are free, {needed} are needed")

    async def _run(self) -> None:
        while True:
            try:
                await self.check()
            except Exception as error:
                _log.error("checking the state of the bot failed", exc_info=error)
            due = asyncio.get_running_loop().time() + CHECK_INTERVAL
            await asyncio.sleep(CHECK_INTERVAL)
            self._delays.append(asyncio.get_running_loop().time() - due)

    async def check(self) -> None:
        """Log problems that have begun or ended, and record the current ones in the database."""
        troubles = await self.troubles()
        if not self._is_silent:
            self._on_alive(troubles)
        now = time.monotonic()
        for trouble in troubles:
            if trouble.kind not in self._logged and not self._is_logged_by_poller(trouble.kind):
                self._logged[trouble.kind] = now
                _log.error("%s", trouble.message)
        for kind in set(self._logged) - {trouble.kind for trouble in troubles}:
            _log.warning("resolved after %.0f s: %s", now - self._logged.pop(kind), kind)
        at, noted = self._last_note
        lines = tuple(trouble.message for trouble in troubles)
        if now - at >= NOTE_INTERVAL or {t.kind for t in troubles} != set(noted):
            await self._store(lines)
            self._last_note = now, tuple(trouble.kind for trouble in troubles)

    def _is_logged_by_poller(self, kind: Kind) -> bool:
        if self.parts.poller is None or kind.name not in poller.Trouble.__members__:
            return False
        # An overdue poll has not failed yet, so the poller has logged nothing.
        return kind is not Kind.STALLED or self.parts.poller.status.trouble is not None

    async def _store(self, lines: tuple[str, ...]) -> None:
        self._errors = [*self._errors, *log.take_errors()][-health.ERRORS :]
        try:
            async with asyncio.timeout(DATABASE_TIMEOUT):
                # What several processes find wrong is said by the one that sends, and by each in
                # its own log and /healthz.
                said = None if self.parts.role is ProcessRole.ANSWER else lines
                await health.note(self._db, said, self._errors, self._now())
        except StorageError as error:
            self._note_failure = Trouble(Kind.DATABASE, log.cause(error))
        except TimeoutError:
            self._note_failure = Trouble(Kind.DATABASE, "it does not answer")
        else:
            self._note_failure = None
            self._errors.clear()


def kind_of(error: TelegramError) -> Kind:
    """Classify an error from a call to Telegram."""
    if isinstance(error, InvalidToken):
        # A proxy's 404 is an HTML page; Telegram's own is JSON, which the library parses.
        return Kind.NONSENSE if is_page(error) else Kind.TOKEN
    if isinstance(error, RetryAfter):
        return Kind.TOO_MANY
    if isinstance(error, Conflict) or error.message.endswith("(409)"):
        return Kind.CONFLICT
    if is_page(error):
        return Kind.NONSENSE
    if error.message.startswith("A server error"):
        return Kind.SERVER
    if isinstance(error, NetworkError):
        return Kind.UNREACHABLE
    return Kind.NONSENSE


def is_page(error: TelegramError) -> bool:
    """Whether the answer was not JSON, as Telegram's answers always are."""
    return error.message.startswith(
        ("Invalid server response", "An answer that makes no sense", "Not the Bot API")
    ) or ("Parsing the server response" in error.message)
