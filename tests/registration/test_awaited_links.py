"""What a link promised to a newcomer waits until she is a member."""

from datetime import timedelta
from typing import Any

import pytest

from handlers.events.callbacks import OpenEvent
from handlers.kit.context import CONSENT
from handlers.kit.forms import Choose, Submit
from handlers.language import SetLanguage
from handlers.practices.callbacks import ReadPractice
from storage import awaited_links
from storage.events import drafting, publishing
from tests.dialogue import Network
from tests.practices.steps import in_library
from tests.registration.steps import FORM, answered
from tests.reviews.steps import approves

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "kk"])


@LANGUAGES
async def test_a_practice_waits_for_her(network: Network, language: str) -> None:
    saule = await network.coordinator("TJ")
    _, _, practice = await in_library(network)
    link: Any = await network.db.read(
        lambda tx: tx.value("SELECT link FROM practices WHERE id = :id", {"id": practice})
    )
    amina = network.newcomer("Amina", language)
    await amina.say(f"/start p-{link}")
    assert amina.reads("practice-link-stranger", network="Kurak")
    await amina.press(SetLanguage(language))
    await amina.press(Choose(FORM, "consent", CONSENT))
    await answered(amina)
    await amina.press(Submit(FORM))
    await approves(saule, "application", (await amina.member()).id)
    assert amina.reads("onboarding-awaited")
    await amina.press(ReadPractice(practice, "main", 0, None))
    assert "help desk" in amina.screen


async def test_an_event_waits_for_her(network: Network) -> None:
    db, now = network.db, network.clock.now()
    saule = await network.coordinator("TJ")
    organiser, starts = (await saule.member()).id, now + timedelta(days=3)
    facts = drafting.NewEvent(
        "en", "Workshop", starts, starts + timedelta(hours=2), "Asia/Dushanbe", "Dushanbe", 20
    )
    event = (await drafting.create(db, organiser, facts, now))[1]
    assert event is not None
    await publishing.publish(db, event, organiser, now)
    amina = network.newcomer("Amina")
    await amina.say(f"/start here-{event}-123456")
    assert amina.reads("event-link-stranger", network="Kurak")
    await amina.press(SetLanguage("en"))
    await amina.press(Choose(FORM, "consent", CONSENT))
    await answered(amina)
    await amina.press(Submit(FORM))
    # Also one that she opens while she waits.
    await amina.say(f"/start here-{event}-654321")
    await approves(saule, "application", (await amina.member()).id)
    await amina.press(OpenEvent(event))
    assert "Workshop" in amina.screen


async def test_nothing_waits_that_is_gone_or_old(network: Network) -> None:
    saule = await network.coordinator("TJ")
    amina = network.newcomer("Amina")
    await amina.say("/start p-nothing")
    await amina.say("/start here-999-123456")
    await amina.press(SetLanguage("en"))
    await amina.press(Choose(FORM, "consent", CONSENT))
    await answered(amina)
    await amina.press(Submit(FORM))
    own = (await amina.member()).id
    assert set(await awaited_links.of(network.db, own)) == {"p", "here"}
    await approves(saule, "application", own)
    assert not amina.reads("onboarding-awaited")
    await network.pass_time(awaited_links.RETENTION + timedelta(minutes=1))
    assert not await awaited_links.of(network.db, own)
