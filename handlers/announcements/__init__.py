"""Announcements in the chat: `desk` shows them as they are, `writing` them, `whom` they are for,
`sending` and steering them, `numbers` of what became of them, and what readers get (`letters`).
"""

from handlers.announcements import audience, control, drafting, notifications, responses, results

HANDLERS = [
    *drafting.HANDLERS,
    *control.HANDLERS,
    *results.HANDLERS,
    *responses.HANDLERS,
]
AUDIENCE = audience.SUBJECT
NOTICES = {**responses.NOTICES, **notifications.NOTICES}
PROGRESS = control.PROGRESS
