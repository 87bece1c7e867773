"""Compares the texts of all languages with the English ones: `python -m tests.locales`.

compare-locales finds missing and superfluous messages, variables and attributes, plural forms that
a language needs, messages that are there twice, and broken syntax.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from compare_locales.compare import compareProjects
from compare_locales.paths import TOMLParser

from handlers.kit.texts import LANGUAGES

ROOT = Path(__file__).parent.parent


def problems() -> list[str]:
    """What is wrong, with language and file."""
    config = TOMLParser().parse(str(ROOT / "l10n.toml"), env={"l10n_base": str(ROOT)})
    translations = [language for language in LANGUAGES if language != "en"]
    return [
        problem
        for observer in compareProjects([config], translations, str(ROOT))
        for problem in _found(observer.toJSON()["details"])
    ]


def _found(details: Any, where: str = "") -> Iterator[str]:
    """The leaves of the tree that compare-locales reports: a kind of problem and its words."""
    if isinstance(details, dict):
        for name, inner in details.items():
            yield from _found(inner, f"{where}/{name}" if where else name)
    elif isinstance(details, list):
        for inner in details:
            yield from _found(inner, where)
    else:
        yield f"{where}: {details}"


if __name__ == "__main__":
    found = problems()
    print("\n".join(found) or "The texts of all languages agree.")
    sys.exit(bool(found))
