"""An event loop whose time jumps ahead when nothing happens, so minutes of waiting take moments.

@compressed
async def test_she_is_answered_after_five_minutes() -> None: ...

Everything that waits by the loop is meant: sleeps, timeouts, the simulator's limits. `LoopClock` is
the wall clock that keeps up with it.
"""

import asyncio
import contextlib
import functools
import inspect
import selectors
import threading
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.clock import Clock
from bot.demo.people import morning
from tests import engine

GRACE = 0.002
"""Real seconds in which sockets and threads may bring something before time jumps."""


class _Selector(selectors.DefaultSelector):
    skipped = 0.0

    def select(self, timeout: float | None = None) -> Any:
        if timeout is None or timeout <= GRACE:
            return super().select(timeout)
        ready = super().select(GRACE)
        if not ready and not _is_a_thread_at_work():
            self.skipped += timeout - GRACE
        return ready


def _is_a_thread_at_work() -> bool:
    """Whether the database, say, is still busy, be it that a loaded machine has not let it run: a
    thread that only waits sleeps. Where there is no /proc, GRACE has to be enough.
    """
    if engine.is_busy():
        return True
    own = str(threading.get_native_id())
    for task in Path("/proc/self/task").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if task.name != own and (task / "stat").read_text().rpartition(") ")[2][0] in "RD":
                return True
    return False


class CompressedLoop(asyncio.SelectorEventLoop):
    """A loop that skips the time in which it would only wait."""

    def __init__(self) -> None:
        self._skipping = _Selector()
        super().__init__(self._skipping)

    @property
    def skipped(self) -> float:
        """Seconds that nobody had to wait."""
        return self._skipping.skipped

    def time(self) -> float:
        return super().time() + self.skipped


class LoopClock(Clock):
    """The wall clock, on which the time that the loop has skipped has passed too. Begins at ten in
    the morning.
    """

    def __init__(self) -> None:
        super().__init__()
        self._loop = asyncio.get_running_loop()
        self._from = self._skipped
        self.ahead = morning().ahead

    @property
    def _skipped(self) -> float:
        return self._loop.skipped if isinstance(self._loop, CompressedLoop) else 0.0

    def now(self) -> datetime:
        return super().now() + timedelta(seconds=self._skipped - self._from)


def compressed(test: Callable[..., Awaitable[None]]) -> Callable[..., None]:
    """Run an async test on a loop of its own, in compressed time."""

    @functools.wraps(test)
    def run(**fixtures: Any) -> None:
        async def main() -> None:
            await test(**fixtures)

        with asyncio.Runner(loop_factory=CompressedLoop) as runner:
            runner.run(main())

    del run.__wrapped__  # pytest-asyncio would see a coroutine function
    run.__signature__ = inspect.signature(test)  # type: ignore[attr-defined]
    return run
