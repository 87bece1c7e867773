"""Notes which messages are in the chats of members, so that they can be tidied.

Nothing waits for it: messages gather in memory and are written together. A process that is killed
loses those of the last FLUSH_DELAY; a tidying then leaves them where they are. What the bot deletes
by itself is forgotten again, so that a tidying does not look for it.
"""

import asyncio
import logging
from datetime import UTC, datetime
from typing import Any, cast

from telegram import Message

from bot import log
from storage import chat_messages
from storage.chat_messages import ChatMessage, MessageKind
from storage.database import Database, StorageError

_log = logging.getLogger(__name__)

FLUSH_DELAY = 0.5
"""Seconds after which messages are written."""

MOST_WAITING = 10_000
"""The most messages that are kept while the disk takes nothing; older ones are forgotten."""


class MessageLog:
    """Collects messages and writes them in batches."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._waiting: list[ChatMessage] = []
        self._deleted: list[tuple[int, int]] = []
        self._flushing: asyncio.Task[None] | None = None

    def sent(self, chat_id: int, result: object) -> None:
        """Note a message of the bot: Telegram's answer to the call that sent it."""
        if chat_id <= 0 or not isinstance(result, dict):
            return
        message = cast(dict[str, Any], result)
        sent_at, kind = message.get("date"), MessageKind.TEXT
        if not isinstance(sent_at, int):
            return
        if "text" not in message:
            kind = MessageKind.FILE
        at = datetime.fromtimestamp(sent_at, UTC)
        self._note(ChatMessage(chat_id, message["message_id"], at, kind))

    def deleted(self, chat_id: int, message_id: int) -> None:
        """Forget a message that the bot has deleted."""
        self._deleted.append((chat_id, message_id))
        self._flush_later()

    def received(self, message: Message) -> None:
        """Note a message that somebody wrote to the bot, if it is in a private chat. One without a
        date, which Telegram does not send, cannot be deleted in time.
        """
        date = cast(datetime | None, message.date)
        if message.chat.type == message.chat.PRIVATE and date is not None:
            self._note(ChatMessage(message.chat.id, message.message_id, date, MessageKind.HERS))

    def _note(self, message: ChatMessage) -> None:
        self._waiting.append(message)
        self._flush_later()

    def _flush_later(self) -> None:
        if self._flushing is None:
            self._flushing = asyncio.create_task(self._flush_soon())

    async def _flush_soon(self) -> None:
        try:
            await asyncio.sleep(FLUSH_DELAY)
            await self.flush()
        except StorageError as error:
            _log.warning("messages could not be noted: %s", log.cause(error))
        finally:
            self._flushing = None

    async def flush(self) -> None:
        """Write down what has gathered. Raises StorageError; it is tried again later."""
        messages, self._waiting = self._waiting, []
        deleted, self._deleted = self._deleted, []
        if not messages and not deleted:
            return
        try:
            await chat_messages.record(self._db, messages, deleted)
        except BaseException:
            self._waiting = (messages + self._waiting)[-MOST_WAITING:]
            self._deleted = (deleted + self._deleted)[-MOST_WAITING:]
            raise

    async def close(self) -> None:
        """Write for the last time."""
        if self._flushing is not None:
            self._flushing.cancel()
        try:
            await self.flush()
        except StorageError as error:
            _log.warning("messages could not be noted: %s", log.cause(error))
