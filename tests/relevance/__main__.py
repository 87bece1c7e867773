"""`python -m tests.relevance`: whether the library answers questions, by language."""

import argparse
import tempfile
from collections import Counter
from pathlib import Path

from rich.console import Console
from rich.table import Table

from storage.features import FEATURES
from tests.relevance import library
from tests.storage.machine import opened, transaction

OTHERS = 2_000


def main() -> None:
    """Print how many questions have the right practice first, and among the first five."""
    parser = argparse.ArgumentParser(prog="python -m tests.relevance", description=__doc__)
    parser.add_argument("--others", type=int, default=OTHERS, help="invented practices beside")
    parser.add_argument("--failures", choices=("tuned", "aside"), help="show those of this half")
    given = parser.parse_args()
    console = Console(width=120, highlight=False)
    counted: Counter[tuple[str, bool, str]] = Counter()
    with tempfile.TemporaryDirectory(prefix="kurak-relevance-") as folder:
        tx = transaction(opened(Path(folder)), FEATURES)
        tx.execute("BEGIN")
        library.stock(tx, given.others)
        tx.execute("COMMIT")
        for asked in library.questions():
            found = library.first(tx, asked.text)
            counted[asked.language, asked.aside, "asked"] += 1
            counted[asked.language, asked.aside, "first"] += found[:1] == [asked.right]
            counted[asked.language, asked.aside, "five"] += asked.right in found
            if asked.right not in found and given.failures == ("aside" if asked.aside else "tuned"):
                console.print(asked, found)
    table = Table("questions", "tuned", "first", "in the first five", "set aside", "first", "five")
    languages = dict.fromkeys(language for language, _, _ in counted)
    for language in languages:
        cells = [
            str(counted[language, aside, what])
            for aside in (False, True)
            for what in ("asked", "first", "five")
        ]
        table.add_row(language, *cells)
    for aside in (False, True):
        asked, right, five = (
            sum(counted[language, aside, what] for language in languages)
            for what in ("asked", "first", "five")
        )
        half = "set aside" if aside else "tuned"
        console.print(
            f"{half}: {right} of {asked} first, {five} in the first five, {five / asked:.1%}"
        )
    console.print(table)


if __name__ == "__main__":
    main()
