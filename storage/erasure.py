"""Leaving: what is erased with an account, and what may stay without a name."""

from storage.database import Transaction, mutation
from storage.kit import search
from storage.practices import submissions


@mutation
def erase(tx: Transaction, member_id: int) -> None:
    """Take her out of every table and index. Her accepted practices stay without her name where
    she agreed to that when she shared them.
    """
    search.forget_member(tx, member_id)
    submissions.erase_author(tx, member_id)
    # Where she was asked as an author who is not named, the request waits on: that it vanished with
    # her would name her.
    tx.execute(
        """UPDATE introductions SET recipient_id = NULL
        WHERE recipient_id = :id AND is_hidden = 1 AND status <> 'accepted'""",
        {"id": member_id},
    )
    tx.execute("DELETE FROM members WHERE id = :id", {"id": member_id})
    search.scrub(tx)
