"""What a reader does against somebody's profile, message or text: block its author, report it."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.announcements.callbacks import ShowPollAnswers
from handlers.directory.callbacks import OpenCard
from handlers.events.callbacks import OpenEvent, ShowFeedback
from handlers.events.messages import FEEDBACK_PART
from handlers.introductions.callbacks import OpenProposal, OpenRequest
from handlers.kit import date_format, forms, small_numbers
from handlers.kit.access import Access, registered_only
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.forms import Choice, Field, Form, Paragraphs
from handlers.kit.member_cards import author_line
from handlers.kit.navigation import back_button, home_button, home_row, page_row, total_line
from handlers.kit.report_buttons import (
    BlockOrReport,
    BlockOrReportBelow,
    PickReported,
    Report,
    ShowCases,
)
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, balanced_page, pairs, paragraphs
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.text_pages import TextRun, block, split_pages
from handlers.kit.texts import Translator, lazy
from handlers.mentoring.callbacks import OpenPair
from handlers.plan.callbacks import OpenItem, ShowHistory
from handlers.practices.callbacks import ReadPractice
from handlers.questions import ANSWERS, OpenQuestion
from handlers.reports.callbacks import BlockAuthor
from handlers.reports.messages import ABOUT, BLOCK_NOTICE, NOTICE, REASON
from handlers.terms.callbacks import OpenLetter
from storage import questions, reports
from storage.announcements import results
from storage.announcements.reports import POLL_ANSWER
from storage.database import Page
from storage.directory.reports import PROFILE
from storage.events import feedback
from storage.events.reports import EVALUATION
from storage.introductions import blocks
from storage.introductions.reports import PROPOSAL, PROPOSED, REQUEST
from storage.kit.form_drafts import Draft
from storage.mentoring.reports import PAIR
from storage.plan import reportables as plan_reportables
from storage.plan.records import PLAN_ITEM
from storage.plan.reportables import PLAN_REPORT
from storage.practices import library
from storage.practices.records import SubmissionKind
from storage.reports import REASONS, ReportOutcome, SentReport
from storage.terms import letters
from storage.terms.reportables import ANSWER

LONGEST = 1_000
"""The longest words of a reporter, in characters."""

ITEMS = 4
"""Texts on one page, each with two buttons."""

SHOWN = 300
"""How many characters of each text the page shows."""

BACK: Mapping[str, Callable[[int], Press]] = {
    PROFILE: lambda id: OpenCard(id, None, None, 0, None),
    REQUEST: OpenRequest,
    PROPOSAL: OpenProposal,
    PROPOSED: lambda id: OpenProposal(id // 2),
    "event": OpenEvent,
    PLAN_ITEM: OpenItem,
    PAIR: OpenPair,
}
"""Where the button back leads, for kinds whose screen was replaced."""

ALWAYS_NAMED = (PROFILE, REQUEST, PAIR)
"""Kinds of which the reader knows whose they are. Blocking is offered whatever has become of her:
that tells nothing of it.
"""


def menu_screen(t: Translator, kind: str, subject_id: int, *, is_named: bool) -> Screen:
    """What a reader can do; without a name, only reporting."""
    rows: list[Row] = [(Button(t.plain("report-report"), Report(kind, subject_id)),)]
    if is_named:
        rows.append((Button(t.plain("introductions-block"), BlockAuthor(kind, subject_id)),))
    back = BACK.get(kind)
    nav = home_row(t) if back is None else (back_button(t, back(subject_id)), home_button(t))
    return Screen(
        paragraphs(
            t("report-menu", what=t.plain(ABOUT(kind))),
            t("report-menu-report"),
            t("report-menu-block") if is_named else t("report-menu-nameless"),
        ),
        (*rows, nav),
        protected=True,
    )


@dataclass(frozen=True, slots=True)
class Item:
    """One of several texts on a screen."""

    subject_id: int
    by: str
    text: str
    is_named: bool


def items_screen(
    t: Translator, kind: str, parent_id: int, items: Page[Item], back: Press
) -> Screen:
    """A page of texts, each with its buttons."""
    first = items.number * ITEMS + 1
    numbered = list(enumerate(items.rows, first))
    blocks_of_text = [
        block(f"{number}. {one.by}", TextRun(shortened(one.text, SHOWN)))
        for number, one in numbered
    ]
    report = [
        Button(t.plain("report-one", number=str(number)), Report(kind, one.subject_id))
        for number, one in numbered
    ]
    block_them = [
        Button(t.plain("report-block-one", number=str(number)), BlockAuthor(kind, one.subject_id))
        for number, one in numbered
        if one.is_named
    ]
    turn = page_row(t, items, lambda number: PickReported(kind, parent_id, number))
    return Screen(
        paragraphs(t("report-which"), total_line(t, items), split_pages(blocks_of_text)[0]),
        (
            *pairs(report),
            *turn,
            *pairs(block_them),
            (back_button(t, back), home_button(t)),
        ),
        protected=True,
    )


@registered_only
async def show_menu(ctx: Context, press: BlockOrReport) -> None:
    """Show what she can do against a profile or a text."""
    await _show_menu(ctx, press.kind, press.subject_id)


@registered_only
async def show_menu_below(ctx: Context, press: BlockOrReportBelow) -> None:
    """Show what she can do against a message, below it."""
    await _show_menu(ctx, press.kind, press.subject_id)


async def _show_menu(ctx: Context, kind: str, subject_id: int) -> None:
    if kind not in ABOUT:
        await ctx.home(lazy("confirm-changed"))
        return
    is_named = kind in ALWAYS_NAMED or await reports.is_named(
        ctx.db, kind, subject_id, ctx.member.id
    )
    await ctx.show(menu_screen(ctx.t, kind, subject_id, is_named=is_named))


async def _replies(ctx: Context, question_id: int) -> Sequence[Item]:
    page = await questions.answers(ctx.db, question_id, ctx.member.id, 0, ANSWERS * 10)
    return [
        Item(
            one.id, author_line(ctx.t, one.name, one.sector, one.country), one.text,
            one.name is not None,
        )
        for one in page.rows
    ]  # fmt: skip


async def _trials(ctx: Context, practice_id: int) -> Sequence[Item]:
    own = await library.trials(ctx.db, practice_id, ctx.member.id)
    return [
        Item(
            one.id, author_line(ctx.t, one.name, one.sector, one.country),
            "\n".join(one.texts.values()), one.name is not None,
        )
        for one in own
        if not one.is_mine
    ]  # fmt: skip


async def _evaluations(ctx: Context, event_id: int) -> Sequence[Item]:
    own = await feedback.said(ctx.db, event_id, ctx.member.id, ctx.now())
    return [
        Item(one.key, one.question or ctx.t.plain(FEEDBACK_PART(one.column)), one.text, False)
        for one in own
    ]


async def _poll_answers(ctx: Context, announcement_id: int) -> Sequence[Item]:
    own = await results.reportable_texts(
        ctx.db, announcement_id, ctx.member.id, small_numbers.LEAST
    )
    return [Item(id, ctx.t.plain(ABOUT(POLL_ANSWER)), text, False) for id, text in own]


async def _plan_reports(ctx: Context, item_id: int) -> Sequence[Item]:
    own = await plan_reportables.reported_texts(ctx.db, item_id, ctx.member.id)
    nobody = ctx.t.plain("person-colleague")
    return [Item(id, name or nobody, text, name is not None) for id, name, text in own]


async def _answers(ctx: Context, letter_id: int) -> Sequence[Item]:
    letter = await letters.find(ctx.db, letter_id, ctx.member.id)
    return [
        Item(one.id, one.name or ctx.t.plain(COUNTRY(one.country)), one.text, one.name is not None)
        for one in (letter.answers if letter is not None else ())
        if one.text is not None
    ]


Items = Callable[[Context, int], Awaitable[Sequence[Item]]]
LISTS: Mapping[str, tuple[Items, Callable[[int], Press]]] = {
    questions.REPLY: (_replies, lambda id: OpenQuestion(id, 0)),
    EVALUATION: (_evaluations, lambda id: ShowFeedback(id, 0)),
    POLL_ANSWER: (_poll_answers, lambda id: ShowPollAnswers(id, 0)),
    PLAN_REPORT: (_plan_reports, lambda id: ShowHistory(id, 0)),
    ANSWER: (_answers, OpenLetter),
    SubmissionKind.TRIAL: (_trials, lambda id: ReadPractice(id, "tried", 0, None)),
}
"""The texts of a screen that has several, and the press that leads back to it."""


@registered_only
async def pick(ctx: Context, press: PickReported) -> None:
    """Show the texts of a screen, each with its buttons."""
    found = LISTS.get(press.kind)
    items: Sequence[Item] = () if found is None else await found[0](ctx, press.parent_id)
    if found is None or not items:
        await ctx.home(lazy("confirm-changed"))
        return
    page = balanced_page(items, press.page, ITEMS)
    back = found[1](press.parent_id)
    await ctx.show(items_screen(ctx.t, press.kind, press.parent_id, page, back))


# Blocking


async def ask_block(ctx: Context, press: BlockAuthor) -> Confirmation | None:
    """The question before she blocks somebody, the same whoever it is."""
    if press.kind not in ABOUT:
        return None
    yes = ctx.t.plain("introductions-yes")
    back = BlockOrReport(press.kind, press.subject_id)
    return Confirmation(ctx.t("report-sure-block"), yes, back, protected=True)


@registered_only
async def block_author(ctx: Context, press: BlockAuthor) -> None:
    """Block whose profile or text it is."""
    outcome = await blocks.block_author(
        ctx.db, press.kind, press.subject_id, ctx.member.id, ctx.now()
    )
    await ctx.home(lazy(BLOCK_NOTICE(outcome), most=blocks.LIMIT.times))


# Reporting


@registered_only
async def report(ctx: Context, press: Report) -> None:
    """Ask for the reason, unless she has reported too often."""
    if press.kind not in ABOUT:
        await ctx.home(lazy("confirm-changed"))
        return
    again = await reports.may_report_at(ctx.db, ctx.member.id, ctx.now())
    if again is not None:
        await ctx.show(too_many_screen(ctx.t, again, ctx.member.zone))
        return
    await forms.begin(ctx, REPORT, subject=press.subject_id, answers={"kind": press.kind})


def too_many_screen(t: Translator, again: datetime, zone: str) -> Screen:
    """She has reported too often; when she may again, and whom she can write to until then."""
    when = date_format.day_and_hour(t, again, zone)
    return Screen(t("report-too-many", when=when), (home_row(t),))


def review_screen(t: Translator, kind: str, reason: str | None, words: str | None) -> Screen:
    """A report before it is sent: all that a reviewer reads beside the text itself."""
    return Screen(
        paragraphs(
            t("report-check", what=t.plain(ABOUT(kind))),
            t("report-check-reason", reason=t.plain(REASON(reason))) if reason else None,
            t("report-check-words", text=words) if words else None,
            t("report-promise"),
        ),
        (
            (Button(t.plain("report-send"), forms.Submit(REPORT.name), "primary"),),
            (
                Button(t.plain("report-change-reason"), forms.Change(REPORT.name, "reason")),
                Button(t.plain("report-change-words"), forms.Change(REPORT.name, "words")),
            ),
            (Button(t.plain("form-cancel"), forms.Cancel(REPORT.name)),),
        ),
        protected=True,
    )


def sent_screen(t: Translator, sent: SentReport) -> Screen:
    """The case code of her report."""
    return Screen(
        t(NOTICE(sent.outcome), code=sent.code or ""),
        ((Button(t.plain("report-cases"), ShowCases(0)),), home_row(t)),
        protected=True,
    )


def _review(ctx: Context, draft: Draft) -> Screen:
    reason, words = (draft.answers.get(key) for key in ("reason", "words"))
    return review_screen(
        ctx.t, str(draft.answers["kind"]), str(reason) if reason else None,
        str(words) if words else None,
    )  # fmt: skip


async def _send(ctx: Context, draft: Draft) -> None:
    words = draft.answers.get("words")
    sent = await reports.send(
        ctx.closing(draft), str(draft.answers["kind"]), draft.subject, ctx.member.id,
        str(draft.answers["reason"]), str(words) if words else None, ctx.now(),
    )  # fmt: skip
    again = await reports.may_report_at(ctx.db, ctx.member.id, ctx.now())
    if sent.code is not None:
        await ctx.show(sent_screen(ctx.t, sent))
    elif sent.outcome is ReportOutcome.TOO_MANY and again is not None:
        await ctx.show(too_many_screen(ctx.t, again, ctx.member.zone))
    else:
        await ctx.home(lazy(NOTICE(sent.outcome), code=""))


async def _leave(ctx: Context, _draft: Draft) -> None:
    await ctx.home()


REPORT = Form(
    "report",
    (
        Field("reason", Choice(REASON, lambda _ctx: REASONS)),
        Field("words", Paragraphs(LONGEST), optional=True),
    ),
    _send,
    _leave,
    _review,
    access=Access.REGISTERED,
)
HANDLERS = [
    on_press(BlockOrReport, show_menu),
    on_press(BlockOrReportBelow, show_menu_below, keeps_message=True),
    on_press(PickReported, pick),
    on_press(BlockAuthor, block_author, ask=ask_block),
    on_press(Report, report),
]
