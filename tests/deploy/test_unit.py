"""systemd takes the unit, and finds that it gives the bot few rights."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

UNIT = Path(__file__).parent.parent.parent / "deploy/kurak.service"

systemd = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="systemd-analyze is missing"
)


def keys() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in re.findall(r"^(\w+)=(.*)$", UNIT.read_text("utf-8"), re.MULTILINE):
        found.setdefault(name, []).append(value)
    return found


@pytest.fixture
def unit(tmp_path: Path) -> Path:
    """The unit with a command that is on this machine."""
    text = UNIT.read_text("utf-8")
    path = tmp_path / "kurak.service"
    path.write_text(text.replace("/opt/kurak/bin/kurak", shutil.which("true") or "/bin/true"))
    return path


@systemd
def test_systemd_verifies_it(unit: Path) -> None:
    run = subprocess.run(
        ["systemd-analyze", "verify", str(unit)], capture_output=True, text=True, check=False
    )
    about = [line for line in (run.stdout + run.stderr).splitlines() if "kurak" in line]
    assert not about
    assert run.returncode == 0, run.stderr


@systemd
def test_it_is_exposed_to_little(unit: Path) -> None:
    run = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--no-pager", str(unit)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    level = re.search(r"exposure level for \S+: ([0-9.]+)", run.stdout)
    assert level is not None, run.stdout + run.stderr
    assert float(level[1]) < 2


def test_a_backup_may_lower_its_priority() -> None:
    """Without it, a backup that the bot makes fails."""
    assert keys()["SystemCallFilter"][-1] == "setpriority", "after @resources is taken away"


def test_it_says_what_the_bot_needs() -> None:
    found = keys()
    assert found["Type"] == ["notify"], "the bot says READY=1"
    assert found["WatchdogSec"] == ["2min"]
    assert found["DynamicUser"] == ["yes"]
    assert found["ProtectSystem"] == ["strict"]
    assert found["StateDirectory"] == ["kurak"]
    assert found["LimitCORE"] == ["0"], "a core dump has names in it"
    assert found["Restart"] == ["always"]
