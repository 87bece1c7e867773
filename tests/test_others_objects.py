"""What belongs to others, in every state: a part of what `python -m tests.rights` tries."""

from pathlib import Path

from tests.others_objects import cases, led_to, walk
from tests.rights_matrix import PRESSES


def test_every_field_of_a_press_leads_somewhere() -> None:
    """A press with an id that is not in the list fails here."""
    assert sum(bool(led_to(press)) for press, _ in PRESSES) > 250
    assert len({(table, state) for _, _, table, state in cases(1)}) > 100


async def test_nothing_of_others_is_told_or_changed(tmp_path: Path) -> None:
    found = await walk(tmp_path, every=37)
    assert found.cases > 40
    assert not found.told
    assert not found.changed
