"""The one source of "now"; the demo and the tests move it."""

from datetime import UTC, datetime, timedelta


class Clock:
    """The time of the system, moved forward by what somebody asked for."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def now(self) -> datetime:
        """The present moment, UTC."""
        return datetime.now(UTC) + self.ahead

    def forward(self, by: timedelta) -> None:
        """Move on by this much. Raises ValueError for a step back."""
        if by < timedelta():
            raise ValueError("the clock only goes forward")
        self.ahead += by
