"""Decisions of admins about deliveries: those of a copied database, and those with an unknown
outcome.

A restored or copied database sends nothing until an admin decides about its queued messages. A
message whose API response was lost may have arrived; only an admin can say whether to send it
again.
"""

import asyncio

from handlers.kit.access import admins_only
from handlers.kit.buttons import Press
from handlers.kit.context import Context, Services, send
from handlers.kit.date_format import day_and_hour
from handlers.kit.member_cards import translator_for
from handlers.kit.navigation import Admin, back_button, home_button, home_row
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, paragraphs
from handlers.kit.texts import LazyText, Translator, lazy
from storage.outbox import resolution
from storage.outbox.resolution import PendingDecisions


class ShowHeld(Press, prefix="oh"):
    """Explain why nothing is sent."""


class ReleaseHeld(Press, prefix="or"):
    """Resume sending, with or without the queued messages."""

    drop: bool

    @property
    def takes_away(self) -> bool:
        """Whether the queued messages are dropped."""
        return self.drop


class ShowUnknown(Press, prefix="ou"):
    """Show how many deliveries have an unknown outcome."""


class ResolveUnknown(Press, prefix="os"):
    """Send deliveries with an unknown outcome again, or leave them."""

    again: bool


def admin_rows(t: Translator, undecided: PendingDecisions) -> tuple[Row, ...]:
    """The buttons to these decisions on the admins' screen; none if there is nothing to decide."""
    rows: list[Row] = []
    if undecided.held_since is not None:
        rows.append((Button(t.plain("outbox-held-button"), ShowHeld()),))
    if undecided.unknown:
        rows.append(
            (Button(t.plain("outbox-unknown-button", count=undecided.unknown), ShowUnknown()),)
        )
    return tuple(rows)


def held_screen(t: Translator, undecided: PendingDecisions, zone: str) -> Screen:
    """Why nothing is sent, with the two options."""
    copied = undecided.copied_at
    return _decision_screen(
        t,
        paragraphs(
            t("outbox-held", count=undecided.waiting),
            t("outbox-held-copy", when=day_and_hour(t, copied, zone)) if copied else None,
        ),
        Button(t.plain("outbox-send"), ReleaseHeld(False)),
        Button(t.plain("outbox-drop"), ReleaseHeld(True)),
    )


def unknown_screen(t: Translator, unknown: int) -> Screen:
    """The number of deliveries with an unknown outcome, with the two options."""
    return _decision_screen(
        t,
        t("outbox-unknown", count=unknown),
        Button(t.plain("outbox-again"), ResolveUnknown(True)),
        Button(t.plain("outbox-accept"), ResolveUnknown(False)),
    )


def paused_screen(t: Translator, minutes: int, waiting: int) -> Screen:
    """Telegram has paused all sending for a long time."""
    return Screen(t("outbox-paused", minutes=str(minutes), count=str(waiting)), (home_row(t),))


async def notify_of_pause(services: Services, seconds: float) -> None:
    """Tell all admins that no queued message is sent for this many seconds."""
    count, admins = await resolution.waiting(services.db)
    minutes = round(seconds / 60)
    await asyncio.gather(
        *(
            send(
                services.bot,
                admin.telegram_id,
                paused_screen(translator_for(admin, services.network), minutes, count),
            )
            for admin in admins
        ),
        return_exceptions=True,
    )


def _decision_screen(t: Translator, text: str, one: Button, other: Button) -> Screen:
    return Screen(text, ((one,), (other,), (back_button(t, Admin()), home_button(t))))


@admins_only
async def show_held(ctx: Context, _press: ShowHeld) -> None:
    """Explain why nothing is sent."""
    undecided = await resolution.pending_decisions(ctx.db)
    if undecided.held_since is None:
        await _nothing(ctx)
    else:
        await ctx.show(held_screen(ctx.t, undecided, ctx.member.zone))


@admins_only
async def release_held(ctx: Context, press: ReleaseHeld) -> None:
    """Resume sending."""
    done = await resolution.release(ctx.db, ctx.member.id, drop=press.drop, now=ctx.now())
    await _nothing(ctx, lazy("outbox-released") if done else None)


@admins_only
async def show_unknown(ctx: Context, _press: ShowUnknown) -> None:
    """Show how many deliveries have an unknown outcome."""
    undecided = await resolution.pending_decisions(ctx.db)
    if not undecided.unknown:
        await _nothing(ctx)
    else:
        await ctx.show(unknown_screen(ctx.t, undecided.unknown))


@admins_only
async def resolve_unknown(ctx: Context, press: ResolveUnknown) -> None:
    """Send them again, or leave them."""
    done = await resolution.resolve_unknown(ctx.db, ctx.member.id, again=press.again, now=ctx.now())
    await _nothing(ctx, lazy("outbox-released") if done else None)


async def _nothing(ctx: Context, notice: LazyText | None = None) -> None:
    await ctx.show(Screen(ctx.t("outbox-open"), (home_row(ctx.t),)), notice)


HANDLERS = [
    on_press(ShowHeld, show_held),
    on_press(ReleaseHeld, release_held),
    on_press(ShowUnknown, show_unknown),
    on_press(ResolveUnknown, resolve_unknown),
]
