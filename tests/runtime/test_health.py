"""The bot reports each kind of trouble in every place, and reports when it is resolved."""

import asyncio
import io
import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr
from telegram import WebhookInfo

from bot import app, config, log, monitor, poller, troubles, webhook
from bot.clock import Clock
from bot.demo.people import morning
from bot.simulator.server import Fault, Simulator
from bot.simulator.world import Person
from bot.troubles import ADVICE, MEANING, Kind
from storage import members, outbox
from storage.roles import ROLE_CHANGED
from tests.dialogue import PUBLIC, SECRET, TOKEN, UNHURRIED, settings_for
from tests.runtime.ill_bot import (
    BY_HAND,
    POLLING,
    WEBHOOK,
    WELL,
    Ill,
    Looks,
    asked,
    checked,
    config_file,
    no_loud_turn_comes,
)

pytestmark = pytest.mark.usefixtures("quick")


ROOT = Path(__file__).parent.parent.parent
DOC = ROOT / "docs/troubleshooting.md"


@pytest.mark.parametrize(
    ("mode", "kind", "begin"),
    [
        *(("polling", kind, begin) for kind, begin in POLLING.items()),
        ("polling", Kind.BACKLOG, no_loud_turn_comes),
        *(("webhook", kind, begin) for kind, begin in WEBHOOK.items()),
    ],
)
async def test_each_trouble_is_told_everywhere_and_so_is_its_end(
    tmp_path: Path,
    simulator: Simulator,
    monkeypatch: pytest.MonkeyPatch,
    unused_tcp_port_factory: Callable[[], int],
    looks: Looks,
    mode: str,
    kind: Kind,
    begin: Callable[[Ill], Awaitable[None]],
) -> None:
    listen = f"127.0.0.1:{unused_tcp_port_factory()}"
    port = unused_tcp_port_factory() if mode == "webhook" else 0
    path = config_file(tmp_path, simulator, listen, port)
    settings = config.load(path)
    stream = io.StringIO()
    log.set_up("warning", "text", stream)
    early = kind is Kind.WEBHOOK_UNREGISTERED
    if early:
        simulator.faults.append(Fault("status", "setWebhook", code=400, times=1_000_000))
    clock = morning() if kind is Kind.SENDING_PAUSED else Clock()
    async with app.run_bot(settings, clock, UNHURRIED) as kurak:
        ill = Ill(kurak, simulator, listen, monkeypatch, clock, settings, looks)
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
        await looks.next(5)
        logged = [line for line in stream.getvalue().splitlines() if MEANING[kind] in line]
        assert len(logged) == 1, stream.getvalue()
        assert ADVICE[kind] in logged[0]
        for undo in reversed(ill.undo):
            result = undo()
            if result is not None:
                await result
        await ill.until(lambda body: not body["kinds"])
        assert "kurak_healthy 1.0" in (await asked(f"http://{listen}/metrics"))[1]
        assert (await checked(path))["running bot"] == [WELL]
    assert "Gulbahor" not in stream.getvalue()
    assert TOKEN not in stream.getvalue()


def test_the_table_in_the_docs_has_every_kind_in_the_words_of_the_bot() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (.*) \| (.*) \|$", DOC.read_text("utf-8"), re.MULTILINE)
    assert rows == [(kind.value, MEANING[kind], ADVICE[kind]) for kind in Kind]
    assert set(POLLING) | set(WEBHOOK) | BY_HAND == set(Kind)
    for trouble in poller.Trouble:
        assert MEANING[troubles.Kind[trouble.name]] == trouble


async def test_two_on_one_token_both_tell_it(
    tmp_path: Path,
    simulator: Simulator,
    monkeypatch: pytest.MonkeyPatch,
    unused_tcp_port_factory: Callable[[], int],
    looks: Looks,
) -> None:
    ills: list[Ill] = []
    monkeypatch.setattr(monitor, "CONFLICT_MEMORY", 45)
    monkeypatch.setattr(poller, "RESPONSE_MARGIN", 10)  # the second 409 is said three seconds late
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
                ills.append(Ill(kurak, simulator, listen, monkeypatch, Clock(), one, looks))
            for ill in ills:
                await ill.until(lambda body: Kind.CONFLICT in body["kinds"])


async def test_many_that_wait_for_telegram_are_no_trouble(
    tmp_path: Path, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of twelve people waits for Telegram, and much of hers behind that."""
    monkeypatch.setattr(app, "SHUTDOWN_TIMEOUT", 0.1)
    monkeypatch.setattr(monitor, "MAX_TURN_WAIT", 1.0)
    simulator.faults.append(Fault("delay", "sendMessage", times=1_000_000, seconds=60))
    people = [simulator.world.add(Person(50 + n, "Gulbahor", started=True)) for n in range(12)]
    for _ in range(90):
        for one in people:
            simulator.world.write(one, "/help")
    async with app.run_bot(settings_for(simulator, tmp_path), Clock(), UNHURRIED) as kurak:
        met = simulator.met
        await simulator.world.until(
            lambda: met.count("sendMessage") == 12 and not simulator.world.updates
        )
        await simulator.world.until(lambda: kurak.inbox.status.running == 12)
        assert kurak.inbox.status.waiting == 12 * 89
        assert kurak.inbox.status.longest_wait == 0
        parts = monitor.Parts(
            kurak.db,
            kurak.inbox,
            kurak.calls,
            kurak.rate_limiter,
            kurak.outbox_worker,
            kurak.jobs,
            kurak.poller,
            None,
            kurak.backups,
        )
        assert not await monitor.Monitor(parts, Clock().now).troubles()


async def test_more_and_more_wait_at_telegram(simulator: Simulator) -> None:
    hook = config.Webhook(url=f"{PUBLIC}/k", port=9, secret=SecretStr(SECRET))
    registration = webhook.Registration(None, hook, None)  # type: ignore[arg-type]
    looks: list[webhook.WebhookStatus] = []
    for at, pending in enumerate((0, 5, 9, 40, 80, 70)):
        at_time = at * 15.0
        info = WebhookInfo(hook.url, False, pending)
        looks.append(registration._status_from(info, at_time, at_time))  # pyright: ignore[reportPrivateUsage]
    assert [look.is_growing for look in looks] == [False, False, False, True, True, False]
    assert not any(look.is_silent for look in looks)


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
        await kurak.db.write(lambda tx: outbox.enqueue(tx, ROLE_CHANGED, [member.id], now))
        await kurak.outbox_worker.wait_until_idle()
        await kurak.outbox_worker.stop()
        await kurak.db.write(
            lambda tx: outbox.enqueue(tx, ROLE_CHANGED, [member.id], now - timedelta(minutes=5))
        )
        _, metrics = await asked(f"http://{listen}/metrics")
        assert 'kurak_delivery_attempts_total{outcome="dropped"} 1.0' in metrics
        assert "kurak_deliveries_due 1.0" in metrics
        assert "kurak_oldest_due_delivery_age_seconds 30" in metrics
        assert "kurak_updates_pending 0.0" in metrics
        assert "Gulbahor" not in metrics
