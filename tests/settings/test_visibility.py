"""She hides herself: for everybody else she is as absent as somebody who was never there."""

import pytest

from handlers.directory import OpenCard
from handlers.introductions.callbacks import AskContact, OpenRequest, WriteMessage
from handlers.kit.forms import Submit
from handlers.kit.navigation import OwnProfile, Requests, SettingsMenu, Visibility
from handlers.practices.callbacks import AskAuthor
from handlers.roles import ShowMember
from handlers.visibility import HideMe, ShowMe
from storage import directory, questions, visibility
from storage.introductions import lists
from storage.introductions.lists import RequestList
from tests.dialogue import Network, Someone
from tests.introductions.steps import LANGUAGES, goes, in_contact, opens
from tests.practices.steps import TITLE, in_library, reads
from tests.questions.steps import accepts, asks, replies


async def hides(someone: Someone) -> None:
    """She hides herself with two presses from her settings."""
    if not someone.messages:
        await someone.say("/start")
    await someone.forge(SettingsMenu())
    await someone.press(Visibility())
    await someone.press(HideMe())


@LANGUAGES
async def test_two_presses_and_two_back(network: Network, language: str) -> None:
    amina, zarina = await network.member(language=language), await network.member("Zarina", "UZ")
    await zarina.say("/start")
    await hides(amina)
    assert amina.toasted("visibility-now-hidden") and amina.reads("visibility-is-hidden")
    await amina.say("/start")
    assert amina.reads("visibility-home")
    await opens(zarina, amina)
    assert zarina.reads("directory-no-card")
    await amina.say("/profile")
    await amina.press(Visibility())
    await amina.press(ShowMe())
    assert amina.toasted("visibility-now-shown")
    await amina.forge(OwnProfile())
    assert not amina.reads("visibility-home")
    await opens(zarina, amina)
    assert "Amina" in zarina.screen


WAYS = ("hidden", "suspended", "blocked", "left")


@pytest.mark.parametrize("way", WAYS)
async def test_she_is_met_nowhere(network: Network, way: str) -> None:
    """Search, lists, counts, contacts, her card and old buttons: what a colleague reads is the same
    in bytes as in a network in which she never was.
    """
    await network.admin()
    zarina, _ = await network.member("Zarina", "UZ"), await network.member("Kamola", "UZ")
    await zarina.say("/start")

    async def everywhere() -> list[object]:
        seen: list[object] = []
        for typed in ("/find", "Amina", "/find Amina", "Tajikistan", "/requests", "/start"):
            await zarina.say(typed)
            seen.append((zarina.screen, zarina.labels))
        return seen

    async def pressed(member_id: int, request: int) -> list[object]:
        seen: list[object] = []
        for press in (
            OpenCard(member_id, None, None, 0, None), AskContact(member_id), OpenRequest(request),
            WriteMessage(request), Requests("known", 0),
        ):  # fmt: skip
            await zarina.forge(press)
            seen.append((zarina.last["text"], zarina.last.get("reply_markup"), zarina.labels))
        return seen

    never = await everywhere(), await pressed(999_999, 999_999)
    amina = await network.member("Amina", "TJ")
    own = (await amina.member()).id
    request = await in_contact(amina, zarina)
    await goes(network, amina, way, zarina)
    assert (await everywhere(), await pressed(own, request)) == never


async def test_her_own_work_goes_on(network: Network) -> None:
    """Her texts stay without her name, her contacts are still hers, and she asks nobody in vain."""
    amina, saule, practice_id = await in_library(network, named="yes")
    zarina = await network.member("Zarina", "UZ")
    request = await in_contact(amina, zarina)
    own = (await amina.member()).id
    await reads(zarina, practice_id)
    assert "Amina" in zarina.screen
    await hides(amina)
    await reads(zarina, practice_id)
    assert "Amina" not in zarina.screen and TITLE in zarina.screen
    known = await lists.listed(network.db, own, RequestList.CONTACTS, 0, 5)
    assert [row.name for row in known.rows] == ["Zarina"]
    for press in (
        AskContact((await saule.member()).id),
        WriteMessage(request),
        AskAuthor(practice_id),
    ):
        await amina.forge(press)
        assert amina.toasted("visibility-first") and amina.reads("visibility-is-hidden")


async def test_a_form_that_she_has_begun_waits_until_she_shows_herself(network: Network) -> None:
    amina, zarina = await network.member("Amina"), await network.member("Zarina", "UZ")
    other = (await zarina.member()).id
    await amina.say("/start")
    await opens(amina, zarina)
    await amina.press(AskContact(other))
    await amina.say("We both train officers.")
    await visibility.hide(network.db, (await amina.member()).id, network.clock.now())
    await amina.press(Submit("introduction"))
    assert amina.toasted("visibility-first")
    await visibility.show(network.db, (await amina.member()).id, network.clock.now())
    await amina.say("/start")
    await amina.press(amina.labels[0])
    assert "We both train officers." in amina.screen
    await amina.press(Submit("introduction"))
    assert amina.toasted("introductions-notice-sent")


async def test_who_decides_about_her_country_finds_her(network: Network) -> None:
    admin, here = await network.admin(), await network.coordinator("TJ", "Saule")
    elsewhere = await network.coordinator("UZ", "Kamila")
    amina = await network.member("Amina", "TJ")
    own = (await amina.member()).id
    await hides(amina)
    for staff, sees in ((admin, True), (here, True), (elsewhere, False)):
        await staff.say("/admin Amina")
        assert (ShowMember(own) in staff.presses) == sees
        await staff.forge(ShowMember(own))
        assert ("Amina" in staff.screen) == sees
    assert await directory.card(network.db, (await amina.member()).id, own) is None


async def test_a_question_and_an_answer_lose_her_name(network: Network) -> None:
    admin = await network.admin()
    zarina = await network.member("Zarina", "UZ", offers=("leadership",))
    amina = await network.member("Amina", "TJ")
    question = await asks(amina, named="yes")
    await accepts(admin, False, question)
    own, reader = (await amina.member()).id, (await zarina.member()).id
    seen = await questions.question_for(network.db, question, reader)
    assert seen is not None and seen.name == "Amina"
    await visibility.hide(network.db, own, network.clock.now())
    seen = await questions.question_for(network.db, question, reader)
    assert seen is not None and seen.name is None and not seen.is_named
    reply = await replies(zarina, question, named="yes")
    await accepts(admin, True, reply)
    await visibility.hide(network.db, reader, network.clock.now())
    answer = await questions.answer(network.db, reply, own)
    assert answer is not None and answer.name is None and not answer.is_named
