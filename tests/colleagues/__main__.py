"""`python -m tests.colleagues`: whether the right colleague is among the first five results."""

import argparse
import os
import platform
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from handlers.kit.texts import LANGUAGES
from storage.features import FEATURES
from tests.colleagues import relevance
from tests.storage.machine import opened, transaction

MEMBERS = 2_000


def main() -> None:
    """Print the share of questions of each language and half, and those that fail."""
    parser = argparse.ArgumentParser(prog="python -m tests.colleagues", description=__doc__)
    parser.add_argument("--members", type=int, default=MEMBERS)
    parser.add_argument("--failures", choices=relevance.HALVES, help="show them for this half")
    given = parser.parse_args()
    console = Console(width=110, highlight=False)
    console.print(
        f"{datetime.now(UTC):%Y-%m-%d}, {platform.machine()}, {os.cpu_count()} cores, Python "
        f"{platform.python_version()}; {given.members:,} invented members"
    )
    with tempfile.TemporaryDirectory(prefix="kurak-colleagues-") as folder:
        tx = transaction(opened(Path(folder)), FEATURES)
        tx.execute("BEGIN")
        members = relevance.fill(tx, given.members)
        tx.execute("COMMIT")
        table = Table("language", *relevance.HALVES)
        halves = [relevance.questions(half) for half in range(2)]
        wrong = [relevance.missed(tx, members, asked) for asked in halves]
        for language in (*LANGUAGES, "all"):
            cells: list[str] = []
            for asked, failed in zip(halves, wrong, strict=True):
                count = sum(language in (one.language, "all") for one in asked)
                right = count - sum(language in (one.language, "all") for one in failed)
                cells.append(f"{right} of {count}")
            table.add_row(language, *cells)
        console.print(table)
        if given.failures:
            for question in wrong[relevance.HALVES.index(given.failures)]:
                console.print(f"{question.language}: {question.typed} → {question.right}")


if __name__ == "__main__":
    main()
