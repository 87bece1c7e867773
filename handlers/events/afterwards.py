"""After an event: the evaluation by those who came, its results, materials, files for funders."""

import asyncio
from collections.abc import Sequence

from handlers.events.files import (
    funders_file,
    people_file,
    results_file,
    score_chart,
)
from handlers.events.making import managed, show_manage
from handlers.events.presses import (
    AddMaterial,
    Chart,
    Evaluate,
    Export,
    Manage,
    RemoveMaterial,
    Results,
    SendMaterials,
)
from handlers.events.reading import show_card
from handlers.kit import forms
from handlers.kit.access import Access, members_only, staff_only
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.forms import Answers, Attached, Field, Form, OneOf, Paragraphs
from handlers.kit.navigation import back_button, home_button, turning_row
from handlers.kit.routing import on_press
from handlers.kit.screens import Button, File, Screen, column, lines
from handlers.kit.texts import Said, Texts, say
from storage.drafts import Draft
from storage.events import afterwards, door, seats
from storage.events.afterwards import Evaluation, Material
from storage.events.afterwards import Results as Outcome
from storage.events.record import Event
from storage.events.seats import State

SENTENCES = 5
"""What was said, so many a page."""

LONGEST_SENTENCE = 280


# What she says


def _own(number: int) -> Field:
    """A question of the organiser."""

    def asks(t: Texts, answers: Answers) -> str:
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
async def evaluate(ctx: Context, press: Evaluate) -> None:
    """Ask how it was."""
    seen = await seats.seen_by(ctx.db, press.event_id, ctx.member.id)
    if seen is None or not await afterwards.may_evaluate(
        ctx.db, press.event_id, ctx.member.id, ctx.now()
    ):
        await show_card(ctx, press.event_id, say("event-notice-no-evaluation"))
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
        lines(
            t("evaluation-review", title=str(answers["title"])),
            told("score", t.plain("after-column-score")),
            told("useful", t.plain("after-useful")),
            told("improve", t.plain("after-improve")),
            *(told(f"own{n}", str(answers.get(f"question{n}") or "")) for n in (1, 2, 3)),
            t("evaluation-quote-yes") if answers.get("quote") == "yes" else None,
        ),
        (
            (Button(t.plain("evaluation-send"), forms.Send(EVALUATION.name)),),
            (Button(t.plain("form-cancel"), forms.Cancel(EVALUATION.name)),),
        ),
    )


async def _evaluated(ctx: Context, draft: Draft) -> None:
    assert draft.subject is not None
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
    outcome = await afterwards.evaluate(
        ctx.db, draft.subject, ctx.member.id, given, EVALUATION.name, ctx.now()
    )
    await show_card(ctx, draft.subject, say(f"evaluation-notice-{outcome}"))


async def _leave(ctx: Context, draft: Draft) -> None:
    assert draft.subject is not None
    await show_card(ctx, draft.subject)


EVALUATION = Form(
    "evaluation",
    (
        Field("score", OneOf("score", lambda _ctx: ("5", "4", "3", "2", "1"))),
        Field("useful", Paragraphs(1000), optional=True),
        Field("improve", Paragraphs(1000), optional=True),
        _own(1),
        _own(2),
        _own(3),
        Field("quote", OneOf("quote", lambda _ctx: ("yes", "no")), optional=True, when=_has_words),
    ),
    done=_evaluated,
    leave=_leave,
    review=_review,
    access=Access.MEMBERS,
)


# What the organiser gets


def results_screen(
    t: Texts, event: Event, results: Outcome, found: Sequence[Material], page: int
) -> Screen:
    """Numbers, then what was said, without names; and what is left of it for those who came."""
    said = [
        t("after-said", label=shortened(label, 60), text=shortened(one.text, LONGEST_SENTENCE),
          quote="yes" if one.may_quote else "no")
        for label, some in (
            (t.plain("after-useful"), results.useful),
            (t.plain("after-improve"), results.improve),
            *((question, some) for question, some in results.answers),
        )
        for one in some
    ]  # fmt: skip
    pages = max(1, -(-len(said) // SENTENCES))
    page = min(max(page, 0), pages - 1)
    shown = said[page * SENTENCES : (page + 1) * SENTENCES]
    mean = t("after-mean", mean=_mean(results), count=str(results.count), came=str(results.came))
    scores = "\n".join(
        t("after-score", score=str(score), count=str(results.scores[score - 1]))
        for score in range(5, 0, -1)
    )
    title = t("event-title", title=event.wording(t.language).title)
    has_any = results.count > 0
    exports = (
        Button(t.plain("after-export-results"), Export(event.id, "results")),
        Button(t.plain("after-export-funders"), Export(event.id, "funders")),
    )
    removing = column(
        Button(
            t.plain("after-remove", title=shortened(material.title, 30) or t.plain("form-picture")),
            RemoveMaterial(event.id, material.id),
        )
        for material in found[:2]
    )
    return Screen(
        lines(
            title,
            mean if has_any else t("after-none", came=str(results.came)),
            scores if has_any else None,
            "\n\n".join(shown),
            t("after-materials", count=len(found)),
        ),
        (
            *((((Button(t.plain("after-chart"), Chart(event.id)),),)) if has_any else ()),
            *turning_row(
                t,
                Results(event.id, page - 1) if page > 0 else None,
                Results(event.id, page + 1) if page + 1 < pages else None,
            ),
            exports,
            (
                Button(t.plain("after-add"), AddMaterial(event.id)),
                *((Button(t.plain("after-send"), SendMaterials(event.id)),) if found else ()),
            ),
            *removing,
            (back_button(t, Manage(event.id)), home_button(t)),
        ),
        protected=True,
    )


def _mean(results: Outcome) -> str:
    return f"{results.mean:.1f}" if results.mean is not None else "–"


async def _show(ctx: Context, event_id: int, page: int = 0, notice: Said | None = None) -> None:
    event = await managed(ctx, event_id)
    if event is None:
        return
    results = await afterwards.results(ctx.db, event_id, ctx.member.id)
    assert results is not None
    found = await afterwards.materials(ctx.db, event_id, ctx.member.id)
    await ctx.show(results_screen(ctx.t, event, results, found, page), notice)


@staff_only
async def show_results(ctx: Context, press: Results) -> None:
    """What was said."""
    await _show(ctx, press.event_id, press.page)


@staff_only
async def chart(ctx: Context, press: Chart) -> None:
    """The scores as a picture."""
    event = await managed(ctx, press.event_id)
    if event is None:
        return
    results = await afterwards.results(ctx.db, event.id, ctx.member.id)
    assert results is not None
    title = shortened(event.wording(ctx.language).title, 80)
    # Drawing takes a while: others are answered meanwhile.
    picture = await asyncio.to_thread(
        score_chart, title, ctx.t.plain("after-column-score"), results.scores
    )
    caption = ctx.t(
        "after-mean", mean=_mean(results), count=str(results.count), came=str(results.came)
    )
    await ctx.send_file("photo", File("results.png", picture), caption)


@staff_only
async def export(ctx: Context, press: Export) -> None:
    """A file; that it was made is written down."""
    event = None
    if press.what in ("people", "results", "funders"):
        event = await afterwards.export(
            ctx.db, press.event_id, ctx.member.id, press.what, ctx.now()
        )
    if event is None:
        await show_manage(ctx, press.event_id, say("desk-notice-not-possible"))
        return
    results = await afterwards.results(ctx.db, event.id, ctx.member.id)
    assert results is not None
    if press.what == "people":
        found, _ = await seats.participants(ctx.db, event.id, tuple(State), 0, 10_000, None)
        content = await asyncio.to_thread(people_file, ctx.t, event, found)
    elif press.what == "results":
        content = await asyncio.to_thread(results_file, ctx.t, event, results)
    else:
        numbers = await door.numbers(ctx.db, event.id, None)
        content = await asyncio.to_thread(funders_file, ctx.t, event, numbers, results)
    name = f"event-{event.id}-{press.what}.xlsx"
    await ctx.send_file("document", File(name, content), ctx.t("after-exported"))


@staff_only
async def add_material(ctx: Context, press: AddMaterial) -> None:
    """Ask for a link or a file."""
    if await managed(ctx, press.event_id) is not None:
        await forms.begin(ctx, MATERIAL, field="file", subject=press.event_id)


async def _added(ctx: Context, draft: Draft) -> None:
    assert draft.subject is not None
    kind, _, rest = str(draft.answers["file"]).partition(":")
    content, _, title = (rest, "", rest) if kind == "link" else rest.partition(":")
    outcome = await afterwards.add_material(
        ctx.db, draft.subject, ctx.member.id, kind, title, content, MATERIAL.name, ctx.now()
    )
    await _show(ctx, draft.subject, notice=say(f"after-notice-{outcome}"))


async def _leave_material(ctx: Context, draft: Draft) -> None:
    assert draft.subject is not None
    await _show(ctx, draft.subject)


MATERIAL = Form(
    "eventmaterial", (Field("file", Attached(500)),), _added, _leave_material, access=Access.STAFF
)


@staff_only
async def remove_material(ctx: Context, press: RemoveMaterial) -> None:
    """Take a link or a file away."""
    await afterwards.remove_material(ctx.db, press.event_id, ctx.member.id, press.material_id)
    await _show(ctx, press.event_id, notice=say("after-notice-removed"))


@staff_only
async def send_materials(ctx: Context, press: SendMaterials) -> None:
    """Tell those who came."""
    count = await afterwards.send_materials(ctx.db, press.event_id, ctx.member.id, ctx.now())
    notice = say("after-notice-sent", count=count) if count else say("after-notice-nobody")
    await _show(ctx, press.event_id, notice=notice)


HANDLERS = [
    on_press(Evaluate, evaluate),
    on_press(Results, show_results),
    on_press(Chart, chart),
    on_press(Export, export),
    on_press(AddMaterial, add_material),
    on_press(RemoveMaterial, remove_material),
    on_press(SendMaterials, send_materials),
]
