"""An event is previewed, published or cancelled."""

from collections.abc import Sequence
from datetime import datetime

from handlers.events.callbacks import (
    CancelEvent,
    ManageEvent,
    NotifyNow,
    PreviewEvent,
    PublishEvent,
)
from handlers.events.cards import card_screen
from handlers.events.messages import ORGANISER_NOTICE
from handlers.events.overview import managed, show_manage, stray_lines
from handlers.kit import checks, forms
from handlers.kit.access import Access, organisers_only
from handlers.kit.audience_picker import elsewhere_line
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context, Services
from handlers.kit.forms import Field, Form, TextLine
from handlers.kit.navigation import back_button, home_button
from handlers.kit.progress import bar, count_values, is_done, show_watched
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, pairs, paragraphs
from handlers.kit.taxonomy import LANGUAGE
from handlers.kit.texts import Translator, lazy, texts
from storage import outbox
from storage.audiences import Reach
from storage.events import change_notices, publishing, records
from storage.events.publishing import PublishOutcome
from storage.events.records import Event, EventStatus
from storage.events.views import EventView
from storage.kit.form_drafts import Draft
from storage.outbox import DeliveryCounts
from storage.outbox.progress import ProgressCard


def preview_screen(
    t: Translator,
    seen: EventView,
    language: str,
    languages: Sequence[str],
    zone: str,
    now: datetime,
) -> Screen:
    """The card as readers of a language see it, with a button to the other languages."""
    card = card_screen(texts(language), seen, zone, now)
    others = [
        Button(t.plain(LANGUAGE(code)), PreviewEvent(seen.event.id, code))
        for code in languages
        if code != language
    ]
    return Screen(
        paragraphs(
            t("event-organiser-preview-of", language=t.plain(LANGUAGE(language))), card.text
        ),
        (*pairs(others), (back_button(t, ManageEvent(seen.event.id)), home_button(t))),
    )


def publication_confirmation(
    t: Translator,
    event: Event,
    invited: Reach,
    languages: Sequence[str],
    contacts: Sequence[str] = (),
) -> Confirmation:
    """The question before publishing: how many members are notified, in which languages, and which
    contacts they would read.
    """
    there = ", ".join(t.plain(LANGUAGE(code)) for code in languages if code in event.texts)
    missing = ", ".join(t.plain(LANGUAGE(code)) for code in languages if code not in event.texts)
    return Confirmation(
        paragraphs(
            t("event-title", title=event.wording(t.language).title),
            t("event-organiser-publish-sure", count=invited.readers),
            None if invited.elsewhere is None else elsewhere_line(t, invited.elsewhere),
            t("event-organiser-languages", languages=there),
            t("event-organiser-languages-missing", languages=missing) if missing else None,
            stray_lines(t, event.stray_sessions),
            checks.contacts_line(t, contacts),
        ),
        t.plain("event-organiser-publish-yes"),
        ManageEvent(event.id),
    )


def progress_screen(t: Translator, event: Event, sums: DeliveryCounts) -> Screen:
    """The progress of an event's notifications."""
    key = "event-organiser-told" if is_done(sums) else "event-organiser-telling"
    return Screen(
        paragraphs(
            t("event-title", title=event.wording(t.language).title),
            t(key, bar=bar(sums)),
            t("event-organiser-sums", **count_values(sums)),
        ),
        ((Button(t.plain("event-manage"), ManageEvent(event.id)),),),
    )


@organisers_only
async def preview(ctx: Context, press: PreviewEvent) -> None:
    """Show the event as its readers see it."""
    event = await managed(ctx, press.event_id)
    if event is None:
        return
    languages = ctx.network.languages
    language = press.language if press.language in languages else ctx.language
    published = records.as_published(event)
    seen = EventView(published, None, event.seats, 0, has_materials=False, may_manage=False)
    screen = preview_screen(ctx.t, seen, language, languages, event.zone, ctx.now())
    await ctx.show(screen)


async def ask_publication(ctx: Context, press: PublishEvent) -> Confirmation | None:
    """The question before publishing; only for the version that she has seen."""
    event = await records.managed(ctx.db, press.event_id, ctx.member.id)
    if event is None or press.version != event.version:
        return None
    if event.status is not EventStatus.DRAFT:
        return None
    invited = await records.invited_count(ctx.db, event.id, ctx.member.id)
    wordings = (part for one in event.texts.values() for part in (one.title, one.description))
    contacts = await checks.contacts_in((*wordings, event.venue, event.organisers))
    return publication_confirmation(ctx.t, event, invited, ctx.network.languages, contacts)


@organisers_only
async def publish(ctx: Context, press: PublishEvent) -> None:
    """Publish the version that she has seen, and show the progress of the notifications."""
    event = await managed(ctx, press.event_id)
    if event is None:
        return
    if event.status is EventStatus.DRAFT and press.version != event.version:
        await show_manage(ctx, event.id, lazy("event-organiser-notice-changed"))
        return
    outcome = await publishing.publish(ctx.db, event.id, ctx.member.id, ctx.now(), press.version)
    event = await records.by_id(ctx.db, event.id)
    # A second press shows the same: the progress of the notifications.
    is_told = outcome in (PublishOutcome.PUBLISHED, PublishOutcome.UNCHANGED)
    if event is None or event.invitation_id is None or not is_told:
        await show_manage(ctx, press.event_id, lazy(ORGANISER_NOTICE(outcome)))
        return
    sums = await outbox.delivery_counts(ctx.db, event.invitation_id)
    screen = progress_screen(ctx.t, event, sums)
    await show_watched(ctx, event.invitation_id, screen, lazy(ORGANISER_NOTICE(outcome)))


async def shown_progress(
    services: Services, watched: ProgressCard, t: Translator, _rate: float
) -> Screen | None:
    """The progress card of an event's notifications."""
    assert watched.subject_id is not None
    event = await records.by_id(services.db, watched.subject_id)
    return None if event is None else progress_screen(t, event, watched.counts)


@organisers_only
async def notify_now(ctx: Context, press: NotifyNow) -> None:
    """Notify participants of the changes now."""
    told = await change_notices.notify_now(ctx.db, press.event_id, ctx.member.id, ctx.now())
    key = "event-organiser-notice-told" if told else "event-organiser-notice-unchanged"
    await show_manage(ctx, press.event_id, lazy(key))


@organisers_only
async def cancel_event(ctx: Context, press: CancelEvent) -> None:
    """Cancel an event: ask for an optional reason, then confirm. A draft is deleted outright."""
    event = await managed(ctx, press.event_id)
    if event is not None:
        await forms.begin(ctx, CANCELLATION, field="reason", subject=event.id)


def _review_cancellation(ctx: Context, draft: Draft) -> Screen:
    reason = draft.answers.get("reason")
    return Screen(
        paragraphs(
            ctx.t("event-organiser-call-off-sure"),
            ctx.t("event-reason", reason=str(reason)) if reason else None,
        ),
        (
            (
                Button(
                    ctx.t.plain("event-organiser-call-off-yes"),
                    forms.Submit(CANCELLATION.name),
                    "danger",
                ),
            ),
            (Button(ctx.t.plain("event-organiser-call-off-no"), forms.Cancel(CANCELLATION.name)),),
        ),
    )


async def _cancel(ctx: Context, draft: Draft) -> None:
    reason = draft.answers.get("reason")
    outcome = await publishing.cancel(
        ctx.closing(draft),
        draft.subject,
        ctx.member.id,
        str(reason) if reason else None,
        ctx.now(),
    )
    if outcome is PublishOutcome.REASON_NEEDS_ADMIN:
        await forms.ask(ctx, draft, lazy("event-organiser-notice-reason-needs-admin"))
        return
    await show_manage(ctx, draft.subject, lazy(ORGANISER_NOTICE(outcome)))


CANCELLATION = Form(
    "eventcancel",
    (Field("reason", TextLine(300), optional=True),),
    done=_cancel,
    leave=forms.back_to(show_manage),
    review=_review_cancellation,
    access=Access.ORGANISERS,
)
PROGRESS = {records.INVITED: shown_progress}


HANDLERS = [
    on_press(PreviewEvent, preview),
    on_press(PublishEvent, publish, ask=ask_publication),
    on_press(NotifyNow, notify_now),
    on_press(CancelEvent, cancel_event),
]
