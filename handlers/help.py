"""What she can do here, in a few lines."""

from handlers.kit.access import anyone
from handlers.kit.context import Context
from handlers.kit.navigation import Help, home_row
from handlers.kit.routing import on_command, on_press
from handlers.kit.screens import Screen, lines
from handlers.kit.texts import Texts
from storage.members import Member, Status


def help_screen(t: Texts, network: str, member: Member) -> Screen:
    """What the bot is for, and the commands that are hers."""
    commands = ["start", "language", "help", "cancel"]
    if member.status is not Status.NEWCOMER:
        commands[1:1] = ["profile", "settings"]
    if member.status is Status.MEMBER:
        commands[1:1] = ["find", "requests", "events", "here", "practices", "share", "ask"]
    if member.is_staff:
        commands[-2:-2] = ["admin", "announce", "newevent", "review"]
    listed = "\n".join(
        t("help-command", command=f"/{name}", does=t.plain(f"menu-{name}")) for name in commands
    )
    return Screen(
        lines(
            t("help-about", network=network),
            t("help-search") if member.status is Status.MEMBER else None,
            listed,
            t("help-care"),
        ),
        (home_row(t),),
    )


@anyone
async def command(ctx: Context, _arguments: str) -> None:
    """/help"""
    await ctx.show(help_screen(ctx.t, ctx.network.name, ctx.member))


@anyone
async def pressed(ctx: Context, _press: Help) -> None:
    """The button to the help."""
    await ctx.show(help_screen(ctx.t, ctx.network.name, ctx.member))


HANDLERS = [
    on_command("help", command, keeps_form=True),
    on_press(Help, pressed, keeps_form=True),
]
