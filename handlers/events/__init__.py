"""Events: `reading` for members, `making` for organisers, `people` who comes, `door` who was there,
`afterwards` what is said of it, `notices` what the bot says by itself.
"""

from handlers.events import checkin, drafting, feedback, participants, registrations
from handlers.events.notifications import NOTICES

HANDLERS = [
    *registrations.HANDLERS,
    *drafting.HANDLERS,
    *participants.HANDLERS,
    *checkin.HANDLERS,
    *feedback.HANDLERS,
]
PROGRESS = drafting.PROGRESS

__all__ = ["HANDLERS", "NOTICES", "PROGRESS"]
