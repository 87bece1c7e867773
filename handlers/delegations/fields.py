"""The day on which a woman agreed, and the lines of a list that came back on paper."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from handlers.delegations.messages import AGREED, COMES
from handlers.kit import checks, cleaning, date_format, date_parsing, option_matching
from handlers.kit.characters import shortened
from handlers.kit.cleaning import InvalidAnswer
from handlers.kit.contact_detection import find_contacts
from handlers.kit.context import Context
from handlers.kit.forms import Answers, Choose, Question
from handlers.kit.screens import Button, Row
from handlers.kit.texts import LANGUAGES, LazyText, Translator, lazy, texts
from storage.delegations.entering import Agreed, Entry
from storage.kit.form_drafts import Value

NAME, INSTITUTION, SAID, NOMINATED = 80, 120, 300, 120
"""The most characters of what is entered about a woman."""

LONGEST_AGO = timedelta(days=730)
"""How long ago she may have agreed."""

_LAST_MINUTE = "23:59"
_YEAR = re.compile(r"\d{4}")


def day_in(ctx: Context, text: str) -> date:
    """A day that is over or today, at most LONGEST_AGO; without a year it is the last such day.
    Raises InvalidAnswer.
    """
    zone = ZoneInfo(ctx.member.zone)
    today = ctx.now().astimezone(zone).date()
    try:
        found = date_parsing.parse(f"{text} {_LAST_MINUTE}", ctx.member.zone, ctx.now())
    except InvalidAnswer as unread:
        raise InvalidAnswer(lazy("delegate-day-unread")) from unread
    day = found.astimezone(zone).date()
    if day > today and not _YEAR.search(text):
        day = _a_year_before(day)
    if not today - LONGEST_AGO <= day <= today:
        raise InvalidAnswer(lazy("delegate-day-wrong"))
    return day


def _a_year_before(day: date) -> date:
    try:
        return day.replace(year=day.year - 1)
    except ValueError:  # 29 February
        return day.replace(year=day.year - 1, day=28)


def day_words(t: Translator, day: date) -> str:
    """A day with its year, as unformatted text."""
    noon = datetime.combine(day, datetime.min.time().replace(hour=12), ZoneInfo("UTC"))
    return date_format.date(t, noon, "UTC")


@dataclass(frozen=True, slots=True)
class PastDay:
    """A typed day that is over, or today or yesterday by button; the answer is in ISO form."""

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """The day. Raises InvalidAnswer."""
        return day_in(ctx, text).isoformat()

    def rows(self, ctx: Context, question: Question) -> tuple[Row, ...]:
        """Today and yesterday."""
        today = ctx.now().astimezone(ZoneInfo(ctx.member.zone)).date()
        return (
            tuple(
                Button(
                    ctx.t.plain(label),
                    Choose(question.form.name, question.field.name, day.isoformat()),
                )
                for label, day in (
                    ("delegate-today", today), ("delegate-yesterday", today - timedelta(days=1)),
                )
            ),
        )  # fmt: skip

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """The day, with its year."""
        return day_words(t, date.fromisoformat(str(value)))

    def accepts(self, ctx: Context, value: str) -> bool:
        """Whether a button may give this answer: it is a day that is over."""
        try:
            day = date.fromisoformat(value)
        except ValueError:
            return False
        today = ctx.now().astimezone(ZoneInfo(ctx.member.zone)).date()
        return today - LONGEST_AGO <= day <= today


# Lists


@dataclass(frozen=True, slots=True)
class WrongLine:
    """A line that cannot be entered: its number from 1, as it was typed, and why."""

    number: int
    line: str
    why: LazyText


@dataclass(frozen=True, slots=True)
class PaperList:
    """What a list says: the women in it, each with the number and the line that she was read from,
    and the lines that cannot be read. No line is lost.
    """

    entries: Sequence[tuple[int, str, Entry]]
    wrong: Sequence[WrongLine]


PARTS = ("name", "institution", "comes", "agreed", "agreed_on", "said", "nominator")
"""The parts of a line, in order; the last two may be missing."""

LEAST = 5


def read_list(ctx: Context, text: str, country: str) -> PaperList:
    """The women in a list of lines, one line a woman, whose parts are separated by semicolons."""
    entries: list[tuple[int, str, Entry]] = []
    wrong: list[WrongLine] = []
    lines = [line for line in text.splitlines() if cleaning.clean(line)]
    for number, line in enumerate(lines, 1):
        try:
            entries.append((number, line, _entry(ctx, line, country)))
        except InvalidAnswer as unfit:
            wrong.append(WrongLine(number, line, unfit.why))
    return PaperList(entries, wrong)


def _entry(ctx: Context, line: str, country: str) -> Entry:
    parts = [cleaning.clean(part) for part in re.split("[;；]", line)]
    while len(parts) > LEAST and not parts[-1]:
        del parts[-1]
    if not LEAST <= len(parts) <= len(PARTS):
        raise InvalidAnswer(lazy("delegate-line-parts", least=str(LEAST), most=str(len(PARTS))))
    said: dict[str, str] = dict(zip(PARTS, parts, strict=False))
    name = cleaning.line(said["name"], NAME)
    _refuse_contact(name)
    institution = _text(said, "institution", INSTITUTION)
    comes = _answers().get(option_matching.fold(said["comes"]))
    if comes is None:
        raise InvalidAnswer(lazy("delegate-line-comes"))
    agreed = option_matching.named(AGREED, said["agreed"][:200], tuple(AGREED))
    if agreed is None:
        raise InvalidAnswer(lazy("delegate-line-agreed"))
    return Entry(
        name, institution, country, comes == "yes", Agreed(agreed),
        day_in(ctx, said["agreed_on"]), _text(said, "said", SAID),
        _text(said, "nominator", NOMINATED),
    )  # fmt: skip


def _text(said: Mapping[str, str], part: str, most: int) -> str | None:
    typed = said.get(part, "")
    if not cleaning.has_letters(typed):
        return None
    text = cleaning.line(typed, most)
    _refuse_contact(text, sites=part != "institution")
    return text


def _refuse_contact(text: str, *, sites: bool = True) -> None:
    found = find_contacts(text, sites=sites)
    if found:
        raise InvalidAnswer(lazy("check-contact", found=shortened(found[0], checks.SHOWN)))


@cache
def _answers() -> Mapping[str, str]:
    """The folded words for yes and no in all languages, with what they mean."""
    return {
        option_matching.fold(texts(language).plain(COMES(key))): key
        for key in COMES
        for language in LANGUAGES
    }
