"""What goes into a bundle: nothing that some members may not read, and nothing about a person."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from storage import visibility
from storage.audiences import Audience, Kind
from storage.board import records as board
from storage.board.records import EntryText
from storage.database import Transaction, query, to_timestamp
from storage.events import records
from storage.events.records import Event
from storage.kit.languages import best_language
from storage.plan import listing
from storage.plan.records import Item
from storage.practices import records as practices
from storage.practices.records import Submission
from storage.terms.records import Term

AHEAD = timedelta(days=180)
"""How far ahead the events may begin."""

PRACTICES = 10
"""The most practices, the newest ones."""

ENTRIES = 30
"""The most entries of the board, opportunities first."""


@dataclass(frozen=True, slots=True)
class BundledPractice:
    """A practice in the best language for the reader, without its author."""

    country: str
    sector: str
    text: Submission


@dataclass(frozen=True, slots=True)
class BundledItem:
    """An item of the action plan: the texts of its fields, and how it stands."""

    texts: dict[str, str]
    item: Item


@dataclass(frozen=True, slots=True)
class Contents:
    """What a bundle says, in one language. Events are without the people of their agenda and
    without a place that only those with a seat see. `term` is None where no year has begun.
    """

    events: Sequence[Event]
    practices: Sequence[BundledPractice]
    entries: Sequence[EntryText]
    term: Term | None
    items: Sequence[BundledItem]


@query
def of(tx: Transaction, language: str, country: str | None, now: datetime) -> Contents:
    """What every member may read now, in the best language for a reader of this one; with a
    country, also what only that country is told.
    """
    return read(tx, language, country, now)


def read(tx: Transaction, language: str, country: str | None, now: datetime) -> Contents:
    """Like `of`, inside a transaction."""
    term = listing.term_of(tx, None)
    return Contents(
        _events(tx, country, now), _practices(tx, language), _entries(tx, country, now), term,
        () if term is None else tuple(
            BundledItem(dict(item.current.words.of(language)), item)
            for item in listing.adopted(tx, term.id)
            if item.current is not None
        ),
    )  # fmt: skip


def _events(tx: Transaction, country: str | None, now: datetime) -> tuple[Event, ...]:
    rows = tx.rows(
        """SELECT id FROM events WHERE status = 'published' AND parent_id IS NULL
        AND ends_at > :now AND starts_at <= :ahead ORDER BY starts_at, id""",
        {"now": to_timestamp(now), "ahead": to_timestamp(now + AHEAD)},
    )
    found = (records.load(tx, row["id"]) for row in rows)
    return tuple(
        _without_people(event)
        for event in found
        if event is not None and _is_for_all(event.audience, country)
    )


def _is_for_all(audience: Audience, country: str | None) -> bool:
    """Whether everybody may come, or everybody of this country."""
    if audience.everybody:
        return True
    return any(
        all(key.kind is Kind.COUNTRY for key in group)
        and any(getattr(key, "code", None) == country for key in group)
        for group in audience.groups
    )


def _without_people(event: Event) -> Event:
    sessions = tuple(replace(one, speaker=None, moderator=None) for one in event.sessions)
    venue = "" if event.is_venue_for_seats else event.venue
    return replace(event, sessions=sessions, organisers=None, organiser_id=None, venue=venue)


def _practices(tx: Transaction, language: str) -> tuple[BundledPractice, ...]:
    found: list[BundledPractice] = []
    for row in tx.rows(
        """SELECT practice_id FROM practice_listings WHERE topic = ''
        ORDER BY published_at DESC, practice_id DESC LIMIT :most""",
        {"most": PRACTICES},
    ):
        practice = practices.practice_of(tx, row["practice_id"])
        accepted = practices.approved_of(tx, row["practice_id"])
        assert practice is not None
        best = best_language(accepted, language, practice.language)
        text = practices.submission_of(tx, accepted[best])
        assert text is not None
        found.append(BundledPractice(practice.country, practice.sector, text))
    return tuple(found)


def _entries(tx: Transaction, country: str | None, now: datetime) -> tuple[EntryText, ...]:
    """Entries that everybody sees: with the author's name only where she is seen by all."""
    rows = tx.rows(
        f"""SELECT board_entries.* FROM board_entries JOIN members ON members.id = author_id
        WHERE board_entries.status = 'published' AND members.status = 'member'
        AND (is_named = 0 OR {visibility.IS_SHOWN})
        AND (expires_at IS NULL OR expires_at > :now) AND (until IS NULL OR until > :now)
        ORDER BY CASE kind WHEN 'opportunity' THEN 0 ELSE 1 END, board_entries.id DESC""",
        {"now": to_timestamp(now)},
    )
    texts = (board.text_of(tx, row) for row in rows)
    hers = [
        one for one in texts if country is None or not one.countries or country in one.countries
    ]
    return tuple(hers[:ENTRIES])
