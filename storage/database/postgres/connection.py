"""A connection to a PostgreSQL server, on a thread of its own.

A batch of work is one transaction, and each piece of several has a savepoint. A piece of work is a
function of what it reads and of its values, so a transaction that the server could not carry out
may be run again. What it announces and returns counts only from the run that was committed.
"""

import asyncio
import contextlib
import logging
import queue
import random
import threading
import time
from collections.abc import Callable
from typing import Any, NoReturn, TypeVar

import psycopg
from psycopg import errors
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from storage.database.errors import StorageError
from storage.database.features import Features
from storage.database.postgres.transaction import ServerTransaction, adapt
from storage.database.worker import Outcome, Work

PATIENCE = 30.0
"""For how long a connection is restored before whoever waits for it gets an error, in seconds."""

TRIES = 20
"""How often a transaction is run that the server asks to repeat."""

HEARTBEAT = 2.0
"""After how many seconds without work a connection is tried."""

LEASE = 6
"""The seconds after which the server ends a session of which it hears nothing: a process that hangs
holds the lock no longer than this.
"""

LEAVING = 1.0
"""For how long a tool waits for the lock of a session that is ending, in seconds."""

_SETTINGS = f"""SET idle_session_timeout = '{LEASE}s';
    SET idle_in_transaction_session_timeout = '{LEASE}s';
    SET tcp_keepalives_idle = 2; SET tcp_keepalives_interval = 1; SET tcp_keepalives_count = 3;
    SET tcp_user_timeout = 5000; SET client_min_messages = error; SET jit = off"""
"""Compiling a query (`jit`) would take longer than Kurak's queries do."""

T = TypeVar("T")
ServerSession = psycopg.Connection[Any]

_REPEATED = (errors.SerializationFailure, errors.DeadlockDetected)
_log = logging.getLogger(__name__)


def connect(url: str, application: str) -> ServerSession:
    """Connect to the server that accepts writes. Raises psycopg.Error."""
    defaults: dict[str, Any] = {
        "application_name": application,
        "connect_timeout": 5,
        "target_session_attrs": "read-write",
        "keepalives_idle": 2,
        "keepalives_interval": 1,
        "keepalives_count": 3,
        "tcp_user_timeout": 5000,
    }
    given = {**defaults, **conninfo_to_dict(url), "application_name": application}
    connection = psycopg.connect(make_conninfo("", **given), autocommit=True)
    adapt(connection)
    try:
        control(connection, _SETTINGS)
    except BaseException:
        connection.close()
        raise
    return connection


def control(connection: ServerSession, sql: str) -> tuple[Any, ...] | None:
    """Run statements without values in one message; the row that the last one returns, if any."""
    cursor = connection.execute(sql.encode(), prepare=False)
    while cursor.nextset():
        pass
    return cursor.fetchone() if cursor.description is not None else None


class ServerConnection:
    """A session that reads; it is restored whenever it breaks."""

    opening = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"

    def __init__(self, url: str, application: str) -> None:
        self._url = url
        self._application = application
        self._session: ServerSession | None = None
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run_jobs, name="postgres", daemon=True)
        self._thread.start()
        self._is_closed = self._has_left = False

    async def submit(self, function: Callable[[], T]) -> T:
        """Run a function on the thread. Raises what it raises."""
        if self._is_closed:
            raise ValueError("the connection is closed")
        loop = asyncio.get_running_loop()
        done: asyncio.Future[T] = loop.create_future()

        def settle(result: T | None, error: BaseException | None) -> None:
            if done.done():
                return
            if error is not None:
                done.set_exception(error)
            else:
                done.set_result(result)  # pyright: ignore[reportArgumentType]

        def job() -> None:
            result, failed = None, None
            try:
                result = function()
            except BaseException as error:
                failed = error
            with contextlib.suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(settle, result, failed)

        self._jobs.put(job)
        return await done

    def _run_jobs(self) -> None:
        while True:
            try:
                job = self._jobs.get(timeout=HEARTBEAT)
            except queue.Empty:
                self._beat()
                continue
            if job is None:
                return
            job()

    def _beat(self) -> None:
        """Let the server know that this process lives, and notice if the server does not."""
        if self._session is None:
            return
        try:
            control(self._session, "SELECT 1")
        except psycopg.Error:
            with contextlib.suppress(StorageError):
                self.restore()

    async def run(self, works: list[Work], features: Features) -> list[Outcome]:
        """Run each function in one shared transaction; see `worker.Connection`."""
        return await self.submit(lambda: self._together(works, features))

    async def close(self) -> None:
        """End the session and the thread."""
        if not self._is_closed:
            await self.submit(self._leave)
            self._is_closed = True
            self._jobs.put(None)

    def _leave(self) -> None:
        self._has_left = True
        if self._session is not None:
            self._session.close()
            self._session = None

    # On the thread

    def session(self) -> ServerSession:
        """The session, restored if it is broken. Raises StorageError."""
        if self._has_left:
            raise StorageError("Closed")
        if self._session is None or self._session.closed:
            self.restore()
        assert self._session is not None
        return self._session

    def restore(self) -> None:
        """Connect anew, trying for PATIENCE seconds. Raises StorageError."""
        until = time.monotonic() + PATIENCE
        if self._session is not None:
            self._session.close()
        while True:
            try:
                self._session = self.enter()
                return
            except psycopg.Error as error:
                if time.monotonic() > until:
                    raise StorageError.of(error) from error
                time.sleep(0.2)

    def enter(self) -> ServerSession:
        """A new session. Raises psycopg.Error, StorageError."""
        return connect(self._url, self._application)

    def begin(self, session: ServerSession) -> str | None:
        """Start a transaction; returns its number if it may write."""
        control(session, self.opening)
        return None

    def took_place(self, session: ServerSession, number: str) -> bool:
        """Whether a transaction was committed. Raises StorageError if that cannot be known."""
        raise AssertionError("what only reads has no number")

    def _together(self, works: list[Work], features: Features) -> list[Outcome]:
        repeated = 0
        number, outcomes, is_unanswered = None, list[Outcome](), False
        while True:
            try:
                session = self.session()
                if is_unanswered and number is not None and self.took_place(session, number):
                    return outcomes
            except StorageError as error:
                return [Outcome(error=error) for _ in works]
            is_unanswered = False
            try:
                number = self.begin(session)
                outcomes = (
                    [_alone(session, works[0], features)]
                    if len(works) == 1
                    else _each(session, works, features)
                )
                if len(works) == 1 and outcomes[0].error is not None:
                    control(session, "ROLLBACK")
                    return outcomes
                is_unanswered = True
                control(session, "COMMIT")
                return outcomes
            except psycopg.Error as error:
                if session.closed:
                    _log.warning("the connection to the database broke: it is restored")
                    continue
                is_unanswered = False
                _roll_back(session)
                if isinstance(error, _REPEATED) and repeated < TRIES:
                    repeated += 1
                    time.sleep(random.random() * min(0.001 * 2**repeated, 0.2))
                    continue
                if len(works) == 1:
                    return [Outcome(error=StorageError.of(error))]
                # All of it was rolled back. Run each piece alone to find the one that failed.
                return [self._together([work], features)[0] for work in works]


def _roll_back(session: ServerSession) -> None:
    with contextlib.suppress(psycopg.Error):
        control(session, "ROLLBACK")


def _alone(session: ServerSession, work: Work, features: Features) -> Outcome:
    tx = ServerTransaction(session, features)
    try:
        result = work(tx)
    except psycopg.Error as error:
        if session.closed or isinstance(error, _REPEATED):
            raise
        return Outcome(error=StorageError.of(error))
    except Exception as error:
        return Outcome(error=error)
    return Outcome(result, changed=tx.changed)


def _each(session: ServerSession, works: list[Work], features: Features) -> list[Outcome]:
    """Each in a savepoint; one message ends one and begins the next."""
    outcomes: list[Outcome] = []
    before = ""
    for work in works:
        control(session, f"{before}SAVEPOINT work")
        outcome = _alone(session, work, features)
        outcomes.append(outcome)
        before = "RELEASE work; "
        if outcome.error is not None:
            before = "ROLLBACK TO work; RELEASE work; "
    control(session, before)
    return outcomes


class WritingConnection(ServerConnection):
    """The session that writes. It holds the lock on the database, so that nobody else writes, and
    whoever has lost the lock cannot write.
    """

    # The lock on the table is what BEGIN IMMEDIATE is on SQLite: what a transaction reads stays so
    # until it ends, also where somebody holds no lock on the database.
    opening = """BEGIN ISOLATION LEVEL READ COMMITTED;
    LOCK TABLE run_marker IN EXCLUSIVE MODE; SELECT pg_current_xact_id()::text"""

    def __init__(self, url: str, application: str, lost: Callable[[], None]) -> None:
        super().__init__(url, application)
        self._lost = lost
        self._is_lost = False
        self._waiting: ServerSession | None = None
        self._seen: str | None = None
        self._began_in = self.history = ""
        """What tells this database from its copies; see `history_of`."""
        self.runs: set[str] = set()
        """The markers of the run of this process."""

    def try_to_enter(self) -> bool:
        """Take the lock for the first time; False if another process has it.

        Raises StorageError if there is no server; once there was one, it is waited for.
        """
        try:
            if self._waiting is None or self._waiting.closed:
                self._waiting = connect(self._url, self._application)
            session = self._waiting
            if not take_lock(session):
                self._seen = run_of(session)
                return False
            self.history = history_of(session)
            found = run_of(session)
        except psycopg.Error as error:
            if self._waiting is None:
                raise StorageError.of(error) from error
            return False
        self.runs = set() if found is None else {found}
        self._session, self._waiting = session, None
        return True

    def _leave(self) -> None:
        super()._leave()
        if self._waiting is not None:
            self._waiting.close()

    def valid_runs(self) -> tuple[str, ...]:
        """The marker in the database if it was written in this history of the database, or by the
        process that this one has seen at work while it waited, not earlier than that. Raises
        StorageError.
        """
        found = run_of(self.session())
        if found is None:
            return ()
        is_known = self._seen is not None and follows(found, self._seen)
        return (found,) if is_known or found.startswith(f"{self.history}.") else ()

    def begin(self, session: ServerSession) -> str | None:
        """Start a transaction, alone; returns its number."""
        found = control(session, self.opening)
        assert found is not None
        self._began_in = self.history
        return found[0]

    def took_place(self, session: ServerSession, number: str) -> bool:
        """Whether a transaction was committed whose COMMIT was not answered."""
        if self._began_in != self.history:
            # Another server goes on, and the number may be that of another transaction there.
            self._give_up("another server has taken over within a transaction")
        while True:
            found = session.execute("SELECT pg_xact_status(%s::xid8)", (number,)).fetchone()
            match found[0] if found else None:
                case "committed":
                    return True
                case "aborted":
                    return False
                case "in progress":
                    time.sleep(0.05)
                case _:
                    self._give_up("the server does not know what became of a transaction")

    def enter(self) -> ServerSession:
        """A new session with the lock. Raises psycopg.Error; StorageError if another process has
        the lock, or had it.
        """
        if self._is_lost:
            raise StorageError("LockLost")
        session = connect(self._url, self._application)
        try:
            if not take_lock(session):
                if holder(session) not in (None, self._application):
                    self._give_up("another process has taken over")
                # The server has not noticed yet that the session before is gone.
                end_sessions(session, self._application)
                raise psycopg.OperationalError("the session before still holds the lock")
            if self.runs and run_of(session) not in self.runs:
                self._give_up("another process was at work meanwhile")
            self.history = history_of(session)
        except BaseException:
            session.close()
            raise
        return session

    def _give_up(self, why: str) -> NoReturn:
        if not self._is_lost:
            self._is_lost = True
            _log.error("the lock on the database is lost: %s", why)
            self._lost()
        raise StorageError("LockLost")


LOCK = 0x6B7572616B
"""The number of the advisory lock: "kurak" in ASCII. Advisory locks belong to one database."""


def take_lock(session: ServerSession) -> bool:
    """Try to take the lock on the database, for as long as the session lives."""
    found = session.execute("SELECT pg_try_advisory_lock(%s)", (LOCK,)).fetchone()
    return bool(found and found[0])


def take_lock_soon(session: ServerSession) -> bool:
    """Like `take_lock`, for a tool: a process that has just ended may hold it for a moment."""
    until = time.monotonic() + LEAVING
    while not take_lock(session):
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True


_HOLDERS = """FROM pg_locks JOIN pg_stat_activity USING (pid)
    WHERE locktype = 'advisory' AND granted AND objsubid = 1
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
    AND (classid::bigint << 32) + objid::bigint = %s"""


def holder(session: ServerSession) -> str | None:
    """The application that holds the lock; None if nobody does."""
    found = session.execute(f"SELECT application_name {_HOLDERS}", (LOCK,)).fetchone()
    return found[0] if found else None


def end_sessions(session: ServerSession, application: str) -> None:
    """End the sessions of this application that hold the lock."""
    session.execute(
        f"SELECT pg_terminate_backend(pid) {_HOLDERS} AND application_name = %s",
        (LOCK, application),
    )


def run_of(session: ServerSession) -> str | None:
    """The marker of the last run; None if there is none."""
    if not session.execute("SELECT to_regclass('run_marker')").fetchone()[0]:  # pyright: ignore
        return None
    found = session.execute("SELECT run FROM run_marker").fetchone()
    return found[0] if found else None


def follows(run: str, earlier: str) -> bool:
    """Whether a marker is this one, or a later one of the same process."""
    (process, _, count), (same, _, before) = run.rpartition("-"), earlier.rpartition("-")
    if process == same and count.isdecimal() and before.isdecimal():
        return int(count) >= int(before)
    return run == earlier


def history_of(session: ServerSession) -> str:
    """What tells this history of this database from every copy: the server's number, the database's
    and the timeline, which changes when a standby is promoted or a backup is put back.
    """
    found = session.execute(
        """SELECT system_identifier::text || '-' || (SELECT oid FROM pg_database
            WHERE datname = current_database()) || '-'
            || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) FROM pg_control_system()"""
    ).fetchone()
    assert found is not None
    return found[0]
