"""A call in a process of its own, for work that keeps the interpreter's lock for seconds and would
keep answers waiting in a thread. What is called and what it returns are pickled.
"""

import asyncio
import pickle
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class ProcessFailed(Exception):
    """The process ended without a result, for example because it was killed."""


async def call(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """The result of a function of a module, called in a process of its own, which ends if the
    caller is cancelled. If this process is killed, the other one ends with its call.

    Raises ProcessFailed, OSError.
    """
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", __name__, stdin=PIPE, stdout=PIPE, stderr=DEVNULL
    )
    try:
        said, _ = await process.communicate(pickle.dumps((function, args, kwargs)))
    except asyncio.CancelledError:
        process.kill()
        await process.wait()
        raise
    if process.returncode:
        raise ProcessFailed(f"the process ended with {process.returncode}")
    return pickle.loads(said)


def main() -> None:
    """Run the call that is on the standard input, and write its result to the standard output."""
    # Ctrl-C reaches this process, too; whoever waits for it decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    function, args, kwargs = pickle.load(sys.stdin.buffer)
    sys.stdout.buffer.write(pickle.dumps(function(*args, **kwargs)))


if __name__ == "__main__":
    main()
