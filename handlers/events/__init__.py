"""Events: `reading` for members, `making` for organisers, `people` who comes, `door` who was there,
`afterwards` what is said of it, `notices` what the bot says by itself.
"""

from handlers.events import afterwards, door, making, people, reading
from handlers.events.notices import NOTICES

HANDLERS = [
    *reading.HANDLERS,
    *making.HANDLERS,
    *people.HANDLERS,
    *door.HANDLERS,
    *afterwards.HANDLERS,
]
PROGRESS = making.PROGRESS

__all__ = ["HANDLERS", "NOTICES", "PROGRESS"]
