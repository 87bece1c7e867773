"""Practices: found and read, shared, reviewed, counted."""

from handlers.practices import mine, notices, numbers, reading, reviewing, sharing, shelves

HANDLERS = [
    route
    for module in (shelves, reading, sharing, mine, reviewing, numbers)
    for route in module.HANDLERS
]

NOTICES = notices.NOTICES
