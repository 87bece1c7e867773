"""Blocks between members. Blocking is silent and mutual: neither finds the other.

A `one_way` block hides only the blocked member from the one who blocked. She does not know whom she
has asked (an author who is not named), and must not find out from who disappears.
"""

from dataclasses import dataclass
from datetime import datetime

from storage import profile_fields
from storage.database import Transaction, mutation, query, to_timestamp
from storage.kit.personal_data import DELETED, MemberColumn
from storage.profile_fields import ProfileField


@dataclass(frozen=True, slots=True)
class Blocked:
    """A member whom she has blocked; `name` is None where it is not shown to her."""

    member_id: int
    name: str | None
    sector: str
    country: str


BLOCKED_BETWEEN = """EXISTS (SELECT 1 FROM blocks
    WHERE (member_id = {one} AND blocked_id = {viewer} AND one_way = 0)
    OR (member_id = {viewer} AND blocked_id = {one}))"""
"""SQL: whether a block hides the member `one` from the member `viewer`."""


def hides(tx: Transaction, one: int, viewer: int) -> bool:
    """Whether a block hides the member `one` from the member `viewer`."""
    sql = BLOCKED_BETWEEN.format(one=":one", viewer=":viewer")
    return bool(tx.value(f"SELECT {sql}", {"one": one, "viewer": viewer}))


def hidden_from(tx: Transaction, viewer: int) -> frozenset[int]:
    """The members whom a block hides from this one."""
    return frozenset(
        row[0]
        for row in tx.rows(
            """SELECT blocked_id FROM blocks WHERE member_id = :viewer
            UNION SELECT member_id FROM blocks WHERE blocked_id = :viewer AND one_way = 0""",
            {"viewer": viewer},
        )
    )


def block(
    tx: Transaction, member_id: int, blocked_id: int, now: datetime, *, one_way: bool = False
) -> None:
    """Block a member. A mutual block does not become one-way."""
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
    """Unblock a member; returns whether she was blocked."""
    return bool(
        tx.execute(
            "DELETE FROM blocks WHERE member_id = :member AND blocked_id = :blocked",
            {"member": member_id, "blocked": blocked_id},
        )
    )


@query
def blocked_by(tx: Transaction, member_id: int) -> tuple[Blocked, ...]:
    """The members whom she has blocked, the latest first. Whoever has left, is hidden or suspended,
    or has blocked her too, is not among them: the list does not tell one from the other.
    """
    return tuple(
        Blocked(row["id"], row["name"], row["sector"], row["country"])
        for row in tx.rows(
            f"""SELECT id, {profile_fields.NAME} AS name, sector, country
            FROM blocks JOIN members ON members.id = blocked_id
            WHERE member_id = :viewer AND members.status = 'member' AND members.hidden_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM blocks AS back WHERE back.member_id = members.id
                AND back.blocked_id = :viewer AND back.one_way = 0)
            ORDER BY blocks.created_at DESC, id LIMIT 50""",
            {"viewer": member_id},
        )
    )


MEMBER_DATA = (
    MemberColumn(
        "blocks", "member_id", DELETED,
        # Whom a one-way block is about she does not know.
        f"""blocks.created_at, one_way, CASE WHEN one_way = 0
            THEN {profile_fields.shown(ProfileField.NAME, viewer=":id")} END AS blocked""",
        "JOIN members ON members.id = blocked_id",
    ),
    MemberColumn("blocks", "blocked_id", DELETED, omitted="a block is silent"),
)  # fmt: skip
