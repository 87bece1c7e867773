"""The library: search, filters, deep links."""

from urllib.parse import quote_plus

import pytest

from handlers.practices import callbacks as p
from storage.practices import library
from tests.dialogue import Network, plain
from tests.practices.steps import TAJIK, TEXTS, TITLE, accepts, in_library, reads, translates


async def test_a_link_opens_it_for_members_and_tells_others_what_kurak_is(
    network: Network,
) -> None:
    _, _, practice_id = await in_library(network)
    maral = await network.member("Maral", "TM")
    await reads(maral, practice_id)
    assert maral.last.get("has_protected_content"), "it shows its author's name"
    await maral.press(p.ShowMore(practice_id))
    await maral.press(p.PracticeLink(practice_id))
    assert not maral.last.get("has_protected_content"), "a link that cannot be passed on"
    payload = maral.screen.rsplit("start=", 1)[1].split()[0]
    share, copy = (row[0] for row in maral.last["reply_markup"]["inline_keyboard"][:2])
    link = f"https://t.me/KurakTestBot?start={payload}"
    assert share["url"] == f"https://t.me/share/url?url={quote_plus(link)}"
    assert copy["copy_text"] == {"text": link}
    bermet = await network.member("Bermet", "KG")
    await bermet.say(f"/start {payload}")
    assert TEXTS["problem"] in bermet.screen
    stranger = network.newcomer("Stranger", "ru")
    await stranger.say(f"/start {payload}")
    assert stranger.reads("practice-link-stranger", network="Kurak")
    assert TITLE not in stranger.inbox
    await bermet.say("/start p-nonsense")
    assert bermet.reads("practice-gone")
    for pasted in (
        f"https://t.me/KurakTestBot?start={payload}",
        f"t.me/kuraktestbot?start={payload}",
        f"Look: https://telegram.me/KurakTestBot?start={payload}.",
        f"tg://resolve?domain=KurakTestBot&start={payload}",
    ):
        await bermet.say("/start")
        await bermet.say(pasted)
        assert TEXTS["problem"] in bermet.screen, pasted
        await stranger.say("/start")
        await stranger.say(pasted)
        assert stranger.reads("practice-link-stranger", network="Kurak"), pasted
    await bermet.say("https://t.me/KurakTestBot")
    assert bermet.reads("home-hint")
    for other in (f"https://t.me/OtherBot?start={payload}", "https://t.me/", "tg://[", "tg:"):
        await bermet.say(other)
        assert bermet.reads("directory-none") or bermet.reads("directory-no-words"), other


async def test_words_of_any_script_and_a_slip_find_it(network: Network) -> None:
    _, saule, practice_id = await in_library(network)
    nigina = await network.member("Nigina", "TJ", language="tg")
    await nigina.say("/start")
    await accepts(saule, await translates(nigina, practice_id, "tg", **TAJIK))
    maral = await network.member("Maral", "TM")
    for words in (
        "help desk", "small tradres", "hlep", "навбат", "navbat", "савдогар", "qoidaho",
        "customs Tajikistan traders", "таможня таджикистан", "leadership",
    ):  # fmt: skip
        await maral.say(f"/practices {words}")
        assert any(label.startswith(TITLE) for label in maral.labels), (words, maral.labels)
    await maral.say("/practices submarine")
    assert maral.reads("practice-library-none-words")
    await maral.say("traders")
    await maral.press(plain("directory-in-practices", "en"))
    assert any(label.startswith(TITLE) for label in maral.labels)


async def test_lists_are_narrowed_and_a_practice_leads_back_to_its_list(network: Network) -> None:
    _, _, practice_id = await in_library(network)
    maral = await network.member("Maral", "TM")
    await maral.say("/practices")
    await maral.press(p.ShowPractices("useful", None, None, None, 0))
    await maral.press(p.PickPracticeFilter("topic", 0, "useful", None, None, None))
    await maral.press(p.ShowPractices("useful", "leadership", None, None, 0))
    await maral.press(p.PickPracticeFilter("country", 0, "useful", "leadership", None, None))
    await maral.press(p.ShowPractices("useful", "leadership", None, "TJ", 0))
    assert maral.labels[0] == TITLE
    await maral.press(p.ReadPractice(practice_id, "main", 0, None))
    await maral.press(p.BackToList())
    assert "Tajikistan" in maral.screen and maral.labels[0] == TITLE
    await maral.forge(p.ShowPractices("useful", "leadership", None, "UZ", 0))
    assert maral.reads("practice-library-none-useful")


async def test_what_was_found_is_narrowed(network: Network) -> None:
    await in_library(network)
    maral = await network.member("Maral", "TM")
    await maral.say("/practices traders")
    await maral.press(p.PickPracticeFilter("country", 0, "words", None, None, None))
    await maral.press(p.ShowPractices("words", None, None, "TJ", 0))
    assert maral.labels[0] == TITLE and "Tajikistan" in maral.screen
    await maral.press(p.PickPracticeFilter("country", 0, "words", None, None, "TJ"))
    await maral.press(p.ShowPractices("words", None, None, "UZ", 0))
    assert maral.reads("practice-library-none-words")


@pytest.mark.parametrize("text", [" \u200b ", "12 - 34", "a" * 4000, "\u202e\u202e"])
async def test_an_empty_or_giant_field_is_asked_again(network: Network, text: str) -> None:
    amina = await network.member("Amina", "TJ")
    await amina.say("/share")
    await amina.say(text)
    assert amina.reads("practice-ask-title")
    await amina.say(TITLE)
    await amina.say(text)
    assert amina.reads("practice-ask-problem") and "Continue ›" not in amina.labels


async def test_markup_is_shown_as_it_was_written(network: Network) -> None:
    hostile = "<script>alert(1)</script> <b>&amp; *bold* { $name }"
    amina, _, practice_id = await in_library(network, done=hostile)
    await reads(amina, practice_id, "how")
    assert hostile in amina.screen


async def test_pages_of_an_older_search_ask_to_search_again(network: Network) -> None:
    await in_library(network)
    maral = await network.member("Maral", "TM")
    await maral.say("/practices traders")
    place = await library.position_of(network.db, (await maral.member()).id)
    assert place is not None
    await maral.say("/practices officers")
    await maral.forge(p.ShowFoundPractices(place.number, 0))
    assert maral.toasted("directory-search-again")
