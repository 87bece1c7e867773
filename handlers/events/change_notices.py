"""Changes of a published event, with the old and the new value."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.events.cards import city, her_time, open_place, session_line, time_lines, venue_line
from handlers.kit import date_format
from handlers.kit.texts import Translator
from storage.events.change_notices import EventSnapshot
from storage.events.records import Event, Session


def changed_lines(
    t: Translator, known: EventSnapshot, event: Event, zone: str, now: datetime, *, has_seat: bool
) -> str:
    """The facts that differ from the snapshot, with the old and the new value, as Telegram HTML; ""
    if none differ. `zone` is that of the reader; without `has_seat`, what only those with a seat
    may see is left out.
    """
    said: list[str] = []
    if not _same_time(known, event):
        before = date_format.span(t, known.starts_at, known.ends_at, known.zone, now)
        after = date_format.span(t, event.starts_at, event.ends_at, event.zone, now)
        said.append(t("event-changed-time", before=before, after=after))
        if known.zone != event.zone:
            said.append(t("event-changed-clock", city=city(t, event)))
        if (hers := her_time(t, event, zone, now)) is not None:
            said.append(hers)
    if known.venue != event.venue:
        before, after = (
            place if has_seat else open_place(event, place) or "–"
            for place in (known.venue, event.venue)
        )
        if before != after:
            said.append(t("event-changed-venue", before=before, after=after))
    said += _changed_agenda(t, known.sessions, event, now)
    return "\n".join(said)


def unchanged_lines(
    t: Translator, known: EventSnapshot, event: Event, zone: str, now: datetime, *, has_seat: bool
) -> str:
    """Time and venue as far as they are those of the snapshot, as Telegram HTML."""
    said: list[str] = []
    if _same_time(known, event):
        said.append(time_lines(t, event, zone, now))
    if known.venue == event.venue:
        said.append(venue_line(t, event, has_seat=has_seat))
    return "\n".join(said)


def _same_time(known: EventSnapshot, event: Event) -> bool:
    times = (known.starts_at, known.ends_at, known.zone)
    return times == (event.starts_at, event.ends_at, event.zone)


MAX_CHANGES = 12
"""Largest number of changed agenda lines in a message; the agenda itself has them all."""


def _changed_agenda(
    t: Translator, before: Sequence[Session], event: Event, now: datetime
) -> list[str]:
    gone = [session for session in before if session not in event.sessions]
    new = [session for session in event.sessions if session not in before]
    if not gone and not new:
        return []
    said = [t("event-changed-agenda")]
    for key, sessions in (("event-agenda-gone", gone), ("event-agenda-new", new)):
        for session in sessions[: MAX_CHANGES // 2]:
            noon = datetime.combine(event.date_of(session.day), event.ends_at.time())
            date = date_format.day(
                t, noon.replace(hour=12, tzinfo=ZoneInfo(event.zone)), event.zone
            )
            said.append(t(key, date=date) + " " + session_line(t, session))
    if len(gone) > MAX_CHANGES // 2 or len(new) > MAX_CHANGES // 2:
        said.append(t("event-agenda-more"))
    return said
