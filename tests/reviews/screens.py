"""Every screen of reviews, for `tests/every_screen.py`."""

from collections.abc import Iterator
from datetime import timedelta

from handlers.kit.review_cards import CARDS, MAX_BODY, ReviewBody
from handlers.kit.screens import Screen
from handlers.kit.texts import Translator
from handlers.reviews import cards, notifications, pending
from handlers.reviews.cards import KIND
from storage.database import Page
from storage.reviews import (
    OverdueReviews,
    Review,
    ReviewNotice,
    ReviewQuestion,
    ReviewQueue,
    ReviewRow,
    ReviewStatus,
    ReviewView,
)
from tests.screens import BIG, NOW, clipped

ZONE = "Asia/Almaty"


def review_view(
    text: str, kind: str, status: ReviewStatus = ReviewStatus.PENDING, *, full: bool = True
) -> ReviewView:
    """A review with all that may be told of it, or with nothing."""
    is_decided = status in (
        ReviewStatus.APPROVED, ReviewStatus.REJECTED, ReviewStatus.CHANGES_REQUESTED,
    )  # fmt: skip
    long = clipped(text * 1_000, 1_000)
    review = Review(
        BIG, kind, BIG, str(BIG), BIG if full else None, BIG, "ZZ", 2, False, False, status, NOW,
        NOW if is_decided else None, BIG, long if is_decided and full else None,
    )  # fmt: skip
    answers = (None, long)
    return ReviewView(
        review, "f" * 12, text if full else None, text if full else None,
        text if full else None, NOW + timedelta(minutes=30) if full else None,
        (text,) if full else (),
        tuple(ReviewQuestion(BIG, BIG, text, long, NOW, answer) for answer in answers * 2)
        if full else (),
        full,
    )  # fmt: skip


def review_screens(t: Translator, text: str, kind: str, body: ReviewBody) -> Iterator[Screen]:
    """A review with this body, where most is told of it."""
    for status in (ReviewStatus.PENDING, ReviewStatus.CHANGES_REQUESTED):
        for page in {0, len(body.pages) - 1}:
            yield review_screen(t, text, kind, body, status, page)


def review_states(t: Translator, text: str) -> Iterator[Screen]:
    """A review of each kind, however it stands, with the longest body."""
    body = ReviewBody(("x", "x" * MAX_BODY))
    for kind in KIND:
        for page in (0, 1):
            yield cards.questions_screen(t, review_view(text, kind), page)
        for status in ReviewStatus:
            for page in (0, 99):
                yield review_screen(t, text, kind, body, status, page)
            yield review_screen(t, text, kind, body, status, 1, full=False)


def review_screen(
    t: Translator,
    text: str,
    kind: str,
    body: ReviewBody,
    status: ReviewStatus,
    page: int,
    *,
    full: bool = True,
) -> Screen:
    view = review_view(text, kind, status, full=full)
    unsent = clipped(text * 1_000, 1_000) if full else None
    return cards.card_screen(t, view, CARDS[kind], body, page, ZONE, NOW, unsent)


def queue_screens(t: Translator, text: str) -> Iterator[Screen]:
    """What is the same for all kinds."""
    rows = [
        ReviewRow(BIG, kind, clipped(text * 600, 600), NOW, claimed)
        for kind in KIND
        for claimed in (True, False)
    ]
    counts = dict.fromkeys(KIND, 12_345)
    for start in range(0, len(rows), pending.PAGE):
        queue = ReviewQueue(Page(tuple(rows[start : start + pending.PAGE]), 9_999, True), counts)
        for kind in (None, "practice"):
            yield pending.queue_screen(t, queue, kind, ZONE)
    yield pending.queue_screen(t, ReviewQueue(Page((), 0, False), {}), None, ZONE)
    for page in (0, 9):
        yield pending.kinds_screen(t, counts, page)
    yield notifications.overdue_screen(t, OverdueReviews(counts))
    yield from review_states(t, text)
    for kind in KIND:
        for status in ReviewStatus:
            review = review_view(text, kind, status).review
            yield notifications.requested_screen(t, ReviewNotice(review, text))
        for answer in (None, clipped(text * 1_000, 1_000)):
            question = ReviewQuestion(BIG, BIG, text, clipped(text * 1_000, 1_000), NOW, answer)
            yield notifications.question_screen(t, review_view(text, kind).review, question)
            yield notifications.answer_screen(t, review_view(text, kind).review, question)
