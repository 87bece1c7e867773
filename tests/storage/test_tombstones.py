"""The tombstones beside a database: they say nothing by themselves, and are on the disk."""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from storage.database.tombstones import Tombstone, Tombstones, TombstonesError
from tests.storage.machine import START

TELEGRAM = 5_550_123_456
LATER = START + timedelta(hours=1)


def test_tombstones_say_nothing_by_themselves(tmp_path: Path) -> None:
    stones = Tombstones(tmp_path / "x.sqlite3")
    assert stones.of(5) is None
    stones.add(TELEGRAM, Tombstone(START, keeps_texts=False))
    stones.add(7, Tombstone(LATER, keeps_texts=True))
    said = stones.path.read_text()
    assert str(TELEGRAM) not in said
    assert stones.path.stat().st_mode & 0o077 == 0
    read = Tombstones(tmp_path / "x.sqlite3")
    assert read.of(TELEGRAM) == Tombstone(START, keeps_texts=False)
    assert read.of(7) == Tombstone(LATER, keeps_texts=True)
    assert read.of(8) is None
    # The same id has another line under another key.
    other = Tombstones(tmp_path / "y.sqlite3")
    other.add(TELEGRAM, Tombstone(START, keeps_texts=False))
    assert not set(said.splitlines()[1:]) & set(other.path.read_text().splitlines())
    assert read.forget(START) == 0
    assert read.forget(LATER) == 1
    again = Tombstones(tmp_path / "x.sqlite3")
    assert (len(again), again.of(TELEGRAM)) == (1, None)
    assert again.of(7) == Tombstone(LATER, keeps_texts=True)


def test_what_one_tells_of_a_suspension_stays_as_long_as_others_do(tmp_path: Path) -> None:
    stones = Tombstones(tmp_path / "x.sqlite3")
    stones.add(TELEGRAM, Tombstone(START, False, START))
    # She came back, and left again without being suspended.
    stones.add(TELEGRAM, Tombstone(LATER, keeps_texts=True))
    assert Tombstones(tmp_path / "x.sqlite3").of(TELEGRAM) == Tombstone(LATER, True, START)
    other = Tombstones(tmp_path / "y.sqlite3")
    other.take_over(stones)
    assert other.of(TELEGRAM) == Tombstone(LATER, True, START)
    assert stones.forget(LATER) == 0
    assert Tombstones(tmp_path / "x.sqlite3").of(TELEGRAM) == Tombstone(LATER, keeps_texts=True)
    stones.add(7, Tombstone(LATER, True, LATER))
    assert stones.forget(LATER) == 0
    assert stones.of(7) == Tombstone(LATER, True, LATER)


def test_a_tombstone_is_on_the_disk_when_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """First the whole new file, then its name: a power failure leaves the old one or the new."""
    synced: list[str] = []
    sync = os.fsync

    def look(descriptor: int) -> None:
        path = Path(f"/proc/self/fd/{descriptor}").resolve()
        is_in_place = stones.path.exists()
        lines = path.read_text().count("\n") if path.is_file() else 0
        synced.append(f"{path.name} {lines} {is_in_place}")
        sync(descriptor)

    stones = Tombstones(tmp_path / "x.sqlite3")
    monkeypatch.setattr(os, "fsync", look)
    stones.add(TELEGRAM, Tombstone(START, keeps_texts=True))
    descriptors = len(list(Path("/proc/self/fd").iterdir()))
    assert synced == ["x.sqlite3.tombstones.new 2 False", f"{tmp_path.name} 0 True"]
    stones.add(7, Tombstone(START, keeps_texts=True))
    assert len(list(Path("/proc/self/fd").iterdir())) == descriptors, "all files are closed"


@pytest.mark.parametrize("said", ["", "something else\n", "kurak-tombstones 00\n",
                                  f"kurak-tombstones {'0' * 64}\nx 1 some\n"])  # fmt: skip
def test_a_damaged_file_of_tombstones_is_not_ignored(tmp_path: Path, said: str) -> None:
    (tmp_path / "x.sqlite3.tombstones").write_text(said)
    with pytest.raises(TombstonesError, match="damaged"):
        Tombstones(tmp_path / "x.sqlite3")
