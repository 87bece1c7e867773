"""Who comes, for organisers: the lists, and a word about a seat with a reason that is kept."""

from collections.abc import Sequence

from handlers.directory import OpenCard
from handlers.events.making import managed, show_manage
from handlers.events.presses import (
    Decide,
    Delegation,
    Export,
    LookFor,
    Manage,
    Open,
    People,
    Person,
)
from handlers.kit import forms
from handlers.kit.access import Access, staff_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.forms import Field, Form, Line
from handlers.kit.navigation import back_button, home_button, home_row, turning_row
from handlers.kit.people import card_lines
from handlers.kit.routing import on_press
from handlers.kit.screens import Button, Screen, column, lines
from handlers.kit.texts import Said, Texts, say
from storage import directory, drafts
from storage.drafts import Draft
from storage.events import seats
from storage.events.record import Event
from storage.events.seats import Participant, Place, Seating, State
from storage.members import Profile

PAGE = 5
LISTS: dict[str, tuple[State, ...]] = {
    "in": (State.SEATED, State.OFFERED),
    "wait": (State.QUEUED,),
    "out": (State.DECLINED, State.UNSEATED, State.LAPSED),
}


def people_screen(
    t: Texts, event: Event, which: str, page: int, found: Sequence[Participant], more: bool,
    counts: dict[State, int],
) -> Screen:  # fmt: skip
    """One of the three lists."""
    buttons = column(
        Button(
            t.plain(
                "desk-participant",
                name=shortened(one.name, 30),
                country=t.plain(f"country-{one.country}"),
                state=one.state.value,
            ),
            Person(event.id, one.member_id),
        )
        for one in found
    )
    others = tuple(
        Button(
            t.plain(f"desk-people-{name}", count=sum(counts[state] for state in states)),
            People(event.id, name, 0),
        )
        for name, states in LISTS.items()
        if name != which
    )
    turning = turning_row(
        t,
        People(event.id, which, page - 1) if page > 0 else None,
        People(event.id, which, page + 1) if more else None,
    )
    count = sum(counts[state] for state in LISTS[which])
    return Screen(
        lines(
            t("event-title", title=event.wording(t.language).title),
            t(f"desk-people-{which}", count=count),
        ),
        (
            *buttons,
            *turning,
            others,
            (
                Button(t.plain("desk-seat-somebody"), LookFor(event.id, "seat")),
                Button(t.plain("desk-export-people"), Export(event.id, "people")),
            ),
            (back_button(t, Manage(event.id)), home_button(t)),
        ),
        protected=True,
    )


def person_screen(
    t: Texts, event: Event, member_id: int, profile: Profile, place: Place | None, said: str | None,
    reason: str | None = None,
) -> Screen:  # fmt: skip
    """Somebody's card and seat; `reason` is one that was typed and not taken, to be copied."""
    state = place.state if place is not None else None
    has = state in (State.SEATED, State.OFFERED, State.QUEUED)
    acts: list[Button] = []
    if state is not State.SEATED:
        acts.append(Button(t.plain("desk-seat"), Decide(event.id, member_id, True)))
    if has:
        acts.append(Button(t.plain("desk-unseat"), Decide(event.id, member_id, False)))
    return Screen(
        lines(
            t("event-reason", reason=reason) if reason else None,
            t("event-title", title=event.wording(t.language).title),
            card_lines(t, profile),
            t("desk-her-seat", said=said or t.plain("desk-no-answer")),
        ),
        (tuple(acts), (back_button(t, People(event.id, "in", 0)), home_button(t))),
        protected=True,
    )


def delegation_screen(
    t: Texts, event: Event, page: int, found: Sequence[Participant], count: int
) -> Screen:
    """Who comes from her countries; a press opens the card."""
    buttons = column(
        Button(
            t.plain(
                "desk-delegate",
                name=shortened(one.name, 30),
                state=t.plain(f"desk-state-{one.state}"),
            ),
            OpenCard(one.member_id, None, None, 0, None),
        )
        for one in found
    )
    turning = turning_row(
        t,
        Delegation(event.id, page - 1) if page > 0 else None,
        Delegation(event.id, page + 1) if (page + 1) * PAGE < count else None,
    )
    return Screen(
        lines(
            t("event-title", title=event.wording(t.language).title),
            t("desk-delegation-list", count=count),
        ),
        (*buttons, *turning, (back_button(t, Open(event.id)), home_button(t))),
        protected=True,
    )


@staff_only
async def delegation(ctx: Context, press: Delegation) -> None:
    """Who comes from her countries."""
    seen = await seats.seen_by(ctx.db, press.event_id, ctx.member.id)
    if seen is None:
        await ctx.show(Screen(ctx.t("event-gone"), (home_row(ctx.t),)))
        return
    page = min(max(press.page, 0), 9999)
    found, count = await seats.delegation(ctx.db, press.event_id, ctx.member.id, page, PAGE)
    await ctx.show(delegation_screen(ctx.t, seen.event, page, found, count))


@staff_only
async def people(ctx: Context, press: People) -> None:
    """One of the lists."""
    event = await managed(ctx, press.event_id)
    if event is None:
        return
    which = press.which if press.which in LISTS else "in"
    page = min(max(press.page, 0), 9999)
    found, more = await seats.participants(ctx.db, event.id, LISTS[which], page, PAGE, None)
    counts = await seats.counts(ctx.db, event.id)
    await ctx.show(people_screen(ctx.t, event, which, page, found, more, counts))


@staff_only
async def person(ctx: Context, press: Person) -> None:
    """Somebody's seat."""
    await _show_person(ctx, press.event_id, press.member_id)


async def _show_person(
    ctx: Context,
    event_id: int,
    member_id: int,
    notice: Said | None = None,
    reason: str | None = None,
) -> None:
    event = await managed(ctx, event_id)
    if event is None:
        return
    profile = await directory.card(ctx.db, member_id)
    if profile is None:
        await show_manage(ctx, event_id, notice or say("roles-not-a-member"))
        return
    place = await seats.place_of(ctx.db, event_id, member_id)
    said = ctx.t.plain(f"desk-state-{place.state}") if place is not None else None
    await ctx.show(person_screen(ctx.t, event, member_id, profile, place, said, reason), notice)


@staff_only
async def decide(ctx: Context, press: Decide) -> None:
    """Ask for the reason."""
    if await managed(ctx, press.event_id) is not None:
        await forms.begin(
            ctx,
            REASON,
            field="reason",
            subject=press.event_id,
            answers={"member": str(press.member_id), "seated": "1" if press.seated else None},
        )


async def _decided(ctx: Context, draft: Draft) -> None:
    assert draft.subject is not None
    member_id, reason = int(str(draft.answers["member"])), str(draft.answers["reason"])
    verb = seats.seat if draft.answers["seated"] else seats.unseat
    outcome = await verb(
        ctx.db, draft.subject, ctx.member.id, member_id, reason, REASON.name, ctx.now()
    )
    notice = say(f"desk-notice-{outcome}")
    if outcome is Seating.NOT_ALLOWED:
        await show_manage(ctx, draft.subject, notice)
    else:
        is_taken = outcome in (Seating.SEATED, Seating.UNSEATED)
        unsent = None if is_taken else reason
        await _show_person(ctx, draft.subject, member_id, notice, unsent)


async def _leave(ctx: Context, draft: Draft) -> None:
    assert draft.subject is not None
    await drafts.discard(ctx.db, ctx.member.id, REASON.name)
    await _show_person(ctx, draft.subject, int(str(draft.answers["member"])))


REASON = Form("eventseat", (Field("reason", Line(200)),), _decided, _leave, access=Access.STAFF)

HANDLERS = [
    on_press(Delegation, delegation),
    on_press(People, people),
    on_press(Person, person),
    on_press(Decide, decide),
]
