"""The audience of an announcement: its part of the audience picker."""

from handlers.announcements.callbacks import OpenAnnouncement
from handlers.announcements.messages import NOTICE
from handlers.announcements.overview import AUDIENCE, audience_notes, draft_of
from handlers.directory import find_options
from handlers.events.audience import knows_event, past_events
from handlers.kit.audience_picker import AudienceSelection, AudienceSubject
from handlers.kit.context import Context
from handlers.kit.texts import LazyText, lazy
from storage.announcements import drafting
from storage.announcements.drafting import EditOutcome
from storage.audiences import Audience, Edit


async def _load(ctx: Context, id: int) -> AudienceSelection | None:
    seen = await draft_of(ctx, id)
    if seen is None:
        return None
    found = seen.announcement
    return AudienceSelection(
        id, found.audience_id, found.audience, seen.counts.reach, seen.countries, found.kind,
        seen.events,
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


SUBJECT = AudienceSubject(
    AUDIENCE, _load, _change, _name_member, past_events, knows_event, find_options, OpenAnnouncement
)
