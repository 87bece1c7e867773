"""A transaction on PostgreSQL."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from math import log as _ln
from typing import Any, cast

import psycopg
from psycopg.adapt import Buffer, Dumper, Loader
from psycopg.types.numeric import Int8Dumper

from storage.database import migrate
from storage.database.features import Features
from storage.database.matching import All, Either, Match, Term, Without, terms
from storage.database.postgres.statements import type_of, typed
from storage.database.worker import Row, Transaction, Values

AT_ONCE = 200
"""Rows that are sent before the server has answered. What a busy server has no room for waits on
the line, which counts as dead after `tcp_user_timeout`.
"""

_K1, _B = 1.2, 0.75
"""The constants of bm25, as FTS5 has them."""


class _Row(tuple[Any, ...]):
    """A row by index and by name, as sqlite3.Row is."""

    __slots__ = ()
    positions: Mapping[str, int] = {}

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, str):
            try:
                key = self.positions[key]
            except KeyError:
                raise IndexError(f"no column {key}") from None
        return super().__getitem__(key)

    def keys(self) -> list[str]:
        """The names of the columns."""
        return list(self.positions)


@lru_cache(maxsize=4096)
def _row_class(names: tuple[str, ...]) -> type[_Row]:
    positions: dict[str, int] = {}
    for number, name in enumerate(names):
        positions.setdefault(name, number)  # of two columns with one name, SQLite takes the first
    return type("Row", (_Row,), {"__slots__": (), "positions": positions})


def row_factory(cursor: psycopg.Cursor[Any]) -> Callable[[Sequence[Any]], Any]:
    """Makes the rows of a result."""
    described = cursor.description
    if described is None:
        return tuple
    made = _row_class(tuple(column.name for column in described))
    new = cast(Any, tuple).__new__
    return lambda values: new(made, values)


class _WholeNumber(Loader):
    """A sum of whole numbers is one, as in SQLite; PostgreSQL makes a `numeric` of it."""

    def load(self, data: Buffer) -> Any:
        text = bytes(data).decode()
        return float(text) if "." in text else int(text)


class _BooleanAsNumber(Dumper):
    """Booleans are stored as 0 and 1."""

    oid = psycopg.adapters.types["int8"].oid

    def dump(self, obj: Any) -> Buffer:
        return b"1" if obj else b"0"


def adapt(connection: psycopg.Connection[Any]) -> None:
    """Let values go in and come out as they do on SQLite."""
    connection.adapters.register_loader("numeric", _WholeNumber)
    connection.adapters.register_dumper(int, Int8Dumper)
    connection.adapters.register_dumper(bool, _BooleanAsNumber)


class ServerTransaction(Transaction):
    """A transaction on a connection to the server."""

    __slots__ = ("_cursor",)

    def __init__(self, connection: psycopg.Connection[Any], features: Features) -> None:
        super().__init__(features)
        self._cursor = connection.cursor(row_factory=row_factory)

    def _run(self, sql: str, values: Values | None) -> psycopg.Cursor[Any]:
        values = values or {}
        types = tuple([(name, type_of(value)) for name, value in values.items()])
        statement = typed(sql, types)
        # Prepared, a search would be planned without its words, as one that finds much: the server
        # would read the table from its beginning instead of the index.
        prepare = False if b" @@ " in statement else None
        return self._cursor.execute(statement, values, prepare=prepare)

    def rows(self, sql: str, values: Values | None = None) -> list[Row]:
        """All rows of a query."""
        cursor = self._run(sql, values)
        return cursor.fetchall() if cursor.description is not None else []

    def row(self, sql: str, values: Values | None = None) -> Row | None:
        """The first row of a query, or None."""
        cursor = self._run(sql, values)
        return cursor.fetchone() if cursor.description is not None else None

    def execute(self, sql: str, values: Values | None = None) -> int:
        """Run one statement; returns the number of rows that it changed."""
        return self._run(sql, values).rowcount

    def execute_many(self, sql: str, values: Iterable[Values]) -> int:
        """Run one statement once for each of the values; returns the total of the rows changed."""
        each = list(values)
        if not each:
            return 0
        if len(each) == 1:
            return self.execute(sql, each[0])  # without a pipeline, which several need
        types: dict[str, str] = {}
        for one in each:
            for name, value in one.items():
                types[name] = types.get(name) or type_of(value)
        statement, changed = typed(sql, tuple(types.items())), 0
        for first in range(0, len(each), AT_ONCE):
            self._cursor.executemany(statement, each[first : first + AT_ONCE])
            changed += self._cursor.rowcount
        return changed

    def match(self, table: str, match: Match) -> str:
        """The query as a tsquery."""
        return _tsquery(match, migrate.indexed_columns()[table])

    def ranked(
        self, table: str, match: Match, weights: Mapping[str, float]
    ) -> tuple[str, dict[str, Any]]:
        """A query that is ranked as FTS5 ranks: PostgreSQL's own ranking does not know how rare a
        word is.
        """
        columns = migrate.indexed_columns()[table]
        values: dict[str, Any] = {"match": _tsquery(match, columns)}
        count, mean = self.row(f"SELECT count(*), coalesce(avg(size), 1)::float8 FROM {table}") or (
            0,
            1.0,
        )
        hits: list[str] = []
        for number, term in enumerate(terms(match)):
            holders: int = self.value(
                f"SELECT count(*) FROM {table} WHERE {table} MATCH :whole",
                {"whole": _tsquery(term, columns)},
            )
            # As FTS5 does: a word that most texts have counts next to nothing, not less.
            values[f"idf{number}"] = max(_ln((count - holders + 0.5) / (holders + 0.5)), 1e-6)
            for column in term.columns or columns:
                one = f"word{len(hits)}"
                values[one] = f"({values['match']}) & ({_tsquery(term, columns, column)})"
                hits.append(
                    f"""SELECT rowid, size, {number} AS term, :idf{number} AS idf,
                        {float(weights.get(column, 1))}::float8 AS weight
                    FROM {table} WHERE {table} MATCH :{one}"""
                )
        values["mean"] = mean
        return (
            f"""SELECT rowid AS id FROM (
                SELECT rowid, idf * sum(weight) * {_K1 + 1}
                    / (sum(weight) + {_K1} * ({1 - _B} + {_B} * size / :mean)) AS score
                FROM ({" UNION ALL ".join(hits)}) AS hits
                GROUP BY rowid, size, term, idf) AS scores
            GROUP BY rowid ORDER BY sum(score) DESC, rowid""",
            values,
        )

    def scrub(self, table: str) -> bool:
        """Nothing is left in the index; what is left in the files, `Database.wipe` removes."""
        return False

    def last_id(self, table: str) -> int:
        """The last id that the table has ever had."""
        last = self.value("SELECT id FROM last_ids WHERE table_name = :table", {"table": table})
        return last or 0

    def foreign_keys(self, table: str, parent: str) -> list[tuple[str, str]]:
        """The columns of a table that lead to another one, each with the column it leads to."""
        rows = self.rows(
            """SELECT own.attname AS own, its.attname AS its FROM pg_constraint
            CROSS JOIN LATERAL unnest(conkey, confkey) AS pair (own, its)
            JOIN pg_attribute AS own ON own.attrelid = conrelid AND own.attnum = pair.own
            JOIN pg_attribute AS its ON its.attrelid = confrelid AND its.attnum = pair.its
            WHERE contype = 'f' AND conrelid = to_regclass(:table)
                AND confrelid = to_regclass(:parent)
            ORDER BY conname, pair.own""",
            {"table": table, "parent": parent},
        )
        return [(row["own"], row["its"]) for row in rows]


def _tsquery(match: Match, columns: tuple[str, ...], only: str | None = None) -> str:
    """A query, of a term in one column with `only`; words begin with the numbers of columns."""
    match match:
        case Term(word, wanted, is_prefix):
            quoted = word.replace("\\", "\\\\").replace("'", "''")
            end = ":*" if is_prefix and word else ""
            among = (only,) if only else wanted or columns
            found = [f"'{columns.index(column) + 1}{quoted}'{end}" for column in among]
            return " | ".join(found)
        case All(parts):
            return " & ".join(f"({_tsquery(part, columns)})" for part in parts)
        case Either(parts):
            return " | ".join(f"({_tsquery(part, columns)})" for part in parts)
        case Without(one, other):
            return f"({_tsquery(one, columns)}) & !({_tsquery(other, columns)})"
        case _:
            raise TypeError(match)
