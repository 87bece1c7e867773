"""Enforces Telegram's sending limits: messages per second in total and in each chat.

Source: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this

Answers go before outbox messages; best-effort edits are dropped when they would delay an answer.
Edits of one message are sent in the order in which they were asked for (`bot/edit_order.py`).

A 429 stops what it concerns, for as long as it says. For an answer or an edit that is its chat, for
another method that method. For an outbox message it is its chat, if the chat got much recently,
otherwise the whole outbox, which then continues at half the rate and recovers slowly.

Where several processes send, each message also needs a permit of what they share (`Allowance`), a
429 that one of them meets stops the same in all, and of what a chat may get, answers and what is
owed each have a part (`ANSWERS_PART`).

No answer is ever dropped: one that was provably not sent is retried for as long as it takes, one
that may have arrived is retried once, and an edit, which is safe to repeat, a few times.
"""

import asyncio
import contextlib
import itertools
import logging
import math
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, replace
from typing import Any, Final, cast

from telegram.error import (
    BadRequest,
    ChatMigrated,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)
from telegram.ext import BaseRateLimiter

from bot import log
from bot.edit_order import Call, EditOrder
from bot.transport import Disconnected, NotSent, StaleConnection, TooLate
from bot.update_scheduler import slot_suspended
from handlers.kit.context import Priority
from storage.database.processes import Allowance

_log = logging.getLogger(__name__)

BURST = 5
"""Messages that may be sent at once after a quiet moment."""

CATCH_UP = 0.05
"""Seconds of delay that are caught up at high rates, where BURST would be too little."""

MAX_WAIT = 30
"""Longest wait in seconds for a method that belongs to no chat; after that it fails."""

PAUSES = (1.0, 2.0, 5.0, 10.0, 20.0, 30.0, 60.0)
"""Seconds before an answer that was not sent is retried, longer each time; the last repeats for
ever.
"""

REPEAT_PAUSES = (3.0,)
"""Seconds before a message that may have arrived is retried; after these retries its answer has
failed.
"""

REPEAT_EDIT_PAUSES = (1.0, 3.0, 10.0, 30.0, 60.0)
"""The same for an edit, which is safe to repeat."""

SLOWDOWN, MIN_SHARE = 0.5, 1 / 16
"""After a 429, outbox messages continue at SLOWDOWN times their rate, but never below MIN_SHARE of
the full one.
"""

RECOVERY = 1 / 300
"""Fraction of the full rate that outbox messages regain per second."""

MAX_LATENCY = 1.0
"""Seconds after which a request counts as arrived: if it takes longer, it or its answer is lost."""

LATENCY_DRIFT = 0.015
"""How fast the usual latency drifts up (fraction per second) until a faster request resets it."""

MARGIN = 0.008
"""Seconds by which Telegram's one-second window may start later than it seems from here."""

ANSWERS_PART: Final = 0.8
"""The part of what a chat may get that answers have where one process answers and another one sends
what is owed; neither knows what the other one sends there.
"""

QUEUED: Final = "queued"
"""As `rate_limit_args`: an outbox message, which answers go before."""

BEST_EFFORT: Final = "best_effort"
"""As `rate_limit_args`: an edit that may be skipped; it is sent only if it delays nobody."""

# Telegram accepts method names in any letter case.
_UNLIMITED = frozenset({"getupdates", "getme", "setwebhook", "deletewebhook", "getwebhookinfo"})

# These calls support an answer, and an answer does not wait for them.
_AUXILIARY = frozenset(
    {"answercallbackquery", "sendchataction", "deletemessage", "deletemessages", "getchat"}
)


@dataclass(frozen=True, slots=True)
class RateLimits:
    """What Telegram allows. `rate` is messages per second in total.

    A private chat may get `burst` messages at once after a quiet time, then one per second; a group
    `in_group` per minute. `paid`: rates above 30 per second are paid for (0.1 Star per message).
    """

    rate: float = 30
    burst: int = 20
    in_chat: float = 1
    in_group: float = 20
    paid: bool = False

    def part(self, part: float) -> "RateLimits":
        """The limits of a process that may use this part of what each chat may get."""
        return replace(
            self,
            burst=max(1, math.floor(self.burst * part)),
            in_chat=self.in_chat * part,
            in_group=self.in_group * part,
        )


async def _nothing() -> None:
    pass


class RateLimiter(BaseRateLimiter[Priority]):
    """Sends as fast as Telegram accepts, answers first.

    `on_sent` is called with the chat and Telegram's answer after each new message, `on_deleted`
    with the chat and the message id after a single one was deleted: every message to a member
    passes here.
    """

    def __init__(
        self,
        limits: RateLimits,
        on_sent: Callable[[int, object], None] = lambda _chat, _got: None,
        on_deleted: Callable[[int, int], None] = lambda _chat, _message: None,
        allowance: Allowance | None = None,
        require_locks: Callable[[], Awaitable[None]] = _nothing,
    ) -> None:
        """`allowance` is what this process shares with others, if it does. `require_locks` is
        called before each call, and raises if another process may have taken over.
        """
        self._limits = limits
        self._on_sent = on_sent
        self._on_deleted = on_deleted
        self._allowance = allowance
        self._require_locks = require_locks
        if allowance is not None:
            allowance.on_pause(self._hear_pause)
        self._window = SlidingWindow(limits.rate)
        self._chats: OrderedDict[int, tuple[float, float]] = OrderedDict()
        self._recent_chats: OrderedDict[int, float] = OrderedDict()
        self._paused_until: dict[object, float] = {}
        self._edits = EditOrder(self._repeat_edit)

    async def initialize(self) -> None:
        """Required by the base class; there is nothing to prepare."""

    async def shutdown(self) -> None:
        """Required by the base class."""
        await self._edits.close()

    # For the outbox worker

    @property
    def paused_for(self) -> float:
        """Seconds for which outbox messages are paused; 0 if they are not."""
        return self.seconds_paused(QUEUED)

    @property
    def outbox_share(self) -> float:
        """The current fraction of the full rate for outbox messages: below 1 after a 429, until it
        recovers.
        """
        return self._window.share

    @property
    def in_flight(self) -> int:
        """How many outbox messages may be in flight at once: enough even if answers are slow."""
        return max(4, math.ceil(self._limits.rate * 0.35))

    @property
    def paused_chats(self) -> int:
        """How many chats Telegram's limits keep paused."""
        now = _time()
        return sum(until > now and _is_chat(what) for what, until in self._paused_until.items())

    def free_slots(self, seconds: float) -> int:
        """How many outbox messages get a slot within `seconds`."""
        if self.paused_for > 0:
            return 0
        waiting = 0 if self._allowance is None else self._allowance.waiting
        return max(0, self._window.free(seconds) - waiting)

    @property
    def tick(self) -> float:
        """Seconds after which it is worthwhile to look for free slots again."""
        return min(max(1 / self._limits.rate, 0.02), 0.2)

    def recently_used_chats(self) -> set[int]:
        """Chats that got a message so recently that the next one has to wait."""
        now, apart = _time(), 1 / self._limits.in_chat
        while self._recent_chats and now - next(iter(self._recent_chats.values())) >= apart:
            self._recent_chats.popitem(last=False)
        return set(self._recent_chats)

    def pause(self, what: object, seconds: float) -> None:
        """Stop everything about `what` (a chat, a method or the outbox) for so many seconds."""
        now = _time()
        for over in [what for what, until in self._paused_until.items() if until <= now]:
            del self._paused_until[over]
        self._paused_until[what] = max(self._paused_until.get(what, 0.0), now + seconds)

    def seconds_paused(self, what: object) -> float:
        """Seconds for which `what` is stopped; 0 if it is not."""
        until = self._paused_until.get(what)
        if until is None:
            return 0.0
        left = until - _time()
        if left <= 0:
            del self._paused_until[what]
        return max(left, 0.0)

    # For python-telegram-bot

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Priority | None,
    ) -> Any:
        """Wait for a slot, then send. Raises telegram.error.TelegramError; for an answer only if
        Telegram refuses it for good, or if it may have arrived and all retries are used up.
        """

        async def once() -> Any:
            while True:
                await self._require_locks()
                # Where the machine was too busy to send it at once, the server is asked anew.
                with contextlib.suppress(TooLate):
                    return await callback(*args, **kwargs)

        call: Call = once

        method = endpoint.lower()
        chat = data.get("chat_id")
        if method in _UNLIMITED:
            return await call()
        if method in _AUXILIARY:
            async with slot_suspended():
                done = await self._send_auxiliary(call, (method, chat))
            if method == "deletemessage":
                self._on_deleted(data["chat_id"], data["message_id"])
            return done
        if chat is None or not method.startswith(("send", "edit")):
            async with slot_suspended():
                return await self._send_with_retry(call, method)
        # Telegram's 30 per second count new messages; an edit waits for its turn in its chat only.
        is_new = method.startswith("send")
        if self._limits.paid and is_new:
            data["allow_paid_broadcast"] = True
        if is_new:
            result = await self._send_by_priority(call, chat, rate_limit_args, is_new=True)
            self._on_sent(chat, result)
            return result
        message = (chat, data.get("message_id"))
        with self._edits.asked(message, is_answer=rate_limit_args is None) as edit:
            return await self._send_by_priority(
                lambda: edit.send(call), chat, rate_limit_args, is_new=False
            )

    async def _send_by_priority(
        self, call: Call, chat: int, priority: Priority | None, *, is_new: bool
    ) -> Any:
        if priority == QUEUED:
            return await self._send_queued(call, chat)
        if priority == BEST_EFFORT:
            self._require_tokens(chat)
            return await self._send(call, chat, is_new)
        return await self._answer(call, chat, is_new)

    async def _answer(self, call: Call, chat: int, is_new: bool) -> Any:
        pauses = itertools.chain(PAUSES, itertools.repeat(PAUSES[-1]))
        repeats = iter(REPEAT_PAUSES if is_new else REPEAT_EDIT_PAUSES)
        while True:
            try:
                return await self._send(call, chat, is_new)
            except RetryAfter as error:
                _log.info("a chat is stopped for %.0f s, its answer waits", seconds_of(error))
                continue
            except StaleConnection:
                continue
            except (NotSent, InvalidToken, EndPointNotFound) as error:
                pause = next(pauses)
                _log.warning(
                    "an answer was not sent, retrying in %g s: %s", pause, log.cause(error)
                )
            except (BadRequest, Forbidden, ChatMigrated):
                raise
            except TelegramError as error:
                pause = next(repeats, None)
                if pause is None:
                    raise
                if isinstance(error, Disconnected):
                    _log.info("a kept-alive connection had ended, an answer is retried at once")
                    continue
                _log.warning(
                    "an answer may have arrived, retrying in %g s: %s", pause, log.cause(error)
                )
            async with slot_suspended():
                await asyncio.sleep(pause)

    async def _repeat_edit(self, call: Call, chat: int) -> None:
        """Send an edit that has arrived before; only a 429 is waited out."""
        while True:
            try:
                await self._send(call, chat, is_new=False)
            except RetryAfter:
                continue
            except TelegramError as error:
                _log.info("an edit was not sent again: %s", log.cause(error))
            return

    async def _send(self, call: Call, chat: int, is_new: bool) -> Any:
        """Send once, when it is this chat's turn. A 429 stops the chat."""
        concerned = ("chat", chat)
        await self._wait_while_paused(concerned)
        if (wait := self._take_chat_token(chat)) > 0:
            async with slot_suspended():
                await asyncio.sleep(wait)
            # The chat may have been stopped meanwhile.
            await self._wait_while_paused(concerned)
        slot = await self._acquire(queued=False) if is_new else None
        async with slot_suspended():
            try:
                return await call()
            except RetryAfter as error:
                is_chats = self._has_got_much(chat)
                self._stop_chat(chat, seconds_of(error))
                if self._allowance is not None and is_new and not is_chats:
                    # Then all processes together have sent too much.
                    self._stop(QUEUED, seconds_of(error))
                raise
            finally:
                if slot is not None:
                    self._release(slot)

    async def _acquire(self, *, queued: bool) -> "Slot":
        """Wait for a slot, and for a permit where several processes send."""
        slot = await self._window.acquire(queued=queued)
        if self._allowance is not None:
            try:
                async with slot_suspended():
                    slot.permit = await self._allowance.take(queued=queued)
            except BaseException:
                self._window.release(slot)
                raise
            slot.started = _time()
        return slot

    def _release(self, slot: "Slot") -> None:
        self._window.release(slot)
        if self._allowance is not None and slot.permit is not None:
            self._allowance.give_back(slot.permit, self._window.usual_latency)

    async def _wait_while_paused(self, concerned: object) -> None:
        if self.seconds_paused(concerned) > 0:
            async with slot_suspended():
                while (wait := self.seconds_paused(concerned)) > 0:  # noqa: ASYNC110 - only time opens it
                    await asyncio.sleep(wait)

    async def _send_queued(self, call: Call, chat: int) -> Any:
        """Send once, now. A 429 stops the chat, or the whole outbox."""
        slot = await self._acquire(queued=True)
        try:
            if (left := max(self.paused_for, self.seconds_paused(("chat", chat)))) > 0:
                raise RetryAfter(math.ceil(left))
            is_chats = self._has_got_much(chat)
            self._take_chat_token(chat)
            try:
                return await call()
            except RetryAfter as error:
                self._stop_chat(chat, seconds_of(error))
                if not is_chats:
                    self._stop(QUEUED, seconds_of(error))
                    self._window.slow_down(slot.started)
                raise
        finally:
            self._release(slot)

    async def _send_auxiliary(self, call: Call, concerned: object) -> Any:
        """Send without waiting; retry once, at once, if it was not sent."""
        if (left := self.seconds_paused(concerned)) > 0:
            raise RetryAfter(math.ceil(left))
        try:
            return await call()
        except RetryAfter as error:
            self._stop(concerned, seconds_of(error))
            raise
        except NotSent:
            return await call()

    async def _send_with_retry(self, call: Call, method: str) -> Any:
        """Send; a 429 stops the method and is waited out once, for at most MAX_WAIT."""
        for is_last in (False, True):
            if (wait := self.seconds_paused(method)) > MAX_WAIT:
                raise RetryAfter(math.ceil(wait))
            await self._wait_while_paused(method)
            try:
                return await call()
            except RetryAfter as error:
                self._stop(method, seconds_of(error))
                if is_last:
                    raise
        raise AssertionError

    def _stop(self, what: object, seconds: float) -> None:
        """Stop something as a 429 asks, in all processes."""
        self.pause(what, seconds)
        if self._allowance is not None:
            self._allowance.pause(what, seconds)

    def _stop_chat(self, chat: int, seconds: float) -> None:
        self._pause_chat(chat, seconds)
        if self._allowance is not None:
            self._allowance.pause(("chat", chat), seconds)

    def _hear_pause(self, what: Any, seconds: float) -> None:
        """Another process has met a 429."""
        if _is_chat(what):
            self._pause_chat(what[1], seconds)
            return
        self.pause(what, seconds)
        if what == QUEUED:
            self._window.slow_down(_time())

    def _pause_chat(self, chat: int, seconds: float) -> None:
        self.pause(("chat", chat), seconds)
        # Afterwards the chat continues gently, without a burst.
        left, refill = self._chat_tokens(chat)
        self._set_chat_tokens(chat, min(left, 1 - seconds * refill))

    def _require_tokens(self, chat: int) -> None:
        """Reserve half of a chat's burst for answers. Raises RetryAfter if less is left."""
        left, refill = self._chat_tokens(chat)
        wait = max(
            self.seconds_paused(("chat", chat)),
            self.paused_for,
            (self._limits.burst / 2 - left) / refill,
        )
        if wait > 0:
            raise RetryAfter(math.ceil(wait))

    def _has_got_much(self, chat: int) -> bool:
        """Whether a chat has recently used more than half of its burst."""
        return self._chat_tokens(chat)[0] < self._limits.burst / 2

    def _chat_tokens(self, chat: int) -> tuple[float, float]:
        """How many messages this chat may get at once, and how many more per second."""
        now, pace = _time(), self._limits
        refill = pace.in_chat if chat > 0 else pace.in_group / 60
        left, at = self._chats.get(chat, (float(pace.burst), now))
        return min(pace.burst, left + (now - at) * refill), refill

    def _take_chat_token(self, chat: int) -> float:
        """Take the next turn in this chat. Returns the seconds until it comes."""
        left, refill = self._chat_tokens(chat)
        self._set_chat_tokens(chat, left - 1)
        now = _time()
        self._recent_chats.pop(chat, None)
        self._recent_chats[chat] = now
        while (first := next(iter(self._chats))) != chat:
            if self._chat_tokens(first)[0] < self._limits.burst:
                break
            del self._chats[first]
        return max(0.0, (1 - left) / refill)

    def _set_chat_tokens(self, chat: int, left: float) -> None:
        self._chats.pop(chat, None)
        self._chats[chat] = left, _time()


class Slot:
    """One message in the rate: when it was sent, and by when it had arrived at the latest; the
    permit that it has where several processes send.
    """

    __slots__ = ("ended", "permit", "started")

    def __init__(self, started: float) -> None:
        self.started = started
        self.permit: Any = None
        self.ended: float | None = None


class SlidingWindow:
    """Gives out slots, evenly and never more than `rate` in any second, as Telegram counts it.

    Telegram counts arrivals. A request that took longer than usual may have arrived late; the
    second that begins with it then ends later too, and later requests are delayed by as much.
    """

    def __init__(self, rate: float) -> None:
        self._interval = 1 / rate
        self._max_recent = max(1, math.floor(rate))
        self._second = self._max_recent / rate + MARGIN
        self._latency_drift = 1 + LATENCY_DRIFT / rate
        self._burst = max((BURST - 1) * self._interval, CATCH_UP)
        self._next = self._next_queued = 0.0
        self._share, self._share_at = 1.0, -math.inf
        self._recent: deque[Slot] = deque()
        self.usual_latency = math.inf
        """The shortest recent time of a request, in seconds."""
        self._answers: deque[asyncio.Future[Slot]] = deque()
        self._queued: deque[asyncio.Future[Slot]] = deque()
        self._timer: asyncio.TimerHandle | None = None
        self._is_for_answers = False

    async def acquire(self, *, queued: bool) -> Slot:
        """Wait for a slot; an outbox message waits for all answers."""
        ahead = self._answers or (queued and self._queued)
        if not ahead and (self.wait_queued() if queued else self.wait()) <= 0:
            return self._grant(queued=queued)
        future: asyncio.Future[Slot] = asyncio.get_running_loop().create_future()
        (self._queued if queued else self._answers).append(future)
        self._arm()
        return await future

    def release(self, slot: Slot) -> None:
        """Call when Telegram has answered."""
        slot.ended = _time()
        took = slot.ended - slot.started
        # The shortest recent latency, so that within a minute a route that has become slower is
        # learned too.
        self.usual_latency = min(self.usual_latency * self._latency_drift, took)

    def wait(self) -> float:
        """Seconds until the next slot; 0 or less if there is one now."""
        now = _time()
        wait = self._next - now
        if len(self._recent) >= self._max_recent:
            wait = max(wait, self._arrived_at(self._recent[0], now) + self._second - now)
        return wait

    def wait_queued(self) -> float:
        """Seconds until the next slot for an outbox message; 0 or less if there is one now."""
        return max(self.wait(), self._next_queued - _time())

    @property
    def share(self) -> float:
        """The current fraction of the rate for outbox messages."""
        if self._share < 1:
            return min(1.0, self._share + (_time() - self._share_at) * RECOVERY)
        return 1.0

    def slow_down(self, sent_at: float) -> None:
        """Slow outbox messages down after a 429, unless the message was sent before the last
        slowdown.
        """
        if sent_at > self._share_at:
            self._share, self._share_at = max(MIN_SHARE, self.share * SLOWDOWN), _time()

    def free(self, seconds: float) -> int:
        """How many slots for outbox messages, beyond those that others wait for, come within
        `seconds`.
        """
        wait = max(self.wait_queued(), 0.0)
        if wait > seconds:
            return 0
        soon = 1 + math.floor((seconds - wait) * self.share / self._interval)
        return max(0, soon - len(self._answers) - len(self._queued))

    def _arrived_at(self, slot: Slot, now: float) -> float:
        if slot.ended is None:
            return slot.started + min(MAX_LATENCY, now - slot.started)
        return slot.started + min(
            MAX_LATENCY, max(0.0, slot.ended - slot.started - self.usual_latency)
        )

    def _grant(self, *, queued: bool) -> Slot:
        now = _time()
        self._next = max(self._next, now - self._burst) + self._interval
        if queued and (share := self.share) < 1:
            self._next_queued = max(self._next_queued, now) + self._interval / share
        slot = Slot(now)
        if len(self._recent) >= self._max_recent:
            self._recent.popleft()
        self._recent.append(slot)
        return slot

    def _arm(self) -> None:
        if self._timer is None:
            loop = asyncio.get_running_loop()
            wait = self.wait() if self._answers else self.wait_queued()
            self._timer = loop.call_later(max(wait, 0.0), self._pump)
            self._is_for_answers = bool(self._answers)
        elif self._answers and not self._is_for_answers:
            self._timer.cancel()
            self._timer = None
            self._arm()

    def _pump(self) -> None:
        self._timer = None
        for queue, queued in ((self._answers, False), (self._queued, True)):
            while queue:
                if queue[0].done():  # the waiting task was cancelled
                    queue.popleft()
                elif (self.wait_queued() if queued else self.wait()) <= 0:
                    queue.popleft().set_result(self._grant(queued=queued))
                else:
                    break
        if self._answers or self._queued:
            self._arm()


def _is_chat(what: object) -> bool:
    return isinstance(what, tuple) and cast(tuple[object, ...], what)[0] == "chat"


def seconds_of(error: RetryAfter) -> float:
    """How many seconds Telegram asks to wait."""
    given = error.retry_after
    return max(1.0, given if isinstance(given, int) else given.total_seconds())


def _time() -> float:
    return asyncio.get_running_loop().time()
