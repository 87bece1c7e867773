"""Applications of newcomers: what reviewers see, and what the newcomer is told."""

from collections.abc import Sequence

from handlers import onboarding
from handlers.kit import checks, date_format, telegram_html
from handlers.kit.characters import shortened
from handlers.kit.context import Context, Services
from handlers.kit.member_cards import profile_lines
from handlers.kit.navigation import Register
from handlers.kit.review_cards import MAX_BODY, ReviewBody, ReviewCard, reason_words
from handlers.kit.router import Route
from handlers.kit.screens import Screen, main, paragraphs
from handlers.kit.texts import Translator
from storage import applications, erasure, invitations, members
from storage.invitations import HeldInvitation
from storage.members import MemberStatus, Profile
from storage.outbox import ClaimedDelivery
from storage.reviews import Review, ReviewStatus, ReviewView

MAX_NAMES = 80
"""The most characters of similar names that a reviewer is shown."""

READY_REASONS = {
    "reason-incomplete": "reason-incomplete-label",
    "reason-unconfirmed": "reason-unconfirmed-label",
    "reason-not-for-you": "reason-not-for-you-label",
}
"""Ready-made reasons, which the newcomer reads in her own language."""


def review_body(
    t: Translator,
    profile: Profile,
    invitation: HeldInvitation | None = None,
    namesakes: Sequence[str] = (),
    left: str | None = None,
) -> ReviewBody:
    """What a reviewer reads: everything in the newcomer's profile, without contact details, who
    invited her, and whose name hers looks like of those with a role. `left` says that she deleted
    her data while she was suspended.
    """
    invited = None
    if invitation is not None:
        by = invitation.inviter or t.plain("review-somebody")
        invited = t("applications-invited-by", name=by)
    alike = None
    if namesakes:
        alike = t("applications-namesake", name=shortened(", ".join(namesakes), MAX_NAMES))
    told = paragraphs(invited, alike, left)
    whole = paragraphs(profile_lines(t, profile), told)
    fits = telegram_html.length(whole) <= MAX_BODY
    return ReviewBody((whole,) if fits else (profile_lines(t, profile), told))


def reason_text(t: Translator, reason: str | None) -> str | None:
    """Why the newcomer was rejected, as Telegram HTML."""
    return t("applications-reason", reason=reason_words(t, reason)) if reason else None


def declined_screen(t: Translator, reason: str | None) -> Screen:
    """The message to a newcomer who was rejected."""
    return Screen(
        paragraphs(t("applications-sorry"), reason_text(t, reason), t("applications-sorry-next")),
        ((main(t.plain("applications-try-again"), Register()),),),
    )


async def _body(ctx: Context, view: ReviewView) -> ReviewBody | None:
    profile = await members.profile(ctx.db, view.review.subject_id)
    if profile is None:
        return None
    invitation = await invitations.held_by(ctx.db, view.review.subject_id)
    namesakes = await checks.namesakes(ctx, profile.name, view.review.subject_id)
    left_at = await erasure.left_suspended_at(ctx.services.db, view.review.subject_id)
    left = None
    if left_at is not None:
        until = left_at + ctx.network.terms.of("backups")
        days = (date_format.day(ctx.t, at, ctx.member.zone) for at in (left_at, until))
        left = left_line(ctx.t, *days)
    return review_body(ctx.t, profile, invitation, namesakes, left)


def left_line(t: Translator, day: str, until: str) -> str:
    """The note that she deleted her data on a day, while she was suspended, and when it ends."""
    return t("applications-left-suspended", day=day, until=until)


async def _decided(
    services: Services, delivery: ClaimedDelivery, t: Translator, review: Review
) -> Screen | None:
    """The welcome, if she is a member now; or the rejection with its reason, unless she has applied
    again since.
    """
    if review.status is ReviewStatus.APPROVED:
        is_in = delivery.reader.status is MemberStatus.MEMBER
        return await onboarding.welcome(services, delivery.reader, t) if is_in else None
    rejection = await applications.rejection(services.db, delivery.reader.id)
    is_last = rejection is not None and rejection.id == review.id
    return declined_screen(t, review.comment) if is_last else None


HANDLERS: list[Route] = []
REVIEW_CARDS = {
    applications.APPLICATION: ReviewCard(_body, _decided, READY_REASONS),
}
