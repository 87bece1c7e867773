"""A running bot, the faults that it can have, and what it reports about them."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot import check, disk, monitor, poller, update_scheduler, webhook
from bot.app import Kurak
from bot.clock import Clock
from bot.config import Config
from bot.simulator.server import Fault, Simulator
from bot.simulator.world import Person
from bot.troubles import Kind
from storage import outbox, roles
from storage.kit.jobs import Job
from tests import engine
from tests.dialogue import PUBLIC, SECRET, TOKEN, Network

WELL = ("ok", "it says that all is well")


async def asked(address: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(address) as response:
        return response.status, await response.text()


class Looks:
    """The monitor's looks at how the bot is, as they end."""

    def __init__(self) -> None:
        self._waiting: list[asyncio.Future[None]] = []

    async def next(self, count: int = 1) -> None:
        """Until so many more have ended. Raises TimeoutError."""
        async with asyncio.timeout(60):
            for _ in range(count):
                ended = asyncio.get_running_loop().create_future()
                self._waiting.append(ended)
                await ended

    def end(self) -> None:
        """Another one has ended."""
        waiting, self._waiting = self._waiting, []
        for ended in waiting:
            if not ended.done():
                ended.set_result(None)


@dataclass
class Ill:
    """A running bot, and what is done to it."""

    kurak: Kurak
    simulator: Simulator
    listen: str
    patch: pytest.MonkeyPatch
    clock: Clock
    settings: Config
    looks: Looks
    undo: list[Callable[[], Any]] = field(default_factory=list[Callable[[], Any]])

    def fault(self, kind: Any, method: str = "getUpdates", **more: Any) -> None:
        """From now on this goes wrong, until the end."""
        fault = Fault(kind, method, times=1_000_000, **more)
        self.simulator.faults.append(fault)
        self.undo.append(self.simulator.faults.clear)
        self.simulator.drop_connections()

    async def call(self, method: str, **values: Any) -> bool:
        """Somebody else uses the token; whether Telegram took it."""
        address = f"{self.simulator.address}/bot{TOKEN}/{method}"
        async with aiohttp.ClientSession() as session, session.post(address, json=values) as said:
            return (await said.json())["ok"]

    async def read_only(self) -> None:
        """The database takes no more writes."""

        writer: Any = self.kurak.db.engine.writer

        async def set_to(value: str) -> None:
            # Beside its transactions, which a connection like this cannot begin.
            if engine.IS_POSTGRES:
                sql = f"SET default_transaction_read_only = {value}"
                await writer.submit(lambda: writer.session().execute(sql))
            else:
                await writer.execute(f"PRAGMA query_only = {value}")

        await set_to("ON")
        self.undo.append(lambda: set_to("OFF"))

    def write(self, times: int = 1) -> None:
        """Updates come."""
        person = self.simulator.world.people.get(5) or self.simulator.world.add(
            Person(5, "Gulbahor", started=True)
        )
        for _ in range(times):
            self.simulator.world.write(person, "/help")

    async def health(self) -> tuple[int, dict[str, Any]]:
        """What /healthz says."""
        async with (
            aiohttp.ClientSession() as session,
            session.get(f"http://{self.listen}/healthz") as response,
        ):
            return response.status, await response.json()

    async def until(self, holds: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Ask after each look of the monitor until this holds."""
        async with asyncio.timeout(60):
            while True:
                status, body = await self.health()
                assert (status == 200) == (body["status"] == "ok") == (not body["kinds"])
                if holds(body):
                    return body
                await self.looks.next()


async def status_of(ill: Ill, code: int, html: bool = False) -> None:
    ill.fault("status", code=code, html=html)


async def somebody_sets_a_webhook(ill: Ill) -> None:
    await elsewhere(ill)
    ill.simulator.drop_connections()
    ill.undo.append(lambda: ill.call("deleteWebhook"))


async def empty_at_once(ill: Ill) -> None:
    ill.fault("nonsense", body='{"ok": true, "result": []}')


async def hangs(ill: Ill) -> None:
    ill.patch.setattr(monitor, "OVERDUE_AFTER", 0.3)
    ill.patch.setattr(poller, "RESPONSE_MARGIN", 60)
    # The next poll, when the one that goes on has come back empty.
    ill.simulator.faults.append(Fault("hang", "getUpdates"))
    await ill.simulator.world.until(lambda: "getUpdates" in ill.simulator.met)
    holder: Any = ill.kurak.poller
    ill.undo.append(holder._request.shutdown)
    ill.undo.append(lambda: ill.patch.setattr(monitor, "OVERDUE_AFTER", 30))


async def cannot_store(ill: Ill) -> None:
    await ill.read_only()
    ill.write()


async def cannot_work(ill: Ill) -> None:
    async def take(_updates: object) -> None:
        raise ValueError("Gulbahor")

    whole = ill.kurak.inbox.ingest
    ill.kurak.inbox.ingest = take  # type: ignore[method-assign]
    ill.undo.append(lambda: setattr(ill.kurak.inbox, "ingest", whole))
    ill.write()


async def long_flood(ill: Ill) -> None:
    ill.fault("flood", "sendMessage", seconds=3600)
    network = Network(
        ill.simulator.world, ill.simulator, ill.clock, ill.settings, ill.kurak, ill.kurak.db
    )
    own, now = (await (await network.member("Gulbahor")).member()).id, ill.clock.now()
    await ill.kurak.db.write(lambda tx: outbox.enqueue(tx, roles.ROLE_CHANGED, [own], now))
    ill.undo.append(lambda: setattr(ill.kurak.rate_limiter, "_paused_until", {}))


async def no_turn_comes(ill: Ill) -> None:
    ill.patch.setattr(monitor, "MAX_TURN_WAIT", 0.1)
    ill.patch.setattr(update_scheduler, "MAX_RUNNING", 0)
    ill.write()
    ill.undo.append(ill.write)
    ill.undo.append(lambda: ill.patch.setattr(update_scheduler, "MAX_RUNNING", 64))


async def no_loud_turn_comes(ill: Ill) -> None:
    ill.write(2 * update_scheduler.HEAVY_BACKLOG)
    await no_turn_comes(ill)


async def no_call_succeeds(ill: Ill) -> None:
    """Answers and messages fail while polls, or the webhook, are well."""
    ill.fault("status", "sendMessage", code=401)
    ill.write()


async def outbox_stands_still(ill: Ill) -> None:
    async def step() -> bool:
        raise ValueError("Gulbahor")

    worker: Any = ill.kurak.outbox_worker
    worker._step = step
    worker.wake()
    ill.undo.append(lambda: delattr(worker, "_step"))


async def a_job_fails(ill: Ill) -> None:
    failures = [ValueError("Gulbahor")]

    async def run(_db: object, _now: object) -> None:
        for failure in failures:
            raise failure

    async def undo() -> None:
        failures.clear()
        while ill.kurak.jobs.status.failing:
            await ill.kurak.jobs.tick()

    jobs: Any = ill.kurak.jobs
    jobs._jobs._jobs = (*jobs._jobs._jobs, Job("count the seats", run))
    await jobs.tick()
    await jobs.tick()
    ill.undo.append(undo)


async def no_room(ill: Ill) -> None:
    ill.patch.setattr(disk, "SPARE", 10**18)
    ill.undo.append(lambda: ill.patch.setattr(disk, "SPARE", 0))


POLLING: dict[Kind, Callable[[Ill], Awaitable[None]]] = {
    Kind.UNREACHABLE: lambda ill: asyncio.sleep(0, ill.fault("break")),
    Kind.STALLED: hangs,
    Kind.SERVER: lambda ill: status_of(ill, 500),
    Kind.TOKEN: lambda ill: status_of(ill, 401),
    Kind.CONFLICT: lambda ill: status_of(ill, 409),
    Kind.WEBHOOK: somebody_sets_a_webhook,
    Kind.TOO_MANY: lambda ill: asyncio.sleep(0, ill.fault("flood")),
    Kind.REFUSED: lambda ill: status_of(ill, 400),
    Kind.NONSENSE: lambda ill: status_of(ill, 404, html=True),
    Kind.EARLY: empty_at_once,
    Kind.STORAGE: cannot_store,
    Kind.INTERNAL: cannot_work,
    Kind.DATABASE: lambda ill: ill.read_only(),
    Kind.SENDING_PAUSED: long_flood,
    Kind.BACKLOG: no_turn_comes,
    Kind.CALLS: no_call_succeeds,
    Kind.OUTBOX: outbox_stands_still,
    Kind.JOBS: a_job_fails,
    Kind.DISK: no_room,
}


async def refused_address(ill: Ill) -> None:
    ill.fault("status", "setWebhook", code=400)


async def elsewhere(ill: Ill) -> None:
    ill.simulator.proxies["https://other.example.org"] = "http://127.0.0.1:9"
    # One a second is all that Telegram takes, and the bot may just have set its own.
    ill.simulator._next_webhook = ill.simulator.world.now()
    assert await ill.call("setWebhook", url="https://other.example.org/")

    def undo() -> None:
        ill.simulator._next_webhook = ill.simulator.world.now()
        ill.patch.setattr(webhook, "REGAIN_AFTER", 0)

    ill.undo.append(undo)


async def no_answer_at_the_webhook(ill: Ill) -> None:
    held: list[asyncio.StreamWriter] = []

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        held.append(writer)
        await reader.read()
        writer.close()

    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    assert ill.simulator.webhook is not None
    ours = ill.simulator.webhook.address
    ill.simulator.webhook.address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"

    def undo() -> None:
        server.close()
        for writer in held:
            writer.close()
        if ill.simulator.webhook is not None:
            ill.simulator.webhook.address = ours

    ill.undo.append(undo)
    ill.write()


WEBHOOK: dict[Kind, Callable[[Ill], Awaitable[None]]] = {
    Kind.WEBHOOK_UNREGISTERED: refused_address,
    Kind.WEBHOOK_ELSEWHERE: elsewhere,
    Kind.WEBHOOK_ERROR: cannot_store,
    Kind.WEBHOOK_SILENT: no_answer_at_the_webhook,
    Kind.UNREACHABLE: lambda ill: asyncio.sleep(0, ill.fault("break", "getWebhookInfo")),
    Kind.SERVER: lambda ill: asyncio.sleep(0, ill.fault("status", "getWebhookInfo", code=500)),
    Kind.TOKEN: lambda ill: asyncio.sleep(0, ill.fault("status", "getWebhookInfo", code=401)),
    Kind.CONFLICT: lambda ill: asyncio.sleep(0, ill.fault("status", "getWebhookInfo", code=409)),
    Kind.TOO_MANY: lambda ill: asyncio.sleep(0, ill.fault("flood", "getWebhookInfo", seconds=1)),
    Kind.NONSENSE: lambda ill: asyncio.sleep(0, ill.fault("nonsense", "getWebhookInfo")),
    Kind.DATABASE: lambda ill: ill.read_only(),
    Kind.SENDING_PAUSED: long_flood,
    Kind.BACKLOG: no_turn_comes,
    Kind.CALLS: no_call_succeeds,
    Kind.OUTBOX: outbox_stands_still,
}
BY_HAND = {Kind.WEBHOOK_GROWING, Kind.BACKUP, Kind.UNANSWERED, Kind.UNSENT}
"""Looked at elsewhere; the last two in `tests/postgres/test_sharing.py`."""


def config_file(folder: Path, simulator: Simulator, listen: str | None, port: int) -> Path:
    hooked = f'mode = "webhook"\n[telegram.webhook]\nurl = "{PUBLIC}/k"\n'
    path = folder / "config.toml"
    url = engine.url_of(folder / "kurak.sqlite3")
    simulator.proxies[PUBLIC] = f"http://127.0.0.1:{port}"
    path.write_text(
        f'[telegram]\ntoken = "{TOKEN}"\napi_url = "{simulator.address}"\n'
        + (f'{hooked}port = {port}\nsecret = "{SECRET}"\n' if port else "")
        + f'[storage]\npath = "{folder / "kurak.sqlite3"}"\n'
        + (f'url = "{url}"\n' if url else "")
        + "[network]\nadmins = [900]\n"
        + (f'[health]\nlisten = "{listen}"\n' if listen else "")
    )
    path.chmod(0o600)
    return path


async def checked(path: Path) -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    async for finding in check.check(path):
        found.setdefault(finding.subject, []).append((finding.status, finding.message))
    return found
