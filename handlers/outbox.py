"""What an admin decides about messages: those of a copied database, and those that are unknown.

A restored or copied database sends nothing until she says what becomes of what it owes. A message
whose answer was lost may have come; only she can say whether it shall go again.
"""

import asyncio

from handlers.kit.access import admins_only
from handlers.kit.buttons import Press
from handlers.kit.context import Context, Services, send
from handlers.kit.navigation import Admin, back_button, home_button, home_row
from handlers.kit.people import texts_of
from handlers.kit.routing import on_press
from handlers.kit.screens import Button, Row, Screen
from handlers.kit.texts import Said, Texts, say
from storage import release
from storage.release import Undecided


class Held(Press, prefix="oh"):
    """Why is nothing sent?"""


class Release(Press, prefix="or"):
    """Let sending go on, with or without what waits."""

    drop: bool


class Unknown(Press, prefix="ou"):
    """Which messages are unknown?"""


class Settle(Press, prefix="os"):
    """Send what is unknown again, or leave it at that."""

    again: bool


def admin_rows(t: Texts, undecided: Undecided) -> tuple[Row, ...]:
    """The ways there, on the screen of admins; none where there is nothing to decide."""
    rows: list[Row] = []
    if undecided.held_since is not None:
        rows.append((Button(t.plain("outbox-held-button"), Held()),))
    if undecided.unknown:
        rows.append((Button(t.plain("outbox-unknown-button", count=undecided.unknown), Unknown()),))
    return tuple(rows)


def held_screen(t: Texts, waiting: int) -> Screen:
    """Why nothing is sent, and the two ways on."""
    return _two_ways(
        t,
        t("outbox-held", count=waiting),
        Button(t.plain("outbox-send"), Release(False)),
        Button(t.plain("outbox-drop"), Release(True)),
    )


def unknown_screen(t: Texts, unknown: int) -> Screen:
    """What is unknown, and the two ways on."""
    return _two_ways(
        t,
        t("outbox-unknown", count=unknown),
        Button(t.plain("outbox-again"), Settle(True)),
        Button(t.plain("outbox-accept"), Settle(False)),
    )


def paused_screen(t: Texts, minutes: int, waiting: int) -> Screen:
    """Telegram lets nothing through for long."""
    return Screen(t("outbox-paused", minutes=str(minutes), count=str(waiting)), (home_row(t),))


async def tell_of_pause(services: Services, seconds: float) -> None:
    """Tell all admins that nothing that is owed is sent for so many seconds."""
    count, admins = await release.waiting(services.db)
    minutes = round(seconds / 60)
    await asyncio.gather(
        *(
            send(
                services.bot,
                admin.telegram_id,
                paused_screen(texts_of(admin, services.network), minutes, count),
            )
            for admin in admins
        ),
        return_exceptions=True,
    )


def _two_ways(t: Texts, text: str, one: Button, other: Button) -> Screen:
    return Screen(text, ((one,), (other,), (back_button(t, Admin()), home_button(t))))


@admins_only
async def show_held(ctx: Context, _press: Held) -> None:
    """Why nothing is sent."""
    undecided = await release.undecided(ctx.db)
    if undecided.held_since is None:
        await _nothing(ctx)
    else:
        await ctx.show(held_screen(ctx.t, undecided.waiting))


@admins_only
async def let_go(ctx: Context, press: Release) -> None:
    """Let sending go on."""
    done = await release.release(ctx.db, ctx.member.id, drop=press.drop, now=ctx.now())
    await _nothing(ctx, say("outbox-released") if done else None)


@admins_only
async def show_unknown(ctx: Context, _press: Unknown) -> None:
    """How many are unknown."""
    undecided = await release.undecided(ctx.db)
    if not undecided.unknown:
        await _nothing(ctx)
    else:
        await ctx.show(unknown_screen(ctx.t, undecided.unknown))


@admins_only
async def settle(ctx: Context, press: Settle) -> None:
    """Send again, or leave it at that."""
    done = await release.settle_unknown(ctx.db, ctx.member.id, again=press.again, now=ctx.now())
    await _nothing(ctx, say("outbox-released") if done else None)


async def _nothing(ctx: Context, notice: Said | None = None) -> None:
    await ctx.show(Screen(ctx.t("outbox-open"), (home_row(ctx.t),)), notice)


HANDLERS = [
    on_press(Held, show_held),
    on_press(Release, let_go),
    on_press(Unknown, show_unknown),
    on_press(Settle, settle),
]
