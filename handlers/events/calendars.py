"""Calendar files (RFC 5545, RFC 5546), in the reader's language.

An event keeps its UID and counts its changes in SEQUENCE, so that a later file replaces what an
earlier one put into a calendar, and a cancelled event leaves it.
"""

# The libraries' types are known in part only.
# pyright: reportUnknownMemberType=false, reportMissingTypeStubs=false

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.kit.texts import Texts
from storage.events.record import Event, Status

ALARM = timedelta(hours=1)
"""How long before the start a calendar rings."""


def calendar_file(
    t: Texts, events: Sequence[Event], network: str, bot: str, now: datetime
) -> bytes:
    """These events as one .ics file; a single cancelled one asks to be removed."""
    # Imported where it is wanted: most starts do without.
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Kurak//events//")
    calendar.add("version", "2.0")
    gone = len(events) == 1 and events[0].status is Status.CANCELLED
    calendar.add("method", "CANCEL" if gone else "PUBLISH")
    for event in events:
        calendar.add_component(_entry(t, event, network, bot, now))
    calendar.add_missing_timezones()
    return calendar.to_ical()


def _entry(t: Texts, event: Event, network: str, bot: str, now: datetime):
    from icalendar import Alarm, vCalAddress
    from icalendar import Event as Entry

    wording, zone = event.wording(t.language), ZoneInfo(event.zone)
    entry = Entry()
    entry.add("uid", event.uid)
    entry.add("sequence", event.sequence)
    entry.add("dtstamp", now)
    entry.add("last-modified", event.changed_at)
    entry.add("dtstart", event.starts_at.astimezone(zone))
    entry.add("dtend", event.ends_at.astimezone(zone))
    entry.add("summary", wording.title)
    entry.add("location", event.place)
    entry.add("description", _description(t, event))
    # An organiser is asked for by RFC 5546; the bot has no mail address, so it is where it lives.
    organiser = vCalAddress(f"https://t.me/{bot}")
    organiser.params["CN"] = network
    entry.add("organizer", organiser)
    is_on = event.status is not Status.CANCELLED
    entry.add("status", "CONFIRMED" if is_on else "CANCELLED")
    if is_on:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", wording.title)
        alarm.add("trigger", -ALARM)
        entry.add_component(alarm)
    return entry


def _description(t: Texts, event: Event) -> str:
    wording = event.wording(t.language)
    agenda = [
        " ".join(
            part
            for part in (
                event.date_of(session.day).strftime("%d.%m"),
                session.starts,
                session.title,
                session.speaker and f"· {session.speaker}",
            )
            if part
        )
        for session in event.sessions
    ]
    return "\n\n".join(part for part in (wording.description, "\n".join(agenda)) if part)
