"""The help: what she can do here, who reads what, whom to ask, and her commands."""

from collections.abc import Sequence

from handlers import commands
from handlers.kit.access import anyone
from handlers.kit.context import Context
from handlers.kit.navigation import Help, home_row
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Screen, paragraphs
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.texts import Translator
from storage import roles
from storage.members import Member, MemberStatus


def help_screen(
    t: Translator, network: str, member: Member, coordinators: Sequence[str] = ()
) -> Screen:
    """The help for her role. `coordinators` are the display names of those whom she can ask."""
    listed = "\n".join(
        t("help-command", command=f"/{name}", does=t.plain(commands.MENU(name)))
        for name in commands.names(member)
    )
    is_member = member.status is MemberStatus.MEMBER
    countries = ", ".join(t.plain(COUNTRY(code)) for code in sorted(member.coordinated_countries))
    return Screen(
        paragraphs(
            t("help-about", network=network),
            t("help-search") if is_member else None,
            t("help-contact") if is_member else None,
            t("help-who-reads"),
            t("help-coordinator", countries=countries) if countries else None,
            t("help-admin") if member.is_admin else None,
            t("help-ask-named", names=", ".join(coordinators)) if coordinators else t("help-ask"),
            t("help-care"),
            t("help-commands") + "\n" + listed,
        ),
        (home_row(t),),
    )


async def _show(ctx: Context) -> None:
    named: tuple[str, ...] = ()
    if ctx.member.status is MemberStatus.MEMBER:
        named = await roles.coordinators_for(ctx.db, ctx.member.id)
    await ctx.show(help_screen(ctx.t, ctx.network.name, ctx.member, named))


@anyone
async def help_command(ctx: Context, _arguments: str) -> None:
    """Answer /help: show the help."""
    await _show(ctx)


@anyone
async def help_pressed(ctx: Context, _press: Help) -> None:
    """Show the help."""
    await _show(ctx)


HANDLERS = [
    on_command("help", help_command, keeps_form=True),
    on_press(Help, help_pressed, keeps_form=True),
]
