"""What `make bench` measures, with little of everything: it shows that all of it runs."""

import asyncio
import socket
import struct
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests import engine
from tests.bench import engines
from tests.bench.__main__ import PARTS, main
from tests.bench.sizes import TINY

FILE = engine.about_the_file("compared with SQL by hand on a file")


@pytest.mark.parametrize(
    "part",
    [pytest.param(part, marks=engine.on_postgres if part == "engines" else FILE) for part in PARTS],
)
async def test_each_part_runs(
    tmp_path: Path, part: str, capsys: pytest.CaptureFixture[str]
) -> None:
    await PARTS[part](tmp_path, TINY, False)
    assert capsys.readouterr().out


async def test_work_that_does_not_end_is_ended_and_named(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="updates on sqlite: not done after 0 s"):
        await engines.run(tmp_path / "work", replace(TINY, patience=0.01), "sqlite", {})


async def test_a_slower_line_tells_that_the_other_side_is_gone() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        async with engines.delayed(server.getsockname()[1]) as port:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            session, _ = server.accept()
            # A reset, as by a server that ends a session to which somebody is talking.
            session.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            session.close()
            assert await asyncio.wait_for(reader.read(), 20) == b""
            writer.close()


async def test_help_measures_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["bench", "--help"])
    with pytest.raises(SystemExit):
        await main()
    said = capsys.readouterr().out
    assert all(part in said for part in PARTS)
