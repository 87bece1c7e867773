"""`/healthz` for whoever keeps the process alive, `/metrics` for whoever draws curves."""

import logging
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from aiohttp import web
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from bot import log
from bot.poller import STILL
from storage import inbox, lineage, outbox
from storage.database import Database

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class State:
    """How the bot is, at one moment. Ages are seconds; `poll_age` is None in webhook mode."""

    poll_age: float | None
    owed: int
    owed_age: float
    unknown: int
    held: bool
    inbox: int
    restarts: int
    outcomes: Mapping[str, int]

    @property
    def is_well(self) -> bool:
        """Whether it hears and answers."""
        return self.poll_age is None or self.poll_age < STILL


class Health:
    """A small HTTP server. `listen` is "host:port"."""

    def __init__(
        self,
        listen: str,
        db: Database,
        now: Callable[[], datetime],
        poll_age: Callable[[], float | None],
        restarts: Callable[[], int],
        outcomes: Mapping[str, int],
    ) -> None:
        self._host, _, port = listen.rpartition(":")
        self._port = int(port)
        self._db = db
        self._now = now
        self._poll_age = poll_age
        self._restarts = restarts
        self._outcomes = outcomes
        self._runner: web.AppRunner | None = None

    async def open(self) -> None:
        """Start to listen. Raises OSError if the port is taken."""
        app = web.Application()
        app.router.add_get("/healthz", self._healthz)
        app.router.add_get("/metrics", self._metrics)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, self._host, self._port).start()

    async def close(self) -> None:
        """Stop to listen."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def state(self) -> State:
        """How the bot is now. Raises sqlite3.Error."""
        now = self._now()
        depth = await outbox.depth(self._db, now)
        return State(
            poll_age=self._poll_age(),
            owed=depth.due,
            owed_age=0.0 if depth.oldest is None else (now - depth.oldest).total_seconds(),
            unknown=depth.unknown,
            held=await lineage.held_since(self._db) is not None,
            inbox=await inbox.depth(self._db),
            restarts=self._restarts(),
            outcomes=dict(self._outcomes),
        )

    async def _healthz(self, _request: web.Request) -> web.Response:
        try:
            state = await self.state()
        except sqlite3.Error as error:
            return web.json_response({"status": "failing", "why": log.cause(error)}, status=503)
        body = {
            "status": "ok" if state.is_well else "failing",
            "seconds_since_poll": _rounded(state.poll_age),
            "seconds_oldest_owed": _rounded(state.owed_age),
            "owed": state.owed,
            "unknown": state.unknown,
            "held": state.held,
            "inbox": state.inbox,
        }
        return web.json_response(body, status=200 if state.is_well else 503)

    async def _metrics(self, _request: web.Request) -> web.Response:
        try:
            state = await self.state()
        except sqlite3.Error as error:
            _log.error("no metrics: %s", log.cause(error))
            return web.Response(status=503)
        registry = CollectorRegistry()
        registry.register(_Metrics(state))
        return web.Response(body=generate_latest(registry), content_type="text/plain")


class _Metrics(Collector):
    def __init__(self, state: State) -> None:
        self._state = state

    def collect(self) -> Iterable[Metric]:
        """The state as Prometheus has it."""
        state = self._state
        for name, said, value in (
            ("kurak_poll_age_seconds", "Since the last finished getUpdates", state.poll_age),
            ("kurak_owed", "Deliveries that are due and not sent", state.owed),
            ("kurak_owed_age_seconds", "Age of the oldest delivery that is due", state.owed_age),
            ("kurak_unknown", "Deliveries of which nobody knows whether they came", state.unknown),
            ("kurak_held", "1 while sending waits for an admin", int(state.held)),
            ("kurak_inbox", "Updates that are not handled yet", state.inbox),
        ):
            if value is not None:
                yield GaugeMetricFamily(name, said, value=value)
        yield CounterMetricFamily(
            "kurak_poll_restarts", "Polls that did not end and were given up", value=state.restarts
        )
        sends = CounterMetricFamily(
            "kurak_sends", "Owed messages that were tried, by what became of it", labels=["outcome"]
        )
        for outcome in outbox.Outcome:
            sends.add_metric([outcome.value], state.outcomes.get(outcome.value, 0))
        yield sends


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
