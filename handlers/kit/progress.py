"""Messages that show how far a message to many has come: edited as it goes on, until it is done or
another screen takes their place.

A module's PROGRESS names the kinds of messages that it shows the progress of.
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

Shower = Callable[[Services, ProgressCard, Translator, float], Awaitable[Screen | None]]
"""Puts into words how far it is, and how many messages a second went lately (0: nothing to say)."""

BAR = 10
"""Signs of a bar."""

LATELY = timedelta(seconds=20)
"""The time over which a rate is told."""


EDIT_TIMEOUT = 4
"""Seconds that one message may take: where the network holds it up, another look shows more."""

SOONEST, LATEST = 4.0, 120.0
"""Seconds between two edits, at first and at most."""

GROWTH = 0.2
"""The share of the time that it goes on already, which passes between two edits in between: so a
quarter of an hour takes some 25 edits, which count with all that is sent in a chat."""


@dataclass(slots=True)
class Pulse:
    """When somebody began to watch, and when her message was edited last, or that was tried."""

    began: datetime
    edited: datetime | None = None
    is_repeated: bool = False
    """Whether the end was sent as a message, and may have come."""

    def is_due(self, now: datetime, *, is_over: bool) -> bool:
        """Whether it is time for another edit; the end is told soon."""
        if is_over and self.edited is None:
            return True
        grown = 0.0 if is_over else GROWTH * (now - self.began).total_seconds()
        apart = min(max(SOONEST, grown), LATEST)
        return (now - (self.edited or self.began)).total_seconds() >= apart


@dataclass(frozen=True, slots=True)
class BroadcastProgress:
    """All kinds of messages whose progress is shown."""

    services: Services
    kinds: Mapping[str, Shower]
    samples: dict[int, deque[tuple[datetime, int]]] = field(
        default_factory=dict[int, deque[tuple[datetime, int]]]
    )
    """By message, when how many were done."""
    pulses: dict[tuple[int, int, int], Pulse] = field(
        default_factory=dict[tuple[int, int, int], Pulse]
    )
    """By message, watcher, and the message in which she watches."""

    async def show(self, db: Database, now: datetime) -> None:
        """Bring every such message up to date."""
        found = await progress.watched(db)
        rates = {watched.message_id: self._rate(watched, now) for watched in found}
        for gone in set(self.samples) - set(rates):
            del self.samples[gone]
        for gone in set(self.pulses) - set(map(_place, found)):
            del self.pulses[gone]
        await asyncio.gather(
            *(self._show(db, watched, rates[watched.message_id], now) for watched in found)
        )

    async def _show(self, db: Database, watched: ProgressCard, rate: float, now: datetime) -> None:
        if not (watched.telegram_message_id or watched.is_over):
            return
        pulse = self.pulses.setdefault(_place(watched), Pulse(now))
        if not pulse.is_due(now, is_over=watched.is_over):
            return
        t = translator_for(watched.watcher, self.services.network)
        screen = await self.kinds[watched.kind](self.services, watched, t, rate)
        if screen is None:
            await progress.shown(db, watched, "", ended=True)
        elif screen.text != watched.shown:
            pulse.edited = now
            if not await progress.is_watched(db, watched):
                return  # something else has taken its place meanwhile
            if await self._tell(watched, screen, pulse):
                await progress.shown(db, watched, screen.text, ended=watched.is_over)
        elif watched.is_over:
            await progress.shown(db, watched, "", ended=True)

    async def _tell(self, watched: ProgressCard, screen: Screen, pulse: Pulse) -> bool:
        """Whether she sees it now, or never will; if not, a later look tries again."""
        bot, chat = self.services.bot, watched.watcher.telegram_id
        shown_in = watched.telegram_message_id
        try:
            async with asyncio.timeout(EDIT_TIMEOUT):
                if shown_in and await edit(bot, chat, shown_in, screen, "spare"):
                    return True
        except (TelegramError, TimeoutError):
            return False
        if not watched.is_over:
            return True
        # The message is gone, too old to be changed, or shows something else; how it ended she is
        # told anyway.
        try:
            await send(bot, chat, screen, "spare")
        except (BadRequest, ChatMigrated, Forbidden):
            return True
        except (RetryAfter, NotSent, InvalidToken):
            return False
        except TelegramError:
            # It may have come: it is sent once more, and not for ever.
            was_repeated, pulse.is_repeated = pulse.is_repeated, True
            return was_repeated
        return True

    def _rate(self, watched: ProgressCard, now: datetime) -> float:
        done = watched.sums.total - waiting(watched.sums)
        samples = self.samples.setdefault(watched.message_id, deque())
        samples.append((now, done))
        while now - samples[0][0] > LATELY:
            samples.popleft()
        took = (now - samples[0][0]).total_seconds()
        return (done - samples[0][1]) / took if took > 0 else 0.0


async def show_watched(
    ctx: Context, message_id: int, screen: Screen, notice: LazyText | None = None
) -> None:
    """Answer with how far a message to many has come; the message in which that stands goes on
    telling it.
    """
    if ctx.pressed_message is not None:
        # Where showing it fails, the end is told all the same.
        await progress.watch(ctx.db, message_id, ctx.member.id, ctx.pressed_message)
    shown = await ctx.show(screen, notice, keeps_progress=True)
    # What was told meanwhile is overwritten, so it is told anew.
    await progress.watch(ctx.db, message_id, ctx.member.id, shown)


def _place(watched: ProgressCard) -> tuple[int, int, int]:
    return watched.message_id, watched.watcher.id, watched.telegram_message_id


def waiting(sums: DeliveryCounts) -> int:
    """How many are still to be sent."""
    return sums.by_status.get("queued", 0) + sums.by_status.get("inflight", 0)


def is_done(sums: DeliveryCounts) -> bool:
    """Whether nothing of the message is still to be sent."""
    return not waiting(sums)


def bar(sums: DeliveryCounts) -> str:
    """How much is done, as a bar of signs."""
    done = BAR if not sums.total else BAR * (sums.total - waiting(sums)) // sums.total
    return "▰" * done + "▱" * (BAR - done)


def sum_values(sums: DeliveryCounts) -> dict[str, str]:
    """The sums as values of a text: every reader counts in exactly one of them."""
    by = sums.by_status
    return {
        "total": str(sums.total),
        "sent": str(by.get("sent", 0)),
        "blocked": str(by.get("blocked", 0)),
        "failed": str(by.get("failed", 0)),
        "unknown": str(by.get("unknown", 0) + by.get("closed", 0)),
        "dropped": str(by.get("dropped", 0)),
        "waiting": str(waiting(sums)),
    }
