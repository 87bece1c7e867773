"""Reports of members and of what they write, and what reviewers decide about them.

    A report keeps what was said at that moment. Somebody decides who is neither its author nor its
    reporter, and of neither's institution where others can. The reporter gets a case code, by
    which she is told that it was decided; only the admins whom the configuration names may look who
    she is (`reporters`).

A feature describes what can be reported of it as a `Reportable`; `storage/features.py` lists them.
"""

from storage.reports.decisions import (
    MEASURES,
    REVIEWABLE,
    SUSPENSIONS,
    ReportView,
    decide,
    end_of_author,
    erase_member,
    for_review,
    settle,
)
from storage.reports.kinds import Content, Reportable, Reportables, Reported
from storage.reports.records import (
    MEASURE,
    MEMBER_DATA,
    REPORT,
    Case,
    Measure,
    ReceivedMeasure,
    case,
    case_of,
    cases,
    measures_of,
)
from storage.reports.reporters import may_look, reporter
from storage.reports.sending import (
    LIMITS,
    OTHER,
    REASONS,
    ReportOutcome,
    SentReport,
    is_named,
    may_report_at,
    seen,
    send,
)

__all__ = [
    "LIMITS",
    "MEASURE",
    "MEASURES",
    "MEMBER_DATA",
    "OTHER",
    "REASONS",
    "REPORT",
    "REVIEWABLE",
    "SUSPENSIONS",
    "Case",
    "Content",
    "Measure",
    "ReceivedMeasure",
    "ReportOutcome",
    "ReportView",
    "Reportable",
    "Reportables",
    "Reported",
    "SentReport",
    "case",
    "case_of",
    "cases",
    "decide",
    "end_of_author",
    "erase_member",
    "for_review",
    "is_named",
    "may_look",
    "may_report_at",
    "measures_of",
    "reporter",
    "seen",
    "send",
    "settle",
]
