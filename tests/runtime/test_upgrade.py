"""`kurak migrate` makes its backup, says what it would do, and leaves nothing half done."""

from pathlib import Path

import pytest

from bot import backup, config, upgrade
from bot.backup import BackupError
from bot.clock import Clock
from bot.config import Config
from bot.simulator.server import Simulator
from storage.database import lock_file, migrate
from storage.database.migrate import Migration
from tests import engine
from tests.runtime.backups import empty, read_elsewhere
from tests.runtime.ill_bot import config_file

pytestmark = engine.about_the_file("the backup before migrating a file")


@pytest.fixture
def settings(tmp_path: Path, simulator: Simulator) -> Config:
    return config.load(config_file(tmp_path, simulator, None, 0))


def add(monkeypatch: pytest.MonkeyPatch, sql: str) -> None:
    now = migrate.migrations()
    more = Migration(len(now) + 1, "more", sql)
    monkeypatch.setattr(migrate, "migrations", lambda: (*now, more))


GOOD = "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;"


def test_a_backup_first(tmp_path: Path, settings: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    path, clock, count = empty(tmp_path), Clock(), len(migrate.migrations())
    assert list(upgrade.upgrade(settings, clock.now())) == [
        f"{path}: schema {count}, nothing left to do"
    ]
    assert backup.last(path) is None, "there was nothing to do"
    add(monkeypatch, GOOD)
    said = list(upgrade.upgrade(settings, clock.now()))
    made = backup.last(path)
    assert made is not None
    assert said == [
        f"backup: {made.path}",
        f"applied {count + 1:04} more",
        f"{path}: schema {count + 1}, nothing left to do",
    ]
    assert read_elsewhere(made.path, "PRAGMA user_version") == ["ok", str(count)]
    assert read_elsewhere(path, "PRAGMA user_version") == ["ok", str(count + 1)]


def test_a_rehearsal_changes_nothing(
    tmp_path: Path, settings: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, count = Clock(), len(migrate.migrations())
    said = list(upgrade.rehearse(settings, clock.now()))
    assert said == [f"would apply {migration}" for migration in migrate.migrations()]
    path = empty(tmp_path)
    assert list(upgrade.rehearse(settings, clock.now())) == [
        f"{path}: schema {count}, nothing to do"
    ]
    whole = path.read_bytes()
    add(monkeypatch, GOOD)
    with lock_file(path):
        said = list(upgrade.rehearse(settings, clock.now()))
    assert said[0] == f"would make a backup in {backup.folder_of(path)}"
    assert said[1] == f"would apply {count + 1:04} more"
    assert said[2].startswith("tried on a copy: it works")
    assert path.read_bytes() == whole
    assert not list(tmp_path.glob("*.migration*"))
    assert not backup.folder_of(path).exists()


def test_a_migration_that_fails_changes_nothing(
    tmp_path: Path, settings: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, clock = empty(tmp_path), Clock()
    whole = path.read_bytes()
    add(monkeypatch, GOOD + "\nINSERT INTO nowhere VALUES (1);")
    with pytest.raises(BackupError, match="nothing was changed"):
        list(upgrade.rehearse(settings, clock.now()))
    with pytest.raises(BackupError, match="nothing was changed"):
        list(upgrade.upgrade(settings, clock.now()))
    assert migrate.version(path) == len(migrate.migrations()) - 1
    assert read_elsewhere(path, "SELECT 1 FROM sqlite_schema WHERE name = 'more'") == ["ok"]
    assert not list(tmp_path.glob("*.migration*"))
    assert len(whole) <= path.stat().st_size


def test_without_a_backup_there_is_no_migration(
    tmp_path: Path, settings: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, clock = empty(tmp_path), Clock()
    backup.folder_of(path).write_text("in the way")
    add(monkeypatch, GOOD)
    with pytest.raises(BackupError, match="backups"):
        list(upgrade.upgrade(settings, clock.now()))
    assert migrate.version(path) == len(migrate.migrations()) - 1
    with lock_file(path), pytest.raises(BackupError, match="another Kurak is at work"):
        list(upgrade.upgrade(settings, clock.now()))
