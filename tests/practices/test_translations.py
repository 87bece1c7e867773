"""Translations of practices."""

from handlers.kit import forms
from handlers.kit.texts import texts
from handlers.practices import callbacks as p
from storage.practices import library
from tests.dialogue import Network, plain
from tests.practices.steps import (
    TAJIK,
    TEXTS,
    TITLE,
    accepts,
    in_library,
    latest,
    reads,
    translates,
)


async def test_a_translation_is_offered_accepted_and_labelled(network: Network) -> None:
    _, saule, practice_id = await in_library(network)
    nigina = await network.member("Nigina", "TJ", language="tg")
    await reads(nigina, practice_id)
    speech = {code: plain(f"speech-{code}", "tg") for code in ("en", "tg")}
    original = texts("tg").plain("practice-is-original", language=speech["en"])
    assert original in nigina.screen
    await nigina.press(p.Translate(practice_id, "tg"))
    assert TITLE in nigina.screen
    sent = await translates(nigina, practice_id, "tg", **TAJIK)
    await saule.forge(p.ReviewPractice(sent, 0))
    assert TEXTS["problem"] in saule.screen and TAJIK["problem"] in saule.screen
    await saule.press(p.ApprovePractice(sent))
    await reads(nigina, practice_id)
    assert TAJIK["problem"] in nigina.screen
    label = texts("tg").plain(
        "practice-is-translation", language=speech["tg"], original=speech["en"]
    )
    assert label in nigina.screen and "Saule" in nigina.screen
    bermet = await network.member("Bermet", "KG", language="ky")
    await reads(bermet, practice_id)
    assert TEXTS["problem"] in bermet.screen
    await bermet.say("/practices навбат кӯтоҳ")
    assert TITLE in bermet.labels[0]


async def test_only_one_translates_into_a_language_at_a_time(network: Network) -> None:
    _, _, practice_id = await in_library(network)
    nigina = await network.member("Nigina", "TJ", language="tg")
    zarina = await network.member("Zarina", "TJ", language="tg")
    await nigina.say("/start")
    await zarina.say("/start")
    await translates(nigina, practice_id, "tg", **TAJIK)
    await zarina.forge(p.Translate(practice_id, "tg"))
    assert zarina.reads("practice-sending-taken")


async def test_a_translation_of_what_has_changed_meanwhile_says_so(network: Network) -> None:
    amina, saule, practice_id = await in_library(network)
    nigina = await network.member("Nigina", "TJ", language="tg")
    await nigina.say("/start")
    await nigina.forge(p.Translate(practice_id, "tg"))
    await nigina.say("Ёрдам столи")
    _, sent = await latest(amina)
    await amina.forge(p.EditPractice(sent))
    await amina.press(p.PickField("practice"))
    await amina.press(forms.Change("practice", "title"))
    await amina.say("A daily help desk")
    await amina.press(forms.Submit("practice"))
    await accepts(saule, (await latest(amina))[1])
    for name, text in TAJIK.items():
        await nigina.say(text)
        await nigina.press(forms.Next("translation", name))
    await nigina.press(forms.Submit("translation"))
    await accepts(saule, (await latest(nigina))[1])
    await reads(nigina, practice_id)
    assert TAJIK["problem"] in nigina.screen and "Тарҷумаи матни пешина" in nigina.screen


async def test_who_was_overtaken_keeps_her_translation(network: Network) -> None:
    _, _, practice_id = await in_library(network)
    nigina = await network.member("Nigina", "TJ", language="tg")
    zarina = await network.member("Zarina", "TJ", language="tg")
    for someone in (nigina, zarina):
        await someone.say("/start")
        await someone.forge(p.Translate(practice_id, "tg"))
        await someone.say("Ёрдам столи")
        for name, text in TAJIK.items():
            await someone.say(text)
            await someone.press(forms.Next("translation", name))
    await zarina.press(forms.Submit("translation"))
    await nigina.press(forms.Submit("translation"))
    assert nigina.reads("practice-sending-taken")
    await nigina.forge(p.PreviewPractice("translation", 0))
    assert TAJIK["problem"] in nigina.screen


async def test_after_an_edit_the_translation_says_so_and_is_wanted_again(network: Network) -> None:
    amina, saule, practice_id = await in_library(network)
    nigina = await network.member("Nigina", "TJ", language="tg")
    await nigina.say("/start")
    await accepts(saule, await translates(nigina, practice_id, "tg", **TAJIK))
    _, sent = await latest(amina)
    await amina.forge(p.EditPractice(sent))
    await amina.press(p.PickField("practice"))
    await amina.press(forms.Change("practice", "title"))
    await amina.say("A daily help desk")
    await amina.press(forms.Submit("practice"))
    await accepts(saule, (await latest(amina))[1])
    await reads(nigina, practice_id)
    assert TAJIK["problem"] in nigina.screen
    assert "Тарҷумаи матни пешина" in nigina.screen
    await nigina.press(p.ShowMore(practice_id))
    await nigina.press(p.PickLanguage(practice_id))
    assert p.Translate(practice_id, "tg") in nigina.presses


async def test_missing_translations_of_what_is_read_invite_to_help(network: Network) -> None:
    _, _, practice_id = await in_library(network)
    for number in range(library.WELL_READ):
        reader = await network.member(f"Reader{number}", "KZ")
        await reads(reader, practice_id)
    nigina = await network.member("Nigina", "TJ", language="tg")
    await nigina.say("/practices")
    await nigina.press(plain("practice-library-missing", "tg", count=1))
    assert nigina.labels[0].startswith(TITLE)
    await translates(nigina, practice_id, "tg", **TAJIK)
    await nigina.say("/practices")
    assert plain("practice-library-missing", "tg", count=1) not in nigina.labels
