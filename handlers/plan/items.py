"""One item of the plan: what it says, how it is going, its history and older words, who answers."""

import html
from collections.abc import Callable, Mapping

from handlers.directory import entry_label, find_members
from handlers.events.callbacks import OpenEvent
from handlers.kit import date_format, forms
from handlers.kit.access import Access, members_only
from handlers.kit.buttons import OpenLink, Press
from handlers.kit.characters import shortened
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.forms import Field, Form, TextLine
from handlers.kit.navigation import Plan, back_button, home_button, home_row, page_row, total_line
from handlers.kit.report_buttons import pick_row, report_row
from handlers.kit.review_cards import reason_words
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, column, paragraphs
from handlers.kit.taxonomy import LANGUAGE
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.kit.ties import ChooseThemes
from handlers.plan.callbacks import (
    ChangeItem,
    DeclineItem,
    EditWords,
    GiveItem,
    ListItems,
    OpenItem,
    PickLanguage,
    PickOrigin,
    PickPerson,
    ReportItem,
    SendItem,
    ShowHistory,
    ShowWords,
    WithdrawItem,
    WriteWords,
)
from handlers.plan.columns import TABLE, countries, day, evidence, quarter, term
from handlers.plan.messages import COLUMN, DECISION, FORM, GIVEN_NOTICE, HISTORY, IS, STATUS
from handlers.practices.callbacks import ReadPractice
from handlers.projects.callbacks import ReadProject
from storage.database import Page
from storage.directory import DirectoryRow
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft
from storage.plan import drafting, listing, reportables, reports
from storage.plan.drafting import GivenOutcome
from storage.plan.listing import DRAFTS, ItemView
from storage.plan.records import PLAN_ITEM, TEXTS, ItemStatus, Version, VersionStatus
from storage.plan.reportables import PLAN_REPORT
from storage.plan.reports import EVENT, LINK, PRACTICE, PROJECT, Entry, Evidence

ENTRIES = 5
"""Entries of the history on one screen."""

MOST_EVIDENCE = 3
"""Pieces of evidence with a button; the documents have all of them."""


def item_screen(t: Translator, view: ItemView) -> Screen:
    """An item with everything about it."""
    item = view.item
    is_adopted = item.status is ItemStatus.ADOPTED
    lines = [
        t("plan-cell", name=column.title(t), text=cell)
        for column in TABLE
        if column.name != "action"
        and (is_adopted or column.name not in ("status", "evidence"))
        and (cell := column.cell(t, view))
    ]
    state = None
    if not is_adopted:
        pending = view.version.status is VersionStatus.PENDING
        state = t("plan-is-pending" if pending else IS(item.status))
    elif item.next is not None:
        state = t("plan-is-changing")
    elif item.ending is not None:
        state = t(HISTORY(item.ending))
    comment = view.version.comment if item.next is view.version else None
    return Screen(
        paragraphs(
            t("plan-action", text=view.version.words.of(t.language)["action"]),
            state,
            t("plan-comment", text=reason_words(t, comment)) if comment else None,
            "\n".join(lines),
            _origin_lines(t, view),
        ),
        (*_item_rows(t, view), (_back(t, view), home_button(t))),
    )


def _origin_lines(t: Translator, view: ItemView) -> str | None:
    lines = [t("plan-theme", title=title) for title in view.themes]
    if view.adoption is not None:
        when = day(t, view.adoption.decision.decided_on)
        lines.append(t("plan-adopted-at", meeting=view.adoption.meeting, day=when))
    lines += [
        t("plan-follows", kind=t.plain(DECISION(one.decision.kind)),
          text=shortened(one.decision.text(t.language), 120))
        for one in view.origins
    ]  # fmt: skip
    return "\n".join(lines) or None


def _item_rows(t: Translator, view: ItemView) -> list[Row]:
    item, rows = view.item, list[Row]()
    if view.may_report:
        style = "primary" if view.is_mine else None
        rows.append((Button(t.plain("plan-report"), ReportItem(item.id), style),))
    can_send = item.next is not None and item.next.status is VersionStatus.DRAFT
    if view.may_change and can_send:
        style = "plain" if view.is_mine and rows else "primary"
        rows.append((Button(t.plain("plan-send"), SendItem(item.id), style),))
    rows += column(
        _evidence_button(t, one) for one in view.evidence[-MOST_EVIDENCE:] if one.title is not None
    )
    own: list[Button] = []
    if item.status is ItemStatus.ADOPTED:
        own.append(Button(t.plain("plan-history"), ShowHistory(item.id, 0)))
        if view.versions > 1:
            own.append(Button(t.plain("plan-older"), ShowWords(item.id, view.versions - 1)))
    if view.may_change:
        own.append(Button(t.plain("plan-change"), ChangeItem(item.id)))
    rows.append(tuple(own))
    if view.is_mine and item.ending is None:
        rows.append((Button(t.plain("plan-decline"), DeclineItem(item.id)),))
    if not view.is_mine:
        rows.append(report_row(t, PLAN_ITEM, item.id))
    return [row for row in rows if row]


def _evidence_button(t: Translator, found: Evidence) -> Button:
    label, proof = shortened(evidence(t, found), 48), found.proof
    if proof.kind == LINK:
        return Button(label, OpenLink(proof.link or ""))
    assert proof.subject_id is not None
    return Button(label, _OPENS[proof.kind](proof.subject_id))


_OPENS: Mapping[str, Callable[[int], Press]] = {
    EVENT: OpenEvent,
    PRACTICE: lambda id: ReadPractice(id, "main", 0, None),
    PROJECT: lambda id: ReadProject(id, "main", 0, None),
}
"""The press that opens what a piece of evidence is."""


def _back(t: Translator, view: ItemView) -> Button:
    if view.item.status is ItemStatus.ADOPTED:
        return back_button(t, Plan(view.item.term_id))
    return back_button(t, ListItems(view.item.term_id, DRAFTS, "", 0))


def change_screen(t: Translator, view: ItemView) -> Screen:
    """What can be changed about an item."""
    id = view.item.id
    buttons = [
        Button(t.plain("plan-change-words"), EditWords(id)),
        Button(t.plain("plan-change-language"), PickLanguage(id)),
        Button(t.plain("plan-change-person"), PickPerson(id)),
        Button(t.plain("plan-change-theme"), ChooseThemes(PLAN_ITEM, id, 0)),
        Button(t.plain("plan-change-origin"), PickOrigin(id, 0)),
    ]
    if view.item.status is not ItemStatus.ADOPTED or view.item.next is not None:
        is_adopted = view.item.status is ItemStatus.ADOPTED
        label = t.plain("plan-withdraw-change" if is_adopted else "plan-withdraw")
        buttons.append(Button(label, WithdrawItem(id)))
    about = "plan-change-adopted" if view.item.status is ItemStatus.ADOPTED else "plan-change-draft"
    action = shortened(view.version.words.of(t.language)["action"], 120)
    return Screen(
        paragraphs(t("plan-action", text=action), t(about)),
        (*column(buttons), (back_button(t, OpenItem(id)), home_button(t))),
    )


def language_screen(t: Translator, view: ItemView, languages: tuple[str, ...]) -> Screen:
    """The languages in which an item can be written."""

    def button(language: str) -> Button:
        name = t.plain(LANGUAGE(language))
        there = language in view.version.words.texts
        return Button(
            t.plain("form-ticked", name=name) if there else name,
            WriteWords(view.item.id, language),
        )

    return Screen(
        t("plan-which-language"),
        (
            *column(button(language) for language in languages),
            (back_button(t, ChangeItem(view.item.id)), home_button(t)),
        ),
    )


def history_screen(
    t: Translator,
    item_id: int,
    action: str,
    zone: str,
    found: Page[Entry],
    *,
    has_texts: bool = False,
) -> Screen:
    """A page of what happened to an item, the newest entry first. `has_texts`: others have told
    about it, which can be reported.
    """
    return Screen(
        paragraphs(
            t("plan-history-title", action=shortened(action, 120)),
            *(_entry(t, one, zone) for one in found.rows),
            total_line(t, found),
        ),
        (
            *page_row(t, found, lambda number: ShowHistory(item_id, number)),
            *((pick_row(t, PLAN_REPORT, item_id),) if has_texts else ()),
            (back_button(t, OpenItem(item_id)), home_button(t)),
        ),
    )


def _entry(t: Translator, one: Entry, zone: str) -> str:
    when = date_format.date(t, one.at, zone)
    what = t.plain(HISTORY(one.what)) if one.state is None else t.plain(STATUS(one.state))
    head = t("plan-entry", day=when, what=what)
    who = one.author or one.member
    return "\n".join(
        (
            head,
            *([t("plan-entry-quarter", quarter=quarter(t, one.quarter))]
              if one.what == "no-answer" and one.quarter is not None else []),
            *([t("plan-entry-who", name=who)] if who else []),
            *([html.escape(one.text, quote=False)] if one.text else []),
            *(html.escape(evidence(t, proof), quote=False) for proof in one.evidence),
        )
    )  # fmt: skip


def words_screen(t: Translator, item_id: int, number: int, version: Version, zone: str) -> Screen:
    """The words of an item as they were."""
    words = version.words
    texts = words.of(t.language)
    cells = [(COLUMN(field), texts.get(field, "")) for field in TEXTS]
    cells += [
        (COLUMN("countries"), countries(t, words.countries)),
        (COLUMN("term"), term(t, words)),
        (COLUMN("form"), t.plain(FORM(words.form))),
    ]
    assert version.approved_at is not None
    when = date_format.date(t, version.approved_at, zone)
    older = ()
    if number > 1:
        older = ((Button(t.plain("plan-older"), ShowWords(item_id, number - 1)),),)
    return Screen(
        paragraphs(
            t("plan-words-title", number=str(number), day=when),
            "\n".join(
                t("plan-cell", name=t.plain(name), text=text) for name, text in cells if text
            ),
        ),
        (*older, (back_button(t, OpenItem(item_id)), home_button(t))),
    )


def people_screen(t: Translator, item_id: int, found: Page[DirectoryRow]) -> Screen:
    """The members among whom she chooses who answers for an item."""
    buttons = column(
        Button(entry_label(t, one), GiveItem(item_id, one.member_id)) for one in found.rows[:7]
    )
    return Screen(
        t("plan-people" if found.rows else "plan-nobody"),
        (
            *buttons,
            (Button(t.plain("plan-look-again"), PickPerson(item_id)),),
            (back_button(t, OpenItem(item_id)), home_button(t)),
        ),
        protected=True,
    )


# Handlers


@members_only
async def open_item(ctx: Context, press: OpenItem) -> None:
    """Show an item of the plan."""
    await show_item(ctx, press.item_id)


async def show_item(ctx: Context, item_id: int, notice: LazyText | None = None) -> None:
    """Show an item, if it is there for her."""
    view = await listing.view(ctx.db, item_id, ctx.member.id, ctx.language, ctx.now())
    if view is None:
        await ctx.show(gone_screen(ctx.t), notice)
    else:
        await ctx.show(item_screen(ctx.t, view), notice)


def gone_screen(t: Translator) -> Screen:
    """Tells that an item, or a decision, is not there."""
    return Screen(t("plan-gone"), ((Button(t.plain("plan-open"), Plan(None)),), home_row(t)))


async def changeable(ctx: Context, item_id: int) -> ItemView | None:
    """An item that she may change; otherwise she is answered and None is returned."""
    view = await listing.view(ctx.db, item_id, ctx.member.id, ctx.language, ctx.now())
    if view is not None and view.may_change:
        return view
    await show_item(ctx, item_id, lazy("plan-draft-not-allowed"))
    return None


@members_only
async def change_item(ctx: Context, press: ChangeItem) -> None:
    """Choose what to change about an item."""
    if (view := await changeable(ctx, press.item_id)) is not None:
        await ctx.show(change_screen(ctx.t, view))


@members_only
async def pick_language(ctx: Context, press: PickLanguage) -> None:
    """Choose the language in which to write an item."""
    if (view := await changeable(ctx, press.item_id)) is not None:
        await ctx.show(language_screen(ctx.t, view, ctx.network.languages))


@members_only
async def show_history(ctx: Context, press: ShowHistory) -> None:
    """Show a page of what happened to an item."""
    view = await listing.view(ctx.db, press.item_id, ctx.member.id, ctx.language, ctx.now())
    if view is None:
        await ctx.show(gone_screen(ctx.t))
        return
    found = await reports.history(
        ctx.db, press.item_id, ctx.member.id, ctx.language, press.page, ENTRIES
    )
    action = view.version.words.of(ctx.language)["action"]
    texts = await reportables.reported_texts(ctx.db, press.item_id, ctx.member.id)
    await ctx.show(
        history_screen(ctx.t, press.item_id, action, ctx.member.zone, found, has_texts=bool(texts))
    )


@members_only
async def show_words(ctx: Context, press: ShowWords) -> None:
    """Show the words of an item as they were."""
    found = await listing.words_at(ctx.db, press.item_id, press.number, ctx.member.id)
    if found is None:
        await show_item(ctx, press.item_id)
    else:
        await ctx.show(words_screen(ctx.t, press.item_id, press.number, found, ctx.member.zone))


# Who answers for an item


@members_only
async def pick_person(ctx: Context, press: PickPerson) -> None:
    """Ask for the name of the member who should answer for an item."""
    if await changeable(ctx, press.item_id) is not None:
        await forms.begin(ctx, PERSON, field="name", subject=press.item_id)


async def _looked_up(ctx: Context, draft: Draft) -> None:
    await form_drafts.discard(ctx.db, ctx.member.id, PERSON.name)
    if await changeable(ctx, draft.subject) is None:
        return
    found = await find_members(ctx, str(draft.answers["name"]))
    await ctx.show(people_screen(ctx.t, draft.subject, found))


PERSON = Form(
    "planperson",
    (Field("name", TextLine(120)),),
    _looked_up,
    forms.back_to(show_item),
    access=Access.MEMBERS,
)


@members_only
async def give_item(ctx: Context, press: GiveItem) -> None:
    """Let this member answer for an item."""
    outcome = await drafting.give(ctx.db, press.item_id, press.member_id, ctx.member.id, ctx.now())
    await show_item(ctx, press.item_id, lazy(GIVEN_NOTICE(outcome)))


async def ask_declining(ctx: Context, press: DeclineItem) -> Confirmation | None:
    """The question before she gives an item back; None if it is not hers."""
    view = await listing.view(ctx.db, press.item_id, ctx.member.id, ctx.language, ctx.now())
    if view is None or not view.is_mine:
        return None
    action = shortened(view.version.words.of(ctx.language)["action"], 200)
    return Confirmation(
        ctx.t("plan-decline-sure", action=action),
        ctx.t.plain("plan-decline-yes"),
        OpenItem(press.item_id),
        str(view.item.responsible_id),
    )


@members_only
async def decline_item(ctx: Context, press: DeclineItem) -> None:
    """Give an item back for which she should not answer."""
    outcome = await drafting.decline(ctx.db, press.item_id, ctx.member.id, ctx.now())
    if outcome is GivenOutcome.GIVEN:
        await show_item(ctx, press.item_id, lazy("plan-declined"))
    else:
        await show_item(ctx, press.item_id, lazy(GIVEN_NOTICE(outcome)))


HANDLERS = [
    on_press(OpenItem, open_item),
    on_press(ChangeItem, change_item),
    on_press(PickLanguage, pick_language),
    on_press(ShowHistory, show_history),
    on_press(ShowWords, show_words),
    on_press(PickPerson, pick_person),
    on_press(GiveItem, give_item),
    on_press(DeclineItem, decline_item, ask=ask_declining),
]
