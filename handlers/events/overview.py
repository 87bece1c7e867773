"""Events as their organisers see them: the list, one event with everything that can be done, its
log.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial

from handlers.events.callbacks import (
    CancelEvent,
    CopyEvent,
    ManagedEvents,
    ManageEvent,
    ManageSessions,
    MoveLinks,
    NewEvent,
    NotifyNow,
    PreviewEvent,
    PublishEvent,
    ShowCheckIn,
    ShowEventFields,
    ShowEventLog,
    ShowFeedback,
    ShowParticipants,
)
from handlers.events.cards import PAGE, facts, session_line
from handlers.events.change_notices import changed_lines
from handlers.events.messages import ACTION, STATUS
from handlers.kit import addresses, date_format
from handlers.kit.access import Access, organisers_only
from handlers.kit.audience_picker import audience_words, elsewhere_line, reach_number
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.label_widths import fitted
from handlers.kit.navigation import (
    Admin,
    Dialogue,
    back_button,
    home_button,
    home_row,
    page_row,
    total_line,
)
from handlers.kit.review_cards import OpenReview, reason_words
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, column, main, paragraphs
from handlers.kit.taxonomy import COUNTRY, REMINDER
from handlers.kit.texts import LazyText, Translator
from storage import reviews
from storage.audiences import Reach
from storage.database import Page
from storage.events import change_notices, participants, publishing, records
from storage.events.change_notices import EventSnapshot
from storage.events.records import Event, EventRow, EventStatus, Session
from storage.events.registrations import RegistrationStatus
from storage.kit import audit
from storage.kit.audit import AuditEntry


def managed_list_screen(t: Translator, entries: Page[EventRow], back: Press) -> Screen:
    """The events that she may change. `back` is the screen before."""

    def label(entry: EventRow) -> str:
        date = date_format.day(t, entry.starts_at, entry.zone)
        line = partial(t.plain, "event-organiser-line", date=date, state=str(entry.status))
        return fitted(lambda title: line(title=title), entry.title)

    buttons = column(Button(label(entry), ManageEvent(entry.event_id)) for entry in entries.rows)
    turning = page_row(t, entries, ManagedEvents)
    said = t("event-organiser-list") if entries.rows else t("event-organiser-none")
    return Screen(
        paragraphs(t("event-organiser-title"), said, total_line(t, entries)),
        (
            (main(t.plain("event-organiser-new"), NewEvent()),),
            *buttons,
            *turning,
            (back_button(t, back), home_button(t)),
        ),
    )


def manage_screen(
    t: Translator, event: Event, invited: Reach, titles: Mapping[int, str],
    counts: dict[RegistrationStatus, int], known: EventSnapshot | None,
    zone: str, now: datetime, *, is_hers: bool = True, review_id: int | None = None,
    comment: str | None = None,
) -> Screen:  # fmt: skip
    """An event with everything about it, and all that can be done. `review_id`: it waits for her
    decision; `comment`: why an admin has given it back.
    """
    is_draft = event.status in (EventStatus.DRAFT, EventStatus.PENDING)
    is_on = event.status is EventStatus.PUBLISHED
    rows: list[Row] = []
    if review_id is not None:
        rows.append((main(t.plain("review-open"), OpenReview(review_id, 0)),))
    if event.status is EventStatus.DRAFT:
        rows.append(
            (main(t.plain("event-organiser-publish"), PublishEvent(event.id, event.version)),)
        )
    if known is not None and (is_draft or now < event.ends_at):
        label = t.plain("event-organiser-tell-now")
        rows.append((Button(label, NotifyNow(event.id), "primary" if is_on else None),))
    if is_on:
        rows.append(
            (
                Button(t.plain("event-organiser-people"), ShowParticipants(event.id, "in", 0)),
                Button(t.plain("event-organiser-door"), ShowCheckIn(event.id)),
            )
        )
    if is_draft or (is_on and now < event.ends_at):
        rows += [
            (
                Button(t.plain("event-organiser-group-main"), ShowEventFields(event.id, "main")),
                Button(
                    t.plain("event-organiser-group-audience"), ShowEventFields(event.id, "audience")
                ),
            ),
            (
                Button(t.plain("event-organiser-group-more"), ShowEventFields(event.id, "more")),
                Button(t.plain("event-organiser-preview"), PreviewEvent(event.id, t.language)),
            ),
        ]
    is_open = is_draft or (is_on and now < event.ends_at)
    links = addresses.links_in(event.shown_texts) if is_open else ()
    if links:
        rows.append((Button(t.plain("event-organiser-links-move"), MoveLinks(event.id)),))
    if event.parent_id is None and event.status is not EventStatus.CANCELLED:
        rows.append((Button(t.plain("event-sessions"), ManageSessions(event.id)),))
    copy = Button(t.plain("event-organiser-copy"), CopyEvent(event.id))
    log = Button(t.plain("event-organiser-log"), ShowEventLog(event.id))
    if is_on:
        rows.append((Button(t.plain("event-organiser-results"), ShowFeedback(event.id, 0)), copy))
    elif event.status is EventStatus.CANCELLED:
        rows.append((log, copy))
    if is_draft or (is_on and now < event.ends_at):
        key = "event-organiser-discard" if is_draft else "event-organiser-call-off"
        call_off = Button(t.plain(key), CancelEvent(event.id))
        if not is_draft:
            rows += [(log,), (call_off,)]
        elif is_hers or event.status is EventStatus.DRAFT:
            rows.append((call_off,))
    elif is_on:
        rows.append((log,))
    back: Press = ManagedEvents(0)
    if event.parent_id is not None:
        back = ManageSessions(event.parent_id)
    said = t(STATUS(event.status))
    return Screen(
        paragraphs(
            said,
            t("form-comment", text=shortened(reason_words(t, comment), 400))
            if comment and is_draft
            else None,
            facts(t, event, zone, now, most=200),
            stray_lines(t, event.stray_sessions)
            if event.status is not EventStatus.CANCELLED
            else None,
            t("event-organiser-links", found=shortened(", ".join(links), 100)) if links else None,
            summary(t, event, invited, titles, zone),
            _counts(t, counts) if is_on else None,
            _unannounced(t, known, event, zone, now) if known is not None else None,
        ),
        (*rows, (back_button(t, back), home_button(t))),
    )


def stray_lines(t: Translator, sessions: Sequence[Session]) -> str | None:
    """The sessions that lie outside the hours of their event, as Telegram HTML; None if none do."""
    if not sessions:
        return None
    lines = [
        f"{t('event-checkin-day', day=str(one.day))}: {session_line(t, one)}"
        for one in sessions[:STRAY]
    ]
    more = ["…"] if len(sessions) > STRAY else []
    return "\n".join((t("event-organiser-outside"), *lines, *more))


STRAY = 4
"""Sessions outside the hours of their event that a screen names."""


def _unannounced(
    t: Translator, known: EventSnapshot, event: Event, zone: str, now: datetime
) -> str:
    different = changed_lines(t, known, event, zone, now, has_seat=True)
    return t("event-organiser-untold") + "\n" + different if different else t("event-changed-back")


def _counts(t: Translator, counts: dict[RegistrationStatus, int]) -> str:
    out = (
        counts[RegistrationStatus.CANCELLED]
        + counts[RegistrationStatus.REVOKED]
        + counts[RegistrationStatus.EXPIRED]
    )
    return t(
        "event-organiser-counts",
        seated=str(counts[RegistrationStatus.REGISTERED]),
        offered=str(counts[RegistrationStatus.OFFERED]),
        queued=str(counts[RegistrationStatus.WAITLISTED]),
        out=str(out),
    )


def summary(
    t: Translator, event: Event, invited: Reach, titles: Mapping[int, str], zone: str
) -> str:
    """Its audience and its reminders, one line each; `invited` says how many members are
    notified.
    """
    whom = shortened(audience_words(t, event.audience.chosen, titles, zone), 500)
    shares = ", ".join(
        f"{t.plain(COUNTRY(country))} {number}" for country, number in event.shares.items()
    )
    leads = ", ".join(t.plain(REMINDER(str(lead))) for lead in event.reminders)
    parts = [
        t("event-organiser-whom", whom=whom, count=reach_number(invited)),
        None if invited.elsewhere is None else elsewhere_line(t, invited.elsewhere),
        t("event-organiser-also-open") if event.audience.is_also_open else None,
        t("event-organiser-audience-next") if event.next_audience is not None else None,
        t("event-organiser-seats", seats=str(event.seats)),
        t("event-organiser-shares", shares=shares) if shares else None,
        t("event-organiser-reminders", leads=leads or t.plain("event-organiser-no-reminders")),
        t("event-organiser-questions", count=len(event.questions)) if event.questions else None,
    ]
    return "\n".join(part for part in parts if part)


def log_screen(t: Translator, event: Event, entries: Sequence[AuditEntry], zone: str) -> Screen:
    """What was done about the event, by whom, and why."""

    def about(entry: AuditEntry) -> str:
        return " · ".join(part for part in (entry.member, entry.note) if part)

    told = "\n".join(
        t(
            "event-organiser-log-line",
            when=date_format.day_and_hour(t, entry.at, zone),
            actor=shortened(entry.actor or "–", 60),
            act=t.plain(ACTION(entry.action)),
            about=shortened(about(entry), 140),
        )
        for entry in entries
    )
    return Screen(
        paragraphs(
            t("event-title", title=event.wording(t.language).title),
            t("event-organiser-log-title"),
            told or t("event-organiser-log-none"),
        ),
        ((back_button(t, ManageEvent(event.id)), home_button(t)),),
        protected=True,
    )


async def managed(ctx: Context, event_id: int) -> Event | None:
    """The event, if she may change it; otherwise she is told and None is returned."""
    event = await records.managed(ctx.db, event_id, ctx.member.id)
    if event is None:
        await ctx.show(Screen(ctx.t("event-gone"), (home_row(ctx.t),)))
    return event


async def show_manage(ctx: Context, event_id: int, notice: LazyText | None = None) -> None:
    """Show an event to its organiser; her list of events if there is no such event."""
    event = await records.managed(ctx.db, event_id, ctx.member.id)
    if event is None:
        await show_managed(ctx, 0, notice)
        return
    invited = await records.invited_count(ctx.db, event_id, ctx.member.id)
    titles = await records.titles_of(ctx.db, event.audience.events, ctx.language)
    counts = await participants.counts(ctx.db, event_id)
    known = await change_notices.unannounced_change(ctx.db, event_id)
    screen = manage_screen(
        ctx.t, event, invited, titles, counts, known, ctx.member.zone, ctx.now(),
        is_hers=event.organiser_id in (None, ctx.member.id),
        review_id=await reviews.pending_for(ctx.db, publishing.EVENT, event_id, ctx.member.id),
        comment=await reviews.comment_on(ctx.db, publishing.EVENT, event_id),
    )  # fmt: skip
    await ctx.show(screen, notice)


@organisers_only
async def managed_events(ctx: Context, press: ManagedEvents) -> None:
    """Show the events that she may change."""
    await show_managed(ctx, press.page)


async def show_managed(ctx: Context, page: int, notice: LazyText | None = None) -> None:
    """Show a page of the events that she may change; the home screen if she may organise none."""
    if not Access.ORGANISERS.allows(ctx.member):
        await ctx.home(notice)
        return
    entries = await records.managed_by(ctx.db, ctx.member.id, ctx.language, page, PAGE, ctx.now())
    back = Admin() if ctx.member.is_staff else Dialogue()
    screen = managed_list_screen(ctx.t, entries, back)
    await ctx.show(screen, notice)


@organisers_only
async def manage(ctx: Context, press: ManageEvent) -> None:
    """Show one event to its organiser."""
    await show_manage(ctx, press.event_id)


LOG_LENGTH = 10
"""Entries of the log on the screen."""


@organisers_only
async def show_log(ctx: Context, press: ShowEventLog) -> None:
    """Show what was done about the event."""
    event = await managed(ctx, press.event_id)
    if event is not None:
        entries = await audit.of_event(ctx.db, event.id, LOG_LENGTH)
        await ctx.show(log_screen(ctx.t, event, entries, ctx.member.zone))


HANDLERS = [
    on_press(ManagedEvents, managed_events),
    on_press(ManageEvent, manage),
    on_press(ShowEventLog, show_log),
]
