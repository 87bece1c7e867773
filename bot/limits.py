"""Telegram's sending limits: so many messages a second in all, evenly spread.

A burst at the start of a second, as a full bucket allows, is what Telegram answers with 429.
"""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

BURST = 5
"""Messages that may go at once after a quiet moment."""

PATIENCE = 30
"""The longest wait, in seconds, that an answer still serves; after it the failure is told."""

# Method names come in any case; Telegram does not mind.
_UNLIMITED = frozenset(
    {"answercallbackquery", "getupdates", "getme", "setwebhook", "deletewebhook"}
)


class EvenRate(BaseRateLimiter[None]):
    """Lets `rate` messages a second through; waits out a 429 once."""

    def __init__(self, rate: float) -> None:
        self._interval = 1 / rate
        self._burst = BURST * self._interval
        self._next = 0.0
        self._turn = asyncio.Lock()

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to end."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: None,
    ) -> Any:
        """Wait for a place in the rate, then send."""
        if endpoint.lower() in _UNLIMITED:
            return await callback(*args, **kwargs)
        await self._place()
        try:
            return await callback(*args, **kwargs)
        except RetryAfter as error:
            seconds = _seconds(error)
            if seconds > PATIENCE:
                raise
            await asyncio.sleep(seconds)
            await self._place()
            return await callback(*args, **kwargs)

    async def _place(self) -> None:
        # One after the other: were places given out ahead, all that slept through a stall of the
        # process would go at once after it.
        loop = asyncio.get_running_loop()
        async with self._turn:
            wait = self._next - loop.time()
            if wait > 0:
                await asyncio.sleep(wait)
            self._next = max(self._next, loop.time() - self._burst) + self._interval


def _seconds(error: RetryAfter) -> float:
    given = error.retry_after
    return given if isinstance(given, int) else given.total_seconds()
