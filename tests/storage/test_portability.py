"""What another engine than SQLite needs of the statements of storage, read out of its source."""

import ast
import re
from pathlib import Path

import pytest

STORAGE = Path(__file__).parent.parent.parent / "storage"
ENGINE = {STORAGE / "kit" / "search.py", *(STORAGE / "database").rglob("*.py")}
"""What knows the engine: its folder and the full-text search."""

MODULES = sorted(set(STORAGE.rglob("*.py")) - ENGINE)

ONLY_SQLITE = {
    "an index by name": r"\bINDEXED BY\b",
    "an upsert without its target": r"ON CONFLICT\s+DO UPDATE",
    "IS with a value": r"\bIS (NOT )?:\w",
    "OR IGNORE, OR REPLACE": r"\bINSERT OR\b",
    "a full-text query": r"\bMATCH\b|\bbm25\b|\browid\b",
    "an aggregate of SQLite": r"\bgroup_concat\b|\btotal\(",
    "a function of SQLite": r"\b(ifnull|iif|strftime|julianday|json_each|last_insert_rowid)\(",
    "a value as a condition": r"\b(AND|OR|WHEN|NOT) :\w+\s*(?:AND\b|OR\b|THEN\b|\)|\"|$)",
    "an INSERT without columns": r"\bINSERT INTO \w+\s+(VALUES|SELECT)\b",
    "a pragma": r"\bPRAGMA\b",
}

ROOTS = {
    "event_id": "events",
    "announcement_id": "announcements",
    "introduction_id": "introductions",
}
"""The rows on which transactions decide, by the argument that names one."""


def statements(module: Path) -> list[str]:
    """Each string in a module that is SQL, parts of f-strings included."""
    return [
        node.value
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.search(r"\b(SELECT|INSERT|UPDATE|DELETE|WHERE|AND|EXISTS)\b", node.value)
    ]


@pytest.mark.parametrize("what", ONLY_SQLITE)
def test_statements_are_portable(what: str) -> None:
    found = {
        f"{module.relative_to(STORAGE)}: {sql}"
        for module in MODULES
        for sql in statements(module)
        if re.search(ONLY_SQLITE[what], sql)
    }
    assert not found


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(STORAGE)))
def test_a_decision_names_the_row_that_it_locks(module: Path) -> None:
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if not isinstance(node, ast.FunctionDef):
            continue
        if not any(
            isinstance(one, ast.Name) and one.id == "mutation" for one in node.decorator_list
        ):
            continue
        body = ast.unparse(node)
        for argument in node.args.args:
            table = ROOTS.get(argument.arg)
            if table and argument.annotation and ast.unparse(argument.annotation) == "int":
                assert f"tx.lock('{table}', {argument.arg})" in body, node.name


def test_only_the_engine_knows_sqlite() -> None:
    root = STORAGE.parent
    modules = [*MODULES, *(root / "bot").rglob("*.py"), *(root / "handlers").rglob("*.py")]
    assert [
        str(m) for m in modules if re.search(r"^import sqlite3", m.read_text("utf-8"), re.M)
    ] == []
