"""The messages about events that the bot sends by itself, rendered when they are sent if they are
still due.
"""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.events.calendars import entry_screen
from handlers.events.callbacks import (
    CancelRegistration,
    GetCalendarFile,
    GiveFeedback,
    OpenEvent,
    ShowMaterials,
)
from handlers.events.cards import card_screen, closing_time, has_seat, shown_to
from handlers.events.change_notices import changed_lines, unchanged_lines
from handlers.kit.context import Services
from handlers.kit.navigation import home_button
from handlers.kit.screens import Button, Screen, column, main, paragraphs
from handlers.kit.texts import Translator
from storage.events import (
    calendars,
    change_notices,
    feedback,
    materials,
    publishing,
    records,
    registrations,
    reminders,
    views,
)
from storage.events.change_notices import EventSnapshot
from storage.events.records import Event, EventStatus
from storage.events.registrations import RegistrationStatus
from storage.events.views import EventView
from storage.outbox import ClaimedDelivery


def notice_screen(t: Translator, seen: EventView, zone: str, now: datetime, heading: str) -> Screen:
    """The main facts of an event under a heading; the description is on its card."""
    text = paragraphs(heading, shown_to(t, seen, zone, now, is_known=True))
    return Screen(text, ((home_button(t),),))


def _open(t: Translator, event_id: int) -> Button:
    return Button(t.plain("event-open"), OpenEvent(event_id))


async def _event_notice(services: Services, delivery: ClaimedDelivery) -> EventView | None:
    """The event, if it is published and she may see it."""
    assert delivery.subject_id is not None
    seen = await views.seen_by(services.db, delivery.subject_id, delivery.reader.id)
    return seen if seen is not None and seen.event.status is EventStatus.PUBLISHED else None


def _state(seen: EventView) -> RegistrationStatus | None:
    return seen.registration.status if seen.registration is not None else None


async def _asked(services: Services, delivery: ClaimedDelivery) -> EventView | None:
    """The event, if she has not answered yet and has not muted such messages."""
    seen = await _event_notice(services, delivery)
    if seen is None or seen.registration is not None:
        return None
    return seen if await records.hears(services.db, seen.event.id, delivery.reader.id) else None


async def invited(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Invites her to an event, unless she has already answered."""
    seen = await _asked(services, delivery)
    if seen is None:
        return None
    heading = t("event-invited", network=services.network.name)
    return card_screen(t, seen, delivery.reader.zone, services.now(), heading)


async def nudged(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Reminds her of an invitation that she has not answered."""
    now = services.now()
    seen = await _asked(services, delivery)
    if seen is None or now >= seen.event.registration_closes_at:
        return None
    until = closing_time(t, seen.event, delivery.reader.zone, now)
    heading = t("event-nudge", when=until)
    return card_screen(t, seen, delivery.reader.zone, now, heading, is_known=True)


async def offered(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Offers her a seat."""
    seen = await _event_notice(services, delivery)
    if seen is None or _state(seen) is not RegistrationStatus.OFFERED:
        return None
    heading = t("event-offered")
    return card_screen(t, seen, delivery.reader.zone, services.now(), heading, is_known=True)


async def seated(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells her that the organisers have given her a seat."""
    seen = await _event_notice(services, delivery)
    if seen is None or _state(seen) is not RegistrationStatus.REGISTERED:
        return None
    return card_screen(t, seen, delivery.reader.zone, services.now(), t("event-seated"))


async def seat_revoked(
    services: Services, delivery: ClaimedDelivery, t: Translator
) -> Screen | None:
    """Tells her that the organisers have taken her seat back; the card says why."""
    seen = await _event_notice(services, delivery)
    if seen is None or _state(seen) is not RegistrationStatus.REVOKED:
        return None
    card = card_screen(t, seen, delivery.reader.zone, services.now(), is_known=True)
    return replace(card, private=True)


async def changed(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells her which facts have changed since she last knew them, with the old and the new value,
    then time and venue as far as they stay.
    """
    assert delivery.subject_id is not None
    known = await change_notices.snapshot(services.db, delivery.subject_id)
    if known is None:
        return None
    seen = await views.seen_by(services.db, known.event_id, delivery.reader.id)
    if seen is None or seen.event.status is not EventStatus.PUBLISHED:
        return None
    state = _state(seen)
    if state not in (
        RegistrationStatus.REGISTERED,
        RegistrationStatus.OFFERED,
        RegistrationStatus.WAITLISTED,
    ):
        return None
    # A member whose calendar already shows the event gets a file without asking.
    has_file = await calendars.has_entry(services.db, known.event_id, delivery.reader.id)
    return change_screen(t, seen, known, delivery.reader.zone, services.now(), has_file=has_file)


def change_screen(
    t: Translator, seen: EventView, known: EventSnapshot, zone: str, now: datetime, *,
    has_file: bool,
) -> Screen | None:  # fmt: skip
    """What has changed, from what to what, then time and venue as far as they stay; None if the
    event was changed back.
    """
    event, with_seat = seen.event, has_seat(seen)
    different = changed_lines(t, known, event, zone, now, has_seat=with_seat)
    if not different:
        return None
    rows = [_open(t, event.id)]
    if _state(seen) is RegistrationStatus.REGISTERED and not has_file:
        rows.append(Button(t.plain("event-calendar"), GetCalendarFile(event.id)))
    if not seen.has_attended:
        rows.append(Button(t.plain("event-give-back"), CancelRegistration(event.id)))
    return Screen(
        paragraphs(
            t("event-changed"),
            t("event-title", title=event.wording(t.language).title),
            different,
            unchanged_lines(t, known, event, zone, now, has_seat=with_seat),
        ),
        (*column(rows), (home_button(t),)),
    )


async def cancelled(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells her that the event is cancelled."""
    assert delivery.subject_id is not None
    seen = await views.seen_by(services.db, delivery.subject_id, delivery.reader.id)
    if seen is None or seen.event.status is not EventStatus.CANCELLED:
        return None
    heading = t("event-cancelled", network=services.network.name)
    return notice_screen(t, seen, delivery.reader.zone, services.now(), heading)


async def calendar_entry(
    services: Services, delivery: ClaimedDelivery, t: Translator
) -> Screen | None:
    """Sends a new calendar file, because her calendar shows outdated facts of the event."""
    assert delivery.subject_id is not None
    now = services.now()
    entry = await calendars.issue_queued(services.db, delivery.subject_id, delivery.reader.id, now)
    if entry is None:
        return None
    return entry_screen(t, entry, services.network.name, services.bot.username, now, is_update=True)


def reminder_heading(t: Translator, event: Event, zone: str, now: datetime) -> str:
    """How soon the event starts, by calendar days in her time zone and at this moment."""
    left = event.starts_at - now
    there = ZoneInfo(zone)
    days = (event.starts_at.astimezone(there).date() - now.astimezone(there).date()).days
    if left.total_seconds() <= 2 * reminders.HOUR:
        return t("event-reminder-soon")
    if days == 0:
        return t("event-reminder-today")
    return t("event-reminder-tomorrow") if days == 1 else t("event-reminder-days", count=days)


async def reminded(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Reminds her of an event for which she has a seat."""
    now = services.now()
    seen = await _event_notice(services, delivery)
    if (
        seen is None
        or _state(seen) is not RegistrationStatus.REGISTERED
        or now >= seen.event.starts_at
    ):
        return None
    heading = reminder_heading(t, seen.event, delivery.reader.zone, now)
    return card_screen(t, seen, delivery.reader.zone, now, heading, is_known=True)


async def evaluation_asked(
    services: Services, delivery: ClaimedDelivery, t: Translator
) -> Screen | None:
    """Asks for her feedback: a few presses, or none."""
    assert delivery.subject_id is not None
    is_wanted = await feedback.is_asked(services.db, delivery.subject_id, delivery.reader.id)
    seen = await _event_notice(services, delivery)
    if seen is None or not is_wanted:
        return None
    title = seen.event.wording(t.language).title
    return Screen(
        t("evaluation-asked", title=title),
        (
            (main(t.plain("event-evaluate"), GiveFeedback(delivery.subject_id)),),
            (home_button(t),),
        ),
    )


async def materials_sent(
    services: Services, delivery: ClaimedDelivery, t: Translator
) -> Screen | None:
    """Tells her that there are materials of an event for her."""
    assert delivery.subject_id is not None
    found = await materials.seen_by(services.db, delivery.subject_id, delivery.reader.id)
    seen = await _event_notice(services, delivery)
    if seen is None or not found:
        return None
    title = seen.event.wording(t.language).title
    return Screen(
        t("event-materials-sent", title=title),
        (
            (main(t.plain("event-materials"), ShowMaterials(delivery.subject_id)),),
            (home_button(t),),
        ),
    )


NOTICES = {
    records.INVITED: invited,
    reminders.NUDGE: nudged,
    registrations.OFFERED: offered,
    registrations.SEATED: seated,
    registrations.SEAT_REVOKED: seat_revoked,
    change_notices.CHANGED: changed,
    publishing.CANCELLED: cancelled,
    calendars.ENTRY: calendar_entry,
    reminders.REMINDER: reminded,
    feedback.EVALUATION: evaluation_asked,
    materials.MATERIALS: materials_sent,
}
