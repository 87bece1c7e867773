"""The Bot API over aiohttp, as python-telegram-bot's request object.

It is about three times as fast as the default httpx transport for this workload. It also
distinguishes calls that were provably not carried out (`NotSent`, RetryAfter, InvalidToken) and
calls that were refused (BadRequest, Forbidden, ChatMigrated) from calls that may have been carried
out (any other NetworkError).
"""

import json
import math
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus
from types import SimpleNamespace
from typing import Any, cast

import aiohttp
from telegram._utils.defaultvalue import DefaultValue
from telegram._utils.types import ODVInput
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.request import BaseRequest, RequestData

from handlers.kit.context import NotSent

READ = 15.0
WRITE_FILE = 120.0
CONNECT = 10.0
POOL = 10.0
"""Timeout in seconds where a caller sets none."""

KEEP_ALIVE = 20.0
"""Seconds for which an idle connection is kept: fewer than servers keep theirs, which they close
without notice.
"""

RETRY_AFTER = 5
"""Seconds to wait after a 429 that does not say how long."""

LONGEST_RETRY_AFTER = 24 * 3600
"""Longest wait in seconds that is accepted from a 429."""


_ABOUT_THE_BOT = frozenset({"getme", "getwebhookinfo", "setwebhook"})
"""Calls that say nothing about whether messages arrive; `Registration` reports them itself."""


class CallOutcome(StrEnum):
    """How a call to Telegram ended, as metrics name it."""

    SUCCEEDED = "succeeded"
    REFUSED = "refused"
    """Telegram refused this call, for example because she has blocked the bot."""
    LIMITED = "limited"
    """Telegram asked to wait (429)."""
    FAILED = "failed"
    """No answer, a server error, an answer that makes no sense, or the token is rejected."""


class StaleConnection(NotSent):
    """A kept-alive connection ended before a byte of the request was sent; a new one may work."""


class Disconnected(NetworkError):
    """A kept-alive connection ended without a byte of an answer. Usually the server had closed it
    while it was idle, but the request may have been carried out.
    """


class TooLate(NotSent):
    """Another process may have taken over while the request was being prepared."""


class _Attempt:
    """One request, as aiohttp traces it."""

    __slots__ = ("has_begun", "is_answered", "is_late", "on_kept_connection")

    def __init__(self) -> None:
        self.on_kept_connection = False
        self.has_begun = self.is_late = False
        self.is_answered = False


async def _note_kept(_session: object, context: SimpleNamespace, _params: object) -> None:
    context.trace_request_ctx.on_kept_connection = True


def _always() -> bool:
    return True


class AiohttpRequest(BaseRequest):
    """A pool of connections to the Bot API. `may_send` is asked when nothing but the bytes of a
    request is left to be sent: the process may have been frozen before.
    """

    def __init__(self, connections: int = 256, may_send: Callable[[], bool] = _always) -> None:
        self._connections = connections
        self._may_send = may_send
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Default timeout for an answer, in seconds."""
        return READ

    async def initialize(self) -> None:
        """Open the pool."""
        if self._session is None:
            tracing = aiohttp.TraceConfig()
            tracing.on_connection_reuseconn.append(_note_kept)
            # A request with a body leaves with its first piece, otherwise with its headers.
            tracing.on_request_headers_sent.append(self._require_permission)
            tracing.on_request_chunk_sent.append(self._require_permission)
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=self._connections, keepalive_timeout=KEEP_ALIVE
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=True,
                trace_configs=[tracing],
            )

    async def _require_permission(
        self, _session: object, context: SimpleNamespace, params: object
    ) -> None:
        attempt: _Attempt = context.trace_request_ctx
        if not attempt.has_begun and not self._may_send():
            attempt.is_late = True
            raise TooLate("Another process may have taken over")
        attempt.has_begun = isinstance(params, aiohttp.TraceRequestChunkSentParams)

    async def shutdown(self) -> None:
        """Close the pool."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Send one request; returns its status and body.

        Raises NotSent (TooLate, StaleConnection), Disconnected, TimedOut or NetworkError, none of
        which contains the address, because the address contains the token.
        """
        if self._session is None:
            raise NotSent("The transport is closed")
        has_files = request_data is not None and request_data.contains_files
        timeout = aiohttp.ClientTimeout(
            total=None,
            connect=_seconds(pool_timeout, POOL) + _seconds(connect_timeout, CONNECT),
            sock_connect=_seconds(connect_timeout, CONNECT),
            sock_read=_seconds(read_timeout, WRITE_FILE if has_files else READ),
        )
        body, headers = _body(request_data)
        attempt = _Attempt()
        try:
            # The Bot API never redirects, and a redirect's target must not learn the token.
            async with self._session.request(
                method,
                url,
                data=body,
                headers=headers,
                timeout=timeout,
                allow_redirects=False,
                trace_request_ctx=attempt,
            ) as response:
                attempt.is_answered = True
                return response.status, await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSent(f"No connection ({type(error).__name__})") from None
        except TimeoutError as error:
            raise TimedOut(f"No answer in time ({type(error).__name__})") from None
        except Exception as error:
            if attempt.is_late:
                raise TooLate("Another process may have taken over") from None
            # Whatever it is: python-telegram-bot would quote it, and with it the address. A body
            # without files is written at once, so one that could not be written was never sent.
            if not has_files and _could_not_write(error):
                raise StaleConnection("The connection had ended") from None
            if attempt.on_kept_connection and not attempt.is_answered and _has_ended(error):
                raise Disconnected("The connection ended") from None
            raise NetworkError(f"The connection broke ({type(error).__name__})") from None


def _could_not_write(error: Exception) -> bool:
    lost = aiohttp.ClientConnectionResetError
    return isinstance(error, lost) or isinstance(error.__cause__, lost)


def _has_ended(error: Exception) -> bool:
    return isinstance(error, aiohttp.ServerDisconnectedError | aiohttp.ClientOSError)


@dataclass(frozen=True, slots=True)
class CallStatus:
    """How the latest calls went."""

    failing_for: float
    """Seconds from the beginning of the first of the latest failed calls to the end of the last
    one; 0 unless at least two failed and none succeeded in between.
    """
    since_failure: float
    """Seconds since the last failed call; infinite if there was none."""
    failure: TelegramError | None
    """Why the last call failed; None if it succeeded."""


class CallRequest(AiohttpRequest):
    """The transport of API calls. Every outcome but the result that the method promises is raised.

    Raises RetryAfter for any 429; BadRequest, ChatMigrated and Forbidden if the Bot API itself
    refuses; InvalidToken if it does not know the token or the method; NotSent if something before
    it refuses; NetworkError if the call may have been carried out.
    """

    def __init__(self, connections: int = 256, may_send: Callable[[], bool] = _always) -> None:
        super().__init__(connections, may_send)
        self.outcomes: Counter[CallOutcome] = Counter()
        """Number of calls by outcome."""
        self.seconds = 0.0
        """How long all calls together took."""
        self._failures = 0
        self._failure: TelegramError | None = None
        self._first_failed_at = self._last_failed_at = -math.inf

    @property
    def status(self) -> CallStatus:
        """The current state of what the bot sends; polls and the webhook's state are not in it."""
        took = self._last_failed_at - self._first_failed_at if self._failures > 1 else 0.0
        since = time.monotonic() - self._last_failed_at
        return CallStatus(took, since, self._failure)

    def _record(self, method: str, began: float, error: TelegramError | None) -> None:
        now = time.monotonic()
        outcome = _outcome(error)
        self.outcomes[outcome] += 1
        self.seconds += now - began
        if method in _ABOUT_THE_BOT:
            return
        if outcome is not CallOutcome.FAILED:
            self._failures, self._failure = 0, None
            return
        if not self._failures:
            self._first_failed_at = began
        self._failures += 1
        self._failure = error
        self._last_failed_at = now

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Call a method, or fetch a file (by GET); the class docstring lists the exceptions."""
        name, began = url.rpartition("/")[2].lower(), time.monotonic()
        try:
            status, body = await super().do_request(
                url, method, request_data,
                read_timeout, write_timeout, connect_timeout, pool_timeout,
            )  # fmt: skip
            if method == "POST" and (problem := _problem_with(name, status, body)):
                raise problem
        except StaleConnection:
            raise  # the same call follows at once, on a new connection
        except TelegramError as error:
            self._record(name, began, error)
            raise
        self._record(name, began, None)
        return status, body


def _outcome(error: TelegramError | None) -> CallOutcome:
    match error:
        case None:
            return CallOutcome.SUCCEEDED
        case RetryAfter():
            return CallOutcome.LIMITED
        case BadRequest() | ChatMigrated() | Forbidden():
            return CallOutcome.REFUSED
        case _:
            return CallOutcome.FAILED


def _problem_with(method: str, status: int, body: bytes) -> TelegramError | None:
    """The error in the answer to a call; None if there is none."""
    try:
        parsed: Any = json.loads(body)
    except (ValueError, RecursionError):
        parsed = None
    answer = cast(dict[str, Any], parsed) if isinstance(parsed, dict) else {}
    if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
        if answer.get("ok") is True and _is_result(method, answer.get("result")):
            return None
        return NetworkError(f"An answer that makes no sense ({status})")
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return NetworkError(f"A server error ({status})")
    said: Any = answer.get("description") if answer.get("ok") is False else None
    given: Any = answer.get("parameters")
    parameters = cast(dict[str, Any], given) if isinstance(given, dict) else {}
    match status:
        case HTTPStatus.TOO_MANY_REQUESTS:
            return RetryAfter(_retry_after(parameters.get("retry_after")))
        case HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
            return BadRequest("Request Entity Too Large")
        case _ if not isinstance(said, str):
            return NotSent(f"Not the Bot API answers ({status})")
        case HTTPStatus.BAD_REQUEST:
            moved: Any = parameters.get("migrate_to_chat_id")
            return ChatMigrated(moved) if type(moved) is int else BadRequest(said)
        case HTTPStatus.FORBIDDEN if said.startswith("Forbidden: "):
            return Forbidden(said)
        case HTTPStatus.UNAUTHORIZED | HTTPStatus.NOT_FOUND:
            return InvalidToken(said)
        case _:
            return NotSent(f"The Bot API takes no calls now ({status})")


def _retry_after(given: Any) -> int:
    if type(given) is int and given > 0:
        return min(given, LONGEST_RETRY_AFTER)
    return RETRY_AFTER


def _is_result(method: str, result: Any) -> bool:
    """Whether this can be the result of the method, as far as this code uses results."""
    if method.startswith("send") and method != "sendchataction":
        return _is_message(result)
    if method.startswith("edit"):
        return result is True or _is_message(result)
    if method.startswith(("answer", "delete", "set", "sendchataction")):
        return result is True
    if method in ("getme", "getfile", "getwebhookinfo"):
        return isinstance(result, dict)
    return result is not None


def _is_message(result: Any) -> bool:
    found = cast(dict[str, Any], result) if isinstance(result, dict) else {}
    return type(found.get("message_id")) is int


_JSON = {"Content-Type": "application/json"}


def _body(data: RequestData | None) -> tuple[Any, dict[str, str] | None]:
    if data is None:
        return None, None
    if not data.contains_files:
        parameters = data.parameters
        if not parameters:
            return None, None
        return json.dumps(parameters).encode(), _JSON
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form, None


def _seconds(given: ODVInput[float], default: float) -> float:
    value = given.value if isinstance(given, DefaultValue) else given
    return default if value is None else float(value)
