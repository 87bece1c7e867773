"""Faults that a test orders: what goes wrong, with which calls, how often."""

import random
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal

Kind = Literal["delay", "drop", "break", "status", "flood", "nonsense", "hang"]

PAGE = """<html>\r
<head><title>{code} {phrase}</title></head>\r
<body>\r
<center><h1>{code} {phrase}</h1></center>\r
<hr><center>nginx/1.18.0</center>\r
</body>\r
</html>\r
"""
"""What a proxy in front of the server says by itself."""


@dataclass
class Fault:
    """What goes wrong with the next `times` calls of `method` ("*": of any).

    "delay" answers after `seconds`; "drop" does the work and closes the connection without an
    answer; "break" closes it before any work; "status" answers with `code`, as JSON or, where
    `html`, as a proxy's page (by default from 500 on, and for 413); "flood" is a 429 that asks for
    `seconds`, or for no time where that is 0; "nonsense" is a 200 with `body`; "hang" never
    answers. `accepted` says of "status", "nonsense" and "hang" that the work is done before.
    `chat_id` narrows it to the calls for one chat. Seconds are the world's, not the machine's.
    """

    kind: Kind
    method: str = "*"
    times: int = 1
    seconds: float = 0
    code: int = 502
    chat_id: int | None = None
    accepted: bool = False
    html: bool | None = None
    body: str = PAGE.format(code=200, phrase="OK")

    def meets(self, method: str, values: dict[str, Any]) -> bool:
        """Whether it is this call's turn."""
        return (
            self.times > 0
            and self.method in ("*", method)
            and (self.chat_id is None or str(self.chat_id) == str(values.get("chat_id")))
        )

    @property
    def as_page(self) -> bool:
        """Whether "status" is said by a proxy, in HTML."""
        return self.html if self.html is not None else self.code >= 500 or self.code == 413


@dataclass(frozen=True, slots=True)
class Flood:
    """A 429 that lasts: until then every call it is about is refused, with the seconds left."""

    until: datetime
    method: str = "*"
    chat_id: int | None = None

    def left(self, method: str, values: dict[str, Any], now: datetime) -> int:
        """Seconds that this call must wait; 0 where it is not about it."""
        if self.method not in ("*", method):
            return 0
        if self.chat_id is not None and str(self.chat_id) != str(values.get("chat_id")):
            return 0
        return max(0, -int((now - self.until).total_seconds() // 1))


class RandomFaults:
    """A `share` (0 to 1) of the calls of `methods` (all, where empty) meets one of `kinds`.

    The same seed gives the same faults to the same calls.
    """

    def __init__(
        self, seed: int, share: float, kinds: Sequence[Fault], methods: Collection[str] = ()
    ) -> None:
        self._chance = random.Random(seed)
        self._share = share
        self._kinds = kinds
        self._methods = frozenset(methods)

    def __call__(self, method: str) -> Fault | None:
        """The fault of this call, if any."""
        if self._methods and method not in self._methods:
            return None
        if self._chance.random() >= self._share:
            return None
        return replace(self._chance.choice(self._kinds), method=method, times=1)
