"""Writing an announcement: three questions, then a card on which everything can be told."""

from handlers.announcements.callbacks import (
    AnnouncementList,
    AskLink,
    AskNothing,
    AskText,
    Attach,
    DeleteAnnouncement,
    DropText,
    EditAnswers,
    EditText,
    NewAnnouncement,
    OpenAnnouncement,
    PickAnswers,
    PickKind,
    PickSendTime,
    PickTarget,
    PickText,
    SendAtOnce,
    SetKind,
    SetTarget,
    ShowButtons,
    ShowText,
    TypeSendTime,
)
from handlers.announcements.cards import (
    PAGE,
    answers_screen,
    buttons_screen,
    deletion,
    kinds_screen,
    targets_screen,
    text_screen,
    texts_screen,
    when_screen,
)
from handlers.announcements.messages import FACT, NOTICE
from handlers.announcements.overview import draft_of, own_draft, show, show_list
from handlers.announcements.responses import LONGEST, LONGEST_CAPTION
from handlers.events.fields import Moment
from handlers.kit import forms, telegram_html
from handlers.kit.access import Access, staff_only
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.forms import Attachment, Choice, Field, Form, Formatted, Lines, Link
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Screen, paragraphs
from handlers.kit.taxonomy import ANNOUNCEMENT_KIND, LANGUAGE
from handlers.kit.texts import LANGUAGES, LazyText, Translator, lazy
from storage.announcements import drafting, records
from storage.announcements.drafting import EditOutcome
from storage.announcements.records import KINDS, Announcement, Correction
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft, Value


@staff_only
async def announce_command(ctx: Context, _arguments: str) -> None:
    """/announce"""
    await show_list(ctx, 0)


@staff_only
async def announcement_list(ctx: Context, press: AnnouncementList) -> None:
    """The button to it."""
    await show_list(ctx, press.page)


@staff_only
async def open_one(ctx: Context, press: OpenAnnouncement) -> None:
    """One announcement."""
    await show(ctx, press.id)


# Three questions


@staff_only
async def new(ctx: Context, _press: NewAnnouncement) -> None:
    """Ask what it is and what it says; what was begun goes on."""
    if await form_drafts.of(ctx.db, ctx.member.id, ANNOUNCEMENT.name) is None:
        await forms.begin(ctx, ANNOUNCEMENT)
        return
    resumed = await form_drafts.resume(ctx.db, ctx.member.id, ANNOUNCEMENT.name, ctx.now())
    assert resumed is not None
    await forms.ask(ctx, resumed, lazy("form-welcome-back"))


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
            (Button(ctx.t.plain("announcement-review-yes"), forms.Submit(ANNOUNCEMENT.name)),),
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
    await ctx.reload()
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
        Field("kind", Choice(ANNOUNCEMENT_KIND, lambda _ctx: KINDS)),
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
    """The languages of its text."""
    await show_texts(ctx, press.id)


async def show_texts(ctx: Context, id: int, notice: LazyText | None = None) -> None:
    """The languages of its text, while it can be changed."""
    found = await _changeable(ctx, id)
    if found is not None:
        await ctx.show(texts_screen(ctx.t, found, ctx.network.languages), notice)


async def _changeable(ctx: Context, id: int) -> Announcement | None:
    """The announcement, if she may write its texts: a draft of hers, or one that is corrected."""
    seen = await records.seen_by(ctx.db, id, ctx.member.id, ctx.language)
    if seen is not None and seen.announcement.correction is Correction.DRAFT:
        return seen.announcement
    seen = await draft_of(ctx, id)
    return None if seen is None else seen.announcement


@staff_only
async def text(ctx: Context, press: ShowText) -> None:
    """Its text in one language."""
    found = await _changeable(ctx, press.id)
    if found is not None:
        language = press.language if press.language in LANGUAGES else found.language
        await ctx.show(text_screen(ctx.t, found, language))


@staff_only
async def edit_text(ctx: Context, press: EditText) -> None:
    """Ask for its text in one language."""
    found = await _changeable(ctx, press.id)
    if found is None:
        return
    if press.language not in LANGUAGES:
        await show_texts(ctx, press.id)
        return
    texts = found.corrected if found.correction is not None else found.texts
    form = CAPTION if found.attachment else TEXT
    answers: dict[str, Value] = {"into": press.language}
    if press.language in texts:
        answers["text"] = texts[press.language]
    await forms.begin(ctx, form, field="text", subject=found.id, answers=answers)


def _asks_text(t: Translator, answers: forms.Answers) -> str:
    return t("announcement-ask-text-in", language=t.plain(LANGUAGE(str(answers["into"]))))


async def _write(ctx: Context, draft: Draft) -> None:
    assert draft.subject_id is not None
    outcome = await drafting.write(
        ctx.closing(draft), draft.subject_id, ctx.member.id, str(draft.answers["into"]),
        str(draft.answers["text"]),
    )  # fmt: skip
    await ctx.reload()
    await show_texts(ctx, draft.subject_id, lazy(NOTICE(outcome)))


async def _cancel_text_form(ctx: Context, draft: Draft) -> None:
    assert draft.subject_id is not None
    await show_texts(ctx, draft.subject_id)


TEXT, CAPTION = (
    Form(
        name,
        (Field("text", Formatted(most), asks=_asks_text),),
        _write,
        _cancel_text_form,
        changed_in="/announce",
        access=Access.STAFF,
    )
    for name, most in (("announcetext", LONGEST), ("announcecaption", LONGEST_CAPTION))
)


@staff_only
async def drop_text(ctx: Context, press: DropText) -> None:
    """Take its text in one language away."""
    outcome = await drafting.write(ctx.db, press.id, ctx.member.id, press.language, None)
    await show_texts(ctx, press.id, lazy(NOTICE(outcome)))


# What goes with it


async def _change(ctx: Context, id: int, fact: str, value: str | int | None) -> LazyText:
    outcome = await drafting.change(ctx.db, id, ctx.member.id, fact, value, ctx.now())
    return lazy(NOTICE(outcome))


async def _cancel_form(ctx: Context, draft: Draft) -> None:
    assert draft.subject_id is not None
    await show(ctx, draft.subject_id)


async def _take(ctx: Context, draft: Draft, fact: str, value: str | int | None) -> None:
    """Take a form's answer over; the form stays open where the answer will not do."""
    assert draft.subject_id is not None
    outcome = await drafting.change(
        ctx.closing(draft), draft.subject_id, ctx.member.id, fact, value, ctx.now()
    )
    notice = lazy(NOTICE(outcome))
    if outcome is EditOutcome.PAST:
        await _ask_when(ctx, draft.subject_id, notice)
        return
    await ctx.reload()
    if fact == "send_at":
        await _show_when(ctx, draft.subject_id, notice)
    else:
        await show(ctx, draft.subject_id, notice)


@staff_only
async def attach(ctx: Context, press: Attach) -> None:
    """Ask for the picture or file."""
    seen = await draft_of(ctx, press.id)
    if seen is None:
        return
    found = seen.announcement
    answers: dict[str, Value] = {"file": found.attachment} if found.attachment else {}
    await forms.begin(ctx, FILE, field="file", subject=found.id, answers=answers)


async def _attached(ctx: Context, draft: Draft) -> None:
    assert draft.subject_id is not None
    seen = await records.seen_by(ctx.db, draft.subject_id, ctx.member.id, ctx.language)
    value = draft.answers.get("file")
    texts = seen.announcement.texts.items() if seen is not None else ()
    too_long = [code for code, text in texts if telegram_html.length(text) > LONGEST_CAPTION]
    if value and too_long:
        language = ctx.t.plain(LANGUAGE(too_long[0]))
        notice = lazy("announcement-caption-too-long", most=LONGEST_CAPTION, language=language)
        await form_drafts.discard(ctx.db, ctx.member.id, draft.form)
        await ctx.reload()
        await show(ctx, draft.subject_id, notice)
        return
    await _take(ctx, draft, "attachment", str(value) if value else None)


FILE = Form(
    "announcefile",
    (Field("file", Attachment(0), optional=True),),
    _attached,
    _cancel_form,
    access=Access.STAFF,
)


@staff_only
async def buttons(ctx: Context, press: ShowButtons) -> None:
    """What buttons stand under it."""
    await _show_buttons(ctx, press.id)


async def _show_buttons(ctx: Context, id: int, notice: LazyText | None = None) -> None:
    seen = await draft_of(ctx, id)
    if seen is not None:
        await ctx.show(buttons_screen(ctx.t, seen), notice)


@staff_only
async def pick_target(ctx: Context, press: PickTarget) -> None:
    """Which event or practice a button leads to."""
    if press.what not in ("event", "practice"):
        await _show_buttons(ctx, press.id)
        return
    if await draft_of(ctx, press.id) is None:
        return
    found = await records.targets(ctx.db, press.what, ctx.language, press.page, PAGE, ctx.now())
    await ctx.show(targets_screen(ctx.t, press.id, press.what, found))


@staff_only
async def set_target(ctx: Context, press: SetTarget) -> None:
    """Where a button leads, or that there is none."""
    known = press.what in ("event", "practice") or (press.what == "link" and press.target is None)
    notice = await _change(ctx, press.id, press.what, press.target) if known else None
    await _show_buttons(ctx, press.id, notice)


@staff_only
async def pick_answers(ctx: Context, press: PickAnswers) -> None:
    """The languages of the answers to choose from."""
    await _show_answers(ctx, press.id)


async def _show_answers(ctx: Context, id: int, notice: LazyText | None = None) -> None:
    seen = await draft_of(ctx, id)
    if seen is not None:
        screen = answers_screen(ctx.t, seen.announcement, ctx.network.languages)
        await ctx.show(screen, notice)


@staff_only
async def edit_answers(ctx: Context, press: EditAnswers) -> None:
    """Ask for the answers to choose from, in one language."""
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
    assert draft.subject_id is not None
    language, labels = str(draft.answers["into"]), forms.several(draft.answers.get("answers"))
    outcome = await drafting.offer(
        ctx.closing(draft), draft.subject_id, ctx.member.id, language, labels
    )
    notice = lazy(NOTICE(outcome))
    if outcome is EditOutcome.OTHER_NUMBER:
        await _ask_answers(ctx, draft.subject_id, language, labels, notice)
        return
    await ctx.reload()
    await _show_answers(ctx, draft.subject_id, notice)


async def _cancel_answers_form(ctx: Context, draft: Draft) -> None:
    assert draft.subject_id is not None
    await _show_answers(ctx, draft.subject_id)


ANSWERS = Form(
    "announceanswers",
    (Field("answers", Lines(2, 6, 40), asks=_asks_answers),),
    _offer,
    _cancel_answers_form,
    access=Access.STAFF,
)


@staff_only
async def ask_text(ctx: Context, press: AskText) -> None:
    """Readers answer in words."""
    await _show_buttons(ctx, press.id, await _change(ctx, press.id, "asks", "text"))


@staff_only
async def ask_nothing(ctx: Context, press: AskNothing) -> None:
    """It asks nothing."""
    outcome = await drafting.ask_nothing(ctx.db, press.id, ctx.member.id)
    await _show_buttons(ctx, press.id, lazy(NOTICE(outcome)))


@staff_only
async def ask_link(ctx: Context, press: AskLink) -> None:
    """Ask for the address."""
    if await draft_of(ctx, press.id) is not None:
        await forms.begin(ctx, LINK, field="link", subject=press.id)


async def _linked(ctx: Context, draft: Draft) -> None:
    await _take(ctx, draft, "link", str(draft.answers["link"]))


LINK = Form("announcelink", (Field("link", Link(300)),), _linked, _cancel_form, access=Access.STAFF)


@staff_only
async def pick_kind(ctx: Context, press: PickKind) -> None:
    """Which kind it is."""
    seen = await draft_of(ctx, press.id)
    if seen is not None:
        await ctx.show(kinds_screen(ctx.t, seen.announcement))


@staff_only
async def set_kind(ctx: Context, press: SetKind) -> None:
    """It is of this kind."""
    await show(ctx, press.id, await _change(ctx, press.id, "kind", press.kind))


# When


@staff_only
async def when(ctx: Context, press: PickSendTime) -> None:
    """When it goes, by its readers' clocks."""
    await _show_when(ctx, press.id)


async def _show_when(ctx: Context, id: int, notice: LazyText | None = None) -> None:
    seen = await draft_of(ctx, id)
    if seen is not None:
        hours = await drafting.hours_of(ctx.db, id, ctx.member.id, ctx.now())
        screen = when_screen(ctx.t, seen.announcement, hours, ctx.member.zone, ctx.now())
        await ctx.show(screen, notice)


@staff_only
async def ask_when(ctx: Context, press: TypeSendTime) -> None:
    """Ask for the moment."""
    if await draft_of(ctx, press.id) is not None:
        await _ask_when(ctx, press.id)


async def _ask_when(ctx: Context, id: int, notice: LazyText | None = None) -> None:
    clock: dict[str, Value] = {"clock": ctx.member.zone}
    await forms.begin(ctx, WHEN, field="when", subject=id, answers=clock, notice=notice)


async def _timed(ctx: Context, draft: Draft) -> None:
    await _take(ctx, draft, "send_at", int(str(draft.answers["when"])))


async def _cancel_time_form(ctx: Context, draft: Draft) -> None:
    assert draft.subject_id is not None
    await _show_when(ctx, draft.subject_id)


WHEN = Form(
    "announcewhen", (Field("when", Moment()),), _timed, _cancel_time_form, access=Access.STAFF
)


@staff_only
async def at_once(ctx: Context, press: SendAtOnce) -> None:
    """It goes at once."""
    await _show_when(ctx, press.id, await _change(ctx, press.id, "send_at", None))


async def ask_deletion(ctx: Context, press: DeleteAnnouncement) -> Confirmation | None:
    """Delete the draft, while it is one?"""
    seen = await own_draft(ctx, press.id)
    return deletion(ctx.t, press.id) if seen is not None else None


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
    on_press(OpenAnnouncement, open_one),
    on_press(PickText, pick_text),
    on_press(ShowText, text),
    on_press(EditText, edit_text),
    on_press(DropText, drop_text),
    on_press(Attach, attach),
    on_press(ShowButtons, buttons),
    on_press(PickTarget, pick_target),
    on_press(SetTarget, set_target),
    on_press(AskLink, ask_link),
    on_press(PickAnswers, pick_answers),
    on_press(EditAnswers, edit_answers),
    on_press(AskText, ask_text),
    on_press(AskNothing, ask_nothing),
    on_press(PickKind, pick_kind),
    on_press(SetKind, set_kind),
    on_press(PickSendTime, when),
    on_press(TypeSendTime, ask_when),
    on_press(SendAtOnce, at_once),
    on_press(DeleteAnnouncement, discard, ask=ask_deletion),
]
