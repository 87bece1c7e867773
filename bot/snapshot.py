"""Reads the configured database from a tool, while the bot may be running."""

import contextlib
from collections.abc import Generator

from bot import backup
from bot.config import Storage
from storage import database
from storage.database import StorageError, Transaction


@contextlib.contextmanager
def snapshot(storage: Storage) -> Generator[Transaction]:
    """One snapshot of the database. Raises StorageError."""
    if storage.server is None:
        with database.read_only(storage.path) as tx:
            yield tx
        return
    from storage.database.postgres import tools

    with tools.snapshot(storage.server) as tx:
        yield tx


def is_in_use(storage: Storage) -> bool:
    """Whether a bot is at work on the database; False if that cannot be known."""
    if storage.server is None:
        return backup.is_in_use(storage.path)
    from storage.database.postgres import tools

    try:
        return tools.state(storage.server).is_in_use
    except StorageError:
        return False
