"""Practices in the chat: finding, reading, submitting, reviewing, statistics."""

from handlers.practices import (
    library,
    notifications,
    own,
    reactions,
    reviews,
    statistics,
    submissions,
)
from handlers.practices.callbacks import ShowMore

HANDLERS = [
    route
    for module in (library, reactions, submissions, own, reviews, statistics)
    for route in module.HANDLERS
]

DEEP_LINKS = reactions.DEEP_LINKS
NOTICES = {**notifications.NOTICES, **reviews.NOTICES}
REVIEW_CARDS = reviews.REVIEW_CARDS
REQUEST_SUBJECTS = reactions.REQUEST_SUBJECTS
TIED = {"practice": ShowMore}
