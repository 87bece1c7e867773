"""How those who run a programme write it, change it and put it into other languages."""

from collections.abc import Sequence

from handlers.board.fields import Day
from handlers.kit import forms
from handlers.kit.access import Access, staff_only
from handlers.kit.context import Context
from handlers.kit.forms import Answers, Field, Form, Lines, Number, Paragraphs, TextLine
from handlers.kit.navigation import back_button, home_button
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, main, pairs, paragraphs
from handlers.kit.taxonomy import LANGUAGE
from handlers.kit.texts import Translator, lazy
from handlers.mentoring.callbacks import (
    ChangeProgramme,
    ManageProgramme,
    NewProgramme,
    PickProgrammeLanguage,
    TranslateProgramme,
)
from handlers.mentoring.messages import PROGRAMME_FIELD, PROGRAMME_NOTICE
from handlers.mentoring.programmes import managed, show_manage, show_programmes
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft, Value, moment_in, packed_moment
from storage.mentoring import programmes
from storage.mentoring.programmes import (
    LEAST_MONTHS,
    MOST_MONTHS,
    MOST_PLACES,
    ProgrammeFacts,
    ProgrammeOutcome,
)
from storage.mentoring.records import (
    MAX_QUESTIONS,
    Programme,
    ProgrammeStatus,
    ProgrammeText,
)

TITLE, ABOUT, QUESTION = 80, 1_000, 150
"""Longest texts in characters."""


def languages_screen(t: Translator, programme: Programme, languages: Sequence[str]) -> Screen:
    """The languages in which the programme can be written."""

    def label(code: str) -> str:
        name = t.plain(LANGUAGE(code))
        return t.plain("form-ticked", name=name) if code in programme.texts else name

    buttons = [
        Button(label(code), TranslateProgramme(programme.id, code))
        for code in languages
        if code != programme.language
    ]
    return Screen(
        t("mentoring-run-which-language", language=t.plain(LANGUAGE(programme.language))),
        (*pairs(buttons), (back_button(t, ManageProgramme(programme.id)), home_button(t))),
    )


def review_screen(t: Translator, form: Form, answers: Answers) -> Screen:
    """A programme, or its words in another language, before it is saved."""
    said = [
        t(
            "person-line",
            label=t.plain(PROGRAMME_FIELD(field.name)),
            value=field.kind.shown(t, answers.get(field.name), answers)
            if answers.get(field.name)
            else "–",
        )
        for field in form.asked(answers)
    ]
    buttons = [
        Button(t.plain(PROGRAMME_FIELD(field.name)), forms.Change(form.name, field.name))
        for field in form.asked(answers)
    ]
    return Screen(
        paragraphs(t("mentoring-run-review"), *said),
        (
            (main(t.plain("mentoring-run-save"), forms.Submit(form.name)),),
            *pairs(buttons),
            (Button(t.plain("form-cancel"), forms.Cancel(form.name)),),
        ),
    )


@staff_only
async def begin(ctx: Context, _press: NewProgramme) -> None:
    """Ask for a new programme."""
    draft = await form_drafts.of(ctx.db, ctx.member.id, PROGRAMME_FORM.name)
    if draft is not None:
        await ctx.show(forms.paused_screen(ctx.t, draft.form), lazy("practice-unfinished"))
        return
    await forms.begin(ctx, PROGRAMME_FORM, answers={"zone": ctx.member.zone})


@staff_only
async def change(ctx: Context, press: ChangeProgramme) -> None:
    """Show what a programme says, to change it."""
    programme = await managed(ctx, press.programme_id)
    if programme is None:
        return
    if programme.status is ProgrammeStatus.CLOSED:
        await show_manage(ctx, programme.id, lazy(PROGRAMME_NOTICE(ProgrammeOutcome.ALREADY)))
        return
    said = programme.texts[programme.language]
    answers: dict[str, Value] = {
        "zone": ctx.member.zone,
        "version": programme.version,
        "title": said.title,
        "about": said.about,
        "months": str(programme.months),
        "places": str(programme.places),
        "starts": packed_moment(programme.starts_at),
        "questions": said.questions or None,
    }
    await forms.begin(ctx, PROGRAMME_FORM, subject=programme.id, answers=answers)


def _text(answers: Answers) -> ProgrammeText:
    questions = forms.several(answers.get("questions"))
    return ProgrammeText(str(answers["title"]), str(answers["about"]), questions)


async def _save(ctx: Context, draft: Draft) -> None:
    answers, programme_id = draft.answers, draft.subject_id
    facts = ProgrammeFacts(
        _text(answers),
        int(str(answers["months"])),
        int(str(answers["places"])),
        moment_in(answers["starts"]),
    )
    if programme_id is None:
        outcome, programme_id = await programmes.create(
            ctx.closing(draft), ctx.member.id, ctx.language, facts, ctx.now()
        )
    else:
        outcome = await programmes.change(
            ctx.closing(draft), programme_id, ctx.member.id, str(answers["version"]), facts,
            ctx.now(),
        )  # fmt: skip
    notice = lazy(PROGRAMME_NOTICE(outcome))
    if outcome is ProgrammeOutcome.CHANGED:
        # Her words stay; if she saves them again, they replace what the other one wrote.
        found = await programmes.managed(ctx.db, programme_id or 0, ctx.member.id)
        version = "" if found is None else found.version
        await form_drafts.amend(ctx.db, ctx.member.id, draft.form, {"version": version})
    if outcome.keeps_draft:
        await forms.ask(ctx, draft, notice)
    elif programme_id is None:
        await show_programmes(ctx, 0, notice)
    else:
        await show_manage(ctx, programme_id, notice)


async def _leave(ctx: Context, draft: Draft) -> None:
    if draft.subject_id is None:
        await show_programmes(ctx, 0)
    else:
        await show_manage(ctx, draft.subject_id)


def _review(ctx: Context, draft: Draft) -> Screen:
    return review_screen(ctx.t, PROGRAMME_FORM, draft.answers)


PROGRAMME_FORM = Form(
    "programme",
    (
        Field("title", TextLine(TITLE)),
        Field("about", Paragraphs(ABOUT)),
        Field("months", Number(LEAST_MONTHS, MOST_MONTHS)),
        Field("places", Number(1, MOST_PLACES)),
        Field("starts", Day()),
        Field("questions", Lines(1, MAX_QUESTIONS, QUESTION), optional=True),
    ),
    _save,
    _leave,
    _review,
    changed_in="/mentoring",
    access=Access.STAFF,
)


@staff_only
async def pick_language(ctx: Context, press: PickProgrammeLanguage) -> None:
    """Show the languages in which the programme can be written."""
    if (programme := await managed(ctx, press.programme_id)) is not None:
        await ctx.show(languages_screen(ctx.t, programme, ctx.network.languages))


@staff_only
async def translate(ctx: Context, press: TranslateProgramme) -> None:
    """Ask for the words of a programme in another language."""
    programme = await managed(ctx, press.programme_id)
    if programme is None:
        return
    if press.language not in ctx.network.languages or press.language == programme.language:
        await show_manage(ctx, programme.id)
        return
    own = programme.texts[programme.language]
    answers: dict[str, Value] = {
        "into": press.language,
        "of_title": own.title,
        "of_about": own.about,
        "of_questions": "\n".join(own.questions),
    }
    await forms.begin(ctx, TEXT_FORM, subject=programme.id, answers=answers)


def _asks(name: str) -> Field:
    def asks(t: Translator, answers: Answers) -> str:
        return paragraphs(
            t(
                "call-translate",
                language=t.plain(LANGUAGE(str(answers["into"]))),
                part=t.plain(PROGRAMME_FIELD(name)),
            ),
            t("call-original", text=str(answers.get(f"of_{name}") or "")),
        )

    kinds = {
        "title": TextLine(TITLE), "about": Paragraphs(ABOUT),
        "questions": Lines(1, MAX_QUESTIONS, QUESTION),
    }  # fmt: skip

    def is_asked(answers: Answers) -> bool:
        return name != "questions" or bool(answers.get("of_questions"))

    return Field(name, kinds[name], asks=asks, when=is_asked)


def _text_review(ctx: Context, draft: Draft) -> Screen:
    return review_screen(ctx.t, TEXT_FORM, draft.answers)


async def _save_text(ctx: Context, draft: Draft) -> None:
    outcome = await programmes.translate(
        ctx.closing(draft), draft.subject, ctx.member.id, str(draft.answers["into"]),
        _text(draft.answers),
    )  # fmt: skip
    notice = lazy(PROGRAMME_NOTICE(outcome))
    if outcome.keeps_draft:
        await forms.ask(ctx, draft, notice)
    else:
        await show_manage(ctx, draft.subject, notice)


TEXT_FORM = Form(
    "programmetext",
    (_asks("title"), _asks("about"), _asks("questions")),
    _save_text,
    forms.back_to(show_manage),
    _text_review,
    changed_in="/mentoring",
    access=Access.STAFF,
)


HANDLERS = [
    on_press(NewProgramme, begin),
    on_press(ChangeProgramme, change),
    on_press(PickProgrammeLanguage, pick_language),
    on_press(TranslateProgramme, translate),
]
