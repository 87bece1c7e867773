"""The action plan: read by members, drafted by the chair, reported on each quarter."""

from handlers.plan import drafting, files, items, meetings, overview, reporting
from handlers.plan.callbacks import OpenDecision, OpenItem
from storage.plan.decisions import DECISION
from storage.plan.records import PLAN_ITEM

HANDLERS = [
    *overview.HANDLERS,
    *items.HANDLERS,
    *drafting.HANDLERS,
    *reporting.HANDLERS,
    *meetings.HANDLERS,
    *files.HANDLERS,
]
NOTICES = reporting.NOTICES
REVIEW_CARDS = drafting.REVIEW_CARDS
TIED = {PLAN_ITEM: OpenItem, DECISION: OpenDecision}
