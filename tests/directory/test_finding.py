import pytest

from handlers.directory import OpenCard, PickCountry, PickSector, ShowResults
from handlers.kit.buttons import Press
from handlers.kit.navigation import Find
from tests.dialogue import Network, Someone, plain
from tests.directory.steps import found

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "kk"])


async def people(network: Network) -> None:
    """Some colleagues to find."""
    await network.member("Gulnara", "UZ", "customs", institution="Demo Customs Office No. 3")
    await network.member("Дилноза", "UZ", "border")
    await network.member("Айгерім", "KZ", "customs", offers=("mentoring",))
    await network.member("Manija", "TJ", "health", position="Cardiologist")


async def turn_to(someone: Someone, page: PickSector, press: Press) -> None:
    """Press a button that may be on one of the pages from this one on: lists are in the order of
    her alphabet.
    """
    while not someone.sees(press):
        await someone.press(page)
        page = PickSector(page.country, page.page + 1)
    await someone.press(press)


@LANGUAGES
async def test_by_country_then_sector(network: Network, language: str) -> None:
    await people(network)
    amina = await network.member(language=language)
    await amina.say("/find")
    assert amina.reads("directory-find")
    await amina.press(PickCountry(None))
    await amina.press(PickSector("UZ", 0))
    await turn_to(amina, PickSector("UZ", 1), ShowResults("UZ", "customs", 0, None))
    assert found(amina) == ["Gulnara"]


@LANGUAGES
async def test_by_sector_then_country(network: Network, language: str) -> None:
    await people(network)
    amina = await network.member(language=language)
    await amina.say("/find")
    await amina.press(PickSector(None, 0))
    await turn_to(amina, PickSector(None, 1), PickCountry("customs"))
    await amina.press(ShowResults(None, "customs", 0, None))
    assert sorted(found(amina)) == ["Gulnara", "Айгерім"]


async def test_any_sector_of_a_country(network: Network) -> None:
    await people(network)
    amina = await network.member()
    await amina.say("/find")
    await amina.press(PickCountry(None))
    await amina.press(PickSector("UZ", 0))
    await amina.press(ShowResults("UZ", None, 0, None))
    assert sorted(found(amina)) == ["Gulnara", "Дилноза"]


@pytest.mark.parametrize(
    "typed",
    [
        "customs uzbekistan", "таможня узбекистан", "Таможня в Узбекистане", "кеден Өзбекстан",
        "бажы Өзбекстан", "гумрук Ӯзбекистон", "gümrük Özbegistan", "bojxona O'zbekiston",
        "BOJXONA OZBEKISTON", "Uzbekistan customs",
    ],
)  # fmt: skip
async def test_sector_and_country_typed_in_any_language(network: Network, typed: str) -> None:
    await people(network)
    amina = await network.member(language="ru")
    await amina.say(f"/find {typed}")
    assert found(amina) == ["Gulnara"]
    await amina.say(typed)
    assert found(amina) == ["Gulnara"]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Гүлнара", "Gulnara"), ("гульнара", "Gulnara"), ("gulna", "Gulnara"),
        ("Dilnoza", "Дилноза"), ("Aygerim", "Айгерім"), ("Айгерим", "Айгерім"),
        ("Manizha", "Manija"), ("Манижа", "Manija"), ("cardiolog", "Manija"),
        ("Demo Office", "Gulnara"), ("mentoring", "Айгерім"), ("наставничество", "Айгерім"),
        ("тәлімгерлік қазақстан", "Айгерім"), ("gulnara customs", "Gulnara"),
    ],
)  # fmt: skip
async def test_words_in_any_script(network: Network, typed: str, name: str) -> None:
    await people(network)
    amina = await network.member(language="ru")
    await amina.say(typed)
    assert found(amina) == [name]


@LANGUAGES
async def test_a_card_and_back_to_the_results(network: Network, language: str) -> None:
    await people(network)
    amina = await network.member(language=language)
    await amina.say("Uzbekistan")
    (card,) = [p for p in amina.presses if isinstance(p, OpenCard)][:1]
    before = amina.screen
    await amina.press(card)
    assert amina.last["has_protected_content"]
    assert "Gulnara" in amina.screen, "her own field in another country comes first"
    await amina.press(card.back)
    assert amina.screen == before


async def test_cards_and_lists_hold_no_contact(network: Network) -> None:
    gulnara = await network.member("Gulnara", "UZ")
    amina = await network.member()
    await amina.say("Gulnara")
    await amina.press(next(p for p in amina.presses if isinstance(p, OpenCard)))
    everything = str([m for m in amina.messages if m["message_id"]])
    assert str(gulnara.person.id) not in everything
    assert str(gulnara.person.username) not in everything


async def test_pages_are_turned(network: Network) -> None:
    for number in range(14):
        await network.member(f"Gulnara {chr(ord('A') + number)}", "UZ", "customs")
    amina = await network.member()
    await amina.say("customs")
    seen = found(amina)
    assert amina.reads("directory-count", count=14)
    for page in (1, 2):
        await amina.press(ShowResults(None, None, page, 1))
        seen += found(amina)
    assert seen == [f"Gulnara {chr(ord('A') + number)}" for number in range(14)]
    assert ShowResults(None, None, 3, 1) not in amina.presses


async def test_the_pages_of_the_last_searches(network: Network) -> None:
    for number in range(8):
        await network.member(f"Gulnara {number}x", "UZ", "customs")
    amina = await network.member()
    await amina.say("gulnara")
    assert len(found(amina)) == 5
    second = ShowResults(None, None, 1, 1)
    await amina.press(second)
    assert len(found(amina)) == 3
    for number in range(20):
        await amina.forge(second)
        assert len(found(amina)) == 3, "an older search still works"
        await amina.say(f"manija {number:03}")
    await amina.forge(second)
    assert amina.toasted("directory-search-again")


@LANGUAGES
async def test_without_a_match_the_nearest_are_shown(network: Network, language: str) -> None:
    await people(network)
    amina = await network.member(language=language, country="TM")
    await amina.say("customs tajikistan")
    assert amina.reads("directory-none")
    assert amina.reads("directory-nearest")
    assert sorted(found(amina)) == ["Gulnara", "Manija", "Айгерім"]


async def test_she_does_not_find_herself_or_those_who_wait(network: Network) -> None:
    amina = await network.member("Amina", "TJ", "customs")
    await amina.say("customs tajikistan")
    assert found(amina) == []
    assert amina.reads("directory-nothing-near")


async def test_absent_and_waiting_are_answered_alike(network: Network) -> None:
    amina = await network.member()
    waiting = network.newcomer("Waiting")
    await waiting.say("/start")
    await amina.say("/find")
    answers: list[str] = []
    for member_id in ((await waiting.member()).id, 987_654):
        await amina.forge(OpenCard(member_id, None, None, 0, None))
        answers.append(amina.screen + str(amina.labels))
    assert answers[0] == answers[1]
    assert amina.reads("directory-no-card")


@pytest.mark.parametrize("typed", ["?", "🙂", "ы", "...", "/find !"])
async def test_nothing_to_look_for(network: Network, typed: str) -> None:
    amina = await network.member()
    await amina.say(typed)
    assert amina.reads("directory-no-words")
    assert Find() not in amina.presses


async def test_the_query_language_of_the_index_is_no_door(network: Network) -> None:
    await people(network)
    amina = await network.member()
    for typed in ('" OR words:*', "gulnara* NEAR", "a' OR '1'='1", "NOT gulnara", '"' * 40):
        await amina.say(typed)
        assert plain("error-apology", "en", code="")[:30] not in amina.inbox
        assert any(amina.reads(f"directory-{key}") for key in ("found", "none", "no-words")), typed


async def test_a_newcomer_is_asked_to_register_first(network: Network) -> None:
    amina = network.newcomer()
    await amina.say("/start")
    await amina.say("/find")
    await amina.forge(Find())
    assert amina.toasted("fallback-not-yet")


async def test_somebody_called_like_a_sector_is_found_by_her_name(network: Network) -> None:
    await network.member("Media Karimova", "UZ", "health")
    await network.member("Gulnara", "TJ", "media")
    amina = await network.member()
    await amina.say("media")
    assert found(amina) == ["Media Karimova"]
    await amina.press("Media")
    assert found(amina) == ["Gulnara"]
    await amina.say("media karimova")
    assert found(amina) == ["Media Karimova"]
