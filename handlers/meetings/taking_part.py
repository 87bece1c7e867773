"""Opting in for a round, out of it, and in which languages she talks."""

from handlers.kit.access import members_only, visible_only
from handlers.kit.context import Context
from handlers.kit.navigation import Meetings
from handlers.kit.router import on_command, on_press
from handlers.kit.texts import LANGUAGES, LazyText, lazy
from handlers.meetings import cards
from handlers.meetings.callbacks import (
    EnterRound,
    LeaveRound,
    MarkSpoken,
    PickSpoken,
    SetInvitations,
)
from handlers.meetings.messages import ROUND_NOTICE
from storage import languages_spoken
from storage.meetings import records, rounds
from storage.scheduling import records as scheduling


@members_only
async def meet_command(ctx: Context, _arguments: str) -> None:
    """Answer /meet."""
    await show_home(ctx)


@members_only
async def meetings(ctx: Context, _press: Meetings) -> None:
    """Show the meetings."""
    await show_home(ctx)


async def show_home(ctx: Context, notice: LazyText | None = None) -> None:
    """Show the round in which she can take part, and her meetings."""
    now, own = ctx.now(), ctx.member.id
    standing = await records.standing(ctx.db, own)
    spoken = await languages_spoken.spoken(ctx.db, own)
    polls = await scheduling.of_member(ctx.db, own, now)
    screen = cards.home_screen(ctx.t, standing, spoken, polls, ctx.member.zone, now)
    await ctx.show(screen, notice)


@visible_only
async def enter(ctx: Context, press: EnterRound) -> None:
    """Opt in."""
    outcome = await rounds.enter(ctx.db, press.round_id, ctx.member.id, ctx.now())
    await show_home(ctx, lazy(ROUND_NOTICE(outcome)))


@members_only
async def leave(ctx: Context, press: LeaveRound) -> None:
    """Opt out before the draw."""
    outcome = await rounds.leave(ctx.db, press.round_id, ctx.member.id, ctx.now())
    await show_home(ctx, lazy(ROUND_NOTICE(outcome)))


@members_only
async def pick_spoken(ctx: Context, _press: PickSpoken) -> None:
    """Show the languages."""
    spoken = await languages_spoken.spoken(ctx.db, ctx.member.id)
    await ctx.show(cards.languages_screen(ctx.t, spoken))


@members_only
async def mark_spoken(ctx: Context, press: MarkSpoken) -> None:
    """Add a language, or remove it."""
    spoken = await languages_spoken.spoken(ctx.db, ctx.member.id)
    if press.language in LANGUAGES:
        changed = spoken | {press.language} if press.on else spoken - {press.language}
        await languages_spoken.choose(ctx.db, ctx.member.id, changed)
        spoken = await languages_spoken.spoken(ctx.db, ctx.member.id)
    await ctx.show(cards.languages_screen(ctx.t, spoken))


@members_only
async def set_invitations(ctx: Context, press: SetInvitations) -> None:
    """Turn invitations on or off."""
    await rounds.set_invitations(ctx.db, ctx.member.id, on=press.on)
    await show_home(ctx)


HANDLERS = [
    on_command("meet", meet_command),
    on_press(Meetings, meetings),
    on_press(EnterRound, enter),
    on_press(LeaveRound, leave),
    on_press(PickSpoken, pick_spoken),
    on_press(MarkSpoken, mark_spoken),
    on_press(SetInvitations, set_invitations),
]
