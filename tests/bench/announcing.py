"""A broadcast: how long counting and freezing its audience takes, and how it is sent."""

import random
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from handlers.kit.texts import LANGUAGES
from storage import audiences, database
from storage.announcements import drafting, records, sending
from storage.audiences import EVERYBODY, NO_ROLE, Attribute, JoinedSince, Key, Kind
from storage.database import Database, Transaction
from storage.features import FEATURES
from storage.kit.taxonomy import SECTORS, TOPICS
from tests import engine
from tests.bench.strict import MEMBERS

COUNTRIES = ("KZ", "KG", "TJ", "TM", "UZ")
TEXT = "<b>From Monday on the crossing opens at six.</b>\n\nPlease tell those who wait there."
TRIES = 5


async def members(path: Path, count: int) -> Database:
    """A database with so many members, whose Telegram ids count from 10,000, an admin among them,
    and MEMBERS more who press meanwhile and get no announcement.
    """
    now, chance = datetime.now(UTC), random.Random(1)
    db = await engine.opened(path, now, FEATURES)
    stamp = database.to_timestamp(now)

    def fill(tx: Transaction) -> None:
        tx.execute_many(
            """INSERT INTO members (telegram_id, language, status, name, name_key, country, sector,
                consent_version, consented_at, first_seen_at, joined_at)
            VALUES (:telegram, :language, 'member', :name, :name, :country, :sector, 1, :now, :now,
                :now)""",
            (
                {
                    "telegram": 10_000 + number, "language": LANGUAGES[number % 7],
                    "name": f"member {number}", "country": chance.choice(COUNTRIES),
                    "sector": chance.choice(SECTORS), "now": stamp - number,
                }
                for number in range(count + MEMBERS)
            ),
        )  # fmt: skip
        tx.execute_many(
            "INSERT INTO member_topics (member_id, side, topic) VALUES (:member, 'seeks', :topic)",
            (
                {"member": number + 1, "topic": topic}
                for number in range(count)
                for topic in chance.sample(TOPICS, 3)
            ),
        )
        tx.execute(f"""INSERT INTO muted_kinds (member_id, kind)
        SELECT id, 'news' FROM members WHERE id > {count}""")
        tx.execute(
            "INSERT INTO roles (member_id, role, country, granted_at) VALUES (1, 'admin', '', 1)"
        )

    await db.write(fill)
    await records.set_approval_threshold(db, 1_000_000)
    return db


async def enqueue_messages(path: Path, count: int, wait: float) -> float:
    """Write an announcement for all in seven languages and confirm it, to go in so many seconds;
    the seconds that confirming took.
    """
    db = await members(path, count)
    now = datetime.now(UTC)
    id = await drafting.create(db, 1, "urgent", "en", TEXT, now)
    assert id is not None
    await db.write(
        lambda tx: tx.execute("UPDATE muted_kinds SET kind = 'urgent' WHERE kind = 'news'")
    )
    for language in LANGUAGES:
        await drafting.write(db, id, 1, language, TEXT)
    later = int((now + timedelta(seconds=wait)).timestamp())
    await drafting.change(db, id, 1, "send_at", later, now)
    stamp = await db.read(lambda tx: tx.value("SELECT draft_version FROM announcements"))
    began = time.perf_counter()
    assert await sending.send(db, id, 1, stamp, now) is sending.SendOutcome.SENT
    took = time.perf_counter() - began
    await db.close()
    return took


def attributes(kind: Kind, codes: Sequence[str]) -> Sequence[Key]:
    """A key for each of these codes."""
    return [Attribute(kind, code) for code in codes]


async def counts(path: Path, count: int) -> list[tuple[str, float]]:
    """How many milliseconds the counts of an audience take, the best of TRIES."""
    db = await members(path, count)
    now = datetime.now(UTC)
    id = await drafting.create(db, 1, "news", "en", TEXT, now)
    assert id is not None
    found: list[tuple[str, float]] = []

    async def best(name: str, work: Callable[[], Awaitable[object]]) -> None:
        took: list[float] = []
        for _ in range(TRIES):
            began = time.perf_counter()
            await work()
            took.append(time.perf_counter() - began)
        found.append((name, min(took) * 1000))

    kinds = {
        "countries": attributes(Kind.COUNTRY, COUNTRIES),
        "sectors": attributes(Kind.SECTOR, SECTORS[:8]),
        "languages": attributes(Kind.LANGUAGE, LANGUAGES),
        "topics": attributes(Kind.SEEKS, TOPICS[:8]),
        "roles": attributes(Kind.ROLE, (NO_ROLE, "coordinator", "admin")),
        "joined since": [JoinedSince(now - timedelta(days=30))],
    }  # fmt: skip
    await best("everybody: readers, fallbacks", lambda: records.seen_by(db, id, 1, "en"))
    await best("the hours of everybody", lambda: sending.hours_of(db, id, 1, now))
    for name, keys in kinds.items():
        await best(
            f"a count on each button: {name}",
            lambda keys=keys: audiences.facets(db, EVERYBODY, 1, keys[0].kind, keys, "news", None),
        )
    for number, kind, code in (
        (1, Kind.COUNTRY, "KZ"), (1, Kind.SEEKS, TOPICS[0]), (1, Kind.SEEKS, TOPICS[1]),
        (2, Kind.SECTOR, "customs"), (2, Kind.ROLE, NO_ROLE), (3, Kind.LANGUAGE, "uz"),
    ):  # fmt: skip
        key = Attribute(kind, code)
        await drafting.change_audience(
            db, id, 1, lambda audience, at=number, key=key: audience.with_key(at, key)
        )
    await best("three groups, two choices each", lambda: records.seen_by(db, id, 1, "en"))
    await db.close()
    return found
