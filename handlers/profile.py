"""Her profile: shown, and changed line by line."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from handlers.coordinators import coordinator_line
from handlers.kit import choices, forms
from handlers.kit.access import Access, registered_only, unsuspended_only
from handlers.kit.buttons import Press
from handlers.kit.context import Context
from handlers.kit.forms import Form
from handlers.kit.member_cards import profile_lines
from handlers.kit.navigation import (
    GetPhoto,
    OpenCoordinators,
    OpenFields,
    OwnProfile,
    Settings,
    back_button,
    home_button,
)
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Row, Screen, column, listed, pairs, paragraphs
from handlers.kit.taxonomy import PROFILE_FIELD, REGION, TIME_ZONE
from handlers.kit.texts import Family, LazyText, Translator, lazy
from handlers.moves import move_line
from handlers.registration import MORE_FIELDS, PROFILE_FIELDS, REGISTRATION, answers_from
from handlers.visibility import visibility_button
from storage import coordinators, members, moves, profile_fields, settings
from storage.coordinators import Coordinators
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft
from storage.kit.taxonomy import REGIONS, ZONE_CITIES
from storage.members import MemberStatus, Profile
from storage.moves import Move, ProfileOutcome
from storage.profile_fields import ProfileField, ShownTo


class ChangeProfileField(Press, prefix="pc"):
    """Change this line."""

    field: str


class MoreFields(Press, prefix="pmf"):
    """Show what else she may tell about herself."""


class RemovePhoto(Press, prefix="ppr"):
    """Remove her photo."""


class WithdrawMove(Press, prefix="pmw"):
    """Take her request to change her country or field of work back."""


class PickTimeZone(Press, prefix="pz"):
    """Choose her time zone."""


class SetTimeZone(Press, prefix="pzs"):
    """Set this time zone."""

    city: str


def profile_screen(
    t: Translator,
    profile: Profile,
    hers: Coordinators | None = None,
    move: Move | None = None,
    is_hidden: bool | None = None,
    levels: Mapping[ProfileField, ShownTo] | None = None,
) -> Screen:
    """Her own profile, with a button for each line. `move` is her pending request to change her
    country or field of work, `hers` are her coordinators. `is_hidden` is whether colleagues do not
    see her, None if she is not a member. `levels` say who sees which field.
    """
    hide: tuple[Row, ...] = ()
    if is_hidden is not None:
        hide = ((visibility_button(t, is_hidden=is_hidden),),)
    change = [
        Button(t.plain(PROFILE_FIELD(field.name)), ChangeProfileField(field.name))
        for field in PROFILE_FIELDS
    ]
    take_back: tuple[Row, ...] = ()
    if move is not None:
        take_back = ((Button(t.plain("move-take-back"), WithdrawMove()),),)
    return Screen(
        paragraphs(
            t("profile-yours"),
            profile_lines(t, profile, empty=True),
            t("visibility-home") if is_hidden else None,
            limited_line(t, levels) if levels is not None else None,
            coordinator_line(t, hers) if hers is not None else None,
            move_line(t, move) if move is not None else None,
            t("profile-change"),
        ),
        (
            *pairs((*change, Button(t.plain("profile-more"), MoreFields()))),
            (Button(t.plain("fields-button"), OpenFields()),),
            *take_back,
            *hide,
            (Button(t.plain("coordinator-button"), OpenCoordinators()),),
            (Button(t.plain("settings-button"), Settings()), home_button(t)),
        ),
        protected=True,
    )


def limited_line(t: Translator, levels: Mapping[ProfileField, ShownTo]) -> str | None:
    """Which of the main fields not everyone sees; None if everyone sees them all."""
    limited = [
        t.plain(PROFILE_FIELD(field))
        for field, level in levels.items()
        if level > ShownTo.EVERYONE and field is not ProfileField.PHOTO
    ]
    return t("fields-limited", fields=listed(limited)) if limited else None


def more_screen(t: Translator, member_id: int, profile: Profile) -> Screen:
    """What she may tell beyond the questions of registration, and her time zone."""
    fields = [
        field for field in MORE_FIELDS if field.name != "region" or profile.country in REGIONS
    ]
    values = {
        "region": profile.region and t.plain(REGION(profile.region)),
        "about": profile.about,
        "photo": t.plain("profile-has-photo") if profile.photo else None,
    }
    lines = "\n".join(
        t(
            "person-line",
            label=t.plain(PROFILE_FIELD(field.name)),
            value=values[field.name] or t.plain("person-empty"),
        )
        for field in fields
    )
    change = [
        Button(t.plain(PROFILE_FIELD(field.name)), ChangeProfileField(field.name))
        for field in fields
    ]
    photo: tuple[Row, ...] = ()
    if profile.photo:
        photo = (
            (
                Button(t.plain("profile-photo-show"), GetPhoto(member_id)),
                Button(t.plain("profile-photo-remove"), RemovePhoto()),
            ),
        )
    return Screen(
        paragraphs(t("profile-more-title"), lines, t("profile-change")),
        (
            *pairs((*change, Button(t.plain("profile-clock"), PickTimeZone()))),
            *photo,
            (back_button(t, OwnProfile()), home_button(t)),
        ),
        protected=True,
    )


def time_zones_screen(t: Translator, now: datetime, zone: str) -> Screen:
    """The time zones to choose from, with the current time in each; hers is ticked."""
    buttons: list[Button] = []
    for clock, there in ZONE_CITIES.items():
        local = now.astimezone(ZoneInfo(there))
        label = t.plain(
            "profile-clock-line", time=f"{local:%H:%M}", where=t.plain(TIME_ZONE(clock))
        )
        same_time = local.utcoffset() == now.astimezone(ZoneInfo(zone)).utcoffset()
        is_hers = there == zone if zone in ZONE_CITIES.values() else same_time
        shown = t.plain("form-ticked", name=label) if is_hers else label
        buttons.append(Button(shown, SetTimeZone(clock)))
    return Screen(t("profile-ask-clock"), (*column(buttons), (back_button(t, MoreFields()),)))


async def _show_profile(ctx: Context, notice: LazyText | None = None) -> None:
    profile = await members.profile(ctx.db, ctx.member.id)
    if profile is None:
        await ctx.home()
    else:
        hers = await coordinators.of(ctx.db, ctx.member.id, ctx.now())
        move = await moves.pending(ctx.db, ctx.member.id)
        is_member = ctx.member.status is MemberStatus.MEMBER
        is_hidden = ctx.member.is_hidden if is_member else None
        levels = await profile_fields.levels(ctx.db, ctx.member.id)
        await ctx.show(profile_screen(ctx.t, profile, hers, move, is_hidden, levels), notice)


@registered_only
async def profile_command(ctx: Context, _arguments: str) -> None:
    """Answer /profile: show her profile."""
    await _show_profile(ctx)


@registered_only
async def profile_pressed(ctx: Context, _press: OwnProfile) -> None:
    """Show her profile."""
    await _show_profile(ctx)


@unsuspended_only
async def change_profile_field(ctx: Context, press: ChangeProfileField) -> None:
    """Ask for a new answer to one line, with the current one shown."""
    profile = await members.profile(ctx.db, ctx.member.id)
    if profile is None or PROFILE.field(press.field) is None:
        await _show_profile(ctx)
        return
    if press.field == "region" and profile.country not in REGIONS:
        await _show_more(ctx)
        return
    now = answers_from(profile)[press.field]
    await forms.begin(ctx, PROFILE, field=press.field, answers={press.field: now} if now else {})


@registered_only
async def show_more(ctx: Context, _press: MoreFields) -> None:
    """Show what else she may tell about herself."""
    await _show_more(ctx)


async def _show_more(ctx: Context, notice: LazyText | None = None) -> None:
    profile = await members.profile(ctx.db, ctx.member.id)
    if profile is None:
        await ctx.home()
    else:
        await ctx.show(more_screen(ctx.t, ctx.member.id, profile), notice)


@unsuspended_only
async def remove_photo(ctx: Context, _press: RemovePhoto) -> None:
    """Remove her photo."""
    await moves.change_profile(
        ctx.db, ctx.member.id, {"photo": None}, ctx.network.needs_approval, ctx.now()
    )
    await _show_more(ctx, lazy("profile-changed"))


@registered_only
async def pick_time_zone(ctx: Context, _press: PickTimeZone) -> None:
    """Show the choice of her time zone."""
    screen = time_zones_screen(ctx.t, ctx.now(), ctx.member.zone)
    await choices.ask(ctx, screen, PickTimeZone())


@unsuspended_only
async def set_time_zone(ctx: Context, press: SetTimeZone) -> None:
    """Set her time zone; from now on her quiet hours follow it."""
    zone = ZONE_CITIES.get(press.city)
    if zone is None:
        await pick_time_zone(ctx, PickTimeZone())
        return
    await settings.set_time_zone(ctx.db, ctx.member.id, zone, ctx.now())
    await _show_profile(ctx, lazy("profile-changed"))


async def _done(ctx: Context, draft: Draft) -> None:
    changes: dict[str, Any] = {
        name: value if value is not None else getattr(_EMPTY, name)
        for name, value in draft.answers.items()
        if PROFILE.field(name) is not None
    }
    outcome = await moves.change_profile(
        ctx.closing(draft), ctx.member.id, changes, ctx.network.needs_approval, ctx.now()
    )
    if outcome is ProfileOutcome.NOT_ALLOWED:
        await ctx.home(lazy("form-fallen"))
        return
    # A registration that she tries again sends what she has mended here.
    await form_drafts.amend(ctx.db, ctx.member.id, REGISTRATION.name, draft.answers)
    back = _show_more if changes.keys() <= {one.name for one in MORE_FIELDS} else _show_profile
    await back(ctx, lazy(NOTICE(outcome)))


@unsuspended_only
async def withdraw_move(ctx: Context, _press: WithdrawMove) -> None:
    """Take her request to change her country or field of work back."""
    done = await moves.withdraw(ctx.db, ctx.member.id, ctx.now())
    await _show_profile(ctx, lazy("profile-withdrawn") if done else lazy("profile-nothing-asked"))


async def _cancel_profile_form(ctx: Context, _draft: Draft) -> None:
    await _show_profile(ctx)


NOTICE = Family("profile", ProfileOutcome, without=[ProfileOutcome.NOT_ALLOWED])

_EMPTY = Profile("", "", "")

PROFILE = Form(
    "profile",
    (*PROFILE_FIELDS, *MORE_FIELDS),
    _done,
    _cancel_profile_form,
    questions="registration",
    changed_in="/profile",
    access=Access.UNSUSPENDED,
)

HANDLERS = [
    on_command("profile", profile_command),
    on_press(OwnProfile, profile_pressed),
    on_press(ChangeProfileField, change_profile_field),
    on_press(MoreFields, show_more),
    on_press(RemovePhoto, remove_photo),
    on_press(WithdrawMove, withdraw_move),
    on_press(PickTimeZone, pick_time_zone),
    on_press(SetTimeZone, set_time_zone),
]
