"""Applications: shown to coordinators of her country, decided once, told to her."""

import pytest

from handlers.applications import ApproveApplication, AskReason, ShowApplication, ShowApplications
from handlers.kit.forms import Back, Choose, Submit
from handlers.kit.navigation import Admin, Register
from handlers.registration import CONSENT
from storage.kit import form_drafts
from storage.members import MemberStatus
from tests.applications.steps import applied
from tests.dialogue import Network

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "tk"])


@LANGUAGES
async def test_a_coordinator_lets_her_in(network: Network, language: str) -> None:
    saule = await network.coordinator("TJ", language=language)
    amina = await applied(network, language="ru")
    assert saule.reads("applications-card")
    await saule.press(ApproveApplication(1))
    assert saule.toasted("applications-notice-let-in")
    assert saule.reads("applications-decided-approved", by="Saule")
    assert amina.reads("applications-welcome", network="Kurak")
    assert (await amina.member()).status is MemberStatus.MEMBER


async def test_the_card_shows_no_contact_and_cannot_be_forwarded(network: Network) -> None:
    saule = await network.coordinator("TJ")
    amina = await applied(network)
    assert saule.last["has_protected_content"]
    for secret in (str(amina.person.id), str(amina.person.username)):
        assert secret not in str(saule.messages[-1]["text"])
        assert secret not in str(saule.last["reply_markup"])


async def test_coordinators_of_her_country_are_asked_and_nobody_else(network: Network) -> None:
    admin = await network.admin()
    tajik = [await network.coordinator("TJ", name) for name in ("Nigina", "Parvina")]
    kazakh = await network.coordinator("KZ")
    await applied(network)
    assert all(someone.reads("applications-card") for someone in tajik)
    assert not kazakh.messages
    assert not admin.messages


async def test_admins_are_asked_where_there_is_no_coordinator(network: Network) -> None:
    admin = await network.admin()
    await network.coordinator("KZ")
    await applied(network)
    assert admin.reads("applications-card")


async def test_the_first_press_decides_and_the_others_see_who(network: Network) -> None:
    nigina = await network.coordinator("TJ", "Nigina")
    parvina = await network.coordinator("TJ", "Parvina", language="uz")
    amina = await applied(network)
    card = parvina.find(ApproveApplication(1))
    await nigina.press(ApproveApplication(1))
    assert parvina.reads("applications-decided-approved", by="Nigina")
    network.world.forge(parvina.person, parvina.last, AskReason(1).pack())
    network.world.forge(parvina.person, parvina.last, card[1])
    await network.settled()
    assert parvina.toasted("applications-notice-already-decided")
    assert (await amina.member()).status is MemberStatus.MEMBER
    assert amina.inbox.count("You have been let in") == 1


@LANGUAGES
async def test_declined_with_a_ready_reason_in_her_own_language(
    network: Network, language: str
) -> None:
    saule = await network.coordinator("TJ", language="ru")
    amina = await applied(network, language=language)
    await saule.press(AskReason(1))
    assert saule.reads("decline-ask-reason")
    await saule.press(Choose("decline", "reason", "reason-unconfirmed"))
    assert saule.toasted("applications-notice-declined")
    assert amina.reads("applications-sorry")
    assert amina.reads("reason-unconfirmed")
    assert (await amina.member()).status is MemberStatus.REJECTED


async def test_what_a_kill_left_between_a_press_and_its_effect(network: Network) -> None:
    saule = await network.coordinator("TJ")
    amina = await applied(network)
    await saule.press(AskReason(1))
    own, now = (await saule.member()).id, network.clock.now()
    reason = "reason-unconfirmed"
    await form_drafts.answer(network.db, own, "decline", "reason", reason, None, 1, now)
    # The update comes once more after a restart.
    await saule.press(Choose("decline", "reason", reason))
    assert saule.toasted("applications-notice-declined")
    assert (await amina.member()).status is MemberStatus.REJECTED


async def test_declined_with_a_written_reason_she_tries_again(network: Network) -> None:
    saule = await network.coordinator("TJ")
    amina = await applied(network)
    await saule.press(AskReason(1))
    await saule.say("Please add your <institution>")
    assert "Please add your <institution>" in amina.screen
    await amina.press(Register())
    assert amina.reads("registration-ask-consent")
    await amina.press(Choose("registration", "consent", CONSENT))
    assert amina.reads("registration-review"), "all other answers are kept"
    await amina.press(Submit("registration"))
    assert amina.toasted("registration-sent")
    await saule.press(ApproveApplication(2))
    assert (await amina.member()).status is MemberStatus.MEMBER


async def test_the_reason_may_be_reconsidered(network: Network) -> None:
    saule = await network.coordinator("TJ")
    await applied(network)
    await saule.press(AskReason(1))
    await saule.press(Back("decline", "reason"))
    assert saule.reads("applications-card")
    assert saule.sees(ApproveApplication(1))


async def test_a_reason_that_comes_too_late_changes_nothing(network: Network) -> None:
    nigina = await network.coordinator("TJ", "Nigina")
    parvina = await network.coordinator("TJ", "Parvina")
    amina = await applied(network)
    await nigina.press(AskReason(1))
    await parvina.press(ApproveApplication(1))
    await nigina.say("No place")
    assert nigina.reads("applications-decided-approved", by="Parvina")
    assert (await amina.member()).status is MemberStatus.MEMBER


async def test_who_waits_is_listed_longest_first(network: Network) -> None:
    saule = await network.coordinator("TJ")
    for number in range(8):
        await applied(network, f"Amina {'ABCDEFGH'[number]}")
    await saule.say("/admin")
    await saule.press(ShowApplications(0))
    assert saule.labels[0].startswith("Amina A")
    await saule.press(ShowApplications(1))
    assert saule.labels[0].startswith("Amina G")
    await saule.press(ShowApplication(7))
    await saule.press(ApproveApplication(7))
    await saule.press(ShowApplications(0))
    assert not any("Amina G" in label for label in saule.labels)


async def test_a_coordinator_decides_for_her_own_country_only(network: Network) -> None:
    saule = await network.coordinator("KZ")
    amina = await applied(network)
    await saule.say("/admin")
    for press in (ApproveApplication(1), AskReason(1), ShowApplication(1)):
        await saule.forge(press)
        assert "Amina" not in saule.inbox
    assert (await amina.member()).status is MemberStatus.PENDING


async def test_the_applicant_cannot_let_herself_in(network: Network) -> None:
    amina = await applied(network)
    await amina.forge(ApproveApplication(1))
    assert amina.toasted("fallback-staff-only")
    assert (await amina.member()).status is MemberStatus.PENDING


async def test_a_reviewer_who_blocked_the_bot_finds_it_in_the_list(network: Network) -> None:
    saule = await network.coordinator("TJ")
    network.world.block(saule.person, True)
    amina = await applied(network)
    assert amina.reads("start-waiting")
    await saule.say("/admin")
    assert saule.reads("roles-admin", count=1)


async def test_back_from_a_decided_card_leads_to_the_list(network: Network) -> None:
    saule = await network.coordinator("TJ")
    await applied(network)
    await saule.press(ApproveApplication(1))
    await saule.press(ShowApplications(0))
    assert saule.reads("applications-nobody")
    await saule.press(Admin())
    assert saule.reads("roles-admin", count=0)
