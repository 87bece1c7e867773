"""Updates that wait until a member has agreed to changed terms; they are answered afterwards."""

from collections.abc import Sequence
from datetime import datetime

from storage.database import Transaction, mutation, query, to_timestamp
from storage.kit.personal_data import DELETED, MemberColumn

MOST = 30
"""The most updates of one member that wait; later ones are not kept."""


@mutation
def defer(tx: Transaction, member_id: int, update_id: int, body: str, now: datetime) -> None:
    """Keep an update, as the JSON that Telegram sent."""
    tx.execute(
        f"""INSERT INTO deferred_updates (member_id, update_id, body, received_at)
        SELECT :member, :id, :body, :now
        WHERE (SELECT count(*) FROM deferred_updates WHERE member_id = :member) < {MOST}
        ON CONFLICT DO NOTHING""",
        {"member": member_id, "id": update_id, "body": body, "now": to_timestamp(now)},
    )


@query
def of(tx: Transaction, member_id: int) -> Sequence[tuple[int, str]]:
    """Her updates that wait, as ids and JSON, in order."""
    return [
        (row["update_id"], row["body"])
        for row in tx.rows(
            """SELECT update_id, body FROM deferred_updates WHERE member_id = :member
            ORDER BY received_at, update_id""",
            {"member": member_id},
        )
    ]


@mutation
def done(tx: Transaction, member_id: int, update_id: int) -> None:
    """This update has been answered."""
    tx.execute(
        "DELETE FROM deferred_updates WHERE member_id = :member AND update_id = :id",
        {"member": member_id, "id": update_id},
    )


MEMBER_DATA = (
    MemberColumn(
        "deferred_updates", "member_id", DELETED, "received_at, body", internal=("update_id",)
    ),
)
