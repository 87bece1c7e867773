"""Shows a form: the question that a draft is at, its review, and the screens after its end."""

from dataclasses import replace

from handlers.kit import telegram_html
from handlers.kit.access import Access
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.forms.callbacks import Back, Cancel, Choose, Discard, Next, Resume, SkipRest
from handlers.kit.forms.fields import (
    Answers,
    Consent,
    Form,
    LongText,
    MultiChoice,
    Question,
)
from handlers.kit.navigation import home_row
from handlers.kit.review_cards import reason_words
from handlers.kit.screens import TEXT, Button, Row, Screen, main, paragraphs
from handlers.kit.texts import LazyText, Translator, lazy
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft, Value

COMMENT = "review_comment"
"""A key beside the answers of a form: a reviewer's comment on what is being changed."""


async def begin(
    ctx: Context,
    form: Form,
    *,
    field: str | None = None,
    subject: int | None = None,
    answers: dict[str, Value] | None = None,
    notice: LazyText | None = None,
) -> None:
    """Start a form and ask its first unanswered question, or the one named by `field`. If it stands
    below the message with the pressed button, that message is noted, for `finish_above`.
    """
    answers = dict(answers or {})
    field = field or form.after(answers)
    if ctx.keeps_message and ctx.pressed_message is not None:
        answers[ABOVE] = str(ctx.pressed_message)
    draft = await form_drafts.begin(
        ctx.db,
        ctx.member.id,
        form.name,
        field,
        subject,
        answers,
        form.review is not None,
        form.access.value,
        ctx.now(),
    )
    await ask(ctx, draft, notice)


ABOVE = "above"
"""A key beside the answers of a form: the message below which the form began."""


async def finish_above(ctx: Context, draft: Draft) -> None:
    """Remove the buttons of the message below which the form began: it has been answered."""
    if above := draft.answers.get(ABOVE):
        await ctx.change_buttons(int(str(above)))


async def ask(ctx: Context, draft: Draft, notice: LazyText | None = None, page: int = 0) -> None:
    """Show the question that the draft is at, or its review. The message that showed the question
    before loses its buttons.
    """
    form = Form.registered[draft.form]
    if draft.field is None and form.review is None:
        # The process ended after the last answer was stored and before it took effect.
        await form.done(ctx, draft)
        return
    shown = await ctx.show(screen(ctx, draft, page), notice)
    if shown != draft.message_id:
        await form_drafts.shown(ctx.db, ctx.member.id, draft.form, shown)
        await without_buttons(ctx, draft)


async def without_buttons(ctx: Context, draft: Draft) -> None:
    """Remove the buttons of the message that showed the question, now that another one answers."""
    if draft.message_id is not None and draft.message_id not in (ctx.shown, ctx.pressed_message):
        await ctx.change_buttons(draft.message_id)


def screen(ctx: Context, draft: Draft, page: int = 0) -> Screen:
    """The question that the draft is at, or its review."""
    form = Form.registered[draft.form]
    field = form.field(draft.field) if draft.field is not None else None
    if field is None:
        assert form.review is not None
        return with_comment(ctx.t, form.review(ctx, draft), draft.answers)
    question = Question(form, field, draft.answers, page)
    asked = Screen(
        paragraphs(
            _progress(ctx.t, question),
            _question(ctx.t, question),
            field.kind.terms(ctx) if isinstance(field.kind, Consent) else None,
            _now(ctx, question),
            ctx.t("form-more-or-next") if _is_writing(question) else None,
        ),
        (
            *field.kind.rows(ctx, question),
            *_skip_rest(ctx.t, question, draft),
            *_navigation(ctx, question, field.name in draft.answers),
        ),
    )
    return with_comment(ctx.t, asked, draft.answers)


def with_comment(t: Translator, shown: Screen, answers: Answers) -> Screen:
    """The screen below what a reviewer has said about the text that is being changed, as far as
    both fit into a message.
    """
    said = answers.get(COMMENT)
    room = TEXT - telegram_html.length(shown.text) - _AROUND_COMMENT
    if not said or room < _AROUND_COMMENT:
        return shown
    comment = shortened(reason_words(t, str(said)), min(room, MOST_COMMENT))
    return replace(shown, text=paragraphs(t("form-comment", text=comment), shown.text))


MOST_COMMENT = 1_000
"""Longest comment above a question, in characters."""
_AROUND_COMMENT = 60
"""Code units for the words beside the comment."""


def _question(t: Translator, question: Question) -> str:
    if question.field.asks is not None:
        return question.field.asks(t, question.answers)
    return t(question.form.asks(question.field.name))


def _progress(t: Translator, question: Question) -> str | None:
    asked = [
        field
        for field in question.form.asked(question.answers)
        if not (field.is_given and field.name in question.answers)
    ]
    if question.form.is_single or len(asked) == 1 or question.field not in asked:
        return None
    return t("form-progress", number=asked.index(question.field) + 1, total=len(asked))


def _now(ctx: Context, question: Question) -> str | None:
    if not question.value or isinstance(question.field.kind, Consent):
        return None
    return ctx.t(
        "form-now", value=question.field.kind.shown(ctx.t, question.value, question.answers)
    )


def _is_writing(question: Question) -> bool:
    """Whether an answer has begun that further messages may continue."""
    is_long = isinstance(question.field.kind, LongText) and isinstance(question.value, tuple)
    return is_long or (question.form.review is None and "held" in question.answers)


def _skip_rest(t: Translator, question: Question, draft: Draft) -> tuple[Row, ...]:
    # Not under a list of options: there is no room, and few questions are left.
    if isinstance(question.field.kind, MultiChoice) or not question.form.rest(draft.answers):
        return ()
    press = SkipRest(question.form.name, question.field.name)
    return ((Button(t.plain("form-skip-rest"), press),),)


def _navigation(ctx: Context, question: Question, answered: bool) -> tuple[Row, ...]:
    t, form, field = ctx.t, question.form, question.field
    onward = Next(form.name, field.name)
    row = [Button(t.plain("nav-back"), Back(form.name, field.name))]
    if question.value and (isinstance(field.kind, MultiChoice) or _is_writing(question)):
        row.append(main(t.plain("form-next"), onward))
    elif answered and question.value:
        row.append(Button(t.plain("form-keep"), onward))
    elif field.optional:
        row.append(Button(t.plain("form-skip"), onward))
    single = not isinstance(field.kind, MultiChoice)
    if single and question.value and field.optional and form.is_single:
        row.append(Button(t.plain("form-clear"), Choose(form.name, field.name, "")))
    row.append(Button(t.plain("form-cancel"), Cancel(form.name)))
    return (tuple(row),) if len(row) <= 3 else (tuple(row[:2]), tuple(row[2:]))


def paused_screen(t: Translator, form_name: str) -> Screen:
    """A form was set aside: she can continue it, or delete its answers."""
    return Screen(
        t("form-aside"),
        (
            (main(t.plain("form-resume"), Resume(form_name)),),
            (Button(t.plain("form-discard"), Discard(form_name)),),
            home_row(t),
        ),
    )


async def has_lost_access(ctx: Context, form: Form) -> bool:
    """Whether she may no longer fill in this form. If so, its draft is deleted and she is told.
    While she is hidden, it is only set aside.
    """
    if form.access.allows(ctx.member):
        return False
    if form.access is Access.VISIBLE and Access.MEMBERS.allows(ctx.member):
        await ctx.pause_form()
        await ctx.home(lazy("visibility-first"))
        return True
    await form_drafts.discard(ctx.db, ctx.member.id, form.name)
    await ctx.home(lazy("form-fallen"))
    return True


async def show_closed(ctx: Context, form_name: str) -> None:
    """Answer a button of a form that is not open: set aside, or gone."""
    draft = await form_drafts.of(ctx.db, ctx.member.id, form_name)
    if draft is not None and form_name in Form.registered:
        await ctx.show(paused_screen(ctx.t, form_name), lazy("form-was-set-aside"))
    else:
        await ctx.show(Screen(ctx.t("form-closed"), (home_row(ctx.t),)))


async def ask_again(ctx: Context, notice: LazyText | None = None) -> bool:
    """Show the open question again, in the current language; False if none is open."""
    if ctx.member.open_form is None or ctx.member.open_form not in Form.registered:
        return False
    draft = await form_drafts.of(ctx.db, ctx.member.id, ctx.member.open_form)
    if draft is None or not draft.is_open:
        return False
    if not await has_lost_access(ctx, Form.registered[draft.form]):
        await ask(ctx, draft, notice)
    return True
