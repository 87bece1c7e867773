"""She hides herself: for everybody else she is as absent as somebody who was never there."""

from handlers.introductions.callbacks import AskAuthor, AskContact, WriteMessage
from handlers.kit import forms
from handlers.kit.forms import Submit
from handlers.kit.navigation import OwnProfile, SettingsMenu, Visibility
from handlers.questions import ReplyToQuestion
from handlers.roles import ShowMember
from handlers.visibility import HideMe, ShowMe
from storage import directory, questions, visibility
from storage.introductions import lists
from storage.introductions.lists import RequestList
from tests.dialogue import Network, Someone
from tests.introductions.steps import LANGUAGES, in_contact, opens
from tests.practices.steps import TITLE, in_library, reads
from tests.questions.steps import ANSWER, accepts, asks, replies

TOPIC = ("leadership",)


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
        AskAuthor("practice", practice_id),
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


async def test_what_she_asked_or_answered_by_name_is_not_there_meanwhile(network: Network) -> None:
    """Whoever leaves takes her questions and answers along: without her name they would tell that
    she has not left.
    """
    admin = await network.admin()
    zarina = await network.member("Zarina", "UZ", offers=("leadership",))
    amina = await network.member("Amina", "TJ")
    question = await asks(amina, named="yes")
    await accepts(admin, False, question)
    own, reader = (await amina.member()).id, (await zarina.member()).id
    now = network.clock.now()
    seen = await questions.question_for(network.db, question, reader)
    assert seen is not None and seen.name == "Amina"
    await visibility.hide(network.db, own, now)
    assert await questions.question_for(network.db, question, reader) is None
    await zarina.press(ReplyToQuestion(question))
    assert zarina.toasted("question-gone")
    await visibility.show(network.db, own, now)
    await zarina.forge(ReplyToQuestion(question))
    await zarina.say(ANSWER)
    await zarina.press(forms.Choose("reply", "named", "yes"))
    await zarina.press(forms.Submit("reply"))
    reply = await network.db.read(lambda tx: tx.value("SELECT max(id) FROM replies"))
    await accepts(admin, True, reply)
    await visibility.hide(network.db, reader, now)
    assert await questions.answer(network.db, reply, own) is None
    (mine,) = (await questions.own_questions(network.db, own, 0, 6)).rows
    assert mine.answers == 0
    await visibility.show(network.db, reader, now)
    answer = await questions.answer(network.db, reply, own)
    assert answer is not None and answer.name == "Zarina"


async def test_what_she_asked_without_her_name_stays(network: Network) -> None:
    admin, zarina = await network.admin(), await network.member("Zarina", "UZ", offers=TOPIC)
    amina = await network.member("Amina", "TJ")
    question = await asks(amina)
    await accepts(admin, False, question)
    await visibility.hide(network.db, (await amina.member()).id, network.clock.now())
    reply = await replies(zarina, question)
    await accepts(admin, True, reply)
    await visibility.hide(network.db, (await zarina.member()).id, network.clock.now())
    assert await questions.answer(network.db, reply, (await amina.member()).id) is not None
