"""Repeating a colleague's project: the question what came of it, and where it was repeated."""

from handlers.introductions.callbacks import AskAuthor
from handlers.kit import checks, forms
from handlers.kit.access import Access, members_only
from handlers.kit.characters import shortened
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.forms import Field, Form, Paragraphs, TextLine
from handlers.kit.navigation import Projects, back_button, home_button, page_row, total_line
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, column, main, paragraphs
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.texts import LazyText, Translator, lazy
from handlers.projects import showcase
from handlers.projects.callbacks import (
    AnswerRepeat,
    ForgetRepeat,
    OpenRepeat,
    ReadProject,
    RepeatedHere,
    ShowRepeats,
    TellRepeat,
    WhereRepeated,
)
from handlers.projects.messages import REPEAT_NOTICE, REPEAT_STATUS
from storage import reviews
from storage.database import Page
from storage.kit.form_drafts import Draft, Value
from storage.projects import repeats
from storage.projects.records import PROJECT, REPEAT
from storage.projects.repeats import Repeat, RepeatStatus

PAGE = 7
TITLE = 50
PLACE, TOLD = 120, 600
SHOWN = 5
"""Repetitions on one screen."""


def list_screen(t: Translator, found: Page[Repeat]) -> Screen:
    """The projects that she wants to repeat."""
    entries = column(
        Button(
            t.plain(
                "repeat-line",
                state=t.plain(REPEAT_STATUS(row.status)),
                title=shortened(row.title, TITLE),
            ),
            OpenRepeat(row.id),
        )
        for row in found.rows
    )
    return Screen(
        paragraphs(t("repeat-list") if found.rows else t("repeat-list-none"), total_line(t, found)),
        (
            *entries,
            *page_row(t, found, ShowRepeats),
            (back_button(t, Projects()), home_button(t)),
        ),
    )


def answer_rows(t: Translator, repeat: Repeat) -> tuple[Row, ...]:
    """The three answers to the question what came of it."""
    return (
        (main(t.plain("repeat-yes"), RepeatedHere(repeat.id)),),
        (
            Button(t.plain("repeat-trying"), AnswerRepeat(repeat.id, RepeatStatus.TRYING)),
            Button(t.plain("repeat-not-yet"), AnswerRepeat(repeat.id, RepeatStatus.NOT_YET)),
        ),
    )


def repeat_screen(t: Translator, repeat: Repeat, comment: str | None) -> Screen:
    """One project that she wants to repeat, and what she has said."""
    answers: tuple[Row, ...] = ()
    if repeat.is_open and repeat.is_shown:
        answers = answer_rows(t, repeat)
    read: tuple[Row, ...] = ()
    if repeat.is_shown:
        id = repeat.project_id
        read = (
            (Button(t.plain("project-open"), ReadProject(id, "main", 0, None)),),
            (Button(t.plain("introductions-ask"), AskAuthor(PROJECT, id)),),
        )
    return Screen(
        paragraphs(
            t("repeat-title", title=repeat.title),
            t("project-own-state", state=t.plain(REPEAT_STATUS(repeat.status))),
            t("project-own-comment", text=comment) if comment else None,
            _where(t, repeat) if repeat.place else None,
            None if repeat.is_shown else t("repeat-project-gone"),
        ),
        (
            *answers,
            *read,
            (Button(t.plain("repeat-forget"), ForgetRepeat(repeat.id)),),
            (back_button(t, ShowRepeats(0)), home_button(t)),
        ),
    )


def question_screen(t: Translator, repeat: Repeat) -> Screen:
    """The question what came of it, for somebody who wanted to repeat a project."""
    return Screen(
        paragraphs(t("repeat-question", title=repeat.title), t("repeat-question-about")),
        (
            *answer_rows(t, repeat),
            (Button(t.plain("repeat-forget"), ForgetRepeat(repeat.id)),),
            (home_button(t),),
        ),
        private=True,
    )


def _where(t: Translator, repeat: Repeat) -> str:
    return t(
        "repeat-where",
        country=t.plain(COUNTRY(repeat.country)),
        place=repeat.place or "–",
        told=repeat.told or "",
    )


def where_screen(t: Translator, project_id: int, title: str, found: Page[Repeat]) -> Screen:
    """Where a project was repeated, as reviewed, without names."""
    return Screen(
        paragraphs(
            t("repeat-title", title=title),
            *(_where(t, row) for row in found.rows),
            total_line(t, found),
        ),
        (
            *page_row(t, found, lambda to: WhereRepeated(project_id, to)),
            (back_button(t, ReadProject(project_id, "main", 0, None)), home_button(t)),
        ),
    )


def repeated_screen(t: Translator, repeat: Repeat) -> Screen:
    """The news to an author: her project was repeated."""
    return Screen(
        paragraphs(t("repeat-news", title=repeat.title), _where(t, repeat)),
        (
            (Button(t.plain("project-open"), ReadProject(repeat.project_id, "main", 0, None)),),
            (home_button(t),),
        ),
        private=True,
    )


# Handlers


@members_only
async def show_list(ctx: Context, press: ShowRepeats) -> None:
    """Show the projects that she wants to repeat."""
    await _show_list(ctx, press.page)


async def _show_list(ctx: Context, page: int, notice: LazyText | None = None) -> None:
    found = await repeats.owned(ctx.db, ctx.member.id, ctx.language, page, PAGE)
    await ctx.show(list_screen(ctx.t, found), notice)


@members_only
async def open_repeat(ctx: Context, press: OpenRepeat) -> None:
    """Show what she has said about one project."""
    await show_repeat(ctx, press.repeat_id)


async def show_repeat(ctx: Context, repeat_id: int, notice: LazyText | None = None) -> None:
    """Show what she has said about one project."""
    repeat = await repeats.own(ctx.db, repeat_id, ctx.member.id, ctx.language)
    if repeat is None:
        await _show_list(ctx, 0, notice or lazy("repeat-notice-gone"))
        return
    comment = await reviews.comment_on(ctx.db, REPEAT, repeat_id)
    await ctx.show(repeat_screen(ctx.t, repeat, comment), notice)


@members_only
async def tell(ctx: Context, press: TellRepeat) -> None:
    """Ask where and how a project was repeated, without asking its author before."""
    outcome, repeat_id = await repeats.begin(ctx.db, press.project_id, ctx.member.id, ctx.now())
    if repeat_id is None:
        await showcase.show_project(ctx, press.project_id, notice=lazy(REPEAT_NOTICE(outcome)))
        return
    await _begin(ctx, repeat_id)


@members_only
async def repeated_here(ctx: Context, press: RepeatedHere) -> None:
    """Ask where it was repeated."""
    await _begin(ctx, press.repeat_id)


async def _begin(ctx: Context, repeat_id: int) -> None:
    repeat = await repeats.own(ctx.db, repeat_id, ctx.member.id, ctx.language)
    if repeat is None or not repeat.is_shown or repeat.status is RepeatStatus.REPEATED:
        await show_repeat(ctx, repeat_id, lazy("repeat-notice-already") if repeat else None)
        return
    answers: dict[str, Value] = {"title": repeat.title, "country": repeat.country}
    if repeat.place is not None:
        answers |= {"place": repeat.place, "told": repeat.told}
    comment = await reviews.comment_on(ctx.db, REPEAT, repeat_id)
    if comment:
        answers[forms.COMMENT] = comment
    await forms.begin(ctx, REPEATED, subject=repeat_id, answers=answers)


@members_only
async def answer(ctx: Context, press: AnswerRepeat) -> None:
    """Store that she is trying, or has not begun."""
    known = {status.value: status for status in RepeatStatus}
    status = known.get(press.status, RepeatStatus.PLANNED)
    outcome = await repeats.answer(ctx.db, press.repeat_id, ctx.member.id, status, ctx.now())
    await show_repeat(ctx, press.repeat_id, lazy(REPEAT_NOTICE(outcome)))


async def ask_forgetting(ctx: Context, press: ForgetRepeat) -> Confirmation | None:
    """Not repeat it?"""
    repeat = await repeats.own(ctx.db, press.repeat_id, ctx.member.id, ctx.language)
    if repeat is None:
        return None
    key = "repeat-forget-sure"
    if repeat.status is RepeatStatus.REPEATED:
        key = "repeat-forget-shown"
    return Confirmation(
        ctx.t(key, title=repeat.title), ctx.t.plain("repeat-forget-yes"), OpenRepeat(repeat.id)
    )


@members_only
async def forget(ctx: Context, press: ForgetRepeat) -> None:
    """She does not want to repeat it any more."""
    outcome = await repeats.forget(ctx.db, press.repeat_id, ctx.member.id, ctx.now())
    await _show_list(ctx, 0, lazy(REPEAT_NOTICE(outcome)))


@members_only
async def where(ctx: Context, press: WhereRepeated) -> None:
    """Show where a project was repeated."""
    card = await showcase.card_of(ctx, press.project_id)
    if card is None:
        await showcase.show_project(ctx, press.project_id)
        return
    found = await repeats.of_project(ctx.db, press.project_id, press.page, SHOWN)
    title = card.text.texts["title"]
    await ctx.show(where_screen(ctx.t, press.project_id, title, found))


def _review(ctx: Context, draft: Draft) -> Screen:
    t, answers = ctx.t, draft.answers
    return Screen(
        paragraphs(
            t("repeat-review", title=str(answers.get("title") or "")),
            t(
                "repeat-where",
                country=t.plain(COUNTRY(str(answers["country"]))),
                place=str(answers.get("place") or "–"),
                told=str(answers.get("told") or ""),
            ),
        ),
        (
            (main(t.plain("practice-send"), forms.Submit(draft.form)),),
            (
                Button(t.plain("practice-part-place"), forms.Change(draft.form, "place")),
                Button(t.plain("practice-part-went"), forms.Change(draft.form, "told")),
            ),
            (Button(t.plain("form-cancel"), forms.Cancel(draft.form)),),
        ),
    )


async def _send(ctx: Context, draft: Draft) -> None:
    told = draft.answers.get("told")
    outcome = await repeats.tell(
        ctx.closing(draft), draft.subject, ctx.member.id, str(draft.answers["place"]),
        str(told) if told else None, ctx.now(),
    )  # fmt: skip
    await show_repeat(ctx, draft.subject, lazy(REPEAT_NOTICE(outcome)))


REPEATED = Form(
    "repeat",
    (
        Field("place", TextLine(PLACE), check=checks.no_contact),
        Field("told", Paragraphs(TOLD), optional=True, check=checks.no_contact),
    ),
    _send,
    forms.back_to(show_repeat),
    _review,
    changed_in="/projects",
    access=Access.MEMBERS,
)


HANDLERS = [
    on_press(ShowRepeats, show_list),
    on_press(OpenRepeat, open_repeat),
    on_press(TellRepeat, tell),
    on_press(RepeatedHere, repeated_here),
    on_press(AnswerRepeat, answer),
    on_press(ForgetRepeat, forget, ask=ask_forgetting),
    on_press(WhereRepeated, where),
]
