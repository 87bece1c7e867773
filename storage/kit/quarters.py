"""Quarters of the calendar, as one number: the year times four, plus 0 to 3."""

from datetime import UTC, datetime


def quarter_of(moment: datetime) -> int:
    """The quarter of a UTC datetime."""
    day = moment.astimezone(UTC)
    return day.year * 4 + (day.month - 1) // 3


def start_of(quarter: int) -> datetime:
    """When a quarter begins (UTC)."""
    return datetime(quarter // 4, quarter % 4 * 3 + 1, 1, tzinfo=UTC)


def named(quarter: int) -> tuple[int, int]:
    """The year, and the number of the quarter in it, from 1."""
    return quarter // 4, quarter % 4 + 1
