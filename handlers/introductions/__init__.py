"""Introductions in the chat: one member asks, the other agrees, and each gives the contact that she
chose.

`requests` asks and accepts, `subjects` asks the author of a text, `endings` declines and withdraws,
`blocks` blocks. Of contacts, `lists` shows them, `contacts` replaces what was given, `notes` keeps
private notes, `first_messages` passes messages on, `follow_ups` asks how it went. `proposals`
introduces two contacts to each other. `notifications` renders the messages that the bot sends by
itself.
"""

from handlers.introductions import (
    blocks,
    contacts,
    endings,
    first_messages,
    follow_ups,
    lists,
    notes,
    proposals,
    requests,
    subjects,
)
from handlers.introductions.callbacks import OpenRequest
from handlers.introductions.notifications import NOTICES

HANDLERS = [
    route
    for module in (
        lists,
        requests,
        subjects,
        endings,
        blocks,
        contacts,
        notes,
        first_messages,
        proposals,
        follow_ups,
    )
    for route in module.HANDLERS
]

SCHEDULED = {"contact": OpenRequest}

__all__ = ["HANDLERS", "NOTICES", "SCHEDULED"]
