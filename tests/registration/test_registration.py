"""Registration: four answers, reviewed, changed and submitted."""

from datetime import timedelta
from pathlib import Path

import pytest

from handlers.kit.context import CONSENT
from handlers.kit.forms import (
    Back,
    Cancel,
    Change,
    Choose,
    Discard,
    Mark,
    Next,
    Resume,
    SkipRest,
    Submit,
)
from handlers.kit.navigation import Register
from handlers.language import SetLanguage
from storage.members import MemberStatus, Profile
from tests.dialogue import Network, Someone, plain, running_network
from tests.registration.steps import FORM, answered, begun

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "uz", "tg"])


@LANGUAGES
async def test_start_asks_the_language_the_phones_first(network: Network, language: str) -> None:
    amina = network.newcomer(phone=language)
    await amina.say("/start")
    assert amina.presses[0] == SetLanguage(language)
    assert len(amina.presses) == 7
    assert amina.screen.splitlines()[0] == plain("language-choose", language)
    assert len(amina.screen.splitlines()) == 7


@LANGUAGES
async def test_four_answers_are_enough_to_join(open_network: Network, language: str) -> None:
    amina = await begun(open_network, language)
    await answered(amina)
    assert amina.reads("registration-review")
    await amina.press(Submit(FORM))
    assert amina.toasted("registration-joined")
    assert amina.reads("onboarding-hint")
    assert await amina.profile() == Profile("Amina K.", "TJ", "customs")
    assert (await amina.member()).status is MemberStatus.MEMBER


@LANGUAGES
async def test_with_approval_she_waits_and_is_told(network: Network, language: str) -> None:
    amina = await begun(network, language)
    await answered(amina)
    await amina.press(Submit(FORM))
    assert amina.toasted("registration-sent")
    assert amina.reads("start-waiting")
    assert (await amina.member()).status is MemberStatus.PENDING


async def test_all_questions_may_be_answered_in_words(open_network: Network) -> None:
    amina = await begun(open_network, "ru")
    for said in (
        "Амина", "Тоҷикистон", "таможенная служба", "Demo Office", "Inspector",
        "наставничество, климат",
    ):  # fmt: skip
        await amina.say(said)
    await amina.say("/skip")
    await amina.say("Digital skills")
    await amina.say("/skip")
    await amina.press(Submit(FORM))
    assert await amina.profile() == Profile(
        "Амина", "TJ", "customs", "Demo Office", "Inspector",
        ("mentoring", "climate"), ("digital_skills",),
    )  # fmt: skip


@LANGUAGES
async def test_after_four_answers_the_rest_may_be_skipped_at_once(
    open_network: Network, language: str
) -> None:
    amina = await begun(open_network, language)
    await amina.say("Amina K.")
    assert SkipRest(FORM, "country") not in amina.presses
    await amina.forge(SkipRest(FORM, "country"))
    assert amina.toasted("form-needed")
    await amina.press(Choose(FORM, "country", "TJ"))
    await amina.press(Choose(FORM, "sector", "customs"))
    await amina.press(SkipRest(FORM, "institution"))
    assert amina.reads("registration-review")
    await amina.press(Submit(FORM))
    assert await amina.profile() == Profile("Amina K.", "TJ", "customs")


async def test_each_line_can_be_changed_before_sending(open_network: Network) -> None:
    amina = await begun(open_network)
    await answered(amina)
    await amina.press(Change(FORM, "name"))
    assert amina.reads("form-now", value="Amina K.")
    await amina.say("Amina Rahimova")
    assert amina.reads("registration-review")
    await amina.press(Change(FORM, "institution"))
    await amina.say("Demo Customs Office No. 3")
    assert "Amina Rahimova" in amina.screen
    assert "Demo Customs Office No. 3" in amina.screen


async def test_back_shows_the_answer_and_returns_to_where_she_was(network: Network) -> None:
    amina = await begun(network)
    await amina.say("Amina K.")
    await amina.press(Choose(FORM, "country", "TJ"))
    await amina.press(Back(FORM, "sector"))
    await amina.press(Back(FORM, "country"))
    assert amina.reads("form-now", value="Amina K.")
    await amina.press(Next(FORM, "name"))
    assert amina.reads("registration-ask-sector")


async def test_back_from_the_first_question_leads_home(network: Network) -> None:
    amina = network.newcomer()
    await amina.say("/start")
    await amina.press(SetLanguage("en"))
    await amina.press(Back(FORM, "consent"))
    assert amina.reads("start-welcome", network="Kurak")
    await amina.press(Register())
    assert amina.reads("registration-ask-consent")


@LANGUAGES
async def test_a_language_change_keeps_the_question(network: Network, language: str) -> None:
    amina = await begun(network, "kk", phone="kk")
    await amina.say("Амина")
    await amina.say("/language")
    await amina.press(SetLanguage(language))
    amina.language = language
    assert amina.reads("registration-ask-country")
    assert amina.toasted("language-changed")


@pytest.mark.parametrize("by", ["button", "command"])
async def test_cancelling_keeps_the_answers(network: Network, by: str) -> None:
    amina = await begun(network)
    await amina.say("Amina K.")
    if by == "button":
        await amina.press(Cancel(FORM))
    else:
        await amina.say("/cancel")
    assert amina.reads("form-aside")
    await amina.say("TJ")  # an answer after the form was cancelled
    assert amina.reads("start-welcome-back")
    await amina.press(Resume(FORM))
    assert amina.reads("registration-ask-country")
    await amina.press(Back(FORM, "country"))
    assert amina.reads("form-now", value="Amina K.")


async def test_a_press_after_cancelling_is_kindly_answered(network: Network) -> None:
    amina = await begun(network)
    await amina.say("Amina K.")
    old = Choose(FORM, "country", "TJ")
    await amina.say("/cancel")
    await amina.press(old)
    assert amina.toasted("form-was-set-aside")
    await amina.insist(Discard(FORM))
    assert amina.reads("form-discarded")
    await amina.forge(old)
    assert amina.reads("form-closed")


async def test_start_shows_the_open_question_again(network: Network) -> None:
    amina = await begun(network)
    await amina.say("Amina K.")
    await amina.say("/start")
    assert amina.reads("form-welcome-back")
    assert amina.reads("registration-ask-country")


async def test_up_to_five_topics(network: Network) -> None:
    amina = await begun(network)
    for said in ("Amina", "Tajikistan", "customs", "/skip", "/skip"):
        await amina.say(said)
    topics = ["leadership", "career", "hr_retention", "work_life", "workplace_bias"]
    for topic in topics:
        await amina.press(Mark(FORM, "offers", topic, True, 0))
    await amina.press(Mark(FORM, "offers", "soft_skills", True, 0))
    assert amina.toasted("form-too-many", most=5) and amina.reads("form-too-many", most=5)
    await amina.press(Mark(FORM, "offers", "career", False, 0))
    await amina.press(Mark(FORM, "offers", "soft_skills", True, 0))
    await amina.press(Next(FORM, "offers"))
    assert amina.reads("registration-ask-seeks")


async def test_sending_twice_applies_once(network: Network) -> None:
    amina = await begun(network)
    await answered(amina)
    message, data = amina.find(Submit(FORM))
    network.world.press(amina.person, message, data)
    network.world.press(amina.person, message, data)
    await network.settled()
    assert (await amina.member()).status is MemberStatus.PENDING
    assert amina.reads("form-closed")


async def test_the_draft_survives_a_restart_and_days_offline(tmp_path: Path) -> None:
    async with running_network(tmp_path) as first:
        amina = await begun(first)
        await amina.say("Amina K.")
    async with running_network(tmp_path, first.world) as second:
        await second.pass_time(timedelta(days=9))
        again = Someone(second, amina.person, "en")
        await again.say("Tajikistan")
        assert again.reads("registration-ask-sector")


async def test_somebody_from_the_configuration_is_let_in_at_once(network: Network) -> None:
    admin = Someone(network, network.world.people[900], "en")
    await admin.say("/start")
    await admin.press(SetLanguage("en"))
    await admin.press(Choose(FORM, "consent", CONSENT))
    await answered(admin)
    await admin.press(Submit(FORM))
    assert admin.toasted("registration-joined")


async def test_the_first_choice_of_language_may_come_twice(network: Network) -> None:
    """As after a kill between the two things that it does."""
    amina = network.newcomer()
    await amina.say("/start")
    await amina.press(SetLanguage("en"))
    own = (await amina.member()).id
    await network.db.write(
        lambda tx: tx.execute("UPDATE members SET language = NULL WHERE id = :id", {"id": own})
    )
    await amina.forge(SetLanguage("en"))
    assert amina.reads("registration-ask-consent")
    assert (await amina.member()).language == "en"
