"""What breaks between Kurak and the server, and what Kurak makes of it."""

import asyncio
import contextlib
import os
import signal
import socket
import threading
from collections.abc import AsyncGenerator, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot import log
from storage import members
from storage.database import Database, StorageError, Transaction
from storage.features import FEATURES
from tests import engine

pytestmark = engine.on_postgres

NOW = datetime(2026, 11, 22, tzinfo=UTC)


async def opened(path: Path, url: str | None = None, waits: Callable[[], None] = print) -> Database:
    from storage.database.postgres import ServerEngine

    found = await ServerEngine.open(url or engine.url_of(path) or "", NOW, waits)
    return await Database.on(found, path, FEATURES)


@pytest.fixture
async def db(tmp_path: Path) -> AsyncGenerator[Database]:
    found = await opened(tmp_path / "x")
    yield found
    await found.close()


@contextlib.contextmanager
def session_on(path: Path) -> Any:
    import psycopg

    with psycopg.connect(engine.url_of(path) or "", autocommit=True) as session:
        yield session


def end_all(path: Path) -> int:
    """End every session on the database; returns how many."""
    with session_on(path) as session:
        return len(
            session.execute(
                """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid()
                AND application_name LIKE 'kurak%'"""
            ).fetchall()
        )


async def count(db: Database) -> int:
    return await db.read(lambda tx: tx.value("SELECT count(*) FROM members"))


async def test_sessions_that_end_lose_and_double_nothing(tmp_path: Path, db: Database) -> None:
    async def write(number: int) -> None:
        await members.get_or_create(db, number, NOW)

    for batch in range(6):
        works = [asyncio.create_task(write(100 * batch + number)) for number in range(40)]
        await asyncio.sleep(0)
        assert await asyncio.to_thread(end_all, tmp_path / "x") >= 1
        await asyncio.gather(*works)
    assert await count(db) == 240
    assert not db.engine.lost.is_set()


class Proxy:
    """Passes on what a client and the server say, until it is told to cut the line where the server
    has answered a COMMIT, or before it has heard of it.
    """

    def __init__(self, port: int) -> None:
        self._port = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._sockets = [self._listener]
        self.port: int = self._listener.getsockname()[1]
        self.cut: str | None = None
        """"before" or "after" the server gets the next COMMIT."""
        self._threads: list[threading.Thread] = []
        self._start(self._accept)

    def _start(self, run: Callable[..., None], *arguments: Any) -> None:
        self._threads.append(threading.Thread(target=run, args=arguments, daemon=True))
        self._threads[-1].start()

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()
        for one in self._sockets:
            one.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.create_connection(("127.0.0.1", self._port))
                self._sockets += [client, server]
                self._start(self._pass, client, server, True)
                self._start(self._pass, server, client, False)

    def _pass(self, one: socket.socket, other: socket.socket, is_client: bool) -> None:
        with contextlib.suppress(OSError):
            while said := one.recv(65536):
                if is_client and self.cut and b"COMMIT" in said:
                    cut, self.cut = self.cut, None
                    if cut == "after":
                        one.shutdown(socket.SHUT_WR)  # the answer never comes
                        other.sendall(said)
                    break
                other.sendall(said)
        for end in (one, other):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


@pytest.mark.parametrize("cut", ["before", "after"])
async def test_a_commit_without_an_answer_is_looked_up(tmp_path: Path, cut: str) -> None:
    url = engine.url_of(tmp_path / "x") or ""
    address, _, database = url.rpartition("/")
    proxy = Proxy(int(address.rpartition(":")[2]))
    db = await opened(tmp_path / "x", f"postgresql://kurak@127.0.0.1:{proxy.port}/{database}")
    runs = 0

    def work(tx: Transaction) -> int:
        nonlocal runs
        runs += 1
        proxy.cut = cut if runs == 1 else None
        return members.ensure(tx, 5, NOW)

    first = await db.write(work)
    # What was committed is not done again; what was not, is.
    assert runs == (2 if cut == "before" else 1)
    assert await count(db) == 1
    assert (await members.get_or_create(db, 5, NOW)).id == first
    await db.close()
    proxy.close()


async def test_a_second_one_waits_and_takes_over(tmp_path: Path, db: Database) -> None:
    waiting = asyncio.Event()
    second = asyncio.create_task(opened(tmp_path / "x", waits=waiting.set))
    await waiting.wait()
    await members.get_or_create(db, 5, NOW)
    assert not second.done()
    await db.close()
    async with asyncio.timeout(10):
        other = await second
    assert await count(other) == 1
    await other.close()


async def test_who_has_lost_the_lock_writes_nothing_more(tmp_path: Path, db: Database) -> None:
    waiting = asyncio.Event()
    second = asyncio.create_task(opened(tmp_path / "x", waits=waiting.set))
    await waiting.wait()
    writer = db.engine.writer

    def lose() -> None:
        # The thread of the first does not notice until the second has the lock.
        end_all(tmp_path / "x")
        asyncio.run_coroutine_threadsafe(asyncio.wait_for(second, 20), loop).result()

    loop = asyncio.get_running_loop()
    await writer.submit(lose)  # type: ignore[attr-defined]
    with pytest.raises(StorageError, match="LockLost"):
        await members.get_or_create(db, 6, NOW)
    await asyncio.wait_for(db.engine.lost.wait(), 5)
    other = second.result()
    assert await members.by_telegram_id(other, 6) is None
    await members.get_or_create(other, 7, NOW)
    with pytest.raises(StorageError, match="LockLost"):
        await members.get_or_create(db, 8, NOW)
    await other.close()


def stops_within_a_message(hung: Any) -> None:
    hung.pgconn.enter_pipeline_mode()
    hung.pgconn.send_query_params(b"SELECT 1", None)
    hung.pgconn.send_flush_request()


def stops_after_a_flush(hung: Any) -> None:
    hung.execute("BEGIN")
    hung.pgconn.enter_pipeline_mode()
    hung.pgconn.send_query_params(b"SELECT 1", None)
    hung.pgconn.pipeline_sync()
    hung.pgconn.send_flush_request()


@pytest.mark.parametrize("stop", [stops_within_a_message, stops_after_a_flush])
async def test_who_stops_does_not_keep_the_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop: Callable[[Any], None]
) -> None:
    from storage.database.postgres import locks
    from storage.database.postgres.session import connect
    from storage.database.processes import ProcessRole

    monkeypatch.setattr(locks, "LEASE", 0.2)
    with contextlib.closing(connect(engine.url_of(tmp_path / "x") or "", "kurak 0", 1)) as hung:
        assert locks.take(hung, ProcessRole.ALL)
        stop(hung)
        hung.pgconn.flush()
        # None of the server's own timeouts, of a second, runs.
        async with asyncio.timeout(10):
            other = await opened(tmp_path / "x")
        assert await count(other) == 0
        await other.close()


async def test_a_busy_server_is_not_taken_for_a_dead_line(tmp_path: Path) -> None:
    url = f"{engine.url_of(tmp_path / 'x')}?tcp_user_timeout=500"
    db = await opened(tmp_path / "x", url)
    text = "a" * 400
    given = [{"number": number, "text": text} for number in range(20_000)]
    runs = 0

    def work(tx: Transaction) -> int:
        nonlocal runs
        runs += 1
        tx.execute("CREATE TEMPORARY TABLE many (number BIGINT, text TEXT) ON COMMIT DROP")
        busy = tx.value("SELECT pg_backend_pid()")
        os.kill(busy, signal.SIGSTOP)
        threading.Timer(2, os.kill, (busy, signal.SIGCONT)).start()
        return tx.execute_many("INSERT INTO many (number, text) VALUES (:number, :text)", given)

    assert await db.write(work) == 20_000
    assert runs == 1
    await db.close()


async def test_what_ends_its_own_session_is_given_up(db: Database) -> None:
    runs = 0

    def work(tx: Transaction) -> None:
        nonlocal runs
        runs += 1
        tx.value("SELECT pg_terminate_backend(pg_backend_pid())")

    results = await asyncio.gather(
        db.write(work),
        *(members.get_or_create(db, number, NOW) for number in range(3)),
        return_exceptions=True,
    )
    assert isinstance(results[0], StorageError)
    assert not any(isinstance(one, BaseException) for one in results[1:])
    from storage.database.postgres.connection import BREAKS

    assert runs == 2 * (BREAKS + 1), "together with the others, and alone"
    assert await count(db) == 3


def test_a_later_marker_of_the_same_process_is_known() -> None:
    from storage.database.postgres.session import follows

    seen = "7-5-00000001.aa-9"
    for run, is_known in (
        (seen, True), ("7-5-00000001.aa-10", True), ("7-5-00000001.aa-8", False),
        ("7-5-00000001.bb-10", False), ("7-5-00000002.aa-10", False), ("7-5-00000001.aa", False),
    ):  # fmt: skip
        assert follows(run, seen) is is_known
    assert follows("moved", "moved")


async def test_what_the_server_asks_to_repeat_is_repeated(db: Database) -> None:
    import psycopg

    for error in (psycopg.errors.SerializationFailure, psycopg.errors.DeadlockDetected):
        runs = 0

        def work(tx: Transaction, error: type[Exception] = error) -> int:
            nonlocal runs
            runs += 1
            found = members.ensure(tx, 5, NOW)
            if runs < 3:
                raise error("not now")
            return found

        found = await db.write(work)
        assert (await members.get_or_create(db, 5, NOW)).id == found
        assert runs == 3
    assert await count(db) == 1


async def test_an_error_says_no_value(db: Database) -> None:
    def twice(tx: Transaction) -> None:
        for _ in range(2):
            tx.execute(
                "INSERT INTO members (telegram_id, first_seen_at) VALUES (:id, 1)", {"id": 4711}
            )

    with pytest.raises(StorageError) as raised:
        await db.write(twice)
    assert str(raised.value) == "UniqueViolation"
    assert "4711" in str(raised.value.__cause__)
    assert log.cause(raised.value) == "StorageError: UniqueViolation"


async def test_the_reader_cannot_write(db: Database) -> None:
    with pytest.raises(StorageError, match="ReadOnlySqlTransaction"):
        await db.read(lambda tx: tx.execute("DELETE FROM members"))


async def test_a_wrong_address_fails_at_once(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        await opened(tmp_path / "x", "postgresql://kurak@127.0.0.1:1/kurak")
