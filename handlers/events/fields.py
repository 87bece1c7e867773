"""Types of answer that only events ask for: a date and time, the agenda of a day, seats per
country.
"""

import contextlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import NamedTuple
from zoneinfo import ZoneInfo

from handlers.events.cards import LONGEST_DESCRIPTION
from handlers.kit import addresses, cleaning, date_format, date_parsing, option_matching
from handlers.kit.characters import count, shortened
from handlers.kit.cleaning import InvalidAnswer
from handlers.kit.context import Context
from handlers.kit.forms import (
    Answers,
    Choice,
    FieldType,
    Lines,
    MultiChoice,
    Number,
    Paragraphs,
    Question,
    TextLine,
    TypedAnswer,
    several,
)
from handlers.kit.taxonomy import CITY, COUNTRY, LANGUAGE, REMINDER
from handlers.kit.texts import LANGUAGES, Family, Translator, lazy
from storage.events.fields import MAX_SEATS, PLACE, FieldKey
from storage.events.records import Quota, Session
from storage.kit.form_drafts import Value, moment_in, packed_moment
from storage.kit.taxonomy import CITIES, COUNTRIES, LEADS

LINES, LONGEST_LINE = 25, 140
"""Limits of a day's agenda, so that it fits a message with everything around it."""
_HALF = r"(?i:[ap]\.?\s?m)\.?|п\.?п\.?|дп|утра|дня|вечера|ночи"
_CLOCK = rf"(\d{{1,2}})(?:[:.](\d{{2}})(?:\s*({_HALF})(?!\w))?|\s*({_HALF})(?!\w))"
_SESSION = re.compile(rf"{_CLOCK}(?:\s*[-‐-―−]\s*{_CLOCK})?[\s,.:‐-―−-]+(.+)")
_PARTS = re.compile(r"\s*[·•|]\s*|\s+/\s+")
_SHARE = re.compile(r"([^\d]+?)\s*[:=–—-]?\s*(\d[^:=]*)")


@dataclass(frozen=True, slots=True)
class Moment(TypedAnswer):
    """A typed date and time, stored as seconds since 1970.

    It is read in the time zone of the answer "clock"; a time alone is on the day of the answer
    `day_of`.
    """

    day_of: str | None = None

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """The date and time; one in the past is refused."""
        zone = _zone(ctx, question.answers)
        start, day = None, None
        if self.day_of is not None and (first := question.answers.get(self.day_of)):
            start = moment_in(first)
            day = start.astimezone(ZoneInfo(zone)).date()
        found = date_parsing.parse(text, zone, ctx.now(), day, start)
        if found <= ctx.now():
            when = date_format.in_words(ctx.t, found, zone, ctx.now())
            raise InvalidAnswer(lazy("moment-past", when=when))
        if self.day_of == "starts" and start is not None and found <= start:
            values = [date_format.in_words(ctx.t, at, zone, ctx.now()) for at in (found, start)]
            raise InvalidAnswer(lazy("moment-before-start", when=values[0], start=values[1]))
        return packed_moment(found)

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """In words, with the weekday."""
        zone, moment = str(answers.get("clock") or "UTC"), moment_in(value)
        # With the year: the intended date and the parsed one may be a year apart.
        return date_format.in_words(t, moment, zone, datetime(1, 1, 2, tzinfo=UTC))


def _zone(ctx: Context, answers: Answers) -> str:
    return str(answers.get("clock") or ctx.member.zone)


@dataclass(frozen=True, slots=True)
class AgendaOfDay(TypedAnswer):
    """Sessions, one per line: "09:30 Opening · Speaker · Moderator", with an end "09:30-10:15";
    also in 12-hour time: "2:00 PM Panel".
    """

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """The sessions of the day that the answer "fact" names, packed, in order of time."""
        typed = [line for one in text.splitlines() if (line := cleaning.clean(one))]
        if len(typed) > LINES:
            raise InvalidAnswer(
                lazy("event-agenda-too-long", count=str(len(typed)), most=str(LINES))
            )
        day = FieldKey.unpack(str(question.answers.get("fact"))).day or 1
        found = [_session(line, at, day) for at, line in enumerate(typed, 1)]
        return tuple(session.packed() for session in sorted(found, key=lambda one: one.starts))

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """As she could type it again."""
        return "\n" + "\n".join(map(_typed, map(Session.unpack, several(value))))


def _session(line: str, number: int, day: int) -> Session:
    part, rest = date_parsing.part_before(line)
    match = _SESSION.fullmatch(rest)
    if match is None:
        raise InvalidAnswer(lazy("event-agenda-line", number=str(number), line=shortened(line, 60)))
    title = match[9]
    try:
        starts, ends = _hours(match, part)
    except ValueError:
        raise InvalidAnswer(
            lazy("event-agenda-hour", number=str(number), line=shortened(line, 60))
        ) from None
    if count(title) > LONGEST_LINE:
        raise InvalidAnswer(
            lazy("event-agenda-long-line", number=str(number), most=str(LONGEST_LINE))
        )
    title, *who = _PARTS.split(title, maxsplit=2)
    return Session(day, f"{starts:%H:%M}", f"{ends:%H:%M}" if ends else None, title, *who)


def _hours(match: re.Match[str], part: str | None) -> tuple[time, time | None]:
    """Start and end of a session; in "2:00-3:30 PM" the start is in the afternoon too.

    Raises ValueError for times that do not exist, or an end before the start.
    """
    first, last = _half(match[3] or match[4]) or part, _half(match[7] or match[8])
    if match[5] is None:
        return date_parsing.hour_of(int(match[1]), int(match[2] or 0), first), None
    ends = date_parsing.hour_of(int(match[5]), int(match[6] or 0), last or first)
    starts = None
    if first is None and last is not None:
        with contextlib.suppress(ValueError):
            starts = date_parsing.hour_of(int(match[1]), int(match[2] or 0), last)
    if starts is None or starts >= ends:
        starts = date_parsing.hour_of(int(match[1]), int(match[2] or 0), first)
    if ends <= starts:
        raise ValueError("a session ends before it starts")
    return starts, ends


def _half(typed: str | None) -> str | None:
    """The part of the day that a word after a time names."""
    return date_parsing.part_of(typed) if typed else None


def _typed(session: Session) -> str:
    hours = f"{session.starts}–{session.ends}" if session.ends else session.starts
    parts = (f"{hours} {session.title}", session.speaker, session.moderator)
    return " · ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Shares(TypedAnswer):
    """Seats per country, typed like "Kazakhstan 4, Uzbekistan 4"; stored as packed quotas."""

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """The seats of each country; a country may appear only once."""
        found: dict[str, int] = {}
        for part in re.split(r"[,;\n]", text):
            if not (line := cleaning.clean(part)):
                continue
            match = _SHARE.fullmatch(line)
            country = option_matching.named(COUNTRY, match[1][:60], COUNTRIES) if match else None
            if match is None or country is None:
                raise InvalidAnswer(lazy("event-shares-line", line=shortened(line, 60)))
            number = addresses.number(match[2])
            if number is None or not 1 <= number <= MAX_SEATS:
                raise InvalidAnswer(lazy("form-number-needed", least="1", most=str(MAX_SEATS)))
            found[country] = number
        if not found:
            raise InvalidAnswer(lazy("event-shares-line", line=shortened(cleaning.clean(text), 60)))
        return tuple(Quota(*share).packed() for share in sorted(found.items()))

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """The names of the countries, with their seats."""
        shares = map(Quota.unpack, several(value))
        return ", ".join(f"{t.plain(COUNTRY(one.country))} {one.seats}" for one in shares)


class EventField(NamedTuple):
    """How a fact of an event is asked for, and under which heading it is changed.

    `storage/events/fields.py` says how each is read and written.
    """

    kind: FieldType
    group: str | None = None
    """None for the texts, which are changed language by language."""
    is_required: bool = False


PLACE_SHOWN = Family("event-place", PLACE.values())

EVENT_FIELDS: dict[str, EventField] = {
    "title": EventField(TextLine(120)),
    "description": EventField(Paragraphs(LONGEST_DESCRIPTION)),
    "starts": EventField(Moment(), "main", is_required=True),
    "ends": EventField(Moment(day_of="starts"), "main", is_required=True),
    "zone": EventField(Choice(CITY, lambda _ctx: tuple(CITIES)), "main", is_required=True),
    "venue": EventField(TextLine(200), "main", is_required=True),
    "agenda": EventField(AgendaOfDay(), "main"),
    "organisers": EventField(TextLine(300), "main"),
    "speech": EventField(MultiChoice(LANGUAGE, lambda _ctx: LANGUAGES, len(LANGUAGES)), "main"),
    "seats": EventField(Number(1, MAX_SEATS), "audience", is_required=True),
    "shares": EventField(Shares(), "audience"),
    "shown": EventField(Choice(PLACE_SHOWN, lambda _ctx: tuple(PLACE.values())), "audience", True),
    "closing": EventField(Moment(), "audience"),
    "reminders": EventField(
        MultiChoice(REMINDER, lambda _ctx: tuple(str(lead) for lead in LEADS), len(LEADS)), "more"
    ),
    "questions": EventField(Lines(1, 3, 200), "more"),
}
GROUPS = tuple(dict.fromkeys(field.group for field in EVENT_FIELDS.values() if field.group))
"""The headings, each with a screen of its own."""

FIELD_NAME = Family("event-fact", EVENT_FIELDS)
GROUP_NAME = Family("event-organiser-group", GROUPS)
ABOUT_GROUP = Family("event-organiser-about", GROUPS)


def fields_of(group: str) -> tuple[str, ...]:
    """The facts that are changed under one heading."""
    return tuple(name for name, field in EVENT_FIELDS.items() if field.group == group)
