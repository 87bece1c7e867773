"""Choosing several contacts, to find a time with all of them."""

from handlers.kit.access import visible_only
from handlers.kit.context import Context
from handlers.kit.router import on_press
from handlers.kit.texts import LazyText, lazy
from handlers.scheduling import cards
from handlers.scheduling.callbacks import AskGroup, GatherGroup, InviteContact
from handlers.scheduling.messages import GROUP_NOTICE
from handlers.scheduling.polls import show_poll, show_too_many
from storage.introductions import lists
from storage.scheduling import groups
from storage.scheduling.groups import GroupOutcome

PAGE = 7


@visible_only
async def gather(ctx: Context, press: GatherGroup) -> None:
    """Show her contacts, to choose from."""
    await _show(ctx, press.page)


async def _show(ctx: Context, page: int, notice: LazyText | None = None) -> None:
    poll_id = await groups.gather(ctx.db, ctx.member.id, ctx.now())
    contacts = await lists.others(ctx.db, ctx.member.id, ctx.member.id, page, PAGE)
    chosen, count = await groups.chosen(ctx.db, poll_id, ctx.member.id)
    await ctx.show(cards.group_screen(ctx.t, poll_id, contacts, chosen, count), notice)


@visible_only
async def invite(ctx: Context, press: InviteContact) -> None:
    """Add a contact to the group, or remove her."""
    outcome = await groups.invite(
        ctx.db, press.poll_id, ctx.member.id, press.introduction_id, on=press.on
    )
    is_done = outcome in (GroupOutcome.ADDED, GroupOutcome.REMOVED)
    await _show(ctx, press.page, None if is_done else lazy(GROUP_NOTICE(outcome)))


@visible_only
async def ask(ctx: Context, press: AskGroup) -> None:
    """Ask the group when they can meet."""
    outcome = await groups.ask(ctx.db, press.poll_id, ctx.member.id, ctx.now())
    if outcome is GroupOutcome.ASKED:
        await show_poll(ctx, press.poll_id, lazy(GROUP_NOTICE(outcome)))
    elif outcome is GroupOutcome.TOO_MANY:
        await show_too_many(ctx)
    else:
        await _show(ctx, 0, lazy(GROUP_NOTICE(outcome)))


HANDLERS = [on_press(GatherGroup, gather), on_press(InviteContact, invite), on_press(AskGroup, ask)]
