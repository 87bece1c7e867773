"""What another admin reads of an announcement, or of its correction, before she approves it."""

from collections.abc import Sequence
from datetime import datetime

from handlers.announcements.callbacks import OpenAnnouncement, PreviewAnnouncement
from handlers.announcements.notifications import news_screen
from handlers.announcements.overview import corrected_texts, review_texts
from handlers.kit import telegram_html
from handlers.kit.context import Context, Services
from handlers.kit.review_cards import MAX_BODY, ReviewBody, ReviewCard
from handlers.kit.screens import Button, Row, Screen, paragraphs
from handlers.kit.texts import Translator
from storage.announcements import records
from storage.announcements.records import Announcement, AnnouncementStatus, AnnouncementView
from storage.outbox import ClaimedDelivery
from storage.reviews import Review, ReviewStatus, ReviewView


def _links(t: Translator, id: int) -> tuple[Row, ...]:
    """The ways to look at it: as its readers get it, and as its author sees it."""
    return (
        (
            Button(t.plain("announcement-preview"), PreviewAnnouncement(id, t.language)),
            Button(t.plain("announcement-open"), OpenAnnouncement(id)),
        ),
    )


def review_body(
    t: Translator, seen: AnnouncementView, languages: Sequence[str], zone: str, now: datetime
) -> ReviewBody:
    """What it says, and to whom."""
    pages = review_texts(t, seen, languages, zone, now)
    whole = paragraphs(*pages)
    fits = telegram_html.length(whole) <= MAX_BODY
    return ReviewBody((whole,) if fits else pages, _links(t, seen.announcement.id))


def correction_body(t: Translator, found: Announcement) -> ReviewBody:
    """Which texts take the place of what was sent."""
    text = paragraphs(t("announcement-correction-pending"), corrected_texts(t, found))
    return ReviewBody((text,), _links(t, found.id))


async def _body(ctx: Context, view: ReviewView) -> ReviewBody | None:
    id = view.review.subject_id
    seen = await records.seen_by(ctx.db, id, ctx.member.id, ctx.language)
    if seen is None:
        return None
    return review_body(ctx.t, seen, ctx.network.languages, ctx.member.zone, ctx.now())


async def _correction_body(ctx: Context, view: ReviewView) -> ReviewBody | None:
    id = view.review.subject_id
    seen = await records.seen_by(ctx.db, id, ctx.member.id, ctx.language)
    if seen is None:
        return None
    return correction_body(ctx.t, seen.announcement)


def decided_screen(t: Translator, found: Announcement, review: Review) -> Screen:
    """An admin has approved it, or gives it back with a reason."""
    if review.status is ReviewStatus.APPROVED:
        return news_screen(t, t("announcement-was-allowed"), found)
    said = {
        records.ANNOUNCEMENT: "announcement-was-refused",
        records.CORRECTION: "announcement-correction-was-given-back",
    }[review.kind]
    reason = t("review-comment", text=review.comment) if review.comment else None
    return news_screen(t, paragraphs(t(said), reason), found)


async def _decided(
    services: Services, delivery: ClaimedDelivery, t: Translator, review: Review
) -> Screen | None:
    """For the member who submitted it, unless it stands otherwise by now."""
    seen = await records.seen_by(services.db, review.subject_id, delivery.reader.id, t.language)
    if seen is None:
        return None
    found = seen.announcement
    is_draft = found.status is AnnouncementStatus.DRAFT
    if review.kind == records.CORRECTION:
        is_draft = found.correction is not None
    return decided_screen(t, found, review) if is_draft is not (
        review.status is ReviewStatus.APPROVED
    ) else None  # fmt: skip


REVIEW_CARDS = {
    records.ANNOUNCEMENT: ReviewCard(_body, _decided, plain=telegram_html.plain),
    records.CORRECTION: ReviewCard(_correction_body, _decided, plain=telegram_html.plain),
}
