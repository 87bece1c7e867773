"""The simulator's door: the Bot API over HTTP, updates by poll or webhook, faults on demand."""

import asyncio
import contextlib
import json
import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal, cast

import aiohttp
from aiohttp import web

from bot.simulator import methods
from bot.simulator.errors import Refusal, bad, conflict, too_many
from bot.simulator.methods import METHODS
from bot.simulator.parameters import DeleteWebhook, GetUpdates, SetWebhook
from bot.simulator.world import File, Json, World

LONGEST_POLL = 50
"""Seconds that Telegram keeps a getUpdates open at most."""

RETRY = 0.2
"""Seconds until a webhook that failed is tried again (Telegram waits longer)."""


@dataclass
class Fault:
    """What goes wrong with the next `times` calls of `method` ("*": of any).

    "delay" answers after `seconds`; "drop" does the work and closes the connection without an
    answer; "break" closes it before any work; "status" answers with `code`; "flood" is a 429 that
    asks for `seconds`.
    """

    kind: Literal["delay", "drop", "break", "status", "flood"]
    method: str = "*"
    times: int = 1
    seconds: float = 0
    code: int = 502

    def meets(self, method: str) -> bool:
        """Whether it is this call's turn."""
        return self.times > 0 and self.method in ("*", method)


@dataclass
class Rates:
    """Telegram's sending limits; messages in all a second, and a burst for one chat."""

    in_all: int = 30
    paid: int = 1000
    burst: int = 20
    _sent: deque[float] = field(default_factory=deque[float])
    _chats: dict[int, tuple[float, float]] = field(default_factory=dict[int, tuple[float, float]])

    def take(self, chat_id: int, now: float, *, is_paid: bool = False) -> None:
        """Count a message. Raises Refusal (429)."""
        while self._sent and now - self._sent[0] >= 1:
            self._sent.popleft()
        left, at = self._chats.get(chat_id, (float(self.burst), now))
        left = min(self.burst, left + now - at)
        if len(self._sent) >= (self.paid if is_paid else self.in_all):
            raise too_many(1)
        if left < 1:
            raise too_many(max(1, round(1 - left)))
        self._sent.append(now)
        self._chats[chat_id] = (left - 1, now)


class Simulator:
    """One bot's Telegram at an address on 127.0.0.1."""

    def __init__(self, world: World, rates: Rates | None = None) -> None:
        self.world = world
        self.rates = rates
        self.latency = 0.0
        """Seconds that a call takes: half of them on the way there, half on the way back."""
        self.faults: list[Fault] = []
        self.faulty: Callable[[str], Fault | None] = _sound
        """What goes wrong by chance; asked with each call's method."""
        self.met: list[str] = []
        """Methods that met a fault."""
        self.brought = 0
        """Updates that were brought to the webhook, whatever it answered."""
        self.refused: list[str] = []
        """What was refused, and in which words."""
        self.webhook: SetWebhook | None = None
        self.app = web.Application(client_max_size=60_000_000)
        self.app.router.add_route("*", "/bot{token}/{method}", self._door)
        self.app.router.add_get("/file/bot{token}/{path:.+}", self._file)
        self._poll: asyncio.Event | None = None
        self._pushing: asyncio.Task[None] | None = None
        self._runner: web.AppRunner | None = None
        self.port = 0

    @property
    def polling(self) -> bool:
        """Whether somebody waits for updates."""
        return self._poll is not None

    @property
    def address(self) -> str:
        """Where it is, as `api_url`."""
        return f"http://127.0.0.1:{self.port}"

    async def open(self, port: int = 0) -> None:
        """Listen on 127.0.0.1; 0 takes a free port. Raises OSError."""
        self._runner = web.AppRunner(self.app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        self.port = cast(tuple[str, int], self._runner.addresses[0])[1]

    async def close(self) -> None:
        """Stop."""
        if self._pushing is not None:
            self._pushing.cancel()
        self._end_poll()
        if self._runner is not None:
            await self._runner.cleanup()

    # The Bot API

    async def _door(self, request: web.Request) -> web.StreamResponse:
        name = _CANONICAL.get(request.match_info["method"].lower(), "")
        try:
            if request.match_info["token"] != self.world.token:
                raise _stranger(request.match_info["token"])
            if not name:
                raise Refusal(404, "Not Found: method not found")
            values, uploads = await _parameters(request, self.world)
            slow = name != "getUpdates" and self.latency / 2
            if slow:
                await asyncio.sleep(slow)
            fault = next((fault for fault in self.faults if fault.meets(name)), None)
            fault = fault or self.faulty(name)
            if fault is not None:
                fault.times -= 1
                self.met.append(name)
                self.world.wake()
                return await self._fail(request, fault, name, values, uploads)
            result = await self._call(name, values, uploads)
            if slow:
                await asyncio.sleep(slow)
        except Refusal as refusal:
            self.refused.append(f"{name}: {refusal.description}")
            return _answer(refusal.body(), refusal.code)
        return _answer({"ok": True, "result": result})

    async def _call(self, name: str, values: Json, uploads: methods.Uploads) -> Any:
        self.world.calls.append(name)
        match name:
            case "getUpdates":
                return await self.get_updates(methods.read(GetUpdates, values))
            case "setWebhook":
                return await self.set_webhook(methods.read(SetWebhook, values))
            case "deleteWebhook":
                return await self.delete_webhook(methods.read(DeleteWebhook, values))
            case _:
                method = METHODS[name]
        given: Any = methods.read(method.parameters, values)
        if method.sends and self.rates is not None:
            self.rates.take(
                given.chat_id,
                asyncio.get_running_loop().time(),
                is_paid=given.allow_paid_broadcast,
            )
        return method.act(self.world, given, uploads)

    async def _fail(
        self,
        request: web.Request,
        fault: Fault,
        name: str,
        values: Json,
        uploads: methods.Uploads,
    ) -> web.StreamResponse:
        if fault.kind == "status":
            raise Refusal(fault.code, "Bad Gateway")
        if fault.kind == "flood":
            raise too_many(int(fault.seconds))
        if fault.kind == "delay":
            await asyncio.sleep(fault.seconds)
            return _answer({"ok": True, "result": await self._call(name, values, uploads)})
        if fault.kind == "drop":
            await self._call(name, values, uploads)
        if request.transport is not None:
            request.transport.abort()
        return web.Response()

    async def _file(self, request: web.Request) -> web.Response:
        if request.match_info["token"] != self.world.token:
            return web.Response(status=401)
        for file in self.world.files.values():
            if file.path == request.match_info["path"]:
                return web.Response(body=file.content, content_type=file.mime)
        return web.Response(status=404)

    # Updates

    async def get_updates(self, given: GetUpdates) -> list[Json]:
        """A long poll: confirms what is below the offset, waits for something to give."""
        if self.webhook is not None:
            raise conflict(
                "can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first"
            )
        if given.allowed_updates is not None:
            self.world.allowed_updates = tuple(given.allowed_updates)
        self._end_poll()
        ended = self._poll = asyncio.Event()
        self.world.wake()
        try:
            self._confirm(given.offset)
            await self._wait(min(given.timeout, LONGEST_POLL), ended)
            if ended.is_set():
                raise conflict(
                    "terminated by other getUpdates request; "
                    "make sure that only one bot instance is running"
                )
            return [update for _, update in self.world.updates.values()][: given.limit]
        finally:
            if self._poll is ended:
                self._poll = None
                self.world.wake()

    def hang_up(self) -> None:
        """Give up the poll of a client that is gone; nothing else would tell."""
        self._end_poll()

    def _end_poll(self) -> None:
        if self._poll is not None:
            self._poll.set()
            self.world.wake()

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            kept = list(self.world.updates)[offset:]
            offset = kept[0] if kept else 0
        self.world.confirm(offset)

    async def _wait(self, seconds: float, ended: asyncio.Event) -> None:
        if self.world.updates or not seconds:
            return
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self.world.until(lambda: bool(self.world.updates) or ended.is_set())

    async def set_webhook(self, given: SetWebhook) -> bool:
        """Bring updates to this address from now on."""
        if not given.url:
            return await self.delete_webhook(
                DeleteWebhook(drop_pending_updates=given.drop_pending_updates)
            )
        # Telegram wants https; on loopback there is nobody to listen in.
        if not given.url.startswith(("https://", "http://127.0.0.1")):
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        if given.secret_token and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", given.secret_token):
            raise bad("secret token contains unallowed characters")
        await self.delete_webhook(DeleteWebhook(drop_pending_updates=given.drop_pending_updates))
        self.webhook = given
        if given.allowed_updates is not None:
            self.world.allowed_updates = tuple(given.allowed_updates)
        self._pushing = asyncio.get_running_loop().create_task(self._push())
        self.world.wake()
        return True

    async def delete_webhook(self, given: DeleteWebhook) -> bool:
        """Back to long polling."""
        if self._pushing is not None:
            self._pushing.cancel()
            self._pushing = None
        self.webhook = None
        if given.drop_pending_updates:
            self.world.updates.clear()
        return True

    async def _push(self) -> None:
        assert self.webhook is not None
        headers: dict[str, str] = {}
        if self.webhook.secret_token:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self.webhook.secret_token
        async with aiohttp.ClientSession() as session:
            while True:
                await self.world.until(lambda: bool(self.world.updates))
                number, (_, update) = next(iter(self.world.updates.items()))
                try:
                    async with session.post(
                        self.webhook.url, json=update, headers=headers
                    ) as response:
                        accepted = response.status == 200
                except aiohttp.ClientError:
                    accepted = False
                self.brought += 1
                self.world.wake()
                if accepted:
                    self.world.confirm(number + 1)
                else:
                    await asyncio.sleep(RETRY)


def _sound(_method: str) -> Fault | None:
    return None


# Telegram takes method names in any case.
_CANONICAL = {
    name.lower(): name for name in (*METHODS, "getUpdates", "setWebhook", "deleteWebhook")
}


def _stranger(token: str) -> Refusal:
    # As Telegram does: 404 for what cannot be a token, 401 for one that is not known.
    shaped = re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]{30,}", token)
    return Refusal(401, "Unauthorized") if shaped else Refusal(404, "Not Found")


def _answer(body: Json, status: int = 200) -> web.Response:
    return web.Response(text=json.dumps(body), content_type="application/json", status=status)


async def _parameters(request: web.Request, world: World) -> tuple[Json, methods.Uploads]:
    """What was given in the query, as a form, as JSON or as multipart."""
    values: Json = dict(request.query)
    uploads: methods.Uploads = {}
    if request.method not in ("GET", "POST"):
        raise Refusal(405, "Method Not Allowed")
    if request.content_type == "application/json":
        try:
            given = await request.json()
        except ValueError:
            raise bad("can't parse JSON object") from None
        if not isinstance(given, dict):
            raise bad("can't parse JSON object")
        values |= {str(key): value for key, value in cast(Json, given).items() if value is not None}
    elif request.method == "POST" and request.can_read_body:
        try:
            form = await request.post()
        except ValueError:
            raise bad("can't parse the request") from None
        for key, value in form.items():
            if isinstance(value, web.FileField):
                uploads[key] = _kept(world, value)
            elif isinstance(value, str):
                values[key] = value
    return values, uploads


def _kept(world: World, field: web.FileField) -> File:
    return world.keep(field.filename, field.content_type, field.file.read())
