import asyncio
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import database, members
from storage.database import (
    Database,
    DatabaseInUse,
    Features,
    Page,
    StorageError,
    Transaction,
    migrate,
)
from storage.database import schema as schema_file
from storage.database.sqlite import SqliteTransaction
from tests import engine

NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture
async def db(tmp_path: Path):
    opened = await engine.opened(tmp_path / "test.sqlite3", NOW, Features())
    yield opened
    await opened.close()


@engine.about_the_file("settings of SQLite")
async def test_settings_of_both_connections(db: Database) -> None:
    def pragmas(tx: Transaction) -> list[object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        return [tx.value(f"PRAGMA {name}") for name in names]

    assert await db.write(pragmas) == ["wal", 2, 1, 1]
    assert await db.read(pragmas) == ["wal", 2, 1, 1]


async def test_the_reader_cannot_write(db: Database) -> None:
    with pytest.raises(StorageError, match=r"SQLITE_READONLY|ReadOnlySqlTransaction"):
        await db.read(lambda tx: tx.execute("DELETE FROM members"))


async def test_an_exception_undoes_the_whole_verb(db: Database) -> None:
    def half(tx: Transaction) -> None:
        members.ensure(tx, 5, NOW)
        raise ValueError

    with pytest.raises(ValueError):
        await db.write(half)
    assert await members.by_telegram_id(db, 5) is None
    await members.get_or_create(db, 6, NOW)
    assert await members.by_telegram_id(db, 6) is not None


async def test_a_cancelled_caller_cuts_nothing_in_half(db: Database) -> None:
    def two(tx: Transaction) -> None:
        members.ensure(tx, 5, NOW)
        members.ensure(tx, 6, NOW)

    task = asyncio.ensure_future(db.write(two))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await members.get_or_create(db, 7, NOW)
    found = [await members.by_telegram_id(db, number) is not None for number in (5, 6)]
    assert found in ([True, True], [False, False])


async def test_verbs_do_not_mix(db: Database) -> None:
    await asyncio.gather(*(members.get_or_create(db, number, NOW) for number in range(1, 200)))
    count = await db.read(lambda tx: tx.value("SELECT count(*) FROM members"))
    assert count == 199


async def test_tables_are_strict(db: Database) -> None:
    with pytest.raises(StorageError):
        await db.write(
            lambda tx: tx.execute(
                "INSERT INTO members (telegram_id, first_seen_at) VALUES ('x', 1)"
            )
        )


@engine.about_the_file("the lock of the file")
async def test_one_process_per_file(tmp_path: Path, db: Database) -> None:
    with pytest.raises(DatabaseInUse):
        await Database.open(tmp_path / "test.sqlite3", NOW, Features())
    other = subprocess.run(
        [sys.executable, "-c",
         "import sys; from pathlib import Path; from storage.database import lock_file\n"
         "lock_file(Path(sys.argv[1]))", str(tmp_path / "test.sqlite3")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "DatabaseInUse" in other.stderr


@engine.about_the_file("permissions of the file")
async def test_the_file_is_for_its_owner_only(tmp_path: Path, db: Database) -> None:
    assert (tmp_path / "test.sqlite3").stat().st_mode & 0o077 == 0


@engine.about_the_file("the lock of the file")
async def test_the_file_is_free_after_close(tmp_path: Path) -> None:
    for _ in range(2):
        opened = await Database.open(tmp_path / "a.sqlite3", NOW, Features())
        await opened.close()
    with pytest.raises(ValueError, match="closed"):
        await members.by_telegram_id(opened, 5)


@engine.about_the_file("the versions of a file")
def test_migrations_go_up_from_each_version(tmp_path: Path) -> None:
    wanted = schema(tmp_path / "all.sqlite3", None)
    for number in range(len(migrate.migrations())):
        assert schema(tmp_path / f"{number}.sqlite3", number) == wanted


def test_the_schema_in_one_file_is_that_of_the_migrations() -> None:
    assert schema_file.FILE.read_text("utf-8") == schema_file.render(), "make schema"


def schema(path: Path, first: int | None) -> list[str]:
    """What all migrations make, after a stop at `first`."""
    path.touch()
    if first is not None:
        migrate.apply(path, NOW, upto=first)
        assert migrate.version(path) == first
        if first:
            with pytest.raises(migrate.SchemaError, match="kurak migrate"):
                migrate.require_current(path)
    migrate.apply(path, NOW)
    migrate.require_current(path)
    with database.read_only(path) as tx:
        return [row["sql"] for row in tx.rows("SELECT sql FROM sqlite_schema ORDER BY 1")]


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ("PRAGMA user_version = 99", "newer"),
        ("INSERT INTO migrations VALUES (99, 'x', 'x', 1)", "newer"),
        ("DELETE FROM migrations WHERE number = 2", "half-migrated"),
        ("UPDATE migrations SET checksum = 'x' WHERE number = 1", "half-migrated"),
        ("PRAGMA user_version = 1", "half-migrated"),
        ("DROP TABLE migrations", "not one of Kurak's"),
    ],
)
@engine.about_the_file("damage to the file")
async def test_a_schema_that_is_not_ours_is_refused(tmp_path: Path, damage: str, said: str) -> None:
    path = tmp_path / "x.sqlite3"
    path.touch()
    migrate.apply(path, NOW)
    with sqlite3.connect(path) as connection:
        connection.execute(damage)
    connection.close()
    with pytest.raises(migrate.SchemaError, match=said):
        await Database.open(path, NOW, Features())
    database.lock_file(path).close()


@engine.about_the_file("damage to the file")
async def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite3"
    path.write_text("Dear diary, " * 100)
    with pytest.raises(migrate.SchemaError, match="not a SQLite database"):
        await Database.open(path, NOW, Features())


@engine.about_the_file("migrations of a file")
def test_a_script_that_fails_leaves_nothing(tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "x.sqlite3"
    path.touch()
    broken = migrate.Migration(1, "broken", "CREATE TABLE a (x);\nCREATE TABLE a (x);\n")
    monkeypatch.setattr(migrate, "migrations", lambda: (broken,))
    with pytest.raises(migrate.SchemaError, match="0001 broken failed"):
        migrate.apply(path, NOW)
    assert migrate.version(path) == 0


@given(st.integers(0, 30), st.integers(0, 8), st.integers(1, 7))
def test_a_page_of_a_query_is_a_page_of_its_rows(count: int, number: int, size: int) -> None:
    connection = sqlite3.connect(":memory:")
    tx = SqliteTransaction(connection, Features())
    tx.execute("CREATE TABLE numbers (n INTEGER NOT NULL)")
    tx.execute_many("INSERT INTO numbers (n) VALUES (:n)", [{"n": n} for n in range(count)])
    sql = "SELECT n FROM numbers WHERE n >= :least ORDER BY n DESC"
    page = tx.page(sql, {"least": 2}, number, size).map(lambda row: row[0])
    assert page == Page.of(range(count - 1, 1, -1), number, size)
    assert len(page.rows) <= size
    assert page.has_more == (max(count - 2, 0) > (number + 1) * size)
    connection.close()
