"""The backups that the bot makes by itself, each in a process of its own."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from bot import backup
from bot.backup import LastBackup, Order
from bot.config import Config
from bot.troubles import Kind, Trouble
from storage import backups
from storage.database import Database
from storage.database.backup import beside

FIRST_WITHIN = timedelta(minutes=10)
"""How long after a start the first backup may take, before it is a problem that there is none."""

RETRY = timedelta(minutes=10)
"""Time between a backup that failed and the next one."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class BackupStatus:
    """The last good backup, if there is one, and whether it is older than it should be."""

    last: LastBackup | None
    is_overdue: bool


class BackupWorker:
    """Makes the backups of `[backup] every`, and knows how old the last good one is, whoever made
    it.
    """

    def __init__(self, settings: Config, now: Callable[[], datetime]) -> None:
        self._path = settings.storage.path
        self._settings = settings
        # A database on a server has the server's backups.
        self._every = None if settings.storage.server is not None else settings.backup.every
        self._now = now
        self._started = self._next = now()
        self._task: asyncio.Task[None] | None = None
        self._copied: tuple[int, int] | None = None
        self._noted: tuple[datetime | None, bool] | None = None
        self._told = self._started

    def status(self) -> BackupStatus:
        """The state of the backups now."""
        found = backup.last(self._path)
        every = self._every
        if every is None:
            return BackupStatus(found, False)
        if found is None:
            return BackupStatus(None, self._now() - self._started > FIRST_WITHIN)
        # Half an interval more, so that one that failed can be repeated in peace.
        return BackupStatus(found, self._now() - found.at > timedelta(hours=every) * 1.5)

    @property
    def age(self) -> float | None:
        """The age of the last good backup in seconds; None if there is none."""
        found = backup.last(self._path)
        return None if found is None else (self._now() - found.at).total_seconds()

    def trouble(self) -> Trouble | None:
        """What an operator should know; None if all is well."""
        status = self.status()
        if not status.is_overdue:
            return None
        if status.last is None:
            return Trouble(Kind.BACKUP, "there is none")
        return Trouble(Kind.BACKUP, f"it was made {status.last.at:%Y-%m-%d %H:%M} UTC")

    async def run(self, db: Database, now: datetime) -> None:
        """Begin a backup if one is due, keep the copy of the tombstones new, and tell admins if the
        last backup is too old. Raises StorageError, OSError, EncryptionError.
        """
        every = self._every
        if every is None:
            return
        found = backup.last(self._path)
        is_due = found is None or now - found.at >= timedelta(hours=every)
        if is_due and self._task is None and now >= self._next:
            self._task = asyncio.create_task(self._make(now))
        await self._note(db, now)
        await self._copy_tombstones()

    async def stop(self) -> None:
        """End a backup that is being made; the next start makes it again."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def wait(self) -> None:
        """Wait for the backup that is being made, if there is one."""
        if self._task is not None:
            await self._task

    def order(self) -> Order:
        """The backup of the configuration."""
        return order_of(self._settings)

    async def _make(self, now: datetime) -> None:
        try:
            process = await asyncio.create_subprocess_exec(
                *backup.command(self.order(), now),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.PIPE,
            )
            try:
                _, said = await process.communicate()
            except asyncio.CancelledError:
                process.kill()
                await process.wait()
                raise
            if process.returncode == 0:
                _log.info("a backup was made")
                return
            # The reason names a file at most; a traceback is not ours.
            told = said.decode("utf-8", "replace").splitlines() if process.returncode == 1 else []
            reason = told[0] if len(told) == 1 else f"the process ended with {process.returncode}"
            _log.error("the backup failed, and is tried again in %s: %s", RETRY, reason)
            self._next = now + RETRY
        except OSError as error:
            _log.error("the backup could not begin: %s", type(error).__name__)
            self._next = now + RETRY
        finally:
            self._task = None

    async def _note(self, db: Database, now: datetime) -> None:
        status = self.status()
        state = (None if status.last is None else status.last.at, status.is_overdue)
        # Again after a while, because admins are told each day that it lasts.
        if state != self._noted or (status.is_overdue and now - self._told > timedelta(hours=1)):
            await backups.note(db, *state, now)
            self._noted, self._told = state, now

    async def _copy_tombstones(self) -> None:
        order = self.order()
        stones = beside(self._path, ".tombstones")
        folder = Path(order.to)
        # A backup that is being made copies them itself.
        if self._task is not None or not stones.exists() or not folder.is_dir():
            return
        found = stones.stat()
        state = (found.st_mtime_ns, found.st_ino)
        if state != self._copied:
            await asyncio.to_thread(
                backup.copy_tombstones, self._path, folder, self._settings.backup.recipient
            )
            self._copied = state


def order_of(settings: Config) -> Order:
    """The backup that the configuration describes."""
    to = settings.backup.to or backup.folder_of(settings.storage.path)
    return Order(
        str(settings.storage.path), str(to), True, settings.backup.keep,
        settings.retention.backups, settings.backup.recipient,
    )  # fmt: skip
