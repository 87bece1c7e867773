"""Reviewing what was sent: coordinators of its writer's country, and admins."""

from collections.abc import Sequence
from datetime import datetime

from handlers.kit import date_format, forms
from handlers.kit.access import Access, staff_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.forms import Field, Form, LongText, Paragraphs, TextLine, join_messages
from handlers.kit.member_cards import author_line, topics
from handlers.kit.navigation import Admin, back_button, home_button, home_row, turning_row
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Row, Screen, column, pairs
from handlers.kit.taxonomy import LANGUAGE
from handlers.kit.text_pages import Block, TextRun, block, split_pages
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.practices import diffs
from handlers.practices.callbacks import (
    ApprovePractice,
    CorrectPractice,
    DismissReport,
    GetReviewedFile,
    OpenReport,
    PickCorrection,
    ReadPractice,
    RejectPractice,
    RequestChanges,
    ReviewPractice,
    ShowReviews,
    UnpublishPractice,
)
from handlers.practices.cards import how_blocks, turning
from handlers.practices.messages import PART, REVIEW_KIND, REVIEW_NOTICE, REVIEW_STATUS
from handlers.practices.reactions import send_attachment
from handlers.practices.submissions import TITLE, TRANSLATED
from storage.kit.form_drafts import Draft, Value
from storage.practices import library, reports, reviewing
from storage.practices.records import FIELDS, SubmissionKind, SubmissionStatus
from storage.practices.reports import Report, ReportOutcome
from storage.practices.reviewing import ReviewView, SubmissionRow

PAGE = 6
LONGEST_COMMENT = 1_000
SHORT = ("title", "place")
"""Fields that are one line."""


def waiting_screen(
    t: Translator, waiting: Sequence[SubmissionRow], page: int, more: bool, zone: str
) -> Screen:
    """What waits, longest first; a mark where somebody is at it."""
    entries = column(
        Button(
            t.plain(
                "review-line",
                kind=one.kind,
                claimed="yes" if one.is_claimed else "no",
                day=date_format.day(t, one.submitted_at, zone),
                title=shortened(one.heading, 48),
            ),
            ReviewPractice(one.submission_id, 0),
        )
        for one in waiting
    )
    turn = turning_row(
        t, ShowReviews(page - 1) if page > 0 else None, ShowReviews(page + 1) if more else None
    )
    said = t("review-list") if waiting else t("review-none")
    return Screen(said, (*entries, *turn, (back_button(t, Admin()), home_button(t))))


def review_screen(t: Translator, desk: ReviewView, part: int, zone: str, now: datetime) -> Screen:
    """A text to decide about: whose, what it replaces, and all that it says."""
    sent = desk.submission
    pages = split_pages(_desk_blocks(t, desk, zone, now))
    part = min(max(part, 0), len(pages) - 1)
    turn = turning(
        t, part, len(pages), [ReviewPractice(sent.id, to) for to in (part - 1, part + 1)]
    )
    rows: list[Row] = []
    if sent.status is SubmissionStatus.PENDING:
        rows += pairs(
            (
                Button(t.plain("review-accept"), ApprovePractice(sent.id)),
                Button(t.plain("review-ask-change"), RequestChanges(sent.id)),
                Button(t.plain("review-correct"), PickCorrection(sent.id)),
                Button(t.plain("review-decline"), RejectPractice(sent.id)),
            )
        )
    if sent.attachment is not None and not sent.attachment.is_link:
        rows.append((Button(t.plain("practice-get-file"), GetReviewedFile(sent.id)),))
    nav = (back_button(t, ShowReviews(0)), home_button(t))
    return Screen(pages[part], (*turn, *rows, nav), protected=True)


def _desk_blocks(t: Translator, desk: ReviewView, zone: str, now: datetime) -> list[Block]:
    sent = desk.submission
    changed = desk.before is not None and desk.before.texts != sent.texts
    told = [
        t.plain(REVIEW_KIND(sent.kind), language=t.plain(LANGUAGE(sent.language))),
        author_line(t, desk.writer, sent.sector, sent.country),
        t.plain("review-sent", when=date_format.in_words(t, sent.submitted_at, zone, now)),
    ]
    if not desk.is_named and sent.kind is not SubmissionKind.TRANSLATION:
        told.append(t.plain("review-unnamed"))
    if sent.topics:
        told.append(t.plain("practice-topics", topics=topics(t, sent.topics)))
    if desk.others:
        told.append(t.plain("review-others", names=", ".join(desk.others)))
    if changed:
        told.append(t.plain("review-changes-marked"))
    blocks: list[Block] = [block(sent.heading, TextRun("\n".join(told), "i"))]
    if sent.status is not SubmissionStatus.PENDING:
        by = sent.decided_by or t.plain("applications-somebody")
        blocks.append((TextRun(t.plain(REVIEW_STATUS(sent.status), by=by), "b"),))
        if sent.comment:
            blocks.append((TextRun(sent.comment),))
    if sent.kind is SubmissionKind.TRIAL and desk.original is not None:
        blocks.append((TextRun(t.plain("review-trial-of", title=desk.original.heading), "i"),))
    before = desk.before.texts if desk.before is not None and changed else None
    for name in FIELDS[sent.kind]:
        if name in SHORT and before is None and sent.kind is not SubmissionKind.TRANSLATION:
            continue  # it stands above
        blocks += diffs.fields(t, (name,), before, sent.texts)
        if sent.kind is SubmissionKind.TRANSLATION and desk.original is not None:
            blocks.append((TextRun(desk.original.texts.get(name, ""), "i"),))
    blocks += list(how_blocks(t, {}, sent.attachment))
    return blocks


def pick_fix_screen(t: Translator, submission_id: int, names: Sequence[str]) -> Screen:
    """Which part to shorten or to correct."""
    return Screen(
        t("review-which-field"),
        (
            *column(
                Button(t.plain(PART(name)), CorrectPractice(submission_id, name)) for name in names
            ),
            (back_button(t, ReviewPractice(submission_id, 0)), home_button(t)),
        ),
    )


def report_screen(t: Translator, report: Report) -> Screen:
    """What was reported; never by whom."""
    rows: tuple[Row, ...] = ((Button(t.plain("practice-read"),
                                     ReadPractice(report.practice_id, "main", 0,
                                         None)),),)  # fmt: skip
    if report.is_open:
        rows = (
            *rows,
            (Button(t.plain("practice-take-out"), UnpublishPractice(report.practice_id)),),
            (Button(t.plain("report-dismiss"), DismissReport(report.id)),),
        )
    said = split_pages(
        (
            block(t.plain("report-title"), TextRun(report.title)),
            (TextRun(report.reason),),
            (TextRun(t.plain("report-open" if report.is_open else "report-closed"), "i"),),
        )
    )
    return Screen(said[0], (*rows, (back_button(t, Admin()), home_button(t))), protected=True)


@staff_only
async def review_command(ctx: Context, _arguments: str) -> None:
    """/review"""
    await _review_list(ctx, 0)


@staff_only
async def show_waiting(ctx: Context, press: ShowReviews) -> None:
    """What waits."""
    await _review_list(ctx, press.page)


async def _review_list(ctx: Context, page: int, notice: LazyText | None = None) -> None:
    waiting, more = await reviewing.waiting(ctx.db, ctx.member.id, page, PAGE, ctx.now())
    await ctx.show(waiting_screen(ctx.t, waiting, page, more, ctx.member.zone), notice)


@staff_only
async def review_practice(ctx: Context, press: ReviewPractice) -> None:
    """A text to decide about."""
    await _show_review(ctx, press.submission_id, press.part)


async def _show_review(
    ctx: Context, submission_id: int, part: int = 0, notice: LazyText | None = None
) -> None:
    desk = await reviewing.claim_review(ctx.db, submission_id, ctx.member.id, ctx.now())
    if desk is None:
        await _review_list(ctx, 0, notice or lazy("review-notice-gone"))
    else:
        await ctx.show(review_screen(ctx.t, desk, part, ctx.member.zone, ctx.now()), notice)


@staff_only
async def accept(ctx: Context, press: ApprovePractice) -> None:
    """Let readers have it."""
    outcome = await reviewing.approve(ctx.db, press.submission_id, ctx.member.id, ctx.now())
    await _show_review(ctx, press.submission_id, notice=lazy(REVIEW_NOTICE(outcome)))


async def _waits(ctx: Context, submission_id: int) -> ReviewView | None:
    """The text, if it waits for her; answers her itself if not."""
    desk = await reviewing.claim_review(ctx.db, submission_id, ctx.member.id, ctx.now())
    if desk is None:
        await _review_list(ctx, 0, lazy("review-notice-gone"))
        return None
    if desk.submission.status is not SubmissionStatus.PENDING:
        await _show_review(ctx, submission_id, notice=lazy("review-notice-already"))
        return None
    return desk


@staff_only
async def ask_change(ctx: Context, press: RequestChanges) -> None:
    """Ask for the comment."""
    if await _waits(ctx, press.submission_id):
        await forms.begin(ctx, CHANGE, field="comment", subject=press.submission_id)


@staff_only
async def decline(ctx: Context, press: RejectPractice) -> None:
    """Ask for the reason."""
    if await _waits(ctx, press.submission_id):
        await forms.begin(ctx, DECLINE, field="reason", subject=press.submission_id)


@staff_only
async def pick_fix(ctx: Context, press: PickCorrection) -> None:
    """Ask which part."""
    desk = await _waits(ctx, press.submission_id)
    if desk is not None:
        names = [name for name in FIELDS[desk.submission.kind] if name in desk.submission.texts]
        await ctx.show(pick_fix_screen(ctx.t, press.submission_id, names))


@staff_only
async def fix(ctx: Context, press: CorrectPractice) -> None:
    """Ask for the part as it should be."""
    desk = await _waits(ctx, press.submission_id)
    if desk is None:
        return
    now = desk.submission.texts.get(press.field)
    if now is None:
        await _show_review(ctx, press.submission_id)
        return
    field = "line" if press.field in SHORT else "text"
    given: dict[str, Value] = {"which": press.field, "now": now}
    await forms.begin(ctx, FIX, field=field, subject=press.submission_id, answers=given)


async def _changed(ctx: Context, draft: Draft) -> None:
    outcome = await reviewing.request_changes(
        ctx.closing(draft), draft.subject_id or 0, ctx.member.id, str(draft.answers["comment"]),
        ctx.now(),
    )  # fmt: skip
    await _show_review(ctx, draft.subject_id or 0, notice=lazy(REVIEW_NOTICE(outcome)))


async def _declined(ctx: Context, draft: Draft) -> None:
    outcome = await reviewing.reject(
        ctx.closing(draft), draft.subject_id or 0, ctx.member.id, str(draft.answers["reason"]),
        ctx.now(),
    )  # fmt: skip
    await _show_review(ctx, draft.subject_id or 0, notice=lazy(REVIEW_NOTICE(outcome)))


async def _fixed(ctx: Context, draft: Draft) -> None:
    which = str(draft.answers["which"])
    text = join_messages(draft.answers["line" if which in SHORT else "text"])
    outcome = await reviewing.propose_correction(
        ctx.closing(draft), draft.subject_id or 0, ctx.member.id, {which: text}, ctx.now()
    )
    await _show_review(ctx, draft.subject_id or 0, notice=lazy(REVIEW_NOTICE(outcome)))


async def _cancel_review_form(ctx: Context, draft: Draft) -> None:
    if ctx.member.is_staff:
        await _show_review(ctx, draft.subject_id or 0)
    else:
        await ctx.home()


def _as_it_should_be(t: Translator, answers: forms.Answers) -> str:
    which = str(answers["which"])
    blocks = (
        (TextRun(t.plain("reviewfix-ask", part=t.plain(PART(which)))),),
        (TextRun(str(answers["now"]), "i"),),
    )
    # Once she writes, what she wrote stands there as well.
    return split_pages(blocks, 3_000 if "text" in answers else 3_900)[0]


CHANGE = Form(
    "reviewchange",
    (Field("comment", Paragraphs(LONGEST_COMMENT)),),
    _changed,
    _cancel_review_form,
    access=Access.STAFF,
)
DECLINE = Form(
    "reviewdecline",
    (Field("reason", Paragraphs(LONGEST_COMMENT)),),
    _declined,
    _cancel_review_form,
    access=Access.STAFF,
)
FIX = Form(
    "reviewfix",
    (
        Field("line", TextLine(TITLE), asks=_as_it_should_be),
        Field("text", LongText(TRANSLATED), asks=_as_it_should_be),
    ),
    _fixed,
    _cancel_review_form,
    access=Access.STAFF,
)


@staff_only
async def get_file(ctx: Context, press: GetReviewedFile) -> None:
    """The file of a text under review."""
    desk = await reviewing.claim_review(ctx.db, press.submission_id, ctx.member.id, ctx.now())
    if desk is None or desk.submission.attachment is None:
        await _review_list(ctx, 0, lazy("review-notice-gone"))
        return
    await send_attachment(ctx, desk.submission.attachment, desk.submission.heading)


# What is in the library already


@staff_only
async def unpublish(ctx: Context, press: UnpublishPractice) -> None:
    """Ask for the reason."""
    card = await library.card(ctx.db, press.practice_id, ctx.member.id, ctx.language)
    if card is None or not card.can_take_out:
        await _review_list(ctx, 0, lazy("review-notice-not-allowed"))
    else:
        await forms.begin(ctx, OUT, field="reason", subject=press.practice_id)


async def _taken_out(ctx: Context, draft: Draft) -> None:
    outcome = await reviewing.unpublish(
        ctx.closing(draft), draft.subject_id or 0, ctx.member.id, str(draft.answers["reason"]),
        ctx.now(),
    )  # fmt: skip
    await _review_list(ctx, 0, lazy(REVIEW_NOTICE(outcome)))


async def _leave_out(ctx: Context, _draft: Draft) -> None:
    await _review_list(ctx, 0)


OUT = Form(
    "practiceout",
    (Field("reason", Paragraphs(LONGEST_COMMENT)),),
    _taken_out,
    _leave_out,
    access=Access.STAFF,
)


@staff_only
async def open_report(ctx: Context, press: OpenReport) -> None:
    """A report."""
    await _show_report(ctx, press.report_id)


async def _show_report(ctx: Context, report_id: int, notice: LazyText | None = None) -> None:
    report = await reports.seen_by(ctx.db, report_id, ctx.member.id)
    if report is None:
        await ctx.show(Screen(ctx.t("report-gone"), (home_row(ctx.t),)), notice)
    else:
        await ctx.show(report_screen(ctx.t, report), notice)


@staff_only
async def dismiss(ctx: Context, press: DismissReport) -> None:
    """Leave it as it is."""
    outcome = await reports.dismiss(ctx.db, press.report_id, ctx.member.id, ctx.now())
    done = outcome in (ReportOutcome.DISMISSED, ReportOutcome.ALREADY)
    notice = lazy("report-closed") if done else lazy("review-notice-not-allowed")
    await _show_report(ctx, press.report_id, notice)


HANDLERS = [
    on_command("review", review_command),
    on_press(ShowReviews, show_waiting),
    on_press(ReviewPractice, review_practice),
    on_press(ApprovePractice, accept),
    on_press(RequestChanges, ask_change),
    on_press(RejectPractice, decline),
    on_press(PickCorrection, pick_fix),
    on_press(CorrectPractice, fix),
    on_press(GetReviewedFile, get_file),
    on_press(UnpublishPractice, unpublish),
    on_press(OpenReport, open_report),
    on_press(DismissReport, dismiss),
]
