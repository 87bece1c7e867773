"""Services and Telegram's own settings: two presses from home, for everybody."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from handlers.kit.navigation import Help, Safety, SettingsMenu
from handlers.safety import ShowServices, TelegramSettings
from tests.dialogue import Network, plain, running_network
from tests.introductions.steps import LANGUAGES
from tests.people import somebody

SERVICES = {
    "KZ": [{"name": {"en": "Helpline", "ru": "Телефон доверия"}, "phone": "150",
            "hours": "24/7", "languages": ["kk", "ru"], "note": {"kk": "Тегін"}}],
    "UZ": [{"name": "1146", "phone": "1146"}],
}  # fmt: skip


@pytest.fixture
async def network(tmp_path: Path) -> AsyncIterator[Network]:
    async with running_network(tmp_path, services=SERVICES) as found:
        yield found


@LANGUAGES
async def test_two_presses_from_home(network: Network, language: str) -> None:
    amina = await network.member("Amina", "KZ", language=language)
    await amina.say("/start")
    await amina.press(SettingsMenu())
    await amina.press(Safety())
    name = {"ru": "Телефон доверия"}.get(language, "Helpline")
    assert f"{name}: 150" in amina.screen and "24/7" in amina.screen
    assert "Тегін" in amina.screen, "a text in another language is better than none"
    await amina.press(ShowServices("UZ"))
    assert "1146: 1146" in amina.screen and "150" not in amina.screen
    await amina.press(TelegramSettings(False))
    english = plain("telegram-menu-passcode", "en")
    assert "Android" in amina.screen and (english in amina.screen) == (language != "ru")
    await amina.press(TelegramSettings(True))
    assert "iPhone" in amina.screen and amina.reads("telegram-after")


@pytest.mark.parametrize("role", ["newcomer", "waiting", "declined"])
async def test_also_for_those_who_are_not_members(network: Network, role: str) -> None:
    someone = await somebody(network, role)
    await someone.say("/start")
    await someone.forge(Help())
    await someone.press(Safety())
    assert "Helpline: 150" in someone.screen
    await someone.forge(ShowServices("XX"))
    assert someone.reads("safety-title")


async def test_without_services_nothing_is_invented(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    await amina.say("/start")
    await amina.forge(Safety())
    assert amina.reads("safety-no-services") and amina.reads("safety-call")
