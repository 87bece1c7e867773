"""Updates from Telegram: on disk before Telegram may forget them, until they are handled."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.database import Transaction, query, seconds, verb

KEPT = timedelta(hours=48)
"""How long the number of a handled update is remembered; Telegram keeps updates 24 hours."""

UNREADABLE_KEPT = timedelta(days=30)
"""How long an update is kept that nobody could read; a later version may."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update as it came: its number and its JSON."""

    update_id: int
    body: str
    readable: bool = True


@verb
def keep(
    tx: Transaction, updates: Sequence[Incoming], handled: Collection[int], now: datetime
) -> set[int]:
    """Store what is new and mark what was handled meanwhile; the numbers of those that are new.

    An update is known by its number, whatever the order: after a week of silence Telegram's
    numbers start anywhere (https://core.telegram.org/bots/api#update).
    """
    _mark(tx, handled)
    numbers = ", ".join(str(update.update_id) for update in updates)
    known = {
        row["update_id"]
        for row in tx.rows(f"SELECT update_id FROM inbox WHERE update_id IN ({numbers})")
    }
    new = {update.update_id: update for update in updates if update.update_id not in known}
    place: int = tx.value("SELECT coalesce(max(place), 0) FROM inbox")
    tx.change_each(
        "INSERT INTO inbox VALUES (:id, :state, :body, :now, :place)",
        [
            {
                "id": update.update_id,
                "state": "waiting" if update.readable else "unreadable",
                "body": update.body,
                "now": seconds(now),
                "place": place + number,
            }
            for number, update in enumerate(new.values(), start=1)
        ],
    )
    return set(new)


@verb
def mark_handled(tx: Transaction, handled: Collection[int]) -> None:
    """Forget the content of these updates; their numbers stay known."""
    _mark(tx, handled)


def _mark(tx: Transaction, handled: Collection[int]) -> None:
    tx.change_each(
        """UPDATE inbox SET state = 'handled', body = NULL
        WHERE update_id = :id AND state = 'waiting'""",
        [{"id": update_id} for update_id in handled],
    )


@query
def waiting(tx: Transaction) -> list[Incoming]:
    """What was not handled yet, in the order in which it came."""
    return [
        Incoming(row["update_id"], row["body"])
        for row in tx.rows(
            "SELECT update_id, body FROM inbox WHERE state = 'waiting' ORDER BY place"
        )
    ]


@query
def depth(tx: Transaction) -> int:
    """How many updates are not handled yet."""
    return tx.value("SELECT count(*) FROM inbox WHERE state = 'waiting'")


@verb
def prune(tx: Transaction, now: datetime) -> int:
    """Forget numbers and unreadable updates that have been kept long enough; how many."""
    return tx.change(
        """DELETE FROM inbox WHERE (state = 'handled' AND came_at < :handled)
        OR (state = 'unreadable' AND came_at < :unreadable)""",
        {"handled": seconds(now - KEPT), "unreadable": seconds(now - UNREADABLE_KEPT)},
    )
