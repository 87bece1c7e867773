"""What an announcement carries besides its text: a file, a poll, and buttons to an event, a best
practice, an entry of the board or a link.
"""

from collections.abc import Sequence

from handlers.announcements.callbacks import (
    AskLink,
    AskNothing,
    AskText,
    Attach,
    EditAnswers,
    OpenAnnouncement,
    PickAnswers,
    PickTarget,
    SetTarget,
    ShowButtons,
)
from handlers.announcements.messages import ADD, NOTICE, WHICH
from handlers.announcements.overview import PAGE, change, draft_of, show
from handlers.announcements.responses import LONGEST_CAPTION
from handlers.kit import forms, telegram_html
from handlers.kit.access import Access, staff_only
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.forms import AttachmentField, Field, Form, Lines, Link
from handlers.kit.navigation import back_button, home_button, page_row, total_line
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, column, pairs, paragraphs
from handlers.kit.taxonomy import LANGUAGE
from handlers.kit.texts import LANGUAGES, LazyText, Translator, lazy
from storage.announcements import drafting, records
from storage.announcements.drafting import EditOutcome
from storage.announcements.records import Announcement, AnnouncementView
from storage.database import Page
from storage.kit import form_drafts
from storage.kit.attachments import Attachment
from storage.kit.form_drafts import Draft, Value


def buttons_screen(t: Translator, seen: AnnouncementView) -> Screen:
    """The buttons that appear below the announcement."""
    found = seen.announcement
    rows: list[Row] = []
    for name in records.TARGETS:
        there = name in found.buttons
        title = shortened(seen.titles.get(name, "–"), 60)
        label = t.plain("announcement-no-button", title=shortened(title, 28)) if there else t.plain(
            ADD(name)
        )  # fmt: skip
        press: Press = PickTarget(found.id, name, 0)
        rows.append((Button(label, SetTarget(found.id, name, None) if there else press),))
    if found.link is not None:
        label = t.plain("announcement-no-button", title=shortened(found.link, 28))
        rows.append((Button(label, SetTarget(found.id, "link", None)),))
    else:
        rows.append((Button(t.plain("announcement-add-link"), AskLink(found.id)),))
    if found.asks is None:
        rows.append((Button(t.plain("announcement-poll-choice"), PickAnswers(found.id)),))
        rows.append((Button(t.plain("announcement-poll-text"), AskText(found.id)),))
    else:
        if found.asks == "choice":
            rows.append((Button(t.plain("announcement-change-answers"), PickAnswers(found.id)),))
        rows.append((Button(t.plain("announcement-poll-nothing"), AskNothing(found.id)),))
    return Screen(
        t("announcement-which-buttons"),
        (*rows, (back_button(t, OpenAnnouncement(found.id)), home_button(t))),
    )


def answers_screen(t: Translator, found: Announcement, languages: Sequence[str]) -> Screen:
    """The languages of the poll options, to choose from."""

    def label(code: str) -> str:
        name = t.plain(LANGUAGE(code))
        return t.plain("form-ticked", name=name) if code in found.options else name

    buttons = [Button(label(code), EditAnswers(found.id, code)) for code in languages]
    return Screen(
        t("announcement-answers-language"),
        (*pairs(buttons), (back_button(t, ShowButtons(found.id)), home_button(t))),
    )


def targets_screen(t: Translator, id: int, what: str, targets: Page[tuple[int, str]]) -> Screen:
    """The events, practices or entries that a button can lead to."""
    entries = column(
        Button(shortened(title, 60), SetTarget(id, what, target)) for target, title in targets.rows
    )
    turn = page_row(t, targets, lambda number: PickTarget(id, what, number))
    said = t(WHICH(what)) if targets.rows else t("announcement-nothing-there")
    said = paragraphs(said, total_line(t, targets))
    return Screen(said, (*entries, *turn, (back_button(t, ShowButtons(id)), home_button(t))))


async def _take(ctx: Context, draft: Draft, fact: str, value: str | Attachment | None) -> None:
    outcome = await drafting.change(
        ctx.closing(draft), draft.subject, ctx.member.id, fact, value, ctx.now()
    )
    await show(ctx, draft.subject, lazy(NOTICE(outcome)))


@staff_only
async def attach(ctx: Context, press: Attach) -> None:
    """Ask for the picture or file."""
    seen = await draft_of(ctx, press.id)
    if seen is None:
        return
    found = seen.announcement
    answers: dict[str, Value] = (
        {"file": found.attachment.packed()} if found.attachment is not None else {}
    )
    await forms.begin(ctx, FILE, field="file", subject=found.id, answers=answers)


async def _attached(ctx: Context, draft: Draft) -> None:
    seen = await records.seen_by(ctx.db, draft.subject, ctx.member.id, ctx.language)
    value = draft.answers.get("file")
    texts = seen.announcement.texts.items() if seen is not None else ()
    too_long = [code for code, text in texts if telegram_html.length(text) > LONGEST_CAPTION]
    if value and too_long:
        language = ctx.t.plain(LANGUAGE(too_long[0]))
        notice = lazy("announcement-caption-too-long", most=LONGEST_CAPTION, language=language)
        await form_drafts.discard(ctx.db, ctx.member.id, draft.form)
        await show(ctx, draft.subject, notice)
        return
    await _take(ctx, draft, "attachment", Attachment.unpack(str(value)) if value else None)


FILE = Form(
    "announcefile",
    (Field("file", AttachmentField(0), optional=True),),
    _attached,
    forms.back_to(show),
    access=Access.STAFF,
)


@staff_only
async def buttons(ctx: Context, press: ShowButtons) -> None:
    """Show the announcement's buttons."""
    await _show_buttons(ctx, press.id)


async def _show_buttons(ctx: Context, id: int, notice: LazyText | None = None) -> None:
    seen = await draft_of(ctx, id)
    if seen is not None:
        await ctx.show(buttons_screen(ctx.t, seen), notice)


@staff_only
async def pick_target(ctx: Context, press: PickTarget) -> None:
    """Show the events, practices or entries that a button can lead to."""
    if press.what not in records.TARGETS:
        await _show_buttons(ctx, press.id)
        return
    if await draft_of(ctx, press.id) is None:
        return
    found = await records.targets(ctx.db, press.what, ctx.language, press.page, PAGE, ctx.now())
    await ctx.show(targets_screen(ctx.t, press.id, press.what, found))


@staff_only
async def set_target(ctx: Context, press: SetTarget) -> None:
    """Set the event, practice or entry that a button leads to, or remove the button."""
    known = press.what in records.TARGETS or (press.what == "link" and press.target is None)
    notice = await change(ctx, press.id, press.what, press.target) if known else None
    await _show_buttons(ctx, press.id, notice)


@staff_only
async def pick_answers(ctx: Context, press: PickAnswers) -> None:
    """Show the languages of the poll options, to choose from."""
    await _show_answers(ctx, press.id)


async def _show_answers(ctx: Context, id: int, notice: LazyText | None = None) -> None:
    seen = await draft_of(ctx, id)
    if seen is not None:
        screen = answers_screen(ctx.t, seen.announcement, ctx.network.languages)
        await ctx.show(screen, notice)


@staff_only
async def edit_answers(ctx: Context, press: EditAnswers) -> None:
    """Ask for the poll options in one language."""
    seen = await draft_of(ctx, press.id)
    if seen is None:
        return
    if press.language not in LANGUAGES:
        await _show_answers(ctx, press.id)
        return
    await _ask_answers(ctx, press.id, press.language, seen.announcement.options.get(press.language))


async def _ask_answers(
    ctx: Context, id: int, language: str, there: Value, notice: LazyText | None = None
) -> None:
    answers: dict[str, Value] = {"into": language}
    if there:
        answers["answers"] = there
    await forms.begin(ctx, ANSWERS, field="answers", subject=id, answers=answers, notice=notice)


def _asks_answers(t: Translator, answers: forms.Answers) -> str:
    return t("announcement-ask-answers", language=t.plain(LANGUAGE(str(answers["into"]))))


async def _offer(ctx: Context, draft: Draft) -> None:
    language, labels = str(draft.answers["into"]), forms.several(draft.answers.get("answers"))
    outcome = await drafting.set_options(
        ctx.closing(draft), draft.subject, ctx.member.id, language, labels
    )
    notice = lazy(NOTICE(outcome))
    if outcome is EditOutcome.OTHER_NUMBER:
        await _ask_answers(ctx, draft.subject, language, labels, notice)
        return
    await _show_answers(ctx, draft.subject, notice)


ANSWERS = Form(
    "announceanswers",
    (Field("answers", Lines(2, 6, 40), asks=_asks_answers),),
    _offer,
    forms.back_to(_show_answers),
    access=Access.STAFF,
)


@staff_only
async def ask_text(ctx: Context, press: AskText) -> None:
    """Let readers answer in their own words."""
    await _show_buttons(ctx, press.id, await change(ctx, press.id, "asks", "text"))


@staff_only
async def ask_nothing(ctx: Context, press: AskNothing) -> None:
    """Ask readers nothing."""
    outcome = await drafting.remove_poll(ctx.db, press.id, ctx.member.id)
    await _show_buttons(ctx, press.id, lazy(NOTICE(outcome)))


@staff_only
async def ask_link(ctx: Context, press: AskLink) -> None:
    """Ask for the address of the link."""
    if await draft_of(ctx, press.id) is not None:
        await forms.begin(ctx, LINK, field="link", subject=press.id)


async def _linked(ctx: Context, draft: Draft) -> None:
    await _take(ctx, draft, "link", str(draft.answers["link"]))


LINK = Form(
    "announcelink", (Field("link", Link(300)),), _linked, forms.back_to(show), access=Access.STAFF
)


HANDLERS = [
    on_press(Attach, attach),
    on_press(ShowButtons, buttons),
    on_press(PickTarget, pick_target),
    on_press(SetTarget, set_target),
    on_press(AskLink, ask_link),
    on_press(PickAnswers, pick_answers),
    on_press(EditAnswers, edit_answers),
    on_press(AskText, ask_text),
    on_press(AskNothing, ask_nothing),
]
