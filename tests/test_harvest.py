"""A short run of the simulated harvester (`python -m tests.harvest`)."""

from datetime import timedelta

import pytest

from storage import browsing
from tests.dialogue import Network
from tests.harvest import harvest


async def test_accounts_that_share_their_work_see_little(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browsing, "LARGE_NETWORK", 300)
    found = await harvest(network, accounts=2, members=300)
    assert found.seen == 2 * browsing.CARDS_OF_LARGE_NETWORK
    assert found.noticed == 2 and found.longest is not None
    assert found.longest <= timedelta(minutes=5)
