"""Whom an announcement is for, with live counts on the buttons."""

from datetime import timedelta

from handlers.announcements.callbacks import (
    DeleteSegment,
    DropGroup,
    PickAttendance,
    PickAudienceKey,
    PickKeys,
    SaveSegment,
    ShowAudience,
    ShowSegments,
    UseSegment,
)
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
from handlers.announcements.messages import NOTICE
from handlers.announcements.overview import draft_of, show
from handlers.kit import forms
from handlers.kit.access import Access, staff_only
from handlers.kit.context import Context
from handlers.kit.forms import Field, Form, TextLine
from handlers.kit.router import on_press
from handlers.kit.screens import balanced_pages
from handlers.kit.texts import LazyText, lazy
from storage import audiences
from storage.announcements import drafting, records
from storage.announcements.drafting import EditOutcome
from storage.announcements.records import AnnouncementView
from storage.audiences import MAX_GROUPS, Attendance
from storage.kit.form_drafts import Draft
from storage.kit.taxonomy import SECTORS, TOPICS


@staff_only
async def show_audience(ctx: Context, press: ShowAudience) -> None:
    """A part of its audience."""
    await _show_audience(ctx, press.id, press.part)


async def _show_audience(ctx: Context, id: int, part: int, notice: LazyText | None = None) -> None:
    seen = await draft_of(ctx, id)
    if seen is not None:
        await ctx.show(whom_screen(ctx.t, seen, part, ctx.member.zone), notice)


def _keys(ctx: Context, seen: AnnouncementView, part: int, kind: str) -> tuple[str, ...]:
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
    ctx: Context, id: int, part: int, kind: str, page: int, notice: LazyText | None = None
) -> None:
    seen = await draft_of(ctx, id)
    if seen is None:
        return
    if kind not in WHOM or not 1 <= part <= MAX_GROUPS:
        await ctx.show(whom_screen(ctx.t, seen, 1, ctx.member.zone), notice)
    elif kind == "event":
        events, more = await records.targets(ctx.db, "past", ctx.language, page, PAGE, ctx.now())
        await ctx.show(events_screen(ctx.t, id, part, events, page, more), notice)
    else:
        await _show_counts(ctx, seen, part, kind, _keys(ctx, seen, part, kind), page, notice)


async def _show_counts(
    ctx: Context,
    seen: AnnouncementView,
    part: int,
    kind: str,
    keys: tuple[str, ...],
    page: int,
    notice: LazyText | None = None,
) -> None:
    id = seen.announcement.id
    pages = balanced_pages(keys, CHOICES)
    shown = pages[min(page, len(pages) - 1)]
    found = await drafting.choosing(ctx.db, id, ctx.member.id, part, kind, shown)
    if found is not None:
        await ctx.show(
            keys_screen(ctx.t, id, part, kind, page, found, keys, seen.events, ctx.member.zone),
            notice,
        )


@staff_only
async def pick_attendance(ctx: Context, press: PickAttendance) -> None:
    """Those who come to an event, wait for it, or were there."""
    seen = await draft_of(ctx, press.id)
    if seen is not None:
        part = min(max(press.part, 1), MAX_GROUPS)
        await _show_counts(ctx, seen, part, "event", _went(press.event_id), 0)


def _went(event_id: int) -> tuple[str, ...]:
    return tuple(f"{event_id}-{went}" for went in Attendance)


@staff_only
async def pick(ctx: Context, press: PickAudienceKey) -> None:
    """Choose a key, or no longer."""
    event, _, went = press.key.partition("-")
    is_number = event.lstrip("-").isdecimal() and len(event) < 18
    fits = press.kind in WHOM and (
        is_number and went in {*Attendance} if press.kind == "event" else
        press.key.isdecimal() and len(press.key) < 12 if press.kind == "since" else True
    )  # fmt: skip
    if fits:
        choice = press.part, press.kind, press.key
        await drafting.choose(ctx.db, press.id, ctx.member.id, choice, press.chosen)
    if fits and press.kind == "event":
        seen = await draft_of(ctx, press.id)
        if seen is not None:
            await _show_counts(ctx, seen, press.part, "event", _went(int(event)), 0)
        return
    await _show_keys(ctx, press.id, press.part, press.kind, press.page)


@staff_only
async def drop_group(ctx: Context, press: DropGroup) -> None:
    """Take a part of the audience away."""
    await drafting.drop_part(ctx.db, press.id, ctx.member.id, press.part)
    await _show_audience(ctx, press.id, 1)


# Kept audiences


@staff_only
async def show_segments(ctx: Context, press: ShowSegments) -> None:
    """The audiences that she keeps."""
    await _show_segments(ctx, press.id)


async def _show_segments(ctx: Context, id: int, notice: LazyText | None = None) -> None:
    seen = await draft_of(ctx, id)
    if seen is not None:
        kept = await audiences.segments_of(ctx.db, ctx.member.id, seen.announcement.kind)
        await ctx.show(saved_screen(ctx.t, id, kept), notice)


@staff_only
async def use_segment(ctx: Context, press: UseSegment) -> None:
    """Use an audience that she keeps."""
    outcome = await drafting.use_segment(ctx.db, press.id, ctx.member.id, press.audience_id)
    await _show_audience(ctx, press.id, 1, lazy(NOTICE(outcome)))


@staff_only
async def delete_segment(ctx: Context, press: DeleteSegment) -> None:
    """Keep it no longer."""
    await audiences.forget(ctx.db, ctx.member.id, press.audience_id)
    await _show_segments(ctx, press.id, lazy("announcement-notice-done"))


@staff_only
async def save_segment(ctx: Context, press: SaveSegment) -> None:
    """Ask for a name."""
    if await draft_of(ctx, press.id) is not None:
        await forms.begin(ctx, SEGMENT, field="name", subject=press.id)


async def _save_segment(ctx: Context, draft: Draft) -> None:
    assert draft.subject is not None
    outcome = await drafting.save_segment(
        ctx.closing(draft), draft.subject, ctx.member.id, str(draft.answers["name"])
    )
    if outcome is EditOutcome.NAME_TAKEN:
        notice = lazy(NOTICE(outcome))
        await forms.begin(ctx, SEGMENT, field="name", subject=draft.subject, notice=notice)
        return
    await ctx.reload()
    await _show_segments(ctx, draft.subject, lazy(NOTICE(outcome)))


async def _cancel_segment_form(ctx: Context, draft: Draft) -> None:
    assert draft.subject is not None
    await show(ctx, draft.subject)


SEGMENT = Form(
    "announcekeep",
    (Field("name", TextLine(40)),),
    _save_segment,
    _cancel_segment_form,
    access=Access.STAFF,
)

HANDLERS = [
    on_press(ShowAudience, show_audience),
    on_press(PickKeys, pick_keys),
    on_press(PickAttendance, pick_attendance),
    on_press(PickAudienceKey, pick),
    on_press(DropGroup, drop_group),
    on_press(ShowSegments, show_segments),
    on_press(UseSegment, use_segment),
    on_press(DeleteSegment, delete_segment),
    on_press(SaveSegment, save_segment),
]
