"""Delegations in the chat: women without Telegram, whom others enter for an event.

`keeping` shows what somebody has entered and changes it, `entering` asks for one woman, `paper` for
a list that came back on paper. `links` makes the link with which a woman takes her entry over,
`slips` prints such links, and `claims` is what she sees. `notifications` renders what the bot sends
by itself.
"""

from handlers.delegations import claims, entering, keeping, links, notifications, paper, slips

HANDLERS = [
    route
    for module in (keeping, entering, paper, links, slips, claims)
    for route in module.HANDLERS
]
DEEP_LINKS = claims.DEEP_LINKS
NOTICES = notifications.NOTICES
