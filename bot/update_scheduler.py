"""Whose turn it is: one update of each person at a time, all people in parallel.

Whoever has little waiting goes before whoever has much, so that a flood waits and nobody else
does. A place is held by what runs, not by what only waits for Telegram.
"""

import asyncio
import contextlib
from collections import deque
from collections.abc import AsyncGenerator, Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Final

from storage.kit.inbox import StoredUpdate

MAX_RUNNING: Final = 64
"""Updates that run at the same time."""

PLACES_BEHIND: Final = 8
"""The same while more is being taken in, which comes first."""

MAX_RUNNING_HEAVY: Final = 8
"""Those of them that may be of people with much waiting: enough to keep the process busy, since
what waits for Telegram holds no place. More would only make everybody else's answer slower.
"""

HEAVY_BACKLOG: Final = 4
"""How many updates of one person may wait before she goes after those with fewer."""

HEAVY_SHARE: Final = 8
"""A loud person's turn comes at the latest after so many others."""


@dataclass(slots=True, eq=False)
class PersonQueue:
    """What one person sent and what has not begun yet.

    `here` is the beginning of it, in memory; `last` is the place in the inbox up to which it was
    read. `since` is when its turn was due (time of the loop).
    """

    person: int
    last: int
    buffered: deque[StoredUpdate] = field(default_factory=deque[StoredUpdate])
    length: int = 0
    is_running: bool = False
    since: float = 0.0
    was_loud: bool = False

    @property
    def is_heavy(self) -> bool:
        """Whether much of hers waits, or did and is not worked off yet."""
        self.was_loud = self.was_loud or self.length > HEAVY_BACKLOG
        return self.was_loud


class FairScheduler:
    """The lines whose turn is to come, and the places. `on_free` hears of each that comes free."""

    def __init__(self, on_free: Callable[[], None]) -> None:
        self._on_free = on_free
        self._quiet: deque[PersonQueue] = deque()
        self._loud: deque[PersonQueue] = deque()
        self._returning: deque[Slot] = deque()
        self._given = self._taken = self._taken_loudly = 0

    def enqueue(self, line: PersonQueue) -> None:
        """This line has something; it does not stand here yet."""
        line.since = asyncio.get_running_loop().time()
        (self._loud if line.is_heavy else self._quiet).append(line)

    @property
    def oldest_wait(self) -> float:
        """Seconds for which the first line, be it loud, waits for its turn; 0 if there is none."""
        since = [lines[0].since for lines in (self._quiet, self._loud) if lines]
        return asyncio.get_running_loop().time() - min(since) if since else 0.0

    def next(self, *, is_behind: bool) -> "tuple[PersonQueue, Slot] | None":
        """Who is next, and her place; None if nobody waits or no place is free. While the intake
        is behind, only few begin, and nobody who has much waiting.
        """
        while self._quiet and self._quiet[0].is_heavy:
            self._loud.append(self._quiet.popleft())
        if self._returning or self._taken >= (PLACES_BEHIND if is_behind else MAX_RUNNING):
            return None
        may_be_loud = not is_behind and bool(self._loud) and self._taken_loudly < MAX_RUNNING_HEAVY
        if may_be_loud and (not self._quiet or self._given % HEAVY_SHARE == 0):
            line, is_loud = self._loud.popleft(), True
        elif self._quiet:
            line, is_loud = self._quiet.popleft(), False
        else:
            return None
        self._given += 1
        place = Slot(self, is_loud=is_loud)
        self.occupy(is_loud=is_loud)
        return line, place

    # What a place does

    @property
    def taken(self) -> int:
        """How many run."""
        return self._taken

    def occupy(self, *, is_loud: bool) -> None:
        """One more runs."""
        self._taken += 1
        self._taken_loudly += is_loud

    def vacate(self, *, is_loud: bool) -> None:
        """One less; whoever has begun already goes before whoever has not."""
        self._taken -= 1
        self._taken_loudly -= is_loud
        self._let_return()
        self._on_free()

    def queue(self, place: "Slot") -> None:
        """This place is wanted again: at once if there is room, or in its turn."""
        self._returning.append(place)
        self._let_return()

    def _let_return(self) -> None:
        while self._returning and self._taken < MAX_RUNNING:
            self._returning.popleft().resume()


class Slot:
    """A place among what runs, from the beginning of an update to its end."""

    def __init__(self, turns: FairScheduler, *, is_loud: bool) -> None:
        self._turns = turns
        self._is_loud = is_loud
        self._is_held = True
        self._is_over = False
        self._waiting = 0
        self._returned: asyncio.Event | None = None

    def bind(self) -> None:
        """The task that runs now, and those that it begins, have this place."""
        _SLOT.set(self)

    def release(self) -> None:
        """Give it back for good."""
        self._is_over = True
        self._give_back()

    def suspend(self) -> None:
        """Give it back for a while; one update may wait for several things at once."""
        self._waiting += 1
        self._give_back()

    async def rejoin(self) -> None:
        """Go on, when there is room and nothing else is waited for."""
        self._waiting -= 1
        if self._waiting or self._is_over or self._is_held:
            return
        # One place is asked for once, whatever number of its branches come back.
        if self._returned is None:
            returned = self._returned = asyncio.Event()
            self._turns.queue(self)
        else:
            returned = self._returned
        await returned.wait()

    def resume(self) -> None:
        """There is room; it is taken only if it is wanted still."""
        assert self._returned is not None
        self._returned.set()
        self._returned = None
        if not (self._waiting or self._is_over):
            self._is_held = True
            self._turns.occupy(is_loud=self._is_loud)

    def _give_back(self) -> None:
        if self._is_held:
            self._is_held = False
            self._turns.vacate(is_loud=self._is_loud)


_SLOT: ContextVar[Slot | None] = ContextVar("place", default=None)


@contextlib.asynccontextmanager
async def slot_suspended() -> AsyncGenerator[None]:
    """Let others run meanwhile: what follows only waits, for Telegram or for a time."""
    place = _SLOT.get()
    if place is None:
        yield
        return
    place.suspend()
    try:
        yield
    finally:
        await place.rejoin()
