"""What a network can give away: its events without people, and how many members it has where."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from storage.database import Transaction, from_timestamp
from storage.events import checkin
from storage.events.checkin import Attendance


@dataclass(frozen=True, slots=True)
class ExportedEvent:
    """A published or cancelled event: times are UTC, the texts are in its own language. Where it
    takes place and who leads it is for those who come.
    """

    title: str
    description: str
    language: str
    status: str
    starts_at: datetime
    ends_at: datetime
    zone: str
    seats: int
    numbers: Attendance


@dataclass(frozen=True, slots=True)
class MemberCounts:
    """How many members there are, and of which country and field."""

    total: int
    by_country: Mapping[str, int]
    by_sector: Mapping[str, int]


def events(tx: Transaction) -> tuple[ExportedEvent, ...]:
    """All events that members could see, the oldest first."""
    rows = tx.rows(
        """SELECT events.id AS id, title, coalesce(description, '') AS description,
            events.language, status, starts_at, ends_at, zone, seats
        FROM events JOIN event_texts ON event_id = events.id
            AND event_texts.language = events.language
        WHERE status IN ('published', 'cancelled') ORDER BY starts_at, events.id"""
    )
    return tuple(
        ExportedEvent(
            row["title"], row["description"], row["language"], row["status"],
            from_timestamp(row["starts_at"]), from_timestamp(row["ends_at"]), row["zone"],
            row["seats"], checkin.attendance_at(tx, row["id"]),
        )
        for row in rows
    )  # fmt: skip


def member_counts(tx: Transaction) -> MemberCounts:
    """How many members there are."""

    def count(column: str) -> dict[str, int]:
        rows = tx.rows(
            f"""SELECT {column} AS key, count(*) AS count FROM members
            WHERE status = 'member' GROUP BY {column} ORDER BY {column}"""
        )
        return {row["key"]: row["count"] for row in rows}

    by_country = count("country")
    return MemberCounts(sum(by_country.values()), by_country, count("sector"))
