"""The database of every release follows the migrations, wholly or not at all."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from storage.database import migrate
from storage.database.migrate import Migration, SchemaError
from tests import engine
from tests.storage import schemas
from tests.storage.machine import START, opened

pytestmark = engine.about_the_file("samples of earlier schemas are files")

FILES = sorted(schemas.FOLDER.glob("*.sql"))


def shape(path: Path) -> dict[str, object]:
    """The tables with their columns, indexes and references, however they came to be."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT type, name, tbl_name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"
        ).fetchall()
        found: dict[str, object] = {"names": sorted(rows)}
        for kind, name, _ in rows:
            if kind == "table":
                for look in ("table_xinfo", "foreign_key_list"):
                    listed = connection.execute(f"PRAGMA {look}({name})").fetchall()
                    found[f"{look} {name}"] = {row[1:] for row in listed}
        return found


def is_sound(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as connection:
        whole = connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        return whole and connection.execute("PRAGMA foreign_key_check").fetchone() is None


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_earlier_version_follows(tmp_path: Path, file: Path) -> None:
    path, number = tmp_path / "kurak.sqlite3", int(file.stem)
    schemas.load(file, path)
    if number > schemas.RELEASED and file.read_text("utf-8") != schemas.render():
        pytest.skip("not released, and edited in place since: make schema")
    assert migrate.version(path) == number
    assert len(migrate.apply(path, START)) == len(migrate.migrations()) - number
    migrate.require_current(path)
    assert is_sound(path)
    fresh = Path(opened(tmp_path).execute("PRAGMA database_list").fetchone()["file"])
    assert shape(path) == shape(fresh)
    with closing(sqlite3.connect(path)) as connection:
        names = connection.execute("SELECT count(*) FROM members WHERE name = 'A'").fetchone()
        assert names == (2,)
        assert connection.execute("SELECT count(*) FROM events").fetchone() == (1,)


def test_each_release_has_its_file() -> None:
    assert FILES, "make schema"
    numbers = [int(file.stem) for file in FILES]
    assert max(numbers) <= len(migrate.migrations())
    assert not schemas.RELEASED or schemas.RELEASED in numbers


def added(monkeypatch: pytest.MonkeyPatch, *scripts: str) -> None:
    """This version has further migrations."""
    now = migrate.migrations()
    more = [
        Migration(len(now) + number, f"more_{number}", sql) for number, sql in enumerate(scripts, 1)
    ]
    monkeypatch.setattr(migrate, "migrations", lambda: (*now, *more))


ADD = "ALTER TABLE members ADD COLUMN city TEXT;\nUPDATE members SET city = 'Bukhara';\n"


def test_all_migrations_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "kurak.sqlite3"
    path.touch()
    schemas_file = tmp_path / "today.sql"
    schemas_file.write_text(schemas.render())
    schemas.load(schemas_file, path)
    before = shape(path)
    for scripts, said in (
        ((ADD, "INSERT INTO nowhere VALUES ('Gulbahor');"), r"0*\d+ more_2 failed \(SQLITE_ERROR"),
        ((ADD, "UPDATE events SET organiser_id = 99;"), "references to rows that are not there"),
    ):
        with monkeypatch.context() as patch:
            added(patch, *scripts)
            with pytest.raises(SchemaError, match=said) as raised:
                migrate.apply(path, START)
            assert "Gulbahor" not in str(raised.value)
        assert shape(path) == before
        assert migrate.version(path) == len(migrate.migrations())
    with monkeypatch.context() as patch:
        added(patch, ADD, "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;")
        assert [name[5:] for name in migrate.apply(path, START)] == ["more_1", "more_2"]
        assert migrate.apply(path, START) == []
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("SELECT city FROM members").fetchall() == [("Bukhara",)] * 2
    with pytest.raises(SchemaError, match="newer than this Kurak"):
        migrate.apply(path, START)


def test_a_released_migration_that_was_edited_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(opened(tmp_path).execute("PRAGMA database_list").fetchone()["file"])
    first, *rest = migrate.migrations()
    edited = replace(first, sql=first.sql + "\n-- edited")
    monkeypatch.setattr(migrate, "migrations", lambda: (edited, *rest))
    with pytest.raises(SchemaError, match="half-migrated or was changed by hand"):
        migrate.apply(path, START)
