"""Approving, rejecting, and requesting changes."""

from dataclasses import dataclass

from handlers.kit import cleaning, forms
from handlers.kit.access import Access, staff_only
from handlers.kit.context import Context
from handlers.kit.forms import Choose, Field, Form, Paragraphs, Question, TypedAnswer
from handlers.kit.review_cards import CARDS, ready_reasons, reason_words
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, column
from handlers.kit.texts import Translator
from handlers.reviews.callbacks import Approve, Reject, RequestChanges
from handlers.reviews.cards import LONGEST
from handlers.reviews.pending import notice_of, open_pending, show_review
from storage import reviews
from storage.kit.form_drafts import Draft, Value
from storage.reviews import Obstacle, ReviewOutcome


@staff_only
async def approve(ctx: Context, press: Approve) -> None:
    """Approve it, unless another reviewer was faster; ask for a reason first if the author reads
    one.
    """
    view = await open_pending(ctx, press.review_id)
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


@staff_only
async def reject(ctx: Context, press: Reject) -> None:
    """Ask for the reason, unless it is too late."""
    view = await open_pending(ctx, press.review_id)
    if view is not None:
        answers: dict[str, Value] = {"version": press.version}
        if ready := CARDS[view.review.kind].reasons:
            answers["ready"] = tuple(ready)
        await forms.begin(ctx, REJECT, field="reason", subject=press.review_id, answers=answers)


@staff_only
async def request_changes(ctx: Context, press: RequestChanges) -> None:
    """Ask for the comment, unless it is too late."""
    if await open_pending(ctx, press.review_id) is not None:
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


HANDLERS = [
    on_press(Approve, approve),
    on_press(Reject, reject),
    on_press(RequestChanges, request_changes),
]
