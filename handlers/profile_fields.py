"""Who sees which fields of her profile, and her profile as others see it."""

from collections.abc import Mapping

from handlers.kit.access import registered_only, unsuspended_only
from handlers.kit.buttons import Press
from handlers.kit.context import Context
from handlers.kit.member_cards import author_line, card_lines, photo_rows
from handlers.kit.navigation import OpenFields, OwnProfile, back_button, home_button
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, column, main, pairs, paragraphs
from handlers.kit.taxonomy import PROFILE_FIELD
from handlers.kit.texts import Family, LazyText, Translator, lazy
from storage import members, profile_fields
from storage.profile_fields import LEVELS, Card, Closeness, ProfileField, ShownTo

LEVEL = Family("shown-to", [level.name.lower() for level in ShownTo])

AUDIENCES = (Closeness.ABROAD, Closeness.COUNTRY, Closeness.CONTACT)
"""As whom she may look at her profile."""

SEEN_BY = Family("seen-by", [closeness.name.lower() for closeness in AUDIENCES])
SEEN_BUTTON = Family("seen-button", [closeness.name.lower() for closeness in AUDIENCES])

NEW_LEVEL = {True: "profile-changed", False: "shown-to-not-now"}


class PickLevel(Press, prefix="pfl"):
    """Choose who sees this field."""

    field: str


class SetLevel(Press, prefix="pfs"):
    """Let these see this field; `level` is a `ShownTo`."""

    field: str
    level: int


class SeeAs(Press, prefix="pfv"):
    """Show her profile as somebody sees it who is so close to her; a `Closeness`."""

    closeness: int


def level_name(t: Translator, level: ShownTo) -> str:
    """Who sees a field with this level, unformatted."""
    return t.plain(LEVEL(level.name.lower()))


def fields_screen(t: Translator, levels: Mapping[ProfileField, ShownTo]) -> Screen:
    """Who sees each field, with a button to change it."""
    lines = "\n".join(
        t("person-line", label=t.plain(PROFILE_FIELD(field)), value=level_name(t, level))
        for field, level in levels.items()
    )
    change = [Button(t.plain(PROFILE_FIELD(field)), PickLevel(field)) for field in levels]
    return Screen(
        paragraphs(t("fields-title"), lines, t("fields-staff"), t("profile-change")),
        (
            *pairs(change),
            (main(t.plain("fields-see-as"), SeeAs(Closeness.ABROAD)),),
            (back_button(t, OwnProfile()), home_button(t)),
        ),
        protected=True,
    )


def level_screen(
    t: Translator, field: ProfileField, level: ShownTo, sector: str, country: str
) -> Screen:
    """The choice of who sees one field."""

    def label(one: ShownTo) -> str:
        name = level_name(t, one)
        return t.plain("form-ticked", name=name) if one is level else name

    hint = None
    if field is ProfileField.NAME:
        hint = t("fields-name", unnamed=author_line(t, None, sector, country))
    return Screen(
        paragraphs(t("fields-ask", field=t.plain(PROFILE_FIELD(field))), hint, t("fields-contact")),
        (
            *column(Button(label(one), SetLevel(field, one)) for one in LEVELS[field]),
            (back_button(t, OpenFields()), home_button(t)),
        ),
    )


def seen_screen(t: Translator, card: Card, closeness: Closeness, *, is_hidden: bool) -> Screen:
    """Her profile as somebody sees it who is so close to her."""
    others = [
        Button(t.plain(SEEN_BUTTON(one.name.lower())), SeeAs(one))
        for one in AUDIENCES
        if one is not closeness
    ]
    return Screen(
        paragraphs(
            t("visibility-home") if is_hidden else None,
            t(SEEN_BY(closeness.name.lower())),
            card_lines(t, card),
        ),
        (
            *photo_rows(t, card),
            *column(others),
            (back_button(t, OpenFields()), home_button(t)),
        ),
        protected=True,
    )


async def _show_fields(ctx: Context, notice: LazyText | None = None) -> None:
    if await members.profile(ctx.db, ctx.member.id) is None:
        await ctx.home(notice)
        return
    levels = await profile_fields.levels(ctx.db, ctx.member.id)
    await ctx.show(fields_screen(ctx.t, levels), notice)


@registered_only
async def open_fields(ctx: Context, _press: OpenFields) -> None:
    """Show who sees each field."""
    await _show_fields(ctx)


@registered_only
async def pick_level(ctx: Context, press: PickLevel) -> None:
    """Show the choice of who sees one field."""
    profile = await members.profile(ctx.db, ctx.member.id)
    if profile is None or press.field not in {*ProfileField}:
        await _show_fields(ctx)
        return
    field = ProfileField(press.field)
    levels = await profile_fields.levels(ctx.db, ctx.member.id)
    await ctx.show(level_screen(ctx.t, field, levels[field], profile.sector, profile.country))


@unsuspended_only
async def set_level(ctx: Context, press: SetLevel) -> None:
    """Set who sees one field."""
    if press.field not in {*ProfileField} or press.level not in {*ShownTo}:
        await _show_fields(ctx)
        return
    done = await profile_fields.show_to(
        ctx.db, ctx.member.id, ProfileField(press.field), ShownTo(press.level), ctx.now()
    )
    await _show_fields(ctx, lazy(NEW_LEVEL[done]))


@registered_only
async def see_as(ctx: Context, press: SeeAs) -> None:
    """Show her profile as somebody else sees it."""
    closeness = Closeness(press.closeness) if press.closeness in AUDIENCES else Closeness.ABROAD
    card = await profile_fields.as_seen(ctx.db, ctx.member.id, closeness)
    if card is None:
        await ctx.home()
        return
    await ctx.show(seen_screen(ctx.t, card, closeness, is_hidden=ctx.member.is_hidden))


HANDLERS = [
    on_press(OpenFields, open_fields),
    on_press(PickLevel, pick_level),
    on_press(SetLevel, set_level),
    on_press(SeeAs, see_as),
]
