"""How fast colleagues are found among many, beside hand-written SQL.

Times are those of the processor, in all threads: other work on the machine counts little.
"""

import random
import sqlite3
import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from handlers.directory.queries import understand
from handlers.kit.taxonomy import COUNTRY, SECTOR, TOPIC
from handlers.kit.texts import LANGUAGES, texts
from storage import directory
from storage.database import Database, Transaction, prepare, to_timestamp
from storage.directory import Criteria
from storage.features import FEATURES
from storage.kit import search
from storage.kit.collation import sort_key
from storage.kit.search import CLOSED, MemberWords
from storage.kit.taxonomy import SECTORS, TOPICS
from storage.kit.transliteration import fold
from tests.bench.library import spread
from tests.names import lists
from tests.names.__main__ import slip

CHUNK = 2_000
HOME = ("KZ", "KG", "TJ", "TM", "UZ")
INSTITUTIONS = (
    "Demo Customs Office No. {}", "Пограничный отряд {}", "№{} сот", "{}-maktab", "Бемористони {}",
    "{}-nji mekdep", "Бажы бөлүмү {}",
)  # fmt: skip


class Person(NamedTuple):
    """An invented member."""

    name: str
    country: str
    sector: str
    institution: str
    offers: list[str]
    seeks: list[str]


def people(count: int) -> Iterator[Person]:
    """So many invented members."""
    chance = random.Random(5)
    for number, name in enumerate(lists.crowd(count)):
        institution = INSTITUTIONS[number % len(INSTITUTIONS)].format(chance.randint(1, 400))
        yield Person(
            name, chance.choice(HOME), chance.choice(SECTORS), institution,
            chance.sample(TOPICS, chance.randint(1, 3)),
            chance.sample(TOPICS, chance.randint(0, 2)),
        )  # fmt: skip


def fill(tx: Transaction, first: int, some: list[Person], now: int) -> None:
    """Add members with ids from `first` on, as their registration would."""
    for number, one in enumerate(some, first):
        tx.execute(
            """INSERT INTO members (id, telegram_id, language, status, name, name_key, name_order,
                name_order_uz, country, sector, institution, consent_version, consented_at,
                first_seen_at, joined_at)
            VALUES (:id, :id, 'ru', 'member', :name, :key, :order, :uz, :country, :sector,
                :institution, '1', :now, :now, :now)""",
            {
                "id": number, "name": one.name, "key": fold.__wrapped__(one.name), "now": now,
                "order": sort_key(one.name, "en"), "uz": sort_key(one.name, "uz"),
                "country": one.country, "sector": one.sector, "institution": one.institution,
            },
        )  # fmt: skip
        tx.execute_many(
            "INSERT INTO member_topics (member_id, side, topic) VALUES (:id, :side, :topic)",
            [
                {"id": number, "side": side, "topic": topic}
                for side, topics in (("offers", one.offers), ("seeks", one.seeks))
                for topic in topics
            ],
        )
        facts = [f"country-{one.country}", f"sector-{one.sector}"]
        facts += [f"offers-{topic}" for topic in one.offers]
        facts += [f"seeks-{topic}" for topic in one.seeks]
        topics = tuple(dict.fromkeys((*one.offers, *one.seeks)))
        words = MemberWords(one.name, (), topics, tuple(facts))
        # As in fields of work whose applicants are vetted twice, one in three shows her
        # institution to contacts only.
        mark = CLOSED if number % 3 == 0 else ""
        marked = [("", words), (mark, MemberWords(texts=(one.institution,)))]
        search.index_member(tx, number, marked)


Query = Callable[[], Awaitable[object]]
ByHand = Callable[[], object]


def queries(
    db: Database, hand: sqlite3.Connection | None, some: list[Person], count: int, tries: int
) -> Iterator[tuple[str, list[Query], list[ByHand]]]:
    """Each kind of query: as the bot asks it, from the typed text on, and by hand, which needs a
    connection to a file.
    """
    chance = random.Random(11)
    now = datetime.now(UTC)

    def viewer() -> int:
        return chance.randint(1, count)

    def ask(text: str) -> Query:
        her = viewer()

        async def asked() -> object:
            read = understand(text)
            criteria = read[1] if read else Criteria()
            return await directory.find(db, her, criteria, 0, "ru", now)

        return asked

    def by_hand(sql: str, **values: object) -> ByHand:
        return lambda: hand.execute(sql, values).fetchall() if hand is not None else None

    def named(words: str) -> ByHand:
        match = " AND ".join(f'"{word}"' for word in fold(words).split())
        return by_hand(
            """SELECT id, name, country, sector FROM member_words
            JOIN members ON id = member_words.rowid
            WHERE member_words MATCH :match AND status = 'member' LIMIT 7""",
            match=f"names : ({match})",
        )

    def called(key: str) -> str:
        return texts(chance.choice(LANGUAGES)).plain(key)

    chosen = [chance.choice(some) for _ in range(tries)]
    first = [one.name.split()[0] for one in chosen]
    yield "name", [ask(name) for name in first], [named(name) for name in first]
    full = [one.name for one in chosen]
    yield "full name", [ask(name) for name in full], [named(name) for name in full]
    for kind, at in (("name with a slip", 0), ("surname with a slip", 1)):
        yield kind, [ask(slip(one.name.split()[at], chance)) for one in chosen], []
    topics = [chance.choice(TOPICS) for _ in range(tries)]
    yield (
        "topic",
        [ask(called(TOPIC(topic))) for topic in topics],
        [
            by_hand(
                """SELECT id, name, country, sector FROM member_topics
                JOIN members ON id = member_id
                WHERE topic = :topic AND side = 'offers' AND status = 'member'
                ORDER BY name_order LIMIT 7""",
                topic=topic,
            )
            for topic in topics
        ],
    )
    fields = [(chance.choice(SECTORS[:-1]), chance.choice(HOME)) for _ in range(tries)]
    listed = """SELECT id, name, country, sector FROM members WHERE status = 'member'
        AND country = :country AND sector = :sector ORDER BY name_order LIMIT 7"""
    chosen_fields = [by_hand(listed, country=land, sector=sector) for sector, land in fields]
    yield (
        "phrase with place",
        [ask(f"{called(SECTOR(sector))} {called(COUNTRY(land))}") for sector, land in fields],
        chosen_fields,
    )
    yield (
        "filter: field and country",
        [
            lambda her=her, land=land, sector=sector: directory.browse(
                db, her, land, sector, 0, "ru", now
            )
            for her, (sector, land) in ((viewer(), field) for field in fields)
        ],
        chosen_fields,
    )
    ids = [viewer() for _ in range(tries)]
    yield (
        "card",
        [lambda id=id, her=her: directory.open_card(db, her, id, now)
            for id, her in zip(ids, reversed(ids), strict=True)],
        [by_hand("SELECT * FROM members WHERE id = :id", id=id) for id in ids],
    )  # fmt: skip


async def measure(
    path: Path, count: int, tries: int
) -> tuple[float, float, list[tuple[str, float, float, float | None, float | None]]]:
    """Seconds to add the members, the size of the database in MB, and p50 and p99 (ms) of each
    kind, ours and by hand.
    """
    now = datetime.now(UTC)
    db = await Database.open(path, now, FEATURES)
    began = time.perf_counter()
    every = people(count)
    some: list[Person] = []
    for first in range(1, count + 1, CHUNK):
        part = [next(every) for _ in range(min(CHUNK, count + 1 - first))]
        await db.write(lambda tx, first=first, part=part: fill(tx, first, part, to_timestamp(now)))
        some += part[: max(1, 40_000 * CHUNK // count)]
    filled = time.perf_counter() - began
    hand = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    prepare(hand)
    rows: list[tuple[str, float, float, float | None, float | None]] = []
    for name, ours, theirs in queries(db, hand, some, count, tries):
        times: list[list[float]] = [[], []]
        for number, query in enumerate(ours):
            start = time.process_time()
            await query()
            times[0].append(time.process_time() - start)
            if theirs:
                start = time.process_time()
                theirs[number]()
                times[1].append(time.process_time() - start)
        rows.append((name, *spread(times[0]), *(spread(times[1]) if theirs else (None, None))))
    hand.close()
    await db.close()
    size = sum(one.stat().st_size for one in path.parent.glob(f"{path.name}*")) / 1024**2
    return filled, size, rows
