"""Retention: how the rows of every table end.

`storage/retention.py` lists all tables with their rules; a test requires one for each table of the
schema.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from datetime import datetime, timedelta
from enum import StrEnum

from storage.database import Transaction, mutation, query
from storage.kit import network_settings


@dataclass(frozen=True, slots=True)
class Terms:
    """`[retention]` of the configuration: after how many days each kind of data ends."""

    drafts: int = 90
    requests: int = 180
    event_answers: int = 730
    events: int = 3650
    questions: int = 730
    announcements: int = 730
    reviews: int = 730
    old_texts: int = 365
    views: int = 365
    outbox: int = 90
    inbox: int = 30
    audit: int = 1095
    unfinished_registrations: int = 90
    declined_applications: int = 90
    silent_members: int = 730
    suspended_members: int = 1095
    profile_check: int = 365
    backups: int = 365

    def of(self, term: str) -> timedelta:
        """The time of one kind of data. Raises AttributeError for an unknown one."""
        days: int = getattr(self, term)
        return timedelta(days=days)


USUAL = Terms()
"""The terms where the configuration says nothing."""

TERMS = tuple(field.name for field in fields(Terms))


@mutation
def set_terms(tx: Transaction, terms: Terms) -> None:
    """Store the terms of the configuration, which transactions follow."""
    for name, days in asdict(terms).items():
        network_settings.put(tx, f"retention-{name}", days)


def terms_of(tx: Transaction) -> Terms:
    """The terms, inside a transaction."""
    return Terms(
        **{
            name: network_settings.get(tx, f"retention-{name}", getattr(USUAL, name))
            for name in TERMS
        }
    )


@query
def terms(tx: Transaction) -> Terms:
    """The terms."""
    return terms_of(tx)


class Subject(StrEnum):
    """What data is about, as members read it: the sections of "what is held"."""

    PROFILE = "profile"
    SETTINGS = "settings"
    CONTACTS = "contacts"
    EVENTS = "events"
    PRACTICES = "practices"
    PROJECTS = "projects"
    QUESTIONS = "questions"
    BOARD = "board"
    MENTORING = "mentoring"
    ANNOUNCEMENTS = "announcements"
    MESSAGES = "messages"
    DRAFTS = "drafts"
    ACTIVITY = "activity"
    REVIEWS = "reviews"
    WORK = "work"


class Until(StrEnum):
    """How long a row stays that no term ends."""

    LEAVES = "leaves"
    """Until the member leaves, or changes it: a few rows for each."""
    REMOVED = "removed"
    """Until its author or an admin removes it: what the network is for."""
    FIXED = "fixed"
    """As long as the network: the number of rows is fixed, or that of the words of other rows."""


@dataclass(frozen=True, slots=True)
class Ends:
    """Rows end after a time: `term` is a field of Terms, or a fixed time. It counts from `since`,
    SQL over the row for seconds since 1970 (NULL: it has not begun).

    `delete` deletes the rows of which the term began before a moment, and returns how many it was;
    it is called again as long as there are some. By default the rows are deleted by `since`.
    """

    table: str
    term: str | timedelta
    since: str
    subject: Subject | None = None
    delete: Callable[[Transaction, datetime, datetime], int] | None = None

    def time(self, terms: Terms) -> timedelta:
        """How long a row is kept."""
        return self.term if isinstance(self.term, timedelta) else terms.of(self.term)


@dataclass(frozen=True, slots=True)
class EndsWith:
    """Rows are deleted with their row of another table."""

    table: str
    parent: str
    subject: Subject | None = None


@dataclass(frozen=True, slots=True)
class Stays:
    """Rows stay until something else than time ends them."""

    table: str
    until: Until
    subject: Subject | None = None


Rule = Ends | EndsWith | Stays
