"""`python -m tests.understanding`: what a search understands, and a table of the failures."""

from collections import Counter

from rich.console import Console
from rich.table import Table

from tests.understanding.figures import everything


def main() -> None:
    """Print how many phrases are understood as what they are, and all that are not."""
    console = Console(width=140, highlight=False)
    counted: Counter[tuple[str, bool]] = Counter()
    failed = Table("of", "language", "typed", "means", "understood as")
    wrong = 0
    for one in everything():
        counted[one.of, one.inflected] += 1
        if one.fails:
            wrong += 1
            found = ", ".join(
                f"{kind.value} {'/'.join(regions or keys)}"
                for kind, keys, regions in one.understood
            )
            failed.add_row(one.of, one.language, one.text, one.key, found)
    table = Table("seven languages", "as they stand", "inflected")
    for of in dict.fromkeys(of for of, _ in counted):
        table.add_row(of, f"{counted[of, False]:,}", f"{counted[of, True]:,}")
    console.print(table)
    console.print(failed if wrong else "0 failures")


if __name__ == "__main__":
    main()
