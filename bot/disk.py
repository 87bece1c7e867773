"""How much room the database needs on its disk."""

import shutil
from dataclasses import dataclass
from pathlib import Path

SPARE = 100_000_000
"""Bytes that should be free besides a copy of the database."""


@dataclass(frozen=True, slots=True)
class Room:
    """The disk on which the database is, in bytes."""

    used: int
    """Size of the database and its write-ahead log."""
    free: int
    needed: int
    """What should be free: a backup and an upgrade copy the database."""

    @property
    def is_short(self) -> bool:
        """Whether less is free than is needed."""
        return self.free < self.needed


def room(database: Path) -> Room:
    """Look at the disk of this database file, which need not exist yet. Raises OSError."""
    used = 0
    for end in ("", "-wal"):
        file = Path(f"{database}{end}")
        used += file.stat().st_size if file.exists() else 0
    folder = next(folder for folder in database.absolute().parents if folder.exists())
    return Room(used, shutil.disk_usage(folder).free, SPARE + used)
