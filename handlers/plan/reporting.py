"""The question of each quarter, and reports at any time: how an item is going."""

from collections.abc import Mapping

from handlers.kit import checks, forms
from handlers.kit.access import Access, members_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context, Services
from handlers.kit.forms import Choice, Field, Form, Paragraphs
from handlers.kit.navigation import Plan, back_button, home_button, home_row
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, column, main, paragraphs
from handlers.kit.texts import Translator, lazy
from handlers.plan import items
from handlers.plan.callbacks import OpenItem, ReportItem, ShowQuestions
from handlers.plan.columns import quarter
from handlers.plan.fields import OFFERED, ProofField
from handlers.plan.messages import REPORT_LINE, REPORT_NOTICE, STATUS
from handlers.plan.overview import item_label
from storage.kit.form_drafts import Draft, Value
from storage.kit.quarters import quarter_of
from storage.outbox import ClaimedDelivery
from storage.plan import listing, questions, records, reports
from storage.plan.listing import ItemRow, ItemView
from storage.plan.records import State
from storage.plan.reports import Proof, ReportOutcome

LONGEST = 300
"""Longest sentence of a report, in characters."""

MOST_ASKED = 7
"""Items on the screen with her questions; the others follow once these are answered."""

MOST_OFFERED = 5
"""Events and practices that are offered as evidence."""


def questions_screen(t: Translator, asked: tuple[ItemRow, ...], quarter: str) -> Screen:
    """The items about which she has been asked."""
    buttons = column(
        Button(item_label(t, row), ReportItem(row.item_id)) for row in asked[:MOST_ASKED]
    )
    said = t("plan-question", quarter=quarter, count=len(asked)) if asked else t("plan-asked-none")
    return Screen(said, (*buttons, (back_button(t, Plan(None)), home_button(t))), private=True)


def given_screen(t: Translator, view: ItemView | None) -> Screen:
    """Tells her that she answers for an item, or with None for several."""
    if view is None:
        return Screen(
            t("plan-given-several"),
            ((main(t.plain("plan-open"), Plan(None)),), home_row(t)),
            private=True,
        )
    action = view.version.words.of(t.language)["action"]
    return Screen(
        paragraphs(t("plan-given"), t("plan-action", text=action)),
        ((main(t.plain("plan-open-item"), OpenItem(view.item.id)),), home_row(t)),
        private=True,
    )


@members_only
async def show_questions(ctx: Context, _press: ShowQuestions) -> None:
    """Show the items about which she has been asked."""
    await _show_questions(ctx)


async def _show_questions(ctx: Context) -> None:
    ids = await questions.open_for(ctx.db, ctx.member.id)
    asked = await listing.asked(ctx.db, ids, ctx.language, ctx.now())
    await ctx.show(questions_screen(ctx.t, asked, quarter(ctx.t, quarter_of(ctx.now()))))


@members_only
async def report_item(ctx: Context, press: ReportItem) -> None:
    """Ask how an item is going."""
    view = await listing.view(ctx.db, press.item_id, ctx.member.id, ctx.language, ctx.now())
    if view is None or not view.may_report:
        outcome = ReportOutcome.GONE if view is None else ReportOutcome.NOT_ALLOWED
        await items.show_item(ctx, press.item_id, lazy(REPORT_NOTICE(outcome)))
        return
    offered = await reports.offered(
        ctx.db, press.item_id, ctx.member.id, ctx.language, ctx.now(), MOST_OFFERED
    )
    answers: dict[str, Value] = {
        "about": view.version.words.of(ctx.language)["action"],
        OFFERED: tuple(f"{packed}\t{title}" for packed, title in offered),
    }
    await forms.begin(ctx, REPORT, subject=press.item_id, answers=answers)


def _review(ctx: Context, draft: Draft) -> Screen:
    t, answers = ctx.t, draft.answers
    proof = answers.get("evidence")
    shown = ProofField().shown(t, proof, answers) if proof else None
    changes = [
        Button(t.plain(REPORT_LINE(name)), forms.Change(REPORT.name, name)) for name in REPORT_LINE
    ]
    return Screen(
        paragraphs(
            t("plan-report-preview"),
            t("plan-action", text=str(answers["about"])),
            t("plan-report-as", state=t.plain(STATUS(str(answers["state"]))),
              text=str(answers["text"])),
            t("plan-report-shown-by", what=shown) if shown else None,
        ),
        (
            (main(t.plain("plan-report-send"), forms.Submit(REPORT.name)),),
            tuple(changes),
            (Button(t.plain("form-cancel"), forms.Cancel(REPORT.name)),),
        ),
    )  # fmt: skip


async def _report(ctx: Context, draft: Draft) -> None:
    answers = draft.answers
    packed = answers.get("evidence")
    proof = Proof.unpack(str(packed)) if packed else None
    outcome = await reports.report(
        ctx.closing(draft), draft.subject, ctx.member.id, State(str(answers["state"])),
        str(answers["text"]), proof, ctx.now(),
    )  # fmt: skip
    notice = lazy(REPORT_NOTICE(outcome))
    if outcome.keeps_draft:
        await forms.ask(ctx, draft, notice)
        return
    await items.show_item(ctx, draft.subject, notice)


def _asks_state(t: Translator, answers: Mapping[str, Value]) -> str:
    return t("planreport-ask-state", action=shortened(str(answers["about"]), 200))


REPORT = Form(
    "planreport",
    (
        Field("state", Choice(STATUS, lambda _ctx: tuple(State)), asks=_asks_state),
        Field("text", Paragraphs(LONGEST), check=checks.no_contact),
        Field("evidence", ProofField(), optional=True),
    ),
    _report,
    forms.back_to(items.show_item),
    _review,
    access=Access.MEMBERS,
)


# Notifications


async def _asked(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """The question, as long as she has not answered about all of her items."""
    ids = await questions.open_for(services.db, delivery.reader.id)
    if not ids or delivery.subject_id is None:
        return None
    asked = await listing.asked(services.db, ids, t.language, services.now())
    return questions_screen(t, asked, quarter(t, delivery.subject_id))


async def _given(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """That she answers for an item, as long as she does."""
    if delivery.subject_id is None:
        return given_screen(t, None)
    view = await listing.view(
        services.db, delivery.subject_id, delivery.reader.id, t.language, services.now()
    )
    return given_screen(t, view) if view is not None and view.is_mine else None


HANDLERS = [on_press(ShowQuestions, show_questions), on_press(ReportItem, report_item)]
NOTICES = {questions.QUESTION: _asked, records.GIVEN: _given}
