"""Files and pictures for organisers: lists as .xlsx, scores as a chart.

The libraries are imported on first use: matplotlib alone would slow every start by a second.
"""

# The libraries are only partly typed.
# pyright: reportUnknownMemberType=false, reportMissingTypeStubs=false

from collections.abc import Mapping, Sequence

from handlers.events.messages import SEAT_STATUS
from handlers.kit import small_numbers
from handlers.kit.exports import Cell, Series, bar_chart, workbook
from handlers.kit.taxonomy import COUNTRY, NAMES, PROFILE_FIELD, SECTOR
from handlers.kit.texts import Translator
from storage.events.checkin import Attendance, AttendanceRow
from storage.events.feedback import FeedbackResults, Quote
from storage.events.participants import Participant
from storage.events.records import Event


def participants_file(t: Translator, event: Event, found: Sequence[Participant]) -> bytes:
    """The participants, with what organisers need to know and without contacts."""
    head = [
        t.plain("field-name"), t.plain("field-country"), t.plain("field-sector"),
        t.plain("field-institution"), t.plain("event-organiser-column-state"),
        t.plain("event-organiser-column-came"),
    ]  # fmt: skip
    rows = [
        [
            one.name,
            t.plain(COUNTRY(one.country)),
            t.plain(SECTOR(one.sector)),
            one.institution or "",
            t.plain(SEAT_STATUS(one.status)),
            t.plain("form-yes" if one.attended else "form-no"),
        ]
        for one in found
    ]
    return workbook([(event.wording(t.language).title, [head, *rows])])


def results_file(t: Translator, event: Event, results: FeedbackResults) -> bytes:
    """Scores and comments, without names."""
    scores: list[Sequence[Cell]] = [
        [t.plain("event-feedback-column-score"), t.plain("event-feedback-column-count")]
    ]
    scores += [[str(score), count] for score, count in enumerate(results.scores, 1)]
    sheets: list[tuple[str, Sequence[Sequence[Cell]]]] = [
        (t.plain("event-feedback-scores"), scores)
    ]
    for title, said in (
        (t.plain("event-feedback-useful"), results.useful),
        (t.plain("event-feedback-improve"), results.improve),
        *results.answers,
    ):
        sheets.append(
            (title, [[title, t.plain("event-feedback-column-quote")], *_sentences(t, said)])
        )
    return workbook(sheets)


def _sentences(t: Translator, said: Sequence[Quote]) -> list[list[Cell]]:
    return [[one.text, t.plain("form-yes" if one.may_quote else "form-no")] for one in said]


def funder_report(
    t: Translator, event: Event, numbers: Attendance, results: FeedbackResults
) -> bytes:
    """Only numbers, by country, sector and institution; small numbers are hidden."""
    columns = [t.plain("event-organiser-column-seats"), t.plain("event-organiser-column-came")]
    kinds, seated, came = reported(numbers)
    total: list[Sequence[Cell]] = [
        [event.wording(t.language).title, *columns],
        [t.plain("event-feedback-total"), seated.total, came.total],
    ]
    sheets: list[tuple[str, Sequence[Sequence[Cell]]]] = [(t.plain("event-feedback-total"), total)]
    for (kind, some), *cells in zip(kinds.items(), seated.parts, came.parts, strict=True):
        title = t.plain(PROFILE_FIELD(kind))
        names = [_name(t, kind, one.key) for one in some]
        rows = [[name, *row] for name, *row in zip(names, *cells, strict=True)]
        sheets.append((title, [[title, *columns], *rows]))
    head = [t.plain("event-feedback-column-score"), t.plain("event-feedback-column-count")]
    counts = small_numbers.report(sum(results.scores), results.scores).parts[0]
    scores: list[Sequence[Cell]] = [head, *([str(n), c] for n, c in enumerate(counts, 1))]
    return workbook([*sheets, (t.plain("event-feedback-scores"), scores)])


OTHERS = "\0"
"""The key of the institutions that are not named."""


def reported(
    numbers: Attendance,
) -> tuple[Mapping[str, Sequence[AttendanceRow]], small_numbers.Report, small_numbers.Report]:
    """The rows of the report by kind, and the numbers of seats and of those who came that are shown
    for them. An institution of which only a small number could be shown is not named: such ones are
    counted together.
    """
    named = numbers.by_institution
    while True:
        rest = [one for one in numbers.by_institution if one not in named]
        places = [*named]
        if rest:
            seats, came = sum(one.seated for one in rest), sum(one.attended for one in rest)
            places.append(AttendanceRow(OTHERS, seats, came))
        kinds = {
            "country": numbers.by_country, "sector": numbers.by_sector, "institution": places,
        }  # fmt: skip
        seats_shown = small_numbers.report(
            numbers.seated, *([one.seated for one in some] for some in kinds.values())
        )
        came_shown = small_numbers.report(
            numbers.attended, *([one.attended for one in some] for some in kinds.values())
        )
        cells = zip(places, seats_shown.parts[2], came_shown.parts[2], strict=True)
        kept = tuple(
            one
            for one, *shown in cells
            if one.key != OTHERS and all(isinstance(cell, int) for cell in shown)
        )
        if kept == tuple(named):
            return kinds, seats_shown, came_shown
        named = kept


def totals(numbers: Attendance) -> tuple[Cell, Cell]:
    """How many had a seat and how many came, in whatever leaves the network: as in the report of
    the event, which finer numbers beside it would make to tell more.
    """
    _, seated, came = reported(numbers)
    return seated.total, came.total


def _name(t: Translator, kind: str, key: str) -> str:
    if key == OTHERS:
        return t.plain("event-feedback-other-institutions")
    if kind == "institution":
        return key or t.plain("person-empty")
    return t.plain(NAMES[kind](key))


def score_chart(title: str, scores: Sequence[int]) -> bytes:
    """How many gave each score from 1 to 5, as a PNG picture."""
    return bar_chart([str(score) for score in range(1, 6)], [Series(scores)], title)
