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
    OwnPractices,
    ReadPractice,
    SetNews,
)
from storage.outbox import ClaimedDelivery
from storage.practices import reactions
from storage.practices.reactions import AuthorNews

MAX_TRIALS = 5
"""Largest number of trials in the news."""


def news_screen(t: Translator, news: AuthorNews) -> Screen:
    """Who found her practices useful, and who tried them."""
    said: list[Block] = [block(t.plain("readers-title"))]
    if news.useful:
        said.append((TextRun(t.plain("readers-useful", count=news.useful)),))
    if news.projects_useful:
        count = news.projects_useful
        said.append((TextRun(t.plain("readers-projects-useful", count=count)),))
    for one in news.tried[:MAX_TRIALS]:
        who = author_line(t, one.name, one.sector, one.country)
        said.append((TextRun(t.plain("readers-tried", who=who, title=one.title)),))
    first = next(iter(news.tried), None)
    rows: list[Row] = []
    if first is not None:
        rows.append(
            (Button(t.plain("readers-read"), ReadPractice(first.practice_id, "tried", 0, None)),)
        )
    rows.append((Button(t.plain("practice-library-mine"), OwnPractices(0)), home_button(t)))
    rows.append((Button(t.plain("practice-own-news-stop"), SetNews(False)),))
    return Screen(split_pages(said)[0], tuple(rows), quiet=True, private=True)


async def news(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """The week's news about her readers; None if she has turned the news off."""
    found = await reactions.news(services.db, delivery.reader.id, delivery.subject_id or 0)
    if found is None or found.is_empty:
        return None
    return news_screen(t, found)


NOTICES = {reactions.NEWS: news}
