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
from collections.abc import Callable, Set
from typing import NoReturn, TypeVar

import psycopg
from psycopg import errors

from storage.database.errors import StorageError
from storage.database.features import Features
from storage.database.postgres import locks
from storage.database.postgres.session import (
    LEASE,
    ServerSession,
    connect,
    control,
    follows,
    history_of,
    run_of,
)
from storage.database.postgres.transaction import ServerTransaction
from storage.database.processes import ProcessRole
from storage.database.worker import Outcome, Work

PATIENCE = 30.0
"""For how long a connection is restored before whoever waits for it gets an error, in seconds."""

TRIES = 20
"""How often a transaction is run that the server asks to repeat."""

BREAKS = 5
"""How often one is run again whose session has ended within it: it may be what ends it."""

HEARTBEAT = 1.0
"""After how many seconds without work a connection is tried."""

CHANGES = "kurak_changes"
"""The channel on which processes tell each other what their transactions have announced."""

T = TypeVar("T")

_REPEATED = (errors.SerializationFailure, errors.DeadlockDetected)
_log = logging.getLogger(__name__)


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
        self.is_restoring = False
        self.heard_at = 0.0
        """When the server was last told something that it has answered, as time.monotonic()."""

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
        asked_at = time.monotonic()
        try:
            control(self._session, "SELECT 1")
            self.heard_at = asked_at
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
        self.is_restoring = True
        try:
            self._restore()
        finally:
            self.is_restoring = False

    def _restore(self) -> None:
        until = time.monotonic() + PATIENCE
        if self._session is not None:
            self._session.close()
        while True:
            asked_at = time.monotonic()
            try:
                self._session = self.enter()
                self.heard_at = asked_at
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

    def ending(self, changed: Set[str]) -> str:
        """What ends a transaction that has announced this."""
        return "COMMIT"

    def each(self, session: ServerSession, works: list[Work], features: Features) -> list[Outcome]:
        """Several functions in one transaction. What only reads leaves nothing to undo, so it needs
        no savepoints, each of which is a round trip. Raises psycopg.Error.
        """
        return [_tried(session, work, features) for work in works]

    def took_place(self, session: ServerSession, number: str) -> bool:
        """Whether a transaction was committed. Raises StorageError if that cannot be known."""
        raise AssertionError("what only reads has no number")

    def _together(self, works: list[Work], features: Features) -> list[Outcome]:
        repeated = broken = 0
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
                    else self.each(session, works, features)
                )
                if len(works) == 1 and outcomes[0].error is not None:
                    control(session, "ROLLBACK")
                    return outcomes
                is_unanswered = True
                changed = {what for outcome in outcomes for what in outcome.changed}
                ends_at = time.monotonic()
                control(session, self.ending(changed))
                self.heard_at = ends_at
                return outcomes
            except psycopg.Error as error:
                if session.closed:
                    broken += 1
                    if is_unanswered or broken <= BREAKS:
                        _log.warning("the connection to the database broke: it is restored")
                        continue
                else:
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


def _tried(session: ServerSession, work: Work, features: Features) -> Outcome:
    """What a function returned or raised, but errors of the server. Raises psycopg.Error."""
    tx = ServerTransaction(session, features)
    try:
        result = work(tx)
    except psycopg.Error:
        raise
    except Exception as error:
        return Outcome(error=error)
    return Outcome(result, changed=tx.changed)


def _alone(session: ServerSession, work: Work, features: Features) -> Outcome:
    try:
        return _tried(session, work, features)
    except psycopg.Error as error:
        if session.closed or isinstance(error, _REPEATED):
            raise
        return Outcome(error=StorageError.of(error))


def _in_savepoints(session: ServerSession, works: list[Work], features: Features) -> list[Outcome]:
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
    """The session that writes. It holds the locks of the process's role, so that nobody writes
    without them, and whoever has lost them cannot write.
    """

    # The lock on the table is what BEGIN IMMEDIATE is on SQLite: what a transaction reads stays so
    # until it ends, whichever process it is of.
    opening = """BEGIN ISOLATION LEVEL READ COMMITTED;
    LOCK TABLE run_marker IN EXCLUSIVE MODE; SELECT pg_current_xact_id()::text"""

    def __init__(
        self, url: str, application: str, lost: Callable[[], None], role: ProcessRole
    ) -> None:
        super().__init__(url, application)
        self.role = role
        self.application = application
        self._lost = lost
        self._is_lost = False
        self._waiting: ServerSession | None = None
        self._seen: str | None = None
        self._began_in = self.history = ""
        """What tells this database from its copies; see `history_of`."""
        self.runs: set[str] = set()
        """The markers of the run of this process."""
        self.shards: frozenset[int] = frozenset()
        """The shards that this process works on; see `shards`."""
        self.pid = 0
        """The number of the session on the server."""

    def try_to_enter(self) -> bool:
        """Take the locks for the first time; False if another process has them.

        Raises StorageError if there is no server; once there was one, it is waited for.
        """
        try:
            if self._waiting is None or self._waiting.closed:
                self._waiting = connect(self._url, self._application, LEASE)
            session = self._waiting
            if not locks.take(session, self.role):
                self._seen = run_of(session)
                locks.end_hung(session)
                return False
            self.history = history_of(session)
            found = run_of(session)
        except psycopg.Error as error:
            if self._waiting is None:
                raise StorageError.of(error) from error
            return False
        self.runs = set() if found is None else {found}
        self._session, self._waiting = session, None
        self.pid = session.info.backend_pid
        self.heard_at = time.monotonic()
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

    def each(self, session: ServerSession, works: list[Work], features: Features) -> list[Outcome]:
        """Several functions in one transaction, where one that fails undoes only what it did."""
        return _in_savepoints(session, works, features)

    def ending(self, changed: Set[str]) -> str:
        """Commit, and tell the other processes what was announced."""
        if self.role is ProcessRole.ALL:
            return "COMMIT"
        told = "".join(f"NOTIFY {CHANGES}, '{what}'; " for what in sorted(changed))
        return f"{told}COMMIT"

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
        """A new session with the locks. Raises psycopg.Error; StorageError if another process has
        one of them, or had it.
        """
        if self._is_lost:
            raise StorageError("LockLost")
        session = connect(self._url, self._application, LEASE)
        try:
            if not locks.take(session, self.role):
                self._require_own(locks.holders(session, self.role))
                # The server has not noticed yet that the session before is gone.
                locks.end_sessions(session, self._application)
                raise psycopg.OperationalError("the session before still holds the locks")
            if self.role is ProcessRole.ANSWER:
                self._take_shards_again(session)
            elif self.runs and run_of(session) not in self.runs:
                self._give_up("another process was at work meanwhile")
            elif self.role is ProcessRole.ALL and shards_with_owner(session):
                self._give_up("other processes have answered meanwhile")
            self.history = history_of(session)
        except BaseException:
            session.close()
            raise
        self.pid = session.info.backend_pid
        return session

    def _take_shards_again(self, session: ServerSession) -> None:
        taken = locks.take_shards(session, sorted(self.shards))
        if missing := self.shards - taken:
            self._require_own(locks.shard_holders(session, missing))
            locks.end_sessions(session, self._application)
            raise psycopg.OperationalError("the session before still holds shards")
        if self.shards - shards_with_owner(session, self._application):
            self._give_up("another process has answered meanwhile")

    def _require_own(self, holders: Set[str]) -> None:
        if holders - {self._application}:
            self._give_up("another process has taken over")

    def give_up(self, why: str) -> None:
        """Note that the locks are lost, so that nothing is written any more."""
        if not self._is_lost:
            self._is_lost = True
            _log.error("the lock on the database is lost: %s", why)
            self._lost()

    def _give_up(self, why: str) -> NoReturn:
        self.give_up(why)
        raise StorageError("LockLost")


def shards_with_owner(session: ServerSession, application: str | None = None) -> set[int]:
    """The shards that this application took last, or any."""
    rows = session.execute(
        "SELECT shard FROM shards WHERE owner = coalesce(%s::text, owner)", (application,)
    )
    return {row[0] for row in rows}


def forget_owners(session: ServerSession) -> None:
    """Note that nobody answers but the process that works alone."""
    session.execute("DELETE FROM shards")
