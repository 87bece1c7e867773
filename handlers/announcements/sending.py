"""Letting an announcement go: preview, test, the yes of two; then pause, stop and correct."""

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

from telegram.error import BadRequest, NetworkError

from handlers.announcements.cards import preview_rows, stop_screen, sure_screen
from handlers.announcements.desk import draft_of, show, shown_progress
from handlers.announcements.letters import LONGEST_CAPTION, letter_screen
from handlers.announcements.presses import (
    AllowCorrection,
    Correct,
    GoOn,
    LeaveCorrection,
    Pause,
    Preview,
    SayNo,
    SayYes,
    Send,
    SendCorrection,
    Stop,
    TakeBack,
    Try,
)
from handlers.announcements.writing import show_texts
from handlers.kit import formatting
from handlers.kit.access import admins_only, staff_only
from handlers.kit.context import Context
from handlers.kit.progress import waiting
from handlers.kit.routing import on_press
from handlers.kit.screens import Screen
from handlers.kit.texts import say, texts
from storage.announcements import going, making, record, results
from storage.announcements.going import Steering
from storage.announcements.record import (
    ANNOUNCED,
    Announcement,
    Correction,
    Seen,
)
from storage.languages import best_language

TRIAL = 60.0
"""Seconds for which a preview or a test is tried; then its author is told that it did not go."""

# Before it goes


def _letter(ctx: Context, seen: Seen, language: str) -> Screen | None:
    """What a reader of this language gets."""
    found = seen.announcement
    written = found.corrected if found.correction is not None else found.texts
    if not written:
        return None
    into = best_language(written, language, found.language)
    return letter_screen(
        texts(language), found.id, found.kind, written[into], found.attachment, found.buttons,
        seen.titles, found.link, found.asks, options_for(found, language),
    )  # fmt: skip


def options_for(found: Announcement, language: str) -> tuple[str, ...]:
    """The answers that a reader of this language chooses from."""
    if found.asks != "choice" or not found.options:
        return ()
    return found.options[best_language(found.options, language, next(iter(found.options)))]


async def _seen(ctx: Context, id: int, language: str) -> tuple[Seen, str] | None:
    """The announcement with the titles of its buttons in a language of the network."""
    language = language if language in ctx.network.languages else ctx.language
    seen = await record.seen_by(ctx.db, id, ctx.member.id, language)
    if seen is None:
        await show(ctx, id)
        return None
    return seen, language


@staff_only
async def preview(ctx: Context, press: Preview) -> None:
    """Exactly what readers of a language get, with the way back below it."""
    at = await _seen(ctx, press.id, press.language)
    screen = None if at is None else _letter(ctx, *at)
    if at is None or screen is None:
        return
    seen, language = at
    rows = preview_rows(ctx.t, seen.announcement, language, ctx.network.languages)
    await _try(ctx, press.id, ctx.show(replace(screen, rows=(*screen.rows, *rows))))


@staff_only
async def try_it(ctx: Context, press: Try) -> None:
    """Send it to her alone."""
    at = await _seen(ctx, press.id, press.language)
    screen = None if at is None else _letter(ctx, *at)
    if screen is None:
        return
    if await _try(ctx, press.id, ctx.say(screen)):
        await ctx.toast(say("announce-notice-tried"))


async def _try(ctx: Context, id: int, step: Coroutine[Any, Any, int]) -> bool:
    """Whether Telegram took it, within TRIAL; where it did not, she is told why.

    Raises Forbidden and ChatMigrated, which are about her chat.
    """
    try:
        async with asyncio.timeout(TRIAL):
            await step
    except BadRequest:
        await show(ctx, id, say("announce-notice-refused-by-telegram"))
        return False
    except (NetworkError, TimeoutError):
        await show(ctx, id, say("announce-notice-unreachable"))
        return False
    return True


@staff_only
async def send(ctx: Context, press: Send) -> None:
    """Let it go, once she has seen how many get it and when; urgent ones are asked twice."""
    seen = await draft_of(ctx, press.id)
    if seen is None:
        return
    found = seen.announcement
    if found.attachment and any(
        formatting.length(text) > LONGEST_CAPTION for text in found.texts.values()
    ):
        await show(ctx, press.id, say("announce-notice-caption"))
        return
    asked = 2 if found.is_urgent else 1
    if press.sure < asked or press.stamp != found.stamp:
        hours = await making.hours_of(ctx.db, found.id, ctx.member.id, ctx.now())
        sure = press.sure + 1 if press.stamp == found.stamp else 1
        screen = sure_screen(
            ctx.t, seen, hours, ctx.network.languages, sure, ctx.member.zone, ctx.now()
        )
        await ctx.show(
            screen, None if press.stamp == found.stamp else say("announce-notice-changed")
        )
        return
    outcome = await making.send(ctx.db, press.id, ctx.member.id, press.stamp, ctx.now())
    await show(ctx, press.id, say(f"announce-notice-{outcome}"))


@staff_only
async def take_back(ctx: Context, press: TakeBack) -> None:
    """Take it back before anybody has allowed it."""
    outcome = await making.take_back(ctx.db, press.id, ctx.member.id, ctx.now())
    await show(ctx, press.id, say(f"announce-notice-{outcome}"))


@admins_only
async def say_yes(ctx: Context, press: SayYes) -> None:
    """Allow what another one wants to send."""
    outcome = await making.say_yes(ctx.db, press.id, ctx.member.id, press.stamp, ctx.now())
    await show(ctx, press.id, say(f"announce-notice-{outcome}"))


@admins_only
async def say_no(ctx: Context, press: SayNo) -> None:
    """Do not allow it."""
    outcome = await making.say_no(ctx.db, press.id, ctx.member.id, ctx.now())
    await show(ctx, press.id, say(f"announce-notice-{outcome}"))


# While it goes


@staff_only
async def pause(ctx: Context, press: Pause) -> None:
    """Send nothing more for now."""
    outcome = await going.pause(ctx.db, press.id, ctx.member.id, ctx.now())
    await show(ctx, press.id, say(f"announce-notice-{outcome}"))


@staff_only
async def go_on(ctx: Context, press: GoOn) -> None:
    """Go on."""
    outcome = await going.go_on(ctx.db, press.id, ctx.member.id, ctx.now())
    await show(ctx, press.id, say(f"announce-notice-{outcome}"))


@staff_only
async def stop(ctx: Context, press: Stop) -> None:
    """Send it to nobody any more; asked twice."""
    if press.sure:
        outcome = await going.stop(ctx.db, press.id, ctx.member.id, ctx.now())
        await show(ctx, press.id, say(f"announce-notice-{outcome}"))
        return
    found = await results.seen_by(ctx.db, press.id, ctx.member.id, ctx.now())
    if found is None:
        await show(ctx, press.id)
    else:
        await ctx.show(stop_screen(ctx.t, press.id, waiting(found.sums)))


@staff_only
async def correct(ctx: Context, press: Correct) -> None:
    """Hold it, and show the languages to write anew."""
    outcome = await going.begin_correction(ctx.db, press.id, ctx.member.id, ctx.now())
    if outcome is Steering.CORRECTING:
        seen = await record.seen_by(ctx.db, press.id, ctx.member.id, ctx.language)
        if seen is not None and seen.announcement.correction is Correction.DRAFT:
            await show_texts(ctx, press.id, say("announce-notice-correcting"))
            return
    await show(ctx, press.id, say(f"announce-notice-{outcome}"))


@staff_only
async def send_correction(ctx: Context, press: SendCorrection) -> None:
    """Edit what was delivered and go on, or ask another admin."""
    outcome = await going.send_correction(ctx.db, press.id, ctx.member.id, press.stamp, ctx.now())
    await show(ctx, press.id, say(f"announce-notice-{outcome}"))


@admins_only
async def allow_correction(ctx: Context, press: AllowCorrection) -> None:
    """Allow the corrected texts."""
    outcome = await going.allow_correction(ctx.db, press.id, ctx.member.id, press.stamp, ctx.now())
    await show(ctx, press.id, say(f"announce-notice-{outcome}"))


@staff_only
async def leave_correction(ctx: Context, press: LeaveCorrection) -> None:
    """Leave the texts as they were."""
    outcome = await going.leave_correction(ctx.db, press.id, ctx.member.id, ctx.now())
    await show(ctx, press.id, say(f"announce-notice-{outcome}"))


HANDLERS = [
    on_press(Preview, preview),
    on_press(Try, try_it),
    on_press(Send, send),
    on_press(TakeBack, take_back),
    on_press(SayYes, say_yes),
    on_press(SayNo, say_no),
    on_press(Pause, pause),
    on_press(GoOn, go_on),
    on_press(Stop, stop),
    on_press(Correct, correct),
    on_press(SendCorrection, send_correction),
    on_press(AllowCorrection, allow_correction),
    on_press(LeaveCorrection, leave_correction),
]
PROGRESS = {ANNOUNCED: shown_progress}
