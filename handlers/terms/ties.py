"""The chooser: to which priorities and tracks of the year an object belongs."""

from handlers.kit.access import members_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.navigation import back_button, home_button, page_row, total_line
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, balanced_page, column, paragraphs
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.kit.ties import BACK, ChooseThemes
from handlers.terms.callbacks import TieTheme
from handlers.terms.messages import THEME, TIE
from storage.terms import ties
from storage.terms.ties import ThemeChoice

PAGE = 7


def choice_screen(t: Translator, found: ThemeChoice, press: ChooseThemes) -> Screen:
    """The themes of the year, with those to which the object belongs ticked."""
    page = balanced_page(found.themes, press.page, PAGE)

    def button(at: int) -> Button:
        theme = page.rows[at]
        name = t.plain(
            THEME(theme.kind), number=str(theme.number),
            title=shortened(theme.text(t.language).title, 40),
        )  # fmt: skip
        is_tied = theme.id in found.tied
        label = t.plain("form-ticked", name=name) if is_tied else name
        tie = TieTheme(press.kind, press.subject_id, theme.id, not is_tied, page.number)
        return Button(label, tie)

    turn = page_row(t, page, lambda number: ChooseThemes(press.kind, press.subject_id, number))
    return Screen(
        paragraphs(
            t("tie-title", title=shortened(found.title, 120)),
            t("tie-about", most=ties.MOST) if found.themes else t("tie-no-themes"),
            total_line(t, page),
        ),
        (
            *column(map(button, range(len(page.rows)))),
            *turn,
            (back_button(t, BACK[press.kind](press.subject_id)), home_button(t)),
        ),
    )


@members_only
async def choose_themes(ctx: Context, press: ChooseThemes) -> None:
    """Show the themes of the year for an object."""
    await _show(ctx, press)


async def _show(ctx: Context, press: ChooseThemes, notice: LazyText | None = None) -> None:
    found = await ties.choice(ctx.db, press.kind, press.subject_id, ctx.member.id, ctx.language)
    if found is None or press.kind not in BACK:
        await ctx.home(notice or lazy("tie-not-allowed"))
    else:
        await ctx.show(choice_screen(ctx.t, found, press), notice)


@members_only
async def tie(ctx: Context, press: TieTheme) -> None:
    """Tie the object to a theme, or untie it."""
    outcome = await ties.tie(
        ctx.db, press.kind, press.subject_id, press.theme_id, press.is_tied, ctx.member.id,
        ctx.now(),
    )  # fmt: skip
    await _show(ctx, ChooseThemes(press.kind, press.subject_id, press.page), lazy(TIE(outcome)))


HANDLERS = [on_press(ChooseThemes, choose_themes), on_press(TieTheme, tie)]
