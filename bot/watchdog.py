"""Notices polling that stands still, and starts it anew.

A connection can wedge so that no timeout ends it; the process lives on and hears nothing.
"""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable

from telegram.error import TelegramError

from bot import log

_log = logging.getLogger(__name__)

STILL = 90.0
"""Seconds without the end of a getUpdates, after which polling stands still; a poll takes 30.
One that fails has ended: while Telegram cannot be reached, python-telegram-bot tries again itself.
"""

LOOK_EVERY = 5.0
"""Seconds between two looks."""


class Watchdog:
    """Watches for how long polling has stood still (seconds), and restarts it."""

    def __init__(
        self, stillness: Callable[[], float], restart: Callable[[], Awaitable[None]]
    ) -> None:
        self._stillness = stillness
        self._restart = restart
        self._watching: asyncio.Task[None] | None = None
        self.restarts = 0

    def start(self) -> None:
        """Begin to watch."""
        self._watching = asyncio.create_task(self._watch())

    async def stop(self) -> None:
        """Watch no more."""
        if self._watching is not None:
            self._watching.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._watching

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(min(LOOK_EVERY, STILL / 4))
            if self._stillness() < STILL:
                continue
            self.restarts += 1
            _log.error("polling stands still and is started anew")
            try:
                await self._restart()
            except (TelegramError, TimeoutError, RuntimeError) as error:
                _log.error("polling could not be started anew: %s", log.cause(error))
                await asyncio.sleep(LOOK_EVERY)
