"""Who may decide: not the author, and nobody of her institution where somebody else can."""

from dataclasses import replace

from handlers.kit.review_cards import OpenReview
from handlers.reviews.callbacks import (
    Approve,
)
from storage import members
from tests.dialogue import Network, Someone
from tests.questions.steps import TEXT, asks
from tests.reviews.steps import opens


async def works_at(someone: Someone, place: str) -> None:
    """Her institution."""
    own, db = (await someone.member()).id, someone.network.db
    profile = await members.profile(db, own)
    assert profile is not None
    changed = replace(profile, institution=place)
    await members.change_profile(db, own, changed, someone.network.clock.now())


async def test_nobody_decides_about_her_own_institution_where_somebody_else_can(
    network: Network,
) -> None:
    saule = await network.coordinator("TJ", "Saule")
    zarina = await network.coordinator("TJ", "Zarina")
    amina = await network.member("Amina", "TJ")
    await works_at(saule, "State Customs Service")
    await works_at(amina, "state customs service")
    await asks(amina)
    assert zarina.reads("review-requested") and not saule.messages
    await saule.say("/review")
    assert saule.reads("review-none")
    await saule.forge(Approve(1, "1"))
    assert saule.toasted("review-gone")
    await saule.forge(OpenReview(1, 0))
    assert TEXT not in saule.inbox
    # With nobody else there she may: nobody waits for ever.
    for other in (zarina, await network.admin()):
        await works_at(other, "State customs service")
    await opens(saule, "question", 1)
    assert TEXT in saule.screen
