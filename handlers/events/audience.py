"""The audience of an event: its part of the audience picker, and changing the audience of a
published event.
"""

from handlers.directory import find_options
from handlers.events.callbacks import (
    DiscardEventAudience,
    ReviewEventAudience,
    SaveEventAudience,
    SetEventAudience,
    ShowEventFields,
)
from handlers.events.drafting import AUDIENCE, facts_screen
from handlers.events.messages import ORGANISER_NOTICE
from handlers.events.overview import managed, show_manage
from handlers.kit import audience_picker
from handlers.kit.access import organisers_only
from handlers.kit.audience_picker import (
    AudienceSelection,
    AudienceSubject,
    ShowAudience,
    audience_words,
    elsewhere_line,
    reach_number,
)
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.navigation import back_button, home_button
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, main, paragraphs
from handlers.kit.texts import LazyText, Translator, lazy
from storage.audiences import Edit, Reach
from storage.database import Page
from storage.events import audience, records
from storage.events.audience import EventAudienceView
from storage.events.fields import EditOutcome
from storage.events.records import KIND

WORDS = 600
"""Longest description of an audience, in characters."""


def review_screen(
    t: Translator, view: EventAudienceView, titles: dict[int, str], zone: str
) -> Screen:
    """The old and the new audience, and how many members are invited once the change is saved."""
    event = view.event
    before, after = (
        shortened(audience_words(t, one, view.titles | titles, zone), WORDS)
        for one in (event.audience, view.audience)
    )
    return Screen(
        paragraphs(
            t("event-organiser-review-fact", label=t.plain("audience-whom")),
            t("event-organiser-from-to", before=before, after=after),
            *new_lines(t, view),
        ),
        (
            (main(t.plain("event-organiser-save"), SaveEventAudience(event.id, view.version)),),
            (Button(t.plain("event-organiser-audience-discard"), DiscardEventAudience(event.id)),),
            (back_button(t, ShowAudience(AUDIENCE, event.id, 1)), home_button(t)),
        ),
    )


def new_lines(t: Translator, view: EventAudienceView) -> tuple[str, ...]:
    """How many members are invited once the change is saved, and about how many others the audience
    reaches.
    """
    others = view.reach.elsewhere
    number = reach_number(Reach(view.new, others))
    line = t("event-organiser-audience-new", count=number)
    return (line,) if others is None else (line, elsewhere_line(t, others))


async def _load(ctx: Context, event_id: int) -> AudienceSelection | None:
    view = await audience.seen_by(ctx.db, event_id, ctx.member.id, ctx.language)
    if view is None:
        await managed(ctx, event_id)
        return None
    t = ctx.t
    notes: tuple[str, ...] = ()
    rows: tuple[tuple[Button, ...], ...] = ()
    if view.event.next_audience is not None:
        notes = (t("event-organiser-audience-next"), new_lines(t, view)[0])
        press = ReviewEventAudience(event_id)
        rows = ((Button(t.plain("event-organiser-audience-review"), press),),)
    if view.audience.is_also_open:
        notes = (t("event-organiser-also-open"), *notes)
    return AudienceSelection(
        event_id,
        view.audience_id,
        view.audience,
        view.reach,
        view.countries,
        KIND,
        view.titles,
        notes,
        rows,
    )


def _notice(outcome: EditOutcome) -> LazyText | None:
    quiet = outcome in (EditOutcome.DONE, EditOutcome.UNCHANGED)
    return None if quiet else lazy(ORGANISER_NOTICE(outcome))


async def _change(ctx: Context, event_id: int, edit: Edit) -> LazyText | None:
    return _notice(await audience.change(ctx.db, event_id, ctx.member.id, edit, ctx.now()))


async def _name_member(ctx: Context, event_id: int, member_id: int, named: bool) -> LazyText | None:
    outcome = await audience.name_member(
        ctx.db, event_id, ctx.member.id, member_id, named=named, now=ctx.now()
    )
    if outcome is EditOutcome.DONE:
        key = "event-organiser-notice-invited" if named else "event-organiser-notice-uninvited"
        return lazy(key)
    if outcome is EditOutcome.NOT_ALLOWED:
        return lazy("event-organiser-notice-not-possible")
    return _notice(outcome)


async def past_events(ctx: Context, page: int) -> Page[tuple[int, str]]:
    """Ids and titles of published events, including past ones."""
    return await records.published(
        ctx.db, ctx.member.id, ctx.language, page, audience_picker.EVENTS
    )


async def knows_event(ctx: Context, event_id: int) -> bool:
    """Whether the participants of an event may be chosen by this member."""
    return await records.is_known(ctx.db, event_id, ctx.member.id)


SUBJECT = AudienceSubject(
    AUDIENCE, _load, _change, _name_member, past_events, knows_event, find_options,
    lambda event_id: ShowEventFields(event_id, "audience"),
)  # fmt: skip


@organisers_only
async def review(ctx: Context, press: ReviewEventAudience) -> None:
    """Show the old and the new audience."""
    view = await audience.seen_by(ctx.db, press.event_id, ctx.member.id, ctx.language)
    if view is None or view.event.next_audience is None:
        await show_manage(ctx, press.event_id)
        return
    titles = await records.titles_of(ctx.db, view.event.audience.events, ctx.language)
    await ctx.show(review_screen(ctx.t, view, titles, ctx.member.zone))


@organisers_only
async def save(ctx: Context, press: SaveEventAudience) -> None:
    """Give a published event the audience that was chosen for it."""
    outcome = await audience.save(ctx.db, press.event_id, ctx.member.id, press.version, ctx.now())
    notice = lazy(ORGANISER_NOTICE(outcome))
    if outcome in (EditOutcome.CONFLICT, EditOutcome.SHARES_OUTSIDE, EditOutcome.NEEDS_ADMIN):
        await audience_picker.show(ctx, AUDIENCE, press.event_id, 1, notice)
    else:
        await show_manage(ctx, press.event_id, notice)


@organisers_only
async def discard(ctx: Context, press: DiscardEventAudience) -> None:
    """Keep the audience that a published event has."""
    outcome = await audience.discard(ctx.db, press.event_id, ctx.member.id, ctx.now())
    await show_manage(ctx, press.event_id, lazy(ORGANISER_NOTICE(outcome)))


@organisers_only
async def set_open(ctx: Context, press: SetEventAudience) -> None:
    """Open the event to all members, or restrict it to invited ones."""
    outcome = await audience.set_open(
        ctx.db, press.event_id, ctx.member.id, everybody=press.everybody, now=ctx.now()
    )
    event = await managed(ctx, press.event_id)
    if event is not None:
        await ctx.show(facts_screen(ctx.t, event, "audience"), lazy(ORGANISER_NOTICE(outcome)))


HANDLERS = [
    on_press(SetEventAudience, set_open),
    on_press(ReviewEventAudience, review),
    on_press(SaveEventAudience, save),
    on_press(DiscardEventAudience, discard),
]
