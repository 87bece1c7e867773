"""Announcements in the chat.

`overview` shows announcements as they are now; `entries` begins one about an entry of the board;
`drafting`, `buttons`, `audience` and `schedule` change a draft; `sending` sends it; `control`
handles one that is being sent; `results` shows delivery outcomes and answers. `responses` contains
what readers get and answer, and `notifications` renders the messages that the bot sends by itself.
"""

from handlers.announcements import (
    audience,
    buttons,
    control,
    drafting,
    entries,
    notifications,
    responses,
    results,
    reviews,
    schedule,
    sending,
)

HANDLERS = [
    *drafting.HANDLERS,
    *buttons.HANDLERS,
    *entries.HANDLERS,
    *schedule.HANDLERS,
    *sending.HANDLERS,
    *control.HANDLERS,
    *results.HANDLERS,
    *responses.HANDLERS,
]
AUDIENCE = audience.SUBJECT
NOTICES = {**responses.NOTICES, **notifications.NOTICES}
REVIEW_CARDS = reviews.REVIEW_CARDS
PROGRESS = control.PROGRESS
