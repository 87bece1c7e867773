"""What a form is made of: fields, and the kinds of answers that they take.

Each kind reads a typed text (`read`), gives the buttons under its question (`rows`) and shows an
answer in words (`shown`).
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import ClassVar, Protocol

from telegram import Contact as Shared
from telegram import Message, MessageEntity

from handlers.kit import addresses, attachments, cleaning, contacts, option_matching, telegram_html
from handlers.kit.access import Access
from handlers.kit.characters import beginning, shortened, units
from handlers.kit.cleaning import InvalidAnswer
from handlers.kit.context import Context
from handlers.kit.forms.callbacks import Choose, Mark, SharePhone, TurnPage
from handlers.kit.navigation import turning_row
from handlers.kit.screens import Button, Row, Screen, balanced_pages, column
from handlers.kit.texts import LANGUAGES, Family, Translator, lazy, texts
from storage.kit.form_drafts import Draft, Value

CHOICES = 8
"""Buttons in view besides navigation (the rule for every screen)."""


Answers = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Question:
    """A question of a draft as it is shown: the field, her answers so far, the page of choices; the
    `formatting` of the text that is read as its answer.
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
    """A kind of answer."""

    def read(self, ctx: Context, text: str, place: Question) -> Value:
        """The answer that a typed text gives. Raises Unfit."""
        ...

    def rows(self, ctx: Context, place: Question) -> tuple[Row, ...]:
        """The buttons under the question."""
        ...

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """An answer in words, as unformatted text; `answers` are those beside it."""
        ...

    def accepts(self, ctx: Context, value: str) -> bool:
        """Whether a button may give this answer."""
        ...


class TypedAnswer:
    """What kinds have in common whose answer is typed or sent, never pressed."""

    __slots__ = ()

    def rows(self, ctx: Context, place: Question) -> tuple[Row, ...]:
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

    `ready` are answers to choose instead: the keys of their messages, each with that of the label
    of its button.
    """

    most: int
    ready: Mapping[str, str] = field(default_factory=dict[str, str])

    def read(self, ctx: Context, text: str, place: Question) -> Value:
        """The line, cleaned."""
        return cleaning.line(text, self.most)

    def rows(self, ctx: Context, place: Question) -> tuple[Row, ...]:
        """The ready answers."""
        return column(
            Button(ctx.t.plain(label), Choose(place.form.name, place.field.name, key))
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
    """One of a list, by the names that its `family` has. May be typed in any language."""

    family: Family[str]
    options: Callable[[Context], tuple[str, ...]]

    def read(self, ctx: Context, text: str, place: Question) -> Value:
        """The option that is named."""
        key = option_matching.named(self.family, cleaning.clean(text)[:200], self.options(ctx))
        if key is None:
            raise InvalidAnswer(lazy("form-choose-one"))
        return key

    def rows(self, ctx: Context, place: Question) -> tuple[Row, ...]:
        """A page of options."""
        return _choices(
            ctx, place, self.options(ctx),
            lambda key: Button(
                ctx.t.plain(self.family(key)), Choose(place.form.name, place.field.name, key)
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
    """Up to `most` of a list, marked one by one."""

    family: Family[str]
    options: Callable[[Context], tuple[str, ...]]
    most: int

    def read(self, ctx: Context, text: str, place: Question) -> Value:
        """The answer so far with the named options added; names may stand on one line."""
        chosen = several(place.value)
        for part in text.replace("\n", ",").split(","):
            key = option_matching.named(self.family, cleaning.clean(part)[:200], self.options(ctx))
            if key is None:
                raise InvalidAnswer(lazy("form-choose-some"))
            if key not in chosen:
                chosen = (*chosen, key)
        return self.limited(chosen)

    def limited(self, chosen: tuple[str, ...]) -> tuple[str, ...]:
        """The choice, if it is not too long. Raises Unfit."""
        if len(chosen) > self.most:
            raise InvalidAnswer(lazy("form-too-many", most=self.most))
        return chosen

    def rows(self, ctx: Context, place: Question) -> tuple[Row, ...]:
        """A page of options, the chosen ones ticked."""
        chosen = several(place.value)

        def button(key: str) -> Button:
            name = ctx.t.plain(self.family(key))
            return Button(
                ctx.t.plain("form-ticked", name=name) if key in chosen else name,
                Mark(place.form.name, place.field.name, key, key not in chosen, place.page),
            )

        return _choices(ctx, place, self.options(ctx), button)

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """The options' names."""
        return ", ".join(t.plain(self.family(key)) for key in several(value))

    def accepts(self, ctx: Context, value: str) -> bool:
        """No button gives this answer at once."""
        return False


@dataclass(frozen=True, slots=True)
class Consent:
    """A yes to a text; the answer is the version of the text."""

    version: str

    def read(self, ctx: Context, text: str, place: Question) -> Value:
        """A typed yes counts."""
        said = set(option_matching.fold(text).split())
        if not said or not said <= _yes_words():
            raise InvalidAnswer(lazy("form-press-agree"))
        return self.version

    def rows(self, ctx: Context, place: Question) -> tuple[Row, ...]:
        """One button."""
        return (
            (
                Button(
                    ctx.t.plain("form-agree"),
                    Choose(place.form.name, place.field.name, self.version),
                ),
            ),
        )

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """Yes."""
        return t.plain("form-agreed")

    def accepts(self, ctx: Context, value: str) -> bool:
        """Whether a button may give this answer; an older text's button may not."""
        return value == self.version


@dataclass(frozen=True, slots=True)
class ContactField:
    """A contact that she gives: her Telegram name or her own phone by button, or an e-mail."""

    def read(self, ctx: Context, text: str, place: Question) -> Value:
        """A typed e-mail address."""
        return contacts.email(text).packed()

    def read_shared(self, ctx: Context, shared: Shared) -> Value:
        """The phone number that she shared: her own, not one out of her address book."""
        if shared.user_id != ctx.member.telegram_id:
            raise InvalidAnswer(lazy("contact-own-phone"))
        return contacts.phone(shared.phone_number).packed()

    def rows(self, ctx: Context, place: Question) -> tuple[Row, ...]:
        """Her Telegram name, if she has one, and her phone."""
        form, field = place.form.name, place.field.name
        rows: list[Row] = []
        if username := ctx.username:
            rows.append((Button(f"@{username}", Choose(form, field, "username")),))
        rows.append((Button(ctx.t.plain("contact-my-phone"), SharePhone(form, field)),))
        return tuple(rows)

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """The contact."""
        return contacts.Contact.unpack(str(value)).plain()

    def accepts(self, ctx: Context, value: str) -> bool:
        """Whether a button may give this answer."""
        return value == "username" and ctx.username is not None

    def chosen(self, ctx: Context, value: str) -> Value:
        """The answer that the button stands for."""
        return contacts.Contact("username", ctx.username or "").packed()


@cache
def _yes_words() -> frozenset[str]:
    """Folded words of agreement in all languages: many write in more than one."""
    spoken = (texts(language).plain("form-yes-words") for language in LANGUAGES)
    return frozenset(word for words in spoken for word in option_matching.fold(words).split())


@dataclass(frozen=True, slots=True)
class Paragraphs(TypedAnswer):
    """A typed text of several lines, of at most `most` characters."""

    most: int

    def read(self, ctx: Context, text: str, place: Question) -> Value:
        """The text, cleaned."""
        return cleaning.paragraphs(text, self.most)


@dataclass(frozen=True, slots=True)
class LongText(TypedAnswer):
    """A text of several messages, of at most `most` characters in all.

    While she writes, the answer is the tuple of her messages; when she goes on, they become one
    text. What she writes when she comes back to it takes its place.
    """

    most: int

    def read(self, ctx: Context, text: str, place: Question) -> Value:
        """What she has written so far with this message. Raises Unfit, and keeps the rest."""
        so_far, piece = several(place.value), cleaning.tidy(text)
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
        """Its beginning; the preview shows it whole."""
        return shortened(join_messages(value), SHOWN)


SHOWN = 400
"""Code units of a long text that a question shows."""


def join_messages(value: Value) -> str:
    """A long text as one, however many messages it came in.

    Telegram's clients cut a text that they find too long where a line or a sentence goes on; such
    messages are joined by a space, others by a new line.
    """
    if not isinstance(value, tuple):
        return value or ""
    return cleaning.tidy(joined(value)[0])


def joined(pieces: Sequence[str]) -> tuple[str, tuple[int, ...]]:
    """One text of pieces that followed each other, and where each begins in it, in code units."""
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

    def read(self, ctx: Context, text: str, place: Question) -> Value:
        """The text with its formatting, cleaned."""
        return telegram_html.formatted(text, place.formatting, self.most)

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """Its beginning, without the formatting; the preview shows it whole."""
        return shortened(telegram_html.plain(str(value)), SHOWN)


@dataclass(frozen=True, slots=True)
class Lines(TypedAnswer):
    """From `least` to `most` lines of at most `length` characters, each another one."""

    least: int
    most: int
    length: int

    def read(self, ctx: Context, text: str, place: Question) -> Value:
        """The lines."""
        typed = [one for one in text.splitlines() if cleaning.clean(one)]
        if not self.least <= len(typed) <= self.most:
            raise InvalidAnswer(lazy("form-lines-needed", least=self.least, most=self.most))
        found = tuple(cleaning.line(one, self.length) for one in typed)
        if len(set(found)) < len(found):
            raise InvalidAnswer(lazy("form-lines-differ"))
        return found

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """A line each."""
        return "\n" + "\n".join(several(value))


@dataclass(frozen=True, slots=True)
class Link(TypedAnswer):
    """An address on the web, of at most `most` signs."""

    most: int

    def read(self, ctx: Context, text: str, place: Question) -> Value:
        """The address."""
        link = addresses.link(text)
        if link is None or len(link) > self.most:
            raise InvalidAnswer(lazy("form-link-needed"))
        return link


@dataclass(frozen=True, slots=True)
class Number(TypedAnswer):
    """A typed whole number between two."""

    least: int
    most: int

    def read(self, ctx: Context, text: str, place: Question) -> Value:
        """The number, as digits."""
        number = addresses.number(text)
        if number is None or not self.least <= number <= self.most:
            raise InvalidAnswer(
                lazy("form-number-needed", least=str(self.least), most=str(self.most))
            )
        return str(number)


@dataclass(frozen=True, slots=True)
class Attachment(TypedAnswer):
    """A link of at most `most` signs, or a file or picture that she sends: "link:…", or
    "document:<file id>:<name>". With `most` = 0 only the latter.
    """

    most: int

    def read(self, ctx: Context, text: str, place: Question) -> Value:
        """A typed link."""
        if not self.most:
            raise InvalidAnswer(lazy("form-file-needed"))
        link = addresses.link(text)
        if link is None or len(link) > self.most:
            raise InvalidAnswer(lazy("form-link-or-file"))
        return f"link:{link}"

    def read_file(self, message: Message) -> Value:
        """A file or picture. Raises Unfit for anything else."""
        caption = beginning(cleaning.clean(message.caption or ""), attachments.LONGEST_NAME)
        recorded = message.video, message.voice, message.audio, message.video_note
        if any(recorded) or message.animation or message.sticker:
            raise InvalidAnswer(lazy("form-file-not-recording"))
        if message.document is not None:
            document = message.document
            name = attachments.harmless_name(document.file_name, document.mime_type)
            if name is None:
                raise InvalidAnswer(lazy("form-file-kind"))
            if (document.file_size or 0) > MAX_FILE_SIZE:
                raise InvalidAnswer(lazy("form-file-large", most=MAX_FILE_SIZE // MEGABYTE))
            return f"document:{document.file_id}:{caption or name}"
        if message.photo:
            return f"photo:{message.photo[-1].file_id}:{caption}"
        raise InvalidAnswer(lazy("form-link-or-file" if self.most else "form-file-needed"))

    def captioned(self, value: Value, caption: str) -> Value:
        """The file with another name, by which it is shown."""
        kind, file_id, name = str(value).split(":", 2)
        cleaned = beginning(cleaning.clean(caption), attachments.LONGEST_NAME)
        return f"{kind}:{file_id}:{cleaned or name}"

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """The link, or the name of the file."""
        kind, _, rest = str(value).partition(":")
        return rest if kind == "link" else rest.partition(":")[2] or t.plain("form-picture")


MEGABYTE = 1024 * 1024
MAX_FILE_SIZE = 20 * MEGABYTE
"""Bytes of a file: what bots can load (https://core.telegram.org/bots/api#getfile), and slow nets.
"""


@dataclass(frozen=True, slots=True)
class Field:
    """One question. Its text is the message `<questions of the form>-ask-<name>`, unless it
    `asks` in words of somebody else, as Telegram HTML. `when`: it is asked only where this holds.
    """

    name: str
    kind: FieldType
    optional: bool = False
    asks: Callable[[Translator, Answers], str] | None = None
    when: Callable[[Answers], bool] | None = None


@dataclass(frozen=True)
class Form:
    """Questions in order, and what becomes of the answers.

    `done` takes the answers over (its verb closes the draft), `leave` shows where she came from.
    With a `review`, all fields are asked and the review is shown before `done`; without one, the
    form asks the single field that it was begun with. `questions` names the form whose questions
    it shares; `changed_in` is the command under which its answers can be changed once they are
    sent. `access`: who may fill it in; it is looked at again with every answer, and a draft
    falls once its writer no longer belongs to that circle.
    """

    name: str
    fields: tuple[Field, ...]
    done: Callable[[Context, Draft], Awaitable[None]]
    leave: Callable[[Context, Draft], Awaitable[None]]
    review: Callable[[Context, Draft], Screen] | None = None
    questions: str | None = None
    changed_in: str | None = None
    access: Access = field(kw_only=True)

    registered: ClassVar[dict[str, "Form"]] = {}
    asks: Family[str] = field(init=False, repr=False)
    """The messages of its questions that do not ask in words of somebody else."""

    def __post_init__(self) -> None:
        Form.registered[self.name] = self
        own = [field.name for field in self.fields if field.asks is None]
        object.__setattr__(self, "asks", Family(f"{self.questions or self.name}-ask", own))

    @property
    def is_single(self) -> bool:
        """Whether it asks one question only."""
        return self.review is None or len(self.fields) == 1

    def field(self, name: str) -> Field | None:
        """The field of this name."""
        return next((field for field in self.fields if field.name == name), None)

    def asked(self, answers: Answers) -> tuple[Field, ...]:
        """The questions that are asked, given these answers."""
        return tuple(f for f in self.fields if f.when is None or f.when(answers))

    def after(self, answers: Answers) -> str | None:
        """The first question without an answer; None when it is time for the review."""
        if self.review is None:
            return None
        asked = self.asked(answers)
        return next((field.name for field in asked if field.name not in answers), None)

    def rest(self, answers: Answers) -> tuple[str, ...]:
        """The unanswered questions, if there are several and all of them may be skipped."""
        rest = [field for field in self.asked(answers) if field.name not in answers]
        skippable = self.review is not None and len(rest) > 1
        return tuple(f.name for f in rest) if skippable and all(f.optional for f in rest) else ()

    def before(self, name: str, answers: Answers) -> str | None:
        """The question before this one; None for the first."""
        names = [field.name for field in self.asked(answers)]
        at = names.index(name) if name in names else 0
        return names[at - 1] if self.review and at else None


def _choices(
    ctx: Context, place: Question, options: tuple[str, ...], button: Callable[[str], Button]
) -> tuple[Row, ...]:
    pages = balanced_pages(options, CHOICES)
    page = min(max(place.page, 0), len(pages) - 1)
    turn = [
        TurnPage(place.form.name, place.field.name, to) if 0 <= to < len(pages) else None
        for to in (page - 1, page + 1)
    ]
    return (*column(button(key) for key in pages[page]), *turning_row(ctx.t, *turn))


def several(value: Value) -> tuple[str, ...]:
    """The keys of a several-choice answer; none where there is no such answer."""
    return value if isinstance(value, tuple) else ()
