"""Awaited links: what a link promised to somebody who was not a member when she opened it."""

from datetime import datetime, timedelta

from storage.database import Transaction, mutation, query, to_timestamp
from storage.kit.personal_data import DELETED, MemberColumn

RETENTION = timedelta(days=60)
"""How long a link waits."""


@mutation
def remember(tx: Transaction, member_id: int, prefix: str, rest: str, now: datetime) -> None:
    """Remember a link that she has opened; a later one with the same prefix takes its place."""
    tx.execute(
        """INSERT INTO awaited_links (member_id, prefix, rest, opened_at)
        VALUES (:member, :prefix, :rest, :now)
        ON CONFLICT (member_id, prefix) DO UPDATE
            SET rest = excluded.rest, opened_at = excluded.opened_at""",
        {"member": member_id, "prefix": prefix, "rest": rest, "now": to_timestamp(now)},
    )


@query
def of(tx: Transaction, member_id: int) -> dict[str, str]:
    """The links that wait for her, the latest first: the rest of each, by prefix."""
    return {
        row["prefix"]: row["rest"]
        for row in tx.rows(
            """SELECT prefix, rest FROM awaited_links WHERE member_id = :member
            ORDER BY opened_at DESC, prefix""",
            {"member": member_id},
        )
    }


MEMBER_DATA = (MemberColumn("awaited_links", "member_id", DELETED, "opened_at, prefix, rest"),)
"""The links that wait for her."""
