"""What readers of an announcement get, and what its buttons open for them."""

from collections.abc import Mapping, Sequence
from typing import Any

from telegram import InlineKeyboardButton, Message

from handlers.announcements.callbacks import AnswerPoll, FollowLink, WriteAnswer
from handlers.announcements.messages import ANSWER_NOTICE, BUTTON
from handlers.board import entries
from handlers.events import registrations as events
from handlers.kit import addresses, forms
from handlers.kit.access import Access, members_only
from handlers.kit.buttons import unpack
from handlers.kit.characters import shortened
from handlers.kit.context import Context, Services
from handlers.kit.forms import Field, Form, Paragraphs
from handlers.kit.navigation import home_row
from handlers.kit.report_buttons import report_row_below
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Media, Row, Screen, paragraphs
from handlers.kit.taxonomy import ANNOUNCEMENT_KIND
from handlers.kit.texts import Translator, lazy
from handlers.practices import reactions as practices
from storage.announcements import records, responses
from storage.announcements.responses import PollOutcome
from storage.kit.attachments import Attachment
from storage.kit.form_drafts import Draft
from storage.outbox import ClaimedDelivery

LONGEST, LONGEST_CAPTION = 3_600, 800
"""Longest text in characters, by itself and under a picture or file; both leave room for the lines
around it.
"""

LABEL = 40
"""Longest title on a button, in characters."""

LONGEST_ANSWER = 300
"""Longest answer in words, in characters."""


def received_screen(
    t: Translator,
    id: int,
    kind: str,
    text: str,
    attachment: Attachment | None,
    buttons: Sequence[str],
    titles: Mapping[str, str],
    link: str | None,
    asks: str | None = None,
    options: Sequence[str] = (),
) -> Screen:
    """An announcement as one reader gets it, with a discreet line on how to mute its kind.

    `text` is Telegram HTML; `titles` are those of its targets. `asks` says whether
    readers choose one of the `options` or answer in a short text.
    """
    rows: list[Row] = [
        (Button(option, AnswerPoll(id, at)),) for at, option in enumerate(options, 1)
    ]
    if asks == "text":
        rows.append((Button(t.plain("announcement-answer"), WriteAnswer(id)),))
    for name in buttons:
        if name == "link":
            host = shortened(addresses.host(link or ""), LABEL - 10)
            label = t.plain("announcement-button-link", host=host)
        elif name in titles:
            label = t.plain(BUTTON(name), title=shortened(titles[name], LABEL - 4))
        else:
            continue  # it no longer exists
        rows.append((Button(label, FollowLink(id, name)),))
    rows.append(report_row_below(t, records.ANNOUNCEMENT, id))
    quiet = t("announcement-quiet", kind=t.plain(ANNOUNCEMENT_KIND(kind)))
    urgent = t("announcement-is-urgent") if kind == "urgent" else None
    return Screen(paragraphs(urgent, text, quiet), tuple(rows), media=media(attachment))


def media(attachment: Attachment | None) -> Media | None:
    """The picture or file, ready to send; None if there is none."""
    if attachment is None or attachment.kind == "link":
        return None
    return Media(attachment.kind, attachment.content)


def link_screen(t: Translator, link: str) -> Screen:
    """The address of a link, to be checked before it is opened."""
    return Screen(t("announcement-link", link=link), (home_row(t),))


async def announcement_received(
    services: Services, delivery: ClaimedDelivery, t: Translator
) -> Screen | None:
    """The announcement for its reader, in the language that she uses now."""
    found = await responses.rendered(
        services.db,
        delivery.subject_id or 0,
        delivery.reader.id,
        delivery.revision,
        again=delivery.edits is not None,
    )
    if found is None:
        return None
    return received_screen(
        t, found.id, found.kind, found.text, found.attachment, found.buttons, found.titles,
        found.link, found.asks, found.options,
    )  # fmt: skip


@members_only
async def follow_link(ctx: Context, press: FollowLink) -> None:
    """Open what a button leads to, in a new message below the announcement."""
    found = await responses.record_click(ctx.db, press.id, ctx.member.id, press.button)
    if found is None:
        await ctx.home(lazy("announcement-notice-gone"))
    elif press.button == "event":
        await events.show_card(ctx, found.event_id or 0)
    elif press.button == "practice":
        await practices.show(ctx, found.practice_id or 0)
    elif press.button == "entry":
        await entries.show(ctx, found.entry_id or 0)
    else:
        await ctx.show(link_screen(ctx.t, found.link or ""))


@members_only
async def answer(ctx: Context, press: AnswerPoll) -> None:
    """Store her choice. The announcement stays, so that she can change it."""
    outcome = await responses.answer(
        ctx.db, press.id, ctx.member.id, press.position, None, ctx.now()
    )
    notice = lazy(ANSWER_NOTICE(outcome))
    if outcome is PollOutcome.GONE:
        await ctx.home(notice)
    else:
        await _tick(ctx, press)
        await ctx.toast(notice)


async def _tick(ctx: Context, chosen: AnswerPoll) -> None:
    """Tick the option that she has chosen, below the announcement."""
    query = ctx.update.callback_query
    message = query.message if query is not None else None
    if not isinstance(message, Message) or message.reply_markup is None:
        return
    bare = ctx.t.plain("form-ticked", name="").strip()

    def button(given: InlineKeyboardButton) -> dict[str, Any]:
        shown, press = given.to_dict(), unpack(str(given.callback_data))
        if isinstance(press, AnswerPoll):
            label = given.text.removeprefix(bare).strip()
            shown["text"] = ctx.t.plain("form-ticked", name=label) if press == chosen else label
        return shown

    keyboard = [[button(one) for one in row] for row in message.reply_markup.inline_keyboard]
    await ctx.change_buttons(message.message_id, keyboard)


@members_only
async def write_answer(ctx: Context, press: WriteAnswer) -> None:
    """Ask for her answer in words."""
    if await responses.may_answer(ctx.db, press.id, ctx.member.id):
        await forms.begin(ctx, ANSWER, field="text", subject=press.id)
    else:
        await ctx.home(lazy("announcement-notice-gone"))


async def _answered(ctx: Context, draft: Draft) -> None:
    outcome = await responses.answer(
        ctx.closing(draft), draft.subject, ctx.member.id, None, str(draft.answers["text"]),
        ctx.now(),
    )  # fmt: skip
    await ctx.home(lazy(ANSWER_NOTICE(outcome)))


async def _cancel_answer_form(ctx: Context, _draft: Draft) -> None:
    await ctx.home()


ANSWER = Form(
    "announceanswer",
    (Field("text", Paragraphs(LONGEST_ANSWER)),),
    _answered,
    _cancel_answer_form,
    access=Access.MEMBERS,
)

HANDLERS = [
    on_press(FollowLink, follow_link, keeps_message=True),
    on_press(AnswerPoll, answer, keeps_message=True),
    on_press(WriteAnswer, write_answer, keeps_message=True),
]
NOTICES = {records.ANNOUNCED: announcement_received}
