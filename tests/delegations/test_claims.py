"""Links with which women take over what was entered about them: once, expired, guessed, refused."""

import re
from datetime import timedelta

import pytest

from handlers.delegations.callbacks import (
    ConfirmClaim,
    EraseClaim,
    OpenDelegate,
    RefuseClaim,
)
from handlers.events.callbacks import OpenEvent, RegisterForEvent
from handlers.kit.context import CONSENT
from handlers.kit.forms import Choose, Next, Submit
from handlers.kit.navigation import Register, ShowDelegation
from handlers.language import SetLanguage
from storage import invitations
from storage.delegations import claims
from storage.events.registrations import RegistrationStatus
from storage.invitations import GUESS_LIMIT
from tests.delegations.steps import (
    audited,
    delegating,
    enters,
    links,
    managed,
    managed_id,
    opens_delegation,
)
from tests.dialogue import Network, Someone
from tests.events.steps import changes, state_of
from tests.reviews.steps import approves


async def opens(someone: Someone, payload: str) -> None:
    await someone.say(f"/start {payload}")


@pytest.mark.parametrize("language", ["en", "kk", "uz"])
async def test_a_member_takes_her_seat_over(network: Network, language: str) -> None:
    """The seat moves: it stays one, the bot writes to her, and her keeper sees a number."""
    _, saule, event_id = await delegating(network, seats=3)
    profile_id = await enters(saule, event_id, said="Needs an interpreter")
    managed_row = await managed_id(network, profile_id)
    payload = await links(saule, profile_id, language)
    zulfiya = await network.member("Zulfiya Rahimova", "TJ", language=language)
    await opens(zulfiya, payload)
    assert zulfiya.reads("claim-title") and "Needs an interpreter" in zulfiya.screen
    await zulfiya.press(ConfirmClaim(profile_id))
    assert zulfiya.reads("claim-notice-claimed")
    assert await network.db.read(managed) == []
    assert await state_of(zulfiya, event_id) is RegistrationStatus.REGISTERED
    taken, gone, reminders = await network.db.read(
        lambda tx: (
            tx.value("SELECT count(*) FROM registrations"),
            tx.value("SELECT count(*) FROM members WHERE id = :id", {"id": managed_row}),
            tx.value("SELECT count(*) FROM reminders"),
        )
    )
    assert (taken, gone) == (1, 0) and reminders
    await zulfiya.press(OpenEvent(event_id))
    await saule.open_notice()
    assert saule.reads("delegation-news-claimed")
    await saule.press(ShowDelegation(event_id, 0))
    assert saule.reads("delegation-claimed", count=1) and "Zulfiya" not in saule.screen
    await saule.forge(OpenDelegate(profile_id))
    assert saule.reads("delegate-notice-not-allowed")
    await opens(zulfiya, payload)
    assert zulfiya.reads("claim-notice-hers")
    assert "delegate-claim" in await audited(network)


async def test_who_has_a_seat_of_her_own_has_no_second_one(network: Network) -> None:
    admin, saule, event_id = await delegating(network, seats=3)
    await changes(admin, event_id, "shares", "TJ 2")
    zulfiya, amina = [await network.member(name, "TJ") for name in ("Zulfiya", "Amina")]
    for someone in (zulfiya, amina):
        await someone.say("/start")
    profile_id = await enters(saule, event_id)
    await zulfiya.forge(RegisterForEvent(event_id))
    await amina.forge(RegisterForEvent(event_id))
    assert await state_of(amina, event_id) is RegistrationStatus.WAITLISTED
    await opens(zulfiya, await links(saule, profile_id))
    await zulfiya.press(ConfirmClaim(profile_id))
    assert await state_of(zulfiya, event_id) is RegistrationStatus.REGISTERED
    assert await state_of(amina, event_id) is RegistrationStatus.OFFERED


async def test_a_newcomer_registers_first(network: Network) -> None:
    """What was entered is filled in, and the seat is hers once she is a member."""
    _, saule, event_id = await delegating(network)
    profile_id = await enters(saule, event_id)
    payload = await links(saule, profile_id)
    zulfiya = network.newcomer("Zulfiya")
    await opens(zulfiya, payload)
    assert "Zulfiya Rahimova" not in zulfiya.inbox, "her language is asked for first"
    await zulfiya.press(SetLanguage("en"))
    assert zulfiya.reads("claim-title") and "Zulfiya Rahimova" in zulfiya.screen
    await zulfiya.say("/start")
    assert zulfiya.reads("claim-title")
    await zulfiya.press(ConfirmClaim(profile_id))
    assert zulfiya.reads("claim-notice-waiting")
    await zulfiya.press(Register())
    await zulfiya.press(Choose("registration", "consent", CONSENT))
    await zulfiya.press(Choose("registration", "sector", "border"))
    for field in ("position", "offers", "seeks"):
        await zulfiya.press(Next("registration", field))
    assert "Zulfiya Rahimova" in zulfiya.screen and "Border Service" in zulfiya.screen
    await zulfiya.press(Submit("registration"))
    assert await network.db.read(managed) == ["Zulfiya Rahimova"]
    await saule.forge(OpenDelegate(profile_id))
    assert saule.reads("delegate-link-confirmed")
    member = (await zulfiya.member()).id
    held = await invitations.held_by(network.db, member)
    assert held is not None and held.country == "TJ"
    # Whoever entered her has vouched for her, so another coordinator decides.
    nigina = await network.coordinator("TJ", "Nigina")
    await approves(nigina, "application", member)
    assert await state_of(zulfiya, event_id) is RegistrationStatus.REGISTERED
    assert await network.db.read(managed) == []


async def test_a_link_works_once(network: Network) -> None:
    """Whoever opens it second reads nothing; who says that it is not she ends it."""
    _, saule, event_id = await delegating(network)
    profile_id = await enters(saule, event_id)
    payload = await links(saule, profile_id)
    amina, barno = [await network.member(name, "TJ") for name in ("Amina", "Barno")]
    await opens(amina, payload)
    assert amina.reads("claim-title")
    await opens(barno, payload)
    assert barno.reads("claim-notice-used") and "Zulfiya" not in barno.inbox
    await barno.insist(ConfirmClaim(profile_id))
    assert barno.reads("claim-notice-invalid")
    await amina.press(RefuseClaim(profile_id))
    await amina.confirm()
    assert amina.toasted("claim-notice-refused")
    await opens(amina, payload)
    assert amina.reads("claim-notice-used")
    await saule.open_notice()
    assert saule.reads("delegation-news-refused")
    # A new link takes the place of the one that was made before.
    second = await links(saule, profile_id)
    third = await links(saule, profile_id)
    await opens(barno, second)
    assert barno.reads("claim-notice-invalid")
    await opens(barno, third)
    assert barno.reads("claim-title")


async def test_a_link_expires(network: Network) -> None:
    _, saule, event_id = await delegating(network)
    profile_id = await enters(saule, event_id)
    payload = await links(saule, profile_id)
    await network.pass_time(claims.VALID + timedelta(seconds=1))
    amina = await network.member("Amina", "TJ")
    await opens(amina, payload)
    assert amina.reads("claim-notice-expired") and "Zulfiya" not in amina.inbox
    await saule.say("/start")
    await saule.forge(OpenDelegate(profile_id))
    assert saule.reads("delegate-link-expired")


async def test_guesses_are_slowed_and_told(network: Network) -> None:
    """They count together with guesses of invitations."""
    admin, saule, event_id = await delegating(network)
    payload = await links(saule, await enters(saule, event_id))
    assert re.fullmatch(r"claim-[A-Za-z0-9_-]{22}", payload)
    stored = await network.db.read(lambda tx: tx.value("SELECT secret_hash FROM managed_profiles"))
    assert payload.removeprefix("claim-") not in stored
    eve = await network.member("Eve", "UZ")
    for number in range(GUESS_LIMIT.times):
        await opens(eve, f"claim-{number:022}")
        assert eve.reads("claim-notice-invalid")
    await opens(eve, payload)
    assert eve.reads("claim-notice-too-many") and "Zulfiya" not in eve.inbox
    assert admin.reads("invitation-guessed", links="5", people="1")


async def test_she_has_it_erased(network: Network) -> None:
    _, saule, event_id = await delegating(network)
    profile_id = await enters(saule, event_id)
    zulfiya = network.newcomer("Zulfiya")
    await opens(zulfiya, await links(saule, profile_id))
    await zulfiya.press(SetLanguage("en"))
    await zulfiya.press(EraseClaim(profile_id))
    await zulfiya.confirm()
    assert await network.db.read(managed) == []
    assert len(network.db.tombstones) == 1
    left = await network.db.read(lambda tx: tx.value("SELECT count(*) FROM managed_profiles"))
    assert left == 0
    await saule.open_notice()
    assert saule.reads("delegation-news-erased")
    await opens_delegation(saule, event_id)
    assert "Zulfiya" not in str(saule.labels)
