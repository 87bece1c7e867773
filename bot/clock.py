"""The one source of "now"; the demo and the tests move it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class Clock:
    """The system time, plus the offset by which somebody has moved it forward."""

    def __init__(self) -> None:
        self.ahead = timedelta()
        self._listeners: list[Callable[[], None]] = []

    def now(self) -> datetime:
        """The current time, UTC."""
        return datetime.now(UTC) + self.ahead

    def advance(self, by: timedelta) -> None:
        """Move forward by this much. Raises ValueError for a step back."""
        if by < timedelta():
            raise ValueError("the clock only goes forward")
        self.ahead += by
        for listener in list(self._listeners):
            listener()

    def on_moved(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` whenever the clock is moved. Returns a function that ends this."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)
