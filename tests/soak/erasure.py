"""Figure 14: whoever deletes her data is gone from every file, whenever the process is killed, and
an older backup brings her back for nobody.
"""

import asyncio
import random
import shutil
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.clock import Clock
from bot.simulator.server import Simulator
from bot.simulator.world import Person
from handlers.kit.confirm import confirmed
from handlers.privacy.callbacks import DeleteMe
from storage import applications, directory, members
from storage.database import Database
from storage.directory import Criteria
from storage.features import FEATURES
from storage.kit import audit, form_drafts
from storage.members import Profile
from tests.dialogue import new_world
from tests.soak.harness import FIRST, Experiment, Process, populate, sound, until, value
from tests.soak.kills.seats import card
from tests.soak.kills.updates import UNFINISHED

HERS = 5_550_000_000
"""The Telegram id of the first who leaves."""

LIMIT = 60
"""Seconds that an erasure may take."""


def name_of(number: int) -> str:
    """A name of letters that nobody else has."""
    word = "".join("bdfgklmnpz"[int(digit)] + "u" for digit in f"{number:03}")
    return f"Zulmira{word} Quvvat{word}"


async def erasures(folder: Path, seed: int, kills: int, people: int) -> Experiment:
    """Figure 14: `kills` women delete their data while the process is killed; after each, an older
    backup is put back.
    """
    figure = Experiment("14", f"{kills} erasures under kills among {people} members, seed {seed}")
    chance = random.Random(seed)
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    process = Process(folder, simulator)
    await populate(process.path, simulator, people)
    left, risen, cut_off, slowest = 0, 0, 0, 0.0
    for number in range(kills):
        who = HERS + number
        own = await _leave_traces(process.path, who, name_of(number))
        backup = folder.with_name(f"{folder.name}-backup.sqlite3")
        shutil.copy(process.path, backup)
        # The first is not killed, to see how long it takes.
        is_killed = number > 0
        took = await _erase(process, simulator, who, own, chance.random() if is_killed else None)
        slowest = max(slowest, took or 0)
        cut_off += is_killed and _is_there(process.path, who)
        await process.start()
        # Telegram has the press again, or the inbox still has it.
        await until(lambda: not simulator.world.updates and value(process.path, UNFINISHED) == 0)
        figure.must(not _is_there(process.path, who), "she is not gone after the restart")
        await until(lambda: value(process.path, _DUE) == 0)
        await process.kill()
        left += len(_holding(folder, number))
        figure.must(sound(process.path), f"the file is damaged after erasure {number + 1}")
        for end in ("", "-wal", "-shm"):
            Path(f"{process.path}{end}").unlink(missing_ok=True)
        shutil.copy(backup, process.path)
        figure.must(bool(_holding(folder, number)), "the backup does not hold her")
        await process.start()
        await process.kill()
        risen += len(_holding(folder, number)) + _is_there(process.path, who)
        backup.unlink()
    figure.found = {
        "seconds, the one that was not killed": round(slowest, 2),
        "size of the database, MB": round(process.path.stat().st_size / 1e6, 1),
        "killed before she was gone": cut_off,
        "files that hold her name afterwards": left,
        "files that hold her name after an older backup": risen,
    }
    figure.must(slowest < LIMIT, "an erasure took too long")
    figure.must(left == 0, "a file still holds a name")
    figure.must(risen == 0, "a backup brought somebody back")
    await simulator.close()
    return figure


_DUE = "SELECT coalesce(sum(value), 0) FROM network_settings WHERE key = 'wipe-due'"


def _is_there(path: Path, who: int) -> bool:
    return bool(value(path, f"SELECT count(*) FROM members WHERE telegram_id = {who}"))


def _holding(folder: Path, number: int) -> list[Path]:
    """The files in which her name stands, whole, in parts, or folded."""
    words = [*name_of(number).split(), str(HERS + number)]
    words += [word.lower() for word in words]
    return [
        path
        for path in folder.iterdir()
        if path.is_file() and any(word.encode() in path.read_bytes() for word in words)
    ]


async def _leave_traces(path: Path, who: int, name: str) -> int:
    """A member with drafts, and others who look for her; nothing runs meanwhile."""
    # Whoever came in the second in which she is erased cannot be told from whoever came back in it.
    now = datetime.now(UTC) - timedelta(hours=1)
    db = await Database.open(path, now, FEATURES)
    try:
        member = await members.get_or_create(db, who, now)
        await members.set_language(db, member.id, "en", now)
        profile = Profile(name, "TJ", "customs", f"Bureau of {name}")
        await applications.submit(db, member.id, profile, "1", False, now)
        await form_drafts.begin(db, member.id, "question", "text", None, {"text": name}, True,
                                "members", now)  # fmt: skip
        other = await members.by_telegram_id(db, FIRST)
        assert other is not None
        await directory.start(db, other.id, Criteria(), name.lower())
        await db.write(
            lambda tx: audit.record(
                tx, other.id, "suspend", now, member_id=member.id, reason=f"{name}, because."
            )
        )
        return member.id
    finally:
        await db.close()


async def _erase(
    process: Process, simulator: Simulator, who: int, own: int, kill_at: float | None
) -> float | None:
    """She confirms for the second time. The process is killed after a moment, or once she is gone
    and the file is written anew: how long that took, in seconds.
    """
    world = simulator.world
    await process.start()
    person = world.people.get(who) or world.add(Person(who, "Z", language_code="en", started=True))
    data = confirmed(own, DeleteMe(keeps_texts=False), "0 member", 1).pack()
    message = world.post(person, card([data]))
    began = time.monotonic()
    world.forge(person, message, data)
    if kill_at is None:
        await until(lambda: not _is_there(process.path, who) and value(process.path, _DUE) == 0)
        took = time.monotonic() - began
        await process.kill()
        return took
    await asyncio.sleep(kill_at * 0.15)
    await process.kill()
    return None
