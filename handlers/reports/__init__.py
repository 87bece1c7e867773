"""Blocking and reporting: `sending` is what readers do, `cases` what became of their reports,
`reviews` how reviewers decide, `measures` what the author of a reported text reads.
"""

from handlers.reports import cases, measures, reviews, sending
from handlers.reports.callbacks import (
    BlockAuthor,
    DecideReport,
    LookReporter,
    OpenCase,
    RemoveAuthor,
)
from handlers.reports.reviews import REVIEW_CARDS

HANDLERS = [route for module in (sending, cases, reviews, measures) for route in module.HANDLERS]
NOTICES = measures.NOTICES

__all__ = [
    "HANDLERS",
    "NOTICES",
    "REVIEW_CARDS",
    "BlockAuthor",
    "DecideReport",
    "LookReporter",
    "OpenCase",
    "RemoveAuthor",
]
