"""Her settings: kinds of messages on and off, quiet hours, the weekday of her digest."""

from handlers.kit import choices, date_format
from handlers.kit.access import registered_only
from handlers.kit.buttons import Press
from handlers.kit.context import Context
from handlers.kit.navigation import OwnProfile, Settings, back_button, home_button
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Screen, column, pairs, paragraphs
from handlers.kit.taxonomy import ANNOUNCEMENT_KIND
from handlers.kit.texts import LazyText, Translator, lazy
from storage import digests, settings
from storage.digests import HOUR
from storage.settings import KINDS
from storage.settings import Settings as Chosen

EVENINGS, MORNINGS = (19, 20, 21, 22, 23), (6, 7, 8, 9, 10)
"""Hours at which quiet hours may start and end; a night is never longer than these allow."""


class ToggleKind(Press, prefix="sk"):
    """Turn this kind of message on or off."""

    kind: str
    on: bool


class PickQuiet(Press, prefix="sq"):
    """Choose the quiet hours: first the start, then the end."""

    quiet_from: int | None


class PickDigest(Press, prefix="sd"):
    """Choose the weekday of the digest."""


class ChooseDigest(Press, prefix="sx"):
    """Set the weekday of the digest (0 is Monday); None turns the digest off."""

    weekday: int | None


class SetQuietHours(Press, prefix="sz"):
    """Set the quiet hours."""

    quiet_from: int
    quiet_until: int


def settings_screen(t: Translator, chosen: Chosen, weekday: int | None) -> Screen:
    """Her settings, with a button for each; `weekday` is that of her digest (0 is Monday)."""
    day = chosen.day
    turns = column(
        Button(
            t.plain(
                "settings-is-off" if kind in chosen.muted else "settings-is-on",
                kind=t.plain(ANNOUNCEMENT_KIND(kind)),
            ),
            ToggleKind(kind, kind in chosen.muted),
        )
        for kind in KINDS
    )
    quiet = {"from": _hour(day.quiet_from), "until": _hour(day.quiet_until)}
    digest = t.plain("settings-digest-off")
    if weekday is not None:
        digest = t.plain("settings-digest-on", day=date_format.weekday_name(t, weekday))
    return Screen(
        paragraphs(t("settings-title"), t("settings-quiet", **quiet), t("settings-always")),
        (
            *turns,
            (Button(digest, PickDigest()),),
            (Button(t.plain("settings-pick-quiet"), PickQuiet(None)),),
            (back_button(t, OwnProfile()), home_button(t)),
        ),
    )


def _hour(hour: int) -> str:
    return f"{hour:02}:00"


def digest_screen(t: Translator, weekday: int | None) -> Screen:
    """The weekdays to choose from; the chosen one is ticked."""

    def button(label: str, choice: int | None) -> Button:
        ticked = t.plain("form-ticked", name=label) if choice == weekday else label
        return Button(ticked, ChooseDigest(choice))

    days = [button(date_format.weekday_name(t, number), number) for number in range(7)]
    return Screen(
        t("settings-pick-digest", hour=_hour(HOUR)),
        (
            *pairs(days),
            (button(t.plain("settings-no-digest"), None),),
            (back_button(t, Settings()), home_button(t)),
        ),
    )


def quiet_screen(t: Translator, quiet_from: int | None) -> Screen:
    """The choice of the start of the quiet hours, and then of their end."""
    if quiet_from is None:
        said = t("settings-quiet-from")
        buttons = [Button(_hour(hour), PickQuiet(hour)) for hour in EVENINGS]
    else:
        said = t("settings-quiet-until", hour=_hour(quiet_from))
        buttons = [Button(_hour(hour), SetQuietHours(quiet_from, hour)) for hour in MORNINGS]
    back = back_button(t, Settings() if quiet_from is None else PickQuiet(None))
    return Screen(said, (tuple(buttons[:3]), tuple(buttons[3:]), (back, home_button(t))))


@registered_only
async def settings_command(ctx: Context, _arguments: str) -> None:
    """Answer /settings: show her settings."""
    await _show_settings(ctx)


@registered_only
async def settings_pressed(ctx: Context, _press: Settings) -> None:
    """Show her settings."""
    await _show_settings(ctx)


async def _show_settings(ctx: Context, notice: LazyText | None = None) -> None:
    chosen = await settings.load(ctx.db, ctx.member.id)
    weekday = await digests.weekday_of(ctx.db, ctx.member.id)
    await ctx.show(settings_screen(ctx.t, chosen, weekday), notice)


@registered_only
async def toggle_kind(ctx: Context, press: ToggleKind) -> None:
    """Turn a kind of message on or off."""
    await settings.set_kind_enabled(ctx.db, ctx.member.id, press.kind, on=press.on)
    await _show_settings(ctx, lazy("settings-now-on" if press.on else "settings-now-off"))


@registered_only
async def pick_quiet(ctx: Context, press: PickQuiet) -> None:
    """Show the choice of the start of the quiet hours, and then of their end."""
    await _pick_quiet(ctx, press.quiet_from if press.quiet_from in EVENINGS else None)


async def _pick_quiet(ctx: Context, evening: int | None) -> None:
    await choices.ask(ctx, quiet_screen(ctx.t, evening), PickQuiet(evening))


@registered_only
async def pick_digest(ctx: Context, _press: PickDigest) -> None:
    """Show the choice of the digest's weekday."""
    weekday = await digests.weekday_of(ctx.db, ctx.member.id)
    await choices.ask(ctx, digest_screen(ctx.t, weekday), PickDigest())


@registered_only
async def choose_digest(ctx: Context, press: ChooseDigest) -> None:
    """Set the digest's weekday, or turn the digest off."""
    if press.weekday is None or 0 <= press.weekday <= 6:
        await digests.choose_weekday(ctx.db, ctx.member.id, press.weekday, ctx.now())
    await _show_settings(ctx, lazy("settings-now-digest"))


@registered_only
async def set_quiet_hours(ctx: Context, press: SetQuietHours) -> None:
    """Set her quiet hours; reminders are rescheduled to respect them."""
    if press.quiet_from not in EVENINGS or press.quiet_until not in MORNINGS:
        await _pick_quiet(ctx, None)
        return
    await settings.set_quiet_hours(
        ctx.db, ctx.member.id, press.quiet_from, press.quiet_until, ctx.now()
    )
    await _show_settings(ctx, lazy("settings-now-quiet"))


HANDLERS = [
    on_command("settings", settings_command),
    on_press(Settings, settings_pressed),
    on_press(ToggleKind, toggle_kind),
    on_press(PickQuiet, pick_quiet),
    on_press(SetQuietHours, set_quiet_hours),
    on_press(PickDigest, pick_digest),
    on_press(ChooseDigest, choose_digest),
]
