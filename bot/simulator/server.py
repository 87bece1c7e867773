"""The simulator's server: Bot API over HTTP, updates by polling or webhook, faults on demand."""

import asyncio
import contextlib
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any, ClassVar, cast

from aiohttp import web

from bot.simulator import methods
from bot.simulator.errors import Refusal, bad, conflict, too_many
from bot.simulator.faults import PAGE, Fault, Flood
from bot.simulator.methods import METHODS
from bot.simulator.parameters import DeleteWebhook, Empty, GetUpdates, SetWebhook
from bot.simulator.rates import Rates
from bot.simulator.webhook import Sender, Webhook, check_address
from bot.simulator.world import FakeTelegram, File, Json

LONGEST_POLL = 50
"""Longest time in seconds that Telegram keeps a getUpdates open."""

REPEATED = timedelta(seconds=3)
"""A getUpdates that repeats an offset within this time waits at least as long."""

REPEATED_AT_ONCE = timedelta(seconds=0.5)
"""One that repeats an offset within this time gets no more than one update."""

CONFLICTS = timedelta(seconds=3)
"""A second 409 within this time is delayed until its end."""


@dataclass(eq=False)
class Poll:
    """A getUpdates that waits, and what has ended it."""

    by: str = ""


class Simulator:
    """One bot's Telegram at an address on 127.0.0.1."""

    observers: ClassVar[list[Callable[[str, Json, methods.Uploads], None]]] = []
    """Called with the method, parameters and files of each request before anything is done."""

    def __init__(
        self, world: FakeTelegram, rates: Rates | None = None, *, is_local: bool = False
    ) -> None:
        self.world = world
        self.rates = rates
        self.is_local = is_local
        """Whether it simulates a Bot API server of one's own, which accepts more webhook addresses.
        """
        self.latency = 0.0
        """Seconds that a call takes: half of them on the way there, half on the way back."""
        self.faults: list[Fault] = []
        self.floods: list[Flood] = []
        """Lasting 429s."""
        self.faulty: Callable[[str], Fault | None] = _sound
        """Random faults; called with the method of each call."""
        self.met: list[str] = []
        """Methods that met a fault."""
        self.brought = 0
        """Number of updates delivered to the webhook, whatever it answered."""
        self.refused: list[str] = []
        """The refusals, in the words that were used."""
        self.webhook: Webhook | None = None
        self.proxies: dict[str, str] = {}
        """Where a webhook's public address leads: "https://bot.example.org" to a loopback address.
        """
        self.app = web.Application(client_max_size=60_000_000)
        self.app.router.add_route("*", "/bot{token}/{method}", self._bot_api)
        self.app.router.add_get("/file/bot{token}/{path:.+}", self._file)
        self._poll: Poll | None = None
        self._asked: tuple[int, datetime] | None = None
        """Offset and time of the newest getUpdates."""
        self._pushing: asyncio.Task[None] | None = None
        self._closing = asyncio.Event()
        self._next_conflict = world.now()
        self._next_webhook = world.now()
        self._runner: web.AppRunner | None = None
        self.port = 0

    @property
    def polling(self) -> bool:
        """Whether a getUpdates is waiting for updates."""
        return self._poll is not None

    @property
    def address(self) -> str:
        """The server's address, as `api_url`."""
        return f"http://127.0.0.1:{self.port}"

    async def open(self, port: int = 0) -> None:
        """Listen on this port of 127.0.0.1; 0 picks a free one. Raises OSError."""
        self._runner = web.AppRunner(self.app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        self.port = cast(tuple[str, int], self._runner.addresses[0])[1]

    def restart(self, world: FakeTelegram, rates: Rates | None = None) -> None:
        """Go on with another world, as if nobody had ever called; no bot may be running."""
        self.drop_connections()
        self.world, self.rates = world, rates
        self._asked = None
        self._next_conflict = self._next_webhook = world.now()

    async def close(self) -> None:
        """Stop the server."""
        self._closing.set()
        self.world.wake()
        if self._pushing is not None:
            self._pushing.cancel()
        self._end_poll("nobody")
        if self._runner is not None:
            await self._runner.cleanup()

    # The Bot API

    async def _bot_api(self, request: web.Request) -> web.StreamResponse:
        name = _CANONICAL.get(request.match_info["method"].lower(), "")
        try:
            if request.match_info["token"] != self.world.token:
                raise _stranger(request.match_info["token"])
            if not name:
                raise Refusal(404, "Not Found: method not found")
            values, uploads = await _parameters(request, self.world)
            for observer in self.observers:
                observer(name, values, uploads)
            slow = name != "getUpdates" and self.latency / 2
            if slow:
                await asyncio.sleep(slow)
            self._refuse_flooded(name, values)
            fault = next((fault for fault in self.faults if fault.meets(name, values)), None)
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
            return _refused(refusal)
        return _answer({"ok": True, "result": result})

    def flood(self, seconds: float, method: str = "*", chat_id: int | None = None) -> None:
        """For so many seconds of simulated time from now on, matching calls meet a 429."""
        until = self.world.now() + timedelta(seconds=seconds)
        self.floods.append(Flood(until, method, chat_id))

    def _refuse_flooded(self, name: str, values: Json) -> None:
        now = self.world.now()
        self.floods = [flood for flood in self.floods if flood.until > now]
        left = max((flood.left(name, values, now) for flood in self.floods), default=0)
        if left:
            self.met.append(name)
            self.world.wake()
            raise too_many(left)

    async def _call(self, name: str, values: Json, uploads: methods.Uploads) -> Any:
        self.world.calls.append(name)
        match name:
            case "getUpdates":
                return await self.get_updates(methods.read(GetUpdates, values))
            case "setWebhook":
                return await self.set_webhook(methods.read(SetWebhook, values))
            case "deleteWebhook":
                return await self.delete_webhook(methods.read(DeleteWebhook, values))
            case "getWebhookInfo":
                return self.webhook_info(methods.read(Empty, values))
            case _:
                method = METHODS[name]
        given: Any = methods.read(method.parameters, values)
        if self.rates is not None:
            now = self.world.now().timestamp()
            if method.sends:
                self.rates.send(given.chat_id, now, is_paid=given.allow_paid_broadcast)
            elif name.startswith("edit"):
                self.rates.edit(given.chat_id, now)
            elif name.startswith(("setMy", "deleteMy")):
                self.rates.set(now)
        return method.act(self.world, given, uploads)

    async def _fail(
        self,
        request: web.Request,
        fault: Fault,
        name: str,
        values: Json,
        uploads: methods.Uploads,
    ) -> web.StreamResponse:
        match fault.kind:
            case "delay":
                await self._pass(fault.seconds)
                return _answer({"ok": True, "result": await self._call(name, values, uploads)})
            case "flood":
                raise too_many(int(fault.seconds))
            case "status" | "nonsense" | "hang" if not fault.accepted:
                pass
            case "break":
                pass
            case _:
                await self._call(name, values, uploads)
        if fault.kind == "status":
            raise Refusal(fault.code, HTTPStatus(fault.code).phrase, page=fault.as_page)
        if fault.kind == "nonsense":
            return web.Response(text=fault.body, content_type="text/html")
        if fault.kind == "hang":
            await self._closing.wait()
        if request.transport is not None:
            request.transport.abort()
        return web.Response()

    async def _pass(self, seconds: float) -> None:
        """Wait so many seconds of simulated time, or until the simulator closes."""
        moment = self.world.now() + timedelta(seconds=seconds)
        passing = asyncio.ensure_future(self.world.reaches(moment))
        closing = asyncio.ensure_future(self._closing.wait())
        try:
            await asyncio.wait((passing, closing), return_when=asyncio.FIRST_COMPLETED)
        finally:
            passing.cancel()
            closing.cancel()

    async def _file(self, request: web.Request) -> web.Response:
        if request.match_info["token"] != self.world.token:
            return web.Response(status=401)
        for file in self.world.files.values():
            if file.path == request.match_info["path"]:
                return web.Response(body=file.content, content_type=file.mime)
        return web.Response(status=404)

    # Updates

    async def get_updates(self, given: GetUpdates) -> list[Json]:
        """A long poll: confirms the updates below the offset, and waits until there are some to
        return.
        """
        if self.webhook is not None:
            await self._conflict()
            raise conflict(
                "can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first"
            )
        if given.allowed_updates is not None:
            self.world.allowed_updates = tuple(given.allowed_updates)
        limit, timeout = self._slowed(given)
        self._end_poll("other getUpdates request; make sure that only one bot instance is running")
        ended = self._poll = Poll()
        self.world.wake()
        try:
            self._confirm(given.offset)
            await self._wait(min(timeout, LONGEST_POLL), ended)
            if ended.by:
                await self._conflict()
                raise conflict(f"terminated by {ended.by}")
            return [update for _, update in self.world.updates.values()][:limit]
        finally:
            if self._poll is ended:
                self._poll = None
                self.world.wake()

    def _slowed(self, given: GetUpdates) -> tuple[int, int]:
        """Limit and timeout of a getUpdates: one that keeps repeating the same offset gets little
        (Client::process_get_updates_query).
        """
        now, limit, timeout = self.world.now(), given.limit, given.timeout
        if self._asked is not None and given.offset == self._asked[0]:
            if now < self._asked[1] + REPEATED:
                timeout = max(timeout, int(REPEATED.total_seconds()))
            if now < self._asked[1] + REPEATED_AT_ONCE:
                limit = 1
        self._asked = given.offset, now
        return limit, timeout

    def drop_connections(self) -> None:
        """Abandon the poll of a client that is gone; nothing else would notice."""
        self._end_poll("nobody")

    def _end_poll(self, by: str) -> None:
        if self._poll is not None:
            self._poll.by = by
            self._poll = None
            self.world.wake()

    async def _conflict(self) -> None:
        """The first 409 is returned at once; another within CONFLICTS of it is delayed until after
        that.
        """
        now = self.world.now()
        if now >= self._next_conflict:
            self._next_conflict = now + CONFLICTS
        else:
            await self._pass(CONFLICTS.total_seconds())

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            kept = list(self.world.updates)[offset:]
            offset = kept[0] if kept else 0
        self.world.confirm(offset)

    async def _wait(self, seconds: float, ended: Poll) -> None:
        if self.world.updates or not seconds:
            return
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self.world.until(lambda: bool(self.world.updates) or bool(ended.by))

    async def set_webhook(self, given: SetWebhook) -> bool:
        """Deliver updates to this address from now on."""
        if not given.url:
            return await self.delete_webhook(
                DeleteWebhook(drop_pending_updates=given.drop_pending_updates)
            )
        now = self.world.now()
        if now < self._next_webhook:
            raise too_many(1)
        self._next_webhook = now + timedelta(seconds=1)
        if len(given.secret_token or "") > 256:
            raise bad("secret token is too long")
        if given.secret_token and not re.fullmatch(r"[A-Za-z0-9_-]+", given.secret_token):
            raise bad("secret token contains unallowed characters")
        address = check_address(given.url, self.proxies, is_local=self.is_local)
        if given.allowed_updates is not None:
            self.world.allowed_updates = tuple(given.allowed_updates)
        if self.webhook is not None and given.url == self.webhook.given.url:
            same = (self.webhook.given.max_connections, self.webhook.given.secret_token)
            if same == (given.max_connections, given.secret_token):
                return True
        self._end_poll("setWebhook request")
        await self.delete_webhook(DeleteWebhook(drop_pending_updates=given.drop_pending_updates))
        self.webhook = Webhook(given, address, brought=self._count)
        sender = Sender(self.world, self.webhook, self._remove_webhook, self._answered)
        self._pushing = asyncio.get_running_loop().create_task(sender.run())
        self.world.wake()
        return True

    async def _answered(self, method: str, values: Json) -> None:
        """Carry out a method that an update was answered with; its outcome is not reported."""
        name = _CANONICAL.get(method.lower(), "")
        try:
            if name:
                await self._call(name, {k: v for k, v in values.items() if v is not None}, {})
        except Refusal as refusal:
            self.refused.append(f"{name}: {refusal.description}")

    def webhook_info(self, _given: Empty) -> Json:
        """The webhook that is set, and its last errors."""
        if self.webhook is None:
            return {
                "url": "",
                "has_custom_certificate": False,
                "pending_update_count": len(self.world.updates),
            }
        return self.webhook.info(self.world)

    async def delete_webhook(self, given: DeleteWebhook) -> bool:
        """Return to long polling."""
        self._remove_webhook()
        if given.drop_pending_updates:
            self.world.updates.clear()
        return True

    def _remove_webhook(self) -> None:
        if self._pushing is not None:
            self._pushing.cancel()
            self._pushing = None
        self.webhook = None

    def _count(self) -> None:
        self.brought += 1


def _sound(_method: str) -> Fault | None:
    return None


# Telegram accepts method names in any letter case.
_CANONICAL = {
    name.lower(): name
    for name in (*METHODS, "getUpdates", "setWebhook", "deleteWebhook", "getWebhookInfo")
}


def _stranger(token: str) -> Refusal:
    # As Telegram does: 404 for what cannot be a token, 401 for an unknown token.
    shaped = re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]{30,}", token)
    return Refusal(401, "Unauthorized") if shaped else Refusal(404, "Not Found")


def _answer(body: Json, status: int = 200) -> web.Response:
    return web.Response(text=json.dumps(body), content_type="application/json", status=status)


def _refused(refusal: Refusal) -> web.Response:
    if refusal.page:
        page = PAGE.format(code=refusal.code, phrase=refusal.description)
        return web.Response(text=page, content_type="text/html", status=refusal.code)
    answer = _answer(refusal.body(), refusal.code)
    if seconds := refusal.parameters.get("retry_after"):
        answer.headers["Retry-After"] = str(seconds)
    return answer


async def _parameters(request: web.Request, world: FakeTelegram) -> tuple[Json, methods.Uploads]:
    """The parameters and files from the query, a form, JSON or multipart."""
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


def _kept(world: FakeTelegram, field: web.FileField) -> File:
    return world.keep(field.filename, field.content_type, field.file.read())
