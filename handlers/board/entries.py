"""One entry: reading it, and what its author does with it."""

from handlers.board.callbacks import (
    CloseEntry,
    EndEntry,
    OpenEntry,
    OwnEntries,
    RenewEntry,
    WithdrawEntry,
)
from handlers.board.cards import close_screen, entry_screen, own_list_screen, own_screen
from handlers.board.messages import END_NOTICE
from handlers.kit.access import members_only
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.navigation import Board, back_button, home_button
from handlers.kit.router import on_press
from handlers.kit.screens import Screen
from handlers.kit.texts import LazyText, Translator, lazy
from storage.board import board, endings, own, records
from storage.board.endings import EndOutcome
from storage.board.records import ENTRY, EntryStatus, Found

PAGE = 6


def gone_screen(t: Translator) -> Screen:
    """An entry that is not there for her, whatever the reason."""
    return Screen(t("board-gone"), ((back_button(t, Board()), home_button(t)),))


async def show(ctx: Context, entry_id: int, notice: LazyText | None = None) -> None:
    """Show an entry, to its author with what she can do."""
    entry = await records.seen_by(ctx.db, entry_id, ctx.member.id)
    if entry is None or entry.status is EntryStatus.WITHDRAWN:
        await ctx.show(gone_screen(ctx.t), notice)
    elif entry.is_mine:
        await ctx.show(own_screen(ctx.t, entry, ctx.member.zone), notice)
    else:
        await ctx.show(entry_screen(ctx.t, entry, ctx.member.zone), notice)


@members_only
async def open_entry(ctx: Context, press: OpenEntry) -> None:
    """Show an entry."""
    await show(ctx, press.id)


@members_only
async def own_entries(ctx: Context, press: OwnEntries) -> None:
    """Show a page of her entries."""
    await show_own(ctx, press.page)


async def show_own(ctx: Context, page: int, notice: LazyText | None = None) -> None:
    """Show a page of her entries."""
    found = await board.own_entries(ctx.db, ctx.member.id, page, PAGE)
    await ctx.show(own_list_screen(ctx.t, found), notice)


@members_only
async def renew(ctx: Context, press: RenewEntry) -> None:
    """Let an entry stay on the board."""
    outcome = await endings.renew(ctx.db, press.id, ctx.member.id, ctx.now())
    await show(ctx, press.id, lazy(END_NOTICE(outcome)))


@members_only
async def close(ctx: Context, press: CloseEntry) -> None:
    """Ask what came of an entry, before it leaves the board."""
    entry = await records.seen_by(ctx.db, press.id, ctx.member.id)
    closable = (EntryStatus.PUBLISHED, EntryStatus.ENDED)
    if entry is None or not entry.is_mine or entry.status not in closable:
        await show(ctx, press.id, lazy(END_NOTICE(EndOutcome.GONE)))
    else:
        await ctx.show(close_screen(ctx.t, entry))


@members_only
async def end(ctx: Context, press: EndEntry) -> None:
    """Take an entry off the board, with what came of it."""
    if press.found not in {one.value for one in Found}:
        await show(ctx, press.id)
        return
    outcome = await endings.close(ctx.db, press.id, ctx.member.id, Found(press.found), ctx.now())
    await show(ctx, press.id, lazy(END_NOTICE(outcome)))


async def ask_withdrawal(ctx: Context, press: WithdrawEntry) -> Confirmation | None:
    """Withdraw the entry?"""
    entry = await records.seen_by(ctx.db, press.id, ctx.member.id)
    if entry is None or not entry.is_mine:
        return None
    said = ctx.t("board-withdraw-sure", title=entry.text.title)
    return Confirmation(said, ctx.t.plain("board-withdraw-yes"), OpenEntry(press.id))


@members_only
async def withdraw(ctx: Context, press: WithdrawEntry) -> None:
    """Withdraw an entry that is not on the board."""
    done = await own.withdraw(ctx.db, press.id, ctx.member.id, ctx.now())
    notice = "board-withdrawn" if done else "board-ending-notice-gone"
    await show_own(ctx, 0, lazy(notice))


HANDLERS = [
    on_press(OpenEntry, open_entry),
    on_press(OwnEntries, own_entries),
    on_press(RenewEntry, renew),
    on_press(CloseEntry, close),
    on_press(EndEntry, end),
    on_press(WithdrawEntry, withdraw, ask=ask_withdrawal),
]
REQUEST_SUBJECTS = {ENTRY: show}
