"""Limits on requests and on opened member cards."""

from datetime import timedelta

from handlers.introductions.callbacks import AskContact
from tests.dialogue import Network, Someone
from tests.introductions.steps import asks, opens


async def test_five_a_day(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    others = [await network.member(f"Aizhan {letter}", "KZ") for letter in "ABCDEF"]
    for other in others[:5]:
        await asks(amina, other)
    last = (await others[5].member()).id
    await opens(amina, others[5])
    await amina.press(AskContact(last))
    assert "5 contact requests a day" in amina.screen
    await network.pass_time(timedelta(days=1, minutes=1))
    await amina.forge(AskContact(last))
    assert amina.reads("introduction-ask-note")


async def test_twenty_cards_a_day_and_sixty_a_week(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    others = [await network.member(f"Aizhan {n}x", "KZ") for n in range(62)]
    await amina.say("/start")

    async def count(some: list[Someone]) -> int:
        opened = 0
        for other in some:
            await opens(amina, other)
            opened += "Aizhan" in amina.screen
        return opened

    assert await count(others[:22]) == 20
    assert "many profiles recently" in amina.screen
    await amina.forge(AskContact((await others[30].member()).id))
    assert "many profiles recently" in amina.screen, "nor by a button of her own making"
    assert await count(others[:3]) == 3, "cards of today may be opened again"
    for day in (1, 2):
        await network.pass_time(timedelta(days=1, minutes=1))
        assert await count(others[day * 20 : day * 20 + 20]) == 20
    await network.pass_time(timedelta(days=1, minutes=1))
    assert await count(others[60:]) == 0
    await network.pass_time(timedelta(days=7))
    assert await count(others[60:]) == 2
