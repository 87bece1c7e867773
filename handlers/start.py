"""The home screen, which tells her today and depends on who she is."""

from datetime import datetime

from handlers import language
from handlers.applications import reason_text
from handlers.coordinators import write_row
from handlers.delegations.claims import show_undecided
from handlers.events.callbacks import OpenEvent
from handlers.events.cards import registration_line, time_lines
from handlers.kit import choices, date_format, forms
from handlers.kit.access import anyone, registered_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.navigation import (
    Admin,
    Dialogue,
    Events,
    Find,
    Help,
    Home,
    Languages,
    News,
    OpenCoordinators,
    OwnProfile,
    Practices,
    Privacy,
    Register,
    Requests,
    Safety,
    Settings,
    SettingsMenu,
    home_row,
)
from handlers.kit.only_admin import only_admin_part
from handlers.kit.report_buttons import ShowMeasures
from handlers.kit.router import START, on_command, on_press
from handlers.kit.screens import Button, Row, Screen, column, main, pairs, paragraphs
from handlers.kit.texts import Family, LazyText, Translator, lazy
from handlers.practices.callbacks import ReadPractice
from handlers.questions import OwnQuestions
from handlers.registration import uninvited_screen
from handlers.reviews.callbacks import AnswerReviewer
from handlers.visibility import visibility_button
from storage import applications, invitations, reports, reviews, suspensions
from storage import home as homes
from storage.home import Today
from storage.members import MemberStatus
from storage.suspensions import Suspended

BUTTONS = 8
"""The most buttons on the home screen of a member, besides the one that continues a form."""

TITLE = 40
"""Longest title on a button of the home screen, in characters."""

CONTINUE = Family(
    "home-continue",
    [
        "registration", "request", "question", "reply", "practice", "translation", "trial",
        "report", "event", "evaluation", "announcement", "decision", "message", "proposal",
        "invitation", "entry", "project", "call", "repeat", "plan", "year", "certificate",
        "meeting", "mentoring", "delegation",
    ],
)  # fmt: skip
"""The button that continues an unfinished form, which it names."""

UNFINISHED = {
    "introduction": "request",
    "askauthor": "request",
    "boardentry": "entry",
    "contactmessage": "message",
    "reviewreject": "decision",
    "practiceout": "decision",
    "reportdecision": "decision",
    "projectchange": "project",
    "projecttext": "translation",
    "calltext": "call",
    "showcase": "event",
    "delegate": "delegation",
    "delegatelist": "delegation",
    "planitem": "plan",
    "planreport": "plan",
    "term": "year",
    "theme": "year",
    "mentor": "mentoring",
    "mentee": "mentoring",
    "goals": "mentoring",
    "programme": "mentoring",
    "programmetext": "mentoring",
}
"""The key in CONTINUE of forms that have another name there. All forms about an event have one."""


async def home(ctx: Context, notice: LazyText | None = None) -> None:
    """Show her home screen."""
    if ctx.member.language is None:
        screen = language.choice_screen(ctx.phone_language, ctx.network)
        await choices.ask(ctx, screen, Languages(), notice)
    elif ctx.member.status is MemberStatus.NEWCOMER and await show_undecided(ctx, notice):
        return
    else:
        await ctx.show(await _home_screen(ctx), notice)


async def _home_screen(ctx: Context) -> Screen:
    open_form = ctx.member.open_form if ctx.member.open_form in forms.Form.registered else None
    unfinished, waiting = open_form or ctx.member.paused_form, None
    if ctx.member.is_staff:
        waiting = await reviews.pending_count(ctx.db, ctx.member.id)
    match ctx.member.status:
        case MemberStatus.MEMBER:
            now = ctx.now()
            today = await homes.of(ctx.db, ctx.member.id, ctx.language, now)
            return member_screen(
                ctx.t,
                ctx.network.name,
                today,
                ctx.member.zone,
                now,
                unfinished,
                waiting,
                is_hidden=ctx.member.is_hidden,
            )
        case MemberStatus.PENDING:
            return waiting_screen(ctx.t, waiting, await reviews.unanswered(ctx.db, ctx.member.id))
        case MemberStatus.REJECTED:
            rejection = await applications.rejection(ctx.db, ctx.member.id)
            reason = rejection.comment if rejection else None
            return declined_screen(ctx.t, reason, unfinished, waiting)
        case MemberStatus.SUSPENDED:
            found = await suspensions.of(ctx.db, ctx.member.id)
            told = await reports.measures_of(ctx.db, ctx.member.id, 0)
            return suspended_screen(ctx.t, found, ctx.member.zone, has_reason=bool(told.rows))
        case MemberStatus.NEWCOMER | MemberStatus.MANAGED:
            held = await invitations.held_by(ctx.db, ctx.member.id)
            if ctx.network.needs_invitation and held is None and not ctx.member.is_admin:
                return uninvited_screen(ctx.t, ctx.network.name)
            return newcomer_screen(ctx.t, ctx.network.name, unfinished, waiting)


def member_screen(
    t: Translator,
    network: str,
    today: Today,
    zone: str,
    now: datetime,
    unfinished: str | None = None,
    waiting: int | None = None,
    *,
    is_hidden: bool = False,
) -> Screen:
    """The home screen of a member.

    `unfinished` is the name of a form that she has not finished, if any. `waiting` is the number of
    reviews that wait for her, None if she may not review. `is_hidden`: colleagues do not see her.
    """
    waits = "\n".join(
        t(key, count=count)
        for key, count in (
            ("home-reviews", waiting),
            ("home-requests", today.requests),
            ("home-open-events", today.open_events),
            ("home-practices", today.practices),
            ("home-answers", today.answers),
        )
        if count
    )
    next_event = _next_event(t, today, zone, now)
    return Screen(
        paragraphs(
            t("home-title", network=network),
            t("visibility-home") if is_hidden else None,
            next_event,
            waits or (None if next_event else t("home-nothing")),
            only_admin_part(t, today.only_admin_limit)[0],
            t("home-hint"),
        ),
        (*_resume(t, unfinished), *_menu(t, today, zone, waiting)),
    )


def _next_event(t: Translator, today: Today, zone: str, now: datetime) -> str | None:
    if today.next_event is None:
        return None
    event, registration = today.next_event
    lines = (
        t("home-next-event", title=event.wording(t.language).title),
        time_lines(t, event, zone, now),
        registration_line(t, registration, zone, now),
    )
    return "\n".join(line for line in lines if line)


def _menu(t: Translator, today: Today, zone: str, waiting: int | None) -> tuple[Row, ...]:
    """At most BUTTONS: what is of today, then the parts of the bot. Contacts and questions to
    colleagues are also one press behind "Find colleagues", and a practice to read behind the
    library, so they are left out where there is no room.
    """
    live = [*_admin(t, waiting), *only_admin_part(t, today.only_admin_limit)[1]]
    event = today.open_event or (today.next_event[0] if today.next_event else None)
    if event is not None:
        label = t.plain(
            "home-event",
            date=date_format.day(t, event.starts_at, event.zone),
            title=shortened(event.wording(t.language).title, TITLE),
        )
        live.append((Button(label, OpenEvent(event.id)),))
    if today.practice is not None and len(live) < BUTTONS - 5:
        title = shortened(today.practice.title, TITLE)
        read = ReadPractice(today.practice.practice_id, "main", 0, None)
        live.append((Button(t.plain("home-read", title=title), read),))
    events = Button(
        t.plain("start-events", count=today.open_events), Events("coming", 0, None, None)
    )
    news = Button(t.plain("start-news", count=today.news), News(0))
    room = BUTTONS - len(live) - 5
    contacts = Button(t.plain("start-requests", count=today.requests), Requests(None, 0))
    ask = Button(t.plain("start-ask", count=today.answers), OwnQuestions(0))
    dialogue = (Button(t.plain("dialogue-button"), Dialogue()),) if today.has_year else ()
    beside = (*dialogue, contacts, ask)[: max(room, 0)]
    return (
        *live,
        (Button(t.plain("start-find"), Find()),),
        (events,),
        (Button(t.plain("start-practices", count=today.practices), Practices()),),
        *pairs(beside),
        (news, Button(t.plain("start-settings"), SettingsMenu())),
    )


def settings_screen(t: Translator, is_hidden: bool | None = None) -> Screen:
    """Her profile and everything that she can set, each behind its button. `is_hidden` is whether
    colleagues do not see her, None if she is not a member.
    """
    hide = () if is_hidden is None else (visibility_button(t, is_hidden=is_hidden),)
    return Screen(
        t("home-settings"),
        (
            *column(
                (
                    Button(t.plain("start-profile"), OwnProfile()),
                    *hide,
                    Button(t.plain("coordinator-button"), OpenCoordinators()),
                    Button(t.plain("settings-button"), Settings()),
                    Button(t.plain("start-language"), Languages()),
                    Button(t.plain("privacy-button"), Privacy()),
                    Button(t.plain("safety-button"), Safety()),
                    Button(t.plain("start-help"), Help()),
                )
            ),
            home_row(t),
        ),
    )


def newcomer_screen(
    t: Translator, network: str, unfinished: str | None = None, waiting: int | None = None
) -> Screen:
    """The home screen of somebody who has not registered."""
    begin = () if unfinished else ((main(t.plain("start-register"), Register()),),)
    return Screen(
        t("start-welcome-back") if unfinished else t("start-welcome", network=network),
        (*_resume(t, unfinished), *begin, *_admin(t, waiting), _language_and_help(t)),
    )


def waiting_screen(
    t: Translator, waiting: int | None = None, question_id: int | None = None
) -> Screen:
    """The home screen of somebody whose registration awaits approval. `question_id` is that of a
    question that she has not answered.
    """
    answer: tuple[Row, ...] = ()
    if question_id is not None:
        answer = ((main(t.plain("start-answer-question"), AnswerReviewer(question_id)),),)
    return Screen(
        paragraphs(t("start-waiting"), t("start-question") if question_id is not None else None),
        (
            *answer,
            *_admin(t, waiting),
            (Button(t.plain("start-profile"), OwnProfile()),),
            write_row(t),
            _language_and_help(t),
        ),
    )


def suspended_screen(
    t: Translator, found: Suspended | None, zone: str, *, has_reason: bool = False
) -> Screen:
    """The home screen of somebody who is suspended, or was removed: until when, and whom she can
    ask why. `has_reason`: she can read what was decided.
    """
    is_removed = found is not None and found.is_removed
    until = None
    if found is not None and found.until is not None:
        until = t("suspension-until", day=date_format.date(t, found.until, zone))
    reason = ((Button(t.plain("report-measures"), ShowMeasures(0)),),) if has_reason else ()
    return Screen(
        paragraphs(t("suspension-home-removed" if is_removed else "suspension-home"), until),
        (*reason, write_row(t), _language_and_help(t)),
    )


def declined_screen(
    t: Translator, reason: str | None, unfinished: str | None = None, waiting: int | None = None
) -> Screen:
    """The home screen of somebody whose registration was rejected, with the reason and a button to
    try again.
    """
    again = () if unfinished else ((main(t.plain("applications-try-again"), Register()),),)
    return Screen(
        paragraphs(t("applications-sorry"), reason_text(t, reason), t("applications-sorry-next")),
        (
            *_resume(t, unfinished),
            *again,
            *_admin(t, waiting),
            write_row(t),
            _language_and_help(t),
        ),
    )


def _resume(t: Translator, unfinished: str | None) -> tuple[Row, ...]:
    """The button that continues a form, by its name."""
    if unfinished is None:
        return ()
    about_event = unfinished.startswith("event")
    key = "event" if about_event else UNFINISHED.get(unfinished, unfinished)
    label = CONTINUE(key) if key in CONTINUE else "form-resume"
    return ((main(t.plain(label), forms.Resume(unfinished)),),)


def _admin(t: Translator, waiting: int | None) -> tuple[Row, ...]:
    if waiting is None:
        return ()
    return ((Button(t.plain("start-admin", count=waiting), Admin()),),)


def _language_and_help(t: Translator) -> Row:
    return (
        Button(t.plain("start-language"), Languages()),
        Button(t.plain("start-help"), Help()),
    )


@anyone
async def start(ctx: Context, _arguments: str) -> None:
    """/start: show the open question of a form, else the home screen.

    A deep link's payload goes to the module that the link belongs to (its DEEP_LINKS).
    """
    if not await forms.ask_again(ctx, lazy("form-welcome-back")):
        await home(ctx)


@anyone
async def home_pressed(ctx: Context, _press: Home) -> None:
    """Show the home screen."""
    await home(ctx)


@registered_only
async def settings_pressed(ctx: Context, _press: SettingsMenu) -> None:
    """Show her profile and everything that she can set."""
    is_member = ctx.member.status is MemberStatus.MEMBER
    await ctx.show(settings_screen(ctx.t, ctx.member.is_hidden if is_member else None))


@anyone
async def cancel(ctx: Context, _arguments: str) -> None:
    """/cancel: set the open form aside."""
    if not await forms.cancel_open(ctx):
        await home(ctx, lazy("form-nothing-to-cancel"))


HANDLERS = [
    on_command(START, start, keeps_form=True),
    on_command("cancel", cancel, keeps_form=True),
    on_press(Home, home_pressed),
    on_press(SettingsMenu, settings_pressed),
]
