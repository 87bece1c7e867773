"""Meetings by lot: `taking_part` opts in and out, `pairs` is about those who were drawn together,
`rounds` is for organisers, `cards` are the screens, `notifications` renders what the bot tells.
"""

from handlers.meetings import pairs, rounds, taking_part
from handlers.meetings.callbacks import OpenGroup
from handlers.meetings.notifications import NOTICES

HANDLERS = [*taking_part.HANDLERS, *pairs.HANDLERS, *rounds.HANDLERS]
SCHEDULED = {"meeting": OpenGroup}

__all__ = ["HANDLERS", "NOTICES", "SCHEDULED"]
