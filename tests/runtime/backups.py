"""Backups made and restored as an operator does it, and what another program finds in them."""

import asyncio
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot import backup, restore
from bot.backup import LastBackup, Order
from bot.clock import Clock
from bot.restore import Restored
from storage.database import migrate
from tests.dialogue import Network

YEAR = timedelta(days=365)

READ = """
import sqlite3, sys
there = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro&immutable=1", uri=True)
print(there.execute("PRAGMA integrity_check").fetchone()[0])
for row in there.execute(sys.argv[2]):
    print(*row, sep="|")
"""
DECRYPT = """
import sys, pyrage
key = pyrage.x25519.Identity.from_str(sys.argv[2])
sys.stdout.buffer.write(pyrage.decrypt(open(sys.argv[1], "rb").read(), [key]))
"""


def empty(folder: Path) -> Path:
    """A database without anybody."""
    path = folder / "kurak.sqlite3"
    path.touch(mode=0o600)
    migrate.apply(path, Clock().now())
    return path


def order(path: Path, to: Path, **more: Any) -> Order:
    return Order(str(path), str(to), more.pop("is_folder", True), **more)


def made(path: Path, to: Path, clock: Clock, **more: Any) -> LastBackup:
    """A backup in this folder."""
    return backup.make(order(path, to, **more), clock.now(), rests=False)


async def make(network: Network, to: Path, **more: Any) -> LastBackup:
    """A backup beside the running bot."""
    path = network.settings.storage.path
    return await asyncio.to_thread(made, path, to, network.clock, **more)


async def restored(path: Path, file: Path, clock: Clock, identity: Path | None = None) -> Restored:
    return await restore.restore(path, file, identity, clock.now(), YEAR)


def read_elsewhere(file: Path, sql: str) -> list[str]:
    """What another process finds: first whether the file is sound, then the rows."""
    done = subprocess.run(
        [sys.executable, "-c", READ, file, sql], check=True, capture_output=True, text=True
    )
    return done.stdout.splitlines()


def decrypt_elsewhere(file: Path, key: str) -> bytes:
    """What another process decrypts."""
    done = subprocess.run(
        [sys.executable, "-c", DECRYPT, file, key], check=True, capture_output=True
    )
    return done.stdout


def holds(folder: Path, what: str) -> list[Path]:
    """The files in a folder that contain these bytes."""
    found = [path for path in folder.rglob("*") if path.is_file()]
    return [path for path in found if what.encode() in path.read_bytes()]
