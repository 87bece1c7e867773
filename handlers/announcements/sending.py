"""Previews, tests and sends an announcement, or asks a second admin for approval first."""

import asyncio
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from telegram.error import BadRequest, NetworkError

from handlers.announcements.callbacks import (
    OpenAnnouncement,
    PreviewAnnouncement,
    SendAnnouncement,
    SendCorrection,
    SendTest,
)
from handlers.announcements.messages import NOTICE
from handlers.announcements.overview import (
    approval_line,
    draft_of,
    heading,
    own_draft,
    readers_lines,
    show,
)
from handlers.announcements.responses import LONGEST_CAPTION, received_screen
from handlers.announcements.schedule import hours_lines
from handlers.kit import checks, date_format, forms, telegram_html
from handlers.kit.access import Access, staff_only
from handlers.kit.audience_picker import reach_number
from handlers.kit.cleaning import InvalidAnswer
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.forms import Answers, Field, Form, Question, TypedAnswer
from handlers.kit.navigation import back_button, home_button
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, paragraphs
from handlers.kit.taxonomy import LANGUAGE
from handlers.kit.texts import Translator, lazy, texts
from storage.announcements import corrections, records, sending
from storage.announcements.records import Announcement, AnnouncementView
from storage.audiences import Hour
from storage.kit.form_drafts import Draft, Value
from storage.kit.languages import best_language


def preview_rows(
    t: Translator, found: Announcement, language: str, languages: Sequence[str]
) -> tuple[Row, ...]:
    """The buttons below a preview: the next language, and the way back."""
    at = languages.index(language) if language in languages else 0
    following = languages[(at + 1) % len(languages)]
    label = t.plain("announcement-next-language", language=t.plain(LANGUAGE(following)))
    return (
        (Button(label, PreviewAnnouncement(found.id, following)),),
        (Button(t.plain("announcement-try"), SendTest(found.id, language)),),
        (back_button(t, OpenAnnouncement(found.id)), home_button(t)),
    )


def confirmation(
    t: Translator,
    seen: AnnouncementView,
    hours: Sequence[Hour],
    languages: Sequence[str],
    zone: str,
    now: datetime,
    contacts: Sequence[str] = (),
) -> Confirmation:
    """The question before sending: how many readers get it, in which languages and when, and which
    contacts they would read. For an urgent one a second question follows.
    """
    found, number = seen.announcement, reach_number(seen.counts.reach)
    if found.send_at is None:
        said = t("announcement-sure", count=number)
    else:
        when = date_format.in_words(t, found.send_at, zone, now)
        said = t("announcement-sure-at", count=number, when=when)
    yes = t.plain("announcement-ask-yes" if seen.needs_approval else "announcement-send-yes")
    back = OpenAnnouncement(found.id)
    rest = (
        heading(t, found),
        readers_lines(t, found, seen.counts, languages),
        hours_lines(t, hours, is_whole=seen.counts.elsewhere is None),
        approval_line(t, seen),
        checks.contacts_line(t, contacts),
    )
    again = None
    if found.is_urgent:
        urgent = t("announcement-urgent-sure", count=number)
        again = Confirmation(paragraphs(urgent, *rest), yes, back)
    return Confirmation(paragraphs(said, *rest), yes, back, then=again)


PREVIEW_TIMEOUT = 60.0
"""Time limit for a preview or a test, in seconds; after it the author is told that sending
failed.
"""


def _preview_screen(ctx: Context, seen: AnnouncementView, language: str) -> Screen | None:
    """The message that a reader of this language gets."""
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
    """The poll options that a reader of this language gets."""
    if found.asks != "choice" or not found.options:
        return ()
    return found.options[best_language(found.options, language, next(iter(found.options)))]


async def _announcement_seen(
    ctx: Context, id: int, language: str
) -> tuple[AnnouncementView, str] | None:
    """The announcement with the titles of its buttons, and a language of the network to show it
    in.
    """
    language = language if language in ctx.network.languages else ctx.language
    seen = await records.seen_by(ctx.db, id, ctx.member.id, language)
    if seen is None:
        await show(ctx, id)
        return None
    return seen, language


@staff_only
async def preview(ctx: Context, press: PreviewAnnouncement) -> None:
    """Show exactly what readers of a language get, with the buttons below it."""
    at = await _announcement_seen(ctx, press.id, press.language)
    screen = None if at is None else _preview_screen(ctx, *at)
    if at is None or screen is None:
        return
    seen, language = at
    rows = preview_rows(ctx.t, seen.announcement, language, ctx.network.languages)
    await _with_timeout(ctx, press.id, ctx.show(replace(screen, rows=(*screen.rows, *rows))))


@staff_only
async def send_test(ctx: Context, press: SendTest) -> None:
    """Send it only to herself."""
    at = await _announcement_seen(ctx, press.id, press.language)
    screen = None if at is None else _preview_screen(ctx, *at)
    if screen is None:
        return
    if await _with_timeout(ctx, press.id, ctx.say(screen)):
        await ctx.toast(lazy("announcement-notice-tried"))


async def _with_timeout(ctx: Context, id: int, step: Coroutine[Any, Any, int]) -> bool:
    """Whether Telegram accepted the message within TRIAL; if not, she is told why.

    Raises Forbidden and ChatMigrated, which concern her chat.
    """
    try:
        async with asyncio.timeout(PREVIEW_TIMEOUT):
            await step
    except BadRequest:
        await show(ctx, id, lazy("announcement-notice-refused-by-telegram"))
        return False
    except (NetworkError, TimeoutError):
        await show(ctx, id, lazy("announcement-notice-unreachable"))
        return False
    return True


def _fits_caption(found: Announcement) -> bool:
    """Whether every text fits as a caption, if there is an attachment."""
    return not found.attachment or all(
        telegram_html.length(text) <= LONGEST_CAPTION for text in found.texts.values()
    )


async def ask_sending(ctx: Context, press: SendAnnouncement) -> Confirmation | None:
    """The question before sending, with the number of readers. Her confirmation counts for the
    version that she was shown.
    """
    seen = await own_draft(ctx, press.id)
    if seen is None or not _fits_caption(seen.announcement):
        return None
    found = seen.announcement
    if press.stamp != found.draft_version or seen.has_no_approver:
        return None
    hours = await sending.hours_of(ctx.db, found.id, ctx.member.id, ctx.now())
    contacts = await checks.contacts_in(found.texts.values())
    return confirmation(
        ctx.t, seen, hours, ctx.network.languages, ctx.member.zone, ctx.now(), contacts
    )


@staff_only
async def send(ctx: Context, press: SendAnnouncement) -> None:
    """Send it, or ask a second admin first."""
    seen = await draft_of(ctx, press.id)
    if seen is None:
        return
    if not _fits_caption(seen.announcement):
        await show(ctx, press.id, lazy("announcement-notice-caption"))
        return
    if seen.has_no_approver and press.stamp == seen.announcement.draft_version:
        await _ask_number(ctx, seen)
        return
    outcome = await sending.send(ctx.db, press.id, ctx.member.id, press.stamp, ctx.now())
    await show(ctx, press.id, lazy(NOTICE(outcome)))


# The only admin sends it alone


@dataclass(frozen=True, slots=True)
class ReaderNumber(TypedAnswer):
    """A confirmation in writing: the number of readers, which the question names."""

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """The number, if it is the right one."""
        wanted = str(question.answers["count"])
        if "".join(filter(str.isdecimal, text)) != wanted:
            raise InvalidAnswer(lazy("only-admin-other-number", count=wanted))
        return wanted


async def _ask_number(ctx: Context, seen: AnnouncementView) -> None:
    """Ask the only admin to confirm in writing that she sends it alone."""
    found = seen.announcement
    hours = await sending.hours_of(ctx.db, found.id, ctx.member.id, ctx.now())
    languages = ctx.network.languages
    contacts = await checks.contacts_in(found.texts.values())
    asked = confirmation(ctx.t, seen, hours, languages, ctx.member.zone, ctx.now(), contacts)
    given: dict[str, Value] = {
        "stamp": str(found.draft_version),
        "count": str(seen.counts.total),
        "said": asked.text,
    }
    await forms.begin(ctx, ALONE, field="number", subject=found.id, answers=given)


def _asks_number(t: Translator, answers: Answers) -> str:
    key = "only-admin-ask-correction" if "correction" in answers else "only-admin-ask"
    return paragraphs(str(answers["said"]), t(key, count=str(answers["count"])))


async def ask_correction_alone(ctx: Context, press: SendCorrection) -> None:
    """Ask the only admin to confirm in writing that she corrects it alone."""
    seen = await records.seen_by(ctx.db, press.id, ctx.member.id, ctx.language)
    if seen is None:
        await show(ctx, press.id)
        return
    given: dict[str, Value] = {
        "correction": "yes",
        "stamp": str(press.stamp),
        "count": str(sum(seen.delivery_counts.by_status.values())),
        "said": heading(ctx.t, seen.announcement),
    }
    await forms.begin(ctx, ALONE, field="number", subject=press.id, answers=given)


async def _send_alone(ctx: Context, draft: Draft) -> None:
    id, stamp = draft.subject, int(str(draft.answers["stamp"]))
    closing, member_id, now = ctx.closing(draft), ctx.member.id, ctx.now()
    if "correction" in draft.answers:
        outcome = await corrections.send_correction(closing, id, member_id, stamp, now, alone=True)
    else:
        count = int(str(draft.answers["count"]))
        outcome = await sending.send(closing, id, member_id, stamp, now, count)
    await show(ctx, id, lazy(NOTICE(outcome)))


ALONE = Form(
    "announcealone",
    (Field("number", ReaderNumber(), asks=_asks_number),),
    _send_alone,
    forms.back_to(show),
    changed_in="/announce",
    access=Access.ADMINS,
)


HANDLERS = [
    on_press(PreviewAnnouncement, preview),
    on_press(SendTest, send_test),
    on_press(SendAnnouncement, send, ask=ask_sending),
]
