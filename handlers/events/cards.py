"""An event as readers see it: its card, its agenda, the lists of events."""

from collections.abc import Sequence
from datetime import datetime, time
from zoneinfo import ZoneInfo

from handlers.events.presses import (
    Agenda,
    Calendar,
    CannotCome,
    Come,
    Delegation,
    Desk,
    Evaluate,
    Fetch,
    Manage,
    Materials,
    Open,
    PickFilter,
)
from handlers.kit import dates
from handlers.kit.characters import shortened
from handlers.kit.navigation import Events, back_button, home_button, home_row, turning_row
from handlers.kit.screens import Button, Row, Screen, column, even_pages, lines
from handlers.kit.texts import Texts
from storage.events.afterwards import Material
from storage.events.record import Box, Event, Line, Session, Status
from storage.events.seats import Place, Seen, State
from storage.lists import CITIES, COUNTRIES, SECTORS

PAGE = 5
LONGEST_CITY = 30
LONGEST_DESCRIPTION = 1500
"""Signs, so that a card with everything else fits a message."""


def city(t: Texts, event: Event) -> str:
    """Whose clock its times are: the city that its place begins with, else that of its zone."""
    first = event.place.split(",")[0].strip()
    if "//" not in first and len(first) <= LONGEST_CITY and "," in event.place:
        return first
    return zone_city(t, event.zone)


def zone_city(t: Texts, zone: str) -> str:
    """The city that a time zone (IANA name) is known by."""
    key = next((key for key, known in CITIES.items() if known == zone), None)
    return t.plain(f"event-city-{key}") if key else zone.rpartition("/")[2].replace("_", " ")


def time_lines(t: Texts, event: Event, zone: str, now: datetime) -> str:
    """When it is: at its place, and by her clock where that shows another time."""
    there = dates.span(t, event.starts_at, event.ends_at, event.zone, now)
    said = t("event-when", span=there, city=city(t, event))
    if _shifted(event.starts_at, zone, event.zone):
        here = dates.span(t, event.starts_at, event.ends_at, zone, now)
        said += "\n" + t("event-when-hers", span=here)
    return said


def _shifted(moment: datetime, one: str, other: str) -> bool:
    return (
        moment.astimezone(ZoneInfo(one)).utcoffset()
        != moment.astimezone(ZoneInfo(other)).utcoffset()
    )


def facts(t: Texts, event: Event, zone: str, now: datetime, most: int = LONGEST_DESCRIPTION) -> str:
    """All facts as Telegram HTML: title, when, where, and what else there is; of the description
    so many signs as there is room for beside it.
    """
    shown_in = event.language_for(t.language)
    description = event.described(t.language)
    speech = ", ".join(t.plain(f"speech-{code}") for code in event.speech)
    until = dates.in_words(t, event.answers_close_at, zone, now)
    is_open = event.status is Status.PUBLISHED and now < event.answers_close_at
    details = "\n".join(
        part
        for part in (
            time_lines(t, event, zone, now),
            t("event-where", place=event.place),
            t("event-speech", languages=speech) if speech else None,
            t("event-organisers", names=event.organisers) if event.organisers else None,
            t("event-answers-until", when=until)
            if is_open and event.answers_close_at != event.starts_at
            else None,
        )
        if part
    )
    return lines(
        t("event-title", title=event.wording(t.language).title),
        _label(t, shown_in),
        _cancelled(t, event),
        details,
        *_described(t, description, shown_in, most),
    )


def _label(t: Texts, code: str) -> str | None:
    """What language a text is in, if it is not hers."""
    if code == t.language:
        return None
    return t("event-in-language", language=t.plain(f"speech-{code}"))


def _described(
    t: Texts, description: tuple[str, str] | None, titled_in: str, most: int
) -> tuple[str | None, ...]:
    if description is None or not most:
        return ()
    text, code = description
    label = _label(t, code) if code != titled_in else None
    return label, t("event-description", text=shortened(text, most))


def _cancelled(t: Texts, event: Event) -> str | None:
    if event.status is not Status.CANCELLED:
        return None
    return "\n".join(
        part
        for part in (
            t("event-is-cancelled"),
            t("event-reason", reason=event.cancel_reason) if event.cancel_reason else None,
        )
        if part
    )


def place_line(t: Texts, place: Place | None, zone: str, now: datetime) -> str | None:
    """Where she stands."""
    match place:
        case None:
            return None
        case Place(state=State.OFFERED, offer_over_at=over) if over is not None:
            return t("event-place-offered", when=dates.in_words(t, over, zone, now))
        case Place(state=State.QUEUED, number=number):
            return t("event-place-queued", number=str(number))
        case Place(state=State.UNSEATED, reason=reason):
            why = t("event-reason", reason=reason) if reason else ""
            return "\n".join(part for part in (t("event-place-unseated"), why) if part)
        case Place(state=state):
            return t(f"event-place-{state}")


def card_screen(
    t: Texts, seen: Seen, zone: str, now: datetime, heading: str | None = None
) -> Screen:
    """An event as she sees it, with what she can do."""
    event, place = seen.event, seen.place
    state = place.state if place is not None else None
    is_on = event.status is Status.PUBLISHED
    is_over = now >= event.ends_at
    said = place_line(t, place, zone, now) if is_on else None
    room: str | None = None
    if is_on and now < event.answers_close_at and state in (None, State.DECLINED, State.LAPSED):
        free = t("event-free", free=str(seen.free), seats=str(event.seats))
        room = free if seen.free else t("event-full", waiting=str(seen.waiting))
    elif is_on and state is None:
        room = t("event-is-over") if is_over else t("event-answers-closed")
    acts = (_answers(t, event, state, now),) if is_on else ()
    more: list[Button] = []
    if event.sessions:
        more.append(Button(t.plain("event-agenda"), Agenda(event.id, _today(event, now))))
    if state is State.SEATED and not is_over:
        more.append(Button(t.plain("event-calendar"), Calendar(event.id)))
    below: list[Row] = []
    if seen.has_materials:
        below.append((Button(t.plain("event-materials"), Materials(event.id)),))
    if is_on and state is State.SEATED and now >= event.ends_at:
        below.append((Button(t.plain("event-evaluate"), Evaluate(event.id)),))
    if seen.coordinates and is_on and not seen.may_manage:
        below.append((Button(t.plain("desk-delegation"), Delegation(event.id, 0)),))
    if seen.may_manage:
        below.append((Button(t.plain("event-manage"), Manage(event.id)),))
    box = Box.PAST if is_over else Box.COMING
    return Screen(
        lines(heading, facts(t, event, zone, now), said, room),
        (
            *(row for row in acts if row),
            *((tuple(more),) if more else ()),
            *below,
            (back_button(t, Events(box.value, 0, None, None)), home_button(t)),
        ),
    )


def _today(event: Event, now: datetime) -> int:
    return min(max(event.day_of(now), 1), event.days)


def _answers(t: Texts, event: Event, state: State | None, now: datetime) -> Row:
    """What she may answer now."""
    come = Button(t.plain("event-come"), Come(event.id))
    cannot = Button(t.plain("event-cannot"), CannotCome(event.id))
    match state:
        case State.SEATED | State.QUEUED:
            give_back = Button(t.plain("event-give-back"), CannotCome(event.id))
            return (give_back,) if now < event.ends_at else ()
        case State.OFFERED:
            return (Button(t.plain("event-take"), Come(event.id)), cannot)
        case State.UNSEATED:
            return ()
        case State.DECLINED | State.LAPSED:
            return (come,) if now < event.answers_close_at else ()
        case None:
            return (come, cannot) if now < event.answers_close_at else ()


def session_line(t: Texts, session: Session) -> str:
    """A line of the agenda as Telegram HTML."""
    hours = f"{session.starts}–{session.ends}" if session.ends else session.starts
    who = session.speaker or ""
    if session.moderator:
        moderator = t.plain("event-moderator", name=session.moderator)
        who = f"{who} · {moderator}" if who else moderator
    return t("event-session", hours=hours, title=session.title, who=f" · {who}" if who else "")


def agenda_screen(
    t: Texts, event: Event, day: int, now: datetime, back: Sequence[Button]
) -> Screen:
    """A day of the agenda, with the ways to the other days."""
    sessions = [session for session in event.sessions if session.day == day]
    noon = datetime.combine(event.date_of(day), time(12), ZoneInfo(event.zone))
    date = dates.weekday(t, noon, event.zone, now)
    head = t("event-agenda-day", day=str(day), date=date, city=city(t, event))
    listed = "\n".join(session_line(t, session) for session in sessions)
    turning = turning_row(
        t,
        Agenda(event.id, day - 1) if day > 1 else None,
        Agenda(event.id, day + 1) if day < event.days else None,
    )
    return Screen(lines(head, listed or t("event-agenda-empty")), (*turning, tuple(back)))


def list_screen(
    t: Texts, here: Events, box: Box, entries: Sequence[Line], more: bool, now: datetime,
    is_staff: bool, has_seats: bool,
) -> Screen:  # fmt: skip
    """One of the lists of events."""
    country, sector, page = here.country, here.sector, here.page
    buttons = column(
        Button(
            t.plain(
                "event-line",
                date=dates.day(t, entry.starts_at, entry.zone),
                title=shortened(entry.title, 40),
                state=_shown(entry),
            ),
            Open(entry.event_id),
        )
        for entry in entries
    )
    turning = turning_row(
        t,
        Events(box.value, page - 1, country, sector) if page > 0 else None,
        Events(box.value, page + 1, country, sector) if more else None,
    )
    boxes = tuple(
        Button(t.plain(f"event-box-{other}"), Events(other.value, 0, country, sector))
        for other in Box
        if other is not box
    )
    narrow = tuple(
        Button(
            t.plain(f"{what}-{key}") if key else t.plain(f"event-any-{what}"),
            PickFilter(what, 0, box.value, country, sector),
        )
        for what, key in (("country", country), ("sector", sector))
    )
    calendar = ()
    if box is Box.MINE and has_seats:
        calendar = ((Button(t.plain("event-calendar-all"), Calendar(None)),),)
    said = t(f"event-list-{box}") if entries else t(f"event-none-{box}")
    at_desk = is_staff and box is Box.COMING
    desk = ((Button(t.plain("event-desk"), Desk(0)),),) if at_desk else ()
    return Screen(
        lines(t("event-lists"), said),
        (*buttons, *turning, *calendar, boxes, *column(narrow), *desk, home_row(t)),
    )


def _shown(entry: Line) -> str:
    if entry.is_cancelled:
        return "cancelled"
    return entry.state if entry.state in ("seated", "offered", "queued") else "none"


def filter_screen(t: Texts, press: PickFilter) -> Screen:
    """The countries or sectors to narrow a list to."""
    keys = COUNTRIES if press.what == "country" else SECTORS
    pages = even_pages(keys, 7)
    page = min(max(press.page, 0), len(pages) - 1)

    def chosen(key: str | None) -> Events:
        country = key if press.what == "country" else press.country
        sector = key if press.what == "sector" else press.sector
        return Events(press.box, 0, country, sector)

    def turned(to: int) -> PickFilter | None:
        if not 0 <= to < len(pages):
            return None
        return PickFilter(press.what, to, press.box, press.country, press.sector)

    any_of = Button(t.plain(f"event-any-{press.what}"), chosen(None))
    return Screen(
        t("event-narrow"),
        (
            (any_of,),
            *column(Button(t.plain(f"{press.what}-{key}"), chosen(key)) for key in pages[page]),
            *turning_row(t, turned(page - 1), turned(page + 1)),
            (back_button(t, Events(press.box, 0, press.country, press.sector)), home_button(t)),
        ),
    )


def materials_screen(t: Texts, event_id: int, title: str, found: Sequence[Material]) -> Screen:
    """What is left of an event: links to open, files on request."""
    links = "\n".join(
        t("event-link", address=material.content) for material in found if material.kind == "link"
    )
    files = column(
        Button(_material_name(t, material), Fetch(event_id, material.id))
        for material in found
        if material.kind != "link"
    )
    said = links or (None if files else t("event-materials-none"))
    return Screen(
        lines(t("event-materials-title", title=title), said),
        (*files, (back_button(t, Open(event_id)), home_button(t))),
    )


def _material_name(t: Texts, material: Material) -> str:
    return shortened(material.title, 40) or t.plain("form-picture")
