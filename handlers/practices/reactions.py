"""Reading a practice, and what its readers can do with it."""

from telegram.error import BadRequest

from handlers.kit.access import members_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context, Services
from handlers.kit.navigation import home_row
from handlers.kit.router import DeepLink, on_press
from handlers.kit.screens import Button, Screen
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.practices.callbacks import (
    GetFile,
    PickLanguage,
    PracticeLink,
    ReadPractice,
    SetMark,
    ShowMore,
)
from handlers.practices.cards import (
    LINK_PREFIX,
    VIEWS,
    gone_screen,
    languages_screen,
    link_screen,
    more_screen,
    read_screen,
)
from storage.kit.attachments import Attachment
from storage.members import Member
from storage.practices import library, reactions
from storage.practices.reactions import Mark, ReactOutcome
from storage.practices.records import SubmissionKind

TITLE = 40
"""Longest title on a button, in characters."""


async def show(
    ctx: Context, practice_id: int, view: str = "main", part: int = 0,
    language: str | None = None, notice: LazyText | None = None,
) -> None:  # fmt: skip
    """Show a practice, and count its reader."""
    card = await library.read(ctx.db, practice_id, ctx.member.id, ctx.language, language, ctx.now())
    if card is None:
        await ctx.show(gone_screen(ctx.t), notice)
        return
    trials = ()
    if view == "tried":
        trials = await library.trials(ctx.db, practice_id, ctx.member.id)
    language = language if language in card.languages else None
    wanted: tuple[str, ...] = ()
    if view == "main" and ctx.language not in card.languages:
        wanted = await library.wanted_languages(ctx.db, practice_id, ctx.member.id, (ctx.language,))
    screen = read_screen(ctx.t, card, view, part, language, trials, is_wanted=bool(wanted))
    await ctx.show(screen, notice)


@members_only
async def read(ctx: Context, press: ReadPractice) -> None:
    """Show a page of a practice."""
    view = press.view if press.view in VIEWS else "main"
    await show(ctx, press.practice_id, view, press.part, press.language)


@members_only
async def open_link(ctx: Context, payload: str) -> bool:
    """Open the practice of a deep link; False if the payload is not a practice."""
    practice_id = await library.by_link(ctx.db, payload[:64])
    await show(ctx, practice_id or 0)
    return True


async def promise(
    services: Services | Context, member: Member, payload: str, t: Translator
) -> Button | None:
    """The button to the practice of a link that she opened before she was a member."""
    practice_id = await library.by_link(services.db, payload[:64])
    card = await library.card(services.db, practice_id or 0, member.id, t.language)
    if card is None:
        return None
    title = shortened(card.text.texts["title"], TITLE)
    read = ReadPractice(card.practice.id, "main", 0, None)
    return Button(t.plain("home-read", title=title), read)


MARK_NOTICES = {
    (Mark.USEFUL, True): "practice-useful-thanks",
    (Mark.USEFUL, False): "practice-useful-off",
    (Mark.SAVED, True): "practice-saved-thanks",
    (Mark.SAVED, False): "practice-saved-off",
}


@members_only
async def set_mark(ctx: Context, press: SetMark) -> None:
    """Mark a practice as useful or saved, or remove the mark."""
    if press.mark not in {mark.value for mark in Mark}:
        await show(ctx, press.practice_id)
        return
    outcome = await reactions.mark(
        ctx.db, press.practice_id, ctx.member.id, Mark(press.mark), press.on, ctx.now()
    )
    if outcome is ReactOutcome.DONE:
        notice = lazy(MARK_NOTICES[Mark(press.mark), press.on])
    else:
        notice = lazy("practice-own" if outcome is ReactOutcome.OWN else "practice-gone-short")
    await show(ctx, press.practice_id, notice=notice)


@members_only
async def show_more(ctx: Context, press: ShowMore) -> None:
    """Show what else can be done."""
    card = await library.card(ctx.db, press.practice_id, ctx.member.id, ctx.language)
    await ctx.show(gone_screen(ctx.t) if card is None else more_screen(ctx.t, card))


@members_only
async def pick_language(ctx: Context, press: PickLanguage) -> None:
    """Show the languages to read it in, and to translate it into."""
    card = await library.card(ctx.db, press.practice_id, ctx.member.id, ctx.language)
    if card is None:
        await ctx.show(gone_screen(ctx.t))
        return
    missing = await library.wanted_languages(
        ctx.db, press.practice_id, ctx.member.id, ctx.network.languages
    )
    await ctx.show(languages_screen(ctx.t, card, missing))


@members_only
async def show_link(ctx: Context, press: PracticeLink) -> None:
    """Show a link for colleagues."""
    card = await library.card(ctx.db, press.practice_id, ctx.member.id, ctx.language)
    if card is None:
        await ctx.show(gone_screen(ctx.t))
    else:
        await ctx.show(link_screen(ctx.t, card, ctx.bot.username))


@members_only
async def get_file(ctx: Context, press: GetFile) -> None:
    """Send the file as a new message."""
    card = await library.card(ctx.db, press.practice_id, ctx.member.id, ctx.language)
    if card is None or card.original.attachment is None:
        await ctx.show(gone_screen(ctx.t))
        return
    await send_attachment(ctx, card.original.attachment, card.text.texts["title"])


async def send_attachment(ctx: Context, attachment: Attachment, title: str) -> None:
    """Send the file. A link is part of the text already, so it is not sent."""
    if attachment.kind == "link":
        return
    try:
        await ctx.send_file(
            attachment.kind, attachment.content, ctx.t("practice-file-of", title=title)
        )
    except BadRequest:
        await ctx.say(Screen(ctx.t("practice-file-gone"), (home_row(ctx.t),)))


async def _show_again(ctx: Context, practice_id: int, notice: LazyText | None) -> None:
    await show(ctx, practice_id, notice=notice)


HANDLERS = [
    on_press(ReadPractice, read),
    on_press(SetMark, set_mark),
    on_press(ShowMore, show_more),
    on_press(PickLanguage, pick_language),
    on_press(PracticeLink, show_link),
    on_press(GetFile, get_file),
]
DEEP_LINKS = [
    DeepLink(LINK_PREFIX, open_link, refusal="practice-link-stranger", promise=promise),
]
REQUEST_SUBJECTS = {SubmissionKind.PRACTICE.value: _show_again}
