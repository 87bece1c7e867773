"""An announcement of an entry of the board, as a draft that can be changed."""

from handlers.announcements import overview
from handlers.board import entries
from handlers.board.callbacks import AnnounceEntry
from handlers.board.cards import entry_html
from handlers.kit.access import staff_only
from handlers.kit.context import Context
from handlers.kit.router import on_press
from handlers.kit.texts import lazy
from storage import audiences
from storage.announcements import drafting
from storage.audiences import Attribute, Audience, Kind
from storage.board import records
from storage.board.records import EntryKind, EntryStatus, EntryText


def audience_of(text: EntryText) -> Audience:
    """Those whom an entry is about: who offers its topics if its author seeks something, else who
    seeks or offers them, in its countries.
    """
    sides = (Kind.OFFERS,) if text.kind is EntryKind.SEEK else (Kind.OFFERS, Kind.SEEKS)
    where = frozenset(map(audiences.country, text.countries))
    return Audience(
        tuple(frozenset(Attribute(side, topic) for topic in text.topics) | where for side in sides)
    )


@staff_only
async def announce(ctx: Context, press: AnnounceEntry) -> None:
    """Begin an announcement of an entry, as a draft that she can change."""
    entry = await records.seen_by(ctx.db, press.id, ctx.member.id)
    if entry is None or entry.status is not EntryStatus.PUBLISHED:
        await entries.show(ctx, press.id)
        return
    text = entry_html(ctx.t, entry.text, None, ctx.member.zone)
    made = await drafting.create(
        ctx.db, ctx.member.id, "opportunity", ctx.language, text, ctx.now(),
        audience=audience_of(entry.text), entry_id=entry.id,
    )  # fmt: skip
    if made is None:
        await ctx.home(lazy("fallback-staff-only"))
    else:
        await overview.show(ctx, made, lazy("announcement-notice-created"))


HANDLERS = [on_press(AnnounceEntry, announce)]
