"""The screens of finding a time. Every hour is shown on the reader's own clock."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from handlers.kit import calendar_files, date_format
from handlers.kit.buttons import Press
from handlers.kit.calendar_files import CalendarEntry
from handlers.kit.characters import shortened
from handlers.kit.member_cards import called
from handlers.kit.navigation import back_button, home_button, page_row, total_line
from handlers.kit.screens import (
    Button,
    File,
    Media,
    Row,
    Screen,
    balanced_page,
    column,
    listed,
    main,
    paragraphs,
)
from handlers.kit.texts import Translator
from handlers.scheduling.callbacks import (
    AskAnotherTime,
    AskGroup,
    CompleteHours,
    GatherGroup,
    GetMeetingFile,
    InviteContact,
    LeavePoll,
    MarkAll,
    MarkHour,
    OpenPoll,
    PickHours,
    PickMeetingDay,
)
from handlers.scheduling.messages import STATE
from storage.database import Page
from storage.introductions.lists import RequestRow
from storage.kit.quiet_hours import QuietHours
from storage.scheduling.polls import RATE_LIMIT
from storage.scheduling.records import LENGTH, PollStatus, TimePoll, hours_on
from storage.scheduling_subjects import MOST

DAYS, HOURS = 7, 9
"""The most days and hours on one page."""

SHOWN_DAYS = 7
"""Of how many days her hours are listed."""

CAPTION_NAMES = 400
"""Longest list of names under a file, in UTF-16 code units."""


def poll_screen(
    t: Translator,
    poll: TimePoll,
    zone: str,
    now: datetime,
    back: Press | None,
    heading: str | None = None,
    file: Media | None = None,
) -> Screen:
    """A meeting, or the search for its time, as a participant sees it. `back` leads to what the
    meeting is for, `heading` says what has happened, `file` is for her calendar.
    """
    rows: list[Row] = []
    said: list[str | None] = []
    leave = (Button(t.plain("scheduling-leave"), LeavePoll(poll.id)),)
    another = Button(t.plain("scheduling-another"), AskAnotherTime(poll.id))
    match poll.status:
        case PollStatus.OPEN:
            said += _open_lines(t, poll, zone, now)
            mark = PickMeetingDay(poll.id, 0)
            if poll.has_answered:
                rows.append((Button(t.plain("scheduling-mark"), mark),))
            else:
                rows.append((main(t.plain("scheduling-mark"), mark),))
                rows.append((Button(t.plain("scheduling-complete"), CompleteHours(poll.id)),))
            rows.append(leave)
        case PollStatus.SET:
            assert poll.starts_at is not None
            said += (
                _when(t, poll, zone, now),
                t("scheduling-coming", coming=poll.coming, of=poll.of),
            )
            said.append(None if poll.is_coming else t("scheduling-not-yours"))
            if poll.starts_at > now:
                calendar = Button(t.plain("scheduling-file"), GetMeetingFile(poll.id))
                rows += [(calendar,), (another,), leave]
        case PollStatus.UNFOUND:
            said.append(t(STATE(poll.status)))
            rows.append((another,))
        case status:
            said.append(t(STATE(status)))
    names = _names(t, poll) if file is None else shortened(_names(t, poll), CAPTION_NAMES)
    said.insert(0, t("scheduling-with", names=names))
    backwards = (back_button(t, back),) if back is not None else ()
    return Screen(
        paragraphs(t("scheduling-title"), heading, *said),
        (*rows, (*backwards, home_button(t))),
        media=file,
        protected=True,
    )


def _names(t: Translator, poll: TimePoll) -> str:
    return listed(called(t, one.name, one.sector, one.country) for one in poll.others)


def _when(t: Translator, poll: TimePoll, zone: str, now: datetime) -> str:
    assert poll.starts_at is not None
    span = date_format.span(t, poll.starts_at, poll.starts_at + LENGTH, zone, now)
    return t("scheduling-when", when=span)


def _open_lines(t: Translator, poll: TimePoll, zone: str, now: datetime) -> tuple[str | None, ...]:
    answered = sum(one.has_answered for one in poll.others) + poll.has_answered
    closes = None
    if poll.closes_at is not None:
        when = date_format.in_words(t, poll.closes_at, zone, now)
        closes = t("scheduling-closes", when=when, answered=answered, of=poll.of)
    before = None
    if poll.sequence and poll.starts_at is not None:
        before = t("scheduling-before", when=date_format.in_words(t, poll.starts_at, zone, now))
    state = "scheduling-answered" if poll.has_answered else STATE(poll.status)
    return before, t(state), _own_hours(t, poll, zone, now), closes


def _own_hours(t: Translator, poll: TimePoll, zone: str, now: datetime) -> str:
    if not poll.own:
        return t("scheduling-none-marked")
    here = ZoneInfo(zone)
    days = [
        f"{date_format.weekday(t, some[0], zone, now)}: "
        + ", ".join(
            f"{begins.astimezone(here):%H:%M}–{ends.astimezone(here):%H:%M}"
            for begins, ends in _spans(some)
        )
        for _, one in groupby(sorted(poll.own), lambda at: at.astimezone(here).date())
        for some in [tuple(one)]
    ]
    more = ["…"] if len(days) > SHOWN_DAYS else []
    return t("scheduling-own-hours", hours="\n".join([*days[:SHOWN_DAYS], *more]))


def _spans(hours: Sequence[datetime]) -> list[tuple[datetime, datetime]]:
    """From when to when she can, out of the beginnings of hours in order."""
    found: list[tuple[datetime, datetime]] = []
    for at in hours:
        if found and found[-1][1] == at:
            found[-1] = found[-1][0], at + LENGTH
        else:
            found.append((at, at + LENGTH))
    return found


def days_screen(
    t: Translator, poll: TimePoll, days: Sequence[date], hers: QuietHours, page: int, now: datetime
) -> Screen:
    """The days on which she can mark hours, with the number of those that she has marked."""
    shown = balanced_page(days, page, DAYS)

    def button(day: date) -> Button:
        noon = hers.at(day, 12)
        label = date_format.weekday(t, noon, hers.zone, now)
        marked = sum(at in poll.own for at in hours_on(day, hers))
        if marked:
            label = t.plain("scheduling-day", day=label, count=marked)
        return Button(label, PickHours(poll.id, day.toordinal(), 0))

    return Screen(
        paragraphs(t("scheduling-pick-day"), None if poll.own else t("scheduling-none-marked")),
        (
            *column(map(button, shown.rows)),
            *page_row(t, shown, lambda number: PickMeetingDay(poll.id, number)),
            (main(t.plain("scheduling-complete"), CompleteHours(poll.id)),),
            (back_button(t, OpenPoll(poll.id)), home_button(t)),
        ),
        protected=True,
    )


def page_of_hours(hours: Sequence[datetime], page: int) -> Page[datetime]:
    """One page of the hours of a day."""
    return balanced_page(hours, page, HOURS)


def hours_screen(
    t: Translator, poll: TimePoll, day: date, hers: QuietHours, page: int, now: datetime
) -> Screen:
    """The hours of a day, on her clock; a number beside an hour says how many of the others can."""
    left = [at for at in hours_on(day, hers) if at > now]
    shown = page_of_hours(left, page)
    here = ZoneInfo(hers.zone)

    def button(at: datetime) -> Button:
        label = f"{at.astimezone(here):%H:%M}"
        if others := poll.others_can.get(at):
            label = t.plain("scheduling-hour", hour=label, count=others)
        is_marked = at in poll.own
        if is_marked:
            label = t.plain("form-ticked", name=label)
        return Button(label, MarkHour(poll.id, int(at.timestamp()), page, not is_marked))

    buttons = [button(at) for at in shown.rows]
    is_all = all(at in poll.own for at in shown.rows)
    every = MarkAll(poll.id, day.toordinal(), shown.number, not is_all)
    is_told = any(poll.others_can.get(at) for at in left)
    return Screen(
        paragraphs(
            t("scheduling-hours", day=date_format.weekday(t, hers.at(day, 12), hers.zone, now)),
            t("scheduling-hours-others") if is_told else None,
        ),
        (
            *(tuple(buttons[at : at + 3]) for at in range(0, len(buttons), 3)),
            *page_row(t, shown, lambda number: PickHours(poll.id, day.toordinal(), number)),
            (Button(t.plain("scheduling-unmark-all" if is_all else "scheduling-mark-all"), every),),
            (back_button(t, PickMeetingDay(poll.id, 0)), home_button(t)),
        ),
        protected=True,
    )


def gone_screen(t: Translator) -> Screen:
    """What is shown in place of a poll that is not hers, or has ended for her."""
    return Screen(t("scheduling-gone"), ((home_button(t),),))


def too_many_screen(t: Translator, when: str) -> Screen:
    """That she has opened as many polls as she may, and when she may open the next one."""
    text = t("scheduling-too-many", most=RATE_LIMIT.times, when=when)
    return Screen(text, ((home_button(t),),))


def group_screen(
    t: Translator, poll_id: int, contacts: Page[RequestRow], chosen: Collection[int], count: int
) -> Screen:
    """The contacts whom she can choose for a group. `chosen` are the ids of the introductions of
    those in it, `count` is how many are.
    """

    def button(row: RequestRow) -> Button:
        is_in, label = row.id in chosen, shortened(row.name, 40)
        label = t.plain("form-ticked", name=label) if is_in else label
        return Button(label, InviteContact(poll_id, row.id, contacts.number, not is_in))

    ask = ((main(t.plain("scheduling-ask-group"), AskGroup(poll_id)),),) if count else ()
    return Screen(
        paragraphs(
            t("scheduling-pick-group", most=MOST - 1) if contacts.rows else t("scheduling-nobody"),
            t("scheduling-chosen", count=count) if count else None,
            total_line(t, contacts),
        ),
        (
            *column(map(button, contacts.rows)),
            *page_row(t, contacts, GatherGroup),
            *ask,
            (home_button(t),),
        ),
        protected=True,
    )


# What the bot tells


def file_of(t: Translator, poll: TimePoll, network: str, bot: str, now: datetime) -> Media:
    """The calendar file of a meeting; it removes the entry if the meeting is not to be."""
    assert poll.starts_at is not None
    entry = CalendarEntry(
        f"meeting-{poll.id}@{bot}", poll.sequence, poll.updated_at, poll.starts_at,
        poll.starts_at + LENGTH, t.plain("scheduling-entry", network=network),
        _names(t, poll), is_cancelled=poll.status is not PollStatus.SET,
    )  # fmt: skip
    content = calendar_files.calendar_file([entry], network, bot, now)
    # The file's name reveals nothing about the meeting: a locked screen shows it.
    return Media("document", File(f"meeting-{poll.id}.ics", content))


def found_screen(
    t: Translator, poll: TimePoll, zone: str, file: Media, now: datetime, *, is_moved: bool
) -> Screen:
    """The time that was found, with the file for her calendar."""
    return Screen(
        paragraphs(
            t("scheduling-moved") if is_moved else t("scheduling-found"),
            _when(t, poll, zone, now),
            t("scheduling-with", names=shortened(_names(t, poll), CAPTION_NAMES)),
            None if poll.is_coming else t("scheduling-not-yours"),
            t("scheduling-file-how"),
        ),
        ((Button(t.plain("scheduling-open"), OpenPoll(poll.id)),),),
        media=file,
        protected=True,
        private=True,
    )


def off_screen(
    t: Translator, poll: TimePoll, zone: str, file: Media | None, now: datetime
) -> Screen:
    """That a meeting is off; with the file that takes it out of her calendar, if it is there."""
    before = None
    if poll.starts_at is not None:
        before = t("scheduling-before", when=date_format.in_words(t, poll.starts_at, zone, now))
    removes = None if file is None else t("scheduling-file-removes")
    return Screen(
        paragraphs(t(STATE(PollStatus.ENDED)), before, removes),
        ((home_button(t),),),
        media=file,
        private=True,
    )
