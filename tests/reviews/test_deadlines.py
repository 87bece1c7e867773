"""Overdue reviews are told to admins."""

from datetime import timedelta

from handlers.kit.review_cards import ShowReviews
from tests.applications.steps import applied
from tests.dialogue import Network, plain
from tests.reviews.steps import rejects


async def test_what_waits_too_long_is_told_to_admins_once_a_day(network: Network) -> None:
    admin = await network.admin()
    await admin.say("/start")
    await network.coordinator("TJ", "Saule")
    await applied(network, "Zebo")
    await network.pass_time(timedelta(hours=47))
    assert not admin.reads("review-overdue", count=1)
    await network.pass_time(timedelta(hours=2))
    assert admin.reads("review-overdue", count=1)
    assert admin.reads("review-count", kind="Registration", count="1")

    def told() -> int:
        said = plain("review-overdue", "en", count=1)
        return sum(said in message["text"] for message in admin.messages)

    assert told() == 1
    await network.pass_time(timedelta(hours=12))
    await network.pass_time(timedelta(hours=13))
    assert told() == 2
    await admin.press(ShowReviews(None, 0))
    await rejects(admin, "application")
    left = told()
    await network.pass_time(timedelta(hours=30))
    assert told() == left
