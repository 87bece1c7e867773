"""The handover of a year: the leaving chair decides about everything that is open, the new one
confirms.
"""

import asyncio
from collections.abc import Sequence
from datetime import datetime

from handlers.directory import find_options
from handlers.kit import date_format, forms
from handlers.kit.access import Access, chair_only, members_only
from handlers.kit.characters import shortened
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context, Services
from handlers.kit.forms import Field, Form, Paragraphs, TextLine
from handlers.kit.navigation import (
    Dialogue,
    Year,
    back_button,
    home_button,
    home_row,
    page_row,
    total_line,
)
from handlers.kit.router import on_press
from handlers.kit.screens import Button, File, Row, Screen, balanced_page, column, main, paragraphs
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.terms import documents
from handlers.terms.callbacks import (
    ConfirmHandover,
    DecideItem,
    GetHandoverReport,
    GiveItem,
    GiveItemTo,
    OfferHandover,
    OpenTerm,
    ReturnHandover,
    ShowHandover,
    ShowHandoverItem,
    TakeHandoverBack,
)
from handlers.terms.fields import term_name
from handlers.terms.messages import DECISION, HANDOVER, HANDOVER_IS, ITEM, NOT_GIVEN
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft
from storage.kit.open_items import ItemDecision
from storage.outbox import ClaimedDelivery
from storage.projects import year as projects
from storage.terms import handover, records
from storage.terms.handover import Handover, HandoverItem, HandoverOutcome, HandoverStatus
from storage.terms.records import Term, TermStatus

PAGE = 5
FOUND = 6
"""The most members who are found."""
TITLE = 60
NOTE = 500
"""Longest note with which a list is returned, in characters."""


def item_line(t: Translator, item: HandoverItem) -> str:
    """An open item with what becomes of it, as unformatted text."""
    if item.decision is None:
        decided = t.plain("handover-undecided")
    elif item.decision is ItemDecision.GIVEN:
        decided = t.plain("handover-given-to", name=shortened(item.getter or "–", 30))
    else:
        decided = t.plain(DECISION(item.decision))
    return t.plain(
        "handover-line", kind=t.plain(ITEM(item.kind)), title=shortened(item.title, TITLE),
        decided=decided,
    )  # fmt: skip


def handover_screen(t: Translator, found: Handover, page: int, zone: str, now: datetime) -> Screen:
    """The list of everything open with what becomes of each, and what can be done with it."""
    term, following = found.term, found.following
    # What is left to decide is at the top.
    shown = balanced_page(sorted(found.items, key=lambda one: one.decision is not None), page, PAGE)
    is_past = found.status is HandoverStatus.CONFIRMED
    may_decide = found.leaves and found.status is HandoverStatus.OPEN
    is_waiting = found.takes and not found.leaves and found.status is HandoverStatus.OPEN
    lines = "\n".join(t("theme-tied", title=item_line(t, one)) for one in shown.rows)
    to = t.plain(COUNTRY(following.country)) if following is not None else "–"
    said = [
        t("handover-title", name=term_name(t, term)),
        "\n".join(
            (
                t("handover-state", state=t.plain(HANDOVER_IS(found.status))),
                t("handover-to", country=to),
                *(
                    (t("handover-on", day=date_format.date(t, found.confirmed_at, zone)),)
                    if found.confirmed_at is not None
                    else ()
                ),
            )
        ),
        t("handover-note", text=found.note) if found.note and not is_past else None,
        t("handover-left", count=found.undecided) if found.undecided and not is_past else None,
        total_line(t, shown),
        lines or (None if found.unread or is_waiting else t("handover-nothing")),
        t("handover-texts", count=str(found.unread)) if found.unread else None,
    ]
    entries = column(
        Button(
            shortened(one.title or "–", 50),
            ShowHandoverItem(one.kind, one.subject_id, shown.number),
        )
        for one in shown.rows
        if may_decide and len(one.options) > 1
    )
    rows: list[Row] = []
    if may_decide and not found.undecided:
        rows.append((main(t.plain("handover-offer"), OfferHandover()),))
    if found.leaves and found.status is HandoverStatus.SENT:
        rows.append((Button(t.plain("handover-take-back"), TakeHandoverBack()),))
    if found.takes and found.status is HandoverStatus.SENT:
        rows.append((main(t.plain("handover-confirm"), ConfirmHandover(found.version)),))
        rows.append((Button(t.plain("handover-return"), ReturnHandover()),))
    if is_past or found.leaves:
        label = t.plain("handover-get-report")
        rows.append((Button(label, GetHandoverReport(term.id)),))
    of = term.id if is_past else None
    back = Year(term.id) if is_past else Dialogue()
    return Screen(
        paragraphs(*said),
        (
            *entries,
            *page_row(t, shown, lambda number: ShowHandover(of, number)),
            *rows,
            (back_button(t, back), home_button(t)),
        ),
        protected=True,
    )


def item_screen(t: Translator, item: HandoverItem, page: int, zone: str) -> Screen:
    """One open item, with the decisions that are possible."""
    buttons: list[Button] = []
    for decision in item.options:
        if decision is ItemDecision.GIVEN:
            buttons.append(Button(t.plain("becomes-give"), GiveItem(item.kind, item.subject_id)))
            continue
        name = t.plain(DECISION(decision))
        label = t.plain("form-ticked", name=name) if decision is item.decision else name
        press = DecideItem(item.kind, item.subject_id, decision, page)
        buttons.append(Button(label, press))
    return Screen(
        paragraphs(
            t("handover-item", kind=t.plain(ITEM(item.kind)), title=shortened(item.title, 200)),
            t("handover-due", day=date_format.date(t, item.due, zone)) if item.due else None,
            t("handover-now", decided=item_line(t, item)) if item.decision else None,
            t("handover-ask"),
            None if ItemDecision.GIVEN in item.options else t(NOT_GIVEN(item.kind)),
        ),
        (*column(buttons), (back_button(t, ShowHandover(None, page)), home_button(t))),
        protected=True,
    )


def getters_screen(
    t: Translator, kind: str, subject_id: int, found: Sequence[tuple[int, str]]
) -> Screen:
    """The members who were found, to give an item to one."""
    return Screen(
        t("event-organiser-found") if found else t("roles-nobody-found"),
        (
            *column(
                Button(label, GiveItemTo(kind, subject_id, member_id))
                for member_id, label in found[:FOUND]
            ),
            (Button(t.plain("roles-look-up"), GiveItem(kind, subject_id)),),
            (back_button(t, ShowHandoverItem(kind, subject_id, 0)), home_button(t)),
        ),
        protected=True,
    )


def told_screen(t: Translator, key: str) -> Screen:
    """A message about a handover, which leads to it."""
    return Screen(
        t(key), ((Button(t.plain("desk-handover"), ShowHandover(None, 0)),), home_row(t)),
        private=True,
    )  # fmt: skip


def confirmed_screen(t: Translator, term: Term) -> Screen:
    """The year has been handed over."""
    return Screen(
        t("handover-told-confirmed", name=term_name(t, term)),
        ((Button(t.plain("dialogue-year"), Year(None)),), home_row(t)),
        private=True,
    )


def empty_screen(t: Translator, term: Term) -> Screen:
    """Tells an admin that nobody carries a term any more."""
    return Screen(
        t("chair-empty", name=term_name(t, term)),
        ((Button(t.plain("term-add-person"), OpenTerm(term.id)),), home_row(t)),
        private=True,
    )


@members_only
async def show_handover(ctx: Context, press: ShowHandover) -> None:
    """Show a page of a handover."""
    await _show(ctx, press.term_id, press.page)


async def _show(
    ctx: Context, term_id: int | None = None, page: int = 0, notice: LazyText | None = None
) -> None:
    found = await handover.find(ctx.db, term_id, ctx.member.id, ctx.language, ctx.now())
    if found is None:
        await ctx.home(notice or lazy(HANDOVER(HandoverOutcome.NOT_ALLOWED)))
    else:
        screen = handover_screen(ctx.t, found, page, ctx.member.zone, ctx.now())
        await ctx.show(screen, notice)


async def _item(ctx: Context, kind: str, subject_id: int) -> tuple[Handover, HandoverItem] | None:
    found = await handover.find(ctx.db, None, ctx.member.id, ctx.language, ctx.now())
    if found is None or not found.leaves:
        return None
    items = (one for one in found.items if (one.kind, one.subject_id) == (kind, subject_id))
    item = next(items, None)
    return None if item is None else (found, item)


@chair_only
async def show_item(ctx: Context, press: ShowHandoverItem) -> None:
    """Show an open item."""
    found = await _item(ctx, press.kind, press.subject_id)
    if found is None:
        await _show(ctx, None, press.page, lazy(HANDOVER(HandoverOutcome.NOT_OPEN)))
    else:
        await ctx.show(item_screen(ctx.t, found[1], press.page, ctx.member.zone))


async def _decide(
    ctx: Context, kind: str, subject_id: int, decision: str, given_to: int | None, page: int = 0
) -> None:
    term, _ = await records.now_and_next(ctx.db)
    known = {one.value for one in ItemDecision}
    if term is None or decision not in known:
        await _show(ctx, None, page, lazy(HANDOVER(HandoverOutcome.NOT_ALLOWED)))
        return
    outcome = await handover.decide(
        ctx.db, term.id, ctx.member.id, kind, subject_id, ItemDecision(decision), given_to,
        ctx.now(),
    )  # fmt: skip
    await _show(ctx, None, page, lazy(HANDOVER(outcome)))


@chair_only
async def decide_item(ctx: Context, press: DecideItem) -> None:
    """Say that an item goes on or is closed."""
    await _decide(ctx, press.kind, press.subject_id, press.decision, None, press.page)


@chair_only
async def give_item(ctx: Context, press: GiveItem) -> None:
    """Ask to whom an item is given."""
    if await _item(ctx, press.kind, press.subject_id) is None:
        await _show(ctx, notice=lazy(HANDOVER(HandoverOutcome.NOT_OPEN)))
        return
    answers: dict[str, form_drafts.Value] = {"kind": press.kind}
    await forms.begin(ctx, GETTER, field="words", subject=press.subject_id, answers=answers)


async def _getters(ctx: Context, draft: Draft) -> None:
    await form_drafts.discard(ctx.db, ctx.member.id, GETTER.name)
    kind = str(draft.answers["kind"])
    if await _item(ctx, kind, draft.subject) is None:
        await _show(ctx, notice=lazy(HANDOVER(HandoverOutcome.NOT_OPEN)))
        return
    found = await find_options(ctx, str(draft.answers["words"]))
    await ctx.show(getters_screen(ctx.t, kind, draft.subject, found))


async def _leave(ctx: Context, _draft: Draft) -> None:
    await _show(ctx)


GETTER = Form(
    "handovergetter", (Field("words", TextLine(120)),), _getters, _leave, questions="lookup",
    access=Access.CHAIR,
)  # fmt: skip


@chair_only
async def give_item_to(ctx: Context, press: GiveItemTo) -> None:
    """Give an item to this member."""
    decision = ItemDecision.GIVEN
    await _decide(ctx, press.kind, press.subject_id, decision, press.member_id)


@chair_only
async def offer(ctx: Context, _press: OfferHandover) -> None:
    """Hand the decided list to the new chair."""
    await _step(ctx, handover.send)


@chair_only
async def take_back(ctx: Context, _press: TakeHandoverBack) -> None:
    """Take the list back."""
    await _step(ctx, handover.take_back)


async def _step(ctx: Context, step: handover.Step) -> None:
    term, _ = await records.now_and_next(ctx.db)
    outcome = HandoverOutcome.NOT_ALLOWED
    if term is not None:
        outcome = await step(ctx.db, term.id, ctx.member.id, ctx.now())
    await _show(ctx, notice=lazy(HANDOVER(outcome)))


@members_only
async def return_handover(ctx: Context, _press: ReturnHandover) -> None:
    """Ask why the list is returned."""
    found = await handover.find(ctx.db, None, ctx.member.id, ctx.language, ctx.now())
    if found is None or not found.takes or found.status is not HandoverStatus.SENT:
        await _show(ctx, notice=lazy(HANDOVER(HandoverOutcome.NOT_SENT)))
        return
    await forms.begin(ctx, RETURN, field="note", subject=found.term.id)


async def _returned(ctx: Context, draft: Draft) -> None:
    outcome = await handover.give_back(
        ctx.closing(draft), draft.subject, ctx.member.id, str(draft.answers["note"]), ctx.now()
    )
    await _show(ctx, notice=lazy(HANDOVER(outcome)))


RETURN = Form(
    "handoverreturn", (Field("note", Paragraphs(NOTE)),), _returned, _leave, access=Access.MEMBERS
)


async def ask_confirmation(ctx: Context, press: ConfirmHandover) -> Confirmation | None:
    """The question before the rights pass; None if she cannot confirm."""
    found = await handover.find(ctx.db, None, ctx.member.id, ctx.language, ctx.now())
    if found is None or not found.takes or found.status is not HandoverStatus.SENT:
        return None
    counts = dict.fromkeys(ItemDecision, 0)
    for item in found.items:
        if item.decision is not None:
            counts[item.decision] += 1
    question = ctx.t(
        "handover-sure", name=term_name(ctx.t, found.term),
        goes_on=str(counts[ItemDecision.GOES_ON]), closed=str(counts[ItemDecision.CLOSED]),
        given=str(counts[ItemDecision.GIVEN]),
    )  # fmt: skip
    yes = ctx.t.plain("handover-yes")
    return Confirmation(question, yes, ShowHandover(None, 0), basis=found.version)


@members_only
async def confirm(ctx: Context, press: ConfirmHandover) -> None:
    """Confirm the list: the rights pass."""
    term, _ = await records.now_and_next(ctx.db)
    if term is None:
        await _show(ctx, notice=lazy(HANDOVER(HandoverOutcome.NOT_ALLOWED)))
        return
    outcome = await handover.confirm(ctx.db, term.id, ctx.member.id, press.version, ctx.now())
    of = term.id if outcome is HandoverOutcome.CONFIRMED else None
    await _show(ctx, of, notice=lazy(HANDOVER(outcome)))


@members_only
async def get_report(ctx: Context, press: GetHandoverReport) -> None:
    """Send the report as a document in her language."""
    found = await handover.find(ctx.db, press.term_id, ctx.member.id, ctx.language, ctx.now())
    if found is None:
        await _show(ctx, notice=lazy(HANDOVER(HandoverOutcome.NOT_ALLOWED)))
        return
    showcase = await projects.numbers(ctx.db, found.term.id)
    content = await asyncio.to_thread(documents.report, ctx.t, ctx.network.name, found, showcase)
    caption = ctx.t("handover-report", name=term_name(ctx.t, found.term))
    await ctx.send_file("document", File("handover.docx", content), caption)


# Notices


async def _told(
    services: Services, delivery: ClaimedDelivery, t: Translator, status: HandoverStatus, key: str
) -> Screen | None:
    found = await handover.find(
        services.db, delivery.subject_id or 0, delivery.reader.id, t.language, services.now()
    )
    is_due = found is not None and found.status is status
    return told_screen(t, key) if is_due else None


async def sent(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells the new chair that the list waits for her."""
    return await _told(services, delivery, t, HandoverStatus.SENT, "handover-told-sent")


async def returned(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells the leaving chair that the list is hers again."""
    return await _told(services, delivery, t, HandoverStatus.OPEN, "handover-told-returned")


async def confirmed(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells both chairs that the year has been handed over."""
    term = await records.find(services.db, delivery.subject_id or 0)
    if term is None or term.status is not TermStatus.PAST:
        return None
    return confirmed_screen(t, term)


async def empty(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells an admin that nobody carries a term any more."""
    term = await records.find(services.db, delivery.subject_id or 0)
    if term is None or term.chairs or not delivery.reader.is_admin:
        return None
    return empty_screen(t, term)


HANDLERS = [
    on_press(ShowHandover, show_handover),
    on_press(ShowHandoverItem, show_item),
    on_press(DecideItem, decide_item),
    on_press(GiveItem, give_item),
    on_press(GiveItemTo, give_item_to),
    on_press(OfferHandover, offer),
    on_press(TakeHandoverBack, take_back),
    on_press(ReturnHandover, return_handover),
    on_press(ConfirmHandover, confirm, ask=ask_confirmation),
    on_press(GetHandoverReport, get_report),
]
NOTICES = {
    handover.SENT: sent,
    handover.RETURNED: returned,
    handover.CONFIRMED: confirmed,
    records.EMPTY: empty,
}
