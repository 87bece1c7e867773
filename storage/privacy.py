"""Leaving: what is erased with an account, and what may stay without a name."""

from storage import search
from storage.database import Transaction, verb
from storage.practices import sharing


@verb
def erase(tx: Transaction, member_id: int) -> None:
    """Take her out of every table and index. Her accepted practices stay without her name where
    she agreed to that when she shared them.
    """
    search.forget_member(tx, member_id)
    sharing.leave(tx, member_id)
    tx.change("DELETE FROM members WHERE id = :id", {"id": member_id})
    search.scrub(tx)
