"""Messages that the bot owes: put into words when they are sent, in their reader's language.

A module's NOTICES name the kinds that it puts into words; what is no longer owed is None.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from handlers.kit.context import Services, with_notice
from handlers.kit.people import texts_of
from handlers.kit.screens import Screen
from handlers.kit.texts import Texts, say
from storage.outbox import Owed

Notice = Callable[[Services, Owed, Texts], Awaitable[Screen | None]]


@dataclass(frozen=True, slots=True)
class Notices:
    """All kinds of messages that the bot may owe."""

    kinds: Mapping[str, Notice]

    async def __call__(self, services: Services, owed: Owed) -> Screen | None:
        """The message for its reader, marked if she may have it already; None if it is no longer
        owed. Raises KeyError for a kind that this version does not know.
        """
        t = texts_of(owed.reader, services.network)
        screen = await self.kinds[owed.kind](services, owed, t)
        if screen is not None and owed.is_repeated:
            return with_notice(screen, say("notice-repeated"), t)
        return screen
