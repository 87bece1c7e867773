"""Letting an announcement go: preview, test, the yes of two; then pause, stop and correct."""

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

from telegram.error import BadRequest, NetworkError

from handlers.announcements.callbacks import (
    ApproveAnnouncement,
    ApproveCorrection,
    CorrectAnnouncement,
    PauseAnnouncement,
    PreviewAnnouncement,
    RejectAnnouncement,
    RejectCorrection,
    ResumeAnnouncement,
    SendAnnouncement,
    SendCorrection,
    SendTest,
    StopAnnouncement,
    WithdrawAnnouncement,
)
from handlers.announcements.cards import preview_rows, sending, stopping
from handlers.announcements.drafting import show_texts
from handlers.announcements.messages import NOTICE
from handlers.announcements.overview import draft_of, own_draft, show, shown_progress
from handlers.announcements.responses import LONGEST_CAPTION, received_screen
from handlers.kit import telegram_html
from handlers.kit.access import admins_only, staff_only
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.progress import waiting
from handlers.kit.router import on_press
from handlers.kit.screens import Screen
from handlers.kit.texts import lazy, texts
from storage.announcements import control, drafting, records, results
from storage.announcements.control import ControlOutcome
from storage.announcements.records import ANNOUNCED, Announcement, AnnouncementView, Correction
from storage.kit.languages import best_language

TRIAL = 60.0
"""Seconds for which a preview or a test is tried; then its author is told that it did not go."""

# Before it goes


def _letter(ctx: Context, seen: AnnouncementView, language: str) -> Screen | None:
    """What a reader of this language gets."""
    found = seen.announcement
    written = found.corrected if found.correction is not None else found.texts
    if not written:
        return None
    into = best_language(written, language, found.language)
    return received_screen(
        texts(language), found.id, found.kind, written[into], found.attachment, found.buttons,
        seen.titles, found.link, found.asks, options_for(found, language),
    )  # fmt: skip


def options_for(found: Announcement, language: str) -> tuple[str, ...]:
    """The answers that a reader of this language chooses from."""
    if found.asks != "choice" or not found.options:
        return ()
    return found.options[best_language(found.options, language, next(iter(found.options)))]


async def _announcement_seen(
    ctx: Context, id: int, language: str
) -> tuple[AnnouncementView, str] | None:
    """The announcement with the titles of its buttons in a language of the network."""
    language = language if language in ctx.network.languages else ctx.language
    seen = await records.seen_by(ctx.db, id, ctx.member.id, language)
    if seen is None:
        await show(ctx, id)
        return None
    return seen, language


@staff_only
async def preview(ctx: Context, press: PreviewAnnouncement) -> None:
    """Exactly what readers of a language get, with the way back below it."""
    at = await _announcement_seen(ctx, press.id, press.language)
    screen = None if at is None else _letter(ctx, *at)
    if at is None or screen is None:
        return
    seen, language = at
    rows = preview_rows(ctx.t, seen.announcement, language, ctx.network.languages)
    await _try(ctx, press.id, ctx.show(replace(screen, rows=(*screen.rows, *rows))))


@staff_only
async def send_test(ctx: Context, press: SendTest) -> None:
    """Send it to her alone."""
    at = await _announcement_seen(ctx, press.id, press.language)
    screen = None if at is None else _letter(ctx, *at)
    if screen is None:
        return
    if await _try(ctx, press.id, ctx.say(screen)):
        await ctx.toast(lazy("announcement-notice-tried"))


async def _try(ctx: Context, id: int, step: Coroutine[Any, Any, int]) -> bool:
    """Whether Telegram took it, within TRIAL; where it did not, she is told why.

    Raises Forbidden and ChatMigrated, which are about her chat.
    """
    try:
        async with asyncio.timeout(TRIAL):
            await step
    except BadRequest:
        await show(ctx, id, lazy("announcement-notice-refused-by-telegram"))
        return False
    except (NetworkError, TimeoutError):
        await show(ctx, id, lazy("announcement-notice-unreachable"))
        return False
    return True


def _fits_caption(found: Announcement) -> bool:
    """Whether each text fits under its attachment, if it has one."""
    return not found.attachment or all(
        telegram_html.length(text) <= LONGEST_CAPTION for text in found.texts.values()
    )


async def ask_sending(ctx: Context, press: SendAnnouncement) -> Confirmation | None:
    """Send it to so many readers? Her yes counts for the version that she was shown."""
    seen = await own_draft(ctx, press.id)
    if seen is None or not _fits_caption(seen.announcement):
        return None
    found = seen.announcement
    if press.stamp != found.draft_version:
        return None
    hours = await drafting.hours_of(ctx.db, found.id, ctx.member.id, ctx.now())
    return sending(ctx.t, seen, hours, ctx.network.languages, ctx.member.zone, ctx.now())


@staff_only
async def send(ctx: Context, press: SendAnnouncement) -> None:
    """Send it, or ask another admin first."""
    seen = await draft_of(ctx, press.id)
    if seen is None:
        return
    if not _fits_caption(seen.announcement):
        await show(ctx, press.id, lazy("announcement-notice-caption"))
        return
    outcome = await drafting.send(ctx.db, press.id, ctx.member.id, press.stamp, ctx.now())
    await show(ctx, press.id, lazy(NOTICE(outcome)))


@staff_only
async def withdraw(ctx: Context, press: WithdrawAnnouncement) -> None:
    """Take it back before anybody has allowed it."""
    outcome = await drafting.withdraw(ctx.db, press.id, ctx.member.id, ctx.now())
    await show(ctx, press.id, lazy(NOTICE(outcome)))


@admins_only
async def approve(ctx: Context, press: ApproveAnnouncement) -> None:
    """Allow what another one wants to send."""
    outcome = await drafting.approve(ctx.db, press.id, ctx.member.id, press.stamp, ctx.now())
    await show(ctx, press.id, lazy(NOTICE(outcome)))


@admins_only
async def reject(ctx: Context, press: RejectAnnouncement) -> None:
    """Do not allow it."""
    outcome = await drafting.reject(ctx.db, press.id, ctx.member.id, ctx.now())
    await show(ctx, press.id, lazy(NOTICE(outcome)))


# While it goes


@staff_only
async def pause(ctx: Context, press: PauseAnnouncement) -> None:
    """Send nothing more for now."""
    outcome = await control.pause(ctx.db, press.id, ctx.member.id, ctx.now())
    await show(ctx, press.id, lazy(NOTICE(outcome)))


@staff_only
async def resume(ctx: Context, press: ResumeAnnouncement) -> None:
    """Go on."""
    outcome = await control.resume(ctx.db, press.id, ctx.member.id, ctx.now())
    await show(ctx, press.id, lazy(NOTICE(outcome)))


async def ask_stop(ctx: Context, press: StopAnnouncement) -> Confirmation | None:
    """Stop it, so that those who wait for it do not get it?"""
    found = await results.seen_by(ctx.db, press.id, ctx.member.id, ctx.now())
    return None if found is None else stopping(ctx.t, press.id, waiting(found.sums))


@staff_only
async def stop(ctx: Context, press: StopAnnouncement) -> None:
    """Send it to nobody any more."""
    outcome = await control.stop(ctx.db, press.id, ctx.member.id, ctx.now())
    await show(ctx, press.id, lazy(NOTICE(outcome)))


@staff_only
async def correct(ctx: Context, press: CorrectAnnouncement) -> None:
    """Hold it, and show the languages to write anew."""
    outcome = await control.begin_correction(ctx.db, press.id, ctx.member.id, ctx.now())
    if outcome is ControlOutcome.CORRECTING:
        seen = await records.seen_by(ctx.db, press.id, ctx.member.id, ctx.language)
        if seen is not None and seen.announcement.correction is Correction.DRAFT:
            await show_texts(ctx, press.id, lazy("announcement-notice-correcting"))
            return
    await show(ctx, press.id, lazy(NOTICE(outcome)))


@staff_only
async def send_correction(ctx: Context, press: SendCorrection) -> None:
    """Edit what was delivered and go on, or ask another admin."""
    outcome = await control.send_correction(ctx.db, press.id, ctx.member.id, press.stamp, ctx.now())
    await show(ctx, press.id, lazy(NOTICE(outcome)))


@admins_only
async def approve_correction(ctx: Context, press: ApproveCorrection) -> None:
    """Allow the corrected texts."""
    outcome = await control.approve_correction(
        ctx.db, press.id, ctx.member.id, press.stamp, ctx.now()
    )
    await show(ctx, press.id, lazy(NOTICE(outcome)))


@staff_only
async def reject_correction(ctx: Context, press: RejectCorrection) -> None:
    """Leave the texts as they were."""
    outcome = await control.reject_correction(ctx.db, press.id, ctx.member.id, ctx.now())
    await show(ctx, press.id, lazy(NOTICE(outcome)))


HANDLERS = [
    on_press(PreviewAnnouncement, preview),
    on_press(SendTest, send_test),
    on_press(SendAnnouncement, send, ask=ask_sending),
    on_press(WithdrawAnnouncement, withdraw),
    on_press(ApproveAnnouncement, approve),
    on_press(RejectAnnouncement, reject),
    on_press(PauseAnnouncement, pause),
    on_press(ResumeAnnouncement, resume),
    on_press(StopAnnouncement, stop, ask=ask_stop),
    on_press(CorrectAnnouncement, correct),
    on_press(SendCorrection, send_correction),
    on_press(ApproveCorrection, approve_correction),
    on_press(RejectCorrection, reject_correction),
]
PROGRESS = {ANNOUNCED: shown_progress}
