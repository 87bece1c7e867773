"""Events: `registrations` for members, `drafting` for organisers, `participants`, `checkin`,
`feedback`, and `notifications`, which the bot sends by itself.
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
DEEP_LINKS = checkin.DEEP_LINKS
TEXTS = checkin.TEXTS
PROGRESS = drafting.PROGRESS

__all__ = ["DEEP_LINKS", "HANDLERS", "NOTICES", "PROGRESS", "TEXTS"]
