"""`kurak check`: looks at everything that can be wrong, and says what to do about it."""

import asyncio
import json
import logging
from collections.abc import AsyncGenerator, Callable
from datetime import datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot import config, log
from bot.check import files, stored, telegram
from bot.check.findings import Finding, Status, failed, ok, warning
from bot.clock import Clock
from bot.config import Config, ConfigError
from bot.snapshot import is_in_use
from storage import zones

__all__ = ["Finding", "Status", "check", "run"]

COLOURS = {Status.OK: "green", Status.WARNING: "yellow", Status.FAILED: "red"}

LOOKS: tuple[Callable[[Config, datetime], list[Finding]], ...] = (
    stored.database,
    files.disk,
    files.permissions,
    files.certificate_key,
    files.backups,
    files.copies,
)
"""What is looked at on this machine, whether the bot runs or not."""

UNUSABLE = 2
"""The exit code if the configuration cannot be used, so that nothing else was looked at."""

SUBJECTS = (
    "configuration", "admins", "operator", "token", "updates", "second poller", "running bot",
    "clock", "database", "SQLite", "PostgreSQL", "disk", "files", "certificates", "backups",
    "copies", "sending", "messages", "waiting updates", "last errors", "time zones",
)  # fmt: skip
"""Everything that is looked at; docs/troubleshooting.md explains each."""


async def run(path: Path | None, *, as_json: bool = False) -> int:
    """Print what is found. Returns the exit code: 0 if nothing failed, 1 if something did, UNUSABLE
    without a configuration.
    """
    # The library quotes strange answers in its own log lines.
    logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)
    findings = [finding async for finding in check(path)]
    has_failed = any(finding.status is Status.FAILED for finding in findings)
    if as_json:
        lines = [
            {
                "subject": finding.subject,
                "status": finding.status.value,
                "message": log.redacted(finding.message),
            }
            for finding in findings
        ]
        print(json.dumps({"failed": has_failed, "findings": lines}, indent=1, ensure_ascii=False))
    else:
        table = Table("what", "state", "found")
        for finding in findings:
            status = Text(finding.status, style=COLOURS[finding.status])
            table.add_row(finding.subject, status, log.redacted(finding.message))
        # Keys stand in brackets, which are not markup.
        Console(soft_wrap=False, markup=False).print(table)
    if {finding.subject for finding in findings} == {"configuration"}:
        return UNUSABLE
    return int(has_failed)


async def check(path: Path | None) -> AsyncGenerator[Finding]:
    """Look at everything, one after another; nothing is changed, and no updates are taken."""
    try:
        settings = config.load(path)
    except ConfigError as error:
        for problem in error.problems:
            yield failed("configuration", problem)
        return
    yield ok("configuration", str(path) if path else "KURAK_… variables")
    for line in config.warnings(path):
        yield warning("configuration", line)
    if settings.network.admins:
        yield ok("admins", f"{len(settings.network.admins)} in the configuration")
    else:
        yield warning("admins", "[network] admins is empty: nobody can approve applicants")
    if missing := [key for key, said in settings.operator if not said]:
        yield warning(
            "operator",
            f"[operator] {', '.join(missing)}: members do not read who is responsible",
        )
    else:
        yield ok("operator", "members read who is responsible")
    now = Clock().now()
    is_running = await asyncio.to_thread(is_in_use, settings.storage)
    reasons: list[str] | None = None
    async for finding in telegram.look(settings, is_running):
        yield finding
    if is_running:
        reasons, findings = await stored.running_bot(settings)
        for finding in findings:
            yield finding
    yield telegram.second_poller(settings, reasons)
    yield await telegram.clock(settings)
    for look in LOOKS:
        for finding in await asyncio.to_thread(look, settings, now):
            yield finding
    for finding in await asyncio.to_thread(stored.content, settings, now, is_running):
        yield finding
    yield time_zones(zones.version(), now.year)


def time_zones(release: str, year: int) -> Finding:
    """Whether the time zone data, a release like "2026a", may be out of date in this year."""
    if int(release[:4]) < year - 1:
        return warning(
            "time zones",
            f"tzdata {release}, the installed package, is old: countries have changed their time "
            "since; pip install --upgrade tzdata",
        )
    return ok("time zones", f"tzdata {release}, the installed package")
