"""A daily act is at most two presses from the home screen, and sharing a best practice eight."""

from pathlib import Path

import pytest

from tests.dialogue import Network
from tests.presses import ACTS, SHARE, prepared, walk

MEASUREMENTS = Path(__file__).parent.parent / "docs" / "measurements.md"


@pytest.mark.parametrize("role", ["member", "coordinator"])
async def test_daily_acts_are_near(network: Network, role: str) -> None:
    steps = await walk(await prepared(network, role))
    assert set(steps.presses) == {*ACTS, SHARE}
    assert all(steps.presses[act] <= 2 for act in ACTS), steps.presses
    assert steps.presses[SHARE] <= 8
    if role == "member":
        assert steps.table() in MEASUREMENTS.read_text("utf-8"), steps.table()
