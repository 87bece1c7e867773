"""The board of cooperation and opportunities in the chat.

`board` shows it, `entries` one entry and what its author does with it, `posting` asks for an entry,
`notifications` renders what the bot sends by itself and what reviewers read.
"""

from handlers.board import board, entries, notifications, posting

HANDLERS = [route for module in (board, entries, posting) for route in module.HANDLERS]
NOTICES = notifications.NOTICES
REVIEW_CARDS = notifications.REVIEW_CARDS
REQUEST_SUBJECTS = entries.REQUEST_SUBJECTS
