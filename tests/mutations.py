"""Mutation testing of code on which a member's safety rests: `python -m tests.mutations`.

Each mutation changes one thing in a module, and a forked process runs the module's tests with it: a
mutation that no test notices is printed. The usual tools leave out decorated functions, and almost
everything in storage is decorated; they do not look into SQL either, where most conditions are.
"""

import argparse
import ast
import contextlib
import copy
import importlib
import io
import multiprocessing
import random
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

MODULES = {
    "storage.erasure": ["tests/storage/test_erasure.py", "tests/storage/test_personal_data.py"],
    "storage.kit.audit": ["tests/storage/test_audit_chain.py", "tests/storage/test_audit.py"],
    "storage.database.tombstones": ["tests/storage/test_erasure.py"],
    "storage.presence": ["tests/storage/test_retention.py"],
    "storage.retention": ["tests/storage/test_retention.py"],
}
"""The modules, each with the tests that are to notice."""

PATIENCE = 120
"""Seconds after which a mutation that makes its tests hang counts as noticed."""

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip

_SQL = (
    (r"<=", "<"), (r"<(?![=>])", "<="), (r"\bAND\b", "OR"), (r"\bNOT EXISTS\b", "EXISTS"),
    (r"\bNOT IN\b", "IN"), (r"\bIS NOT NULL\b", "IS NULL"), (r"\bIS NULL\b", "IS NOT NULL"),
    (r"(?<![<>!=|:])= :", "<> :"), (r"\bDESC\b", "ASC"), (r"\bmax\(", "min("),
)  # fmt: skip


@dataclass(frozen=True)
class Mutation:
    """The module with one change, and where it is."""

    line: int
    what: str
    tree: ast.Module


def mutations(source: str) -> Iterator[Mutation]:
    """All mutations of a module."""
    tree = ast.parse(source)
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and isinstance(node.body[0], ast.Expr)
    }
    decorators = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        for decorator in node.decorator_list
        for part in ast.walk(decorator)
    }
    for at, node in enumerate(ast.walk(tree)):
        if id(node) not in docstrings | decorators:
            for what, change in _changes(node):
                mutated = copy.deepcopy(tree)
                place = next(one for number, one in enumerate(ast.walk(mutated)) if number == at)
                change(place)
                yield Mutation(getattr(node, "lineno", 0), what, ast.fix_missing_locations(mutated))


def _changes(node: ast.AST) -> Iterator[tuple[str, Any]]:
    def setting(name: str, value: Any) -> Any:
        return lambda place: setattr(place, name, value)

    match node:
        case ast.Compare(ops=[op]) if type(op) in _COMPARISONS:
            other = _COMPARISONS[type(op)]
            yield f"{type(op).__name__} → {other.__name__}", setting("ops", [other()])
        case ast.BoolOp(op=op):
            other = ast.Or if isinstance(op, ast.And) else ast.And
            yield f"{type(op).__name__} → {other.__name__}", setting("op", other())
        case ast.If() | ast.While():
            yield (
                "condition → not",
                lambda place: setattr(place, "test", ast.UnaryOp(ast.Not(), place.test)),
            )
        case ast.BinOp(op=ast.Add() | ast.Sub() as op):
            yield "+ ↔ −", setting("op", ast.Sub() if isinstance(op, ast.Add) else ast.Add())
        case ast.Constant(value=bool() as value):
            yield f"{value} → {not value}", setting("value", not value)
        case ast.Constant(value=int() as value):
            yield f"{value} → {value + 1}", setting("value", value + 1)
        case ast.Constant(value=str() as value):
            for pattern, new in _SQL:
                for found in re.finditer(pattern, value):
                    changed = value[: found.start()] + new + value[found.end() :]
                    yield f"SQL {found[0]} → {new}", setting("value", changed)
        case ast.Expr(value=ast.Call() | ast.Await()):
            yield "statement → nothing", setting("value", ast.Constant(None))
        case _:
            pass


def _is_noticed(module: str, mutation: Mutation, tests: list[str]) -> None:
    """In a process of its own: end with 1 if the tests notice the mutation."""
    try:
        loaded = importlib.import_module(module)
        exec(compile(mutation.tree, str(loaded.__file__), "exec"), loaded.__dict__)
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            code = pytest.main(["-x", "-q", "-n", "0", "-p", "no:randomly", "-p",
                                "no:cacheprovider", *tests])  # fmt: skip
    except BaseException:
        sys.exit(1)
    sys.exit(int(code != 0))


def _fails_with(module: str, mutation: Mutation, tests: list[str]) -> bool:
    """Whether the tests fail, or hang, with the mutation."""
    fork = multiprocessing.get_context("fork")
    process = fork.Process(target=_is_noticed, args=(module, mutation, tests))
    process.start()
    process.join(PATIENCE)
    if process.is_alive():
        process.kill()
        process.join()
    return process.exitcode != 0


def run(module: str, tests: list[str], most: int, seed: int) -> tuple[int, int]:
    """How many mutations were noticed, of how many; prints the others."""
    loaded = importlib.import_module(module)
    assert loaded.__file__ is not None
    found = list(mutations(Path(loaded.__file__).read_text("utf-8")))
    if len(found) > most:
        found = random.Random(seed).sample(found, most)
    unchanged = Mutation(0, "nothing", ast.parse(Path(loaded.__file__).read_text("utf-8")))
    if _fails_with(module, unchanged, tests):
        raise SystemExit(f"{module}: its tests fail without any mutation")
    noticed = 0
    for mutation in found:
        if _fails_with(module, mutation, tests):
            noticed += 1
        else:
            print(f"    {module}:{mutation.line}: {mutation.what}", flush=True)
    print(f"{module}: {noticed} of {len(found)} noticed", flush=True)
    return noticed, len(found)


def main() -> int:
    """Run them; 0 if at least 85 % of all are noticed."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutations", description=__doc__)
    parser.add_argument("modules", nargs="*", default=list(MODULES))
    parser.add_argument("--most", type=int, default=10_000, help="a sample of each module")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    for large in ("telegram.ext", "aiohttp", "hypothesis", "fluent.runtime", "babel.dates"):
        importlib.import_module(large)  # once, and not in each process
    sums = [run(one, MODULES[one], given.most, given.seed) for one in given.modules]
    noticed, count = (sum(column) for column in zip(*sums, strict=True))
    print(f"{noticed} of {count}: {100 * noticed / count:.0f} %")
    return int(noticed < 0.85 * count)


if __name__ == "__main__":
    raise SystemExit(main())
