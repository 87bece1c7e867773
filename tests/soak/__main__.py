"""`make soak`: every experiment at full length. `--figure 1 --seed 7` replays one."""

import argparse
import asyncio
import io
import os
import platform
import sys
import tempfile
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console

from bot import log
from tests import engine
from tests.soak import (
    call_years,
    erasure,
    faults,
    flood,
    hostile,
    lots_answers,
    lots_rounds,
    machines,
    mentoring_year,
    plan_years,
    waiting,
    year,
    years,
)
from tests.soak.harness import Experiment
from tests.soak.kills import (
    announcements,
    backups,
    decisions,
    draws,
    mentoring,
    practices,
    seats,
    updates,
)

Figure = Callable[[Path, int], Awaitable[Experiment]]
FIGURES: dict[str, list[Figure]] = {
    "1": [
        lambda folder, seed: announcements.broadcast(folder, seed, 200, 5000),
        lambda folder, seed: announcements.announcement(folder, seed, 200, 5000),
    ],
    "2": [
        lambda folder, seed: updates.updates(folder, seed, 200, 15),
        *(
            lambda folder, seed, cause=cause: waiting.waiting(folder, seed, 200, 10, cause)
            for cause in waiting.CAUSES
        ),
        lambda folder, seed: seats.seats(folder, seed, 100, 60, 20),
        lambda folder, seed: practices.practices(folder, seed, 100, 60, 300),
        lambda folder, seed: decisions.decisions(folder, seed, 40, 400),
    ],
    "3": [faults.same_press],
    "4": [lambda folder, seed: faults.faulty_sends(folder, seed, 10_000)],
    "5": [lambda folder, seed: faults.too_many(folder, seed, 10)],
    "6": [lambda folder, seed: faults.turned_away(folder, seed, 100)],
    "7": [lambda folder, seed: year.reminders(folder, seed, 200, 5000, 100, 365)],
    "8": [lambda folder, seed: faults.copies(folder, seed, 200)],
    "9": [
        faults.broken_storage,
        lambda folder, seed: faults.full_disk(folder, seed, 30),
    ],
    "11": [lambda folder, seed: hostile.malformed(folder, seed, 50_000)],
    "flood": [
        lambda folder, _seed: flood.flood(folder, 1, 20_000),
        lambda folder, _seed: flood.flood(folder, 400, 24),
        lambda folder, _seed: flood.flood(folder, 100, 24),
    ],
    "14": [lambda folder, seed: erasure.erasures(folder, seed, 25, 2_000)],
    "backup": [
        lambda folder, seed: backups.backing_up(folder, seed, 50, 20_000),
        lambda folder, seed: backups.restoring(folder, seed, 50, 20_000),
        lambda folder, seed: backups.migrating(folder, seed, 50, 20_000),
    ],
    "13": [lambda folder, seed: hostile.silent_logs(folder, seed, 60)],
    "calls": [lambda folder, seed: call_years.call_years(folder, seed, 40)],
    "plan": [lambda folder, seed: plan_years.plan_years(folder, seed, 60, 60)],
    "years": [lambda folder, seed: years.years(folder, seed, 60, 60, 365)],
    "lots": [
        lambda folder, seed: lots_rounds.lots(folder, seed, 2_000),
        lambda folder, seed: lots_rounds.lots(folder, seed, 5_000, 3, 1),
        lambda folder, seed: lots_answers.answers_meanwhile(folder, seed, 2_000),
        lambda folder, seed: lots_answers.answers_meanwhile(folder, seed, 5_000),
        lambda folder, seed: draws.draws(folder, seed, 40, 400),
    ],
    "mentoring": [
        lambda folder, seed: mentoring.mentoring(folder, seed, 20, 500),
        lambda folder, seed: mentoring_year.mentoring(folder, seed, 40),
    ],
    "machines": [lambda _folder, seed: machines.machines(seed, 60)],
}


ON_POSTGRES = ("connections", "failover", "move", "sharing")
"""Figures that need a server, and run in a process of their own where the engine is SQLite."""

if engine.IS_POSTGRES:
    from tests.soak.postgres import breaking, moves, sharing, troubles

    def _breaking(times: int, readers: int, rate: int, kind: troubles.Kind) -> Figure:
        return lambda folder, seed: breaking.breaking(folder, seed, times, readers, rate, kind)

    FIGURES["connections"] = [
        _breaking(200, 5_000, 60, troubles.EndedSessions),
        _breaking(200, 5_000, 40, troubles.CutLine),
    ]
    FIGURES["failover"] = [
        _breaking(20, 3_000, 50, troubles.Killed),
        _breaking(20, 3_000, 15, troubles.Hung),
        _breaking(20, 3_000, 20, troubles.Promoted),
    ]
    FIGURES["sharing"] = [
        lambda folder, seed: sharing.sharing(folder, seed, 2, 30, 3_000),
        lambda folder, seed: sharing.limits(folder, seed, 2, 60),
        *(lambda folder, _seed, n=n: sharing.pace(folder, n, 4_000) for n in (1, 2)),
    ]
    FIGURES["move"] = [
        lambda folder, seed: moves.moving_there(folder, seed, 50, 20_000),
        lambda folder, seed: moves.moving_back(folder, seed, 50, 20_000),
        lambda folder, seed: moves.migrating(folder, seed, 50, 20_000),
    ]


async def _on_postgres(number: str, seed: int) -> int:
    """The figure in a process whose engine is PostgreSQL; its exit code."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.soak", "--figure", number, "--seed", str(seed),
        env={**os.environ, "TEST_ENGINE": "postgres"},
    )  # fmt: skip
    return await process.wait()


QUIET = io.StringIO()
"""Where the log goes: what is tried here fails all the time."""


async def main() -> int:
    """Run them one after the other; 0 if all hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    every = dict.fromkeys((*FIGURES, *ON_POSTGRES))
    parser.add_argument("--figure", choices=every, action="append", help="only this one")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    console = Console(width=120, highlight=False)
    console.print(
        f"{datetime.now(UTC):%Y-%m-%d}, {platform.machine()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}"
    )
    failed = 0
    for number in given.figure or every:
        if number not in FIGURES:
            failed += bool(await _on_postgres(number, given.seed))
            continue
        for figure in FIGURES[number]:
            log.set_up("error", "text", QUIET)
            with tempfile.TemporaryDirectory(prefix="kurak-soak-") as folder:
                try:
                    found = await figure(Path(folder), given.seed)
                except Exception as error:
                    console.print_exception()
                    found = Experiment(number, "broke off", broken=[repr(error)])
            console.print(f"\n[b]{number}[/b] {found.what}")
            for what, value in found.found.items():
                console.print(f"    {what}: {value}", markup=False)
            console.print(f"    {'holds' if not found.broken else found.broken}", markup=False)
            if found.broken:
                failed += 1
                again = f"python -m tests.soak --figure {number} --seed {given.seed}"
                console.print(f"    again: {again}")
    return int(failed > 0)


if __name__ == "__main__":
    raise SystemExit(asyncio.run(main()))
