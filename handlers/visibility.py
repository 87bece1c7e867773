"""Whether colleagues see her: she hides herself, and shows herself again."""

from handlers.kit.access import members_only
from handlers.kit.buttons import Press
from handlers.kit.context import Context
from handlers.kit.navigation import SettingsMenu, Visibility, back_button, home_button
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, main
from handlers.kit.texts import LazyText, Translator, lazy
from storage import visibility


class HideMe(Press, prefix="vh"):
    """Hide her from colleagues."""


class ShowMe(Press, prefix="vs"):
    """Show her to colleagues again."""


def visibility_button(t: Translator, *, is_hidden: bool) -> Button:
    """The button to the page, which says what it is for."""
    return Button(t.plain("visibility-show" if is_hidden else "visibility-hide"), Visibility())


def visibility_screen(t: Translator, *, is_hidden: bool) -> Screen:
    """Whether she is hidden, what that means, and the button that changes it."""
    if is_hidden:
        said, change = t("visibility-is-hidden"), main(t.plain("visibility-show-now"), ShowMe())
    else:
        said, change = t("visibility-is-shown"), main(t.plain("visibility-hide-now"), HideMe())
    return Screen(said, ((change,), (back_button(t, SettingsMenu()), home_button(t))))


async def show_page(ctx: Context, notice: LazyText | None = None) -> None:
    """Show the page, with a notice."""
    await ctx.show(visibility_screen(ctx.t, is_hidden=ctx.member.is_hidden), notice)


@members_only
async def opened(ctx: Context, _press: Visibility) -> None:
    """Show the page."""
    await show_page(ctx)


@members_only
async def hide(ctx: Context, _press: HideMe) -> None:
    """Hide her."""
    await visibility.hide(ctx.db, ctx.member.id, ctx.now())
    await show_page(ctx, lazy("visibility-now-hidden"))


@members_only
async def show(ctx: Context, _press: ShowMe) -> None:
    """Show her again."""
    await visibility.show(ctx.db, ctx.member.id, ctx.now())
    await show_page(ctx, lazy("visibility-now-shown"))


HANDLERS = [on_press(Visibility, opened), on_press(HideMe, hide), on_press(ShowMe, show)]
