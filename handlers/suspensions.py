"""Suspends members and restores them; for admins."""

from handlers.kit import date_format
from handlers.kit.access import admins_only
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.member_cards import profile_lines
from handlers.kit.navigation import Admin, back_button, home_button, page_row
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, column, paragraphs
from handlers.kit.texts import Family, LazyText, Translator, lazy
from storage import members, suspensions
from storage.database import Page
from storage.members import Profile
from storage.suspensions import Suspended, SuspendOutcome

PAGE = 8

NOTICE = Family("suspension-notice", SuspendOutcome)


class SuspendMember(Press, prefix="aks", irrevocable=True, destructive=True):
    """Suspend a member."""

    member_id: int


class RestoreMember(Press, prefix="akr"):
    """Restore a suspended member."""

    member_id: int


class ShowSuspended(Press, prefix="akl"):
    """Show the suspended members."""

    page: int


class OpenSuspended(Press, prefix="ako"):
    """Open a suspended member's page."""

    member_id: int


def suspend_row(t: Translator, member_id: int) -> Row:
    """The button to suspend a member, for her page."""
    return (Button(t.plain("suspension-suspend"), SuspendMember(member_id)),)


def list_screen(t: Translator, found: Page[Suspended], count: int) -> Screen:
    """The suspended members."""
    turn = page_row(t, found, ShowSuspended)
    return Screen(
        t("suspension-list", count=count),
        (
            *column(
                Button(shortened(one.name, 40), OpenSuspended(one.member_id)) for one in found.rows
            ),
            *turn,
            (back_button(t, Admin()), home_button(t)),
        ),
        protected=True,
    )


def suspended_screen(t: Translator, found: Suspended, profile: Profile, zone: str) -> Screen:
    """A suspended member's page, with the button to restore her, unless she was removed."""
    restore: tuple[Row, ...] = ()
    if not found.is_removed:
        press = RestoreMember(found.member_id)
        restore = ((Button(t.plain("suspension-restore"), press),),)
    until = None
    if found.until is not None:
        until = t("suspension-until", day=date_format.date(t, found.until, zone))
    return Screen(
        paragraphs(
            profile_lines(t, profile),
            t("suspension-is-removed" if found.is_removed else "suspension-is"),
            until,
        ),
        (
            *restore,
            (back_button(t, ShowSuspended(0)), home_button(t)),
        ),
        protected=True,
    )


async def ask_suspension(ctx: Context, press: SuspendMember) -> Confirmation | None:
    """The question before she is suspended, which says what she will no longer get."""
    profile = await members.profile(ctx.db, press.member_id)
    if profile is None or await suspensions.of(ctx.db, press.member_id):
        return None
    question = ctx.t("suspension-sure", name=profile.name)
    return Confirmation(question, ctx.t.plain("suspension-yes"), Admin(), protected=True)


@admins_only
async def suspend(ctx: Context, press: SuspendMember) -> None:
    """Suspend a member."""
    outcome = await suspensions.suspend(ctx.db, ctx.member.id, press.member_id, ctx.now())
    await _suspended_list(ctx, notice=lazy(NOTICE(outcome)))


@admins_only
async def restore(ctx: Context, press: RestoreMember) -> None:
    """Restore a suspended member."""
    outcome = await suspensions.restore(ctx.db, ctx.member.id, press.member_id, ctx.now())
    await _suspended_list(ctx, notice=lazy(NOTICE(outcome)))


@admins_only
async def show_list(ctx: Context, press: ShowSuspended) -> None:
    """Show the suspended members."""
    await _suspended_list(ctx, press.page)


async def _suspended_list(ctx: Context, page: int = 0, notice: LazyText | None = None) -> None:
    found = await suspensions.listed(ctx.db, page, PAGE)
    await ctx.show(list_screen(ctx.t, found, await suspensions.count(ctx.db)), notice)


@admins_only
async def open_suspended(ctx: Context, press: OpenSuspended) -> None:
    """Show a suspended member's page."""
    profile = await members.profile(ctx.db, press.member_id)
    found = await suspensions.of(ctx.db, press.member_id)
    if profile is None or found is None:
        await _suspended_list(ctx)
    else:
        await ctx.show(suspended_screen(ctx.t, found, profile, ctx.member.zone))


HANDLERS = [
    on_press(SuspendMember, suspend, ask=ask_suspension),
    on_press(RestoreMember, restore),
    on_press(ShowSuspended, show_list),
    on_press(OpenSuspended, open_suspended),
]
