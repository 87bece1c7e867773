"""How long a member waits until she is erased, and how long others wait to write meanwhile."""

import asyncio
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from storage import applications, erasure
from storage.database import Database, Transaction
from storage.features import FEATURES
from storage.kit import form_drafts, network_settings
from storage.members import Profile, get_or_create
from tests.names import lists

DRAFT = "x" * 2_000
TOGETHER = 64
PAUSE = 0.005
"""Seconds between what others write."""


class Found(NamedTuple):
    """Megabytes, and seconds: until each of three was erased, and the longest that others waited
    before and meanwhile.
    """

    size: float
    erased: list[float]
    before: float
    meanwhile: float


async def measure(path: Path, members: int) -> Found:
    """Erase three of so many members, each of whom has a draft. Raises AssertionError."""
    now = datetime.now(UTC)
    db = await Database.open(path, now, FEATURES)
    try:
        ids = await _fill(db, members, now)
        waits: list[float] = []
        writing = asyncio.create_task(_write(db, waits))
        await asyncio.sleep(100 * PAUSE)
        before, erased = max(waits), list[float]()
        waits.clear()
        for member_id in ids[-4:-1]:
            began = time.monotonic()
            await erasure.erase(db, member_id, now)
            erased.append(time.monotonic() - began)
            assert not await db.read(lambda tx: network_settings.get(tx, "wipe-due", 0))
        writing.cancel()
        return Found(path.stat().st_size / 1e6, erased, before, max(waits))
    finally:
        await db.close()


async def _fill(db: Database, members: int, now: datetime) -> list[int]:
    people = list(enumerate(lists.crowd(members), 1))
    ids: list[int] = []
    # Together, because those who write at the same time share a commit.
    for at in range(0, members, TOGETHER):
        some = people[at : at + TOGETHER]
        ids += await asyncio.gather(*(_join(db, number, name, now) for number, name in some))
    return ids


async def _join(db: Database, number: int, name: str, now: datetime) -> int:
    member = await get_or_create(db, number, now)
    profile = Profile(name, "TJ", "customs", institution="Bureau")
    await applications.submit(db, member.id, profile, "1", False, now)
    await form_drafts.begin(
        db, member.id, "question", "text", None, {"text": DRAFT}, True, "members", now
    )
    return member.id


async def _write(db: Database, waits: list[float]) -> None:
    """What others write, one after the other."""

    def work(tx: Transaction) -> None:
        network_settings.put(tx, "bench", len(waits))

    while True:
        began = time.monotonic()
        await db.write(work)
        waits.append(time.monotonic() - began)
        await asyncio.sleep(PAUSE)
