import pytest

from tests.dialogue import Network
from tests.events.steps import Workshop, attended


@pytest.fixture
async def workshop(network: Network) -> Workshop:
    """An event in three weeks for which Amina from Uzbekistan has registered."""
    amina = await network.member("Amina", "UZ")
    admin, event_id = await attended(network, amina)
    return Workshop(admin, amina, event_id)
