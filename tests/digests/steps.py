"""Digests in the chat, for the dialogues."""

from zoneinfo import ZoneInfo

from storage import digests as stored
from tests.dialogue import Network, Someone

TASHKENT = ZoneInfo("Asia/Tashkent")


def weekday(network: Network) -> int:
    """Today's, by the clock of all who stand in these tests (0 is Monday)."""
    return network.clock.now().astimezone(TASHKENT).weekday()


async def wants(someone: Someone) -> None:
    """She wants a digest on this day of the week: it is past this week's hour, so in a week."""
    own, network = (await someone.member()).id, someone.network
    await stored.choose_weekday(network.db, own, weekday(network), network.clock.now())
