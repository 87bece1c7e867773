"""A mentee chooses mentors, without names, ranks them, and has them asked."""

from handlers.kit.access import members_only, visible_only
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.navigation import back_button, home_button, page_row, total_line
from handlers.kit.report_buttons import report_row
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, column, main, paragraphs
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.mentoring.callbacks import (
    AskMentors,
    OpenMentor,
    PickMentor,
    ShowChoices,
    ShowMentors,
    ShowProgramme,
    TakeBackChoices,
    TakeOffMentor,
)
from handlers.mentoring.cards import entry_text, nameless, reasons_text
from handlers.mentoring.home import show_home
from handlers.mentoring.messages import CHOICE_NOTICE
from storage.database import Page
from storage.mentoring import asking, choices
from storage.mentoring.asking import ChoiceOutcome
from storage.mentoring.choices import MOST_CHOICES, ChoiceList
from storage.mentoring.matching import Match
from storage.mentoring.reports import ENTRY

PAGE = 5


def mentor_label(t: Translator, number: int, one: Match) -> str:
    """A suggestion on a button."""
    country = t.plain(COUNTRY(one.entry.country))
    return t.plain("mentoring-mentor-line", number=number, country=country)


def mentors_screen(t: Translator, entry_id: int, programme_id: int, found: Page[Match]) -> Screen:
    """A page of suggestions; those on her list are ticked."""

    def ticked(one: Match, said: str) -> str:
        return said if one.rank is None else t.plain("form-ticked", name=said)

    numbered = list(enumerate(found.rows, found.number * PAGE + 1))
    lines = "\n".join(
        t("mentoring-list-line", number=number, who=ticked(one, nameless(t, one.entry)))
        for number, one in numbered
    )
    buttons = column(
        Button(
            ticked(one, mentor_label(t, number, one)),
            OpenMentor(entry_id, one.entry.id, found.number),
        )
        for number, one in numbered
    )
    turning = page_row(t, found, lambda number: ShowMentors(entry_id, number))
    return Screen(
        paragraphs(
            t("mentoring-choose", most=MOST_CHOICES) if found.rows else t("mentoring-none-fit"),
            lines or None,
            total_line(t, found),
        ),
        (
            *buttons,
            *turning,
            (Button(t.plain("mentoring-list"), ShowChoices(entry_id)),),
            (back_button(t, ShowProgramme(programme_id)), home_button(t)),
        ),
        protected=True,
    )


def mentor_screen(t: Translator, entry_id: int, match: Match, page: int) -> Screen:
    """A mentor who is suggested, without her name, and the reasons."""
    mentor = match.entry
    if match.rank is None:
        act = main(t.plain("mentoring-pick"), PickMentor(entry_id, mentor.id))
    else:
        act = Button(t.plain("mentoring-take-off"), TakeOffMentor(entry_id, mentor.id))
    return Screen(
        paragraphs(
            t("mentoring-who", who=nameless(t, mentor)),
            entry_text(t, mentor),
            reasons_text(t, match),
            t("mentoring-nameless"),
        ),
        (
            (act,),
            report_row(t, ENTRY, mentor.id),
            (back_button(t, ShowMentors(entry_id, page)), home_button(t)),
        ),
        protected=True,
    )


def choices_screen(t: Translator, found: ChoiceList) -> Screen:
    """Her list, which she sends or takes back. While it is sent, all on it seem to wait."""
    entry_id = found.mentee.id
    lines = "\n".join(
        t("mentoring-list-line", number=one.rank or 0, who=nameless(t, one.entry))
        for one in found.choices
    )
    rows: list[Row] = []
    if not found.choices:
        said = t("mentoring-list-none")
    elif found.is_sent:
        said = t("mentoring-list-sent", count=len(found.choices), days=asking.ANSWER_IN.days)
        rows.append((Button(t.plain("mentoring-take-back"), TakeBackChoices(entry_id)),))
    else:
        said = t("mentoring-list-ask", days=asking.ANSWER_IN.days)
        rows.append((main(t.plain("mentoring-send"), AskMentors(entry_id)),))
        rows += column(
            Button(
                t.plain("mentoring-take-off-number", number=one.rank or 0),
                TakeOffMentor(entry_id, one.entry.id),
            )
            for one in found.choices
        )
    if not found.is_sent:
        rows.append((Button(t.plain("mentoring-mentors"), ShowMentors(entry_id, 0)),))
    back = back_button(t, ShowProgramme(found.mentee.programme_id))
    return Screen(
        paragraphs(t("mentoring-list-title"), lines, said),
        (*rows, (back, home_button(t))),
        protected=True,
    )


# Handlers


@members_only
async def show_mentors(ctx: Context, press: ShowMentors) -> None:
    """Show a page of suggestions."""
    await _show_mentors(ctx, press.entry_id, press.page)


async def _show_mentors(
    ctx: Context, entry_id: int, page: int, notice: LazyText | None = None
) -> None:
    own = await choices.choices_of(ctx.db, entry_id, ctx.member.id)
    if own is None or own.is_sent or not own.is_looking:
        await _show_choices(ctx, entry_id, notice)
        return
    found = await choices.suggested(ctx.db, entry_id, ctx.member.id, page, PAGE)
    await ctx.show(mentors_screen(ctx.t, entry_id, own.mentee.programme_id, found), notice)


@members_only
async def open_mentor(ctx: Context, press: OpenMentor) -> None:
    """Show a mentor who is suggested."""
    found = await choices.suggestion(ctx.db, press.entry_id, press.mentor_id, ctx.member.id)
    if found is None:
        notice = lazy(CHOICE_NOTICE(ChoiceOutcome.GONE))
        await _show_mentors(ctx, press.entry_id, press.page, notice)
    else:
        await ctx.show(mentor_screen(ctx.t, press.entry_id, found, press.page))


@members_only
async def pick(ctx: Context, press: PickMentor) -> None:
    """Put a mentor on her list."""
    outcome = await choices.pick(ctx.db, press.entry_id, press.mentor_id, ctx.member.id)
    await _show_choices(ctx, press.entry_id, lazy(CHOICE_NOTICE(outcome)))


@members_only
async def take_off(ctx: Context, press: TakeOffMentor) -> None:
    """Take a mentor off her list."""
    outcome = await choices.take_off(ctx.db, press.entry_id, press.mentor_id, ctx.member.id)
    await _show_choices(ctx, press.entry_id, lazy(CHOICE_NOTICE(outcome)))


@members_only
async def show_choices(ctx: Context, press: ShowChoices) -> None:
    """Show her list."""
    await _show_choices(ctx, press.entry_id)


async def _show_choices(ctx: Context, entry_id: int, notice: LazyText | None = None) -> None:
    found = await choices.choices_of(ctx.db, entry_id, ctx.member.id)
    if found is None:
        await show_home(ctx, notice or lazy("mentoring-gone"))
    else:
        await ctx.show(choices_screen(ctx.t, found), notice)


@visible_only
async def send(ctx: Context, press: AskMentors) -> None:
    """Ask the first mentor on her list."""
    outcome = await choices.send(ctx.db, press.entry_id, ctx.member.id, ctx.now())
    await _show_choices(ctx, press.entry_id, lazy(CHOICE_NOTICE(outcome)))


async def ask_taking_back(ctx: Context, press: TakeBackChoices) -> Confirmation | None:
    """The question before her list is taken back; None unless it is sent."""
    found = await choices.choices_of(ctx.db, press.entry_id, ctx.member.id)
    if found is None or not found.is_sent:
        return None
    t = ctx.t
    yes = t.plain("mentoring-take-back")
    return Confirmation(t("mentoring-take-back-sure"), yes, ShowChoices(press.entry_id))


@members_only
async def take_back(ctx: Context, press: TakeBackChoices) -> None:
    """Take her list back."""
    outcome = await choices.take_back(ctx.db, press.entry_id, ctx.member.id, ctx.now())
    await _show_choices(ctx, press.entry_id, lazy(CHOICE_NOTICE(outcome)))


HANDLERS = [
    on_press(ShowMentors, show_mentors),
    on_press(OpenMentor, open_mentor),
    on_press(PickMentor, pick),
    on_press(TakeOffMentor, take_off),
    on_press(ShowChoices, show_choices),
    on_press(AskMentors, send),
    on_press(TakeBackChoices, take_back, ask=ask_taking_back),
]
