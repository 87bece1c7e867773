"""Statistics of the practices, and the most useful ones as a book."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Transaction, mutation, query
from storage.kit import audit
from storage.kit.languages import best_language
from storage.practices import records
from storage.practices.records import Submission

MAX_IN_BOOK = 300
"""The most practices that a book holds: the most useful ones."""


@dataclass(frozen=True, slots=True)
class StatisticsRow:
    """The numbers for one topic, sector or country: its practices, and how often they were read,
    found useful and tried.
    """

    key: str
    practices: int
    read: int
    useful: int
    tried: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """All statistics; each part starts with what is read most."""

    total: StatisticsRow
    by_topic: tuple[StatisticsRow, ...]
    by_sector: tuple[StatisticsRow, ...]
    by_country: tuple[StatisticsRow, ...]


_SUMS = """count(*) AS practices, coalesce(sum(practices.reads), 0) AS read,
    coalesce(sum(practices.useful), 0) AS useful, coalesce(sum(practices.tried), 0) AS tried"""


@query
def statistics(tx: Transaction) -> Statistics:
    """The current statistics of the library. A practice counts under each of its topics."""
    return statistics_of(tx)


def statistics_of(tx: Transaction) -> Statistics:
    """The current statistics, inside a transaction."""
    return Statistics(
        _statistics_rows(tx, "''", "topic = ''")[0],
        _statistics_rows(tx, "topic", "topic <> ''"),
        _statistics_rows(tx, "practices.sector", "topic = ''"),
        _statistics_rows(tx, "practices.country", "topic = ''"),
    )


def _statistics_rows(tx: Transaction, key: str, where: str) -> tuple[StatisticsRow, ...]:
    group = "" if key == "''" else f"GROUP BY {key}"
    rows = tx.rows(
        f"""SELECT {key} AS key, {_SUMS}
            FROM practice_listings JOIN practices ON practices.id = practice_id
        WHERE {where} {group} ORDER BY read DESC, practices DESC, key"""
    )
    return tuple(StatisticsRow(*row) for row in rows)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A practice in the book: its text in the requested language or the nearest one,
    without names.
    """

    country: str
    sector: str
    topics: tuple[str, ...]
    original: str
    text: Submission
    useful: int
    tried: int


@mutation
def note_export(tx: Transaction, actor_id: int, now: datetime) -> None:
    """Log who took the statistics as a file."""
    audit.record(tx, actor_id, "export-practice-numbers", now)


@mutation
def book(tx: Transaction, actor_id: int, language: str, now: datetime) -> tuple[Chapter, ...]:
    """The practices for a book in this language, the most useful first; logs who took it."""
    audit.record(tx, actor_id, "export-practices", now)
    return chapters(tx, language)


def chapters(tx: Transaction, language: str) -> tuple[Chapter, ...]:
    """The practices for a book, inside a transaction."""
    rows = tx.rows(
        """SELECT practice_id FROM practice_listings WHERE topic = ''
        ORDER BY useful DESC, practice_id DESC LIMIT :most""",
        {"most": MAX_IN_BOOK},
    )
    found: list[Chapter] = []
    for row in rows:
        practice = records.practice_of(tx, row["practice_id"])
        accepted = records.approved_of(tx, row["practice_id"])
        assert practice is not None
        original = records.submission_of(tx, accepted[practice.language])
        best = best_language(accepted, language, practice.language)
        text = records.submission_of(tx, accepted[best])
        assert original is not None
        assert text is not None
        found.append(
            Chapter(
                practice.country, practice.sector, original.topics, practice.language, text,
                practice.useful, practice.tried,
            )
        )  # fmt: skip
    return tuple(found)
