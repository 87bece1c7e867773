"""`kurak move`: moves a database from a file to a server, or back."""

import sys
from pathlib import Path
from urllib.parse import urlsplit

from bot.clock import Clock
from storage.database import DatabaseInUse, StorageError
from storage.database.migrate import SchemaError


def run(source: str, target: str) -> int:
    """Move everything, and print what was moved. Returns the exit code: 0 if the target has it all,
    1 if nothing was moved, 2 if there is nothing to do.
    """
    from_server, to_server = (urlsplit(place).scheme.startswith("postgres") for place in
                              (source, target))  # fmt: skip
    if from_server == to_server:
        _print("One of the two is a file and the other one a server: postgresql://…")
        return 2
    try:
        from storage.database.postgres import move
    except ImportError:
        _print("psycopg is missing: install kurak[postgres]")
        return 2
    now = Clock().now()
    try:
        if to_server:
            moved = move.to_server(Path(source), target, now)
        else:
            moved = move.to_file(source, Path(target), now)
    except DatabaseInUse:
        _print("A Kurak is at work on one of the two; stop it first.")
        return 1
    except StorageError as error:
        _print(f"Nothing was moved: {error.code}")
        return 1
    except (move.MoveError, SchemaError, OSError) as error:
        _print(f"Nothing was moved: {error}")
        return 1
    for one in moved:
        print(f"{one.table:<28} {one.rows:>10,}  {one.checksum}")
    print(f"{sum(one.rows for one in moved):,} rows in {len(moved)} tables, the same in the target")
    print(
        "Put the new place into the configuration, with the file of tombstones beside its path. "
        "The source sends nothing any more."
    )
    return 0


def _print(line: str) -> None:
    print(line, file=sys.stderr)
