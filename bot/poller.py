"""Long polling: fetches updates from Telegram, stores each batch, then confirms it.

It continues for as long as the process lives, whatever Telegram, a proxy or the database answers. A
batch is confirmed only by the offset of the next request; no single update is.
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
from bot.transport import AiohttpRequest, TooLate
from bot.troubles import ADVICE, Kind
from storage.database import StorageError

_log = logging.getLogger(__name__)

LONG_POLL = 20
"""Seconds for which Telegram may keep a getUpdates open."""

RESPONSE_MARGIN = 5.0
"""Extra seconds, beyond LONG_POLL, that an answer may take."""

EARLY_SHARE = 0.5
"""Fraction of LONG_POLL before which an empty answer is suspicious."""

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0
"""Seconds to wait after the first failed poll, and after many; the pause doubles with each failure.
"""

LONGEST_FLOOD = 300.0
"""Longest pause in seconds even if a 429 asks for more: asking again does no harm by then."""

CLOSE_TIMEOUT = 2.0
"""Timeout in seconds for the last request at shutdown."""

LOG_INTERVAL = 60.0
"""Seconds within which the log does not repeat the same problem."""


class Trouble(StrEnum):
    """Why a poll fails, in words for the log, health and check."""

    UNREACHABLE = "Telegram cannot be reached"
    STALLED = "a poll did not return"
    SERVER = "Telegram returns server errors"
    TOKEN = "Telegram rejects the token"
    CONFLICT = "another process polls with the same token"
    WEBHOOK = "a webhook is set for this token"
    TOO_MANY = "Telegram asks to wait"
    REFUSED = "Telegram refuses getUpdates"
    NONSENSE = "the server that answers is not Telegram"
    EARLY = "polls return at once with no updates"
    STORAGE = "updates cannot be stored"
    INTERNAL = "a batch of updates cannot be processed"


_TRANSIENT = {Trouble.UNREACHABLE, Trouble.STALLED, Trouble.SERVER, Trouble.TOO_MANY}
"""Problems that the next poll may resolve: logged only when that fails too."""

_LONG = {Trouble.CONFLICT, Trouble.EARLY}
"""Problems that only a long poll can show to be over; for all others a poll without waiting is
enough.
"""


class PollError(Exception):
    """A poll failed. `wait` is how many seconds Telegram asks to wait; 0 if it does not ask."""

    def __init__(self, trouble: Trouble, wait: float = 0.0) -> None:
        super().__init__(trouble)
        self.trouble = trouble
        self.wait = wait


@dataclass(frozen=True, slots=True)
class PollStatus:
    """The state of polling at one moment. All times are in seconds before now."""

    since_success: float
    """Since the last successful poll whose updates were stored; up to LONG_POLL in quiet times."""
    failing_for: float | None
    """Since the first of the current series of failed polls; None if the last one succeeded."""
    trouble: Trouble | None
    """Why the last poll failed; None if it succeeded."""
    since_conflict: float | None
    """Since the last 409; None if there was none."""
    failures: int
    """Failed polls since startup."""
    stalls: int
    """Those of them that timed out."""


async def _nothing() -> None:
    pass


class Poller:
    """Polls the Bot API at `base_url` (which contains the token) and hands batches to the inbox."""

    def __init__(
        self,
        base_url: str,
        inbox: Inbox,
        allowed_updates: Sequence[str],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        require_locks: Callable[[], Awaitable[None]] = _nothing,
        has_locks: Callable[[], bool] = lambda: True,
    ) -> None:
        """`require_locks` is called before each call, and raises if another process may have taken
        over; `has_locks` is asked at the last moment before.
        """
        self._base_url = base_url
        self._require_locks, self._has_locks = require_locks, has_locks
        self._sleep = sleep
        self._inbox = inbox
        self._allowed = json.dumps(list(allowed_updates))
        self._request = self._transport()
        self._offset = 0
        self._requested_offset = 0
        """The offset of the newest request: all updates below it are confirmed."""
        self._may_have_more = False
        """Whether the last batch was full."""
        self._has_webhook = True
        self._polling: asyncio.Task[None] | None = None
        self._abandoned: set[asyncio.Future[Any]] = set()
        self._last_success = _time()
        self._failing_since: float | None = None
        self._trouble: Trouble | None = None
        self._failures_in_a_row = self._failures = self._stalls = 0
        self._last_conflict: float | None = None
        self._logged_at: dict[Trouble, float] = {}
        self._is_logged = False

    @property
    def status(self) -> PollStatus:
        """The current state."""
        now = _time()
        return PollStatus(
            since_success=now - self._last_success,
            failing_for=None if self._failing_since is None else now - self._failing_since,
            trouble=self._trouble,
            since_conflict=None if self._last_conflict is None else now - self._last_conflict,
            failures=self._failures,
            stalls=self._stalls,
        )

    def start(self) -> None:
        """Start polling."""
        self._last_success = _time()
        self._polling = asyncio.create_task(self._poll())

    async def stop(self) -> None:
        """Stop polling, and confirm what is stored. The next start fetches the rest again."""
        if self._polling is not None:
            self._polling.cancel()
            await asyncio.wait({self._polling})
            self._polling = None
            # The same offset again would confirm nothing, and Telegram would delay it by 3 s.
            if self._trouble is None and self._offset != self._requested_offset:
                await self._close_session()
        await self._request.shutdown()

    async def _close_session(self) -> None:
        """End the poll that Telegram still holds open; otherwise the next start would conflict with
        it.
        """
        given: dict[str, Any] = {"timeout": 0, "limit": 1}
        if self._offset:
            given["offset"] = self._offset
        with contextlib.suppress(PollError, TimeoutError):
            async with asyncio.timeout(CLOSE_TIMEOUT):
                await self._call("getUpdates", given, 0)

    async def _poll(self) -> None:
        while True:
            try:
                await self._poll_once()
            except PollError as error:
                self._record(error.trouble)
                await self._sleep(self._pause(error))
            except Exception as error:
                # A bug of ours must not stop polling for good.
                if self._record(Trouble.INTERNAL):
                    _log.error("polling failed unexpectedly", exc_info=error)
                await self._sleep(self._pause(None))
            else:
                self._record(None)

    async def _poll_once(self) -> None:
        """Poll once. Raises Failed."""
        if self._has_webhook:
            await self._call("deleteWebhook", {}, 0)
            self._has_webhook = False
        if self._trouble is None:
            # After a full batch, an empty answer has to arrive at once: it means that there is no
            # more.
            wait = 0 if self._may_have_more else LONG_POLL
        else:
            wait = LONG_POLL if self._trouble in _LONG else 0
        self._may_have_more = False
        given: dict[str, Any] = {"timeout": wait, "allowed_updates": self._allowed}
        sent = self._requested_offset = self._offset
        if sent:
            given["offset"] = sent
        began = _time()
        batch = await self._call("getUpdates", given, wait)
        if not isinstance(batch, list):
            raise PollError(Trouble.NONSENSE)
        if not batch:
            # Updates below the offset are forgotten by Telegram, so it has done its work. After a
            # week of silence ids start anywhere, and the offset must not stand above them.
            self._offset = 0
            self._inbox.set_caught_up()
            if _time() - began < EARLY_SHARE * wait:
                raise PollError(Trouble.EARLY)
            return
        batch = cast(list[object], batch)
        numbers = [number for update in batch if (number := number_of(update)) is not None]
        try:
            await self._inbox.ingest(batch)
        except (StorageError, OSError):
            raise PollError(Trouble.STORAGE) from None
        if not numbers or max(numbers) + 1 == sent:
            # Nothing here can be confirmed, or it is the same again: it would return at once for
            # ever.
            raise PollError(Trouble.NONSENSE)
        self._offset = max(numbers) + 1
        self._may_have_more = len(batch) >= FULL_BATCH

    async def _call(self, method: str, given: dict[str, Any], wait: float) -> object:
        """Call a method and return Telegram's result, which may take `wait` seconds longer than
        usual. Raises Failed.
        """
        url = f"{self._base_url}/{method}?{urlencode(given)}"
        try:
            await self._require_locks()
        except StorageError:
            raise PollError(Trouble.STORAGE) from None
        await self._request.initialize()
        call = asyncio.ensure_future(
            self._request.do_request(url, "POST", read_timeout=wait + RESPONSE_MARGIN)
        )
        try:
            await self._wait_for(call, wait + 2 * RESPONSE_MARGIN)
            status, body = call.result()
        except TooLate:
            return await self._call(method, given, wait)
        except NetworkError:
            raise PollError(Trouble.UNREACHABLE) from None
        finally:
            self._abandon(call)
        return _read(status, body)

    async def _wait_for(self, call: "asyncio.Future[Any]", seconds: float) -> None:
        """Wait at most `seconds` for a call, even if cancelling does not end it. Raises Failed."""
        done, _ = await asyncio.wait({call}, timeout=seconds)
        if not done:
            self._stalls += 1
            wedged, self._request = self._request, self._transport()
            self._abandon(asyncio.ensure_future(wedged.shutdown()), cancel=False)
            raise PollError(Trouble.STALLED)

    def _transport(self) -> AiohttpRequest:
        return AiohttpRequest(connections=1, may_send=self._has_locks)

    def _abandon(self, call: "asyncio.Future[Any]", *, cancel: bool = True) -> None:
        """Abandon a call that may never end."""
        if call.done():
            return
        if cancel:
            call.cancel()
        self._abandoned.add(call)
        call.add_done_callback(self._forget)

    def _forget(self, call: "asyncio.Future[Any]") -> None:
        self._abandoned.discard(call)
        with contextlib.suppress(asyncio.CancelledError):
            call.exception()

    def _record(self, trouble: Trouble | None) -> bool:
        """Record the outcome of a poll, and log a change. Returns whether it was logged."""
        now = _time()
        if trouble is None:
            if self._is_logged and self._failing_since is not None:
                _log.info("polling works again after %.0f s", now - self._failing_since)
            self._last_success, self._failing_since, self._trouble, self._failures_in_a_row = (
                now,
                None,
                None,
                0,
            )
            self._is_logged = False
            return False
        self._failures += 1
        self._failures_in_a_row = (
            self._failures_in_a_row + 1 if self._failing_since is not None else 1
        )
        if self._failing_since is None:
            self._failing_since = now
        if trouble is Trouble.CONFLICT:
            self._last_conflict = now
        is_new = trouble is not self._trouble or not self._is_logged
        self._trouble = trouble
        if not is_new or (trouble in _TRANSIENT and self._failures_in_a_row == 1):
            return False
        if now - self._logged_at.get(trouble, -LOG_INTERVAL) < LOG_INTERVAL:
            return False
        self._logged_at[trouble] = now
        self._is_logged = True
        _log.error("polling fails: %s: %s", trouble, ADVICE[Kind[trouble.name]])
        return True

    def _pause(self, error: PollError | None) -> float:
        """Seconds until the next poll, randomised so that no two processes stay in step."""
        pause = min(FIRST_PAUSE * 2 ** min(self._failures_in_a_row - 1, 16), LONGEST_PAUSE)
        asked = 0.0 if error is None else min(error.wait, LONGEST_FLOOD)
        return max(pause, asked) * random.uniform(1, 1.25)


def _read(status: int, body: bytes) -> object:
    """Extract the result from an answer. Raises Failed."""
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
            raise PollError(Trouble.TOO_MANY, _retry_after(answer))
        case int(number) if number >= 500:
            raise PollError(Trouble.SERVER)
        case _ if not is_telegram:
            raise PollError(Trouble.NONSENSE)
        case 401 | 404:
            raise PollError(Trouble.TOKEN)
        case 409 if "webhook" in str(answer.get("description")).lower():
            raise PollError(Trouble.WEBHOOK)
        case 409:
            raise PollError(Trouble.CONFLICT)
        case _:
            raise PollError(Trouble.REFUSED)


def _retry_after(answer: dict[str, Any]) -> float:
    parameters = answer.get("parameters")
    if not isinstance(parameters, dict):
        return 0.0
    given: object = cast(dict[str, Any], parameters).get("retry_after")
    return float(given) if isinstance(given, int | float) and given > 0 else 0.0


def _time() -> float:
    return asyncio.get_running_loop().time()
