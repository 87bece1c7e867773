"""`python -m tests.names`: whether names are found among many, and how fast."""

import argparse
import os
import platform
import random
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from storage.database import Transaction
from storage.directory import Criteria, Part, PartKind, find
from storage.features import FEATURES
from storage.kit.transliteration import fold
from tests.names import lists
from tests.storage.machine import inner, opened, transaction

MEMBERS = 100_000
TRIES = 500


def fill(tx: Transaction, count: int) -> list[str]:
    """So many members with ids from 1 on; returns their names."""
    people = list(lists.crowd(count))
    for number, name in enumerate(people, 1):
        tx.execute(
            """INSERT INTO members (id, telegram_id, language, status, name, name_key, country,
                sector, consent_version, consented_at, first_seen_at, joined_at)
            VALUES (:id, :id, 'ru', 'member', :name, :key, 'KZ', 'customs', 1, 1, 1, 1)""",
            {"id": number, "name": name, "key": fold(name)},
        )
        lists.index(tx, number, name)
    return people


def slip(word: str, chance: random.Random) -> str:
    """A word with one letter wrong, missing or swapped."""
    at = chance.randrange(1, max(2, len(word) - 1))
    kind = chance.randrange(3)
    if kind == 0:
        return word[:at] + word[at + 1 :]
    if kind == 1:
        return word[:at] + chance.choice("абгдлмнрст") + word[at + 1 :]
    return word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]


def timed(tx: Transaction, typed: list[str]) -> tuple[list[float], list[float]]:
    """Milliseconds of each search, ours and of a bare prefix query of FTS5."""
    ours: list[float] = []
    bare: list[float] = []
    search_page = inner(find)
    by_hand = """SELECT id, name, country, sector FROM member_words
        JOIN members ON members.id = member_words.rowid
        WHERE member_words MATCH :match ORDER BY member_words.rowid LIMIT 7"""
    now = datetime.now(UTC)
    for text in typed:
        words = fold(text).split()
        criteria = Criteria(tuple(Part(PartKind.WORD, (), (word,)) for word in words))
        began = time.perf_counter()
        search_page(tx, 1, criteria, 0, "ru", now)
        between = time.perf_counter()
        tx.rows(by_hand, {"match": " AND ".join(f'"{word}"*' for word in words)})
        ours.append((between - began) * 1000)
        bare.append((time.perf_counter() - between) * 1000)
    return sorted(ours), sorted(bare)


def main() -> None:
    """Print what is found, what is found falsely, and how long it takes."""
    parser = argparse.ArgumentParser(prog="python -m tests.names", description=__doc__)
    parser.add_argument("--members", type=int, default=MEMBERS)
    parser.add_argument("--failures", choices=lists.LISTS, help="show them for this list")
    given = parser.parse_args()
    console = Console(width=100, highlight=False)
    console.print(
        f"{datetime.now(UTC):%Y-%m-%d}, {platform.machine()}, {os.cpu_count()} cores, Python "
        f"{platform.python_version()}; {given.members:,} members"
    )
    with tempfile.TemporaryDirectory(prefix="kurak-names-") as folder:
        tx = transaction(opened(Path(folder)), FEATURES)
        tx.execute("BEGIN")
        people = fill(tx, given.members)
        tx.execute("COMMIT")
        distinct = tx.value("SELECT count(*) FROM name_words")
        table = Table("pairs", "tuned", "set aside", "second list")
        shares: dict[str, list[str]] = {"one name: found": [], "two names: found falsely": []}
        for name in lists.LISTS:
            for pairs, row in zip(
                (lists.spellings(name), lists.near_misses(name)), shares.values(), strict=True
            ):
                tx.execute("BEGIN")
                found = lists.check(tx, pairs, given.members + 1)
                tx.execute("ROLLBACK")
                row.append(f"{len(found)} of {len(pairs)}, {len(found) / len(pairs):.1%}")
                if given.failures == name:
                    wrong = found if pairs == lists.near_misses(name) else set(pairs) - set(found)
                    console.print(sorted(wrong))
        for kind, row in shares.items():
            table.add_row(kind, *row)
        console.print(table)
        chance = random.Random(3)
        chosen = chance.sample(people, min(TRIES, len(people)))
        times = Table("search", "p50 ms", "p99 ms", "one prefix query: p50", "p99")
        for kind, typed in (
            ("one name", [name.split()[0] for name in chosen]),
            ("full name", chosen),
            ("one name with a slip", [slip(name.split()[0], chance) for name in chosen]),
            ("surname with a slip", [slip(name.split()[1], chance) for name in chosen]),
        ):
            results = timed(tx, typed)
            cells = [row[int(len(row) * part)] for row in results for part in (0.5, 0.99)]
            times.add_row(kind, *(f"{cell:.1f}" for cell in cells))
        console.print(times)
        console.print(f"{distinct:,} different words in names")


if __name__ == "__main__":
    main()
