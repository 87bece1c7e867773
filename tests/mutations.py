"""Mutation testing of code on which a member's safety rests: `python -m tests.mutations`.

Each mutation changes one thing in a module, and a forked process runs the tests that reach it: a
mutation that no test notices is printed. The usual tools leave out decorated functions, and almost
everything in storage is decorated; they do not look into SQL either, where most conditions are.
"""

import argparse
import ast
import contextlib
import copy
import importlib
import importlib.abc
import importlib.util
import inspect
import io
import multiprocessing
import random
import re
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import Any

import pytest

_AUDIENCES = [
    "tests/storage/test_audiences.py",
    "tests/storage/test_audience_records.py",
    "tests/storage/test_audience_rule.py",
    "tests/storage/test_digests.py",
]
_SEEN = ["tests/storage/test_visibility.py", "tests/introductions/test_blocks.py"]

MODULES = {
    "storage.erasure": [
        "tests/storage/test_erasure.py",
        "tests/storage/test_erased_mentions.py",
        "tests/storage/test_personal_data.py",
    ],
    "storage.database.tombstones": [
        "tests/storage/test_tombstones.py",
        "tests/storage/test_erasure.py",
    ],
    "storage.database.wiping": ["tests/storage/test_wiping.py"],
    "storage.kit.personal_data": ["tests/storage/test_personal_data.py"],
    "storage.kit.audit": ["tests/storage/test_audit_chain.py", "tests/storage/test_audit.py"],
    "bot.audit": ["tests/runtime/test_audit_command.py"],
    "storage.kit.permissions": ["tests/storage/test_permissions.py"],
    "handlers.kit.access": ["tests/kit/test_access.py"],
    "handlers.kit.small_numbers": ["tests/kit/test_small_numbers.py"],
    "storage.profile_fields": [
        "tests/profile_fields/test_levels.py",
        "tests/profile_fields/test_rule.py",
    ],
    "storage.blocks": _SEEN,
    "storage.visibility": _SEEN,
    "storage.audiences.audience": _AUDIENCES,
    "storage.audiences.rule": _AUDIENCES,
    "storage.audiences.counts": _AUDIENCES,
    "storage.audiences.records": _AUDIENCES,
    "storage.presence": ["tests/storage/test_presence.py", "tests/privacy/test_checks.py"],
    "storage.retention": ["tests/storage/test_retention.py", "tests/privacy/test_checks.py"],
}
"""The modules, each with the tests that are to notice."""

PATIENCE = 300
"""Seconds after which a mutation that makes its tests hang counts as noticed; it is printed."""

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip

_OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr,
}  # fmt: skip

_OPPOSITES = {"any": "all", "all": "any", "min": "max", "max": "min"}

_SQL = (
    (r"<=", "<"), (r"<(?![=>])", "<="), (r">=", ">"), (r"(?<![<-])>(?!=)", ">="),
    (r"\bAND\b", "OR"), (r"\bOR\b(?! (?:IGNORE|REPLACE))", "AND"),
    (r"\bNOT EXISTS\b", "EXISTS"), (r"(?<!NOT )(?<!IF )\bEXISTS\b", "NOT EXISTS"),
    (r"\bNOT IN\b", "IN"), (r"(?<!NOT )\bIN(?= \()", "NOT IN"),
    (r"\bIS NOT NULL\b", "IS NULL"), (r"\bIS NULL\b", "IS NOT NULL"),
    (r"(?<![<>!=|:]) = ", " <> "), (r" <> ", " = "),
    (r"\bDESC\b", "ASC"), (r"\bmax\(", "min("), (r"\bmin\(", "max("),
)  # fmt: skip

_SETS = re.compile(r"\b(SET|WHERE|AND|OR|ON|HAVING|WHEN|CASE|SELECT)\b")

_OWN = ("storage", "handlers", "bot", "tests")


@dataclass(frozen=True)
class Mutation:
    """The module with one change: where it is, and in which function ("" if in none). `is_inner`
    says that it is in a function inside that one, which may have been made before.
    """

    line: int
    what: str
    tree: ast.Module
    function: str
    is_inner: bool = False


@dataclass
class Reach:
    """Which tests call a function of a module, by its qualified name, the fastest first."""

    tests: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    every: list[str] = field(default_factory=list[str])


def mutations(source: str) -> Iterator[Mutation]:
    """All mutations of a module."""
    tree = ast.parse(source)
    untouched = set(_untouched(tree))
    functions = dict(_functions(tree))
    inner = set(_inner(tree))
    for at, node in enumerate(ast.walk(tree)):
        if id(node) not in untouched:
            for what, change in _changes(node):
                mutated = copy.deepcopy(tree)
                change(next(one for number, one in enumerate(ast.walk(mutated)) if number == at))
                yield Mutation(
                    getattr(getattr(node, "iter", node), "lineno", 0), what,
                    ast.fix_missing_locations(mutated),
                    functions.get(id(node), ""), id(node) in inner,
                )  # fmt: skip


def _untouched(tree: ast.Module) -> Iterator[int]:
    """Docstrings (also those of constants) and decorators."""
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant(value=str())):
                yield id(node.value)
            case ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
                for decorator in node.decorator_list:
                    yield from map(id, ast.walk(decorator))
            case _:
                pass


def _functions(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """The nodes inside functions, each with the qualified name of the outermost one."""
    for top in tree.body:
        inside = top.body if isinstance(top, ast.ClassDef) else [top]
        before = f"{top.name}." if isinstance(top, ast.ClassDef) else ""
        for one in inside:
            if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef):
                for statement in one.body:
                    for node in ast.walk(statement):
                        yield id(node), f"{before}{one.name}"


def _inner(tree: ast.Module) -> Iterator[int]:
    """The nodes inside functions that are inside others."""
    for outer in ast.walk(tree):
        if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef):
            for one in ast.walk(outer):
                if isinstance(one, ast.FunctionDef | ast.Lambda) and one is not outer:
                    yield from map(id, ast.walk(one))


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
        case ast.If() | ast.While() | ast.IfExp():
            yield (
                "condition → not",
                lambda place: setattr(place, "test", ast.UnaryOp(ast.Not(), place.test)),
            )
        case ast.comprehension(ifs=[_, *_]):
            yield "filter → everything", setting("ifs", [])
        case ast.BinOp(op=op) if type(op) in _OPERATORS:
            other = _OPERATORS[type(op)]
            yield f"{type(op).__name__} → {other.__name__}", setting("op", other())
        case ast.Call(func=ast.Name(id=name)) if name in _OPPOSITES:
            other = ast.Name(_OPPOSITES[name], ast.Load())
            yield f"{name} → {other.id}", setting("func", other)
        case ast.Return(value=ast.expr() as value) if not isinstance(value, ast.Constant):
            yield "return → None", setting("value", ast.Constant(None))
        case ast.Constant(value=bool() as value):
            yield f"{value} → {not value}", setting("value", not value)
        case ast.Constant(value=int() as value):
            yield f"{value} → {value + 1}", setting("value", value + 1)
        case ast.Constant(value=str() as value):
            yield from _changes_of_sql(value, setting)
        case ast.Expr(value=ast.Call() | ast.Await()):
            yield "statement → nothing", setting("value", ast.Constant(None))
        case _:
            pass


def _changes_of_sql(value: str, setting: Any) -> Iterator[tuple[str, Any]]:
    for pattern, new in _SQL:
        for found in re.finditer(pattern, value):
            before = _SETS.findall(value[: found.start()])
            if new == " <> " and before[-1:] == ["SET"]:
                continue  # an assignment: it would only be a wrong syntax
            changed = value[: found.start()] + new + value[found.end() :]
            yield f"SQL {found[0].strip()} → {new.strip()}", setting("value", changed)


class _Watch:
    """A plugin of pytest: which functions of a file each test calls."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.called: dict[str, set[str]] = {}
        self.took: dict[str, float] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Watch one test, with its fixtures, on all threads."""
        called = self.called.setdefault(item.nodeid, set())

        def look(frame: FrameType, what: str, _arg: object) -> None:
            if what == "call" and frame.f_code.co_filename == self.file:
                called.add(frame.f_code.co_qualname)

        began = time.monotonic()
        threading.setprofile(look)
        sys.setprofile(look)
        try:
            return (yield)
        finally:
            sys.setprofile(None)
            threading.setprofile(None)  # type: ignore[arg-type]
            self.took[item.nodeid] = time.monotonic() - began


def _run_tests(tests: Sequence[str], *plugins: object) -> int:
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        return pytest.main(
            ["-x", "-q", "-n", "0", "-p", "no:randomly", "-p", "no:cacheprovider",
             "-W", "ignore::pytest.PytestAssertRewriteWarning", *tests], plugins,
        )  # fmt: skip


def _look(file: str, tests: list[str], found: Any) -> None:
    """In a process of its own: send which tests reach what; nothing if they fail."""
    watch = _Watch(file)
    if _run_tests(tests, watch):
        found.send(None)
        return
    reach = Reach()
    reach.every = sorted(watch.took, key=watch.took.__getitem__)
    for test in reach.every:
        for name in watch.called[test]:
            reach.tests.setdefault(name.split(".<locals>")[0], []).append(test)
    found.send(reach)


class _Mutated(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports one module with a mutation."""

    def __init__(self, module: str, file: str, tree: ast.Module) -> None:
        self.module, self.file, self.tree = module, file, tree

    def find_spec(self, fullname: str, path: object = None, target: object = None) -> Any:
        """The module itself, and no other."""
        if fullname != self.module:
            return None
        return importlib.util.spec_from_file_location(fullname, self.file, loader=self)

    def exec_module(self, module: Any) -> None:
        """Run the mutated code as the module's."""
        exec(compile(self.tree, self.file, "exec"), module.__dict__)


def _replace(module: str, file: str, mutation: Mutation) -> bool:
    """Put the code of a mutated function into the function itself, wherever it is referred to;
    False if that cannot be done.
    """
    inside: Any = importlib.import_module(module)
    code = compile(mutation.tree, file, "exec")
    for name in mutation.function.split("."):
        inside = inspect.getattr_static(inside, name)
        code = next(one for one in code.co_consts if isinstance(one, CodeType) and
                    one.co_name == name)  # fmt: skip
    if isinstance(inside, property):
        inside = inside.fget
    if isinstance(inside, staticmethod | classmethod):
        inside = inside.__func__
    function = inspect.unwrap(inside)
    if not isinstance(function, FunctionType) or function.__code__.co_freevars != code.co_freevars:
        return False
    function.__code__ = code
    return True


def _is_noticed(module: str, file: str, mutation: Mutation, tests: list[str]) -> None:
    """In a process of its own: end with 1 if the tests notice the mutation."""
    try:
        if not mutation.function or mutation.is_inner or not _replace(module, file, mutation):
            for name in [one for one in sys.modules if one.partition(".")[0] in _OWN]:
                del sys.modules[name]
            sys.meta_path.insert(0, _Mutated(module, file, mutation.tree))
        code = _run_tests(tests)
    except BaseException:
        sys.exit(1)
    sys.exit(int(code != 0))


def _outcome(module: str, file: str, mutation: Mutation, tests: list[str]) -> str:
    """Whether the tests notice the mutation: "noticed", "hangs" or "unnoticed"."""
    fork = multiprocessing.get_context("fork")
    process = fork.Process(target=_is_noticed, args=(module, file, mutation, tests))
    process.start()
    process.join(PATIENCE)
    if process.is_alive():
        process.kill()
        process.join()
        return "hangs"
    return "noticed" if process.exitcode else "unnoticed"


def run(module: str, tests: list[str], most: int, seed: int) -> tuple[int, int]:
    """How many mutations were noticed, of how many; prints the others."""
    loaded = importlib.import_module(module)
    file = str(loaded.__file__)
    found = list(mutations(Path(file).read_text("utf-8")))
    if len(found) > most:
        found = random.Random(seed).sample(found, most)
    fork = multiprocessing.get_context("fork")
    receiver, sender = fork.Pipe(duplex=False)
    looking = fork.Process(target=_look, args=(file, tests, sender))
    looking.start()
    sender.close()
    reach: Reach | None = receiver.recv()
    looking.join()
    if reach is None:
        raise SystemExit(f"{module}: its tests fail without any mutation")
    noticed = 0
    for mutation in found:
        reaching = reach.tests.get(mutation.function, []) if mutation.function else reach.every
        outcome = _outcome(module, file, mutation, reaching) if reaching else "no test gets there"
        noticed += outcome in ("noticed", "hangs")
        if outcome != "noticed":
            print(f"    {module}:{mutation.line}: {mutation.what} ({outcome})", flush=True)
    print(f"{module}: {noticed} of {len(found)} noticed", flush=True)
    return noticed, len(found)


def main() -> int:
    """Run them; 0 if at least 85 % of each module's are noticed."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutations", description=__doc__)
    parser.add_argument("modules", nargs="*", default=list(MODULES))
    parser.add_argument("--most", type=int, default=10_000, help="a sample of each module")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    for large in ("telegram.ext", "aiohttp", "hypothesis", "fluent.runtime", "babel.dates",
                  "tests.dialogue"):  # fmt: skip
        importlib.import_module(large)  # once, and not in each process
    sums = {one: run(one, MODULES[one], given.most, given.seed) for one in given.modules}
    print("\n| module | mutations | noticed | % |\n| --- | --- | --- | --- |")
    for module, (noticed, count) in sums.items():
        print(f"| `{module}` | {count} | {noticed} | {100 * noticed // count} |")
    return int(any(noticed < 0.85 * count for noticed, count in sums.values()))


if __name__ == "__main__":
    raise SystemExit(main())
