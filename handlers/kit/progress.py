"""Messages that show how far a message to many has come: edited as it goes on, until it is done.

A module's PROGRESS names the kinds of messages that it shows the progress of.
"""

import contextlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from telegram.error import TelegramError

from handlers.kit.context import Services, edit
from handlers.kit.people import texts_of
from handlers.kit.screens import Screen
from handlers.kit.texts import Texts
from storage import progress
from storage.database import Database
from storage.outbox import Sums
from storage.progress import Watched

Shower = Callable[[Services, Watched, Texts], Awaitable[Screen | None]]

BAR = 10
"""Signs of a bar."""


@dataclass(frozen=True, slots=True)
class Progress:
    """All kinds of messages whose progress is shown."""

    services: Services
    kinds: Mapping[str, Shower]

    async def show(self, db: Database, now: datetime) -> None:
        """Bring every such message up to date."""
        for watched in await progress.watched(db):
            screen = await self.kinds[watched.kind](
                self.services, watched, texts_of(watched.watcher, self.services.network)
            )
            if screen is not None and screen.text != watched.shown:
                # If it does not go through, the next look tries again.
                with contextlib.suppress(TelegramError):
                    await edit(
                        self.services.bot,
                        watched.watcher.telegram_id,
                        watched.telegram_message_id,
                        screen,
                    )
                    await progress.shown(
                        db, watched.message_id, screen.text, ended=is_done(watched.sums)
                    )
            elif screen is None or is_done(watched.sums):
                await progress.shown(db, watched.message_id, "", ended=True)


def is_done(sums: Sums) -> bool:
    """Whether nothing of the message is still to be sent."""
    return not (sums.by_status.get("queued", 0) or sums.by_status.get("inflight", 0))


def bar(sums: Sums) -> str:
    """How much is done, as a bar of signs."""
    waiting = sums.by_status.get("queued", 0) + sums.by_status.get("inflight", 0)
    done = BAR if not sums.total else BAR * (sums.total - waiting) // sums.total
    return "▰" * done + "▱" * (BAR - done)


def sum_values(sums: Sums) -> dict[str, str]:
    """The sums as values of a text: every reader counts in exactly one of them."""
    by = sums.by_status
    return {
        "total": str(sums.total),
        "sent": str(by.get("sent", 0)),
        "blocked": str(by.get("blocked", 0)),
        "failed": str(by.get("failed", 0)),
        "unknown": str(by.get("unknown", 0) + by.get("closed", 0)),
        "dropped": str(by.get("dropped", 0)),
        "waiting": str(by.get("queued", 0) + by.get("inflight", 0)),
    }
