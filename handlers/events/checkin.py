"""Check-in: the code of the day as digits and as a picture, the attendance list, live numbers."""

from collections.abc import Sequence

from handlers.events.callbacks import (
    GetCheckInPicture,
    ManageEvent,
    MarkAttendance,
    OpenEvent,
    ShowAttendanceList,
    ShowCheckIn,
)
from handlers.events.cards import shown_facts
from handlers.events.messages import CHECK_IN_NOTICE
from handlers.events.overview import managed
from handlers.events.registrations import show_card
from handlers.kit import addresses, date_format, qr_codes
from handlers.kit.access import organisers_only, registered_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context, Services
from handlers.kit.navigation import back_button, home_button, home_row, page_row, total_line
from handlers.kit.router import DeepLink, on_command, on_press
from handlers.kit.screens import Button, File, Screen, column, paragraphs
from handlers.kit.taxonomy import COUNTRY, NAMES
from handlers.kit.texts import LazyText, Translator, lazy
from storage.database import Page
from storage.events import checkin, participants, views
from storage.events.checkin import Attendance, AttendanceRow, CheckInOutcome
from storage.events.participants import Participant
from storage.events.records import Event
from storage.events.registrations import RegistrationStatus
from storage.members import Member

PAGE = 7
TITLE = 40
"""Longest title on a button, in characters."""

PREFIX = "here"
"""The prefix of a check-in link; the event's id and the code of the day follow."""

MAX_LINES = 12


def checkin_screen(
    t: Translator,
    event: Event,
    head: str,
    code: str | None,
    day: int,
    numbers: Attendance,
    when: str,
) -> Screen:
    """The code of the day, and how many participants have checked in."""
    said = (
        t("event-checkin-code", code=code, day=str(day))
        if code
        else t("event-checkin-no-day", when=when)
    )
    shown_day = min(max(day, 1), event.days)
    rows: list[tuple[Button, ...]] = []
    if code:
        rows.append((Button(t.plain("event-checkin-picture"), GetCheckInPicture(event.id)),))
    if day >= 1:
        rows.append(
            (Button(t.plain("event-checkin-list"), ShowAttendanceList(event.id, shown_day, 0)),)
        )
    rows.append((Button(t.plain("event-checkin-again"), ShowCheckIn(event.id)),))
    return Screen(
        paragraphs(
            head,
            said,
            t("event-checkin-numbers", came=str(numbers.attended), seated=str(numbers.seated)),
            _breakdown(t, "country", numbers.by_country),
            _breakdown(t, "sector", numbers.by_sector),
        ),
        (*rows, (back_button(t, ManageEvent(event.id)), home_button(t))),
    )


def _breakdown(t: Translator, kind: str, numbers: Sequence[AttendanceRow]) -> str:
    return "\n".join(
        t(
            "event-checkin-number",
            name=t.plain(NAMES[kind](number.key)),
            came=str(number.attended),
            seated=str(number.seated),
        )
        for number in numbers[:MAX_LINES]
    )


def attendance_screen(t: Translator, event: Event, day: int, found: Page[Participant]) -> Screen:
    """The attendance list of a day, to tick."""

    def label(one: Participant) -> str:
        name = f"{shortened(one.name, 28)} · {t.plain(COUNTRY(one.country))}"
        return t.plain("form-ticked", name=name) if one.attended else name

    days = tuple(
        Button(t.plain("event-checkin-day", day=str(other)), ShowAttendanceList(event.id, other, 0))
        for other in (day - 1, day + 1)
        if 1 <= other <= event.days
    )
    pages = page_row(t, found, lambda to: ShowAttendanceList(event.id, day, to))
    return Screen(
        paragraphs(
            t("event-title", title=event.wording(t.language).title),
            t("event-checkin-tick", day=str(day)) if found.rows else t("event-checkin-nobody"),
            total_line(t, found),
        ),
        (
            *column(
                Button(
                    label(one),
                    MarkAttendance(event.id, one.member_id, day, not one.attended, found.number),
                )
                for one in found.rows
            ),
            *pages,
            *((days,) if days else ()),
            (back_button(t, ShowCheckIn(event.id)), home_button(t)),
        ),
        protected=True,
    )


@organisers_only
async def show_checkin(ctx: Context, press: ShowCheckIn) -> None:
    """Show the code of the day and the attendance."""
    event = await managed(ctx, press.event_id)
    if event is not None:
        await _show_checkin(ctx, event)


async def _show_checkin(ctx: Context, event: Event, notice: LazyText | None = None) -> None:
    now = ctx.now()
    code = await checkin.code_of(ctx.db, event.id, ctx.member.id, now)
    day = event.day_of(now)
    numbers = await checkin.attendance(ctx.db, event.id, day if code else None)
    when = date_format.in_words(ctx.t, event.starts_at, event.zone, now)
    head = shown_facts(ctx.t, ctx, event)
    await ctx.show(checkin_screen(ctx.t, event, head, code, day, numbers, when), notice)


@organisers_only
async def show_picture(ctx: Context, press: GetCheckInPicture) -> None:
    """Send the code as a picture, to print or to show."""
    event = await managed(ctx, press.event_id)
    if event is None:
        return
    code = await checkin.code_of(ctx.db, event.id, ctx.member.id, ctx.now())
    if code is None:
        await _show_checkin(ctx, event, lazy("event-checkin-notice-no-day"))
        return
    link = addresses.start_link(ctx.bot.username, PREFIX, f"{event.id}-{code}")
    caption = ctx.t("event-checkin-caption", title=event.wording(ctx.language).title, code=code)
    await ctx.send_file("photo", File("door.png", qr_codes.picture(link)), caption)


@organisers_only
async def attendance_list(ctx: Context, press: ShowAttendanceList) -> None:
    """Show the attendance list of a day."""
    event = await managed(ctx, press.event_id)
    if event is not None:
        await _show_attendance(ctx, event, press.day, press.page)


async def _show_attendance(
    ctx: Context, event: Event, day: int, page: int, notice: LazyText | None = None
) -> None:
    day = min(max(day, 1), event.days)
    found = await participants.of_event(
        ctx.db, event.id, (RegistrationStatus.REGISTERED,), page, PAGE, day
    )
    await ctx.show(attendance_screen(ctx.t, event, day, found), notice)


@organisers_only
async def mark_attendance(ctx: Context, press: MarkAttendance) -> None:
    """Mark that she was there, or was not."""
    event = await managed(ctx, press.event_id)
    if event is None:
        return
    done = await checkin.mark_attendance(
        ctx.db, event.id, ctx.member.id, press.member_id, press.day,
        came=press.came, now=ctx.now(),
    )  # fmt: skip
    notice = None if done else lazy("event-checkin-notice-not-yet")
    await _show_attendance(ctx, event, press.day, press.page, notice)


@registered_only
async def checkin_command(ctx: Context, arguments: str) -> None:
    """Answer /here: check her in by the code of the day after the command."""
    if not await take_code(ctx, arguments):
        await ctx.show(Screen(ctx.t("event-checkin-how"), (home_row(ctx.t),)))


@registered_only
async def take_code(ctx: Context, text: str, event_id: int | None = None) -> bool:
    """Check her in by a code that she typed or brought with a link; False if the text is no
    code.
    """
    code = addresses.code(text, checkin.DIGITS)
    if code is None:
        return False
    outcome, found = await checkin.check_in(ctx.db, ctx.member.id, code, event_id, ctx.now())
    notice = lazy(CHECK_IN_NOTICE(outcome))
    if found is not None and outcome in (CheckInOutcome.WELCOME, CheckInOutcome.ALREADY):
        await show_card(ctx, found, notice)
    else:
        await ctx.show(Screen(notice.html(ctx.t), (home_row(ctx.t),)))
    return True


@registered_only
async def open_link(ctx: Context, payload: str) -> bool:
    """Check her in by the payload of a check-in link, an event and a code; False if it is no such
    payload.
    """
    number, _, code = payload.partition("-")
    if not (number.isascii() and number.isdecimal() and len(number) < 16):
        return False
    return await take_code(ctx, code, int(number))


async def promise(
    services: Services | Context, member: Member, payload: str, t: Translator
) -> Button | None:
    """The button to the event of a check-in link that she opened before she was a member."""
    number = payload.partition("-")[0]
    if not (number.isascii() and number.isdecimal() and len(number) < 16):
        return None
    seen = await views.seen_by(services.db, int(number), member.id)
    if seen is None:
        return None
    title = shortened(seen.event.wording(t.language).title, TITLE)
    return Button(t.plain("event-promised", title=title), OpenEvent(seen.event.id))


HANDLERS = [
    on_command("here", checkin_command),
    on_press(ShowCheckIn, show_checkin),
    on_press(GetCheckInPicture, show_picture),
    on_press(ShowAttendanceList, attendance_list),
    on_press(MarkAttendance, mark_attendance),
]
DEEP_LINKS = [
    DeepLink(PREFIX, open_link, refusal="event-link-stranger", promise=promise),
]
TEXTS = [take_code]
