"""The parts of a form: fields, and the types of answer that they take.

Each type reads a typed text (`read`), provides the buttons under its question (`rows`) and shows an
answer in words (`shown`).
"""

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import ClassVar, Protocol

from telegram import Contact as Shared
from telegram import Message, MessageEntity

from handlers.kit import addresses, attachments, cleaning, contacts, option_matching, telegram_html
from handlers.kit.access import Access
from handlers.kit.characters import prefix, shortened, units
from handlers.kit.cleaning import InvalidAnswer
from handlers.kit.context import Context
from handlers.kit.forms.callbacks import Choose, Mark, SharePhone, TurnPage
from handlers.kit.navigation import page_row
from handlers.kit.screens import Button, Row, Screen, balanced_page, column, listed, main
from handlers.kit.texts import LANGUAGES, Family, Translator, lazy, texts
from storage.kit.attachments import Attachment
from storage.kit.contacts import Contact
from storage.kit.form_drafts import Draft, Value

CHOICES = 8
"""Buttons on a screen besides navigation (the rule for every screen)."""


Answers = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Question:
    """A question of a draft as it is shown: the field, her answers so far, and the page of options.
    `formatting` is that of the text that is read as its answer.
    """

    form: "Form"
    field: "Field"
    answers: Answers
    page: int = 0
    formatting: Sequence[MessageEntity] = ()

    @property
    def value(self) -> Value:
        """Her answer to this question so far."""
        return self.answers.get(self.field.name)


class FieldType(Protocol):
    """A type of answer."""

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """The answer in a typed text. Raises InvalidAnswer."""
        ...

    def rows(self, ctx: Context, question: Question) -> tuple[Row, ...]:
        """The buttons under the question."""
        ...

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """An answer in words, as unformatted text; `answers` are all answers of the form."""
        ...

    def accepts(self, ctx: Context, value: str) -> bool:
        """Whether a button may give this answer."""
        ...


class TypedAnswer:
    """Shared by types whose answer is typed or sent, never chosen by button."""

    __slots__ = ()

    def rows(self, ctx: Context, question: Question) -> tuple[Row, ...]:
        """No buttons."""
        return ()

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """The answer as it is."""
        return str(value)

    def accepts(self, ctx: Context, value: str) -> bool:
        """No button gives this answer."""
        return False


@dataclass(frozen=True, slots=True)
class TextLine:
    """One typed line of at most `most` characters.

    `ready` are answers to choose instead of typing: the key of each one's message, with the key of
    its button's label.
    """

    most: int
    ready: Mapping[str, str] = field(default_factory=dict[str, str])

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """The line, cleaned."""
        return cleaning.line(text, self.most)

    def rows(self, ctx: Context, question: Question) -> tuple[Row, ...]:
        """The buttons of the ready answers."""
        return column(
            Button(ctx.t.plain(label), Choose(question.form.name, question.field.name, key))
            for key, label in self.ready.items()
        )

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """The line, or the ready answer in this language."""
        return t.plain(str(value)) if value in self.ready else str(value)

    def accepts(self, ctx: Context, value: str) -> bool:
        """Whether a button may give this answer."""
        return value in self.ready


@dataclass(frozen=True, slots=True)
class Choice:
    """One option of a list, with the names in its `family`. It may be typed in any language."""

    family: Family[str]
    options: Callable[[Context], tuple[str, ...]]

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """The option that is named."""
        key = option_matching.named(self.family, cleaning.clean(text)[:200], self.options(ctx))
        if key is None:
            raise InvalidAnswer(lazy("form-choose-one"))
        return key

    def rows(self, ctx: Context, question: Question) -> tuple[Row, ...]:
        """A page of options."""
        return _choices(
            ctx, question, self.options(ctx),
            lambda key: Button(
                ctx.t.plain(self.family(key)), Choose(question.form.name, question.field.name, key)
            ),
        )  # fmt: skip

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """The option's name."""
        return t.plain(self.family(str(value)))

    def accepts(self, ctx: Context, value: str) -> bool:
        """Whether a button may give this answer."""
        return value in self.options(ctx)


@dataclass(frozen=True, slots=True)
class MultiChoice:
    """Up to `most` options of a list, selected one by one."""

    family: Family[str]
    options: Callable[[Context], tuple[str, ...]]
    most: int

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """The answer so far, with the named options added; one line may hold several names."""
        chosen = several(question.value)
        for line in re.split(r"[\n;]", text):
            keys = self._named(ctx, line)
            chosen = (*chosen, *(key for key in keys if key not in chosen))
        return self.limited(chosen)

    def _named(self, ctx: Context, line: str) -> tuple[str, ...]:
        """The option that a line names, or else those between its commas: a name may have commas
        itself. Raises InvalidAnswer if some part names none.
        """
        options = self.options(ctx)
        whole = option_matching.named(self.family, cleaning.clean(line)[:200], options)
        if whole is not None:
            return (whole,)
        parts = [
            option_matching.named(self.family, cleaning.clean(part)[:200], options)
            for part in line.split(",")
        ]
        found = tuple(dict.fromkeys(key for key in parts if key is not None))
        if None in parts:
            raise InvalidAnswer(lazy("form-choose-some"))
        return found

    def limited(self, chosen: tuple[str, ...]) -> tuple[str, ...]:
        """The options, if they are not too many. Raises InvalidAnswer."""
        if len(chosen) > self.most:
            raise InvalidAnswer(lazy("form-too-many", most=self.most))
        return chosen

    def rows(self, ctx: Context, question: Question) -> tuple[Row, ...]:
        """A page of options, with the selected ones ticked."""
        chosen = several(question.value)

        def button(key: str) -> Button:
            name = ctx.t.plain(self.family(key))
            return Button(
                ctx.t.plain("form-ticked", name=name) if key in chosen else name,
                Mark(
                    question.form.name, question.field.name, key, key not in chosen, question.page
                ),
            )

        return _choices(ctx, question, self.options(ctx), button)

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """The names of the options."""
        return listed(t.plain(self.family(key)) for key in several(value))

    def accepts(self, ctx: Context, value: str) -> bool:
        """No button gives the whole answer at once."""
        return False


@dataclass(frozen=True, slots=True)
class Consent:
    """Agreement to the terms; the answer is their version. `terms` is their text, as Telegram HTML,
    which stands below the question.
    """

    terms: Callable[[Context], str]

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """A typed yes counts as agreement."""
        said = set(option_matching.fold(text).split())
        if not said or not said <= _yes_words():
            raise InvalidAnswer(lazy("form-press-agree"))
        return ctx.network.consent_version

    def rows(self, ctx: Context, question: Question) -> tuple[Row, ...]:
        """One button."""
        return (
            (
                main(
                    ctx.t.plain("form-agree"),
                    Choose(question.form.name, question.field.name, ctx.network.consent_version),
                ),
            ),
        )

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """The word for yes."""
        return t.plain("form-agreed")

    def accepts(self, ctx: Context, value: str) -> bool:
        """Whether a button may give this answer; the button of an older version may not."""
        return value == ctx.network.consent_version


@dataclass(frozen=True, slots=True)
class ContactField:
    """A contact that she gives: her Telegram username or her own phone number by button, or a typed
    e-mail address.
    """

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """A typed e-mail address."""
        return contacts.email(text).packed()

    def read_shared(self, ctx: Context, shared: Shared) -> Value:
        """The phone number that she shared. It must be her own, not one from her address book."""
        if shared.user_id != ctx.member.telegram_id:
            raise InvalidAnswer(lazy("contact-own-phone"))
        return contacts.phone(shared.phone_number).packed()

    def rows(self, ctx: Context, question: Question) -> tuple[Row, ...]:
        """Her Telegram username, if she has one, and her phone number."""
        form, field = question.form.name, question.field.name
        rows: list[Row] = []
        if username := ctx.username:
            rows.append((Button(f"@{username}", Choose(form, field, "username")),))
        rows.append((Button(ctx.t.plain("contact-my-phone"), SharePhone(form, field)),))
        return tuple(rows)

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """The contact."""
        return Contact.unpack(str(value)).plain()

    def accepts(self, ctx: Context, value: str) -> bool:
        """Whether a button may give this answer."""
        return value == "username" and ctx.username is not None

    def chosen(self, ctx: Context, value: str) -> Value:
        """The answer that the button stands for."""
        return Contact("username", ctx.username or "").packed()


@cache
def _yes_words() -> frozenset[str]:
    """Folded words of agreement in all languages: many members write in more than one."""
    spoken = (texts(language).plain("form-yes-words") for language in LANGUAGES)
    return frozenset(word for words in spoken for word in option_matching.fold(words).split())


@dataclass(frozen=True, slots=True)
class Paragraphs(TypedAnswer):
    """A typed text of several lines, of at most `most` characters."""

    most: int

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """The text, cleaned."""
        return cleaning.paragraphs(text, self.most)


@dataclass(frozen=True, slots=True)
class LongText(TypedAnswer):
    """A text of at most `most` characters, which a long one may reach in several messages.

    A first message of at most WHOLE code units is the whole answer. After a longer one, the answer
    is a tuple of her messages while she writes; when she goes on, they become one text. A text that
    she writes after coming back to the question replaces it.
    """

    WHOLE: ClassVar[int] = 600

    most: int

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """The messages so far, with this one added. Raises InvalidAnswer and keeps the others."""
        so_far, piece = several(question.value), cleaning.tidy(text)
        if not piece:
            raise InvalidAnswer(lazy("form-letters-needed"))
        try:
            cleaning.paragraphs(join_messages((*so_far, piece)), self.most)
        except InvalidAnswer as unfit:
            if so_far and unfit.why.key == "form-too-long":
                raise InvalidAnswer(lazy("form-too-long-now", most=self.most)) from unfit
            raise
        return (*so_far, piece)

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """The beginning of the text; the preview shows all of it."""
        return shortened(join_messages(value), MAX_SHOWN)


MAX_SHOWN = 400
"""Code units of a long text that its question shows."""


def join_messages(value: Value) -> str:
    """The messages of a long text joined into one text.

    Telegram's clients split a text that is too long at the end of a line or a sentence. Parts split
    that way are joined by a space, other messages by a line break.
    """
    if not isinstance(value, tuple):
        return value or ""
    return cleaning.tidy(joined(value)[0])


def joined(pieces: Sequence[str]) -> tuple[str, tuple[int, ...]]:
    """Consecutive pieces joined into one text, and the position at which each begins in it, in code
    units.
    """
    text, starts = "", list[int]()
    for piece in pieces:
        if text:
            goes_on = text[-1] not in ".!?…:;»”" and piece[:1].islower()
            text += " " if goes_on else "\n"
        starts.append(units(text))
        text += piece
    return text, tuple(starts)


@dataclass(frozen=True, slots=True)
class Formatted(TypedAnswer):
    """A text of at most `most` code units with Telegram's formatting; the answer is its HTML."""

    most: int

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """The text with its formatting, cleaned."""
        return telegram_html.formatted(text, question.formatting, self.most)

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """The beginning of the text, without formatting; the preview shows all of it."""
        return shortened(telegram_html.plain(str(value)), MAX_SHOWN)


@dataclass(frozen=True, slots=True)
class Lines(TypedAnswer):
    """Between `least` and `most` distinct lines of at most `length` characters each."""

    least: int
    most: int
    length: int

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """The lines."""
        typed = [one for one in text.splitlines() if cleaning.clean(one)]
        if not self.least <= len(typed) <= self.most:
            raise InvalidAnswer(lazy("form-lines-needed", least=self.least, most=self.most))
        found = tuple(cleaning.line(one, self.length) for one in typed)
        if len(set(found)) < len(found):
            raise InvalidAnswer(lazy("form-lines-differ"))
        return found

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """One line per entry."""
        return "\n" + "\n".join(several(value))


@dataclass(frozen=True, slots=True)
class Link(TypedAnswer):
    """A web address of at most `most` characters."""

    most: int

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """The address."""
        link = addresses.link(text)
        if link is None or len(link) > self.most:
            raise InvalidAnswer(lazy("form-link-needed"))
        return link


@dataclass(frozen=True, slots=True)
class Number(TypedAnswer):
    """A typed whole number within two bounds."""

    least: int
    most: int

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """The number, as digits."""
        number = addresses.number(text)
        if number is None or not self.least <= number <= self.most:
            raise InvalidAnswer(
                lazy("form-number-needed", least=str(self.least), most=str(self.most))
            )
        return str(number)


@dataclass(frozen=True, slots=True)
class AttachmentField(TypedAnswer):
    """A link of at most `most` characters, or a file or picture; the answer is a packed
    `Attachment`. With `most` = 0, links are not accepted.
    """

    most: int

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """A typed link."""
        if not self.most:
            raise InvalidAnswer(lazy("form-file-needed"))
        link = addresses.link(text)
        if link is None or len(link) > self.most:
            raise InvalidAnswer(lazy("form-link-or-file"))
        return Attachment("link", link).packed()

    def read_file(self, message: Message) -> Value:
        """A file or picture. Raises InvalidAnswer for anything else."""
        caption = prefix(cleaning.clean(message.caption or ""), attachments.LONGEST_NAME)
        recorded = message.video, message.voice, message.audio, message.video_note
        if any(recorded) or message.animation or message.sticker:
            raise InvalidAnswer(lazy("form-file-not-recording"))
        if message.document is not None:
            document = message.document
            name = attachments.safe_name(document.file_name, document.mime_type)
            if name is None:
                raise InvalidAnswer(lazy("form-file-kind"))
            if (document.file_size or 0) > MAX_FILE_SIZE:
                raise InvalidAnswer(lazy("form-file-large", most=MAX_FILE_SIZE // MEGABYTE))
            return Attachment("document", document.file_id, caption or name).packed()
        if message.photo:
            return Attachment("photo", message.photo[-1].file_id, caption).packed()
        raise InvalidAnswer(lazy("form-link-or-file" if self.most else "form-file-needed"))

    def captioned(self, value: Value, caption: str) -> Value:
        """The file under another name, which is the one shown."""
        file = Attachment.unpack(str(value))
        cleaned = prefix(cleaning.clean(caption), attachments.LONGEST_NAME)
        return replace(file, name=cleaned or file.name).packed()

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """The link, or the name of the file."""
        return Attachment.unpack(str(value)).label or t.plain("form-picture")


class PhotoField(AttachmentField):
    """A picture; the answer is its Telegram file id."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(0)

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """No text is an answer."""
        raise InvalidAnswer(lazy("form-photo-needed"))

    def read_file(self, message: Message) -> Value:
        """A picture that was sent as one. Raises InvalidAnswer for anything else."""
        if not message.photo:
            raise InvalidAnswer(lazy("form-photo-needed"))
        return message.photo[-1].file_id

    def captioned(self, value: Value, caption: str) -> Value:
        """The same picture: it has no name."""
        return value

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """That there is a picture."""
        return t.plain("form-picture")


MEGABYTE = 1024 * 1024
MAX_FILE_SIZE = 20 * MEGABYTE
"""Largest file in bytes: the download limit of the Bot API
(https://core.telegram.org/bots/api#getfile), which also suits slow networks.
"""


@dataclass(frozen=True, slots=True)
class Field:
    """One question of a form.

    Its text is the message `<questions of the form>-ask-<name>`, unless `asks` returns a text of
    its own as Telegram HTML. With `when`, it is asked only if the condition holds for the answers.
    `is_given`: the form may begin with an answer, which can be changed in the review. `check`
    raises InvalidAnswer for a typed answer that its type accepts and this question does not.
    """

    name: str
    kind: FieldType
    optional: bool = False
    asks: Callable[[Translator, Answers], str] | None = None
    when: Callable[[Answers], bool] | None = None
    is_given: bool = False
    check: Callable[[Context, Value], Awaitable[None]] | None = None


Leave = Callable[[Context, Draft], Awaitable[None]]
"""Shows the screen that she came from, after she has left the form of this draft."""


def back_to(show: Callable[[Context, int], Awaitable[None]]) -> Leave:
    """Leave a form about something by showing that again; `show` gets its id."""

    async def leave(ctx: Context, draft: Draft) -> None:
        await show(ctx, draft.subject)

    return leave


@dataclass(frozen=True)
class Form:
    """Questions in order, and what happens with the answers.

    `done` takes over the answers (its mutation closes the draft); `leave` shows the screen that she
    came from. With a `review`, all fields are asked and the review is shown before `done`; without
    one, the form asks only the field that it was started with. `questions` names another form whose
    question texts it shares. `changed_in` is the command by which the answers can be changed after
    they were submitted. `access` is the circle of members who may fill it in; it is checked with
    every answer, and the draft is deleted once its author no longer belongs to the circle.
    """

    name: str
    fields: tuple[Field, ...]
    done: Callable[[Context, Draft], Awaitable[None]]
    leave: Leave
    review: Callable[[Context, Draft], Screen] | None = None
    questions: str | None = None
    changed_in: str | None = None
    access: Access = field(kw_only=True)

    registered: ClassVar[dict[str, "Form"]] = {}
    asks: Family[str] = field(init=False, repr=False)
    """The messages of its questions, except those that supply their own text."""

    def __post_init__(self) -> None:
        Form.registered[self.name] = self
        own = [field.name for field in self.fields if field.asks is None]
        object.__setattr__(self, "asks", Family(f"{self.questions or self.name}-ask", own))

    @property
    def is_single(self) -> bool:
        """Whether it asks only one question."""
        return self.review is None or len(self.fields) == 1

    def field(self, name: str) -> Field | None:
        """The field with this name; None if there is none."""
        return next((field for field in self.fields if field.name == name), None)

    def asked(self, answers: Answers) -> tuple[Field, ...]:
        """The questions that apply, given these answers."""
        return tuple(f for f in self.fields if f.when is None or f.when(answers))

    def after(self, answers: Answers) -> str | None:
        """The first question without an answer; None if the review is next."""
        if self.review is None:
            return None
        asked = self.asked(answers)
        return next((field.name for field in asked if field.name not in answers), None)

    def rest(self, answers: Answers) -> tuple[str, ...]:
        """The unanswered questions, if there are several and all of them are optional."""
        rest = [field for field in self.asked(answers) if field.name not in answers]
        skippable = self.review is not None and len(rest) > 1
        return tuple(f.name for f in rest) if skippable and all(f.optional for f in rest) else ()

    def before(self, name: str, answers: Answers) -> str | None:
        """The question before this one; None for the first."""
        names = [field.name for field in self.asked(answers)]
        at = names.index(name) if name in names else 0
        return names[at - 1] if self.review and at else None


def _choices(
    ctx: Context, question: Question, options: tuple[str, ...], button: Callable[[str], Button]
) -> tuple[Row, ...]:
    page = balanced_page(options, max(question.page, 0), CHOICES)
    turn = page_row(ctx.t, page, lambda to: TurnPage(question.form.name, question.field.name, to))
    return (*column(button(key) for key in page.rows), *turn)


def several(value: Value) -> tuple[str, ...]:
    """The keys of a multiple-choice answer; empty if there is no such answer."""
    return value if isinstance(value, tuple) else ()
