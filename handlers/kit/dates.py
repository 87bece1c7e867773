"""Days and hours in words, by the reader's clock. Babel knows the formats, but for its gaps."""

from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_datetime, format_skeleton

from handlers.kit.texts import Texts

_LOCALES = {"uz": "uz_Latn"}


def day(t: Texts, moment: datetime, zone: str) -> str:
    """A day like "6 December"; `moment` is UTC, `zone` an IANA name."""
    local = moment.astimezone(ZoneInfo(zone))
    if t.language == "en":
        return str(format_datetime(local, "d MMMM", locale="en_GB"))
    said = str(format_skeleton("MMMMd", local, locale=_LOCALES.get(t.language, t.language)))
    # Babel writes Tajik months with a capital.
    return said.lower() if t.language == "tg" else said


def day_and_hour(t: Texts, moment: datetime, zone: str) -> str:
    """A moment like "6 December, 14:05"."""
    local = moment.astimezone(ZoneInfo(zone))
    return f"{day(t, moment, zone)}, {local:%H:%M}"
