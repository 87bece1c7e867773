"""A restored or copied database sends nothing until an admin says what becomes of what it owes."""

from handlers.kit.access import admins_only
from handlers.kit.buttons import Press
from handlers.kit.context import Context
from handlers.kit.navigation import Admin, back_button, home_button, home_row
from handlers.kit.routing import on_press
from handlers.kit.screens import Button, Row, Screen
from handlers.kit.texts import Texts, say
from storage import lineage


class Held(Press, prefix="oh"):
    """Why is nothing sent?"""


class Release(Press, prefix="or"):
    """Let sending go on, with or without what waits."""

    drop: bool


def held_row(t: Texts) -> Row:
    """The way there, on the screen of admins."""
    return (Button(t.plain("outbox-held-button"), Held()),)


def held_screen(t: Texts, waiting: int) -> Screen:
    """Why nothing is sent, and the two ways on."""
    rows = (
        (Button(t.plain("outbox-send"), Release(False)),),
        (Button(t.plain("outbox-drop"), Release(True)),),
    )
    nav = (back_button(t, Admin()), home_button(t))
    return Screen(t("outbox-held", count=waiting), (*rows, nav))


@admins_only
async def held(ctx: Context, _press: Held) -> None:
    """Why nothing is sent."""
    if await lineage.held_since(ctx.db) is None:
        await ctx.show(Screen(ctx.t("outbox-open"), (home_row(ctx.t),)))
    else:
        await ctx.show(held_screen(ctx.t, await lineage.waiting_count(ctx.db)))


@admins_only
async def release(ctx: Context, press: Release) -> None:
    """Let sending go on."""
    released = await lineage.release(ctx.db, ctx.member.id, drop=press.drop, now=ctx.now())
    notice = say("outbox-released") if released else None
    await ctx.show(Screen(ctx.t("outbox-open"), (home_row(ctx.t),)), notice)


HANDLERS = [on_press(Held, held), on_press(Release, release)]
