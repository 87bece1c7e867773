"""Source files as the tests that hold rules of the code read them: each is parsed once."""

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text("utf-8"))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """All nodes of a file, from the outside in."""
    return tuple(ast.walk(tree(path)))


@cache
def modules(folder: str) -> tuple[Path, ...]:
    """The Python files in a folder of the repository and in those below it."""
    return tuple(sorted((ROOT / folder).rglob("*.py")))


def at(path: Path, node: ast.AST) -> str:
    """Where a node stands: the file and the line."""
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"
