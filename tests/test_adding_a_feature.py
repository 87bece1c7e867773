"""Follows `docs/adding-a-feature.md`: builds its new screen in a copy of the tree, presses it."""

import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).parent.parent

DIALOGUE = """
from handlers.directory.finding import Numbers
from tests.dialogue import Network


async def test_the_new_screen(network: Network) -> None:
    amina = await network.member("Amina", "UZ")
    await network.member("Saule", "KZ")
    await network.member("Aizhan", "KZ")
    await amina.say("/start")
    await amina.forge(Numbers())
    assert "Kazakhstan: 2" in amina.screen and "Uzbekistan: 1" in amina.screen
    assert amina.labels
"""

IMPORTS = """from handlers.directory.screens import numbers_screen
from storage.directory import lists"""


def blocks(title: str) -> list[str]:
    """The Python of a section, block by block."""
    text = (ROOT / "docs" / "adding-a-feature.md").read_text("utf-8")
    section = text.partition(f"## {title}\n")[2].partition("\n## ")[0]
    found = re.findall(r"^ *```python\n(.*?)^ *```", section, re.MULTILINE | re.DOTALL)
    return [textwrap.dedent(block) for block in found]


def append(path: Path, text: str) -> None:
    path.write_text(f"{path.read_text('utf-8')}\n\n{text}", "utf-8")


def test_a_new_screen_is_built_as_the_page_says(tmp_path: Path) -> None:
    query, screen, handler = blocks("A new screen")
    for name in ("bot", "handlers", "storage", "tests", "docs", "pyproject.toml"):
        source = ROOT / name
        if source.is_dir():
            # With what is compiled already; npm's libraries are for other tests.
            shutil.copytree(source, tmp_path / name, ignore=shutil.ignore_patterns("node_modules"))
        else:
            shutil.copy(source, tmp_path / name)
    append(tmp_path / "storage" / "directory" / "lists.py", query)
    talks = tmp_path / "handlers" / "directory"
    append(talks / "screens.py", screen)
    append(talks / "finding.py", f"{IMPORTS}\n\n{handler}\n")
    append(talks / "finding.py", "HANDLERS.append(on_press(Numbers, numbers))\n")
    for messages in (tmp_path / "handlers" / "locales").glob("*/directory.ftl"):
        append(messages, "directory-number = { $country }: { $count }\n")
    (tmp_path / "tests" / "test_new_screen.py").write_text(DIALOGUE, "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-n", "0", "-p", "no:cacheprovider",
         "tests/test_new_screen.py"],
        cwd=tmp_path, capture_output=True, text=True, check=False,
        env={"PYTHONPATH": str(tmp_path), "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
