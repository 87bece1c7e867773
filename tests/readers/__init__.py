"""Programs that others wrote, to read what the bot makes. `.ci/run` installs them; where one is
missing, the tests that need it are skipped and say so.
"""

import shutil

import pytest


def need(program: str, package: str) -> str:
    """The path of a program; skips the test where it is not installed."""
    path = shutil.which(program)
    if path is None:
        pytest.skip(f"{program} is missing: apt-get install {package}")
    return path
