"""Stores an update on disk before Telegram may forget it, and keeps it until it is finished.

A batch is stored in one transaction; only then does the poller confirm it, or the webhook answer
200. From there each person's updates are processed in order. Memory holds only the running updates
and the next few of each person, however many wait on disk.
"""

import asyncio
import contextlib
import json
import logging
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, cast

from telegram import Bot, Update

from bot import log
from bot.update_scheduler import FairScheduler, PersonQueue, Slot
from storage.database import Database, StorageError
from storage.kit import inbox
from storage.kit.inbox import Arrivals, StoredUpdate

_log = logging.getLogger(__name__)

FLUSH_DELAY = 0.5
"""Seconds after which finished updates are recorded if no batch does so first."""

MAX_BUFFERED: Final = 4
"""Largest number of one person's updates in memory, besides the one that runs."""

RETRY_DELAY = 1.0
"""Seconds until the disk is tried again after a failure."""

FULL_BATCH: Final = 100
"""Batch size at which Telegram has more updates (https://core.telegram.org/bots/api#getupdates)."""

CATCH_UP_SECONDS = 2.0
"""Seconds that the next batch may take after a full one. Little else is done meanwhile, since
somebody's only update may be the last of ten thousand.
"""

LEAVE_TIMEOUT = 20.0
"""Seconds that running answers of a shard may take to end before it is given to another process,
which then answers anew.
"""

LOG_INTERVAL = 60.0
"""Seconds between two log lines about refused updates."""

LARGEST_ID = 2**52
"""Telegram's ids have at most 52 significant bits (https://core.telegram.org/bots/api#user)."""

Answer = Callable[[Update, bool], Awaitable[None]]
"""Answers an update. The second argument says that it stands for the updates that were refused
after it. The update is finished when this function returns, and only then: see `app.answers`.
"""


@dataclass(frozen=True, slots=True)
class IntakeStatus:
    """The state of the intake at one moment."""

    waiting: int
    """Updates that have not started."""
    running: int
    """Updates that have started and not finished, including those that wait for Telegram."""
    people: int
    """People with unfinished updates."""
    longest_wait: float
    """Seconds for which the longest-waiting person's turn has been due; near 0 if all is well."""
    refused: int
    """Updates refused since startup, because too many of their sender's were waiting."""
    finished: int
    """Updates finished since startup."""


class Inbox:
    """Stores incoming updates, has them answered in turn, and remembers which are finished."""

    def __init__(
        self, db: Database, now: Callable[[], datetime], *, is_shared: bool = False
    ) -> None:
        """`is_shared`: several processes answer, this one only the people of shards that `open` has
        opened.
        """
        self._db = db
        self._now = now
        self._known: dict[int, int] | None = {} if is_shared else None
        """The open shards, each with the position up to which its updates are known."""
        self._looking: asyncio.Task[None] | None = None
        self._looks_again = False
        self._left = asyncio.Event()
        self._handled: list[int] = []
        self._flushing: asyncio.Task[None] | None = None
        self._flush = asyncio.Lock()
        self._bot: Bot | None = None
        self._answer: Answer | None = None
        self._queues: dict[int, PersonQueue] = {}
        self._scheduler = FairScheduler(self._start_due)
        self._running: set[asyncio.Task[None]] = set()
        self._idle = asyncio.Event()
        self._idle.set()
        self._is_open = True
        self._behind_until = 0.0
        self._refused = self._refused_logged = self._finished = 0
        self._logged_at: float | None = None

    @property
    def status(self) -> IntakeStatus:
        """The current state."""
        return IntakeStatus(
            waiting=sum(queue.length for queue in self._queues.values()),
            running=len(self._running),
            people=len(self._queues),
            longest_wait=self._scheduler.oldest_wait,
            refused=self._refused,
            finished=self._finished,
        )

    @property
    def is_behind(self) -> bool:
        """Whether more updates wait at Telegram, which are taken in before much else is done."""
        return asyncio.get_running_loop().time() < self._behind_until

    # Intake

    async def start(self, bot: Bot, answer: Answer) -> int:
        """Start answering updates with `answer`, first those that the last process left unfinished.
        Returns how many those are. Raises StorageError.
        """
        self._bot, self._answer = bot, answer
        if self._known is not None:
            self._db.subscribe_to_others(inbox.ARRIVED, self._look_soon)
            return 0
        left = await inbox.backlogs(self._db)
        for one in left:
            self._queue_of(one.sender, one.first_position - 1).length = one.pending
        for one in left:
            self._enqueue(self._queues[one.sender])
        self._start_due()
        return sum(one.pending for one in left)

    async def ingest(self, updates: Sequence[object]) -> None:
        """Store the raw updates; new ones will be answered. Raises StorageError."""
        incoming: list[StoredUpdate] = []
        for raw in updates:
            number = number_of(raw)
            if number is None:
                _log.error("an update without an id was skipped")
                continue
            # ASCII, because half a surrogate pair is valid JSON but not valid text for SQLite.
            incoming.append(StoredUpdate(number, sender_of(raw), json.dumps(raw)))
        handled, self._handled = self._handled, []
        try:
            known = None if self._known is None else dict(self._known)
            kept = await inbox.store(self._db, incoming, handled, self._now(), known)
        except BaseException:
            self._handled += handled
            raise
        if known is None or kept.arrivals is None:
            self._accept(kept.stored)
        else:
            self._accept_arrivals(known, kept.arrivals)
        if kept.refused:
            self._log_refused(kept.refused)
        if len(updates) >= FULL_BATCH:
            loop = asyncio.get_running_loop()
            self._behind_until = loop.time() + CATCH_UP_SECONDS
            loop.call_later(CATCH_UP_SECONDS + 0.01, self._start_due)
            self._start_due()
        else:
            self.set_caught_up()

    def _accept(self, updates: Sequence[StoredUpdate]) -> None:
        for one in updates:
            queue = self._queue_of(one.sender, one.position - 1)
            has_all = queue.length == len(queue.buffered)
            queue.length += 1
            if (
                has_all
                and len(queue.buffered) < MAX_BUFFERED
                and one.position > queue.last_position
            ):
                queue.buffered.append(one)
                queue.last_position = one.position
            self._enqueue(queue)

    # Shards

    async def open(self, shards: Collection[int]) -> None:
        """Answer the people of these shards, which this process has taken: first what others have
        left unfinished. Raises StorageError.
        """
        assert self._known is not None
        self._known.update(dict.fromkeys(shards, 0))
        await self._look()

    async def leave(self, shard: int) -> None:
        """Answer the people of this shard no more. Returns when what runs has ended, or was
        cancelled after LEAVE_TIMEOUT, and what was finished is written down. Raises StorageError.
        """
        assert self._known is not None
        self._known.pop(shard, None)
        for queue in self._queues_of(shard):
            queue.close()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LEAVE_TIMEOUT):
                while self._queues_of(shard):
                    self._left.clear()
                    await self._left.wait()
        tasks = [queue.task for queue in self._queues_of(shard) if queue.task is not None]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        await self.flush()

    def _queues_of(self, shard: int) -> list[PersonQueue]:
        return [one for one in self._queues.values() if inbox.shard_of(one.person) == shard]

    def _look_soon(self) -> None:
        """Another process has stored something."""
        self._looks_again = True
        if self._looking is None and self._is_open:
            self._looking = asyncio.create_task(self._look_until_nothing_new())

    async def _look_until_nothing_new(self) -> None:
        try:
            while self._looks_again:
                self._looks_again = False
                try:
                    await self._look()
                except StorageError as error:
                    _log.warning("new updates cannot be read: %s", log.cause(error))
                    self._looks_again = True
                    await asyncio.sleep(RETRY_DELAY)
        finally:
            self._looking = None

    async def look(self) -> None:
        """Take up what others have stored, in case that was not heard. Raises StorageError."""
        if self._known:
            await self._look()

    async def _look(self) -> None:
        assert self._known is not None
        has_more = True
        while has_more:
            known = dict(self._known)
            found = await inbox.arrivals(self._db, known)
            self._accept_arrivals(known, found)
            has_more = found.has_more

    def _accept_arrivals(self, asked: Mapping[int, int], found: Arrivals) -> None:
        """Take up what was found for the shards that were asked for. Of two answers whose order is
        uncertain, the later one tells nothing twice; a shard that was opened anew meanwhile is left
        to another one.
        """
        assert self._known is not None
        known = self._known
        current = {one for one, at in asked.items() if one in known and at <= known[one]}
        self._accept(
            [
                one
                for one in found.updates
                if (shard := inbox.shard_of(one.sender)) in current and one.position > known[shard]
            ]
        )
        for shard in current:
            known[shard] = max(known[shard], found.position)
        if found.has_more and self._looking is None:
            self._look_soon()
        self._start_due()

    def set_caught_up(self) -> None:
        """Call when no more updates wait at Telegram that have to be taken in first."""
        self._behind_until = 0.0
        self._start_due()

    def _log_refused(self, refused: int) -> None:
        self._refused += refused
        now = asyncio.get_running_loop().time()
        if self._logged_at is not None and now - self._logged_at < LOG_INTERVAL:
            return
        _log.warning(
            "somebody sends too fast: %d updates were refused (%d of a person may wait)",
            self._refused - self._refused_logged, inbox.MAX_PENDING_PER_SENDER,
        )  # fmt: skip
        self._logged_at, self._refused_logged = now, self._refused

    # Processing

    def _queue_of(self, person: int, last_position: int) -> PersonQueue:
        queue = self._queues.get(person)
        if queue is None:
            queue = self._queues[person] = PersonQueue(person, last_position)
            self._idle.clear()
        return queue

    def _enqueue(self, queue: PersonQueue) -> None:
        """Enqueue this person's queue for a turn, unless it is enqueued already."""
        if queue.length and not queue.is_running:
            queue.is_running = True
            self._scheduler.enqueue(queue)

    def _start_due(self) -> None:
        """Start every update that may start."""
        while self._is_open and self._answer is not None:
            found = self._scheduler.next(is_behind=self.is_behind)
            if found is None:
                return
            task = asyncio.create_task(self._process_next(*found))
            found[0].task = task
            self._running.add(task)
            task.add_done_callback(self._running.discard)

    async def _process_next(self, queue: PersonQueue, slot: Slot) -> None:
        """Process the next update of this queue."""
        slot.bind()
        try:
            incoming = await self._take_next(queue)
            if incoming is not None:
                await self._process(incoming)
        except StorageError as error:
            _log.error("an update cannot be processed: %s", log.cause(error))
            slot.suspend()
            await asyncio.sleep(RETRY_DELAY)
        finally:
            queue.is_running, queue.task = False, None
            if queue.length:
                self._enqueue(queue)
            else:
                del self._queues[queue.person]
                self._left.set()
            if not self._queues:
                self._idle.set()
            slot.release()
            self._start_due()

    async def _take_next(self, queue: PersonQueue) -> StoredUpdate | None:
        """Take the first update out of a person's queue. Raises StorageError."""
        if queue.is_closed:
            return None
        if not queue.buffered:
            found = await inbox.next_of(self._db, queue.person, queue.last_position, MAX_BUFFERED)
            if not found:
                queue.length = 0  # erased meanwhile
                return None
            if queue.is_closed:
                return None
            queue.buffered.extend(found)
            queue.last_position = found[-1].position
        queue.length = max(queue.length - 1, 0)
        return queue.buffered.popleft()

    async def _process(self, incoming: StoredUpdate) -> None:
        """Answer it. Raises StorageError."""
        assert self._answer is not None
        try:
            update = Update.de_json(json.loads(incoming.body), self._bot)
            _validate(update)
        except Exception as error:
            kind = type(error).__name__
            _log.error("update %d cannot be read and is kept: %s", incoming.update_id, kind)
            await inbox.set_unreadable(self._db, incoming.update_id)
            return
        try:
            await self._answer(update, incoming.is_surplus)
        except Exception as error:
            # It must not be replayed at each start.
            _log.error("finishing an update failed", exc_info=error)
        self._mark_handled(incoming.update_id)

    # Completion

    def _mark_handled(self, update_id: int) -> None:
        """Mark it as finished. It is written with the next batch or after FLUSH_DELAY; a replay
        does no harm.
        """
        self._handled.append(update_id)
        self._finished += 1
        if self._flushing is None:
            self._flushing = asyncio.create_task(self._flush_soon())

    async def _flush_soon(self) -> None:
        try:
            while self._handled:  # others may finish while some are written
                await asyncio.sleep(FLUSH_DELAY)
                await self.flush()
        except StorageError as error:
            _log.warning("finished updates could not be recorded: %s", log.cause(error))
        finally:
            self._flushing = None

    async def flush(self) -> None:
        """Write down which updates are finished, and wait for those that are being written. Raises
        StorageError.
        """
        async with self._flush:
            handled, self._handled = self._handled, []
            if not handled:
                return
            try:
                await inbox.mark_handled(self._db, handled)
            except BaseException:
                self._handled += handled
                raise

    async def wait_until_idle(self) -> None:
        """Wait until everything that came in is finished."""
        await self._idle.wait()

    async def close(self) -> None:
        """Cancel running updates, start no more, and write for the last time which are finished.
        Unfinished updates are replayed at the next start.
        """
        self._is_open = False
        running = list(self._running)
        for task in running:
            task.cancel()
        if running:
            await asyncio.wait(running)
        for task in (self._flushing, self._looking):
            if task is not None:
                task.cancel()
        await self.flush()


def _validate(update: Update) -> None:
    """Check types that the library trusts without checking. Raises TypeError for values that would
    break us.
    """
    user, chat, query = update.effective_user, update.effective_chat, update.callback_query
    message = update.message or update.edited_message
    identities: list[object] = [party.id for party in (user, chat) if party is not None]
    identities += [one.message_id for one in (message, query and query.message) if one]
    texts: list[object] = [
        user and user.language_code,
        chat and chat.type,
        message and message.text,
        message and message.caption,
        message and message.media_group_id,
        query and query.id,
        query and query.data,
    ]
    if not all(type(value) is int and abs(value) < LARGEST_ID for value in identities):
        raise TypeError("id")
    if not all(value is None or isinstance(value, str) for value in texts):
        raise TypeError("text")
    if query is not None and not query.id:
        raise TypeError("a press that cannot be answered")


def number_of(raw: object) -> int | None:
    """The update_id of a raw update; None if it has none."""
    number = cast(dict[str, Any], raw).get("update_id") if isinstance(raw, dict) else None
    fits = isinstance(number, int) and not isinstance(number, bool) and abs(number) < 2**63
    return number if fits else None


def sender_of(raw: object) -> int:
    """The Telegram id of the sender of a raw update; 0 if it names none."""
    for content in cast(dict[str, Any], raw).values() if isinstance(raw, dict) else ():
        sender = cast(dict[str, Any], content).get("from") if isinstance(content, dict) else None
        found = cast(dict[str, Any], sender).get("id") if isinstance(sender, dict) else None
        if type(found) is int and abs(found) < LARGEST_ID:
            return found
    return 0
