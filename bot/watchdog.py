"""Lets whoever supervises the process restart it when it is stuck.

systemd is told that the bot has started, what is wrong, and regularly that the bot is alive
(https://www.freedesktop.org/software/systemd/man/latest/sd_notify.html). Where no systemd asks for
that, as in a container, a stuck process ends itself, and the container's restart policy starts it
anew.
"""

import contextlib
import faulthandler
import os
import socket
from collections.abc import Sequence

from bot.troubles import Trouble

STUCK_AFTER = 120.0
"""Seconds without a sign of life after which a process that nobody supervises ends itself."""

STANDBY = "standby: another Kurak is at work"


class Watchdog:
    """Tells that the process is alive, for as long as `beat` is called."""

    def __init__(self) -> None:
        self._address = os.environ.get("NOTIFY_SOCKET", "")
        self._is_watched = bool(self._address and os.environ.get("WATCHDOG_USEC"))
        self._said: str | None = None
        self._has_stopped = False

    def start(self) -> None:
        """Call when the bot has started."""
        self._tell("READY=1")

    def wait(self) -> None:
        """Call every few seconds while another process is at work, for whose end this one waits."""
        if self._said != STANDBY:
            self._said = STANDBY
            self._tell(f"READY=1\nSTATUS={STANDBY}")
        if self._is_watched:
            self._tell("WATCHDOG=1")

    def beat(self, troubles: Sequence[Trouble]) -> None:
        """Call every few seconds while the bot works, with what is wrong."""
        if self._has_stopped:
            return
        if self._is_watched:
            self._tell("WATCHDOG=1")
        else:
            # A thread in C, which runs even if no Python does. It writes where every thread stands.
            faulthandler.dump_traceback_later(STUCK_AFTER, exit=True)
        status = troubles[0].message if troubles else "all is well"
        if status != self._said:
            self._said = status
            self._tell(f"STATUS={status}")

    def stop(self) -> None:
        """Call when the bot is told to stop."""
        self._has_stopped = True
        faulthandler.cancel_dump_traceback_later()
        self._tell("STOPPING=1")

    def _tell(self, message: str) -> None:
        if not self._address:
            return
        address = self._address
        if address.startswith("@"):
            address = "\0" + address[1:]
        with (
            contextlib.suppress(OSError),
            socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as door,
        ):
            door.connect(address)
            door.sendall(message.encode())
