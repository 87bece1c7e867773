"""The bot tells how it is: each kind of trouble, in all places, and that it is over."""

import asyncio
import importlib.metadata
import io
import re
import sqlite3
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr
from telegram import WebhookInfo

from bot import app, check, config, log, monitor, poller, troubles, update_scheduler, webhook
from bot.app import Kurak
from bot.clock import Clock
from bot.config import Config
from bot.demo.people import morning
from bot.simulator import server
from bot.simulator.server import Fault, Simulator
from bot.simulator.world import Person
from bot.troubles import ADVICE, MEANING, Kind
from storage import members, outbox, roles
from storage.applications import APPROVED
from tests.dialogue import PUBLIC, SECRET, TOKEN, UNHURRIED, Network, new_world, settings_for

ROOT = Path(__file__).parent.parent.parent
DOC = ROOT / "docs/troubleshooting.md"
WELL = ("ok", "it says that all is well")


@pytest.fixture
async def simulator() -> AsyncGenerator[Simulator]:
    found = Simulator(new_world(Clock()))
    await found.open()
    yield found
    await found.close()


async def asked(address: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(address) as response:
        return response.status, await response.text()


@dataclass
class Ill:
    """A running bot, and what is done to it."""

    kurak: Kurak
    simulator: Simulator
    listen: str
    patch: pytest.MonkeyPatch
    clock: Clock
    settings: Config
    undo: list[Callable[[], Any]] = field(default_factory=list[Callable[[], Any]])

    def fault(self, kind: Any, method: str = "getUpdates", **more: Any) -> None:
        """From now on this goes wrong, until the end."""
        fault = Fault(kind, method, times=1_000_000, **more)
        self.simulator.faults.append(fault)
        self.undo.append(self.simulator.faults.clear)
        self.simulator.hang_up()

    async def call(self, method: str, **values: Any) -> bool:
        """Somebody else uses the token; whether Telegram took it."""
        address = f"{self.simulator.address}/bot{TOKEN}/{method}"
        async with aiohttp.ClientSession() as session, session.post(address, json=values) as said:
            return (await said.json())["ok"]

    async def read_only(self) -> None:
        """The database takes no more writes."""

        writer: Any = self.kurak.db._writer  # pyright: ignore[reportPrivateUsage]

        async def set_to(value: str) -> None:
            # Beside its transactions, which a connection like this cannot begin.
            await writer._connection.execute(f"PRAGMA query_only = {value}")

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
        """Ask until this holds."""
        async with asyncio.timeout(60):
            while True:
                status, body = await self.health()
                assert (status == 200) == (body["status"] == "ok") == (not body["kinds"])
                if holds(body):
                    return body
                await asyncio.sleep(0.02)


async def status_of(ill: Ill, code: int, html: bool = False) -> None:
    ill.fault("status", code=code, html=html)


async def somebody_sets_a_webhook(ill: Ill) -> None:
    await elsewhere(ill)
    ill.simulator.hang_up()
    ill.undo.append(lambda: ill.call("deleteWebhook"))


async def empty_at_once(ill: Ill) -> None:
    ill.fault("nonsense", body='{"ok": true, "result": []}')


async def hangs(ill: Ill) -> None:
    ill.patch.setattr(monitor, "OVERDUE", 0.3)
    ill.patch.setattr(poller, "GRACE", 60)
    # The next poll, when the one that goes on has come back empty.
    ill.simulator.faults.append(Fault("hang", "getUpdates"))
    await ill.simulator.world.until(lambda: "getUpdates" in ill.simulator.met)
    holder: Any = ill.kurak.poller
    ill.undo.append(holder._request.shutdown)
    ill.undo.append(lambda: ill.patch.setattr(monitor, "OVERDUE", 30))


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
    ill.undo.append(lambda: setattr(ill.kurak.limits, "_stopped", {}))


async def too_many_updates(ill: Ill) -> None:
    ill.patch.setattr(monitor, "BACKLOG", 3)
    ill.fault("delay", "sendMessage", seconds=2)
    ill.write(9)
    ill.undo.append(lambda: ill.patch.setattr(monitor, "BACKLOG", 1000))


async def no_turn_comes(ill: Ill) -> None:
    ill.patch.setattr(monitor, "TURN_LATE", 0.1)
    ill.patch.setattr(update_scheduler, "MAX_RUNNING", 0)
    ill.write()
    ill.undo.append(ill.write)
    ill.undo.append(lambda: ill.patch.setattr(update_scheduler, "MAX_RUNNING", 64))


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
    Kind.BACKLOG: too_many_updates,
}


async def refused_address(ill: Ill) -> None:
    ill.fault("status", "setWebhook", code=400)


async def elsewhere(ill: Ill) -> None:
    ill.simulator.proxies["https://other.example.org"] = "http://127.0.0.1:9"
    # One a second is all that Telegram takes.
    while not await ill.call("setWebhook", url="https://other.example.org/"):  # noqa: ASYNC110
        await asyncio.sleep(0.1)


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
}
BY_HAND = {Kind.WEBHOOK_GROWING}
"""Looked at without a server below."""


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything that waits in earnest waits a moment."""
    for module, values in (
        (monitor, {"LOOK_EVERY": 0.03, "NOTE_EVERY": 0.05, "FAILING": 0.1, "CONFLICT": 0.2}),
        (poller, {"FIRST_PAUSE": 0.01, "LONGEST_PAUSE": 0.05, "GRACE": 0.3, "LONG_POLL": 1}),
        (server, {"REPEATED": timedelta()}),
        (webhook, {"LOOK_EVERY": 0.05, "LOOK_SOON": 0.05, "PAUSES": (0.02,)}),
    ):
        for name, value in values.items():
            monkeypatch.setattr(module, name, value)


def config_file(folder: Path, simulator: Simulator, listen: str | None, port: int) -> Path:
    hooked = f'mode = "webhook"\n[telegram.webhook]\nurl = "{PUBLIC}/k"\n'
    path = folder / "config.toml"
    simulator.proxies[PUBLIC] = f"http://127.0.0.1:{port}"
    path.write_text(
        f'[telegram]\ntoken = "{TOKEN}"\napi_url = "{simulator.address}"\n'
        + (f'{hooked}port = {port}\nsecret = "{SECRET}"\n' if port else "")
        + f'[storage]\npath = "{folder / "kurak.sqlite3"}"\n[network]\nadmins = [900]\n'
        + (f'[health]\nlisten = "{listen}"\n' if listen else "")
    )
    path.chmod(0o600)
    return path


async def checked(path: Path) -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    async for finding in check.look(path):
        found.setdefault(finding.what, []).append((finding.status, finding.said))
    return found


@pytest.mark.parametrize(
    ("kind", "begin"), [*POLLING.items(), (Kind.BACKLOG, no_turn_comes), *WEBHOOK.items()]
)
async def test_each_trouble_is_told_everywhere_and_so_is_its_end(
    tmp_path: Path,
    simulator: Simulator,
    monkeypatch: pytest.MonkeyPatch,
    unused_tcp_port_factory: Callable[[], int],
    kind: Kind,
    begin: Callable[[Ill], Awaitable[None]],
) -> None:
    listen = f"127.0.0.1:{unused_tcp_port_factory()}"
    port = unused_tcp_port_factory() if kind in WEBHOOK else 0
    path = config_file(tmp_path, simulator, listen, port)
    settings = config.load(path)
    stream = io.StringIO()
    log.set_up("warning", "text", stream)
    early = kind is Kind.WEBHOOK_UNREGISTERED
    if early:
        simulator.faults.append(Fault("status", "setWebhook", code=400, times=1_000_000))
    clock = morning() if kind is Kind.SENDING_PAUSED else Clock()
    async with app.run_bot(settings, clock, UNHURRIED) as kurak:
        ill = Ill(kurak, simulator, listen, monkeypatch, clock, settings)
        if not early:
            await ill.until(lambda body: not body["kinds"])
            if port:
                await simulator.world.until(lambda: simulator.webhook is not None)
        await begin(ill)
        body = await ill.until(lambda body: kind in body["kinds"])
        said = next(line for line in body["reasons"] if line.startswith(MEANING[kind]))
        assert said.endswith(ADVICE[kind])
        _, metrics = await asked(f"http://{listen}/metrics")
        assert "kurak_healthy 0.0" in metrics
        assert f'kurak_trouble{{kind="{kind}"}} 1.0' in metrics
        told = await checked(path)
        assert any(
            state == "failed" and line.startswith(MEANING[kind])
            for what in ("running bot", "updates", "token")
            for state, line in told.get(what, [])
        ), told
        await asyncio.sleep(0.3)
        logged = [line for line in stream.getvalue().splitlines() if MEANING[kind] in line]
        assert len(logged) == 1, stream.getvalue()
        assert ADVICE[kind] in logged[0]
        for undo in reversed(ill.undo):
            result = undo()
            if result is not None:
                await result
        if kind is not Kind.WEBHOOK_ELSEWHERE:
            await ill.until(lambda body: not body["kinds"])
            assert "kurak_healthy 1.0" in (await asked(f"http://{listen}/metrics"))[1]
            assert await all_is_well(path)
    assert "Gulbahor" not in stream.getvalue()
    assert TOKEN not in stream.getvalue()


async def all_is_well(path: Path) -> bool:
    return (await checked(path))["running bot"] == [WELL]


def test_the_table_in_the_docs_has_every_kind_in_the_words_of_the_bot() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (.*) \| (.*) \|$", DOC.read_text("utf-8"), re.MULTILINE)
    assert rows == [(kind.value, MEANING[kind], ADVICE[kind]) for kind in Kind]
    assert set(POLLING) | set(WEBHOOK) | BY_HAND == set(Kind)
    for trouble in poller.Trouble:
        assert MEANING[troubles.Kind[trouble.name]] == trouble


async def test_what_is_kept_for_check_without_a_port(
    tmp_path: Path, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = config_file(tmp_path, simulator, None, 0)
    clock, settings = Clock(), config.load(path)
    async with app.run_bot(settings, clock, UNHURRIED) as kurak:
        ill = Ill(kurak, simulator, "", monkeypatch, clock, settings)
        async with asyncio.timeout(60):
            while (await checked(path)).get("running bot") != [WELL]:  # noqa: ASYNC110
                await asyncio.sleep(0.02)
            ill.fault("status", code=401)
            while not (await checked(path))["running bot"][0][1].startswith(MEANING[Kind.TOKEN]):  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        with sqlite3.connect(tmp_path / "kurak.sqlite3") as connection:
            connection.execute("PRAGMA busy_timeout = 5000")
            monkeypatch.setattr(monitor, "NOTE_EVERY", 3600)
            connection.execute("UPDATE health SET created_at = created_at - 600")
        connection.close()
        said = (await checked(path))["running bot"]
        assert "noted nothing for 6" in said[0][1]
        assert "getUpdates" in simulator.world.calls
    assert "running bot" not in await checked(path)


async def test_check_never_takes_the_running_bots_updates(
    tmp_path: Path, simulator: Simulator
) -> None:
    path = config_file(tmp_path, simulator, None, 0)
    simulator.world.add(Person(5, "Gulbahor", started=True))
    simulator.world.write(simulator.world.people[5], "/start")
    simulator.world.calls.clear()
    await checked(path)
    assert set(simulator.world.calls) <= {"getMe", "getWebhookInfo"}
    assert simulator.world.updates


@pytest.mark.parametrize("method", ["getMe", "getWebhookInfo"])
@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (Fault("status", code=401), Kind.TOKEN),
        (Fault("status", code=404), Kind.TOKEN),
        (Fault("status", code=404, html=True), Kind.NONSENSE),
        (Fault("status", code=409), Kind.CONFLICT),
        (Fault("status", code=500), Kind.UNREACHABLE),
        (Fault("flood", seconds=9), Kind.TOO_MANY),
        (Fault("nonsense"), Kind.NONSENSE),
        (Fault("nonsense", body="{}"), Kind.NONSENSE),
        (Fault("nonsense", body="[]"), Kind.NONSENSE),
        (Fault("nonsense", body='{"ok": true, "result": 5}'), Kind.NONSENSE),
        (Fault("nonsense", body='{"ok": true, "result": {"Gulbahor": 1}}'), Kind.NONSENSE),
        (Fault("break"), Kind.UNREACHABLE),
    ],
)
async def test_check_says_what_telegram_answers_and_what_to_do(
    tmp_path: Path, simulator: Simulator, method: str, fault: Fault, kind: Kind
) -> None:
    simulator.faults.append(
        Fault(fault.kind, method, 9, fault.seconds, fault.code, html=fault.html, body=fault.body)
    )
    state, said = (await checked(config_file(tmp_path, simulator, None, 0)))["token"][-1]
    assert state == "failed"
    assert said.startswith(MEANING[kind]), said
    assert said.endswith(ADVICE[kind])
    assert "Gulbahor" not in said


async def test_check_warns_of_a_database_that_others_can_read(
    tmp_path: Path, simulator: Simulator
) -> None:
    path = config_file(tmp_path, simulator, None, 0)
    files = [tmp_path / f"kurak.sqlite3{end}" for end in ("", "-wal", "-shm")]
    async with app.run_bot(config.load(path), Clock(), UNHURRIED):
        assert all(file.exists() for file in files)
        assert "files" not in await checked(path), "as the bot makes them"
        for file in files:
            for mode in (0o640, 0o604, 0o622):
                file.chmod(mode)
                assert (await checked(path))["files"] == [
                    ("warning", f"{file} can be read by others: chmod 600 {file}")
                ]
            file.chmod(0o600)
        for file in files:
            file.chmod(0o644)
        assert len((await checked(path))["files"]) == len(files)


async def test_check_warns_of_a_secret_that_others_can_read(
    tmp_path: Path, simulator: Simulator
) -> None:
    path = config_file(tmp_path, simulator, None, 0)
    assert [state for state, _ in (await checked(path))["configuration"]] == ["ok"]
    path.chmod(0o644)
    assert (await checked(path))["configuration"][1:] == [
        ("warning", f"{path} holds the token and others can read it: chmod 600 {path}")
    ]


async def test_check_tells_which_time_zones_are_used(tmp_path: Path, simulator: Simulator) -> None:
    found = await checked(config_file(tmp_path, simulator, None, 0))
    release = importlib.metadata.version("tzdata").replace(".", "")
    ((state, said),) = found["time zones"]
    assert state == "ok"
    named = re.search(r"tzdata (\d{4})([a-z]),", said)
    assert named is not None, said
    assert f"{named[1]}{ord(named[2]) - ord('a') + 1}" == release, "as the package is numbered"


async def test_two_on_one_token_both_tell_it(
    tmp_path: Path,
    simulator: Simulator,
    monkeypatch: pytest.MonkeyPatch,
    unused_tcp_port_factory: Callable[[], int],
) -> None:
    ills: list[Ill] = []
    monkeypatch.setattr(monitor, "CONFLICT", 45)
    monkeypatch.setattr(poller, "GRACE", 10)  # the second 409 is said three seconds late
    async with asyncio.timeout(60):
        folders = [tmp_path / name for name in "ab"]
        for folder in folders:
            folder.mkdir()
        ports = [f"127.0.0.1:{unused_tcp_port_factory()}" for _ in folders]
        one, two = (
            config.load(config_file(folder, simulator, listen, 0))
            for folder, listen in zip(folders, ports, strict=True)
        )
        async with (
            app.run_bot(one, Clock(), UNHURRIED) as first,
            app.run_bot(two, Clock(), UNHURRIED) as second,
        ):
            for kurak, listen in ((first, ports[0]), (second, ports[1])):
                ills.append(Ill(kurak, simulator, listen, monkeypatch, Clock(), one))
            for ill in ills:
                await ill.until(lambda body: Kind.CONFLICT in body["kinds"])


async def test_more_and_more_wait_at_telegram(simulator: Simulator) -> None:
    hook = config.Webhook(url=f"{PUBLIC}/k", port=9, secret=SecretStr(SECRET))
    door: Any = webhook.WebhookServer(None, hook)  # type: ignore[arg-type]
    registration = webhook.Registration(None, hook, door)  # type: ignore[arg-type]
    looks = []
    for at, pending in enumerate((0, 5, 9, 40, 80, 70)):
        door.received_at = at * 15.0
        info = WebhookInfo(hook.url, False, pending)
        looks.append(registration._judged(info, at * 15.0))  # pyright: ignore[reportPrivateUsage]
    assert [look.growing for look in looks] == [False, False, False, True, True, False]
    assert not any(look.silent for look in looks)


async def test_health_and_metrics(
    tmp_path: Path, unused_tcp_port: int, simulator: Simulator
) -> None:
    listen = f"127.0.0.1:{unused_tcp_port}"
    settings = settings_for(simulator, tmp_path).model_copy(
        update={"health": config.Health(listen=listen)}
    )
    clock = morning()
    async with app.run_bot(settings, clock, UNHURRIED) as kurak:
        await simulator.world.until(lambda: simulator.polling)
        status, said = await asked(f"http://{listen}/healthz")
        assert status == 200
        assert '"status": "ok"' in said
        simulator.world.add(Person(5, "Gulbahor", started=True))
        member = await members.get_or_create(kurak.db, 5, clock.now())
        now = clock.now()
        await kurak.db.write(lambda tx: outbox.enqueue(tx, APPROVED, [member.id], now))
        await kurak.delivery.wait_until_idle()
        await kurak.delivery.stop()
        await kurak.db.write(
            lambda tx: outbox.enqueue(tx, APPROVED, [member.id], now - timedelta(minutes=5))
        )
        _, metrics = await asked(f"http://{listen}/metrics")
        assert 'kurak_sends_total{outcome="dropped"} 1.0' in metrics
        assert "kurak_owed 1.0" in metrics
        assert "kurak_owed_age_seconds 30" in metrics
        assert "kurak_inbox 0.0" in metrics
        assert "Gulbahor" not in metrics
