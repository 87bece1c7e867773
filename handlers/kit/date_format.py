"""Formats dates and times in words, in the reader's time zone, and decimal numbers.

Babel supplies the formats; this module fills its gaps.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_datetime, format_skeleton, get_day_names
from babel.numbers import format_decimal

from handlers.kit.ordinals import ordinal
from handlers.kit.texts import Translator

_LOCALES = {"uz": "uz_Latn"}


def day(t: Translator, moment: datetime, zone: str) -> str:
    """A day like "6 December"; `moment` is UTC, `zone` an IANA name."""
    local = moment.astimezone(ZoneInfo(zone))
    if t.language == "en":
        return str(format_datetime(local, "d MMMM", locale="en_GB"))
    locale = _LOCALES.get(t.language, t.language)
    if t.language == "tk":
        month = str(format_datetime(local, "MMMM", locale=locale))
        return f"{ordinal('tk', local.day)} {month}"
    said = str(format_skeleton("MMMMd", local, locale=locale))
    # Babel capitalises Tajik months.
    return said.lower() if t.language == "tg" else said


def date(t: Translator, moment: datetime, zone: str) -> str:
    """A day with its year, like "6 December 2027"."""
    year = ordinal(t.language, moment.astimezone(ZoneInfo(zone)).year)
    return t.plain("date-with-year", day=day(t, moment, zone), year=year)


def day_and_hour(t: Translator, moment: datetime, zone: str) -> str:
    """A day and time like "6 December, 14:05"."""
    local = moment.astimezone(ZoneInfo(zone))
    return f"{day(t, moment, zone)}, {local:%H:%M}"


def weekday(t: Translator, moment: datetime, zone: str, now: datetime) -> str:
    """A day like "Sunday, 6 December", with the year if it is not the current one."""
    local = moment.astimezone(ZoneInfo(zone))
    name = str(format_datetime(local, "EEEE", locale=_LOCALES.get(t.language, t.language)))
    said = day(t, moment, zone)
    if local.year != now.astimezone(ZoneInfo(zone)).year:
        said = date(t, moment, zone)
    return f"{name.lower() if t.language == 'tg' else name}, {said}"


def weekday_name(t: Translator, weekday: int) -> str:
    """The name of a weekday on its own (0 is Monday), capitalised for a button."""
    names = get_day_names("wide", "stand-alone", locale=_LOCALES.get(t.language, t.language))
    said = str(names[weekday])
    return said[:1].upper() + said[1:]


def in_words(t: Translator, moment: datetime, zone: str, now: datetime) -> str:
    """A day and time like "Sunday, 6 December, 14:05"."""
    return f"{weekday(t, moment, zone, now)}, {moment.astimezone(ZoneInfo(zone)):%H:%M}"


def span(t: Translator, start: datetime, end: datetime, zone: str, now: datetime) -> str:
    """A period from start to end; the day appears once if both are on the same day."""
    first, last = (moment.astimezone(ZoneInfo(zone)) for moment in (start, end))
    if first.date() == last.date():
        return f"{in_words(t, start, zone, now)}–{last:%H:%M}"
    return f"{in_words(t, start, zone, now)} – {in_words(t, end, zone, now)}"


def decimal(t: Translator, number: float) -> str:
    """A number with one decimal place: "4.5" in English, "4,5" in the other languages."""
    return str(format_decimal(number, "0.0", locale=_LOCALES.get(t.language, t.language)))
