"""Every way to meet a member shows what her levels allow, and no more."""

from storage.profile_fields import Closeness, ProfileField, ShownTo
from tests.dialogue import Network
from tests.profile_fields.walk import MARKERS, blocked, came, meet, rotated


async def test_no_way_to_meet_her_shows_more_than_she_does(network: Network) -> None:
    meeting = await meet(network)
    wrong: list[str] = []
    right: set[str] = set()
    for turn in range(len(ShownTo)):
        found = await came(network, meeting, rotated(turn))
        wrong += found[0]
        right |= found[1]
    assert not wrong
    shown = {f"{one.name}: {field}" for one in meeting.viewers for field in MARKERS}
    assert right == shown, "each has shown at some turn, so the walk would notice"
    said = await blocked(network, meeting)
    level = rotated(len(ShownTo) - 1)[ProfileField.NAME]
    assert (MARKERS[ProfileField.NAME] in said) is (level <= Closeness.ABROAD)
