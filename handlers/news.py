"""News: what the bot told her in the last 30 days, what is open first. A reminder of any line comes
in three days, as a neutral notice.
"""

from collections.abc import Callable, Mapping

from handlers.announcements.callbacks import OpenAnnouncement
from handlers.board.callbacks import OpenEntry
from handlers.coordinators import OpenConversation, ShowConversations, ShowOwnMessages
from handlers.events.callbacks import OpenEvent
from handlers.introductions.callbacks import OpenProposal, OpenRequest
from handlers.kit.access import members_only
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.context import Context, Services
from handlers.kit.date_format import day
from handlers.kit.navigation import (
    BrowsingAlerts,
    News,
    ShowDelegation,
    Year,
    home_row,
    page_row,
)
from handlers.kit.notifications import OpenNotice
from handlers.kit.report_buttons import ShowMeasures
from handlers.kit.review_cards import OpenReview, ShowReviews
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Row, Screen, main, paragraphs
from handlers.kit.taxonomy import ANNOUNCEMENT_KIND, TOPIC
from handlers.kit.texts import Family, LazyText, Translator, lazy
from handlers.mentoring.callbacks import (
    OpenMentee,
    OpenPair,
    OpenPairForStaff,
    OpenProposedPair,
    ShowAgreement,
    ShowChoices,
    ShowProgramme,
)
from handlers.questions import OpenQuestion
from handlers.reviews.cards import kind_name
from handlers.scheduling.callbacks import OpenPoll
from handlers.terms.callbacks import OpenLetter, OpenTerm
from storage import news, questions
from storage.news import Line, NewsList, NewsRow, RemindOutcome
from storage.outbox import ClaimedDelivery

PAGE = 4
"""Lines on one page, each with two buttons."""

TITLE = 60
"""Longest title in a line, in characters."""

LINE = Family("news-line", Line)
NOTICE = Family("news-remind", RemindOutcome)

OPENS: Mapping[Line, Callable[[int], Press]] = {
    Line.CONTACT_ASKED: OpenRequest,
    Line.CONTACT_GIVEN: OpenRequest,
    Line.CONTACT_EXPIRED: OpenRequest,
    Line.CONTACT_MISSING: OpenRequest,
    Line.CONTACT_MESSAGE: OpenRequest,
    Line.PROPOSAL: OpenProposal,
    Line.PROPOSAL_DECIDED: OpenProposal,
    Line.TIME_ASKED: OpenPoll,
    Line.TIME_FOUND: OpenPoll,
    Line.TIME_UNFOUND: OpenPoll,
    Line.TIME_CHANGED: OpenPoll,
    Line.TIME_OFF: OpenPoll,
    Line.TIME_REMINDER: OpenPoll,
    Line.EVENT_INVITED: OpenEvent,
    Line.EVENT_OFFERED: OpenEvent,
    Line.EVENT_SEATED: OpenEvent,
    Line.EVENT_REVOKED: OpenEvent,
    Line.EVENT_CHANGED: OpenEvent,
    Line.DELEGATION: lambda id: ShowDelegation(id, 0),
    Line.EVENT_CANCELLED: OpenEvent,
    Line.EVENT_REMINDER: OpenEvent,
    Line.EVENT_EVALUATION: OpenEvent,
    Line.EVENT_MATERIALS: OpenEvent,
    Line.REVIEW_WAITS: lambda id: OpenReview(id, 0),
    Line.REVIEW_OVERDUE: lambda _id: ShowReviews(None, 0),
    Line.AUTHOR_ANSWERED: lambda id: OpenReview(id, 0),
    Line.QUESTION_ANSWERED: lambda id: OpenQuestion(id, 0),
    Line.BOARD_ENDING: OpenEntry,
    Line.BOARD_ENDED: OpenEntry,
    Line.BOARD_GIVEN: OpenEntry,
    Line.ANNOUNCEMENT_PAUSED: OpenAnnouncement,
    Line.CORRECTION_DROPPED: OpenAnnouncement,
    Line.COORDINATOR_WRITTEN: lambda id: OpenConversation(id, 0),
    Line.COORDINATOR_OVERDUE: lambda _id: ShowConversations(0),
    Line.COORDINATOR_ANSWERED: lambda _id: ShowOwnMessages(0),
    Line.MEASURE: lambda _id: ShowMeasures(0),
    Line.BROWSING: lambda _id: BrowsingAlerts(0),
    Line.CHAIR_WRITTEN: OpenLetter,
    Line.CHAIR_ANSWERED: OpenLetter,
    Line.CHAIR_EMPTY: OpenTerm,
    Line.HANDOVER_CONFIRMED: Year,
    Line.MENTORING_ASKED: OpenMentee,
    Line.MENTORING_NOBODY: ShowChoices,
    Line.MENTORING_PROPOSED: OpenProposedPair,
    Line.MENTORING_PAIRED: OpenPair,
    Line.MENTORING_ENDED: OpenPair,
    Line.MENTORING_AGREEMENT: lambda id: ShowAgreement(id, 0),
    Line.MENTORING_BEGAN: OpenPair,
    Line.MENTORING_QUESTION: OpenPair,
    Line.MENTORING_SILENCE: OpenPairForStaff,
    Line.MENTORING_INVITED: ShowProgramme,
}
"""What a line opens; the others open their message again."""

KINDS = frozenset(
    {
        Line.REVIEW_WAITS, Line.REVIEW_APPROVED, Line.REVIEW_REJECTED, Line.REVIEW_CHANGES,
        Line.REVIEWER_ASKS, Line.AUTHOR_ANSWERED,
    }
)  # fmt: skip
"""The lines about a kind of review."""


class RemindLater(Press, prefix="newsr"):
    """Remind her of a line in three days; `page` is the page of the list."""

    delivery_id: int
    page: int


def opening(row: NewsRow) -> Press:
    """The press that opens what a line is about."""
    found = row.news
    if found.about == questions.QUESTION and found.target is not None:
        return OpenQuestion(found.target, 0)
    opens = OPENS.get(found.line)
    return OpenNotice(row.delivery_id) if opens is None else opens(found.target or 0)


def line(t: Translator, row: NewsRow) -> str:
    """What a line says, unformatted."""
    found = row.news
    if found.line in KINDS:
        about = kind_name(t, found.about)
    elif found.line in (Line.QUESTION, Line.QUESTION_ANSWERED):
        about = t.plain(TOPIC(found.about))
    elif found.line is Line.ANNOUNCEMENT:
        about = t.plain(ANNOUNCEMENT_KIND(found.about))
    else:
        about = shortened(found.about, TITLE)
    return t.plain(LINE(found.line), about=about)


def news_screen(t: Translator, found: NewsList, zone: str) -> Screen:
    """A page of her news, with two buttons for each line."""
    if not found.total:
        return Screen(paragraphs(t("news-title"), t("news-none")), (home_row(t),))
    said: dict[bool, list[str]] = {True: [], False: []}
    rows: list[Row] = []
    for number, row in enumerate(found.page.rows, found.page.number * PAGE + 1):
        at = row.reminder_at
        told = t(
            "news-row",
            number=str(number),
            what=line(t, row),
            when=day(t, row.told_at, zone),
            reminder="none" if at is None else "set",
            at="" if at is None else day(t, at, zone),
        )
        said[row.news.is_open].append(told)
        later = RemindLater(row.delivery_id, found.page.number)
        rows.append(
            (
                Button(t.plain("news-open", number=str(number)), opening(row)),
                Button(t.plain("news-later", number=str(number)), later),
            )
        )
    waiting, earlier = t("news-waiting", count=str(found.open)), t("news-earlier")
    return Screen(
        paragraphs(
            t("news-title") + "\n" + t("news-total", total=str(found.total)),
            "\n".join((waiting, *said[True])) if said[True] else None,
            "\n".join((earlier, *said[False])) if said[False] else None,
            t("news-hint"),
        ),
        (*rows, *page_row(t, found.page, News), home_row(t)),
        protected=True,
    )


def reminder_screen(t: Translator, row: NewsRow) -> Screen:
    """The reminder of one line, which says nothing before she opens it."""
    return Screen(
        paragraphs(t("news-reminder"), t("news-reminded", what=line(t, row))),
        (
            (main(t.plain("notice-open"), opening(row)),),
            (Button(t.plain("news-again"), RemindLater(row.delivery_id, 0)),),
            home_row(t),
        ),
        protected=True,
        private=True,
    )


@members_only
async def news_command(ctx: Context, _arguments: str) -> None:
    """Answer /news: show her news."""
    await _show(ctx, 0)


@members_only
async def news_pressed(ctx: Context, press: News) -> None:
    """Show a page of her news."""
    await _show(ctx, press.page)


async def _show(ctx: Context, page: int, notice: LazyText | None = None) -> None:
    found = await news.listed(ctx.db, ctx.member.id, ctx.language, page, PAGE, ctx.now())
    await ctx.show(news_screen(ctx.t, found, ctx.member.zone), notice)


@members_only
async def remind_later(ctx: Context, press: RemindLater) -> None:
    """Remind her of a line in three days."""
    outcome = await news.remind(ctx.db, ctx.member.id, press.delivery_id, ctx.now())
    await _show(ctx, press.page, lazy(NOTICE(outcome)))


async def reminded(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Reminds her of a line, if it may still be shown."""
    row = await news.find(
        services.db, delivery.reader.id, delivery.subject_id or 0, t.language, services.now()
    )
    return None if row is None else reminder_screen(t, row)


async def reminded_while_open(
    services: Services, delivery: ClaimedDelivery, t: Translator
) -> Screen | None:
    """Reminds her of a line that still waits for her."""
    row = await news.find(
        services.db, delivery.reader.id, delivery.subject_id or 0, t.language, services.now()
    )
    return reminder_screen(t, row) if row is not None and row.news.is_open else None


HANDLERS = [
    on_command("news", news_command),
    on_press(News, news_pressed),
    on_press(RemindLater, remind_later),
]
NOTICES = {news.REMINDER: reminded, news.REMINDER_WHILE_OPEN: reminded_while_open}
