"""The messages of the action plan that are selected by an outcome, a status or a field."""

from handlers.kit.texts import Family
from storage.plan.decisions import DecisionKind, DecisionOutcome
from storage.plan.drafting import DraftOutcome, GivenOutcome
from storage.plan.listing import STATUS_KEYS
from storage.plan.records import FORMS
from storage.plan.reports import ReportOutcome

COLUMNS = (
    "objective", "task", "action", "indicator", "body", "person", "countries", "partner", "term",
    "form", "status", "evidence",
)  # fmt: skip
"""What an item consists of, in this order, on the screen and in documents."""

COLUMN = Family("plan-column", [*COLUMNS, "starts", "ends"])
STATUS = Family("plan-status", STATUS_KEYS)
"""How an item is going; the states that can be reported are among them."""
FORM = Family("plan-form", FORMS)
IS = Family("plan-is", ["draft", "reviewed"])
FILTER = Family("plan-by", ["priority", "country", "status"])
LIST = Family("plan-list", ["all", "mine", "drafts"])
DRAFT_NOTICE = Family("plan-draft", DraftOutcome)
GIVEN_NOTICE = Family("plan-give", GivenOutcome)
REPORT_NOTICE = Family("plan-reported", ReportOutcome)
REPORT_LINE = Family("plan-report", ["state", "text", "evidence"])
DECISION_NOTICE = Family("decision-notice", DecisionOutcome)
DECISION = Family("decision-is", DecisionKind)
HISTORY = Family(
    "plan-history",
    [
        "adopted", "words", "no-answer", "given", "declined", "suspended", "left",
        "country-left", "goes-on", "closed", "continued",
    ],
)  # fmt: skip
"""What happened to an item."""
