"""Parses dates and times as people type them: "4.03 09:30", "4 марта 9:30", "tomorrow 3:30 pm".

A small grammar over the words in `date_parsing.toml` and Unicode's names of months and weekdays. It
accepts a text only if it understands every word and number in it; a part that it does not
understand is quoted in the refusal.
"""

import itertools
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from importlib import resources
from zoneinfo import ZoneInfo

from babel.dates import get_day_names, get_month_names

from handlers.kit.cleaning import InvalidAnswer, clean
from handlers.kit.texts import LazyText, lazy
from storage.kit.transliteration import fold

LONGEST = 120
"""Longest text that is parsed, in characters; a start and an end in words take about 80."""

STEPS = 5_000
"""The grammar gives up after this many attempts; a date needs fewer than 300."""

_QUOTED = 40
_LONGEST_APART = timedelta(days=60)
"""Longer than any event lasts."""

_LOCALES = ("en", "ru", "kk", "ky", "tg", "tk", "uz_Latn", "uz_Cyrl")
_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:['‘’`´][^\W\d_]+)*['‘’`´]?|\S")
_SIGNS = {
    "：": ":",
    "∶": ":",
    "．": ".",
    "․": ".",
    "，": ",",
    "،": ",",
    "⁄": "/",
    "∕": "/",
    "−": "-",
}

Idea = tuple[str, str]
"""A meaning of a word, as the section and the key of `date_parsing.toml`."""


def parse(
    text: str, zone: str, now: datetime, day: date | None = None, start: datetime | None = None
) -> datetime:
    """Parse a date and time in this time zone (IANA name); returns UTC. Without a year, it is the
    next such date after `now`.

    With `day`, a time alone is on that day. With `start`, the result is the end of something that
    begins then: without a year or week it is the next such date after `start`, and of a period that
    begins at `start` the end is taken. Other periods are refused. Raises InvalidAnswer.
    """
    said = clean(text)
    if len(said) > LONGEST:
        raise InvalidAnswer(lazy("moment-too-long"))
    items = _items(said)
    if not items:
        raise InvalidAnswer(lazy("moment-no-hour"))
    here = ZoneInfo(zone)
    clock = _Clock(now.astimezone(here), day, start.astimezone(here) if start else None)
    try:
        return _moment(items, said, clock)
    except _Unparsed as unread:
        span = _span(items, said, clock)
        if span is None:
            raise InvalidAnswer(lazy("moment-unreadable", part=unread.part)) from None
    if start is not None and span.start == start:
        return span.end
    raise InvalidAnswer(lazy("moment-one-needed", part=span.rest))


def part_of(words: str) -> str | None:
    """The part of the day that these words name, as a key of `date_parsing.toml`; None if they name
    none.
    """
    part, rest = _part(words)
    return part if not rest else None


def part_before(line: str) -> tuple[str | None, str]:
    """The part of the day at the beginning of a line, if a time follows, and the rest of the
    line.
    """
    part, rest = _part(line)
    return (part, rest) if rest[:1].isdigit() else (None, line)


def _part(line: str) -> tuple[str | None, str]:
    found = _items(line[:LONGEST])
    if not found or (part := found[0].of("part")) is None:
        return None, line
    return part, line[found[0].ends :].lstrip(" .,")


def hour_of(hour: int, minute: int, part: str | None) -> time:
    """The time on a 24-hour clock for an hour in a part of the day. Raises ValueError if there is
    no such time.
    """
    found = time(hour, minute)
    if part is None:
        return found
    if part == "am" and hour == 12:
        return time(0, minute)
    as_it_is, later = _HALVES[part]
    if hour in later:
        return time(hour + 12, minute)
    if hour not in as_it_is:
        raise ValueError("no such hour in this part of the day")
    return found


# Words


@dataclass(frozen=True, slots=True)
class _Item:
    """A number, a punctuation character, or the words of one meaning."""

    begins: int
    ends: int
    text: str
    glued: bool
    """Whether no space separates it from the item before."""

    ideas: frozenset[Idea] = frozenset()

    @property
    def is_number(self) -> bool:
        return self.text.isdigit()

    @property
    def is_word(self) -> bool:
        return self.text[0].isalpha()

    @property
    def is_unknown(self) -> bool:
        return self.is_word and not self.ideas

    @property
    def has_meaning(self) -> bool:
        return self.is_number or bool(self.ideas)

    def of(self, section: str) -> str | None:
        """The key of its meaning in this section of `date_parsing.toml`."""
        return next((key for found, key in self.ideas if found == section), None)


class _Words:
    """All known words, by their folded form."""

    def __init__(self) -> None:
        source = resources.files("handlers").joinpath("kit/date_parsing.toml").read_text("utf-8")
        self._exact: dict[tuple[str, ...], set[Idea]] = {}
        self._ideas: dict[tuple[str, ...], set[Idea]] = {}
        self._endings: set[str] = set()
        for section, lines in tomllib.loads(source).items():
            for key, words in lines.items():
                for word in words.split():
                    self._learn(word.replace("_", " "), (section, key))
        for locale, context in itertools.product(_LOCALES, ("format", "stand-alone")):
            for number in range(1, 13):
                name = get_month_names("wide", context, locale)[number]
                self._learn(str(name), ("month", str(number)))
            for number in range(7):
                name = get_day_names("wide", context, locale)[number]
                self._learn(str(name), ("weekday", str(number + 1)))
        self.longest = max(map(len, self._ideas))

    def _learn(self, words: str, idea: Idea) -> None:
        key = _key(words.split())
        self._ideas.setdefault(key, set()).add(idea)
        self._exact.setdefault(tuple(words.lower().split()), set()).add(idea)
        if idea == ("ending", "case"):
            self._endings.add(key[0])

    def ideas(self, words: Sequence[str]) -> frozenset[Idea]:
        """The meanings of these words, in any script; names also with an ending."""
        key = _key(words)
        found = self._exact.get(tuple(words)) or self._ideas.get(key)
        if found is None and len(key) == 1:
            found = self._without_ending(key[0])
        return frozenset(found or ())

    def _without_ending(self, word: str) -> set[Idea]:
        for size in range(1, min(4, len(word) - 2)):
            if word[-size:] in self._endings:
                ideas = self._ideas.get((word[:-size],), set())
                named = {one for one in ideas if one[0] in ("month", "weekday", "day", "unit")}
                if named and len(word) - size >= 3:
                    return named
        return set()


def _key(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(filter(None, map(fold, words)))


@cache
def _words() -> _Words:
    return _Words()


def _plain(char: str) -> str:
    """The plain character that stands for this one. The replacement is one for one, so that the
    typed text can still be quoted.
    """
    if (digit := unicodedata.decimal(char, None)) is not None:
        return str(digit)
    if unicodedata.category(char) == "Pd":
        return "-"
    lower = char.lower()
    return _SIGNS.get(char, lower if len(lower) == 1 else char)


def _items(said: str) -> list[_Item]:
    tokens = [
        found
        for found in _TOKEN.finditer("".join(map(_plain, said)))
        # A stress mark on a vowel is not a letter.
        if unicodedata.category(found[0][0]) != "Mn"
    ]
    items: list[_Item] = []
    at = 0
    while at < len(tokens):
        size, ideas = _phrase(tokens[at:])
        first, last = tokens[at], tokens[at + size - 1]
        glued = at > 0 and tokens[at - 1].end() == first.start()
        items.append(_Item(first.start(), last.end(), first[0], glued, ideas))
        at += size
    return items


def _phrase(tokens: Sequence[re.Match[str]]) -> tuple[int, frozenset[Idea]]:
    """The number of tokens in the longest known phrase, and its meanings."""
    best: tuple[int, frozenset[Idea]] = 1, frozenset()
    if not tokens[0][0][0].isalpha():
        return best
    words: list[str] = []
    for size, token in enumerate(tokens[: 2 * _words().longest], 1):
        if token[0] == "." and words:
            continue
        if not token[0][0].isalpha():
            break
        words.append(token[0])
        if ideas := _words().ideas(words):
            best = size, ideas
    return best


# Grammar


@dataclass(frozen=True, slots=True)
class _Facts:
    """What is known so far about a date and time."""

    date: tuple[int, int, int | None] | None = None
    """Day, month, year."""
    weekday: int | None = None
    week: str | None = None
    """Whether the weekday is in "this" week or the "next" one."""
    ahead: timedelta | None = None
    is_exact: bool = False
    """Whether `ahead` is counted in hours and minutes from now."""
    hour: tuple[int, int] | None = None
    is_bare: bool = False
    """Whether the hour has no minutes: "at 3"."""
    part: str | None = None
    is_midnight: bool = False


class _Unparsed(Exception):
    """A part of the text that does not fit a date and time."""

    def __init__(self, part: str) -> None:
        super().__init__("a part is not understood")
        self.part = part


Step = tuple[int, _Facts]


class _Grammar:
    """All ways to read the items, the most likely first."""

    def __init__(self, items: Sequence[_Item]) -> None:
        self.items = items
        self.farthest = 0
        self.steps = 0

    def readings(self, at: int = 0, facts: _Facts | None = None) -> Iterator[_Facts]:
        """The facts of each reading that uses every item."""
        facts = facts or _Facts()
        self.farthest = max(self.farthest, at)
        self.steps += 1
        if self.steps > STEPS:
            return
        if at == len(self.items):
            yield facts
            return
        for then, more in self._ways(at, facts):
            yield from self.readings(then, more)

    def _ways(self, at: int, facts: _Facts) -> Iterator[Step]:
        if facts.date is None and facts.ahead is None:
            for then, found in self._dates(at):
                yield then, replace(facts, date=found)
        if facts.hour is None and not facts.is_exact:
            yield from self._hours(at, facts)
        yield from self._ahead(at, facts)
        yield from self._word(at, facts)
        if (then := self._nothing(at)) is not None:
            yield then, facts

    def _item(self, at: int) -> _Item | None:
        return self.items[at] if 0 <= at < len(self.items) else None

    def _idea(self, at: int, section: str) -> str | None:
        item = self._item(at)
        return item.of(section) if item is not None else None

    def _number(self, at: int, *sizes: int) -> int | None:
        item = self._item(at)
        if item is None or not item.is_number or len(item.text) not in sizes:
            return None
        return int(item.text)

    def _sign(self, at: int, chars: str) -> bool:
        """Whether one of these punctuation characters joins the items before and after it."""
        item, following = self._item(at), self._item(at + 1)
        return (
            item is not None and following is not None
            and item.text in chars and item.glued and following.glued
        )  # fmt: skip

    def _behind(self, at: int, chars: str) -> int:
        """The position after one of these punctuation characters, if it is at this position."""
        item = self._item(at)
        return at + 1 if item is not None and item.text in chars else at

    def _ending(self, at: int) -> int:
        """The position after an ending of the number before, as in "9-да" or "9 да"."""
        if self._idea(at, "filler") == "loc":
            return at + 1
        word = at + 1 if self._sign(at, "-'’‘") else at
        item = self._item(word)
        return word + 1 if item is not None and item.glued and item.of("ending") else at

    def _dates(self, at: int) -> Iterator[tuple[int, tuple[int, int, int | None]]]:
        yield from self._figures(at)
        for then, day, month in self._day_of_month(at):
            for behind in dict.fromkeys((then, self._behind(self._behind(then, "."), ","))):
                if (found := self._year(behind)) is not None:
                    yield found[0], (day, month, found[1])
            yield then, (day, month, None)
        if (first := self._year(at)) is not None:
            for then, day, month in self._day_of_month(self._behind(first[0], ",")):
                yield then, (day, month, first[1])

    def _figures(self, at: int) -> Iterator[tuple[int, tuple[int, int, int | None]]]:
        if not self._sign(at + 1, "./-"):
            return
        char = self.items[at + 1].text
        first, second = self._number(at, 1, 2, 4), self._number(at + 2, 1, 2)
        if first is None or second is None:
            return
        third = self._number(at + 4, 1, 2, 4) if self._sign(at + 3, char) else None
        if len(self.items[at].text) == 4:
            if third is not None and len(self.items[at + 4].text) < 3:
                yield self._behind_year(at + 5), (third, second, first)
            return
        if third is not None and len(self.items[at + 4].text) != 1:
            year = third + 2000 if len(self.items[at + 4].text) == 2 else third
            yield self._behind_year(at + 5), (first, second, year)
        elif third is None:
            yield at + 3, (first, second, None)

    def _day_of_month(self, at: int) -> Iterator[tuple[int, int, int]]:
        """The position after it, the day, the month."""
        if (day := self._number(at, 1, 2)) is not None:
            then = self._ending(at + 1)
            if self._sign(then, "-"):
                then += 1
            while self._idea(then, "filler") == "word":
                then += 1
            if (month := self._idea(then, "month")) is not None:
                yield then + 1, day, int(month)
        elif (month := self._idea(at, "month")) is not None:
            then = self._behind(at + 1, ".-")
            while self._idea(then, "filler") == "word":
                then += 1
            if (day := self._number(then, 1, 2)) is not None:
                yield self._ending(then + 1), day, int(month)

    def _year(self, at: int) -> tuple[int, int] | None:
        """The position after a year, and the year."""
        if self._idea(at, "unit") == "year":
            at += 1
        year = self._number(at, 4)
        return None if year is None else (self._behind_year(at + 1), year)

    def _behind_year(self, at: int) -> int:
        at = self._ending(at)
        word = at + 1 if self._sign(at, "-") else at
        if self._idea(word, "unit") == "year":
            return self._behind(word + 1, ".")
        return at

    def _hours(self, at: int, facts: _Facts) -> Iterator[Step]:
        if (named := self._idea(at, "hour")) is not None and named != "half":
            yield at + 1, replace(facts, hour=(12, 0), is_midnight=named == "midnight")
        hour = self._number(at, 1, 2)
        if hour is None:
            return
        if self._sign(at + 1, ":.-") and (minute := self._number(at + 2, 2)) is not None:
            char, then = self.items[at + 1].text, at + 3
            if char == ":" and self._sign(then, ":") and self._number(then + 1, 2) == 0:
                then += 2  # a time that was copied with its seconds
            # "15-00" is a time; "10-12" may be anything.
            if not self._sign(then, ":./") and (char != "-" or minute == 0 or minute > 24):
                yield self._behind_hour(then), replace(facts, hour=(hour, minute))
            return
        then = self._ending(at + 1)
        has_half = self._idea(then, "hour") == "half"
        is_hour = (
            (then > at + 1 and self._has_case(then - 1))
            or has_half
            or self._idea(then, "unit") == "hour" or self._idea(then, "part") is not None
            or any(self._is_before_hour(at - back) for back in (1, 2))
        )  # fmt: skip
        if not is_hour:
            return
        minute = 30 if has_half else 0
        then = self._behind_hour(then + has_half)
        given = self._number(then, 1, 2)
        if given is not None and (
            self._idea(then + 1, "unit") == "minute"
            or (self._idea(then - 1, "unit") == "hour" and len(self.items[then].text) == 2)
        ):
            has_word = self._idea(then + 1, "unit") == "minute"
            bare = replace(facts, hour=(hour, given), is_bare=True)
            yield self._ending(self._behind(then + 1 + has_word, ".")), bare
        yield then, replace(facts, hour=(hour, minute), is_bare=True)

    def _behind_hour(self, at: int) -> int:
        """The position after endings and "o'clock"."""
        at = self._ending(at)
        return self._behind(at + 1, ".") if self._idea(at, "unit") == "hour" else at

    def _has_case(self, at: int) -> bool:
        return self._idea(at, "filler") == "loc" or ("ending", "case") in self.items[at].ideas

    def _is_before_hour(self, at: int) -> bool:
        """Whether the item turns the number after it into an hour."""
        item, following = self._item(at), self._item(at + 1)
        if item is None or following is None:
            return False
        is_near = following.is_number or (
            following.of("filler") is not None or following.of("unit") == "hour"
        )
        return is_near and (
            item.of("filler") == "at" or item.of("unit") == "hour" or item.of("part") is not None
        )

    def _ahead(self, at: int, facts: _Facts) -> Iterator[Step]:
        """Expressions such as "tomorrow", "in two days", "2 күннен кейін"."""
        if facts.ahead is not None or facts.date is not None:
            return
        if (days := self._idea(at, "day")) is not None:
            yield at + 1, replace(facts, ahead=timedelta(days=int(days)))
        is_in = self._idea(at, "relation") == "in"
        number_at = at + is_in
        number = self._number(number_at, 1, 2, 3)
        if number is None and (word := self._idea(number_at, "number")) is not None:
            number = int(word)
        unit_at = number_at + (number is not None)
        unit = self._idea(unit_at, "unit")
        if unit is None or unit == "year":
            return
        then = unit_at + 1
        if not is_in:
            if self._idea(then, "relation") != "after":
                return
            then += 1
        counted = timedelta(**{f"{unit}s": 1 if number is None else number})
        is_exact = unit in ("hour", "minute")
        if not (is_exact and facts.hour):
            yield then, replace(facts, ahead=counted, is_exact=is_exact)

    def _word(self, at: int, facts: _Facts) -> Iterator[Step]:
        """A weekday, its week, or a part of the day."""
        weekday, relation = self._idea(at, "weekday"), self._idea(at, "relation")
        if weekday is not None and facts.weekday is None:
            yield self._behind(at + 1, "."), replace(facts, weekday=int(weekday) - 1)
        if relation in ("this", "next") and facts.week is None:
            if self._idea(at + 1, "unit") == "week":
                yield at + 2, replace(facts, week=relation)
            yield at + 1, replace(facts, week=relation)
        if (part := self._idea(at, "part")) is not None and facts.part is None:
            yield self._behind(at + 1, "."), replace(facts, part=part)

    def _nothing(self, at: int) -> int | None:
        """The position after words that add no meaning."""
        item, following = self.items[at], self._item(at + 1)
        if item.text in ",;." and at > 0:
            return at + 1
        if item.text == "-" and not item.glued and following is not None and not following.glued:
            return at + 1
        if item.of("filler") in ("at", "from", "word"):
            return at + 1
        if item.of("unit") == "hour" and following is not None and following.is_number:
            return at + 1
        return None


# Meaning


@dataclass(frozen=True, slots=True)
class _Clock:
    """Her time zone and the current time in it."""

    local: datetime
    day: date | None
    start: datetime | None

    @property
    def this_day(self) -> date:
        return self.local.date()


class _Invalid(Exception):
    """Every word is understood, but there is no such date and time."""

    def __init__(self, why: LazyText) -> None:
        super().__init__(why.key)
        self.why = why


def _moment(items: Sequence[_Item], said: str, clock: _Clock) -> datetime:
    """The date and time in UTC. Raises InvalidAnswer, and _Unread for a part that does not fit."""
    unknown = [at for at, item in enumerate(items) if item.is_unknown]
    if unknown:
        first = last = unknown[0]
        while first > 0 and items[first].glued and not items[first - 1].has_meaning:
            first -= 1
        while last + 1 < len(items) and (
            items[last + 1].is_unknown
            or (items[last + 1].glued and not items[last + 1].has_meaning)
        ):
            last += 1
        raise _Unparsed(_quoted(said, items[first], items[last]))
    grammar = _Grammar(items)
    wrong: LazyText | None = None
    for facts in grammar.readings():
        try:
            return _meant(facts, clock)
        except _Invalid as error:
            wrong = wrong or error.why
            if error.why.key == "moment-no-hour" and facts.date is not None:
                break
    if wrong is not None:
        raise InvalidAnswer(wrong)
    first = last = min(grammar.farthest, len(items) - 1)
    while first > 0 and items[first].glued:
        first -= 1
    while last + 1 < len(items) and items[last + 1].glued:
        last += 1
    raise _Unparsed(_quoted(said, items[first], items[last]))


def _quoted(said: str, first: _Item, last: _Item) -> str:
    part = said[first.begins : last.ends]
    return part if len(part) <= _QUOTED else f"{part[: _QUOTED - 1]}…"


@dataclass(frozen=True, slots=True)
class _Span:
    start: datetime
    end: datetime
    rest: str
    """The typed text of the end."""


def _span(items: Sequence[_Item], said: str, clock: _Clock) -> _Span | None:
    """Two dates and times joined by a dash or "to"; None if the items are no such period. Raises
    InvalidAnswer if one of the two does not exist.
    """
    for at, item in enumerate(items):
        if not 0 < at < len(items) - 1 or not (item.text == "-" or item.of("filler") == "to"):
            continue
        left, right = items[:at], items[at + 1 :]
        try:
            start, end = _both(left, right, said, clock)
        except _Unparsed:
            continue
        return _Span(start, end, _quoted(said, right[0], right[-1]))
    return None


def _both(
    left: Sequence[_Item], right: Sequence[_Item], said: str, clock: _Clock
) -> tuple[datetime, datetime]:
    try:
        start = _moment(left, said, clock)
    except InvalidAnswer:
        # For example "10:00-12:00 5 December".
        end = _moment(right, said, clock)
        day = end.astimezone(clock.local.tzinfo).date()
        return _moment(left, said, replace(clock, day=day)), end
    day = start.astimezone(clock.local.tzinfo).date()
    return start, _moment(right, said, replace(clock, day=day))


def _meant(facts: _Facts, clock: _Clock) -> datetime:
    """The date and time in UTC. Raises _Wrong."""
    if facts.is_exact and facts.ahead is not None:
        if facts.weekday is not None or facts.week or facts.part:
            raise _Invalid(lazy("moment-weekday-differs"))
        return (clock.local.astimezone(UTC) + facts.ahead).replace(second=0, microsecond=0)
    if facts.hour is None:
        _day(facts, time(23, 59), clock)
        raise _Invalid(lazy("moment-no-hour"))
    hour = _hour(facts)
    day = _day(facts, hour, clock)
    if day is None:
        raise _Invalid(lazy("moment-no-day"))
    zone = clock.local.tzinfo
    found = datetime.combine(day, hour, zone)
    if found.utcoffset() != found.replace(fold=1).utcoffset():
        is_twice = found.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == found.replace(
            tzinfo=None
        )
        key = "moment-twice" if is_twice else "moment-skipped"
        raise _Invalid(lazy(key, hour=f"{hour:%H:%M}"))
    return found.astimezone(UTC)


_HALVES: Mapping[str, tuple[range | tuple[int, ...], range | tuple[int, ...]]] = {
    "am": (range(12), ()),
    "pm": (range(12, 24), range(1, 12)),
    "morning": (range(1, 12), ()),
    "day": (range(8, 19), range(1, 7)),
    "evening": (range(16, 24), range(4, 12)),
    "night": ((*range(6), *range(21, 24)), range(9, 12)),
}
"""For each part of the day: the hours that it leaves as they are, and those that it moves by 12."""


def _hour(facts: _Facts) -> time:
    assert facts.hour is not None
    hour, minute = facts.hour
    if hour > 23 or minute > 59:
        raise _Invalid(lazy("moment-no-such-hour"))
    if facts.is_midnight or (facts.part == "night" and hour == 12):
        raise _Invalid(lazy("moment-midnight"))
    if facts.part is None and facts.is_bare and 1 <= hour <= 7:
        raise _Invalid(
            lazy("moment-which-half", early=f"{hour:02}:{minute:02}",
                late=f"{hour + 12}:{minute:02}")
        )  # fmt: skip
    try:
        return hour_of(hour, minute, facts.part)
    except ValueError:
        raise _Invalid(lazy("moment-part-differs", hour=f"{hour:02}:{minute:02}")) from None


def _day(facts: _Facts, hour: time, clock: _Clock) -> date | None:
    """The day in her time zone; None if nothing says which. Raises _Wrong."""
    if facts.week is not None and facts.weekday is None:
        raise _Invalid(lazy("moment-no-day"))
    if facts.ahead is not None:
        try:
            found = clock.this_day + facts.ahead
        except OverflowError:
            raise _Invalid(lazy("moment-no-such-day")) from None
    elif facts.date is not None:
        found = _dated(*facts.date, facts.weekday, hour, clock)
    elif facts.weekday is not None:
        return _of_week(facts.weekday, facts.week, hour, clock)
    else:
        return clock.day
    if facts.weekday not in (None, found.weekday()) or facts.week is not None:
        raise _Invalid(lazy("moment-weekday-differs"))
    return found


def _dated(
    day: int, month: int, year: int | None, weekday: int | None, hour: time, clock: _Clock
) -> date:
    if year is not None:
        found = _made(year, month, day)
        if found is None:
            raise _Invalid(lazy("moment-no-such-day"))
        return found
    base = clock.start or clock.local
    years = range(base.year, base.year + 9)  # 29 February is not in every year
    days = [found for year in years if (found := _made(year, month, day))]
    if clock.start is not None and days:
        # An end before its start is reported as such, except around New Year.
        ahead = [found for found in days if base.date() <= found <= base.date() + _LONGEST_APART]
        return ahead[0] if ahead else days[0]
    if weekday is not None and days and days[0].weekday() == weekday:
        return days[0]  # with a weekday it is the one of this year, though it may have passed
    for found in days:
        if datetime.combine(found, hour, clock.local.tzinfo) > clock.local:
            return found
    raise _Invalid(lazy("moment-no-such-day"))


def _of_week(weekday: int, week: str | None, hour: time, clock: _Clock) -> date:
    base = clock.start or clock.local
    monday = base.date() - timedelta(days=base.weekday())
    if week is not None:
        return monday + timedelta(days=weekday + 7 * (week == "next"))
    found = monday + timedelta(days=weekday)
    has_passed = datetime.combine(found, hour, base.tzinfo) <= base
    return found + timedelta(days=7) if has_passed else found


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
