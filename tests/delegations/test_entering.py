"""Entering women without Telegram: seats, shares, who may, women who are there already."""

from datetime import timedelta

import pytest

from handlers.delegations.callbacks import (
    AnswerForDelegate,
    EnterDelegate,
    OpenDelegate,
    RemoveDelegate,
)
from handlers.events.callbacks import OpenEvent, RegisterForEvent, ShowCountryParticipants
from handlers.kit import forms
from handlers.kit.navigation import ShowDelegation
from storage.delegations import entering
from storage.delegations.entering import Agreed, EnterOutcome, Entry
from storage.events.registrations import RegistrationStatus
from tests.delegations.steps import audited, delegating, enters, managed, newest, opens_delegation
from tests.dialogue import Network, plain
from tests.events.steps import changes, state_of


@pytest.mark.parametrize("language", ["en", "ru", "tg"])
async def test_a_coordinator_enters_a_woman_who_gets_a_seat(
    network: Network, language: str
) -> None:
    _, saule, event_id = await delegating(network, language=language)
    await saule.forge(OpenEvent(event_id))
    await saule.press(ShowCountryParticipants(event_id, 0))
    await saule.press(ShowDelegation(event_id, 0))
    await enters(saule, event_id, said="Needs an interpreter")
    assert saule.toasted("delegate-entered-seated")
    for fact in ("Zulfiya Rahimova", "Border Service", "Needs an interpreter"):
        assert fact in saule.screen
    assert "protect_content" in str(saule.last) or saule.last.get("has_protected_content")
    await opens_delegation(saule, event_id)
    assert any("Zulfiya Rahimova" in label for label in saule.labels)
    assert await audited(network) == [
        "delegate-enter", "delegate-look", "delegation-look",
    ]  # fmt: skip


async def test_seats_are_counted_as_for_anybody(network: Network) -> None:
    """The share of a country binds her delegation; who waits is next, with or without Telegram."""
    admin, saule, event_id = await delegating(network, seats=3)
    await changes(admin, event_id, "shares", "TJ 1")
    amina = await network.member("Amina", "TJ")
    await amina.say("/start")
    await enters(saule, event_id)
    assert saule.toasted("delegate-entered-seated")
    await amina.forge(RegisterForEvent(event_id))
    assert await state_of(amina, event_id) is RegistrationStatus.WAITLISTED
    second = await enters(saule, event_id, "Munira Saidova")
    assert saule.toasted("delegate-entered-queued")
    # The first one is erased: the seat is offered to Amina, then to the second woman's keeper.
    await saule.insist(RemoveDelegate(second - 1))
    assert saule.toasted("delegate-notice-erased")
    assert await state_of(amina, event_id) is RegistrationStatus.OFFERED
    await network.pass_time(timedelta(days=2))
    assert await state_of(amina, event_id) is RegistrationStatus.EXPIRED
    await saule.open_notice()
    assert saule.reads("delegation-news-offered")
    await saule.press(ShowDelegation(event_id, 0))
    await saule.press(OpenDelegate(second))
    await saule.press(AnswerForDelegate(second))
    assert saule.toasted("delegate-notice-seated")


async def test_only_who_may_enter_does(network: Network) -> None:
    _, saule, event_id = await delegating(network)
    amina = await network.member("Amina", "TJ")
    await amina.say("/start")
    await amina.forge(EnterDelegate(event_id))
    assert not amina.reads("delegate-ask-name")
    dilnoza = await network.coordinator("UZ", "Dilnoza")
    await dilnoza.say("/start")
    await enters(dilnoza, event_id, "Nodira Karimova")
    await opens_delegation(saule, event_id)
    assert not any("Nodira" in label for label in saule.labels)
    profile_id = await newest(network)
    await saule.forge(OpenDelegate(profile_id))
    assert saule.reads("delegate-notice-not-allowed")
    nigina = await network.coordinator("UZ", "Nigina")
    await nigina.say("/start")
    await enters(nigina, event_id, "Nodira Karimova")
    assert plain("delegate-entered-same", "en") in nigina.screen + nigina.toast
    assert not any("Nodira" in label for label in nigina.labels), "somebody else keeps her"


async def test_a_woman_who_is_a_member_already_is_recognised(network: Network) -> None:
    _, saule, event_id = await delegating(network)
    await network.member("Zulfiya Rahimova", "TJ")
    await enters(saule, event_id)
    assert saule.reads("delegate-namesake")
    assert await network.db.read(managed) == []
    await saule.press(forms.Submit("delegate"))
    assert saule.toasted("delegate-entered-seated")
    await enters(saule, event_id, "Zulfiya  RAHIMOVA")
    assert saule.toasted("delegate-entered-same")
    assert await network.db.read(managed) == ["Zulfiya Rahimova"]


async def test_names_cannot_be_tried_without_end(network: Network) -> None:
    """Whoever is found counts like whoever is entered, and stands in the audit log."""
    _, saule, event_id = await delegating(network)
    await network.member("Zulfiya Rahimova", "TJ")
    own, now = (await saule.member()).id, network.clock.now()
    entry = Entry("Zulfiya Rahimova", None, "TJ", True, Agreed.PAPER, now.date())
    most = entering.RATE_LIMIT.times
    found = await entering.enter_all(network.db, event_id, own, [entry] * (most + 1), now)
    assert [one.outcome for one in found] == [EnterOutcome.MEMBER] * most + [EnterOutcome.TOO_MANY]
    assert (await audited(network)).count("delegate-namesake") == most
