"""What `kurak audit` prints, and what it ends with."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from bot import audit as command
from storage.database import Database, Transaction
from storage.features import FEATURES
from storage.kit import audit
from tests import engine
from tests.storage.machine import START
from tests.storage.steps import make_member


@pytest.fixture
async def db(tmp_path: Path) -> AsyncGenerator[Database]:
    """A log of four entries."""
    opened = await engine.opened(tmp_path / "kurak.sqlite3", START, FEATURES)

    def fill(tx: Transaction) -> None:
        assert make_member(tx, 1, "TJ") == 1
        tx.execute("UPDATE members SET name = 'Zulmira' WHERE id = 1")
        audit.record(tx, 1, "look", START)
        audit.record(tx, None, "suspend", START, member_id=1, reason="[because] of it.")
        audit.record(tx, 1, "cancel", START, subject=("seat", 40), member_id=9)
        audit.record(tx, 2, "cut", START, subject=("audit", 7))

    await opened.write(fill)
    yield opened
    await opened.close()


@pytest.fixture(autouse=True)
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")


def cells(said: str) -> list[list[str]]:
    """The rows of the table, by their cells."""
    lines = [line for line in said.splitlines() if "2026-11" in line]
    return [[cell.strip() for cell in line.split("│")[1:-1]] for line in lines]


async def test_each_entry_is_a_row_without_names(
    db: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.run(engine.storage_at(db.path), 20, None) == 0
    said = capsys.readouterr().out
    at = f"{START:%Y-%m-%d %H:%M}"
    assert cells(said) == [
        ["4", at, "cut", "2", "audit 7", ""],
        ["3", at, "cancel", "1", "seat 40 member 9", ""],
        ["2", at, "suspend", "Kurak", "member 1", "[because] of it."],
        ["1", at, "look", "1", "", ""],
    ]
    for title in ("entry", "UTC", "action", "by", "about", "reason"):
        assert title in said.splitlines()[1]
    assert "Zulmira" not in said
    end = await db.read(audit.verified)
    assert said.splitlines()[-1] == f"sound: 4 entries, the last is 4 with digest {end.digest}"


async def test_the_last_ones_only(db: Database, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.run(engine.storage_at(db.path), 1, None) == 0
    assert [row[0] for row in cells(capsys.readouterr().out)] == ["4"]
    assert command.run(engine.storage_at(db.path), 0, None) == 0
    assert capsys.readouterr().out.startswith("sound: 4 entries"), "no empty table"


async def test_a_digest_that_was_noted(db: Database, capsys: pytest.CaptureFixture[str]) -> None:
    end = await db.read(audit.verified)
    await db.write(lambda tx: audit.record(tx, 1, "more", START))
    assert command.run(engine.storage_at(db.path), 1, end.digest) == 0
    assert "sound: 5 entries" in capsys.readouterr().out
    assert command.run(engine.storage_at(db.path), 1, "0" * 64) == 1
    said = capsys.readouterr().out.splitlines()[-1]
    assert said.startswith("tampered with: the digest is not in the log")


@pytest.mark.parametrize("digest", [None, "0" * 64])
async def test_a_broken_chain(
    db: Database, capsys: pytest.CaptureFixture[str], digest: str | None
) -> None:
    await db.write(lambda tx: tx.execute("UPDATE audit SET actor_id = 3 WHERE id = 2"))
    assert command.run(engine.storage_at(db.path), 1, digest) == 1
    said = capsys.readouterr().out.splitlines()[-1]
    assert said == "tampered with: entry 2 is missing or not as it was written"


@engine.about_the_file("a file that is not there")
def test_what_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.run(engine.storage_at(tmp_path / "none.sqlite3"), 5, None) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"{tmp_path / 'none.sqlite3'}: cannot be read: ")
