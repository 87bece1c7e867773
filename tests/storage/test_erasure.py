"""Whoever is erased is gone from every file, and no older backup brings her back."""

import shutil
from collections.abc import AsyncGenerator
from datetime import timedelta
from pathlib import Path

import pytest

from storage import applications, audiences, directory, erasure, members
from storage.database import Database, Transaction
from storage.database.tombstones import Tombstone
from storage.directory import Criteria
from storage.erasure import ErasureOutcome, ErasureReason, Remainder
from storage.features import FEATURES
from storage.kit import audit, form_drafts, inbox, network_settings, search
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


@engine.about_the_file("bytes in the file")
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


@engine.about_the_file("bytes in the file")
async def test_the_file_is_written_anew_after_the_last_of_several(db: Database) -> None:
    own, other = await leave_traces(db), await id_of(db, 77)
    assert other is not None
    await erasure.erase(db, own, LATER, more_follow=True)
    assert await db.read(lambda tx: network_settings.get(tx, "wipe-due", 9)) == 1
    await erasure.erase(db, other, LATER)
    assert await db.read(lambda tx: network_settings.get(tx, "wipe-due", 9)) == 0
    assert holding(db.path.parent, NAME) == []


@engine.about_the_file("bytes in the file")
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


@engine.about_the_file("a backup of the file")
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
    # What she is besides does not matter.
    await db.write(
        lambda tx: tx.execute(
            """INSERT INTO roles (member_id, role, country, from_config, granted_at)
            VALUES (:id, 'coordinator', 'TJ', 0, 1)""",
            {"id": other},
        )
    )
    assert await erasure.obstacle(db, other) is ErasureOutcome.FROM_CONFIG
    assert await erasure.obstacle(db, 999) is ErasureOutcome.GONE


async def test_what_she_made_for_the_network_stays(db: Database) -> None:
    own, other = await id_of(db), await id_of(db, 77)
    assert own is not None

    def fill(tx: Transaction) -> None:
        for who, ended in ((own, True), (other, False)):
            for status in ("draft", "published", *(["cancelled"] if ended else [])):
                tx.execute(
                    """INSERT INTO events (uid, status, organiser_id, language, zone, starts_at,
                        ends_at, venue, seats, audience_id, created_at, updated_at)
                    VALUES (:uid, :status, :who, 'en', 'UTC', 1, 2, '–', 5, :audience, 1, 1)""",
                    {"uid": f"{who} {status}", "status": status, "who": who,
                     "audience": audiences.create(tx, audiences.EVERYBODY)},
                )  # fmt: skip
            for status in ("draft", "sent", *(["stopped"] if ended else [])):
                message = None
                if status != "draft":
                    message = tx.value(
                        """INSERT INTO messages (kind, policy, any_hour, bulk, created_at)
                        VALUES ('news', 'hold', 0, 1, 1) RETURNING id"""
                    )
                tx.execute(
                    """INSERT INTO announcements (author_id, kind, status, language, audience_id,
                        message_id, created_at, confirmed_at)
                    VALUES (:who, 'news', :status, 'en', :audience, :message, 1, :confirmed)""",
                    {"status": status, "who": who, "message": message,
                     "confirmed": None if message is None else 1,
                     "audience": audiences.create(tx, audiences.EVERYBODY)},
                )  # fmt: skip

    await db.write(fill)
    assert await erasure.remainder(db, own) == Remainder(0, 2, 2)


async def due(db: Database, key: str = "wipe-due") -> int | None:
    """A setting of what is to be wiped; None if there is none."""
    found = await db.read(lambda tx: network_settings.get(tx, key, -1))
    return None if found == -1 else found


async def test_nothing_is_wiped_without_need_and_what_is_put_off_stays_due(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    own, wiped = await id_of(db), list[bool]()
    assert own is not None

    async def put_off() -> bool:
        wiped.append(False)
        return False

    with monkeypatch.context() as patched:
        patched.setattr(db, "wipe", put_off)
        await erasure.finish(db, LATER)
        assert wiped == []
        await erasure.erase(db, own, LATER)
        assert wiped == [False]
    assert await due(db) == 1
    assert await db.read(erasure.is_wipe_due)
    await erasure.finish(db, LATER)
    assert await due(db) == 0
    assert not await db.read(erasure.is_wipe_due)


async def test_an_index_is_scrubbed_to_its_end_and_no_other(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    own, scrubbed = await id_of(db), list[str]()
    assert own is not None

    def scrub(_tx: Transaction, index: str) -> bool:
        scrubbed.append(index)
        return len(scrubbed) < 3

    monkeypatch.setattr(search, "scrub", scrub)
    await erasure.erase(db, own, LATER)
    assert scrubbed == [search.MEMBERS] * 3
    assert await due(db, f"scrub-due-{search.MEMBERS}") == 0
    assert await due(db, f"scrub-due-{search.PRACTICES}") is None


async def test_a_start_completes_all_that_was_begun(db: Database) -> None:
    await leave_traces(db)
    await join(db, 88, "A Third One")
    for telegram in (TELEGRAM, 77):
        db.tombstones.add(telegram, Tombstone(LATER, keeps_texts=True))
    # Whoever came in the second in which she was erased has come back.
    db.tombstones.add(88, Tombstone(START, keeps_texts=True))
    assert await erasure.complete(db, LATER) == 2
    assert await id_of(db) is None
    third = await id_of(db, 88)
    assert third is not None
    assert await due(db) == 0
    assert holding(db.path.parent, NAME) == []
    await db.write(lambda tx: erasure.erase_rows(tx, third, LATER))
    assert await due(db) == 1
    assert await erasure.complete(db, LATER) == 0
    assert await due(db) == 0


async def test_her_texts_stay_unless_she_says_otherwise(db: Database) -> None:
    own = await id_of(db)
    assert own is not None
    stays = await shares(db, own, keep=True)
    await db.write(lambda tx: erasure.erase_rows(tx, own, LATER))
    assert await left(db) == [stays]
    other = await id_of(db, 77)
    assert other is not None
    stays_too = await shares(db, other, keep=True)
    await erasure.erase(db, other, LATER)
    assert await left(db) == [stays, stays_too]


@engine.about_the_file("how the file is wiped")
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


async def test_only_who_leaves_while_suspended_is_known_to_have(db: Database) -> None:
    """And only where she asked for it herself: whose time is over has not fled."""
    for number, is_suspended, reason, known in (
        (101, True, ErasureReason.REQUEST, LATER),
        (102, False, ErasureReason.REQUEST, None),
        (103, True, "silent_members", None),
    ):
        own = await join(db, number, NAME)
        if is_suspended:
            await db.write(
                lambda tx, own=own: tx.execute(
                    "UPDATE members SET suspended_at = 1 WHERE id = :id",
                    {"id": own},
                )
            )
        await erasure.erase(db, own, LATER, reason=reason, more_follow=True)
        anew = (await members.get_or_create(db, number, LATER)).id
        assert await erasure.left_suspended_at(db, anew) == known
