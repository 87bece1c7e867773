"""The send time of an announcement."""

from collections.abc import Sequence
from datetime import datetime

from handlers.announcements.callbacks import (
    OpenAnnouncement,
    PickSendTime,
    SendAtOnce,
    TypeSendTime,
)
from handlers.announcements.messages import NOTICE
from handlers.announcements.overview import change, draft_of
from handlers.events.cards import zone_city
from handlers.events.fields import Moment
from handlers.kit import date_format, forms
from handlers.kit.access import Access, staff_only
from handlers.kit.context import Context
from handlers.kit.forms import Field, Form
from handlers.kit.navigation import back_button, home_button
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, paragraphs
from handlers.kit.texts import LazyText, Translator, lazy
from storage.announcements import drafting, sending
from storage.announcements.drafting import EditOutcome
from storage.announcements.records import Announcement
from storage.audiences import Hour
from storage.kit.form_drafts import Draft, Value

HOURS = 8
"""Time zones that a screen names."""


def send_time_screen(
    t: Translator, found: Announcement, hours: Sequence[Hour], zone: str, now: datetime,
    *, is_whole: bool = True,
) -> Screen:  # fmt: skip
    """The send time, and its local time for the readers."""
    when = t("announcement-goes-at-once")
    rows: list[Row] = [(Button(t.plain("announcement-ask-when"), TypeSendTime(found.id)),)]
    if found.send_at is not None:
        when = t("announcement-goes-at", when=date_format.in_words(t, found.send_at, zone, now))
        rows.append((Button(t.plain("announcement-make-at-once"), SendAtOnce(found.id)),))
    return Screen(
        paragraphs(
            when,
            hours_lines(t, hours, is_whole=is_whole),
            None if found.is_urgent else t("announcement-never-night"),
        ),
        (*rows, (back_button(t, OpenAnnouncement(found.id)), home_button(t))),
    )


def hours_lines(t: Translator, hours: Sequence[Hour], *, is_whole: bool) -> str | None:
    """How many readers get it at which local time; of others than those whom the viewer decides
    about, unless it `is_whole`, nothing.
    """
    if not hours:
        return None
    said = [
        t(
            "announcement-hour",
            when=date_format.day_and_hour(t, hour.at, hour.zone),
            city=zone_city(t, hour.zone),
            count=str(hour.readers),
        )
        for hour in hours[:HOURS]
    ]
    if len(hours) > HOURS:
        rest = sum(hour.readers for hour in hours[HOURS:])
        said.append(t("announcement-hours-more", count=str(rest)))
    return "\n".join([t("announcement-hours" if is_whole else "announcement-hours-own"), *said])


@staff_only
async def pick_send_time(ctx: Context, press: PickSendTime) -> None:
    """Show the send time, with the local times of its readers."""
    await _show_send_time(ctx, press.id)


async def _show_send_time(ctx: Context, id: int, notice: LazyText | None = None) -> None:
    seen = await draft_of(ctx, id)
    if seen is not None:
        hours = await sending.hours_of(ctx.db, id, ctx.member.id, ctx.now())
        screen = send_time_screen(
            ctx.t, seen.announcement, hours, ctx.member.zone, ctx.now(),
            is_whole=seen.counts.elsewhere is None,
        )  # fmt: skip
        await ctx.show(screen, notice)


@staff_only
async def type_send_time(ctx: Context, press: TypeSendTime) -> None:
    """Ask for the send time."""
    if await draft_of(ctx, press.id) is not None:
        await _ask_send_time(ctx, press.id)


async def _ask_send_time(ctx: Context, id: int, notice: LazyText | None = None) -> None:
    clock: dict[str, Value] = {"clock": ctx.member.zone}
    await forms.begin(ctx, SEND_TIME, field="when", subject=id, answers=clock, notice=notice)


async def _set_send_time(ctx: Context, draft: Draft) -> None:
    """Store the send time; the form stays open if it is in the past."""
    at = int(str(draft.answers["when"]))
    outcome = await drafting.change(
        ctx.closing(draft), draft.subject, ctx.member.id, "send_at", at, ctx.now()
    )
    notice = lazy(NOTICE(outcome))
    if outcome is EditOutcome.PAST:
        await _ask_send_time(ctx, draft.subject, notice)
        return
    await _show_send_time(ctx, draft.subject, notice)


SEND_TIME = Form(
    "announcewhen",
    (Field("when", Moment()),),
    _set_send_time,
    forms.back_to(_show_send_time),
    access=Access.STAFF,
)


@staff_only
async def send_at_once(ctx: Context, press: SendAtOnce) -> None:
    """Send it at once."""
    await _show_send_time(ctx, press.id, await change(ctx, press.id, "send_at", None))


HANDLERS = [
    on_press(PickSendTime, pick_send_time),
    on_press(TypeSendTime, type_send_time),
    on_press(SendAtOnce, send_at_once),
]
