"""Practices and translations are submitted: long texts, drafts, limits, files."""

from datetime import timedelta

import pytest

from handlers.kit import forms
from handlers.kit.texts import texts
from handlers.practices import callbacks as p
from handlers.reviews.callbacks import Approve
from storage.kit import form_drafts
from storage.practices import library, submissions
from tests.dialogue import Network, plain
from tests.practices.steps import (
    TAJIK,
    TEXTS,
    TITLE,
    accepts,
    in_library,
    latest,
    other,
    reads,
    shares,
    translates,
    write,
)
from tests.reviews.steps import opens

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru", "uz"])


@LANGUAGES
async def test_shared_reviewed_found_and_read(network: Network, language: str) -> None:
    amina = await network.member("Amina", "TJ", language=language)
    saule = await network.coordinator("TJ", "Saule", "ru")
    maral = await network.member("Maral", "TM", language=language)
    _, sent = await shares(amina, named="no")
    assert saule.reads("review-requested")
    await maral.say("/practices")
    assert maral.reads("practice-library-empty")
    review_id = await opens(saule, "practice", sent)
    assert "Amina" in saule.screen and TEXTS["repeat"] in saule.screen
    await saule.press(Approve(review_id))
    assert saule.toasted("review-notice-approved")
    await amina.open_notice()
    assert amina.reads("practice-own-is-approved")
    await maral.say("/practices")
    await maral.press(p.ShowPractices("newest", None, None, None, 0))
    await maral.press(TITLE)
    assert TEXTS["problem"] in maral.screen and TEXTS["result"] in maral.screen
    assert TEXTS["repeat"] not in maral.screen and "Amina" not in maral.screen
    assert plain("practice-checked-by", language, name="Saule") in maral.screen
    await maral.press(plain("practice-how", language))
    assert TEXTS["done"] in maral.screen and TEXTS["repeat"] in maral.screen


async def test_a_long_text_in_several_messages_is_one(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    await amina.say("/share")
    await amina.say(TITLE)
    await amina.say("First part. " * 100)
    assert amina.reads("form-more-or-next")
    await amina.say("Second part. " * 100)
    await amina.say("Third part. " * 100)
    assert amina.reads("form-too-long-now", most=3000)
    await amina.press(forms.Next("practice", "problem"))
    await amina.press(forms.Back("practice", "done"))
    await amina.say("All anew.")
    assert amina.reads("practice-ask-done"), "a short text is whole"
    await amina.press(forms.Back("practice", "done"))
    assert "First part" not in amina.screen and "All anew." in amina.screen


async def test_the_title_comes_first_and_the_language_is_hers(network: Network) -> None:
    amina = await network.member("Amina", "TJ", language="ru")
    await write(amina, "Стол помощи", language="ru")
    assert "Стол помощи" in amina.screen
    draft = await form_drafts.of(network.db, (await amina.member()).id, "practice")
    assert draft is not None and draft.answers["language"] == "ru"


async def test_a_voice_message_gets_a_kind_no(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    await amina.say("/share")
    await amina.send("voice")
    assert amina.reads("form-text-only") and amina.reads("practice-ask-title")


async def test_a_draft_survives_other_things_and_a_second_share(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    await write(amina)
    await amina.say("/events")
    await amina.say("/share")
    assert amina.reads("practice-unfinished")
    await amina.press(forms.Resume("practice"))
    assert amina.reads("practice-preview") and TITLE in amina.screen


async def test_a_long_preview_comes_in_parts(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    long = {name: f"{name} reads on and on. " * 120 for name in ("problem", "done", "result")}
    await write(amina, **long)
    seen = [amina.screen]
    while any("›" in label for label in amina.labels):
        await amina.press(next(label for label in amina.labels if "›" in label))
        seen.append(amina.screen)
    assert len(seen) > 2
    whole = " ".join(" ".join(seen).split())
    for text in long.values():
        assert whole.count(text.split(" ")[0] + " reads on and on.") == 120
    await amina.press(forms.Submit("practice"))
    assert amina.reads("practice-sending-sent")


async def test_what_is_nearly_there_already_is_shown_and_hers_to_decide(network: Network) -> None:
    await in_library(network)
    maral = await network.member("Maral", "TM")
    await write(maral, "A help desk for small traders, weekly")
    await maral.press(forms.Submit("practice"))
    assert maral.reads("practice-near", title=TITLE)
    await maral.press(plain("practice-peek", "en"))
    assert TEXTS["problem"] in maral.screen
    await maral.press(p.PreviewPractice("practice", 0))
    await maral.press(forms.Submit("practice"))
    await maral.press(plain("practice-send-anyway", "en"))
    assert maral.reads("practice-sending-sent")
    await write(maral, "A help desk for small traders, weekly!")
    await maral.press(forms.Submit("practice"))
    assert maral.reads("practice-near-own", title="A help desk for small traders, weekly")


async def test_send_anyway_is_for_the_text_that_she_saw(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    await write(amina, done="Call 8 701 123 45 67.")
    await amina.press(forms.Submit("practice"))
    stale = next(one for one in amina.presses if isinstance(one, p.SendAnyway))
    await amina.press(p.PreviewPractice("practice", 0))
    await amina.press(p.PickField("practice"))
    await amina.press(forms.Change("practice", "done"))
    await amina.say("Call 8 702 765 43 21.")
    await amina.forge(stale)
    assert amina.reads("practice-personal") and "765" in amina.screen


async def test_twenty_in_an_hour_are_too_many_and_none_is_lost(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    for number in range(submissions.RATE_LIMIT.times):
        await shares(amina, f"Practice {number}", **other(number))
    await write(amina, "One more", **other(submissions.RATE_LIMIT.times))
    await amina.press(forms.Submit("practice"))
    assert "within an hour" in amina.screen
    await network.pass_time(timedelta(hours=1, minutes=1))
    await amina.press(p.PreviewPractice("practice", 0))
    await amina.press(forms.Submit("practice"))
    assert amina.reads("practice-sending-sent")


@pytest.mark.parametrize("name", ["run.exe", "plan.pdf.js", "macro.docm", "old.doc", "page.html"])
async def test_a_file_that_can_do_harm_is_refused(network: Network, name: str) -> None:
    amina = await network.member("Amina", "TJ")
    await write(amina)
    await amina.press(p.PickField("practice"))
    await amina.press(forms.Change("practice", "file"))
    file = network.world.keep(name, "application/pdf", b"MZ")
    await amina.send("document", file=file)
    assert amina.reads("form-file-kind")


async def test_a_file_comes_on_request_only(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    saule = await network.coordinator("TJ")
    await write(amina)
    await amina.press(p.PickField("practice"))
    await amina.press(forms.Change("practice", "file"))
    large = network.world.keep("large.pdf", "application/pdf", bytes(21 * 1024 * 1024))
    await amina.send("document", file=large)
    assert amina.reads("form-file-large", most=20)
    await amina.send("document", file=network.world.keep("plan.pdf", "application/pdf", b"%PDF"))
    await amina.press(forms.Submit("practice"))
    practice_id, sent = await latest(amina)
    await accepts(saule, sent)
    maral = await network.member("Maral", "TM")
    await reads(maral, practice_id)
    assert not any("document" in message for message in maral.messages)
    await maral.forge(p.GetFile(practice_id))
    assert maral.last["document"]["file_name"] == "plan.pdf"


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
    review_id = await opens(saule, "translation", sent)
    assert TEXTS["problem"] in saule.screen and TAJIK["problem"] in saule.screen
    await saule.press(Approve(review_id))
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
    for text in TAJIK.values():
        await nigina.say(text)
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
        for text in TAJIK.values():
            await someone.say(text)
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
    for number in range(library.MIN_READS):
        reader = await network.member(f"Reader{number}", "KZ")
        await reads(reader, practice_id)
    nigina = await network.member("Nigina", "TJ", language="tg")
    await nigina.say("/practices")
    await nigina.press(plain("practice-library-missing", "tg", count=1))
    assert nigina.labels[0].startswith(TITLE)
    await translates(nigina, practice_id, "tg", **TAJIK)
    await nigina.say("/practices")
    assert plain("practice-library-missing", "tg", count=1) not in nigina.labels
