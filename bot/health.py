"""HTTP endpoints: `/healthz` for the process supervisor, `/metrics` for Prometheus."""

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from aiohttp import web
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from bot import log
from bot.http_server import HttpServer
from bot.inbox import IntakeStatus
from bot.monitor import Monitor
from bot.rate_limiter import RateLimiter
from bot.troubles import Kind, Trouble
from storage import outbox
from storage.database import Database, StorageError, copy_guard
from storage.kit import inbox

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class HealthState:
    """The state of the bot at one moment. Times are in seconds. `poll_age` is None in webhook mode;
    `pending` (the number of updates that wait at Telegram) is None in polling mode.
    """

    troubles: tuple[Trouble, ...]
    poll_age: float | None
    poll_failures: int
    stalls: int
    pending: int | None
    paused: float
    due: int
    oldest_due_age: float
    unknown: int
    is_held: bool
    inbox: int
    intake: IntakeStatus
    outcomes: Mapping[str, int]


class HealthServer:
    """A small HTTP server. `listen` is "host:port"."""

    def __init__(
        self,
        listen: str,
        db: Database,
        now: Callable[[], datetime],
        monitor: Monitor,
        limits: RateLimiter,
        outcomes: Mapping[str, int],
    ) -> None:
        self._host, _, port = listen.rpartition(":")
        self._port = int(port)
        self._db = db
        self._now = now
        self._monitor = monitor
        self._limits = limits
        self._outcomes = outcomes
        self._server: HttpServer | None = None

    async def start(self) -> None:
        """Start listening. Raises OSError if the port is taken."""
        app = web.Application()
        app.router.add_get("/healthz", self._healthz)
        app.router.add_get("/metrics", self._metrics)
        self._server = HttpServer(app, self._host.strip("[]"), self._port)
        await self._server.open()

    async def stop(self) -> None:
        """Stop listening."""
        if self._server is not None:
            await self._server.close()
            self._server = None

    async def state(self, troubles: Iterable[Trouble]) -> HealthState:
        """Collect the current state. Raises StorageError."""
        now = self._now()
        depth = await outbox.backlog(self._db, now)
        polls = None if self._monitor.poller is None else self._monitor.poller.status
        registration = self._monitor.registration
        return HealthState(
            troubles=tuple(troubles),
            poll_age=None if polls is None else polls.since_success,
            poll_failures=0 if polls is None else polls.failures,
            stalls=0 if polls is None else polls.stalls,
            pending=None if registration is None else registration.status.pending,
            paused=self._limits.paused_for,
            due=depth.due,
            oldest_due_age=0.0 if depth.oldest is None else (now - depth.oldest).total_seconds(),
            unknown=depth.unknown,
            is_held=await copy_guard.held_since(self._db) is not None,
            inbox=await inbox.pending_count(self._db),
            intake=self._monitor.intake.status,
            outcomes=dict(self._outcomes),
        )

    async def _healthz(self, _request: web.Request) -> web.Response:
        troubles = await self._monitor.troubles()
        body: dict[str, object] = {
            "status": "failing" if troubles else "ok",
            "reasons": [trouble.message for trouble in troubles],
            "kinds": [trouble.kind for trouble in troubles],
        }
        if not any(trouble.kind is Kind.DATABASE for trouble in troubles):
            try:
                state = await self.state(troubles)
            except StorageError as error:
                _log.error("cannot collect the state for /healthz: %s", log.cause(error))
            else:
                body |= {
                    "seconds_since_poll": _rounded(state.poll_age),
                    "seconds_oldest_due": _rounded(state.oldest_due_age),
                    "seconds_paused": _rounded(state.paused),
                    "pending": state.pending,
                    "due": state.due,
                    "unknown": state.unknown,
                    "held": state.is_held,
                    "inbox": state.inbox,
                    "seconds_inbox_waits": _rounded(state.intake.longest_wait),
                    "refused": state.intake.refused,
                }
        return web.json_response(body, status=503 if troubles else 200)

    async def _metrics(self, _request: web.Request) -> web.Response:
        troubles = await self._monitor.troubles()
        registry = CollectorRegistry()
        registry.register(_Troubles(troubles))
        if not any(trouble.kind is Kind.DATABASE for trouble in troubles):
            try:
                registry.register(_Metrics(await self.state(troubles)))
            except StorageError as error:
                _log.error("cannot collect the state for /metrics: %s", log.cause(error))
        return web.Response(body=generate_latest(registry), content_type="text/plain")


class _Troubles(Collector):
    def __init__(self, troubles: Iterable[Trouble]) -> None:
        self._kinds = {trouble.kind for trouble in troubles}

    def collect(self) -> Iterable[Metric]:
        """Yield the current problems as Prometheus metrics."""
        healthy = int(not self._kinds)
        yield GaugeMetricFamily("kurak_healthy", "1 while nothing is wrong", value=healthy)
        family = GaugeMetricFamily(
            "kurak_trouble", "1 while this kind of trouble lasts", labels=["kind"]
        )
        for kind in Kind:
            family.add_metric([kind.value], int(kind in self._kinds))
        yield family


class _Metrics(Collector):
    def __init__(self, state: HealthState) -> None:
        self._state = state

    def collect(self) -> Iterable[Metric]:
        """Yield the state as Prometheus metrics."""
        state = self._state
        for name, said, value in (
            (
                "kurak_poll_age_seconds",
                "Seconds since the last successful getUpdates",
                state.poll_age,
            ),
            (
                "kurak_webhook_updates_pending",
                "Updates pending at Telegram, of getWebhookInfo",
                state.pending,
            ),
            (
                "kurak_rate_limit_pause_seconds",
                "Seconds for which Telegram's rate limit keeps sending paused",
                state.paused,
            ),
            ("kurak_deliveries_due", "Deliveries that are due and not sent yet", state.due),
            (
                "kurak_oldest_due_delivery_age_seconds",
                "Age of the oldest delivery that is due",
                state.oldest_due_age,
            ),
            ("kurak_deliveries_unknown", "Deliveries whose outcome is unknown", state.unknown),
            (
                "kurak_sending_held",
                "1 while sending is held until an admin allows it",
                int(state.is_held),
            ),
            ("kurak_updates_pending", "Stored updates that are not handled yet", state.inbox),
            (
                "kurak_people_with_pending_updates",
                "People with pending updates",
                state.intake.people,
            ),
            (
                "kurak_longest_update_wait_seconds",
                "Seconds that the longest waiting person has been due an answer",
                state.intake.longest_wait,
            ),
        ):
            if value is not None:
                yield GaugeMetricFamily(name, said, value=value)
        yield CounterMetricFamily("kurak_polls_failed", "Failed polls", value=state.poll_failures)
        yield CounterMetricFamily(
            "kurak_polls_abandoned", "Polls that did not end and were abandoned", value=state.stalls
        )
        yield CounterMetricFamily(
            "kurak_updates_refused",
            "Updates refused because too many of the same person were pending",
            value=state.intake.refused,
        )
        sends = CounterMetricFamily(
            "kurak_delivery_attempts",
            "Attempts to deliver messages, by outcome",
            labels=["outcome"],
        )
        for outcome in outbox.Outcome:
            sends.add_metric([outcome.value], state.outcomes.get(outcome.value, 0))
        yield sends


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
