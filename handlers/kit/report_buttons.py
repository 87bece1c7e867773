"""The buttons with which a reader blocks whoever wrote something, or reports it: the same on every
profile, message and text.
"""

from handlers.kit.buttons import Press
from handlers.kit.screens import Button, Row
from handlers.kit.texts import Translator


class BlockOrReport(Press, prefix="rpm"):
    """Show what a reader can do against something; `kind` is one of `storage/reports/kinds.py`."""

    kind: str
    subject_id: int


class BlockOrReportBelow(Press, prefix="rpb"):
    """The same for a message, which stays in the chat."""

    kind: str
    subject_id: int


class PickReported(Press, prefix="rpp"):
    """Show the texts of a screen that has several, each with its buttons: the answers to a question
    ("reply"), what readers tell of a practice ("trial"). `parent_id` is the question, the practice.
    """

    kind: str
    parent_id: int
    page: int


class Report(Press, prefix="rp"):
    """Report something, after asking for the reason."""

    kind: str
    subject_id: int


class ShowCases(Press, prefix="rps"):
    """Show a page of the reports that she has sent."""

    page: int


class ShowMeasures(Press, prefix="rpd"):
    """Show a page of what reviewers have decided about her."""

    page: int


def report_row(t: Translator, kind: str, subject_id: int) -> Row:
    """The button on the screen of a profile or of a text."""
    return (Button(t.plain("report-button"), BlockOrReport(kind, subject_id)),)


def report_row_below(t: Translator, kind: str, subject_id: int) -> Row:
    """The button under a message."""
    return (Button(t.plain("report-button"), BlockOrReportBelow(kind, subject_id)),)


def pick_row(t: Translator, kind: str, parent_id: int, page: int = 0) -> Row:
    """The button on a screen with several texts."""
    return (Button(t.plain("report-button"), PickReported(kind, parent_id, page)),)
