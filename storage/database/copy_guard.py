"""Detects whether this is the database that the bot last worked on, or a copy of it.

A restored backup or a clone still has messages queued that its original has sent since. So each run
writes a marker both into the database and to where the engine keeps it (`Marks`), on SQLite the
lock file beside it. If the two disagree, or if the database is a different one, sending is held
until an admin releases it.
"""

from collections.abc import Awaitable, Callable, Collection
from datetime import datetime

from storage.database import Database, Transaction, from_timestamp, mutation, query, to_timestamp


@mutation
def _begin(tx: Transaction, marks: Collection[str], run: str, now: datetime) -> bool:
    last = tx.value("SELECT run FROM run_marker")
    held = None if last is None or last in marks else to_timestamp(now)
    tx.execute(
        """INSERT INTO run_marker (id, run, held_since) VALUES (1, :run, :held)
        ON CONFLICT (id) DO UPDATE SET run = :run,
            held_since = coalesce(run_marker.held_since, :held)""",
        {"run": run, "held": held},
    )
    return tx.value("SELECT held_since FROM run_marker") is None


@mutation
def _renew_marker(tx: Transaction, run: str) -> bool:
    return bool(tx.execute("UPDATE run_marker SET run = :run", {"run": run}))


@query
def held_since(tx: Transaction) -> datetime | None:
    """When the hold on sending began (UTC); None if nothing is held."""
    held = tx.value("SELECT held_since FROM run_marker")
    return None if held is None else from_timestamp(held)


class RunMarker:
    """One run of the bot on a database: writes its markers and renews them."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._marks: tuple[str, ...] = ()

    async def begin(self, now: datetime) -> bool:
        """Compare the markers of the last run, and write those of this one.

        Returns whether sending is allowed. Raises StorageError, OSError.
        """
        self._marks = await self._db.engine.marks.read()
        known = self._marks

        async def mark(run: str) -> bool:
            return await _begin(self._db, known, run, now)

        return await self._change(mark)

    async def renew(self, _db: Database, _now: datetime) -> None:
        """Write a new marker, so that a copy made before now is recognised as one.

        Raises StorageError, OSError.
        """

        async def mark(run: str) -> bool:
            return await _renew_marker(self._db, run)

        await self._change(mark)

    async def _change(self, mark: Callable[[str], Awaitable[bool]]) -> bool:
        run = self._db.engine.marks.new()
        # Both markers are valid until the database has the new one, so a crash in between does not
        # put sending on hold.
        await self._db.engine.marks.write(*self._marks[-2:], run)
        allowed = await mark(run)
        await self._db.engine.marks.write(run)
        self._marks = (run,)
        return allowed
