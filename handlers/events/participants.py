"""Participants, for organisers: the lists, and decisions about seats, each with a stored reason."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from handlers.directory import OpenCard, find_options
from handlers.events.callbacks import (
    DecideSeat,
    ExportEvent,
    ManageEvent,
    OpenEvent,
    SearchParticipant,
    ShowCountryParticipants,
    ShowParticipant,
    ShowParticipants,
)
from handlers.events.messages import ORGANISER_NOTICE, SEAT_STATUS
from handlers.events.overview import managed, show_manage
from handlers.kit import forms
from handlers.kit.access import Access, organisers_only, staff_only
from handlers.kit.buttons import Press
from handlers.kit.context import Context
from handlers.kit.date_format import day_and_hour
from handlers.kit.forms import Field, Form, TextLine
from handlers.kit.label_widths import fitted
from handlers.kit.member_cards import card_lines
from handlers.kit.navigation import ShowDelegation, back_button, home_button, home_row, page_row
from handlers.kit.report_buttons import report_row
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, column, paragraphs
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.texts import Family, LazyText, Translator, lazy
from storage import directory
from storage.database import Page
from storage.delegations import keeping
from storage.directory import TooManyCards
from storage.directory.reports import PROFILE
from storage.events import participants, registrations, views
from storage.events.participants import Participant
from storage.events.records import Event, EventStatus
from storage.events.registrations import Registration, RegistrationStatus, SeatOutcome
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft
from storage.profile_fields import Card


def found_screen(t: Translator, event_id: int, found: Sequence[tuple[int, str]]) -> Screen:
    """Members to give a seat to, by their labels."""
    buttons = column(Button(label, ShowParticipant(event_id, member)) for member, label in found)
    return Screen(
        t("event-organiser-found") if found else t("roles-nobody-found"),
        (
            *buttons[:7],
            (Button(t.plain("roles-look-up"), SearchParticipant(event_id)),),
            (back_button(t, ShowParticipants(event_id, "in", 0)), home_button(t)),
        ),
        protected=True,
    )


@organisers_only
async def search_participant(ctx: Context, press: SearchParticipant) -> None:
    """Ask for the words to search a member by."""
    if await managed(ctx, press.event_id) is not None:
        await forms.begin(ctx, SEARCH, field="words", subject=press.event_id)


async def _found(ctx: Context, draft: Draft) -> None:
    await form_drafts.discard(ctx.db, ctx.member.id, SEARCH.name)
    event = await managed(ctx, draft.subject)
    if event is not None:
        found = await find_options(ctx, str(draft.answers["words"]))
        await ctx.show(found_screen(ctx.t, event.id, found))


SEARCH = Form(
    "eventlook",
    (Field("words", TextLine(120)),),
    _found,
    forms.back_to(show_manage),
    questions="lookup",
    access=Access.ORGANISERS,
)


PAGE = 5
LISTS: dict[str, tuple[RegistrationStatus, ...]] = {
    "in": (RegistrationStatus.REGISTERED, RegistrationStatus.OFFERED),
    "wait": (RegistrationStatus.WAITLISTED,),
    "out": (RegistrationStatus.CANCELLED, RegistrationStatus.REVOKED, RegistrationStatus.EXPIRED),
}
PEOPLE = Family("event-organiser-people", LISTS)


def _is_open(event: Event, now: datetime) -> bool:
    """Whether seats can still be given and taken."""
    return event.status is EventStatus.PUBLISHED and now < event.ends_at


def participants_screen(
    t: Translator, event: Event, which: str, found: Page[Participant],
    counts: dict[RegistrationStatus, int], now: datetime,
) -> Screen:  # fmt: skip
    """One of the three lists."""

    def label(one: Participant) -> str:
        known = {"country": t.plain(COUNTRY(one.country)), "state": one.status.value}
        line = partial(t.plain, "event-organiser-participant", **known)
        return fitted(lambda name: line(name=name), one.name)

    buttons = column(
        Button(label(one), ShowParticipant(event.id, one.member_id)) for one in found.rows
    )
    others = tuple(
        Button(
            t.plain(PEOPLE(name), count=sum(counts[state] for state in states)),
            ShowParticipants(event.id, name, 0),
        )
        for name, states in LISTS.items()
        if name != which
    )
    turning = page_row(t, found, lambda number: ShowParticipants(event.id, which, number))
    count = sum(counts[state] for state in LISTS[which])
    below = [Button(t.plain("event-organiser-export-people"), ExportEvent(event.id, "people"))]
    if _is_open(event, now):
        seat = Button(t.plain("event-organiser-seat-somebody"), SearchParticipant(event.id))
        below.insert(0, seat)
    delegation: tuple[Row, ...] = ()
    if event.parent_id is None:
        delegation = ((Button(t.plain("delegation-button"), ShowDelegation(event.id, 0)),),)
    return Screen(
        paragraphs(
            t("event-title", title=event.wording(t.language).title),
            t(PEOPLE(which), count=count),
        ),
        (
            *buttons,
            *turning,
            others,
            tuple(below),
            *delegation,
            (back_button(t, ManageEvent(event.id)), home_button(t)),
        ),
        protected=True,
    )


def participant_screen(
    t: Translator, event: Event, member_id: int, card: Card,
    place: Registration | None, said: str | None, now: datetime,
    reason: str | None = None, *, has_attended: bool = False, is_managed: bool = False,
) -> Screen:  # fmt: skip
    """A participant's card and seat, with what the organiser may decide until the event ends, or
    until she has checked in; `reason` is one that was typed and not accepted, to be copied.
    `is_managed`: she has no Telegram, and somebody else has entered her.
    """
    state = place.status if place is not None else None
    has = state in (
        RegistrationStatus.REGISTERED,
        RegistrationStatus.OFFERED,
        RegistrationStatus.WAITLISTED,
    )
    acts: list[Button] = []
    is_open = _is_open(event, now)
    if is_open and state is not RegistrationStatus.REGISTERED:
        acts.append(Button(t.plain("event-organiser-seat"), DecideSeat(event.id, member_id, True)))
    if is_open and has and not has_attended:
        acts.append(
            Button(t.plain("event-organiser-revoke-seat"), DecideSeat(event.id, member_id, False))
        )
    return Screen(
        paragraphs(
            t("event-reason", reason=reason) if reason else None,
            t("event-title", title=event.wording(t.language).title),
            card_lines(t, card),
            t("event-organiser-her-seat", said=said or t.plain("event-organiser-no-answer")),
            t("delegate-without-telegram") if is_managed else None,
        ),
        (
            *column(one for one in acts if one.shown_style != "danger"),
            *(() if is_managed else (report_row(t, PROFILE, member_id),)),
            *column(one for one in acts if one.shown_style == "danger"),
            (back_button(t, ShowParticipants(event.id, "in", 0)), home_button(t)),
        ),
        protected=True,
    )


def country_participants_screen(
    t: Translator, event: Event, found: Page[Participant], count: int
) -> Screen:
    """The participants from the coordinator's countries; a press opens the card."""

    def label(one: Participant) -> str:
        state = t.plain(SEAT_STATUS(one.status))
        return fitted(
            lambda name: t.plain("event-organiser-delegate", name=name, state=state), one.name
        )

    def opens(one: Participant) -> Press:
        if one.is_managed:
            return ShowDelegation(event.id, 0)
        return OpenCard(one.member_id, None, None, 0, None)

    buttons = column(Button(label(one), opens(one)) for one in found.rows)
    turning = page_row(t, found, lambda number: ShowCountryParticipants(event.id, number))
    delegation = Button(t.plain("delegation-button"), ShowDelegation(event.id, 0))
    return Screen(
        paragraphs(
            t("event-title", title=event.wording(t.language).title),
            t("event-organiser-delegation-list", count=count),
        ),
        (
            *buttons,
            *turning,
            (delegation,),
            (back_button(t, OpenEvent(event.id)), home_button(t)),
        ),
        protected=True,
    )


@staff_only
async def country_participants(ctx: Context, press: ShowCountryParticipants) -> None:
    """Show the participants from her countries."""
    seen = await views.seen_by(ctx.db, press.event_id, ctx.member.id)
    if seen is None:
        await ctx.show(Screen(ctx.t("event-gone"), (home_row(ctx.t),)))
        return
    found, count = await participants.from_countries_of(
        ctx.db, press.event_id, ctx.member.id, press.page, PAGE
    )
    await ctx.show(country_participants_screen(ctx.t, seen.event, found, count))


@organisers_only
async def show_participants(ctx: Context, press: ShowParticipants) -> None:
    """Show one of the lists."""
    event = await managed(ctx, press.event_id)
    if event is None:
        return
    which = press.which if press.which in LISTS else "in"
    found = await participants.of_event(ctx.db, event.id, LISTS[which], press.page, PAGE, None)
    counts = await participants.counts(ctx.db, event.id)
    await ctx.show(participants_screen(ctx.t, event, which, found, counts, ctx.now()))


@organisers_only
async def show_participant(ctx: Context, press: ShowParticipant) -> None:
    """Show a participant's seat."""
    await _show_participant(ctx, press.event_id, press.member_id)


async def _show_participant(
    ctx: Context,
    event_id: int,
    member_id: int,
    notice: LazyText | None = None,
    reason: str | None = None,
) -> None:
    event = await managed(ctx, event_id)
    if event is None:
        return
    place = await registrations.registration_of(ctx.db, event_id, member_id)
    if place is None:
        # Whoever has not answered is looked up like anybody else, within the limits.
        profile = await directory.open_as_staff(ctx.db, ctx.member.id, member_id, ctx.now())
    else:
        profile = await directory.card(ctx.db, ctx.member.id, member_id, takes_part=True)
    is_managed = await keeping.look_as_organiser(
        ctx.db, event_id, member_id, ctx.member.id, ctx.now()
    )
    if profile is None:
        await show_manage(ctx, event_id, notice or lazy("roles-not-a-member"))
        return
    if isinstance(profile, TooManyCards):
        when = day_and_hour(ctx.t, profile.until, ctx.member.zone)
        await show_manage(ctx, event_id, lazy("directory-too-many", when=when))
        return
    said = ctx.t.plain(SEAT_STATUS(place.status)) if place is not None else None
    has_attended = await registrations.has_attended(ctx.db, event_id, member_id)
    screen = participant_screen(
        ctx.t, event, member_id, profile, place, said, ctx.now(), reason,
        has_attended=has_attended, is_managed=is_managed,
    )  # fmt: skip
    await ctx.show(screen, notice)


@organisers_only
async def decide(ctx: Context, press: DecideSeat) -> None:
    """Ask for the reason of the decision."""
    if await managed(ctx, press.event_id) is not None:
        await forms.begin(
            ctx,
            REASON,
            field="reason",
            subject=press.event_id,
            answers={"member": str(press.member_id), "seated": "1" if press.seated else None},
        )


async def _decided(ctx: Context, draft: Draft) -> None:
    member_id, reason = int(str(draft.answers["member"])), str(draft.answers["reason"])
    verb = registrations.seat if draft.answers["seated"] else registrations.revoke_seat
    outcome = await verb(
        ctx.closing(draft), draft.subject, ctx.member.id, member_id, reason, ctx.now()
    )
    notice = lazy(ORGANISER_NOTICE(outcome))
    if outcome is SeatOutcome.NOT_ALLOWED:
        await show_manage(ctx, draft.subject, notice)
    else:
        is_taken = outcome in (SeatOutcome.SEATED, SeatOutcome.REVOKED)
        unsent = None if is_taken else reason
        await _show_participant(ctx, draft.subject, member_id, notice, unsent)


async def _cancel_reason_form(ctx: Context, draft: Draft) -> None:
    await form_drafts.discard(ctx.db, ctx.member.id, REASON.name)
    await _show_participant(ctx, draft.subject, int(str(draft.answers["member"])))


REASON = Form(
    "eventseat",
    (Field("reason", TextLine(200)),),
    _decided,
    _cancel_reason_form,
    access=Access.ORGANISERS,
)
HANDLERS = [
    on_press(SearchParticipant, search_participant),
    on_press(ShowCountryParticipants, country_participants),
    on_press(ShowParticipants, show_participants),
    on_press(ShowParticipant, show_participant),
    on_press(DecideSeat, decide),
]
