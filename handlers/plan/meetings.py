"""What meetings agree on: the adoption of the plan, decisions and recommendations by track."""

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from handlers.events.callbacks import OpenEvent
from handlers.kit import checks, date_format, forms
from handlers.kit.access import Access, chair_only, members_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.forms import Field, Form, Paragraphs, TextLine
from handlers.kit.navigation import Plan, back_button, home_button, page_row, total_line
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, column, main, pairs, paragraphs
from handlers.kit.taxonomy import LANGUAGE
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.kit.ties import ChooseThemes
from handlers.plan import items, overview
from handlers.plan.callbacks import (
    ChangeItem,
    ListDecisions,
    ListItems,
    OpenDecision,
    OpenItem,
    PickDecisionLanguage,
    PickMeeting,
    PickOrigin,
    PickTrack,
    RecordAt,
    SetOrigin,
    WriteDecision,
)
from handlers.plan.columns import day
from handlers.plan.fields import Day
from handlers.plan.messages import DECISION, DECISION_NOTICE
from storage.database import Page
from storage.events import records as events
from storage.kit.form_drafts import Draft, Value
from storage.plan import decisions, listing
from storage.plan.decisions import DecisionKind, DecisionOutcome, DecisionView
from storage.plan.listing import DRAFTS, Overview
from storage.terms.themes import Theme

PAGE = 6
LONGEST = 1_000
"""Longest text of a decision, in characters."""

MOST_ITEMS = 4
"""Items of a decision that have a button."""


def meetings_screen(
    t: Translator, kind: str, found: Page[tuple[int, str, datetime]], zone: str
) -> Screen:
    """The events at which something may have been agreed."""
    buttons = column(
        Button(
            t.plain("plan-meeting", title=shortened(title, 40),
                    day=date_format.day(t, starts_at, zone)),
            RecordAt(kind, event_id),
        )
        for event_id, title, starts_at in found.rows
    )  # fmt: skip
    return Screen(
        paragraphs(t("plan-which-meeting", kind=kind), total_line(t, found)),
        (
            *buttons,
            *page_row(t, found, lambda number: PickMeeting(kind, number)),
            (Button(t.plain("plan-other-meeting"), RecordAt(kind, None)),),
            (back_button(t, Plan(None)), home_button(t)),
        ),
    )


def decisions_screen(
    t: Translator, term_id: int, theme: str | None, theme_id: int | None,
    found: Page[DecisionView], leads: bool,
) -> Screen:  # fmt: skip
    """A page of decisions. `theme` is the title of the track that they are about."""
    entries = column(
        Button(
            t.plain("decision-line", kind=str(one.decision.kind),
                    text=shortened(one.decision.text(t.language) or one.meeting, 60)),
            OpenDecision(one.decision.id),
        )
        for one in found.rows
    )  # fmt: skip
    own: list[Row] = [(Button(t.plain("decision-by-track"), PickTrack(term_id)),)]
    if leads:
        own.append(
            (
                Button(t.plain("decision-new"), PickMeeting("decision", 0)),
                Button(t.plain("decision-new-recommendation"), PickMeeting("recommendation", 0)),
            )
        )
    return Screen(
        paragraphs(
            t("decision-title"),
            t("plan-theme", title=theme) if theme else None,
            None if found.rows else t("decision-none"),
            total_line(t, found),
        ),
        (
            *own,
            *entries,
            *page_row(t, found, lambda number: ListDecisions(term_id, theme_id, number)),
            (back_button(t, Plan(term_id)), home_button(t)),
        ),
    )


def decision_screen(t: Translator, view: DecisionView) -> Screen:
    """A decision: its text, when and where it was taken, what follows from it."""
    one = view.decision
    rows: list[Row] = []
    if view.event_id is not None:
        rows.append((Button(shortened(view.meeting, 48), OpenEvent(view.event_id)),))
    rows += column(
        Button(shortened(action.replace("\n", " "), 60), OpenItem(id))
        for id, action in view.items[:MOST_ITEMS]
    )
    if view.may_change and one.kind is not DecisionKind.ADOPTION:
        rows.append(
            (
                Button(t.plain("decision-track"), ChooseThemes(decisions.DECISION, one.id, 0)),
                Button(t.plain("decision-language"), PickDecisionLanguage(one.id)),
            )
        )
    return Screen(
        paragraphs(
            t("decision-head", kind=t.plain(DECISION(one.kind))),
            t("decision-at", meeting=view.meeting, day=day(t, one.decided_on)),
            t("decision-text", text=one.text(t.language)) if one.texts else None,
            "\n".join(t("plan-theme", title=title) for title in view.tracks) or None,
            t("decision-items", count=len(view.items)) if view.items else None,
        ),
        (*rows, (back_button(t, ListDecisions(one.term_id, None, 0)), home_button(t))),
    )


def tracks_screen(t: Translator, term_id: int, themes: tuple[Theme, ...]) -> Screen:
    """The tracks to choose from."""
    buttons = column(
        Button(shortened(one.text(t.language).title, 48), ListDecisions(term_id, one.id, 0))
        for one in themes[:7]
    )
    return Screen(
        t("decision-which-track"),
        (
            *buttons,
            (Button(t.plain("decision-all"), ListDecisions(term_id, None, 0)),),
            (back_button(t, ListDecisions(term_id, None, 0)), home_button(t)),
        ),
    )


def languages_screen(t: Translator, view: DecisionView, languages: tuple[str, ...]) -> Screen:
    """The languages in which a decision is not written yet."""
    one = view.decision
    missing = [language for language in languages if language not in one.texts]
    buttons = [
        Button(t.plain(LANGUAGE(language)), WriteDecision(one.id, language)) for language in missing
    ]
    return Screen(
        t("plan-which-language" if missing else "decision-all-languages"),
        (*pairs(buttons), (back_button(t, OpenDecision(one.id)), home_button(t))),
    )


def origins_screen(
    t: Translator, item_id: int, found: Page[DecisionView], tied: frozenset[int]
) -> Screen:
    """The decisions from which an item may follow, with those from which it does ticked."""

    def button(one: DecisionView) -> Button:
        text = shortened(one.decision.text(t.language), 50)
        name = t.plain("decision-line", kind=str(one.decision.kind), text=text)
        is_tied = one.decision.id in tied
        return Button(
            t.plain("form-ticked", name=name) if is_tied else name,
            SetOrigin(item_id, one.decision.id, not is_tied, found.number),
        )

    return Screen(
        paragraphs(t("plan-which-origin" if found.rows else "decision-none"), total_line(t, found)),
        (
            *column(map(button, found.rows)),
            *page_row(t, found, lambda number: PickOrigin(item_id, number)),
            (back_button(t, ChangeItem(item_id)), home_button(t)),
        ),
    )


# Recording


async def _leading(ctx: Context) -> Overview | None:
    """The plan of the current year, if she may record what a meeting agreed on; otherwise she is
    answered and None is returned.
    """
    found = await listing.overview(ctx.db, None, ctx.member.id, ctx.now())
    if found is not None and found.leads:
        return found
    outcome = DecisionOutcome.NO_TERM if found is None else DecisionOutcome.NOT_ALLOWED
    await overview.show_plan(ctx, None, lazy(DECISION_NOTICE(outcome)))
    return None


@chair_only
async def pick_meeting(ctx: Context, press: PickMeeting) -> None:
    """Choose the meeting at which something was agreed."""
    if await _leading(ctx) is None:
        return
    kind = press.kind if press.kind in DECISION else DecisionKind.DECISION
    found = await decisions.meetings(
        ctx.db, ctx.member.id, ctx.language, ctx.now(), press.page, PAGE
    )
    await ctx.show(meetings_screen(ctx.t, kind, found, ctx.member.zone))


@chair_only
async def record_at(ctx: Context, press: RecordAt) -> None:
    """Record what was agreed at this event, or at a meeting that is no event."""
    plan = await _leading(ctx)
    if plan is None:
        return
    kind = press.kind if press.kind in DECISION else DecisionKind.DECISION
    answers: dict[str, Value] = {"kind": kind, "language": ctx.language}
    if kind == DecisionKind.ADOPTION:
        ready = await decisions.ready(ctx.db, plan.term.id)
        if not ready:
            drafts = ListItems(plan.term.id, DRAFTS, "", 0)
            await overview.show_list(ctx, drafts, lazy(DECISION_NOTICE(DecisionOutcome.NOTHING)))
            return
        rows = await listing.asked(ctx.db, ready, ctx.language, ctx.now())
        answers["items"] = tuple(map(str, ready))
        answers["actions"] = tuple(shortened(row.action, 120) for row in rows)
    event = None if press.event_id is None else await events.by_id(ctx.db, press.event_id)
    if event is not None and event.starts_at <= ctx.now():
        last = min(event.ends_at, ctx.now()).astimezone(ZoneInfo(event.zone)).date()
        answers |= {
            "event": str(event.id),
            "meeting": event.wording(ctx.language).title,
            "day": last.isoformat(),
        }
    await forms.begin(ctx, DECISION_FORM, answers=answers)


def _is_text(answers: Mapping[str, Value]) -> bool:
    return answers.get("kind") != DecisionKind.ADOPTION


def _asks_text(t: Translator, answers: Mapping[str, Value]) -> str:
    return t("decision-ask-text", kind=str(answers.get("kind")))


MOST_SHOWN = 15
"""Items that the question before their adoption names."""


def preview_screen(t: Translator, answers: Mapping[str, Value]) -> Screen:
    """What is recorded, before it is."""
    actions = forms.several(answers.get("actions"))
    listed = "\n".join(t("plan-bullet", text=action) for action in actions[:MOST_SHOWN])
    more = len(actions) - MOST_SHOWN
    is_adoption = answers["kind"] == DecisionKind.ADOPTION
    changes = [
        Button(t.plain(key), forms.Change(DECISION_FORM.name, name))
        for name, key in (
            ("meeting", "decision-line-meeting"),
            ("day", "decision-line-day"),
            ("text", "decision-line-text"),
        )
        if answers.get(name) and not (name == "meeting" and answers.get("event"))
    ]
    save = t.plain("plan-adopt-yes" if is_adoption else "decision-save")
    return Screen(
        paragraphs(
            t("plan-adopt-sure", count=len(actions)) if is_adoption else t("decision-preview"),
            t("decision-at", meeting=str(answers["meeting"]),
              day=day(t, date.fromisoformat(str(answers["day"])))),
            listed or None,
            t("plan-adopt-more", count=more) if more > 0 else None,
            t("decision-text", text=str(answers["text"])) if answers.get("text") else None,
        ),
        (
            (main(save, forms.Submit(DECISION_FORM.name)),),
            *column(changes),
            (Button(t.plain("form-cancel"), forms.Cancel(DECISION_FORM.name)),),
        ),
    )  # fmt: skip


def _review(ctx: Context, draft: Draft) -> Screen:
    return preview_screen(ctx.t, draft.answers)


async def _record(ctx: Context, draft: Draft) -> None:
    answers = draft.answers
    event_id = int(str(answers["event"])) if answers.get("event") else None
    meeting, on = str(answers["meeting"]), date.fromisoformat(str(answers["day"]))
    language = str(answers["language"])
    if answers["kind"] == DecisionKind.ADOPTION:
        seen = [int(one) for one in forms.several(answers.get("items"))]
        outcome, count = await decisions.adopt(
            ctx.closing(draft), ctx.member.id, event_id, meeting, on, seen, language, ctx.now()
        )
        notice = lazy(DECISION_NOTICE(outcome), count=count)
        if outcome.keeps_draft:
            await forms.ask(ctx, draft, notice)
        else:
            await overview.show_plan(ctx, None, notice)
        return
    outcome, decision_id = await decisions.record(
        ctx.closing(draft), ctx.member.id, DecisionKind(str(answers["kind"])), event_id, meeting,
        on, language, str(answers["text"]), ctx.now(),
    )  # fmt: skip
    notice = lazy(DECISION_NOTICE(outcome), count=1)
    if outcome.keeps_draft:
        await forms.ask(ctx, draft, notice)
    elif decision_id is None:
        await overview.show_plan(ctx, None, notice)
    else:
        await _show(ctx, decision_id, notice)


async def _leave(ctx: Context, _draft: Draft) -> None:
    await overview.show_plan(ctx, None)


DECISION_FORM = Form(
    "decision",
    (
        Field("meeting", TextLine(120), check=checks.no_contact, is_given=True),
        Field("day", Day(is_past=True), is_given=True),
        Field("text", Paragraphs(LONGEST), asks=_asks_text, when=_is_text,
              check=checks.no_contact),
    ),
    _record,
    _leave,
    _review,
    access=Access.CHAIR,
)  # fmt: skip


# Reading


@members_only
async def list_decisions(ctx: Context, press: ListDecisions) -> None:
    """Show a page of what was decided and recommended."""
    plan = await listing.overview(ctx.db, press.term_id, ctx.member.id, ctx.now())
    if plan is None:
        await overview.show_plan(ctx, None, lazy("plan-gone"))
        return
    themes = await listing.tracks(ctx.db, press.term_id, ctx.member.id)
    theme = next((one for one in themes if one.id == press.theme_id), None)
    found = await decisions.listed(
        ctx.db, press.term_id, None if theme is None else theme.id, ctx.member.id, ctx.language,
        press.page, PAGE - 2,
    )  # fmt: skip
    title = None if theme is None else theme.text(ctx.language).title
    await ctx.show(
        decisions_screen(
            ctx.t, press.term_id, title, None if theme is None else theme.id, found, plan.leads
        )
    )


@members_only
async def pick_track(ctx: Context, press: PickTrack) -> None:
    """Choose the track of the decisions to list."""
    themes = await listing.tracks(ctx.db, press.term_id, ctx.member.id)
    await ctx.show(tracks_screen(ctx.t, press.term_id, themes))


@members_only
async def open_decision(ctx: Context, press: OpenDecision) -> None:
    """Show a decision."""
    await _show(ctx, press.decision_id)


async def _show(ctx: Context, decision_id: int, notice: LazyText | None = None) -> None:
    view = await decisions.view(ctx.db, decision_id, ctx.member.id, ctx.language)
    screen = items.gone_screen(ctx.t) if view is None else decision_screen(ctx.t, view)
    await ctx.show(screen, notice)


@chair_only
async def pick_language(ctx: Context, press: PickDecisionLanguage) -> None:
    """Choose the language in which to write a decision."""
    view = await decisions.view(ctx.db, press.decision_id, ctx.member.id, ctx.language)
    if view is None:
        await ctx.show(items.gone_screen(ctx.t))
    elif not view.may_change:
        await _show(ctx, press.decision_id, lazy("decision-notice-not-allowed"))
    else:
        await ctx.show(languages_screen(ctx.t, view, ctx.network.languages))


@chair_only
async def write_decision(ctx: Context, press: WriteDecision) -> None:
    """Ask for the text of a decision in this language."""
    view = await decisions.view(ctx.db, press.decision_id, ctx.member.id, ctx.language)
    if view is None or press.language not in ctx.network.languages:
        await ctx.show(items.gone_screen(ctx.t))
        return
    if not view.may_change:
        await _show(ctx, press.decision_id, lazy("decision-notice-not-allowed"))
        return
    answers: dict[str, Value] = {
        "language": press.language,
        "original": view.decision.text(ctx.language),
    }
    await forms.begin(ctx, TRANSLATION, field="text", subject=press.decision_id, answers=answers)


def _asks_translation(t: Translator, answers: Mapping[str, Value]) -> str:
    return t(
        "decision-ask-translation",
        language=t.plain(LANGUAGE(str(answers["language"]))),
        text=str(answers["original"]),
    )


async def _translated(ctx: Context, draft: Draft) -> None:
    outcome = await decisions.write_text(
        ctx.closing(draft), draft.subject, str(draft.answers["language"]),
        str(draft.answers["text"]), ctx.member.id, ctx.now(),
    )  # fmt: skip
    await _show(ctx, draft.subject, lazy(DECISION_NOTICE(outcome), count=1))


TRANSLATION = Form(
    "decisiontext",
    (Field("text", Paragraphs(LONGEST), asks=_asks_translation, check=checks.no_contact),),
    _translated,
    forms.back_to(_show),
    access=Access.CHAIR,
)


@members_only
async def pick_origin(ctx: Context, press: PickOrigin) -> None:
    """Choose the decisions from which an item follows."""
    await _show_origins(ctx, press.item_id, press.page)


async def _show_origins(
    ctx: Context, item_id: int, page: int, notice: LazyText | None = None
) -> None:
    view = await items.changeable(ctx, item_id)
    if view is None:
        return
    found = await decisions.origins(ctx.db, view.item.term_id, ctx.member.id, ctx.language, page, 7)
    tied = frozenset(one.decision.id for one in view.origins)
    await ctx.show(origins_screen(ctx.t, item_id, found, tied), notice)


@members_only
async def set_origin(ctx: Context, press: SetOrigin) -> None:
    """Tie an item to the decision from which it follows, or untie it."""
    outcome = await decisions.follows(
        ctx.db, press.decision_id, press.item_id, ctx.member.id, ctx.now(), does=press.follows
    )
    notice = None
    if outcome not in (DecisionOutcome.RECORDED, DecisionOutcome.UNCHANGED):
        notice = lazy(DECISION_NOTICE(outcome), count=1)
    await _show_origins(ctx, press.item_id, press.page, notice)


HANDLERS = [
    on_press(PickMeeting, pick_meeting),
    on_press(RecordAt, record_at),
    on_press(ListDecisions, list_decisions),
    on_press(PickTrack, pick_track),
    on_press(OpenDecision, open_decision),
    on_press(PickDecisionLanguage, pick_language),
    on_press(WriteDecision, write_decision),
    on_press(PickOrigin, pick_origin),
    on_press(SetOrigin, set_origin),
]
