"""Long polling: asks Telegram for updates, stores each batch, then confirms it.

It goes on for as long as the process lives, whatever Telegram, a proxy or the database answers.
What confirms a batch is the offset of the next request alone; no update stands for it.
"""

import asyncio
import contextlib
import json
import logging
import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, cast
from urllib.parse import urlencode

from telegram.error import NetworkError

from bot.inbox import FULL_BATCH, Inbox, number_of
from bot.transport import AiohttpRequest
from bot.troubles import ADVICE, Kind
from storage.database import StorageError

_log = logging.getLogger(__name__)

LONG_POLL = 20
"""Seconds that Telegram may keep a getUpdates open."""

GRACE = 5.0
"""Seconds beyond these that an answer may take."""

EARLY = 0.5
"""Share of LONG_POLL before which an empty answer is strange."""

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0
"""Seconds to wait after a first failed poll, and after many: it doubles with each."""

LONGEST_FLOOD = 300.0
"""Seconds to keep still at most where a 429 asks for more: asking again does no harm then."""

GOODBYE_TIMEOUT = 2.0
"""Seconds that the last request may take at the end."""

REPEAT = 60.0
"""Seconds within which the log does not tell the same trouble twice."""


class Trouble(StrEnum):
    """Why polls fail, in words for log, health and check."""

    UNREACHABLE = "Telegram cannot be reached"
    STALLED = "a poll did not come to an end"
    SERVER = "Telegram answers with a server error"
    TOKEN = "Telegram does not accept the token"
    CONFLICT = "another process polls with the same token"
    WEBHOOK = "a webhook is set for this token"
    TOO_MANY = "Telegram asks to wait"
    REFUSED = "Telegram refuses to be polled"
    NONSENSE = "what answers is not Telegram"
    EARLY = "empty answers come back at once"
    STORAGE = "updates cannot be stored"
    INTERNAL = "a batch cannot be worked on"


_PASSING = {Trouble.UNREACHABLE, Trouble.STALLED, Trouble.SERVER, Trouble.TOO_MANY}
"""What may be over with the next poll: told in the log when it fails too."""

_LONG = {Trouble.CONFLICT, Trouble.EARLY}
"""What only a long poll can show to be over; after all else one that does not wait is enough."""


class Failed(Exception):
    """A poll failed. `wait` is how many seconds Telegram asks to wait, if it does."""

    def __init__(self, trouble: Trouble, wait: float = 0.0) -> None:
        super().__init__(trouble)
        self.trouble = trouble
        self.wait = wait


@dataclass(frozen=True, slots=True)
class PollStatus:
    """How polling is, at one moment. All times are seconds until now."""

    since_good: float
    """Since a poll last made sense and its updates were stored; in quiet times up to LONG_POLL."""
    failing_for: float | None
    """Since the first of the failed polls in a row; None if the last one was good."""
    trouble: Trouble | None
    """Why the last poll failed; None if it was good."""
    since_conflict: float | None
    """Since the last 409; None if there was none."""
    failures: int
    """Polls that failed since the start."""
    stalls: int
    """Those of them that had to be given up."""


class Poller:
    """Polls as the bot at `base_url` (which holds the token) and gives batches to the inbox."""

    def __init__(
        self,
        base_url: str,
        inbox: Inbox,
        allowed_updates: Sequence[str],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._base_url = base_url
        self._sleep = sleep
        self._inbox = inbox
        self._allowed = json.dumps(list(allowed_updates))
        self._request = _transport()
        self._offset = 0
        self._asked = 0
        """The offset of the newest request: what is below it is confirmed."""
        self._may_have_more = False
        """Whether the last batch was full."""
        self._has_webhook = True
        self._polling: asyncio.Task[None] | None = None
        self._left: set[asyncio.Future[Any]] = set()
        self._good = _time()
        self._bad: float | None = None
        self._trouble: Trouble | None = None
        self._row = self._failures = self._stalls = 0
        self._conflict: float | None = None
        self._told: dict[Trouble, float] = {}
        self._is_told = False

    @property
    def status(self) -> PollStatus:
        """How it is now."""
        now = _time()
        return PollStatus(
            since_good=now - self._good,
            failing_for=None if self._bad is None else now - self._bad,
            trouble=self._trouble,
            since_conflict=None if self._conflict is None else now - self._conflict,
            failures=self._failures,
            stalls=self._stalls,
        )

    def start(self) -> None:
        """Begin to poll."""
        self._good = _time()
        self._polling = asyncio.create_task(self._poll())

    async def stop(self) -> None:
        """Poll no more, and confirm what is stored. What is not is given anew to the next start."""
        if self._polling is not None:
            self._polling.cancel()
            await asyncio.wait({self._polling})
            self._polling = None
            # The same offset once more would confirm nothing, and Telegram lets it wait 3 s.
            if self._trouble is None and self._offset != self._asked:
                await self._close_session()
        await self._request.shutdown()

    async def _close_session(self) -> None:
        """End the poll that Telegram still holds open: the next start would meet it."""
        given: dict[str, Any] = {"timeout": 0, "limit": 1}
        if self._offset:
            given["offset"] = self._offset
        with contextlib.suppress(Failed, TimeoutError):
            async with asyncio.timeout(GOODBYE_TIMEOUT):
                await self._call("getUpdates", given, 0)

    async def _poll(self) -> None:
        while True:
            try:
                await self._once()
            except Failed as error:
                self._note(error.trouble)
                await self._sleep(self._pause(error))
            except Exception as error:
                # A mistake of ours is no reason to be deaf from now on.
                if self._note(Trouble.INTERNAL):
                    _log.error("polling met what it does not know", exc_info=error)
                await self._sleep(self._pause(None))
            else:
                self._note(None)

    async def _once(self) -> None:
        """One poll. Raises Failed."""
        if self._has_webhook:
            await self._call("deleteWebhook", {}, 0)
            self._has_webhook = False
        if self._trouble is None:
            # After a full batch an empty answer has to come at once: it says that this was all.
            wait = 0 if self._may_have_more else LONG_POLL
        else:
            wait = LONG_POLL if self._trouble in _LONG else 0
        self._may_have_more = False
        given: dict[str, Any] = {"timeout": wait, "allowed_updates": self._allowed}
        sent = self._asked = self._offset
        if sent:
            given["offset"] = sent
        began = _time()
        batch = await self._call("getUpdates", given, wait)
        if not isinstance(batch, list):
            raise Failed(Trouble.NONSENSE)
        if not batch:
            # What is below the offset is forgotten there, so it has done its work. After a week
            # of silence numbers start anywhere, and it must not stand above them.
            self._offset = 0
            self._inbox.set_caught_up()
            if _time() - began < EARLY * wait:
                raise Failed(Trouble.EARLY)
            return
        batch = cast(list[object], batch)
        numbers = [number for update in batch if (number := number_of(update)) is not None]
        try:
            await self._inbox.ingest(batch)
        except (StorageError, OSError):
            raise Failed(Trouble.STORAGE) from None
        if not numbers or max(numbers) + 1 == sent:
            # Nothing that can be confirmed, or the same again: it would come at once for ever.
            raise Failed(Trouble.NONSENSE)
        self._offset = max(numbers) + 1
        self._may_have_more = len(batch) >= FULL_BATCH

    async def _call(self, method: str, given: dict[str, Any], wait: float) -> object:
        """What Telegram answers, which may take `wait` seconds more than usual. Raises Failed."""
        url = f"{self._base_url}/{method}?{urlencode(given)}"
        await self._request.initialize()
        call = asyncio.ensure_future(
            self._request.do_request(url, "POST", read_timeout=wait + GRACE)
        )
        try:
            await self._within(call, wait + 2 * GRACE)
            status, body = call.result()
        except NetworkError:
            raise Failed(Trouble.UNREACHABLE) from None
        finally:
            self._leave(call)
        return _read(status, body)

    async def _within(self, call: "asyncio.Future[Any]", seconds: float) -> None:
        """Wait for the call so long. Raises Failed, whatever holds it: a timeout may not end it."""
        done, _ = await asyncio.wait({call}, timeout=seconds)
        if not done:
            self._stalls += 1
            wedged, self._request = self._request, _transport()
            self._leave(asyncio.ensure_future(wedged.shutdown()), cancel=False)
            raise Failed(Trouble.STALLED)

    def _leave(self, call: "asyncio.Future[Any]", *, cancel: bool = True) -> None:
        """Let go of what may never end."""
        if call.done():
            return
        if cancel:
            call.cancel()
        self._left.add(call)
        call.add_done_callback(self._forget)

    def _forget(self, call: "asyncio.Future[Any]") -> None:
        self._left.discard(call)
        with contextlib.suppress(asyncio.CancelledError):
            call.exception()

    def _note(self, trouble: Trouble | None) -> bool:
        """Keep how it went, and tell the log of a change; whether it was told."""
        now = _time()
        if trouble is None:
            if self._is_told and self._bad is not None:
                _log.info("polling works again after %.0f s", now - self._bad)
            self._good, self._bad, self._trouble, self._row = now, None, None, 0
            self._is_told = False
            return False
        self._failures += 1
        self._row = self._row + 1 if self._bad is not None else 1
        if self._bad is None:
            self._bad = now
        if trouble is Trouble.CONFLICT:
            self._conflict = now
        is_new = trouble is not self._trouble or not self._is_told
        self._trouble = trouble
        if not is_new or (trouble in _PASSING and self._row == 1):
            return False
        if now - self._told.get(trouble, -REPEAT) < REPEAT:
            return False
        self._told[trouble] = now
        self._is_told = True
        _log.error("polling fails: %s: %s", trouble, ADVICE[Kind[trouble.name]])
        return True

    def _pause(self, error: Failed | None) -> float:
        """Seconds until the next poll, not the same for any two processes."""
        pause = min(FIRST_PAUSE * 2 ** min(self._row - 1, 16), LONGEST_PAUSE)
        asked = 0.0 if error is None else min(error.wait, LONGEST_FLOOD)
        return max(pause, asked) * random.uniform(1, 1.25)


def _transport() -> AiohttpRequest:
    return AiohttpRequest(connections=1)


def _read(status: int, body: bytes) -> object:
    """The result in an answer. Raises Failed."""
    try:
        found: object = json.loads(body)
    except (ValueError, RecursionError):
        found = None
    answer = cast(dict[str, Any], found) if isinstance(found, dict) else {}
    if status == 200 and answer.get("ok") is True:
        return answer.get("result")
    code = answer.get("error_code") if answer.get("ok") is False else None
    is_telegram = isinstance(code, int)
    match code if is_telegram else status:
        case 429:
            raise Failed(Trouble.TOO_MANY, _retry_after(answer))
        case int(number) if number >= 500:
            raise Failed(Trouble.SERVER)
        case _ if not is_telegram:
            raise Failed(Trouble.NONSENSE)
        case 401 | 404:
            raise Failed(Trouble.TOKEN)
        case 409 if "webhook" in str(answer.get("description")).lower():
            raise Failed(Trouble.WEBHOOK)
        case 409:
            raise Failed(Trouble.CONFLICT)
        case _:
            raise Failed(Trouble.REFUSED)


def _retry_after(answer: dict[str, Any]) -> float:
    parameters = answer.get("parameters")
    if not isinstance(parameters, dict):
        return 0.0
    given: object = cast(dict[str, Any], parameters).get("retry_after")
    return float(given) if isinstance(given, int | float) and given > 0 else 0.0


def _time() -> float:
    return asyncio.get_running_loop().time()
