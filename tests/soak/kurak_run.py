"""`kurak run` in a process that is forked from one that has loaded its modules already.

Loading them takes most of the processor time of a start, and the figures start it many times.
"""

import multiprocessing
import os
import sys
from multiprocessing.context import ForkServerProcess
from pathlib import Path

_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(["bot.app", "bot.cli", __name__])


def process(folder: Path) -> ForkServerProcess:
    """A process, not yet started, that is `kurak run` in this folder."""
    return _FORKS.Process(target=_run, args=(folder,), daemon=True)


def _run(folder: Path) -> None:
    from bot import cli

    os.chdir(folder)
    for name in [name for name in os.environ if name.startswith("KURAK_")]:
        del os.environ[name]
    sys.argv = ["kurak", "run"]
    cli.main()
