"""What it takes to set Kurak up on a bare machine, in seconds and megabytes: python -m tests.deploy

Each part happens in a clean folder, with nothing in pip's cache:

- the demo: a clone, and `make demo` until its page opens (of each named commit: HEAD by default);
- the wheels alone: what the demo needs, installed into an environment that exists;
- the image: the steps of the first stage of deploy/Containerfile, carried out in a folder in place
  of the root; the command that they install must then work there.
"""

import argparse
import asyncio
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Mapping
from pathlib import Path

from tests.deploy.steps import works

ROOT = Path(__file__).parent.parent.parent
PORT = 8130
"""The port of the demo's page."""

LONGEST = 600
"""Seconds that anything may take."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.deploy", description=__doc__)
    parser.add_argument("commits", nargs="*", default=["HEAD"], help="whose demo is set up")
    commits: list[str] = parser.parse_args().commits
    for commit in commits:
        with tempfile.TemporaryDirectory() as folder:
            demo(commit, Path(folder) / "clone")
    with tempfile.TemporaryDirectory() as folder:
        wheels(Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        image(Path(folder))


def bare(**extra: str) -> dict[str, str]:
    """The environment of a machine on which nothing of the project was ever installed."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("KURAK_", "PYTHON", "VIRTUAL_ENV"))
    }
    return {**kept, "PIP_NO_CACHE_DIR": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1", **extra}


def demo(commit: str, clone: Path) -> None:
    """A clone of this commit, and `make demo` until its page opens."""
    run("git", "clone", "--quiet", str(ROOT), str(clone))
    run("git", "checkout", "--quiet", commit, folder=clone)
    timer = Timer()
    with subprocess.Popen(
        ["make", "demo", f"PORT={PORT}"], cwd=clone, env=bare(), start_new_session=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        first = ""
        for line in process.stdout:
            if not line.startswith("WARNING"):
                first = first or line.strip()
            if "is ready" in line:
                break
        page(f"http://127.0.0.1:{PORT}/")
        os.killpg(process.pid, signal.SIGINT)
        process.stdout.read()
    report(f"make demo, {commit}", timer, clone / ".venv")
    print(f"  its first line: {first}")


def page(address: str) -> None:
    """Open a page. Raises OSError."""
    with urllib.request.urlopen(address, timeout=30) as response:
        assert response.status == 200


def wheels(folder: Path) -> None:
    """What the demo needs, installed by pip alone."""
    run(sys.executable, "-m", "venv", str(folder / "venv"))
    timer = Timer()
    run(
        str(folder / "venv/bin/python"), "-m", "pip", "install", "--quiet", "--no-compile",
        "--require-hashes", "-r", "requirements.lock",
    )  # fmt: skip
    report("its wheels alone", timer, folder / "venv")


def image(root: Path) -> None:
    """The steps of the Containerfile's first stage, with `root` in place of /."""
    text = (ROOT / "deploy/Containerfile").read_text("utf-8").replace("\\\n", " ")
    stage = text.partition(" AS build\n")[2].partition("\nFROM ")[0]
    environment = bare(**dict(re.findall(r"^ARG (\w+)=(\S+)$", text, re.MULTILINE)))
    place = root
    timer = Timer()
    for instruction, rest in re.findall(r"^([A-Z]+) +(.*)$", stage, re.MULTILINE):
        match instruction:
            case "ENV":
                environment |= dict(pair.split("=", 1) for pair in shlex.split(rest))
            case "ARG":
                environment |= dict([rest.split("=", 1)])
            case "WORKDIR":
                place = root / rest.lstrip("/")
                place.mkdir(parents=True, exist_ok=True)
            case "COPY":
                *sources, target = rest.split()
                copy(sources, place / target)
            case "RUN":
                command = re.sub(r"(?:(?<=[\s=])|^)/(?=(?:opt|tmp)/)", f"{root}/", rest)
                run("sh", "-c", command, folder=place, environment=environment)
            case _:
                raise AssertionError(f"an instruction that is not known here: {instruction}")
    report("the image's steps", timer, root / "opt/kurak")
    folder = root / "data"
    folder.mkdir()
    asyncio.run(works([str(root / "opt/kurak/bin/kurak")], folder))
    print("  the command that they installed works: help, check, privacy sheet, the demo's page")


def copy(sources: list[str], target: Path) -> None:
    """Copy files into a folder, or a folder to a new place, without what Python has compiled."""
    for name in sources:
        for source in sorted(ROOT.glob(name)):
            if source.is_dir():
                shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(source, target)


def run(*command: str, folder: Path = ROOT, environment: Mapping[str, str] | None = None) -> None:
    """Run a command that must succeed; what it says is shown only if it does not."""
    ended = subprocess.run(
        command, cwd=folder, env=environment or bare(), capture_output=True, text=True,
        timeout=LONGEST, check=False,
    )  # fmt: skip
    if ended.returncode:
        raise SystemExit(f"{shlex.join(command)}: {ended.stdout}{ended.stderr}")


class Timer:
    """Seconds since it was made: by the clock, and of the processor in programs that have ended."""

    def __init__(self) -> None:
        self._began, self._worked = time.monotonic(), self._processor()

    def __str__(self) -> str:
        worked = self._processor() - self._worked
        return f"{time.monotonic() - self._began:.1f} s, {worked:.1f} s of the processor"

    @staticmethod
    def _processor() -> float:
        times = os.times()
        return times.children_user + times.children_system


def report(what: str, timer: Timer, folder: Path) -> None:
    """Print one line."""
    size = sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file())
    load = os.getloadavg()[0]
    print(f"{what}: {timer}, {size / 1e6:.0f} MB (load {load:.0f})", flush=True)


if __name__ == "__main__":
    main()
