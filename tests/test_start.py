from pathlib import Path

import pytest

from handlers.kit.navigation import Find, Help, Home, Languages, OwnProfile
from handlers.language import SetLanguage
from tests.dialogue import Network, running_network

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "uz", "tg"])


@LANGUAGES
async def test_a_member_reaches_everything_in_two_presses(network: Network, language: str) -> None:
    amina = await network.member(language=language)
    await amina.say("/start")
    for press, key in (
        (Find(), "directory-find"), (OwnProfile(), "profile-yours"), (Help(), "help-care"),
    ):  # fmt: skip
        await amina.press(press)
        assert amina.reads(key)
        await amina.press(Home())
        assert amina.reads("start-home", network="Kurak")


async def test_navigation_edits_the_message_that_is_there(network: Network) -> None:
    amina = await network.member()
    await amina.say("/start")
    for press in (Help(), Home(), Languages()):
        await amina.press(press)
    assert len(amina.messages) == 1


@LANGUAGES
async def test_help_lists_what_is_hers(network: Network, language: str) -> None:
    amina = await network.member(language=language)
    await amina.say("/help")
    assert amina.reads("menu-find")
    assert "/admin" not in amina.screen
    saule = await network.coordinator("TJ", language=language)
    await saule.say("/help")
    assert "/admin" in saule.screen


async def test_the_chosen_language_wins_over_the_phones(network: Network) -> None:
    amina = await network.member(language="ru")
    amina.person.language_code = "en"
    await amina.say("/start")
    assert amina.reads("start-home", network="Kurak")
    await amina.press(Languages())
    await amina.press(SetLanguage("tk"))
    amina.language = "tk"
    assert amina.reads("start-home", network="Kurak")
    await amina.has_commands("find")
    assert network.world.menu(amina.person)[0]["description"] == "Baş sahypa"


async def test_a_phone_in_another_language_or_none(network: Network) -> None:
    for code in ("de", None, "zh-hans", "kk-KZ"):
        amina = network.newcomer(phone=code)
        await amina.say("/start")
        assert amina.presses[0] == SetLanguage("kk" if code == "kk-KZ" else "en")


async def test_only_the_networks_languages_are_offered(tmp_path: Path) -> None:

    async with running_network(tmp_path, languages=("ru", "kk")) as network:
        amina = network.newcomer(phone="en")
        await amina.say("/start")
        assert amina.presses == [SetLanguage("ru"), SetLanguage("kk")]
        await amina.forge(SetLanguage("en"))
        assert (await amina.member()).language is None
