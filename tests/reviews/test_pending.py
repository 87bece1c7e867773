"""The one queue of reviews: everything that a person decides, whoever submitted it."""

from datetime import timedelta

from handlers.kit.navigation import Admin
from handlers.kit.review_cards import CARDS, OpenReview, ShowReviews
from handlers.reviews.callbacks import (
    Approve,
    NextReview,
    PickReviewKind,
)
from storage.features import REVIEWABLES
from tests.applications.steps import applied
from tests.dialogue import Network, plain
from tests.practices.steps import shares
from tests.questions.steps import asks


async def test_one_queue_for_all_kinds_the_oldest_first(network: Network) -> None:
    saule = await network.coordinator("TJ", "Saule")
    amina = await network.member("Amina", "TJ")
    await network.member("Nigina", "TJ", seeks=("leadership",))
    await shares(amina)
    network.clock.advance(timedelta(minutes=1))
    await applied(network, "Zebo")
    network.clock.advance(timedelta(minutes=1))
    await asks(amina)
    await saule.say("/start")
    assert plain("start-admin", "en", count=3) in saule.labels
    await saule.press(Admin())
    await saule.press(ShowReviews(None, 0))
    assert saule.reads("review-title", count=3)
    for kind in ("application", "practice", "question"):
        name = plain(f"review-kind-{kind}", "en")
        assert saule.reads("review-count", kind=name, count="1")
    opening = [one for one in saule.presses if isinstance(one, OpenReview)]
    assert [one.review_id for one in opening] == [1, 2, 3]
    await saule.press(PickReviewKind(0))
    await saule.press(ShowReviews("question", 0))
    assert [one for one in saule.presses if isinstance(one, OpenReview)] == [OpenReview(3, 0)]
    await saule.press(ShowReviews(None, 0))
    for id in (1, 2, 3):
        await saule.press(NextReview())
        await saule.press(Approve(id))
        assert saule.toasted("review-notice-approved")
    await saule.press(NextReview())
    assert saule.toasted("review-no-next") and saule.reads("review-none")


def test_no_kind_is_forgotten() -> None:
    """Every kind that storage knows has its card and its words, and every card is of a kind."""
    assert set(CARDS) == set(REVIEWABLES)
    for kind in REVIEWABLES:
        assert plain(f"review-kind-{kind}", "en")
