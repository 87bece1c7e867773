"""README and docs are true."""

import ast
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

import handlers
from bot import __version__, cli

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text("utf-8")
DOCS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]


def test_every_make_command_is_there() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = set(re.findall(r"\bmake ([a-z]+)\b", README))
    run = {"demo", "test", "dates", "check", "bench", "soak", "help", "install"}
    assert run <= named <= targets


def test_make_help_lists_every_target() -> None:
    said = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True)
    for target in ("install", "demo", "test", "dates", "check", "bench", "soak", "help"):
        assert f"make {target} " in said.stdout


def test_every_kurak_command_is_there() -> None:
    commands = {command.callback.__name__ for command in cli.app.registered_commands}  # type: ignore[union-attr]
    named = set(re.findall(r"bin/kurak ([a-z-]+)", README))
    assert {name.replace("-", "_") for name in named} | {"demo"} == commands


@pytest.mark.parametrize("document", DOCS, ids=lambda path: path.name)
def test_every_command_is_there(document: Path) -> None:
    commands = {
        command.name or command.callback.__name__ for command in cli.app.registered_commands
    }  # type: ignore[union-attr]
    code = re.findall(
        r"`([^`\n]+)`|^(?: {3})?((?:sudo )?[\w/.]*kurak .*)$", document.read_text("utf-8"), re.M
    )
    for inline, line in code:
        for name in re.findall(
            r"(?:^|/|sudo |kurak )kurak ([a-z][a-z-]*)\b(?![.:/])", inline or line
        ):
            assert name in commands, f"{document.name}: {inline or line}"


@pytest.mark.parametrize("document", DOCS, ids=lambda path: path.name)
def test_every_path_is_there(document: Path) -> None:
    text = document.read_text("utf-8")
    for name in re.findall(r"`((?:bot|handlers|storage|tests|docs|deploy)/[\w./*]*)`", text):
        assert list(ROOT.glob(name.rstrip("/"))), f"{document.name}: {name}"
    for name in re.findall(r"\]\(((?!http)[^)]+)\)", text):
        assert (document.parent / name).exists(), f"{document.name}: {name}"


@pytest.mark.parametrize("document", DOCS, ids=lambda path: path.name)
def test_every_migration_that_is_named_is_there(document: Path) -> None:
    """An example of a new one has no number: it would be taken one day."""
    for name in re.findall(r"\b\d{4}_\w+(?:\.sql)?\b", document.read_text("utf-8")):
        file = f"{name.removesuffix('.sql')}.sql"
        assert (ROOT / "storage" / "database" / "migrations" / file).exists(), name


def test_every_feature_stands_in_the_table() -> None:
    for module in handlers.MODULES:
        assert module.__name__.rpartition(".")[2] in ARCHITECTURE


def section(title: str) -> str:
    """A section of docs/architecture.md."""
    return ARCHITECTURE.partition(f"## {title}\n")[2].partition("\n## ")[0]


def test_the_table_names_real_files() -> None:
    rows = re.findall(r"^\| .* \|$", section("The features"), re.MULTILINE)[2:]
    assert rows
    for row in rows:
        _, talks, remembers, says = [cell.strip() for cell in row.strip("|").split("|")]
        for cell, folder in ((talks, "handlers"), (remembers, "storage")):
            for name in re.findall(r"`([\w/]+\.py)`", cell):
                path = name if name.startswith(folder) else f"{folder}/{name}"
                assert (ROOT / path).exists(), path
        for name in re.findall(r"`(?:locales/\*/)?(\w+\.ftl)`", says):
            assert (ROOT / "handlers/locales/en" / name).exists(), name


def test_the_ways_through_the_code_name_what_is_there() -> None:
    named = re.findall(r"`([\w/]+\.py)` \(`([\w.]+)`\)", ARCHITECTURE)
    assert len(named) > 15
    for path, name in named:
        body = ast.parse((ROOT / path).read_text("utf-8")).body
        for part in name.split("."):
            found = [
                node
                for node in body
                if getattr(node, "name", None) == part
                or part in [getattr(target, "id", "") for target in getattr(node, "targets", ())]
            ]
            assert found, f"{path}: {name}"
            body = getattr(found[0], "body", [])


def test_the_table_of_tables_is_that_of_the_migrations() -> None:
    told = dict(re.findall(r"^\| `(\d{4}_\w+\.sql)` \| (.*) \|$", ARCHITECTURE, re.MULTILINE))
    there = {
        path.name: re.findall(r"^CREATE (?:VIRTUAL )?TABLE (\w+)", path.read_text(), re.MULTILINE)
        for path in (ROOT / "storage" / "database" / "migrations").glob("*.sql")
    }
    assert {name: re.findall(r"`(\w+)`", tables) for name, tables in told.items()} == there


LOCKS = (
    "requirements.lock",
    "requirements-postgres.lock",
    "requirements-build.lock",
    "requirements-dev.lock",
    "docs/requirements.lock",
)


def locked(name: str) -> dict[str, str]:
    """The packages of a lock file and their versions."""
    pins = re.findall(r"^([a-z0-9-]+)==([^ ]+)", (ROOT / name).read_text(), re.MULTILINE)
    return dict(pins)


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_file_has_hashes_and_no_address(name: str) -> None:
    """Each package stands on one line and its hashes on the next ones."""
    text = (ROOT / name).read_text().replace(" \\\n    --hash", " --hash")
    line = r"[a-z0-9-]+==[\w.+!]+( ; [\w.<>=!' ]+)?( --hash=sha256:[0-9a-f]{64})+"
    for number, found in enumerate(text.splitlines()):
        assert re.fullmatch(line, found), f"{name}:{number + 1}: {found[:80]}"


def test_the_locks_have_all_that_the_project_names() -> None:
    file = tomllib.loads((ROOT / "pyproject.toml").read_text())
    project, groups = file["project"], file["dependency-groups"]
    extras = [
        needed for extra in project.get("optional-dependencies", {}).values() for needed in extra
    ]
    for lock, wanted in (
        ("requirements.lock", project["dependencies"]),
        ("requirements-postgres.lock", project["dependencies"] + extras),
        ("requirements-build.lock", groups["build"] + file["build-system"]["requires"]),
        (
            "requirements-dev.lock",
            project["dependencies"] + extras + groups["dev"] + groups["build"],
        ),
        ("docs/requirements.lock", groups["docs"]),
    ):
        for needed in wanted:
            name = re.sub(r"[-_.]+", "-", re.split(r"[=<>\[;]", needed)[0]).lower()
            assert name in locked(lock), f"{lock}: {needed}"
    assert project["version"] == __version__


def test_whoever_runs_the_bot_installs_nothing_that_only_the_tests_need() -> None:
    runtime, dev = locked("requirements.lock"), locked("requirements-dev.lock")
    assert not {"pytest", "pyright", "playwright", "hypothesis", "ruff", "hatchling"} & set(runtime)
    for name in LOCKS:
        differing = {
            package: version
            for package, version in locked(name).items()
            if dev.get(package, version) != version
        }
        assert not differing, name
