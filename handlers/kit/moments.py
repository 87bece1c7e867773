"""Dates and hours as people type them: "4.03 09:30", "4 марта 9:30", "tomorrow 10:00".

Words are read by dateparser; what it lacks is put before it in a form that it knows: figures by
day and month, and Tajik and Turkmen, which it does not speak.
"""

import re
from datetime import UTC, date, datetime, time
from functools import cache
from zoneinfo import ZoneInfo

from babel.dates import get_month_names

from handlers.kit.cleaning import Unfit, clean
from handlers.kit.texts import say

_TIME = re.compile(r"(?<![\d.])(\d{1,2}):(\d{2})(?![\d:])")
_TIME_WITH_DOT = re.compile(r"(?<=\s)(\d{1,2})\.(\d{2})$")
_FIGURES = re.compile(r"(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?\.?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_ORDINAL = re.compile(
    r"(?<=\d)[-‑ ]?(?:чи|чы|чү|чу|нче|нчи|ші|шы|уми|юми|inji|nji|го|е|th|st|nd|rd)\b"
)
_AROUND_TIME = re.compile(r"\b(?:at|в|во|к|соати|соат|саат|сағат|сааты|sagat|soat|da|de)\b[ ,]*$")
_SPOKEN = ("en", "ru", "kk", "ky", "uz-Latn", "uz-Cyrl")
_WORDS = {
    "имрӯз": "today", "пагоҳ": "tomorrow", "фардо": "tomorrow", "пасфардо": "in 2 days",
    "şu gün": "today", "şugün": "today", "bu gün": "today", "ertir": "tomorrow",
    "erte": "tomorrow", "birigün": "in 2 days", "бүрсігүні": "in 2 days",
    "бүрсүгүнү": "in 2 days", "послезавтра": "in 2 days", "indinga": "in 2 days",
}  # fmt: skip
LONGEST = 60


def read(text: str, zone: str, now: datetime, day: date | None = None) -> datetime:
    """The moment that is meant (UTC), by this clock (IANA name); what has no year comes next.

    With `day` an hour alone is that of this day. Raises Unfit.
    """
    said = clean(text).lower()
    if len(said) > LONGEST:
        raise Unfit(say("moment-unreadable"))
    hour, rest = _hour(said)
    local = now.astimezone(ZoneInfo(zone))
    if hour is None:
        raise Unfit(say("moment-no-hour"))
    if rest:
        found = _day(rest, local, hour)
    elif day is not None:
        found = day
    else:
        raise Unfit(say("moment-no-day"))
    return datetime.combine(found, hour, ZoneInfo(zone)).astimezone(UTC)


def _hour(said: str) -> tuple[time | None, str]:
    """The hour, and what is left without it."""
    match = _TIME.search(said) or _TIME_WITH_DOT.search(said)
    if match is None:
        return None, said
    hour, minute = int(match[1]), int(match[2])
    if hour > 23 or minute > 59:
        raise Unfit(say("moment-no-such-hour"))
    before = _AROUND_TIME.sub("", said[: match.start()].strip(" ,"))
    return time(hour, minute), f"{before} {said[match.end() :]}".strip(" ,.–-")


def _day(said: str, local: datetime, hour: time) -> date:
    figures, iso = _FIGURES.fullmatch(said), _ISO.fullmatch(said)
    if iso is not None:
        return _made(int(iso[1]), int(iso[2]), int(iso[3]))
    if figures is None:
        return _in_words(said, local)
    day, month, year = int(figures[1]), int(figures[2]), figures[3]
    if year is not None:
        return _made(int(year) + (2000 if len(year) == 2 else 0), month, day)
    for this in range(local.year, local.year + 5):  # 29 February is not in every year
        try:
            found = date(this, month, day)
        except ValueError:
            continue
        if datetime.combine(found, hour, local.tzinfo) > local:
            return found
    raise Unfit(say("moment-no-such-day"))


def _made(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise Unfit(say("moment-no-such-day")) from None


def _in_words(said: str, local: datetime) -> date:
    # Imported where it is wanted: it would cost every start 60 ms and 10 MB.
    from dateparser.date import DateDataParser

    if not any(sign.isalpha() for sign in said):
        raise Unfit(say("moment-unreadable"))
    parser = DateDataParser(
        languages=list(_SPOKEN),
        settings={
            "RELATIVE_BASE": local.replace(tzinfo=None),
            "PREFER_DATES_FROM": "future",
            "DATE_ORDER": "DMY",
        },
    )
    found = parser.get_date_data(_as_known(said))
    if found.date_obj is None or found.period != "day":
        raise Unfit(say("moment-unreadable"))
    return found.date_obj.date()


def _as_known(said: str) -> str:
    said = re.sub(r"(?<=\d)[-‑](?=[^\W\d])", " ", _ORDINAL.sub("", said))
    for word, english in _WORDS.items():
        said = re.sub(rf"\b{word}\b", english, said)
    return " ".join(_month(word) for word in said.split())


def _month(word: str) -> str:
    if len(word) < 3:
        return word
    return next(
        (
            english
            for name, english in _months().items()
            if word.startswith(name[:4]) and len(word) <= len(name) + 2
        ),
        word,
    )


@cache
def _months() -> dict[str, str]:
    """Tajik and Turkmen months in English."""
    english = get_month_names("wide", locale="en")
    return {
        str(get_month_names("wide", locale=language)[number]).lower(): str(english[number])
        for language in ("tg", "tk")
        for number in range(1, 13)
    }
