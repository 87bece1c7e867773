"""A term and a day in words, and a type of answer that only years ask for: a day."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from handlers.kit import date_format, date_parsing
from handlers.kit.cleaning import InvalidAnswer
from handlers.kit.context import Context
from handlers.kit.forms import Answers, Question, TypedAnswer
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.texts import Translator, lazy
from storage.kit.form_drafts import Value
from storage.terms.records import Term

FIRST_YEAR = 1990
"""The first year that a term can lie in."""

YEARS_AHEAD = 20
"""How many years ahead a term can lie."""


def day_in_words(t: Translator, day: date) -> str:
    """A day with its year, as unformatted text."""
    return date_format.date(t, datetime.combine(day, time(12), UTC), "UTC")


def term_name(t: Translator, term: Term) -> str:
    """A term in few words, as unformatted text: its years and its country."""
    first, last = term.starts_on.year, term.ends_on.year
    span = str(first) if first == last else f"{first}–{last}"
    return t.plain("year-name", span=span, country=t.plain(COUNTRY(term.country)))


@dataclass(frozen=True, slots=True)
class Day(TypedAnswer):
    """A typed day, stored as an ISO date; one in the past is accepted, as long as the Dialogue, or
    what came before it, can have been there.
    """

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """The day. Raises InvalidAnswer."""
        zone, now = ctx.member.zone, ctx.now()
        try:
            found = date.fromisoformat(text.strip())
        except ValueError:
            moment = date_parsing.parse(f"{text} 12:00", zone, now)
            found = moment.astimezone(ZoneInfo(zone)).date()
        last = now.year + YEARS_AHEAD
        if not FIRST_YEAR <= found.year <= last:
            raise InvalidAnswer(lazy("term-day-range", first=str(FIRST_YEAR), last=str(last)))
        return found.isoformat()

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """In words, with the year."""
        return day_in_words(t, date.fromisoformat(str(value)))
