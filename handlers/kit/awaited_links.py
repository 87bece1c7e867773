"""What a link promised to somebody who was not a member when she opened it. It waits for her, and
the welcome to her has its button.
"""

from collections.abc import Awaitable, Callable

from handlers.kit.context import Context, Services
from handlers.kit.screens import Button
from handlers.kit.texts import Translator
from storage import awaited_links
from storage.members import Member

Promise = Callable[[Services | Context, Member, str, Translator], Awaitable[Button | None]]
"""Makes the button that opens what a link promised, out of the rest of the link's payload; None if
it is not there any more, or not for her.
"""

PROMISES: dict[str, Promise] = {}
"""The promises of all deep links, by prefix; `handlers/__init__.py` fills this from the modules'
DEEP_LINKS.
"""


async def buttons(services: Services | Context, member: Member, t: Translator) -> list[Button]:
    """The buttons that open what waits for her, the latest first."""
    waiting = await awaited_links.of(services.db, member.id)
    found = [
        await PROMISES[prefix](services, member, rest, t)
        for prefix, rest in waiting.items()
        if prefix in PROMISES
    ]
    return [button for button in found if button is not None]
