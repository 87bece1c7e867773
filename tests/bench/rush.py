"""Everybody presses "I will come" at once: the first in line get the seats, and all are answered.

Beside it the same by bare SQL: one transaction for each press, on the same disk.
"""

import sqlite3
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from bot.simulator.world import Person
from handlers.events.callbacks import RegisterForEvent
from storage.database import Transaction
from storage.events import drafting
from storage.events.drafting import NewEvent
from storage.events.fields import FieldKey
from storage.events.records import Quota
from tests.dialogue import Network, running_network

FIRST = 50_000
COUNTRIES = ("KZ", "KG", "TJ", "TM", "UZ")
SHARES: Mapping[str, int] = {"KZ": 10, "UZ": 15}


@dataclass(frozen=True, slots=True)
class Rush:
    """What came of it: seconds until all were answered, and what was not as it should be."""

    seconds: float
    wrong: tuple[str, ...]


def right_ones(people: int, seats: int, shares: Mapping[str, int]) -> list[int]:
    """Who must have a seat, by the order of pressing alone."""
    left = dict(shares) | {"": seats - sum(shares.values())}
    found: list[int] = []
    for number in range(people):
        country = COUNTRIES[number % len(COUNTRIES)]
        pool = country if country in shares else ""
        if left[pool] > 0:
            left[pool] -= 1
            found.append(FIRST + number)
    return found


async def through_the_bot(folder: Path, people: int, seats: int) -> Rush:
    """The presses as updates, through the whole bot."""
    async with running_network(folder) as network:
        event_id = await _event(network, people, seats)
        cards = {
            number: network.world.post(network.world.people[number], _card(event_id))
            for number in range(FIRST, FIRST + people)
        }
        data = RegisterForEvent(event_id).pack()
        began = time.perf_counter()
        for number, card in cards.items():
            network.world.press(network.world.people[number], card["message_id"], data)
        await network.settled()
        seconds = time.perf_counter() - began
        return Rush(seconds, await _wrong(network, event_id, people, seats))


def _card(event_id: int) -> dict[str, object]:
    button = {"text": "I will come", "callback_data": RegisterForEvent(event_id).pack()}
    return {"text": "Workshop", "reply_markup": {"inline_keyboard": [[button]]}}


async def _event(network: Network, people: int, seats: int) -> int:
    await network.admin()
    now = network.clock.now()

    def fill(tx: Transaction) -> int:
        tx.execute_many(
            """INSERT INTO members (telegram_id, language, status, name, name_key, country, sector,
                consent_version, consented_at, first_seen_at, joined_at)
            VALUES (:telegram, 'en', 'member', 'A', 'a', :country, 'customs', 1, 1, 1, 1)""",
            [
                {"telegram": FIRST + n, "country": COUNTRIES[n % len(COUNTRIES)]}
                for n in range(people)
            ],
        )
        return tx.value("SELECT member_id FROM roles WHERE role = 'admin'")

    admin = await network.db.write(fill)
    for number in range(people):
        network.world.add(Person(FIRST + number, "A", language_code="en", started=True))
    start = now + timedelta(days=30)
    facts = NewEvent("en", "Workshop", start, start + timedelta(hours=6), "Asia/Tashkent",
                  "Bukhara", seats)  # fmt: skip
    _, event_id = await drafting.create(network.db, admin, facts, now)
    assert event_id is not None
    shares = tuple(Quota(*share).packed() for share in sorted(SHARES.items()))
    await drafting.change(network.db, event_id, admin, FieldKey("shares"), None, shares, now)
    # As published, without the thousand invitations that are not measured here.
    await network.db.write(
        lambda tx: tx.execute(
            "UPDATE events SET status = 'published' WHERE id = :id", {"id": event_id}
        )
    )
    return event_id


async def _wrong(network: Network, event_id: int, people: int, seats: int) -> tuple[str, ...]:
    rows = await network.db.read(
        lambda tx: tx.rows(
            """SELECT telegram_id, registrations.status AS status, queue_position
                FROM registrations JOIN members ON members.id = member_id
            WHERE event_id = :id ORDER BY queue_position""",
            {"id": event_id},
        )
    )
    wrong: list[str] = []
    if [row["telegram_id"] for row in rows] != list(range(FIRST, FIRST + people)):
        wrong.append("not in the order of pressing")
    seated = [row["telegram_id"] for row in rows if row["status"] == "registered"]
    if seated != right_ones(people, seats, SHARES):
        wrong.append("not the right ones have the seats")
    persons = [network.world.people[FIRST + number] for number in range(people)]
    if not all(person.answers and person.answers[-1].text for person in persons):
        wrong.append("a press was not answered")
    return tuple(wrong)


def by_bare_sql(folder: Path, people: int, seats: int) -> float:
    """Seconds for the same decisions by SQL alone: one transaction each, safe on the disk."""
    connection = sqlite3.connect(folder / "bare.sqlite3", isolation_level=None)
    connection.executescript(
        """PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
        CREATE TABLE registrations
            (member INTEGER PRIMARY KEY, pool TEXT, status TEXT, queue_position INTEGER);
        CREATE INDEX by_pool ON registrations (status, pool);"""
    )
    sizes = dict(SHARES) | {"": seats - sum(SHARES.values())}
    began = time.perf_counter()
    for number in range(people):
        country = COUNTRIES[number % len(COUNTRIES)]
        pool = country if country in SHARES else ""
        connection.execute("BEGIN IMMEDIATE")
        (taken,) = connection.execute(
            "SELECT count(*) FROM registrations WHERE status = 'registered' AND pool = ?", (pool,)
        ).fetchone()
        state = "registered" if taken < sizes[pool] else "waitlisted"
        connection.execute(
            "INSERT INTO registrations VALUES (?, ?, ?, ?)", (number, pool, state, number)
        )
        connection.execute("COMMIT")
    seconds = time.perf_counter() - began
    connection.close()
    return seconds
