"""Notifications of reviews, to reviewers and to authors."""

from handlers.kit.characters import shortened
from handlers.kit.context import Services
from handlers.kit.navigation import home_button, home_row
from handlers.kit.report_buttons import report_row_below
from handlers.kit.review_cards import CARDS, OpenReview, ShowReviews
from handlers.kit.screens import Button, Screen, paragraphs
from handlers.kit.texts import Translator
from handlers.reviews.callbacks import AnswerReviewer
from handlers.reviews.cards import SHOWN_TEXT, decision, kind_name
from storage import reviews
from storage.outbox import ClaimedDelivery
from storage.reports.review_questions import REVIEW_QUESTION
from storage.reviews import OverdueReviews, Review, ReviewNotice, ReviewQuestion, ReviewStatus


def requested_screen(t: Translator, notice: ReviewNotice) -> Screen:
    """Tells a reviewer that something needs review, or how it was decided. It is protected like the
    card that replaces it.
    """
    review = notice.review
    kind = t("review-head", kind=kind_name(t, review.kind))
    nav = (Button(t.plain("review-all"), ShowReviews(None, 0)), home_button(t))
    if review.status is not ReviewStatus.PENDING:
        decided = decision(t, review, notice.decided_by)
        return Screen(paragraphs(kind, decided), (nav,), protected=True)
    return Screen(
        paragraphs(t("review-requested"), kind),
        ((Button(t.plain("review-open"), OpenReview(review.id, 0)),), nav),
        protected=True,
    )


def question_screen(t: Translator, review: Review, question: ReviewQuestion) -> Screen:
    """A reviewer's question, for the author."""
    return Screen(
        paragraphs(
            t("review-question"),
            t("review-question-about", kind=kind_name(t, review.kind), text=question.question),
        ),
        (
            (Button(t.plain("review-answer"), AnswerReviewer(question.id)),),
            report_row_below(t, REVIEW_QUESTION, question.id),
            home_row(t),
        ),
        private=True,
    )


def answer_screen(t: Translator, review: Review, question: ReviewQuestion) -> Screen:
    """The author's answer, for the reviewer."""
    return Screen(
        paragraphs(
            t("review-answer-came"),
            t("review-head", kind=kind_name(t, review.kind)),
            t("review-asked-short", text=shortened(question.question, SHOWN_TEXT)),
            t("review-answered", text=question.answer or "–"),
        ),
        ((Button(t.plain("review-open"), OpenReview(review.id, 0)),), home_row(t)),
        protected=True,
        private=True,
    )


def overdue_screen(t: Translator, found: OverdueReviews) -> Screen:
    """The overdue reviews, for an admin."""
    counts = "\n".join(
        t("review-count", kind=kind_name(t, kind), count=str(count))
        for kind, count in found.counts.items()
    )
    return Screen(
        paragraphs(t("review-overdue", count=found.total), counts),
        ((Button(t.plain("review-all"), ShowReviews(None, 0)),), home_row(t)),
    )


async def requested(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells a reviewer that something needs a decision. A message that she already has shows how it
    was decided.
    """
    notice = await reviews.notice_for(services.db, delivery.subject_id or 0, delivery.reader.id)
    if notice is not None and (
        delivery.edits is not None or notice.review.status is ReviewStatus.PENDING
    ):
        return requested_screen(t, notice)
    return None if delivery.edits is None else Screen(t("review-gone"), (home_row(t),))


async def decided(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """The decision about her submission, in the words of its kind."""
    review = await reviews.decided_for(services.db, delivery.subject_id or 0, delivery.reader.id)
    if review is None:
        return None
    return await CARDS[review.kind].decided(services, delivery, t, review)


async def question_asked(
    services: Services, delivery: ClaimedDelivery, t: Translator
) -> Screen | None:
    """A reviewer's question, while the review is pending."""
    found = await reviews.question_for(services.db, delivery.subject_id or 0, delivery.reader.id)
    return None if found is None else question_screen(t, *found)


async def question_answered(
    services: Services, delivery: ClaimedDelivery, t: Translator
) -> Screen | None:
    """The author's answer, while the review is pending."""
    found = await reviews.answer_for(services.db, delivery.subject_id or 0, delivery.reader.id)
    return None if found is None else answer_screen(t, *found)


async def overdue(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """The overdue reviews, if there still are any and the reader is an admin."""
    found = await reviews.overdue(services.db, delivery.reader.id, services.now())
    return overdue_screen(t, found) if found.total and delivery.reader.is_admin else None


NOTICES = {
    reviews.REQUESTED: requested,
    reviews.DECIDED: decided,
    reviews.QUESTION: question_asked,
    reviews.ANSWER: question_answered,
    reviews.OVERDUE: overdue,
}
