"""Drafts of announcements: three questions, then a card on which everything can be changed."""

from collections.abc import Sequence

from handlers.announcements.callbacks import (
    AnnouncementList,
    DeleteAnnouncement,
    DropText,
    EditText,
    NewAnnouncement,
    OpenAnnouncement,
    PickKind,
    PickText,
    RejectCorrection,
    SendCorrection,
    SetKind,
    ShowText,
)
from handlers.announcements.messages import FACT, NOTICE
from handlers.announcements.overview import change, draft_of, own_draft, show, show_list
from handlers.announcements.responses import LONGEST, LONGEST_CAPTION
from handlers.kit import choices, forms
from handlers.kit.access import Access, staff_only
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.forms import Choice, Field, Form, Formatted
from handlers.kit.navigation import back_button, home_button
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Row, Screen, column, main, pairs, paragraphs
from handlers.kit.taxonomy import ANNOUNCEMENT_KIND, LANGUAGE
from handlers.kit.texts import LANGUAGES, LazyText, Translator, lazy
from storage import reviews
from storage.announcements import drafting, records
from storage.announcements.drafting import EditOutcome
from storage.announcements.records import KINDS, Announcement, Correction
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft, Value


def texts_screen(t: Translator, found: Announcement, languages: Sequence[str]) -> Screen:
    """The languages of its text; during a correction, those of the corrected text."""
    texts = found.corrected if found.correction is Correction.DRAFT else found.texts
    buttons: list[Button] = []
    for code in languages:
        name = t.plain(LANGUAGE(code))
        if code in texts:
            changed = found.correction is not None and texts[code] != found.texts.get(code)
            label = t.plain("announcement-corrected-text" if changed else "form-ticked", name=name)
            buttons.append(Button(label, ShowText(found.id, code)))
        elif found.correction is None:
            buttons.append(Button(name, EditText(found.id, code)))
    rows = pairs(buttons)
    if found.correction is Correction.DRAFT:
        rows = (
            *rows,
            (
                main(
                    t.plain("announcement-correction-send"),
                    SendCorrection(found.id, found.draft_version),
                ),
            ),
            (Button(t.plain("announcement-correction-leave"), RejectCorrection(found.id)),),
        )
        return Screen(t("announcement-which-corrected"), (*rows, (home_button(t),)))
    return Screen(
        t("announcement-which-language"),
        (*rows, (back_button(t, OpenAnnouncement(found.id)), home_button(t))),
    )


def text_screen(t: Translator, found: Announcement, language: str) -> Screen:
    """Its text in one language, as readers see it."""
    texts = found.corrected if found.correction is Correction.DRAFT else found.texts
    rows: list[Row] = [(Button(t.plain("announcement-edit"), EditText(found.id, language)),)]
    if found.correction is None and len(texts) > 1:
        rows.append((Button(t.plain("announcement-drop"), DropText(found.id, language)),))
    return Screen(
        paragraphs(
            t("announcement-text-in", language=t.plain(LANGUAGE(language))),
            texts.get(language, "–"),
        ),
        (*rows, (back_button(t, PickText(found.id)), home_button(t))),
    )


def kinds_screen(t: Translator, found: Announcement) -> Screen:
    """The choice of its kind."""

    def label(kind: str) -> str:
        name = t.plain(ANNOUNCEMENT_KIND(kind))
        return t.plain("form-ticked", name=name) if kind == found.kind else name

    return Screen(
        t("announcement-ask-kind"),
        (
            *column(Button(label(kind), SetKind(found.id, kind)) for kind in KINDS),
            (back_button(t, OpenAnnouncement(found.id)), home_button(t)),
        ),
    )


def deletion_confirmation(t: Translator, id: int) -> Confirmation:
    """The question before the draft is deleted."""
    yes = t.plain("announcement-discard-yes")
    return Confirmation(t("announcement-discard-sure"), yes, OpenAnnouncement(id))


@staff_only
async def announce_command(ctx: Context, _arguments: str) -> None:
    """Answer /announce: show the announcements."""
    await show_list(ctx, 0)


@staff_only
async def announcement_list(ctx: Context, press: AnnouncementList) -> None:
    """Show the announcements."""
    await show_list(ctx, press.page)


@staff_only
async def open_announcement(ctx: Context, press: OpenAnnouncement) -> None:
    """Show one announcement."""
    await show(ctx, press.id)


# The three questions


@staff_only
async def new(ctx: Context, _press: NewAnnouncement) -> None:
    """Ask for kind and text; an unfinished form is continued."""
    if await form_drafts.of(ctx.db, ctx.member.id, ANNOUNCEMENT.name) is None:
        limit = await records.only_admin_limit(ctx.db, ctx.member.id)
        given: dict[str, Value] = {} if limit is None else {"limit": str(limit)}
        await forms.begin(ctx, ANNOUNCEMENT, answers=given)
        return
    resumed = await form_drafts.resume(ctx.db, ctx.member.id, ANNOUNCEMENT.name, ctx.now())
    assert resumed is not None
    await forms.ask(ctx, resumed, lazy("form-welcome-back"))


def _asks_kind(t: Translator, answers: forms.Answers) -> str:
    """Which kind it is, and what the only admin has to know before she writes."""
    limit = answers.get("limit")
    alone = t("only-admin", most=int(limit)) if isinstance(limit, str) else None
    return paragraphs(t("announcement-ask-kind"), alone)


def _review(ctx: Context, draft: Draft) -> Screen:
    answers = draft.answers
    changes = [
        Button(ctx.t.plain(FACT(fact)), forms.Change(ANNOUNCEMENT.name, name))
        for fact, name in (("kind", "kind"), ("language", "language"), ("text", "text"))
    ]
    kind, language = str(answers.get("kind")), str(answers.get("language"))
    return Screen(
        paragraphs(
            ctx.t(
                "announcement-review",
                kind=ctx.t.plain(ANNOUNCEMENT_KIND(kind)),
                language=ctx.t.plain(LANGUAGE(language)),
            ),
            str(answers.get("text") or "–"),
        ),
        (
            (main(ctx.t.plain("announcement-review-yes"), forms.Submit(ANNOUNCEMENT.name)),),
            tuple(changes),
            (Button(ctx.t.plain("form-cancel"), forms.Cancel(ANNOUNCEMENT.name)),),
        ),
    )


async def _create(ctx: Context, draft: Draft) -> None:
    answers = draft.answers
    made = await drafting.create(
        ctx.closing(draft), ctx.member.id, str(answers["kind"]), str(answers["language"]),
        str(answers["text"]), ctx.now(),
    )  # fmt: skip
    if made is None:
        await ctx.home(lazy("fallback-staff-only"))
    else:
        await show(ctx, made, lazy("announcement-notice-created"))


async def _cancel_new_form(ctx: Context, _draft: Draft) -> None:
    if ctx.member.is_staff:
        await show_list(ctx, 0)
    else:
        await ctx.home()


ANNOUNCEMENT = Form(
    "announcement",
    (
        Field("kind", Choice(ANNOUNCEMENT_KIND, lambda _ctx: KINDS), asks=_asks_kind),
        Field("language", Choice(LANGUAGE, lambda ctx: ctx.network.languages)),
        Field("text", Formatted(LONGEST)),
    ),
    _create,
    _cancel_new_form,
    _review,
    changed_in="/announce",
    access=Access.STAFF,
)


# Texts


@staff_only
async def pick_text(ctx: Context, press: PickText) -> None:
    """Show the languages of its text."""
    await show_texts(ctx, press.id)


async def show_texts(ctx: Context, id: int, notice: LazyText | None = None) -> None:
    """Show the languages of its text, while it can be changed."""
    found = await _editable_draft(ctx, id)
    if found is not None:
        screen = texts_screen(ctx.t, found, ctx.network.languages)
        screen = forms.with_comment(ctx.t, screen, {forms.COMMENT: await _comment(ctx, found)})
        await choices.ask(ctx, screen, PickText(id), notice)


async def _comment(ctx: Context, found: Announcement) -> str | None:
    """Why an admin has given the announcement or its correction back; None if she has not."""
    kind = records.ANNOUNCEMENT if found.correction is None else records.CORRECTION
    return await reviews.comment_on(ctx.db, kind, found.id)


async def _editable_draft(ctx: Context, id: int) -> Announcement | None:
    """The announcement, if she may write its texts: her draft, or one that is being corrected.
    Otherwise None.
    """
    seen = await records.seen_by(ctx.db, id, ctx.member.id, ctx.language)
    if seen is not None and seen.announcement.correction is Correction.DRAFT:
        return seen.announcement
    seen = await draft_of(ctx, id)
    return None if seen is None else seen.announcement


@staff_only
async def text(ctx: Context, press: ShowText) -> None:
    """Show its text in one language."""
    found = await _editable_draft(ctx, press.id)
    if found is not None:
        language = press.language if press.language in LANGUAGES else found.language
        await ctx.show(text_screen(ctx.t, found, language))


@staff_only
async def edit_text(ctx: Context, press: EditText) -> None:
    """Ask for its text in one language."""
    found = await _editable_draft(ctx, press.id)
    if found is None:
        return
    if press.language not in LANGUAGES:
        await show_texts(ctx, press.id)
        return
    texts = found.corrected if found.correction is not None else found.texts
    form = CAPTION if found.attachment else TEXT
    answers: dict[str, Value] = {"into": press.language}
    answers[forms.COMMENT] = await _comment(ctx, found)
    if press.language in texts:
        answers["text"] = texts[press.language]
    await forms.begin(ctx, form, field="text", subject=found.id, answers=answers)


def _asks_text(t: Translator, answers: forms.Answers) -> str:
    return t("announcement-ask-text-in", language=t.plain(LANGUAGE(str(answers["into"]))))


async def _write(ctx: Context, draft: Draft) -> None:
    outcome = await drafting.write(
        ctx.closing(draft), draft.subject, ctx.member.id, str(draft.answers["into"]),
        str(draft.answers["text"]),
    )  # fmt: skip
    await show_texts(ctx, draft.subject, lazy(NOTICE(outcome)))


TEXT, CAPTION = (
    Form(
        name,
        (Field("text", Formatted(most), asks=_asks_text),),
        _write,
        forms.back_to(show_texts),
        changed_in="/announce",
        access=Access.STAFF,
    )
    for name, most in (("announcetext", LONGEST), ("announcecaption", LONGEST_CAPTION))
)


async def ask_drop(ctx: Context, press: DropText) -> Confirmation | None:
    """The question before the text in this language is deleted."""
    seen = await own_draft(ctx, press.id)
    if seen is None or press.language not in seen.announcement.texts:
        return None
    language = ctx.t.plain(LANGUAGE(press.language))
    return Confirmation(
        ctx.t("announcement-drop-sure", language=language),
        ctx.t.plain("announcement-drop"),
        ShowText(press.id, press.language),
    )


@staff_only
async def drop_text(ctx: Context, press: DropText) -> None:
    """Remove its text in one language."""
    outcome = await drafting.write(ctx.db, press.id, ctx.member.id, press.language, None)
    await show_texts(ctx, press.id, lazy(NOTICE(outcome)))


@staff_only
async def pick_kind(ctx: Context, press: PickKind) -> None:
    """Show the choice of its kind."""
    seen = await draft_of(ctx, press.id)
    if seen is not None:
        await choices.ask(ctx, kinds_screen(ctx.t, seen.announcement), press)


@staff_only
async def set_kind(ctx: Context, press: SetKind) -> None:
    """Set its kind."""
    await show(ctx, press.id, await change(ctx, press.id, "kind", press.kind))


async def ask_deletion(ctx: Context, press: DeleteAnnouncement) -> Confirmation | None:
    """The question before the draft is deleted; None if it is no longer a draft."""
    seen = await own_draft(ctx, press.id)
    return deletion_confirmation(ctx.t, press.id) if seen is not None else None


@staff_only
async def discard(ctx: Context, press: DeleteAnnouncement) -> None:
    """Delete the draft."""
    outcome = await drafting.discard(ctx.db, press.id, ctx.member.id)
    if outcome is EditOutcome.LOCKED:
        await show(ctx, press.id, lazy("announcement-notice-locked"))
    else:
        await show_list(ctx, 0, lazy("announcement-notice-discarded"))


HANDLERS = [
    on_command("announce", announce_command),
    on_press(AnnouncementList, announcement_list),
    on_press(NewAnnouncement, new),
    on_press(OpenAnnouncement, open_announcement),
    on_press(PickText, pick_text),
    on_press(ShowText, text),
    on_press(EditText, edit_text),
    on_press(DropText, drop_text, ask=ask_drop),
    on_press(PickKind, pick_kind),
    on_press(SetKind, set_kind),
    on_press(DeleteAnnouncement, discard, ask=ask_deletion),
]
