"""The commands of an operator, for a database on a server."""

from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.clock import Clock
from bot.simulator.server import Simulator
from storage.database import Features, migrate
from storage.kit import audit
from tests import engine, kurak_process
from tests.dialogue import TOKEN, new_world
from tests.runtime.steps import kurak

pytestmark = engine.on_postgres


@pytest.fixture
async def telegram() -> AsyncGenerator[Simulator]:
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    yield simulator
    await simulator.close()


def config_file(folder: Path, telegram: Simulator, url: str) -> None:
    (folder / "config.toml").write_text(
        f'[telegram]\ntoken = "{TOKEN}"\napi_url = "{telegram.address}"\n'
        f'[storage]\nurl = "{url}"\n[network]\nadmins = [5]\n'
    )
    (folder / "config.toml").chmod(0o600)


def run_sql(url: str, sql: str) -> None:
    import psycopg

    with psycopg.connect(url) as session:
        session.execute(sql.encode())


async def test_migrate(tmp_path: Path, telegram: Simulator) -> None:
    url = engine.empty_url()
    config_file(tmp_path, telegram, url)
    code, said = await kurak(tmp_path, "check")
    assert code == 0, said
    assert "will be created at startup" in " ".join(said.split())
    code, said = await kurak(tmp_path, "migrate", "--dry-run")
    assert code == 0
    assert "would apply 0001 members" in said
    code, said = await kurak(tmp_path, "migrate")
    assert code == 0
    assert "applied 0001 members" in said
    assert f"schema {len(migrate.migrations())}, nothing left to do" in said
    assert "applied" not in (await kurak(tmp_path, "migrate"))[1]
    code, said = await kurak(tmp_path, "check")
    assert code == 0, said
    assert f"schema {len(migrate.migrations())}" in said
    assert "PostgreSQL" in said
    run_sql(url, "INSERT INTO migrations VALUES (99, 'x', 'x', 1)")
    for command in ("run", "migrate"):
        code, said = await kurak(tmp_path, command)
        assert code == 1
        assert "newer than this Kurak" in said


async def test_audit(tmp_path: Path, telegram: Simulator) -> None:
    url = engine.url_of(tmp_path / "x") or ""
    config_file(tmp_path, telegram, url)
    db = await engine.opened(tmp_path / "x", datetime.now(UTC), Features())
    for member in (7, 8):
        await db.write(
            lambda tx, member=member: audit.record(
                tx, 5, "suspend", datetime.now(UTC), member_id=member, reason="Because."
            )
        )
    await db.close()
    code, said = await kurak(tmp_path, "audit", "--last", "1")
    assert code == 0
    assert "Because." in said
    assert "member 8" in said
    assert "member 7" not in said
    assert (await kurak(tmp_path, "audit", "--digest", said.split()[-1]))[0] == 0
    run_sql(url, "UPDATE audit SET actor_id = 6 WHERE id = 1")
    code, said = await kurak(tmp_path, "audit")
    assert code == 1
    assert "entry 1" in said


async def test_migrate_refuses_while_a_bot_is_at_work(tmp_path: Path, telegram: Simulator) -> None:
    config_file(tmp_path, telegram, engine.url_of(tmp_path / "x") or "")
    process = kurak_process.process(tmp_path)
    process.start()
    await telegram.world.until(lambda: telegram.polling)
    code, said = await kurak(tmp_path, "migrate")
    assert code == 1
    assert "another Kurak is at work" in said
    process.terminate()
    process.join()
