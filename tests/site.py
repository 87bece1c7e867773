"""`make docs` ends with this: the built site must not fetch anything from another host."""

import re
import sys
from pathlib import Path

_FETCHED = re.compile(
    r"""<(?:link|script|img|iframe|source)\b[^>]*?\b(?:href|src)=["']?((?:https?:)?//[^"'\s>]+)"""
    r"""|url\(["']?((?:https?:)?//[^"')]+)|@import\s+["']((?:https?:)?//[^"']+)""",
    re.IGNORECASE,
)


def fetched(folder: Path) -> set[str]:
    """The addresses on other hosts that a browser would fetch to show these pages."""
    found: set[str] = set()
    for path in folder.rglob("*"):
        if path.suffix in (".html", ".css"):
            for groups in _FETCHED.findall(path.read_text("utf-8")):
                found |= {address for address in groups if address}
    return found


if __name__ == "__main__":
    outside = fetched(Path(sys.argv[1]))
    if outside:
        sys.exit("the site fetches from other hosts: " + ", ".join(sorted(outside)))
