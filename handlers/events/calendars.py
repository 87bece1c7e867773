"""The calendar files of events, in the reader's language, with the local time at the venue."""

from collections.abc import Sequence
from datetime import datetime

from handlers.events.cards import city, open_place
from handlers.kit import calendar_files, date_format
from handlers.kit.calendar_files import CalendarEntry
from handlers.kit.screens import File, Media, Screen
from handlers.kit.texts import Translator
from storage.events.calendars import Entry
from storage.events.records import Event


def calendar_file(
    t: Translator, entries: Sequence[Entry], network: str, bot: str, now: datetime
) -> bytes:
    """These entries as one .ics file."""
    return calendar_files.calendar_file(
        [_entry(t, entry, now) for entry in entries], network, bot, now
    )


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


def _entry(t: Translator, given: Entry, now: datetime) -> CalendarEntry:
    event = given.event
    # Who gets a file that removes the entry may have given her seat back.
    place = open_place(event, event.venue) if given.is_cancelled else event.venue
    return CalendarEntry(
        event.uid, given.sequence, event.updated_at, event.starts_at, event.ends_at,
        event.wording(t.language).title, _description(t, event, now), place or "",
        given.is_cancelled,
    )  # fmt: skip


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
