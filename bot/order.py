"""One person's updates in order, all people in parallel."""

import asyncio
from collections.abc import Awaitable
from typing import Any

from telegram import Update
from telegram.ext import BaseUpdateProcessor

AT_ONCE = 64
"""Updates that are worked on at the same time."""

WAITING = 10_000
"""Updates that may wait. One that waits for its turn behind another of the same person takes no
place among those worked on, so nobody's flood slows the others."""


class InOrder(BaseUpdateProcessor):
    """Runs updates of one person one after the other, in the order in which they came."""

    def __init__(self) -> None:
        super().__init__(WAITING)
        self._turns: dict[int, asyncio.Lock] = {}
        self._waiting: dict[int, int] = {}
        self._places = asyncio.Semaphore(AT_ONCE)

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Wait for this person's turn and a free place, then run."""
        person = _person(update)
        turn = self._turns.setdefault(person, asyncio.Lock())
        self._waiting[person] = self._waiting.get(person, 0) + 1
        try:
            async with turn, self._places:
                await coroutine
        finally:
            self._waiting[person] -= 1
            if not self._waiting[person]:
                del self._waiting[person], self._turns[person]

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to end."""


def _person(update: object) -> int:
    user = update.effective_user if isinstance(update, Update) else None
    return user.id if user else 0
