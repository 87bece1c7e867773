"""Delivers updates to a webhook as Telegram's own server does.

Source: WebhookActor.cpp and Client.cpp of https://github.com/tdlib/telegram-bot-api. Each chat has
a queue of its own, and so have each person's button presses; a queue's next update is sent once the
previous one was accepted. A failed delivery is retried at once, then after 2, 4, 8 … seconds.
"""

import asyncio
import ipaddress
import json
import random
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import cast
from urllib.parse import urlsplit

import aiohttp

from bot.simulator.errors import bad
from bot.simulator.parameters import SetWebhook
from bot.simulator.world import FakeTelegram, Json, kept_for

PORTS = (443, 80, 88, 8443)
LONGEST_RETRY = 60
"""Seconds at which the pauses stop growing; the last is between this and twice this."""

LONGEST_RETRY_AFTER = 3600
READ = 60.0
"""Timeout of an answer in seconds."""

ACTIVE = timedelta(seconds=10)
"""After so long without a success, only one connection is tried."""

GONE_FOR = timedelta(hours=23)
"""A webhook that returns 410 for so long is removed."""

_QUEUES = {
    "callback_query": 3, "my_chat_member": 5, "chat_member": 6, "chat_join_request": 6,
    "chat_boost": 7, "removed_chat_boost": 7, "message_reaction": 8, "message_reaction_count": 9,
    "business_connection": 10, "business_message": 11, "edited_business_message": 11,
    "deleted_business_messages": 11,
}  # fmt: skip
_BY_PERSON = ("callback_query", "chat_member", "chat_join_request", "business_connection")


def queue_of(update: Json) -> tuple[int, int]:
    """The queue in which an update waits."""
    kind = next(key for key in update if key != "update_id")
    content = cast(Json, update[kind])
    number = _QUEUES.get(kind, 0)
    if kind in _BY_PERSON:
        person = cast(Json, content.get("from") or content["user"])
        return number, person["id"]
    if "chat" in content:
        return number, content["chat"]["id"]
    # A queue for this update alone.
    return -1, update["update_id"]


def check_address(url: str, proxies: dict[str, str], *, is_local: bool = False) -> str:
    """Where a webhook's address leads, through `proxies` (from the address's origin to the real
    one).

    `is_local`: checked as by a Bot API server of one's own with `--local`, which accepts plain
    http, any port and any host. Raises Refusal for addresses that Telegram does not accept.
    """
    try:
        parts = urlsplit(url if "://" in url else f"https://{url}")
        port = parts.port or (80 if parts.scheme == "http" else 443)
    except ValueError:
        raise bad("invalid webhook URL specified") from None
    host = parts.hostname or ""
    if parts.scheme not in ("http", "https") or not host or re.search(r"\s", url):
        raise bad("invalid webhook URL specified")
    if is_local:
        return url
    if parts.scheme != "https":
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if port not in PORTS:
        raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    for origin, there in proxies.items():
        if url.startswith(origin):
            return there + url[len(origin) :]
    if _reserved(host):
        raise bad(f"bad webhook: IP address {host} is reserved")
    raise bad("bad webhook: Failed to resolve host: Name or service not known")


def _reserved(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return False


@dataclass
class _PendingUpdate:
    """An update that is to be delivered."""

    number: int
    update: Json
    wakes_at: datetime
    expires_at: datetime
    delay: int = 1
    failures: int = 0
    sending: bool = False


@dataclass
class Webhook:
    """A webhook that is set, and its state."""

    given: SetWebhook
    address: str
    last_error: str = ""
    last_error_at: datetime | None = None
    brought: Callable[[], None] = field(default=lambda: None)
    """Called after each delivery of an update, whatever the answer was."""

    def info(self, world: FakeTelegram) -> Json:
        """The state as a WebhookInfo object."""
        info: Json = {
            "url": self.given.url,
            "has_custom_certificate": False,
            "pending_update_count": len(world.updates),
            "max_connections": self.given.max_connections,
            "ip_address": "127.0.0.1",
        }
        if world.allowed_updates:
            info["allowed_updates"] = list(world.allowed_updates)
        if self.last_error_at is not None:
            info["last_error_date"] = int(self.last_error_at.timestamp())
            info["last_error_message"] = self.last_error
        return info


class Sender:
    """Delivers the bot's pending updates to a webhook until it is stopped."""

    def __init__(
        self,
        world: FakeTelegram,
        webhook: Webhook,
        gone: Callable[[], None],
        call: Callable[[str, Json], Awaitable[None]],
    ) -> None:
        """`gone` removes the webhook; `call` carries out a method that it answered with."""
        self._world = world
        self._webhook = webhook
        self._gone = gone
        self._call = call
        self._queues: dict[tuple[int, int], list[_PendingUpdate]] = {}
        self._loaded: set[int] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._succeeded = world.now() - 2 * ACTIVE
        self._gone_since: datetime | None = None
        self._moved = False

    async def run(self) -> None:
        """Deliver updates until cancelled."""
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
            try:
                while True:
                    self._load()
                    self._send(session)
                    await self._something()
            finally:
                for task in self._tasks:
                    task.cancel()

    def _load(self) -> None:
        """Move new updates into the queues, as many at a time as Telegram's server does."""
        for pending in [pending for queue in self._queues.values() for pending in queue]:
            if pending.number not in self._world.updates and not pending.sending:
                self._drop(pending)
        for number, (at, update) in self._world.updates.items():
            if len(self._loaded) >= self._webhook.given.max_connections * 2:
                return
            if number in self._loaded:
                continue
            self._loaded.add(number)
            pending = _PendingUpdate(number, update, self._world.now(), at + kept_for(update))
            self._queues.setdefault(queue_of(update), []).append(pending)

    def _send(self, session: aiohttp.ClientSession) -> None:
        now = self._world.now()
        active = now - self._succeeded <= ACTIVE
        free = (self._webhook.given.max_connections if active else 1) - len(self._tasks)
        ready = [
            queue[0]
            for queue in self._queues.values()
            if not queue[0].sending and queue[0].wakes_at <= now
        ]
        for pending in sorted(ready, key=lambda pending: pending.wakes_at)[: max(free, 0)]:
            pending.sending = True
            task = asyncio.get_running_loop().create_task(self._deliver(session, pending))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _something(self) -> None:
        """Wait until there is something to do: a new update, an answer, or a retry that is due."""
        now = self._world.now()
        free = (
            self._webhook.given.max_connections if now - self._succeeded <= ACTIVE else 1
        ) > len(self._tasks)
        waits = [q[0].wakes_at for q in self._queues.values() if not q[0].sending] if free else []
        if waits and min(waits) <= now:
            return
        self._moved = False
        seconds = (min(waits) - now).total_seconds() if waits else None

        def holds() -> bool:
            room = len(self._loaded) < self._webhook.given.max_connections * 2
            new = room and any(number not in self._loaded for number in self._world.updates)
            return self._moved or new or bool(waits and self._world.now() >= min(waits))

        try:
            async with asyncio.timeout(seconds):
                await self._world.until(holds)
        except TimeoutError:
            return

    async def _deliver(self, session: aiohttp.ClientSession, pending: _PendingUpdate) -> None:
        headers: dict[str, str] = {}
        if self._webhook.given.secret_token:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self._webhook.given.secret_token
        error, retry_after, body = "", 0, b""
        try:
            async with session.post(
                self._webhook.address,
                json=pending.update,
                headers=headers,
                allow_redirects=False,
                timeout=aiohttp.ClientTimeout(total=None, sock_read=READ),
            ) as response:
                body = await response.read()
                if not 200 <= response.status <= 299:
                    error = (
                        "Wrong response from the webhook: "
                        f"{response.status} {response.reason or HTTPStatus(response.status).phrase}"
                    )
                    retry_after = _retry_after(response.headers.get("Retry-After", ""))
                self._note_gone(response.status == HTTPStatus.GONE)
        except TimeoutError:
            error = "Read timeout expired"
        except aiohttp.ClientConnectorError:
            error = "Connection refused"
        except (aiohttp.ClientError, OSError):
            error = "Connection reset by peer"
        now = self._world.now()
        pending.sending = False
        if error:
            self._webhook.last_error, self._webhook.last_error_at = error, now
            self._postpone(pending, retry_after, now)
        else:
            self._succeeded = now
            self._drop(pending)
        self._moved = True
        if (task := asyncio.current_task()) is not None:
            self._tasks.discard(task)  # its connection is free for the next update at once
        self._webhook.brought()
        self._world.wake()
        if not error and (method := _method(body)):
            await self._call(*method)

    def _postpone(self, pending: _PendingUpdate, retry_after: int, now: datetime) -> None:
        pause = retry_after
        if not retry_after and pending.failures:
            longest = random.randint(LONGEST_RETRY, LONGEST_RETRY * 2)
            pending.delay = pause = min(longest, pending.delay * 2)
        pending.failures += 1
        pending.wakes_at = now + timedelta(seconds=pause)
        if pending.wakes_at > pending.expires_at:
            self._drop(pending)

    def _drop(self, pending: _PendingUpdate) -> None:
        key = queue_of(pending.update)
        self._queues[key].remove(pending)
        if not self._queues[key]:
            del self._queues[key]
        self._loaded.discard(pending.number)
        self._world.updates.pop(pending.number, None)

    def _note_gone(self, is_gone: bool) -> None:
        if not is_gone:
            self._gone_since = None
        elif self._gone_since is None:
            self._gone_since = self._world.now()
        elif self._world.now() - self._gone_since > GONE_FOR:
            self._gone()


def _method(body: bytes) -> tuple[str, Json] | None:
    """The method that an update was answered with, and its parameters. Nobody reads the result, so
    methods that do nothing but return one are not called.
    """
    try:
        values: object = json.loads(body)
    except ValueError:
        return None
    if not isinstance(values, dict):
        return None
    method = str(cast(Json, values).pop("method", ""))
    barred = ("get", "deletewebhook", "setwebhook", "close", "logout")
    return (
        (method, cast(Json, values)) if method and not method.lower().startswith(barred) else None
    )


def _retry_after(value: str) -> int:
    return min(int(value), LONGEST_RETRY_AFTER) if value.isdecimal() else 0
