"""The help: what she can do here, who reads what, whom to ask, and her commands."""

from handlers import commands
from handlers.coordinators import coordinator_line, write_row
from handlers.kit.access import anyone
from handlers.kit.context import Context
from handlers.kit.navigation import Help, Privacy, Safety, home_row
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Screen, paragraphs
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.texts import Translator
from storage import coordinators
from storage.coordinators import Coordinators
from storage.members import Member, MemberStatus


def help_screen(
    t: Translator, network: str, member: Member, hers: Coordinators | None = None
) -> Screen:
    """The help for her role. `hers` are the coordinators whom she can ask."""
    listed = "\n".join(
        t("help-command", command=f"/{name}", does=t.plain(commands.MENU(name)))
        for name in commands.names(member)
    )
    ask = None if hers is None else coordinator_line(t, hers)
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
            paragraphs(ask, t("help-ask-here")) if ask else t("help-ask"),
            t("help-care"),
            t("help-commands") + "\n" + listed,
        ),
        (
            *((write_row(t),) if ask else ()),
            (Button(t.plain("safety-button"), Safety()),),
            (Button(t.plain("privacy-button"), Privacy()),),
            home_row(t),
        ),
    )


async def _show(ctx: Context) -> None:
    hers = None
    if ctx.member.status is not MemberStatus.NEWCOMER:
        hers = await coordinators.of(ctx.db, ctx.member.id, ctx.now())
    await ctx.show(help_screen(ctx.t, ctx.network.name, ctx.member, hers))


@anyone
async def help_command(ctx: Context, _arguments: str) -> None:
    """Answer /help: show the help."""
    await _show(ctx)


@anyone
async def help_pressed(ctx: Context, _press: Help) -> None:
    """Show the help."""
    await _show(ctx)


HANDLERS = [
    on_command("help", help_command, keeps_form=True, needs_consent=False),
    on_press(Help, help_pressed, keeps_form=True, needs_consent=False),
]
