"""Two reviewers do not read the same."""

from datetime import timedelta

from handlers.kit.review_cards import OpenReview, ShowReviews
from handlers.reviews.callbacks import (
    Approve,
    NextReview,
    Reject,
)
from storage import reviews
from tests.applications.steps import applied
from tests.dialogue import Network


async def test_two_reviewers_do_not_read_the_same(network: Network) -> None:
    saule = await network.coordinator("TJ", "Saule")
    zarina = await network.coordinator("TJ", "Zarina")
    for name in ("Amina", "Bibi"):
        await applied(network, name)
        network.clock.advance(timedelta(minutes=1))
    await saule.press(OpenReview(1, 0))
    await zarina.say("/review")
    assert "●" in zarina.labels[1] and "●" not in zarina.labels[2] and zarina.reads("review-mark")
    await zarina.press(NextReview())
    assert "Bibi" in zarina.screen
    # Who opens it all the same sees who has it; the first decision counts.
    await zarina.press(ShowReviews(None, 0))
    await zarina.press(OpenReview(1, 0))
    assert "Saule" in zarina.screen and "Amina" in zarina.screen
    # Nobody waits for one who has gone away.
    await network.pass_time(reviews.LEASE + timedelta(minutes=1))
    await zarina.press(NextReview())
    assert "Amina" in zarina.screen and "Saule" not in zarina.screen
    await saule.forge(OpenReview(1, 0))
    assert "Zarina" in saule.screen
    await zarina.press(Approve(1))
    assert saule.reads("review-head", kind="Registration")
    await saule.press(Reject(1))
    assert saule.toasted("review-notice-already") and saule.reads(
        "review-is-approved", name="Zarina"
    )


async def test_a_decision_of_another_leaves_the_screen_that_she_has_opened(
    network: Network,
) -> None:
    saule = await network.coordinator("TJ", "Saule")
    zarina = await network.coordinator("TJ", "Zarina")
    for name in ("Amina", "Bibi"):
        await applied(network, name)
    # In the message about one review, she opens the other.
    await saule.press(OpenReview(2, 0))
    await saule.press(ShowReviews(None, 0))
    await saule.press(OpenReview(1, 0))
    assert "Amina" in saule.screen
    await zarina.forge(OpenReview(2, 0))
    await zarina.press(Approve(2))
    await network.settled()
    assert "Amina" in saule.screen, saule.inbox
    # Where it shows the review again, it says what another has decided.
    await applied(network, "Dilnoza")
    await saule.press(OpenReview(3, 0))
    await saule.press(ShowReviews(None, 0))
    await saule.press(OpenReview(3, 0))
    await zarina.forge(OpenReview(3, 0))
    await zarina.press(Approve(3))
    await network.settled()
    assert saule.reads("review-is-approved", name="Zarina"), saule.inbox
