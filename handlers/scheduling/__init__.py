"""Finding a time: `polls` opens, answers, changes and leaves, `groups` chooses several contacts,
`cards` are the screens, `notifications` renders the messages that the bot sends by itself.
"""

from handlers.scheduling import groups, polls
from handlers.scheduling.notifications import NOTICES

HANDLERS = [*polls.HANDLERS, *groups.HANDLERS]

__all__ = ["HANDLERS", "NOTICES"]
