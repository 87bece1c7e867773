"""Progress cards: messages that show how far a broadcast has come, edited as it proceeds."""

from dataclasses import dataclass

from storage import members, outbox
from storage.database import Transaction, mutation, query
from storage.members import Member
from storage.outbox import DeliveryCounts


@dataclass(frozen=True, slots=True)
class ProgressCard:
    """A broadcast, and the message that shows its progress.

    `kind` and `subject_id` are those of the broadcast. `telegram_message_id` is 0 if another screen
    has replaced the card. `shown` is what the watcher sees now; `edits` is the number of delivered
    messages still to be corrected.
    """

    message_id: int
    kind: str
    subject_id: int | None
    watcher: Member
    telegram_message_id: int
    shown: str
    counts: DeliveryCounts
    edits: int

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to send or correct."""
        by = self.counts.by_status
        return not (by.get("queued", 0) or by.get("inflight", 0) or self.edits)


@mutation
def watch(tx: Transaction, message_id: int, member_id: int, telegram_message_id: int) -> None:
    """Show the progress of a broadcast in this message of hers, replacing her earlier card
    for it.
    """
    put(tx, message_id, member_id, telegram_message_id)


def put(tx: Transaction, message_id: int, member_id: int, telegram_message_id: int) -> None:
    """Show the progress of a broadcast in this message of hers, inside a transaction."""
    tx.execute(
        """INSERT INTO progress (message_id, member_id, telegram_message_id, shown)
        VALUES (:message, :member, :shown_in, '')
        ON CONFLICT (message_id, member_id) DO UPDATE
        SET telegram_message_id = :shown_in, shown = ''""",
        {"message": message_id, "member": member_id, "shown_in": telegram_message_id},
    )


@mutation
def release(
    tx: Transaction,
    member_id: int,
    telegram_message_id: int,
    shows: tuple[str, int] | None = None,
) -> None:
    """Note that another screen has replaced what this message of hers showed. She is told how a
    broadcast ends in a new message; a message of the outbox is corrected no more, unless the screen
    is about the same: `shows` is the kind and the subject of that message.
    """
    outbox.replaced(tx, member_id, telegram_message_id, shows)
    tx.execute(
        """UPDATE progress SET telegram_message_id = 0, shown = ''
        WHERE member_id = :member AND telegram_message_id = :shown_in""",
        {"member": member_id, "shown_in": telegram_message_id},
    )


@query
def is_watched(tx: Transaction, watched: ProgressCard) -> bool:
    """Whether that message of hers is still meant to show the progress."""
    return bool(
        tx.value(
            """SELECT count(*) FROM progress WHERE message_id = :message AND member_id = :member
            AND telegram_message_id = :shown_in""",
            {
                "message": watched.message_id,
                "member": watched.watcher.id,
                "shown_in": watched.telegram_message_id,
            },
        )
    )


@query
def watched(tx: Transaction) -> tuple[ProgressCard, ...]:
    """All current progress cards."""
    found: list[ProgressCard] = []
    for row in tx.rows(
        """SELECT progress.*, kind, subject_id
            FROM progress JOIN messages ON messages.id = message_id
        ORDER BY message_id, member_id"""
    ):
        watcher = members.find(tx, row["member_id"])
        assert watcher is not None
        found.append(
            ProgressCard(
                row["message_id"],
                row["kind"],
                row["subject_id"],
                watcher,
                row["telegram_message_id"],
                row["shown"],
                outbox.delivery_counts_of(tx, row["message_id"]),
                tx.value(
                    "SELECT count(*) FROM pending_edits WHERE message_id = :id",
                    {"id": row["message_id"]},
                ),
            )
        )
    return tuple(found)


@mutation
def shown(tx: Transaction, watched: ProgressCard, what: str, *, ended: bool) -> None:
    """Note what the card shows now; with `ended`, remove the card, since nothing will change any
    more. Does nothing if she has reopened the card meanwhile.
    """
    which: dict[str, object] = {
        "message": watched.message_id,
        "member": watched.watcher.id,
        "shown_in": watched.telegram_message_id,
        "shown": what,
    }
    where = """WHERE message_id = :message AND member_id = :member
        AND telegram_message_id = :shown_in"""
    if ended:
        tx.execute(f"DELETE FROM progress {where}", which)
    else:
        tx.execute(f"UPDATE progress SET shown = :shown {where}", which)
