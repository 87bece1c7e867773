"""Jobs: what the bot does by itself, and when each job next has something to do."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from storage.database import Database


@dataclass(frozen=True, slots=True)
class Job:
    """A job. `run` does what is due at the given moment (UTC) and nothing else, so it can be
    repeated.

    `name` appears in the log. `next_due` returns when something is due next (UTC), or None; it is
    omitted for jobs that nobody waits for, such as deleting what is old.
    """

    name: str
    run: Callable[[Database, datetime], Awaitable[object]]
    next_due: Callable[[Database], Awaitable[datetime | None]] | None = None
