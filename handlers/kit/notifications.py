"""Renders the bot's outgoing messages when they are sent, in the reader's language.

A module's NOTICES name the kinds of message that it renders; a renderer returns None if the message
is no longer due. A private screen is announced only, and rendered again when she opens it.
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from handlers.kit.access import unsuspended_only
from handlers.kit.buttons import Press
from handlers.kit.context import Context, Services, with_notice
from handlers.kit.member_cards import translator_for
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen
from handlers.kit.texts import Translator, lazy
from storage import outbox
from storage.outbox import ClaimedDelivery

Notice = Callable[[Services, ClaimedDelivery, Translator], Awaitable[Screen | None]]

KINDS: dict[str, Notice] = {}
"""The renderer of each kind of message, filled by `handlers`."""


class OpenNotice(Press, prefix="un"):
    """Show the content of a private notification in its place."""

    delivery_id: int


async def render(services: Services, delivery: ClaimedDelivery) -> Screen | None:
    """The message for its reader, marked if she may have received it already. None if it is no
    longer due. Raises KeyError for a kind that this version does not know.
    """
    t = translator_for(delivery.reader, services.network)
    screen = await KINDS[delivery.kind](services, delivery, t)
    if screen is None:
        return None
    if screen.private:
        open_it = Button(t.plain("notice-open"), OpenNotice(delivery.delivery_id))
        told = t("notice-private", network=services.network.name)
        screen = replace(screen, text=told, rows=((open_it,),), media=None)
    return with_notice(screen, lazy("notice-repeated"), t) if delivery.is_repeated else screen


@unsuspended_only
async def open_notice(ctx: Context, press: OpenNotice) -> None:
    """Show the content of a private notification, if it is hers and still holds."""
    delivery = await outbox.received(ctx.db, press.delivery_id, ctx.member.id)
    screen = None if delivery is None else await KINDS[delivery.kind](ctx.services, delivery, ctx.t)
    if screen is None:
        await ctx.home(lazy("notice-gone"))
    else:
        await ctx.show(screen)


HANDLERS = [on_press(OpenNotice, open_notice)]
