"""Tombstones: who was erased, in a file beside the database, so that an older backup that is put
back does not bring her back.

The file says nothing about anybody by itself: each line has a hash of a Telegram id, keyed with the
random key in the first line, the time, and whether all texts went or some stayed; of somebody who
deleted her data while she was suspended or removed, also when that was, so that those who decide
about an application of hers can be told. So a list of members cannot be read from it, and a known
id can be compared only by whoever has the file. It must be kept with the backups, in its newest
state.
"""

import contextlib
import fcntl
import hashlib
import hmac
import os
import re
import secrets
from collections.abc import Generator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

HEAD = "kurak-tombstones"

_LINE = re.compile(r"([0-9a-f]{64}) ([0-9]{1,12}) (some|all)(?: suspended ([0-9]{1,12}))?\n")
_FILE = re.compile(rf"{HEAD} (?P<key>[0-9a-f]{{64}})\n(?P<lines>(?:{_LINE.pattern})*)")


@dataclass(frozen=True, slots=True)
class Tombstone:
    """When somebody was erased (UTC), whether the texts stay that she had agreed to leave, and when
    she last asked for it while she was suspended or removed (UTC; None: never).
    """

    at: datetime
    keeps_texts: bool
    suspended_at: datetime | None = None


class TombstonesError(Exception):
    """The file is damaged, or another one; the message says which."""


class Tombstones:
    """The tombstones in the file beside a database."""

    def __init__(self, database: Path) -> None:
        """Read the file beside this database, if there is one. Raises OSError, TombstonesError."""
        self.path = database.with_name(f"{database.name}.tombstones")
        self._key = b""
        self._stones: dict[str, Tombstone] = {}
        self._read_of: tuple[int, ...] | None = None
        self._read()

    def _read(self) -> None:
        """Read the file if it has changed: where several processes answer, each writes to it."""
        try:
            state = self.path.stat()
        except FileNotFoundError:
            return
        version = state.st_ino, state.st_mtime_ns, state.st_size
        if version != self._read_of:
            found = _FILE.fullmatch(self.path.read_text("ascii", "replace"))
            if found is None:
                raise TombstonesError(f"{self.path} is damaged: put back its newest copy.")
            self._key = bytes.fromhex(found["key"])
            self._stones = {
                digest: Tombstone(
                    datetime.fromtimestamp(int(at), UTC),
                    what == "some",
                    datetime.fromtimestamp(int(suspended_at), UTC) if suspended_at else None,
                )
                for digest, at, what, suspended_at in _LINE.findall(found["lines"])
            }
            self._read_of = version

    def __len__(self) -> int:
        return len(self._stones)

    def of(self, telegram_id: int) -> Tombstone | None:
        """Her last tombstone; None if she was not erased. Raises OSError, TombstonesError."""
        self._read()
        return self._stones.get(self._digest(telegram_id)) if self._key else None

    def add(self, telegram_id: int, stone: Tombstone) -> None:
        """Note that she is being erased; it is on the disk when this returns. What an earlier one
        tells of a suspension stays. Raises OSError, and TombstonesError if the file was damaged
        meanwhile.
        """
        at = stone.at.replace(microsecond=0)
        suspended_at = stone.suspended_at and stone.suspended_at.replace(microsecond=0)
        stone = replace(stone, at=at, suspended_at=suspended_at)
        with self._alone():
            self._key = self._key or secrets.token_bytes(32)
            digest = self._digest(telegram_id)
            self._write(self._stones | {digest: _later(stone, self._stones.get(digest, stone))})

    def forget(self, before: datetime) -> int:
        """Remove the tombstones from before this moment: no backup is that old; of later ones, what
        they tell of a suspension from before it. Returns how many were removed. Raises OSError.
        """
        with self._alone():
            kept = {
                one: replace(stone, suspended_at=None)
                if stone.suspended_at is not None and stone.suspended_at < before
                else stone
                for one, stone in self._stones.items()
                if stone.at >= before
            }
            count = len(self._stones) - len(kept)
            if kept != self._stones:
                self._write(kept)
        return count

    def take_over(self, other: "Tombstones") -> None:
        """Add those of another file of the same database. Raises OSError, and TombstonesError if
        the other file belongs to another database.
        """
        if not other._stones:
            return
        if self._stones and self._key != other._key:
            raise TombstonesError(f"{other.path} does not belong to the same database.")
        stones = dict(other._stones)
        for digest, stone in self._stones.items():
            stones[digest] = _later(stone, stones.get(digest, stone))
        self._key = other._key
        self._write(stones)

    @contextlib.contextmanager
    def _alone(self) -> Generator[None]:
        """Let no other process write meanwhile, and know what others have written. Raises OSError,
        TombstonesError.
        """
        folder = os.open(self.path.parent, os.O_RDONLY)
        try:
            fcntl.flock(folder, fcntl.LOCK_EX)
            self._read()
            yield
        finally:
            os.close(folder)

    def _digest(self, telegram_id: int) -> str:
        return hmac.new(self._key, str(telegram_id).encode(), hashlib.sha256).hexdigest()

    def _write(self, stones: Mapping[str, Tombstone]) -> None:
        # Sorted, so that the order says nothing; replaced as a whole, so that it is never half.
        lines = [f"{HEAD} {self._key.hex()}"]
        for digest, stone in sorted(stones.items()):
            what = "some" if stone.keeps_texts else "all"
            line = f"{digest} {int(stone.at.timestamp())} {what}"
            if stone.suspended_at is not None:
                line += f" suspended {int(stone.suspended_at.timestamp())}"
            lines.append(line)
        draft = self.path.with_name(f"{self.path.name}.new")
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        with os.fdopen(os.open(draft, flags, 0o600), "wb") as file:
            file.write("".join(f"{line}\n" for line in lines).encode())
            file.flush()
            os.fsync(file.fileno())
        draft.replace(self.path)
        folder = os.open(self.path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
        self._stones = dict(stones)


def _later(one: Tombstone, other: Tombstone) -> Tombstone:
    """The later one of two about the same person, with what either tells of a suspension."""
    moments = [stone.suspended_at for stone in (one, other) if stone.suspended_at is not None]
    later = max(one, other, key=lambda stone: stone.at)
    return replace(later, suspended_at=max(moments, default=None))
