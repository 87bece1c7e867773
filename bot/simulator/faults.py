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
"""The page with which a proxy in front of the server answers by itself."""


@dataclass
class Fault:
    """What goes wrong with the next `times` calls of `method` ("*": of any).

    "delay" answers after `seconds`; "drop" does the work and closes the connection without an
    answer; "break" closes it before any work; "status" answers with `code`, as JSON or, with
    `html`, as a proxy's page (by default from 500 on, and for 413); "flood" is a 429 that asks for
    `seconds`, or for no time if that is 0; "nonsense" is a 200 with `body`; "hang" never answers.
    With `accepted`, "status", "nonsense" and "hang" do the work first. `chat_id` restricts the
    fault to calls for one chat. Seconds are in simulated time, not the machine's.
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
        """Whether this call meets the fault."""
        return (
            self.times > 0
            and self.method in ("*", method)
            and (self.chat_id is None or str(self.chat_id) == str(values.get("chat_id")))
        )

    @property
    def as_page(self) -> bool:
        """Whether a proxy gives the "status", as an HTML page."""
        return self.html if self.html is not None else self.code >= 500 or self.code == 413


@dataclass(frozen=True, slots=True)
class Flood:
    """A lasting 429: until its end every matching call is refused, with the seconds left."""

    until: datetime
    method: str = "*"
    chat_id: int | None = None

    def left(self, method: str, values: dict[str, Any], now: datetime) -> int:
        """Seconds that this call must wait; 0 if it does not match."""
        if self.method not in ("*", method):
            return 0
        if self.chat_id is not None and str(self.chat_id) != str(values.get("chat_id")):
            return 0
        return max(0, -int((now - self.until).total_seconds() // 1))


class RandomFaults:
    """A `share` (0 to 1) of the calls of `methods` (all if empty) meets one of `kinds`.

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
        """The fault that this call meets, if any."""
        if self._methods and method not in self._methods:
            return None
        if self._chance.random() >= self._share:
            return None
        return replace(self._chance.choice(self._kinds), method=method, times=1)
