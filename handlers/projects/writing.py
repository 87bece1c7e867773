"""Writing a project: a new one for a call, a changed one, and one in another language.

All three are forms with a paged preview as readers will see it. A draft is kept until it is sent,
also after its call has closed: it can then be sent to another one.
"""

from collections.abc import Mapping

from handlers.kit import checks, forms
from handlers.kit.access import Access, members_only
from handlers.kit.context import Context
from handlers.kit.date_format import day_and_hour
from handlers.kit.forms import (
    AttachmentField,
    Choice,
    Field,
    Form,
    LongText,
    TextLine,
    join_messages,
    paused_screen,
)
from handlers.kit.member_cards import author_line, naming_facts
from handlers.kit.navigation import Projects, back_button, home_button, page_row
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, balanced_page, main, pairs, paragraphs
from handlers.kit.taxonomy import LANGUAGE, STAYING
from handlers.kit.text_pages import MAX_PAGE, Block, TextRun, split_pages
from handlers.kit.texts import LANGUAGES, LazyText, Translator, lazy
from handlers.practices.cards import turning
from handlers.projects.callbacks import (
    ChangeProject,
    CopyToCall,
    OwnProjects,
    PickProjectField,
    PresentProject,
    PreviewProject,
    TranslateProject,
)
from handlers.projects.cards import head, how_blocks, main_blocks
from handlers.projects.fields import BlockChoice, blocks_in, packed_blocks
from handlers.projects.messages import FIELD, PART, SEND_NOTICE
from handlers.projects.own import show_own
from handlers.projects.showcase import show_call
from storage import members as people
from storage import profile_fields, reviews
from storage.kit import form_drafts
from storage.kit.attachments import Attachment
from storage.kit.form_drafts import Draft, Value
from storage.projects import calls, submissions
from storage.projects.records import FIELDS, NEEDS, Call, CallStatus, ProjectStatus, Version
from storage.projects.submissions import RATE_LIMIT, NewProject, OwnProject, SendOutcome

TITLE, TEASER, TEXT, NEED, TRANSLATED = 120, 200, 1_500, 200, 1_800
"""Longest texts in characters. A translation is often longer than its original."""

FIELDS_SHOWN = 8


def texts_in(answers: Mapping[str, Value]) -> dict[str, str]:
    """The texts of a project in the answers of a form, by field."""
    found = {name: join_messages(answers.get(name)) for name in FIELDS}
    return {name: text for name, text in found.items() if text}


# Screens


def preview_pages(t: Translator, form: str, answers: Mapping[str, Value]) -> tuple[str, ...]:
    """The preview of a project as its readers will see it, in pages."""
    most = MAX_PAGE - forms.MOST_COMMENT // 2 if answers.get(forms.COMMENT) else MAX_PAGE
    texts = texts_in(answers)
    if form == TEXT_FORM.name:
        language = t.plain(LANGUAGE(str(answers["into"])))
        under: tuple[str, ...] = (t.plain("practice-preview-translation", language=language),)
    else:
        block = blocks_in(answers.get("blocks")).get(str(answers.get("block")), "")
        whose = author_line(
            t, str(answers["name"]), str(answers["sector"]), str(answers["country"])
        )
        under = (f"{answers['call']} · {block}", whose)
        if language_key := answers.get("language"):
            language = t.plain(LANGUAGE(str(language_key)))
            under += (t.plain("practice-preview-language", language=language),)
    file = answers.get("file")
    blocks: tuple[Block, ...] = (
        *head(t, texts, *under), *main_blocks(t, texts),
        *how_blocks(t, texts, Attachment.unpack(str(file)) if file else None),
    )  # fmt: skip
    return split_pages(blocks, most)


def preview_screen(t: Translator, form: str, answers: Mapping[str, Value], part: int) -> Screen:
    """A page of the preview, with what can be done."""
    pages = preview_pages(t, form, answers)
    part = min(max(part, 0), len(pages) - 1)
    intro = (TextRun(t.plain("practice-preview"), "i"),)
    return Screen(
        paragraphs(split_pages([intro])[0], pages[part]),
        (
            *turning(
                t, part, len(pages), [PreviewProject(form, to) for to in (part - 1, part + 1)]
            ),
            (main(t.plain("practice-send"), forms.Submit(form)),),
            (
                Button(t.plain("practice-change"), PickProjectField(form, 0)),
                Button(t.plain("form-cancel"), forms.Cancel(form)),
            ),
        ),
    )


def fields_screen(t: Translator, form: Form, answers: Mapping[str, Value], page: int) -> Screen:
    """A page of the lines of a form, to change one."""

    def label(name: str) -> str:
        return t.plain(FIELD(name) if name in FIELD else PART(name))

    found = balanced_page(form.asked(answers), page, FIELDS_SHOWN)
    buttons = [
        Button(label(field.name), forms.Change(form.name, field.name)) for field in found.rows
    ]
    return Screen(
        t("practice-which-field"),
        (
            *pairs(buttons),
            *page_row(t, found, lambda to: PickProjectField(form.name, to)),
            (Button(t.plain("practice-back-to-preview"), PreviewProject(form.name, 0)),),
        ),
    )


def sent_screen(t: Translator, outcome: SendOutcome) -> Screen:
    """What has become of a project that she sent."""
    return Screen(
        t(SEND_NOTICE(outcome), most=RATE_LIMIT.times),
        (
            (Button(t.plain("project-own"), OwnProjects(0)),),
            (back_button(t, Projects()), home_button(t)),
        ),
    )


def too_many_screen(t: Translator, form: str, when: str) -> Screen:
    """Tells her that the hourly limit is reached; her answers are kept."""
    return Screen(
        t("practice-sending-too-many", most=RATE_LIMIT.times, when=when),
        ((Button(t.plain("practice-to-text"), PreviewProject(form, 0)),), (home_button(t),)),
    )


# Beginning


async def _member_facts(ctx: Context) -> dict[str, Value]:
    profile = await people.profile(ctx.db, ctx.member.id)
    assert profile is not None
    return naming_facts(profile, await profile_fields.levels(ctx.db, ctx.member.id))


def _of_call(call: Call, language: str) -> dict[str, Value]:
    return {"call": call.text(language).title, "blocks": packed_blocks(call, language)}


def _of_version(version: Version) -> dict[str, Value]:
    """The answers that a text came from."""
    given: dict[str, Value] = {name: version.texts.get(name) for name in FIELDS if name in ASKED}
    given["file"] = None if version.attachment is None else version.attachment.packed()
    return given


@members_only
async def present(ctx: Context, press: PresentProject) -> None:
    """Begin a project for a call, or go on with her draft."""
    call = await calls.seen(ctx.db, press.call_id)
    if call is None or call.status(ctx.now()) is not CallStatus.OPEN:
        await show_call(ctx, press.call_id, lazy("project-sending-closed"))
        return
    draft = await form_drafts.of(ctx.db, ctx.member.id, PROJECT_FORM.name)
    if draft is not None and draft.subject_id == call.id:
        resumed = await form_drafts.resume(ctx.db, ctx.member.id, draft.form, ctx.now())
        await forms.ask(ctx, resumed or draft, lazy("form-welcome-back"))
        return
    await _begin(ctx, call, {} if draft is None else draft.answers, draft)


@members_only
async def copy(ctx: Context, press: CopyToCall) -> None:
    """Begin a project for a call with the texts of an earlier one."""
    call = await calls.seen(ctx.db, press.call_id)
    own = await submissions.own(ctx.db, press.project_id, ctx.member.id, ctx.language, ctx.now())
    if call is None or own is None or call.status(ctx.now()) is not CallStatus.OPEN:
        await show_call(ctx, press.call_id, lazy("project-sending-closed"))
        return
    draft = await form_drafts.of(ctx.db, ctx.member.id, PROJECT_FORM.name)
    if draft is not None:
        await ctx.show(paused_screen(ctx.t, draft.form), lazy("practice-unfinished"))
        return
    answers = _of_version(own.latest) | {
        "language": own.project.language,
        "stays": "yes" if own.project.keep_after_leaving else "no",
    }
    await _begin(ctx, call, answers, None)


async def _begin(
    ctx: Context, call: Call, answers: Mapping[str, Value], earlier: Draft | None
) -> None:
    """Begin a project with answers, those of a draft for a call that has closed among them. A draft
    for another call that is still open is not replaced without asking.
    """
    notice: LazyText | None = None
    if earlier is not None:
        other = await calls.seen(ctx.db, earlier.subject_id or 0)
        if other is not None and other.status(ctx.now()) is CallStatus.OPEN:
            await ctx.show(paused_screen(ctx.t, earlier.form), lazy("practice-unfinished"))
            return
        notice = lazy("project-draft-taken")
    given: dict[str, Value] = {"language": ctx.language, **answers}
    given |= await _member_facts(ctx) | _of_call(call, ctx.language)
    given.pop("block", None)
    await forms.begin(ctx, PROJECT_FORM, subject=call.id, answers=given, notice=notice)


@members_only
async def change(ctx: Context, press: ChangeProject) -> None:
    """Open one of her projects in the form, with what a reviewer has said about it."""
    own = await submissions.own(ctx.db, press.project_id, ctx.member.id, ctx.language, ctx.now())
    call = None if own is None else await calls.seen(ctx.db, own.project.call_id)
    if own is None or call is None:
        await ctx.show(_gone(ctx.t))
        return
    if not own.may_change:
        await show_own(ctx, own.project.id, lazy("project-sending-closed"))
        return
    other = await form_drafts.of(ctx.db, ctx.member.id, CHANGE_FORM.name)
    if other is not None:
        await ctx.show(paused_screen(ctx.t, CHANGE_FORM.name), lazy("practice-unfinished"))
        return
    answers = _of_version(own.latest) | {
        "block": str(own.project.block_id),
        "stays": "yes" if own.project.keep_after_leaving else "no",
        forms.COMMENT: await reviews.comment_on(ctx.db, own.latest.kind, own.latest.id),
        "shown": "yes" if own.project.status is ProjectStatus.SHOWN else "",
    }
    answers |= await _member_facts(ctx) | _of_call(call, ctx.language)
    await forms.begin(ctx, CHANGE_FORM, subject=own.project.id, answers=answers)


@members_only
async def translate(ctx: Context, press: TranslateProject) -> None:
    """Ask for a project of hers in another language, text by text."""
    own = await submissions.own(ctx.db, press.project_id, ctx.member.id, ctx.language, ctx.now())
    if own is None or not _translatable(own, press.language):
        await ctx.show(_gone(ctx.t))
        return
    other = await form_drafts.of(ctx.db, ctx.member.id, TEXT_FORM.name)
    if other is not None:
        await ctx.show(paused_screen(ctx.t, TEXT_FORM.name), lazy("practice-unfinished"))
        return
    answers: dict[str, Value] = {f"of_{name}": text for name, text in own.latest.texts.items()}
    answers |= await _member_facts(ctx) | {"into": press.language}
    await forms.begin(ctx, TEXT_FORM, subject=own.project.id, answers=answers)


def _translatable(own: OwnProject, language: str) -> bool:
    is_shown = own.project.status is ProjectStatus.SHOWN
    return is_shown and language in LANGUAGES and language != own.project.language


def _gone(t: Translator) -> Screen:
    nav = (back_button(t, OwnProjects(0)), home_button(t))
    return Screen(t("project-sending-gone"), (nav,))


# The preview


async def _open_draft(ctx: Context, form_name: str) -> tuple[Form, Draft] | None:
    """Her open draft of one of these forms, if it is complete; otherwise she is answered and None
    is returned.
    """
    form = FORMS.get(form_name)
    draft = await form_drafts.of(ctx.db, ctx.member.id, form_name) if form else None
    if form is None or draft is None:
        await ctx.show(Screen(ctx.t("form-closed"), ((home_button(ctx.t),),)))
        return None
    if not draft.is_open:
        await ctx.show(paused_screen(ctx.t, form_name), lazy("form-was-set-aside"))
        return None
    if form.after(draft.answers) is not None:
        await forms.ask(ctx, draft)
        return None
    if draft.field is not None:
        gone = await form_drafts.go_to(
            ctx.db, ctx.member.id, form_name, None, ctx.update.update_id, ctx.now()
        )
        draft = gone or draft
    return form, draft


@members_only
async def preview(ctx: Context, press: PreviewProject) -> None:
    """Show a page of the preview."""
    if (found := await _open_draft(ctx, press.form)) is not None:
        form, draft = found
        screen = preview_screen(ctx.t, form.name, draft.answers, press.part)
        await ctx.show(forms.with_comment(ctx.t, screen, draft.answers))


@members_only
async def pick_field(ctx: Context, press: PickProjectField) -> None:
    """Show the choice of the line to change."""
    if (found := await _open_draft(ctx, press.form)) is not None:
        form, draft = found
        screen = fields_screen(ctx.t, form, draft.answers, press.page)
        await ctx.show(forms.with_comment(ctx.t, screen, draft.answers))


def _review(ctx: Context, draft: Draft) -> Screen:
    return preview_screen(ctx.t, draft.form, draft.answers, 0)


# Sending


def _new(draft: Draft) -> NewProject:
    answers = draft.answers
    file = answers.get("file")
    return NewProject(
        block_id=int(str(answers["block"])),
        language=str(answers.get("language") or ""),
        texts=texts_in(answers),
        attachment=Attachment.unpack(str(file)) if file else None,
        keep_after_leaving=answers["stays"] == "yes",
    )


async def _send(ctx: Context, draft: Draft) -> None:
    outcome, _ = await submissions.send(
        ctx.closing(draft), ctx.member.id, draft.subject, _new(draft), ctx.now()
    )
    await _after(ctx, draft, outcome)


async def _send_change(ctx: Context, draft: Draft) -> None:
    outcome = await submissions.change(
        ctx.closing(draft), ctx.member.id, draft.subject, _new(draft), ctx.now()
    )
    await _after(ctx, draft, outcome)


async def _send_text(ctx: Context, draft: Draft) -> None:
    outcome = await submissions.translate(
        ctx.closing(draft), ctx.member.id, draft.subject, str(draft.answers["into"]),
        texts_in(draft.answers), ctx.now(),
    )  # fmt: skip
    await _after(ctx, draft, outcome)


async def _after(ctx: Context, draft: Draft, outcome: SendOutcome) -> None:
    if outcome is SendOutcome.TOO_MANY:
        again = await submissions.may_send_at(ctx.db, ctx.member.id, ctx.now()) or ctx.now()
        when = day_and_hour(ctx.t, again, ctx.member.zone)
        await ctx.show(too_many_screen(ctx.t, draft.form, when))
    elif outcome is SendOutcome.NO_BLOCK:
        call = await calls.seen(ctx.db, draft.subject)
        if call is not None:
            await form_drafts.amend(ctx.db, ctx.member.id, draft.form, _of_call(call, ctx.language))
        gone = await form_drafts.go_to(
            ctx.db, ctx.member.id, draft.form, "block", ctx.update.update_id, ctx.now()
        )
        await forms.ask(ctx, gone or draft, lazy("project-sending-no-block"))
    else:
        await ctx.show(sent_screen(ctx.t, outcome))


async def _leave_project(ctx: Context, draft: Draft) -> None:
    await show_call(ctx, draft.subject)


async def _leave_change(ctx: Context, draft: Draft) -> None:
    await show_own(ctx, draft.subject)


def _is_sent(answers: Mapping[str, Value]) -> bool:
    return not answers.get("shown")


_TEXTS = (
    Field("title", TextLine(TITLE), check=checks.no_contact),
    Field("teaser", TextLine(TEASER), check=checks.no_contact),
    Field("block", BlockChoice(), when=_is_sent),
    *(
        Field(name, LongText(TEXT), check=checks.no_contact)
        for name in ("idea", "goals", "steps", "serves", "result")
    ),
    Field("stays", Choice(STAYING, lambda _ctx: ("yes", "no"))),
    *(Field(name, TextLine(NEED), optional=True, check=checks.no_contact) for name in NEEDS),
    Field("tips", LongText(TEXT), optional=True, check=checks.no_contact),
    Field("file", AttachmentField(300), optional=True),
)
ASKED = frozenset(field.name for field in _TEXTS)

PROJECT_FORM = Form(
    calls.DRAFT_FORM,
    (*_TEXTS, Field("language", Choice(LANGUAGE, lambda _ctx: LANGUAGES), is_given=True)),
    _send,
    _leave_project,
    _review,
    changed_in="/projects",
    access=Access.MEMBERS,
)

CHANGE_FORM = Form(
    "projectchange",
    _TEXTS,
    _send_change,
    _leave_change,
    _review,
    questions=calls.DRAFT_FORM,
    changed_in="/projects",
    access=Access.MEMBERS,
)


def _text_field(name: str) -> Field:
    """A text in another language; its question shows the original."""

    def asks(t: Translator, answers: Mapping[str, Value]) -> str:
        language = t.plain(LANGUAGE(str(answers["into"])))
        part = t.plain(PART(name))
        blocks: list[Block] = [
            (TextRun(t.plain("translation-ask", language=language, part=part)),),
            (TextRun(str(answers.get(f"of_{name}") or ""), "i"),),
        ]
        return split_pages(blocks)[0]

    def was_written(answers: Mapping[str, Value]) -> bool:
        return bool(answers.get(f"of_{name}"))

    is_line = name in ("title", "teaser", *NEEDS)
    most = {"title": TITLE, "teaser": TEASER}.get(name, NEED) * 6 // 5
    kind = TextLine(most) if is_line else LongText(TRANSLATED)
    return Field(name, kind, asks=asks, when=was_written, check=checks.no_contact)


TEXT_FORM = Form(
    "projecttext",
    tuple(_text_field(name) for name in FIELDS),
    _send_text,
    _leave_change,
    _review,
    changed_in="/projects",
    access=Access.MEMBERS,
)

FORMS = {form.name: form for form in (PROJECT_FORM, CHANGE_FORM, TEXT_FORM)}

HANDLERS = [
    on_press(PresentProject, present),
    on_press(CopyToCall, copy),
    on_press(ChangeProject, change),
    on_press(TranslateProject, translate),
    on_press(PreviewProject, preview, keeps_form=True),
    on_press(PickProjectField, pick_field, keeps_form=True),
]
