"""Mentoring in the chat.

`home` is what waits for a member and the programmes, `entries` offering and looking, `choosing` a
mentee's list and the answers to it, `pairs` two who meet: their agreement and the questions to
both. `programmes` and `desk` are for those who run a programme; `notifications` renders what the
bot sends by itself.
"""

from handlers.mentoring import choosing, desk, entries, home, notifications, pairs, programmes
from handlers.mentoring.callbacks import OpenPair
from storage.mentoring.pairs import MENTORING

HANDLERS = [
    route
    for module in (home, entries, choosing, pairs, programmes, desk)
    for route in module.HANDLERS
]
NOTICES = notifications.NOTICES
SCHEDULED = {MENTORING: OpenPair}
