"""Drafts of events: five questions, then a card on which each fact can be changed."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.events.callbacks import (
    CallMeeting,
    CopyEvent,
    EditEventField,
    EditEventTexts,
    KeepEnd,
    ManageEvent,
    NewEvent,
    PickDay,
    PickLanguage,
    SetEventAudience,
    ShowEventFields,
)
from handlers.events.fields import ABOUT_GROUP, EVENT_FIELDS, FIELD_NAME, GROUPS, fields_of
from handlers.events.messages import ORGANISER_NOTICE
from handlers.events.overview import managed, show_manage, show_managed, stray_lines
from handlers.kit import choices, date_format, forms
from handlers.kit.access import Access, chair_only, organisers_only
from handlers.kit.audience_picker import ShowAudience, ShowNamed
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.forms import Answers, Field, Form
from handlers.kit.navigation import back_button, home_button, page_row
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Row, Screen, column, main, pairs, paragraphs
from handlers.kit.taxonomy import LANGUAGE
from handlers.kit.texts import LANGUAGES, Translator, lazy
from handlers.kit.ties import ChooseThemes
from storage import reviews
from storage.database import Page
from storage.events import drafting, fields, publishing, records, year
from storage.events.drafting import NewEvent as EventFacts
from storage.events.fields import EditOutcome, FieldKey
from storage.events.records import Event, agenda_in, packed_agenda, sessions_outside
from storage.events.year import MeetingOutcome
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft, Value, moment_in
from storage.kit.taxonomy import CITIES
from storage.terms import ties
from storage.terms.meetings import MeetingKind

AUDIENCE = "event"
"""The name of events in the audience picker."""

DAYS = 8


def facts_screen(t: Translator, event: Event, group: str, *, may_tie: bool = False) -> Screen:
    """The facts under one heading, to change. `may_tie`: she can say to which priorities and tracks
    of the year it belongs.
    """
    buttons: list[Button] = []
    if group == "main":
        buttons.append(Button(t.plain("event-organiser-texts"), PickLanguage(event.id)))
    for fact in fields_of(group):
        press: Press = EditEventField(event.id, fact)
        if fact == "agenda":
            one_day = EditEventField(event.id, fact, day=1)
            press = PickDay(event.id, 0) if event.days > 1 else one_day
        buttons.append(Button(t.plain(FIELD_NAME(fact)), press))
    if group == "more" and may_tie:
        buttons.append(Button(t.plain("theme-choose"), ChooseThemes(records.KIND, event.id, 0)))
    if group == "audience" and event.parent_id is None:
        buttons.insert(0, Button(t.plain("audience-whom"), ShowAudience(AUDIENCE, event.id, 1)))
        buttons.append(Button(t.plain("audience-named"), ShowNamed(AUDIENCE, event.id, 0)))
        if event.audience.is_chosen:
            key = "event-organiser-make-invited"
            if not event.audience.everybody:
                key = "event-organiser-make-open"
            press = SetEventAudience(event.id, not event.audience.everybody)
            buttons.append(Button(t.plain(key), press))
    return Screen(
        paragraphs(
            t("event-title", title=event.wording(t.language).title),
            t(ABOUT_GROUP(group)),
        ),
        (*pairs(buttons), (back_button(t, ManageEvent(event.id)), home_button(t))),
    )


def days_screen(t: Translator, event: Event, page: int, now: datetime) -> Screen:
    """The days of an event, to change the agenda of one."""
    days = Page.of(range(1, event.days + 1), min(page, (event.days - 1) // DAYS), DAYS)

    def label(day: int) -> str:
        noon = datetime.combine(event.date_of(day), event.ends_at.time(), ZoneInfo(event.zone))
        count = sum(session.day == day for session in event.sessions)
        date = date_format.weekday(t, noon.replace(hour=12), event.zone, now)
        return t.plain("event-organiser-day", date=date, count=count)

    return Screen(
        t("event-organiser-which-day"),
        (
            *column(
                Button(label(day), EditEventField(event.id, "agenda", day=day)) for day in days.rows
            ),
            *page_row(t, days, lambda number: PickDay(event.id, number)),
            (back_button(t, ShowEventFields(event.id, "main")), home_button(t)),
        ),
    )


def languages_screen(t: Translator, event: Event, languages: Sequence[str]) -> Screen:
    """Title and description, language by language."""

    def label(code: str) -> str:
        name = t.plain(LANGUAGE(code))
        return t.plain("form-ticked", name=name) if code in event.texts else name

    return Screen(
        t("event-organiser-which-language"),
        (
            *pairs([Button(label(code), EditEventTexts(event.id, code)) for code in languages]),
            (back_button(t, ShowEventFields(event.id, "main")), home_button(t)),
        ),
    )


def wording_screen(t: Translator, event: Event, language: str) -> Screen:
    """Title and description in one language."""
    wording = event.texts.get(language)
    title = wording.title if wording else t.plain("event-organiser-no-title")
    description = (wording.description if wording else None) or t.plain(
        "event-organiser-no-description"
    )
    buttons = [Button(t.plain("event-fact-title"), EditEventField(event.id, "title", language))]
    if wording is not None:
        more = Button(
            t.plain("event-fact-description"), EditEventField(event.id, "description", language)
        )
        buttons.append(more)
    return Screen(
        paragraphs(
            t("event-organiser-wording", language=t.plain(LANGUAGE(language))),
            t("event-title", title=title),
            t("event-description", text=description),
        ),
        (tuple(buttons), (back_button(t, PickLanguage(event.id)), home_button(t))),
    )


# The five questions


@organisers_only
async def new_event_command(ctx: Context, _arguments: str) -> None:
    """Answer /newevent: begin the form for an event."""
    await _begin(ctx)


@organisers_only
async def new(ctx: Context, _press: NewEvent) -> None:
    """Create an event."""
    await _begin(ctx)


async def _begin(ctx: Context) -> None:
    draft = await form_drafts.of(ctx.db, ctx.member.id, EVENT.name)
    if draft is not None:
        resumed = await form_drafts.resume(ctx.db, ctx.member.id, EVENT.name, ctx.now())
        assert resumed is not None
        await forms.ask(ctx, resumed, lazy("form-welcome-back"))
        return
    await forms.begin(ctx, EVENT, answers={"clock": ctx.member.zone})


@chair_only
async def call_meeting(ctx: Context, press: CallMeeting) -> None:
    """Ask for the event that is a meeting of the year."""
    if press.kind not in {kind.value for kind in MeetingKind}:
        await show_managed(ctx, 0)
        return
    given: dict[str, Value] = {"clock": ctx.member.zone, "meeting": press.kind}
    await forms.begin(ctx, EVENT, answers=given)


def _review(ctx: Context, draft: Draft) -> Screen:
    answers = draft.answers
    told = "\n".join(
        ctx.t(
            "person-line",
            label=ctx.t.plain(FIELD_NAME(name)),
            value=EVENT_FIELDS[name].kind.shown(ctx.t, answers.get(name), answers)
            if answers.get(name)
            else ctx.t.plain("person-empty"),
        )
        for name in ("title", "starts", "ends", "venue", "seats")
    )
    changes = [
        Button(ctx.t.plain(FIELD_NAME(name)), forms.Change(EVENT.name, name))
        for name in ("title", "starts", "ends", "venue", "seats")
    ]
    return Screen(
        paragraphs(ctx.t("event-organiser-review"), told, ctx.t("event-organiser-review-more")),
        (
            (main(ctx.t.plain("event-organiser-review-yes"), forms.Submit(EVENT.name)),),
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
        starts_at=moment_in(answers["starts"]),
        ends_at=moment_in(answers["ends"]),
        zone=str(answers.get("clock") or ctx.member.zone),
        venue=str(answers["venue"]),
        seats=int(str(answers["seats"])),
    )
    meeting, db, own = answers.get("meeting"), ctx.closing(draft), ctx.member.id
    if meeting is None:
        outcome, event_id = await drafting.create(db, own, facts, ctx.now())
    else:
        kind = MeetingKind(str(meeting))
        outcome, event_id = await year.call_meeting(db, own, kind, facts, ctx.now())
    if outcome is MeetingOutcome.ALREADY and event_id is not None:
        await show_manage(ctx, event_id, lazy("meeting-already"))
    elif event_id is not None:
        await show_manage(ctx, event_id, lazy("event-organiser-notice-created"))
    elif isinstance(outcome, MeetingOutcome):
        await ctx.home(lazy("fallback-chair-only"))
    elif outcome is EditOutcome.NOT_ALLOWED:
        await ctx.home(lazy("fallback-staff-only"))
    else:
        await forms.ask(ctx, draft, lazy(ORGANISER_NOTICE(outcome)))


async def _cancel_event_form(ctx: Context, _draft: Draft) -> None:
    await show_managed(ctx, 0)


EVENT = Form(
    "event",
    tuple(
        Field(name, EVENT_FIELDS[name].kind)
        for name in ("title", "starts", "ends", "venue", "seats")
    ),
    done=_create,
    leave=_cancel_event_form,
    review=_review,
    changed_in="/events",
    access=Access.ORGANISERS,
)


# Changing one fact


@organisers_only
async def show_fields(ctx: Context, press: ShowEventFields) -> None:
    """Show the facts under one heading."""
    event = await managed(ctx, press.event_id)
    if event is not None:
        group = press.group if press.group in GROUPS else "main"
        may_tie = await ties.can_tie(ctx.db, records.KIND, event.id, ctx.member.id)
        await ctx.show(facts_screen(ctx.t, event, group, may_tie=may_tie))


@organisers_only
async def pick_day(ctx: Context, press: PickDay) -> None:
    """Show the choice of the day whose agenda is changed."""
    event = await managed(ctx, press.event_id)
    if event is not None:
        await choices.ask(ctx, days_screen(ctx.t, event, press.page, ctx.now()), press)


@organisers_only
async def pick_language(ctx: Context, press: PickLanguage) -> None:
    """Show the choice of the language of a text."""
    event = await managed(ctx, press.event_id)
    if event is not None:
        await choices.ask(ctx, languages_screen(ctx.t, event, ctx.network.languages), press)


@organisers_only
async def edit_texts(ctx: Context, press: EditEventTexts) -> None:
    """Show title and description in one language."""
    event = await managed(ctx, press.event_id)
    if event is not None:
        language = press.language if press.language in LANGUAGES else event.language
        await ctx.show(wording_screen(ctx.t, event, language))


@organisers_only
async def edit(ctx: Context, press: EditEventField) -> None:
    """Ask for a new value of one fact, with the current one shown."""
    event = await managed(ctx, press.event_id)
    if event is None:
        return
    key = _key_of(press, event)
    if key is None:
        await show_manage(ctx, event.id)
        return
    there = _as_asked(key.name, fields.value_of(event, key))
    answers = _beside(event, key, there)
    answers[forms.COMMENT] = await reviews.comment_on(ctx.db, publishing.EVENT, event.id)
    if there:
        answers[key.name] = there
    await forms.begin(ctx, FACTS[key.name], field=key.name, subject=event.id, answers=answers)


def _key_of(press: EditEventField, event: Event) -> FieldKey | None:
    """The field that a button is about; None if the event has no such field."""
    match press.fact:
        case "title" | "description":
            is_there = press.language in LANGUAGES and press.day is None
        case "agenda":
            is_there = press.language is None and 1 <= (press.day or 0) <= event.days
        case name:
            is_there = name in EVENT_FIELDS and press.language is None and press.day is None
    return FieldKey(press.fact, press.language, press.day) if is_there else None


def _beside(event: Event, key: FieldKey, there: Value) -> dict[str, Value]:
    """What the question about a fact needs besides the current value."""
    beside: dict[str, Value] = {"fact": key.packed(), "clock": event.zone, "there": there}
    if key.name == "ends":
        beside["starts"] = fields.value_of(event, FieldKey("starts"))
    if key.name == "starts":
        beside["ends"] = fields.value_of(event, FieldKey("ends"))
    if key.name in ("starts", "ends"):
        beside["sessions"] = packed_agenda(event.sessions)
    return beside


def _moved(answers: Answers) -> tuple[datetime, datetime]:
    """Start and end as the answers to a question about one of the two would have them."""
    starts_at, ends_at = moment_in(answers["starts"]), moment_in(answers["ends"])
    if answers["fact"] == "starts":
        ends_at += starts_at - moment_in(answers["there"])
    return starts_at, ends_at


def _consequences(t: Translator, answers: Answers) -> str | None:
    """What a new start or end brings with it: the end moves, sessions lie outside."""
    if answers["fact"] not in ("starts", "ends") or not answers.get(str(answers["fact"])):
        return None
    starts_at, ends_at = _moved(answers)
    zone, now = str(answers["clock"]), moment_in(answers["there"])
    moved = None
    if (before := moment_in(answers["ends"])) != ends_at:
        values = {
            name: date_format.in_words(t, at, zone, now)
            for name, at in (("before", before), ("after", ends_at))
        }
        moved = t("event-organiser-end-moves", **values)
    sessions = agenda_in(str(answers.get("sessions") or ""))
    stray = sessions_outside(sessions, starts_at, ends_at, zone)
    return paragraphs(moved, stray_lines(t, stray)) or None


def _as_asked(name: str, value: Value) -> Value:
    """A fact in the form of its question's answer: a time zone becomes its city."""
    if name != "zone":
        return value
    return next((city for city, zone in CITIES.items() if zone == value), None)


def _as_kept(name: str, value: Value) -> Value:
    return CITIES[str(value)] if name == "zone" and value else value


def _review_fact(ctx: Context, draft: Draft) -> Screen:
    """The old and the new value in words, to read before the change is saved."""
    form = Form.registered[draft.form]
    name = form.fields[0].name
    kind, nothing = EVENT_FIELDS[name].kind, ctx.t.plain("person-empty")
    before, after = draft.answers.get("there"), draft.answers.get(name)
    return Screen(
        paragraphs(
            ctx.t("event-organiser-review-fact", label=ctx.t.plain(FIELD_NAME(name))),
            ctx.t(
                "event-organiser-from-to",
                before=shortened(kind.shown(ctx.t, before, draft.answers), 1200)
                if before
                else nothing,
                after=kind.shown(ctx.t, after, draft.answers) if after else nothing,
            ),
            _consequences(ctx.t, draft.answers),
        ),
        (
            *_saving(ctx.t, form, draft.answers),
            (Button(ctx.t.plain("event-organiser-type-again"), forms.Change(form.name, name)),),
            (Button(ctx.t.plain("form-cancel"), forms.Cancel(form.name)),),
        ),
    )


def _saving(t: Translator, form: Form, answers: Answers) -> tuple[Row, ...]:
    """The ways to save a fact: a new start with or without the end."""
    save = t.plain("event-organiser-save")
    if answers["fact"] != "starts" or answers.get("starts") in (None, answers["there"]):
        return ((main(save, forms.Submit(form.name)),),)
    both = (main(t.plain("event-organiser-save-both"), forms.Submit(form.name)),)
    if moment_in(answers["starts"]) >= moment_in(answers["ends"]):
        return (both,)
    return (both, (Button(t.plain("event-organiser-keep-end"), KeepEnd()),))


@organisers_only
async def keep_end(ctx: Context, _press: KeepEnd) -> None:
    """Save the new start, and keep the end as it is."""
    form = FACTS["starts"]
    draft = await form_drafts.of(ctx.db, ctx.member.id, form.name)
    if draft is None or not draft.is_open or form.after(draft.answers) is not None:
        await show_managed(ctx, 0, lazy("form-closed"))
        return
    await _save(ctx, draft, fields.START_ALONE)


async def _save(ctx: Context, draft: Draft, key: FieldKey | None = None) -> None:
    name = Form.registered[draft.form].fields[0].name
    changed = await drafting.change(
        ctx.closing(draft),
        draft.subject,
        ctx.member.id,
        key or FieldKey.unpack(str(draft.answers["fact"])),
        _as_kept(name, draft.answers.get("there")),
        _as_kept(name, draft.answers.get(name)),
        ctx.now(),
    )
    notice = lazy(ORGANISER_NOTICE(changed.outcome))
    if changed.outcome in (EditOutcome.DONE, EditOutcome.UNCHANGED):
        await show_manage(ctx, draft.subject, notice)
    elif changed.outcome is EditOutcome.CONFLICT:
        # Her answer is kept, beside the value that another organiser has stored meanwhile.
        answers = dict(draft.answers) | {"there": _as_asked(name, changed.current)}
        answers.setdefault(name, None)
        form = Form.registered[draft.form]
        await forms.begin(ctx, form, subject=draft.subject, answers=answers, notice=notice)
    elif changed.outcome in (EditOutcome.NOT_ALLOWED, EditOutcome.OVER):
        await show_manage(ctx, draft.subject, notice)
    else:
        await forms.ask(ctx, draft, notice)


FACTS = {
    name: Form(
        f"event-{name}",
        (Field(name, asked.kind, optional=not asked.is_required),),
        done=_save,
        leave=forms.back_to(show_manage),
        review=_review_fact,
        questions="event",
        changed_in="/events",
        access=Access.ORGANISERS,
    )
    for name, asked in EVENT_FIELDS.items()
}


@organisers_only
async def copy(ctx: Context, press: CopyEvent) -> None:
    """Copy the event as a draft."""
    copied = await drafting.copy(ctx.db, press.event_id, ctx.member.id, ctx.now())
    if copied is None:
        await show_manage(ctx, press.event_id, lazy("event-organiser-notice-not-allowed"))
    else:
        await show_manage(ctx, copied, lazy("event-organiser-notice-copied"))


HANDLERS = [
    on_command("newevent", new_event_command),
    on_press(NewEvent, new),
    on_press(CallMeeting, call_meeting),
    on_press(ShowEventFields, show_fields),
    on_press(PickDay, pick_day),
    on_press(PickLanguage, pick_language),
    on_press(EditEventTexts, edit_texts),
    on_press(EditEventField, edit),
    on_press(KeepEnd, keep_end, keeps_form=True),
    on_press(CopyEvent, copy),
]
