"""What the bot says of practices by itself: put into words when it is sent, if still owed."""

from handlers.kit.context import Services
from handlers.kit.navigation import home_button
from handlers.kit.parts import Block, Run, block, parts
from handlers.kit.people import author_line
from handlers.kit.screens import Button, Row, Screen
from handlers.kit.texts import Texts
from handlers.practices.presses import (
    Desk,
    Edit,
    Mine,
    OpenReport,
    OwnText,
    Read,
    Reviews,
    WantNews,
)
from storage.outbox import Owed
from storage.practices import readers, reports, reviewing, sharing
from storage.practices.readers import News
from storage.practices.record import Kind, State

MOST_TRIED = 5
"""Trials that the news names."""


def submitted_screen(t: Texts, kind: Kind, title: str, submission_id: int) -> Screen:
    """Something waits for a reviewer."""
    return Screen(
        t(f"review-news-{kind}", title=title),
        (
            (Button(t.plain("review-open"), Desk(submission_id, 0)),),
            (Button(t.plain("review-all"), Reviews(0)), home_button(t)),
        ),
    )


def decided_screen(
    t: Texts, title: str, state: str, comment: str | None, submission_id: int
) -> Screen:
    """What became of what she sent, with what was said of it."""
    blocks: list[Block] = [block(title, Run(t.plain(f"own-is-{state}")))]
    if comment:
        blocks.append((Run(t.plain("own-comment"), "b"), Run("\n"), Run(comment)))
    buttons = [Button(t.plain("own-open"), OwnText(submission_id, 0))]
    if state in ("changes", "declined", "removed"):
        buttons.insert(0, Button(t.plain("own-change"), Edit(submission_id)))
    return Screen(parts(blocks)[0], (*((one,) for one in buttons), (home_button(t),)))


def news_screen(t: Texts, news: News) -> Screen:
    """Who found her practices useful, and who tried them."""
    said: list[Block] = [block(t.plain("news-title"))]
    if news.useful:
        said.append((Run(t.plain("news-useful", count=news.useful)),))
    for one in news.tried[:MOST_TRIED]:
        who = author_line(t, one.name, one.sector, one.country)
        said.append((Run(t.plain("news-tried", who=who, title=one.title)),))
    first = next(iter(news.tried), None)
    rows: list[Row] = []
    if first is not None:
        rows.append((Button(t.plain("news-read"), Read(first.practice_id, "tried", 0, None)),))
    rows.append((Button(t.plain("library-mine"), Mine(0)), home_button(t)))
    rows.append((Button(t.plain("own-news-stop"), WantNews(False)),))
    return Screen(parts(said)[0], tuple(rows), quiet=True)


def reported_screen(t: Texts, report_id: int) -> Screen:
    """There is a report: a passer-by learns nothing of it."""
    return Screen(t("report-news"), ((Button(t.plain("review-open"), OpenReport(report_id)),),))


async def submitted(services: Services, owed: Owed, t: Texts) -> Screen | None:
    """Something waits for a reviewer, unless it was decided or is no longer hers."""
    found = await reviewing.waits_for(services.db, owed.subject or 0, owed.reader.id)
    if found is None:
        return None
    return submitted_screen(t, found.kind, found.heading, found.id)


async def decided(services: Services, owed: Owed, t: Texts) -> Screen | None:
    """What became of it, unless that has changed since."""
    found = await sharing.sent_by(services.db, owed.subject or 0, owed.reader.id)
    if found is None:
        return None
    sent, _ = found
    state, comment = str(sent.state), sent.comment
    if sent.kind is Kind.PRACTICE and sent.state is State.ACCEPTED:
        own = await sharing.own(services.db, sent.practice_id, owed.reader.id)
        if own is not None and own.practice.state == "removed":
            state, comment = "removed", own.practice.removed_reason
    if state not in ("accepted", "changes", "declined", "offered", "removed"):
        return None
    return decided_screen(t, sent.heading, state, comment, sent.id)


async def news(services: Services, owed: Owed, t: Texts) -> Screen | None:
    """Her week, unless she wants to hear nothing of it."""
    found = await readers.news(services.db, owed.reader.id, owed.subject or 0)
    if found is None or not (found.useful or found.tried):
        return None
    return news_screen(t, found)


async def reported(services: Services, owed: Owed, t: Texts) -> Screen | None:
    """A report, while it is open and hers to decide."""
    report = await reports.seen_by(services.db, owed.subject or 0, owed.reader.id)
    return reported_screen(t, report.id) if report is not None and report.is_open else None


NOTICES = {
    sharing.SUBMITTED: submitted,
    sharing.DECIDED: decided,
    readers.NEWS: news,
    reports.REPORTED: reported,
}
