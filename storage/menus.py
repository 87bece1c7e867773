"""Whose command menu is to be set: it depends on her role, her language and the version.

Triggers count up `members.menu_due` whenever what her menu depends on has changed.
"""

from collections.abc import Collection

from storage import members
from storage.database import Transaction, mutation, query
from storage.members import Member

SCANNED = 2_000
"""Rows that one look for old menus reads at most."""


@query
def changed(tx: Transaction) -> tuple[Member, int] | None:
    """Somebody whose role or language has changed since her menu was set, and what `shown` needs
    to know of it; None if there is nobody.
    """
    row = tx.row(
        """SELECT id, menu_due FROM members
        WHERE menu_due > 0 AND language IS NOT NULL AND blocked_at IS NULL LIMIT 1"""
    )
    if row is None:
        return None
    found = members.find(tx, row["id"])
    assert found is not None
    return found, row["menu_due"]


@query
def outdated(tx: Transaction, version: str, after: int) -> tuple[Member | None, int | None]:
    """Somebody whose menu is of another version, and the id after which to look next; None where
    nobody is left.
    """
    ids = tx.rows(
        "SELECT id FROM members WHERE id > :after ORDER BY id LIMIT :most",
        {"after": after, "most": SCANNED},
    )
    if not ids:
        return None, None
    last = ids[-1]["id"]
    found = tx.value(
        """SELECT id FROM members WHERE id > :after AND id <= :last AND menu_due = 0
            AND coalesce(menu, '') <> :version AND language IS NOT NULL AND blocked_at IS NULL
        ORDER BY id LIMIT 1""",
        {"after": after, "last": last, "version": version},
    )
    return (None, last) if found is None else (members.find(tx, found), found)


@mutation
def shown(tx: Transaction, member_id: int, version: str, due: int) -> None:
    """Her menu is of this version, unless what it depends on has changed since `changed`."""
    tx.execute(
        """UPDATE members SET menu = :version, menu_due = 0
        WHERE id = :id AND menu_due = :due""",
        {"id": member_id, "version": version, "due": due},
    )


@query
def outdated_of(tx: Transaction, version: str, telegram_ids: Collection[int]) -> list[Member]:
    """Those of these accounts whose menu is of another version."""
    found = (
        tx.value(
            """SELECT id FROM members WHERE telegram_id = :telegram_id AND menu_due = 0
                AND coalesce(menu, '') <> :version
                AND language IS NOT NULL AND blocked_at IS NULL""",
            {"telegram_id": telegram_id, "version": version},
        )
        for telegram_id in telegram_ids
    )
    return [member for id in found if id is not None and (member := members.find(tx, id))]
