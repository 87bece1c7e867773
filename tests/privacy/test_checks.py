"""Once a year: is it still right? After a long silence: is she still there?"""

from datetime import timedelta

import pytest

from handlers.kit.navigation import OwnProfile
from handlers.privacy.callbacks import ConfirmProfile, PickDeletion
from storage import erasure, members, presence
from storage.kit import audit
from storage.kit.retention import Terms
from tests.dialogue import Network


@pytest.mark.parametrize("language", ["en", "ru", "tk"])
async def test_one_message_with_three_buttons_once_a_year(network: Network, language: str) -> None:
    amina = await network.member("Amina Saparova", language=language)
    await amina.say("/start")
    await network.pass_time(timedelta(days=Terms().profile_check + 1, hours=2))
    await amina.open_notice()
    assert amina.reads("privacy-still-right")
    assert "Amina Saparova" in amina.screen
    for press in (ConfirmProfile(), OwnProfile(), PickDeletion()):
        assert amina.sees(press)
    await amina.press(ConfirmProfile())
    assert amina.reads("privacy-confirmed")
    count = len(amina.messages)
    await network.pass_time(timedelta(days=30))
    assert len(amina.messages) == count


async def test_a_silent_member_is_asked_twice_and_then_erased(network: Network) -> None:
    amina, saule = await network.member("Amina"), await network.member("Saule")
    for someone in (amina, saule):
        await someone.say("/start")
    count = len(amina.messages)
    silent = timedelta(days=Terms().silent_members)
    # The yearly question comes once in the two years.
    await network.pass_time(silent + timedelta(hours=2))
    asked = [m for m in amina.messages[count:] if "Would you like to stay" in m.get("text", "")]
    assert len(asked) == 1
    await saule.press(ConfirmProfile())
    await network.pass_time(presence.ASK_AGAIN + timedelta(hours=1))
    asked = [m for m in amina.messages[count:] if "Would you like to stay" in m.get("text", "")]
    assert len(asked) == 2
    await network.pass_time(presence.ASK_AGAIN + timedelta(hours=1))
    assert await members.by_telegram_id(network.db, amina.person.id) is None
    assert await members.by_telegram_id(network.db, saule.person.id) is not None
    entries = [(entry.action, entry.note) for entry in await audit.latest(network.db, 9)]
    assert (erasure.ERASED, "silent_members") in entries
    assert any(act == "retention" and "silent_members 1" in str(said) for act, said in entries)


async def test_whoever_presses_something_is_there(network: Network) -> None:
    amina = await network.member()
    await amina.say("/start")
    seen = (await amina.member()).seen_at
    assert seen is not None
    network.clock.advance(timedelta(hours=5))
    await amina.say("/help")
    assert (await amina.member()).seen_at == seen, "to the day is enough"
    network.clock.advance(timedelta(days=1))
    before = network.clock.now().replace(microsecond=0)
    await amina.say("/help")
    seen = (await amina.member()).seen_at
    assert seen is not None and before <= seen <= network.clock.now()
