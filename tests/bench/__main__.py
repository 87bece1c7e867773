"""`make bench`: how fast the whole bot is, beside other bots; how it starts; what it holds.

Without a part, all parts one after the other.
"""

import argparse
import asyncio
import statistics
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bot import log
from tests import engine
from tests.bench import (
    announcing,
    backups,
    broadcasts,
    engines,
    erasures,
    library,
    lots,
    members,
    rush,
    throughput,
)
from tests.bench.sizes import FULL, Sizes

Part = Callable[[Path, Sizes, bool], Awaitable[None]]


async def show_rush(folder: Path, sizes: Sizes, _with_others: bool) -> None:
    """Everybody presses for a few seats, beside bare SQL. Raises AssertionError."""
    log.set_up("error", "text")
    found = await rush.through_the_bot(folder, sizes.rush, sizes.seats)
    bare = rush.by_bare_sql(folder, sizes.rush, sizes.seats)
    assert not found.wrong, found.wrong
    console = Console(width=120, highlight=False)
    console.print(
        f"{sizes.rush} members press for {sizes.seats} seats with shares: the right "
        f"{sizes.seats}, in order, all answered in {found.seconds:.1f} s; bare SQL, one "
        f"transaction each: {bare:.2f} s"
    )


async def show_broadcasts(folder: Path, sizes: Sizes, with_others: bool) -> None:
    """One message to many, beside other bots."""
    found, froze = await broadcasts.broadcasts(folder, sizes, with_others=with_others)
    broadcasts.show(found, froze, sizes)


async def show_counts(folder: Path, sizes: Sizes, _with_others: bool) -> None:
    """How long the counts of an audience take."""
    found = await announcing.counts(folder / "kurak.sqlite3", sizes.members)
    table = Table(f"count among {sizes.members:,} members", "ms")
    for name, took in found:
        table.add_row(name, f"{took:.1f}")
    Console(width=100, highlight=False).print(table)


async def show_throughput(folder: Path, sizes: Sizes, with_others: bool) -> None:
    """Updates a second, beside bare echoes of other bots."""
    throughput.show(await throughput.throughput(folder, sizes, with_others=with_others), sizes)


async def show_start(folder: Path, sizes: Sizes, _with_others: bool) -> None:
    """What a start with many members costs."""
    throughput.show_start(await throughput.cold_start(folder, sizes), sizes)


async def show_members(folder: Path, sizes: Sizes, _with_others: bool) -> None:
    """Searches for colleagues, their lists and cards, beside hand-written SQL."""
    for count in sizes.directories:
        path = folder / f"members-{count}.sqlite3"
        filled, size, rows = await members.measure(path, count, sizes.tries)
        table = Table("query", "p50 ms", "p99 ms", "by hand: p50 ms", "p99 ms")
        for name, *times in rows:
            table.add_row(name, *("" if one is None else f"{one:.1f}" for one in times))
        console = Console(width=120, highlight=False)
        console.print(
            f"{count:,} members: {filled:,.0f} s to add, {size:,.0f} MB; {sizes.tries} queries of "
            "each kind, from the typed text to the page, in processor time"
        )
        console.print(table)


async def show_library(folder: Path, sizes: Sizes, _with_others: bool) -> None:
    """Searches in a large library, beside hand-written FTS5."""
    filled, size, rows = await library.measure(
        folder / "kurak.sqlite3", sizes.practices, sizes.words, sizes.tries
    )
    table = Table("query", "p50 ms", "p99 ms", "by hand: p50 ms", "p99 ms")
    for name, *times in rows:
        table.add_row(name, *("" if one is None else f"{one:.1f}" for one in times))
    console = Console(width=120, highlight=False)
    console.print(
        f"{sizes.practices:,} practices of 2,000 letters in seven languages: {filled:,.0f} s to "
        f"fill, {size:,.0f} MB; {sizes.tries} queries of each kind"
    )
    console.print(table)


async def show_erasures(folder: Path, sizes: Sizes, _with_others: bool) -> None:
    """What an erasure costs her, and others who write meanwhile."""
    for count in sizes.directories:
        found = await erasures.measure(folder / f"erasures-{count}.sqlite3", count)
        took = ", ".join(f"{seconds:.2f}" for seconds in found.erased)
        Console(width=120, highlight=False).print(
            f"{count:,} members with a draft of 2,000 letters, {found.size:,.0f} MB: erased after "
            f"{took} s; others waited at most {1000 * found.meanwhile:.0f} ms to write "
            f"({1000 * found.before:.0f} ms before)"
        )


async def show_backups(folder: Path, sizes: Sizes, _with_others: bool) -> None:
    """What a backup beside full traffic costs the answers, and how long a restore takes."""
    found = await backups.measure(folder, sizes)
    console = Console(width=120, highlight=False)
    console.print(
        f"{sizes.members:,} members, {sizes.deliveries:,} deliveries, {found.megabytes:,.0f} MB; "
        f"{sizes.traffic:.0f} updates a second"
    )
    table = Table("answers", "p50 ms", "p99 ms", "longest ms", "count")
    for name, turns in (("while it is frozen", found.without), ("beside it", found.beside)):
        one = backups.spread([one for times in turns for one in times])
        table.add_row(
            name, f"{one.p50:.0f}", f"{one.p99:.0f}", f"{one.longest:.0f}", str(one.answers)
        )
    console.print(table)
    more, least, most = found.more()
    took = statistics.median(found.backups)
    console.print(
        f"turns of {found.turn:.1f} s; p99 {more:+.0f} ms beside a backup ({least:+.0f} to "
        f"{most:+.0f} with 95 %)"
    )
    console.print(
        f"{len(found.backups)} backups took {took:.1f} s at the median, frozen time left out; "
        f"a restore {found.restore:.0f} s, then the first answer came "
        f"after {found.first_answer:.1f} s"
    )


async def show_engines(folder: Path, sizes: Sizes, _with_others: bool) -> None:
    """The same work on a file and on a server of PostgreSQL on the same disk."""
    console = Console(width=120, highlight=False)
    try:
        file, server = await engines.compare(folder, sizes)
    except (engine.NoServer, ImportError) as error:
        console.print(f"without PostgreSQL: {error}")
        return
    table = Table("work", "SQLite", "PostgreSQL", "PostgreSQL ÷ SQLite")
    for name, there in server.items():
        here = file.get(name)
        digits = 0 if name.endswith("1/s") else 1
        table.add_row(
            name, "" if here is None else f"{here:,.{digits}f}", f"{there:,.{digits}f}",
            f"{there / here:.2f}" if here else "",
        )  # fmt: skip
    console.print(
        f"{sizes.updates:,} updates from {sizes.people}, best of {sizes.rounds}; {sizes.rush:,} "
        f"presses for {sizes.seats} seats; {sizes.claims:,} deliveries, {engines.AT_ONCE} at once; "
        f"{sizes.tries} searches of each kind among {sizes.directories[-1]:,}; audiences of "
        f"{sizes.members:,}"
    )
    console.print(table)


async def show_lots(_folder: Path, sizes: Sizes, _with_others: bool) -> None:
    """What the draw of a round of meetings costs, beside networkx."""
    table = Table("women", "draw, processor s", "networkx, matching alone, processor s")
    for count, took, beside in lots.draws(sizes.draws):
        table.add_row(f"{count:,}", f"{took:.2f}", "–" if beside is None else f"{beside:.2f}")
    Console(width=100, highlight=False).print(table)


PARTS: dict[str, Part] = {
    "seats": show_rush,
    "due": show_broadcasts,
    "counts": show_counts,
    "throughput": show_throughput,
    "start": show_start,
    "practices": show_library,
    "members": show_members,
    "erasures": show_erasures,
    "backups": show_backups,
    "engines": show_engines,
    "lots": show_lots,
}


async def main() -> None:
    """Measure what is asked for and print it."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench",
        description=__doc__,
        epilog="; ".join(f"{name}: {part.__doc__}" for name, part in PARTS.items()),
    )
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}")
    parser.add_argument(
        "--practices", type=int, default=FULL.practices, metavar="COUNT", help="in the library"
    )
    parser.add_argument(
        "--members", type=int, nargs="+", default=FULL.directories, metavar="COUNT",
        help="in the directory, one measurement for each number",
    )  # fmt: skip
    parser.add_argument(
        "--alone", action="store_true", help="without other bots, which are downloaded otherwise"
    )
    given = parser.parse_args()
    if unknown := set(given.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    sizes = replace(FULL, practices=given.practices, directories=tuple(given.members))
    for name in given.parts or PARTS:
        with tempfile.TemporaryDirectory(prefix="kurak-bench-") as folder:
            await PARTS[name](Path(folder), sizes, not given.alone)


if __name__ == "__main__":
    asyncio.run(main())
