"""Work queued together shares a commit, and a failing piece affects no other."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage import members
from storage.database import Database, Features, StorageError, Transaction
from tests import engine

NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture
async def db(tmp_path: Path):
    opened = await engine.opened(tmp_path / "test.sqlite3", NOW, Features())
    yield opened
    await opened.close()


def adds(number: int, *, fails: bool = False):
    def work(tx: Transaction) -> int:
        members.ensure(tx, number, NOW)
        if fails:
            raise ValueError(number)
        return number

    return work


async def there(db: Database) -> set[int]:
    return set(
        await db.read(lambda tx: [row[0] for row in tx.rows("SELECT telegram_id FROM members")])
    )


async def test_a_failure_among_others_undoes_itself_only(db: Database) -> None:
    results = await asyncio.gather(
        *(db.write(adds(number, fails=number % 3 == 0)) for number in range(1, 200)),
        return_exceptions=True,
    )
    for number, result in enumerate(results, start=1):
        if number % 3 == 0:
            assert isinstance(result, ValueError)
        else:
            assert result == number
    assert await there(db) == {number for number in range(1, 200) if number % 3}


async def test_many_share_a_commit(db: Database) -> None:
    commits: list[str] = []

    def trace(tx: Transaction) -> None:
        connection = tx._connection  # type: ignore[attr-defined]
        connection.set_trace_callback(lambda sql: commits.append(sql) if sql == "COMMIT" else None)

    def add(tx: Transaction, number: int) -> None:
        members.ensure(tx, number, NOW)
        if engine.IS_POSTGRES:
            commits.append(tx.value("SELECT pg_current_xact_id()::text"))

    if not engine.IS_POSTGRES:
        await db.write(trace)
    commits.clear()
    await asyncio.gather(*(db.write(lambda tx, n=n: add(tx, n)) for n in range(1, 101)))
    assert len(set(commits) if engine.IS_POSTGRES else commits) in range(1, 4)
    assert len(await there(db)) == 100


async def test_what_ends_the_whole_transaction_ends_only_its_own_work(db: Database) -> None:
    def rolls_back(tx: Transaction) -> None:
        tx.execute("ROLLBACK")  # as SQLite does by itself when the disk is full
        raise engine.sql_error()("database or disk is full")

    results = await asyncio.gather(
        db.write(adds(1)), db.write(rolls_back), db.write(adds(2)), return_exceptions=True
    )
    assert results[0] == 1
    assert isinstance(results[1], StorageError)
    assert results[2] == 2
    assert await there(db) == {1, 2}
    await db.write(adds(3))


async def test_a_query_that_fails_among_others_fails_alone(db: Database) -> None:
    def wrong(tx: Transaction) -> None:
        tx.rows("SELECT nothing FROM members")

    def fails(_tx: Transaction) -> None:
        raise ValueError("Gulbahor")

    await db.write(adds(1))
    reads = [db.read(lambda tx: tx.value("SELECT count(*) FROM members")) for _ in range(3)]
    found = await asyncio.gather(
        reads[0], db.read(wrong), reads[1], db.read(fails), reads[2], return_exceptions=True
    )
    assert [found[0], found[2], found[4]] == [1, 1, 1]
    assert isinstance(found[1], StorageError)
    assert isinstance(found[3], ValueError)


async def test_what_was_written_is_read_at_once(db: Database) -> None:
    for number in range(1, 50):
        await db.write(adds(number))
        assert number in await there(db)


async def test_work_runs_in_the_order_in_which_it_came(db: Database) -> None:
    order: list[int] = []
    await asyncio.gather(*(db.write(lambda _tx, n=n: order.append(n)) for n in range(300)))
    assert order == list(range(300))


@settings(max_examples=30)
@given(st.lists(st.tuples(st.integers(1, 9), st.booleans()), max_size=30))
def test_any_mixture_leaves_what_went_well(tmp_path_factory, works: list) -> None:
    async def run() -> None:
        db = await engine.opened(tmp_path_factory.getbasetemp() / "mixed", NOW, Features())
        await db.write(lambda tx: tx.execute("DELETE FROM members"))
        results = await asyncio.gather(
            *(db.write(adds(number, fails=fails)) for number, fails in works),
            return_exceptions=True,
        )
        assert [isinstance(result, ValueError) for result in results] == [f for _, f in works]
        assert await there(db) == {number for number, fails in works if not fails}
        await db.close()

    asyncio.run(run())
