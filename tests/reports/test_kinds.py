"""Reports of what is read by few: feedback, answers to polls, a coordinator's questions, the
colleague whom a proposal is about, the action plan and letters of the chair.
"""

from datetime import timedelta

import pytest

from handlers.announcements.callbacks import AskText, ShowButtons, ShowPollAnswers, WriteAnswer
from handlers.events.callbacks import GiveFeedback, ShowFeedback
from handlers.kit import forms
from handlers.kit.report_buttons import BlockOrReport, BlockOrReportBelow, PickReported
from handlers.kit.review_cards import OpenReview
from handlers.plan.callbacks import OpenItem, ShowHistory
from handlers.reports.callbacks import BlockAuthor
from handlers.reviews.callbacks import AskAuthor
from handlers.terms.callbacks import OpenLetter
from storage.announcements.reports import POLL_ANSWER
from storage.events.reports import EVALUATION
from storage.introductions import proposals
from storage.introductions.reports import PROPOSED
from storage.plan import reports
from storage.plan.records import PLAN_ITEM, State
from storage.plan.reportables import PLAN_REPORT
from storage.reports import Measure
from storage.reports.review_questions import REVIEW_QUESTION
from storage.terms import letters
from storage.terms.reportables import ANSWER, LETTER
from tests.announcements.steps import many, sends, writes
from tests.applications.steps import applied
from tests.dialogue import Network
from tests.events.steps import code_of, evaluated, ready
from tests.introductions.steps import in_contact
from tests.plan.steps import adopted, reviewed
from tests.reports.steps import content_of, decides_report, reports_it
from tests.terms.steps import admin_id, chair


@pytest.mark.parametrize("language", ["en", "ky", "tk"])
async def test_a_text_of_an_evaluation(network: Network, language: str) -> None:
    amina = await network.member("Amina", "TJ")
    second = await network.coordinator("TJ")
    admin, event_id = await ready(network, amina, language=language)
    await network.pass_time(timedelta(days=1))
    await amina.say(await code_of(admin, event_id))
    await network.pass_time(timedelta(hours=8, minutes=1))
    await amina.press(GiveFeedback(event_id))
    await amina.press(forms.Choose("evaluation", "score", "1"))
    await amina.say("You fool.")
    await amina.press(forms.Next("evaluation", "improve"))
    await amina.press(forms.Choose("evaluation", "quote", "no"))
    await amina.press(forms.Submit("evaluation"))
    await evaluated(network, event_id, 9)
    await admin.forge(ShowFeedback(event_id, 0))
    await admin.press(PickReported(EVALUATION, event_id, 0))
    assert "You fool." in admin.screen
    key = 16  # of the first part of the first evaluation
    assert BlockAuthor(EVALUATION, key) not in admin.presses, "that would tell her the name"
    await reports_it(admin, EVALUATION, key)
    assert await content_of(network) == [("text", "You fool.")]
    await decides_report(second, Measure.HIDING)
    await admin.forge(ShowFeedback(event_id, 0))
    assert "You fool." not in admin.screen
    await amina.forge(PickReported(EVALUATION, event_id, 0))
    assert "You fool." not in amina.screen


async def test_an_answer_to_a_poll(network: Network) -> None:
    admin = await network.admin()
    readers = await many(network, 5)
    id = await writes(admin, "What do you need most?")
    await admin.forge(ShowButtons(id))
    await admin.press(AskText(id))
    await sends(admin, id)
    for number, reader in enumerate(readers):
        await reader.press(WriteAnswer(id))
        await reader.say(f"Insult number {number}")
    await admin.forge(ShowPollAnswers(id, 0))
    await admin.press(PickReported(POLL_ANSWER, id, 0))
    assert "Insult number 0" in admin.screen
    await reports_it(admin, POLL_ANSWER, 1)
    assert await content_of(network) == [("text", "Insult number 0")]


async def test_a_question_of_a_coordinator(network: Network) -> None:
    saule = await network.coordinator("TJ", "Saule")
    zebo = await applied(network, "Zebo")
    await saule.press(OpenReview(1, 0))
    await saule.press(AskAuthor(1))
    await saule.say("Are you married?")
    await zebo.open_notice()
    await zebo.press(BlockOrReportBelow(REVIEW_QUESTION, 1))
    assert zebo.reads("report-menu-nameless")
    await reports_it(zebo, REVIEW_QUESTION, 1)
    assert await content_of(network) == [("text", "Are you married?")]


async def test_the_colleague_whom_a_proposal_is_about(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    aizhan = await network.member("Aizhan", "KZ")
    maral = await network.member("Maral", "TM")
    await in_contact(amina, aizhan)
    await in_contact(maral, amina)
    ids = [(await one.member()).id for one in (amina, aizhan, maral)]
    _, proposal = await proposals.propose(network.db, *ids, "You both teach.", network.clock.now())
    assert proposal is not None
    await network.settled()
    await aizhan.say("/requests")
    await aizhan.press("Maral · proposal")
    about_maral = proposal * 2 + 1
    await aizhan.press(BlockOrReport(PROPOSED, about_maral))
    assert BlockAuthor(PROPOSED, about_maral) in aizhan.presses
    await reports_it(aizhan, PROPOSED, about_maral)
    assert ("name", "Maral") in await content_of(network)
    # The other one, and whoever the proposal is not about, report nothing by that number.
    await maral.forge(BlockOrReport(PROPOSED, about_maral))
    assert maral.reads("report-menu-nameless")


@pytest.mark.parametrize("language", ["en", "ru", "tg"])
async def test_an_item_of_the_plan_and_what_is_told_of_it(network: Network, language: str) -> None:
    admin = await network.admin()
    amina = await chair(network, "KG", "Amina")
    zebo = await network.member("Zebo", "TJ", language=language)
    boss = await admin_id(network)
    item_id = await reviewed(network, amina, boss)
    await adopted(network, boss)
    own, now = (await amina.member()).id, network.clock.now()
    for text in ("Fools.", "It goes on."):
        await reports.report(network.db, item_id, own, State.UNDER_WAY, text, None, now)
    await zebo.say("/plan")
    await zebo.forge(OpenItem(item_id))
    await zebo.press(BlockOrReport(PLAN_ITEM, item_id))
    assert zebo.reads("report-menu-nameless"), "the words are those of the plan"
    await reports_it(zebo, PLAN_ITEM, item_id)
    assert ("action", "Hold a workshop on shifts") in await content_of(network)
    await zebo.forge(ShowHistory(item_id, 0))
    await zebo.press(PickReported(PLAN_REPORT, item_id, 0))
    assert "Fools." in zebo.screen and "Amina" in zebo.screen
    first = 2  # the row after that of the adoption
    assert BlockAuthor(PLAN_REPORT, first) in zebo.presses
    await reports_it(zebo, PLAN_REPORT, first)
    assert await content_of(network) == [("text", "Fools.")]
    await decides_report(admin, Measure.HIDING)
    await zebo.forge(ShowHistory(item_id, 0))
    assert "Fools." not in zebo.screen and "It goes on." in zebo.screen
    await amina.say("/plan")
    await amina.forge(ShowHistory(item_id, 0))
    assert PickReported(PLAN_REPORT, item_id, 0) not in amina.presses, "all of it is hers"


async def test_a_letter_and_an_answer_to_it(network: Network) -> None:
    admin = await network.admin()
    zulfiya = await chair(network, "KG", "Zulfiya")
    saule = await network.coordinator("KZ", "Saule")
    own, now = (await zulfiya.member()).id, network.clock.now()
    await letters.write(network.db, own, "You are late, fools.", ("KZ",), now)
    await network.settled()
    await saule.open_notice()
    await saule.press(BlockOrReportBelow(LETTER, 1))
    assert saule.reads("report-menu-nameless"), "a letter does not say who wrote it"
    await reports_it(saule, LETTER, 1)
    assert await content_of(network) == [("text", "You are late, fools.")]
    await decides_report(admin, Measure.HIDING)
    await saule.forge(OpenLetter(1))
    assert "fools" not in saule.screen
    await letters.answer(network.db, 1, (await saule.member()).id, "Write politely, cow.", now)
    await network.settled()
    await zulfiya.say("/year")
    await zulfiya.forge(OpenLetter(1))
    await zulfiya.press(PickReported(ANSWER, 1, 0))
    assert BlockAuthor(ANSWER, 1) in zulfiya.presses
    await reports_it(zulfiya, ANSWER, 1)
    assert await content_of(network) == [("text", "Write politely, cow.")]
    await decides_report(admin, Measure.HIDING)
    await zulfiya.forge(OpenLetter(1))
    assert "cow" not in zulfiya.screen
