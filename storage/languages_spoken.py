"""The languages in which a member talks with others: those that she has chosen, else that of her
screens.
"""

from collections.abc import Collection

from storage.database import Transaction, mutation, query
from storage.database.worker import Values
from storage.kit.personal_data import DELETED, MemberColumn


def of(tx: Transaction, member_id: int) -> frozenset[str]:
    """The languages that she talks in."""
    return of_all(tx, "members.id = :id", {"id": member_id}).get(member_id, frozenset())


def of_all(tx: Transaction, whose: str, values: Values) -> dict[int, frozenset[str]]:
    """The languages that each of several talks in; `whose` is a condition on `members`."""
    found: dict[int, set[str]] = {}
    for row in tx.rows(
        f"""SELECT members.id AS id, coalesce(member_languages.language, members.language)
            AS language
        FROM members LEFT JOIN member_languages ON member_id = members.id
        WHERE {whose}""",
        values,
    ):
        if row["language"] is not None:
            found.setdefault(row["id"], set()).add(row["language"])
    return {id: frozenset(languages) for id, languages in found.items()}


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
