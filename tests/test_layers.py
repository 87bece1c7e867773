"""The architecture: imports go down only, and each handler declares who may use it."""

import ast
import graphlib
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import handlers
from handlers.kit.access import Access, access_of
from tests.source_code import ROOT, at, modules, nodes, tree

MAY_IMPORT = {"storage": {"storage"}, "handlers": {"handlers", "storage"}}
LAYERS = ("bot", "handlers", "storage")


def imports(path: Path) -> Iterator[tuple[ast.AST, str]]:
    """Each import of a file, and the package that it takes something from."""
    for node in nodes(path):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node, alias.name.partition(".")[0]
        elif isinstance(node, ast.ImportFrom):
            yield node, (node.module or "").partition(".")[0]


def attributes(path: Path) -> Iterator[ast.Attribute]:
    return (node for node in nodes(path) if isinstance(node, ast.Attribute))


@pytest.mark.parametrize("layer", LAYERS)
def test_imports_go_down_only(layer: str) -> None:
    above = {*LAYERS, "tests"} - MAY_IMPORT.get(layer, {*LAYERS})
    assert not [
        at(path, node) for path in modules(layer) for node, name in imports(path) if name in above
    ]


def test_no_import_is_relative() -> None:
    assert not [
        at(path, node)
        for layer in LAYERS
        for path in modules(layer)
        for node in nodes(path)
        if isinstance(node, ast.ImportFrom) and node.level
    ]


def test_storage_knows_no_telegram_no_language_and_no_clock() -> None:
    foreign = {"telegram", "fluent", "babel", "aiohttp"}
    for path in modules("storage"):
        assert not [at(path, node) for node, name in imports(path) if name in foreign]
        clock = ("now", "utcnow", "today")
        assert not [at(path, node) for node in attributes(path) if node.attr in clock]


def name_of(path: Path) -> str:
    """The name by which a module is imported."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts).removesuffix(".__init__")


@cache
def needs() -> dict[str, set[str]]:
    """For each module of storage those that it imports, wherever the import is written."""
    names = {name_of(path): path for path in modules("storage")}
    found: dict[str, set[str]] = {}
    for name, path in names.items():
        wanted: set[str] = set()
        for node in nodes(path):
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
    assert not [
        at(path, node)
        for path in modules("storage")
        for node, _ in imports(path)
        if node not in tree(path).body
    ]


def test_the_kit_knows_no_feature() -> None:
    for path in modules("storage/kit"):
        above = [
            one
            for one in needs()[name_of(path)]
            if not one.startswith(("storage.kit", "storage.database"))
        ]
        assert not above, path


def test_handlers_write_no_sql_and_ask_no_clock() -> None:
    verbs = ("SELECT ", "INSERT ", "UPDATE ", "DELETE ")
    for path in modules("handlers"):
        assert not [
            at(path, node)
            for node in nodes(path)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and node.value.lstrip().startswith(verbs)
        ]
        assert not [at(path, one) for one in attributes(path) if one.attr in ("utcnow", "today")]


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
    for path in modules("tests"):
        if not re.search(r"from tests[\w.]*\.test_|from tests.*\btest_", path.read_text("utf-8")):
            continue  # parsing all tests takes a second
        for node in nodes(path):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("tests"):
                names = {*(node.module or "").split("."), *(alias.name for alias in node.names)}
                steps = {name for name in names if name.startswith("test_")}
                assert not steps, f"{path}: what tests share stands in steps.py or screens.py"


FEATURES = [path.name for path in (ROOT / "handlers").iterdir() if (path / "__init__.py").exists()]


@pytest.mark.parametrize("feature", sorted({*FEATURES} - {"kit"}))
def test_a_part_of_a_feature_has_one_name_where_it_talks_remembers_and_is_tested(
    feature: str,
) -> None:
    parts = {
        path.stem for layer in ("handlers", "storage") for path in modules(f"{layer}/{feature}")
    }
    tested = {
        path.stem.removeprefix("test_") for path in (ROOT / "tests" / feature).glob("test_*.py")
    }
    assert tested
    assert tested <= parts, f"named like nothing in {feature}: {tested - parts}"
