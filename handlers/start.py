"""The first screen, which depends on who the member is."""

from handlers import language
from handlers.applications import reason_text
from handlers.kit import forms
from handlers.kit.access import anyone
from handlers.kit.context import Context
from handlers.kit.navigation import (
    Admin,
    Events,
    Find,
    Help,
    Home,
    Languages,
    OwnProfile,
    Practices,
    Register,
    Requests,
)
from handlers.kit.router import START, on_command, on_press
from handlers.kit.screens import Button, Row, Screen, paragraphs
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.questions import OwnQuestions
from storage import applications, introductions, reviews
from storage.members import MemberStatus


async def home(ctx: Context, notice: LazyText | None = None) -> None:
    """Show her first screen."""
    if ctx.member.language is None:
        await ctx.show(language.choice_screen(ctx.phone_language, ctx.network), notice)
    else:
        await ctx.show(await _home_screen(ctx), notice)


async def _home_screen(ctx: Context) -> Screen:
    unfinished, waiting = ctx.member.aside_form, None
    if ctx.member.is_staff:
        waiting = await reviews.pending_count(ctx.db, ctx.member.id)
    match ctx.member.status:
        case MemberStatus.MEMBER:
            asked = await introductions.waiting_count(ctx.db, ctx.member.id)
            return member_screen(ctx.t, ctx.network.name, unfinished, waiting, asked)
        case MemberStatus.PENDING:
            return waiting_screen(ctx.t, waiting)
        case MemberStatus.REJECTED:
            rejection = await applications.rejection(ctx.db, ctx.member.id)
            reason = rejection.comment if rejection else None
            return declined_screen(ctx.t, reason, unfinished, waiting)
        case MemberStatus.SUSPENDED:
            return Screen(ctx.t("suspension-home"), (_language_and_help(ctx.t),))
        case MemberStatus.NEWCOMER:
            return newcomer_screen(ctx.t, ctx.network.name, unfinished, waiting)


def member_screen(
    t: Translator,
    network: str,
    unfinished: str | None = None,
    waiting: int | None = None,
    asked: int = 0,
) -> Screen:
    """The first screen of a member.

    `unfinished` is the name of a form that she set aside, if any. `waiting` is the number of
    newcomers and texts that she may review, None if she may not review. `asked` is the number of
    members who ask to be introduced to her.
    """
    return Screen(
        t("start-home", network=network),
        (
            *_resume(t, unfinished),
            (Button(t.plain("start-find"), Find()),),
            (Button(t.plain("start-requests", count=asked), Requests(None, 0)),),
            (Button(t.plain("question-button"), OwnQuestions(0)),),
            (
                Button(t.plain("start-events"), Events("coming", 0, None, None)),
                Button(t.plain("start-practices"), Practices()),
            ),
            *_admin(t, waiting),
            (Button(t.plain("start-profile"), OwnProfile()),),
            _language_and_help(t),
        ),
    )


def newcomer_screen(
    t: Translator, network: str, unfinished: str | None = None, waiting: int | None = None
) -> Screen:
    """The first screen of somebody who has not registered."""
    begin = () if unfinished else ((Button(t.plain("start-register"), Register()),),)
    return Screen(
        t("start-welcome-back") if unfinished else t("start-welcome", network=network),
        (*_resume(t, unfinished), *begin, *_admin(t, waiting), _language_and_help(t)),
    )


def waiting_screen(t: Translator, waiting: int | None = None) -> Screen:
    """The first screen of somebody whose registration awaits approval."""
    return Screen(
        t("start-waiting"),
        (
            *_admin(t, waiting),
            (Button(t.plain("start-profile"), OwnProfile()),),
            _language_and_help(t),
        ),
    )


def declined_screen(
    t: Translator, reason: str | None, unfinished: str | None = None, waiting: int | None = None
) -> Screen:
    """The first screen of somebody whose registration was rejected, with the reason and a button to
    try again.
    """
    again = () if unfinished else ((Button(t.plain("applications-try-again"), Register()),),)
    return Screen(
        paragraphs(t("applications-sorry"), reason_text(t, reason), t("applications-sorry-next")),
        (*_resume(t, unfinished), *again, *_admin(t, waiting), _language_and_help(t)),
    )


def _resume(t: Translator, unfinished: str | None) -> tuple[Row, ...]:
    return ((Button(t.plain("form-resume"), forms.Resume(unfinished)),),) if unfinished else ()


def _admin(t: Translator, waiting: int | None) -> tuple[Row, ...]:
    if waiting is None:
        return ()
    return ((Button(t.plain("start-admin", count=waiting), Admin()),),)


def _language_and_help(t: Translator) -> Row:
    return (
        Button(t.plain("start-language"), Languages()),
        Button(t.plain("start-help"), Help()),
    )


@anyone
async def start(ctx: Context, _arguments: str) -> None:
    """/start: show the open question of a form, else the first screen.

    A deep link's payload goes to the module that the link belongs to (its DEEP_LINKS).
    """
    if not await forms.ask_again(ctx, lazy("form-welcome-back")):
        await home(ctx)


@anyone
async def home_pressed(ctx: Context, _press: Home) -> None:
    """Show the first screen."""
    await home(ctx)


@anyone
async def cancel(ctx: Context, _arguments: str) -> None:
    """/cancel: set the open form aside."""
    if not await forms.cancel_open(ctx):
        await home(ctx, lazy("form-nothing-to-cancel"))


HANDLERS = [
    on_command(START, start, keeps_form=True),
    on_command("cancel", cancel, keeps_form=True),
    on_press(Home, home_pressed),
]
