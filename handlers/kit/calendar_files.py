"""Calendar files (RFC 5545, RFC 5546), in the reader's language.

Times are written in UTC, without a VTIMEZONE: programs read its rules differently, and no entry
repeats, so nothing is lost. Each phone shows it in its own time zone.
"""

# The libraries are only partly typed.
# pyright: reportUnknownMemberType=false, reportMissingTypeStubs=false

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

ALARM = timedelta(hours=1)
"""How long before the start the calendar's alarm rings."""


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """An entry as a calendar gets it; `is_cancelled` removes it. Of two with the same `uid`, the
    calendar keeps that of the higher `sequence`. `place` is "" where there is none to show.
    """

    uid: str
    sequence: int
    updated_at: datetime
    starts_at: datetime
    ends_at: datetime
    title: str
    description: str
    place: str = ""
    is_cancelled: bool = False


def calendar_file(entries: Sequence[CalendarEntry], network: str, bot: str, now: datetime) -> bytes:
    """These entries as one .ics file. If there is only one entry and it is cancelled, the file asks
    to remove it.
    """
    # Imported on first use: most runs of the bot do without.
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Kurak//events//")
    calendar.add("version", "2.0")
    gone = len(entries) == 1 and entries[0].is_cancelled
    calendar.add("method", "CANCEL" if gone else "PUBLISH")
    for entry in entries:
        calendar.add_component(_component(entry, network, bot, now))
    return calendar.to_ical()


def _component(entry: CalendarEntry, network: str, bot: str, now: datetime):
    from icalendar import Alarm, Event, vCalAddress

    component = Event()
    component.add("uid", entry.uid)
    component.add("sequence", entry.sequence)
    component.add("dtstamp", now.astimezone(UTC))
    component.add("last-modified", entry.updated_at.astimezone(UTC))
    component.add("dtstart", entry.starts_at.astimezone(UTC))
    component.add("dtend", entry.ends_at.astimezone(UTC))
    component.add("summary", entry.title)
    if entry.place:
        component.add("location", entry.place)
    component.add("description", entry.description)
    # RFC 5546 requires an organiser, normally a mail address; the bot has none, so it is the bot's
    # link.
    organiser = vCalAddress(f"https://t.me/{bot}")
    organiser.params["CN"] = network
    component.add("organizer", organiser)
    component.add("status", "CANCELLED" if entry.is_cancelled else "CONFIRMED")
    if entry.is_cancelled:
        # In programs that keep showing a cancelled event, its time is free again.
        component.add("transp", "TRANSPARENT")
    else:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", entry.title)
        alarm.add("trigger", -ALARM)
        component.add_component(alarm)
    return component
