"""Keeps the edits of one message in the order in which they were asked for, so that the last one is
what she sees.

An edit waits for the one in flight. One that takes too long is overtaken, and one that was lost may
still arrive: then the last edit is sent again. What nobody asked for, the progress of a broadcast
or a correction, is left out if an answer takes the message before it is sent.
"""

import asyncio
import contextlib
import contextvars
from collections.abc import Callable, Coroutine, Generator
from dataclasses import dataclass, field
from typing import Any

from telegram.error import BadRequest, Forbidden, RetryAfter

from bot.transport import NotSent

PATIENCE = 1.0
"""Seconds that an edit waits for the one in flight."""

AFTER_LATE, AFTER_LOST = (0.0,), (0.0, 5.0, 30.0)
"""Seconds before the last edit is sent again: after an edit that it has overtaken has arrived, and
after a lost one, which may arrive at any time.
"""

Call = Callable[[], Coroutine[Any, Any, Any]]
Message = tuple[int, object]
"""A chat and a message in it."""


@dataclass(eq=False, slots=True)
class _Line:
    """The edits of a message: how many are under way, how many were asked for, which of them was
    the last answer, what was sent last, and what sends it again.
    """

    members: int = 0
    asked: int = 0
    answered: int = 0
    last_call: Call | None = None
    last_ended: asyncio.Future[None] | None = None
    mending: asyncio.Task[None] | None = None


@dataclass(eq=False, slots=True)
class Edit:
    """One edit, from the moment at which it was asked for."""

    order: "EditOrder"
    line: _Line
    message: Message
    number: int
    is_answer: bool
    is_repeat: bool = field(default=False, kw_only=True)

    async def send(self, call: Call | None) -> Any:
        """Send it in its turn; None sends the last one again. True stands for Telegram's answer to
        one that is left out.
        """
        line = self.line
        while (earlier := line.last_ended) is not None and not earlier.done():
            await asyncio.wait([earlier], timeout=PATIENCE)
            if line.last_ended is earlier:
                break
        if not (self.is_answer or self.is_repeat) and line.answered > self.number:
            return True
        call = call or line.last_call
        assert call is not None
        ended = asyncio.get_running_loop().create_future()
        line.last_call, line.last_ended = call, ended
        try:
            result = await call()
        except (RetryAfter, NotSent, BadRequest, Forbidden):
            raise
        except BaseException:
            if not (self.is_answer or self.is_repeat):
                self.order.mend(self, ended, AFTER_LOST)
            raise
        else:
            if line.last_ended is not ended and not self.is_repeat:
                self.order.mend(self, ended, AFTER_LATE)
            return result
        finally:
            ended.set_result(None)


class EditOrder:
    """The edits of all messages. `repeat` sends an edit to a chat once more."""

    def __init__(self, repeat: Callable[[Call, int], Coroutine[Any, Any, None]]) -> None:
        self._repeat = repeat
        self._lines: dict[Message, _Line] = {}
        self._mending: set[asyncio.Task[None]] = set()

    @contextlib.contextmanager
    def asked(self, message: Message, *, is_answer: bool) -> Generator[Edit]:
        """An edit of this message has been asked for; it stays in order until this is closed."""
        line = self._lines.setdefault(message, _Line())
        line.asked += 1
        if is_answer:
            line.answered = line.asked
        with self._kept(message, line):
            yield Edit(self, line, message, line.asked, is_answer)

    def mend(self, edit: Edit, ended: asyncio.Future[None], pauses: tuple[float, ...]) -> None:
        """After each pause, send the last edit again if it is another than this one."""
        if edit.line.mending is not None:
            edit.line.mending.cancel()
        work = self._mend(edit, ended, pauses)
        # The update that asked for the edit has nothing to do with it.
        task = asyncio.get_running_loop().create_task(work, context=contextvars.Context())
        edit.line.mending = task
        self._mending.add(task)
        task.add_done_callback(self._mending.discard)

    async def close(self) -> None:
        """Send nothing again any more."""
        for task in self._mending:
            task.cancel()
        if self._mending:
            await asyncio.wait(self._mending)

    async def _mend(
        self, edit: Edit, ended: asyncio.Future[None], pauses: tuple[float, ...]
    ) -> None:
        line, message = edit.line, edit.message
        repeat = Edit(self, line, message, edit.number, is_answer=False, is_repeat=True)
        with self._kept(message, line):
            for pause in pauses:
                await asyncio.sleep(pause)
                if line.last_ended is not ended:
                    await self._repeat(lambda: repeat.send(None), message[0])

    @contextlib.contextmanager
    def _kept(self, message: Message, line: _Line) -> Generator[None]:
        line.members += 1
        try:
            yield
        finally:
            line.members -= 1
            if not line.members and self._lines.get(message) is line:
                del self._lines[message]
