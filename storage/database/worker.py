"""One connection on a thread of its own, and those who wait for it.

Whatever waits at the same time goes over in one hop and shares a commit, which waits for the disk;
each piece of work has a savepoint of its own, so one that fails takes nothing else with it.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Set
from typing import Any, NamedTuple, TypeVar

import aiosqlite

from storage.database.errors import StorageError
from storage.database.features import Features
from storage.database.pages import Page

T = TypeVar("T")
Row = sqlite3.Row
Values = Mapping[str, Any]

MAX_BATCH = 64
"""Pieces of work that share a commit at most."""


class Transaction:
    """What a verb or a query works on: SQL with named parameters, on one connection.

    `features` are the tables that the database was opened with.
    """

    __slots__ = ("_connection", "features", "news")

    def __init__(self, connection: sqlite3.Connection, features: Features) -> None:
        self._connection = connection
        self.features = features
        self.news: set[str] = set()

    def notify(self, what: str) -> None:
        """Let those who listen for this know, once it is committed."""
        self.news.add(what)

    def lock(self, table: str, id: int) -> None:
        """Lock a row on which the transaction decides, until it ends.

        A decision that reads and then writes (a free seat, the first review) names the row that
        others who decide on the same thing wait for. On SQLite a transaction that writes is alone
        anyway, so this does nothing.
        """

    def rows(self, sql: str, values: Values | None = None) -> list[Row]:
        """All rows of a query."""
        return self._connection.execute(sql, values or {}).fetchall()

    def row(self, sql: str, values: Values | None = None) -> Row | None:
        """The first row of a query, or None."""
        return self._connection.execute(sql, values or {}).fetchone()

    def value(self, sql: str, values: Values | None = None) -> Any:
        """The first column of the first row, or None."""
        row = self.row(sql, values)
        return row[0] if row is not None else None

    def page(self, sql: str, values: Values, number: int, size: int) -> Page[Row]:
        """A page of `size` rows of a query without a LIMIT; pages count from 0."""
        limits = {"_limit": size + 1, "_offset": number * size}
        rows = self.rows(f"{sql} LIMIT :_limit OFFSET :_offset", {**values, **limits})
        return Page(tuple(rows[:size]), number, len(rows) > size)

    def execute(self, sql: str, values: Values | None = None) -> int:
        """Run one statement; how many rows it changed."""
        return self._connection.execute(sql, values or {}).rowcount

    def execute_many(self, sql: str, values: Iterable[Values]) -> int:
        """Run one statement with each of the values; how many rows it changed in all."""
        return self._connection.executemany(sql, values).rowcount


Work = Callable[[Transaction], Any]


class Outcome(NamedTuple):
    """What a piece of work returned and announced, or what it raised."""

    result: Any = None
    error: Exception | None = None
    news: Set[str] = frozenset()


class Connection(aiosqlite.Connection):
    """An aiosqlite connection that runs many functions in one hop to its thread.

    aiosqlite offers this to its own methods only; statement by statement, ten queries cost
    ten hops of about 100 µs each.
    """

    async def run(self, works: list[Work], opening: str, features: Features) -> list[Outcome]:
        """What each function returned or raised; one that raised has left nothing behind."""
        outcomes: list[Outcome] = await self._execute(  # pyright: ignore[reportUnknownMemberType]
            self._together, works, opening, features
        )
        return outcomes

    def _together(self, works: list[Work], opening: str, features: Features) -> list[Outcome]:
        connection = self._conn
        try:
            connection.execute(opening)
            outcomes = [_one(connection, features, work) for work in works]
            connection.execute("COMMIT")
        except sqlite3.Error as error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            if len(works) == 1:
                return [Outcome(error=error)]
            # Nothing of it happened; whose fault it was shows when each is alone.
            return [self._together([work], opening, features)[0] for work in works]
        return outcomes


def _one(connection: sqlite3.Connection, features: Features, work: Work) -> Outcome:
    connection.execute("SAVEPOINT work")
    tx = Transaction(connection, features)
    try:
        result = work(tx)
    except Exception as error:
        if not connection.in_transaction:
            raise  # SQLite has given the whole transaction up, as it does when the disk is full
        connection.execute("ROLLBACK TO work")
        connection.execute("RELEASE work")
        return Outcome(error=error)
    connection.execute("RELEASE work")
    return Outcome(result, news=tx.news)


class ConnectionWorker:
    """Takes work to one connection, in the order in which it came.

    `hear` gets what was announced, after the commit and before those who waited for it go on.
    """

    def __init__(
        self,
        connection: Connection,
        opening: str,
        features: Features,
        hear: Callable[[str], None] = lambda _what: None,
    ) -> None:
        self._connection = connection
        self._opening = opening
        self._features = features
        self._hear = hear
        self._waiting: list[tuple[Work, asyncio.Future[Any]]] = []
        self._task: asyncio.Task[None] | None = None

    async def submit(self, work: Callable[[Transaction], T]) -> T:
        """The result of `work`, once it is committed. A cancelled caller stops nothing.

        Raises StorageError, and whatever `work` raises.
        """
        done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._waiting.append((work, done))
        if self._task is None:
            self._task = asyncio.create_task(self._go())
        return await done

    async def _go(self) -> None:
        try:
            while self._waiting:
                batch, self._waiting = self._waiting[:MAX_BATCH], self._waiting[MAX_BATCH:]
                outcomes = await self._run(batch)
                for what in {what for outcome in outcomes for what in outcome.news}:
                    self._hear(what)
                for (_, done), outcome in zip(batch, outcomes, strict=True):
                    if done.done():
                        continue  # the caller was cancelled
                    if outcome.error is None:
                        done.set_result(outcome.result)
                    elif isinstance(outcome.error, sqlite3.Error):
                        done.set_exception(StorageError.of(outcome.error))
                    else:
                        done.set_exception(outcome.error)
        finally:
            self._task = None

    async def _run(self, batch: list[tuple[Work, asyncio.Future[Any]]]) -> list[Outcome]:
        try:
            return await self._connection.run(
                [work for work, _ in batch], self._opening, self._features
            )
        except Exception as error:  # as where the connection is closed: it is everybody's
            return [Outcome(error=error)] * len(batch)

    async def close(self) -> None:
        """Finish what waits and end the thread."""
        if self._task is not None:
            await self._task
        await self._connection.close()
