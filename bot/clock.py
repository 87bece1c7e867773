"""The one source of "now"; the demo and the tests move it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class Clock:
    """The time of the system, moved forward by what somebody asked for."""

    def __init__(self) -> None:
        self.ahead = timedelta()
        self._listeners: list[Callable[[], None]] = []

    def now(self) -> datetime:
        """The present moment, UTC."""
        return datetime.now(UTC) + self.ahead

    def advance(self, by: timedelta) -> None:
        """Move on by this much. Raises ValueError for a step back."""
        if by < timedelta():
            raise ValueError("the clock only goes forward")
        self.ahead += by
        for listener in list(self._listeners):
            listener()

    def on_moved(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call this when the clock was moved; call what is returned to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)
