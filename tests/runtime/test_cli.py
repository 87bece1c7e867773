"""The `kurak` command as an operator runs it."""

import asyncio
import fcntl
import json
import os
import pty
import signal
import sqlite3
import subprocess
import termios
from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import __version__
from bot.clock import Clock
from bot.simulator.server import Simulator
from storage.database import Features, migrate
from storage.database.sqlite import SqliteTransaction
from storage.kit import audit
from tests import engine, kurak_process
from tests.dialogue import TOKEN, new_world
from tests.runtime.steps import KURAK, environment, kurak

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
async def telegram() -> AsyncGenerator[Simulator]:
    simulator = Simulator(new_world(Clock()))
    await simulator.open()
    yield simulator
    await simulator.close()


def config_file(folder: Path, telegram: Simulator, more: str = "") -> None:
    text = f'[telegram]\ntoken = "{TOKEN}"\napi_url = "{telegram.address}"\n{more}'
    if (url := engine.url_of(folder / "kurak.sqlite3")) is not None:
        text += f'[storage]\nurl = "{url}"\n'
    (folder / "config.toml").write_text(text)
    (folder / "config.toml").chmod(0o600)


async def test_version(tmp_path: Path) -> None:
    assert await kurak(tmp_path, "--version") == (0, f"kurak {__version__}\n")


async def test_the_first_start_says_in_two_lines_what_to_do(tmp_path: Path) -> None:
    """As it is installed; other commands that end by themselves are forked, which is faster."""
    process = await asyncio.create_subprocess_exec(
        KURAK, "run", cwd=tmp_path, env=environment(),
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    output, _ = await process.communicate()
    said = output.decode()
    assert process.returncode == 2
    assert len(said.splitlines()) == 2
    assert "config.example.toml" in said
    assert "kurak demo" in said


async def test_a_wrong_key_ends_with_2(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[network]\nentry = "x"\nnmae = "y"\n')
    code, said = await kurak(tmp_path, "run", "--config", "config.toml")
    assert code == 2
    assert len(said.splitlines()) == 2
    assert "[network] nmae: there is no such key" in said


async def test_run_stops_on_sigterm_and_sigint(tmp_path: Path, telegram: Simulator) -> None:
    config_file(tmp_path, telegram, '[log]\nformat = "json"\n')
    for name in (signal.SIGTERM, signal.SIGINT):
        process = kurak_process.process(tmp_path, output=tmp_path / "output")
        await asyncio.to_thread(process.start)
        await telegram.world.until(lambda: telegram.polling)
        assert process.pid is not None
        os.kill(process.pid, name)
        await asyncio.to_thread(process.join)
        output = (tmp_path / "output").read_bytes()
        # The next one is up only when it is its own poll that waits.
        telegram.drop_connections()
        await telegram.world.until(lambda: not telegram.polling)
        assert process.exitcode == 0, output.decode()
        assert b"Traceback" not in output
        assert b"stopped" in output
        assert TOKEN.encode() not in output


@engine.about_the_file("on a server a second process waits: tests/postgres/test_connections.py")
async def test_the_second_process_says_so_and_exits(tmp_path: Path, telegram: Simulator) -> None:
    config_file(tmp_path, telegram)
    process = kurak_process.process(tmp_path)
    await asyncio.to_thread(process.start)
    await telegram.world.until(lambda: telegram.polling)
    code, said = await kurak(tmp_path, "run")
    assert code == 1
    assert "another Kurak is at work" in said
    code, said = await kurak(tmp_path, "migrate")
    assert code == 1
    assert "another Kurak is at work" in said
    process.terminate()
    await asyncio.to_thread(process.join)


async def test_a_token_that_telegram_does_not_know(tmp_path: Path, telegram: Simulator) -> None:
    config_file(tmp_path, telegram)
    stranger = "3000000003:WRONG-WRONG-WRONG-WRONG-WRONG-WRONG-"
    code, said = await kurak(tmp_path, "run", KURAK_TELEGRAM__TOKEN=stranger)
    assert (code, said.splitlines()[-1]) == (
        1, "[telegram] token: Telegram does not accept it.",
    )  # fmt: skip
    assert stranger not in said


async def test_telegram_out_of_reach(tmp_path: Path, telegram: Simulator) -> None:
    config_file(tmp_path, telegram)
    await telegram.close()
    code, said = await kurak(tmp_path, "run")
    assert code == 1
    assert "could not start" in said
    assert "Traceback" not in said


@engine.about_the_file("tests/postgres/test_commands.py migrates a server")
async def test_migrate_then_run_refuses_nothing(tmp_path: Path, telegram: Simulator) -> None:
    config_file(tmp_path, telegram)
    code, said = await kurak(tmp_path, "migrate")
    assert code == 0
    assert f"schema {len(migrate.migrations())}, nothing left to do" in said
    assert "applied 0001 members" in said
    assert "applied" not in (await kurak(tmp_path, "migrate"))[1]


@engine.about_the_file("tests/postgres/test_commands.py has a newer server")
async def test_a_newer_database_is_refused(tmp_path: Path, telegram: Simulator) -> None:
    config_file(tmp_path, telegram)
    await kurak(tmp_path, "migrate")
    with sqlite3.connect(tmp_path / "kurak.sqlite3") as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    for command in ("run", "migrate"):
        code, said = await kurak(tmp_path, command)
        assert code == 1
        assert "newer than this Kurak" in said


@engine.about_the_file("tests/postgres/test_commands.py verifies it on a server")
async def test_the_audit_is_verified(tmp_path: Path, telegram: Simulator) -> None:
    config_file(tmp_path, telegram)
    assert (await kurak(tmp_path, "audit"))[0] == 2
    await kurak(tmp_path, "migrate")
    code, said = await kurak(tmp_path, "audit")
    assert (code, said) == (0, "sound: 0 entries, the last is 0 with digest \n")
    file = sqlite3.connect(tmp_path / "kurak.sqlite3", isolation_level=None)
    file.row_factory = sqlite3.Row
    tx = SqliteTransaction(file, Features())
    for member in (7, 8):
        audit.record(tx, 5, "suspend", datetime.now(UTC), member_id=member, reason="Because.")
    code, said = await kurak(tmp_path, "audit", "--last", "1")
    assert code == 0
    assert "Because." in said
    assert "member 8" in said
    assert "member 7" not in said
    digest = said.split()[-1]
    assert (await kurak(tmp_path, "audit", "--digest", digest))[0] == 0
    assert (await kurak(tmp_path, "audit", "--digest", "f00"))[0] == 1
    file.execute("UPDATE audit SET actor_id = 6 WHERE id = 1")
    code, said = await kurak(tmp_path, "audit")
    assert code == 1
    assert "entry 1" in said
    file.close()


async def test_check_when_all_is_well(tmp_path: Path, telegram: Simulator) -> None:
    config_file(tmp_path, telegram, "[network]\nadmins = [5]\n")
    code, said = await kurak(tmp_path, "check")
    assert code == 0, said
    assert "failed" not in said
    reader = "PostgreSQL" if engine.IS_POSTGRES else "SQLite"
    for what in ("configuration", "token", "@KurakTestBot", "clock", "database", reader):
        assert what in said
    await kurak(tmp_path, "migrate")
    code, said = await kurak(tmp_path, "check", "--config", "config.toml")
    assert code == 0
    assert f"schema {len(migrate.migrations())}" in said


@engine.about_the_file("permissions and the lock of the file")
async def test_check_when_things_are_wrong(tmp_path: Path, telegram: Simulator) -> None:
    config_file(tmp_path, telegram)
    (tmp_path / "config.toml").chmod(0o644)
    (tmp_path / "kurak.sqlite3").write_text("not a database, " * 99)
    stranger = "3000000003:WRONG-WRONG-WRONG-WRONG-WRONG-WRONG-"
    code, said = await kurak(tmp_path, "check", KURAK_TELEGRAM__TOKEN=stranger)
    assert code == 1
    for what in ("rejects the token", "chmod 600", "not a SQLite database", "[network] admins"):
        assert what in " ".join(said.split())
    assert stranger not in said
    code, said = await kurak(tmp_path, "check", "--config", "nothing.toml")
    assert code == 2
    assert "there is no such file" in said
    code, said = await kurak(tmp_path, "check", "--json")
    assert code == 1
    found = json.loads(said)
    assert found["failed"]
    assert {"subject", "status", "message"} == set(found["findings"][0])
    assert any(line["status"] == "failed" for line in found["findings"])


async def test_the_demo_starts_and_stops_cleanly(tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        KURAK, "demo", "--port", "0", cwd=tmp_path, env=environment(),
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    assert process.stdout is not None
    line = await process.stdout.readline()
    assert b"http://127.0.0.1:" in line
    process.send_signal(signal.SIGINT)
    rest, _ = await process.communicate()
    assert process.returncode == 0, rest.decode()
    assert b"Traceback" not in rest
    assert list(tmp_path.iterdir()) == []


async def test_a_port_that_is_taken(tmp_path: Path, telegram: Simulator) -> None:
    code, said = await kurak(tmp_path, "demo", "--port", str(telegram.port))
    assert code == 1
    assert "PORT=" in said


async def test_make_demo_ends_well_on_ctrl_c() -> None:
    """In a real terminal, as a visitor types it."""
    controller, terminal = pty.openpty()
    process = await asyncio.create_subprocess_exec(
        "make", "demo", "PORT=0", cwd=ROOT, env=environment(),
        stdin=terminal, stdout=terminal, stderr=terminal,
        preexec_fn=lambda: take_terminal(terminal),
    )  # fmt: skip
    os.close(terminal)
    loop = asyncio.get_running_loop()
    said = b""
    while b"is ready" not in said:
        said += await loop.run_in_executor(None, os.read, controller, 1000)
    os.write(controller, b"\x03")
    said += await loop.run_in_executor(None, read_all, controller)
    assert await process.wait() == 0, said.decode()
    assert b"Stopped" in said
    assert b"Traceback" not in said
    assert b"Error" not in said
    os.close(controller)


def take_terminal(terminal: int) -> None:
    os.setsid()
    fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)


def read_all(controller: int) -> bytes:
    said = b""
    try:
        while piece := os.read(controller, 1000):
            said += piece
    except OSError:
        pass  # the other side has closed
    return said


async def test_several_processes_need_postgresql_and_a_webhook(tmp_path: Path) -> None:
    hooked = {
        "KURAK_TELEGRAM__TOKEN": TOKEN,
        "KURAK_TELEGRAM__MODE": "webhook",
        "KURAK_TELEGRAM__WEBHOOK__URL": "https://bot.example.org/kurak",
        "KURAK_TELEGRAM__WEBHOOK__SECRET": "a-secret-of-16-signs",
    }
    code, said = await kurak(tmp_path, "run", "--role", "answer", **hooked)
    assert code == 2
    assert said == (
        "--role answer: several processes can share the work only on PostgreSQL, and [storage] url "
        "is not set.\n"
    )
    polling = {
        "KURAK_TELEGRAM__TOKEN": TOKEN,
        "KURAK_STORAGE__URL": "postgresql://kurak@127.0.0.1:1/kurak",
    }
    code, said = await kurak(tmp_path, "run", "--role", "send", **polling)
    assert code == 2
    assert said.startswith("--role send: several processes can share the work only with a webhook")
    assert not list(tmp_path.iterdir())
