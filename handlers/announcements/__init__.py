"""Announcements in the chat.

`overview` shows them as they are, `drafting`, `buttons`, `audience` and `schedule` change a draft,
`sending` sends it, `control` is for what is on its way, `results` for what became of it.
`responses` are what their readers get and say, `notifications` are sent by the bot itself.
"""

from handlers.announcements import (
    audience,
    buttons,
    control,
    drafting,
    notifications,
    responses,
    results,
    schedule,
    sending,
)

HANDLERS = [
    *drafting.HANDLERS,
    *buttons.HANDLERS,
    *schedule.HANDLERS,
    *sending.HANDLERS,
    *control.HANDLERS,
    *results.HANDLERS,
    *responses.HANDLERS,
]
AUDIENCE = audience.SUBJECT
NOTICES = {**responses.NOTICES, **notifications.NOTICES}
PROGRESS = control.PROGRESS
