"""`kurak restore`: puts a backup in the place of the database, where it waits for an admin before
anything is sent.
"""

import contextlib
from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from bot.backup import BackupError, bring, digest_of, tombstones_beside
from bot.encryption import EncryptionError
from storage import database, erasure
from storage.database import Database, DatabaseInUse, StorageError, backup, migrate
from storage.database.backup import DamagedBackup, beside
from storage.database.migrate import SchemaError
from storage.database.tombstones import Tombstones, TombstonesError
from storage.features import FEATURES

STAGE, STONES = ".restore", ".restore-stones"
"""How the names of the files end that are prepared beside the database."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore has done. `made_at` is when the backup was made (UTC), None if it does not
    say; `is_verified` whether a checksum was there to compare with; `migrated` the migrations that
    followed; `erased` how many people had been erased since; `queued` how many messages wait to be
    sent; `aside` where the database is that was there before.
    """

    made_at: datetime | None
    is_verified: bool
    members: int
    migrated: tuple[str, ...]
    erased: int
    queued: int
    aside: Path | None


async def restore(
    path: Path, file: Path, identity: Path | None, now: datetime, oldest: timedelta
) -> Restored:
    """Put a backup in the place of the database `path`. `identity` is a file with the private key
    if it is encrypted; a backup from before `oldest` is refused, because nobody remembers who has
    been erased since then.

    The database that is there is put aside. Raises BackupError; everything is as before then.
    """
    stage = beside(path, STAGE)
    with _errors(path, file), closing(database.lock_file(path)):
        _clear(path)
        try:
            is_verified = _compare_digest(file)
            bring(file, stage, identity)
            manifest = backup.check(stage)
            made_at = None if manifest is None else manifest.made_at
            if made_at is not None and made_at < now - oldest:
                raise BackupError(
                    f"{file}: was made {(now - made_at).days} days ago. Who was erased is "
                    f"remembered for {oldest.days} days ([retention] backups), so it could bring "
                    "back somebody. To restore it anyway, raise that number"
                )
            migrated = migrate.apply(stage, now)
            backup.strip(stage)
            backup.hold(stage, made_at, now)
            _gather_tombstones(path, file, identity)
            db = await Database.open(stage, now, FEATURES)
            try:
                erased = await erasure.complete(db, now)
            finally:
                await db.close()
            with database.read_only(stage) as tx:
                members = tx.value("SELECT count(*) FROM members WHERE status = 'member'")
                queued = tx.value("SELECT count(*) FROM deliveries WHERE status = 'queued'")
            backup.gather(stage)
            aside = _free_name(path, now)
            existed = backup.exchange(path, stage, aside)
        finally:
            _clear(path)
    return Restored(
        made_at, is_verified, members, tuple(migrated), erased, queued, aside if existed else None
    )


def lines(path: Path, file: Path, done: Restored, now: datetime) -> list[str]:
    """What an operator should know after a restore."""
    made = "at a time that it does not say"
    if done.made_at is not None:
        made = f"{done.made_at:%Y-%m-%d %H:%M} UTC, {_age(now - done.made_at)} ago"
    said = [
        f"restored {path} from {file}, made {made}: {done.members} members",
        *(f"applied {name}" for name in done.migrated),
    ]
    if not done.is_verified:
        said.append("warning: there was no .sha256 beside it, so a changed byte may go unnoticed")
    if done.erased:
        said.append(f"erased again: {done.erased} who had been erased since the backup")
    said += [
        "lost: whatever happened after the backup was made, except that Telegram keeps for a day "
        "what nobody has received",
        f"sent since: unknown. Messages that wait in it: {done.queued}; some of them may have been "
        "sent after the backup was made",
        "held: answers go out, but nothing else is sent until an admin decides under /admin",
    ]
    if done.aside is not None:
        said.append(
            f"the database that was here is now {done.aside}; delete it when you no longer need it"
        )
    return [*said, "next: kurak check, then kurak run"]


def _age(age: timedelta) -> str:
    hours = age.total_seconds() / 3600
    if hours < 1:
        return f"{hours * 60:.0f} minutes"
    return f"{hours:.0f} hours" if hours < 72 else f"{age.days} days"


@contextlib.contextmanager
def _errors(path: Path, file: Path) -> Generator[None]:
    try:
        yield
    except DatabaseInUse as error:
        raise BackupError(f"{path}: Kurak is running on this database; stop it first") from error
    except EncryptionError as error:
        raise BackupError(str(error)) from error
    except DamagedBackup as error:
        raise BackupError(f"{file}: {error}; take another backup") from error
    except SchemaError as error:
        raise BackupError(f"{file}: {error}") from error
    except TombstonesError as error:
        raise BackupError(f"{error} Put the wrong one elsewhere, and repeat") from error
    except StorageError as error:
        raise BackupError(f"{file}: cannot be read: {error}") from error
    except OSError as error:
        where = error.filename or path
        raise BackupError(f"{where}: {error.strerror or type(error).__name__}") from error


def _clear(path: Path) -> None:
    """Remove what was prepared; an interrupted restore leaves it."""
    for name in (STAGE, STONES):
        for end in ("", "-wal", "-shm", "-journal", ".lock", ".tombstones", ".tombstones.new"):
            beside(path, f"{name}{end}").unlink(missing_ok=True)


def _compare_digest(file: Path) -> bool:
    """Compare the file with its checksum; False if it has none."""
    try:
        noted = beside(file, ".sha256").read_text("ascii", "replace").split()
    except FileNotFoundError:
        return False
    if not noted or noted[0] != digest_of(file):
        raise DamagedBackup("the file is not as it was written (.sha256)")
    return True


def _gather_tombstones(path: Path, file: Path, identity: Path | None) -> None:
    """Put all tombstones that are known beside the prepared file: those of the database that is
    here, and the copy beside the backup.
    """
    gathered = Tombstones(beside(path, STAGE))
    gathered.take_over(Tombstones(path))
    if (there := tombstones_beside(file)) is not None:
        copied = beside(path, STONES)
        bring(there, beside(copied, ".tombstones"), identity)
        gathered.take_over(Tombstones(copied))


def _free_name(path: Path, now: datetime) -> Path:
    name, number = f".before-restore-{now:%Y%m%dT%H%M%SZ}", 1
    while beside(path, name).exists():
        number += 1
        name = f".before-restore-{now:%Y%m%dT%H%M%SZ}-{number}"
    return beside(path, name)
