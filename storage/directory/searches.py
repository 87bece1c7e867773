"""The last searches of each member, so that the buttons of an older message still work."""

from dataclasses import dataclass

from storage.database import Transaction, mutation, query
from storage.directory.criteria import Criteria
from storage.kit.personal_data import DELETED, MemberColumn

KEPT = 20
"""How many searches of one member are kept."""


@dataclass(frozen=True, slots=True)
class Search:
    """A search and what she typed for it, "" if she typed nothing."""

    criteria: Criteria
    typed: str


@mutation
def start(tx: Transaction, member_id: int, criteria: Criteria, typed: str) -> int:
    """Keep a search; returns its number, which no other search of this member has."""
    number: int = tx.value(
        """INSERT INTO searches (member_id, number, criteria, typed)
        SELECT :member, coalesce(max(number), 0) + 1, :criteria, :typed FROM searches
        WHERE member_id = :member RETURNING number""",
        {"member": member_id, "criteria": criteria.pack(), "typed": typed},
    )
    tx.execute(
        "DELETE FROM searches WHERE member_id = :member AND number <= :number - :kept",
        {"member": member_id, "number": number, "kept": KEPT},
    )
    return number


@query
def search_of(tx: Transaction, member_id: int, number: int) -> Search | None:
    """Her search with this number; None if there is none any more."""
    row = tx.row(
        "SELECT criteria, typed FROM searches WHERE member_id = :member AND number = :number",
        {"member": member_id, "number": number},
    )
    return None if row is None else Search(Criteria.unpack(row["criteria"]), row["typed"])


@query
def typed_words(tx: Transaction, member_id: int, number: int) -> str | None:
    """What she typed for her search with this number; None if there is none any more."""
    return tx.value(
        "SELECT typed FROM searches WHERE member_id = :member AND number = :number",
        {"member": member_id, "number": number},
    )


MEMBER_DATA = (
    MemberColumn("searches", "member_id", DELETED, "typed", internal=("number", "criteria")),
)
