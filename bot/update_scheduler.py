"""Fair scheduling: one update of each person at a time, all people in parallel.

People with few waiting updates go before people with many, so that only the sender of a flood
waits. A slot is held by an update that runs, not by one that only waits for Telegram.
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
"""The same while more updates are being taken in, which has priority."""

MAX_RUNNING_HEAVY: Final = 8
"""How many of them may belong to people with a heavy backlog: enough to keep the process busy,
since an update that waits for Telegram holds no slot. More would only slow down everybody else's
answers.
"""

HEAVY_BACKLOG: Final = 4
"""How many updates of one person may wait before others with fewer go first."""

HEAVY_SHARE: Final = 8
"""Every so many turns, a person with a heavy backlog gets one."""


@dataclass(slots=True, eq=False)
class PersonQueue:
    """One person's updates that have not started.

    `buffered` holds the first of them in memory; `last` is the inbox position up to which they were
    read. `since` is when the queue's turn was due (time of the event loop, in seconds).
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
        """Whether she has a heavy backlog, or had one that is not worked off yet."""
        self.was_loud = self.was_loud or self.length > HEAVY_BACKLOG
        return self.was_loud


class FairScheduler:
    """The queues that wait for a turn, and the slots. `on_free` is called whenever a slot becomes
    free.
    """

    def __init__(self, on_free: Callable[[], None]) -> None:
        self._on_free = on_free
        self._quiet: deque[PersonQueue] = deque()
        self._loud: deque[PersonQueue] = deque()
        self._returning: deque[Slot] = deque()
        self._given = self._taken = self._taken_loudly = 0

    def enqueue(self, line: PersonQueue) -> None:
        """Add a queue that has updates and is not waiting for a turn yet."""
        line.since = asyncio.get_running_loop().time()
        (self._loud if line.is_heavy else self._quiet).append(line)

    @property
    def oldest_wait(self) -> float:
        """Seconds for which the first queue, heavy or not, has waited for its turn; 0 if none
        waits.
        """
        since = [lines[0].since for lines in (self._quiet, self._loud) if lines]
        return asyncio.get_running_loop().time() - min(since) if since else 0.0

    def next(self, *, is_behind: bool) -> "tuple[PersonQueue, Slot] | None":
        """The next queue and its slot; None if no queue waits or no slot is free. While the intake
        is behind, only few start, and none with a heavy backlog.
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

    # For slots

    @property
    def taken(self) -> int:
        """How many slots are taken."""
        return self._taken

    def occupy(self, *, is_loud: bool) -> None:
        """Take a slot."""
        self._taken += 1
        self._taken_loudly += is_loud

    def vacate(self, *, is_loud: bool) -> None:
        """Free a slot; updates that have already started get it before those that have not."""
        self._taken -= 1
        self._taken_loudly -= is_loud
        self._let_return()
        self._on_free()

    def queue(self, place: "Slot") -> None:
        """Get a suspended slot back: at once if there is room, otherwise in its turn."""
        self._returning.append(place)
        self._let_return()

    def _let_return(self) -> None:
        while self._returning and self._taken < MAX_RUNNING:
            self._returning.popleft().resume()


class Slot:
    """The right of one update to run, from its start to its end."""

    def __init__(self, turns: FairScheduler, *, is_loud: bool) -> None:
        self._turns = turns
        self._is_loud = is_loud
        self._is_held = True
        self._is_over = False
        self._waiting = 0
        self._returned: asyncio.Event | None = None

    def bind(self) -> None:
        """Give this slot to the current task and to the tasks that it starts."""
        _SLOT.set(self)

    def release(self) -> None:
        """Give the slot back for good."""
        self._is_over = True
        self._give_back()

    def suspend(self) -> None:
        """Give the slot back for a while; one update may wait for several things at once."""
        self._waiting += 1
        self._give_back()

    async def rejoin(self) -> None:
        """Continue when there is room and the update waits for nothing else."""
        self._waiting -= 1
        if self._waiting or self._is_over or self._is_held:
            return
        # A slot is requested once, however many branches of its update resume.
        if self._returned is None:
            returned = self._returned = asyncio.Event()
            self._turns.queue(self)
        else:
            returned = self._returned
        await returned.wait()

    def resume(self) -> None:
        """Called when there is room; the slot is taken only if it is still wanted."""
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
    """Let other updates run meanwhile: the body only waits, for Telegram or for a time."""
    place = _SLOT.get()
    if place is None:
        yield
        return
    place.suspend()
    try:
        yield
    finally:
        await place.rejoin()
