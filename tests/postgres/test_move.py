"""A drill: everything goes from a file to a server and back."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import move
from bot.demo import people
from storage import members
from storage.database import Database, copy_guard, migrate
from storage.features import FEATURES
from storage.kit import audit, search
from tests import engine

pytestmark = engine.on_postgres

NOW = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as file:
        tables = [
            name
            for (name,) in file.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
            if not any(name.startswith(f"{index}_") for index in migrate.indexed_columns())
            and name not in ("migrations", "run_marker")
        ]
        return {name: sorted(file.execute(f"SELECT * FROM {name}"), key=repr) for name in tables}


async def on_server(path: Path, url: str) -> Database:
    from storage.database.postgres import ServerEngine

    return await Database.on(await ServerEngine.open(url, NOW, print), path, FEATURES)


async def test_there_and_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = tmp_path / "first.sqlite3", tmp_path / "second.sqlite3"
    await people.populate(first, NOW)
    before = rows(first)
    assert sum(map(len, before.values())) > 100
    url = engine.empty_url()

    assert move.run(str(first), url) == 0
    assert "the same in the target" in capsys.readouterr().out
    db = await on_server(tmp_path / "x", url)
    # It goes on as if nothing had happened: sending is not held, words are found, the log is sound.
    assert await copy_guard.RunMarker(db).begin(NOW)
    name = await db.read(lambda tx: tx.value("SELECT name FROM members ORDER BY id LIMIT 1"))
    assert await db.read(
        lambda tx: search.member_matches(tx, [(name.split()[0].lower(), frozenset())])
    )
    assert (await audit.verify(db)).broken_at is None
    last = await db.read(lambda tx: tx.last_id("members"))
    await db.close()

    # The source would send nothing.
    old = await Database.open(first, NOW, FEATURES)
    assert await copy_guard.held_since(old) is not None
    await old.close()

    assert move.run(url, str(second)) == 0
    assert rows(second) == before
    back = await Database.open(second, NOW, FEATURES)
    assert await copy_guard.RunMarker(back).begin(NOW)
    assert (await members.get_or_create(back, 4711, NOW)).id == last + 1
    await back.close()


async def test_what_is_not_empty_or_in_use_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, url = tmp_path / "a.sqlite3", engine.url_of(tmp_path / "b") or ""
    db = await Database.open(file, NOW, FEATURES)
    assert move.run(str(file), url) == 1
    assert "at work" in capsys.readouterr().err
    await db.close()
    assert move.run(str(file), url) == 1
    assert "not empty" in capsys.readouterr().err
    assert move.run(url, str(file)) == 1
    assert "there already" in capsys.readouterr().err
    assert move.run(str(file), str(tmp_path / "c")) == 2
    server = await on_server(tmp_path / "x", url)
    assert move.run(url, str(tmp_path / "c")) == 1
    assert not (tmp_path / "c").exists()
    await server.close()


async def test_a_move_that_fails_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from storage.database.postgres import move as moving

    file, url = tmp_path / "a.sqlite3", engine.empty_url()
    await (await Database.open(file, NOW, FEATURES)).close()

    def differ(*_: object) -> None:
        raise moving.MoveError("the rows of members are not the same in the target")

    with monkeypatch.context() as patched:
        patched.setattr(moving, "_compare", differ)
        assert move.run(str(file), url) == 1
    assert move.run(str(file), url) == 0
    with monkeypatch.context() as patched:
        patched.setattr(moving, "_compare", differ)
        assert move.run(url, str(tmp_path / "b")) == 1
    assert not (tmp_path / "b").exists()
