"""Finding a time: opening a poll, marking hours, answering, changing and leaving."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.kit import date_format
from handlers.kit.access import members_only, visible_only
from handlers.kit.buttons import Press
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.navigation import FindTime
from handlers.kit.router import on_press
from handlers.kit.screens import Screen
from handlers.kit.texts import LazyText, lazy
from handlers.scheduling import cards
from handlers.scheduling.callbacks import (
    AskAnotherTime,
    CompleteHours,
    GetMeetingFile,
    LeavePoll,
    MarkAll,
    MarkHour,
    OpenPoll,
    PickHours,
    PickMeetingDay,
)
from handlers.scheduling.messages import ANSWER_NOTICE, MARK_NOTICE, OPEN_NOTICE
from storage.scheduling import polls, records
from storage.scheduling.polls import AnswerOutcome, MarkOutcome, OpenOutcome
from storage.scheduling.records import PollStatus, TimePoll

BACK: dict[str, Callable[[int], Press]] = {}
"""What leads back to a subject of each kind; `handlers/__init__.py` fills this from the modules'
SCHEDULED.
"""


def way_back(poll: TimePoll) -> Press | None:
    """The press that leads to what a meeting is for; None for a group."""
    if poll.subject_id is None:
        return None
    return BACK[poll.kind](poll.subject_id)


async def show_poll(ctx: Context, poll_id: int, notice: LazyText | None = None) -> None:
    """Show a meeting, or the search for its time."""
    now = ctx.now()
    poll = await records.seen_by(ctx.db, poll_id, ctx.member.id, now)
    if poll is None or poll.status is PollStatus.DRAFT:
        await ctx.show(cards.gone_screen(ctx.t), notice)
    else:
        screen = cards.poll_screen(ctx.t, poll, ctx.member.zone, now, way_back(poll))
        await ctx.show(screen, notice)


@visible_only
async def find_time(ctx: Context, press: FindTime) -> None:
    """Open a poll about a subject, or the one that there is."""
    outcome, poll_id = await polls.find_time(
        ctx.db, press.kind, press.subject_id, ctx.member.id, ctx.now()
    )
    if poll_id is not None:
        already = outcome is OpenOutcome.ALREADY
        await show_poll(ctx, poll_id, None if already else lazy(OPEN_NOTICE(outcome)))
    elif outcome is OpenOutcome.TOO_MANY:
        await show_too_many(ctx)
    else:
        await ctx.show(cards.gone_screen(ctx.t), lazy(OPEN_NOTICE(outcome)))


async def show_too_many(ctx: Context) -> None:
    """Say when she may open another poll."""
    again = await polls.may_open_at(ctx.db, ctx.member.id, ctx.now()) or ctx.now()
    when = date_format.day_and_hour(ctx.t, again, ctx.member.zone)
    await ctx.show(cards.too_many_screen(ctx.t, when))


@members_only
async def open_poll(ctx: Context, press: OpenPoll) -> None:
    """Show a meeting, or the search for its time."""
    await show_poll(ctx, press.poll_id)


async def _open(ctx: Context, poll_id: int) -> TimePoll | None:
    """The poll, if she can mark hours; otherwise she is told, and None is returned."""
    poll = await records.seen_by(ctx.db, poll_id, ctx.member.id, ctx.now())
    if poll is not None and poll.status is PollStatus.OPEN:
        return poll
    is_set = poll is not None and poll.status is PollStatus.SET
    outcome = MarkOutcome.SET if is_set else MarkOutcome.GONE
    await show_poll(ctx, poll_id, lazy(MARK_NOTICE(outcome)))
    return None


@members_only
async def pick_day(ctx: Context, press: PickMeetingDay) -> None:
    """Show the days."""
    await _show_days(ctx, press.poll_id, press.page)


async def _show_days(ctx: Context, poll_id: int, page: int, notice: LazyText | None = None) -> None:
    poll, now = await _open(ctx, poll_id), ctx.now()
    if poll is not None:
        days = records.days_from(now, ctx.member.day)
        await ctx.show(cards.days_screen(ctx.t, poll, days, ctx.member.day, page, now), notice)


@members_only
async def pick_hours(ctx: Context, press: PickHours) -> None:
    """Show the hours of a day."""
    await _show_hours(ctx, press.poll_id, press.day, press.page)


async def _show_hours(
    ctx: Context, poll_id: int, number: int, page: int, notice: LazyText | None = None
) -> None:
    now = ctx.now()
    day = next((d for d in records.days_from(now, ctx.member.day) if d.toordinal() == number), None)
    if day is None:
        # The day is over, or nobody has offered it.
        await _show_days(ctx, poll_id, 0, notice or lazy(MARK_NOTICE(MarkOutcome.PAST)))
        return
    poll = await _open(ctx, poll_id)
    if poll is not None:
        screen = cards.hours_screen(ctx.t, poll, day, ctx.member.day, page, now)
        await ctx.show(screen, notice)


@members_only
async def mark_hour(ctx: Context, press: MarkHour) -> None:
    """Mark an hour, or take the mark back."""
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=press.at % 2**33)
    day = at.astimezone(ZoneInfo(ctx.member.zone)).date()
    await _mark(ctx, press.poll_id, (at,), day, press.page, on=press.on)


@members_only
async def mark_all(ctx: Context, press: MarkAll) -> None:
    """Mark all hours of a page, or take the marks back."""
    now = ctx.now()
    day = date.fromordinal(min(max(press.day, 1), date.max.toordinal()))
    days = records.days_from(now, ctx.member.day)
    hours = records.hours_on(day, ctx.member.day) if day in days else ()
    left = [at for at in hours if at > now]
    shown = [at for at in cards.page_of_hours(left, press.page).rows if at >= now + records.NOTICE]
    await _mark(ctx, press.poll_id, shown, day, press.page, on=press.on)


async def _mark(
    ctx: Context,
    poll_id: int,
    hours: list[datetime] | tuple[datetime, ...],
    day: date,
    page: int,
    *,
    on: bool,
) -> None:
    outcome = await polls.mark(ctx.db, poll_id, ctx.member.id, hours, ctx.now(), on=on)
    notice = None if outcome is MarkOutcome.MARKED else lazy(MARK_NOTICE(outcome))
    if outcome in (MarkOutcome.SET, MarkOutcome.GONE):
        await show_poll(ctx, poll_id, notice)
    else:
        await _show_hours(ctx, poll_id, day.toordinal(), page, notice)


@members_only
async def complete(ctx: Context, press: CompleteHours) -> None:
    """Take her answer."""
    outcome = await polls.answer(ctx.db, press.poll_id, ctx.member.id, ctx.now())
    await show_poll(ctx, press.poll_id, lazy(ANSWER_NOTICE(outcome)))


@members_only
async def ask_another(ctx: Context, press: AskAnotherTime) -> None:
    """Look for another time."""
    outcome = await polls.ask_again(ctx.db, press.poll_id, ctx.member.id, ctx.now())
    await show_poll(ctx, press.poll_id, lazy(ANSWER_NOTICE(outcome)))


async def ask_leaving(ctx: Context, press: LeavePoll) -> Confirmation | None:
    """She does not come?"""
    poll = await records.seen_by(ctx.db, press.poll_id, ctx.member.id, ctx.now())
    if poll is None or poll.status not in (PollStatus.OPEN, PollStatus.SET):
        return None
    yes = ctx.t.plain("scheduling-leave")
    return Confirmation(ctx.t("scheduling-leave-sure"), yes, OpenPoll(poll.id), protected=True)


@members_only
async def leave(ctx: Context, press: LeavePoll) -> None:
    """She does not come; the others are told."""
    outcome = await polls.leave(ctx.db, press.poll_id, ctx.member.id, ctx.now())
    await ctx.home(lazy(ANSWER_NOTICE(outcome)))


@members_only
async def get_file(ctx: Context, press: GetMeetingFile) -> None:
    """Send the calendar file as a new message, so that the meeting stays on the screen."""
    now = ctx.now()
    poll = await records.seen_by(ctx.db, press.poll_id, ctx.member.id, now)
    if poll is None or poll.status is not PollStatus.SET:
        await show_poll(ctx, press.poll_id, lazy(ANSWER_NOTICE(AnswerOutcome.GONE)))
        return
    network, bot = ctx.network.name, ctx.bot.username
    file = cards.file_of(ctx.t, poll, network, bot, now)
    await ctx.say(Screen(ctx.t("scheduling-file-how"), media=file, protected=True))


HANDLERS = [
    on_press(FindTime, find_time),
    on_press(OpenPoll, open_poll),
    on_press(PickMeetingDay, pick_day),
    on_press(PickHours, pick_hours),
    on_press(MarkHour, mark_hour),
    on_press(MarkAll, mark_all),
    on_press(CompleteHours, complete),
    on_press(AskAnotherTime, ask_another),
    on_press(LeavePoll, leave, ask=ask_leaving),
    on_press(GetMeetingFile, get_file, keeps_message=True),
]
