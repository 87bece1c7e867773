"""Third-party programs that read the bot's files. `.ci/run` installs them; tests of a missing one
are skipped and say so.
"""

import shutil

import pytest


def need(program: str, package: str) -> str:
    """The path of a program; skips the test where it is not installed."""
    path = shutil.which(program)
    if path is None:
        pytest.skip(f"{program} is missing: apt-get install {package}")
    return path
