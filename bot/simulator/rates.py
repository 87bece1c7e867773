"""Telegram's limits on how fast a bot may send.

Published: about 30 messages per second in total, one per second in a chat with short bursts, 20 per
minute in a group (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this).
Reported, not published: edits count together with messages in their chat, and a bot that continues
for minutes is refused for minutes; calls that set names, texts and menus have a limit of their own.
"""

from collections import deque
from dataclasses import dataclass, field

from bot.simulator.errors import too_many

MINUTE = 60.0

LONG = 240.0
"""Seconds over which a chat's `sustained` messages and edits are counted."""


@dataclass
class Rates:
    """The limits, and what has been used of them.

    `in_all` and `paid` are messages per second to everybody. A chat may get `burst` messages and
    edits at once, then one per second; a group may get `in_group` messages per minute. `sustained`
    messages and edits in one chat within LONG seconds cause a 429 of `penalty` seconds. `settings`
    is how many calls per minute may set something of the bot itself.
    """

    in_all: int = 30
    paid: int = 1000
    burst: int = 20
    in_group: int = 20
    sustained: int = 120
    penalty: int = 180
    settings: int = 100
    _sent: deque[float] = field(default_factory=deque[float])
    _chats: dict[int, tuple[float, float]] = field(default_factory=dict[int, tuple[float, float]])
    _long: dict[int, deque[float]] = field(default_factory=dict[int, deque[float]])
    _closed: dict[int, float] = field(default_factory=dict[int, float])
    _set: deque[float] = field(default_factory=deque[float])

    def send(self, chat_id: int, now: float, *, is_paid: bool = False) -> None:
        """Count a message; `now` is in seconds. Raises Refusal (429)."""
        _forget(self._sent, now - 1)
        if len(self._sent) >= (self.paid if is_paid else self.in_all):
            raise too_many(1)
        self.edit(chat_id, now)
        self._sent.append(now)

    def edit(self, chat_id: int, now: float) -> None:
        """Count an edit, which counts in its chat only. Raises Refusal (429)."""
        if (left := self._closed.get(chat_id, now) - now) > 0:
            raise too_many(max(1, round(left)))
        lately = self._long.setdefault(chat_id, deque())
        _forget(lately, now - LONG)
        if len(lately) >= self.sustained:
            self._closed[chat_id] = now + self.penalty
            raise too_many(self.penalty)
        if chat_id < 0 and (waits := _over(lately, self.in_group, now)):
            raise too_many(waits)
        left, at = self._chats.get(chat_id, (float(self.burst), now))
        left = min(self.burst, left + now - at)
        if left < 1:
            raise too_many(max(1, round(1 - left)))
        self._chats[chat_id] = (left - 1, now)
        lately.append(now)

    def set(self, now: float) -> None:
        """Count a call that sets something of the bot itself. Raises Refusal (429)."""
        _forget(self._set, now - MINUTE)
        if waits := _over(self._set, self.settings, now):
            raise too_many(waits)
        self._set.append(now)


def _forget(moments: deque[float], before: float) -> None:
    while moments and moments[0] <= before:
        moments.popleft()


def _over(moments: deque[float], most: int, now: float) -> int:
    """Seconds until the last minute contains fewer than `most` moments; 0 if it does now."""
    lately = [at for at in moments if at > now - MINUTE]
    return 0 if len(lately) < most else max(1, round(lately[-most] + MINUTE - now))
