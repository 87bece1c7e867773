"""Messages that show how far a message to many has come, and change as it goes on."""

from dataclasses import dataclass

from storage import members, outbox
from storage.database import Transaction, query, verb
from storage.members import Member
from storage.outbox import Sums


@dataclass(frozen=True, slots=True)
class Watched:
    """A message to many, and the message that shows how far it has come.

    `kind` and `subject` are those of the message to many. `shown` is what the reader sees now.
    """

    message_id: int
    kind: str
    subject: int | None
    watcher: Member
    telegram_message_id: int
    shown: str
    sums: Sums


@verb
def watch(tx: Transaction, message_id: int, member_id: int, telegram_message_id: int) -> None:
    """Show in this message of hers how far the other has come; one place for each."""
    tx.change(
        """INSERT INTO progress VALUES (:message, :member, :shown_in, '')
        ON CONFLICT (message_id) DO UPDATE SET member_id = :member,
            telegram_message_id = :shown_in, shown = ''""",
        {"message": message_id, "member": member_id, "shown_in": telegram_message_id},
    )


@query
def watched(tx: Transaction) -> tuple[Watched, ...]:
    """All that is shown to somebody at this moment."""
    found: list[Watched] = []
    for row in tx.rows(
        """SELECT progress.*, kind, subject FROM progress JOIN messages ON messages.id = message_id
        ORDER BY message_id"""
    ):
        watcher = members.find(tx, row["member_id"])
        assert watcher is not None
        found.append(
            Watched(
                row["message_id"],
                row["kind"],
                row["subject"],
                watcher,
                row["telegram_message_id"],
                row["shown"],
                outbox.sums_of(tx, row["message_id"]),
            )
        )
    return tuple(found)


@verb
def shown(tx: Transaction, message_id: int, what: str, *, ended: bool) -> None:
    """Note what is shown now; where it has `ended`, nothing will change any more."""
    if ended:
        tx.change("DELETE FROM progress WHERE message_id = :id", {"id": message_id})
    else:
        tx.change(
            "UPDATE progress SET shown = :shown WHERE message_id = :id",
            {"id": message_id, "shown": what},
        )
