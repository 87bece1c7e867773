"""HTTP endpoints: `/healthz` for the process supervisor, `/metrics` for Prometheus."""

import logging
import platform
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from aiohttp import web
from prometheus_client import CollectorRegistry
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    InfoMetricFamily,
    Metric,
    SummaryMetricFamily,
)
from prometheus_client.exposition import choose_encoder
from prometheus_client.process_collector import ProcessCollector
from prometheus_client.registry import Collector

from bot import __version__, log
from bot.disk import Room
from bot.http_server import HttpServer
from bot.monitor import Monitor
from bot.transport import CallOutcome
from bot.troubles import Kind, Trouble
from storage import outbox
from storage.database import StorageError, copy_guard
from storage.database.processes import SHARDS, ProcessRole
from storage.kit import inbox

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Stored:
    """What the database says at one moment."""

    due: int
    oldest_due_age: float
    """In seconds."""
    unknown: int
    is_held: bool
    inbox: int


class HealthServer:
    """A small HTTP server. `listen` is "host:port"."""

    def __init__(self, listen: str, now: Callable[[], datetime], monitor: Monitor) -> None:
        self._host, _, port = listen.rpartition(":")
        self._port = int(port)
        self._now = now
        self._monitor = monitor
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

    async def _stored(self, troubles: Iterable[Trouble]) -> Stored | None:
        """What the database says; None while it is in trouble."""
        if any(trouble.kind is Kind.DATABASE for trouble in troubles):
            return None
        db, now = self._monitor.parts.db, self._now()
        try:
            depth = await outbox.backlog(db, now)
            return Stored(
                due=depth.due,
                oldest_due_age=(
                    0.0 if depth.oldest is None else (now - depth.oldest).total_seconds()
                ),
                unknown=depth.unknown,
                is_held=await copy_guard.held_since(db) is not None,
                inbox=await inbox.pending_count(db),
            )
        except StorageError as error:
            _log.error("cannot collect the state for health: %s", log.cause(error))
            return None

    async def _healthz(self, _request: web.Request) -> web.Response:
        troubles = await self._monitor.troubles()
        parts = self._monitor.parts
        intake, age = parts.inbox.status, parts.backups.age
        body: dict[str, object] = {
            "status": "failing" if troubles else "ok",
            "role": parts.role,
            "reasons": [trouble.message for trouble in troubles],
            "kinds": [trouble.kind for trouble in troubles],
            "seconds_since_poll": (
                None if parts.poller is None else round(parts.poller.status.since_success, 1)
            ),
            "pending": None if parts.registration is None else parts.registration.status.pending,
            "seconds_paused": round(parts.rate_limiter.paused_for, 1),
            "seconds_inbox_waits": round(intake.longest_wait, 1),
            "refused": intake.refused,
            "seconds_since_backup": None if age is None else round(age),
        }
        if parts.shards is not None:
            body["shards"] = parts.shards.count
        if (stored := await self._stored(troubles)) is not None:
            body |= {
                "seconds_oldest_due": round(stored.oldest_due_age, 1),
                "due": stored.due,
                "unknown": stored.unknown,
                "held": stored.is_held,
                "inbox": stored.inbox,
            }
        return web.json_response(body, status=503 if troubles else 200)

    async def _metrics(self, request: web.Request) -> web.Response:
        troubles = await self._monitor.troubles()
        metrics = _Metrics(
            troubles, self._monitor, await self._stored(troubles), await self._monitor.room()
        )
        registry = CollectorRegistry()
        registry.register(metrics)
        ProcessCollector(registry=registry)
        encode, content_type = choose_encoder(request.headers.get("Accept", ""))
        return web.Response(body=encode(registry), headers={"Content-Type": content_type})


class _Metrics(Collector):
    """All metrics; docs/operating.md explains the alerts that read them."""

    def __init__(
        self, troubles: list[Trouble], monitor: Monitor, stored: Stored | None, room: Room | None
    ) -> None:
        self._kinds = {trouble.kind for trouble in troubles}
        self._monitor = monitor
        self._stored = stored
        self._room = room

    def collect(self) -> Iterable[Metric]:
        """Yield the state as Prometheus metrics."""
        yield InfoMetricFamily(
            "kurak_build",
            "The version of the bot",
            value={"version": __version__, "python": platform.python_version()},
        )
        yield GaugeMetricFamily(
            "kurak_healthy", "1 while nothing is wrong", value=int(not self._kinds)
        )
        yield GaugeMetricFamily(
            "kurak_standby", "1 while this process waits for another one to end", value=0
        )
        parts = self._monitor.parts
        yield InfoMetricFamily(
            "kurak_process", "Which part of the work this process does", value={"role": parts.role}
        )
        if parts.shards is not None:
            yield GaugeMetricFamily(
                "kurak_shards",
                f"Of {SHARDS} shards of people, how many this process answers",
                value=parts.shards.count,
            )
        trouble = GaugeMetricFamily(
            "kurak_trouble", "1 while this kind of trouble lasts", labels=["kind"]
        )
        for kind in Kind:
            trouble.add_metric([kind.value], int(kind in self._kinds))
        yield trouble
        yield from self._receiving()
        yield from self._sending()
        yield from self._inside()

    def _receiving(self) -> Iterable[Metric]:
        parts = self._monitor.parts
        if parts.poller is not None:
            polls = parts.poller.status
            yield GaugeMetricFamily(
                "kurak_poll_age_seconds",
                "Seconds since the last successful getUpdates",
                value=polls.since_success,
            )
            yield CounterMetricFamily("kurak_polls_failed", "Failed polls", value=polls.failures)
            yield CounterMetricFamily(
                "kurak_polls_abandoned",
                "Polls that did not end and were abandoned",
                value=polls.stalls,
            )
        if parts.registration is not None:
            yield GaugeMetricFamily(
                "kurak_webhook_updates_pending",
                "Updates pending at Telegram, of getWebhookInfo",
                value=parts.registration.status.pending,
            )
        intake = parts.inbox.status
        if self._stored is not None:
            yield GaugeMetricFamily(
                "kurak_updates_pending",
                "Stored updates that are not handled yet",
                value=self._stored.inbox,
            )
        yield GaugeMetricFamily(
            "kurak_people_with_pending_updates", "People with pending updates", value=intake.people
        )
        yield GaugeMetricFamily(
            "kurak_longest_update_wait_seconds",
            "Seconds that the longest waiting person has been due an answer",
            value=intake.longest_wait,
        )
        yield CounterMetricFamily(
            "kurak_updates_handled", "Updates that were handled", value=intake.finished
        )
        yield CounterMetricFamily(
            "kurak_updates_refused",
            "Updates refused because too many of the same person were pending",
            value=intake.refused,
        )

    def _sending(self) -> Iterable[Metric]:
        parts = self._monitor.parts
        calls = CounterMetricFamily(
            "kurak_telegram_calls", "Calls to Telegram except polls, by outcome", labels=["outcome"]
        )
        for outcome in CallOutcome:
            calls.add_metric([outcome.value], parts.calls.outcomes[outcome])
        yield calls
        yield SummaryMetricFamily(
            "kurak_telegram_call_duration_seconds",
            "How long these calls took",
            count_value=parts.calls.outcomes.total(),
            sum_value=parts.calls.seconds,
        )
        attempts = CounterMetricFamily(
            "kurak_delivery_attempts",
            "Attempts to deliver messages, by outcome",
            labels=["outcome"],
        )
        for outcome in outbox.Outcome:
            attempts.add_metric([outcome.value], parts.outbox_worker.outcomes[outcome.value])
        yield attempts
        yield GaugeMetricFamily(
            "kurak_rate_limit_pause_seconds",
            "Seconds for which Telegram's rate limit keeps sending paused",
            value=parts.rate_limiter.paused_for,
        )
        yield GaugeMetricFamily(
            "kurak_paused_chats",
            "Chats that Telegram's rate limit keeps paused",
            value=parts.rate_limiter.paused_chats,
        )
        if (stored := self._stored) is None:
            return
        for name, said, value in (
            ("kurak_deliveries_due", "Deliveries that are due and not sent yet", stored.due),
            (
                "kurak_oldest_due_delivery_age_seconds",
                "Age of the oldest delivery that is due",
                stored.oldest_due_age,
            ),
            ("kurak_deliveries_unknown", "Deliveries whose outcome is unknown", stored.unknown),
            (
                "kurak_sending_held",
                "1 while sending is held until an admin allows it",
                int(stored.is_held),
            ),
        ):
            yield GaugeMetricFamily(name, said, value=value)

    def _inside(self) -> Iterable[Metric]:
        lines = CounterMetricFamily("kurak_log_lines", "Lines in the log", labels=["level"])
        for level in ("warning", "error", "critical"):
            lines.add_metric([level], log.counts[level])
        yield lines
        yield GaugeMetricFamily(
            "kurak_event_loop_delay_seconds",
            "The longest delay of the event loop in the last minute",
            value=self._monitor.loop_delay,
        )
        if self._monitor.parts.role is not ProcessRole.ANSWER:
            yield GaugeMetricFamily(
                "kurak_jobs_last_run_timestamp_seconds",
                "When all scheduled work had last been done",
                value=self._monitor.parts.jobs.status.last_run.timestamp(),
            )
        if (age := self._monitor.parts.backups.age) is not None:
            yield GaugeMetricFamily(
                "kurak_backup_age_seconds", "Age of the last good backup", value=age
            )
        if (room := self._room) is not None:
            for name, said, value in (
                ("kurak_database_size_bytes", "Size of the database and its log", room.used),
                ("kurak_disk_free_bytes", "What is free on the database's disk", room.free),
                ("kurak_disk_needed_bytes", "What should be free there", room.needed),
            ):
                yield GaugeMetricFamily(name, said, value=value)
