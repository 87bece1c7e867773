"""Jobs: what the bot does by itself, with the time at which there is next something to do."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from storage.database import Database


@dataclass(frozen=True, slots=True)
class Job:
    """`run` does what is due at that moment (UTC) and nothing else, so that it can be repeated.

    `name` is what the log says. `next_due` tells when something is due next (UTC), or None; it is
    left out where nobody waits for it, as for what is forgotten after a while.
    """

    name: str
    run: Callable[[Database, datetime], Awaitable[object]]
    next_due: Callable[[Database], Awaitable[datetime | None]] | None = None
