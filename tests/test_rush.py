"""Many people register for the same seats at the same moment."""

from pathlib import Path

from tests.bench import rush


async def test_the_right_ones_get_the_seats_in_order_and_all_are_answered(tmp_path: Path) -> None:
    found = await rush.through_the_bot(tmp_path, people=300, seats=50)
    assert not found.wrong
