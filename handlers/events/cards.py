"""Events as readers see them: the card, the agenda, the lists."""

from collections.abc import Sequence
from datetime import datetime, time
from zoneinfo import ZoneInfo

from handlers.events.callbacks import (
    CancelRegistration,
    GetCalendarFile,
    GiveFeedback,
    ManagedEvents,
    ManageEvent,
    OpenEvent,
    PickEventFilter,
    RegisterForEvent,
    ShowAgenda,
    ShowCountryParticipants,
    ShowList,
    ShowMaterials,
    ShowSessions,
)
from handlers.events.messages import ANY, LIST, NONE, REGISTRATION, TAB
from handlers.kit import addresses, date_format
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.navigation import (
    Events,
    OpenCertificate,
    back_button,
    home_button,
    home_row,
    page_row,
    total_line,
    turning_row,
)
from handlers.kit.report_buttons import report_row
from handlers.kit.screens import Button, Row, Screen, balanced_page, column, main, paragraphs
from handlers.kit.taxonomy import CITY, LANGUAGE, NAMES
from handlers.kit.texts import Translator
from handlers.kit.ties import ChooseThemes, theme_lines
from storage.database import Page
from storage.events.feedback import OPEN_FOR
from storage.events.records import Event, EventList, EventRow, EventStatus, Session
from storage.events.registrations import Registration, RegistrationStatus
from storage.events.reports import EVENT
from storage.events.views import EventView
from storage.kit.taxonomy import CITIES, COUNTRIES, SECTORS


def shown_facts(t: Translator, ctx: Context, event: Event) -> str:
    """Title and time, as the heading of another screen about the event."""
    return paragraphs(
        t("event-title", title=event.wording(t.language).title),
        time_lines(t, event, ctx.member.zone, ctx.now()),
    )


PAGE = 5
LONGEST_CITY = 30
LONGEST_DESCRIPTION = 1500
"""Longest description on a card, in characters, so that a card with everything else fits a
message.
"""


def city(t: Translator, event: Event) -> str:
    """The city that names the event's time zone: the one that its venue begins with, else that of
    the zone.
    """
    first = event.venue.split(",")[0].strip()
    if "//" not in first and len(first) <= LONGEST_CITY and "," in event.venue:
        return first
    return zone_city(t, event.zone)


def zone_city(t: Translator, zone: str) -> str:
    """The city that a time zone (IANA name) is known by."""
    key = next((key for key, known in CITIES.items() if known == zone), None)
    return t.plain(CITY(key)) if key else zone.rpartition("/")[2].replace("_", " ")


def time_lines(t: Translator, event: Event, zone: str, now: datetime) -> str:
    """When it is: in local time, and also in her time zone if that differs."""
    there = date_format.span(t, event.starts_at, event.ends_at, event.zone, now)
    said = (t("event-when", span=there, city=city(t, event)), her_time(t, event, zone, now))
    return "\n".join(line for line in said if line)


def her_time(t: Translator, event: Event, zone: str, now: datetime) -> str | None:
    """When it is in her time zone, as Telegram HTML; None if that is the same as in local time."""
    if not _shifted(event.starts_at, zone, event.zone):
        return None
    return t("event-when-hers", span=date_format.span(t, event.starts_at, event.ends_at, zone, now))


def closing_time(t: Translator, event: Event, zone: str, now: datetime) -> str:
    """The last moment to answer, in her time zone, as plain text that says so if it differs from
    local time.
    """
    when = date_format.in_words(t, event.registration_closes_at, zone, now)
    if _shifted(event.registration_closes_at, zone, event.zone):
        return t.plain("event-time-hers", when=when)
    return when


def _shifted(moment: datetime, one: str, other: str) -> bool:
    return (
        moment.astimezone(ZoneInfo(one)).utcoffset()
        != moment.astimezone(ZoneInfo(other)).utcoffset()
    )


def facts(
    t: Translator, event: Event, zone: str, now: datetime, most: int = LONGEST_DESCRIPTION,
    *, has_seat: bool = True,
) -> str:  # fmt: skip
    """All facts as Telegram HTML: title, time, venue and the rest. The description is cut to the
    characters that fit beside them. Without `has_seat`, the address of an online
    event is left out, and the place where the organisers say so.
    """
    shown_in = event.language_for(t.language)
    description = event.described(t.language)
    speech = ", ".join(t.plain(LANGUAGE(code)) for code in event.speech)
    until = closing_time(t, event, zone, now)
    is_open = event.status is EventStatus.PUBLISHED and now < event.registration_closes_at
    details = "\n".join(
        part
        for part in (
            time_lines(t, event, zone, now),
            venue_line(t, event, has_seat=has_seat),
            t("event-speech", languages=speech) if speech else None,
            t("event-organisers", names=event.organisers) if event.organisers else None,
            t("event-answers-until", when=until)
            if is_open and event.registration_closes_at != event.starts_at
            else None,
        )
        if part
    )
    return paragraphs(
        t("event-title", title=event.wording(t.language).title),
        _label(t, shown_in),
        _cancelled(t, event),
        details,
        *_described(t, description, shown_in, most),
    )


def has_seat(seen: EventView) -> bool:
    """Whether she has a seat, without which she does not see the address of an online event."""
    place = seen.registration
    return place is not None and place.status is RegistrationStatus.REGISTERED


def shown_to(
    t: Translator, seen: EventView, zone: str, now: datetime, *, is_known: bool = False
) -> str:
    """The facts as this reader sees them, as Telegram HTML."""
    most = 0 if is_known else LONGEST_DESCRIPTION
    return facts(t, seen.event, zone, now, most=most, has_seat=has_seat(seen))


def venue_line(t: Translator, event: Event, *, has_seat: bool) -> str:
    """Where it is, as Telegram HTML. Without `has_seat`, what only those with a seat may see is
    left out.
    """
    open_part = event.venue if has_seat else open_place(event, event.venue)
    if open_part == event.venue:
        return t("event-where", place=event.venue)
    later = "event-place-with-a-seat" if event.is_venue_for_seats else "event-link-with-a-seat"
    where = t("event-where", place=open_part) if open_part else None
    return "\n".join(line for line in (where, t(later)) if line)


def open_place(event: Event, place: str) -> str:
    """What everyone may see of a place of this event: no link, and nothing where the organisers
    show it only to those with a seat.
    """
    return "" if event.is_venue_for_seats else addresses.without_links(place)


def _label(t: Translator, code: str) -> str | None:
    """The language of a text, if it is not the reader's."""
    if code == t.language:
        return None
    return t("event-in-language", language=t.plain(LANGUAGE(code)))


def _described(
    t: Translator, description: tuple[str, str] | None, titled_in: str, most: int
) -> tuple[str | None, ...]:
    if description is None or not most:
        return ()
    text, code = description
    label = _label(t, code) if code != titled_in else None
    return label, t("event-description", text=shortened(text, most))


def _cancelled(t: Translator, event: Event) -> str | None:
    if event.status is not EventStatus.CANCELLED:
        return None
    return "\n".join(
        part
        for part in (
            t("event-is-cancelled"),
            t("event-reason", reason=event.cancel_reason) if event.cancel_reason else None,
        )
        if part
    )


def registration_line(
    t: Translator, registration: Registration | None, zone: str, now: datetime
) -> str | None:
    """The line that says what her registration status is."""
    match registration:
        case None:
            return None
        case Registration(status=RegistrationStatus.OFFERED, offer_expires_at=over) if (
            over is not None
        ):
            return t("event-registration-offered", when=date_format.in_words(t, over, zone, now))
        case Registration(status=RegistrationStatus.WAITLISTED, number=number):
            return t("event-registration-waitlisted", number=str(number))
        case Registration(status=RegistrationStatus.REVOKED, reason=reason):
            why = t("event-reason", reason=reason) if reason else ""
            return "\n".join(part for part in (t("event-registration-revoked"), why) if part)
        case Registration(status=status):
            return t(REGISTRATION(status))


def card_screen(
    t: Translator, seen: EventView, zone: str, now: datetime, heading: str | None = None,
    *, is_known: bool = False,
) -> Screen:  # fmt: skip
    """An event as she sees it, with what she can do. One that `is_known` to her already comes
    without its description, which is one press away.
    """
    event, registration = seen.event, seen.registration
    state = registration.status if registration is not None else None
    is_on = event.status is EventStatus.PUBLISHED
    is_over = now >= event.ends_at
    said = registration_line(t, registration, zone, now) if is_on else None
    room: str | None = None
    if (
        is_on
        and now < event.registration_closes_at
        and state in (None, RegistrationStatus.CANCELLED, RegistrationStatus.EXPIRED)
    ):
        free = t("event-free", free=str(seen.free), seats=str(event.seats))
        room = free if seen.free else t("event-full", waiting=str(seen.waitlisted))
    elif is_on and state is None:
        room = t("event-is-over") if is_over else t("event-answers-closed")
    answers, leaving = _answers(t, event, seen, now) if is_on else ((), ())
    more: list[Button] = []
    if event.sessions and event.status is not EventStatus.CANCELLED:
        more.append(Button(t.plain("event-agenda"), ShowAgenda(event.id, _today(event, now))))
    if is_on and state is RegistrationStatus.REGISTERED and not is_over:
        more.append(Button(t.plain("event-calendar"), GetCalendarFile(event.id)))
    below: list[Row] = []
    if seen.has_sessions and is_on and not is_over:
        below.append((Button(t.plain("event-sessions"), ShowSessions(event.id)),))
    if is_on and state is RegistrationStatus.REGISTERED:
        below.append((Button(t.plain("event-attendees-button"), ShowList(event.id, 0)),))
    if is_known:
        below.append((Button(t.plain("event-open"), OpenEvent(event.id)),))
    if seen.has_materials:
        below.append((Button(t.plain("event-materials"), ShowMaterials(event.id)),))
    if is_on and is_over and seen.has_attended and event.parent_id is None:
        press = OpenCertificate("attendance", event.id)
        below.append((Button(t.plain("certificate-button"), press),))
    may_evaluate = seen.has_attended and event.ends_at <= now < event.ends_at + OPEN_FOR
    if is_on and may_evaluate:
        below.append((main(t.plain("event-evaluate"), GiveFeedback(event.id)),))
    if seen.is_coordinator and is_on and not seen.may_manage:
        below.append(
            (Button(t.plain("event-organiser-delegation"), ShowCountryParticipants(event.id, 0)),)
        )
    if seen.may_tie and not seen.may_manage:
        below.append((Button(t.plain("theme-choose"), ChooseThemes(EVENT, event.id, 0)),))
    if not seen.may_manage:
        below.append(report_row(t, EVENT, event.id))
    if seen.may_manage:
        below.append((Button(t.plain("event-manage"), ManageEvent(event.id)),))
    box = EventList.PAST if is_over else EventList.COMING
    back: Press = Events(box.value, 0, None, None)
    if event.parent_id is not None:
        back = ShowSessions(event.parent_id)
    return Screen(
        paragraphs(
            heading,
            shown_to(t, seen, zone, now, is_known=is_known),
            theme_lines(t, seen.themes),
            said,
            room,
        ),
        (
            *answers,
            *((tuple(more),) if more else ()),
            *below,
            *leaving,
            (back_button(t, back), home_button(t)),
        ),
    )


def _today(event: Event, now: datetime) -> int:
    return min(max(event.day_of(now), 1), event.days)


def _answers(
    t: Translator, event: Event, seen: EventView, now: datetime
) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """The answers that she can give now, and the one that gives up what she has, which stands below
    everything else.
    """
    come = main(t.plain("event-come"), RegisterForEvent(event.id))
    leave = CancelRegistration(event.id)
    is_open = now < event.registration_closes_at
    match seen.registration.status if seen.registration is not None else None:
        case RegistrationStatus.REGISTERED | RegistrationStatus.WAITLISTED:
            may_leave = now < event.ends_at and not seen.has_attended
            return (), ((Button(t.plain("event-give-back"), leave),),) if may_leave else ()
        case RegistrationStatus.OFFERED:
            take = main(t.plain("event-take"), RegisterForEvent(event.id))
            return ((take,),), ((Button(t.plain("event-cannot"), leave),),)
        case RegistrationStatus.REVOKED:
            return (), ()
        case RegistrationStatus.CANCELLED | RegistrationStatus.EXPIRED:
            return ((come,),) if is_open else (), ()
        case None:
            # A first answer gives up nothing: she can still come as long as registration is open.
            cannot = Button(t.plain("event-cannot"), leave, "plain")
            return ((come, cannot),) if is_open else (), ()


def session_line(t: Translator, session: Session) -> str:
    """A line of the agenda as Telegram HTML."""
    hours = f"{session.starts}–{session.ends}" if session.ends else session.starts
    who = session.speaker or ""
    if session.moderator:
        moderator = t.plain("event-moderator", name=session.moderator)
        who = f"{who} · {moderator}" if who else moderator
    return t("event-session", hours=hours, title=session.title, who=f" · {who}" if who else "")


def agenda_screen(
    t: Translator, event: Event, day: int, now: datetime, back: Sequence[Button]
) -> Screen:
    """One day of the agenda, with buttons to the other days."""
    sessions = [session for session in event.sessions if session.day == day]
    noon = datetime.combine(event.date_of(day), time(12), ZoneInfo(event.zone))
    date = date_format.weekday(t, noon, event.zone, now)
    head = t("event-agenda-day", day=str(day), date=date, city=city(t, event))
    listed = "\n".join(session_line(t, session) for session in sessions)
    turning = turning_row(
        t,
        ShowAgenda(event.id, day - 1) if day > 1 else None,
        ShowAgenda(event.id, day + 1) if day < event.days else None,
    )
    return Screen(paragraphs(head, listed or t("event-agenda-empty")), (*turning, tuple(back)))


def event_buttons(t: Translator, entries: Page[EventRow]) -> tuple[Row, ...]:
    """A button for each event of a list."""
    return column(
        Button(
            t.plain(
                "event-line",
                date=date_format.day(t, entry.starts_at, entry.zone),
                title=shortened(entry.title, 40),
                state=_shown(entry),
            ),
            OpenEvent(entry.event_id),
        )
        for entry in entries.rows
    )


def list_screen(
    t: Translator, here: Events, box: EventList, entries: Page[EventRow],
    is_staff: bool, has_seats: bool,
) -> Screen:  # fmt: skip
    """One of the lists of events."""
    country, sector = here.country, here.sector
    turning = page_row(t, entries, lambda number: Events(box.value, number, country, sector))
    boxes = tuple(
        Button(t.plain(TAB(other)), Events(other.value, 0, country, sector))
        for other in EventList
        if other is not box
    )
    narrow = tuple(
        Button(
            t.plain(NAMES[what](key)) if key else t.plain(ANY(what)),
            PickEventFilter(what, 0, box.value, country, sector),
        )
        for what, key in (("country", country), ("sector", sector))
    )
    calendar = ()
    if box is EventList.MINE and has_seats:
        calendar = ((Button(t.plain("event-calendar-all"), GetCalendarFile(None)),),)
    said = t(LIST(box)) if entries.rows else t(NONE(box))
    at_desk = is_staff and box is EventList.COMING
    desk = ((Button(t.plain("event-desk"), ManagedEvents(0)),),) if at_desk else ()
    return Screen(
        paragraphs(t("event-lists"), said, total_line(t, entries)),
        (
            *event_buttons(t, entries),
            *turning,
            *calendar,
            boxes,
            *column(narrow),
            *desk,
            home_row(t),
        ),
    )


def _shown(entry: EventRow) -> str:
    if entry.is_cancelled:
        return "cancelled"
    return entry.status if entry.status in ("registered", "offered", "waitlisted") else "none"


def filter_options(t: Translator, press: PickEventFilter) -> tuple[Button, ...]:
    """The countries or sectors by which a list can be filtered, and None for all of them, as
    buttons.
    """

    def button(key: str | None) -> Button:
        country = key if press.what == "country" else press.country
        sector = key if press.what == "sector" else press.sector
        label = t.plain(NAMES[press.what](key)) if key else t.plain(ANY(press.what))
        return Button(label, Events(press.box, 0, country, sector))

    keys = COUNTRIES if press.what == "country" else SECTORS
    return tuple(map(button, (None, *keys)))


def filter_screen(t: Translator, press: PickEventFilter) -> Screen:
    """A page of the countries or sectors by which a list can be filtered."""
    every, *options = filter_options(t, press)
    page = balanced_page(options, press.page, 7)

    def turned(to: int) -> PickEventFilter:
        return PickEventFilter(press.what, to, press.box, press.country, press.sector)

    return Screen(
        t("event-narrow"),
        (
            (every,),
            *column(page.rows),
            *page_row(t, page, turned),
            (back_button(t, Events(press.box, 0, press.country, press.sector)), home_button(t)),
        ),
    )
