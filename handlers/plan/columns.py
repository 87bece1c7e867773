"""The columns of an item: one table for the screen, the documents and the tables."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from handlers.kit import date_format
from handlers.kit.screens import listed
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.texts import Translator
from handlers.plan.messages import COLUMN, COLUMNS, FORM, STATUS
from storage.kit.quarters import named
from storage.plan.listing import OVERDUE, ItemView
from storage.plan.records import Words
from storage.plan.reports import Evidence


@dataclass(frozen=True, slots=True)
class Column:
    """A column. `cell` is its content as unformatted text, "" for nothing; `width` is its share of
    a page. What names a member has none: documents leave the network.
    """

    name: str
    cell: Callable[[Translator, ItemView], str]
    width: int

    def title(self, t: Translator) -> str:
        """Its heading, as unformatted text."""
        return t.plain(COLUMN(self.name))


def day(t: Translator, on: date) -> str:
    """A date like "6 December 2027"."""
    return date_format.date(t, datetime.combine(on, time(12), UTC), "UTC")


def quarter(t: Translator, number: int) -> str:
    """A quarter of a year, as unformatted text."""
    year, at = named(number)
    return t.plain("plan-quarter", quarter=str(at), year=str(year))


def countries(t: Translator, codes: tuple[str, ...]) -> str:
    """Names of countries."""
    return listed(t.plain(COUNTRY(code)) for code in codes)


def term(t: Translator, words: Words) -> str:
    """The first and the last day."""
    return t.plain("plan-term", start=day(t, words.starts_on), end=day(t, words.ends_on))


def status(t: Translator, view: ItemView) -> str:
    """How an item is going: what was reported last, and what is missing."""
    said = [t.plain(STATUS(view.progress))]
    if view.is_overdue:
        said.append(t.plain(STATUS(OVERDUE)))
    if view.item.silent_quarter is not None and not view.item.is_settled:
        of = quarter(t, view.item.silent_quarter)
        said.append(t.plain("plan-no-answer-in", quarter=of))
    if view.last is not None and view.last.text:
        said.append(view.last.text)
    return " · ".join(said)


def evidence(t: Translator, found: Evidence) -> str:
    """What shows how an item goes on; what is not there for its reader is only counted."""
    return found.title or t.plain("plan-evidence-hidden")


def _text(field: str) -> Callable[[Translator, ItemView], str]:
    return lambda t, view: view.version.words.of(t.language).get(field, "")


def _evidence(t: Translator, view: ItemView) -> str:
    return "\n".join(evidence(t, one) for one in view.evidence)


_CELLS: Mapping[str, tuple[Callable[[Translator, ItemView], str], int]] = {
    "objective": (_text("objective"), 10),
    "task": (_text("task"), 10),
    "action": (_text("action"), 14),
    "indicator": (_text("indicator"), 10),
    "body": (_text("body"), 9),
    "person": (lambda _t, view: view.person or "", 0),
    "countries": (lambda t, view: countries(t, view.version.words.countries), 8),
    "partner": (_text("partner"), 7),
    "term": (lambda t, view: term(t, view.version.words), 8),
    "form": (lambda t, view: t.plain(FORM(view.version.words.form)), 7),
    "status": (status, 10),
    "evidence": (_evidence, 7),
}

TABLE = tuple(Column(name, *_CELLS[name]) for name in COLUMNS)
"""All columns, in order."""

REPORTED = ("status", "evidence")
"""The columns of what became of an item."""

IN_REPORT = tuple(column for column in TABLE if column.width)
IN_PLAN = tuple(column for column in IN_REPORT if column.name not in REPORTED)
"""The columns of the two documents."""
