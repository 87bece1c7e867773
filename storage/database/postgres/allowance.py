"""What all processes together may send: permits, which are rows in the database.

There are as many permits as Telegram accepts messages in a period, usually thirty in a second. Each
message needs one, and it is free again a period after the message has arrived; as long as that is
not known, after the longest time that a message may take. Nobody can take a permit that another one
holds, so no period sees more messages than there are permits, whichever processes send them. The
permits of a process that ends are free by themselves.

What is owed gets no permit while an answer waits for one.
"""

import asyncio
import contextlib
import json
import logging
import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, TypeVar, cast

import psycopg

from storage.database.errors import StorageError
from storage.database.postgres.connection import ServerConnection
from storage.database.postgres.session import ServerSession, control

LONGEST: Final = 1.0
"""Seconds after which a message counts as arrived: if it takes longer, it or its answer is lost."""

MARGIN: Final = 0.008
"""Seconds by which Telegram's period may start later than it seems from here."""

MOST: Final = 64
"""How many permits are taken at once."""

RETURN_DELAY: Final = 0.05
"""Seconds after which permits are given back if none is taken before."""

ANSWERS_WAIT: Final = 0.25
"""Seconds for which nothing owed is sent after an answer got no permit."""

RETRY: Final = 0.5
"""Seconds between two attempts if the server cannot be asked."""

PAUSES: Final = "kurak_pauses"
"""The channel on which processes tell each other what Telegram has stopped."""

T = TypeVar("T")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Permit:
    """The right to send one message; `stamp` tells this use of it from others."""

    number: int
    stamp: str
    asked_at: float
    """When it was asked for, in the time of the event loop: it is not older than that."""


class Allowance:
    """The permits of this process. `rate` is messages per second."""

    def __init__(self, url: str, application: str, rate: float) -> None:
        self._connection = _PermitConnection(url, f"{application} permits")
        self._count = max(1, math.floor(rate))
        self._period = self._count / rate + MARGIN
        self._answers: deque[asyncio.Future[Permit]] = deque()
        self._owed: deque[asyncio.Future[Permit]] = deque()
        self._returned: list[tuple[int, str, float]] = []
        self._work: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._listeners: list[Callable[[Any, float], None]] = []
        self._told: set[asyncio.Task[Any]] = set()
        self._is_closed = False

    @property
    def waiting(self) -> int:
        """How much of what is owed waits for a permit."""
        return self._waiting(self._owed)

    async def prepare(self) -> None:
        """Create the permits that are not there yet. Raises StorageError."""

        def work(session: ServerSession) -> None:
            with session.transaction():
                session.execute("DELETE FROM permits WHERE number > %s", (self._count,))
                # Number 0 is no permit: it tells until when answers wait.
                session.execute(
                    """INSERT INTO permits (number, free_at)
                    SELECT number, now() FROM generate_series(0, %s) AS number
                    ON CONFLICT DO NOTHING""",
                    (self._count,),
                )

        await self._connection.ask(work)

    async def take(self, *, queued: bool) -> Permit:
        """Wait for a permit; `queued` is what is owed, for which answers do not wait."""
        future: asyncio.Future[Permit] = asyncio.get_running_loop().create_future()
        (self._owed if queued else self._answers).append(future)
        self._start()
        try:
            return await future
        except asyncio.CancelledError:
            if future.done() and not future.cancelled():
                self.give_back(future.result(), 0.0)
            raise

    def give_back(self, permit: Permit, usual: float) -> None:
        """Call when Telegram has answered, or nothing was sent. `usual` is for how many seconds a
        request is under way in any case.
        """
        took = asyncio.get_running_loop().time() - permit.asked_at
        late = min(max(0.0, took - usual), LONGEST)
        if late < LONGEST:
            self._returned.append((permit.number, permit.stamp, LONGEST - late))
            if self._timer is None:
                loop = asyncio.get_running_loop()
                self._timer = loop.call_later(RETURN_DELAY, self._start)

    # Pauses

    def pause(self, what: Any, seconds: float) -> None:
        """Tell the other processes that Telegram has stopped something for so long."""
        text = json.dumps([what, seconds])
        task = asyncio.create_task(self._tell(text))
        self._told.add(task)
        task.add_done_callback(self._told.discard)

    async def _tell(self, text: str) -> None:
        with contextlib.suppress(StorageError, ValueError):
            await self._connection.ask(
                lambda session: session.execute("SELECT pg_notify(%s, %s)", (PAUSES, text))
            )

    def on_pause(self, listener: Callable[[Any, float], None]) -> None:
        """Call `listener` with what another process has been told to stop, and for how long."""
        self._listeners.append(listener)

    def hear(self, text: str) -> None:
        """What another process has said on PAUSES."""
        what, seconds = json.loads(text)
        for listener in self._listeners:
            listener(tuple(cast(list[Any], what)) if isinstance(what, list) else what, seconds)

    @property
    def pid(self) -> int:
        """The number of the session by which this process speaks."""
        return self._connection.pid

    # The work

    def _start(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._work is None and not self._is_closed:
            self._work = asyncio.create_task(self._run())

    async def _run(self) -> None:
        try:
            while self._returned or self._waiting(self._answers) or self._waiting(self._owed):
                returned, self._returned = self._returned, []
                wait = 0.0
                for queue, queued in ((self._answers, False), (self._owed, True)):
                    if not self._waiting(queue) and not returned:
                        continue
                    try:
                        wait = max(wait, await self._step(queue, returned, queued=queued))
                        returned = []
                    except StorageError as error:
                        _log.warning("no permits to send can be taken: %s", error)
                        self._returned = returned + self._returned
                        wait = RETRY
                        break
                if wait > 0:
                    await asyncio.sleep(wait)
        finally:
            self._work = None
            if self._returned or self._answers or self._owed:
                self._start()

    async def _step(
        self,
        queue: deque[asyncio.Future[Permit]],
        returned: list[tuple[int, str, float]],
        *,
        queued: bool,
    ) -> float:
        """Give permits back, and take some for those in the queue. Returns the seconds after which
        to try again; 0 if all have one.
        """
        wanted = min(self._waiting(queue), MOST)
        asked_at = asyncio.get_running_loop().time()
        held = f"{self._period + LONGEST} seconds"

        def work(session: ServerSession) -> tuple[list[tuple[int, str]], float]:
            if returned:
                numbers, stamps, early = zip(*returned, strict=True)
                session.execute(_RETURN, (list(numbers), list(stamps), list(early)))
            if not wanted:
                return [], 0.0
            taken = session.execute(_TAKE_OWED if queued else _TAKE, (wanted, held)).fetchall()
            wait = 0.0
            if len(taken) < wanted:
                if not queued:
                    session.execute(_ANSWERS_WAIT, (f"{ANSWERS_WAIT} seconds",))
                found = session.execute(_NEXT).fetchone()
                wait = float(found[0]) if found and found[0] is not None else RETRY
            return taken, wait

        taken, wait = await self._connection.ask(work)
        for number, stamp in taken:
            permit = Permit(number, stamp, asked_at)
            while queue and queue[0].done():  # whoever waited was cancelled
                queue.popleft()
            if queue:
                queue.popleft().set_result(permit)
            else:
                self.give_back(permit, LONGEST)
        return 0.0 if len(taken) == wanted else min(max(wait, 0.005), 0.1)

    def _waiting(self, queue: deque[asyncio.Future[Permit]]) -> int:
        while queue and queue[0].done():
            queue.popleft()
        return len(queue)

    async def close(self) -> None:
        """Take no more permits."""
        self._is_closed = True
        if self._timer is not None:
            self._timer.cancel()
        tasks = {*self._told, *([] if self._work is None else [self._work])}
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        await self._connection.close()


_TAKE = """WITH free AS (
        SELECT number FROM permits WHERE number > 0 AND free_at <= clock_timestamp()
        LIMIT %s FOR UPDATE SKIP LOCKED)
    UPDATE permits SET free_at = clock_timestamp() + %s::interval
    FROM free WHERE permits.number = free.number RETURNING permits.number, free_at::text"""

_TAKE_OWED = _TAKE.replace(
    "LIMIT",
    """AND NOT EXISTS (SELECT 1 FROM permits AS waiting
            WHERE waiting.number = 0 AND waiting.free_at > clock_timestamp())
        LIMIT""",
)

_ANSWERS_WAIT = """UPDATE permits SET free_at = clock_timestamp() + %s::interval
    WHERE number = 0"""

_NEXT = """SELECT extract(epoch FROM min(free_at) - clock_timestamp())::float8 FROM permits
    WHERE number > 0"""

_RETURN = """UPDATE permits SET free_at = permits.free_at - make_interval(secs => early)
    FROM unnest(%s::int[], %s::text[], %s::float8[]) AS returned (number, stamp, early)
    WHERE permits.number = returned.number AND permits.free_at = returned.stamp::timestamptz"""
"""Only if nobody has taken the permit since, because it was returned so late."""


class _PermitConnection(ServerConnection):
    """A session in which each statement is a transaction. It does not wait for the disk: a server
    that starts again has been away for longer than a permit lasts.
    """

    pid = 0

    def enter(self) -> ServerSession:
        session = super().enter()
        control(session, "SET synchronous_commit = off")
        self.pid = session.info.backend_pid
        return session

    async def ask(self, work: Callable[[ServerSession], T]) -> T:
        """Run `work` with the session, a second time if it has broken meanwhile: permits that were
        taken for nothing are free again by themselves. Raises StorageError.
        """

        def run() -> T:
            for is_last in (False, True):
                session = self.session()
                try:
                    return work(session)
                except psycopg.Error as error:
                    if is_last or not session.closed:
                        raise StorageError.of(error) from error
            raise AssertionError

        return await self.submit(run)
