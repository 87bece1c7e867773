"""Runs work on one connection, on a thread of its own.

Work that is queued meanwhile is handed to the thread in one batch and shares one commit (one
fsync); each piece has its own savepoint, so one that fails does not undo the others.
"""

import asyncio
import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from typing import Any, NamedTuple, Protocol, TypeVar

from storage.database.features import Features
from storage.database.matching import Match
from storage.database.pages import COUNTED, Page

T = TypeVar("T")
Row = sqlite3.Row
"""A row by index and by name; that of PostgreSQL behaves like it."""
Values = Mapping[str, Any]

MAX_BATCH = 64
"""The most pieces of work that share a commit."""


class Transaction(ABC):
    """What a mutation or a query works on: SQL with named parameters, on one connection.

    `features` are the tables that the database was opened with.
    """

    __slots__ = ("changed", "features")

    def __init__(self, features: Features) -> None:
        self.features = features
        self.changed: set[str] = set()

    def notify(self, what: str) -> None:
        """Tell those who subscribed to `what`, once the transaction is committed."""
        self.changed.add(what)

    def lock(self, table: str, id: int) -> None:  # noqa: B027
        """Lock a row on which the transaction decides, until it ends.

        A transaction that reads, decides and then writes (a free seat, the first review) names the
        row that others who decide on the same thing must wait for. On both engines only one
        transaction writes at a time anyway, so this does nothing.
        """

    @abstractmethod
    def rows(self, sql: str, values: Values | None = None) -> list[Row]:
        """All rows of a query."""

    @abstractmethod
    def row(self, sql: str, values: Values | None = None) -> Row | None:
        """The first row of a query, or None."""

    @abstractmethod
    def execute(self, sql: str, values: Values | None = None) -> int:
        """Run one statement; returns the number of rows that it changed."""

    @abstractmethod
    def execute_many(self, sql: str, values: Iterable[Values]) -> int:
        """Run one statement once for each of the values; returns the total of the rows changed."""

    @abstractmethod
    def match(self, table: str, match: Match) -> str:
        """The value of `:match` in `table MATCH :match`, for a full-text index."""

    @abstractmethod
    def ranked(
        self, table: str, match: Match, weights: Mapping[str, float]
    ) -> tuple[str, dict[str, Any]]:
        """A query, and its values, for the ids (`id`) of the texts in a full-text index that match,
        the best by bm25 first; a word counts by the weight of its column, which is 1 by default.
        """

    @abstractmethod
    def scrub(self, table: str) -> bool:
        """Do a part of what leaves nothing in a full-text index of what was deleted from it;
        returns whether there is more to do.
        """

    @abstractmethod
    def last_id(self, table: str) -> int:
        """The last id that a table with AUTOINCREMENT has ever had; 0 if none."""

    @abstractmethod
    def foreign_keys(self, table: str, parent: str) -> list[tuple[str, str]]:
        """The columns of a table that lead to another one, each with the column it leads to."""

    def value(self, sql: str, values: Values | None = None) -> Any:
        """The first column of the first row, or None if there is no row."""
        row = self.row(sql, values)
        return row[0] if row is not None else None

    def page(self, sql: str, values: Values, number: int, size: int) -> Page[Row]:
        """A page of `size` rows of a query that has no LIMIT of its own; pages count from 0."""
        limits = {"_limit": size + 1, "_offset": number * size}
        rows = self.rows(f"{sql} LIMIT :_limit OFFSET :_offset", {**values, **limits})
        total = len(rows)
        if total > size or number > 0:
            total = self._counted(sql, values)
        return _page(rows, number, size, total)

    def page_in_turn(
        self, turns: Sequence[tuple[str, Values]], number: int, size: int
    ) -> Page[Row]:
        """A page of the rows of the first query with its values, then of the second, and so on."""
        skip, rows = number * size, list[Row]()
        for sql, values in turns:
            wanted = size + 1 - len(rows)
            found = self.rows(
                f"{sql} LIMIT :_limit OFFSET :_offset",
                {**values, "_limit": wanted, "_offset": skip},
            )
            rows += found
            if len(rows) > size:
                break
            skip = max(0, skip - self._counted(sql, values)) if skip and not found else 0
        total = len(rows)
        if total > size or number > 0:
            total = 0
            for sql, values in turns:
                if total <= COUNTED:
                    total += self._counted(sql, values)
        return _page(rows, number, size, total)

    def _counted(self, sql: str, values: Values) -> int:
        return self.value(f"SELECT count(*) FROM ({sql} LIMIT {COUNTED + 1}) AS counted", values)


def _page(rows: list[Row], number: int, size: int, total: int) -> Page[Row]:
    is_counted = total <= COUNTED
    pages = max(1, -(-total // size)) if is_counted and size else None
    return Page(tuple(rows[:size]), number, len(rows) > size, pages, total if is_counted else None)


Work = Callable[[Transaction], Any]


class Outcome(NamedTuple):
    """What a piece of work returned and announced, or the exception that it raised."""

    result: Any = None
    error: Exception | None = None
    changed: Set[str] = frozenset()


class Connection(Protocol):
    """A connection of an engine, which runs many functions in one hop to its own thread; statement
    by statement, ten queries would cost ten hops of about 100 µs each.
    """

    async def run(self, works: list[Work], features: Features) -> list[Outcome]:
        """Run each function in one shared transaction, and commit it.

        Returns what each function returned or raised; one that raised has been rolled back. Errors
        of the engine are StorageErrors.
        """
        ...

    async def close(self) -> None:
        """End the thread."""
        ...


class ConnectionWorker:
    """Runs queued work on one connection, first in, first out.

    `hear` is called with each announcement, after the commit and before the callers continue.
    """

    def __init__(
        self,
        connection: Connection,
        features: Features,
        hear: Callable[[str], None] = lambda _what: None,
    ) -> None:
        self._connection = connection
        self._features = features
        self._on_changed = hear
        self._waiting: list[tuple[Work, asyncio.Future[Any]]] = []
        self._task: asyncio.Task[None] | None = None

    async def submit(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` and return its result once it is committed. Cancelling the caller stops
        nothing.

        Raises StorageError, and whatever `work` raises.
        """
        done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._waiting.append((work, done))
        if self._task is None:
            self._task = asyncio.create_task(self._run_loop())
        return await done

    async def _run_loop(self) -> None:
        try:
            while self._waiting:
                batch, self._waiting = self._waiting[:MAX_BATCH], self._waiting[MAX_BATCH:]
                outcomes = await self._run(batch)
                for what in {what for outcome in outcomes for what in outcome.changed}:
                    self._on_changed(what)
                for (_, done), outcome in zip(batch, outcomes, strict=True):
                    if done.done():
                        continue  # the caller was cancelled
                    if outcome.error is None:
                        done.set_result(outcome.result)
                    else:
                        done.set_exception(outcome.error)
        finally:
            self._task = None

    async def _run(self, batch: list[tuple[Work, asyncio.Future[Any]]]) -> list[Outcome]:
        try:
            return await self._connection.run([work for work, _ in batch], self._features)
        # for example, the connection is closed: the error concerns every caller
        except Exception as error:
            return [Outcome(error=error)] * len(batch)

    async def close(self) -> None:
        """Finish the queued work and stop the thread."""
        if self._task is not None:
            await self._task
        await self._connection.close()
