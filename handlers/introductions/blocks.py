"""Blocking a member, and the members whom she has blocked."""

from handlers.introductions.callbacks import BlockMember, OpenRequest, ShowBlocked, UnblockMember
from handlers.introductions.cards import other_name
from handlers.introductions.endings import show_outcome
from handlers.kit.access import members_only
from handlers.kit.characters import shortened
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.label_widths import available, cut
from handlers.kit.member_cards import called
from handlers.kit.navigation import Requests, back_button, home_button, page_row, total_line
from handlers.kit.report_buttons import ShowCases
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, balanced_page, column, paragraphs
from handlers.kit.texts import Translator, lazy
from storage import blocks
from storage.blocks import Blocked
from storage.introductions import blocks as blocking
from storage.introductions import records
from storage.mentoring import endings as mentoring

PAGE = 6


def blocked_screen(t: Translator, blocked: tuple[Blocked, ...], page: int = 0) -> Screen:
    """A page of the members whom she has blocked, with a button to unblock each."""
    shown = balanced_page(blocked, page, PAGE)
    buttons = column(
        Button(
            _label(t, one),
            UnblockMember(one.member_id),
        )
        for one in shown.rows
    )
    said = t("introductions-blocked-list") if blocked else t("introductions-nobody-blocked")
    return Screen(
        paragraphs(said, total_line(t, shown)),
        (
            *buttons,
            *page_row(t, shown, ShowBlocked),
            (Button(t.plain("report-cases"), ShowCases(0)),),
            (back_button(t, Requests(None, 0)), home_button(t)),
        ),
        protected=True,
    )


def _label(t: Translator, one: Blocked) -> str:
    name = shortened(called(t, one.name, one.sector, one.country), 30)
    return cut(t.plain("introductions-unblock", name=name), available(1))


async def ask_block(ctx: Context, press: BlockMember) -> Confirmation | None:
    """The question before blocking a member, who is not told about it."""
    request = await records.seen_by(ctx.db, press.introduction_id, ctx.member.id)
    if request is None:
        return None
    question = ctx.t("introductions-sure-block", name=other_name(ctx.t, request))
    # Of an author who is not named it would tell who she is.
    if not request.is_hidden and await mentoring.ends_with_block(
        ctx.db, ctx.member.id, request.other_id
    ):
        question = paragraphs(question, ctx.t("introductions-mentoring-ends"))
    yes = ctx.t.plain("introductions-yes")
    return Confirmation(question, yes, OpenRequest(request.id), protected=True)


@members_only
async def block(ctx: Context, press: BlockMember) -> None:
    """Decline the request and block the requester."""
    outcome = await blocking.block(ctx.db, press.introduction_id, ctx.member.id, ctx.now())
    await show_outcome(ctx, press.introduction_id, outcome, None)


@members_only
async def show_blocked(ctx: Context, press: ShowBlocked) -> None:
    """Show a page of the members whom she has blocked."""
    blocked = await blocks.blocked_by(ctx.db, ctx.member.id)
    await ctx.show(blocked_screen(ctx.t, blocked, press.page))


@members_only
async def unblock(ctx: Context, press: UnblockMember) -> None:
    """Unblock a member."""
    freed = await blocks.unblock(ctx.db, ctx.member.id, press.member_id)
    notice = lazy("introductions-notice-unblocked" if freed else "introductions-notice-unchanged")
    await ctx.show(blocked_screen(ctx.t, await blocks.blocked_by(ctx.db, ctx.member.id)), notice)


HANDLERS = [
    on_press(BlockMember, block, ask=ask_block),
    on_press(ShowBlocked, show_blocked),
    on_press(UnblockMember, unblock),
]
