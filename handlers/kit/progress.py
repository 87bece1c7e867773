"""Progress cards: messages that show how far a broadcast has come. They are edited as it goes on,
until it is done or another screen takes their place.

A module's PROGRESS names the kinds of message for which it shows progress.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from handlers.kit.context import Context, NotSent, Services, edit, send
from handlers.kit.member_cards import translator_for
from handlers.kit.screens import Screen
from handlers.kit.texts import LazyText, Translator
from storage.database import Database
from storage.outbox import DeliveryCounts, progress
from storage.outbox.progress import ProgressCard

Renderer = Callable[[Services, ProgressCard, Translator, float], Awaitable[Screen | None]]
"""Renders the progress; the float is the recent rate in messages a second (0 if unknown)."""

BAR_LENGTH = 10
"""Length of a progress bar in characters."""

RATE_WINDOW = timedelta(seconds=20)
"""The time over which a rate is measured."""


EDIT_TIMEOUT = 4
"""Timeout in seconds for one edit: if the network is slow, the next round shows newer figures."""

MIN_INTERVAL, MAX_INTERVAL = 4.0, 120.0
"""Shortest and longest time between two edits, in seconds."""

INTERVAL_GROWTH = 0.2
"""The time between two edits as a share of the time since she began to watch, within MIN_INTERVAL
and MAX_INTERVAL. A quarter of an hour takes about 25 edits, which count towards the rate limit of
the chat.
"""


@dataclass(slots=True)
class EditSchedule:
    """When a member began to watch, and when her card was last edited, successfully or not."""

    started_at: datetime
    edited_at: datetime | None = None
    is_repeated: bool = False
    """Whether the end was also sent as a message, which may have arrived."""

    def is_due(self, now: datetime, *, is_over: bool) -> bool:
        """Whether another edit is due; once the broadcast is over, after MIN_INTERVAL at the
        latest.
        """
        if is_over and self.edited_at is None:
            return True
        grown = 0.0 if is_over else INTERVAL_GROWTH * (now - self.started_at).total_seconds()
        apart = min(max(MIN_INTERVAL, grown), MAX_INTERVAL)
        return (now - (self.edited_at or self.started_at)).total_seconds() >= apart


@dataclass(frozen=True, slots=True)
class BroadcastProgress:
    """The progress cards of all kinds of broadcasts."""

    services: Services
    kinds: Mapping[str, Renderer]
    samples: dict[int, deque[tuple[datetime, int]]] = field(
        default_factory=dict[int, deque[tuple[datetime, int]]]
    )
    """For each broadcast: at what time how many deliveries were done."""
    schedules: dict[tuple[int, int, int], EditSchedule] = field(
        default_factory=dict[tuple[int, int, int], EditSchedule]
    )
    """By broadcast, watcher, and the message that is her card."""

    async def show(self, db: Database, now: datetime) -> None:
        """Update every progress card that is due."""
        found = await progress.watched(db)
        rates = {watched.message_id: self._rate(watched, now) for watched in found}
        for gone in set(self.samples) - set(rates):
            del self.samples[gone]
        for gone in set(self.schedules) - set(map(_place, found)):
            del self.schedules[gone]
        await asyncio.gather(
            *(self._show(db, watched, rates[watched.message_id], now) for watched in found)
        )

    async def _show(self, db: Database, watched: ProgressCard, rate: float, now: datetime) -> None:
        if not (watched.telegram_message_id or watched.is_over):
            return
        pulse = self.schedules.setdefault(_place(watched), EditSchedule(now))
        if not pulse.is_due(now, is_over=watched.is_over):
            return
        t = translator_for(watched.watcher, self.services.network)
        screen = await self.kinds[watched.kind](self.services, watched, t, rate)
        if screen is None:
            await progress.shown(db, watched, "", ended=True)
        elif screen.text != watched.shown:
            pulse.edited_at = now
            if not await progress.is_watched(db, watched):
                return  # another screen has taken its place meanwhile
            if await self._update(watched, screen, pulse):
                await progress.shown(db, watched, screen.text, ended=watched.is_over)
        elif watched.is_over:
            await progress.shown(db, watched, "", ended=True)

    async def _update(self, watched: ProgressCard, screen: Screen, pulse: EditSchedule) -> bool:
        """Whether she sees the progress now, or never will; if False, a later round tries again."""
        bot, chat = self.services.bot, watched.watcher.telegram_id
        shown_in = watched.telegram_message_id
        try:
            async with asyncio.timeout(EDIT_TIMEOUT):
                if shown_in and await edit(bot, chat, shown_in, screen, "best_effort"):
                    return True
        except (TelegramError, TimeoutError):
            return False
        if not watched.is_over:
            return True
        # The card is gone, too old to be edited, or shows another screen; she is told the outcome
        # anyway.
        try:
            await send(bot, chat, screen, "best_effort")
        except (BadRequest, ChatMigrated, Forbidden):
            return True
        except (RetryAfter, NotSent, InvalidToken):
            return False
        except TelegramError:
            # It may have arrived; it is sent once more, but not forever.
            was_repeated, pulse.is_repeated = pulse.is_repeated, True
            return was_repeated
        return True

    def _rate(self, watched: ProgressCard, now: datetime) -> float:
        done = watched.counts.total - waiting_count(watched.counts)
        samples = self.samples.setdefault(watched.message_id, deque())
        samples.append((now, done))
        while now - samples[0][0] > RATE_WINDOW:
            samples.popleft()
        took = (now - samples[0][0]).total_seconds()
        return (done - samples[0][1]) / took if took > 0 else 0.0


async def show_watched(
    ctx: Context, message_id: int, screen: Screen, notice: LazyText | None = None
) -> None:
    """Answer with a progress card; the message that shows it keeps being updated."""
    if ctx.pressed_message is not None:
        # Even if showing the card fails, she is told the end.
        await progress.watch(ctx.db, message_id, ctx.member.id, ctx.pressed_message)
    shown = await ctx.show(screen, notice, keeps_progress=True)
    # Showing the card may have overwritten a newer update, so watching starts afresh.
    await progress.watch(ctx.db, message_id, ctx.member.id, shown)


def _place(watched: ProgressCard) -> tuple[int, int, int]:
    return watched.message_id, watched.watcher.id, watched.telegram_message_id


def waiting_count(sums: DeliveryCounts) -> int:
    """The number of deliveries that are still to be sent."""
    return sums.by_status.get("queued", 0) + sums.by_status.get("inflight", 0)


def is_done(sums: DeliveryCounts) -> bool:
    """Whether every delivery has been dealt with."""
    return not waiting_count(sums)


def bar(sums: DeliveryCounts) -> str:
    """The share that is done, as a progress bar of text characters."""
    done = (
        BAR_LENGTH
        if not sums.total
        else BAR_LENGTH * (sums.total - waiting_count(sums)) // sums.total
    )
    return "▰" * done + "▱" * (BAR_LENGTH - done)


def count_values(sums: DeliveryCounts) -> dict[str, str]:
    """The counts as values of a text: each reader is counted in exactly one of them."""
    by = sums.by_status
    return {
        "total": str(sums.total),
        "sent": str(by.get("sent", 0)),
        "blocked": str(by.get("blocked", 0)),
        "failed": str(by.get("failed", 0)),
        "unknown": str(by.get("unknown", 0) + by.get("closed", 0)),
        "dropped": str(by.get("dropped", 0)),
        "waiting": str(waiting_count(sums)),
    }
