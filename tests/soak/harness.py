"""Shared by the experiments: the real process, a large database, a report of findings."""

import asyncio
import resource
import sqlite3
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

from bot.simulator.server import Simulator
from bot.simulator.world import Person
from handlers.kit.texts import texts
from storage import outbox
from storage.database import Transaction
from storage.features import FEATURES
from storage.outbox import Policy
from storage.roles import ROLE_CHANGED
from tests import engine, kurak_process
from tests.dialogue import ADMIN, TOKEN

KURAK = str(Path(sys.executable).parent / "kurak")
FIRST = 10_000
"""The Telegram id of the first invented member."""


@dataclass
class Experiment:
    """What one promise came to. `broken` says where it did not hold."""

    number: str
    what: str
    found: dict[str, Any] = field(default_factory=dict[str, Any])
    broken: list[str] = field(default_factory=list[str])

    def must(self, holds: bool, what: str) -> None:
        """Note what is broken."""
        if not holds:
            self.broken.append(what)


class Process:
    """The real process, to be killed. Its clock is `ahead` from its next start."""

    def __init__(self, folder: Path, simulator: Simulator, **settings: Mapping[str, Any]) -> None:
        self.folder, self.simulator = folder, simulator
        self.process: ForkServerProcess | None = None
        self.ahead = timedelta()
        self.configure(**settings)

    def configure(self, **settings: Mapping[str, Any]) -> None:
        """Write its configuration, which it reads at its next start."""
        sections: dict[str, dict[str, Any]] = {
            "telegram": {"token": TOKEN, "api_url": self.simulator.address},
            "network": {"entry": "open", "admins": [ADMIN]},
            "delivery": {"rate": 10_000, "paid": True},
            "log": {"level": "error"},
        }
        if (url := engine.url_of(self.path)) is not None:
            sections["storage"] = {"url": url}
        for name, values in settings.items():
            sections.setdefault(name, {}).update(values)
        (self.folder / "config.toml").write_text(
            "\n".join(
                f"[{name}]\n" + "".join(f"{key} = {_toml(value)}\n" for key, value in keys.items())
                for name, keys in sections.items()
            )
        )
        (self.folder / "config.toml").chmod(0o600)

    async def start(self) -> None:
        """Until it polls."""
        self.process = kurak_process.process(self.folder, ahead=self.ahead)
        await asyncio.to_thread(self.process.start)
        await self.simulator.world.until(lambda: self.simulator.polling)

    async def kill(self) -> None:
        """As the power does."""
        await self.die()
        await self.simulator.world.until(lambda: not self.simulator.polling)

    async def die(self) -> None:
        """Like `kill`, where another process may poll at once."""
        assert self.process is not None
        self.process.kill()
        await asyncio.to_thread(self.process.join)
        self.process.close()
        self.process = None
        self.simulator.drop_connections()

    @property
    def path(self) -> Path:
        """Its database."""
        return self.folder / "kurak.sqlite3"


def _toml(value: Any) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return f'"{value}"'
        case _:
            return str(value)


async def populate(path: Path, simulator: Simulator, count: int) -> list[Person]:
    """So many members in the database and in the world, who can all be written to."""
    now = datetime.now(UTC)
    db = await engine.opened(path, now, FEATURES)

    def fill(tx: Transaction) -> None:
        tx.execute_many(
            """INSERT INTO members (telegram_id, language, status, name, name_key, country, sector,
                consent_version, consented_at, first_seen_at, joined_at)
            VALUES (:telegram, 'en', 'member', 'Gulbahor', 'gulbahor', 'TJ', 'customs', 1, 1, 1, 1)
            """,
            [{"telegram": FIRST + number} for number in range(count)],
        )

    await db.write(fill)
    await db.close()
    return [
        simulator.world.add(Person(FIRST + number, "Gulbahor", language_code="en", started=True))
        for number in range(count)
    ]


async def enqueue_for_all(path: Path, policy: Policy = Policy.HOLD) -> int:
    """Owe all of them one message, at any hour, while nothing runs; its id."""
    now = datetime.now(UTC)
    db = await engine.opened(path, now, FEATURES)

    def work(tx: Transaction) -> int:
        ids = [row[0] for row in tx.rows(f"SELECT id FROM members WHERE telegram_id >= {FIRST}")]
        return outbox.enqueue(tx, ROLE_CHANGED, ids, now, policy=policy, any_hour=True, bulk=True)

    message = await db.write(work)
    await db.close()
    return message


def by_status(path: Path, message: int) -> dict[str, int]:
    """What became of a message so far."""
    with engine.snapshot(path) as tx:
        rows = tx.rows(
            """SELECT status, count(*) AS count FROM deliveries WHERE message_id = :id
            GROUP BY status""",
            {"id": message},
        )
        return {row["status"]: row["count"] for row in rows}


def value(path: Path, sql: str) -> Any:
    """One value out of the database, beside the running bot."""
    with engine.snapshot(path) as tx:
        return tx.value(sql)


async def until(holds: Callable[[], bool], seconds: float = 120) -> None:
    """Wait for something that only another process can tell. Raises TimeoutError."""
    async with asyncio.timeout(seconds):
        while not holds():  # noqa: ASYNC110
            await asyncio.sleep(0.05)


def sound(path: Path) -> bool:
    """Whether SQLite finds nothing wrong with the file; a server sees to that by itself."""
    with engine.snapshot(path) as tx:
        if engine.IS_POSTGRES:
            return bool(tx.rows("SELECT number FROM migrations"))
        whole = tx.value("PRAGMA integrity_check") == "ok"
        return whole and not tx.rows("PRAGMA foreign_key_check")


def apologies(people: Iterable[Person]) -> int:
    """How often somebody was told, in English, that something went wrong."""
    sorry = texts("en").plain("error-apology", code="")[:30]
    return sum(sorry in message.get("text", "") for one in people for message in answers(one))


def answers(person: Person) -> list[dict[str, Any]]:
    """The bot's messages in her chat."""
    return [message for message in person.messages.values() if message["from"]["is_bot"]]


def memory() -> float:
    """Megabytes that this process holds."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


class Locked:
    """Somebody else who holds the database."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        self._connection = sqlite3.connect(self._path, isolation_level=None)
        self._connection.execute("BEGIN IMMEDIATE")

    def __exit__(self, *_: object) -> None:
        with closing(self._connection):
            self._connection.execute("ROLLBACK")
