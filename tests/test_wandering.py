"""Somebody who presses and types at random is always answered, and breaks nothing."""

import random
from pathlib import Path

import pytest

from handlers.kit.texts import LANGUAGES, texts
from tests.dialogue import Network, Someone, plain, running_network

TEXTS = (
    "/start", "/help", "/find", "/find customs", "/cancel", "/language", "/profile", "/admin",
    "/admin gul", "/skip", "/back", "/nonsense", "Amina", "Гүлнара Қ.", "Tajikistan", "Кеден",
    "customs uzbekistan", "🙂", "a" * 4096, "<b>x</b>", "\u202e", "mentoring, career", "yes", "-",
)  # fmt: skip
STEPS = 60


async def wander(network: Network, someone: Someone, chance: random.Random) -> None:
    """So many random steps; each gets an answer."""
    await someone.say("/start")
    pressed: list[str] = []
    for _ in range(STEPS):
        before = (len(someone.messages), str(someone.last), len(someone.person.answers))
        kind = chance.random()
        if kind < 0.6 and someone.labels:
            rows = someone.last["reply_markup"]["inline_keyboard"]
            data = chance.choice([button["callback_data"] for row in rows for button in row])
            pressed.append(data)
            await someone.forge(data)
        elif kind < 0.7 and pressed:
            await someone.forge(chance.choice(pressed))
        elif kind < 0.75:
            await someone.send(chance.choice(["photo", "sticker", "voice", "document"]))
        else:
            await someone.say(chance.choice(TEXTS))
        after = (len(someone.messages), str(someone.last), len(someone.person.answers))
        assert after != before, "met with silence"
        for code in LANGUAGES:
            assert plain("error-apology", code, code="")[:30] not in someone.screen, pressed[-3:]


@pytest.mark.parametrize("seed", range(12))
async def test_wanderers(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    entry = chance.choice(["open", "approval"])
    async with running_network(tmp_path, entry=entry) as network:
        for number in range(8):
            await network.member(f"Gulnara {number}x", chance.choice(["TJ", "UZ"]))
        people = [
            network.newcomer("Amina", phone=chance.choice(LANGUAGES)),
            await network.member("Nigina", language=chance.choice(LANGUAGES)),
            await network.coordinator("TJ", "Saule", language=chance.choice(LANGUAGES)),
            await network.admin(chance.choice(LANGUAGES)),
        ]
        for someone in people:
            await wander(network, someone, chance)
        refused = [call for call in network.simulator.refused if "not modified" not in call]
        assert not refused


def test_every_language_has_an_apology_to_look_for() -> None:
    assert all(texts(code).plain("error-apology", code="X") for code in LANGUAGES)
