"""Questions to the author of a submission, and her answers."""

from handlers.kit import forms
from handlers.kit.access import Access, staff_only, unsuspended_only
from handlers.kit.context import Context
from handlers.kit.forms import Field, Form, Paragraphs
from handlers.kit.review_cards import CARDS
from handlers.kit.router import on_press
from handlers.kit.texts import Translator
from handlers.reviews.callbacks import AnswerReviewer, AskAuthor, ShowReviewQuestions
from handlers.reviews.cards import LONGEST, questions_screen
from handlers.reviews.pending import notice_of, open_pending, show_review
from storage import reviews
from storage.kit.form_drafts import Draft, Value
from storage.reviews import ReviewOutcome


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
    view = await open_pending(ctx, press.review_id)
    if view is not None:
        answers: dict[str, Value] = {"kind": view.review.kind}
        await forms.begin(ctx, QUESTION, field="question", subject=press.review_id, answers=answers)


def _asks_question(t: Translator, answers: forms.Answers) -> str:
    return t(CARDS[str(answers["kind"])].key("reviewquestion-ask-question"))


async def _asked(ctx: Context, draft: Draft) -> None:
    outcome = await reviews.ask(
        ctx.closing(draft), draft.subject, ctx.member.id, str(draft.answers["question"]),
        ctx.now(),
    )  # fmt: skip
    await show_review(ctx, draft.subject, notice=notice_of(outcome))


QUESTION = Form(
    "reviewquestion", (Field("question", Paragraphs(LONGEST), asks=_asks_question),), _asked,
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


HANDLERS = [
    on_press(ShowReviewQuestions, show_questions),
    on_press(AskAuthor, ask_author),
    on_press(AnswerReviewer, answer_reviewer, keeps_message=True),
]
