"""Webhook mode: the server that Telegram delivers updates to, and its registration there."""

import asyncio
import contextlib
import hmac
import json
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Final, cast

from aiohttp import web
from telegram import Bot, WebhookInfo
from telegram.error import RetryAfter, TelegramError

from bot import log
from bot.config import Webhook
from bot.http_server import HttpServer
from bot.inbox import Inbox
from bot.rate_limiter import seconds_of
from handlers.kit.router import UPDATES
from storage.database import Database, StorageError
from storage.kit import inbox

_log = logging.getLogger(__name__)

MAX_BODY = 1_000_000
"""Largest update in bytes; Telegram's are far smaller."""

BODY_TIMEOUT = 10.0
"""Seconds that the body of a request may take to arrive."""

LINGERING_TIME = 2.0
"""Seconds for which the body of a refused request is read and discarded, so that its sender gets to
read the refusal.
"""

SECRET = "X-Telegram-Bot-Api-Secret-Token"

CHECK_INTERVAL = 15.0
"""Seconds between two queries of getWebhookInfo."""

RECHECK_INTERVAL = 5.0
"""The same while something seems wrong."""

CHECK_TIMEOUT = 5.0
"""Timeout of such a query in seconds."""

PAUSES: Final = (1.0, 2.0, 5.0, 15.0, 30.0)
"""Seconds between attempts to register the address or to query its state, longer each time."""

LONGEST_FLOOD = 300.0
"""Longest pause in seconds even if a 429 asks for more: asking again does no harm by then."""

REGAIN_AFTER = 60.0
"""Seconds after which the bot sets its own webhook again when it finds another one, or none. Two
processes with one token thus take it from each other by turns, and both report it.
"""


class WebhookServer:
    """An HTTP server that receives updates and returns 200 once they are stored.

    A request without the secret is refused by its headers alone; no body is decompressed.
    """

    def __init__(self, inbox: Inbox, webhook: Webhook) -> None:
        self._inbox = inbox
        self._webhook = webhook
        self._secret = webhook.secret.get_secret_value().encode()
        self._server: HttpServer | None = None
        self.received_at: float | None = None
        """When an update was last received and stored, as time.monotonic(); None if never."""

    async def received(self) -> float | None:
        """When an update was last received and stored."""
        return self.received_at

    async def start(self) -> None:
        """Start listening. Raises OSError if the port is taken."""
        app = web.Application(client_max_size=MAX_BODY)
        app.router.add_route("*", "/{path:.*}", self._answer, expect_handler=self._expect)
        # Errors in strangers' requests do not belong in the log.
        silent = logging.getLogger(f"{__name__}.requests")
        silent.setLevel(logging.CRITICAL + 1)
        self._server = HttpServer(
            app, self._webhook.listen, self._webhook.port,
            logger=silent, auto_decompress=False, lingering_time=LINGERING_TIME,
        )  # fmt: skip
        await self._server.open()

    async def stop(self) -> None:
        """Stop listening; everything accepted is stored."""
        if self._server is not None:
            await self._server.close()
            self._server = None

    async def _expect(self, request: web.Request) -> web.Response | None:
        """Ask for the body ("Expect: 100-continue") only if it will be read."""
        if request.headers.get("Expect", "").lower() != "100-continue":
            return web.Response(status=417)
        if (refusal := self._refusal(request)) is not None:
            refusal.force_close()  # the body will not come
            return refusal
        await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        return None

    async def _answer(self, request: web.Request) -> web.Response:
        try:
            if (refusal := self._refusal(request)) is not None:
                refusal.force_close()  # strangers may not keep a connection
                return refusal
            return await self._receive(request)
        except web.HTTPException as error:
            return web.Response(status=error.status)
        except (asyncio.CancelledError, ConnectionError):
            raise
        except Exception as error:
            _log.error("an update could not be received", exc_info=error)
            return web.Response(status=503)

    def _refusal(self, request: web.Request) -> web.Response | None:
        """The refusal that the headers alone call for; None if the body may be read."""
        if request.method != "POST":
            return web.Response(status=405, headers={"Allow": "POST"})
        # aiohttp keeps header bytes that are not UTF-8 as lone surrogates.
        given = [
            value.encode(errors="surrogateescape") for value in request.headers.getall(SECRET, ())
        ]
        if len(given) != 1 or not hmac.compare_digest(given[0], self._secret):
            return web.Response(status=403)
        if request.headers.get("Content-Encoding", "identity").strip().lower() != "identity":
            return web.Response(status=415)
        if (request.content_length or 0) > MAX_BODY:
            return web.Response(status=413)
        return None

    async def _receive(self, request: web.Request) -> web.Response:
        try:
            async with asyncio.timeout(BODY_TIMEOUT):
                body = await request.read()
        except TimeoutError:
            refusal = web.Response(status=408)
            refusal.force_close()
            return refusal
        except web.RequestPayloadError:
            return web.Response(status=400)
        try:
            update: object = json.loads(body)
        except (ValueError, RecursionError):
            return web.Response(status=400)
        if not isinstance(update, dict) or "update_id" not in update:
            return web.Response(status=400)
        try:
            await self._inbox.ingest([cast(object, update)])
        except StorageError as error:
            # Not stored, so not accepted: Telegram delivers it again.
            _log.error("an update could not be stored: %s", log.cause(error))
            return web.Response(status=503)
        self.received_at = time.monotonic()
        return web.Response()


def received_elsewhere(db: Database) -> Callable[[], Awaitable[float | None]]:
    """When other processes last received an update, as far as looks at the database tell."""
    last: tuple[int | None, float | None] = None, None

    async def received() -> float | None:
        nonlocal last
        position = await inbox.last_position(db)
        if position != last[0]:
            last = position, None if last[0] is None else time.monotonic()
        return last[1]

    return received


@dataclass(frozen=True, slots=True)
class WebhookStatus:
    """What Telegram reports about the webhook, and what was received meanwhile.

    `checked_at` and `failing_since` are times of time.monotonic(). `failure` is the outcome of the
    last query or attempt to register. `error` is the newest error that Telegram had at the address,
    while nothing has been received since. `is_silent`: updates wait at Telegram and none was
    received between two queries. `is_growing`: more updates wait at each query.
    """

    is_registered: bool = False
    checked_at: float | None = None
    failing_since: float | None = None
    failure: TelegramError | None = None
    is_ours: bool = True
    pending: int = 0
    error: str | None = None
    is_silent: bool = False
    is_growing: bool = False


class Registration:
    """Registers the address with Telegram and checks regularly whether updates arrive there.

    A failure is retried for as long as it takes: it neither ends nor delays the start.
    """

    def __init__(
        self, bot: Bot, webhook: Webhook, received: Callable[[], Awaitable[float | None]]
    ) -> None:
        """`received` tells when an update was last received and stored, as time.monotonic(); None
        if never.
        """
        self._bot = bot
        self._webhook = webhook
        self._received = received
        self._work: asyncio.Task[None] | None = None
        self._pending: list[int] = []
        self._waiting_since: float | None = None
        self._error: tuple[int, float] | None = None
        self._lost_at: float | None = None
        """When another webhook, or none, was first found; None while ours is set."""
        self.status = WebhookStatus()

    def start(self) -> None:
        """Start registering and checking."""
        self._work = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Stop; the address stays registered, so that Telegram keeps updates meanwhile."""
        if self._work is not None:
            self._work.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._work

    async def _run(self) -> None:
        await self._until_done(self._register)
        while True:
            status = self.status
            wrong = status.failure or status.is_silent or status.error or status.pending
            await asyncio.sleep(RECHECK_INTERVAL if wrong else CHECK_INTERVAL)
            await self._until_done(self._check)
            if self.status.is_ours:
                self._lost_at = None
            elif self._lost_at is None:
                self._lost_at = time.monotonic()
            elif time.monotonic() - self._lost_at >= REGAIN_AFTER:
                self._lost_at = None
                await self._until_done(self._register)

    async def _until_done(self, step: Callable[[], Awaitable[WebhookStatus]]) -> None:
        """Repeat a step, with growing pauses, until it succeeds."""
        tries = 0
        while True:
            began = time.monotonic()
            try:
                self.status = await step()
            except TelegramError as error:
                pause = PAUSES[min(tries, len(PAUSES) - 1)]
                if isinstance(error, RetryAfter):
                    pause = max(pause, min(seconds_of(error), LONGEST_FLOOD))
                tries += 1
                self._record_failure(error, began)
                await asyncio.sleep(pause)
            except Exception as error:
                _log.error(
                    "registering or checking the webhook failed unexpectedly", exc_info=error
                )
                await asyncio.sleep(PAUSES[-1])
            else:
                return

    def _record_failure(self, error: TelegramError, began: float) -> None:
        since = self.status.failing_since or began
        self.status = replace(self.status, failing_since=since, failure=error)

    async def _register(self) -> WebhookStatus:
        await self._bot.set_webhook(
            self._webhook.url,
            secret_token=self._webhook.secret.get_secret_value(),
            allowed_updates=UPDATES,
        )
        _log.info("the webhook is registered")
        return WebhookStatus(is_registered=True, checked_at=time.monotonic())

    async def _check(self) -> WebhookStatus:
        info = await self._bot.get_webhook_info(read_timeout=CHECK_TIMEOUT)
        return self._status_from(info, await self._received(), time.monotonic())

    def _status_from(self, info: WebhookInfo, received: float | None, now: float) -> WebhookStatus:
        pending = info.pending_update_count
        self._pending = [*self._pending[-3:], pending]
        if not pending or (received is not None and received > (self._waiting_since or now)):
            self._waiting_since = None
        if pending and self._waiting_since is None:
            self._waiting_since = now
        waited = 0.0 if self._waiting_since is None else now - self._waiting_since
        if info.last_error_date is not None:
            at = int(info.last_error_date.timestamp())
            if self._error is None or self._error[0] != at:
                self._error = at, now
        erred = (
            self._error is not None
            and pending > 0
            and (received is None or received < self._error[1])
        )
        grows = len(self._pending) == 4 and self._pending == sorted(set(self._pending))
        return WebhookStatus(
            is_registered=True,
            checked_at=now,
            is_ours=info.url == self._webhook.url,
            pending=pending,
            error=log.described(info.last_error_message or "") if erred else None,
            is_silent=waited >= RECHECK_INTERVAL,
            is_growing=grows,
        )
