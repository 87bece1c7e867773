"""An update is on disk before Telegram may forget it.

A batch is stored in one transaction, parsed one by one, and put into the application's queue. Only
then does the poller confirm it, or the webhook answer 200.
"""

import asyncio
import json
import logging
import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, cast

from telegram import Bot, Update

from bot import log
from storage import inbox
from storage.database import Database
from storage.inbox import Incoming

_log = logging.getLogger(__name__)

SOON = 0.5
"""Seconds after which what was handled is noted, where no batch takes it along."""

LARGEST_ID = 2**52
"""Telegram's ids have at most 52 significant bits (https://core.telegram.org/bots/api#user)."""


class Inbox:
    """Takes updates in, gives them to the application, and remembers which were handled."""

    def __init__(self, db: Database, now: Callable[[], datetime]) -> None:
        self._db = db
        self._now = now
        self._handled: list[int] = []
        self._flushing: asyncio.Task[None] | None = None
        self._bot: Bot | None = None
        self._queue: asyncio.Queue[object] | None = None

    def serve(self, bot: Bot, queue: "asyncio.Queue[object]") -> None:
        """From now on updates go to this queue."""
        self._bot, self._queue = bot, queue

    async def take(self, updates: Sequence[object]) -> None:
        """Store the raw updates and hand on those that are new. Raises sqlite3.Error."""
        read = [self._read(update) for update in updates]
        known = [found for found in read if found is not None]
        handled, self._handled = self._handled, []
        try:
            new = await inbox.keep(
                self._db, [incoming for incoming, _ in known], handled, self._now()
            )
        except BaseException:
            self._handled += handled
            raise
        for incoming, update in known:
            if update is not None and incoming.update_id in new:
                await self._put(update)

    async def replay(self) -> int:
        """Hand on what was not handled when the process ended, in order; how many."""
        updates = await inbox.waiting(self._db)
        for incoming in updates:
            found = self._read(json.loads(incoming.body))
            if found is not None and found[1] is not None:
                await self._put(found[1])
            else:
                self.handled(incoming.update_id)
        return len(updates)

    def handled(self, update_id: int) -> None:
        """It need not be replayed. Written with the next batch or SOON: a replay does no harm."""
        self._handled.append(update_id)
        if self._flushing is None:
            self._flushing = asyncio.create_task(self._flush_soon())

    async def _flush_soon(self) -> None:
        try:
            await asyncio.sleep(SOON)
            await self.flush()
        except sqlite3.Error as error:
            _log.warning("what was handled could not be noted: %s", log.cause(error))
        finally:
            self._flushing = None

    async def flush(self) -> None:
        """Write what was handled. Raises sqlite3.Error."""
        handled, self._handled = self._handled, []
        if not handled:
            return
        try:
            await inbox.mark_handled(self._db, handled)
        except BaseException:
            self._handled += handled
            raise

    async def close(self) -> None:
        """Write what was handled, for the last time."""
        if self._flushing is not None:
            self._flushing.cancel()
        await self.flush()

    async def _put(self, update: Update) -> None:
        assert self._queue is not None
        await self._queue.put(update)

    def _read(self, raw: object) -> tuple[Incoming, Update | None] | None:
        """The update, parsed if it can be; None for what has no number."""
        number = number_of(raw)
        if number is None:
            _log.error("an update without a number was skipped")
            return None
        body = json.dumps(raw)  # ASCII: half a surrogate pair is JSON, but no text for SQLite
        try:
            update = Update.de_json(cast(dict[str, Any], raw), self._bot)
            _require_sound(update)
        except Exception as error:
            _log.error("update %d cannot be read and is kept: %s", number, type(error).__name__)
            return Incoming(number, body, readable=False), None
        return Incoming(number, body), update


def _require_sound(update: Update) -> None:
    """The library believes every type that it is told. Raises TypeError for what would trip us."""
    user, chat, message = update.effective_user, update.effective_chat, update.message
    query = update.callback_query
    identities: list[object] = [party.id for party in (user, chat) if party is not None]
    texts: list[object] = [
        user and user.language_code,
        chat and chat.type,
        message and message.text,
        query and query.id,
        query and query.data,
    ]
    if not all(type(value) is int and abs(value) < LARGEST_ID for value in identities):
        raise TypeError("id")
    if not all(value is None or isinstance(value, str) for value in texts):
        raise TypeError("text")


def number_of(raw: object) -> int | None:
    """The number of a raw update; None if it has none."""
    number = cast(dict[str, Any], raw).get("update_id") if isinstance(raw, dict) else None
    fits = isinstance(number, int) and not isinstance(number, bool) and abs(number) < 2**63
    return number if fits else None
