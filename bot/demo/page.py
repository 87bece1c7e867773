"""The demo's page: chats in a browser, served by the simulator over one WebSocket."""

import asyncio
import contextlib
import html
import json
import mimetypes
import re
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime, timedelta
from importlib import resources
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import WSMsgType, web

from bot.demo import events, projects
from bot.demo.people import ADMIN, COORDINATOR, MEMBER, NEWCOMER, SEATS, SECOND_ADMIN, Seat
from bot.demo.stage import Stage
from bot.demo.stories import STORIES
from bot.demo.tour import STEPS, Tour
from bot.simulator import markup
from bot.simulator.methods import TEXT
from bot.simulator.world import Json, Person
from handlers.kit import date_format
from handlers.kit.texts import LANGUAGES, Family, Translator, texts
from storage.database import StorageError

LONGEST = 400 * 86_400
"""Largest step of the clock, in seconds."""

LARGEST_UPLOAD = 20_000_000

PACE = 0.9
"""Seconds for which "Show me" points at each thing that it does."""

ZONE = "Asia/Tashkent"

_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
}

WORD = Family(
    "demo",
    [
        "about", "answers", "apart", "attach", "attach-file", "attach-sticker", "attach-voice",
        "begin", "bot", "chat", "clock", "close", "commands", "done", "edited", "go-on", "hour",
        "intro", "language", "lost", "message", "message-as", "month", "more", "newest", "next",
        "not-sent", "one-day", "open-link", "people", "phones", "picture", "progress",
        "protected", "restart", "restart-ask", "send", "show", "showing", "sticker", "tour",
        "tour-end", "tour-short", "typing", "unread", "voice", "week", "zone",
    ],
)  # fmt: skip
ROLE = Family("demo-role", [seat.key for seat in SEATS])
TITLE = Family("demo-title", STEPS)
STEP = Family("demo-step", STEPS)
STORY = Family("demo-story", STORIES)
MORE = Family("demo-more", [part for parts in STORIES.values() for part in parts])

LABELS = {
    "approve": (COORDINATOR, "review-approve"),
    "ask": (NEWCOMER, "introductions-ask"),
    "come": (MEMBER, "event-come"),
    "desk": (COORDINATOR, "desk-button"),
    "mine": (MEMBER, "certificate-mine"),
    "repeat": (COORDINATOR, "project-want-to-repeat"),
    "repeated": (COORDINATOR, "repeat-yes"),
    "enter": (MEMBER, "lot-enter"),
    "agree": (MEMBER, "lot-agree"),
    "time": (MEMBER, "scheduling-button"),
    "complete": (MEMBER, "scheduling-complete"),
    "seek": (MEMBER, "mentoring-seek"),
    "order": (MEMBER, "mentoring-send"),
    "write": (MEMBER, "mentoring-write"),
    "people": (COORDINATOR, "event-organiser-delegation"),
    "delegation": (COORDINATOR, "delegation-button"),
}
"""The buttons that the texts name, as they are labelled on the phone of this seat."""

_LEFT_TO_THE_PAGE = {name: f"{{{name}}}" for name in ("name", "count", "done", "total")}


class Page:
    """Serves the page of one stage. `pace`: see `Tour`."""

    def __init__(self, stage: Stage, pace: float = PACE) -> None:
        self._stage = stage
        self._tour = Tour(stage, pace)
        self._sockets: dict[web.WebSocketResponse, asyncio.Queue[Json]] = {}
        self._work: asyncio.Task[None] | None = None
        self._looking: asyncio.Task[None] | None = None
        self._look = asyncio.Event()
        stage.told = self._hear
        app = stage.simulator.app
        app.middlewares.append(_guard)
        app.router.add_get("/", self._index)
        app.router.add_get("/page/{name}", self._asset)
        app.router.add_get("/demo/socket", self._socket)
        app.router.add_get("/demo/file/{file_id}", self._download)
        app.router.add_post("/demo/file/{person}", self._upload)
        app.on_startup.append(self._start)
        app.on_shutdown.append(self._close)

    async def _index(self, _request: web.Request) -> web.Response:
        return _asset("index.html")

    async def _asset(self, request: web.Request) -> web.Response:
        return _asset(request.match_info["name"])

    async def _download(self, request: web.Request) -> web.Response:
        file = self._stage.world.files.get(request.match_info["file_id"])
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
        world = self._stage.world
        self._stage.is_touched = True
        world.send(person, kind, world.keep(name, request.content_type, content))
        return web.Response()

    # To the browser

    async def _socket(self, request: web.Request) -> web.StreamResponse:
        if not _same_origin(request):
            return web.Response(status=403)
        socket = web.WebSocketResponse(heartbeat=20)
        await socket.prepare(request)
        queue: asyncio.Queue[Json] = asyncio.Queue()
        sending = asyncio.create_task(_send(socket, queue))
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    await self._act(json.loads(message.data), socket, queue)
        finally:
            sending.cancel()
            self._sockets.pop(socket, None)
        return socket

    def _tell(self, event: Json) -> None:
        for queue in self._sockets.values():
            queue.put_nowait(event)

    def _hear(self, event: Json) -> None:
        """Pass on a change of the stage."""
        if "person" in event and self._person(event["person"]) is None:
            return
        match event["event"]:
            case "begun":
                self._tell(self._state())
                self._look.set()
            case "menu":
                self._tell({"event": "menus", "people": [self._shown(seat) for seat in SEATS]})
            case "clock":
                self._tell({"event": "clock"} | self._clock())
            case "message" | "edit":
                self._tell(event | {"message": self._dated(event["message"])})
                self._look.set()
            case _:
                self._tell(event)

    async def _start(self, _app: web.Application) -> None:
        self._looking = asyncio.create_task(self._keep_looking())

    async def _keep_looking(self) -> None:
        """Tick the steps of the tour when something has happened, and the day of the clock."""
        while True:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._look.wait(), 30)
            self._look.clear()
            self._tell({"event": "clock"} | self._clock())
            # A run that is just ending has no database.
            with contextlib.suppress(StorageError, LookupError):
                while await self._tour.look():
                    self._tell({"event": "tour"} | self._shown_tour())

    async def _close(self, _app: web.Application) -> None:
        for task in (self._looking, self._work):
            if task is not None:
                task.cancel()
        for socket in list(self._sockets):
            await socket.close()

    # From the browser

    async def _act(
        self, action: Json, socket: web.WebSocketResponse, queue: asyncio.Queue[Json]
    ) -> None:
        """Carry out an action from the page; invalid actions are ignored."""
        if action.get("do") == "hello":
            await self._greet(action, socket, queue)
            return
        stage, person = self._stage, self._person(action.get("person"))
        if action.get("do") != "language":
            stage.is_touched = True
        match action:
            case {"do": "write", "text": str(text)} if person and text.strip():
                # Before her message, so that no draft is left of a text that she sees in the chat.
                ref = action.get("ref")
                queue.put_nowait({"event": "accepted", "person": person.id, "ref": ref})
                # Telegram's clients split a long text into several messages.
                for at in range(0, len(text), TEXT):
                    stage.world.write(person, *markup.typed(text[at : at + TEXT]))
            case {"do": "press", "message_id": int(number), "data": str(data)} if person:
                with contextlib.suppress(LookupError):
                    stage.world.press(person, number, data)
            case {"do": "send", "kind": "sticker" | "voice" as kind} if person:
                stage.world.send(person, kind)
            case {"do": "share"} if person:
                with contextlib.suppress(LookupError):
                    stage.world.share_contact(person)
            case {"do": "forward", "seconds": int(seconds)} if 0 < seconds < LONGEST:
                stage.forward(timedelta(seconds=seconds))
                self._notice("")
            case {"do": "next"}:
                self._begin(self._to_next())
            case {"do": "show", "step": int(number)} if 0 <= number < len(STEPS):
                self._begin(self._show(number))
            case {"do": "language", "language": str(code)} if code in LANGUAGES:
                together = action.get("together") is True
                self._begin(stage.speak(code, together=together), instead=True)
            case {"do": "restart"}:
                again = stage.begin(stage.language, together=stage.is_together)
                self._begin(again, instead=True)
            case _:
                return

    async def _greet(
        self, action: Json, socket: web.WebSocketResponse, queue: asyncio.Queue[Json]
    ) -> None:
        """A visitor is greeted in the first language of her browser that Kurak speaks. Where
        another is here, or something was done, she is offered to go on in it.
        """
        is_alone = not self._sockets
        self._sockets[socket] = queue
        wanted = [str(code).lower().partition("-")[0] for code in action.get("languages") or ()]
        code = next((code for code in wanted if code in LANGUAGES), "en")
        is_other = code != self._stage.language
        if is_other and is_alone and not self._stage.is_touched:
            # Everybody who is here gets the state of the new run.
            await self._stage.begin(code)
            return
        queue.put_nowait(self._state())
        if is_other:
            offer = texts(code).plain("demo-in-yours")
            queue.put_nowait({"event": "offer", "language": code, "text": offer})

    def _begin(self, work: Coroutine[Any, Any, None], *, instead: bool = False) -> None:
        """Start a longer work: unless another is at it, or `instead` of that."""
        running = self._work is not None and not self._work.done()
        if running and not instead:
            work.close()
            return
        before = self._work if running else None
        self._work = asyncio.create_task(_after(before, work))

    async def _to_next(self) -> None:
        self._notice(texts(self._stage.language).plain("demo-looking"))
        found = await self._stage.to_next_message()
        t = texts(self._stage.language)
        self._notice(t.plain("demo-found" if found else "demo-nothing"), found)

    async def _show(self, number: int) -> None:
        self._tour.showing = number
        self._tell({"event": "tour"} | self._shown_tour())
        try:
            await self._tour.show(number)
        finally:
            self._tour.showing = None
            self._tell({"event": "unpoint"})
            self._tell({"event": "shown"})
            self._tell({"event": "tour"} | self._shown_tour())
            self._look.set()

    def _notice(self, text: str, found: list[Seat] | None = None) -> None:
        people = [seat.telegram_id for seat in found or ()]
        self._tell({"event": "notice", "text": text, "people": people})

    # What the browser gets

    def _state(self) -> Json:
        stage, t = self._stage, texts(self._stage.language)
        return {
            "event": "state",
            "language": stage.language,
            "together": stage.is_together,
            "languages": [
                {"code": code, "name": texts(code).plain("language-name")} for code in LANGUAGES
            ],
            "texts": {key: t.plain(WORD(key), **_LEFT_TO_THE_PAGE) for key in WORD},
            "clock": self._clock(),
            "tour": self._shown_tour(),
            "stories": [
                {
                    "title": t.plain(STORY(story)),
                    "parts": [_pieces(t(MORE(part), **self._values(t))) for part in parts],
                }
                for story, parts in STORIES.items()
            ],
            "username": stage.world.bot["username"],
            "people": [
                self._shown(seat)
                | {"messages": [self._dated(m) for m in stage.person(seat).messages.values()]}
                for seat in SEATS
            ],
        }

    def _clock(self) -> Json:
        t, now = texts(self._stage.language), self._stage.clock.now()
        day = date_format.weekday(t, now, ZONE, now)
        return {"now": now.timestamp(), "day": day[:1].upper() + day[1:]}

    def _dated(self, message: Json) -> Json:
        t, now = texts(self._stage.language), self._stage.clock.now()
        sent = datetime.fromtimestamp(message["date"], UTC)
        day = date_format.weekday(t, sent, ZONE, now)
        local = sent.astimezone(ZoneInfo(ZONE))
        return message | {"day": day[:1].upper() + day[1:], "time": f"{local:%H:%M}"}

    def _shown_tour(self) -> Json:
        t = texts(self._stage.language)
        steps = [
            {
                "title": t.plain(TITLE(step)),
                "text": _pieces(t(STEP(step), **self._values(t))),
                "done": self._tour.is_done(step),
            }
            for step in STEPS
        ]
        return {"steps": steps, "showing": self._tour.showing}

    def _values(self, t: Translator) -> dict[str, str]:
        """What the texts of the tour name: people, and buttons as they are labelled on their
        phones.
        """
        spoken = self._stage.languages

        def label(seat: Seat, key: str) -> str:
            return texts(spoken[seat.key]).plain(key)

        def name(seat: Seat) -> str:
            return seat.given_name(spoken[seat.key])

        return {
            "newcomer": name(NEWCOMER),
            "member": name(MEMBER),
            "coordinator": name(COORDINATOR),
            "admin": name(ADMIN),
            "other": name(SECOND_ADMIN),
            "begin": t.plain("demo-begin"),
            "next": t.plain("demo-next"),
            "search": self._tour.search(),
            "week": t.plain("demo-week"),
            "month": t.plain("demo-month"),
            "project": projects.OWN[spoken[MEMBER.key]]["title"],
            **{name: label(seat, key) for name, (seat, key) in LABELS.items()},
            "online": events.ONLINE[spoken[ADMIN.key]],
            "latin": MEMBER.given_name("uz"),
            "cyrillic": MEMBER.given_name("ru"),
        }

    def _shown(self, seat: Seat) -> Json:
        world, person = self._stage.world, self._stage.person(seat)
        return {
            "id": person.id,
            "seat": seat.key,
            "name": person.first_name,
            "role": texts(self._stage.language).plain(ROLE(seat.key)),
            "bot": world.bot["first_name"],
            "menu": world.menu(person),
            "keyboard": person.keyboard,
            "description": world.description(person),
        }

    def _person(self, person_id: object) -> Person | None:
        seat = next((s for s in SEATS if str(s.telegram_id) == str(person_id)), None)
        return None if seat is None else self._stage.person(seat)


async def _send(socket: web.WebSocketResponse, queue: asyncio.Queue[Json]) -> None:
    while True:
        await socket.send_json(await queue.get())


async def _after(before: "asyncio.Task[None] | None", work: Awaitable[None]) -> None:
    if before is not None:
        before.cancel()
        await asyncio.wait({before})
    await work


def _pieces(text: str) -> list[str]:
    """A text in pieces, of which every second one is bold."""
    return [html.unescape(piece) for piece in re.split(r"</?b>", text)]


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
    folder = resources.files("bot.demo") / "assets"
    found = next((entry for entry in folder.iterdir() if entry.name == name), None)
    if found is None:
        return web.Response(status=404)
    mime = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return web.Response(
        body=found.read_bytes(), content_type=mime, charset="utf-8", headers=_HEADERS
    )
