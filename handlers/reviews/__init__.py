"""Reviews in the chat: everything that waits for a person's decision, whatever its kind.

`pending` shows the queue and opens a review, `cards` are its screens, `decisions` approves, rejects
and requests changes, `questions` asks the author. `notifications` renders the messages that the bot
sends by itself.
"""

from handlers.reviews import decisions, pending, questions
from handlers.reviews.notifications import NOTICES

HANDLERS = [route for module in (pending, decisions, questions) for route in module.HANDLERS]

__all__ = ["HANDLERS", "NOTICES"]
