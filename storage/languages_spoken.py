"""The languages in which a member talks with others: those that she has chosen, else that of her
screens.
"""

from collections.abc import Collection

from storage.database import Transaction, mutation, query
from storage.kit.personal_data import DELETED, MemberColumn


def of(tx: Transaction, member_id: int) -> frozenset[str]:
    """The languages that she talks in."""
    chosen = tx.rows(
        "SELECT language FROM member_languages WHERE member_id = :id", {"id": member_id}
    )
    if chosen:
        return frozenset(row["language"] for row in chosen)
    own = tx.value("SELECT language FROM members WHERE id = :id", {"id": member_id})
    return frozenset(filter(None, (own,)))


@query
def spoken(tx: Transaction, member_id: int) -> frozenset[str]:
    """As `of`."""
    return of(tx, member_id)


@mutation
def choose(tx: Transaction, member_id: int, languages: Collection[str]) -> None:
    """Set the languages that she talks in; none stands for that of her screens."""
    tx.execute("DELETE FROM member_languages WHERE member_id = :id", {"id": member_id})
    tx.execute_many(
        "INSERT INTO member_languages (member_id, language) VALUES (:id, :language)",
        [{"id": member_id, "language": one} for one in sorted(languages)],
    )


MEMBER_DATA = (MemberColumn("member_languages", "member_id", DELETED, "language"),)
