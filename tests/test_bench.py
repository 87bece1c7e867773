"""What `make bench` measures, with little of everything: it shows that all of it runs."""

import sys
from pathlib import Path

import pytest

from tests import engine
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


async def test_help_measures_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["bench", "--help"])
    with pytest.raises(SystemExit):
        await main()
    said = capsys.readouterr().out
    assert all(part in said for part in PARTS)
