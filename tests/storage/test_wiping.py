"""Nothing is left in a file of what was deleted, wherever SQLite had moved it, and it is sound."""

import contextlib
import os
import random
import re
import sqlite3
import struct
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from storage.database import Database, Transaction, read_only, wiping
from storage.features import FEATURES
from tests import engine
from tests.storage.machine import START

pytestmark = engine.about_the_file("how the file is wiped")


@pytest.fixture
async def db(tmp_path: Path) -> AsyncGenerator[Database]:
    opened = await Database.open(tmp_path / "kurak.sqlite3", START, FEATURES)
    yield opened
    await opened.close()


class Rows:
    """Rows of `members`, each with a name of its own, from three letters to several pages."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.number = 0
        self.kept: dict[int, str] = {}
        self.deleted = set[int]()

    def work(self, tx: Transaction) -> None:
        """Add many, lengthen some and delete others."""
        for _ in range(200):
            self.number += 1
            name = f"<{self.number:06}>" * self.chance.choice((1, 4, 9, 16, 25, 600))
            tx.execute(
                "INSERT INTO members (id, telegram_id, first_seen_at, name) "
                "VALUES (:id, :id, 1, :name)",
                {"id": self.chance.randrange(10**9), "name": name},
            )
            self.kept[tx.value("SELECT last_insert_rowid()")] = name
        for id in self.chance.sample(list(self.kept), 120):
            name = self.kept.pop(id)
            if self.chance.random() < 0.3:
                self.kept[id] = name + name
                tx.execute("UPDATE members SET name = name || name WHERE id = :id", {"id": id})
            else:
                self.deleted.add(int(name.partition(">")[0][1:]))
                tx.execute("DELETE FROM members WHERE id = :id", {"id": id})

    def left_in(self, folder: Path) -> set[int]:
        """The deleted ones that a file still holds."""
        held = {
            int(number)
            for path in folder.iterdir()
            for number in re.findall(rb"<(\d{6})>", path.read_bytes())
        }
        return self.deleted & held


@pytest.mark.parametrize("seed", range(2))
async def test_nothing_is_left_and_nothing_comes_back(
    db: Database, tmp_path: Path, seed: int
) -> None:
    rows = Rows(seed)
    for _ in range(2):
        for _ in range(4):
            await db.write(rows.work)
        assert rows.left_in(tmp_path), "there is something to wipe"
        assert await db.wipe()
        assert rows.left_in(tmp_path) == set()
    # What a page held before does not come back with what is written next.
    gone = set(rows.deleted)
    for _ in range(3):
        await db.write(rows.work)
    rows.deleted = gone
    assert rows.left_in(tmp_path) == set()
    with read_only(db.path) as tx:
        assert tx.value("PRAGMA integrity_check") == "ok"
        kept = {row["id"]: row["name"] for row in tx.rows("SELECT id, name FROM members")}
    assert kept == rows.kept


async def test_somebody_who_reads_for_long_is_not_disturbed(db: Database, tmp_path: Path) -> None:
    rows = Rows(5)
    await db.write(rows.work)
    with read_only(db.path) as tx:
        tx.execute("BEGIN")
        before = tx.value("SELECT count(*) FROM members")
        await db.write(rows.work)
        assert not await db.wipe()
        assert tx.value("SELECT count(*) FROM members") == before
    assert await db.wipe()
    assert rows.left_in(tmp_path) == set()


MARK = 0xA5
"""A byte that stands nowhere else in the file."""

HEADER_LENGTHS = {0x02: 12, 0x05: 12, 0x0A: 8, 0x0D: 8}


def gaps(content: bytes) -> dict[int, range]:
    """Of each page of a b-tree, where its gap is in the file, read as the format is described."""
    (size,) = struct.unpack_from(">H", content, 16)
    size = 65_536 if size == 1 else size
    found: dict[int, range] = {}
    for number in range(1, len(content) // size + 1):
        start = (number - 1) * size
        header = start + (100 if number == 1 else 0)
        kind, _, cells, cell_content = struct.unpack_from(">BHHH", content, header)
        if kind in HEADER_LENGTHS:
            end = start + (cell_content or 65_536)
            found[number] = range(header + HEADER_LENGTHS[kind] + 2 * cells, end)
    return found


@pytest.mark.parametrize("size", [512, 4096, 65_536])
def test_the_gaps_of_all_pages_are_wiped_and_nothing_else(tmp_path: Path, size: int) -> None:
    path = tmp_path / "x.sqlite3"
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(
            f"""PRAGMA page_size = {size};
            CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT UNIQUE, more TEXT);
            CREATE TABLE nobody (id INTEGER PRIMARY KEY);
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9000)
            INSERT INTO words SELECT i * 7919 % 9001, printf('%060d', i * 3571 % 9001),
                printf('%.*c', CASE WHEN i % 400 THEN 5 ELSE 70000 END, 'y') FROM n;"""
        )
    before = path.read_bytes()
    where = gaps(before)
    kinds = {before[min(one) - min(one) % size + (100 if n == 1 else 0)] for n, one in
             where.items() if len(one)}  # fmt: skip
    assert {0x0A, 0x0D} <= kinds and (size > 4096 or {0x02, 0x05} <= kinds)
    with path.open("r+b", buffering=0) as file:
        clean = bytearray(before)
        for one in where.values():
            clean[one.start : one.stop] = bytes(len(one))
        os.pwrite(file.fileno(), clean, 0)
        assert wiping.find(file.fileno()) == []
        # In a single page, in the last byte of a gap or the first.
        for number, one in where.items():
            if len(one):
                for at in (one.start, one.stop - 1):
                    os.pwrite(file.fileno(), bytes([MARK]), at)
                    assert number > 9 or wiping.find(file.fileno()) == [number]
                    wiping.wipe(file.fileno(), [number])
                    if number > 9:
                        break
        full = bytearray(clean)
        for one in where.values():
            full[one.start : one.stop] = bytes([MARK]) * len(one)
        os.pwrite(file.fileno(), full, 0)
        found = wiping.find(file.fileno())
        assert found == [number for number, one in where.items() if len(one)]
        wiping.wipe(file.fileno(), [*found, len(clean) // size + 5])
        assert path.read_bytes() == bytes(clean)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_page_that_is_not_sound_is_left_alone(tmp_path: Path) -> None:
    """As one that is being written. The last bytes of a page may be reserved for others."""
    size, usable = 512, 504
    first = bytearray(size)
    struct.pack_into(">HBBB", first, 16, size, 1, 1, size - usable)

    def page(cells: int, content: int) -> bytes:
        header = struct.pack(">BHHHB", 0x0D, 0, cells, content, 0)
        return header + bytes([MARK]) * (size - len(header))

    sound = [page(3, usable), page(248, usable)]
    unsound = [page(0, usable + 1), page(0, size), page(249, usable)]
    path = tmp_path / "x.sqlite3"
    path.write_bytes(bytes(first) + b"".join((*sound, *unsound)))
    before = path.read_bytes()
    with path.open("r+b", buffering=0) as file:
        assert wiping.find(file.fileno()) == [2]
        wiping.wipe(file.fileno(), range(1, 8))
    after = bytearray(before)
    after[size + 14 : size + usable] = bytes(usable - 14)
    assert path.read_bytes() == bytes(after)
