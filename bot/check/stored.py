"""What the database says, and the bot that is running on it."""

import time
from collections.abc import Sequence
from datetime import datetime, timedelta

import aiohttp

from bot.check import server
from bot.check.findings import Finding, failed, ok, warning
from bot.config import Config
from bot.snapshot import snapshot
from storage import database as storage_database
from storage.database import StorageError, Transaction, from_timestamp, migrate
from storage.database.backup import UnfinishedRestore, require_finished

STALE = 60
"""Age in seconds from which the running bot's last note of its state is too old."""

STUCK = timedelta(minutes=10)
"""How long a message may be on its way, or an update be waiting, beside a running bot."""

LATELY = timedelta(days=1)
"""How old an error in the log may be to be told."""


async def running_bot(settings: Config) -> tuple[list[str] | None, list[Finding]]:
    """What the running bot says is wrong, by its /healthz, otherwise by its last note; None if it
    says nothing.
    """
    subject = "running bot"
    listen = settings.health.listen
    if listen is not None:
        lines = await _fetch_reasons(listen)
        if lines is None:
            silent = (
                f"/healthz on {listen} does not answer: check its log, and restart it if it hangs"
            )
            return None, [failed(subject, silent)]
        return lines, _findings(lines)
    try:
        with snapshot(settings.storage) as tx:
            row = tx.row("SELECT updated_at, troubles FROM health")
    except StorageError:
        row = None
    if row is None:
        return None, [warning(subject, "it has just started: check again in a moment")]
    age = time.time() - row[0]
    if age > STALE:
        stale = f"it has noted nothing for {age:.0f} s: check its log and the disk"
        return None, [failed(subject, stale)]
    lines = row[1].splitlines()
    return lines, _findings(lines)


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


def _findings(lines: Sequence[str]) -> list[Finding]:
    if not lines:
        return [ok("running bot", "it says that all is well")]
    return [failed("running bot", line) for line in lines]


def database(settings: Config, _now: datetime) -> list[Finding]:
    """Whether the file is sound and has the schema of this version, and which SQLite reads it; or
    the same of a database on a server, and how the server is set up.
    """
    if settings.storage.server is not None:
        return server.look(settings.storage.server, settings.storage.place)
    return [_file(settings), ok("SQLite", storage_database.engine_version())]


def _file(settings: Config) -> Finding:
    subject, file = "database", settings.storage.path
    try:
        require_finished(file)
    except UnfinishedRestore as error:
        return failed(subject, str(error))
    if not file.exists():
        if not file.parent.is_dir():
            return warning(subject, f"{file.parent} will be created at startup")
        return ok(subject, f"{file} will be created at startup")
    try:
        found, wanted = migrate.version(file), len(migrate.migrations())
        if found < wanted:
            return failed(subject, f"schema {found} of {wanted}: kurak migrate")
        problem = storage_database.damage(file)
    except migrate.SchemaError as error:
        return failed(subject, str(error))
    except StorageError as error:
        return failed(subject, f"{error}: check the disk, or restore a backup (kurak restore)")
    if problem is not None:
        return failed(
            subject, "quick_check: the file is damaged: stop the bot and restore a backup"
        )
    return ok(subject, f"{file}, schema {found}")


def content(settings: Config, now: datetime, is_running: bool) -> list[Finding]:
    """What waits for somebody's decision, or for too long. Nothing without a database of this
    version, which is told already.
    """
    try:
        if settings.storage.server is None and not settings.storage.path.exists():
            return []
        with snapshot(settings.storage) as tx:
            return [
                _sending(tx),
                _messages(tx, now, is_running),
                _waiting(tx, now, is_running),
                _errors(tx, now),
            ]
    except StorageError:
        return []


def _sending(tx: Transaction) -> Finding:
    row = tx.row("SELECT held_since, copied_at FROM run_marker")
    if row is None or row["held_since"] is None:
        return ok("sending", "not held")
    when = ""
    if row["copied_at"] is not None:
        made = f"{from_timestamp(row['copied_at']):%Y-%m-%d %H:%M} UTC"
        when = f" (a backup of {made}; what was sent since is unknown)"
    said = f"held: this database was copied or restored{when}; an admin decides under /admin"
    return warning("sending", said)


def _messages(tx: Transaction, now: datetime, is_running: bool) -> Finding:
    unknown: int = tx.value("SELECT count(*) FROM deliveries WHERE status = 'unknown'")
    rows = tx.rows("SELECT updated_at FROM deliveries WHERE status = 'inflight'")
    stuck = sum(from_timestamp(row["updated_at"]) < now - STUCK for row in rows)
    if stuck and is_running:
        return failed(
            "messages", f"{stuck} have been on their way for too long: restart the bot, report this"
        )
    if unknown:
        said = f"{unknown} may or may not have arrived: an admin decides under /admin"
        return warning("messages", said)
    if rows and not is_running:
        return warning(
            "messages",
            f"{len(rows)} were on their way at a kill: the next start calls them unknown",
        )
    return ok("messages", "none whose arrival is unknown")


def _waiting(tx: Transaction, now: datetime, is_running: bool) -> Finding:
    row = tx.row(
        "SELECT count(*) AS count, min(received_at) AS oldest FROM inbox WHERE status = 'pending'"
    )
    assert row is not None
    unreadable: int = tx.value("SELECT count(*) FROM inbox WHERE status = 'unreadable'")
    waiting = f"{row['count']} wait for an answer"
    if row["count"] and is_running and from_timestamp(row["oldest"]) < now - STUCK:
        return failed("waiting updates", f"{waiting}, the oldest for long: look at the running bot")
    if row["count"] and not is_running:
        return warning("waiting updates", f"{waiting}: start the bot")
    if unreadable:
        return warning(
            "waiting updates",
            f"{unreadable} could not be read: upgrade Kurak, or report this with the log",
        )
    return ok("waiting updates", waiting)


def _errors(tx: Transaction, now: datetime) -> Finding:
    noted: str = tx.value("SELECT errors FROM health") or ""
    since = (now - LATELY).timestamp()
    found = [line.partition(" ") for line in noted.splitlines()]
    lately = [line for at, _, line in found if at.isdecimal() and int(at) >= since]
    if not lately:
        return ok("last errors", "none in the last day")
    more = "" if len(lately) == 1 else f"{len(lately)} in the last day, the last one: "
    return warning("last errors", f"{more}{lately[-1]}: see the lines around it in the log")
