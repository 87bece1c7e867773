"""The demo's page: chats in a browser, served by the simulator over one WebSocket."""

import asyncio
import contextlib
import json
import mimetypes
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib import resources

from aiohttp import WSMsgType, web

from bot.clock import Clock
from bot.simulator import markup
from bot.simulator.methods import TEXT
from bot.simulator.server import Simulator
from bot.simulator.world import Json, Person

LONGEST = 400 * 86_400
"""Largest step of the clock, in seconds."""

LARGEST_UPLOAD = 20_000_000

_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
}


@dataclass(frozen=True, slots=True)
class DemoUser:
    """A person whom the visitor can play. `role` tells the visitor who she is."""

    person: Person
    role: str


class Page:
    """Serves the page of one simulator.

    `next_due` says when the bot next acts by itself (UTC); None if nothing is scheduled.
    """

    def __init__(
        self,
        simulator: Simulator,
        seats: Sequence[DemoUser],
        steps: Sequence[str],
        clock: Clock,
    ) -> None:
        self._world = simulator.world
        self._seats = seats
        self._steps = steps
        self._clock = clock
        self.next_due: Callable[[], Awaitable[datetime | None]] = _nothing
        self._sockets: set[web.WebSocketResponse] = set()
        simulator.app.middlewares.append(_guard)
        router = simulator.app.router
        router.add_get("/", self._index)
        router.add_get("/page/{name}", self._asset)
        router.add_get("/demo/socket", self._socket)
        router.add_get("/demo/file/{file_id}", self._download)
        router.add_post("/demo/file/{person}", self._upload)
        simulator.app.on_shutdown.append(self._close)

    async def _index(self, _request: web.Request) -> web.Response:
        return _asset("index.html")

    async def _asset(self, request: web.Request) -> web.Response:
        return _asset(request.match_info["name"])

    async def _download(self, request: web.Request) -> web.Response:
        file = self._world.files.get(request.match_info["file_id"])
        if file is None:
            return web.Response(status=404)
        shown = file.mime in ("image/png", "image/jpeg", "image/webp", "image/gif")
        return web.Response(
            body=file.content,
            content_type=file.mime if shown else "application/octet-stream",
            headers=_HEADERS,
        )

    async def _upload(self, request: web.Request) -> web.Response:
        if not _same_origin(request):
            return web.Response(status=403)
        person = self._person(request.match_info["person"])
        content = await request.read()
        if person is None or not content or len(content) > LARGEST_UPLOAD:
            return web.Response(status=400)
        kind = "photo" if request.content_type.startswith("image/") else "document"
        name = request.query.get("name", "file")[:100]
        self._world.send(person, kind, self._world.keep(name, request.content_type, content))
        return web.Response()

    async def _socket(self, request: web.Request) -> web.StreamResponse:
        if not _same_origin(request):
            return web.Response(status=403)
        socket = web.WebSocketResponse(heartbeat=20)
        await socket.prepare(request)
        self._sockets.add(socket)
        events: asyncio.Queue[Json] = asyncio.Queue()
        stop = self._world.listen(events.put_nowait)
        await socket.send_json(self._state())
        sending = asyncio.create_task(self._send(socket, events))
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    await self._act(json.loads(message.data))
        finally:
            stop()
            sending.cancel()
            self._sockets.discard(socket)
        return socket

    async def _send(self, socket: web.WebSocketResponse, events: asyncio.Queue[Json]) -> None:
        seated = {seat.person.id for seat in self._seats}
        while True:
            event = await events.get()
            if event["event"] == "menu":
                event = {"event": "menus", "people": [self._shown(seat) for seat in self._seats]}
            elif "person" in event and event["person"] not in seated:
                continue
            await socket.send_json(event)

    async def _act(self, action: Json) -> None:
        """Carry out an action from the page; invalid actions are ignored."""
        person = self._person(action.get("person"))
        match action:
            case {"do": "write", "text": str(text)} if person and text.strip():
                # Telegram's clients split a long text into several messages.
                for at in range(0, len(text), TEXT):
                    self._world.write(person, *markup.typed(text[at : at + TEXT]))
            case {"do": "press", "message_id": int(number), "data": str(data)} if person:
                with contextlib.suppress(LookupError):
                    self._world.press(person, number, data)
            case {"do": "share"} if person:
                with contextlib.suppress(LookupError):
                    self._world.share_contact(person)
            case {"do": "forward", "seconds": int(seconds)} if 0 < seconds < LONGEST:
                self._forward(timedelta(seconds=seconds))
            case {"do": "next"}:
                await self._to_next()
            case _:
                return

    def _forward(self, by: timedelta) -> None:
        self._clock.advance(by)
        self._world.tell({"event": "clock", "now": self._clock.now().timestamp()})
        self._world.tell({"event": "notice", "text": ""})

    async def _to_next(self) -> None:
        due = await self.next_due()
        if due is None:
            self._world.tell({"event": "notice", "text": "Nothing is waiting for its time."})
        else:
            self._forward(max(due - self._clock.now(), timedelta()))

    def _state(self) -> Json:
        return {
            "event": "state",
            "now": self._clock.now().timestamp(),
            "try": list(self._steps),
            "people": [
                self._shown(seat) | {"messages": list(seat.person.messages.values())}
                for seat in self._seats
            ],
        }

    def _shown(self, seat: DemoUser) -> Json:
        return {
            "id": seat.person.id,
            "name": seat.person.first_name,
            "role": seat.role,
            "bot": self._world.bot["first_name"],
            "menu": self._world.menu(seat.person),
            "keyboard": seat.person.keyboard,
            "description": self._world.description(seat.person),
        }

    def _person(self, person_id: object) -> Person | None:
        return next((s.person for s in self._seats if str(s.person.id) == str(person_id)), None)

    async def _close(self, _app: web.Application) -> None:
        for socket in list(self._sockets):
            await socket.close()


async def _nothing() -> None:
    return None


@web.middleware
async def _guard(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Refuse requests from another page in the same browser, whatever host name it uses for this
    address.
    """
    host, _, _ = request.host.partition(":")
    origin = request.headers.get("Origin")
    strange = host not in ("127.0.0.1", "localhost")
    strange |= origin is not None and origin != f"http://{request.host}"
    site = request.headers.get("Sec-Fetch-Site", "none")
    strange |= request.path != "/" and site not in ("none", "same-origin")
    if strange:
        return web.Response(status=403)
    return await handler(request)


def _same_origin(request: web.Request) -> bool:
    """Whether the request comes from this page, not from another one open in the browser."""
    origin = request.headers.get("Origin", "")
    local = request.host.partition(":")[0] in ("127.0.0.1", "localhost")
    return local and origin == f"http://{request.host}"


def _asset(name: str) -> web.Response:
    folder = resources.files("bot.simulator") / "page"
    found = next((entry for entry in folder.iterdir() if entry.name == name), None)
    if found is None:
        return web.Response(status=404)
    mime = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return web.Response(
        body=found.read_bytes(), content_type=mime, charset="utf-8", headers=_HEADERS
    )
