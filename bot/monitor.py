"""Monitors the bot: each problem is logged once, and recorded for `kurak check`."""

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable
from datetime import datetime

from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot import log, poller
from bot.inbox import Inbox
from bot.poller import Poller
from bot.rate_limiter import RateLimiter
from bot.troubles import Kind, Trouble
from bot.webhook import Registration
from storage import health
from storage.database import Database, StorageError
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

DATABASE_TIMEOUT = 5.0
"""Timeout of a database check in seconds."""


class Monitor:
    """Detects problems in polling or webhook mode. One of `poller` and `registration` is None."""

    def __init__(
        self,
        db: Database,
        now: Callable[[], datetime],
        limits: RateLimiter,
        intake: Inbox,
        poller: Poller | None,
        registration: Registration | None,
    ) -> None:
        self._db = db
        self._now = now
        self._limits = limits
        self.intake = intake
        self.poller = poller
        self.registration = registration
        self._note_failure: Trouble | None = None
        self._logged: dict[Kind, float] = {}
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

    async def troubles(self) -> list[Trouble]:
        """All current problems."""
        found = [self._polls(), *self._webhook(), self._note_failure, self._sending()]
        try:
            async with asyncio.timeout(DATABASE_TIMEOUT):
                waiting = await inbox.pending_count(self._db)
        except StorageError as error:
            found.append(Trouble(Kind.DATABASE, log.cause(error)))
        except TimeoutError:
            found.append(Trouble(Kind.DATABASE, "it does not answer"))
        else:
            status = self.intake.status
            if status.longest_wait > MAX_TURN_WAIT:
                detail = (
                    f"{waiting} wait, of {status.people} people, for {status.longest_wait:.0f} s"
                )
                found.append(Trouble(Kind.BACKLOG, detail))
        kinds: dict[Kind, Trouble] = {}
        for trouble in found:
            if trouble is not None:
                kinds.setdefault(trouble.kind, trouble)
        return list(kinds.values())

    def _polls(self) -> Trouble | None:
        if self.poller is None:
            return None
        status = self.poller.status
        overdue = status.since_success > poller.LONG_POLL + OVERDUE_AFTER
        if status.trouble is not None and (overdue or (status.failing_for or 0) >= FAILING_AFTER):
            return Trouble(Kind[status.trouble.name])
        if overdue:
            return Trouble(Kind.STALLED)
        if status.since_conflict is not None and status.since_conflict < CONFLICT_MEMORY:
            return Trouble(Kind.CONFLICT)
        return None

    def _webhook(self) -> list[Trouble | None]:
        if self.registration is None:
            return []
        status, found = self.registration.status, list[Trouble | None]()
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
        left = self._limits.paused_for
        return Trouble(Kind.SENDING_PAUSED, f"{left:.0f} s more") if left > LONG_PAUSE else None

    async def _run(self) -> None:
        while True:
            try:
                await self.check()
            except Exception as error:
                _log.error("checking the state of the bot failed", exc_info=error)
            await asyncio.sleep(CHECK_INTERVAL)

    async def check(self) -> None:
        """Log problems that have begun or ended, and record the current ones in the database."""
        troubles = await self.troubles()
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
        if self.poller is None or kind.name not in poller.Trouble.__members__:
            return False
        # An overdue poll has not failed yet, so the poller has logged nothing.
        return kind is not Kind.STALLED or self.poller.status.trouble is not None

    async def _store(self, lines: tuple[str, ...]) -> None:
        try:
            async with asyncio.timeout(DATABASE_TIMEOUT):
                await health.note(self._db, lines, self._now())
        except StorageError as error:
            self._note_failure = Trouble(Kind.DATABASE, log.cause(error))
        except TimeoutError:
            self._note_failure = Trouble(Kind.DATABASE, "it does not answer")
        else:
            self._note_failure = None


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
    if isinstance(error, NetworkError):
        return Kind.UNREACHABLE
    return Kind.NONSENSE


def is_page(error: TelegramError) -> bool:
    """Whether the answer was not JSON, as Telegram's answers always are."""
    return error.message.startswith(
        ("Invalid server response", "An answer that makes no sense", "Not the Bot API")
    ) or ("Parsing the server response" in error.message)
