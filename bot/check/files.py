"""The files: room on the disk, who can read them, backups and copies."""

import os
from datetime import datetime, timedelta
from pathlib import Path

from bot import backup
from bot import disk as room
from bot.backup_worker import order_of
from bot.check.findings import Finding, failed, ok, warning
from bot.config import Config
from bot.troubles import ADVICE, MEANING, Kind
from handlers.certificates import signatures
from storage.certificates import keys
from storage.certificates.keys import KeyFileError
from storage.database.backup import beside
from storage.database.tombstones import Tombstones, TombstonesError

OLD = timedelta(days=7)
"""Age from which the last backup is told to be old, if the bot makes none by itself."""

BESIDE = ("", "-wal", "-shm", ".lock", ".tombstones", ".backup", keys.END)
"""How the names of the files end that the bot has beside the database, and that of the database."""

LEFT = (".restore", ".restore-stones.tombstones", ".migration", backup.PLAIN)
"""How the names of the files end that an interrupted restore or backup leaves."""


def disk(settings: Config, _now: datetime) -> list[Finding]:
    """Whether there is room on the disks, and whether they can be written."""
    file = settings.storage.path
    try:
        found = room.room(file)
    except OSError as error:
        return [failed("disk", f"{file}: {error.strerror or type(error).__name__}")]
    if os.statvfs(_existing(file.absolute().parent)).f_flag & os.ST_RDONLY:
        return [
            failed("disk", f"{file.absolute().parent} is read-only: mount it so that it is not")
        ]
    free, needed = (f"{size / 1e6:,.0f} MB" for size in (found.free, found.needed))
    if found.is_short:
        said = f"{MEANING[Kind.DISK]} ({free} are free, {needed} are needed): {ADVICE[Kind.DISK]}"
        return [failed("disk", said)]
    findings = [ok("disk", f"{free} are free, {needed} are needed")]
    folder = _existing(Path(order_of(settings).to).absolute())
    left = os.statvfs(folder)
    if left.f_bavail * left.f_frsize < 2 * found.used:
        told = (
            f"{folder} has no room for two more backups: keep fewer ([backup] keep), or make room"
        )
        findings.append(warning("disk", told))
    return findings


def _existing(folder: Path) -> Path:
    """The folder, or the one above it that exists."""
    return next(one for one in (folder, *folder.parents) if one.exists())


def owner(path: Path) -> int:
    """The number of the user to whom a file belongs. Raises OSError."""
    return path.stat().st_uid


def permissions(settings: Config, _now: datetime) -> list[Finding]:
    """Files with personal data that other users of this machine can read or change, and files that
    the bot cannot change because they belong to somebody else.
    """
    file = settings.storage.path
    order = order_of(settings)
    own = [path for end in BESIDE if (path := beside(file, end)).exists()]
    copies = [*file.absolute().parent.glob(f"{file.name}.before-*")]
    folder = Path(order.to)
    if folder.is_dir():
        copies += [folder, *(path for _, path in backup.listed(folder))]
    found = [
        warning(
            "files",
            f"{path} can be read by others: chmod {'700' if path.is_dir() else '600'} {path}",
        )
        for path in (*own, *copies)
        if path.stat().st_mode & 0o077
    ]
    if own:
        whose = owner(own[0])
        found += [
            failed(
                "files",
                f"{path} belongs to another user than {file}: chown --reference={file} {path}",
            )
            for path in own[1:]
            if owner(path) != whose
        ]
    return found or [ok("files", "only their owner can read them")]


def certificate_key(settings: Config, _now: datetime) -> list[Finding]:
    """Whether the key that signs certificates can be used, or will be made, and which it is."""
    subject, file = "certificates", keys.file_of(settings.storage.path)
    try:
        secret = keys.read(file)
    except FileNotFoundError:
        return [ok(subject, "the key will be made with the next certificate")]
    except KeyFileError as error:
        return [failed(subject, f"{error}: put it away, and the next certificate makes another")]
    except OSError as error:
        return [failed(subject, f"{file}: cannot be read: {error.strerror}")]
    id = signatures.key_id(signatures.public_of(secret))
    if id in settings.certificates.stolen_keys:
        return [failed(subject, f"the key {id} is in stolen_keys and still signs: put {file} away")]
    return [ok(subject, f"the key {id} signs them")]


def backups(settings: Config, now: datetime) -> list[Finding]:
    """How old the last good backup is, and whether it is where it was put."""
    if not settings.storage.path.exists():
        return []
    every, last = settings.backup.every, backup.last(settings.storage.path)
    if last is None:
        return [warning("backups", "there is none: set [backup] every, or run kurak backup daily")]
    age = now - last.at
    made = f"the last one is of {last.at:%Y-%m-%d %H:%M} UTC"
    overdue = OLD if every is None else timedelta(hours=every) * 1.5
    findings: list[Finding] = []
    if not last.path.exists():
        findings.append(
            warning("backups", f"{made}, but {last.path} is gone: make another (kurak backup)")
        )
    elif last.path.stat().st_size != last.bytes:
        findings.append(
            failed("backups", f"{last.path} is not as it was written: check its disk, kurak backup")
        )
    if age > overdue:
        told = f"{MEANING[Kind.BACKUP]} ({made}): {ADVICE[Kind.BACKUP]}"
        findings.append((failed if every is not None else warning)("backups", told))
    findings += _places(settings, last.path, now)
    return findings or [ok("backups", f"{made}, {last.bytes / 1e6:,.1f} MB")]


def _places(settings: Config, last: Path, now: datetime) -> list[Finding]:
    """What is wrong with where the backups are."""
    file, found = settings.storage.path, list[Finding]()
    if last.exists() and last.stat().st_dev == file.stat().st_dev:
        found.append(
            warning(
                "backups",
                f"{last.parent} is on the same disk as the database: copy the backups elsewhere, "
                "or set [backup] to",
            )
        )
    folder, oldest = Path(order_of(settings).to), timedelta(days=settings.retention.backups)
    if folder.is_dir():
        old = [path for at, path in backup.listed(folder) if at < now - oldest]
        found += [
            warning("backups", f"{path} is older than [retention] backups promises: delete it")
            for path in old
        ]
    return found


def copies(settings: Config, _now: datetime) -> list[Finding]:
    """Copies of the database that are left beside it, and whether the tombstones can be read."""
    file = settings.storage.path
    found = [
        warning("copies", f"{path}: delete it when you no longer need it")
        for path in sorted(file.absolute().parent.glob(f"{file.name}.before-*"))
        if not path.name.endswith(("-wal", ".sha256"))
    ]
    found += [
        warning("copies", f"{path} was left by an interrupted command: delete it")
        for end in LEFT
        if (path := beside(file, end)).exists() and not backup.is_being_made(file)
    ]
    try:
        count = len(Tombstones(file))
    except (TombstonesError, OSError) as error:
        return [*found, failed("copies", str(error))]
    return found or [ok("copies", f"none; {count} erasures are remembered")]
