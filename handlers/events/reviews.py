"""What admins read of an event that waits for their decision, and what its organiser hears."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from handlers.events.callbacks import ManageEvent, PreviewEvent
from handlers.events.cards import city, facts
from handlers.events.overview import summary
from handlers.events.sessions import session_lines
from handlers.kit import telegram_html
from handlers.kit.context import Context, Services
from handlers.kit.navigation import home_button
from handlers.kit.review_cards import MAX_BODY, ReviewBody, ReviewCard, reason_words
from handlers.kit.screens import Button, Screen, paragraphs
from handlers.kit.texts import Translator
from storage.audiences import Reach
from storage.events import publishing, records, views
from storage.events.records import Event, EventStatus
from storage.events.views import SessionRow
from storage.outbox import ClaimedDelivery
from storage.reviews import Review, ReviewStatus, ReviewView


def review_body(
    t: Translator, event: Event, invited: Reach, titles: Mapping[int, str],
    sessions: Sequence[SessionRow], zone: str, now: datetime,
) -> ReviewBody:  # fmt: skip
    """What it is and whom it is for, and its sessions, with the ways to look at it as its readers
    will.
    """
    parts = [facts(t, event, zone, now, most=300), summary(t, event, invited, titles, zone)]
    if sessions:
        parts.append(t("event-sessions-title", city=city(t, event)))
        parts += session_lines(t, event, sessions)
    pages = [parts[0]]
    for part in parts[1:]:
        whole = paragraphs(pages[-1], part)
        if telegram_html.length(whole) > MAX_BODY:
            pages.append(part)
        else:
            pages[-1] = whole
    return ReviewBody(
        pages,
        (
            (
                Button(t.plain("event-organiser-preview"), PreviewEvent(event.id, t.language)),
                Button(t.plain("event-manage"), ManageEvent(event.id)),
            ),
        ),
    )


def decided_screen(t: Translator, event: Event, review: Review) -> Screen:
    """An admin has approved it, or has not and says why."""
    title = event.wording(t.language).title
    if review.status is ReviewStatus.APPROVED:
        said = t("event-decided-approved", title=title)
    else:
        said = t(
            "event-decided-rejected", title=title, reason=reason_words(t, review.comment or "–")
        )
    return Screen(
        said,
        ((Button(t.plain("event-manage"), ManageEvent(event.id)),), (home_button(t),)),
        private=True,
    )


async def _body(ctx: Context, view: ReviewView) -> ReviewBody | None:
    event = await records.by_id(ctx.db, view.review.subject_id)
    if event is None:
        return None
    invited = await records.invited_count(ctx.db, event.id, ctx.member.id)
    titles = await records.titles_of(ctx.db, event.audience.events, ctx.language)
    managed = await views.sessions_to_manage(ctx.db, event.id, ctx.member.id)
    sessions = () if managed is None else managed[1]
    return review_body(ctx.t, event, invited, titles, sessions, ctx.member.zone, ctx.now())


async def _decided(
    services: Services, delivery: ClaimedDelivery, t: Translator, review: Review
) -> Screen | None:
    """For its organiser, unless it stands otherwise by now."""
    event = await records.managed(services.db, review.subject_id, delivery.reader.id)
    is_approved = review.status is ReviewStatus.APPROVED
    status = EventStatus.PUBLISHED if is_approved else EventStatus.DRAFT
    if event is None or event.status is not status:
        return None
    return decided_screen(t, event, review)


REVIEW_CARDS = {publishing.EVENT: ReviewCard(_body, _decided)}
