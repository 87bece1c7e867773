"""Telegram's sending limits: so many messages a second in all and in each chat.

Source: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this

Answers go before what is owed; what is spare is left out where an answer would wait for it. A 429
stops what it concerns, for as long as it says: an answer's stops its chat, an owed message's stops
everything owed, another method's stops that method.
"""

import asyncio
import math
from collections import OrderedDict, deque
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, Final

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from handlers.kit.context import HowUrgent

BURST = 5
"""Messages that may go at once after a quiet moment."""

CATCH_UP = 0.05
"""Seconds of a hold-up that are made good at high rates, in place of BURST."""

PATIENCE = 30
"""The longest wait, in seconds, that an answer still serves; after it the failure is told."""

LATE = 1.0
"""Seconds after which a request counts as arrived: what stands longer is lost, or the answer is."""

GROWTH = 0.015
"""By which share a second the usual time of a request is taken to grow, until one is shorter."""

MARGIN = 0.008
"""Seconds by which Telegram's second may begin later than it seems here."""

OWED: Final = "owed"
"""As `rate_limit_args`: this message is owed, answers go before it."""

SPARE: Final = "spare"
"""As `rate_limit_args`: this edit may be left out; it goes only where it takes nobody's turn."""

# Method names come in any case; Telegram does not mind.
_UNLIMITED = frozenset(
    {"answercallbackquery", "getupdates", "getme", "setwebhook", "deletewebhook", "sendchataction"}
)


@dataclass(frozen=True, slots=True)
class Pace:
    """What Telegram allows. `rate` is messages a second in all.

    In a private chat one a second, `burst` at once after a quiet time; in a group `in_group` a
    minute. `paid`: rates above 30 a second are paid for (0.1 Star a message).
    """

    rate: float = 30
    burst: int = 20
    in_chat: float = 1
    in_group: float = 20
    paid: bool = False


class Limits(BaseRateLimiter[HowUrgent]):
    """Lets through what Telegram takes, answers first."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._places = Places(pace.rate)
        self._chats: OrderedDict[int, tuple[float, float]] = OrderedDict()
        self._lately: OrderedDict[int, float] = OrderedDict()
        self._stopped: dict[object, float] = {}

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to end."""

    # What delivery asks

    @property
    def in_flight(self) -> int:
        """How many owed messages may be on their way at once: enough for a slow answer."""
        return max(4, math.ceil(self._pace.rate * 0.35))

    def places(self, ahead: float) -> int:
        """How many owed messages find a place within so many seconds."""
        return 0 if self.stopped(OWED) > 0 else self._places.free(ahead)

    @property
    def tick(self) -> float:
        """Seconds after which it is worth while to look for places again."""
        return min(max(1 / self._pace.rate, 0.02), 0.2)

    def busy(self) -> set[int]:
        """Chats that got something so lately that more has to wait."""
        now, apart = _time(), 1 / self._pace.in_chat
        while self._lately and now - next(iter(self._lately.values())) >= apart:
            self._lately.popitem(last=False)
        return set(self._lately)

    def stop(self, what: object, seconds: float) -> None:
        """Let nothing of this through for so long."""
        self._stopped[what] = max(self._stopped.get(what, 0.0), _time() + seconds)

    def stopped(self, what: object) -> float:
        """Seconds for which this is stopped; 0 if it is not."""
        until = self._stopped.get(what)
        if until is None:
            return 0.0
        left = until - _time()
        if left <= 0:
            del self._stopped[what]
        return max(left, 0.0)

    # What python-telegram-bot asks

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: HowUrgent | None,
    ) -> Any:
        """Wait for a place, then send. A 429 is waited out once, but for what is owed or spare."""
        method = endpoint.lower()
        if method in _UNLIMITED:
            return await callback(*args, **kwargs)
        chat = data.get("chat_id") if method.startswith(("send", "edit")) else None
        # The 30 a second are new messages; an edit has its turn in its chat only.
        is_new = method.startswith("send")
        if self._pace.paid and is_new:
            data["allow_paid_broadcast"] = True
        if rate_limit_args == OWED:
            return await self._send_owed(callback, args, kwargs, chat)
        concerned = method if chat is None else ("chat", chat)
        if rate_limit_args == SPARE and chat is not None:
            self._require_room(chat, concerned)
            return await self._send(callback, args, kwargs, chat, concerned, is_new)
        try:
            return await self._send(callback, args, kwargs, chat, concerned, is_new)
        except RetryAfter as error:
            if seconds_of(error) > PATIENCE:
                raise
            return await self._send(callback, args, kwargs, chat, concerned, is_new)

    async def _send(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        chat: int | None,
        concerned: object,
        takes_place: bool,
    ) -> Any:
        wait = max(self.stopped(concerned), 0.0 if chat is None else self._turn_in(chat))
        if wait > PATIENCE:
            raise RetryAfter(math.ceil(wait))
        if wait > 0:
            await asyncio.sleep(wait)
        place = await self._places.take(owed=False) if takes_place else None
        try:
            return await callback(*args, **kwargs)
        except RetryAfter as error:
            # Which of its limits was met Telegram does not say; what is owed keeps back too.
            self.stop(concerned, seconds_of(error))
            self.stop(OWED, seconds_of(error))
            raise
        finally:
            if place is not None:
                self._places.done(place)

    async def _send_owed(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        chat: int | None,
    ) -> Any:
        place = await self._places.take(owed=True)
        try:
            if (left := self.stopped(OWED)) > 0:
                raise RetryAfter(math.ceil(left))
            if chat is not None:
                self._turn_in(chat)
            return await callback(*args, **kwargs)
        except RetryAfter as error:
            self.stop(OWED, seconds_of(error))
            if chat is not None:
                self.stop(("chat", chat), seconds_of(error))
            raise
        finally:
            self._places.done(place)

    def _require_room(self, chat: int, concerned: object) -> None:
        """Half of what may go at once in a chat is left for answers. Raises RetryAfter."""
        left, refill = self._left_in(chat)
        wait = max(
            self.stopped(concerned), self.stopped(OWED), (self._pace.burst / 2 - left) / refill
        )
        if wait > 0:
            raise RetryAfter(math.ceil(wait))

    def _left_in(self, chat: int) -> tuple[float, float]:
        """How many may go at once in this chat, and how many more each second."""
        now, pace = _time(), self._pace
        refill = pace.in_chat if chat > 0 else pace.in_group / 60
        left, at = self._chats.get(chat, (float(pace.burst), now))
        return min(pace.burst, left + (now - at) * refill), refill

    def _turn_in(self, chat: int) -> float:
        """Take the next turn in this chat; seconds until it comes."""
        now, pace = _time(), self._pace
        left, refill = self._left_in(chat)
        left -= 1
        self._chats.pop(chat, None)
        self._chats[chat] = left, now
        self._lately.pop(chat, None)
        self._lately[chat] = now
        longest = pace.burst * 60 / min(pace.in_group, 60 * pace.in_chat)
        while now - next(iter(self._chats.values()))[1] > longest:
            self._chats.popitem(last=False)
        return max(0.0, -left / refill)


class Place:
    """One message in the rate: when it went, and when it had arrived at the latest."""

    __slots__ = ("ended", "started")

    def __init__(self, started: float) -> None:
        self.started = started
        self.ended: float | None = None


class Places:
    """Gives out places, evenly and never more than `rate` in any second, as Telegram counts it.

    Telegram counts arrivals. One that took longer than usual may have arrived late, and the second
    that begins with it ends later too; what follows is held back by as much.
    """

    def __init__(self, rate: float) -> None:
        self._interval = 1 / rate
        self._most = max(1, math.floor(rate))
        self._second = self._most / rate + MARGIN
        self._growth = 1 + GROWTH / rate
        self._burst = max((BURST - 1) * self._interval, CATCH_UP)
        self._next = 0.0
        self._recent: deque[Place] = deque()
        self._usual = math.inf
        self._answers: deque[asyncio.Future[Place]] = deque()
        self._owed: deque[asyncio.Future[Place]] = deque()
        self._timer: asyncio.TimerHandle | None = None

    async def take(self, *, owed: bool) -> Place:
        """Wait for a place; what is owed waits for all answers."""
        ahead = self._answers or (owed and self._owed)
        if not ahead and self.wait() <= 0:
            return self._give()
        future: asyncio.Future[Place] = asyncio.get_running_loop().create_future()
        (self._owed if owed else self._answers).append(future)
        self._arm()
        return await future

    def done(self, place: Place) -> None:
        """Telegram has answered."""
        place.ended = _time()
        took = place.ended - place.started
        # The shortest of late, so that a route that grew longer is learned too, over a minute.
        self._usual = min(self._usual * self._growth, took)

    def wait(self) -> float:
        """Seconds until the next place; 0 or less if there is one."""
        now = _time()
        wait = self._next - now
        if len(self._recent) >= self._most:
            wait = max(wait, self._arrived(self._recent[0], now) + self._second - now)
        return wait

    def free(self, ahead: float) -> int:
        """How many places come within so many seconds that nobody waits for."""
        wait = max(self.wait(), 0.0)
        if wait > ahead:
            return 0
        soon = 1 + math.floor((ahead - wait) / self._interval)
        return max(0, soon - len(self._answers) - len(self._owed))

    def _arrived(self, place: Place, now: float) -> float:
        if place.ended is None:
            return place.started + min(LATE, now - place.started)
        return place.started + min(LATE, max(0.0, place.ended - place.started - self._usual))

    def _give(self) -> Place:
        now = _time()
        self._next = max(self._next, now - self._burst) + self._interval
        place = Place(now)
        if len(self._recent) >= self._most:
            self._recent.popleft()
        self._recent.append(place)
        return place

    def _arm(self) -> None:
        if self._timer is None:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(max(self.wait(), 0.0), self._pump)

    def _pump(self) -> None:
        self._timer = None
        for queue in (self._answers, self._owed):
            while queue:
                if queue[0].done():  # whoever waited was cancelled
                    queue.popleft()
                elif self.wait() <= 0:
                    queue.popleft().set_result(self._give())
                else:
                    break
        if self._answers or self._owed:
            self._arm()


def seconds_of(error: RetryAfter) -> float:
    """How long Telegram asks to wait."""
    given = error.retry_after
    return given if isinstance(given, int) else given.total_seconds()


def _time() -> float:
    return asyncio.get_running_loop().time()
