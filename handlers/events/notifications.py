"""The messages about events that the bot sends by itself, rendered when they are sent if they are
still due.
"""

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
from handlers.events.cards import card_screen, facts
from handlers.events.change_notices import changed_lines
from handlers.kit import date_format
from handlers.kit.context import Services
from handlers.kit.navigation import home_button
from handlers.kit.screens import Button, Screen, paragraphs
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
)
from storage.events.records import Event, EventStatus
from storage.events.registrations import EventView, RegistrationStatus
from storage.outbox import ClaimedDelivery


def notice_screen(
    t: Translator, seen: EventView, zone: str, now: datetime, heading: str, *buttons: Button
) -> Screen:
    """The main facts of an event under a heading; the description is on its card."""
    return Screen(
        paragraphs(heading, facts(t, seen.event, zone, now, most=0)),
        (*((button,) for button in buttons), (home_button(t),)),
    )


def _open(t: Translator, event_id: int) -> Button:
    return Button(t.plain("event-open"), OpenEvent(event_id))


async def _event_notice(services: Services, delivery: ClaimedDelivery) -> EventView | None:
    """The event, if it is published and she may see it."""
    assert delivery.subject_id is not None
    seen = await registrations.seen_by(services.db, delivery.subject_id, delivery.reader.id)
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
    until = date_format.in_words(t, seen.event.registration_closes_at, delivery.reader.zone, now)
    return card_screen(t, seen, delivery.reader.zone, now, t("event-nudge", when=until))


async def offered(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Offers her a seat."""
    seen = await _event_notice(services, delivery)
    if seen is None or _state(seen) is not RegistrationStatus.OFFERED:
        return None
    return card_screen(t, seen, delivery.reader.zone, services.now(), t("event-offered"))


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
    return card_screen(t, seen, delivery.reader.zone, services.now())


async def changed(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells her which facts have changed since she last knew them, with the old and the new value,
    then all facts.
    """
    assert delivery.subject_id is not None
    known = await change_notices.snapshot(services.db, delivery.subject_id)
    if known is None:
        return None
    seen = await registrations.seen_by(services.db, known.event_id, delivery.reader.id)
    if seen is None or seen.event.status is not EventStatus.PUBLISHED:
        return None
    state = _state(seen)
    if state not in (
        RegistrationStatus.REGISTERED,
        RegistrationStatus.OFFERED,
        RegistrationStatus.WAITLISTED,
    ):
        return None
    now = services.now()
    different = changed_lines(t, known, seen.event, now)
    if not different:
        return None  # it was changed back
    heading = paragraphs(t("event-changed"), different)
    calendar = Button(t.plain("event-calendar"), GetCalendarFile(known.event_id))
    # A member whose calendar already shows the event gets a file without asking.
    has_file = await calendars.has_entry(services.db, known.event_id, delivery.reader.id)
    buttons = (calendar,) if state is RegistrationStatus.REGISTERED and not has_file else ()
    cannot = Button(t.plain("event-give-back"), CancelRegistration(known.event_id))
    return notice_screen(
        t, seen, delivery.reader.zone, now, heading, *buttons, cannot, _open(t, known.event_id)
    )


async def cancelled(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells her that the event is cancelled."""
    assert delivery.subject_id is not None
    seen = await registrations.seen_by(services.db, delivery.subject_id, delivery.reader.id)
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
    return card_screen(t, seen, delivery.reader.zone, now, heading)


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
            (Button(t.plain("event-evaluate"), GiveFeedback(delivery.subject_id)),),
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
            (Button(t.plain("event-materials"), ShowMaterials(delivery.subject_id)),),
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
