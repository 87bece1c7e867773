"""The help: what she can do here, in a few lines."""

from handlers.commands import MENU
from handlers.kit.access import anyone
from handlers.kit.context import Context
from handlers.kit.navigation import Help, home_row
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Screen, paragraphs
from handlers.kit.texts import Translator
from storage.members import Member, MemberStatus


def help_screen(t: Translator, network: str, member: Member) -> Screen:
    """The bot's purpose, and the commands that she can use."""
    commands = ["start", "language", "help", "cancel"]
    if member.status is not MemberStatus.NEWCOMER:
        commands[1:1] = ["profile", "settings"]
    if member.status is MemberStatus.MEMBER:
        commands[1:1] = ["find", "requests", "events", "here", "practices", "share", "ask"]
    if member.is_staff:
        commands[-2:-2] = ["admin", "announce", "newevent", "review"]
    listed = "\n".join(
        t("help-command", command=f"/{name}", does=t.plain(MENU(name))) for name in commands
    )
    return Screen(
        paragraphs(
            t("help-about", network=network),
            t("help-search") if member.status is MemberStatus.MEMBER else None,
            listed,
            t("help-care"),
        ),
        (home_row(t),),
    )


@anyone
async def help_command(ctx: Context, _arguments: str) -> None:
    """/help"""
    await ctx.show(help_screen(ctx.t, ctx.network.name, ctx.member))


@anyone
async def help_pressed(ctx: Context, _press: Help) -> None:
    """Show the help."""
    await ctx.show(help_screen(ctx.t, ctx.network.name, ctx.member))


HANDLERS = [
    on_command("help", help_command, keeps_form=True),
    on_press(Help, help_pressed, keeps_form=True),
]
