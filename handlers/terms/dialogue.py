"""The Dialogue: one screen from which its year, and what belongs to it, can be reached."""

from handlers.kit.access import members_only
from handlers.kit.context import Context
from handlers.kit.navigation import Board, Dialogue, Plan, Projects, Year, home_row
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, column, paragraphs
from handlers.kit.texts import Translator
from handlers.terms.callbacks import PastYears, ShowTerms
from handlers.terms.year import chair_lines
from storage.terms import years
from storage.terms.years import YearView


def dialogue_screen(t: Translator, year: YearView | None, *, is_admin: bool = False) -> Screen:
    """The parts of the Dialogue. `year` is the current year, else the next or the last one. Admins
    plan the terms.
    """
    parts = (
        Button(t.plain("dialogue-year"), Year(None)),
        Button(t.plain("dialogue-plan"), Plan(None)),
        Button(t.plain("dialogue-past"), PastYears(0)),
        Button(t.plain("dialogue-board"), Board()),
        Button(t.plain("menu-projects"), Projects()),
    )
    if is_admin:
        parts = (*parts, Button(t.plain("terms-button"), ShowTerms(0)))
    said = t("dialogue-no-year") if year is None else chair_lines(t, year)
    return Screen(
        paragraphs(t("dialogue-title"), t("dialogue-about"), said), (*column(parts), home_row(t))
    )


@members_only
async def open_dialogue(ctx: Context, _press: Dialogue) -> None:
    """Show the Dialogue."""
    year = await years.view(ctx.db, None, ctx.member.id, ctx.language, ctx.now())
    await ctx.show(dialogue_screen(ctx.t, year, is_admin=ctx.member.is_admin))


HANDLERS = [on_press(Dialogue, open_dialogue)]
