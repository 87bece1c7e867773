"""A question to the author before the decision, and her answer."""

from handlers.kit.review_cards import OpenReview
from handlers.reviews.callbacks import (
    AnswerReviewer,
    Approve,
    AskAuthor,
)
from storage.members import MemberStatus
from tests.applications.steps import applied
from tests.dialogue import Network


async def test_a_question_to_the_author_and_her_answer(network: Network) -> None:
    saule = await network.coordinator("TJ", "Saule")
    zebo = await applied(network, "Zebo")
    await saule.press(OpenReview(1, 0))
    await saule.press(AskAuthor(1))
    assert saule.reads("reviewquestion-ask-question")
    await saule.say("In which department do you work?")
    assert saule.reads("review-notice-asked")
    await zebo.open_notice()
    assert zebo.reads("review-question") and "which department" in zebo.screen
    assert "Saule" not in zebo.screen
    await zebo.press(AnswerReviewer(1))
    assert "which department" in zebo.screen
    await zebo.say("In that of tariffs.")
    assert zebo.reads("review-notice-answered")
    assert AnswerReviewer(1).pack() not in str(zebo.messages), "answered, it has no buttons"
    await saule.open_notice()
    assert saule.reads("review-answer-came") and "tariffs" in saule.screen
    await saule.press(OpenReview(1, 0))
    assert "which department" in saule.screen and "tariffs" in saule.screen
    await saule.press(Approve(1))
    assert (await zebo.member()).status is MemberStatus.MEMBER
    # Once it is decided nobody wants to know any more, and nobody else ever answers.
    other = await network.member("Amina", "TJ")
    for someone in (zebo, other):
        await someone.say("/start")
        await someone.forge(AnswerReviewer(1))
        assert someone.toasted("review-notice-already")
