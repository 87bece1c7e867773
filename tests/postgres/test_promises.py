"""Kurak's promises on PostgreSQL, tested briefly; `make soak` tests the same for long."""

from pathlib import Path

import pytest

from tests import engine
from tests.soak.harness import Experiment

pytestmark = engine.on_postgres


def holds(figure: Experiment) -> None:
    assert not figure.broken, (figure.what, figure.broken, figure.found)


@pytest.mark.parametrize(
    ("kind", "times"),
    [("EndedSessions", 2), ("CutLine", 2), ("Killed", 2), ("Hung", 1), ("Promoted", 2)],
)
async def test_what_breaks_loses_and_doubles_nothing(tmp_path: Path, kind: str, times: int) -> None:
    from tests.soak.postgres import breaking, troubles

    trouble = getattr(troubles, kind)
    holds(await breaking.breaking(tmp_path, 1, times, 100, 100, trouble, within=60))


@pytest.mark.parametrize("command", ["moving_there", "moving_back", "migrating"])
async def test_kills_leave_nothing_half_done(tmp_path: Path, command: str) -> None:
    from tests.soak.postgres import moves

    holds(await getattr(moves, command)(tmp_path, 1, kills=4, rows=50))
