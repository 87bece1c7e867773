"""Who wants to know nothing of whom. It is silent, and holds both ways: neither finds the other.

A block that is `one_way` hides only who was blocked: she does not know whom she has asked, and must
not find that out by who vanishes.
"""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Transaction, mutation, query, to_timestamp
from storage.kit.personal_data import DELETED, MemberColumn


@dataclass(frozen=True, slots=True)
class Blocked:
    """Somebody whom she has blocked."""

    member_id: int
    name: str


BLOCKED_BETWEEN = """EXISTS (SELECT 1 FROM blocks
    WHERE (member_id = {one} AND blocked_id = {viewer} AND one_way = 0)
    OR (member_id = {viewer} AND blocked_id = {one}))"""
"""SQL: whether a block hides one member from another, who looks."""


def hides(tx: Transaction, one: int, viewer: int) -> bool:
    """Whether a block hides one member from another, who looks."""
    sql = BLOCKED_BETWEEN.format(one=":one", viewer=":viewer")
    return bool(tx.value(f"SELECT {sql}", {"one": one, "viewer": viewer}))


def block(
    tx: Transaction, member_id: int, blocked_id: int, now: datetime, *, one_way: bool = False
) -> None:
    """She wants to know nothing of her. A block that holds both ways does not become one-way."""
    tx.execute(
        """INSERT INTO blocks (member_id, blocked_id, created_at, one_way)
        VALUES (:member, :blocked, :now, :one_way)
        ON CONFLICT (member_id, blocked_id) DO UPDATE
        SET one_way = blocks.one_way * :one_way""",
        {
            "member": member_id,
            "blocked": blocked_id,
            "now": to_timestamp(now),
            "one_way": int(one_way),
        },
    )


@mutation
def unblock(tx: Transaction, member_id: int, blocked_id: int) -> bool:
    """She may be found by her again; whether she was blocked."""
    return bool(
        tx.execute(
            "DELETE FROM blocks WHERE member_id = :member AND blocked_id = :blocked",
            {"member": member_id, "blocked": blocked_id},
        )
    )


@query
def blocked_by(tx: Transaction, member_id: int) -> tuple[Blocked, ...]:
    """Whom she has blocked, the last one first."""
    return tuple(
        Blocked(row["id"], row["name"])
        for row in tx.rows(
            """SELECT id, name FROM blocks JOIN members ON members.id = blocked_id
            WHERE member_id = :member ORDER BY blocks.created_at DESC, id LIMIT 50""",
            {"member": member_id},
        )
    )


MEMBER_DATA = (
    MemberColumn(
        "blocks", "member_id", DELETED,
        # Whom a one-way block is about she does not know.
        "blocks.created_at, one_way, CASE WHEN one_way = 0 THEN name END AS blocked",
        "JOIN members ON members.id = blocked_id",
    ),
    MemberColumn("blocks", "blocked_id", DELETED, omitted="a block is silent"),
)  # fmt: skip
