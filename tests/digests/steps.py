"""Steps of dialogues about digests."""

from zoneinfo import ZoneInfo

from storage import digests as stored
from tests.dialogue import Network, Someone

TASHKENT = ZoneInfo("Asia/Tashkent")


def weekday(network: Network) -> int:
    """Today's weekday in the time zone of everybody in these tests (0 is Monday)."""
    return network.clock.now().astimezone(TASHKENT).weekday()


async def wants(someone: Someone) -> None:
    """She wants a digest on today's weekday. This week's hour has passed, so the digest comes in a
    week.
    """
    own, network = (await someone.member()).id, someone.network
    await stored.choose_weekday(network.db, own, weekday(network), network.clock.now())
