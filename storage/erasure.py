"""Erasure: what is deleted with an account, and what may stay without a name."""

from datetime import datetime

from storage.database import Transaction, mutation
from storage.kit import member_hooks, search


@mutation
def erase(tx: Transaction, member_id: int, now: datetime) -> None:
    """Remove a member from every table and index.

    First, features do what they do when a member leaves (`MEMBER_HOOKS.left`); then the rows that
    point to her are deleted or lose her id, as each feature declares for `kit/personal_data.py`.
    """
    member_hooks.left(tx, member_id, now)
    tx.execute("DELETE FROM members WHERE id = :id", {"id": member_id})
    search.scrub(tx)
