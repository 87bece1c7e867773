"""Shows a form: the question that a draft is at, its review, and the screens after its end."""

from handlers.kit.context import Context
from handlers.kit.forms.callbacks import Back, Cancel, Choose, Discard, Next, Resume, SkipRest
from handlers.kit.forms.fields import Consent, Form, LongText, MultiChoice, Question
from handlers.kit.navigation import home_row
from handlers.kit.screens import Button, Row, Screen, paragraphs
from handlers.kit.texts import LazyText, Translator, lazy
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft, Value


async def begin(
    ctx: Context,
    form: Form,
    *,
    field: str | None = None,
    subject: int | None = None,
    answers: dict[str, Value] | None = None,
    notice: LazyText | None = None,
) -> None:
    """Start a form and ask its first unanswered question, or the one named by `field`."""
    draft = await form_drafts.begin(
        ctx.db,
        ctx.member.id,
        form.name,
        field or form.after(answers or {}),
        subject,
        answers or {},
        form.review is not None,
        form.access.value,
        ctx.now(),
    )
    await ask(ctx, draft, notice)


async def ask(ctx: Context, draft: Draft, notice: LazyText | None = None, page: int = 0) -> None:
    """Show the question that the draft is at, or its review."""
    form = Form.registered[draft.form]
    if draft.field is None and form.review is None:
        # The process ended after the last answer was stored and before it took effect.
        await form.done(ctx, draft)
        return
    await ctx.show(screen(ctx, draft, page), notice)


def screen(ctx: Context, draft: Draft, page: int = 0) -> Screen:
    """The question that the draft is at, or its review."""
    form = Form.registered[draft.form]
    field = form.field(draft.field) if draft.field is not None else None
    if field is None:
        assert form.review is not None
        return form.review(ctx, draft)
    place = Question(form, field, draft.answers, page)
    return Screen(
        paragraphs(
            _progress(ctx.t, place),
            _question(ctx.t, place),
            _now(ctx, place),
            ctx.t("form-more-or-next") if _is_writing(place) else None,
        ),
        (
            *field.kind.rows(ctx, place),
            *_skip_rest(ctx.t, place, draft),
            *_navigation(ctx, place, field.name in draft.answers),
        ),
    )


def _question(t: Translator, place: Question) -> str:
    if place.field.asks is not None:
        return place.field.asks(t, place.answers)
    return t(place.form.asks(place.field.name))


def _progress(t: Translator, place: Question) -> str | None:
    asked = place.form.asked(place.answers)
    if place.form.is_single or place.field not in asked:
        return None
    return t("form-progress", number=asked.index(place.field) + 1, total=len(asked))


def _now(ctx: Context, place: Question) -> str | None:
    if not place.value or isinstance(place.field.kind, Consent):
        return None
    return ctx.t("form-now", value=place.field.kind.shown(ctx.t, place.value, place.answers))


def _is_writing(place: Question) -> bool:
    """Whether an answer has begun that further messages may continue."""
    is_long = isinstance(place.field.kind, LongText) and isinstance(place.value, tuple)
    return is_long or (place.form.review is None and "held" in place.answers)


def _skip_rest(t: Translator, place: Question, draft: Draft) -> tuple[Row, ...]:
    # Not under a list of options: there is no room, and few questions are left.
    if isinstance(place.field.kind, MultiChoice) or not place.form.rest(draft.answers):
        return ()
    press = SkipRest(place.form.name, place.field.name)
    return ((Button(t.plain("form-skip-rest"), press),),)


def _navigation(ctx: Context, place: Question, answered: bool) -> tuple[Row, ...]:
    t, form, field = ctx.t, place.form, place.field
    onward = Next(form.name, field.name)
    row = [Button(t.plain("nav-back"), Back(form.name, field.name))]
    if place.value and (isinstance(field.kind, MultiChoice) or _is_writing(place)):
        row.append(Button(t.plain("form-next"), onward))
    elif answered and place.value:
        row.append(Button(t.plain("form-keep"), onward))
    elif field.optional:
        row.append(Button(t.plain("form-skip"), onward))
    single = not isinstance(field.kind, MultiChoice)
    if single and place.value and field.optional and form.is_single:
        row.append(Button(t.plain("form-clear"), Choose(form.name, field.name, "")))
    row.append(Button(t.plain("form-cancel"), Cancel(form.name)))
    return (tuple(row),) if len(row) <= 3 else (tuple(row[:2]), tuple(row[2:]))


def aside_screen(t: Translator, form_name: str) -> Screen:
    """A form was set aside: she can continue it, or delete its answers."""
    return Screen(
        t("form-aside"),
        (
            (Button(t.plain("form-resume"), Resume(form_name)),),
            (Button(t.plain("form-discard"), Discard(form_name)),),
            home_row(t),
        ),
    )


async def fallen(ctx: Context, form: Form) -> bool:
    """Whether she may no longer fill in this form. If so, its draft is deleted and she is told."""
    if form.access.allows(ctx.member):
        return False
    await form_drafts.discard(ctx.db, ctx.member.id, form.name)
    await ctx.home(lazy("form-fallen"))
    return True


async def closed(ctx: Context, form_name: str) -> None:
    """Answer a button of a form that is not open: set aside, or gone."""
    draft = await form_drafts.of(ctx.db, ctx.member.id, form_name)
    if draft is not None and form_name in Form.registered:
        await ctx.show(aside_screen(ctx.t, form_name), lazy("form-was-set-aside"))
    else:
        await ctx.show(Screen(ctx.t("form-closed"), (home_row(ctx.t),)))


async def ask_again(ctx: Context, notice: LazyText | None = None) -> bool:
    """Show the open question again, in the current language; False if none is open."""
    if ctx.member.open_form is None or ctx.member.open_form not in Form.registered:
        return False
    draft = await form_drafts.of(ctx.db, ctx.member.id, ctx.member.open_form)
    if draft is None or not draft.is_open:
        return False
    if not await fallen(ctx, Form.registered[draft.form]):
        await ask(ctx, draft, notice)
    return True
