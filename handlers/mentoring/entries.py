"""Offering to be a mentor, and looking for one."""

from handlers.introductions.requests import given_contact
from handlers.kit import checks, forms
from handlers.kit.access import Access, members_only, visible_only
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.forms import (
    Answers,
    ContactField,
    Field,
    Form,
    MultiChoice,
    Number,
    Paragraphs,
    TextLine,
    several,
)
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Screen, main, pairs, paragraphs
from handlers.kit.taxonomy import LANGUAGE, TOPIC
from handlers.kit.texts import LANGUAGES, Translator, lazy
from handlers.mentoring.callbacks import (
    OfferMentoring,
    SeekMentor,
    SetFull,
    ShowProgramme,
    WithdrawFromProgramme,
)
from handlers.mentoring.home import show_home, show_programme
from handlers.mentoring.messages import ENTRY_FIELD, ENTRY_NOTICE
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft, Value
from storage.kit.taxonomy import TOPICS
from storage.mentoring import entries, programmes
from storage.mentoring.entries import MAX_TOPICS, MOST_MENTEES, EntryFacts, EntryOutcome
from storage.mentoring.programmes import ProgrammeView
from storage.mentoring.records import MAX_QUESTIONS, ProgrammeStatus, Side

LONGEST, LONGEST_ANSWER = 400, 200
"""Longest words of an entry, and longest answer to a question, in characters."""

QUESTIONS = tuple(f"q{number}" for number in range(MAX_QUESTIONS))


def _asks(name: str) -> Field:
    """A question that the programme asks, whose text is among the answers."""

    def asks(t: Translator, answers: Answers) -> str:
        return t("mentoring-question", question=str(answers.get(f"of_{name}") or ""))

    return Field(
        name,
        TextLine(LONGEST_ANSWER),
        asks=asks,
        when=lambda answers: bool(answers.get(f"of_{name}")),
        check=checks.no_contact,
    )


def answers_of(view: ProgrammeView, language: str) -> dict[str, Value]:
    """What the form of an entry begins with: the questions, and what she has said before."""
    asked = view.programme.text(language).questions
    answers: dict[str, Value] = {
        f"of_{name}": text for name, text in zip(QUESTIONS, asked, strict=False)
    }
    entry = view.entry
    if entry is not None:
        answers |= {
            "words": entry.words,
            "topics": entry.topics,
            "languages": entry.languages,
            "most": str(entry.most),
            "gives": entry.contact.packed(),
            **dict(zip(QUESTIONS, entry.answers, strict=False)),
        }
    return answers


async def _begin(ctx: Context, form: Form, side: Side, programme_id: int) -> None:
    view = await programmes.seen(ctx.db, programme_id, ctx.member.id)
    if view is None:
        await show_home(ctx, lazy("mentoring-gone"))
        return
    problem = None
    if view.programme.status is not ProgrammeStatus.OPEN:
        problem = EntryOutcome.CLOSED
    elif view.entry is not None and view.entry.side is not side:
        problem = EntryOutcome.OTHER_SIDE
    elif view.is_paired and side is Side.MENTEE:
        problem = EntryOutcome.HAS_PAIR
    if problem is not None:
        await show_programme(ctx, programme_id, lazy(ENTRY_NOTICE(problem)))
        return
    paused = await form_drafts.of(ctx.db, ctx.member.id, form.name)
    if paused is not None and paused.subject_id == programme_id:
        resumed = await form_drafts.resume(ctx.db, ctx.member.id, form.name, ctx.now())
        if resumed is not None:
            await forms.ask(ctx, resumed, lazy("form-welcome-back"))
            return
    await forms.begin(ctx, form, subject=programme_id, answers=answers_of(view, ctx.language))


@visible_only
async def offer(ctx: Context, press: OfferMentoring) -> None:
    """Ask what she offers as a mentor."""
    await _begin(ctx, MENTOR, Side.MENTOR, press.programme_id)


@visible_only
async def seek(ctx: Context, press: SeekMentor) -> None:
    """Ask what she looks for as a mentee."""
    await _begin(ctx, MENTEE, Side.MENTEE, press.programme_id)


def review_screen(t: Translator, form: Form, side: Side, answers: Answers) -> Screen:
    """An entry before it is saved, and who will read it."""
    asked = form.asked(answers)
    said = [
        t(
            "person-line",
            label=_label(t, field.name, answers),
            value=field.kind.shown(t, answers[field.name], answers)
            if answers.get(field.name)
            else "–",
        )
        for field in asked
    ]
    buttons = [
        Button(t.plain(ENTRY_FIELD(field.name)), forms.Change(form.name, field.name))
        for field in asked
    ]
    promise = "mentoring-mentor-promise" if side is Side.MENTOR else "mentoring-mentee-promise"
    return Screen(
        paragraphs(t("mentoring-review"), *said, t(promise)),
        (
            (main(t.plain("mentoring-save"), forms.Submit(form.name)),),
            *pairs(buttons),
            (Button(t.plain("form-cancel"), forms.Cancel(form.name)),),
        ),
        protected=True,
    )


def _label(t: Translator, name: str, answers: Answers) -> str:
    return str(answers[f"of_{name}"]) if name in QUESTIONS else t.plain(ENTRY_FIELD(name))


def _saves(side: Side):
    async def save(ctx: Context, draft: Draft) -> None:
        answers = draft.answers
        facts = EntryFacts(
            str(answers["words"]),
            several(answers["topics"]),
            several(answers["languages"]),
            given_contact(draft),
            int(str(answers.get("most") or 1)),
            [str(answers.get(name) or "–") for name in QUESTIONS if answers.get(f"of_{name}")],
        )
        outcome = await entries.save(
            ctx.closing(draft), draft.subject, ctx.member.id, side, facts, ctx.now()
        )
        await show_programme(ctx, draft.subject, lazy(ENTRY_NOTICE(outcome)))

    return save


def _reviews(side: Side):
    def review(ctx: Context, draft: Draft) -> Screen:
        form = MENTOR if side is Side.MENTOR else MENTEE
        return review_screen(ctx.t, form, side, draft.answers)

    return review


_WORDS = Field("words", Paragraphs(LONGEST), check=checks.no_contact)
_TOPICS = Field("topics", MultiChoice(TOPIC, lambda _ctx: TOPICS, MAX_TOPICS))
_LANGUAGES = Field("languages", MultiChoice(LANGUAGE, lambda _ctx: LANGUAGES, len(LANGUAGES)))
_GIVES = Field("gives", ContactField())

MENTOR = Form(
    "mentor",
    (_WORDS, _TOPICS, _LANGUAGES, Field("most", Number(1, MOST_MENTEES)), _GIVES),
    _saves(Side.MENTOR),
    forms.back_to(show_programme),
    _reviews(Side.MENTOR),
    changed_in="/mentoring",
    access=Access.VISIBLE,
)

MENTEE = Form(
    "mentee",
    (_WORDS, _TOPICS, _LANGUAGES, *map(_asks, QUESTIONS), _GIVES),
    _saves(Side.MENTEE),
    forms.back_to(show_programme),
    _reviews(Side.MENTEE),
    changed_in="/mentoring",
    access=Access.VISIBLE,
)


@members_only
async def set_full(ctx: Context, press: SetFull) -> None:
    """Take nobody else for now, or take mentees again."""
    entry = await entries.own(ctx.db, press.entry_id, ctx.member.id)
    outcome = await entries.set_full(ctx.db, press.entry_id, ctx.member.id, press.full, ctx.now())
    notice = lazy(ENTRY_NOTICE(outcome))
    if entry is None:
        await show_home(ctx, notice)
    else:
        await show_programme(ctx, entry.programme_id, notice)


async def ask_withdrawal(ctx: Context, press: WithdrawFromProgramme) -> Confirmation | None:
    """The question before her entry is deleted; None unless it is hers."""
    entry = await entries.own(ctx.db, press.entry_id, ctx.member.id)
    if entry is None:
        return None
    t = ctx.t
    return Confirmation(
        t("mentoring-withdraw-sure"), t.plain("mentoring-withdraw"),
        ShowProgramme(entry.programme_id),
    )  # fmt: skip


@members_only
async def withdraw(ctx: Context, press: WithdrawFromProgramme) -> None:
    """Delete her entry."""
    outcome = await entries.withdraw(ctx.db, press.entry_id, ctx.member.id, ctx.now())
    await show_home(ctx, lazy(ENTRY_NOTICE(outcome)))


HANDLERS = [
    on_press(OfferMentoring, offer),
    on_press(SeekMentor, seek),
    on_press(SetFull, set_full),
    on_press(WithdrawFromProgramme, withdraw, ask=ask_withdrawal),
]
