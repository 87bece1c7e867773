"""Reports of what is read by few: feedback, answers to polls, a coordinator's questions, and the
colleague whom a proposal is about.
"""

from datetime import timedelta

import pytest

from handlers.announcements.callbacks import AskText, ShowButtons, ShowPollAnswers, WriteAnswer
from handlers.events.callbacks import GiveFeedback, ShowFeedback
from handlers.kit import forms
from handlers.kit.report_buttons import BlockOrReport, BlockOrReportBelow, PickReported
from handlers.kit.review_cards import OpenReview
from handlers.reports.callbacks import BlockAuthor
from handlers.reviews.callbacks import AskAuthor
from storage.announcements.reports import POLL_ANSWER
from storage.events.reports import EVALUATION
from storage.introductions import proposals
from storage.introductions.reports import PROPOSED
from storage.reports import Measure
from storage.reports.review_questions import REVIEW_QUESTION
from tests.announcements.steps import many, sends, writes
from tests.applications.steps import applied
from tests.dialogue import Network
from tests.events.steps import code_of, evaluated, ready
from tests.introductions.steps import in_contact
from tests.reports.steps import content_of, decides_report, reports_it


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
