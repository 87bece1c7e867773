"""Links that an organiser has written where everybody who is invited reads them: pointed out, and
moved to the place, which shows a link only to those with a seat.
"""

from collections.abc import Sequence
from dataclasses import replace

from handlers.events.callbacks import MoveLinks
from handlers.events.messages import ORGANISER_NOTICE
from handlers.events.overview import managed, show_manage
from handlers.kit import addresses
from handlers.kit.access import organisers_only
from handlers.kit.context import Context
from handlers.kit.router import on_press
from handlers.kit.texts import lazy
from storage.events import drafting
from storage.events.fields import FieldKey
from storage.events.records import Event
from storage.kit.form_drafts import Value

LONGEST_PLACE = 200
"""The longest place, in characters, as its form asks for it."""


def changes(event: Event) -> Sequence[tuple[FieldKey, Value, Value]] | None:
    """The fields of the event that change when its links are moved, each with its value before and
    after; None if the place has no room for them.
    """
    place = event.venue
    for one in addresses.links_in(event.shown_texts):
        place = place if one in place.split() else f"{place}, {one}"
    if len(place) > LONGEST_PLACE:
        return None
    found: list[tuple[FieldKey, Value, Value]] = [(FieldKey("venue"), event.venue, place)]
    for language, wording in event.texts.items():
        if wording.description:
            after = addresses.without_addresses(wording.description) or None
            found.append((FieldKey("description", language), wording.description, after))
    for day in sorted({session.day for session in event.sessions}):
        before = [session for session in event.sessions if session.day == day]
        after_day = [
            replace(one, title=addresses.without_addresses(one.title) or "–") for one in before
        ]
        found.append(
            (
                FieldKey("agenda", day=day),
                tuple(one.packed() for one in before),
                tuple(one.packed() for one in after_day),
            )
        )
    return [(key, before, after) for key, before, after in found if before != after]


@organisers_only
async def move_links(ctx: Context, press: MoveLinks) -> None:
    """Move the links from the description and the agenda to the place."""
    event = await managed(ctx, press.event_id)
    if event is None:
        return
    wanted = changes(event)
    if wanted is None:
        await show_manage(ctx, event.id, lazy("event-organiser-links-too-long"))
        return
    outcome = await drafting.change_all(ctx.db, event.id, ctx.member.id, wanted, ctx.now())
    await show_manage(ctx, event.id, lazy(ORGANISER_NOTICE(outcome)))


HANDLERS = [on_press(MoveLinks, move_links)]
