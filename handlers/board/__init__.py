"""The board of cooperation and opportunities in the chat.

`board` shows it, `entries` one entry and what its author does with it, `posting` asks for an entry,
`numbers` tells staff what came of entries, `notifications` renders what the bot sends by itself and
what reviewers read.
"""

from handlers.board import board, entries, notifications, numbers, posting

HANDLERS = [route for module in (board, entries, posting, numbers) for route in module.HANDLERS]
NOTICES = notifications.NOTICES
REVIEW_CARDS = notifications.REVIEW_CARDS
REQUEST_SUBJECTS = entries.REQUEST_SUBJECTS
