"""The Dialogue: its years, the chair, priorities and thematic tracks, the handover."""

from handlers.terms import desk, dialogue, handover, letters, planning, reviews, ties, year

HANDLERS = [
    route
    for module in (dialogue, year, ties, planning, desk, letters, handover)
    for route in module.HANDLERS
]
NOTICES = {**letters.NOTICES, **handover.NOTICES}
REVIEW_CARDS = reviews.REVIEW_CARDS
