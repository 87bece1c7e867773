"""Mentoring in the chat.

`home` is what waits for a member and the programmes, `entries` offering and looking, `choices` a
mentee's list, `asking` the answer of a mentor, `proposals` those to the staff, `pairs` two who
meet: their agreement and the questions to both. `programmes`, `writing` and `desk` are for those
who run a programme; `notifications` renders what the bot sends by itself.
"""

from handlers.mentoring import (
    asking,
    choices,
    desk,
    entries,
    home,
    notifications,
    pairs,
    programmes,
    proposals,
    writing,
)
from handlers.mentoring.callbacks import OpenPair
from storage.mentoring.pairs import MENTORING

HANDLERS = [
    route
    for module in (home, entries, choices, asking, proposals, pairs, programmes, writing, desk)
    for route in module.HANDLERS
]
NOTICES = notifications.NOTICES
SCHEDULED = {MENTORING: OpenPair}
