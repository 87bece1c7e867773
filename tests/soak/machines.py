"""The state machines, property tests and random walks of the suite, many times as often, and the
whole matrix of rights.
"""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

from tests.machines import LONGER
from tests.soak.harness import Experiment

ROOT = Path(__file__).parents[2]


async def machines(seed: int, times: int) -> Experiment:
    """All state machines, property tests and random walks, `times` as often as in the suite."""
    figure = Experiment("machines", f"machines and walks {times} times as often, seed {seed}")
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "pytest", "-q", "-n", "2", "tests",
        "-k", "hypothesis or wander or who_may_use_what", "--hypothesis-seed", str(seed),
        cwd=ROOT, env={**os.environ, LONGER: str(times)}, stdout=subprocess.PIPE,
    )  # fmt: skip
    output, _ = await process.communicate()
    figure.found = {"pytest": output.decode().strip().splitlines()[-1]}
    figure.must(process.returncode == 0, output.decode()[-3_000:])
    return figure
