"""Rounds for organisers: opened now or each month, their numbers, and a check of the draw."""

from collections.abc import Sequence

from handlers.directory import find_options
from handlers.kit import date_format
from handlers.kit.access import chair_only, organisers_only
from handlers.kit.audience_picker import (
    AudienceSelection,
    AudienceSubject,
    audience_words,
    reach_lines,
)
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.router import on_press
from handlers.kit.screens import paragraphs
from handlers.kit.texts import LazyText, lazy
from handlers.meetings import cards
from handlers.meetings.callbacks import (
    CheckDraw,
    OpenRound,
    PrepareRound,
    SetMonthly,
    ShowRounds,
)
from handlers.meetings.messages import CHECK, ROUND_NOTICE
from storage.audiences import Audience, Edit
from storage.database import Page
from storage.meetings import drawing, records, rounds
from storage.meetings.records import MUTE
from storage.meetings.rounds import Prepared, RoundOutcome

WORDS = 500
"""Longest description of an audience, in characters."""


@organisers_only
async def show_rounds(ctx: Context, _press: ShowRounds) -> None:
    """Show the last rounds."""
    await _show_rounds(ctx)


async def _show_rounds(ctx: Context, notice: LazyText | None = None) -> None:
    standing = await records.standing(ctx.db, ctx.member.id)
    found = await records.numbers(ctx.db, cards.ROUNDS)
    at = await rounds.monthly(ctx.db)
    zone, opens = ctx.member.zone, None
    if at is not None:
        opens = date_format.in_words(ctx.t, at, zone, ctx.now())
    screen = cards.rounds_screen(ctx.t, found, opens, zone, may_open=standing.may_open)
    await ctx.show(screen, notice)


@chair_only
async def prepare(ctx: Context, _press: PrepareRound) -> None:
    """Prepare a round."""
    round_id = await rounds.prepare(ctx.db, ctx.member.id, ctx.now())
    await _show_prepared(ctx, round_id or 0)


async def _show_prepared(ctx: Context, round_id: int) -> None:
    found = await rounds.prepared(ctx.db, round_id, ctx.member.id)
    if found is None:
        await _show_rounds(ctx, lazy(ROUND_NOTICE(RoundOutcome.GONE)))
    else:
        await ctx.show(cards.prepare_screen(ctx.t, found, _words(ctx, found)))


def _words(ctx: Context, found: Prepared) -> str:
    whom = audience_words(ctx.t, found.round.audience, {}, ctx.member.zone)
    said = ctx.t("lot-for", whom=shortened(whom, WORDS))
    return paragraphs(said, reach_lines(ctx.t, found.reach))


async def ask_opening(ctx: Context, press: OpenRound) -> Confirmation | None:
    """Open the round, and invite so many members?"""
    found = await rounds.prepared(ctx.db, press.round_id, ctx.member.id)
    if found is None:
        return None
    text = paragraphs(ctx.t("lot-open-sure"), _words(ctx, found))
    return Confirmation(
        text,
        ctx.t.plain("lot-open-round"),
        PrepareRound(),
        basis=repr(found.round.audience.shown),
    )


@chair_only
async def open_round(ctx: Context, press: OpenRound) -> None:
    """Open the round."""
    outcome = await rounds.open_prepared(ctx.db, press.round_id, ctx.member.id, ctx.now())
    await _show_rounds(ctx, lazy(ROUND_NOTICE(outcome)))


@chair_only
async def set_monthly(ctx: Context, press: SetMonthly) -> None:
    """Let the bot open a round each month, or not."""
    await rounds.set_monthly(ctx.db, ctx.member.id, ctx.now(), on=press.on)
    await _show_rounds(ctx)


@organisers_only
async def check_draw(ctx: Context, press: CheckDraw) -> None:
    """Repeat the draw, and compare."""
    outcome = await drawing.check(ctx.services.db, press.round_id)
    await _show_rounds(ctx, lazy(CHECK(outcome)))


# The audience picker


async def _load(ctx: Context, id: int) -> AudienceSelection | None:
    found = await rounds.prepared(ctx.db, id, ctx.member.id)
    if found is None:
        await _show_rounds(ctx, lazy(ROUND_NOTICE(RoundOutcome.GONE)))
        return None
    one = found.round
    return AudienceSelection(
        id, one.audience_id, one.audience, found.reach, found.countries, MUTE, {}
    )


async def _change(ctx: Context, id: int, edit: Edit) -> LazyText | None:
    done = await rounds.change_audience(ctx.db, id, ctx.member.id, edit)
    return None if done else lazy(ROUND_NOTICE(RoundOutcome.GONE))


async def _name_member(ctx: Context, id: int, member_id: int, named: bool) -> LazyText | None:
    def edit(audience: Audience) -> Audience:
        return audience.with_named(member_id) if named else audience.without_named(member_id)

    return await _change(ctx, id, edit)


async def _events(_ctx: Context, page: int) -> Page[tuple[int, str]]:
    # Who was at an event together has met already.
    return Page((), page, has_more=False)


async def _knows_event(_ctx: Context, _id: int) -> bool:
    return False


async def _find(ctx: Context, words: str) -> Sequence[tuple[int, str]]:
    return await find_options(ctx, words)


def _back(_id: int) -> Press:
    return PrepareRound()


SUBJECT = AudienceSubject(
    cards.AUDIENCE, _load, _change, _name_member, _events, _knows_event, _find, _back
)

HANDLERS = [
    on_press(ShowRounds, show_rounds),
    on_press(PrepareRound, prepare),
    on_press(OpenRound, open_round, ask=ask_opening),
    on_press(SetMonthly, set_monthly),
    on_press(CheckDraw, check_draw),
]
