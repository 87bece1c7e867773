"""An announcement as it is now, for those who may see it: what every press here leads back to."""

from handlers.announcements.cards import PAGE, card_screen, desk_screen, going_screen
from handlers.kit.context import Context, Services
from handlers.kit.progress import show_watched
from handlers.kit.screens import Screen
from handlers.kit.texts import LazyText, Translator, lazy
from storage.announcements import records, results
from storage.announcements.records import AnnouncementStatus, AnnouncementView
from storage.outbox.progress import ProgressCard


async def show(ctx: Context, id: int, notice: LazyText | None = None) -> None:
    """An announcement as it is now: a draft, one that was asked for, or one on its way."""
    seen = await records.seen_by(ctx.db, id, ctx.member.id, ctx.language)
    if seen is None:
        await show_list(ctx, 0, notice or lazy("announcement-notice-gone"))
    elif seen.announcement.status in (AnnouncementStatus.SENT, AnnouncementStatus.STOPPED):
        await show_going(ctx, seen, notice)
    else:
        await ctx.show(
            card_screen(ctx.t, seen, ctx.network.languages, ctx.member.zone, ctx.now()), notice
        )


async def show_list(ctx: Context, page: int, notice: LazyText | None = None) -> None:
    """What she has written, and what others send."""
    found = await records.listed(ctx.db, ctx.member.id, ctx.language, page, PAGE)
    await ctx.show(desk_screen(ctx.t, found, ctx.member.zone), notice)


async def draft_of(ctx: Context, id: int) -> AnnouncementView | None:
    """Her draft, to be changed; shows her what is there instead if it is none."""
    draft = await own_draft(ctx, id)
    if draft is None:
        seen = await records.seen_by(ctx.db, id, ctx.member.id, ctx.language)
        await show(ctx, id, None if seen is None else lazy("announcement-notice-locked"))
    return draft


async def own_draft(ctx: Context, id: int) -> AnnouncementView | None:
    """Her draft; None if it is none of hers, or no draft any more."""
    seen = await records.seen_by(ctx.db, id, ctx.member.id, ctx.language)
    is_draft = seen is not None and seen.announcement.status is AnnouncementStatus.DRAFT
    return seen if seen is not None and seen.is_mine and is_draft else None


async def show_going(ctx: Context, seen: AnnouncementView, notice: LazyText | None = None) -> None:
    """How far it has come; the message goes on telling that."""
    id = seen.announcement.id
    found = await results.seen_by(ctx.db, id, ctx.member.id, ctx.now())
    message_id = seen.announcement.message_id
    assert found is not None and message_id is not None
    screen = going_screen(ctx.t, found, seen.may_say_yes, ctx.member.zone, ctx.now())
    await show_watched(ctx, message_id, screen, notice)


async def shown_progress(
    services: Services, watched: ProgressCard, t: Translator, rate: float
) -> Screen | None:
    """How far it has come, for somebody who watches it."""
    watcher = watched.watcher
    seen = await records.seen_by(services.db, watched.subject_id or 0, watcher.id, t.language)
    found = await results.seen_by(services.db, watched.subject_id or 0, watcher.id, services.now())
    if seen is None or found is None:
        return None
    return going_screen(t, found, seen.may_say_yes, watcher.zone, services.now(), rate)
