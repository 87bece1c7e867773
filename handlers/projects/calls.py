"""Calls for organisers: writing, opening and changing them, in several languages."""

from collections.abc import Sequence
from functools import partial

from handlers.events.fields import Moment, Shares
from handlers.kit import checks, date_format, forms
from handlers.kit.access import Access, chair_only
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.forms import Choice, Field, Form, Lines, Paragraphs, TextLine
from handlers.kit.label_widths import fitted
from handlers.kit.navigation import Projects, back_button, home_button, page_row, total_line
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, column, main, pairs, paragraphs
from handlers.kit.taxonomy import LANGUAGE
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.projects import showcase
from handlers.projects.callbacks import (
    CallOffTelling,
    Calls,
    ChangeCall,
    DeleteCall,
    GetCallTable,
    ManageCall,
    NewCall,
    OpenCall,
    PickCallLanguage,
    PickShowcaseEvent,
    ShowSent,
    TellDecisions,
    TranslateCall,
)
from handlers.projects.fields import LONGEST_BLOCK, Blocks, blocks_of
from handlers.projects.messages import BLINDNESS, CALL_FIELD, CALL_NOTICE, CALL_STATUS
from storage.database import Page
from storage.events.records import Quota
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft, Value, moment_in, packed_moment
from storage.projects import calls, decisions
from storage.projects.calls import MAX_BLOCKS, CallFacts, CallOutcome, CallRow
from storage.projects.decisions import Occupancy
from storage.projects.records import Call, CallStatus

PAGE = 6
TITLE, WANTED = 120, 1_500
"""Longest texts in characters."""


def list_screen(t: Translator, found: Page[CallRow]) -> Screen:
    """All calls, those that need something first."""

    def label(row: CallRow) -> str:
        line = partial(t.plain, "call-line", state=t.plain(CALL_STATUS(row.status)), sent=row.sent)
        return fitted(lambda title: line(title=title), row.title)

    entries = column(Button(label(row), ManageCall(row.call_id)) for row in found.rows)
    return Screen(
        paragraphs(t("call-list") if found.rows else t("call-list-none"), total_line(t, found)),
        (
            (main(t.plain("call-new"), NewCall()),),
            *entries,
            *page_row(t, found, Calls),
            (back_button(t, Projects()), home_button(t)),
        ),
    )


def manage_screen(
    t: Translator,
    call: Call,
    status: CallStatus,
    when: str,
    tells: str | None,
    taken: Sequence[Occupancy],
    missing: Sequence[str],
) -> Screen:
    """A call for its organisers. `when` is its deadline in words, `tells` when the decisions are
    told, and `missing` are the languages in which it is not written.
    """
    id = call.id
    rows: list[Row] = []
    edit = (
        Button(t.plain("call-change"), ChangeCall(id)),
        Button(t.plain("call-languages"), PickCallLanguage(id)),
    )
    sent = (Button(t.plain("call-sent", count=sum(one.sent for one in taken)), ShowSent(id, 0)),)
    match status:
        case CallStatus.DRAFT:
            rows += [(main(t.plain("call-open"), OpenCall(id)),), edit]
            rows.append((Button(t.plain("call-delete"), DeleteCall(id)),))
        case CallStatus.OPEN:
            rows += [sent, edit]
        case CallStatus.CLOSED:
            if call.tells_at is None:
                tell: Row = (main(t.plain("call-tell"), TellDecisions(id)),)
            else:
                tell = (Button(t.plain("call-call-off"), CallOffTelling(id)),)
            rows += [sent, tell, edit, (Button(t.plain("call-table"), GetCallTable(id)),)]
        case CallStatus.TOLD:
            rows += [
                sent,
                (Button(t.plain("call-showcase"), PickShowcaseEvent(0)),),
                (Button(t.plain("call-table"), GetCallTable(id)),),
            ]
    counted = "\n".join(
        t("call-taken", name=one.name, taken=one.taken, places=one.places, sent=one.sent)
        for one in taken
    )
    lacking = ", ".join(t.plain(LANGUAGE(code)) for code in missing)
    return Screen(
        paragraphs(
            t("call-state", state=t.plain(CALL_STATUS(status))),
            showcase.call_text(t, call, when),
            t("call-blind") if call.is_blind else t("call-not-blind"),
            t("call-counts") + "\n" + counted if status is not CallStatus.DRAFT else None,
            t("call-tells", when=tells) if tells else None,
            t("event-organiser-languages-missing", languages=lacking) if lacking else None,
        ),
        (*rows, (back_button(t, Calls(0)), home_button(t))),
    )


def languages_screen(t: Translator, call: Call, languages: Sequence[str]) -> Screen:
    """The languages in which the call can be written."""

    def label(code: str) -> str:
        name = t.plain(LANGUAGE(code))
        return t.plain("form-ticked", name=name) if code in call.texts else name

    buttons = [
        Button(label(code), TranslateCall(call.id, code))
        for code in languages
        if code != call.language
    ]
    return Screen(
        t("call-which-language", language=t.plain(LANGUAGE(call.language))),
        (*pairs(buttons), (back_button(t, ManageCall(call.id)), home_button(t))),
    )


def review_screen(t: Translator, form: Form, answers: forms.Answers) -> Screen:
    """A call before it is saved, with a button for each fact."""
    said = [
        t(
            "person-line",
            label=t.plain(CALL_FIELD(field.name)),
            value=field.kind.shown(t, answers.get(field.name), answers)
            if answers.get(field.name)
            else "–",
        )
        for field in form.fields
    ]
    buttons = [
        Button(t.plain(CALL_FIELD(field.name)), forms.Change(form.name, field.name))
        for field in form.fields
    ]
    return Screen(
        paragraphs(t("call-review"), *said),
        (
            (main(t.plain("call-save"), forms.Submit(form.name)),),
            *pairs(buttons),
            (Button(t.plain("form-cancel"), forms.Cancel(form.name)),),
        ),
    )


# Handlers


@chair_only
async def show_list(ctx: Context, press: Calls) -> None:
    """Show all calls to organisers."""
    await _show_list(ctx, press.page)


async def _show_list(ctx: Context, page: int, notice: LazyText | None = None) -> None:
    if not await calls.may_organise(ctx.db, ctx.member.id):
        await showcase.home(ctx, notice or lazy("call-notice-not-allowed"))
        return
    found = await calls.listed(ctx.db, ctx.member.id, ctx.language, page, PAGE, ctx.now())
    await ctx.show(list_screen(ctx.t, found), notice)


async def managed(ctx: Context, call_id: int) -> Call | None:
    """The call, if she may organise it; otherwise she is told, and None is returned."""
    call = await calls.managed(ctx.db, call_id, ctx.member.id)
    if call is None:
        await _show_list(ctx, 0, lazy("call-notice-gone"))
    return call


@chair_only
async def manage(ctx: Context, press: ManageCall) -> None:
    """Show a call to its organisers."""
    await show_manage(ctx, press.call_id)


async def show_manage(ctx: Context, call_id: int, notice: LazyText | None = None) -> None:
    """Show a call to its organisers."""
    call = await calls.managed(ctx.db, call_id, ctx.member.id)
    if call is None:
        await _show_list(ctx, 0, notice or lazy("call-notice-gone"))
        return
    taken = await decisions.occupancy(ctx.db, call_id, ctx.language)
    zone, now = ctx.member.zone, ctx.now()
    tells = None
    if call.tells_at is not None:
        tells = date_format.in_words(ctx.t, call.tells_at, zone, now)
    when = date_format.in_words(ctx.t, call.closes_at, zone, now)
    missing = [code for code in ctx.network.languages if code not in call.texts]
    screen = manage_screen(ctx.t, call, call.status(now), when, tells, taken, missing)
    await ctx.show(screen, notice)


@chair_only
async def begin(ctx: Context, _press: NewCall) -> None:
    """Ask for a new call."""
    if not await calls.may_organise(ctx.db, ctx.member.id):
        await showcase.home(ctx, lazy("call-notice-not-allowed"))
        return
    draft = await form_drafts.of(ctx.db, ctx.member.id, CALL_FORM.name)
    if draft is not None:
        await ctx.show(forms.paused_screen(ctx.t, draft.form), lazy("practice-unfinished"))
        return
    await forms.begin(ctx, CALL_FORM, answers={"clock": ctx.member.zone})


@chair_only
async def change(ctx: Context, press: ChangeCall) -> None:
    """Show what a call says, to change it."""
    call = await managed(ctx, press.call_id)
    if call is None:
        return
    if call.told_at is not None:
        await show_manage(ctx, call.id, lazy("call-notice-already"))
        return
    said = call.texts[call.language]
    answers: dict[str, Value] = {
        "clock": ctx.member.zone,
        "version": call.version,
        "title": said.title,
        "wanted": said.wanted,
        "blocks": tuple(
            f"{block.places}\t{block.name(call.language, call.language)}" for block in call.blocks
        ),
        "closing": packed_moment(call.closes_at),
        "shares": tuple(Quota(*share).packed() for share in sorted(call.shares.items())) or None,
        "blind": "yes" if call.is_blind else "no",
    }
    await forms.begin(ctx, CALL_FORM, subject=call.id, answers=answers)


async def _save(ctx: Context, draft: Draft) -> None:
    answers, call_id = draft.answers, draft.subject_id
    facts = CallFacts(
        str(answers["title"]),
        str(answers["wanted"]),
        blocks_of(answers["blocks"]),
        {
            quota.country: quota.seats
            for quota in map(Quota.unpack, forms.several(answers.get("shares")))
        },
        moment_in(answers["closing"]),
        answers["blind"] == "yes",
    )
    if call_id is None:
        outcome, call_id = await calls.create(
            ctx.closing(draft), ctx.member.id, ctx.language, facts, ctx.now()
        )
    else:
        outcome = await calls.change(
            ctx.closing(draft), call_id, ctx.member.id, str(answers["version"]), facts, ctx.now()
        )
    notice = lazy(CALL_NOTICE(outcome))
    if outcome is CallOutcome.CHANGED:
        # Her words stay; if she saves them again, they replace what the other organiser wrote.
        call = await calls.managed(ctx.db, call_id or 0, ctx.member.id)
        version = "" if call is None else call.version
        await form_drafts.amend(ctx.db, ctx.member.id, draft.form, {"version": version})
    if outcome.keeps_draft:
        await forms.ask(ctx, draft, notice)
    elif call_id is None:
        await _show_list(ctx, 0, notice)
    else:
        await show_manage(ctx, call_id, notice)


async def _leave(ctx: Context, draft: Draft) -> None:
    if draft.subject_id is None:
        await _show_list(ctx, 0)
    else:
        await show_manage(ctx, draft.subject_id)


def _review(ctx: Context, draft: Draft) -> Screen:
    return review_screen(ctx.t, CALL_FORM, draft.answers)


CALL_FORM = Form(
    "call",
    (
        Field("title", TextLine(TITLE)),
        Field("wanted", Paragraphs(WANTED)),
        Field("blocks", Blocks()),
        Field("closing", Moment()),
        Field("blind", Choice(BLINDNESS, lambda _ctx: ("yes", "no"))),
        Field("shares", Shares(), optional=True),
    ),
    _save,
    _leave,
    _review,
    changed_in="/projects",
    access=Access.CHAIR,
)


@chair_only
async def pick_language(ctx: Context, press: PickCallLanguage) -> None:
    """Show the languages in which the call can be written."""
    if (call := await managed(ctx, press.call_id)) is not None:
        await ctx.show(languages_screen(ctx.t, call, ctx.network.languages))


@chair_only
async def translate(ctx: Context, press: TranslateCall) -> None:
    """Ask for the words of a call in another language."""
    call = await managed(ctx, press.call_id)
    if call is None:
        return
    if press.language not in ctx.network.languages or press.language == call.language:
        await show_manage(ctx, call.id)
        return
    own = call.texts[call.language]
    answers: dict[str, Value] = {
        "into": press.language,
        "of_title": own.title,
        "of_wanted": own.wanted,
        "of_names": "\n".join(block.name(call.language, call.language) for block in call.blocks),
    }
    await forms.begin(ctx, TEXT_FORM, subject=call.id, answers=answers)


def _asks(name: str) -> Field:
    def asks(t: Translator, answers: forms.Answers) -> str:
        key = {"names": "call-ask-names"}.get(name)
        language = t.plain(LANGUAGE(str(answers["into"])))
        part = t.plain(CALL_FIELD("blocks" if name == "names" else name))
        return paragraphs(
            t("call-translate", language=language, part=part),
            t("call-original", text=str(answers.get(f"of_{name}") or "")),
            t(key) if key else None,
        )

    kinds = {
        "title": TextLine(TITLE), "wanted": Paragraphs(WANTED),
        "names": Lines(1, MAX_BLOCKS, LONGEST_BLOCK),
    }  # fmt: skip
    return Field(name, kinds[name], asks=asks)


def _text_review(ctx: Context, draft: Draft) -> Screen:
    t, answers = ctx.t, draft.answers
    names = "\n".join(forms.several(answers.get("names")))
    return Screen(
        paragraphs(
            t("call-title", title=str(answers.get("title") or "–")),
            t("call-wanted", text=str(answers.get("wanted") or "–")),
            t("call-names", names=names or "–"),
        ),
        (
            (main(t.plain("call-save"), forms.Submit(draft.form)),),
            tuple(
                Button(t.plain(CALL_FIELD(fact)), forms.Change(draft.form, name))
                for name, fact in (("title", "title"), ("wanted", "wanted"), ("names", "blocks"))
            ),
            (Button(t.plain("form-cancel"), forms.Cancel(draft.form)),),
        ),
    )


async def _save_text(ctx: Context, draft: Draft) -> None:
    answers = draft.answers
    outcome = await calls.translate(
        ctx.closing(draft), draft.subject, ctx.member.id, str(answers["into"]),
        str(answers["title"]), str(answers["wanted"]), forms.several(answers["names"]),
    )  # fmt: skip
    notice = lazy(CALL_NOTICE(outcome))
    if outcome.keeps_draft:
        await forms.ask(ctx, draft, notice)
    else:
        await show_manage(ctx, draft.subject, notice)


TEXT_FORM = Form(
    "calltext",
    (_asks("title"), _asks("wanted"), _asks("names")),
    _save_text,
    forms.back_to(show_manage),
    _text_review,
    changed_in="/projects",
    access=Access.CHAIR,
)


async def ask_opening(ctx: Context, press: OpenCall) -> Confirmation | None:
    """Open the call?"""
    call = await calls.managed(ctx.db, press.call_id, ctx.member.id)
    if call is None or not call.is_draft or call.closes_at <= ctx.now():
        return None
    t = ctx.t
    when = date_format.in_words(t, call.closes_at, ctx.member.zone, ctx.now())
    missing = [code for code in ctx.network.languages if code not in call.texts]
    lacking = ", ".join(t.plain(LANGUAGE(code)) for code in missing)
    contacts = await checks.contacts_in(
        part for text in call.texts.values() for part in (text.title, text.wanted)
    )
    return Confirmation(
        paragraphs(
            t("call-open-sure", title=call.text(t.language).title, when=when),
            t("event-organiser-languages-missing", languages=lacking) if lacking else None,
            checks.contacts_line(t, contacts),
        ),
        t.plain("call-open"),
        ManageCall(call.id),
        basis=call.version,
    )


@chair_only
async def open_call(ctx: Context, press: OpenCall) -> None:
    """Open a call to members."""
    call = await managed(ctx, press.call_id)
    if call is not None:
        outcome = await calls.open_call(ctx.db, call.id, ctx.member.id, call.version, ctx.now())
        await show_manage(ctx, call.id, lazy(CALL_NOTICE(outcome)))


async def ask_deletion(ctx: Context, press: DeleteCall) -> Confirmation | None:
    """Delete the call?"""
    call = await calls.managed(ctx.db, press.call_id, ctx.member.id)
    if call is None or not call.is_draft:
        return None
    title = call.text(ctx.language).title
    return Confirmation(
        ctx.t("call-delete-sure", title=title), ctx.t.plain("call-delete"), ManageCall(call.id)
    )


@chair_only
async def delete(ctx: Context, press: DeleteCall) -> None:
    """Delete a call that was never open."""
    outcome = await calls.delete(ctx.db, press.call_id, ctx.member.id)
    await _show_list(ctx, 0, lazy(CALL_NOTICE(outcome)))


HANDLERS = [
    on_press(Calls, show_list),
    on_press(ManageCall, manage),
    on_press(NewCall, begin),
    on_press(ChangeCall, change),
    on_press(PickCallLanguage, pick_language),
    on_press(TranslateCall, translate),
    on_press(OpenCall, open_call, ask=ask_opening),
    on_press(DeleteCall, delete, ask=ask_deletion),
]
