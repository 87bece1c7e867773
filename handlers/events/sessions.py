"""Sessions of an event that have seats of their own: choosing among them, and adding one.

Such a session is an event of its own in everything else: its card, its seats and waiting list, its
reminders, its calendar file and its door.
"""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from handlers.events.callbacks import (
    ManageEvent,
    ManageSessions,
    NewSession,
    OpenEvent,
    ShowSessions,
)
from handlers.events.cards import city
from handlers.events.fields import EVENT_FIELDS, FIELD_NAME, Moment
from handlers.events.messages import ORGANISER_NOTICE
from handlers.events.overview import show_manage
from handlers.kit import date_format, forms
from handlers.kit.access import Access, members_only, organisers_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.forms import Field, Form
from handlers.kit.navigation import back_button, home_button, home_row
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, column, main, paragraphs
from handlers.kit.taxonomy import LANGUAGE
from handlers.kit.texts import LazyText, Translator, lazy
from storage.events import drafting, views
from storage.events.drafting import NewEvent
from storage.events.fields import EditOutcome
from storage.events.records import Event
from storage.events.views import SessionRow
from storage.kit.form_drafts import Draft, moment_in, packed_moment

MOST = 8
"""Sessions on one screen; an event rarely has more at once."""


def session_lines(t: Translator, event: Event, found: Sequence[SessionRow]) -> Sequence[str]:
    """When each session is, and its seats and languages, as Telegram HTML."""
    lines: list[str] = []
    for one in found:
        session = one.event
        speech = ", ".join(t.plain(LANGUAGE(code)) for code in session.speech)
        lines.append(
            "\n".join(
                line
                for line in (
                    t("event-title", title=session.wording(t.language).title),
                    date_format.span(
                        t, session.starts_at, session.ends_at, event.zone, event.starts_at
                    ),
                    t("event-speech", languages=speech) if speech else None,
                    t("event-session-seats", taken=str(one.taken), seats=str(session.seats)),
                )
                if line
            )
        )
    return lines


def sessions_screen(t: Translator, event: Event, found: Sequence[SessionRow]) -> Screen:
    """The sessions to choose from, with what she has chosen."""
    buttons = column(
        Button(
            t.plain(
                "event-line",
                date=_hour(one.event),
                title=shortened(one.event.wording(t.language).title, 40),
                state=_state(one),
            ),
            OpenEvent(one.event.id),
        )
        for one in found[:MOST]
    )
    return Screen(
        paragraphs(
            t("event-sessions-title", city=city(t, event)),
            *session_lines(t, event, found[:MOST]),
            t("event-sessions-hint"),
        ),
        (*buttons, (back_button(t, OpenEvent(event.id)), home_button(t))),
    )


def _hour(session: Event) -> str:
    return f"{session.starts_at.astimezone(ZoneInfo(session.zone)):%H:%M}"


def _state(one: SessionRow) -> str:
    return one.status if one.status in ("registered", "offered", "waitlisted") else "none"


def managed_sessions_screen(t: Translator, event: Event, found: Sequence[SessionRow]) -> Screen:
    """The sessions as an organiser sees them."""
    rows: list[Row] = []
    if len(found) < MOST:
        rows.append((main(t.plain("event-session-new"), NewSession(event.id)),))
    rows += column(
        Button(shortened(one.event.wording(t.language).title, 40), ManageEvent(one.event.id))
        for one in found[:MOST]
    )
    said = session_lines(t, event, found[:MOST]) if found else (t("event-sessions-none"),)
    return Screen(
        paragraphs(t("event-sessions-title", city=city(t, event)), *said),
        (*rows, (back_button(t, ManageEvent(event.id)), home_button(t))),
    )


@members_only
async def show_sessions(ctx: Context, press: ShowSessions) -> None:
    """Show the sessions that she may choose among."""
    seen = await views.seen_by(ctx.db, press.event_id, ctx.member.id)
    found = await views.sessions_for(ctx.db, press.event_id, ctx.member.id)
    if seen is None or not found:
        await ctx.show(Screen(ctx.t("event-gone"), (home_row(ctx.t),)))
    else:
        await ctx.show(sessions_screen(ctx.t, seen.event, found))


@organisers_only
async def manage_sessions(ctx: Context, press: ManageSessions) -> None:
    """Show the sessions of an event to its organiser."""
    found = await views.sessions_to_manage(ctx.db, press.event_id, ctx.member.id)
    if found is None:
        await ctx.show(Screen(ctx.t("event-gone"), (home_row(ctx.t),)))
    else:
        await ctx.show(managed_sessions_screen(ctx.t, *found))


@organisers_only
async def new_session(ctx: Context, press: NewSession) -> None:
    """Ask for a session; it begins with the place of the event."""
    found = await views.sessions_to_manage(ctx.db, press.event_id, ctx.member.id)
    if found is None:
        await ctx.show(Screen(ctx.t("event-gone"), (home_row(ctx.t),)))
        return
    event = found[0]
    whole = packed_moment(event.starts_at)
    answers = {"clock": event.zone, "whole": whole, "venue": event.venue}
    await forms.begin(ctx, SESSION, subject=event.id, answers={**answers})


def _review(ctx: Context, draft: Draft) -> Screen:
    t, answers = ctx.t, draft.answers
    told = "\n".join(
        t(
            "person-line",
            label=t.plain(FIELD_NAME(field.name)),
            value=field.kind.shown(t, answers.get(field.name), answers)
            if answers.get(field.name)
            else t.plain("person-empty"),
        )
        for field in SESSION.fields
    )
    changes = [
        Button(t.plain(FIELD_NAME(field.name)), forms.Change(SESSION.name, field.name))
        for field in SESSION.fields
    ]
    return Screen(
        paragraphs(t("event-session-review"), told),
        (
            (main(t.plain("event-organiser-review-yes"), forms.Submit(SESSION.name)),),
            tuple(changes[:3]),
            tuple(changes[3:]),
            (Button(t.plain("form-cancel"), forms.Cancel(SESSION.name)),),
        ),
    )


async def _create(ctx: Context, draft: Draft) -> None:
    answers = draft.answers
    facts = NewEvent(
        ctx.language, str(answers["title"]), moment_in(answers["starts"]),
        moment_in(answers["ends"]), str(answers["clock"]), str(answers["venue"]),
        int(str(answers["seats"])),
    )  # fmt: skip
    outcome, session_id = await drafting.create_session(
        ctx.closing(draft), draft.subject, ctx.member.id, facts, ctx.now()
    )
    if session_id is not None:
        await show_manage(ctx, session_id, lazy("event-organiser-notice-created"))
    elif outcome is EditOutcome.NOT_ALLOWED:
        await ctx.home(lazy("fallback-staff-only"))
    else:
        await forms.ask(ctx, draft, lazy(ORGANISER_NOTICE(outcome)))


async def _leave(ctx: Context, draft: Draft, notice: LazyText | None = None) -> None:
    await show_manage(ctx, draft.subject, notice)


SESSION = Form(
    "eventsession",
    (
        Field("title", EVENT_FIELDS["title"].kind),
        Field("starts", Moment(day_of="whole")),
        Field("ends", EVENT_FIELDS["ends"].kind),
        Field("venue", EVENT_FIELDS["venue"].kind, is_given=True),
        Field("seats", EVENT_FIELDS["seats"].kind),
    ),
    done=_create,
    leave=_leave,
    review=_review,
    questions="event",
    changed_in="/events",
    access=Access.ORGANISERS,
)

HANDLERS = [
    on_press(ShowSessions, show_sessions),
    on_press(ManageSessions, manage_sessions),
    on_press(NewSession, new_session),
]
