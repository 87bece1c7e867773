"""Nothing is left in a file of what was deleted, wherever SQLite had moved it, and it is sound."""

import random
import re
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from storage.database import Database, Transaction, read_only
from storage.features import FEATURES
from tests.storage.machine import START


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
