from dataclasses import replace

import pytest

from handlers.kit.context import CONSENT
from handlers.kit.forms import Back, Choose, Resume, Submit
from handlers.kit.navigation import Admin, Register
from handlers.kit.review_cards import OpenReview, ShowReviews
from handlers.profile import ChangeProfileField
from handlers.reviews.callbacks import (
    AnswerReviewer,
    Approve,
    AskAuthor,
    NextReview,
    Reject,
    ShowReviewQuestions,
)
from storage import applications, members
from storage.kit import form_drafts
from storage.members import MemberStatus
from tests.applications.steps import applied
from tests.dialogue import Network
from tests.reviews.steps import approves, opens, rejects, review_of

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "tk"])


@LANGUAGES
async def test_a_coordinator_lets_her_in(network: Network, language: str) -> None:
    saule = await network.coordinator("TJ", language=language)
    amina = await applied(network, language="ru")
    assert saule.reads("review-requested")
    await saule.press(OpenReview(1, 0))
    assert "Amina" in saule.screen
    await saule.press(Approve(1))
    assert saule.toasted("review-notice-approved")
    assert saule.reads("review-is-approved", name="Saule")
    assert amina.reads("applications-welcome", network="Kurak")
    assert (await amina.member()).status is MemberStatus.MEMBER


async def test_the_card_shows_no_contact_and_cannot_be_forwarded(network: Network) -> None:
    saule = await network.coordinator("TJ")
    amina = await applied(network)
    await saule.press(OpenReview(1, 0))
    assert saule.last["has_protected_content"]
    for secret in (str(amina.person.id), str(amina.person.username)):
        assert secret not in str(saule.messages[-1]["text"])
        assert secret not in str(saule.last["reply_markup"])


async def test_coordinators_of_her_country_are_asked_and_nobody_else(network: Network) -> None:
    admin = await network.admin()
    tajik = [await network.coordinator("TJ", name) for name in ("Nigina", "Parvina")]
    kazakh = await network.coordinator("KZ")
    await applied(network)
    assert all(someone.reads("review-requested") for someone in tajik)
    assert not kazakh.messages
    assert not admin.messages


async def test_admins_are_asked_where_there_is_no_coordinator(network: Network) -> None:
    admin = await network.admin()
    await network.coordinator("KZ")
    await applied(network)
    assert admin.reads("review-requested")


async def test_the_first_press_decides_and_the_others_see_who(network: Network) -> None:
    nigina = await network.coordinator("TJ", "Nigina")
    parvina = await network.coordinator("TJ", "Parvina", language="uz")
    amina = await applied(network)
    await parvina.press(OpenReview(1, 0))
    card = parvina.find(Approve(1))
    await nigina.press(OpenReview(1, 0))
    assert nigina.reads("review-head", kind="Registration") and "Parvina" in nigina.screen
    await nigina.press(Approve(1))
    assert parvina.reads("review-is-approved", name="Nigina")
    network.world.forge(parvina.person, parvina.last, Reject(1).pack())
    network.world.forge(parvina.person, parvina.last, card[1])
    await network.settled()
    assert parvina.toasted("review-notice-already")
    assert (await amina.member()).status is MemberStatus.MEMBER
    assert amina.inbox.count("Your registration has been approved") == 1


@LANGUAGES
async def test_rejected_with_a_ready_reason_in_her_own_language(
    network: Network, language: str
) -> None:
    saule = await network.coordinator("TJ", language="ru")
    amina = await applied(network, language=language)
    await saule.press(OpenReview(1, 0))
    await saule.press(Reject(1))
    assert saule.reads("reviewreject-ask-reason")
    await saule.press(Choose("reviewreject", "reason", "reason-unconfirmed"))
    assert saule.toasted("review-notice-rejected")
    assert amina.reads("applications-sorry")
    assert amina.reads("reason-unconfirmed")
    assert (await amina.member()).status is MemberStatus.REJECTED


async def test_what_a_kill_left_between_a_press_and_its_effect(network: Network) -> None:
    saule = await network.coordinator("TJ")
    amina = await applied(network)
    await saule.press(OpenReview(1, 0))
    await saule.press(Reject(1))
    own, now = (await saule.member()).id, network.clock.now()
    reason = "reason-unconfirmed"
    await form_drafts.answer(network.db, own, "reviewreject", "reason", reason, None, 1, now)
    # The update comes once more after a restart.
    await saule.press(Choose("reviewreject", "reason", reason))
    assert saule.toasted("review-notice-rejected")
    assert (await amina.member()).status is MemberStatus.REJECTED


async def test_rejected_with_a_written_reason_she_tries_again(network: Network) -> None:
    saule = await network.coordinator("TJ")
    amina = await applied(network)
    await rejects(saule, "application", reason="Please add your <institution>")
    assert "Please add your <institution>" in amina.screen
    await amina.press(Register())
    assert amina.reads("registration-ask-consent")
    await amina.press(Choose("registration", "consent", CONSENT))
    assert amina.reads("registration-review"), "all other answers are kept"
    await amina.press(Submit("registration"))
    assert amina.toasted("registration-sent")
    await approves(saule, "application")
    assert (await amina.member()).status is MemberStatus.MEMBER


async def test_a_name_mended_after_trying_again_is_sent_as_mended(network: Network) -> None:
    saule = await network.coordinator("TJ")
    amina = await applied(network)
    await rejects(saule, "application", reason="Please write your full name.")
    await amina.press(Register())
    await amina.press(Choose("registration", "consent", CONSENT))
    await amina.say("/profile")
    await amina.press(ChangeProfileField("name"))
    await amina.say("Amina Karimova")
    await amina.say("/start")
    await amina.press(Resume("registration"))
    assert "Amina Karimova" in amina.screen
    await amina.press(Submit("registration"))
    profile = await amina.profile()
    assert profile is not None and profile.name == "Amina Karimova"


async def test_the_reason_may_be_reconsidered(network: Network) -> None:
    saule = await network.coordinator("TJ")
    await applied(network)
    await saule.press(OpenReview(1, 0))
    await saule.press(Reject(1))
    await saule.press(Back("reviewreject", "reason"))
    assert saule.sees(Approve(1))


async def test_a_reason_that_comes_too_late_changes_nothing(network: Network) -> None:
    nigina = await network.coordinator("TJ", "Nigina")
    parvina = await network.coordinator("TJ", "Parvina")
    amina = await applied(network)
    await nigina.press(OpenReview(1, 0))
    await nigina.press(Reject(1))
    await approves(parvina, "application")
    await nigina.say("No place")
    assert nigina.reads("review-is-approved", name="Parvina")
    assert (await amina.member()).status is MemberStatus.MEMBER


async def test_who_waits_is_listed_longest_first(network: Network) -> None:
    saule = await network.coordinator("TJ")
    for number in range(8):
        await applied(network, f"Amina {'ABCDEFGH'[number]}")
    await saule.say("/admin")
    await saule.press(ShowReviews(None, 0))
    assert "Amina A" in saule.labels[1]
    await saule.press(ShowReviews(None, 1))
    assert "Amina G" in saule.labels[1]
    await saule.press(OpenReview(7, 0))
    await saule.press(Approve(7))
    await saule.press(NextReview())
    assert "Amina A" in saule.screen
    await saule.press(ShowReviews(None, 0))
    assert not any("Amina G" in label for label in saule.labels)


async def test_a_coordinator_decides_for_her_own_country_only(network: Network) -> None:
    saule = await network.coordinator("KZ")
    amina = await applied(network)
    await saule.say("/admin")
    for press in (Approve(1), Reject(1), OpenReview(1, 0)):
        await saule.forge(press)
        assert "Amina" not in saule.inbox
    assert (await amina.member()).status is MemberStatus.PENDING


async def test_the_applicant_cannot_let_herself_in(network: Network) -> None:
    amina = await applied(network)
    await amina.forge(Approve(1))
    assert amina.toasted("fallback-staff-only")
    assert (await amina.member()).status is MemberStatus.PENDING


async def test_a_reviewer_who_blocked_the_bot_finds_it_in_the_queue(network: Network) -> None:
    saule = await network.coordinator("TJ")
    network.world.block(saule.person, True)
    amina = await applied(network)
    assert amina.reads("start-waiting")
    await saule.say("/admin")
    assert saule.reads("roles-admin", count=1)


async def test_she_moves_while_she_waits(network: Network) -> None:
    """The reviewers of the country that she told last decide, and are told."""
    saule = await network.coordinator("TJ", "Saule")
    kazakh = await network.coordinator("KZ", "Aigul")
    amina = await applied(network)
    profile = await amina.profile()
    assert profile is not None
    moved = replace(profile, country="KZ")
    await members.change_profile(network.db, (await amina.member()).id, moved, network.clock.now())
    await network.settled()
    assert saule.reads("review-gone") and kazakh.reads("review-requested")
    await saule.forge(Approve(1))
    assert (await amina.member()).status is MemberStatus.PENDING
    await approves(kazakh, "application")
    assert (await amina.member()).status is MemberStatus.MEMBER


async def test_back_from_a_decided_card_leads_to_the_queue(network: Network) -> None:
    saule = await network.coordinator("TJ")
    await applied(network)
    await approves(saule, "application")
    await saule.press(ShowReviews(None, 0))
    assert saule.reads("review-none")
    await saule.press(Admin())
    assert saule.reads("roles-admin", count=0)


async def test_two_people_vet_a_field_that_the_configuration_names(network: Network) -> None:
    admin = await network.admin()
    saule = await network.coordinator("TJ")
    await applications.set_vetted_twice(network.db, ["customs"])
    amina = await applied(network)
    assert saule.reads("review-requested") and admin.reads("review-requested")
    await saule.press(Approve(await opens(saule, "application")))
    assert saule.toasted("review-notice-one-more")
    await saule.forge(Approve((await review_of(network, "application")).id))
    assert (await amina.member()).status is MemberStatus.PENDING, "one person counts once"
    await opens(admin, "application")
    assert admin.reads("review-approved-so-far", names="Saule")
    await approves(admin, "application")
    assert (await amina.member()).status is MemberStatus.MEMBER


async def test_a_second_person_is_missing(network: Network) -> None:
    admin = await network.admin()
    await applications.set_vetted_twice(network.db, ["customs"])
    amina = await applied(network)
    await admin.press(Approve(await opens(admin, "application")))
    assert admin.toasted("review-notice-no-second")
    assert (await amina.member()).status is MemberStatus.PENDING
    # She tells another field, which one person vets.
    await amina.say("/profile")
    await amina.press(ChangeProfileField("sector"))
    await amina.press(Choose("profile", "sector", "migration"))
    await approves(admin, "application")
    assert (await amina.member()).status is MemberStatus.MEMBER


@LANGUAGES
async def test_questions_in_several_rounds(network: Network, language: str) -> None:
    saule = await network.coordinator("TJ", language=language)
    amina = await applied(network, language=language)
    for number in (1, 2, 3):
        await saule.press(AskAuthor(await opens(saule, "application")))
        await saule.say(f"Question {number}?")
        await amina.say("/start")
        assert amina.reads("start-question"), "she finds it on her home screen too"
        await amina.press(AnswerReviewer(number))
        await amina.say(f"Answer {number}.")
    await amina.say("/start")
    assert not amina.reads("start-question")
    await opens(saule, "application")
    assert "Answer 3." in saule.screen and "Question 1?" not in saule.screen
    await saule.press(ShowReviewQuestions(1, 0))
    for number in (1, 2, 3):
        assert f"Question {number}?" in saule.screen and f"Answer {number}." in saule.screen
    await approves(saule, "application")
    assert (await amina.member()).status is MemberStatus.MEMBER


async def test_a_second_answer_does_not_take_the_place_of_the_first(network: Network) -> None:
    saule = await network.coordinator("TJ")
    amina = await applied(network)
    await saule.press(AskAuthor(await opens(saule, "application")))
    await saule.say("Where do you work?")
    for text in ("At the customs.", "In Khujand."):
        await amina.forge(AnswerReviewer(1))
        await amina.say(text)
    await opens(saule, "application")
    assert "At the customs." in saule.screen and "In Khujand." in saule.screen


async def test_a_field_told_later_calls_the_second_person(network: Network) -> None:
    admin = await network.admin()
    saule = await network.coordinator("TJ")
    await applications.set_vetted_twice(network.db, ["border"])
    amina = await applied(network)
    asked = len(saule.messages)
    assert not admin.messages, "the coordinator of her country decides alone"
    await amina.say("/profile")
    await amina.press(ChangeProfileField("sector"))
    await amina.press(Choose("profile", "sector", "border"))
    assert admin.reads("review-requested") and len(saule.messages) == asked
    await saule.press(Approve(await opens(saule, "application")))
    assert (await amina.member()).status is MemberStatus.PENDING
    await approves(admin, "application")
    assert (await amina.member()).status is MemberStatus.MEMBER
