"""Tidying this chat: she presses, or chooses an hour of every evening."""

from datetime import datetime

from handlers.kit import chat_tidying, choices, date_format
from handlers.kit.access import anyone
from handlers.kit.buttons import Press
from handlers.kit.context import Context
from handlers.kit.navigation import Safety, Tidying, back_button, home_button, home_row
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Screen, main, paragraphs
from handlers.kit.texts import LazyText, Translator, lazy
from storage import tidying
from storage.tidying import EVENINGS, MOST_REPLACED, STEP_INTERVAL
from storage.tidying import Tidying as State


class TidyNow(Press, prefix="tyn"):
    """Tidy this chat now."""


class PickEvening(Press, prefix="tyh"):
    """Choose the hour of every evening."""


class ChooseEvening(Press, prefix="tyc"):
    """Tidy every evening at this hour; None: only when she presses."""

    hour: int | None


def tidying_screen(t: Translator, state: State, zone: str) -> Screen:
    """What tidying does and what it cannot do, her last run, and the two ways to start one."""
    begin = main(t.plain("tidying-now"), TidyNow())
    if state.is_running:
        begin = main(t.plain("tidying-how-far"), Tidying())
    return Screen(
        paragraphs(
            t("tidying-title"), t("tidying-what"), t("tidying-cannot"), _progress(t, state, zone)
        ),
        (
            (begin,),
            (Button(_evening(t, state.evening_hour), PickEvening()),),
            (back_button(t, Safety()), home_button(t)),
        ),
    )


def result_screen(t: Translator, state: State, zone: str) -> Screen:
    """What a run has done so far: all that is left in the chat when she has tidied it."""
    again = ((Button(t.plain("tidying-how-far"), Tidying()),),) if state.is_running else ()
    return Screen(_progress(t, state, zone) or "", (*again, home_row(t)))


def _progress(t: Translator, state: State, zone: str) -> str | None:
    done = {
        "deleted": str(state.deleted),
        "replaced": str(state.replaced),
        "untouched": str(state.untouched),
    }
    if state.is_running:
        steps = -(-state.left // MOST_REPLACED)
        minutes = max(1, round(steps * STEP_INTERVAL.total_seconds() / 60))
        return t("tidying-goes-on", **done, left=str(state.left), minutes=str(minutes))
    if state.ended_at is None:
        return None
    return t("tidying-last", **done, when=date_format.day_and_hour(t, state.ended_at, zone))


def _evening(t: Translator, hour: int | None) -> str:
    if hour is None:
        return t.plain("tidying-evening-off")
    return t.plain("tidying-evening-on", hour=_hour(hour))


def _hour(hour: int) -> str:
    return f"{hour:02}:00"


def evening_screen(t: Translator, chosen: int | None) -> Screen:
    """The hours to choose from; the chosen one is ticked."""

    def button(label: str, hour: int | None) -> Button:
        ticked = t.plain("form-ticked", name=label) if hour == chosen else label
        return Button(ticked, ChooseEvening(hour))

    hours = [button(_hour(hour), hour) for hour in EVENINGS]
    return Screen(
        t("tidying-pick-evening"),
        (
            tuple(hours[:3]),
            tuple(hours[3:]),
            (button(t.plain("tidying-no-evening"), None),),
            (back_button(t, Tidying()), home_button(t)),
        ),
    )


async def _show(ctx: Context, notice: LazyText | None = None) -> None:
    state = await tidying.of(ctx.db, ctx.member.id)
    await ctx.show(tidying_screen(ctx.t, state, ctx.member.zone), notice)


@anyone
async def tidy_command(ctx: Context, _arguments: str) -> None:
    """Answer /tidy: show what tidying does."""
    await _show(ctx)


@anyone
async def tidying_pressed(ctx: Context, _press: Tidying) -> None:
    """Show what tidying does, and how far it is."""
    await _show(ctx)


@anyone
async def tidy_now(ctx: Context, _press: TidyNow) -> None:
    """Tidy this chat; the message with the button stays and says what was done."""
    await ctx.services.flush_messages()
    now: datetime = ctx.now()
    await tidying.begin(ctx.db, ctx.member.id, ctx.pressed_message, now)
    await chat_tidying.delete_recent(ctx.services, ctx.member)
    state = await tidying.of(ctx.db, ctx.member.id)
    await ctx.show(result_screen(ctx.t, state, ctx.member.zone))


@anyone
async def pick_evening(ctx: Context, _press: PickEvening) -> None:
    """Show the hours to choose from."""
    state = await tidying.of(ctx.db, ctx.member.id)
    await choices.ask(ctx, evening_screen(ctx.t, state.evening_hour), PickEvening())


@anyone
async def choose_evening(ctx: Context, press: ChooseEvening) -> None:
    """Set the hour of every evening, or none."""
    if press.hour is None or press.hour in EVENINGS:
        await tidying.choose_evening(ctx.db, ctx.member.id, press.hour, ctx.now())
    await _show(ctx, lazy("tidying-evening-saved"))


HANDLERS = [
    on_command("tidy", tidy_command, needs_consent=False),
    on_press(Tidying, tidying_pressed, needs_consent=False),
    on_press(TidyNow, tidy_now, needs_consent=False),
    on_press(PickEvening, pick_evening, needs_consent=False),
    on_press(ChooseEvening, choose_evening, needs_consent=False),
]
