"""Events for members: looking, answering, the agenda and the calendar file."""

from dataclasses import replace

from handlers.events import calendars, search
from handlers.events.callbacks import (
    CancelRegistration,
    GetCalendarFile,
    ManageEvent,
    OpenEvent,
    PickEventFilter,
    RegisterForEvent,
    ShowAgenda,
)
from handlers.events.cards import (
    PAGE,
    agenda_screen,
    card_screen,
    filter_options,
    filter_screen,
    list_screen,
)
from handlers.events.messages import NOTICE
from handlers.kit import choices
from handlers.kit.access import Access, members_only
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.navigation import Events, Presentations, back_button, home_button, home_row
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, File, Screen, paragraphs
from handlers.kit.texts import LazyText, lazy
from storage.events import calendars as given
from storage.events import records, registrations, views
from storage.events.records import Event, EventList, EventStatus
from storage.events.registrations import RegistrationStatus
from storage.kit.taxonomy import COUNTRIES, SECTORS
from storage.projects import presentations


@members_only
async def events_command(ctx: Context, arguments: str) -> None:
    """Answer /events: show the coming events, or search events for the words after the command."""
    if arguments.strip():
        await search.find(ctx, arguments)
        return
    await _event_list(ctx, Events(EventList.COMING.value, 0, None, None))


@members_only
async def show_list(ctx: Context, press: Events) -> None:
    """Show one of the lists."""
    await _event_list(ctx, press)


async def _event_list(ctx: Context, press: Events, notice: LazyText | None = None) -> None:
    box = EventList(press.box) if press.box in set(EventList) else EventList.COMING
    country = press.country if press.country in COUNTRIES else None
    sector = press.sector if press.sector in SECTORS else None
    here = Events(box.value, press.page, country, sector)
    entries = await records.listed(
        ctx.db, ctx.member.id, box, country, sector, ctx.language, here.page, PAGE, ctx.now()
    )
    has_seats = any(entry.status == RegistrationStatus.REGISTERED for entry in entries.rows)
    screen = list_screen(ctx.t, here, box, entries, Access.ORGANISERS.allows(ctx.member), has_seats)
    await ctx.show(screen, notice)


@members_only
async def pick_filter(ctx: Context, press: PickEventFilter) -> None:
    """Show the choice of a country or a sector to filter a list by."""
    if press.what not in ("country", "sector") or press.box not in set(EventList):
        await _event_list(ctx, Events(EventList.COMING.value, 0, None, None))
    else:
        options = filter_options(ctx.t, press)
        await choices.ask(ctx, filter_screen(ctx.t, press), press, options=options)


@members_only
async def open_event(ctx: Context, press: OpenEvent) -> None:
    """Show an event's card."""
    await show_card(ctx, press.event_id)


async def show_card(ctx: Context, event_id: int, notice: LazyText | None = None) -> None:
    """Show an event's card, or tell her that there is none for her."""
    seen = await views.seen_by(ctx.db, event_id, ctx.member.id)
    if seen is None:
        await ctx.show(Screen(ctx.t("event-gone"), (home_row(ctx.t),)), notice)
    else:
        await ctx.show(card_screen(ctx.t, seen, ctx.member.zone, ctx.now()), notice)


@members_only
async def register(ctx: Context, press: RegisterForEvent) -> None:
    """Register her for the event."""
    outcome = await registrations.register(ctx.db, press.event_id, ctx.member.id, ctx.now())
    await show_card(ctx, press.event_id, lazy(NOTICE(outcome)))


async def ask_cancellation(ctx: Context, press: CancelRegistration) -> Confirmation | None:
    """The question before she gives up her seat or her position on the waiting list."""
    seen = await views.seen_by(ctx.db, press.event_id, ctx.member.id)
    if seen is None or seen.has_attended or ctx.now() >= seen.event.ends_at:
        return None
    match seen.registration.status if seen.registration else None:
        case RegistrationStatus.REGISTERED | RegistrationStatus.OFFERED:
            question = ctx.t("event-give-back-sure")
        case RegistrationStatus.WAITLISTED:
            question = ctx.t("event-leave-queue-sure")
        case _:
            return None
    title = ctx.t("event-title", title=seen.event.wording(ctx.language).title)
    yes = ctx.t.plain("event-give-back")
    return Confirmation(paragraphs(title, question), yes, OpenEvent(press.event_id))


@members_only
async def cancel_registration(ctx: Context, press: CancelRegistration) -> None:
    """Decline the event, or cancel her registration."""
    outcome = await registrations.cancel_registration(
        ctx.db, press.event_id, ctx.member.id, ctx.now()
    )
    await show_card(ctx, press.event_id, lazy(NOTICE(outcome)))


async def event_seen(ctx: Context, event_id: int) -> Event | None:
    """The event, for readers and for its organisers. Returns None after telling her if there is
    none.
    """
    seen = await views.seen_by(ctx.db, event_id, ctx.member.id)
    event = seen.event if seen is not None else None
    if event is None:
        event = await records.managed(ctx.db, event_id, ctx.member.id)
    if event is None:
        await ctx.show(Screen(ctx.t("event-gone"), (home_row(ctx.t),)))
    return event


@members_only
async def agenda(ctx: Context, press: ShowAgenda) -> None:
    """Show one day of the agenda."""
    event = await event_seen(ctx, press.event_id)
    if event is None:
        return
    day = min(max(press.day, 1), event.days)
    is_reader = event.status in (EventStatus.PUBLISHED, EventStatus.CANCELLED)
    back = OpenEvent(event.id) if is_reader else ManageEvent(event.id)
    ways = (back_button(ctx.t, back), home_button(ctx.t))
    screen = agenda_screen(ctx.t, event, day, ctx.now(), ways)
    show = await presentations.of_event(ctx.db, event.id, ctx.member.id, ctx.language)
    if show is not None:
        order = Button(ctx.t.plain("presentation-show"), Presentations(event.id))
        screen = replace(screen, rows=((order,), *screen.rows))
    await ctx.show(screen)


@members_only
async def calendar(ctx: Context, press: GetCalendarFile) -> None:
    """Send a calendar file as a new message, so that the card stays."""
    now, name, bot = ctx.now(), ctx.network.name, ctx.bot.username
    if press.event_id is not None:
        entry = await given.issue(ctx.db, press.event_id, ctx.member.id, now)
        if entry is not None:
            await ctx.say(calendars.entry_screen(ctx.t, entry, name, bot, now))
        else:
            await show_card(ctx, press.event_id, lazy("event-notice-no-calendar"))
        return
    if entries := await given.issue_all(ctx.db, ctx.member.id, now):
        content = calendars.calendar_file(ctx.t, entries, name, bot, now)
        file = File("events.ics", content)
        await ctx.send_file("document", file, ctx.t("event-calendar-how"))
        return
    mine = Events(EventList.MINE.value, 0, None, None)
    await _event_list(ctx, mine, lazy("event-notice-no-calendar"))


HANDLERS = [
    on_command("events", events_command),
    on_press(Events, show_list),
    on_press(PickEventFilter, pick_filter),
    on_press(OpenEvent, open_event),
    on_press(RegisterForEvent, register),
    on_press(CancelRegistration, cancel_registration, ask=ask_cancellation),
    on_press(ShowAgenda, agenda),
    on_press(GetCalendarFile, calendar),
]
