"""Who wants to know nothing of whom. It is silent, and holds both ways: neither finds the other."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Transaction, query, seconds, verb


@dataclass(frozen=True, slots=True)
class Blocked:
    """Somebody whom she has blocked."""

    member_id: int
    name: str


HIDES = """EXISTS (SELECT 1 FROM blocks
    WHERE (member_id = {one} AND blocked_id = {other})
    OR (member_id = {other} AND blocked_id = {one}))"""
"""SQL: whether there is a block between two members."""


def between(tx: Transaction, one: int, other: int) -> bool:
    """Whether one of the two has blocked the other."""
    sql = HIDES.format(one=":one", other=":other")
    return bool(tx.value(f"SELECT {sql}", {"one": one, "other": other}))


def block(tx: Transaction, member_id: int, blocked_id: int, now: datetime) -> None:
    """She wants to know nothing of her."""
    tx.change(
        "INSERT INTO blocks VALUES (:member, :blocked, :now) ON CONFLICT DO NOTHING",
        {"member": member_id, "blocked": blocked_id, "now": seconds(now)},
    )


@verb
def unblock(tx: Transaction, member_id: int, blocked_id: int) -> bool:
    """She may be found by her again; whether she was blocked."""
    return bool(
        tx.change(
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
            WHERE member_id = :member ORDER BY blocks.blocked_at DESC, id LIMIT 50""",
            {"member": member_id},
        )
    )
