"""Leaving: what is erased with an account, and what may stay without a name."""

from datetime import datetime

from storage.database import Transaction, mutation
from storage.kit import member_hooks, search


@mutation
def erase(tx: Transaction, member_id: int, now: datetime) -> None:
    """Take her out of every table and index.

    First features do what they do when a member leaves (`MEMBER_HOOKS.left`); then the rows that
    point to her go or lose her id, as `kit/personal_data.py` has it for each column.
    """
    member_hooks.left(tx, member_id, now)
    tx.execute("DELETE FROM members WHERE id = :id", {"id": member_id})
    search.scrub(tx)
