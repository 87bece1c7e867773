"""A review as the reviewer sees it: its details, its text, the questions, and the actions."""

from collections.abc import Sequence
from datetime import datetime

from handlers.kit import date_format
from handlers.kit.characters import shortened, units
from handlers.kit.navigation import back_button, home_button, home_row, turning_row
from handlers.kit.review_cards import (
    CARDS,
    MAX_BODY,
    OpenReview,
    ReviewBody,
    ReviewCard,
    ShowReviews,
    reason_words,
)
from handlers.kit.screens import Button, Row, Screen, column, pairs, paragraphs
from handlers.kit.text_pages import Block, block, split_pages
from handlers.kit.texts import Family, Translator
from handlers.reviews.callbacks import (
    Approve,
    AskAuthor,
    NextReview,
    Reject,
    RequestChanges,
    ShowReviewQuestions,
)
from storage.features import REVIEWABLES
from storage.reviews import Review, ReviewQuestion, ReviewStatus, ReviewView

KIND = Family("review-kind", REVIEWABLES)
STATUS = Family("review-is", ReviewStatus, without=[ReviewStatus.PENDING])

SHOWN_QUESTIONS, SHOWN_COMMENT, SHOWN_TEXT = 2, 380, 200
"""Number of questions on a card, and how many characters of a comment and of a text it shows."""

LONGEST = 1_000
"""Longest reason, comment, question and answer, in characters."""


def kind_name(t: Translator, kind: str) -> str:
    """Name of a kind of review."""
    return t.plain(KIND(kind))


def card_screen(
    t: Translator,
    view: ReviewView,
    card: ReviewCard,
    body: ReviewBody,
    page: int,
    zone: str,
    now: datetime,
    unsent: str | None = None,
) -> Screen:
    """A review: its details, its text, and the actions. `unsent` is what the reviewer wrote about
    an earlier version.
    """
    review = view.review
    page = min(max(page, 0), len(body.pages) - 1)
    turn = turning_row(
        t,
        OpenReview(review.id, page - 1) if page > 0 else None,
        OpenReview(review.id, page + 1) if page + 1 < len(body.pages) else None,
    )
    rows: list[Row] = []
    last: tuple[Row, ...] = ()
    if view.is_pending:
        buttons = [
            Button(t.plain(card.approve), Approve(review.id, view.version)),
            Button(t.plain(card.reject), Reject(review.id, view.version)),
        ]
        if body.acts is not None:
            buttons = list(body.acts)
        if view.has_changes:
            changes = RequestChanges(review.id, view.version)
            buttons.append(Button(t.plain("review-request-changes"), changes))
        if review.author_id is not None:
            buttons.append(Button(t.plain(card.key("review-ask")), AskAuthor(review.id)))
        rows += pairs([one for one in buttons if one.shown_style != "danger"])
        last = column(one for one in buttons if one.shown_style == "danger")
    if _is_cut(view.questions):
        label = t.plain("review-questions", count=str(len(view.questions)))
        rows.append((Button(label, ShowReviewQuestions(review.id, 0)),))
    nav = (
        Button(t.plain("review-next"), NextReview()),
        Button(t.plain("review-all"), ShowReviews(None, 0)),
    )
    return Screen(
        paragraphs(
            _facts(t, view, card, zone, now),
            t("review-unsent", text=shortened(unsent, SHOWN_COMMENT)) if unsent else None,
            body.pages[page],
        ),
        (*turn, *rows, *body.rows, nav, *last, home_row(t)),
        protected=True,
    )


def _is_cut(questions: Sequence[ReviewQuestion]) -> bool:
    """Whether a card has no room for all questions and answers."""
    return len(questions) > SHOWN_QUESTIONS or any(
        units(text or "") > SHOWN_TEXT for one in questions for text in (one.question, one.answer)
    )


def questions_screen(t: Translator, view: ReviewView, page: int) -> Screen:
    """A page of all questions to the author and the answers, oldest first."""
    blocks: list[Block] = []
    card = CARDS[view.review.kind]
    for one in view.questions:
        by = one.asked_by or t.plain("review-somebody")
        blocks.append(block(t.plain("review-asked-by", name=by), one.question))
        said = one.answer or t.plain(card.key("review-unanswered-plain"))
        blocks.append(block(t.plain(card.key("review-answered-by-author")), said))
    pages = split_pages(blocks, MAX_BODY)
    page = min(max(page, 0), len(pages) - 1)
    id = view.review.id
    turn = turning_row(
        t,
        ShowReviewQuestions(id, page - 1) if page > 0 else None,
        ShowReviewQuestions(id, page + 1) if page + 1 < len(pages) else None,
    )
    ask: tuple[Row, ...] = ()
    if view.is_pending:
        ask = ((Button(t.plain(card.key("review-ask")), AskAuthor(id)),),)
    return Screen(
        paragraphs(t("review-head", kind=kind_name(t, view.review.kind)), pages[page]),
        (*turn, *ask, (back_button(t, OpenReview(id, 0)), home_button(t))),
        protected=True,
    )


def _facts(t: Translator, view: ReviewView, card: ReviewCard, zone: str, now: datetime) -> str:
    review = view.review
    when = date_format.in_words(t, review.submitted_at, zone, now)
    said = [
        t("review-head", kind=kind_name(t, review.kind)),
        t("review-submitted-by", name=view.author, when=when)
        if view.author
        else t("review-submitted", when=when),
    ]
    if view.claimed_by is not None and view.claimed_until is not None:
        until = date_format.in_words(t, view.claimed_until, zone, now)
        by = view.claimed_by or t.plain("review-somebody")
        said.append(t("review-claimed", name=by, until=until))
    if view.approved_by and view.is_pending:
        said.append(t("review-approved-so-far", names=", ".join(view.approved_by)))
    if not view.is_pending:
        said.append(decision(t, review, view.decided_by))
        if review.comment:
            text = shortened(reason_words(t, review.comment), SHOWN_COMMENT)
            said.append(t("review-comment", text=text))
    for one in view.questions[-SHOWN_QUESTIONS:]:
        by = one.asked_by or t.plain("review-somebody")
        said.append(t("review-asked", name=by, text=shortened(one.question, SHOWN_TEXT)))
        if one.answer is None:
            said.append(t(card.key("review-unanswered")))
        else:
            answered = card.key("review-answered")
            said.append(t(answered, text=shortened(one.answer, SHOWN_TEXT)))
    return "\n".join(said)


def decision(t: Translator, review: Review, by: str | None) -> str:
    """How it was decided, and by whom; `by` is her name, None if she is gone."""
    name, key = by or t.plain("review-somebody"), CARDS[review.kind].key(STATUS(review.status))
    match review.status:
        case ReviewStatus.WITHDRAWN | ReviewStatus.SUPERSEDED:
            return t(key)
        case _:
            return t(key, name=name)
