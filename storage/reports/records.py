"""The record of a report: what its reporter and the author of what was reported see of it."""

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage.database import Page, Row, Transaction, from_timestamp, query
from storage.kit.personal_data import KEPT, MemberColumn
from storage.reports.kinds import Content

REPORT = "report"
"""Kind of the review; its subject is the report."""

MEASURE = "report-measure"
"""Kind of the message to the author of what was reported, about a measure; it has no subject."""


class Measure(StrEnum):
    """What was decided about a report."""

    NOTHING = "nothing"
    WARNING = "warning"
    HIDING = "hiding"
    SUSPENSION = "suspension"
    REMOVAL = "removal"
    CLOSED = "closed"
    """There was nobody to decide about any more."""


UPHELD = "reports.measure IN ('warning', 'hiding', 'suspension', 'removal')"
"""SQL over `reports`: something was decided that the author is told."""


def packed(content: Content) -> str:
    """The content as it is stored."""
    return json.dumps(content, ensure_ascii=False)


def content_in(stored: str) -> Content:
    """The content in a stored string."""
    pairs: list[list[str]] = json.loads(stored)
    return tuple((part, text) for part, text in pairs)


@dataclass(frozen=True, slots=True)
class Case:
    """A report as its reporter sees it. `kind` is what was reported; `sent_at` and `decided_at` are
    UTC, the latter None while it waits. `measure` is told only where it was visible to every reader
    anyway, or where nothing was done; otherwise None. `message` is what the reviewer wrote to her.
    """

    code: str
    kind: str
    reason: str
    words: str | None
    sent_at: datetime
    decided_at: datetime | None
    measure: Measure | None
    message: str | None


_TOLD = (Measure.NOTHING, Measure.HIDING)


def _case(row: Row) -> Case:
    measure = None if row["measure"] is None else Measure(row["measure"])
    return Case(
        row["code"], row["kind"], row["reason"], row["words"], from_timestamp(row["created_at"]),
        None if row["decided_at"] is None else from_timestamp(row["decided_at"]),
        measure if row["is_told"] and measure in _TOLD else None,
        row["message"] if measure is Measure.NOTHING else None,
    )  # fmt: skip


@query
def cases(tx: Transaction, reporter_id: int, page: int, size: int) -> Page[Case]:
    """Her reports, the newest first."""
    return tx.page(
        "SELECT * FROM reports WHERE reporter_id = :id ORDER BY created_at DESC, id DESC",
        {"id": reporter_id},
        page,
        size,
    ).map(_case)


@query
def case(tx: Transaction, code: str, reporter_id: int) -> Case | None:
    """Her report with this code; None if it is not hers."""
    row = tx.row(
        "SELECT * FROM reports WHERE code = :code AND reporter_id = :id",
        {"code": code, "id": reporter_id},
    )
    return None if row is None else _case(row)


@query
def case_of(tx: Transaction, report_id: int, reporter_id: int) -> Case | None:
    """The same by the number of the report."""
    row = tx.row(
        "SELECT * FROM reports WHERE id = :id AND reporter_id = :reporter",
        {"id": report_id, "reporter": reporter_id},
    )
    return None if row is None else _case(row)


@dataclass(frozen=True, slots=True)
class ReceivedMeasure:
    """A measure as the member reads whom it is about. `until` is the end of a suspension (UTC).
    `excerpt` is from the text, if many have read it; otherwise None. Who reported it, and when,
    cannot be told from anything here.
    """

    measure: Measure
    decided_at: datetime
    until: datetime | None
    message: str | None
    excerpt: str | None


@query
def measures_of(tx: Transaction, author_id: int, page: int) -> Page[ReceivedMeasure]:
    """The measures about her, one on a page, the newest first."""
    return tx.page(
        f"""SELECT measure, decided_at, suspended_until, message,
            CASE WHEN is_told = 1 THEN content END AS said FROM reports
        WHERE author_id = :id AND is_joined = 0 AND {UPHELD}
        ORDER BY decided_at DESC, id DESC""",
        {"id": author_id},
        page,
        1,
    ).map(_received)


def _received(row: Row) -> ReceivedMeasure:
    said = content_in(row["said"]) if row["said"] else ()
    return ReceivedMeasure(
        Measure(row["measure"]), from_timestamp(row["decided_at"]),
        None if row["suspended_until"] is None else from_timestamp(row["suspended_until"]),
        row["message"], said[0][1] if said else None,
    )  # fmt: skip


MEMBER_DATA = (
    MemberColumn(
        "reports", "reporter_id", KEPT,
        "created_at, code, kind, reason, words, decided_at",
        internal=(
            "id", "subject_id", "content", "measure", "suspended_until", "message", "is_told",
            "is_joined",
        ),
    ),
    MemberColumn(
        "reports", "author_id", KEPT,
        # What waits, what led to nothing, her words and the time would name the reporter.
        """reports.decided_at, reports.measure, reports.suspended_until AS until_at,
        reports.message, CASE WHEN reports.is_told = 1 THEN reports.content END AS content""",
        f"""JOIN (SELECT id AS upheld_id FROM reports WHERE {UPHELD}) AS upheld
            ON upheld_id = reports.id""",
        internal=(
            "id", "code", "kind", "subject_id", "reason", "words", "created_at", "is_joined",
        ),
    ),
)  # fmt: skip
