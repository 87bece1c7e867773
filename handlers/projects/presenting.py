"""The order of presentation of an event: organisers move entries, everybody reads it."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.events.callbacks import ManageEvent, OpenEvent
from handlers.kit import date_format, forms
from handlers.kit.access import Access, members_only, organisers_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.forms import Field, Form, Number
from handlers.kit.navigation import Presentations, back_button, home_button, page_row, total_line
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, balanced_page, column, main, paragraphs
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.projects.callbacks import (
    AddPresentation,
    Calls,
    ManageShowcase,
    MovePresentation,
    OpenPresentation,
    PickPresentation,
    PickShowcaseEvent,
    ReadProject,
    SetShowcase,
    TakeOffPresentation,
)
from handlers.projects.fields import Hour
from handlers.projects.messages import ORDER_NOTICE
from storage.database import Page
from storage.events import records as events
from storage.events.records import EventRow
from storage.kit.form_drafts import Draft, Value
from storage.projects import presentations
from storage.projects.presentations import LONGEST_MINUTES, OrderOutcome, Showcase, Slot

PAGE = 5
TITLE = 45
LONGEST_DAYS = 99


def clock(slot: Slot) -> str:
    """When a project is presented, as HH:MM in the event's time zone."""
    return f"{slot.starts_at.astimezone(ZoneInfo(slot.zone)):%H:%M}"


def _listed(t: Translator, slots: Sequence[Slot]) -> str:
    return "\n".join(
        t(
            "presentation-row",
            number=slot.number,
            hour=clock(slot),
            title=shortened(slot.title, TITLE),
            country=t.plain(COUNTRY(slot.country)),
        )
        for slot in slots
    )


def _starts(t: Translator, show: Showcase, now: datetime) -> str:
    at = datetime.combine(
        show.event.date_of(show.day), datetime.strptime(show.starts, "%H:%M").time(),
        ZoneInfo(show.event.zone),
    )  # fmt: skip
    when = date_format.in_words(t, at, show.event.zone, now)
    return t("presentation-starts", when=when, minutes=show.minutes)


def order_screen(t: Translator, show: Showcase, page: int, now: datetime) -> Screen:
    """The order for organisers: a button for each project, to move it."""
    id = show.event.id
    found = balanced_page(show.slots, page, PAGE)
    entries = column(
        Button(
            t.plain("presentation-button", number=slot.number, title=shortened(slot.title, TITLE)),
            OpenPresentation(id, slot.project_id),
        )
        for slot in found.rows
    )
    return Screen(
        paragraphs(
            t("presentation-title", event=show.event.wording(t.language).title),
            _starts(t, show, now),
            _listed(t, found.rows) if show.slots else t("presentation-none"),
            t("presentation-told-later") if show.slots else None,
            total_line(t, found),
        ),
        (
            *entries,
            *page_row(t, found, lambda to: ManageShowcase(id, to)),
            (
                Button(t.plain("presentation-add"), PickPresentation(id, 0)),
                Button(t.plain("presentation-set"), SetShowcase(id)),
            ),
            (back_button(t, ManageEvent(id)), home_button(t)),
        ),
    )


def entry_screen(t: Translator, show: Showcase, slot: Slot) -> Screen:
    """One project in the order, with the buttons that move it."""
    id, project = show.event.id, slot.project_id
    moves: list[Button] = []
    if slot.number > 1:
        moves.append(Button(t.plain("presentation-up"), MovePresentation(id, project, -1)))
    if slot.number < len(show.slots):
        moves.append(Button(t.plain("presentation-down"), MovePresentation(id, project, 1)))
    rows: tuple[Row, ...] = (tuple(moves),) if moves else ()
    return Screen(
        paragraphs(
            t("presentation-title", event=show.event.wording(t.language).title),
            _listed(t, (slot,)),
        ),
        (
            *rows,
            (Button(t.plain("presentation-take-off"), TakeOffPresentation(id, project)),),
            (back_button(t, ManageShowcase(id, (slot.number - 1) // PAGE)), home_button(t)),
        ),
    )


def candidates_screen(t: Translator, event_id: int, found: Page[tuple[int, str, str]]) -> Screen:
    """The projects that can be put into the order."""
    entries = column(
        Button(
            t.plain(
                "project-line", title=shortened(title, TITLE), country=t.plain(COUNTRY(country)),
                repeated=0,
            ),
            AddPresentation(event_id, id),
        )
        for id, title, country in found.rows
    )  # fmt: skip
    return Screen(
        paragraphs(
            t("presentation-which") if found.rows else t("presentation-nothing"),
            total_line(t, found),
        ),
        (
            *entries,
            *page_row(t, found, lambda to: PickPresentation(event_id, to)),
            (back_button(t, ManageShowcase(event_id, 0)), home_button(t)),
        ),
    )


def events_screen(t: Translator, found: Page[EventRow]) -> Screen:
    """The events at which projects can be presented."""
    entries = column(
        Button(shortened(row.title, TITLE), ManageShowcase(row.event_id, 0)) for row in found.rows
    )
    return Screen(
        paragraphs(
            t("presentation-which-event") if found.rows else t("presentation-no-event"),
            total_line(t, found),
        ),
        (
            *entries,
            *page_row(t, found, PickShowcaseEvent),
            (back_button(t, Calls(0)), home_button(t)),
        ),
    )


def presentations_screen(t: Translator, show: Showcase, now: datetime) -> Screen:
    """The order for everybody: the projects to read."""
    entries = column(
        Button(
            t.plain("presentation-button", number=slot.number, title=shortened(slot.title, TITLE)),
            ReadProject(slot.project_id, "main", 0, None),
        )
        for slot in show.slots[:7]
    )
    return Screen(
        paragraphs(
            t("presentation-title", event=show.event.wording(t.language).title),
            _starts(t, show, now),
            _listed(t, show.slots),
        ),
        (*entries, (back_button(t, OpenEvent(show.event.id)), home_button(t))),
    )


# Handlers


@organisers_only
async def pick_event(ctx: Context, press: PickShowcaseEvent) -> None:
    """Show the events that she may change."""
    found = await events.managed_by(
        ctx.db, ctx.member.id, ctx.language, press.page, PAGE, ctx.now()
    )
    await ctx.show(events_screen(ctx.t, found))


@organisers_only
async def manage(ctx: Context, press: ManageShowcase) -> None:
    """Show the order to organisers."""
    await show_order(ctx, press.event_id, press.page)


async def show_order(
    ctx: Context, event_id: int, page: int = 0, notice: LazyText | None = None
) -> None:
    """Show the order of an event to its organisers."""
    show = await presentations.managed(ctx.db, event_id, ctx.member.id, ctx.language)
    if show is None:
        found = await events.managed_by(ctx.db, ctx.member.id, ctx.language, 0, PAGE, ctx.now())
        await ctx.show(events_screen(ctx.t, found), notice or lazy("presentation-notice-gone"))
        return
    await ctx.show(order_screen(ctx.t, show, page, ctx.now()), notice)


@organisers_only
async def open_entry(ctx: Context, press: OpenPresentation) -> None:
    """Show one project in the order."""
    await _show_entry(ctx, press.event_id, press.project_id)


async def _show_entry(
    ctx: Context, event_id: int, project_id: int, notice: LazyText | None = None
) -> None:
    show = await presentations.managed(ctx.db, event_id, ctx.member.id, ctx.language)
    slots = () if show is None else show.slots
    slot = next((one for one in slots if one.project_id == project_id), None)
    if show is None or slot is None:
        await show_order(ctx, event_id, notice=notice)
        return
    await ctx.show(entry_screen(ctx.t, show, slot), notice)


@organisers_only
async def pick(ctx: Context, press: PickPresentation) -> None:
    """Show the projects that can be put into the order."""
    found = await presentations.candidates(
        ctx.db, press.event_id, ctx.member.id, ctx.language, press.page, PAGE + 1
    )
    await ctx.show(candidates_screen(ctx.t, press.event_id, found))


@organisers_only
async def add(ctx: Context, press: AddPresentation) -> None:
    """Put a project at the end of the order."""
    outcome = await presentations.add(
        ctx.db, press.event_id, ctx.member.id, press.project_id, ctx.now()
    )
    await _after(ctx, press.event_id, outcome)


@organisers_only
async def move(ctx: Context, press: MovePresentation) -> None:
    """Move a project up or down."""
    by = -1 if press.by < 0 else 1
    outcome = await presentations.move(
        ctx.db, press.event_id, ctx.member.id, press.project_id, by, ctx.now()
    )
    notice = lazy(ORDER_NOTICE(outcome))
    await _show_entry(ctx, press.event_id, press.project_id, notice)


@organisers_only
async def take_off(ctx: Context, press: TakeOffPresentation) -> None:
    """Take a project off the order."""
    outcome = await presentations.take_off(
        ctx.db, press.event_id, ctx.member.id, press.project_id, ctx.now()
    )
    await _after(ctx, press.event_id, outcome)


async def _after(ctx: Context, event_id: int, outcome: OrderOutcome) -> None:
    await show_order(ctx, event_id, notice=lazy(ORDER_NOTICE(outcome)))


@organisers_only
async def set_session(ctx: Context, press: SetShowcase) -> None:
    """Ask when the session begins and how long each project has."""
    show = await presentations.managed(ctx.db, press.event_id, ctx.member.id, ctx.language)
    if show is None:
        await show_order(ctx, press.event_id)
        return
    answers: dict[str, Value] = {"days": str(show.event.days)}
    if show.event.days == 1:
        answers["day"] = "1"
    await forms.begin(ctx, SESSION, subject=press.event_id, answers=answers)


def _has_days(answers: forms.Answers) -> bool:
    return answers.get("days") != "1"


def _review(ctx: Context, draft: Draft) -> Screen:
    t, answers = ctx.t, draft.answers
    return Screen(
        t(
            "presentation-review",
            day=str(answers.get("day") or 1),
            hour=str(answers.get("starts") or "–"),
            minutes=str(answers.get("minutes") or "–"),
        ),
        (
            (main(t.plain("call-save"), forms.Submit(draft.form)),),
            (
                Button(t.plain("presentation-hour"), forms.Change(draft.form, "starts")),
                Button(t.plain("presentation-minutes"), forms.Change(draft.form, "minutes")),
            ),
            (Button(t.plain("form-cancel"), forms.Cancel(draft.form)),),
        ),
    )


async def _set(ctx: Context, draft: Draft) -> None:
    answers = draft.answers
    outcome = await presentations.set_session(
        ctx.closing(draft), draft.subject, ctx.member.id, int(str(answers.get("day") or 1)),
        str(answers["starts"]), int(str(answers["minutes"])), ctx.now(),
    )  # fmt: skip
    await _after(ctx, draft.subject, outcome)


async def _leave(ctx: Context, draft: Draft) -> None:
    await show_order(ctx, draft.subject)


SESSION = Form(
    "showcase",
    (
        Field("day", Number(1, LONGEST_DAYS), when=_has_days),
        Field("starts", Hour()),
        Field("minutes", Number(1, LONGEST_MINUTES)),
    ),
    _set,
    _leave,
    _review,
    access=Access.ORGANISERS,
)


@members_only
async def show_presentations(ctx: Context, press: Presentations) -> None:
    """Show the order of presentation to whoever may see the event."""
    show = await presentations.of_event(ctx.db, press.event_id, ctx.member.id, ctx.language)
    if show is None:
        await ctx.home(lazy("presentation-notice-gone"))
        return
    await ctx.show(presentations_screen(ctx.t, show, ctx.now()))


HANDLERS = [
    on_press(PickShowcaseEvent, pick_event),
    on_press(ManageShowcase, manage),
    on_press(OpenPresentation, open_entry),
    on_press(PickPresentation, pick),
    on_press(AddPresentation, add),
    on_press(MovePresentation, move),
    on_press(TakeOffPresentation, take_off),
    on_press(SetShowcase, set_session),
    on_press(Presentations, show_presentations),
]
