"""Answers on paper: a list, one line a woman. What cannot be read is told, and nothing is lost."""

import pytest

from handlers.delegations.callbacks import EnterList
from handlers.kit import forms
from handlers.kit.texts import LANGUAGES, texts
from tests.delegations.steps import delegating, managed, newest, opens_delegation, writes_list
from tests.dialogue import Network

GOOD = "Aida Sadykova; Border Service; yes; on paper; 12.11; needs an interpreter; her chief"


async def test_good_lines_are_entered_and_the_others_come_back(network: Network) -> None:
    _, saule, event_id = await delegating(network, seats=20)
    await network.member("Barno Saidova", "TJ")
    bad = (
        "Munira; Customs; maybe; by phone; yesterday",
        "Nigora; Customs; yes; by pigeon; yesterday",
        "Parvina; Customs; yes; by phone; 45.13.2026",
        "Rano; Customs",
        "Sitora; Customs; yes; by phone; yesterday; call me +992 93 123 45 67",
        "Takhmina; Customs; no; in a letter; 1.1.2001",
    )
    lines = [GOOD, *bad, "Barno Saidova; Customs; yes; by phone; yesterday",
        "Zarina Nazarova; Parliament; no; in person; today", GOOD.upper()]  # fmt: skip
    await writes_list(saule, event_id, "\n".join(lines))
    assert saule.reads("delegate-list-read", count=4)
    for line in bad:
        assert line in saule.screen
    assert await network.db.read(managed) == []
    await saule.press(forms.Submit("delegatelist"))
    assert saule.reads("delegate-list-done", seated="1", queued="0", declined="1")
    for line in (*bad, lines[7], GOOD.upper()):
        assert line in saule.screen
    assert saule.reads("delegate-line-member") and saule.reads("delegate-entered-same")
    assert await network.db.read(managed) == ["Aida Sadykova", "Zarina Nazarova"]
    # The corrected lines follow.
    await saule.press(EnterList(event_id))
    await saule.say("Rano Odinaeva; Customs; yes; by phone; yesterday")
    await saule.press(forms.Submit("delegatelist"))
    assert saule.reads("delegate-list-done", seated="1", queued="0", declined="0")
    await opens_delegation(saule, event_id)
    assert await newest(network) == 3


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_example_of_the_question_can_be_read(network: Network, language: str) -> None:
    _, saule, event_id = await delegating(network, language=language)
    asked = texts(language)("delegatelist-ask-lines")
    example = asked[asked.index("<code>") + 6 : asked.index("</code>")]
    await writes_list(saule, event_id, example)
    assert saule.reads("delegate-list-read", count=1), saule.screen
