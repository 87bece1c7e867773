"""Announcements in the chat: `desk` shows them as they are, `writing` them, `whom` they are for,
`sending` and steering them, `numbers` of what became of them, and what readers get (`letters`).
"""

from handlers.announcements import letters, notices, numbers, sending, whom, writing

HANDLERS = [
    *writing.HANDLERS,
    *whom.HANDLERS,
    *sending.HANDLERS,
    *numbers.HANDLERS,
    *letters.HANDLERS,
]
NOTICES = {**letters.NOTICES, **notices.NOTICES}
PROGRESS = sending.PROGRESS
