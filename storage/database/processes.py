"""How several processes share the work of the bot; only a database on a server lets them."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, Protocol

SHARDS: Final = 64
"""Into how many shards people are divided among the processes that answer: enough for a handful of
processes to have about as many each.
"""


class ProcessRole(StrEnum):
    """The work of a process."""

    ALL = "all"
    """Everything, alone."""

    SEND = "send"
    """What is owed, the jobs, the registration of the webhook; one process at a time."""

    ANSWER = "answer"
    """Takes updates by webhook and answers them; any number of processes."""


@dataclass(frozen=True, slots=True)
class Gaps:
    """What no process does at the moment: send what is owed, or answer the people of so many
    shards.
    """

    sends_nobody: bool = False
    unanswered: int = 0


@dataclass(frozen=True, slots=True)
class Division:
    """What a process should change: the shards that it has just taken are its own now, and so many
    are beyond its part.
    """

    taken: frozenset[int] = frozenset()
    surplus: int = 0


class Shards(Protocol):
    """The shards of this process in the database."""

    @property
    def held(self) -> frozenset[int]:
        """The shards that this process works on."""
        ...

    def divide(self) -> Awaitable[Division]:
        """Take free ones, or tell how many this process has beyond its part."""
        ...

    def give_back(self, shards: frozenset[int]) -> Awaitable[None]:
        """Let others have these."""
        ...


class Allowance(Protocol):
    """What several processes together may send."""

    @property
    def waiting(self) -> int:
        """How much of what is owed waits for a permit."""
        ...

    def take(self, *, queued: bool) -> Awaitable[Any]:
        """Wait for a permit; `queued` is what is owed, for which answers do not wait."""
        ...

    def give_back(self, permit: Any, usual: float) -> None:
        """Call when Telegram has answered; `usual` is how long that takes in any case."""
        ...

    def pause(self, what: Any, seconds: float) -> None:
        """Tell the other processes that Telegram has stopped something for so long."""
        ...

    def on_pause(self, listener: Callable[[Any, float], None]) -> None:
        """Call `listener` with what another process has been told to stop, and for how long."""
        ...
