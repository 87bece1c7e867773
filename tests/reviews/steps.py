"""Steps of dialogues about reviews: opening, deciding."""

from handlers.kit.review_cards import CARDS, OpenReview
from handlers.reviews.callbacks import Approve, Reject
from storage import reviews
from storage.database import Transaction
from storage.features import REVIEWABLES
from storage.reviews import Obstacle, Review, ReviewOutcome
from tests.dialogue import Network, Someone


async def review_of(network: Network, kind: str, subject_id: int | None = None) -> Review:
    """The last review of a subject; without one, the last of its kind."""

    def last(tx: Transaction) -> Review | None:
        subject = subject_id
        if subject is None:
            subject = tx.value(
                "SELECT subject_id FROM reviews WHERE kind = :kind ORDER BY id DESC LIMIT 1",
                {"kind": kind},
            )
        return reviews.latest(tx, kind, subject or 0)

    found = await network.db.read(last)
    assert found is not None, (kind, subject_id)
    return found


async def opens(reviewer: Someone, kind: str, subject_id: int | None = None) -> int:
    """She opens the review of a subject; its id."""
    review = await review_of(reviewer.network, kind, subject_id)
    if not reviewer.messages:
        await reviewer.say("/start")
    await reviewer.forge(OpenReview(review.id, 0))
    return review.id


async def approves(
    reviewer: Someone, kind: str, subject_id: int | None = None, comment: str | None = None
) -> None:
    """She reads it and approves, with a comment where one is wanted."""
    await reviewer.press(Approve(await opens(reviewer, kind, subject_id)))
    if CARDS[kind].asks_comment:
        await reviewer.say(comment or "It is so.")
        assert reviewer.reads("review-notice-approved"), reviewer.screen
    else:
        assert reviewer.toasted("review-notice-approved"), reviewer.toast


async def rejects(
    reviewer: Someone, kind: str, subject_id: int | None = None, reason: str = "Not so."
) -> None:
    """She reads it and rejects it with a reason."""
    await reviewer.press(Reject(await opens(reviewer, kind, subject_id)))
    await reviewer.say(reason)
    assert reviewer.reads("review-notice-rejected"), reviewer.screen


async def decides(
    network: Network,
    actor_id: int,
    kind: str,
    subject_id: int | None = None,
    how: str = "approve",
    comment: str = "Because.",
) -> ReviewOutcome | Obstacle:
    """A member decides in the database, as the review stands: "approve", "reject" or "changes"."""
    db, now = network.db, network.clock.now()
    review = await review_of(network, kind, subject_id)
    version = await db.read(lambda tx: REVIEWABLES[kind].version(tx, review.subject_id)) or ""
    match how:
        case "approve":
            return await reviews.approve(db, review.id, actor_id, version, now, comment=comment)
        case "reject":
            return await reviews.reject(db, review.id, actor_id, version, comment, now)
        case _:
            return await reviews.request_changes(db, review.id, actor_id, version, comment, now)
