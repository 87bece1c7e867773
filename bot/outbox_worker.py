"""Sends the messages of the outbox: claims what is due, renders it, records the outcome.

Nothing is sent before its claim is committed. Results and the next claims share a transaction, so
the number of commits follows ticks, not messages; a result that could not be written is kept and
written later.
"""

import asyncio
import contextlib
import logging
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

from telegram.error import (
    BadRequest,
    ChatMigrated,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    RetryAfter,
)

from bot import log
from bot.clock import Clock
from bot.rate_limiter import QUEUED, RateLimiter, seconds_of
from bot.transport import NotSent
from handlers import delivery_admin
from handlers.kit.context import Services, replace_message, send
from handlers.kit.screens import Screen
from storage import outbox
from storage.database import StorageError
from storage.outbox import ClaimedDelivery, Outcome, Result

_log = logging.getLogger(__name__)

POLL_INTERVAL = 15.0
"""Seconds after which the outbox is checked again if nothing else happened."""

UNREACHABLE_BACKOFF = (2.0, 5.0, 15.0, 30.0)
"""Seconds to wait while Telegram is unreachable or accepts no calls, longer each time."""

NOTICE_THRESHOLD = 300.0
"""Pause in seconds from which admins are notified."""

Render = Callable[[Services, ClaimedDelivery], Awaitable[Screen | None]]


class OutboxWorker:
    """Works through the outbox until it is stopped."""

    def __init__(
        self, services: Services, limits: RateLimiter, clock: Clock, render: Render
    ) -> None:
        self._services = services
        self._db = services.db
        self._limits = limits
        self._clock = clock
        self._render = render
        self._results: list[Result] = []
        self._sending: set[asyncio.Task[None]] = set()
        self._editing: set[int] = set()
        self._wake_event = asyncio.Event()
        self._idle = asyncio.Event()
        self._stopping = False
        self._unreachable = 0
        self._due = True
        self._work: asyncio.Task[None] | None = None
        self._pause_notice: asyncio.Task[None] | None = None
        self._notified_until = 0.0
        self.outcomes: Counter[str] = Counter()
        """Number of attempts by outcome."""
        self._failing_since: float | None = None

    @property
    def failing_for(self) -> float:
        """Seconds since deliveries could last be claimed and their results recorded; 0 while they
        can.
        """
        if self._failing_since is None:
            return 0.0
        return asyncio.get_running_loop().time() - self._failing_since

    async def start(self) -> None:
        """Mark what the last process left in flight as unknown, and start. Raises StorageError."""
        if left := await outbox.recover(self._db, self._clock.now()):
            _log.warning(
                "%d deliveries, in flight when the last process ended, are now unknown", left
            )
        self._db.subscribe(outbox.CHANGED, self.wake)
        self._forget_clock = self._clock.on_moved(self.wake)
        self._work = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Stop claiming, wait for messages in flight, and record their outcomes."""
        if self._work is None:
            return
        self._stopping = True
        self._forget_clock()
        self.wake()
        work, self._work = self._work, None
        await work
        if self._pause_notice is not None:
            # Admins see it in /healthz and the log too.
            self._pause_notice.cancel()
            await asyncio.wait({self._pause_notice})

    def wake(self) -> None:
        """Check the outbox now: it may have new messages."""
        self._idle.clear()
        self._wake_event.set()

    async def wait_until_idle(self) -> None:
        """Wait until nothing is due and nothing is in flight."""
        await self._idle.wait()

    async def _run(self) -> None:
        while True:
            self._wake_event.clear()
            try:
                busy = await self._step()
            except Exception as error:
                # Whatever it is, it is logged, and the rest continues a moment later.
                _log.error("the outbox cannot be processed", exc_info=error)
                busy = True
                self._failing_since = self._failing_since or asyncio.get_running_loop().time()
                await asyncio.sleep(1)
            else:
                self._failing_since = None
            if self._stopping and not self._sending and not self._results:
                return
            if busy:
                await self._gather_results()
            else:
                await self._wait_for_work()

    async def _gather_results(self) -> None:
        """Wait a moment so that results gather; only until the last one is there if nothing else is
        due.
        """
        moment = max(self._limits.tick, min(self._limits.paused_for, 1.0))
        if self._sending and not self._due:
            await asyncio.wait(self._sending, timeout=moment)
        else:
            await asyncio.sleep(moment)

    async def _wait_for_work(self) -> None:
        """Wait until there is something new, or the next delivery is due."""
        nap = POLL_INTERVAL
        with contextlib.suppress(StorageError):
            due = await outbox.next_due(self._db)
            if due is not None:
                until = (due - self._clock.now()).total_seconds()
                nap = min(nap, max(until, self._limits.tick))
        if not self._wake_event.is_set():
            self._idle.set()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(nap):
                await self._wake_event.wait()

    async def _step(self) -> bool:
        """Record results, claim what may be sent, send it. Returns whether there is more to do."""
        now = self._clock.now()
        free = self._limits.in_flight - len(self._sending)
        most = 0 if self._stopping else min(self._limits.free_slots(2 * self._limits.tick), free)
        if most > 0 or not self._due:
            self._due = await outbox.is_due(self._db, now)
        due = self._due and not self._stopping
        most = most if due else 0
        results, self._results = self._results, []
        if not results and most <= 0:
            return due or bool(self._sending)
        try:
            claimed = await outbox.settle_and_claim(
                self._db,
                results,
                most,
                self._limits.recently_used_chats() if most else (),
                now,
                self._editing,
            )
        except BaseException:
            self._results = results + self._results
            raise
        for result in results:
            if result.edited is not None:
                self._editing.discard(result.delivery_id)
        for delivery in claimed:
            if delivery.edits is not None:
                self._editing.add(delivery.delivery_id)
            task = asyncio.create_task(self._deliver(delivery))
            self._sending.add(task)
            task.add_done_callback(self._sending.discard)
        if len(claimed) < most:
            self._due = False
        elif results and not due:
            # A delivery that is retried may be due at once.
            due = self._due = await outbox.is_due(self._db, now)
        return due or bool(self._sending) or bool(self._results)

    async def _deliver(self, delivery: ClaimedDelivery) -> None:
        result = await self._attempt(delivery)
        self.outcomes[result.outcome] += 1
        # Its result is kept in the same step in which the task ends, so that its slot is free only
        # once the result is on its way to the disk.
        self._results.append(result)
        self._wake_event.set()

    async def _attempt(self, delivery: ClaimedDelivery) -> Result:
        edited = None if delivery.edits is None else delivery.revision

        def ended(outcome: Outcome, **more: Any) -> Result:
            return Result(delivery.delivery_id, delivery.attempt, outcome, edited=edited, **more)

        try:
            screen = await self._render(self._services, delivery)
        except Exception as error:
            _log.error("a message of kind %s cannot be rendered", delivery.kind, exc_info=error)
            return ended(Outcome.FAILED, reason=f"not put into words: {type(error).__name__}")
        if screen is None:
            return ended(Outcome.DROPPED, reason="no longer needed")
        try:
            message_id = await self._send_or_edit(delivery, screen)
        except Forbidden:
            return ended(Outcome.BLOCKED, reason="has turned the bot away")
        except (BadRequest, ChatMigrated) as error:
            _log.warning("a message of kind %s was refused: %s", delivery.kind, log.cause(error))
            return ended(Outcome.FAILED, reason=log.cause(error))
        except RetryAfter as error:
            self._notify_of_pause()
            return ended(Outcome.NOT_SENT, not_before=self._after(seconds_of(error)))
        except (NotSent, InvalidToken, EndPointNotFound) as error:
            wait = UNREACHABLE_BACKOFF[min(self._unreachable, len(UNREACHABLE_BACKOFF) - 1)]
            self._unreachable += 1
            self._limits.pause(QUEUED, wait)
            _log.warning("nothing can be sent, retrying in %g s: %s", wait, log.cause(error))
            return ended(Outcome.NOT_SENT, not_before=self._after(wait))
        except Exception as error:
            # Whatever else it is: no delivery stays in flight without a task.
            _log.warning(
                "a message of kind %s may have arrived: %s", delivery.kind, log.cause(error)
            )
            return ended(Outcome.UNKNOWN, reason=log.cause(error))
        self._unreachable = 0
        return ended(Outcome.SENT, telegram_message_id=message_id)

    def _notify_of_pause(self) -> None:
        """Notify admins, once, if the outbox has been paused for LONG."""
        seconds, now = self._limits.paused_for, asyncio.get_running_loop().time()
        if seconds < NOTICE_THRESHOLD or now < self._notified_until:
            return
        self._notified_until = now + seconds
        _log.error("Telegram asks to send nothing for %.0f s: outgoing messages wait", seconds)
        self._pause_notice = asyncio.create_task(
            delivery_admin.notify_of_pause(self._services, seconds)
        )

    async def _send_or_edit(self, delivery: ClaimedDelivery, screen: Screen) -> int:
        bot, chat = self._services.bot, delivery.reader.telegram_id
        if delivery.edits is None:
            return await send(bot, chat, screen, rate_limit_args=QUEUED)
        await replace_message(bot, chat, delivery.edits, screen, rate_limit_args=QUEUED)
        return delivery.edits

    def _after(self, seconds: float) -> datetime:
        # Rows hold whole seconds; round up so that it is never too early.
        return self._clock.now() + timedelta(seconds=seconds + 1)
