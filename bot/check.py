"""`kurak check`: verifies everything that a start needs, and prints a table."""

import asyncio
import fcntl
import logging
import time
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import aiohttp
from rich.console import Console
from rich.table import Table
from telegram import Bot, WebhookInfo
from telegram.error import TelegramError

from bot import config, log
from bot.config import Config, ConfigError
from bot.monitor import kind_of
from bot.transport import CallRequest
from bot.troubles import ADVICE, MEANING, Kind
from storage import database, zones
from storage.database import StorageError, migrate

SKEW = 30
"""Largest allowed difference to Telegram's clock, in seconds."""

STALE = 60
"""Age in seconds from which the running bot's last note of its state is too old."""


class Status(StrEnum):
    """The status of one finding."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the table."""

    subject: str
    status: Status
    message: str


async def run(path: Path | None) -> int:
    """Print the table. Returns the exit code: 0 if nothing failed, otherwise 1."""
    # The library quotes strange answers in its own log lines.
    logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)
    findings = [finding async for finding in check(path)]
    table = Table("what", "state", "found")
    colours = {Status.OK: "green", Status.WARNING: "yellow", Status.FAILED: "red"}
    for finding in findings:
        table.add_row(
            finding.subject,
            f"[{colours[finding.status]}]{finding.status}[/]",
            log.redacted(finding.message),
        )
    Console(soft_wrap=False).print(table)
    return int(any(finding.status is Status.FAILED for finding in findings))


async def check(path: Path | None) -> AsyncGenerator[Finding]:
    """Check the configuration, token, clock, database and SQLite, one after another."""
    try:
        settings = config.load(path)
    except ConfigError as error:
        for problem in error.problems:
            yield Finding("configuration", Status.FAILED, problem)
        return
    where = str(path) if path else "KURAK_… variables"
    yield Finding("configuration", Status.OK, where)
    for warning in config.warnings(path):
        yield Finding("configuration", Status.WARNING, warning)
    if not settings.network.admins:
        yield Finding(
            "admins", Status.WARNING, "[network] admins is empty: nobody can approve applicants"
        )
    if missing := [key for key, said in settings.operator if not said]:
        yield Finding(
            "operator",
            Status.WARNING,
            f"[operator] {', '.join(missing)}: members do not read who is responsible",
        )
    is_running = await asyncio.to_thread(_is_running, settings)
    async for finding in _telegram(settings, is_running):
        yield finding
    if is_running:
        for finding in await _running_bot(settings):
            yield finding
    yield await _clock(settings)
    yield await asyncio.to_thread(_database, settings)
    for finding in await asyncio.to_thread(_readable_by_others, settings):
        yield finding
    if await asyncio.to_thread(_is_sending_held, settings):
        yield Finding(
            "sending",
            Status.WARNING,
            "held: this database was copied or restored; an admin decides under /admin",
        )
    yield _sqlite()
    yield Finding("time zones", Status.OK, f"tzdata {zones.version()}, the installed package")


async def _telegram(settings: Config, is_running: bool) -> AsyncGenerator[Finding]:
    """Ask Telegram who the bot is and what is set; never for updates, which belong to the bot."""
    request = CallRequest(connections=1)
    bot = Bot(settings.token, base_url=f"{settings.telegram.api_url}/bot", request=request)
    try:
        await request.initialize()
        me = await bot.get_me()
        yield Finding("token", Status.OK, f"the bot is @{me.username}")
        info = await bot.get_webhook_info()
    except Exception as error:
        # The library has no exception for answers of a server that is not Telegram.
        kind = kind_of(error) if isinstance(error, TelegramError) else Kind.NONSENSE
        said = f"{MEANING[kind]} ({log.cause(error)}): {ADVICE[kind]}"
        yield Finding("token", Status.FAILED, said)
    else:
        yield _updates(settings, info, is_running)
    finally:
        await request.shutdown()


def _updates(settings: Config, info: WebhookInfo, is_running: bool) -> Finding:
    """Whether updates arrive in the configured way."""

    def wrong(kind: Kind, detail: str = "") -> Finding:
        # Before the start it is not a fault yet: the start corrects it.
        state = Status.FAILED if is_running else Status.WARNING
        said = f"{MEANING[kind]}{f' ({detail})' if detail else ''}: {ADVICE[kind]}"
        return Finding("updates", state, said)

    waiting = f"{info.pending_update_count} wait at Telegram"
    webhook = settings.telegram.webhook
    if settings.telegram.mode == "polling" or webhook is None:
        if info.url:
            return wrong(Kind.WEBHOOK)
        return Finding("updates", Status.OK, f"by polling, {waiting}")
    if info.url != webhook.url:
        return wrong(Kind.WEBHOOK_ELSEWHERE)
    if info.last_error_date is not None and info.pending_update_count:
        error = log.described(info.last_error_message or "")
        at = info.last_error_date.strftime("%Y-%m-%d %H:%M UTC")
        return wrong(Kind.WEBHOOK_ERROR, f"{error}, {at}; {waiting}")
    return Finding("updates", Status.OK, f"by webhook, {waiting}")


def _is_running(settings: Config) -> bool:
    """Whether a bot is running on this database now."""
    try:
        with Path(f"{settings.storage.path}.lock").open("rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False


async def _running_bot(settings: Config) -> list[Finding]:
    """What the running bot reports about itself: by its /healthz, otherwise by its last note."""
    if settings.health.listen is not None:
        lines = await _fetch_reasons(settings.health.listen)
        if lines is None:
            return [
                Finding(
                    "running bot",
                    Status.FAILED,
                    f"/healthz on {settings.health.listen} does not answer: check its log, "
                    "and restart it if it hangs",
                )
            ]
        return _findings(lines)
    try:
        with database.read_only(settings.storage.path) as tx:
            row = tx.row("SELECT updated_at, troubles FROM health")
    except StorageError:
        row = None
    if row is None:
        return [
            Finding("running bot", Status.WARNING, "it has just started: check again in a moment")
        ]
    age = time.time() - row[0]
    if age > STALE:
        return [
            Finding(
                "running bot",
                Status.FAILED,
                f"it has noted nothing for {age:.0f} s: check its log and the disk",
            )
        ]
    return _findings(row[1].splitlines())


async def _fetch_reasons(listen: str) -> list[str] | None:
    timeout = aiohttp.ClientTimeout(total=10)
    address = listen.replace("0.0.0.0:", "127.0.0.1:").replace("[::]:", "[::1]:")
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout) as session,
            session.get(f"http://{address}/healthz") as response,
        ):
            return [str(reason) for reason in (await response.json())["reasons"]]
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError, KeyError, TypeError):
        return None


def _findings(lines: list[str]) -> list[Finding]:
    if not lines:
        return [Finding("running bot", Status.OK, "it says that all is well")]
    return [Finding("running bot", Status.FAILED, line) for line in lines]


def _readable_by_others(settings: Config) -> list[Finding]:
    """Files with personal data that other users of this machine can read or change."""
    file = settings.storage.path
    found = [Path(f"{file}{end}") for end in ("", "-wal", "-shm")]
    return [
        Finding("files", Status.WARNING, f"{path} can be read by others: chmod 600 {path}")
        for path in found
        if path.exists() and path.stat().st_mode & 0o077
    ]


async def _clock(settings: Config) -> Finding:
    """Compare the local clock with the Date header of the Bot API server."""
    timeout = aiohttp.ClientTimeout(total=10)
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout) as session,
            session.get(settings.telegram.api_url, allow_redirects=False) as response,
        ):
            given = response.headers.get("Date", "")
        theirs = datetime.strptime(given, "%a, %d %b %Y %H:%M:%S GMT").replace(tzinfo=UTC)
    except (aiohttp.ClientError, TimeoutError, OSError):
        return Finding("clock", Status.WARNING, "no server to compare with")
    except ValueError:
        return Finding("clock", Status.WARNING, "the server sends no Date header")
    skew = abs(time.time() - theirs.timestamp())
    state = Status.OK if skew <= SKEW else Status.FAILED
    return Finding("clock", state, f"{skew:.0f} s from Telegram's")


def _database(settings: Config) -> Finding:
    file = settings.storage.path
    if not file.exists():
        if not file.parent.is_dir():
            return Finding("database", Status.WARNING, f"{file.parent} will be created at startup")
        return Finding("database", Status.OK, f"{file} will be created at startup")
    try:
        found, wanted = migrate.version(file), len(migrate.migrations())
        if found < wanted:
            return Finding("database", Status.FAILED, f"schema {found} of {wanted}: kurak migrate")
        problem = database.damage(file)
    except (migrate.SchemaError, StorageError) as error:
        return Finding("database", Status.FAILED, str(error))
    if problem is not None:
        return Finding("database", Status.FAILED, "quick_check: the file is damaged")
    return Finding("database", Status.OK, f"{file}, schema {found}")


def _is_sending_held(settings: Config) -> bool:
    try:
        with database.read_only(settings.storage.path) as tx:
            return tx.value("SELECT held_since FROM run_marker") is not None
    except StorageError:
        return False  # no database, or none of this version, which is reported already


def _sqlite() -> Finding:
    return Finding("SQLite", Status.OK, database.engine_version())
