"""`kurak check`: everything that a start needs, as a table."""

import asyncio
import sqlite3
import time
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import aiohttp
from rich.console import Console
from rich.table import Table
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot import config, log
from bot.config import Config, ConfigError
from bot.transport import CallRequest
from storage import database, migrate

SKEW = 30
"""Seconds that the clock may differ from Telegram's."""

FIXED_SQLITE = ((3, 51, 3), (3, 50, 7), (3, 44, 6))
"""Versions from which on the WAL reset bug is fixed, per branch
(https://sqlite.org/wal.html)."""


class State(StrEnum):
    """How a thing stands."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the table."""

    what: str
    state: State
    said: str


async def run(path: Path | None) -> int:
    """Print the table; 0 if nothing failed, else 1."""
    findings = [finding async for finding in look(path)]
    table = Table("what", "state", "found")
    colours = {State.OK: "green", State.WARNING: "yellow", State.FAILED: "red"}
    for finding in findings:
        table.add_row(
            finding.what,
            f"[{colours[finding.state]}]{finding.state}[/]",
            log.redacted(finding.said),
        )
    Console(soft_wrap=False).print(table)
    return int(any(finding.state is State.FAILED for finding in findings))


async def look(path: Path | None) -> AsyncGenerator[Finding]:
    """Look at configuration, token, clock, database and SQLite, one after the other."""
    try:
        settings = config.load(path)
    except ConfigError as error:
        for problem in error.problems:
            yield Finding("configuration", State.FAILED, problem)
        return
    where = str(path) if path else "KURAK_… variables"
    yield Finding("configuration", State.OK, where)
    for warning in config.warnings(path):
        yield Finding("configuration", State.WARNING, warning)
    if not settings.network.admins:
        yield Finding(
            "admins", State.WARNING, "[network] admins is empty: nobody can let people in"
        )
    yield await _token(settings)
    yield await _clock(settings)
    yield await asyncio.to_thread(_database, settings)
    if await asyncio.to_thread(_is_held, settings):
        yield Finding(
            "sending",
            State.WARNING,
            "held: this database was copied or restored; an admin decides under /admin",
        )
    yield _sqlite()


async def _token(settings: Config) -> Finding:
    request = CallRequest(connections=1)
    bot = Bot(settings.token, base_url=f"{settings.telegram.api_url}/bot", request=request)
    try:
        await request.initialize()
        me = await bot.get_me()
    except InvalidToken:
        return Finding("token", State.FAILED, "Telegram does not accept it")
    except TelegramError as error:
        return Finding("token", State.FAILED, f"getMe: {log.cause(error)}")
    finally:
        await request.shutdown()
    return Finding("token", State.OK, f"the bot is @{me.username}")


async def _clock(settings: Config) -> Finding:
    """Compare with the Date header of the Bot API's server."""
    timeout = aiohttp.ClientTimeout(total=10)
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout) as session,
            session.get(settings.telegram.api_url, allow_redirects=False) as response,
        ):
            given = response.headers.get("Date", "")
        theirs = datetime.strptime(given, "%a, %d %b %Y %H:%M:%S GMT").replace(tzinfo=UTC)
    except (aiohttp.ClientError, TimeoutError, OSError):
        return Finding("clock", State.WARNING, "no server to compare with")
    except ValueError:
        return Finding("clock", State.WARNING, "the server does not tell its time")
    skew = abs(time.time() - theirs.timestamp())
    state = State.OK if skew <= SKEW else State.FAILED
    return Finding("clock", state, f"{skew:.0f} s from Telegram's")


def _database(settings: Config) -> Finding:
    file = settings.storage.path
    if not file.exists():
        if not file.parent.is_dir():
            return Finding("database", State.WARNING, f"{file.parent} will be made at the start")
        return Finding("database", State.OK, f"{file} will be made at the start")
    try:
        found, wanted = migrate.version(file), len(migrate.migrations())
        if found < wanted:
            return Finding("database", State.FAILED, f"schema {found} of {wanted}: kurak migrate")
        with database.looking(file) as connection:
            problem = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    except (migrate.SchemaError, sqlite3.Error) as error:
        return Finding("database", State.FAILED, str(error))
    if problem != "ok":
        return Finding("database", State.FAILED, "quick_check: the file is damaged")
    return Finding("database", State.OK, f"{file}, schema {found}")


def _is_held(settings: Config) -> bool:
    try:
        with database.looking(settings.storage.path) as connection:
            held = connection.execute("SELECT held_since FROM lineage").fetchone()
    except sqlite3.Error:
        return False  # no database, or none of this version, which is told already
    return held is not None and held[0] is not None


def _sqlite() -> Finding:
    found = sqlite3.sqlite_version_info
    fixed = any(found[:2] == since[:2] and found >= since for since in FIXED_SQLITE)
    if fixed or found > max(FIXED_SQLITE):
        return Finding("SQLite", State.OK, sqlite3.sqlite_version)
    return Finding(
        "SQLite",
        State.OK,
        f"{sqlite3.sqlite_version}: has the WAL reset bug, which needs two writers; Kurak is one",
    )
