"""Renders the bot's outgoing messages when they are sent, in the reader's language.

A module's NOTICES name the kinds of message that it renders; a renderer returns None if the message
is no longer due.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from handlers.kit.context import Services, with_notice
from handlers.kit.member_cards import translator_for
from handlers.kit.screens import Screen
from handlers.kit.texts import Translator, lazy
from storage.outbox import ClaimedDelivery

Notice = Callable[[Services, ClaimedDelivery, Translator], Awaitable[Screen | None]]


@dataclass(frozen=True, slots=True)
class Notices:
    """The renderers of all kinds of outgoing messages."""

    kinds: Mapping[str, Notice]

    async def __call__(self, services: Services, delivery: ClaimedDelivery) -> Screen | None:
        """The message for its reader, marked if she may have received it already. None if it is no
        longer due. Raises KeyError for a kind that this version does not know.
        """
        t = translator_for(delivery.reader, services.network)
        screen = await self.kinds[delivery.kind](services, delivery, t)
        if screen is not None and delivery.is_repeated:
            return with_notice(screen, lazy("notice-repeated"), t)
        return screen
