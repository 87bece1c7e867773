"""Updates from Telegram: stored before Telegram may forget them, until they are handled."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from storage.database import Transaction, mutation, query, to_timestamp
from storage.database.processes import SHARDS
from storage.kit.personal_data import KEPT, MemberColumn

MAX_PENDING_PER_SENDER: Final = 100
"""The most updates of one person that wait to be handled. The next update stands for all that are
refused after it, until its turn has come; by it she is told of the refusal.
"""

ARRIVED = "arrived"
"""Announced when updates were stored that another process answers."""

AT_ONCE: Final = 500
"""The most updates that a process takes up at once."""

RETENTION = timedelta(hours=48)
"""How long the id of a handled update is remembered; Telegram keeps updates for 24 hours."""


@dataclass(frozen=True, slots=True)
class StoredUpdate:
    """One update as it was received: its id, its sender's Telegram id (0: unknown) and its JSON.

    `position` is its place in the order of all updates; `is_surplus` means that it stands for the
    ones that were refused.
    """

    update_id: int
    sender: int
    body: str
    position: int = 0
    is_surplus: bool = False


@dataclass(frozen=True, slots=True)
class Arrivals:
    """Updates of some shards that were not known, in order, and the position up to which all are
    known now. `has_more`: there are more after it.
    """

    updates: Sequence[StoredUpdate]
    position: int
    has_more: bool = False


@dataclass(frozen=True, slots=True)
class StoreResult:
    """The outcome for a batch: the updates that are new and stored, and how many were refused.
    `arrivals` is what is new in the shards of this process, whoever has stored it; None if it
    answers everybody.
    """

    stored: Sequence[StoredUpdate]
    refused: int
    arrivals: Arrivals | None = None


def shard_of(sender: int) -> int:
    """The shard of a person: all updates of one person are in one."""
    return abs(sender) % SHARDS


@dataclass(frozen=True, slots=True)
class SenderBacklog:
    """The number of unhandled updates of one person, and the position of the first."""

    sender: int
    pending: int
    first_position: int


@mutation
def store(
    tx: Transaction,
    updates: Sequence[StoredUpdate],
    handled: Collection[int],
    now: datetime,
    known: Mapping[int, int] | None = None,
) -> StoreResult:
    """Store the new updates and mark those that were handled meanwhile. `known` are the shards of
    this process, each with the position up to which it knows the updates.

    An update is identified by its id, in whatever order updates arrive: after a week of silence
    Telegram's ids start at a random number (https://core.telegram.org/bots/api#update).
    """
    _mark(tx, handled)
    numbers = ", ".join(str(update.update_id) for update in updates) or "NULL"
    stored_before = {
        row["update_id"]
        for row in tx.rows(f"SELECT update_id FROM inbox WHERE update_id IN ({numbers})")
    }
    new = {update.update_id: update for update in updates if update.update_id not in stored_before}
    senders = ", ".join(str(one) for one in {update.sender for update in new.values()}) or "NULL"
    waiting: dict[int, int] = {}
    is_told: set[int] = set()
    for row in tx.rows(
        f"""SELECT sender, count(*) AS pending, max(surplus) AS surplus FROM inbox
        WHERE status = 'pending' AND sender IN ({senders}) GROUP BY sender"""
    ):
        waiting[row["sender"]] = row["pending"]
        if row["surplus"]:
            is_told.add(row["sender"])
    # Not below the time in milliseconds, so that no position comes again when all are forgotten.
    last: int = tx.value("SELECT coalesce(max(position), 0) FROM inbox")
    position = max(last, to_timestamp(now) * 1_000)
    taken: list[StoredUpdate] = []
    refused: list[StoredUpdate] = []
    for number, update in enumerate(new.values(), start=1):
        before = waiting.get(update.sender, 0)
        is_surplus = before >= MAX_PENDING_PER_SENDER
        stored = replace(update, position=position + number, is_surplus=is_surplus)
        if is_surplus and update.sender in is_told:
            refused.append(stored)
            continue
        if is_surplus:
            is_told.add(update.sender)
        waiting[update.sender] = before + 1
        taken.append(stored)
    tx.execute_many(
        """INSERT INTO inbox (update_id, status, body, sender, surplus, received_at, position)
        VALUES (:id, :state, :body, :sender, :surplus, :now, :position)""",
        [
            {
                "id": update.update_id,
                "state": state,
                "body": update.body if state == "pending" else None,
                "sender": update.sender if state == "pending" else 0,
                "surplus": int(update.is_surplus),
                "now": to_timestamp(now),
                "position": update.position,
            }
            for state, some in (("pending", taken), ("refused", refused))
            for update in some
        ],
    )
    if known is None:
        return StoreResult(taken, len(refused))
    if any(shard_of(update.sender) not in known for update in taken):
        tx.notify(ARRIVED)
    return StoreResult(taken, len(refused), _arrivals(tx, known))


@query
def arrivals(tx: Transaction, known: Mapping[int, int]) -> Arrivals:
    """What is new in these shards, each of which comes with the position up to which its updates
    are known.
    """
    return _arrivals(tx, known)


def _arrivals(tx: Transaction, known: Mapping[int, int]) -> Arrivals:
    after = min(known.values(), default=0)
    rows = tx.rows(
        f"""SELECT update_id, sender, body, position, surplus FROM inbox
        WHERE status = 'pending' AND position > :after
            AND abs(sender) % {SHARDS} IN ({", ".join(map(str, sorted(known))) or "NULL"})
        ORDER BY position LIMIT {AT_ONCE}""",
        {"after": after},
    )
    if has_more := len(rows) == AT_ONCE:
        last: int = rows[-1]["position"]
    else:
        last = tx.value("SELECT coalesce(max(position), 0) FROM inbox")
    found = [
        StoredUpdate(
            row["update_id"], row["sender"], row["body"], row["position"], bool(row["surplus"])
        )
        for row in rows
        if row["position"] > known[shard_of(row["sender"])]
    ]
    return Arrivals(found, last, has_more)


@query
def last_position(tx: Transaction) -> int:
    """The position of the last update that was stored; 0 if none was."""
    return tx.value("SELECT coalesce(max(position), 0) FROM inbox")


@mutation
def mark_handled(tx: Transaction, handled: Collection[int]) -> None:
    """Delete the content and the sender of these updates; their ids stay known."""
    _mark(tx, handled)


def _mark(tx: Transaction, handled: Collection[int]) -> None:
    tx.execute_many(
        """UPDATE inbox SET status = 'handled', body = NULL, sender = 0
        WHERE update_id = :id AND status = 'pending'""",
        [{"id": update_id} for update_id in handled],
    )


@mutation
def set_unreadable(tx: Transaction, update_id: int) -> None:
    """Mark an update that could not be parsed: it no longer waits, but is kept for a later
    version.
    """
    tx.execute(
        "UPDATE inbox SET status = 'unreadable' WHERE update_id = :id AND status = 'pending'",
        {"id": update_id},
    )


@query
def backlogs(tx: Transaction) -> list[SenderBacklog]:
    """The senders of unhandled updates; whoever has waited longest comes first."""
    return [
        SenderBacklog(row["sender"], row["pending"], row["first"])
        for row in tx.rows(
            """SELECT sender, count(*) AS pending, min(position) AS first FROM inbox
            WHERE status = 'pending' GROUP BY sender ORDER BY first"""
        )
    ]


@query
def next_of(tx: Transaction, sender: int, after: int, most: int) -> list[StoredUpdate]:
    """The next unhandled updates of one person after this position, in order."""
    return [
        StoredUpdate(row["update_id"], sender, row["body"], row["position"], bool(row["surplus"]))
        for row in tx.rows(
            """SELECT update_id, body, position, surplus FROM inbox
            WHERE status = 'pending' AND sender = :sender AND position > :after
            ORDER BY position LIMIT :most""",
            {"sender": sender, "after": after, "most": most},
        )
    ]


@query
def pending_count(tx: Transaction) -> int:
    """The number of unhandled updates."""
    return tx.value("SELECT count(*) FROM inbox WHERE status = 'pending'")


def prune(tx: Transaction, unreadable: datetime, now: datetime) -> int:
    """Delete ids that have been kept long enough, and updates from before `unreadable` that could
    not be parsed: a later version might have been able to read them. Returns how many.
    """
    return tx.execute(
        """DELETE FROM inbox WHERE (status IN ('handled', 'refused') AND received_at < :handled)
        OR (status = 'unreadable' AND received_at < :unreadable)""",
        {
            "handled": to_timestamp(now - RETENTION),
            "unreadable": to_timestamp(unreadable),
        },
    )


def forget_sender(tx: Transaction, member_id: int, _now: datetime) -> None:
    """Delete the content of the unhandled updates of a member who leaves. Their ids stay known: if
    Telegram repeats one, she does not come back by it.
    """
    tx.execute(
        """UPDATE inbox SET status = 'handled', body = NULL, sender = 0
        WHERE sender = (SELECT telegram_id FROM members WHERE id = :member)""",
        {"member": member_id},
    )


MEMBER_DATA = (
    MemberColumn(
        "inbox", "sender", KEPT,
        omitted="it holds what she sends for as long as it is being answered",
    ),
)  # fmt: skip
"""`sender` is a Telegram id; `forget_sender` empties the rows."""
