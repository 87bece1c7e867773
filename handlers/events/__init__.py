"""Events in the chat.

For members: `registrations`, `attendees`, `search`, `checkin`, `feedback`, `materials`. For
organisers: `overview` shows an event, `drafting` creates and changes it, `links` moves links to its
place, `publishing` publishes and cancels it, `participants` lists and invites participants.
`notifications` renders the messages that the bot sends by itself.
"""

from handlers.events import (
    attendees,
    audience,
    checkin,
    drafting,
    feedback,
    links,
    materials,
    overview,
    participants,
    publishing,
    registrations,
    search,
    sessions,
)
from handlers.events.callbacks import ManageEvent
from handlers.events.notifications import NOTICES
from handlers.events.reviews import REVIEW_CARDS

HANDLERS = [
    *registrations.HANDLERS,
    *attendees.HANDLERS,
    *search.HANDLERS,
    *overview.HANDLERS,
    *audience.HANDLERS,
    *drafting.HANDLERS,
    *participants.HANDLERS,
    *publishing.HANDLERS,
    *checkin.HANDLERS,
    *feedback.HANDLERS,
    *materials.HANDLERS,
    *sessions.HANDLERS,
    *links.HANDLERS,
]
DEEP_LINKS = checkin.DEEP_LINKS
TEXTS = checkin.TEXTS
PROGRESS = publishing.PROGRESS
TIED = {"event": ManageEvent}

__all__ = ["DEEP_LINKS", "HANDLERS", "NOTICES", "PROGRESS", "REVIEW_CARDS", "TEXTS", "TIED"]
