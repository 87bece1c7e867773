"""Moves: how a request to change country or field of work is shown, to reviewers and to her."""

from handlers.kit.context import Context, Services
from handlers.kit.member_cards import profile_lines
from handlers.kit.navigation import OwnProfile, home_button
from handlers.kit.review_cards import ReviewBody, ReviewCard, reason_words
from handlers.kit.router import Route
from handlers.kit.screens import Button, Screen, paragraphs
from handlers.kit.taxonomy import COUNTRY, SECTOR
from handlers.kit.texts import Translator
from storage import members, moves
from storage.members import Profile
from storage.moves import Move
from storage.outbox import ClaimedDelivery
from storage.reviews import Review, ReviewStatus, ReviewView

READY_REASONS = {"reason-unconfirmed": "reason-unconfirmed-label"}
"""A ready-made reason, which she reads in her own language."""


def move_line(t: Translator, move: Move) -> str:
    """What she has asked for, for her profile."""
    return t("move-pending", changes=changes(t, move))


def changes(t: Translator, move: Move) -> str:
    """What changes into what, as unformatted text."""
    said: list[str] = []
    if move.country != move.from_country:
        there, here = t.plain(COUNTRY(move.from_country)), t.plain(COUNTRY(move.country))
        said.append(t.plain("move-change", before=there, after=here))
    if move.sector != move.from_sector:
        there, here = t.plain(SECTOR(move.from_sector)), t.plain(SECTOR(move.sector))
        said.append(t.plain("move-change", before=there, after=here))
    return "; ".join(said)


def review_body(t: Translator, profile: Profile, move: Move) -> ReviewBody:
    """What a reviewer reads: the change, and her profile without contact details."""
    said = paragraphs(t("move-asked", changes=changes(t, move)), profile_lines(t, profile))
    return ReviewBody((said,))


def decided_screen(t: Translator, review: Review, move: Move) -> Screen:
    """The decision about her request."""
    is_approved = review.status is ReviewStatus.APPROVED
    said = "move-approved" if is_approved else "move-rejected"
    reason = t("applications-reason", reason=reason_words(t, review.comment or ""))
    return Screen(
        paragraphs(t(said, changes=changes(t, move)), None if is_approved else reason),
        ((Button(t.plain("start-profile"), OwnProfile()), home_button(t)),),
        private=True,
    )


async def _body(ctx: Context, view: ReviewView) -> ReviewBody | None:
    profile = await members.profile(ctx.db, view.review.subject_id)
    move = await moves.last(ctx.db, view.review.subject_id)
    return None if profile is None or move is None else review_body(ctx.t, profile, move)


async def _decided(
    services: Services, delivery: ClaimedDelivery, t: Translator, review: Review
) -> Screen | None:
    """The decision, unless she has asked for another change since."""
    move = await moves.last(services.db, delivery.reader.id)
    pending = await moves.pending(services.db, delivery.reader.id)
    if move is None or pending is not None:
        return None
    return decided_screen(t, review, move)


HANDLERS: list[Route] = []
REVIEW_CARDS = {moves.MOVE: ReviewCard(_body, _decided, READY_REASONS)}
