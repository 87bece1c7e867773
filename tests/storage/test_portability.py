"""What storage's SQL would need from another engine than SQLite, read from its source."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from tests.source_code import ROOT, at, modules, nodes, tree

STORAGE = ROOT / "storage"
MODULES = sorted({*modules("storage")} - {*modules("storage/database")})
"""Everything but the folder of the engines."""

SEARCH = STORAGE / "kit" / "search.py"

ONLY_SQLITE = {
    "an index by name": r"\bINDEXED BY\b",
    "an upsert without its target": r"ON CONFLICT\s+DO UPDATE",
    "IS with a value": r"\bIS (NOT )?(?!NULL\b|NOT\b|DISTINCT\b)[:'\w]",
    "OR IGNORE, OR REPLACE": r"\bINSERT OR\b",
    "a full-text query": r"\bMATCH\b|\browid\b",
    "a function of FTS5": r"\bbm25\b|\brank\b|\bsnippet\b",
    "an aggregate of SQLite": r"\bgroup_concat\b|\btotal\(",
    "a function of SQLite": r"\b(ifnull|iif|strftime|json_each|last_insert_rowid)\(",
    "a number as a condition": r"\b(AND|OR|WHEN|WHERE|NOT) \(*(\w+\.)?(is_\w+|[01])\s*"
    r"(AND\b|OR\b|THEN\b|\)|$)|\binstr\((?![^()]*(\([^()]*\))?[^()]*\)\)* >)",
    "a table as a set": r"\bIN (?!:)[a-z_]+\b(?!\()",
    "a reserved word as a name": r"\bAS (both|some|any|all|user|end|left|right|limit|order)\b",
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

ROLES = {
    "roles.py": {
        "appoint": "_lock(tx, {member_id})", "remove": "_lock(tx, {member_id})",
        "sync_configured_admins": "_lock(tx, wanted)", "_lock": "tx.lock('members', member_id)",
    },
    "suspensions.py": {
        "suspend": "tx.lock('members', member_id)", "restore": "tx.lock('members', member_id)",
    },
}  # fmt: skip
"""What decides on roles, and how it names the members whom that depends on."""


@cache
def statements(module: Path) -> list[str]:
    """Each string in a module that is SQL, parts of f-strings included."""
    return [
        node.value
        for node in nodes(module)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.search(r"\b(SELECT|INSERT|UPDATE|DELETE|WHERE|AND|EXISTS|IS)\b", node.value)
    ]


@pytest.mark.parametrize("what", ONLY_SQLITE)
def test_statements_are_portable(what: str) -> None:
    found = {
        f"{module.relative_to(STORAGE)}: {sql}"
        for module in MODULES
        if (what, module) != ("a full-text query", SEARCH)
        for sql in statements(module)
        if re.search(ONLY_SQLITE[what], sql)
    }
    assert not found


def run_time_lists(module: Path) -> Iterator[tuple[str, str, str]]:
    """Each list of values that is made at run time: where, what stands before it, and in it."""
    functions = [node for node in nodes(module) if isinstance(node, ast.FunctionDef)]
    made = {
        (function, target.id): ast.unparse(line.value)
        for function in functions
        for line in ast.walk(function)
        if isinstance(line, ast.Assign)
        for target in line.targets
        if isinstance(target, ast.Name)
    }
    for function in functions:
        for text in (one for one in ast.walk(function) if isinstance(one, ast.JoinedStr)):
            for before, value in pairwise(text.values):
                if not (isinstance(before, ast.Constant) and isinstance(value, ast.FormattedValue)):
                    continue
                said = re.search(r"(NOT )?IN\s*\(\s*$", str(before.value))
                content = ast.unparse(value.value)
                if said and not re.fullmatch(r"[A-Z_]+", content):
                    yield at(module, text), said[0], made.get((function, content), content)


def test_a_list_may_be_empty() -> None:
    # PostgreSQL does not take `IN ()`. `IN (NULL)` holds for nothing, and so does `NOT IN (NULL)`,
    # which should hold for everything: there, `ids_of` and `texts_of` are needed.
    found = [one for module in MODULES for one in run_time_lists(module)]
    assert found
    for where, before, made in found:
        assert made.endswith("or 'NULL'"), where
        assert "NOT" not in before, where


def mutations(module: Path) -> Iterator[ast.FunctionDef]:
    """The functions of a module that change something in a transaction of their own."""
    for node in nodes(module):
        if isinstance(node, ast.FunctionDef) and any(
            isinstance(one, ast.Name) and one.id == "mutation" for one in node.decorator_list
        ):
            yield node


def test_a_decision_names_the_row_that_it_locks() -> None:
    looked_at = 0
    for module in MODULES:
        for node in mutations(module):
            for argument in node.args.args:
                table = ROOTS.get(argument.arg)
                if table and argument.annotation and ast.unparse(argument.annotation) == "int":
                    looked_at += 1
                    lock = f"tx.lock('{table}', {argument.arg})"
                    assert lock in ast.unparse(node), at(module, node)
    assert looked_at > 20


@pytest.mark.parametrize("module", ROLES)
def test_a_change_of_roles_locks_the_members_before_it_reads_them(module: str) -> None:
    functions = {
        node.name: [ast.unparse(line) for line in node.body]
        for node in tree(STORAGE / module).body
        if isinstance(node, ast.FunctionDef)
    }
    for name, lock in ROLES[module].items():
        body = functions.pop(name)
        at = next(number for number, line in enumerate(body) if lock in line)
        assert not any("tx.row" in line or "is_admin" in line for line in body[:at]), name
    # Nothing else writes them.
    assert not any(
        "roles (" in line or ("FROM roles WHERE" in line and "DELETE" in line)
        for body in functions.values()
        for line in body
    )


def test_only_the_engine_knows_sqlite() -> None:
    others = [*MODULES, *modules("bot"), *modules("handlers")]
    assert [
        str(m) for m in others if re.search(r"^import sqlite3", m.read_text("utf-8"), re.M)
    ] == []
