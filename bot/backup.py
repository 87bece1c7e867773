"""Backups as an operator has them: files in a folder, encrypted if a public key is given, of which
the last ones are kept.

`kurak backup` makes one, and so does the running bot, in a process of its own. Whoever made the
last good one, a note beside the database says when and where.
"""

import contextlib
import fcntl
import hashlib
import json
import os
import re
import shutil
import sys
import time
from collections.abc import Generator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO, BinaryIO

from bot import __version__, encryption
from bot.encryption import EncryptionError
from storage import database
from storage.database import StorageError, backup
from storage.database.backup import DamagedBackup, GaveWay, beside
from storage.erasure import is_wipe_due

FOLDER = "backups"
"""The folder beside the database in which backups are, unless another one is given."""

TOMBSTONES = "kurak.tombstones"
"""The name of the copy of the tombstones in the folder of the backups."""

NAME = re.compile(r"kurak-(\d{8}T\d{6}Z)\.sqlite3(\.age)?")
"""The name of a backup in a folder."""

PLAIN = ".plain"
"""How the name ends of the copy beside the database that is encrypted next."""

TRIES = 20
"""How often a backup begins again because somebody was being erased."""

PATIENCE = 120.0
"""Seconds for which a backup waits until an erasure is finished."""

CHUNK = 1 << 20


class BackupError(Exception):
    """The backup could not be made or put back; the message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class LastBackup:
    """The last good backup: when it was made (UTC), where it is, and its size in bytes."""

    at: datetime
    path: Path
    bytes: int


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be backed up, and how. `to` is a folder, or a file that is not there yet. Of those
    in a folder the last `keep` stay, and none that is older than `oldest_days`; None keeps all.
    `recipient` is a public key of age or of ssh.
    """

    database: str
    to: str
    is_folder: bool
    keep: int | None = None
    oldest_days: int | None = None
    recipient: str | None = None


def folder_of(path: Path) -> Path:
    """The folder in which the backups of a database are, if the configuration names none."""
    return path.absolute().parent / FOLDER


def last(path: Path) -> LastBackup | None:
    """The last good backup of a database; None if there is none, or its note cannot be read."""
    try:
        found = json.loads(_note(path).read_text("utf-8"))
        return LastBackup(
            datetime.fromtimestamp(found["at"], UTC), Path(found["path"]), int(found["bytes"])
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _note(path: Path) -> Path:
    return beside(path, ".backup")


def listed(folder: Path) -> list[tuple[datetime, Path]]:
    """The backups in a folder, the newest first. Raises OSError."""
    found: list[tuple[datetime, Path]] = []
    for path in folder.iterdir():
        if (name := NAME.fullmatch(path.name)) and path.is_file():
            at = datetime.strptime(name[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
            found.append((at, path))
    return sorted(found, reverse=True)


def make(order: Order, now: datetime, *, rests: bool) -> LastBackup:
    """Make a backup, check it, put the newest tombstones beside it, and remove those that are no
    longer kept. With `rests`, it takes twice as long, so that a running bot is not slowed.

    Raises BackupError; nothing is removed then, and no file is half there.
    """
    path = Path(order.database)
    if not path.exists() or path.stat().st_size == 0:
        raise BackupError(f"{path}: there is no database yet")
    with _errors(path), _only_one(path) as note:
        to = Path(order.to)
        folder = to if order.is_folder else to.absolute().parent
        # What is in it is as confidential as the database.
        folder.mkdir(mode=0o700, parents=order.is_folder, exist_ok=True)
        if order.is_folder:
            end = encryption.ENDING if order.recipient else ""
            to = folder / f"kurak-{now:%Y%m%dT%H%M%SZ}.sqlite3{end}"
            _sweep(folder)
        if to.exists():
            raise BackupError(f"{to}: is there already; a backup replaces nothing")
        size = _write(path, to, order.recipient, now, rests=rests)
        copy_tombstones(path, folder, order.recipient)
        made = LastBackup(now.replace(microsecond=0), to.absolute(), size)
        _write_note(note, made)
        if order.is_folder:
            _prune(folder, to, order.keep, order.oldest_days, now)
    return made


@contextlib.contextmanager
def _errors(path: Path) -> Generator[None]:
    """Turn what may go wrong into a BackupError. An engine's message may hold data, its code does
    not.
    """
    try:
        yield
    except DamagedBackup as error:
        raise BackupError(f"the backup was not sound: {error}; run kurak check") from error
    except GaveWay as error:
        raise BackupError("members are being erased; try again later") from error
    except EncryptionError as error:
        raise BackupError(str(error)) from error
    except StorageError as error:
        raise BackupError(f"{path}: cannot be read: {error}") from error
    except OSError as error:
        where = error.filename or "the backup"
        raise BackupError(f"{where}: {error.strerror or type(error).__name__}") from error


@contextlib.contextmanager
def _only_one(path: Path) -> Generator[IO[bytes]]:
    """The note beside the database, locked: two backups at once would remove each other's files."""
    file = os.fdopen(os.open(_note(path), os.O_RDWR | os.O_CREAT, 0o600), "r+b")
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise BackupError("another backup is being made") from error
        # Whatever an interrupted one has left is plain text beside the database.
        beside(path, PLAIN).unlink(missing_ok=True)
        yield file


def _write_note(note: IO[bytes], made: LastBackup) -> None:
    told = {"at": int(made.at.timestamp()), "path": str(made.path), "bytes": made.bytes}
    note.seek(0)
    note.truncate()
    note.write(json.dumps(told).encode())
    note.flush()
    os.fsync(note.fileno())


def _write(path: Path, to: Path, recipient: str | None, now: datetime, *, rests: bool) -> int:
    """Write the file and its checksum; returns its size in bytes."""
    part = beside(to, ".part")
    part.unlink(missing_ok=True)
    # Unencrypted data stays where the database is.
    plain = beside(path, PLAIN) if recipient else part
    try:
        _copy(path, plain, now, rests=rests)
        if recipient:
            _encrypt(plain, part, recipient)
            plain.unlink()
        digest = digest_of(part)
        _write_whole(beside(to, ".sha256"), f"{digest}  {to.name}\n".encode())
        part.replace(to)
        backup.sync_folder(to)
    except BaseException:
        for left in {plain, part}:
            left.unlink(missing_ok=True)
        raise
    return to.stat().st_size


def _copy(path: Path, to: Path, now: datetime, *, rests: bool) -> None:
    """Copy the database; begin again after an erasure."""
    stones = beside(path, ".tombstones")
    for left in range(TRIES, 0, -1):
        before = _state(stones)
        try:
            backup.copy(
                path, to, now, __version__,
                must_stop=lambda before=before: _state(stones) != before, rests=rests,
            )  # fmt: skip
        except GaveWay:
            if left == 1:
                raise
            to.unlink(missing_ok=True)
            _wait_for_erasure(path)
        else:
            return


def _state(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except FileNotFoundError:
        return None
    return found.st_mtime_ns, found.st_ino


def _wait_for_erasure(path: Path) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        time.sleep(1)
        with database.read_only(path) as tx:
            if not is_wipe_due(tx):
                return


def is_in_use(path: Path) -> bool:
    """Whether a bot is running on this database now."""
    return _is_locked(beside(path, ".lock"))


def is_being_made(path: Path) -> bool:
    """Whether a backup of this database is being made now."""
    return _is_locked(_note(path))


def _is_locked(file: Path) -> bool:
    try:
        with file.open("rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False


def _encrypt(plain: Path, to: Path, recipient: str) -> None:
    with _new(to) as target:
        digest = encryption.encrypt_file(plain, target, recipient)
        # Read it from the disk, not from memory: nobody here can decrypt it to see what is in it.
        os.posix_fadvise(target.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    if digest_of(to) != digest:
        raise DamagedBackup("the encrypted file is not as it was written")


def _new(path: Path) -> BinaryIO:
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def _write_whole(path: Path, content: bytes) -> None:
    """Write a small file so that it is never half there."""
    draft = beside(path, ".new")
    draft.unlink(missing_ok=True)
    with _new(draft) as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def digest_of(path: Path) -> str:
    """The SHA-256 of a file, in hex. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(CHUNK):
            digest.update(piece)
    return digest.hexdigest()


def copy_tombstones(path: Path, folder: Path, recipient: str | None) -> None:
    """Put the newest tombstones beside the backups: a disk that is lost must not take along who was
    erased. Raises OSError, EncryptionError.
    """
    stones = beside(path, ".tombstones")
    if not stones.exists():
        return
    content = stones.read_bytes()
    end = ""
    if recipient:
        content, end = encryption.encrypted(content, recipient), encryption.ENDING
    _write_whole(folder / f"{TOMBSTONES}{end}", content)
    backup.sync_folder(folder / TOMBSTONES)


def _sweep(folder: Path) -> None:
    """Remove what an interrupted backup has left: drafts, and checksums without their file."""
    for path in folder.iterdir():
        whole, _, end = path.name.rpartition(".")
        is_draft = end in ("part", "new") and NAME.fullmatch(whole.removesuffix(".sha256"))
        is_alone = end == "sha256" and NAME.fullmatch(whole) and not (folder / whole).exists()
        if is_draft or is_alone:
            path.unlink(missing_ok=True)


def _prune(
    folder: Path, made: Path, keep: int | None, oldest_days: int | None, now: datetime
) -> None:
    for number, (at, path) in enumerate(listed(folder)):
        too_many = keep is not None and number >= keep
        too_old = oldest_days is not None and at < now - timedelta(days=oldest_days)
        if (too_many or too_old) and path != made:
            path.unlink(missing_ok=True)
            beside(path, ".sha256").unlink(missing_ok=True)


def bring(path: Path, to: Path, identity: Path | None) -> None:
    """Copy a file that may be encrypted, in plain, into a new one that only its owner can read.
    `identity` is a file with the private key.

    Raises EncryptionError, OSError.
    """
    is_encrypted = encryption.is_encrypted(path)
    if is_encrypted and identity is None:
        raise EncryptionError(f"{path}: is encrypted; give the private key with --identity FILE")
    with _new(to) as target:
        if is_encrypted and identity is not None:
            encryption.decrypt_file(path, target, identity)
        else:
            with path.open("rb") as source:
                shutil.copyfileobj(source, target, CHUNK)
        target.flush()
        os.fsync(target.fileno())


def tombstones_beside(path: Path) -> Path | None:
    """The copy of the tombstones in the folder of a backup; None if there is none."""
    found = [path.absolute().parent / f"{TOMBSTONES}{end}" for end in ("", encryption.ENDING)]
    there = [one for one in found if one.exists()]
    return max(there, key=lambda one: one.stat().st_mtime, default=None)


def main() -> int:
    """Make the backup that the bot orders, in a process of its own: what it costs is not taken from
    the answers. The order is JSON in the first argument.
    """
    os.nice(19)
    given = json.loads(sys.argv[1])
    now = datetime.fromtimestamp(given.pop("now"), UTC)
    try:
        make(Order(**given), now, rests=True)
    except BackupError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def command(order: Order, now: datetime) -> list[str]:
    """The command of a process that makes this backup."""
    return [
        sys.executable,
        "-m",
        "bot.backup",
        json.dumps({**asdict(order), "now": now.timestamp()}),
    ]


if __name__ == "__main__":
    raise SystemExit(main())
