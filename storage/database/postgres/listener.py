"""Hears what other processes say, on a session and a thread of its own."""

import asyncio
import contextlib
import logging
import threading
from collections.abc import Callable
from typing import Final

import psycopg

from storage.database.postgres.session import ServerSession, connect, control

MOMENT: Final = 0.2
"""Seconds after which it is looked at whether to end."""

QUIET: Final = 10
"""How many such moments may pass in silence before the connection is looked at."""

PAUSE: Final = 0.5
"""Seconds between two attempts to connect."""

_log = logging.getLogger(__name__)


class Listener:
    """Calls `hear` with each channel and text that another process has sent, in the event loop; and
    `missed` after a time in which nothing could be heard.
    """

    def __init__(
        self,
        url: str,
        application: str,
        channels: tuple[str, ...],
        own: Callable[[], set[int]],
        hear: Callable[[str, str], None],
        missed: Callable[[], None],
    ) -> None:
        """`own` tells the numbers of the sessions by which this process speaks itself."""
        self._url, self._application = url, f"{application} hears"
        self._channels = channels
        self._own = own
        self._hear, self._missed = hear, missed
        self._loop = asyncio.get_running_loop()
        self._is_closed = threading.Event()
        self._thread = threading.Thread(target=self._run, name="postgres hears", daemon=True)
        self._thread.start()

    async def close(self) -> None:
        """Hear nothing more, and end the session."""
        self._is_closed.set()
        await asyncio.to_thread(self._thread.join)

    def _run(self) -> None:
        is_first = True
        while not self._is_closed.is_set():
            try:
                with contextlib.closing(connect(self._url, self._application)) as session:
                    control(session, "SET idle_session_timeout = 0")
                    for channel in self._channels:
                        control(session, f"LISTEN {channel}")
                    if not is_first:
                        self._call(self._missed)
                    is_first = False
                    self._listen(session)
            except psycopg.Error:
                self._is_closed.wait(PAUSE)

    def _listen(self, session: ServerSession) -> None:
        quiet = 0
        while not self._is_closed.is_set():
            quiet += 1
            for note in session.notifies(timeout=MOMENT, stop_after=1):
                quiet = 0
                if note.pid not in self._own():
                    self._call(lambda note=note: self._hear(note.channel, note.payload))
            if quiet == QUIET:
                quiet = 0
                control(session, "SELECT 1")

    def _call(self, function: Callable[[], None]) -> None:
        with contextlib.suppress(RuntimeError):  # the loop has ended
            self._loop.call_soon_threadsafe(function)
