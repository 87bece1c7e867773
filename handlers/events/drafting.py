"""Making an event in the chat: five questions, then a card on which everything can be told."""

from datetime import UTC, datetime

from handlers.directory import entry_label, only_names, understand
from handlers.events.callbacks import (
    CancelEvent,
    CopyEvent,
    EditEventField,
    EditEventTexts,
    InviteGuest,
    ManagedEvents,
    ManageEvent,
    NewEvent,
    NotifyNow,
    PickDay,
    PickLanguage,
    PreviewEvent,
    PublishEvent,
    Reject,
    SearchGuests,
    SetEventAudience,
    ShowEventFields,
    ShowEventLog,
    ShowGuests,
    ShowParticipant,
)
from handlers.events.cards import PAGE
from handlers.events.messages import ORGANISER_NOTICE
from handlers.events.organiser_screens import (
    FACT,
    GROUPS,
    KINDS,
    NEEDED,
    days_screen,
    desk_list_screen,
    facts_screen,
    found_screen,
    guests_screen,
    languages_screen,
    log_screen,
    manage_screen,
    preview_screen,
    progress_screen,
    publication,
    wording_screen,
)
from handlers.kit import forms
from handlers.kit.access import Access, admins_only, staff_only
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context, Services
from handlers.kit.forms import Field, Form, TextLine
from handlers.kit.navigation import home_row
from handlers.kit.progress import show_watched
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Screen, paragraphs
from handlers.kit.texts import LANGUAGES, LazyText, Translator, lazy
from storage import directory, outbox
from storage.events import change_notices, drafting, fields, publishing, records, registrations
from storage.events.drafting import NewEvent as EventFacts
from storage.events.fields import EditOutcome
from storage.events.publishing import PublishOutcome
from storage.events.records import Event, EventStatus
from storage.events.registrations import EventView
from storage.kit import audit, form_drafts
from storage.kit.form_drafts import Draft, Value
from storage.kit.taxonomy import CITIES
from storage.outbox.progress import ProgressCard


async def managed(ctx: Context, event_id: int) -> Event | None:
    """The event, if it is hers to change; tells her where it is not."""
    event = await records.managed(ctx.db, event_id, ctx.member.id)
    if event is None:
        await ctx.show(Screen(ctx.t("event-gone"), (home_row(ctx.t),)))
    return event


async def show_manage(ctx: Context, event_id: int, notice: LazyText | None = None) -> None:
    """An event as its organiser sees it; her list of events where there is none."""
    event = await records.managed(ctx.db, event_id, ctx.member.id)
    if event is None:
        await _managed_list(ctx, 0, notice)
        return
    audience = await records.audience_count(ctx.db, event_id)
    counts = await registrations.counts(ctx.db, event_id)
    known = await change_notices.unannounced_change(ctx.db, event_id)
    screen = manage_screen(
        ctx.t, event, audience, counts, known, ctx.member.zone, ctx.now(),
        is_hers=event.organiser_id in (None, ctx.member.id),
    )  # fmt: skip
    await ctx.show(screen, notice)


@staff_only
async def managed_events(ctx: Context, press: ManagedEvents) -> None:
    """The events that she may change."""
    await _managed_list(ctx, press.page)


async def _managed_list(ctx: Context, page: int, notice: LazyText | None = None) -> None:
    if not ctx.member.is_staff:
        await ctx.home(notice)
        return
    entries = await records.managed_by(ctx.db, ctx.member.id, ctx.language, page, PAGE, ctx.now())
    screen = desk_list_screen(ctx.t, entries)
    await ctx.show(screen, notice)


@staff_only
async def manage(ctx: Context, press: ManageEvent) -> None:
    """One event."""
    await show_manage(ctx, press.event_id)


# Five questions


@staff_only
async def new_event_command(ctx: Context, _arguments: str) -> None:
    """/newevent"""
    await _begin(ctx)


@staff_only
async def new(ctx: Context, _press: NewEvent) -> None:
    """The button to it."""
    await _begin(ctx)


async def _begin(ctx: Context) -> None:
    draft = await form_drafts.of(ctx.db, ctx.member.id, EVENT.name)
    if draft is not None:
        resumed = await form_drafts.resume(ctx.db, ctx.member.id, EVENT.name, ctx.now())
        assert resumed is not None
        await forms.ask(ctx, resumed, lazy("form-welcome-back"))
        return
    await forms.begin(ctx, EVENT, answers={"clock": ctx.member.zone})


def _review(ctx: Context, draft: Draft) -> Screen:
    answers = draft.answers
    told = "\n".join(
        ctx.t(
            "person-line",
            label=ctx.t.plain(FACT(name)),
            value=KINDS[name].shown(ctx.t, answers.get(name), answers)
            if answers.get(name)
            else ctx.t.plain("person-empty"),
        )
        for name in ("title", "starts", "ends", "place", "seats")
    )
    changes = [
        Button(ctx.t.plain(FACT(name)), forms.Change(EVENT.name, name))
        for name in ("title", "starts", "ends", "place", "seats")
    ]
    return Screen(
        paragraphs(ctx.t("event-organiser-review"), told, ctx.t("event-organiser-review-more")),
        (
            (Button(ctx.t.plain("event-organiser-review-yes"), forms.Submit(EVENT.name)),),
            tuple(changes[:3]),
            tuple(changes[3:]),
            (Button(ctx.t.plain("form-cancel"), forms.Cancel(EVENT.name)),),
        ),
    )


async def _create(ctx: Context, draft: Draft) -> None:
    answers = draft.answers
    facts = EventFacts(
        language=ctx.language,
        title=str(answers["title"]),
        starts_at=_moment(answers["starts"]),
        ends_at=_moment(answers["ends"]),
        zone=str(answers.get("clock") or ctx.member.zone),
        place=str(answers["place"]),
        seats=int(str(answers["seats"])),
    )
    outcome, event_id = await drafting.create(ctx.closing(draft), ctx.member.id, facts, ctx.now())
    if event_id is not None:
        await show_manage(ctx, event_id, lazy("event-organiser-notice-created"))
    elif outcome is EditOutcome.NOT_ALLOWED:
        await ctx.home(lazy("fallback-staff-only"))
    else:
        await forms.ask(ctx, draft, lazy(ORGANISER_NOTICE(outcome)))


def _moment(value: Value) -> datetime:
    return datetime.fromtimestamp(int(str(value)), UTC)


async def _cancel_event_form(ctx: Context, _draft: Draft) -> None:
    await _managed_list(ctx, 0)


EVENT = Form(
    "event",
    tuple(Field(name, KINDS[name]) for name in ("title", "starts", "ends", "place", "seats")),
    done=_create,
    leave=_cancel_event_form,
    review=_review,
    changed_in="/events",
    access=Access.STAFF,
)


# One fact


@staff_only
async def facts(ctx: Context, press: ShowEventFields) -> None:
    """What can be changed under one heading."""
    event = await managed(ctx, press.event_id)
    if event is not None:
        group = press.group if press.group in GROUPS else "main"
        await ctx.show(facts_screen(ctx.t, event, group))


@staff_only
async def pick_day(ctx: Context, press: PickDay) -> None:
    """The day whose agenda is changed."""
    event = await managed(ctx, press.event_id)
    if event is not None:
        await ctx.show(days_screen(ctx.t, event, press.page, ctx.now()))


@staff_only
async def pick_language(ctx: Context, press: PickLanguage) -> None:
    """The language of a text."""
    event = await managed(ctx, press.event_id)
    if event is not None:
        await ctx.show(languages_screen(ctx.t, event, ctx.network.languages))


@staff_only
async def edit_texts(ctx: Context, press: EditEventTexts) -> None:
    """Title and description in one language."""
    event = await managed(ctx, press.event_id)
    if event is not None:
        language = press.language if press.language in LANGUAGES else event.language
        await ctx.show(wording_screen(ctx.t, event, language))


@staff_only
async def edit(ctx: Context, press: EditEventField) -> None:
    """Ask for one fact, with what stands there now."""
    event = await managed(ctx, press.event_id)
    if event is None:
        return
    name, _, of = press.fact.partition("-")
    is_one = name in KINDS and (
        of in LANGUAGES
        if name in ("title", "description")
        else of.isdecimal() and 1 <= int(of[:4]) <= event.days
        if name == "agenda"
        else not of
    )
    if not is_one:
        await show_manage(ctx, event.id)
        return
    fact = f"{name}:{of}" if of else name
    there = _as_asked(name, fields.value_of(event, fact))
    answers = _beside(event, fact, there)
    if there:
        answers[name] = there
    await forms.begin(ctx, FACTS[name], field=name, subject=event.id, answers=answers)


def _beside(event: Event, fact: str, there: Value) -> dict[str, Value]:
    """What a question about a fact has to know, beside the answer itself."""
    beside: dict[str, Value] = {"fact": fact, "clock": event.zone, "there": there}
    if fact == "ends":
        beside["starts"] = fields.value_of(event, "starts")
    return beside


def _as_asked(name: str, value: Value) -> Value:
    """A fact as its question has it: a clock by its city."""
    if name != "zone":
        return value
    return next((city for city, zone in CITIES.items() if zone == value), None)


def _as_kept(name: str, value: Value) -> Value:
    return CITIES[str(value)] if name == "zone" and value else value


def _review_fact(ctx: Context, draft: Draft) -> Screen:
    """From what to what, read back in words before it counts."""
    form = Form.registered[draft.form]
    name = form.fields[0].name
    kind, nothing = KINDS[name], ctx.t.plain("person-empty")
    before, after = draft.answers.get("there"), draft.answers.get(name)
    return Screen(
        paragraphs(
            ctx.t("event-organiser-review-fact", label=ctx.t.plain(FACT(name))),
            ctx.t(
                "event-organiser-from-to",
                before=shortened(kind.shown(ctx.t, before, draft.answers), 1200)
                if before
                else nothing,
                after=kind.shown(ctx.t, after, draft.answers) if after else nothing,
            ),
        ),
        (
            (Button(ctx.t.plain("event-organiser-save"), forms.Submit(form.name)),),
            (Button(ctx.t.plain("event-organiser-type-again"), forms.Change(form.name, name)),),
            (Button(ctx.t.plain("form-cancel"), forms.Cancel(form.name)),),
        ),
    )


async def _save(ctx: Context, draft: Draft) -> None:
    assert draft.subject_id is not None
    name = Form.registered[draft.form].fields[0].name
    fact = str(draft.answers["fact"])
    changed = await drafting.change(
        ctx.closing(draft),
        draft.subject_id,
        ctx.member.id,
        fact,
        _as_kept(name, draft.answers.get("there")),
        _as_kept(name, draft.answers.get(name)),
        ctx.now(),
    )
    notice = lazy(ORGANISER_NOTICE(changed.outcome))
    if changed.outcome in (EditOutcome.DONE, EditOutcome.UNCHANGED):
        await show_manage(ctx, draft.subject_id, notice)
    elif changed.outcome is EditOutcome.CONFLICT:
        # Hers is kept, beside what another organiser has put there meanwhile.
        answers = dict(draft.answers) | {"there": _as_asked(name, changed.now_there)}
        answers.setdefault(name, None)
        form = Form.registered[draft.form]
        await forms.begin(ctx, form, subject=draft.subject_id, answers=answers, notice=notice)
    elif changed.outcome in (EditOutcome.NOT_ALLOWED, EditOutcome.OVER):
        await show_manage(ctx, draft.subject_id, notice)
    else:
        await forms.ask(ctx, draft, notice)


async def _cancel_field_form(ctx: Context, draft: Draft) -> None:
    assert draft.subject_id is not None
    await show_manage(ctx, draft.subject_id)


FACTS = {
    name: Form(
        f"event-{name}",
        (Field(name, kind, optional=name not in NEEDED),),
        done=_save,
        leave=_cancel_field_form,
        review=_review_fact,
        questions="event",
        changed_in="/events",
        access=Access.STAFF,
    )
    for name, kind in KINDS.items()
}


@staff_only
async def set_audience(ctx: Context, press: SetEventAudience) -> None:
    """Open to all members, or by invitation."""
    event = await managed(ctx, press.event_id)
    if event is None:
        return
    before, after = (None, "1") if press.everybody else ("1", None)
    changed = await drafting.change(
        ctx.db, event.id, ctx.member.id, "open", before, after, ctx.now()
    )
    fresh = await managed(ctx, press.event_id)
    if fresh is not None:
        notice = lazy(ORGANISER_NOTICE(changed.outcome))
        await ctx.show(facts_screen(ctx.t, fresh, "whom"), notice)


# Guests


@staff_only
async def guests(ctx: Context, press: ShowGuests) -> None:
    """Whom it names."""
    await _show_guests(ctx, press.event_id)


async def _show_guests(ctx: Context, event_id: int, notice: LazyText | None = None) -> None:
    event = await managed(ctx, event_id)
    if event is not None:
        found = await records.guests_of(ctx.db, event_id)
        await ctx.show(guests_screen(ctx.t, event, found), notice)


@staff_only
async def search_guests(ctx: Context, press: SearchGuests) -> None:
    """Ask whom she looks for."""
    if await managed(ctx, press.event_id) is not None:
        purpose = "guest" if press.purpose == "guest" else "seat"
        await forms.begin(
            ctx, LOOK_FOR, field="words", subject=press.event_id, answers={"purpose": purpose}
        )


async def _guests_found(ctx: Context, draft: Draft) -> None:
    assert draft.subject_id is not None
    await form_drafts.discard(ctx.db, ctx.member.id, LOOK_FOR.name)
    event = await managed(ctx, draft.subject_id)
    if event is None:
        return
    purpose, text = str(draft.answers["purpose"]), str(draft.answers["words"])
    read = understand(text)
    entries: tuple[directory.DirectoryRow, ...] = ()
    if read is not None:
        understood, criteria = read
        page = await directory.look_up(ctx.db, ctx.member.id, only_names(understood))
        if not page.rows:
            page = await directory.look_up(ctx.db, ctx.member.id, criteria)
        entries = page.rows

    def press(member_id: int) -> Press:
        if purpose == "guest":
            return InviteGuest(event.id, member_id, True)
        return ShowParticipant(event.id, member_id)

    found = [(entry, press(entry.member_id), entry_label(ctx.t, entry)) for entry in entries]
    await ctx.show(found_screen(ctx.t, event.id, found, purpose))


async def _cancel_search_form(ctx: Context, draft: Draft) -> None:
    assert draft.subject_id is not None
    await show_manage(ctx, draft.subject_id)


LOOK_FOR = Form(
    "eventlook",
    (Field("words", TextLine(120)),),
    _guests_found,
    _cancel_search_form,
    questions="lookup",
    access=Access.STAFF,
)


@staff_only
async def invite(ctx: Context, press: InviteGuest) -> None:
    """Name her, or no longer."""
    outcome = await drafting.invite(
        ctx.db, press.event_id, ctx.member.id, press.member_id,
        invited=press.invited, now=ctx.now(),
    )  # fmt: skip
    notice = {
        EditOutcome.DONE: "event-organiser-notice-invited"
        if press.invited
        else "event-organiser-notice-uninvited",
        EditOutcome.NEEDS_ADMIN: "event-organiser-notice-needs-admin",
    }.get(outcome, "event-organiser-notice-not-possible")
    await _show_guests(ctx, press.event_id, lazy(notice))


# Before all know of it, and after


@staff_only
async def preview(ctx: Context, press: PreviewEvent) -> None:
    """The event as its readers see it."""
    event = await managed(ctx, press.event_id)
    if event is None:
        return
    languages = ctx.network.languages
    language = press.language if press.language in languages else ctx.language
    published = records.as_published(event)
    seen = EventView(published, None, event.seats, 0, has_materials=False, may_manage=False)
    screen = preview_screen(ctx.t, seen, language, languages, event.zone, ctx.now())
    await ctx.show(screen)


async def ask_publication(ctx: Context, press: PublishEvent) -> Confirmation | None:
    """Tell so many members? Only of the version that she has seen."""
    event = await records.managed(ctx.db, press.event_id, ctx.member.id)
    if event is None or press.version != event.version:
        return None
    if event.status not in (EventStatus.DRAFT, EventStatus.PENDING):
        return None
    audience = await records.audience_count(ctx.db, event.id)
    return publication(ctx.t, event, audience, ctx.network.languages)


@staff_only
async def publish(ctx: Context, press: PublishEvent) -> None:
    """Publish what she has seen, and show how far the news has come."""
    event = await managed(ctx, press.event_id)
    if event is None:
        return
    is_draft = event.status in (EventStatus.DRAFT, EventStatus.PENDING)
    if is_draft and press.version != event.version:
        await show_manage(ctx, event.id, lazy("event-organiser-notice-changed"))
        return
    outcome = await publishing.publish(ctx.db, event.id, ctx.member.id, ctx.now(), press.version)
    event = await records.by_id(ctx.db, event.id)
    # Pressed twice, it shows the same: how far the news has come.
    is_told = outcome in (PublishOutcome.PUBLISHED, PublishOutcome.UNCHANGED)
    if event is None or event.invitation_id is None or not is_told:
        await show_manage(ctx, press.event_id, lazy(ORGANISER_NOTICE(outcome)))
        return
    sums = await outbox.delivery_counts(ctx.db, event.invitation_id)
    screen = progress_screen(ctx.t, event, sums)
    await show_watched(ctx, event.invitation_id, screen, lazy(ORGANISER_NOTICE(outcome)))


async def shown_progress(
    services: Services, watched: ProgressCard, t: Translator, _rate: float
) -> Screen | None:
    """How far the news of an event has come."""
    assert watched.subject_id is not None
    event = await records.by_id(services.db, watched.subject_id)
    return None if event is None else progress_screen(t, event, watched.sums)


LOGGED = 10
"""Acts that a screen tells."""


@staff_only
async def show_log(ctx: Context, press: ShowEventLog) -> None:
    """What was done about it."""
    event = await managed(ctx, press.event_id)
    if event is not None:
        entries = await audit.of_event(ctx.db, event.id, LOGGED)
        await ctx.show(log_screen(ctx.t, event, entries, ctx.member.zone))


@staff_only
async def copy(ctx: Context, press: CopyEvent) -> None:
    """A draft like this event."""
    copied = await drafting.copy(ctx.db, press.event_id, ctx.member.id, ctx.now())
    if copied is None:
        await show_manage(ctx, press.event_id, lazy("event-organiser-notice-not-allowed"))
    else:
        await show_manage(ctx, copied, lazy("event-organiser-notice-copied"))


@staff_only
async def tell_now(ctx: Context, press: NotifyNow) -> None:
    """Tell those who come what has changed."""
    told = await change_notices.tell_changes(ctx.db, press.event_id, ctx.member.id, ctx.now())
    key = "event-organiser-notice-told" if told else "event-organiser-notice-unchanged"
    await show_manage(ctx, press.event_id, lazy(key))


@staff_only
async def cancel_event(ctx: Context, press: CancelEvent) -> None:
    """Cancel an event, with a reason if she likes; asked twice. A draft goes at once."""
    event = await managed(ctx, press.event_id)
    if event is not None:
        await forms.begin(ctx, CALL_OFF, field="reason", subject=event.id)


def _review_call_off(ctx: Context, draft: Draft) -> Screen:
    reason = draft.answers.get("reason")
    return Screen(
        paragraphs(
            ctx.t("event-organiser-call-off-sure"),
            ctx.t("event-reason", reason=str(reason)) if reason else None,
        ),
        (
            (Button(ctx.t.plain("event-organiser-call-off-yes"), forms.Submit(CALL_OFF.name)),),
            (Button(ctx.t.plain("event-organiser-call-off-no"), forms.Cancel(CALL_OFF.name)),),
        ),
    )


async def _call_off(ctx: Context, draft: Draft) -> None:
    assert draft.subject_id is not None
    reason = draft.answers.get("reason")
    outcome = await publishing.cancel(
        ctx.closing(draft),
        draft.subject_id,
        ctx.member.id,
        str(reason) if reason else None,
        ctx.now(),
    )
    if outcome is PublishOutcome.REASON_NEEDS_ADMIN:
        await forms.ask(ctx, draft, lazy("event-organiser-notice-reason-needs-admin"))
        return
    await show_manage(ctx, draft.subject_id, lazy(ORGANISER_NOTICE(outcome)))


@admins_only
async def reject(ctx: Context, press: Reject) -> None:
    """Ask why it is not to go."""
    event = await managed(ctx, press.event_id)
    if event is None:
        return
    if event.status is not EventStatus.PENDING:
        await show_manage(ctx, event.id, lazy("event-organiser-notice-unchanged"))
        return
    await forms.begin(ctx, REJECT, field="reason", subject=event.id)


async def _rejected(ctx: Context, draft: Draft) -> None:
    assert draft.subject_id is not None
    outcome = await publishing.reject(
        ctx.closing(draft), draft.subject_id, ctx.member.id, str(draft.answers["reason"]), ctx.now()
    )
    await show_manage(ctx, draft.subject_id, lazy(ORGANISER_NOTICE(outcome)))


REJECT = Form(
    "eventreject",
    (Field("reason", TextLine(300)),),
    _rejected,
    _cancel_field_form,
    access=Access.ADMINS,
)
CALL_OFF = Form(
    "eventcancel",
    (Field("reason", TextLine(300), optional=True),),
    done=_call_off,
    leave=_cancel_field_form,
    review=_review_call_off,
    access=Access.STAFF,
)


HANDLERS = [
    on_command("newevent", new_event_command),
    on_press(NewEvent, new),
    on_press(ManagedEvents, managed_events),
    on_press(ManageEvent, manage),
    on_press(ShowEventFields, facts),
    on_press(PickDay, pick_day),
    on_press(PickLanguage, pick_language),
    on_press(EditEventTexts, edit_texts),
    on_press(EditEventField, edit),
    on_press(SetEventAudience, set_audience),
    on_press(ShowGuests, guests),
    on_press(SearchGuests, search_guests),
    on_press(InviteGuest, invite),
    on_press(PreviewEvent, preview),
    on_press(PublishEvent, publish, ask=ask_publication),
    on_press(ShowEventLog, show_log),
    on_press(CopyEvent, copy),
    on_press(NotifyNow, tell_now),
    on_press(Reject, reject),
    on_press(CancelEvent, cancel_event),
]
PROGRESS = {records.INVITED: shown_progress}
