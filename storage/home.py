"""What waits for a member today: the content of her home screen, read in one transaction."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from storage import news, questions
from storage.announcements import records as announcements
from storage.database import Transaction, query
from storage.events import records as events
from storage.events import registrations
from storage.events.records import Event
from storage.events.registrations import Registration
from storage.introductions import lists
from storage.practices import library
from storage.practices.library import PracticeTitle
from storage.terms import records as terms

NEW_FOR = timedelta(days=30)
"""How long a best practice that she has not read counts as new."""

ANSWERS_FOR = timedelta(days=7)
"""How long an answer to a question of hers is news."""

MOST = 99
"""The most that is counted of anything."""


@dataclass(frozen=True, slots=True)
class Today:
    """What waits for a member. Counts stop at MOST.

    `next_event` is the next event at which she has a seat, is offered one or waits for one, with
    her registration. `open_event` is the next of the `open_events` for which she may still
    register and to which she has not answered. `practice` is the one to read next, `practices` the
    number of new ones on her topics. `answers` are those to her questions in the last ANSWERS_FOR.
    `only_admin_limit` is the number of readers above which nobody can approve an announcement,
    if she is the only admin. `news` are those that wait for her. `has_year`: there is a
    year of the Dialogue.
    """

    next_event: tuple[Event, Registration] | None = None
    open_event: Event | None = None
    open_events: int = 0
    requests: int = 0
    practice: PracticeTitle | None = None
    practices: int = 0
    answers: int = 0
    only_admin_limit: int | None = None
    news: int = 0
    has_year: bool = False


@query
def of(tx: Transaction, member_id: int, language: str, now: datetime) -> Today:
    """What waits for a member, with titles in this language."""
    open_ids = events.open_to(tx, member_id, now, MOST)
    return Today(
        registrations.next_of(tx, member_id, now),
        events.load(tx, open_ids[0]) if open_ids else None,
        len(open_ids),
        lists.pending_count(tx, member_id),
        library.next_to_read(tx, member_id, language),
        library.new_count(tx, member_id, now - NEW_FOR, MOST),
        questions.answer_count(tx, member_id, now - ANSWERS_FOR),
        announcements.limit_of_only_admin(tx, member_id),
        news.open_count(tx, member_id, now),
        terms.has_terms(tx),
    )
