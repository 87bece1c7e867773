"""Feedback after an event: the questions to those who attended, the results, and the exported
files.
"""

import asyncio
from collections.abc import Sequence

from handlers.events.callbacks import (
    AddMaterial,
    ExportEvent,
    FeedbackChart,
    GiveFeedback,
    ManageEvent,
    RemoveMaterial,
    SendMaterials,
    ShowFeedback,
)
from handlers.events.files import funder_report, participants_file, results_file, score_chart
from handlers.events.messages import EVALUATION_NOTICE
from handlers.events.overview import managed, show_manage
from handlers.events.registrations import show_card
from handlers.kit import date_format, forms, small_numbers
from handlers.kit.access import Access, members_only, organisers_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.date_format import decimal
from handlers.kit.forms import Answers, Choice, Field, Form, Paragraphs
from handlers.kit.navigation import back_button, home_button, page_row, total_line
from handlers.kit.report_buttons import pick_row
from handlers.kit.router import on_press
from handlers.kit.screens import Button, File, Screen, column, main, paragraphs
from handlers.kit.taxonomy import QUOTE, SCORE
from handlers.kit.texts import LazyText, Translator, lazy
from storage.database import Page
from storage.events import checkin, feedback, materials, participants, views
from storage.events.feedback import Evaluation, FeedbackOutcome, FeedbackResults
from storage.events.materials import Material
from storage.events.records import Event
from storage.events.registrations import RegistrationStatus
from storage.events.reports import EVALUATION as EVALUATION_TEXT
from storage.kit.form_drafts import Draft

SENTENCES = 5
"""Comments on one page."""
LONGEST_SENTENCE = 280


# Giving feedback


def _own_question(number: int) -> Field:
    """A question that the organiser added."""

    def asks(t: Translator, answers: Answers) -> str:
        return t("evaluation-ask-own", question=str(answers.get(f"question{number}") or ""))

    return Field(
        f"own{number}",
        Paragraphs(1000),
        optional=True,
        asks=asks,
        when=lambda answers: bool(answers.get(f"question{number}")),
    )


def _has_words(answers: Answers) -> bool:
    return any(answers.get(name) for name in ("useful", "improve", "own1", "own2", "own3"))


@members_only
async def give_feedback(ctx: Context, press: GiveFeedback) -> None:
    """Ask for her feedback."""
    seen = await views.seen_by(ctx.db, press.event_id, ctx.member.id)
    if seen is None or not await feedback.may_evaluate(
        ctx.db, press.event_id, ctx.member.id, ctx.now()
    ):
        await show_card(ctx, press.event_id, lazy("event-notice-no-evaluation"))
        return
    if await feedback.is_shown(ctx.db, press.event_id, ctx.member.id, ctx.now()):
        await show_card(ctx, press.event_id, lazy(EVALUATION_NOTICE(FeedbackOutcome.SHOWN)))
        return
    questions = {f"question{n}": q for n, q in enumerate(seen.event.questions, 1)}
    title = seen.event.wording(ctx.language).title
    await forms.begin(
        ctx, EVALUATION, subject=press.event_id, answers={"title": title, **questions}
    )


def _review(ctx: Context, draft: Draft) -> Screen:
    answers, t = draft.answers, ctx.t

    def told(name: str, label: str) -> str | None:
        value = answers.get(name)
        return t("person-line", label=label, value=str(value)) if value else None

    return Screen(
        paragraphs(
            t("evaluation-review", title=str(answers["title"])),
            told("score", t.plain("event-feedback-column-score")),
            told("useful", t.plain("event-feedback-useful")),
            told("improve", t.plain("event-feedback-improve")),
            *(told(f"own{n}", str(answers.get(f"question{n}") or "")) for n in (1, 2, 3)),
            t("evaluation-quote-yes") if answers.get("quote") == "yes" else None,
        ),
        (
            (main(t.plain("evaluation-send"), forms.Submit(EVALUATION.name)),),
            (Button(t.plain("form-cancel"), forms.Cancel(EVALUATION.name)),),
        ),
    )


async def _evaluated(ctx: Context, draft: Draft) -> None:
    answers = draft.answers

    def words(name: str) -> str | None:
        value = answers.get(name)
        return str(value) if value else None

    given = Evaluation(
        score=int(str(answers["score"])),
        useful=words("useful"),
        improve=words("improve"),
        may_quote=answers.get("quote") == "yes",
        answers=tuple(words(f"own{n}") for n in (1, 2, 3) if answers.get(f"question{n}")),
    )
    outcome = await feedback.evaluate(
        ctx.closing(draft), draft.subject, ctx.member.id, given, ctx.now()
    )
    await show_card(ctx, draft.subject, lazy(EVALUATION_NOTICE(outcome)))


EVALUATION = Form(
    "evaluation",
    (
        Field("score", Choice(SCORE, lambda _ctx: ("5", "4", "3", "2", "1"))),
        Field("useful", Paragraphs(1000), optional=True),
        Field("improve", Paragraphs(1000), optional=True),
        _own_question(1),
        _own_question(2),
        _own_question(3),
        Field("quote", Choice(QUOTE, lambda _ctx: ("yes", "no")), optional=True, when=_has_words),
    ),
    done=_evaluated,
    leave=forms.back_to(show_card),
    review=_review,
    access=Access.MEMBERS,
)


# Results for the organiser


def results_screen(
    t: Translator, event: Event, results: FeedbackResults, found: Sequence[Material], page: int
) -> Screen:
    """The scores, then the comments without names, and the materials for those who attended."""
    said = [
        t("event-feedback-said", label=shortened(label, 60), text=shortened(one.text,
            LONGEST_SENTENCE),
          quote="yes" if one.may_quote else "no")
        for label, some in (
            (t.plain("event-feedback-useful"), results.useful),
            (t.plain("event-feedback-improve"), results.improve),
            *((question, some) for question, some in results.answers),
        )
        for one in some
    ]  # fmt: skip
    shown = Page.of(said, min(page, max(len(said) - 1, 0) // SENTENCES), SENTENCES)
    mean = t(
        "event-feedback-mean",
        mean=_mean(t, results),
        count=str(results.count),
        came=str(results.attended),
    )
    scores = "\n".join(
        t("event-feedback-score", score=str(score), count=str(results.scores[score - 1]))
        for score in range(5, 0, -1)
    )
    title = t("event-title", title=event.wording(t.language).title)
    has_any = results.count > 0
    if has_any:
        summary = mean
    elif results.is_more:
        summary = t("event-feedback-too-few", came=str(results.attended))
    else:
        summary = t("event-feedback-none", came=str(results.attended))
    later = None
    if results.is_more or (has_any and not results.is_over):
        later = t(
            "event-feedback-never" if results.is_over else "event-feedback-later",
            least=str(small_numbers.LEAST),
            day=date_format.day(t, results.closes_at, event.zone),
        )
    exports = [Button(t.plain("event-feedback-export-funders"), ExportEvent(event.id, "funders"))]
    if has_any:
        results_file = ExportEvent(event.id, "results")
        exports.insert(0, Button(t.plain("event-feedback-export-results"), results_file))
    removing = column(
        Button(
            t.plain(
                "event-feedback-remove",
                title=shortened(material.title, 30) or t.plain("form-picture"),
            ),
            RemoveMaterial(event.id, material.id),
        )
        for material in found[:2]
    )
    return Screen(
        paragraphs(
            title,
            summary,
            scores if has_any else None,
            later,
            total_line(t, shown),
            "\n\n".join(shown.rows),
            t("event-feedback-materials", count=len(found)),
        ),
        (
            *(
                (((Button(t.plain("event-feedback-chart"), FeedbackChart(event.id)),),))
                if has_any
                else ()
            ),
            *page_row(t, shown, lambda number: ShowFeedback(event.id, number)),
            tuple(exports),
            (
                Button(t.plain("event-feedback-add"), AddMaterial(event.id)),
                *(
                    (Button(t.plain("event-feedback-send"), SendMaterials(event.id)),)
                    if found
                    else ()
                ),
            ),
            *((pick_row(t, EVALUATION_TEXT, event.id),) if said else ()),
            *removing,
            (back_button(t, ManageEvent(event.id)), home_button(t)),
        ),
        protected=True,
    )


def _mean(t: Translator, results: FeedbackResults) -> str:
    return decimal(t, results.mean) if results.mean is not None else "–"


async def show_feedback(
    ctx: Context, event_id: int, page: int = 0, notice: LazyText | None = None
) -> None:
    """Show the scores and comments to the organiser; `page` counts from 0."""
    event = await managed(ctx, event_id)
    if event is None:
        return
    results = await feedback.results(ctx.db, event_id, ctx.member.id, ctx.now())
    assert results is not None
    found = await materials.seen_by(ctx.db, event_id, ctx.member.id)
    await ctx.show(results_screen(ctx.t, event, results, found, page), notice)


@organisers_only
async def show_results(ctx: Context, press: ShowFeedback) -> None:
    """Show the results."""
    await show_feedback(ctx, press.event_id, press.page)


@organisers_only
async def chart(ctx: Context, press: FeedbackChart) -> None:
    """Send the scores as a picture."""
    event = await managed(ctx, press.event_id)
    if event is None:
        return
    results = await feedback.results(ctx.db, event.id, ctx.member.id, ctx.now())
    assert results is not None
    if not sum(results.scores):
        await show_feedback(ctx, event.id)
        return
    title = shortened(event.wording(ctx.language).title, 80)
    # Drawing takes a while; in a thread, others are answered meanwhile.
    picture = await asyncio.to_thread(
        score_chart, f"{title}\n{ctx.t.plain('event-feedback-column-score')}", results.scores
    )
    caption = ctx.t(
        "event-feedback-mean",
        mean=_mean(ctx.t, results),
        count=str(results.count),
        came=str(results.attended),
    )
    await ctx.send_file("photo", File("results.png", picture), caption)


@organisers_only
async def export(ctx: Context, press: ExportEvent) -> None:
    """Send a file; the export is recorded."""
    event = None
    shown = await feedback.results(ctx.db, press.event_id, ctx.member.id, ctx.now())
    if press.what == "results" and shown is not None and shown.is_more and not shown.count:
        await show_feedback(ctx, press.event_id)
        return
    if press.what in ("people", "results", "funders"):
        event = await feedback.export(ctx.db, press.event_id, ctx.member.id, press.what, ctx.now())
    if event is None:
        await show_manage(ctx, press.event_id, lazy("event-organiser-notice-not-possible"))
        return
    results = await feedback.results(ctx.db, event.id, ctx.member.id, ctx.now())
    assert results is not None
    if press.what == "people":
        found = await participants.of_event(
            ctx.db, event.id, tuple(RegistrationStatus), 0, 10_000, None
        )
        content = await asyncio.to_thread(participants_file, ctx.t, event, found.rows)
    elif press.what == "results":
        content = await asyncio.to_thread(results_file, ctx.t, event, results)
    else:
        numbers = await checkin.attendance(ctx.db, event.id, None)
        content = await asyncio.to_thread(funder_report, ctx.t, event, numbers, results)
    name = f"event-{event.id}-{press.what}.xlsx"
    await ctx.send_file("document", File(name, content), ctx.t("event-feedback-exported"))


HANDLERS = [
    on_press(GiveFeedback, give_feedback),
    on_press(ShowFeedback, show_results),
    on_press(FeedbackChart, chart),
    on_press(ExportEvent, export),
]
