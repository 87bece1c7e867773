"""Handles the answers to forms, by text and by button, and the actions besides answering."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from telegram import Contact as Shared
from telegram import Message, MessageEntity

from handlers.kit import contacts, message_parts
from handlers.kit.access import anyone
from handlers.kit.characters import units
from handlers.kit.cleaning import InvalidAnswer
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.forms.callbacks import (
    Back,
    Cancel,
    Change,
    Choose,
    Discard,
    Mark,
    Next,
    Resume,
    SharePhone,
    SkipRest,
    Submit,
    TurnPage,
)
from handlers.kit.forms.fields import (
    AttachmentField,
    ContactField,
    Field,
    Form,
    Formatted,
    LongText,
    MultiChoice,
    Paragraphs,
    Question,
    join_messages,
    joined,
    several,
)
from handlers.kit.forms.rendering import (
    ask,
    has_lost_access,
    paused_screen,
    show_closed,
    without_buttons,
)
from handlers.kit.navigation import home_row
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Screen
from handlers.kit.texts import LazyText, lazy
from storage import incoming_messages
from storage.incoming_messages import IncomingMessage
from storage.kit import form_drafts
from storage.kit.attachments import Attachment
from storage.kit.form_drafts import Draft, Value

HELD_KEY = "held"
"""A key beside the answers of a single-question form: the answer waits for her confirmation,
because more of the same act may follow.
"""


async def take(ctx: Context, message: Message) -> bool:
    """Take a message as the answer to the open question; False if no question is open."""
    assert ctx.member.open_form is not None
    draft = await form_drafts.of(ctx.db, ctx.member.id, ctx.member.open_form)
    form = Form.registered.get(ctx.member.open_form)
    if draft is None or form is None or not draft.is_open:
        return False
    if await has_lost_access(ctx, form):
        return True
    field = form.field(draft.field) if draft.field is not None else None
    if message.contact is not None:
        await _take_shared(ctx, form, field, draft, message.contact)
        return True
    before = _before(draft, field) if field is not None else ()
    await message_parts.record(ctx, message, form.name, draft.field, before)
    if field is not None:
        question = Question(form, field, draft.answers, formatting=message_parts.entities(message))
        await _take_message(ctx, question, draft, message)
    elif message.text is None:
        await ask(ctx, draft, lazy("form-text-only"))
    else:
        await ask(ctx, draft, lazy("form-review-buttons"))
    await message_parts.record_answer(ctx, message)
    if ctx.member.open_form != form.name:
        # The answer has ended the form, so no other question takes the place of this one.
        await without_buttons(ctx, draft)
    return True


def _before(draft: Draft, field: Field) -> tuple[Value, ...]:
    """Her answer so far; empty if there is none."""
    return (draft.answers[field.name],) if field.name in draft.answers else ()


async def _take_message(ctx: Context, question: Question, draft: Draft, message: Message) -> None:
    """Take the message's text, or the content that the question's type accepts, as its answer."""
    kind, words = question.field.kind, message_parts.text_of(message)
    hold = question.form.review is None and (
        message_parts.may_continue(message)
        or (message.text is None and not isinstance(kind, AttachmentField))
    )
    if message.text is None and isinstance(kind, AttachmentField):
        notice = lazy("form-first-of-several") if message.media_group_id else None
        try:
            value = kind.read_file(message)
        except InvalidAnswer as unfit:
            await ask(ctx, draft, unfit.why)
        else:
            await _apply(ctx, question.form, question.field, draft, value, hold=hold, notice=notice)
    elif words is None:
        await ask(ctx, draft, lazy("form-text-only"))
    else:
        notice = lazy("form-words-only") if message.text is None else None
        await _take_text(ctx, question, draft, words, hold=hold, notice=notice)


async def take_part(ctx: Context, message: Message, earlier: tuple[IncomingMessage, ...]) -> bool:
    """Take a message that continues an act; she gets one answer to the whole act.

    Returns False if the message is a separate act: she may have read the answer to the first one,
    or has moved to another question since.
    """
    first = earlier[0]
    form = Form.registered.get(first.form) if first.form is not None else None
    field = form.field(first.field) if form is not None and first.field is not None else None
    draft = await form_drafts.of(ctx.db, ctx.member.id, form.name) if form is not None else None
    is_album = first.album is not None
    if not is_album:
        # After an answer that she may have read, only a long text is likely to continue.
        has_read = first.answer is not None and message.message_id > first.answer
        if has_read and not (field and isinstance(field.kind, Formatted | LongText | Paragraphs)):
            return False
        if form is not None and not _is_unmoved(form, field, draft):
            return False
    await message_parts.record(
        ctx, message, first.form, first.field, first.previous, first.message_id
    )
    if form is None or field is None or draft is None or not draft.is_open:
        return True  # outside forms the first message was answered, and that is enough
    if await has_lost_access(ctx, form):
        return True
    with_text, words = (
        [one for one in earlier if one.body is not None],
        message_parts.text_of(message),
    )
    if is_album and (with_text or words is None):
        return True
    if is_album and isinstance(field.kind, AttachmentField):
        await _name_file(ctx, form, field, draft, words or "", first)
        return True
    said = [] if is_album else [message_parts.stored_text(one) for one in with_text]
    text, entities = _joined_text([*said, (words or "", tuple(message_parts.entities(message)))])
    answers = dict(draft.answers)
    answers.pop(field.name, None)
    if first.previous:
        answers[field.name] = first.previous[0]
    question = Question(form, field, answers, formatting=entities)
    notice = lazy("form-words-only") if is_album else None
    at: str | None = field.name
    try:
        answers[field.name] = await _read(ctx, question, text)
    except InvalidAnswer as unfit:
        notice = unfit.why
        answers.pop(HELD_KEY, None)
    else:
        if form.review is None:
            answers[HELD_KEY] = "yes"
        elif draft.field != field.name:
            at = draft.field
        elif not isinstance(field.kind, MultiChoice | LongText):
            at = form.after(answers)
    await _replace(ctx, form, answers, at, notice, first)
    return True


async def _read(ctx: Context, question: Question, text: str) -> Value:
    """The answer in a typed text. Raises InvalidAnswer."""
    value = question.field.kind.read(ctx, text, question)
    if question.field.check is not None:
        await question.field.check(ctx, value)
    return value


def _is_unmoved(form: Form, field: Field | None, draft: Draft | None) -> bool:
    """Whether the draft is still where the answer to this question has left it."""
    if field is None or draft is None or not draft.is_open:
        return False
    if draft.field == field.name:
        return True
    stays = isinstance(field.kind, MultiChoice | LongText)
    return not stays and field.name in draft.answers and draft.field == form.after(draft.answers)


async def _name_file(
    ctx: Context, form: Form, field: Field, draft: Draft, caption: str, first: IncomingMessage
) -> None:
    """Name a file of an album after the caption of another message in the album."""
    value = draft.answers.get(field.name)
    is_file = value is not None and not Attachment.unpack(str(value)).is_link
    if isinstance(field.kind, AttachmentField) and is_file:
        answers = {**draft.answers, field.name: field.kind.captioned(value, caption)}
        await _replace(ctx, form, answers, draft.field, lazy("form-first-of-several"), first)


async def _replace(
    ctx: Context, form: Form, answers: Mapping[str, Value], at: str | None, notice: LazyText | None,
    first: IncomingMessage,
) -> None:  # fmt: skip
    """Store the answers of a whole act, and replace the screen that answered its first part."""
    written = await form_drafts.rewrite(
        ctx.db, ctx.member.id, form.name, answers, at, ctx.update.update_id, ctx.now()
    )
    if written is None:
        return
    if first.answer is not None:
        await ctx.delete_message(first.answer)
        if written.message_id == first.answer:
            written = replace(written, message_id=None)
    await ask(ctx, written, notice)
    if ctx.shown is not None:
        await incoming_messages.record_answer(ctx.db, ctx.member.id, first.message_id, ctx.shown)


def _joined_text(
    said: Sequence[tuple[str, Sequence[MessageEntity]]],
) -> tuple[str, tuple[MessageEntity, ...]]:
    """The texts of several messages joined into one, with the formatting of each."""
    text, starts = joined([words for words, _ in said])
    moved = [
        MessageEntity(one.type, one.offset + start, one.length, url=one.url)
        for start, (_, entities) in zip(starts, said, strict=True)
        for one in entities
    ]
    return text, tuple(moved)


async def take_edit(ctx: Context, message: Message, edited: IncomingMessage) -> None:
    """Change the answer that a message gave, now that she has edited the message."""
    form = Form.registered.get(edited.form or "")
    field = form.field(edited.field) if form is not None and edited.field is not None else None
    if form is None or field is None:
        return
    draft = await form_drafts.of(ctx.db, ctx.member.id, form.name)
    if edited.is_closed or draft is None:
        where = form.changed_in
        notice = lazy("form-edited-where", where=where) if where else lazy("form-edited-late")
        await ctx.show(Screen(notice.html(ctx.t), (home_row(ctx.t),)))
        return
    if await has_lost_access(ctx, form):
        return
    sent_to = await incoming_messages.answers_to(ctx.db, ctx.member.id, form.name, field.name)
    value = draft.answers.get(field.name)
    pieces = several(value) if isinstance(field.kind, LongText) else ()
    at = _part_number(edited)
    # A refused message has the same position as the message that was accepted after it.
    there = [one for one in sent_to if not pieces or _part_number(one) == at]
    of_one_act = [one for one in there if one.first_id == edited.first_id]
    answers = dict(draft.answers)
    answers.pop(field.name, None)
    if not there or there[-1].first_id != edited.first_id:
        await _show(ctx, draft, lazy("form-edited-late"))
        return
    if len(of_one_act) > 1:
        await _go_to(ctx, draft, field, lazy("form-edited-in-parts"))
        return
    if edited.previous:
        answers[field.name] = edited.previous[0]
    rest = pieces[at + 1 :]
    question = Question(form, field, answers, formatting=message_parts.entities(message))
    try:
        if isinstance(field.kind, AttachmentField) and message.text is None:
            changed = field.kind.read_file(message)
        else:
            changed = await _read(ctx, question, message_parts.text_of(message) or "")
        if isinstance(field.kind, LongText):
            for piece in rest:
                question = Question(form, field, {**answers, field.name: changed})
                changed = field.kind.read(ctx, piece, question)
    except InvalidAnswer as unfit:
        await _go_to(ctx, draft, field, unfit.why)
        return
    if draft.is_open and draft.field == field.name and at >= len(pieces):
        stay = isinstance(field.kind, MultiChoice | LongText)
        hold = form.review is None and (
            message_parts.may_continue(message) or HELD_KEY in draft.answers
        )
        await _apply(ctx, form, field, draft, changed, stay=stay, hold=hold)
        return
    written = await form_drafts.rewrite(
        ctx.db, ctx.member.id, form.name, {**answers, field.name: changed}, draft.field,
        ctx.update.update_id, ctx.now(),
    )  # fmt: skip
    if written is not None:
        await _show(ctx, written, lazy("form-edited"))


def _part_number(one: IncomingMessage) -> int:
    """Which message of a long text it is."""
    return len(several(one.previous[0])) if one.previous else 0


async def _show(ctx: Context, draft: Draft, notice: LazyText) -> None:
    """Show the question that the draft is at, or that the draft was set aside."""
    if draft.is_open:
        await ask(ctx, draft, notice)
    else:
        await ctx.show(paused_screen(ctx.t, draft.form), notice)


async def _go_to(ctx: Context, draft: Draft, field: Field, notice: LazyText) -> None:
    """Go back to a question; its answer is kept until there is a new one."""
    gone = draft
    if draft.field != field.name:
        gone = await form_drafts.rewrite(
            ctx.db, ctx.member.id, draft.form, draft.answers, field.name, ctx.update.update_id,
            ctx.now(),
        )  # fmt: skip
    if gone is not None:
        await _show(ctx, gone, notice)


async def _take_shared(
    ctx: Context, form: Form, field: Field | None, draft: Draft, shared: Shared
) -> None:
    """Take a contact that she shared, by the button for it or otherwise."""
    if field is None or not isinstance(field.kind, ContactField):
        await ctx.hide_keyboard(contacts.not_asked(ctx.t, shared, ctx.member.telegram_id))
        await ask(ctx, draft)
        return
    try:
        value = field.kind.read_shared(ctx, shared)
    except InvalidAnswer as unfit:
        await ctx.hide_keyboard(unfit.why.html(ctx.t))
        await ask(ctx, draft)
        return
    await ctx.hide_keyboard(ctx.t("contact-thanks"))
    await _apply(ctx, form, field, draft, value)


async def _take_text(
    ctx: Context,
    question: Question,
    draft: Draft,
    text: str,
    *,
    hold: bool,
    notice: LazyText | None,
) -> None:
    form, field = question.form, question.field
    if isinstance(field.kind, ContactField) and text == ctx.t.plain("contact-no-phone"):
        await ctx.hide_keyboard(ctx.t("contact-another-way"))
        await ask(ctx, draft)
        return
    try:
        value = await _read(ctx, question, text)
    except InvalidAnswer as unfit:
        await ask(ctx, draft, unfit.why)
        return
    stay = isinstance(field.kind, MultiChoice)
    if isinstance(field.kind, LongText):
        # A short text is the whole answer; a long one, and one that has begun in several messages,
        # is whole once she says so.
        stay = form.review is None or len(several(value)) > 1 or units(text) > field.kind.WHOLE
        value = value if stay else join_messages(value)
    await _apply(ctx, form, field, draft, value, stay=stay, hold=hold, notice=notice)


async def _apply(
    ctx: Context,
    form: Form,
    field: Field,
    draft: Draft,
    value: Value,
    *,
    stay: bool = False,
    hold: bool = False,
    notice: LazyText | None = None,
) -> None:
    """Store the answer to the open question; `stay` at the question, or `hold` the answer until she
    confirms it.
    """
    if hold and not stay:
        answers = {**draft.answers, field.name: value, HELD_KEY: "yes"}
        applied = await form_drafts.rewrite(
            ctx.db, ctx.member.id, form.name, answers, field.name, ctx.update.update_id, ctx.now()
        )
    else:
        after = field.name if stay else form.after({**draft.answers, field.name: value})
        applied = await form_drafts.answer(
            ctx.db, ctx.member.id, form.name, field.name, value, after,
            ctx.update.update_id, ctx.now(),
        )  # fmt: skip
    if applied is None:
        await show_closed(ctx, form.name)
    elif applied.field is None and form.review is None:
        await form.done(ctx, applied)
    else:
        await ask(ctx, applied, notice)


async def _open_question(
    ctx: Context, form_name: str, field_name: str
) -> tuple[Form, Field, Draft] | None:
    """The open question that a button belongs to. Returns None after answering her if there is
    none.
    """
    form = Form.registered.get(form_name)
    field = form.field(field_name) if form else None
    if form is None or field is None:
        await show_closed(ctx, form_name)
        return None
    draft = await form_drafts.of(ctx.db, ctx.member.id, form_name)
    if draft is None or not draft.is_open:
        await show_closed(ctx, form_name)
        return None
    if await has_lost_access(ctx, form):
        return None
    if draft.field != field_name:
        await ask(ctx, draft, lazy("form-other-question"))
        return None
    return form, field, draft


@anyone
async def choose(ctx: Context, press: Choose) -> None:
    """Take an option as the answer."""
    if (at := await _open_question(ctx, press.form, press.field)) is None:
        return
    form, field, draft = at
    if press.value == "" and field.optional:
        await _apply(ctx, form, field, draft, None)
    elif not isinstance(field.kind, MultiChoice) and field.kind.accepts(ctx, press.value):
        value: Value = press.value
        if isinstance(field.kind, ContactField):
            value = field.kind.chosen(ctx, press.value)
        await _apply(ctx, form, field, draft, value)
    else:
        await ask(ctx, draft, lazy("form-choose-one"))


@anyone
async def share_phone(ctx: Context, press: SharePhone) -> None:
    """Show the button that lets Telegram share her own number, and nobody else's."""
    if (at := await _open_question(ctx, press.form, press.field)) is None:
        return
    if not isinstance(at[1].kind, ContactField):
        await ask(ctx, at[2], lazy("form-choose-one"))
        return
    await ctx.ask_contact(
        ctx.t("contact-ask-phone"),
        share=ctx.t.plain("contact-share-phone"),
        leave=ctx.t.plain("contact-no-phone"),
    )


@anyone
async def mark(ctx: Context, press: Mark) -> None:
    """Add an option to the answers, or remove it."""
    if (at := await _open_question(ctx, press.form, press.field)) is None:
        return
    form, field, draft = at
    if not isinstance(field.kind, MultiChoice) or press.value not in field.kind.options(ctx):
        await ask(ctx, draft, lazy("form-choose-one"))
        return
    others = tuple(key for key in several(draft.answers.get(field.name)) if key != press.value)
    try:
        chosen = field.kind.limited((*others, press.value)) if press.chosen else others
    except InvalidAnswer as unfit:
        await ask(ctx, draft, unfit.why, press.page)
        return
    applied = await form_drafts.answer(
        ctx.db, ctx.member.id, form.name, field.name, chosen, field.name,
        ctx.update.update_id, ctx.now(),
    )  # fmt: skip
    if applied is not None:
        await ask(ctx, applied, page=press.page)


@anyone
async def turn_page(ctx: Context, press: TurnPage) -> None:
    """Show another page of options."""
    if (at := await _open_question(ctx, press.form, press.field)) is not None:
        await ask(ctx, at[2], page=press.page)


@anyone
async def next_question(ctx: Context, press: Next) -> None:
    """Skip an optional question, or keep the answer that is there."""
    if (at := await _open_question(ctx, press.form, press.field)) is None:
        return
    form, field, draft = at
    value = draft.answers.get(field.name)
    if not value and not field.optional:
        await ask(ctx, draft, lazy("form-needed"))
    elif form.review is None and (isinstance(field.kind, MultiChoice) or HELD_KEY in draft.answers):
        await form.done(ctx, draft)
    elif isinstance(field.kind, LongText) and isinstance(value, tuple):
        await _apply(ctx, form, field, draft, join_messages(value))
    elif form.review is None:
        # A single question left as it was: there is nothing to store.
        await form_drafts.discard(ctx.db, ctx.member.id, form.name)
        await form.leave(ctx, draft)
    else:
        await _apply(ctx, form, field, draft, value or None)


@anyone
async def skip_rest(ctx: Context, press: SkipRest) -> None:
    """Go straight to the review, if no required question is unanswered."""
    if (at := await _open_question(ctx, press.form, press.field)) is None:
        return
    form, _, draft = at
    rest = form.rest(draft.answers)
    if not rest:
        await ask(ctx, draft, lazy("form-needed"))
        return
    skipped = await form_drafts.skip(
        ctx.db, ctx.member.id, form.name, rest, ctx.update.update_id, ctx.now()
    )
    if skipped is not None:
        await ask(ctx, skipped)


@anyone
async def back(ctx: Context, press: Back) -> None:
    """Go back to the previous question; from the first one, to the screen that she came from."""
    if (at := await _open_question(ctx, press.form, press.field)) is None:
        return
    form, field, draft = at
    before = form.before(field.name, draft.answers)
    if before is None:
        if form.is_single:
            await form_drafts.discard(ctx.db, ctx.member.id, form.name)
        else:
            await ctx.pause_form()
        await form.leave(ctx, draft)
        return
    gone = await form_drafts.go_to(
        ctx.db, ctx.member.id, form.name, before, ctx.update.update_id, ctx.now()
    )
    if gone is not None:
        await ask(ctx, gone)


@anyone
async def change(ctx: Context, press: Change) -> None:
    """Change one line of the review."""
    form = Form.registered.get(press.form)
    draft = await form_drafts.of(ctx.db, ctx.member.id, press.form)
    if form is None or form.field(press.field) is None or draft is None or not draft.is_open:
        await show_closed(ctx, press.form)
        return
    if await has_lost_access(ctx, form):
        return
    gone = await form_drafts.go_to(
        ctx.db, ctx.member.id, form.name, press.field, ctx.update.update_id, ctx.now()
    )
    if gone is not None:
        await ask(ctx, gone)


@anyone
async def submit(ctx: Context, press: Submit) -> None:
    """Submit the answers, if they are complete."""
    form = Form.registered.get(press.form)
    draft = await form_drafts.of(ctx.db, ctx.member.id, press.form)
    if form is None or draft is None or not draft.is_open:
        await show_closed(ctx, press.form)
        return
    if await has_lost_access(ctx, form):
        return
    missing = form.after(dict(draft.answers))
    if missing is not None:
        gone = await form_drafts.go_to(
            ctx.db, ctx.member.id, form.name, missing, ctx.update.update_id, ctx.now()
        )
        if gone is not None:
            await ask(ctx, gone, lazy("form-needed"))
        return
    await form.done(ctx, draft)


@anyone
async def cancel(ctx: Context, press: Cancel) -> None:
    """Set the form aside."""
    draft = await form_drafts.of(ctx.db, ctx.member.id, press.form)
    if draft is None or press.form not in Form.registered:
        await show_closed(ctx, press.form)
        return
    if not await has_lost_access(ctx, Form.registered[press.form]):
        await _pause(ctx, draft)


async def _pause(ctx: Context, draft: Draft) -> None:
    form = Form.registered[draft.form]
    if form.is_single:
        # A single question: she does not want to answer it, and nothing else is lost.
        await form_drafts.discard(ctx.db, ctx.member.id, draft.form)
        await form.leave(ctx, draft)
        return
    await ctx.pause_form()
    if await form_drafts.of(ctx.db, ctx.member.id, draft.form) is not None:
        await ctx.show(paused_screen(ctx.t, draft.form))
    else:
        await form.leave(ctx, draft)


@anyone
async def resume(ctx: Context, press: Resume) -> None:
    """Continue the form at the open question."""
    draft = await form_drafts.resume(ctx.db, ctx.member.id, press.form, ctx.now())
    if draft is None or press.form not in Form.registered:
        await ctx.show(Screen(ctx.t("form-closed"), (home_row(ctx.t),)))
    elif not await has_lost_access(ctx, Form.registered[press.form]):
        await ask(ctx, draft)


async def ask_discard(ctx: Context, press: Discard) -> Confirmation | None:
    """The question before the answers are deleted; None if there are none."""
    draft = await form_drafts.of(ctx.db, ctx.member.id, press.form)
    if draft is None or not draft.answers or press.form not in Form.registered:
        return None
    yes = ctx.t.plain("form-discard")
    return Confirmation(ctx.t("form-discard-sure"), yes, Resume(press.form))


@anyone
async def discard(ctx: Context, press: Discard) -> None:
    """Delete the answers."""
    await form_drafts.discard(ctx.db, ctx.member.id, press.form)
    await ctx.show(Screen(ctx.t("form-discarded"), (home_row(ctx.t),)))


async def cancel_open(ctx: Context) -> bool:
    """Set the open form aside, for /cancel; False if none is open."""
    if ctx.member.open_form is None:
        return False
    draft = await form_drafts.of(ctx.db, ctx.member.id, ctx.member.open_form)
    if draft is None or draft.form not in Form.registered:
        return False
    if not await has_lost_access(ctx, Form.registered[draft.form]):
        await _pause(ctx, draft)
    return True


@anyone
async def skip(ctx: Context, _arguments: str) -> None:
    """Skip the question or keep its answer, by command."""
    await _by_command(ctx, Next, next_question)


@anyone
async def step_back(ctx: Context, _arguments: str) -> None:
    """Go back to the previous question, by command."""
    await _by_command(ctx, Back, back)


async def _by_command(
    ctx: Context,
    press: type[Next] | type[Back],
    handler: Callable[[Context, Any], Awaitable[None]],
) -> None:
    draft = None
    if ctx.member.open_form is not None:
        draft = await form_drafts.of(ctx.db, ctx.member.id, ctx.member.open_form)
    if draft is None or draft.field is None:
        await ctx.show(Screen(ctx.t("form-none-open"), (home_row(ctx.t),)))
    else:
        await handler(ctx, press(draft.form, draft.field))


HANDLERS = [
    on_press(Choose, choose, keeps_form=True),
    on_press(SharePhone, share_phone, keeps_form=True),
    on_press(Mark, mark, keeps_form=True),
    on_press(TurnPage, turn_page, keeps_form=True),
    on_press(Next, next_question, keeps_form=True),
    on_press(SkipRest, skip_rest, keeps_form=True),
    on_press(Back, back, keeps_form=True),
    on_press(Change, change, keeps_form=True),
    on_press(Submit, submit, keeps_form=True),
    on_press(Cancel, cancel, keeps_form=True),
    on_press(Resume, resume, keeps_form=True),
    on_press(Discard, discard, keeps_form=True, ask=ask_discard),
    on_command("skip", skip, keeps_form=True),
    on_command("back", step_back, keeps_form=True),
]
