"""Submitting for review: a member's own practice, a translation, or a trial (how she tried a
practice).

All three are forms with a paged preview as readers will see it. Before submission she is warned
about text that looks like other people's personal data, and about a practice that says nearly the
same.
"""

import asyncio
import hashlib
import json
from collections.abc import Mapping, Sequence

from handlers.kit import forms
from handlers.kit.access import Access, members_only
from handlers.kit.characters import shortened, units
from handlers.kit.contact_detection import find_personal_data
from handlers.kit.context import Context
from handlers.kit.date_format import day_and_hour
from handlers.kit.forms import (
    AttachmentField,
    Choice,
    Field,
    Form,
    LongText,
    MultiChoice,
    TextLine,
    join_messages,
    paused_screen,
)
from handlers.kit.member_cards import asks_naming, author_line, naming_facts
from handlers.kit.navigation import Practices, home_button
from handlers.kit.router import on_command, on_press
from handlers.kit.screens import Button, Screen, column, main, paragraphs
from handlers.kit.taxonomy import LANGUAGE, NAMING, STAYING, TOPIC
from handlers.kit.text_pages import MAX_PAGE, Block, TextRun, split_pages
from handlers.kit.texts import LANGUAGES, LazyText, Translator, lazy
from handlers.practices import library as library_screens
from handlers.practices.callbacks import (
    OwnPractices,
    PickField,
    PreviewPractice,
    ReadPractice,
    ReadSimilar,
    SendAnyway,
    SharePractice,
    TellTrial,
    Translate,
)
from handlers.practices.cards import (
    gone_screen,
    head,
    how_blocks,
    main_blocks,
    pages_of,
    trial_block,
    turning,
)
from handlers.practices.messages import FIELD, PART, SUBMIT_NOTICE
from storage import members as people
from storage import profile_fields
from storage.kit import form_drafts
from storage.kit.attachments import Attachment
from storage.kit.form_drafts import Draft, Value
from storage.kit.taxonomy import TOPICS
from storage.practices import library, submissions
from storage.practices.records import FIELDS, MAX_TOPICS, SubmissionKind
from storage.practices.submissions import RATE_LIMIT, NewPractice, SimilarPractice, SubmitOutcome

TITLE, TEXT, TRANSLATED, TRIAL_TEXT = 120, 3_000, 3_600, 2_000
"""Longest texts in characters. A translation is often longer than its original."""

MAX_SHOWN = 5
"""Largest number of findings of personal data in a warning."""


def texts_in(answers: Mapping[str, Value], kind: SubmissionKind) -> dict[str, str]:
    """The texts in the answers of a form, by field."""
    found = {name: join_messages(answers.get(name)) for name in FIELDS[kind]}
    return {name: text for name, text in found.items() if text}


# Screens


def preview_pages(t: Translator, form: str, answers: Mapping[str, Value]) -> tuple[str, ...]:
    """The preview of a submission as its readers will see it, in pages."""
    name = str(answers.get("name") or "") if answers.get("named") == "yes" else None
    # A reviewer's comment stands above each page.
    most = MAX_PAGE - forms.MOST_COMMENT // 2 if answers.get(forms.COMMENT) else MAX_PAGE
    whose = author_line(t, name, str(answers["sector"]), str(answers["country"]))
    if form == TRIAL.name:
        texts = texts_in(answers, SubmissionKind.TRIAL)
        blocks: list[Block] = [
            head(t, str(answers["about"]), t.plain("practice-tried-by")),
            trial_block(t, whose, texts),
        ]
        return split_pages(blocks, most)
    if form == TRANSLATION.name:
        texts = texts_in(answers, SubmissionKind.TRANSLATION)
        language = t.plain(LANGUAGE(str(answers["into"])))
        told = t.plain("practice-preview-translation", language=language)
        return split_pages((head(t, texts["title"], told), *main_blocks(t, texts, ()),
                      *how_blocks(t, texts, None)), most)  # fmt: skip
    texts = texts_in(answers, SubmissionKind.PRACTICE)
    file = answers.get("file")
    return split_pages(
        (
            head(t, texts["title"], whose),
            *_written_in(t, answers),
            *main_blocks(t, texts, forms.several(answers.get("topics"))),
            *how_blocks(t, texts, Attachment.unpack(str(file)) if file else None),
        ),
        most,
    )


def _written_in(t: Translator, answers: Mapping[str, Value]) -> tuple[Block, ...]:
    """The language of a new text: hers, unless she changes it."""
    language = answers.get("language")
    if not isinstance(language, str):
        return ()
    named = t.plain("practice-preview-language", language=t.plain(LANGUAGE(language)))
    return ((TextRun(named, "i"),),)


def preview_screen(t: Translator, form: str, answers: Mapping[str, Value], part: int) -> Screen:
    """A page of the preview, with what can be done."""
    pages = preview_pages(t, form, answers)
    part = min(max(part, 0), len(pages) - 1)
    intro = (TextRun(t.plain("practice-preview"), "i"),)
    return Screen(
        paragraphs(split_pages([intro])[0], pages[part]),
        (
            *turning(
                t, part, len(pages), [PreviewPractice(form, to) for to in (part - 1, part + 1)]
            ),
            (main(t.plain("practice-send"), forms.Submit(form)),),
            (
                Button(t.plain("practice-change"), PickField(form)),
                Button(t.plain("form-cancel"), forms.Cancel(form)),
            ),
        ),
    )


def fields_screen(t: Translator, form: Form, answers: Mapping[str, Value]) -> Screen:
    """The choice of the line to change."""
    labels = [
        Button(t.plain(FIELD(field.name)), forms.Change(form.name, field.name))
        for field in form.asked(answers)
    ]
    back = (Button(t.plain("practice-back-to-preview"), PreviewPractice(form.name, 0)),)
    rows = [tuple(labels[at : at + 2]) for at in range(0, len(labels), 2)]
    return Screen(t("practice-which-field"), (*rows, back))


def warning_screen(
    t: Translator, form: str, digest: str, found: Sequence[str], similar: SimilarPractice | None
) -> Screen:
    """The warning before submission: personal data, and a similar practice."""
    said: list[Block] = []
    buttons: list[Button] = []
    if found:
        said.append((TextRun(t.plain("practice-personal")),))
        said.append(
            (TextRun("\n".join(f"· {shortened(one, 60)}" for one in found[:MAX_SHOWN]), "b"),)
        )
    if similar is not None:
        key = "practice-near-own" if similar.is_own else "practice-near"
        said.append((TextRun(t.plain(key, title=similar.title)),))
        if not similar.is_own:
            buttons.append(Button(t.plain("practice-peek"), ReadSimilar(similar.practice_id, 0)))
    return Screen(
        split_pages(said)[0],
        column(
            (
                *buttons,
                main(t.plain("practice-to-text"), PreviewPractice(form, 0)),
                Button(t.plain("practice-send-anyway"), SendAnyway(form, digest)),
            )
        ),
    )


def sent_screen(t: Translator, outcome: SubmitOutcome) -> Screen:
    """The confirmation after submission: what happens next."""
    return Screen(
        t(SUBMIT_NOTICE(outcome)),
        (
            (Button(t.plain("practice-library-mine"), OwnPractices(0)),),
            (Button(t.plain("practice-library-back"), Practices()), home_button(t)),
        ),
    )


def rate_limit_screen(t: Translator, form: str, when: str) -> Screen:
    """Tells her that the hourly limit is reached; her answers are kept."""
    return Screen(
        t("practice-sending-too-many", most=RATE_LIMIT.times, when=when),
        ((Button(t.plain("practice-to-text"), PreviewPractice(form, 0)),), (home_button(t),)),
    )


def similar_screen(
    t: Translator, pages: Sequence[str], practice_id: int, part: int, form: str
) -> Screen:
    """Another practice, shown in the middle of a form."""
    part = min(max(part, 0), len(pages) - 1)
    turn = turning(
        t, part, len(pages), [ReadSimilar(practice_id, to) for to in (part - 1, part + 1)]
    )
    return Screen(
        pages[part], (*turn, (Button(t.plain("practice-to-text"), PreviewPractice(form, 0)),))
    )


# Starting a form


async def member_facts(ctx: Context) -> dict[str, Value]:
    """Her name, sector and country, for the preview, and whether everyone sees her name."""
    profile = await people.profile(ctx.db, ctx.member.id)
    assert profile is not None
    return naming_facts(profile, await profile_fields.levels(ctx.db, ctx.member.id))


async def begin(
    ctx: Context,
    form: Form,
    subject: int | None,
    answers: dict[str, Value],
    notice: LazyText | None = None,
) -> None:
    """Start a form, unless another draft of the same kind holds answers, which are not deleted
    without asking.
    """
    other = await form_drafts.of(ctx.db, ctx.member.id, form.name)
    if other is not None and other.answers.get("began") != _written(form, other.answers):
        await ctx.show(paused_screen(ctx.t, form.name), lazy("practice-unfinished"))
        return
    given: dict[str, Value] = {**answers, "began": _written(form, answers)}
    await forms.begin(ctx, form, subject=subject, answers=given, notice=notice)


def _written(form: Form, answers: Mapping[str, Value]) -> str:
    """The answers of a form as text, to tell whether anything has changed."""
    return _digest({field.name: answers.get(field.name) for field in form.fields})


@members_only
async def share_command(ctx: Context, _arguments: str) -> None:
    """Answer /share: begin the form for a practice."""
    await begin(ctx, SHARE, None, await member_facts(ctx) | {"language": ctx.language})


@members_only
async def share(ctx: Context, _press: SharePractice) -> None:
    """Start the form for sharing a practice."""
    await begin(ctx, SHARE, None, await member_facts(ctx) | {"language": ctx.language})


@members_only
async def translate(ctx: Context, press: Translate) -> None:
    """Start the form for a translation into a language that is missing."""
    wanted = await library.wanted_languages(
        ctx.db, press.practice_id, ctx.member.id, ctx.network.languages
    )
    card = await library.card(ctx.db, press.practice_id, ctx.member.id, ctx.language)
    if card is None:
        await ctx.show(gone_screen(ctx.t))
        return
    if press.language not in wanted:
        await ctx.show(sent_screen(ctx.t, SubmitOutcome.TAKEN))
        return
    # She translates the text that she reads: the original, unless a translation is closer to her.
    fits = all(units(text) <= TEXT for text in card.text.texts.values())
    source = card.text if fits and card.text.language != press.language else card.original
    given: dict[str, Value] = {f"of_{name}": text for name, text in source.texts.items()}
    answers = await member_facts(ctx) | given
    answers |= {"into": press.language, "original": str(card.original.id)}
    await begin(ctx, TRANSLATION, press.practice_id, answers)


@members_only
async def tell_trial(ctx: Context, press: TellTrial) -> None:
    """Start the form for telling how she tried a practice."""
    card = await library.card(ctx.db, press.practice_id, ctx.member.id, ctx.language)
    if card is None or card.is_mine:
        await ctx.show(gone_screen(ctx.t))
        return
    answers = await member_facts(ctx) | {"about": card.text.texts["title"]}
    await begin(ctx, TRIAL, press.practice_id, answers)


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
async def preview(ctx: Context, press: PreviewPractice) -> None:
    """Show a page of the preview."""
    if (found := await _open_draft(ctx, press.form)) is not None:
        form, draft = found
        screen = preview_screen(ctx.t, form.name, draft.answers, press.part)
        await ctx.show(forms.with_comment(ctx.t, screen, draft.answers))


@members_only
async def pick_field(ctx: Context, press: PickField) -> None:
    """Show the choice of the line to change."""
    if (found := await _open_draft(ctx, press.form)) is not None:
        form, draft = found
        screen = fields_screen(ctx.t, form, draft.answers)
        await ctx.show(forms.with_comment(ctx.t, screen, draft.answers))


@members_only
async def read_similar(ctx: Context, press: ReadSimilar) -> None:
    """Show the similar practice, with a way back to the form."""
    card = await library.card(ctx.db, press.practice_id, ctx.member.id, ctx.language)
    form = ctx.member.open_form
    if card is None or form is None:
        await ctx.show(gone_screen(ctx.t))
        return
    pages = (*pages_of(ctx.t, card, "main", ()), *pages_of(ctx.t, card, "how", ()))
    await ctx.show(similar_screen(ctx.t, pages, press.practice_id, press.part, form))


@members_only
async def send_anyway(ctx: Context, press: SendAnyway) -> None:
    """Submit the text in spite of the warning."""
    if (found := await _open_draft(ctx, press.form)) is not None:
        await _send(ctx, found[1], press.digest)


def _digest(answers: Mapping[str, Value]) -> str:
    said = json.dumps(dict(answers), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(said.encode()).hexdigest()[:12]


async def _finish(ctx: Context, draft: Draft) -> None:
    await _send(ctx, draft, None)


async def _send(ctx: Context, draft: Draft, seen: str | None) -> None:
    kind = KINDS[draft.form]
    texts = texts_in(draft.answers, kind)
    digest = _digest(draft.answers)
    if seen != digest:
        # In a thread: the numbering plans of six countries are tried.
        found = await asyncio.to_thread(find_personal_data, tuple(texts.values()))
        near = None
        if kind is SubmissionKind.PRACTICE:
            near = await submissions.find_similar(ctx.db, ctx.member.id, texts, draft.subject_id)
        if found or near is not None:
            await ctx.show(warning_screen(ctx.t, draft.form, digest, found, near))
            return
    outcome = await _submit(ctx, draft, kind, texts)
    if outcome is SubmitOutcome.TOO_MANY:
        again = await submissions.may_submit_at(ctx.db, ctx.member.id, ctx.now()) or ctx.now()
        when = day_and_hour(ctx.t, again, ctx.member.zone)
        await ctx.show(rate_limit_screen(ctx.t, draft.form, when))
    else:
        await ctx.show(sent_screen(ctx.t, outcome))


async def _submit(
    ctx: Context, draft: Draft, kind: SubmissionKind, texts: dict[str, str]
) -> SubmitOutcome:
    answers, member, now = draft.answers, ctx.member.id, ctx.now()
    if kind is SubmissionKind.TRANSLATION:
        return await submissions.translate(
            ctx.closing(draft), member, draft.subject, str(answers["into"]),
            int(str(answers["original"])), texts, now,
        )  # fmt: skip
    if kind is SubmissionKind.TRIAL:
        return await submissions.submit_trial(
            ctx.closing(draft), member, draft.subject, ctx.language, texts,
            answers["named"] == "yes", now,
        )  # fmt: skip
    file = answers.get("file")
    shared = NewPractice(
        language=str(answers["language"]),
        texts=texts,
        topics=forms.several(answers.get("topics")),
        attachment=Attachment.unpack(str(file)) if file else None,
        is_named=answers["named"] == "yes",
        keep_after_leaving=answers["stays"] == "yes",
    )
    outcome, _ = await submissions.share(ctx.closing(draft), member, draft.subject_id, shared, now)
    return outcome


async def _cancel_share_form(ctx: Context, _draft: Draft) -> None:
    await library_screens.home(ctx)


async def _cancel_from_reading(ctx: Context, draft: Draft) -> None:
    await ctx.show(
        Screen(
            ctx.t("form-discarded" if not draft.answers else "practice-left"),
            (
                (
                    Button(
                        ctx.t.plain("practice-read"),
                        ReadPractice(draft.subject_id or 0, "main", 0, None),
                    ),
                ),
                (home_button(ctx.t),),
            ),
        )
    )


def _review(ctx: Context, draft: Draft) -> Screen:
    return preview_screen(ctx.t, draft.form, draft.answers, 0)


def _field_name(field: str) -> Field:
    """A field of a translation; its question shows the original of that field."""

    def asks(t: Translator, answers: Mapping[str, Value]) -> str:
        language = t.plain(LANGUAGE(str(answers["into"])))
        wanted = t.plain(PART(field))
        blocks: list[Block] = [
            (TextRun(t.plain("translation-ask", language=language, part=wanted)),),
            (TextRun(str(answers.get(f"of_{field}") or ""), "i"),),
        ]
        return split_pages(blocks)[0]

    def was_written(answers: Mapping[str, Value]) -> bool:
        return bool(answers.get(f"of_{field}"))

    kind = TextLine(TITLE) if field == "title" else LongText(TRANSLATED)
    return Field(field, kind, asks=asks, when=was_written)


_NAMED = Field(
    "named", Choice(NAMING, lambda _ctx: ("yes", "no")), asks=asks_naming("practice-ask-named")
)


def _is_new(answers: Mapping[str, Value]) -> bool:
    return "edits" not in answers


SHARE = Form(
    "practice",
    (
        Field("title", TextLine(TITLE)),
        Field("problem", LongText(TEXT)),
        Field("done", LongText(TEXT)),
        Field("result", LongText(TEXT)),
        Field("repeat", LongText(TEXT)),
        Field("topics", MultiChoice(TOPIC, lambda _ctx: TOPICS, MAX_TOPICS)),
        _NAMED,
        Field("stays", Choice(STAYING, lambda _ctx: ("yes", "no"))),
        Field("file", AttachmentField(300), optional=True),
        Field("language", Choice(LANGUAGE, lambda _ctx: LANGUAGES), when=_is_new, is_given=True),
    ),
    _finish,
    _cancel_share_form,
    _review,
    changed_in="/practices",
    access=Access.MEMBERS,
)

TRANSLATION = Form(
    "translation",
    tuple(_field_name(name) for name in FIELDS[SubmissionKind.TRANSLATION]),
    _finish,
    _cancel_from_reading,
    _review,
    changed_in="/practices",
    access=Access.MEMBERS,
)

TRIAL = Form(
    "trial",
    (
        Field("place", TextLine(TITLE)),
        Field("went", LongText(TRIAL_TEXT)),
        Field("changed", LongText(TRIAL_TEXT), optional=True),
        _NAMED,
    ),
    _finish,
    _cancel_from_reading,
    _review,
    changed_in="/practices",
    access=Access.MEMBERS,
)

FORMS = {form.name: form for form in (SHARE, TRANSLATION, TRIAL)}
KINDS = {
    SHARE.name: SubmissionKind.PRACTICE, TRANSLATION.name: SubmissionKind.TRANSLATION,
    TRIAL.name: SubmissionKind.TRIAL,
}  # fmt: skip

HANDLERS = [
    on_command("share", share_command),
    on_press(SharePractice, share),
    on_press(Translate, translate),
    on_press(TellTrial, tell_trial),
    on_press(PreviewPractice, preview, keeps_form=True),
    on_press(PickField, pick_field, keeps_form=True),
    on_press(ReadSimilar, read_similar, keeps_form=True),
    on_press(SendAnyway, send_anyway, keeps_form=True),
]
