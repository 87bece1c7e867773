"""The `kurak` command in a process that is forked from one that has loaded its modules already.

Loading them takes most of the processor time of a start, and tests start it many times.
"""

import multiprocessing
import os
import sys
from collections.abc import Mapping, Sequence
from datetime import timedelta
from multiprocessing.context import ForkServerProcess
from pathlib import Path

_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(["bot.app", "bot.check", "bot.cli", __name__])


def process(
    folder: Path,
    words: Sequence[str] = ("run",),
    extra: Mapping[str, str] | None = None,
    output: Path | None = None,
    ahead: timedelta = timedelta(),
) -> ForkServerProcess:
    """A process, not yet started, that is `kurak` with these words in this folder, with `extra` in
    its environment. What it prints goes to `output`, if there is one; its clock is `ahead`.
    """
    return _FORKS.Process(
        target=_run, args=(folder, words, extra or {}, output, ahead), daemon=True
    )


def _run(
    folder: Path,
    words: Sequence[str],
    extra: Mapping[str, str],
    output: Path | None,
    ahead: timedelta,
) -> None:
    os.chdir(folder)
    for name in [name for name in os.environ if name.startswith("KURAK_")]:
        del os.environ[name]
    os.environ.update(extra)
    if output is not None:
        with output.open("wb") as file:
            os.dup2(file.fileno(), 1)
            os.dup2(file.fileno(), 2)
        sys.stdout = os.fdopen(1, "w", closefd=False)
        sys.stderr = os.fdopen(2, "w", closefd=False)
    from bot import cli, clock

    class Ahead(clock.Clock):
        def __init__(self) -> None:
            super().__init__()
            self.ahead = ahead

    clock.Clock = Ahead
    sys.argv = ["kurak", *words]
    cli.main()
