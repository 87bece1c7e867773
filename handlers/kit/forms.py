"""Dialogues as forms: declared fields, one question a message, kept as a draft row.

Back, skip, cancel, a change of language and coming back after days are done here once. An answer
is applied under its update's id, so a repeated update changes nothing.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

from telegram import Message

from handlers.kit import cleaning, vocabulary
from handlers.kit.access import anyone
from handlers.kit.buttons import Press
from handlers.kit.cleaning import Unfit
from handlers.kit.context import Context
from handlers.kit.navigation import home_row, turning_row
from handlers.kit.routing import on_command, on_press
from handlers.kit.screens import Button, Row, Screen, column, even_pages, lines
from handlers.kit.texts import Said, Texts, say
from storage import drafts
from storage.drafts import Draft, Value

CHOICES = 8
"""Buttons in view besides navigation (`PRODUCT`'s rule for every screen)."""


class Choose(Press, prefix="fc"):
    """This is my answer."""

    form: str
    field: str
    value: str


class Mark(Press, prefix="fm"):
    """This is, or is no longer, one of my answers."""

    form: str
    field: str
    value: str
    chosen: bool
    page: int


class Turn(Press, prefix="ft"):
    """Another page of choices."""

    form: str
    field: str
    page: int


class Onward(Press, prefix="fo"):
    """Leave the answer as it is, or empty, and go on."""

    form: str
    field: str


class Back(Press, prefix="fb"):
    """The question before."""

    form: str
    field: str


class Change(Press, prefix="fe"):
    """Change this line of the review."""

    form: str
    field: str


class Send(Press, prefix="fs"):
    """What the review shows is right."""

    form: str


class Cancel(Press, prefix="fx"):
    """Set the form aside."""

    form: str


class Resume(Press, prefix="fr"):
    """Go on where I stopped."""

    form: str


class Discard(Press, prefix="fd"):
    """Throw away what I answered."""

    form: str


class Kind(Protocol):
    """How a field is asked and read."""

    def read(self, ctx: Context, text: str, before: Value) -> Value:
        """The answer in a typed text. Raises Unfit."""
        ...

    def rows(self, ctx: Context, place: "Place") -> tuple[Row, ...]:
        """The buttons under the question."""
        ...

    def shown(self, t: Texts, value: Value) -> str:
        """An answer in words, as unformatted text."""
        ...


@dataclass(frozen=True, slots=True)
class Place:
    """A question of a draft as it is shown: the field, her answer so far, the page of choices."""

    form: "Form"
    field: "Field"
    value: Value
    page: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """One typed line of at most `most` signs.

    `ready` are keys of answers to choose instead; their buttons say the message `<key>-label`.
    """

    most: int
    ready: tuple[str, ...] = ()

    def read(self, ctx: Context, text: str, before: Value) -> Value:
        """The line, cleaned."""
        return cleaning.line(text, self.most)

    def rows(self, ctx: Context, place: Place) -> tuple[Row, ...]:
        """The ready answers."""
        return column(
            Button(ctx.t.plain(f"{key}-label"), Choose(place.form.name, place.field.name, key))
            for key in self.ready
        )

    def shown(self, t: Texts, value: Value) -> str:
        """The line, or the ready answer in this language."""
        return t.plain(str(value)) if value in self.ready else str(value)

    def accepts(self, ctx: Context, value: str) -> bool:
        """Whether a button may give this answer."""
        return value in self.ready


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a list; the names are the messages `<kind>-<key>`. May be typed in any language."""

    kind: str
    options: Callable[[Context], tuple[str, ...]]

    def read(self, ctx: Context, text: str, before: Value) -> Value:
        """The option that is named."""
        key = vocabulary.named(self.kind, cleaning.clean(text)[:200], self.options(ctx))
        if key is None:
            raise Unfit(say("form-choose-one"))
        return key

    def rows(self, ctx: Context, place: Place) -> tuple[Row, ...]:
        """A page of options."""
        return _choices(
            ctx, place, self.options(ctx),
            lambda key: Button(
                ctx.t.plain(f"{self.kind}-{key}"), Choose(place.form.name, place.field.name, key)
            ),
        )  # fmt: skip

    def shown(self, t: Texts, value: Value) -> str:
        """The option's name."""
        return t.plain(f"{self.kind}-{value}")

    def accepts(self, ctx: Context, value: str) -> bool:
        """Whether a button may give this answer."""
        return value in self.options(ctx)


@dataclass(frozen=True, slots=True)
class SomeOf:
    """Up to `most` of a list, marked one by one."""

    kind: str
    options: Callable[[Context], tuple[str, ...]]
    most: int

    def read(self, ctx: Context, text: str, before: Value) -> Value:
        """The answer so far with the named options added; names may stand on one line."""
        chosen = _several(before)
        for part in text.replace("\n", ",").split(","):
            key = vocabulary.named(self.kind, cleaning.clean(part)[:200], self.options(ctx))
            if key is None:
                raise Unfit(say("form-choose-some"))
            if key not in chosen:
                chosen = (*chosen, key)
        return self.limited(chosen)

    def limited(self, chosen: tuple[str, ...]) -> tuple[str, ...]:
        """The choice, if it is not too long. Raises Unfit."""
        if len(chosen) > self.most:
            raise Unfit(say("form-too-many", most=self.most))
        return chosen

    def rows(self, ctx: Context, place: Place) -> tuple[Row, ...]:
        """A page of options, the chosen ones ticked."""
        chosen = _several(place.value)

        def button(key: str) -> Button:
            name = ctx.t.plain(f"{self.kind}-{key}")
            return Button(
                ctx.t.plain("form-ticked", name=name) if key in chosen else name,
                Mark(place.form.name, place.field.name, key, key not in chosen, place.page),
            )

        return _choices(ctx, place, self.options(ctx), button)

    def shown(self, t: Texts, value: Value) -> str:
        """The options' names."""
        return ", ".join(t.plain(f"{self.kind}-{key}") for key in _several(value))


@dataclass(frozen=True, slots=True)
class Agreement:
    """A yes to a text; the answer is the version of the text."""

    version: str

    def read(self, ctx: Context, text: str, before: Value) -> Value:
        """A typed yes counts."""
        if vocabulary.fold(text) not in vocabulary.fold(ctx.t.plain("form-yes-words")).split():
            raise Unfit(say("form-press-agree"))
        return self.version

    def rows(self, ctx: Context, place: Place) -> tuple[Row, ...]:
        """One button."""
        return (
            (
                Button(
                    ctx.t.plain("form-agree"),
                    Choose(place.form.name, place.field.name, self.version),
                ),
            ),
        )

    def shown(self, t: Texts, value: Value) -> str:
        """Yes."""
        return t.plain("form-agreed")

    def accepts(self, ctx: Context, value: str) -> bool:
        """Whether a button may give this answer; an older text's button may not."""
        return value == self.version


@dataclass(frozen=True, slots=True)
class Field:
    """One question. Its text is the message `<questions of the form>-ask-<name>`."""

    name: str
    kind: Line | OneOf | SomeOf | Agreement
    optional: bool = False


@dataclass(frozen=True)
class Form:
    """Questions in order, and what becomes of the answers.

    `done` takes the answers over (its verb closes the draft), `leave` shows where she came from.
    With a `review`, all fields are asked and the review is shown before `done`; without one, the
    form asks the single field that it was begun with. `questions` names the form whose questions
    it shares.
    """

    name: str
    fields: tuple[Field, ...]
    done: Callable[[Context, Draft], Awaitable[None]]
    leave: Callable[[Context, Draft], Awaitable[None]]
    review: Callable[[Context, Draft], Screen] | None = None
    questions: str | None = None

    registered: ClassVar[dict[str, "Form"]] = {}

    def __post_init__(self) -> None:
        Form.registered[self.name] = self

    def field(self, name: str) -> Field | None:
        """The field of this name."""
        return next((field for field in self.fields if field.name == name), None)

    def after(self, answers: dict[str, Value]) -> str | None:
        """The first question without an answer; None when it is time for the review."""
        if self.review is None:
            return None
        return next((field.name for field in self.fields if field.name not in answers), None)

    def before(self, name: str) -> str | None:
        """The question before this one; None for the first."""
        names = [field.name for field in self.fields]
        return names[names.index(name) - 1] if self.review and names.index(name) else None


async def begin(
    ctx: Context,
    form: Form,
    *,
    field: str | None = None,
    subject: int | None = None,
    answers: dict[str, Value] | None = None,
) -> None:
    """Start a form and ask its first question, or the one named."""
    draft = await drafts.begin(
        ctx.db,
        ctx.member.id,
        form.name,
        field or form.after(answers or {}),
        subject,
        answers or {},
        form.review is not None,
        ctx.now(),
    )
    await ask(ctx, draft)


async def ask(ctx: Context, draft: Draft, notice: Said | None = None, page: int = 0) -> None:
    """Show the question that the draft is at, or its review."""
    await ctx.show(screen(ctx, draft, page), notice)


def screen(ctx: Context, draft: Draft, page: int = 0) -> Screen:
    """The question that the draft is at, or its review."""
    form = Form.registered[draft.form]
    field = form.field(draft.field) if draft.field is not None else None
    if field is None:
        assert form.review is not None
        return form.review(ctx, draft)
    place = Place(form, field, draft.answers.get(field.name), page)
    return Screen(
        lines(
            _progress(ctx.t, form, field),
            ctx.t(f"{form.questions or form.name}-ask-{field.name}"),
            _now(ctx, place),
        ),
        (*field.kind.rows(ctx, place), *_navigation(ctx, place, field.name in draft.answers)),
    )


def _progress(t: Texts, form: Form, field: Field) -> str | None:
    if form.review is None:
        return None
    return t("form-progress", number=form.fields.index(field) + 1, total=len(form.fields))


def _now(ctx: Context, place: Place) -> str | None:
    if not place.value or isinstance(place.field.kind, Agreement):
        return None
    return ctx.t("form-now", value=place.field.kind.shown(ctx.t, place.value))


def _navigation(ctx: Context, place: Place, answered: bool) -> tuple[Row, ...]:
    t, form, field = ctx.t, place.form, place.field
    onward = Onward(form.name, field.name)
    row = [Button(t.plain("nav-back"), Back(form.name, field.name))]
    if isinstance(field.kind, SomeOf) and place.value:
        row.append(Button(t.plain("form-next"), onward))
    elif answered and place.value:
        row.append(Button(t.plain("form-keep"), onward))
    elif field.optional:
        row.append(Button(t.plain("form-skip"), onward))
    single = not isinstance(field.kind, SomeOf)
    if single and place.value and field.optional and form.review is None:
        row.append(Button(t.plain("form-clear"), Choose(form.name, field.name, "")))
    row.append(Button(t.plain("form-cancel"), Cancel(form.name)))
    return (tuple(row),) if len(row) <= 3 else (tuple(row[:2]), tuple(row[2:]))


def _choices(
    ctx: Context, place: Place, options: tuple[str, ...], button: Callable[[str], Button]
) -> tuple[Row, ...]:
    pages = even_pages(options, CHOICES)
    page = min(max(place.page, 0), len(pages) - 1)
    turn = [
        Turn(place.form.name, place.field.name, to) if 0 <= to < len(pages) else None
        for to in (page - 1, page + 1)
    ]
    return (*column(button(key) for key in pages[page]), *turning_row(ctx.t, *turn))


def _several(value: Value) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()


async def take(ctx: Context, message: Message) -> bool:
    """Take a message as the answer to the question that is open; False if there is none."""
    assert ctx.member.open_form is not None
    draft = await drafts.of(ctx.db, ctx.member.id, ctx.member.open_form)
    form = Form.registered.get(ctx.member.open_form)
    if draft is None or form is None or not draft.is_open:
        return False
    field = form.field(draft.field) if draft.field is not None else None
    if message.text is None:
        await ask(ctx, draft, say("form-text-only"))
    elif field is None:
        await ask(ctx, draft, say("form-review-buttons"))
    else:
        await _take_text(ctx, form, field, draft, message.text)
    return True


async def _take_text(ctx: Context, form: Form, field: Field, draft: Draft, text: str) -> None:
    try:
        value = field.kind.read(ctx, text, draft.answers.get(field.name))
    except Unfit as unfit:
        await ask(ctx, draft, unfit.why)
        return
    await _apply(ctx, form, field, draft, value, stay=isinstance(field.kind, SomeOf))


async def _apply(
    ctx: Context, form: Form, field: Field, draft: Draft, value: Value, stay: bool = False
) -> None:
    after = field.name if stay else form.after({**draft.answers, field.name: value})
    applied = await drafts.answer(
        ctx.db, ctx.member.id, form.name, field.name, value, after,
        ctx.update.update_id, ctx.now(),
    )  # fmt: skip
    if applied is None:
        await _closed(ctx, form.name)
    elif applied.field is None and form.review is None:
        await form.done(ctx, applied)
    else:
        await ask(ctx, applied)


async def _at(ctx: Context, form_name: str, field_name: str) -> tuple[Form, Field, Draft] | None:
    """The open question that a button belongs to; answers her itself where there is none."""
    form = Form.registered.get(form_name)
    field = form.field(field_name) if form else None
    if form is None or field is None:
        await _closed(ctx, form_name)
        return None
    draft = await drafts.of(ctx.db, ctx.member.id, form_name)
    if draft is None or not draft.is_open:
        await _closed(ctx, form_name)
        return None
    if draft.field != field_name:
        await ask(ctx, draft, say("form-other-question"))
        return None
    return form, field, draft


async def _closed(ctx: Context, form_name: str) -> None:
    draft = await drafts.of(ctx.db, ctx.member.id, form_name)
    if draft is not None and form_name in Form.registered:
        await ctx.show(aside_screen(ctx.t, form_name), say("form-was-set-aside"))
    else:
        await ctx.show(Screen(ctx.t("form-closed"), (home_row(ctx.t),)))


def aside_screen(t: Texts, form_name: str) -> Screen:
    """A form was set aside: go on with it, or throw it away."""
    return Screen(
        t("form-aside"),
        (
            (Button(t.plain("form-resume"), Resume(form_name)),),
            (Button(t.plain("form-discard"), Discard(form_name)),),
            home_row(t),
        ),
    )


@anyone
async def choose(ctx: Context, press: Choose) -> None:
    """An answer by button."""
    if (at := await _at(ctx, press.form, press.field)) is None:
        return
    form, field, draft = at
    if press.value == "" and field.optional:
        await _apply(ctx, form, field, draft, None)
    elif not isinstance(field.kind, SomeOf) and field.kind.accepts(ctx, press.value):
        await _apply(ctx, form, field, draft, press.value)
    else:
        await ask(ctx, draft, say("form-choose-one"))


@anyone
async def mark(ctx: Context, press: Mark) -> None:
    """One of several answers, on or off."""
    if (at := await _at(ctx, press.form, press.field)) is None:
        return
    form, field, draft = at
    if not isinstance(field.kind, SomeOf) or press.value not in field.kind.options(ctx):
        await ask(ctx, draft, say("form-choose-one"))
        return
    others = tuple(key for key in _several(draft.answers.get(field.name)) if key != press.value)
    try:
        chosen = field.kind.limited((*others, press.value)) if press.chosen else others
    except Unfit as unfit:
        await ctx.toast(unfit.why, alert=True)
        return
    applied = await drafts.answer(
        ctx.db, ctx.member.id, form.name, field.name, chosen, field.name,
        ctx.update.update_id, ctx.now(),
    )  # fmt: skip
    if applied is not None:
        await ask(ctx, applied, page=press.page)


@anyone
async def turn(ctx: Context, press: Turn) -> None:
    """Another page of choices."""
    if (at := await _at(ctx, press.form, press.field)) is not None:
        await ask(ctx, at[2], page=press.page)


@anyone
async def onward(ctx: Context, press: Onward) -> None:
    """Skip an optional question, or keep the answer that is there."""
    if (at := await _at(ctx, press.form, press.field)) is None:
        return
    form, field, draft = at
    value = draft.answers.get(field.name)
    if not value and not field.optional:
        await ask(ctx, draft, say("form-needed"))
    elif form.review is None and isinstance(field.kind, SomeOf):
        await form.done(ctx, draft)
    elif form.review is None:
        # One question, left as it was: nothing to write.
        await drafts.discard(ctx.db, ctx.member.id, form.name)
        await form.leave(ctx, draft)
    else:
        await _apply(ctx, form, field, draft, value or None)


@anyone
async def back(ctx: Context, press: Back) -> None:
    """The question before; from the first one, where she came from."""
    if (at := await _at(ctx, press.form, press.field)) is None:
        return
    form, field, draft = at
    before = form.before(field.name)
    if before is None:
        await ctx.set_form_aside()
        await form.leave(ctx, draft)
        return
    gone = await drafts.go(
        ctx.db, ctx.member.id, form.name, before, ctx.update.update_id, ctx.now()
    )
    if gone is not None:
        await ask(ctx, gone)


@anyone
async def change(ctx: Context, press: Change) -> None:
    """Change one line of the review."""
    form = Form.registered.get(press.form)
    draft = await drafts.of(ctx.db, ctx.member.id, press.form)
    if form is None or form.field(press.field) is None or draft is None or not draft.is_open:
        await _closed(ctx, press.form)
        return
    gone = await drafts.go(
        ctx.db, ctx.member.id, form.name, press.field, ctx.update.update_id, ctx.now()
    )
    if gone is not None:
        await ask(ctx, gone)


@anyone
async def finish(ctx: Context, press: Send) -> None:
    """Take the answers over, if all are there."""
    form = Form.registered.get(press.form)
    draft = await drafts.of(ctx.db, ctx.member.id, press.form)
    if form is None or draft is None or not draft.is_open:
        await _closed(ctx, press.form)
        return
    missing = form.after(dict(draft.answers))
    if missing is not None:
        gone = await drafts.go(
            ctx.db, ctx.member.id, form.name, missing, ctx.update.update_id, ctx.now()
        )
        if gone is not None:
            await ask(ctx, gone, say("form-needed"))
        return
    await form.done(ctx, draft)


@anyone
async def cancel(ctx: Context, press: Cancel) -> None:
    """Set the form aside, by button."""
    draft = await drafts.of(ctx.db, ctx.member.id, press.form)
    if draft is None or press.form not in Form.registered:
        await _closed(ctx, press.form)
        return
    await _set_aside(ctx, draft)


async def _set_aside(ctx: Context, draft: Draft) -> None:
    await ctx.set_form_aside()
    form = Form.registered[draft.form]
    if draft.answers and form.review is not None:
        await ctx.show(aside_screen(ctx.t, draft.form))
    else:
        await form.leave(ctx, draft)


@anyone
async def resume(ctx: Context, press: Resume) -> None:
    """Go on where she stopped."""
    draft = await drafts.resume(ctx.db, ctx.member.id, press.form, ctx.now())
    if draft is None or press.form not in Form.registered:
        await ctx.show(Screen(ctx.t("form-closed"), (home_row(ctx.t),)))
    else:
        await ask(ctx, draft)


@anyone
async def discard(ctx: Context, press: Discard) -> None:
    """Throw the answers away."""
    await drafts.discard(ctx.db, ctx.member.id, press.form)
    await ctx.show(Screen(ctx.t("form-discarded"), (home_row(ctx.t),)))


async def cancel_open(ctx: Context) -> bool:
    """Set the open form aside, for /cancel; False if none is open."""
    if ctx.member.open_form is None:
        return False
    draft = await drafts.of(ctx.db, ctx.member.id, ctx.member.open_form)
    if draft is None or draft.form not in Form.registered:
        return False
    await _set_aside(ctx, draft)
    return True


async def ask_again(ctx: Context, notice: Said | None = None) -> bool:
    """Show the open question again, in the language of the moment; False if none is open."""
    if ctx.member.open_form is None or ctx.member.open_form not in Form.registered:
        return False
    draft = await drafts.of(ctx.db, ctx.member.id, ctx.member.open_form)
    if draft is None or not draft.is_open:
        return False
    await ask(ctx, draft, notice)
    return True


@anyone
async def skip(ctx: Context, _arguments: str) -> None:
    """Skip or keep, typed."""
    await _typed(ctx, Onward, onward)


@anyone
async def step_back(ctx: Context, _arguments: str) -> None:
    """Back, typed."""
    await _typed(ctx, Back, back)


async def _typed(
    ctx: Context,
    press: type[Onward] | type[Back],
    handler: Callable[[Context, Any], Awaitable[None]],
) -> None:
    draft = None
    if ctx.member.open_form is not None:
        draft = await drafts.of(ctx.db, ctx.member.id, ctx.member.open_form)
    if draft is None or draft.field is None:
        await ctx.show(Screen(ctx.t("form-none-open"), (home_row(ctx.t),)))
    else:
        await handler(ctx, press(draft.form, draft.field))


HANDLERS = [
    on_press(Choose, choose, keeps_form=True),
    on_press(Mark, mark, keeps_form=True),
    on_press(Turn, turn, keeps_form=True),
    on_press(Onward, onward, keeps_form=True),
    on_press(Back, back, keeps_form=True),
    on_press(Change, change, keeps_form=True),
    on_press(Send, finish, keeps_form=True),
    on_press(Cancel, cancel, keeps_form=True),
    on_press(Resume, resume, keeps_form=True),
    on_press(Discard, discard, keeps_form=True),
    on_command("skip", skip, keeps_form=True),
    on_command("back", step_back, keeps_form=True),
]
