"""What came of the entries of the board, in numbers."""

from collections.abc import Mapping
from dataclasses import dataclass

from storage.board.records import EntryKind, Found
from storage.database import Transaction, query


@dataclass(frozen=True, slots=True)
class BoardNumbers:
    """How many entries are on the board now, how many have ended, of which kinds these were, and
    what came of them; None counts those whose authors have not said.
    """

    open: int
    ended: int
    kinds: Mapping[EntryKind, int]
    outcomes: Mapping[Found | None, int]


@query
def numbers(tx: Transaction) -> BoardNumbers:
    """The numbers of all entries that are kept."""
    open_now: int = tx.value("SELECT count(*) FROM board_entries WHERE status = 'published'")
    kinds = dict.fromkeys(EntryKind, 0)
    outcomes: dict[Found | None, int] = {**dict.fromkeys(Found, 0), None: 0}
    for row in tx.rows(
        """SELECT kind, outcome, count(*) AS count FROM board_entries WHERE status = 'ended'
        GROUP BY kind, outcome"""
    ):
        kinds[EntryKind(row["kind"])] += row["count"]
        outcomes[None if row["outcome"] is None else Found(row["outcome"])] += row["count"]
    return BoardNumbers(open_now, sum(kinds.values()), kinds, outcomes)
