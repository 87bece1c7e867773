"""`kurak migrate`: brings the database to the schema of this version, after a backup."""

import contextlib
import time
from collections.abc import Generator, Iterator
from datetime import datetime
from pathlib import Path

from bot import __version__, backup
from bot.backup import BackupError
from bot.backup_worker import order_of
from bot.config import Config
from storage import database
from storage.database import DatabaseInUse, StorageError, migrate
from storage.database import backup as copies
from storage.database.backup import DamagedBackup, UnfinishedRestore, beside
from storage.database.migrate import SchemaError

TRIAL = ".migration"
"""How the name ends of the copy that a migration is tried on."""


def upgrade(settings: Config, now: datetime) -> Iterator[str]:
    """Make a backup if there is something to migrate, and migrate; yields what is done.

    Raises BackupError; the database is as before then.
    """
    path, server = settings.storage.path, settings.storage.server
    if server is not None:
        yield from _on_server(server, settings.storage.place, now)
        return
    with _errors(path), contextlib.closing(database.lock_file(path)):
        copies.require_finished(path)
        if not path.exists():
            path.touch(mode=0o600)
        elif migrate.missing(path) and migrate.version(path):
            made = backup.make(order_of(settings), now, rests=False)
            yield f"backup: {made.path}"
        for name in migrate.apply(path, now):
            yield f"applied {name}"
    yield f"{path}: schema {len(migrate.migrations())}, nothing left to do"


def rehearse(settings: Config, now: datetime) -> Iterator[str]:
    """Say what `upgrade` would do, and try it on a copy, also beside a running bot; yields what is
    found.

    Raises BackupError if the migration would fail.
    """
    path, server = settings.storage.path, settings.storage.server
    if server is not None:
        yield from _on_server(server, settings.storage.place, None)
        return
    trial = beside(path, TRIAL)
    with _errors(path):
        copies.require_finished(path)
        is_new = not path.exists() or migrate.version(path) == 0
        wanted = migrate.migrations() if is_new else migrate.missing(path)
        if not wanted:
            yield f"{path}: schema {len(migrate.migrations())}, nothing to do"
            return
        if not is_new:
            yield f"would make a backup in {order_of(settings).to}"
        for migration in wanted:
            yield f"would apply {migration}"
        if is_new:
            return
        began = time.monotonic()
        _clear(trial)
        try:
            copies.copy(
                path, trial, now, __version__,
                must_stop=lambda: False, rests=backup.is_in_use(path),
            )  # fmt: skip
            copies.strip(trial)
            migrate.apply(trial, now)
            copies.gather(trial)
            copies.check(trial)
        finally:
            _clear(trial)
        yield f"tried on a copy: it works, in {time.monotonic() - began:.0f} s with the copying"


def _on_server(url: str, place: str, now: datetime | None) -> Iterator[str]:
    """Migrate a database on a server, whose backups are the server's; only tell without `now`."""
    from storage.database.postgres import tools

    with _errors(place):
        if now is None:
            for name in tools.missing(url):
                yield f"would apply {name}"
            return
        for name in tools.migrate(url, now):
            yield f"applied {name}"
    yield f"{place}: schema {len(migrate.migrations())}, nothing left to do"


def _clear(trial: Path) -> None:
    for end in ("", "-wal", "-shm", "-journal"):
        beside(trial, end).unlink(missing_ok=True)


@contextlib.contextmanager
def _errors(path: Path | str) -> Generator[None]:
    try:
        yield
    except DatabaseInUse as error:
        raise BackupError(
            f"{path}: another Kurak is at work on this database; stop it first"
        ) from error
    except (SchemaError, UnfinishedRestore, DamagedBackup) as error:
        raise BackupError(f"{path}: {error}") from error
    except StorageError as error:
        raise BackupError(f"{path}: {error.code}: check the disk or the server") from error
    except OSError as error:
        where = error.filename or path
        raise BackupError(f"{where}: {error.strerror or type(error).__name__}") from error
