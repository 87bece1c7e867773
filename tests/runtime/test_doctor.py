"""`kurak check` has a line for every fault, with what to do, and none where all is well."""

import io
import logging
import os
import re
import sqlite3
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from bot import app, backup, check, config, disk, log
from bot.check import SUBJECTS, files, stored, telegram, time_zones
from bot.clock import Clock
from bot.simulator.server import Fault, Simulator
from bot.troubles import ADVICE, MEANING, Kind
from storage.database.backup import beside
from tests import engine
from tests.dialogue import UNHURRIED, Network
from tests.runtime.backups import empty, made
from tests.runtime.ill_bot import Ill, Looks, checked, config_file
from tests.runtime.steps import enqueue_messages

ROOT = Path(__file__).parent.parent.parent
pytestmark = pytest.mark.usefixtures("quick")

Fix = Callable[[Path], object]


def sql(*statements: str) -> Fix:
    def run(path: Path) -> None:
        there = sqlite3.connect(path, isolation_level=None)
        for statement in statements:
            there.execute(statement)
        there.close()

    return run


def write(end: str, content: str = "x") -> Fix:
    return lambda path: beside(path, end).write_text(content)


DELIVERY = (
    "INSERT INTO messages (id, kind, policy, any_hour, bulk, created_at) "
    "VALUES (1, 'x', 'hold', 0, 0, 1)",
    "INSERT INTO deliveries (message_id, status, bulk, not_before, updated_at) "
    "VALUES (1, '{status}', 0, 1, 1)",
)
UPDATE = """INSERT INTO inbox (update_id, status, body, sender, surplus, received_at, position)
    VALUES (1, '{status}', '{{}}', 5, 0, 1, 1)"""


def delivery(status: str) -> Fix:
    return sql(*(line.format(status=status) for line in DELIVERY))


def in_log(line: str, ago: float = 60) -> Fix:
    told = f"{time.time() - ago:.0f} {line}"
    return sql(f"INSERT INTO health (id, updated_at, troubles, errors) VALUES (1, 1, '', '{told}')")


def backed_up(path: Path) -> backup.LastBackup:
    return made(path, backup.folder_of(path), Clock())


def damage_backup(path: Path) -> None:
    with backed_up(path).path.open("ab") as file:
        file.write(b"x")


def lose_backup(path: Path) -> None:
    backed_up(path).path.unlink()


def age_backup(path: Path) -> None:
    clock = Clock()
    clock.now = lambda: datetime.now(tz=None).astimezone() - timedelta(days=400)  # type: ignore[method-assign]
    made(path, backup.folder_of(path), clock)


FAULTS: dict[str, tuple[Fix, str, str, str]] = {
    "damaged": (
        lambda path: path.write_bytes(path.read_bytes()[:8192] + bytes(9999)),
        "database", "failed", "damaged",
    ),
    "not ours": (sql("DROP TABLE migrations"), "database", "failed", "not one of Kurak's"),
    "newer": (sql("PRAGMA user_version = 99"), "database", "failed", "newer than this Kurak"),
    "half restored": (write(".restoring"), "database", "failed", "kurak restore FILE"),
    "held": (
        sql("INSERT INTO run_marker (id, run, held_since, copied_at) VALUES (1, 'x', 9, 9)"),
        "sending", "warning", "a backup of 1970-01-01 00:00 UTC",
    ),
    "unknown": (delivery("unknown"), "messages", "warning", "1 may or may not have arrived"),
    "killed": (delivery("inflight"), "messages", "warning", "the next start calls them unknown"),
    "unanswered": (
        sql(UPDATE.format(status="pending")),
        "waiting updates", "warning", "1 wait for an answer: start the bot",
    ),
    "unreadable": (
        sql(UPDATE.format(status="unreadable")), "waiting updates", "warning", "upgrade Kurak",
    ),
    "error": (in_log("a handler failed: 3F2A1C"), "last errors", "warning", "failed: 3F2A1C"),
    "no backup": (lambda _: None, "backups", "warning", "kurak backup"),
    "lost backup": (lose_backup, "backups", "warning", "is gone"),
    "changed backup": (damage_backup, "backups", "failed", "not as it was written"),
    "old backup": (age_backup, "backups", "warning", MEANING[Kind.BACKUP]),
    "kept too long": (age_backup, "backups", "warning", "[retention] backups"),
    "same disk": (backed_up, "backups", "warning", "on the same disk"),
    "left copy": (write(".before-restore-1"), "copies", "warning", "delete it"),
    "left stage": (write(".restore"), "copies", "warning", "interrupted command"),
    "left plain": (write(".plain"), "copies", "warning", "interrupted command"),
    "no tombstones": (write(".tombstones"), "copies", "failed", "put back its newest copy"),
    "open copy": (write(".before-restore-1"), "files", "warning", "chmod 600"),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
@engine.about_the_file("faults of the file and its folder")
async def test_each_fault_has_its_line(tmp_path: Path, fault: str, simulator: Simulator) -> None:
    begin, subject, state, said = FAULTS[fault]
    path, file = config_file(tmp_path, simulator, None, 0), empty(tmp_path)
    before = (await checked(path)).get(subject, [])
    begin(file)
    found = (await checked(path))[subject]
    assert any(one == state and said in line for one, line in found), found
    if fault != "no backup":
        assert not any(said in line for _, line in before), before


@engine.about_the_file("the line about the file")
async def test_all_is_well(tmp_path: Path, simulator: Simulator) -> None:
    path, file = config_file(tmp_path, simulator, None, 0), empty(tmp_path)
    path.write_text(
        path.read_text() + '[operator]\nname = "A"\ncontact = "b"\nstorage_place = "C"\n'
    )
    backed_up(file)
    in_log("an old one", ago=90_000)(file)
    found = await checked(path)
    bad = {what: lines for what, lines in found.items() if lines[0][0] != "ok"}
    assert set(bad) <= {"backups", "time zones"}, bad
    assert "on the same disk" in found["backups"][0][1]
    assert set(found) == set(SUBJECTS) - {"running bot", "PostgreSQL"}


def test_the_docs_explain_each_line() -> None:
    text = (ROOT / "docs/troubleshooting.md").read_text("utf-8")
    part = text[text.index("## The lines of") : text.index("## First steps")]
    assert tuple(re.findall(r"^\| `([^`]+)` \|", part, re.MULTILINE)) == SUBJECTS


@engine.about_the_file("the lock of the file")
async def test_beside_a_running_bot(
    tmp_path: Path,
    simulator: Simulator,
    monkeypatch: pytest.MonkeyPatch,
    looks: Looks,
    unused_tcp_port: int,
) -> None:
    """What a stopped bot may leave is a fault beside one that runs."""
    listen = f"127.0.0.1:{unused_tcp_port}"
    path = config_file(tmp_path, simulator, listen, 0)
    clock, settings = Clock(), config.load(path)
    stream = io.StringIO()
    log.set_up("info", "text", stream)
    async with app.run_bot(settings, clock, UNHURRIED) as kurak:
        ill = Ill(kurak, simulator, listen, monkeypatch, clock, settings, looks)
        await ill.until(lambda body: not body["kinds"])
        found = await checked(path)
        assert found["second poller"] == [("ok", "nobody else polls with this token")]
        assert found["messages"][0][0] == found["waiting updates"][0][0] == "ok"
        network = Network(simulator.world, simulator, clock, settings, kurak, kurak.db)
        later = clock.now() + timedelta(hours=9)
        await enqueue_messages(network, [await network.member("Gulbahor")], due=later)
        sql("UPDATE deliveries SET status = 'inflight', updated_at = 1")(settings.storage.path)
        sql(UPDATE.format(status="pending"))(settings.storage.path)
        logging.getLogger("bot.x").error("the job failed")
        ill.fault("status", code=409)
        await ill.until(lambda body: Kind.CONFLICT in body["kinds"])
        await looks.next(9)
        found = await checked(path)
        said = f"{MEANING[Kind.CONFLICT]}: {ADVICE[Kind.CONFLICT]}"
        assert found["second poller"] == [("failed", said)]
        assert found["messages"][0][0] == "failed"
        assert "restart the bot" in found["messages"][0][1]
        assert found["waiting updates"][0][0] == "failed"
        assert found["last errors"][0][0] == "warning"
        sql("DELETE FROM inbox")(settings.storage.path)
        ill.simulator.faults.clear()
    noted = sqlite3.connect(settings.storage.path).execute("SELECT errors FROM health").fetchone()
    assert "the job failed" in noted[0]
    assert "Gulbahor" not in str(found)


@engine.about_the_file("the disk of the file")
async def test_disks(tmp_path: Path, simulator: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = config.load(config_file(tmp_path, simulator, None, 0))
    now = Clock().now()
    empty(tmp_path)
    assert [one.status for one in files.disk(settings, now)] == ["ok"]
    monkeypatch.setattr(disk, "room", lambda _path: disk.Room(10, 5, 20))
    (short,) = files.disk(settings, now)
    assert (short.status, MEANING[Kind.DISK] in short.message) == ("failed", True)
    monkeypatch.setattr(disk, "room", lambda _path: disk.Room(10**18, 10**20, 20))
    assert "no room for two more backups" in files.disk(settings, now)[1].message
    frozen = SimpleNamespace(f_flag=os.ST_RDONLY, f_bavail=1, f_frsize=1)
    monkeypatch.setattr(os, "statvfs", lambda _path: frozen)
    (closed,) = files.disk(settings, now)
    assert (closed.status, "read-only" in closed.message) == ("failed", True)


@engine.about_the_file("the owner of the file")
async def test_files_of_somebody_else(
    tmp_path: Path, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As `sudo kurak migrate` leaves them."""
    settings = config.load(config_file(tmp_path, simulator, None, 0))
    path = empty(tmp_path)
    log_file = beside(path, "-wal")
    log_file.touch(mode=0o600)
    monkeypatch.setattr(files, "owner", lambda one: 0 if one == log_file else 1000)
    (found,) = files.permissions(settings, Clock().now())
    assert found.status == "failed"
    assert found.message.endswith(f"chown --reference={path} {log_file}")


@pytest.mark.parametrize(
    ("release", "year", "state"),
    [("2026a", 2026, "ok"), ("2025b", 2026, "ok"), ("2024a", 2026, "warning")],
)
def test_old_zone_data(release: str, year: int, state: str) -> None:
    assert time_zones(release, year).status == state


async def test_the_clock(
    tmp_path: Path, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = config.load(config_file(tmp_path, simulator, None, 0))
    assert (await telegram.clock(settings)).status == "ok"
    ahead = SimpleNamespace(time=lambda: time.time() + 40)
    monkeypatch.setattr(telegram, "time", ahead)
    found = await telegram.clock(settings)
    assert (found.status, "NTP" in found.message) == ("failed", True)


async def test_a_webhook_that_gets_errors(
    tmp_path: Path, simulator: Simulator, unused_tcp_port: int
) -> None:
    """Told by getWebhookInfo, whether the bot runs or not."""
    path = config_file(tmp_path, simulator, None, unused_tcp_port)
    assert (await checked(path))["updates"][0][1].startswith(MEANING[Kind.WEBHOOK_ELSEWHERE])
    found = await checked(path)
    assert found["second poller"][0][0] == "ok"
    simulator.faults.append(Fault("nonsense", "getWebhookInfo", body=(
        '{"ok": true, "result": {"url": "https://bot.example.org/k", "has_custom_certificate": '
        'false, "pending_update_count": 7, "last_error_date": 1700000000, "last_error_message": '
        '"Connection refused"}}'
    )))  # fmt: skip
    ((state, said),) = (await checked(path))["updates"]
    assert state == "warning"
    assert said.startswith(MEANING[Kind.WEBHOOK_ERROR])
    assert "connection refused, 2023-11-14 22:13 UTC; 7 wait at Telegram" in said


def test_only_the_last_errors_are_kept() -> None:
    stream = io.StringIO()
    log.set_up("info", "text", stream)
    log.take_errors()
    for number in range(30):
        logging.getLogger("bot.x").error("number %d", number)
    logging.getLogger("bot.x").warning("no error")
    taken = log.take_errors()
    assert len(taken) == 20
    assert "number 29" in taken[-1]
    assert taken[0].partition(" ")[0].isdecimal()
    assert log.take_errors() == []
    assert timedelta(days=1) == stored.LATELY
    assert check.UNUSABLE == 2
