"""Every screen of blocking and reporting, for `tests/every_screen.py`."""

from collections.abc import Iterator

from handlers.kit import date_format
from handlers.kit.confirm import Confirmation
from handlers.kit.navigation import Home
from handlers.kit.screens import Screen
from handlers.kit.texts import Translator, lazy
from handlers.practices.callbacks import ReadPractice
from handlers.reports import cases, measures, reviews, sending
from handlers.reports.messages import ABOUT, BLOCK_NOTICE, NOTICE
from handlers.reports.sending import Item
from storage.members import Profile
from storage.profile_fields import Card
from storage.reports import REASONS, Case, Measure, ReceivedMeasure, ReportView, SentReport
from storage.reports.sending import ReportOutcome
from storage.reviews import ReviewStatus
from tests.pages import NO_PAGE, middle_page
from tests.reviews.screens import review_screens, review_view
from tests.screens import BIG, NOW, asked, clipped

CODE = "WWWW-MMMM"
ZONE = "Asia/Almaty"
PARTS = {
    "profile": ("name", "institution", "position", "about"),
    "request": ("message", "note", "name", "institution", "position", "about"),
    "practice": ("title", "problem", "done", "result", "repeat"),
    "trial": ("place", "went", "changed"),
}
"""The parts of what is reported, by kind; all others have one text."""


def report_screens(t: Translator, text: str) -> Iterator[Screen]:
    yield from _of_readers(t, text)
    yield from _of_reviewers(t, text)
    yield from _of_authors(t, text)


def _of_readers(t: Translator, text: str) -> Iterator[Screen]:
    for kind in ABOUT:
        for is_named in (True, False):
            yield sending.menu_screen(t, kind, BIG, is_named=is_named)
    items = [Item(BIG, clipped(text, 60), text, is_named) for is_named in (True, False) * 2]
    back = ReadPractice(BIG, "tried", 0, None)
    yield sending.items_screen(t, "trial", BIG, middle_page(items), back)
    question = t("report-sure-block")
    yield from asked(t, Confirmation(question, t.plain("introductions-yes"), Home()))
    for outcome in BLOCK_NOTICE:
        yield Screen(t(BLOCK_NOTICE(outcome), most=20))
    yield sending.too_many_screen(t, NOW, ZONE)
    long = clipped(text * 1_000, 1_000)
    for reason in (*REASONS, None):
        yield sending.review_screen(t, "coordinator-message", reason, long if reason else None)
    for outcome in (ReportOutcome.SENT, ReportOutcome.ALREADY):
        yield sending.sent_screen(t, SentReport(outcome, CODE))
    for outcome in ReportOutcome:
        yield Screen(lazy(NOTICE(outcome), code=CODE).html(t))
    found = [
        Case(CODE, kind, "other", long, NOW, decided, measure, long)
        for kind in ("profile", "practice")
        for decided, measure in (
            (None, None), (NOW, None), (NOW, Measure.HIDING), (NOW, Measure.NOTHING),
        )
    ]  # fmt: skip
    yield cases.cases_screen(t, middle_page(found[: cases.PAGE]), ZONE)
    yield cases.cases_screen(t, NO_PAGE, ZONE)
    for case in found:
        yield cases.case_screen(t, case, ZONE, NOW)


def _of_reviewers(t: Translator, text: str) -> Iterator[Screen]:
    for kind in ABOUT:
        report = _report(text, kind, None)
        for status in (ReviewStatus.PENDING, ReviewStatus.APPROVED):
            view = review_view(text, "report", status)
            body = reviews.report_body(t, view, report, ZONE, may_look=True)
            yield from review_screens(t, text, "report", body)
    for measure in Measure:
        view = review_view(text, "report", ReviewStatus.APPROVED)
        report = _report(text, "practice", measure)
        body = reviews.report_body(t, view, report, ZONE, may_look=False)
        yield from review_screens(t, text, "report", body)
    long = clipped(text * 600, 600)
    for measure in reviews.MEASURE:
        until = date_format.date(t, NOW, ZONE) if measure == Measure.SUSPENSION else None
        for words in (long, None):
            yield reviews.decision_screen(t, measure, until, words)
    question = t("report-sure-remove", name=text)
    yield from asked(t, Confirmation(question, t.plain("report-yes-remove"), Home()))
    for profile in (Profile(text, "ZZ", "media", text, text), None):
        yield reviews.reporter_screen(t, BIG, profile)


def _report(text: str, kind: str, measure: Measure | None) -> ReportView:
    long = clipped(text * 1_000, 1_000)
    content = tuple((part, long) for part in PARTS.get(kind, ("text",)))
    is_open = measure is None
    long_line = clipped(text * 2, 120)
    profile = Card(BIG, "ZZ", "media", text, long_line, long_line)
    return ReportView(
        BIG, CODE, kind, BIG, "other", long, content if is_open else (),
        profile if is_open else None, NOW, measure,
        NOW if measure is Measure.SUSPENSION else None, clipped(long, 600), 12, 3, can_hide=True,
    )  # fmt: skip


def _of_authors(t: Translator, text: str) -> Iterator[Screen]:
    for measure in (Measure.WARNING, Measure.HIDING, Measure.SUSPENSION, Measure.REMOVAL):
        until = NOW if measure is Measure.SUSPENSION else None
        for words, excerpt in ((clipped(text * 600, 600), clipped(text * 900, 900)), (None, None)):
            one = ReceivedMeasure(measure, NOW, until, words, excerpt)
            yield measures.measure_screen(t, middle_page([one]), ZONE)
    yield measures.news_screen(t, clipped(text, 60))
    yield measures.ended_screen(t)
