"""What she types, and what becomes of it: parts, topics, questions, and what is no search."""

from datetime import timedelta

import pytest

from handlers.directory import (
    LeaveOutPart,
    NarrowResults,
    OpenCard,
    PickCountry,
    PickTopic,
    SearchTopic,
    ShowOptions,
    ShowResults,
)
from handlers.introductions.callbacks import AskContact
from handlers.kit import forms
from handlers.kit.navigation import Find, Home
from handlers.practices.callbacks import SharePractice
from handlers.profile import ChangeProfileField
from handlers.questions import AskAbout
from tests.dialogue import Network
from tests.directory.steps import found
from tests.introductions.steps import asks

LONG = "We had a problem at our post last year because mothers of small children could not do " * 3


async def people(network: Network) -> None:
    """Some colleagues to find."""
    await network.member("Gulnara", "UZ", "customs", offers=("mentoring",))
    await network.member("Nilufar", "UZ", "customs", offers=("gbv",), seeks=("mentoring",))
    await network.member("Айгерім", "KZ", "customs", offers=("mentoring",))
    await network.member("Manija", "TJ", "health", position="Cardiologist")


async def test_each_part_is_taken_off_with_one_press(network: Network) -> None:
    await people(network)
    amina = await network.member("Amina", "TJ", "justice")
    await amina.say("customs Uzbekistan Nilufar")
    assert "Customs · Uzbekistan · “Nilufar”" in amina.screen
    assert {"Customs ×", "Uzbekistan ×", "“Nilufar” ×"} <= set(amina.labels)
    assert found(amina) == ["Nilufar"]
    await amina.press("“Nilufar” ×")
    assert sorted(found(amina)) == ["Gulnara", "Nilufar"]
    await amina.press("Uzbekistan ×")
    assert sorted(found(amina)) == ["Gulnara", "Nilufar", "Айгерім"]
    await amina.press("Customs ×")
    assert amina.reads("directory-find")


async def test_a_list_by_country_and_field_has_the_same_crosses(network: Network) -> None:
    await people(network)
    amina = await network.member()
    await amina.say("/start")
    await amina.forge(ShowResults("UZ", "customs", 0, None))
    assert found(amina) == ["Gulnara", "Nilufar"] and amina.reads("directory-count", count=2)
    await amina.press("Uzbekistan ×")
    assert found(amina) == ["Gulnara", "Nilufar", "Айгерім"]


async def test_a_word_that_nobody_has_is_left_out_and_said(network: Network) -> None:
    await people(network)
    amina = await network.member()
    await amina.say("customs uzbekistan xyzzy")
    assert sorted(found(amina)) == ["Gulnara", "Nilufar"]
    assert amina.reads("directory-left-out", words="“xyzzy”")


async def test_several_countries_at_once(network: Network) -> None:
    await people(network)
    await network.member("Jeren", "TM", "customs")
    amina = await network.member(sector="justice")
    await amina.say("customs Kazakhstan Uzbekistan")
    assert sorted(found(amina)) == ["Gulnara", "Nilufar", "Айгерім"]


async def test_by_topic_offered_or_sought(network: Network) -> None:
    await people(network)
    amina = await network.member(language="ru")
    await amina.say("/find")
    await amina.press(PickTopic("offers", 0))
    await amina.say("Наставничество")
    assert sorted(found(amina)) == ["Gulnara", "Айгерім"]
    assert amina.reads("directory-why-offers", topic="Наставничество")
    await amina.forge(SearchTopic("mentoring", "seeks"))
    assert found(amina) == ["Nilufar"]
    assert amina.reads("directory-why-seeks", topic="Наставничество")
    await amina.forge(SearchTopic("no-such", "seeks"))
    assert amina.reads("directory-find")


async def test_a_search_is_narrowed_by_another_country(network: Network) -> None:
    await people(network)
    amina = await network.member()
    await amina.say("mentoring")
    assert len(found(amina)) == 3
    await amina.press(ShowOptions(None, None, 1))
    await amina.press(PickCountry(None, 1))
    await amina.say("Kazakhstan")
    assert found(amina) == ["Айгерім"]
    await amina.forge(NarrowResults(2, "country", None))
    assert len(found(amina)) == 3
    await amina.forge(NarrowResults(2, "country", "nowhere"))
    await amina.forge(LeaveOutPart(2, 99))
    assert found(amina) == ["Айгерім"]


async def test_nobody_matches_and_her_words_are_asked(network: Network) -> None:
    await people(network)
    amina = await network.member()
    await amina.say("gender budgeting, Turkmenistan")
    assert amina.reads("directory-none") and not found(amina)
    await amina.press(AskAbout(1))
    assert amina.reads("question-ask-text") and "gender budgeting, Turkmenistan" in amina.screen
    await amina.press(forms.Next("question", "text"))
    where = "Customs, Tajikistan"
    shown = {"named": f"Amina · {where}", "unnamed": f"A colleague · {where}"}
    assert amina.reads("question-ask-named", **shown), "the topic is known"


@pytest.mark.parametrize(
    ("language", "typed", "key"),
    [
        ("en", "Hello!", "fallback-greeting"), ("ru", "Здравствуйте", "fallback-greeting"),
        ("uz", "Assalomu alaykum", "fallback-greeting"), ("en", "Thanks!", "fallback-thanks"),
        ("kk", "Рақмет", "fallback-thanks"), ("tk", "sag boluň", "fallback-thanks"),
        ("en", "menu", "home-hint"), ("ky", "башкы меню", "home-hint"),
        ("en", "help", "help-who-reads"), ("tg", "кӯмак", "help-who-reads"),
        ("en", "how do I delete my account", "privacy-private"),
        ("ru", "как удалить мой аккаунт", "privacy-private"),
    ],
)  # fmt: skip
async def test_what_is_no_search_gets_an_answer_that_fits(
    network: Network, language: str, typed: str, key: str
) -> None:
    amina = await network.member(language=language)
    await amina.say(typed)
    assert amina.reads(key)
    assert not amina.reads("directory-none")


async def test_somebody_whose_name_is_a_word_of_thanks_is_found(network: Network) -> None:
    await network.member("Рахмат Каримова", "UZ", "health")
    amina = await network.member(language="uz")
    await amina.say("rahmat")
    assert found(amina) == ["Рахмат Каримова"]
    await amina.say("mening profilim")
    assert amina.sees(ChangeProfileField("name"))


async def test_a_long_text_may_be_asked_shared_or_searched(network: Network) -> None:
    amina = await network.member()
    await amina.say(LONG)
    assert amina.reads("directory-long-text")
    assert {AskAbout(1), SharePractice(), Home()} <= set(amina.presses)
    await amina.press(AskAbout(1))
    assert LONG.strip()[:200] in amina.screen


async def test_colleagues_for_her_are_others_each_day(network: Network) -> None:
    for number in range(7):
        offers = ("mentoring",) if number % 2 else ()
        await network.member(f"Saule {number}", "KZ", "customs", offers=offers)
    await network.member("Maral", "TM", "health")
    amina = await network.member("Amina", "TJ", "customs", seeks=("mentoring",))
    seen: list[list[str]] = []
    for _ in range(2):
        await amina.say("/find")
        seen.append(found(amina))
        assert amina.reads("directory-for-you") and len(seen[-1]) == 3
        await network.pass_time(timedelta(days=1))
    assert not set(seen[0]) & set(seen[1]) and "Maral" not in seen[0] + seen[1]
    assert amina.reads("directory-why-same-field")
    card = next(press for press in amina.presses if isinstance(press, OpenCard))
    await amina.press(card)
    assert AskContact(card.member_id) in amina.presses
    await amina.press(Find())
    assert amina.reads("directory-find")


async def test_whom_she_has_asked_is_not_proposed_again(network: Network) -> None:
    saule = await network.member("Saule", "KZ", "customs")
    amina = await network.member("Amina", "TJ", "customs")
    await amina.say("/find")
    assert found(amina) == ["Saule"]
    await asks(amina, saule)
    await amina.say("/find")
    assert found(amina) == []
