"""The queue of everything that waits for a person's decision, and the decisions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.kit import choices, cleaning, date_format, forms
from handlers.kit.access import Access, staff_only, unsuspended_only
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened, units
from handlers.kit.context import Context, Services
from handlers.kit.forms import Choose, Field, Form, Paragraphs, Question, TypedAnswer
from handlers.kit.navigation import Admin, back_button, home_button, home_row, page_row, turning_row
from handlers.kit.review_cards import (
    CARDS,
    MAX_BODY,
    OpenReview,
    ReviewBody,
    ReviewCard,
    ShowReviews,
    ready_reasons,
    reason_words,
)
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Row, Screen, column, pairs, paragraphs
from handlers.kit.text_pages import Block, block, split_pages
from handlers.kit.texts import Family, LazyText, Translator, lazy
from storage import reviews
from storage.features import REVIEWABLES
from storage.kit.form_drafts import Draft, Value
from storage.outbox import ClaimedDelivery
from storage.reviews import (
    Obstacle,
    OverdueReviews,
    Review,
    ReviewNotice,
    ReviewOutcome,
    ReviewQuestion,
    ReviewQueue,
    ReviewStatus,
    ReviewView,
)

PAGE = 6
LONGEST = 1_000
"""Longest reason, comment, question and answer, in characters."""

SHOWN_QUESTIONS, SHOWN_COMMENT, SHOWN_TEXT = 2, 380, 200
"""Number of questions on a card, and how many characters of a comment and of a text it shows."""


class PickReviewKind(Press, prefix="rk"):
    """Choose the kind of reviews to show."""


class NextReview(Press, prefix="rz"):
    """The oldest review that nobody else has open."""


class Approve(Press, prefix="ra"):
    """Approve it, as it was shown."""

    review_id: int
    version: str = ""


class Reject(Press, prefix="rn"):
    """Reject it, after asking for the reason."""

    review_id: int
    version: str = ""


class RequestChanges(Press, prefix="rc"):
    """Request changes, after asking for the comment."""

    review_id: int
    version: str = ""


class ShowReviewQuestions(Press, prefix="rqs"):
    """Show a page of all questions to the author, with the answers."""

    review_id: int
    page: int


class AskAuthor(Press, prefix="rq"):
    """Ask the author a question before deciding."""

    review_id: int


class AnswerReviewer(Press, prefix="rw"):
    """Answer a reviewer's question."""

    question_id: int


KIND = Family("review-kind", REVIEWABLES)
STATUS = Family("review-is", ReviewStatus, without=[ReviewStatus.PENDING])
NOTICE = Family("review-notice", ReviewOutcome)
OBSTACLE = Family("review-obstacle", Obstacle)


# The queue


def kind_name(t: Translator, kind: str) -> str:
    """Name of a kind of review."""
    return t.plain(KIND(kind))


def queue_screen(t: Translator, queue: ReviewQueue, kind: str | None, zone: str) -> Screen:
    """The pending reviews, oldest first, with the number of each kind."""
    entries = column(
        Button(
            t.plain(
                "review-line",
                claimed="yes" if one.is_claimed else "no",
                day=date_format.day(t, one.submitted_at, zone),
                kind=kind_name(t, one.kind),
                title=shortened(CARDS[one.kind].plain(one.title).replace("\n", " "), 40),
            ),
            OpenReview(one.review_id, 0),
        )
        for one in queue.page.rows
    )
    turn = page_row(t, queue.page, lambda number: ShowReviews(kind, number))
    nav = (back_button(t, Admin()), home_button(t))
    if not queue.total:
        return Screen(t("review-none"), (nav,))
    counts = "\n".join(
        t("review-count", kind=kind_name(t, one), count=str(count))
        for one, count in sorted(queue.counts.items())
    )
    more: list[Button] = [Button(t.plain("review-next"), NextReview())]
    if kind is not None:
        more.append(Button(t.plain("review-all"), ShowReviews(None, 0)))
    elif len(queue.counts) > 1:
        more.append(Button(t.plain("review-by-kind"), PickReviewKind()))
    marked = any(one.is_claimed for one in queue.page.rows)
    return Screen(
        paragraphs(
            t("review-title", count=queue.total), counts, t("review-mark") if marked else None
        ),
        (tuple(more), *entries, *turn, nav),
        protected=True,
    )


def kinds_screen(t: Translator, counts: Mapping[str, int]) -> Screen:
    """The kinds of pending reviews, each with its number, to narrow the queue."""
    buttons = column(
        Button(
            t.plain("review-kind-count", kind=kind_name(t, kind), count=str(count)),
            ShowReviews(kind, 0),
        )
        for kind, count in sorted(counts.items())
    )
    return Screen(
        t("review-which-kind"), (*buttons, (back_button(t, ShowReviews(None, 0)), home_button(t)))
    )


# One review


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
    if view.is_pending:
        buttons = [
            Button(t.plain(card.approve), Approve(review.id, view.version)),
            Button(t.plain(card.reject), Reject(review.id, view.version)),
        ]
        if view.has_changes:
            changes = RequestChanges(review.id, view.version)
            buttons.append(Button(t.plain("review-request-changes"), changes))
        if review.author_id is not None:
            buttons.append(Button(t.plain("review-ask"), AskAuthor(review.id)))
        rows += pairs(buttons)
    if _is_cut(view.questions):
        label = t.plain("review-questions", count=str(len(view.questions)))
        rows.append((Button(label, ShowReviewQuestions(review.id, 0)),))
    nav = (
        Button(t.plain("review-next"), NextReview()),
        Button(t.plain("review-all"), ShowReviews(None, 0)),
    )
    return Screen(
        paragraphs(
            _facts(t, view, zone, now),
            t("review-unsent", text=shortened(unsent, SHOWN_COMMENT)) if unsent else None,
            body.pages[page],
        ),
        (*turn, *rows, *body.rows, nav, home_row(t)),
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
    for one in view.questions:
        by = one.asked_by or t.plain("review-somebody")
        blocks.append(block(t.plain("review-asked-by", name=by), one.question))
        said = one.answer or t.plain("review-unanswered-plain")
        blocks.append(block(t.plain("review-answered-by-author"), said))
    pages = split_pages(blocks, MAX_BODY)
    page = min(max(page, 0), len(pages) - 1)
    id = view.review.id
    turn = turning_row(
        t,
        ShowReviewQuestions(id, page - 1) if page > 0 else None,
        ShowReviewQuestions(id, page + 1) if page + 1 < len(pages) else None,
    )
    ask = ((Button(t.plain("review-ask"), AskAuthor(id)),),) if view.is_pending else ()
    return Screen(
        paragraphs(t("review-head", kind=kind_name(t, view.review.kind)), pages[page]),
        (*turn, *ask, (back_button(t, OpenReview(id, 0)), home_button(t))),
        protected=True,
    )


def _facts(t: Translator, view: ReviewView, zone: str, now: datetime) -> str:
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
        said.append(_decision(t, review.status, view.decided_by))
        if review.comment:
            text = shortened(reason_words(t, review.comment), SHOWN_COMMENT)
            said.append(t("review-comment", text=text))
    for one in view.questions[-SHOWN_QUESTIONS:]:
        by = one.asked_by or t.plain("review-somebody")
        said.append(t("review-asked", name=by, text=shortened(one.question, SHOWN_TEXT)))
        if one.answer is None:
            said.append(t("review-unanswered"))
        else:
            said.append(t("review-answered", text=shortened(one.answer, SHOWN_TEXT)))
    return "\n".join(said)


def _decision(t: Translator, status: ReviewStatus, by: str | None) -> str:
    name = by or t.plain("review-somebody")
    match status:
        case ReviewStatus.WITHDRAWN | ReviewStatus.SUPERSEDED:
            return t(STATUS(status))
        case _:
            return t(STATUS(status), name=name)


@staff_only
async def review_command(ctx: Context, _arguments: str) -> None:
    """Answer /review: show the queue of reviews."""
    await show_queue(ctx)


@staff_only
async def list_reviews(ctx: Context, press: ShowReviews) -> None:
    """A page of the queue."""
    await show_queue(ctx, press.kind, press.page)


async def show_queue(
    ctx: Context, kind: str | None = None, page: int = 0, notice: LazyText | None = None
) -> None:
    """A page of the reviews that she may decide, or the home screen if she may no longer decide
    any.
    """
    if not ctx.member.is_staff:
        await ctx.home(notice)
        return
    kind = kind if kind in CARDS else None
    found = await reviews.queue(ctx.db, ctx.member.id, ctx.language, kind, page, PAGE, ctx.now())
    await ctx.show(queue_screen(ctx.t, found, kind, ctx.member.zone), notice)


@staff_only
async def pick_kind(ctx: Context, _press: PickReviewKind) -> None:
    """Offer the kinds of reviews to narrow the queue."""
    found = await reviews.queue(ctx.db, ctx.member.id, ctx.language, None, 0, 0, ctx.now())
    await choices.ask(ctx, kinds_screen(ctx.t, found.counts), PickReviewKind())


@staff_only
async def next_review(ctx: Context, _press: NextReview) -> None:
    """Open the oldest review that nobody else has open."""
    review_id = await reviews.next_pending(ctx.db, ctx.member.id, None, ctx.now())
    if review_id is None:
        await show_queue(ctx, notice=lazy("review-no-next"))
    else:
        await show_review(ctx, review_id)


@staff_only
async def open_review(ctx: Context, press: OpenReview) -> None:
    """Open one review."""
    await show_review(ctx, press.review_id, press.page)


async def show_review(
    ctx: Context,
    review_id: int,
    page: int = 0,
    notice: LazyText | None = None,
    unsent: str | None = None,
) -> None:
    """Show a review as it is now and claim it for her; show the queue if she may not decide it."""
    view = await reviews.open_review(ctx.db, review_id, ctx.member.id, ctx.now())
    card = None if view is None else CARDS[view.review.kind]
    body = None if view is None or card is None else await card.body(ctx, view)
    if view is None or card is None or body is None:
        await show_queue(ctx, notice=notice or lazy("review-gone"))
        return
    screen = card_screen(ctx.t, view, card, body, page, ctx.member.zone, ctx.now(), unsent)
    await ctx.show(screen, notice)


# Deciding


def notice_of(outcome: ReviewOutcome | Obstacle) -> LazyText:
    """The notice after a reviewer's action: its outcome, or the obstacle."""
    if isinstance(outcome, ReviewOutcome):
        return lazy(NOTICE(outcome))
    return lazy(OBSTACLE(outcome))


@staff_only
async def approve(ctx: Context, press: Approve) -> None:
    """Approve it, unless another reviewer was faster; ask for a reason first if the author reads
    one.
    """
    view = await pending(ctx, press.review_id)
    if view is None:
        return
    if CARDS[view.review.kind].asks_comment:
        answers: dict[str, Value] = {"version": press.version}
        await forms.begin(ctx, APPROVE, field="comment", subject=press.review_id, answers=answers)
        return
    outcome = await reviews.approve(
        ctx.db, press.review_id, ctx.member.id, press.version, ctx.now(),
        shown_in=ctx.pressed_message,
    )  # fmt: skip
    await show_review(ctx, press.review_id, notice=notice_of(outcome))


async def pending(ctx: Context, review_id: int) -> ReviewView | None:
    """The review, if it is pending and she may decide it; otherwise shows her its current state."""
    view = await reviews.open_review(ctx.db, review_id, ctx.member.id, ctx.now())
    if view is not None and view.is_pending:
        return view
    notice = lazy("review-gone") if view is None else notice_of(ReviewOutcome.ALREADY)
    await show_review(ctx, review_id, notice=notice)
    return None


@staff_only
async def reject(ctx: Context, press: Reject) -> None:
    """Ask for the reason, unless it is too late."""
    view = await pending(ctx, press.review_id)
    if view is not None:
        answers: dict[str, Value] = {"version": press.version}
        if ready := CARDS[view.review.kind].reasons:
            answers["ready"] = tuple(ready)
        await forms.begin(ctx, REJECT, field="reason", subject=press.review_id, answers=answers)


@staff_only
async def request_changes(ctx: Context, press: RequestChanges) -> None:
    """Ask for the comment, unless it is too late."""
    if await pending(ctx, press.review_id) is not None:
        answers: dict[str, Value] = {"version": press.version}
        await forms.begin(ctx, CHANGES, field="comment", subject=press.review_id, answers=answers)


async def _approved(ctx: Context, draft: Draft) -> None:
    comment = str(draft.answers["comment"])
    outcome = await reviews.approve(
        ctx.closing(draft), draft.subject, ctx.member.id, str(draft.answers["version"]),
        ctx.now(), comment=comment, shown_in=ctx.pressed_message,
    )  # fmt: skip
    await _after(ctx, draft.subject, outcome, comment)


async def _rejected(ctx: Context, draft: Draft) -> None:
    reason = str(draft.answers["reason"])
    outcome = await reviews.reject(
        ctx.closing(draft), draft.subject, ctx.member.id, str(draft.answers["version"]), reason,
        ctx.now(), shown_in=ctx.pressed_message,
    )  # fmt: skip
    await _after(ctx, draft.subject, outcome, reason_words(ctx.t, reason))


async def _changes_requested(ctx: Context, draft: Draft) -> None:
    comment = str(draft.answers["comment"])
    outcome = await reviews.request_changes(
        ctx.closing(draft), draft.subject, ctx.member.id, str(draft.answers["version"]),
        comment, ctx.now(), shown_in=ctx.pressed_message,
    )  # fmt: skip
    await _after(ctx, draft.subject, outcome, comment)


async def _after(
    ctx: Context, review_id: int, outcome: ReviewOutcome | Obstacle, written: str
) -> None:
    unsent = written if outcome is ReviewOutcome.CHANGED else None
    await show_review(ctx, review_id, notice=notice_of(outcome), unsent=unsent)


@dataclass(frozen=True, slots=True)
class Reason(TypedAnswer):
    """A reason as she writes it, of at most `most` characters, or a ready-made one."""

    most: int

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """The text, cleaned."""
        return cleaning.paragraphs(text, self.most)

    def rows(self, ctx: Context, question: Question) -> tuple[Row, ...]:
        """The ready-made reasons of this kind of review."""
        form = question.form
        return column(
            Button(ctx.t.plain(ready_reasons()[key]), Choose(form.name, question.field.name, key))
            for key in forms.several(question.answers.get("ready"))
        )

    def shown(self, t: Translator, value: Value, answers: forms.Answers) -> str:
        """The reason, a ready-made one in this language."""
        return reason_words(t, str(value))

    def accepts(self, ctx: Context, value: str) -> bool:
        """Whether a button may supply this reason."""
        return value in ready_reasons()


REJECT = Form(
    "reviewreject", (Field("reason", Reason(LONGEST)),), _rejected,
    forms.back_to(show_review), access=Access.STAFF,
)  # fmt: skip
CHANGES = Form(
    "reviewchanges", (Field("comment", Paragraphs(LONGEST)),), _changes_requested,
    forms.back_to(show_review), access=Access.STAFF,
)  # fmt: skip
APPROVE = Form(
    "reviewapprove", (Field("comment", Paragraphs(LONGEST)),), _approved,
    forms.back_to(show_review), access=Access.STAFF,
)  # fmt: skip


# Questions to the author


@staff_only
async def show_questions(ctx: Context, press: ShowReviewQuestions) -> None:
    """Show all questions to the author, with the answers."""
    view = await reviews.open_review(ctx.db, press.review_id, ctx.member.id, ctx.now())
    if view is None or not view.questions:
        await show_review(ctx, press.review_id)
    else:
        await ctx.show(questions_screen(ctx.t, view, press.page))


@staff_only
async def ask_author(ctx: Context, press: AskAuthor) -> None:
    """Ask the reviewer for her question to the author."""
    if await pending(ctx, press.review_id) is not None:
        await forms.begin(ctx, QUESTION, field="question", subject=press.review_id)


async def _asked(ctx: Context, draft: Draft) -> None:
    outcome = await reviews.ask(
        ctx.closing(draft), draft.subject, ctx.member.id, str(draft.answers["question"]),
        ctx.now(),
    )  # fmt: skip
    await show_review(ctx, draft.subject, notice=notice_of(outcome))


QUESTION = Form(
    "reviewquestion", (Field("question", Paragraphs(LONGEST)),), _asked,
    forms.back_to(show_review), access=Access.STAFF,
)  # fmt: skip


@unsuspended_only
async def answer_reviewer(ctx: Context, press: AnswerReviewer) -> None:
    """Ask the author for an answer below the question, which stays in the chat."""
    found = await reviews.question_for(ctx.db, press.question_id, ctx.member.id)
    if found is None:
        await ctx.home(notice_of(ReviewOutcome.ALREADY))
        return
    answers: dict[str, Value] = {"of": found[1].question}
    await forms.begin(ctx, ANSWER, field="answer", subject=press.question_id, answers=answers)


def _asks_answer(t: Translator, answers: forms.Answers) -> str:
    return t("review-answer-ask", text=str(answers.get("of") or ""))


async def _answered(ctx: Context, draft: Draft) -> None:
    outcome = await reviews.answer(
        ctx.closing(draft), draft.subject, ctx.member.id, str(draft.answers["answer"]),
        ctx.now(),
    )  # fmt: skip
    await forms.finish_above(ctx, draft)
    await ctx.home(notice_of(outcome))


async def _cancel_answer(ctx: Context, _draft: Draft) -> None:
    await ctx.home()


ANSWER = Form(
    "reviewanswer",
    (Field("answer", Paragraphs(LONGEST), asks=_asks_answer),),
    _answered,
    _cancel_answer,
    access=Access.UNSUSPENDED,
)


# Notifications


def requested_screen(t: Translator, notice: ReviewNotice) -> Screen:
    """Tells a reviewer that something needs review, or how it was decided. It is protected like the
    card that replaces it.
    """
    review = notice.review
    kind = t("review-head", kind=kind_name(t, review.kind))
    nav = (Button(t.plain("review-all"), ShowReviews(None, 0)), home_button(t))
    if review.status is not ReviewStatus.PENDING:
        decided = _decision(t, review.status, notice.decided_by)
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
        ((Button(t.plain("review-answer"), AnswerReviewer(question.id)),), home_row(t)),
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
    found = await reviews.overdue(services.db, services.now())
    return overdue_screen(t, found) if found.total and delivery.reader.is_admin else None


HANDLERS = [
    on_command("review", review_command),
    on_press(ShowReviews, list_reviews),
    on_press(PickReviewKind, pick_kind),
    on_press(NextReview, next_review),
    on_press(OpenReview, open_review),
    on_press(Approve, approve),
    on_press(Reject, reject),
    on_press(RequestChanges, request_changes),
    on_press(ShowReviewQuestions, show_questions),
    on_press(AskAuthor, ask_author),
    on_press(AnswerReviewer, answer_reviewer, keeps_message=True),
]

NOTICES = {
    reviews.REQUESTED: requested,
    reviews.DECIDED: decided,
    reviews.QUESTION: question_asked,
    reviews.ANSWER: question_answered,
    reviews.OVERDUE: overdue,
}
