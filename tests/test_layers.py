"""The architecture: imports go down only, and each handler declares who may use it."""

import ast
import graphlib
from pathlib import Path

import pytest

import handlers
from handlers.kit.access import Access, access_of

ROOT = Path(__file__).parent.parent
MAY_IMPORT = {"storage": {"storage"}, "handlers": {"handlers", "storage"}}


def of(layer: str) -> list[Path]:
    return sorted((ROOT / layer).rglob("*.py"))


FILES = [path for layer in ("bot", "handlers", "storage") for path in of(layer)]


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names.add((node.module or "").partition(".")[0])
    return names


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_go_down_only(path: Path) -> None:
    layer = path.relative_to(ROOT).parts[0]
    ours = imported(path) & {"bot", "handlers", "storage", "tests"}
    assert ours <= MAY_IMPORT.get(layer, {"bot", "handlers", "storage"})


@pytest.mark.parametrize("path", of("storage"), ids=lambda path: path.name)
def test_storage_knows_no_telegram_no_language_and_no_clock(path: Path) -> None:
    assert not imported(path) & {"telegram", "fluent", "babel", "aiohttp"}
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Attribute):
            assert node.attr not in ("now", "utcnow", "today"), f"{path}:{node.lineno}"


def needs() -> dict[str, set[str]]:
    """For each module of storage those that it imports, wherever the import is written."""
    names = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
        for path in of("storage")
    }
    found: dict[str, set[str]] = {}
    for name, path in names.items():
        wanted: set[str] = set()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom):
                module = node.module or ""
                wanted |= {
                    f"{module}.{alias.name}" if f"{module}.{alias.name}" in names else module
                    for alias in node.names
                }
            elif isinstance(node, ast.Import):
                wanted |= {alias.name for alias in node.names}
        found[name] = {one for one in wanted if one in names} - {name}
    return found


@pytest.mark.parametrize("parts", [2, None], ids=["folders", "modules"])
def test_storage_has_no_circle(parts: int | None) -> None:
    """Neither among its modules nor among its folders, each of which counts as one."""

    def unit(name: str) -> str:
        return ".".join(name.split(".")[:parts])

    graph: dict[str, set[str]] = {}
    for name, wanted in needs().items():
        graph.setdefault(unit(name), set()).update(set(map(unit, wanted)) - {unit(name)})
    graphlib.TopologicalSorter(graph).prepare()  # raises CycleError, which names the circle


def test_storage_imports_at_the_top_only() -> None:
    """An import inside a function is how a circle is hidden."""
    for path in of("storage"):
        tree = ast.parse(path.read_text("utf-8"))
        lazy = {
            node.lineno
            for node in ast.walk(tree)
            if isinstance(node, ast.Import | ast.ImportFrom) and node not in tree.body
        }
        assert not lazy, f"{path}: {lazy}"


@pytest.mark.parametrize("path", of("storage/kit"), ids=lambda path: path.name)
def test_the_kit_knows_no_feature(path: Path) -> None:
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    assert all(one.startswith(("storage.kit", "storage.database")) for one in needs()[name])


@pytest.mark.parametrize("path", of("handlers"), ids=lambda path: path.name)
def test_handlers_write_no_sql_and_ask_no_clock(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            assert not node.value.lstrip().startswith(("SELECT ", "INSERT ", "UPDATE ", "DELETE "))
        if isinstance(node, ast.Attribute):
            assert node.attr not in ("utcnow", "today")


def test_every_handler_says_who_may_use_it() -> None:
    router = handlers.router()
    told = [*router.routes.values(), *router.links.values()]
    for handler in [*(route.handler for route in told), *router.texts]:
        assert isinstance(access_of(handler), Access)


def test_a_feature_has_one_name_in_every_layer() -> None:
    for module in handlers.MODULES:
        name = module.__name__.rpartition(".")[2]
        if name in ("forms", "audience_picker"):
            continue
        files = list((ROOT / "handlers/locales/en").glob(f"{name}.ftl"))
        assert files, f"no locale file for {name}"


def test_no_test_takes_steps_from_another_test() -> None:
    for path in (ROOT / "tests").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("tests"):
                names = {*(node.module or "").split("."), *(alias.name for alias in node.names)}
                modules = {name for name in names if name.startswith("test_")}
                assert not modules, f"{path}: what tests share stands in steps.py or screens.py"


FEATURES = [path.name for path in (ROOT / "handlers").iterdir() if (path / "__init__.py").exists()]


@pytest.mark.parametrize("feature", sorted({*FEATURES} - {"kit"}))
def test_a_part_of_a_feature_has_one_name_where_it_talks_remembers_and_is_tested(
    feature: str,
) -> None:
    parts = {path.stem for layer in ("handlers", "storage") for path in of(f"{layer}/{feature}")}
    tested = {
        path.stem.removeprefix("test_") for path in (ROOT / "tests" / feature).glob("test_*.py")
    }
    assert tested
    assert tested <= parts, f"named like nothing in {feature}: {tested - parts}"
