"""What the chair writes to the focal points of all countries, and what they answer."""

from datetime import datetime

from handlers.kit import date_format, forms
from handlers.kit.access import Access, chair_only, members_only
from handlers.kit.context import Context, Services
from handlers.kit.forms import Field, Form, Paragraphs
from handlers.kit.navigation import back_button, home_button, home_row, page_row, total_line
from handlers.kit.report_buttons import pick_row, report_row_below
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, column, main, paragraphs
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.text_pages import TextRun, block, split_pages
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.terms.callbacks import (
    AnswerLetter,
    ChairDesk,
    OpenLetter,
    ShowLetters,
    WriteLetter,
)
from handlers.terms.desk import show_desk
from handlers.terms.messages import LETTER as LETTER_NOTICE
from storage.database import Page
from storage.kit.form_drafts import Draft
from storage.outbox import ClaimedDelivery
from storage.terms import letters
from storage.terms.letters import Letter, LetterOutcome
from storage.terms.reportables import ANSWER, LETTER

LONGEST = 1_000
"""Longest letter and longest answer, in characters."""

PAGE = 5
MOST = 3_000
"""Longest text of a letter with its answers, in code units."""


def letters_screen(t: Translator, found: Page[Letter], zone: str) -> Screen:
    """The letters of the year, the latest first."""
    entries = column(
        Button(
            t.plain("letter-line", day=date_format.day(t, one.sent_at, zone),
                    answered=str(one.answered), total=str(len(one.answers))),
            OpenLetter(one.id),
        )
        for one in found.rows
    )  # fmt: skip
    return Screen(
        paragraphs(
            t("letters-title"),
            t("letters-about", most=letters.RATE_LIMIT.times),
            total_line(t, found),
            None if found.rows else t("themes-none"),
        ),
        (
            (main(t.plain("letter-write"), WriteLetter()),),
            *entries,
            *page_row(t, found, ShowLetters),
            (back_button(t, ChairDesk()), home_button(t)),
        ),
    )


def letter_screen(
    t: Translator, letter: Letter, zone: str, now: datetime, *, is_reader: bool
) -> Screen:
    """A letter with its answers: all of them for the chair, her own for a focal point
    (`is_reader`).
    """
    head = t.plain(
        "letter-from", country=t.plain(COUNTRY(letter.country)),
        when=date_format.in_words(t, letter.sent_at, zone, now),
    )  # fmt: skip
    blocks = [block(head, TextRun(letter.body))]
    for one in letter.answers:
        if one.text is not None:
            who = t.plain(COUNTRY(one.country))
            if one.name is not None:
                who = t.plain("letter-answer-of", name=one.name, country=who)
            blocks.append(block(who, TextRun(one.text)))
    silent = ", ".join(
        dict.fromkeys(t.plain(COUNTRY(one.country)) for one in letter.answers if one.text is None)
    )
    text, *_ = split_pages(blocks, MOST)
    rows: list[Row] = []
    if is_reader:
        has_answered = letter.answered > 0
        key = "letter-answer-again" if has_answered else "letter-answer"
        rows.append((main(t.plain(key), AnswerLetter(letter.id)),))
        rows.append(report_row_below(t, LETTER, letter.id))
        return Screen(text, (*rows, home_row(t)), private=True, protected=True)
    return Screen(
        paragraphs(text, t("letter-silent", countries=silent) if silent else None),
        (
            *((pick_row(t, ANSWER, letter.id),) if letter.answered else ()),
            (back_button(t, ShowLetters(0)), home_button(t)),
        ),
        private=True,
        protected=True,
    )


@chair_only
async def show_letters(ctx: Context, press: ShowLetters) -> None:
    """Show a page of the letters of the year."""
    await _show_letters(ctx, press.page)


async def _show_letters(ctx: Context, page: int = 0, notice: LazyText | None = None) -> None:
    if not Access.CHAIR.allows(ctx.member):
        await show_desk(ctx, notice)
        return
    found = await letters.listed(ctx.db, ctx.member.id, page, PAGE)
    await ctx.show(letters_screen(ctx.t, found, ctx.member.zone), notice)


@members_only
async def open_letter(ctx: Context, press: OpenLetter) -> None:
    """Show a letter."""
    await _open(ctx, press.letter_id)


async def _open(ctx: Context, letter_id: int, notice: LazyText | None = None) -> None:
    letter = await letters.find(ctx.db, letter_id, ctx.member.id)
    if letter is None:
        await ctx.home(notice or lazy(LETTER_NOTICE(LetterOutcome.GONE)))
        return
    is_reader = await letters.is_reader(ctx.db, letter_id, ctx.member.id)
    screen = letter_screen(ctx.t, letter, ctx.member.zone, ctx.now(), is_reader=is_reader)
    await ctx.show(screen, notice)


@chair_only
async def write_letter(ctx: Context, _press: WriteLetter) -> None:
    """Ask for the letter."""
    await forms.begin(ctx, WRITE, field="text")


async def _written(ctx: Context, draft: Draft) -> None:
    outcome = await letters.write(
        ctx.closing(draft), ctx.member.id, str(draft.answers["text"]), ctx.network.countries,
        ctx.now(),
    )  # fmt: skip
    await _show_letters(ctx, notice=lazy(LETTER_NOTICE(outcome)))


async def _leave_writing(ctx: Context, _draft: Draft) -> None:
    await _show_letters(ctx)


WRITE = Form(
    "chairletter", (Field("text", Paragraphs(LONGEST)),), _written, _leave_writing,
    access=Access.CHAIR,
)  # fmt: skip


@members_only
async def answer_letter(ctx: Context, press: AnswerLetter) -> None:
    """Ask for the answer to a letter."""
    if not await letters.is_reader(ctx.db, press.letter_id, ctx.member.id):
        await _open(ctx, press.letter_id)
        return
    await forms.begin(ctx, ANSWERING, field="text", subject=press.letter_id)


async def _answered(ctx: Context, draft: Draft) -> None:
    outcome = await letters.answer(
        ctx.closing(draft), draft.subject, ctx.member.id, str(draft.answers["text"]), ctx.now()
    )
    await _open(ctx, draft.subject, lazy(LETTER_NOTICE(outcome)))


ANSWERING = Form(
    "chairanswer", (Field("text", Paragraphs(LONGEST)),), _answered, forms.back_to(_open),
    access=Access.MEMBERS,
)  # fmt: skip


async def told(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """A letter, or an answer to one, as long as it is for her."""
    letter_id, reader = delivery.subject_id or 0, delivery.reader
    letter = await letters.find(services.db, letter_id, reader.id)
    if letter is None:
        return None
    is_reader = await letters.is_reader(services.db, letter_id, reader.id)
    return letter_screen(t, letter, reader.zone, services.now(), is_reader=is_reader)


HANDLERS = [
    on_press(ShowLetters, show_letters),
    on_press(OpenLetter, open_letter),
    on_press(WriteLetter, write_letter),
    on_press(AnswerLetter, answer_letter),
]
NOTICES = {letters.WRITTEN: told, letters.ANSWERED: told}
