"""The home screen, the help and the choice of language, for everybody."""

from datetime import timedelta
from pathlib import Path

import pytest

from handlers import start
from handlers.events.callbacks import OpenEvent, RegisterForEvent
from handlers.kit import forms
from handlers.kit.navigation import (
    Admin,
    Find,
    Help,
    Home,
    Languages,
    OwnProfile,
    Settings,
    SettingsMenu,
)
from handlers.kit.texts import texts
from handlers.language import SetLanguage
from handlers.questions import AskColleagues, OwnQuestions
from handlers.start import BUTTONS
from storage.home import ANSWERS_FOR
from tests.dialogue import Network, plain, running_network
from tests.events import steps as events
from tests.introductions import steps as introductions
from tests.people import somebody
from tests.practices import steps as practices
from tests.questions import steps as questions

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "uz", "tg"])


@LANGUAGES
async def test_a_member_reaches_every_part_and_comes_back(network: Network, language: str) -> None:
    amina = await network.member(language=language)
    await amina.say("/start")
    for presses, key in (
        ([Find()], "directory-find"),
        ([SettingsMenu(), OwnProfile()], "profile-yours"),
        ([SettingsMenu(), Settings()], "settings-title"),
        ([SettingsMenu(), Help()], "help-care"),
    ):
        for press in presses:
            await amina.press(press)
        assert amina.reads(key)
        await amina.press(Home())
        assert amina.reads("home-hint")


async def test_home_tells_her_today(network: Network) -> None:
    saule = await network.coordinator("KZ", "Saule")
    amina = await network.member("Amina", "KZ", seeks=("leadership",))
    author, aizhan = await network.member("Author", "KZ"), await network.member("Aizhan", "KZ")
    await amina.say("/start")
    assert amina.reads("home-nothing")
    _, submission = await practices.shares(author)
    await practices.accepts(saule, submission)
    first = await events.makes(saule, "Women in border services")
    second = await events.makes(saule, "Budget basics")
    for event_id in (first, second):
        await events.publishes(saule, event_id)
    await introductions.asks(aizhan, amina)
    await amina.say("/start")
    for key, count in (("home-requests", 1), ("home-open-events", 2), ("home-practices", 1)):
        assert amina.reads(key, count=count), amina.screen
    assert plain("home-read", "en", title=practices.TITLE) in amina.labels
    assert "Contacts · 1" in amina.labels and "Events · 2" in amina.labels
    await amina.press(OpenEvent(first))
    await amina.press(RegisterForEvent(first))
    await amina.press(Home())
    assert amina.reads("home-next-event", title="Women in border services")
    assert amina.reads("event-registration-registered")
    assert amina.reads("home-open-events", count=1)
    assert amina.sees(OpenEvent(second)), "the next one that she may still answer"
    # What she has read or asked is no news, and an organiser's own event waits for nobody.
    await practices.reads(amina, (await practices.latest(author))[0])
    await amina.press(Home())
    assert not amina.reads("home-practices", count=1)
    await saule.say("/start")
    assert not saule.reads("home-open-events", count=2)


async def test_home_counts_new_answers(network: Network) -> None:
    saule, nigina = (
        await network.coordinator("KZ"), await network.member("Nigina", offers=("leadership",)),
    )  # fmt: skip
    amina = await network.member("Amina", "KZ")
    question = await questions.asks(amina)
    await questions.accepts(saule, False, question)
    reply = await questions.replies(nigina, question)
    await amina.say("/start")
    assert not amina.reads("home-answers", count=1)
    admin = await network.admin()
    await questions.accepts(admin, True, reply)
    await amina.say("/start")
    assert amina.reads("home-answers", count=1)
    assert "Questions · 1" in amina.labels
    await network.pass_time(ANSWERS_FOR + timedelta(minutes=1))
    await amina.say("/start")
    assert not amina.reads("home-answers", count=1)


async def test_home_names_the_form_that_waits(network: Network) -> None:
    amina = await network.member()
    await amina.say("/ask")
    await amina.press(AskColleagues())
    await amina.say("How do you share nights on duty fairly?")
    await amina.say("/events")
    await amina.press(Home())
    assert amina.labels[0] == "Continue: your question"
    await amina.press("Continue: your question")
    assert amina.reads("question-ask-topic")


def test_every_form_that_is_kept_has_a_name_on_the_home_screen() -> None:
    for name, form in forms.Form.registered.items():
        if form.review is not None:
            label = start.newcomer_screen(texts("en"), "Kurak", name).rows[0][0].label
            assert label.startswith("Continue: "), name


async def test_home_has_at_most_eight_buttons(network: Network) -> None:
    saule = await network.coordinator("KZ", "Saule")
    author = await network.member("Author", "KZ")
    _, submission = await practices.shares(author)
    await practices.accepts(saule, submission)
    admin = await network.admin()
    event_id = await events.makes(admin)
    await events.publishes(admin, event_id)
    for someone in (author, saule, admin):
        await someone.say("/start")
        assert len(someone.labels) <= BUTTONS
    assert saule.sees(Admin()) and saule.sees(OpenEvent(event_id)), saule.labels
    assert not saule.reads("home-nothing")
    assert not saule.sees(OwnQuestions(0)), "one press further, in /find"


@LANGUAGES
async def test_an_unsent_registration_is_continued(network: Network, language: str) -> None:
    amina = network.newcomer(phone=language)
    await amina.say("/start")
    await amina.press(SetLanguage(language))
    await amina.press(forms.Choose("registration", "consent", "1"))
    await amina.say("Amina")
    for command in ("/find", "/admin"):
        await amina.say(command)
        assert amina.reads("start-finish-registration")
        assert amina.presses[0] == forms.Resume("registration")
    await amina.press(forms.Resume("registration"))
    assert amina.reads("registration-ask-country")


async def test_navigation_edits_the_message_that_is_there(network: Network) -> None:
    amina = await network.member()
    await amina.say("/start")
    for press in (SettingsMenu(), Help(), Home(), SettingsMenu(), Languages()):
        await amina.press(press)
    assert len(amina.messages) == 1


@LANGUAGES
async def test_help_is_for_her_role(network: Network, language: str) -> None:
    amina = await network.member(country="TJ", language=language)
    await amina.say("/help")
    assert amina.reads("help-contact") and amina.reads("help-who-reads")
    assert amina.reads("menu-find") and amina.reads("coordinator-unnamed")
    assert "/admin" not in amina.screen
    saule = await network.coordinator("TJ", language=language)
    await saule.say("/help")
    assert saule.reads("help-coordinator", countries=texts(language).plain("country-TJ"))
    assert "/admin" in saule.screen and not saule.reads("help-admin")
    admin = await network.admin(language)
    await admin.say("/help")
    assert admin.reads("help-admin")
    await amina.say("/help")
    assert amina.reads("coordinator-named", names="Saule"), "she learns whom to ask"


async def test_help_names_nobody_to_a_stranger(network: Network) -> None:
    await network.coordinator("KZ")
    for role in ("newcomer", "waiting", "declined"):
        someone = await somebody(network, role)
        await someone.say("/help")
        asks = "help-ask" if role == "newcomer" else "coordinator-unnamed"
        assert someone.reads(asks) and "Saule" not in someone.screen
        assert not someone.reads("help-contact")


async def test_the_chosen_language_wins_over_the_phones(network: Network) -> None:
    amina = await network.member(language="ru")
    amina.person.language_code = "en"
    await amina.say("/start")
    assert amina.reads("home-hint")
    await amina.press(SettingsMenu())
    await amina.press(Languages())
    await amina.press(SetLanguage("tk"))
    amina.language = "tk"
    assert amina.reads("home-hint")
    await network.world.until(
        lambda: network.world.menu(amina.person)[0]["description"] == "Baş sahypa"
    )


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
