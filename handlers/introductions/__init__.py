"""Introductions in the chat: one member asks, the other agrees, and each gives the contact that she
chose.

`requests` asks and accepts, `contacts` is what the two have given each other, `endings` declines
and withdraws, `blocks` blocks, `lists` shows what waits and whom she knows. `notifications` renders
the messages that the bot sends by itself.
"""

from handlers.introductions import blocks, contacts, endings, lists, requests
from handlers.introductions.notifications import NOTICES

HANDLERS = [
    *lists.HANDLERS,
    *requests.HANDLERS,
    *contacts.HANDLERS,
    *endings.HANDLERS,
    *blocks.HANDLERS,
]

__all__ = ["HANDLERS", "NOTICES"]
