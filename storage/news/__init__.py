"""News: what the bot told a member in the last 30 days. It is read from the outbox, so nothing is
kept twice, and each message is judged anew: what is still open, and what may still be shown.
"""

from storage.news.checks import CHECKS
from storage.news.listing import (
    REMIND_AFTER,
    REMINDER,
    REMINDER_WHILE_OPEN,
    SHOWN_FOR,
    find,
    listed,
    open_count,
    remind,
)
from storage.news.records import Line, News, NewsList, NewsRow, RemindOutcome

__all__ = [
    "CHECKS",
    "REMINDER",
    "REMINDER_WHILE_OPEN",
    "REMIND_AFTER",
    "SHOWN_FOR",
    "Line",
    "News",
    "NewsList",
    "NewsRow",
    "RemindOutcome",
    "find",
    "listed",
    "open_count",
    "remind",
]
