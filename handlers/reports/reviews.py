"""A report as its reviewers see it, and their decisions."""

from datetime import timedelta

from handlers.kit import date_format, forms
from handlers.kit.access import Access, admins_only, staff_only
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context, Services
from handlers.kit.forms import Choice, Field, Form, Paragraphs
from handlers.kit.member_cards import profile_lines
from handlers.kit.navigation import back_button, home_button
from handlers.kit.review_cards import MAX_BODY, OpenReview, ReviewBody, ReviewCard
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, main, paragraphs
from handlers.kit.text_pages import Block, TextRun, block, split_pages
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.reports.callbacks import DecideReport, LookReporter, RemoveAuthor
from handlers.reports.cases import case_screen
from handlers.reports.messages import (
    ABOUT,
    ASKS,
    DAYS,
    DECIDED,
    MEASURE,
    REASON,
    content_blocks,
)
from handlers.reviews.pending import notice_of, open_pending, show_review
from storage import reports, reviews
from storage.kit.form_drafts import Draft, Value
from storage.members import Profile
from storage.outbox import ClaimedDelivery
from storage.reports import Measure, ReportView
from storage.reviews import Obstacle, Review, ReviewOutcome, ReviewView

LONGEST = 600
"""The longest words of a reviewer, in characters."""


def report_body(
    t: Translator, view: ReviewView, report: ReportView, zone: str, *, may_look: bool
) -> ReviewBody:
    """What was reported, why, and whose it is, without the reporter."""
    blocks: list[Block] = [
        block(
            t.plain("report-case", code=report.code),
            t.plain("report-of", what=t.plain(ABOUT(report.kind))) + "\n",
            t.plain("report-because", reason=t.plain(REASON(report.reason))),
        )
    ]
    if report.words:
        blocks.append(block(t.plain("report-said"), report.words))
    if report.measure is not None:
        words = None if report.measure is Measure.NOTHING else report.message
        blocks.append(block(_decided(t, report, zone), words))
    if report.content:
        blocks.append((TextRun(t.plain("report-content"), "i"),))
        blocks += content_blocks(t, report.content)
    else:
        blocks.append((TextRun(t.plain("report-no-content"), "i"),))
    blocks.append(block(t.plain("report-whose"), _author(t, report)))
    rows: list[Row] = []
    if may_look:
        rows.append((Button(t.plain("report-look"), LookReporter(view.review.id)),))
    acts = None
    if view.is_pending:
        acts = tuple(
            Button(t.plain(MEASURE(measure)), _press(view, measure))
            for measure in reports.MEASURES
            if report.can_hide or measure is not Measure.HIDING
        )
    return ReviewBody(split_pages(blocks, MAX_BODY), tuple(rows), acts)


def _press(view: ReviewView, measure: Measure) -> DecideReport | RemoveAuthor:
    if measure is Measure.REMOVAL:
        return RemoveAuthor(view.review.id, view.version)
    return DecideReport(view.review.id, measure, view.version)


def _author(t: Translator, report: ReportView) -> str:
    if report.author is None:
        return t.plain("report-nobody")
    lines = [report.author.name or "–"]
    lines += [part for part in (report.author.position, report.author.institution) if part]
    if report.warnings:
        lines.append(t.plain("report-before", count=report.warnings))
    if report.others:
        lines.append(t.plain("report-others", count=report.others))
    return "\n".join(lines)


def _decided(t: Translator, report: ReportView, zone: str) -> str:
    assert report.measure is not None
    until = "" if report.until is None else date_format.date(t, report.until, zone)
    return t.plain(DECIDED(report.measure), day=until)


async def _body(ctx: Context, view: ReviewView) -> ReviewBody | None:
    report = await reports.for_review(ctx.db, view.review.subject_id, ctx.member.id)
    if report is None:
        return None
    may_look = await reports.may_look(ctx.db, view.review.id, ctx.member.id)
    return report_body(ctx.t, view, report, ctx.member.zone, may_look=may_look)


async def _told(
    services: Services, delivery: ClaimedDelivery, t: Translator, review: Review
) -> Screen | None:
    """What the reporter is told of the decision."""
    found = await reports.case_of(services.db, review.subject_id, delivery.reader.id)
    if found is None:
        return None
    screen = case_screen(t, found, delivery.reader.zone, services.now())
    return Screen(screen.text, screen.rows, screen.protected, private=True)


# Deciding


@staff_only
async def decide(ctx: Context, press: DecideReport) -> None:
    """Ask for what a decision needs, unless it is too late."""
    if press.measure not in MEASURE or press.measure == Measure.REMOVAL:
        await show_review(ctx, press.review_id)
        return
    await _begin(ctx, press.review_id, press.measure, press.version)


async def ask_removal(ctx: Context, press: RemoveAuthor) -> Confirmation | None:
    """The question before somebody is removed from the network for good."""
    view = await reviews.open_review(ctx.db, press.review_id, ctx.member.id, ctx.now())
    is_pending = view is not None and view.is_pending and view.review.kind == reports.REPORT
    report = (
        None
        if view is None or not is_pending
        else await reports.for_review(ctx.db, view.review.subject_id, ctx.member.id)
    )
    if report is None or report.author is None:
        return None
    question = ctx.t("report-sure-remove", name=report.author.name or "–")
    yes = ctx.t.plain("report-yes-remove")
    return Confirmation(question, yes, OpenReview(press.review_id, 0), protected=True)


@staff_only
async def remove(ctx: Context, press: RemoveAuthor) -> None:
    """Ask for the words to whoever is removed."""
    await _begin(ctx, press.review_id, Measure.REMOVAL, press.version)


async def _begin(ctx: Context, review_id: int, measure: str, version: str) -> None:
    view = await open_pending(ctx, review_id)
    if view is not None and view.review.kind == reports.REPORT:
        answers: dict[str, Value] = {"measure": measure, "version": version}
        await forms.begin(ctx, DECISION, subject=review_id, answers=answers)


def _suspends(answers: forms.Answers) -> bool:
    return answers.get("measure") == Measure.SUSPENSION


def _asks_words(t: Translator, answers: forms.Answers) -> str:
    return t(ASKS(str(answers["measure"])))


def decision_screen(t: Translator, measure: str, until: str | None, words: str | None) -> Screen:
    """A decision before it takes effect."""
    who = "report-to-reporter" if measure == Measure.NOTHING else "report-to-author"
    return Screen(
        paragraphs(
            t("report-decision", what=t.plain(DECIDED(Measure(measure)), day=until or "")),
            t(who, text=words) if words else t("report-no-words"),
        ),
        (
            (main(t.plain("report-decide"), forms.Submit(DECISION.name)),),
            (Button(t.plain("report-change-words"), forms.Change(DECISION.name, "words")),),
            (Button(t.plain("form-cancel"), forms.Cancel(DECISION.name)),),
        ),
        protected=True,
    )


def _review(ctx: Context, draft: Draft) -> Screen:
    days, words = draft.answers.get("days"), draft.answers.get("words")
    until = None
    if days and _suspends(draft.answers):
        end = ctx.now() + timedelta(days=int(str(days)))
        until = date_format.date(ctx.t, end, ctx.member.zone)
    measure = str(draft.answers["measure"])
    return decision_screen(ctx.t, measure, until, str(words) if words else None)


async def _decide(ctx: Context, draft: Draft) -> None:
    answers = draft.answers
    days = int(str(answers["days"])) if _suspends(answers) else None
    words = answers.get("words")
    outcome = await reports.decide(
        ctx.closing(draft), draft.subject, ctx.member.id, str(answers["version"]),
        Measure(str(answers["measure"])), days, str(words) if words else None, ctx.now(),
        shown_in=ctx.pressed_message,
    )  # fmt: skip
    await show_review(ctx, draft.subject, notice=_notice(outcome))


def _notice(outcome: ReviewOutcome | Obstacle) -> LazyText:
    match outcome:
        case ReviewOutcome.APPROVED:
            return lazy("report-notice-upheld")
        case ReviewOutcome.REJECTED:
            return lazy("report-notice-dismissed")
        case _:
            return notice_of(outcome)


DECISION = Form(
    "reportdecision",
    (
        Field(
            "days", Choice(DAYS, lambda _ctx: tuple(map(str, reports.SUSPENSIONS))), when=_suspends
        ),
        Field("words", Paragraphs(LONGEST), optional=True, asks=_asks_words),
    ),
    _decide,
    forms.back_to(show_review),
    _review,
    access=Access.STAFF,
)


# The reporter


def reporter_screen(t: Translator, review_id: int, profile: Profile | None) -> Screen:
    """Who sent a report; None if she has left."""
    return Screen(
        paragraphs(
            t("report-reporter"),
            t("report-reporter-left") if profile is None else profile_lines(t, profile),
            t("report-reporter-audit"),
        ),
        ((back_button(t, OpenReview(review_id, 0)), home_button(t)),),
        protected=True,
    )


@admins_only
async def look(ctx: Context, press: LookReporter) -> None:
    """Show who sent a report, to an admin whom the configuration names."""
    found = await reports.reporter(ctx.db, press.review_id, ctx.member.id, ctx.now())
    if found is False:
        await show_review(ctx, press.review_id, notice=lazy("review-notice-not-allowed"))
    else:
        profile = found if isinstance(found, Profile) else None
        await ctx.show(reporter_screen(ctx.t, press.review_id, profile))


HANDLERS = [
    on_press(DecideReport, decide),
    on_press(RemoveAuthor, remove, ask=ask_removal),
    on_press(LookReporter, look),
]
REVIEW_CARDS = {
    reports.REPORT: ReviewCard(
        _body,
        _told,
        words={
            "review-ask": "report-ask",
            "review-is-approved": "report-is-upheld",
            "review-is-rejected": "report-is-dismissed",
            "review-answered": "report-answered",
            "review-unanswered": "report-unanswered",
            "review-unanswered-plain": "report-unanswered-plain",
            "review-answered-by-author": "report-answered-by-reporter",
            "reviewquestion-ask-question": "report-question-ask",
        },
    ),
}
