"""Whom an announcement is for, with live counts on the buttons."""

from datetime import timedelta

from handlers.announcements.cards import (
    CHOICES,
    PAGE,
    SINCE,
    WHOM,
    events_screen,
    keys_screen,
    saved_screen,
    whom_screen,
)
from handlers.announcements.desk import draft_of, show
from handlers.announcements.presses import (
    DropPart,
    ForgetSaved,
    Keep,
    Pick,
    PickKeys,
    PickWent,
    Saved,
    TakeSaved,
    Whom,
)
from handlers.kit import forms
from handlers.kit.access import Access, staff_only
from handlers.kit.context import Context
from handlers.kit.forms import Field, Form, Line
from handlers.kit.routing import on_press
from handlers.kit.screens import even_pages
from handlers.kit.texts import Said, say
from storage.announcements import audience, making, record
from storage.announcements.audience import PARTS, Went
from storage.announcements.making import Changing
from storage.announcements.record import Seen
from storage.drafts import Draft
from storage.lists import SECTORS, TOPICS


@staff_only
async def whom(ctx: Context, press: Whom) -> None:
    """A part of its audience."""
    await _show(ctx, press.id, press.part)


async def _show(ctx: Context, id: int, part: int, notice: Said | None = None) -> None:
    seen = await draft_of(ctx, id)
    if seen is not None:
        await ctx.show(whom_screen(ctx.t, seen, part, ctx.member.zone), notice)


def _keys(ctx: Context, seen: Seen, part: int, kind: str) -> tuple[str, ...]:
    """The keys that there are to choose from."""
    match kind:
        case "country":
            return ctx.network.countries
        case "sector":
            return SECTORS
        case "language":
            return ctx.network.languages
        case "role":
            return ("member", "coordinator", "admin")
        case "topic":
            return TOPICS
        case _:
            chosen = seen.announcement.audience.keys(part, "since")
            # From midnight UTC, so that the same button stays the same all day.
            now = ctx.now().timestamp()
            today = int(now // 86_400) * 86_400
            usual = (today - int(timedelta(days=days).total_seconds()) for days in SINCE)
            return tuple(sorted({*map(str, usual), *chosen}, key=int, reverse=True))


@staff_only
async def pick_keys(ctx: Context, press: PickKeys) -> None:
    """The keys of a kind; for events, the event first."""
    await _show_keys(ctx, press.id, press.part, press.kind, press.page)


async def _show_keys(
    ctx: Context, id: int, part: int, kind: str, page: int, notice: Said | None = None
) -> None:
    seen = await draft_of(ctx, id)
    if seen is None:
        return
    page = min(max(page, 0), 9999)
    if kind not in WHOM or not 1 <= part <= PARTS:
        await ctx.show(whom_screen(ctx.t, seen, 1, ctx.member.zone), notice)
    elif kind == "event":
        events, more = await record.targets(ctx.db, "past", ctx.language, page, PAGE, ctx.now())
        await ctx.show(events_screen(ctx.t, id, part, events, page, more), notice)
    else:
        await _show_counts(ctx, seen, part, kind, _keys(ctx, seen, part, kind), page, notice)


async def _show_counts(
    ctx: Context,
    seen: Seen,
    part: int,
    kind: str,
    keys: tuple[str, ...],
    page: int,
    notice: Said | None = None,
) -> None:
    id = seen.announcement.id
    pages = even_pages(keys, CHOICES)
    shown = pages[min(page, len(pages) - 1)]
    found = await making.choosing(ctx.db, id, ctx.member.id, part, kind, shown)
    if found is not None:
        await ctx.show(
            keys_screen(ctx.t, id, part, kind, page, found, keys, seen.events, ctx.member.zone),
            notice,
        )


@staff_only
async def pick_went(ctx: Context, press: PickWent) -> None:
    """Those who come to an event, wait for it, or were there."""
    seen = await draft_of(ctx, press.id)
    if seen is not None:
        part = min(max(press.part, 1), PARTS)
        await _show_counts(ctx, seen, part, "event", _went(press.event_id), 0)


def _went(event_id: int) -> tuple[str, ...]:
    return tuple(f"{event_id}-{went}" for went in Went)


@staff_only
async def pick(ctx: Context, press: Pick) -> None:
    """Choose a key, or no longer."""
    event, _, went = press.key.partition("-")
    is_number = event.lstrip("-").isdecimal() and len(event) < 18
    fits = press.kind in WHOM and (
        is_number and went in {*Went} if press.kind == "event" else
        press.key.isdecimal() and len(press.key) < 12 if press.kind == "since" else True
    )  # fmt: skip
    if fits:
        choice = press.part, press.kind, press.key
        await making.choose(ctx.db, press.id, ctx.member.id, choice, press.chosen)
    if fits and press.kind == "event":
        seen = await draft_of(ctx, press.id)
        if seen is not None:
            await _show_counts(ctx, seen, press.part, "event", _went(int(event)), 0)
        return
    await _show_keys(ctx, press.id, press.part, press.kind, press.page)


@staff_only
async def drop_part(ctx: Context, press: DropPart) -> None:
    """Take a part of the audience away."""
    await making.drop_part(ctx.db, press.id, ctx.member.id, press.part)
    await _show(ctx, press.id, 1)


# Kept audiences


@staff_only
async def saved(ctx: Context, press: Saved) -> None:
    """The audiences that she keeps."""
    await _show_saved(ctx, press.id)


async def _show_saved(ctx: Context, id: int, notice: Said | None = None) -> None:
    seen = await draft_of(ctx, id)
    if seen is not None:
        kept = await audience.saved_by(ctx.db, ctx.member.id, seen.announcement.kind)
        await ctx.show(saved_screen(ctx.t, id, kept), notice)


@staff_only
async def take_saved(ctx: Context, press: TakeSaved) -> None:
    """Use an audience that she keeps."""
    outcome = await making.take_saved(ctx.db, press.id, ctx.member.id, press.audience_id)
    await _show(ctx, press.id, 1, say(f"announce-notice-{outcome}"))


@staff_only
async def forget_saved(ctx: Context, press: ForgetSaved) -> None:
    """Keep it no longer."""
    await audience.forget(ctx.db, ctx.member.id, press.audience_id)
    await _show_saved(ctx, press.id, say("announce-notice-done"))


@staff_only
async def keep(ctx: Context, press: Keep) -> None:
    """Ask for a name."""
    if await draft_of(ctx, press.id) is not None:
        await forms.begin(ctx, KEEP, field="name", subject=press.id)


async def _keep(ctx: Context, draft: Draft) -> None:
    assert draft.subject is not None
    outcome = await making.keep(
        ctx.db, draft.subject, ctx.member.id, str(draft.answers["name"]), KEEP.name
    )
    if outcome is Changing.NAME_TAKEN:
        notice = say(f"announce-notice-{outcome}")
        await forms.begin(ctx, KEEP, field="name", subject=draft.subject, notice=notice)
        return
    await ctx.reload()
    await _show_saved(ctx, draft.subject, say(f"announce-notice-{outcome}"))


async def _leave(ctx: Context, draft: Draft) -> None:
    assert draft.subject is not None
    await show(ctx, draft.subject)


KEEP = Form("announcekeep", (Field("name", Line(40)),), _keep, _leave, access=Access.STAFF)

HANDLERS = [
    on_press(Whom, whom),
    on_press(PickKeys, pick_keys),
    on_press(PickWent, pick_went),
    on_press(Pick, pick),
    on_press(DropPart, drop_part),
    on_press(Saved, saved),
    on_press(TakeSaved, take_saved),
    on_press(ForgetSaved, forget_saved),
    on_press(Keep, keep),
]
