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

MAX_RUNNING_BEHIND: Final = 8
"""The same while more updates are being taken in, which has priority."""

MAX_RUNNING_HEAVY: Final = 24
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

    `buffered` holds the first of them in memory; `last_position` is the inbox position up to which
    they were read. `due_since` is when the queue's turn was due (time of the event loop, in
    seconds). `is_closed` means that another process answers her next updates; `task` processes the
    current one.
    """

    person: int
    last_position: int
    buffered: deque[StoredUpdate] = field(default_factory=deque[StoredUpdate])
    length: int = 0
    is_running: bool = False
    due_since: float = 0.0
    was_heavy: bool = False
    is_closed: bool = False
    task: asyncio.Task[None] | None = None

    def close(self) -> None:
        """Start none of them any more."""
        self.is_closed = True
        self.length = 0
        self.buffered.clear()

    @property
    def is_heavy(self) -> bool:
        """Whether she has a heavy backlog, or had one that is not worked off yet."""
        self.was_heavy = self.was_heavy or self.length > HEAVY_BACKLOG
        return self.was_heavy


class FairScheduler:
    """The queues that wait for a turn, and the slots. `on_free` is called whenever a slot becomes
    free.
    """

    def __init__(self, on_free: Callable[[], None]) -> None:
        self._on_free = on_free
        self._light: deque[PersonQueue] = deque()
        self._heavy: deque[PersonQueue] = deque()
        self._resuming: deque[Slot] = deque()
        self._granted = self._taken = self._taken_heavy = 0

    def enqueue(self, queue: PersonQueue) -> None:
        """Add a queue that has updates and is not waiting for a turn yet."""
        queue.due_since = asyncio.get_running_loop().time()
        (self._heavy if queue.is_heavy else self._light).append(queue)

    @property
    def oldest_wait(self) -> float:
        """Seconds for which the first queue, heavy or not, has waited for its turn; 0 if none
        waits.
        """
        since = [queues[0].due_since for queues in (self._light, self._heavy) if queues]
        return asyncio.get_running_loop().time() - min(since) if since else 0.0

    def next(self, *, is_behind: bool) -> "tuple[PersonQueue, Slot] | None":
        """The next queue and its slot; None if no queue waits or no slot is free. While the intake
        is behind, only few start, and none with a heavy backlog.
        """
        while self._light and self._light[0].is_heavy:
            self._heavy.append(self._light.popleft())
        if self._resuming or self._taken >= (MAX_RUNNING_BEHIND if is_behind else MAX_RUNNING):
            return None
        may_be_heavy = not is_behind and bool(self._heavy) and self._taken_heavy < MAX_RUNNING_HEAVY
        if may_be_heavy and (not self._light or self._granted % HEAVY_SHARE == 0):
            queue, is_heavy = self._heavy.popleft(), True
        elif self._light:
            queue, is_heavy = self._light.popleft(), False
        else:
            return None
        self._granted += 1
        slot = Slot(self, is_heavy=is_heavy)
        self.occupy(is_heavy=is_heavy)
        return queue, slot

    # For slots

    @property
    def taken(self) -> int:
        """How many slots are taken."""
        return self._taken

    def occupy(self, *, is_heavy: bool) -> None:
        """Take a slot."""
        self._taken += 1
        self._taken_heavy += is_heavy

    def vacate(self, *, is_heavy: bool) -> None:
        """Free a slot; updates that have already started get it before those that have not."""
        self._taken -= 1
        self._taken_heavy -= is_heavy
        self._resume_waiting()
        self._on_free()

    def requeue(self, slot: "Slot") -> None:
        """Get a suspended slot back: at once if there is room, otherwise in its turn."""
        self._resuming.append(slot)
        self._resume_waiting()

    def _resume_waiting(self) -> None:
        while self._resuming and self._taken < MAX_RUNNING:
            self._resuming.popleft().resume()


class Slot:
    """The right of one update to run, from its start to its end."""

    def __init__(self, scheduler: FairScheduler, *, is_heavy: bool) -> None:
        self._scheduler = scheduler
        self._is_heavy = is_heavy
        self._is_held = True
        self._is_over = False
        self._waiting = 0
        self._resumed: asyncio.Event | None = None

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
        if self._resumed is None:
            resumed = self._resumed = asyncio.Event()
            self._scheduler.requeue(self)
        else:
            resumed = self._resumed
        await resumed.wait()

    def resume(self) -> None:
        """Called when there is room; the slot is taken only if it is still wanted."""
        assert self._resumed is not None
        self._resumed.set()
        self._resumed = None
        if not (self._waiting or self._is_over):
            self._is_held = True
            self._scheduler.occupy(is_heavy=self._is_heavy)

    def _give_back(self) -> None:
        if self._is_held:
            self._is_held = False
            self._scheduler.vacate(is_heavy=self._is_heavy)


_SLOT: ContextVar[Slot | None] = ContextVar("slot", default=None)


@contextlib.asynccontextmanager
async def slot_suspended() -> AsyncGenerator[None]:
    """Let other updates run meanwhile: the body only waits, for Telegram or for a time."""
    slot = _SLOT.get()
    if slot is None:
        yield
        return
    slot.suspend()
    try:
        yield
    finally:
        await slot.rejoin()
