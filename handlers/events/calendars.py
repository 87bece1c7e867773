"""Calendar files (RFC 5545, RFC 5546), in the reader's language.

Times are written in UTC, without a VTIMEZONE: programs read its rules differently, and an event
does not repeat, so nothing is lost. Each phone shows the event in its own time zone, and the
description gives the local time at the venue.
"""

# The libraries are only partly typed.
# pyright: reportUnknownMemberType=false, reportMissingTypeStubs=false

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from handlers.events.cards import city, open_place
from handlers.kit import date_format
from handlers.kit.screens import File, Media, Screen
from handlers.kit.texts import Translator
from storage.events.calendars import Entry
from storage.events.records import Event

ALARM = timedelta(hours=1)
"""How long before the start the calendar's alarm rings."""


def calendar_file(
    t: Translator, entries: Sequence[Entry], network: str, bot: str, now: datetime
) -> bytes:
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
        calendar.add_component(_entry(t, entry, network, bot, now))
    return calendar.to_ical()


def entry_screen(
    t: Translator, entry: Entry, network: str, bot: str, now: datetime, *, is_update: bool = False
) -> Screen:
    """The file of one event, with what to do with it; with `delivery`, a file that she did not ask
    for.
    """
    title = entry.event.wording(t.language).title
    if entry.is_cancelled:
        said = t("event-calendar-removed", title=title)
    else:
        said = t("event-calendar-updated", title=title) if is_update else t("event-calendar-how")
    # The file's name reveals nothing about the event: a locked screen shows it.
    file = File(f"event-{entry.event.id}.ics", calendar_file(t, [entry], network, bot, now))
    return Screen(said, media=Media("document", file))


def _entry(t: Translator, given: Entry, network: str, bot: str, now: datetime):
    from icalendar import Alarm, vCalAddress
    from icalendar import Event as Component

    event, wording = given.event, given.event.wording(t.language)
    component = Component()
    component.add("uid", event.uid)
    component.add("sequence", given.sequence)
    component.add("dtstamp", now.astimezone(UTC))
    component.add("last-modified", event.updated_at.astimezone(UTC))
    component.add("dtstart", event.starts_at.astimezone(UTC))
    component.add("dtend", event.ends_at.astimezone(UTC))
    component.add("summary", wording.title)
    # Who gets a file that removes the entry may have given her seat back.
    place = open_place(event, event.venue) if given.is_cancelled else event.venue
    if place:
        component.add("location", place)
    component.add("description", _description(t, event, now))
    # RFC 5546 requires an organiser, normally a mail address; the bot has none, so it is the bot's
    # link.
    organiser = vCalAddress(f"https://t.me/{bot}")
    organiser.params["CN"] = network
    component.add("organizer", organiser)
    component.add("status", "CANCELLED" if given.is_cancelled else "CONFIRMED")
    if given.is_cancelled:
        # In programs that keep showing a cancelled event, its time is free again.
        component.add("transp", "TRANSPARENT")
    else:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", wording.title)
        alarm.add("trigger", -ALARM)
        component.add_component(alarm)
    return component


def _description(t: Translator, event: Event, now: datetime) -> str:
    """The local time of the event, its description, and the agenda in local time."""
    wording = event.wording(t.language)
    span = date_format.span(t, event.starts_at, event.ends_at, event.zone, now)
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
    parts = (f"{span} ({city(t, event)})", wording.description, "\n".join(agenda))
    return "\n\n".join(part for part in parts if part)
