"""Writing an entry: its questions, and the preview that is sent for review."""

from handlers.board import entries
from handlers.board.callbacks import EditEntry, NewEntry
from handlers.board.cards import entry_html
from handlers.board.fields import Day
from handlers.board.messages import FIELD, KIND, POST_NOTICE, SORT
from handlers.kit import checks, date_format, forms
from handlers.kit.access import Access, members_only
from handlers.kit.context import Context
from handlers.kit.forms import (
    Answers,
    Choice,
    Field,
    Form,
    MultiChoice,
    Paragraphs,
    TextLine,
    several,
)
from handlers.kit.member_cards import asks_naming, author_line, naming_facts
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, main, pairs, paragraphs
from handlers.kit.taxonomy import COUNTRY, LANGUAGE, NAMING, TOPIC
from handlers.kit.texts import LANGUAGES, lazy
from storage import members, profile_fields
from storage.board import own, records
from storage.board.own import PostOutcome
from storage.board.records import MAX_TOPICS, SORTS, EntryKind, EntryStatus, EntryText
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft, Value, moment_in, packed_moment
from storage.kit.taxonomy import COUNTRIES, TOPICS

LONGEST_TITLE, LONGEST, LONGEST_WHOM = 80, 600, 200


def text_in(answers: Answers) -> EntryText:
    """The entry in the answers of the form, as far as there are any."""
    kind = EntryKind(str(answers.get("kind") or EntryKind.SEEK.value))
    sort = str(answers.get("sort") or "") if kind is EntryKind.OPPORTUNITY else ""
    until = answers.get("until")
    return EntryText(
        kind, sort or None,
        str(answers.get("title") or "–"), str(answers.get("what") or "–"),
        str(answers.get("whom") or "–"),
        several(answers.get("countries")), several(answers.get("languages")),
        several(answers.get("topics")), moment_in(until) if until else None,
        answers.get("named") == "yes",
    )  # fmt: skip


def answers_of(text: EntryText) -> dict[str, Value]:
    """The answers that make this entry."""
    return {
        "kind": text.kind.value, "sort": text.sort, "title": text.title, "what": text.what,
        "whom": text.for_whom, "countries": text.countries or None, "languages": text.languages,
        "topics": text.topics, "until": None if text.until is None else packed_moment(text.until),
        "named": "yes" if text.is_named else "no",
    }  # fmt: skip


async def _member_facts(ctx: Context) -> dict[str, Value]:
    profile = await members.profile(ctx.db, ctx.member.id)
    assert profile is not None
    facts = naming_facts(profile, await profile_fields.levels(ctx.db, ctx.member.id))
    return facts | {"zone": ctx.member.zone}


@members_only
async def new(ctx: Context, _press: NewEntry) -> None:
    """Ask for an entry; an unfinished one is continued."""
    resumed = await form_drafts.resume(ctx.db, ctx.member.id, ENTRY.name, ctx.now())
    if resumed is not None:
        await forms.ask(ctx, resumed, lazy("form-welcome-back"))
        return
    until = await own.may_post_at(ctx.db, ctx.member.id, ctx.now())
    if until is not None:
        when = date_format.in_words(ctx.t, until, ctx.member.zone, ctx.now())
        await entries.show_own(ctx, 0, lazy("board-too-many-now", when=when))
        return
    await forms.begin(ctx, ENTRY, answers=await _member_facts(ctx))


@members_only
async def edit(ctx: Context, press: EditEntry) -> None:
    """Open the form, filled with the entry as it is."""
    entry = await records.seen_by(ctx.db, press.id, ctx.member.id)
    if entry is None or not entry.is_mine or entry.status is EntryStatus.REMOVED:
        await entries.show(ctx, press.id, lazy(POST_NOTICE(PostOutcome.GONE)))
        return
    answers = answers_of(entry.text) | await _member_facts(ctx)
    if entry.text.until is not None and entry.text.until <= ctx.now():
        del answers["until"]
    if entry.status in (EntryStatus.CHANGES_REQUESTED, EntryStatus.REJECTED):
        answers[forms.COMMENT] = entry.comment
    await forms.begin(ctx, ENTRY, subject=press.id, answers=answers)


def _review(ctx: Context, draft: Draft) -> Screen:
    t, answers = ctx.t, draft.answers
    name = str(answers["name"]) if answers.get("named") == "yes" else None
    who = author_line(t, name, str(answers["sector"]), str(answers["country"]))
    changes = [
        Button(t.plain(FIELD(field.name)), forms.Change(draft.form, field.name))
        for field in ENTRY.asked(answers)
    ]
    return Screen(
        paragraphs(
            t("board-review"),
            entry_html(t, text_in(answers), who, str(answers["zone"])),
            t("board-leaves") if draft.subject_id else None,
        ),
        (
            (main(t.plain("board-send"), forms.Submit(draft.form)),),
            *pairs(changes),
            (Button(t.plain("form-cancel"), forms.Cancel(draft.form)),),
        ),
    )


async def _post(ctx: Context, draft: Draft) -> None:
    outcome, entry_id = await own.post(
        ctx.closing(draft), ctx.member.id, draft.subject_id or None, text_in(draft.answers),
        ctx.now(),
    )  # fmt: skip
    notice = lazy(POST_NOTICE(outcome))
    if outcome is PostOutcome.PAST:
        again = await form_drafts.go_to(
            ctx.db, ctx.member.id, ENTRY.name, "until", ctx.update.update_id, ctx.now()
        )
        assert again is not None
        await forms.ask(ctx, again, notice)
    elif outcome.keeps_draft:
        await forms.ask(ctx, draft, notice)
    elif entry_id is None:
        await entries.show_own(ctx, 0, notice)
    else:
        await entries.show(ctx, entry_id, notice)


async def _cancel_entry_form(ctx: Context, draft: Draft) -> None:
    if draft.subject_id:
        await entries.show(ctx, draft.subject_id)
    else:
        await entries.show_own(ctx, 0)


def _is_opportunity(answers: Answers) -> bool:
    return answers.get("kind") == EntryKind.OPPORTUNITY


ENTRY = Form(
    "boardentry",
    (
        Field("kind", Choice(KIND, lambda _ctx: tuple(one.value for one in EntryKind))),
        Field("sort", Choice(SORT, lambda _ctx: SORTS), when=_is_opportunity),
        Field("title", TextLine(LONGEST_TITLE), check=checks.no_contact),
        Field("what", Paragraphs(LONGEST), check=checks.no_contact),
        Field("whom", TextLine(LONGEST_WHOM), check=checks.no_contact),
        Field("topics", MultiChoice(TOPIC, lambda _ctx: TOPICS, MAX_TOPICS)),
        Field("languages", MultiChoice(LANGUAGE, lambda _ctx: LANGUAGES, len(LANGUAGES))),
        Field(
            "countries",
            MultiChoice(COUNTRY, lambda ctx: ctx.network.countries, len(COUNTRIES)),
            optional=True,
        ),
        Field("until", Day(), optional=True),
        Field(
            "named",
            Choice(NAMING, lambda _ctx: ("no", "yes")),
            asks=asks_naming("question-ask-named"),
        ),
    ),
    _post,
    _cancel_entry_form,
    _review,
    access=Access.MEMBERS,
)

HANDLERS = [on_press(NewEntry, new), on_press(EditEntry, edit)]
