"""Whoever is erased is gone from every file, and no older backup brings her back."""

import os
import shutil
from collections.abc import AsyncGenerator
from datetime import timedelta
from pathlib import Path

import pytest

from storage import applications, directory, erasure, members
from storage.database import Database, Transaction
from storage.database.tombstones import Tombstone, Tombstones, TombstonesError
from storage.directory import Criteria
from storage.erasure import ErasureOutcome, ErasureReason, Remainder
from storage.features import FEATURES
from storage.kit import audit, form_drafts, inbox, network_settings
from storage.kit.inbox import StoredUpdate
from storage.kit.transliteration import fold
from storage.members import Profile
from storage.practices import submissions
from storage.practices.submissions import NewPractice
from tests import engine
from tests.practices.steps import TEXTS
from tests.storage.machine import START

NAME = "Zulmira Quvvatova"
TELEGRAM = 5_550_123_456
LATER = START + timedelta(hours=1)


@pytest.fixture
async def db(tmp_path: Path) -> AsyncGenerator[Database]:
    opened = await engine.opened(tmp_path / "live" / "kurak.sqlite3", START, FEATURES)
    await join(opened, TELEGRAM, NAME)
    await join(opened, 77, "Another Woman")
    yield opened
    await opened.close()


async def join(db: Database, telegram_id: int, name: str) -> int:
    member = await members.get_or_create(db, telegram_id, START)
    profile = Profile(name, "TJ", "customs", institution=f"Bureau of {name}")
    await applications.submit(db, member.id, profile, "1", False, START)
    return member.id


async def id_of(db: Database, telegram_id: int = TELEGRAM) -> int | None:
    found = await members.by_telegram_id(db, telegram_id)
    return None if found is None else found.id


def holding(folder: Path, text: str) -> list[str]:
    """The files that contain a text, in any form in which it is stored."""
    words = [
        text,
        text.lower(),
        text.split(maxsplit=1)[0],
        text.split(maxsplit=1)[0].lower(),
        str(TELEGRAM),
    ]
    return [
        path.name
        for path in sorted(folder.iterdir())
        if any(word.encode() in path.read_bytes() for word in words)
    ]


async def leave_traces(db: Database) -> int:
    """Everything that this woman, and others about her, may leave behind."""
    own, other = await id_of(db), await id_of(db, 77)
    assert own is not None
    assert other is not None
    await form_drafts.begin(db, own, "question", "text", None, {"text": NAME}, True, "members",
                            START)  # fmt: skip
    await form_drafts.begin(db, other, "introduction", "note", own, {"to": NAME}, False, "members",
                            START)  # fmt: skip
    await directory.start(db, other, Criteria.named(*fold(NAME).split()), NAME.upper())
    updates = [StoredUpdate(1, TELEGRAM, f'{{"text": "{NAME}"}}'),
               StoredUpdate(2, 0, f'{{"from": {{"id": {TELEGRAM}}}}}')]  # fmt: skip
    await inbox.store(db, updates, (), START)
    await inbox.set_unreadable(db, 2)
    await db.write(
        lambda tx: audit.record(tx, other, "suspend", START, member_id=own, reason=f"{NAME}!")
    )
    return own


@engine.about_the_file
async def test_no_file_holds_her_name_afterwards(db: Database) -> None:
    own = await leave_traces(db)
    folder = db.path.parent
    assert "kurak.sqlite3-wal" in holding(folder, NAME)
    assert await erasure.erase(db, own, LATER) is ErasureOutcome.ERASED
    assert holding(folder, NAME) == []
    assert await id_of(db) is None
    assert await id_of(db, 77) is not None
    assert await db.read(lambda tx: audit.verified(tx).broken_at) is None
    assert await erasure.erase(db, own, LATER) is ErasureOutcome.GONE
    assert await db.read(lambda tx: network_settings.get(tx, "wipe-due", 9)) == 0


@engine.about_the_file
async def test_the_file_is_written_anew_after_the_last_of_several(db: Database) -> None:
    own, other = await leave_traces(db), await id_of(db, 77)
    assert other is not None
    await erasure.erase(db, own, LATER, more_follow=True)
    assert await db.read(lambda tx: network_settings.get(tx, "wipe-due", 9)) == 1
    await erasure.erase(db, other, LATER)
    assert await db.read(lambda tx: network_settings.get(tx, "wipe-due", 9)) == 0
    assert holding(db.path.parent, NAME) == []


@engine.about_the_file
async def test_a_large_file_holds_nothing_either(db: Database) -> None:
    """Pages that were split and merged keep no old cells."""
    for number in range(400):
        await join(db, 100_000 + number, f"Woman {number} {'x' * (number % 70)}")
    own = await leave_traces(db)
    for number in range(200):
        found = await id_of(db, 100_000 + number)
        assert found is not None
        await erasure.erase(db, found, LATER, more_follow=True)
    await erasure.erase(db, own, LATER)
    assert holding(db.path.parent, NAME) == []


@engine.about_the_file
async def test_an_older_backup_does_not_bring_her_back(db: Database, tmp_path: Path) -> None:
    own = await leave_traces(db)
    await db.wipe()
    backup = tmp_path / "backup.sqlite3"
    shutil.copy(db.path, backup)
    await erasure.erase(db, own, LATER)
    await db.close()
    shutil.copy(backup, db.path)
    assert NAME.encode() in db.path.read_bytes()
    restored = await Database.open(db.path, LATER, FEATURES)
    assert await erasure.complete(restored, LATER) == 1
    assert holding(db.path.parent, NAME) == []
    assert await id_of(restored) is None
    assert await id_of(restored, 77) is not None
    said = await audit.latest(restored, 1)
    assert (said[0].action, said[0].note) == (erasure.ERASED, ErasureReason.TOMBSTONE)
    assert await erasure.complete(restored, LATER) == 0
    await restored.close()


async def test_whoever_comes_anew_stays(db: Database) -> None:
    own = await id_of(db)
    assert own is not None
    await erasure.erase(db, own, LATER)
    await members.get_or_create(db, TELEGRAM, LATER)
    assert await erasure.complete(db, LATER + timedelta(days=1)) == 0
    assert await id_of(db) is not None


async def shares(db: Database, author: int, keep: bool, says: str = "How we did it.") -> int:
    texts = {"title": "A help desk", **TEXTS, "problem": says}
    shared = NewPractice("en", texts, ("leadership",), None, is_named=True,
                         keep_after_leaving=keep)  # fmt: skip
    _, practice = await submissions.share(db, author, None, shared, START)
    assert practice is not None

    def publish(tx: Transaction) -> None:
        tx.execute("UPDATE submissions SET status = 'approved' WHERE practice_id = :id",
                   {"id": practice})  # fmt: skip
        tx.execute("UPDATE practices SET status = 'published', published_at = 1 WHERE id = :id",
                   {"id": practice})  # fmt: skip

    await db.write(publish)
    return practice


async def left(db: Database) -> list[int]:
    return await db.read(
        lambda tx: [row["id"] for row in tx.rows("SELECT id FROM practices WHERE status <> 'x'")]
    )


@pytest.mark.parametrize("keeps_texts", [True, False])
@pytest.mark.parametrize("interrupted", [True, False])
async def test_what_stays_is_what_she_chose(
    db: Database, keeps_texts: bool, interrupted: bool
) -> None:
    """Also if the process dies after the tombstone is written."""
    own = await id_of(db)
    assert own is not None
    stays = await shares(db, own, keep=True)
    await shares(db, own, keep=False)
    await shares(db, own, keep=True, says=f"{NAME} did it.")
    assert await erasure.remainder(db, own) == Remainder(1, 0, 0)
    if interrupted:
        db.tombstones.add(TELEGRAM, Tombstone(LATER, keeps_texts))
        assert await erasure.complete(db, LATER) == 1
    else:
        await erasure.erase(db, own, LATER, keeps_texts=keeps_texts)
    assert await left(db) == ([stays] if keeps_texts else [])
    assert holding(db.path.parent, NAME) == []


async def test_an_admin_whom_the_network_needs_stays(db: Database) -> None:
    own, other = await id_of(db), await id_of(db, 77)
    assert own is not None
    sql = """INSERT INTO roles (member_id, role, from_config, granted_at)
        VALUES (:id, 'admin', :fixed, 1)"""
    await db.write(lambda tx: tx.execute(sql, {"id": own, "fixed": 0}))
    assert await erasure.obstacle(db, own) is ErasureOutcome.LAST_ADMIN
    assert await erasure.erase(db, own, LATER) is ErasureOutcome.LAST_ADMIN
    await db.write(lambda tx: tx.execute(sql, {"id": other, "fixed": 1}))
    assert other is not None
    assert await erasure.erase(db, other, LATER) is ErasureOutcome.FROM_CONFIG
    assert len(db.tombstones) == 0
    assert await erasure.obstacle(db, own) is None
    assert await erasure.erase(db, own, LATER) is ErasureOutcome.ERASED


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


@engine.about_the_file
async def test_whoever_is_erased_while_the_file_is_wiped_is_wiped_too(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    own, other = await leave_traces(db), await id_of(db, 77)
    assert other is not None
    wipe = db.wipe

    async def meanwhile() -> bool:
        is_done = await wipe()
        monkeypatch.setattr(db, "wipe", wipe)
        await erasure.erase(db, own, LATER, more_follow=True)
        return is_done

    monkeypatch.setattr(db, "wipe", meanwhile)
    await erasure.erase(db, other, LATER)
    assert holding(db.path.parent, NAME)
    await erasure.finish(db, LATER)
    assert holding(db.path.parent, NAME) == []


@pytest.mark.parametrize("said", ["", "something else\n", "kurak-tombstones 00\n",
                                  f"kurak-tombstones {'0' * 64}\nx 1 some\n"])  # fmt: skip
def test_a_damaged_file_of_tombstones_is_not_ignored(tmp_path: Path, said: str) -> None:
    (tmp_path / "x.sqlite3.tombstones").write_text(said)
    with pytest.raises(TombstonesError, match="damaged"):
        Tombstones(tmp_path / "x.sqlite3")
