"""Command menus that need updating: a menu depends on the member's role, her language and the
version.

Triggers increment `members.menu_due` whenever something that her menu depends on changes.
"""

from collections.abc import Collection

from storage import members
from storage.database import Transaction, mutation, query
from storage.members import Member

MAX_SCANNED = 2_000
"""The most rows that one search for outdated menus reads."""


@query
def changed(tx: Transaction) -> tuple[Member, int] | None:
    """A member whose role or language has changed since her menu was set, and the value of `due`
    for `shown`; None if there is nobody.
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
    """A member whose menu is of another version, and the id after which to continue the search,
    which is None at the end.
    """
    ids = tx.rows(
        "SELECT id FROM members WHERE id > :after ORDER BY id LIMIT :most",
        {"after": after, "most": MAX_SCANNED},
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
    """Record that her menu is of this version, unless what it depends on has changed since
    `changed`.
    """
    tx.execute(
        """UPDATE members SET menu = :version, menu_due = 0
        WHERE id = :id AND menu_due = :due""",
        {"id": member_id, "version": version, "due": due},
    )


@query
def due_of(
    tx: Transaction, version: str, telegram_ids: Collection[int]
) -> list[tuple[Member, int]]:
    """Those of these accounts (Telegram ids) whose menu is of another version or whose role or
    language has changed, each with the value of `due` for `shown`.
    """
    found = (
        tx.row(
            """SELECT id, menu_due FROM members WHERE telegram_id = :telegram_id
                AND (menu_due > 0 OR coalesce(menu, '') <> :version)
                AND language IS NOT NULL AND blocked_at IS NULL""",
            {"telegram_id": telegram_id, "version": version},
        )
        for telegram_id in telegram_ids
    )
    return [
        (member, row["menu_due"])
        for row in found
        if row is not None and (member := members.find(tx, row["id"]))
    ]
