"""The plan and the closing report as documents: .docx, .xlsx, and the progress as a picture.

They leave the network: nobody is named in them, and numbers of people are rounded and hidden when
small. The libraries are imported on first use.
"""

# The libraries are only partly typed.
# pyright: reportUnknownMemberType=false, reportMissingTypeStubs=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

import io
from collections.abc import Iterator, Sequence
from typing import Any

from handlers.events.files import totals
from handlers.kit import date_format, small_numbers
from handlers.kit.documents import add_table, landscape, prepare
from handlers.kit.exports import Cell, Series, bar_chart, workbook, writable
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.texts import Translator
from handlers.plan.columns import IN_PLAN, IN_REPORT, Column, day
from handlers.plan.messages import DECISION, STATUS
from storage.plan.decisions import DecisionKind, DecisionView
from storage.plan.listing import OVERDUE, Progress, WholePlan
from storage.plan.records import STATES
from storage.projects.year import ShowcaseNumbers, YearShowcase

PLAN, REPORT = "plan", "report"

Table = list[list[Cell]]
"""Rows of cells, of which the first is the heading."""


def title(t: Translator, found: WholePlan, what: str) -> str:
    """The title of a document."""
    key = "plan-doc-title" if what == PLAN else "plan-doc-report-title"
    return t.plain(key, country=t.plain(COUNTRY(found.term.country)))


def years(t: Translator, found: WholePlan) -> str:
    """The days of the year that a document is about."""
    start, end = day(t, found.term.starts_on), day(t, found.term.ends_on)
    return t.plain("plan-term", start=start, end=end)


def items_table(t: Translator, found: WholePlan, columns: Sequence[Column]) -> Table:
    """The items with a number each."""
    head: list[Cell] = ["№", *(column.title(t) for column in columns)]
    rows: Table = [
        [number, *(column.cell(t, view) for column in columns)]
        for number, view in enumerate(found.items, 1)
    ]
    return [head, *rows]


def progress_counts(progress: Progress) -> Iterator[tuple[str, int]]:
    """The number of items in each state, and of those that are overdue or without an answer."""
    yield from zip(STATES, progress.states, strict=True)
    yield OVERDUE, progress.overdue
    yield "no-answer", progress.silent


def progress_table(t: Translator, progress: Progress) -> Table:
    """How many items are in which state."""
    head: list[Cell] = [t.plain("plan-column-status"), t.plain("plan-doc-items")]
    rows: Table = [[t.plain(STATUS(key)), count] for key, count in progress_counts(progress)]
    return [head, *rows, [t.plain("plan-doc-total"), progress.total]]


def decisions_table(t: Translator, found: WholePlan) -> Table:
    """What was decided and recommended, by track, with the numbers of the items that follow."""
    numbers = {view.item.id: number for number, view in enumerate(found.items, 1)}
    rows: Table = [
        [
            track, t.plain(DECISION(one.decision.kind)), _said(t, one), one.meeting,
            day(t, one.decision.decided_on),
            ", ".join(str(numbers[id]) for id, _ in one.items if id in numbers),
        ]
        for track, some in by_track(found.decisions)
        for one in some
    ]  # fmt: skip
    head: list[Cell] = [
        t.plain("plan-doc-track"), t.plain("plan-doc-kind"), t.plain("plan-doc-text"),
        t.plain("plan-doc-meeting"), t.plain("plan-doc-day"), t.plain("plan-doc-items"),
    ]  # fmt: skip
    return [head, *rows]


def _said(t: Translator, one: DecisionView) -> str:
    if one.decision.kind is DecisionKind.ADOPTION:
        return t.plain("plan-doc-adopted", count=len(one.items))
    return one.decision.text(t.language)


def by_track(found: Sequence[DecisionView]) -> list[tuple[str, list[DecisionView]]]:
    """The decisions under the titles of their tracks; "" is for those without one."""
    tracks = sorted({track for one in found for track in one.tracks})
    groups = [(track, [one for one in found if track in one.tracks]) for track in tracks]
    rest = [one for one in found if not one.tracks]
    return [*groups, *([("", rest)] if rest else [])]


def meetings_table(t: Translator, found: WholePlan) -> Table:
    """The meetings of the year with the numbers of those who had a seat and who came."""
    rows: Table = [
        [one.title, date_format.date(t, one.starts_at, found.term.zone), *totals(one.numbers)]
        for one in found.meetings
    ]
    head: list[Cell] = [
        t.plain("plan-doc-meeting"), t.plain("plan-doc-day"), t.plain("plan-doc-seated"),
        t.plain("plan-doc-came"),
    ]  # fmt: skip
    return [head, *rows]


def people_table(t: Translator, found: WholePlan) -> Table:
    """How many people answer for items, by country."""
    counts = list(found.people.values())
    report = small_numbers.report(sum(counts), counts)
    rows: Table = [
        [t.plain(COUNTRY(country)), cell]
        for country, cell in zip(found.people, report.parts[0], strict=True)
    ]
    head: list[Cell] = [t.plain("plan-column-countries"), t.plain("plan-doc-people")]
    return [head, *rows, [t.plain("plan-doc-total"), report.total]]


def showcase_table(t: Translator, found: YearShowcase) -> Table:
    """The projects in the showcase by block, and in how many countries each was repeated."""
    head: list[Cell] = [
        t.plain("project-field-block"), t.plain("plan-doc-project"),
        t.plain("term-field-country"), t.plain("plan-doc-repeated-in"),
    ]  # fmt: skip
    rows: Table = [
        [one.block, one.title, t.plain(COUNTRY(one.country)), one.repeated]
        for one in found.projects
    ]
    return [head, *rows]


def showcase_numbers_table(t: Translator, numbers: ShowcaseNumbers) -> Table:
    """What the showcase came to. Marks are put by people; so are projects that are not shown sent
    by people, whose number follows from those that are.
    """
    return [
        [t.plain("plan-doc-showcase"), t.plain("plan-doc-number")],
        [t.plain("plan-doc-sent"), small_numbers.shown(numbers.sent)],
        [t.plain("plan-doc-shown"), numbers.shown],
        *(
            [t.plain("plan-doc-shown-from", country=t.plain(COUNTRY(country))), count]
            for country, count in numbers.by_country.items()
        ),
        [t.plain("plan-doc-useful"), small_numbers.shown(numbers.useful)],
        [t.plain("plan-doc-repeats"), numbers.repeats],
        [t.plain("plan-doc-repeated-in"), numbers.countries],
    ]


def xlsx(t: Translator, found: WholePlan, what: str) -> bytes:
    """The plan or the report as a table."""
    if what == PLAN:
        return workbook([(t.plain("plan-doc-plan"), items_table(t, found, IN_PLAN))])
    sheets: list[tuple[str, Table]] = [
        (t.plain("plan-doc-plan"), items_table(t, found, IN_REPORT)),
        (t.plain("plan-doc-progress"), progress_table(t, found.progress)),
        (t.plain("plan-doc-decisions"), decisions_table(t, found)),
        (t.plain("plan-doc-meetings"), meetings_table(t, found)),
        (t.plain("plan-doc-people"), people_table(t, found)),
    ]
    if found.showcase is not None:
        numbers = showcase_numbers_table(t, found.showcase.numbers)
        sheets += [
            (t.plain("plan-doc-showcase"), numbers),
            (t.plain("plan-doc-projects"), showcase_table(t, found.showcase)),
        ]
    return workbook(sheets)


def picture(t: Translator, found: WholePlan) -> bytes:
    """The progress of the plan as a PNG picture."""
    counts = list(progress_counts(found.progress))
    names = [t.plain(STATUS(key)) for key, _ in counts]
    return bar_chart(names, [Series([count for _, count in counts])], years(t, found))


def docx(t: Translator, network: str, found: WholePlan, what: str) -> bytes:
    """The plan or the report as a document for Word and LibreOffice, in landscape A4."""
    from docx import Document
    from docx.shared import Mm

    document: Any = Document()
    landscape(document)
    prepare(document, t.language)
    document.core_properties.title = title(t, found, what)
    document.core_properties.language = t.language
    document.core_properties.author = network
    document.add_heading(title(t, found, what), 0)
    document.add_paragraph(years(t, found))
    if found.priorities:
        document.add_heading(t.plain("plan-doc-priorities"), 1)
        for one in found.priorities:
            text = one.text(t.language)
            line = document.add_paragraph(style="List Number")
            line.add_run(writable(text.title)).bold = True
            if text.sentence:
                line.add_run(writable(f". {text.sentence}"))
    columns = IN_PLAN if what == PLAN else IN_REPORT
    document.add_heading(t.plain("plan-doc-plan"), 1)
    shares = [4, *(column.width for column in columns)]
    add_table(document, items_table(t, found, columns), [267 * one / sum(shares) for one in shares])
    if what == REPORT:
        document.add_heading(t.plain("plan-doc-progress"), 1)
        add_table(document, progress_table(t, found.progress), [90, 30])
        document.add_picture(io.BytesIO(picture(t, found)), width=Mm(150))
        document.add_paragraph(t.plain("plan-doc-changed", count=found.changed))
        parts = [
            ("plan-doc-decisions", decisions_table(t, found), [40, 32, 105, 45, 25, 20]),
            ("plan-doc-meetings", meetings_table(t, found), [120, 40, 40, 40]),
            ("plan-doc-people", people_table(t, found), [90, 40]),
        ]
        if found.showcase is not None:
            numbers = showcase_numbers_table(t, found.showcase.numbers)
            parts += [
                ("plan-doc-showcase", numbers, [90, 30]),
                ("plan-doc-projects", showcase_table(t, found.showcase), [50, 120, 50, 40]),
            ]
        for heading, table, widths in parts:
            document.add_heading(t.plain(heading), 1)
            if len(table) > 1:
                add_table(document, table, widths)
            else:
                document.add_paragraph(t.plain("plan-doc-nothing"))
        document.add_paragraph(t.plain("numbers-small"))
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()
