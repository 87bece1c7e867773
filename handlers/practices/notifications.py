"""The messages about practices that the bot sends by itself, rendered when they are sent if they
are still due.
"""

from handlers.kit.context import Services
from handlers.kit.member_cards import author_line
from handlers.kit.navigation import home_button
from handlers.kit.screens import Button, Row, Screen
from handlers.kit.text_pages import Block, TextRun, block, split_pages
from handlers.kit.texts import Translator
from handlers.practices.callbacks import (
    EditPractice,
    OpenReport,
    OwnPractices,
    OwnText,
    ReadPractice,
    ReviewPractice,
    ShowReviews,
    WantNews,
)
from handlers.practices.messages import OWN_STATUS, REVIEW_NEWS
from storage.outbox import ClaimedDelivery
from storage.practices import reactions, reports, reviewing, submissions
from storage.practices.reactions import News
from storage.practices.records import SubmissionKind, SubmissionStatus

MOST_TRIED = 5
"""Largest number of trials in the news."""


def submitted_screen(t: Translator, kind: SubmissionKind, title: str, submission_id: int) -> Screen:
    """Something awaits a reviewer."""
    return Screen(
        t(REVIEW_NEWS(kind), title=title),
        (
            (Button(t.plain("review-open"), ReviewPractice(submission_id, 0)),),
            (Button(t.plain("review-all"), ShowReviews(0)), home_button(t)),
        ),
    )


def decided_screen(
    t: Translator, title: str, state: str, comment: str | None, submission_id: int
) -> Screen:
    """The decision about her submission, with the reviewer's comment."""
    blocks: list[Block] = [block(title, TextRun(t.plain(OWN_STATUS(state))))]
    if comment:
        blocks.append(
            (TextRun(t.plain("practice-own-comment"), "b"), TextRun("\n"), TextRun(comment))
        )
    buttons = [Button(t.plain("practice-own-open"), OwnText(submission_id, 0))]
    if state in ("changes_requested", "rejected", "removed"):
        buttons.insert(0, Button(t.plain("practice-own-change"), EditPractice(submission_id)))
    return Screen(split_pages(blocks)[0], (*((one,) for one in buttons), (home_button(t),)))


def news_screen(t: Translator, news: News) -> Screen:
    """Who found her practices useful, and who tried them."""
    said: list[Block] = [block(t.plain("news-title"))]
    if news.useful:
        said.append((TextRun(t.plain("news-useful", count=news.useful)),))
    for one in news.tried[:MOST_TRIED]:
        who = author_line(t, one.name, one.sector, one.country)
        said.append((TextRun(t.plain("news-tried", who=who, title=one.title)),))
    first = next(iter(news.tried), None)
    rows: list[Row] = []
    if first is not None:
        rows.append(
            (Button(t.plain("news-read"), ReadPractice(first.practice_id, "tried", 0, None)),)
        )
    rows.append((Button(t.plain("practice-library-mine"), OwnPractices(0)), home_button(t)))
    rows.append((Button(t.plain("practice-own-news-stop"), WantNews(False)),))
    return Screen(split_pages(said)[0], tuple(rows), quiet=True)


def reported_screen(t: Translator, report_id: int) -> Screen:
    """There is a report; the message reveals nothing to a passer-by."""
    return Screen(t("report-news"), ((Button(t.plain("review-open"), OpenReport(report_id)),),))


async def submitted(services: Services, owed: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells a reviewer that something awaits review; None if it has been decided, or is no longer
    for her to review.
    """
    found = await reviewing.waits_for(services.db, owed.subject_id or 0, owed.reader.id)
    if found is None:
        return None
    return submitted_screen(t, found.kind, found.heading, found.id)


async def decided(services: Services, owed: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells her the decision about her submission; None if the status has changed since."""
    found = await submissions.sent_by(services.db, owed.subject_id or 0, owed.reader.id)
    if found is None:
        return None
    sent, _ = found
    state, comment = str(sent.status), sent.comment
    if sent.kind is SubmissionKind.PRACTICE and sent.status is SubmissionStatus.APPROVED:
        own = await submissions.own(services.db, sent.practice_id, owed.reader.id)
        if own is not None and own.practice.status == "removed":
            state, comment = "removed", own.practice.removed_reason
    if state not in ("approved", "changes_requested", "rejected", "correction_proposed", "removed"):
        return None
    return decided_screen(t, sent.heading, state, comment, sent.id)


async def news(services: Services, owed: ClaimedDelivery, t: Translator) -> Screen | None:
    """The week's news about her readers; None if she has turned the news off."""
    found = await reactions.news(services.db, owed.reader.id, owed.subject_id or 0)
    if found is None or not (found.useful or found.tried):
        return None
    return news_screen(t, found)


async def reported(services: Services, owed: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells a reviewer of a report; None if it is closed, or no longer for her to decide."""
    report = await reports.seen_by(services.db, owed.subject_id or 0, owed.reader.id)
    return reported_screen(t, report.id) if report is not None and report.is_open else None


NOTICES = {
    submissions.SUBMITTED: submitted,
    submissions.DECIDED: decided,
    reactions.NEWS: news,
    reports.REPORTED: reported,
}
