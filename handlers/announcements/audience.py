"""Whom an announcement is for: what the audience picker needs to know of announcements."""

from collections.abc import Sequence

from handlers.announcements.callbacks import OpenAnnouncement
from handlers.announcements.messages import NOTICE
from handlers.announcements.overview import AUDIENCE, PAGE, audience_notes, draft_of
from handlers.directory import entry_label, find_members
from handlers.kit.audience_picker import AudienceSubject, Picked
from handlers.kit.context import Context
from handlers.kit.texts import LazyText, lazy
from storage.announcements import drafting, records
from storage.announcements.drafting import EditOutcome
from storage.audiences import Audience, Edit
from storage.database import Page


async def _load(ctx: Context, id: int) -> Picked | None:
    seen = await draft_of(ctx, id)
    if seen is None:
        return None
    found = seen.announcement
    return Picked(
        id, found.audience_id, found.audience, seen.counts.total, found.kind, seen.events,
        audience_notes(ctx.t, seen.counts),
    )  # fmt: skip


async def _change(ctx: Context, id: int, edit: Edit) -> LazyText | None:
    outcome = await drafting.change_audience(ctx.db, id, ctx.member.id, edit)
    quiet = outcome in (EditOutcome.DONE, EditOutcome.UNCHANGED)
    return None if quiet else lazy(NOTICE(outcome))


async def _name_member(ctx: Context, id: int, member_id: int, named: bool) -> LazyText | None:
    def edit(audience: Audience) -> Audience:
        return audience.with_named(member_id) if named else audience.without_named(member_id)

    return await _change(ctx, id, edit)


async def past_events(ctx: Context, page: int) -> Page[tuple[int, str]]:
    """Ids and titles of published events, those that are over too."""
    return await records.targets(ctx.db, "past", ctx.language, page, PAGE, ctx.now())


async def find(ctx: Context, text: str) -> Sequence[tuple[int, str]]:
    """Ids and labels of the members that words mean."""
    page = await find_members(ctx, text)
    return [(entry.member_id, entry_label(ctx.t, entry)) for entry in page.rows]


SUBJECT = AudienceSubject(
    AUDIENCE, _load, _change, _name_member, past_events, find, OpenAnnouncement
)
