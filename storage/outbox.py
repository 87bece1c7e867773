"""What the network owes its people: one delivery per message and reader, and what became of it.

    queued   ── claim, committed before any byte leaves ──► inflight
    inflight ── accepted ─────────────────────────────────► sent
             ── the reader turned the bot away ───────────► blocked
             ── refused for good ─────────────────────────► failed
             ── provably not sent ────────────────────────► queued, later
             ── no telling, or found so at a start ───────► unknown
    unknown  ── policy "repeat", once ────────────────────► queued, marked
             ── an admin (`storage/release.py`) ──────────► queued, marked; or closed
    queued   ── no longer owed, too late, erased ─────────► dropped, with a reason

Telegram has no way to send exactly once, so what is unknown is called so.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from storage import hours, members
from storage.database import Row, Transaction, moment, query, seconds, verb
from storage.lists import zone_of
from storage.members import Member

KEPT = timedelta(days=90)
"""How long a message is kept of which every delivery has ended."""

NEWS = "outbox"
"""What is announced when there is something to send."""

MORE = 50
"""Rows that a turn looks at beyond those that it may claim: some turn out to need no sending."""


class Policy(StrEnum):
    """What becomes of an unknown delivery."""

    HOLD = "hold"
    """It stays unknown until an admin decides: for announcements, nobody may read one twice."""

    REPEAT = "repeat"
    """It is sent once more, marked as a repetition: what must not be missed."""


class Outcome(StrEnum):
    """How an attempt ended."""

    SENT = "sent"
    BLOCKED = "blocked"
    FAILED = "failed"
    DROPPED = "dropped"
    UNKNOWN = "unknown"
    NOT_SENT = "not-sent"


@dataclass(frozen=True, slots=True)
class Owed:
    """A delivery that was claimed and is to be sent now.

    `kind` and `subject` say what it is about, `is_repeated` that she may have read it already.
    """

    delivery_id: int
    attempt: int
    kind: str
    subject: int | None
    is_repeated: bool
    reader: Member


@dataclass(frozen=True, slots=True)
class Result:
    """How one attempt ended. `telegram_message_id` is for SENT, `not_before` (UTC) for NOT_SENT,
    `reason` for FAILED and DROPPED: a few words without anything personal.
    """

    delivery_id: int
    attempt: int
    outcome: Outcome
    telegram_message_id: int | None = None
    not_before: datetime | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Sums:
    """What became of a message, in numbers that add up to its readers."""

    by_status: Mapping[str, int] = field(default_factory=dict[str, int])

    @property
    def total(self) -> int:
        """All readers."""
        return sum(self.by_status.values())


def owe(
    tx: Transaction,
    kind: str,
    recipients: Iterable[int],
    now: datetime,
    *,
    subject: int | None = None,
    due: datetime | None = None,
    over_at: datetime | None = None,
    policy: Policy = Policy.REPEAT,
    any_hour: bool = False,
    bulk: bool = False,
) -> int:
    """Owe these members a message, inside the transaction that causes it; the message's id.

    It is sent when it is `due` (at once, if left out), at a decent hour of each reader unless
    `any_hour`; from `over_at` on it would be too late. `bulk` goes after everything personal.
    """
    message_id: int = tx.value(
        """INSERT INTO messages (kind, subject, policy, any_hour, bulk, over_at, written_at)
        VALUES (:kind, :subject, :policy, :any_hour, :bulk, :over_at, :now) RETURNING id""",
        {
            "kind": kind,
            "subject": subject,
            "policy": policy,
            "any_hour": int(any_hour),
            "bulk": int(bulk),
            "over_at": None if over_at is None else seconds(over_at),
            "now": seconds(now),
        },
    )
    due = max(due or now, now)
    moments: dict[str, datetime | None] = {}
    rows: list[dict[str, object]] = []
    for recipient in recipients:
        row = tx.row("SELECT zone, country FROM members WHERE id = :id", {"id": recipient})
        assert row is not None
        zone: str = row["zone"] or zone_of(row["country"])
        if any_hour:
            moments[zone] = due
        elif zone not in moments:
            moments[zone] = hours.decent(due, zone, now, over_at)
        at = moments[zone]
        rows.append(
            {
                "message": message_id,
                "recipient": recipient,
                "status": "queued" if at else "dropped",
                "reason": None if at else "too late",
                "bulk": int(bulk),
                "not_before": seconds(at or due),
                "now": seconds(now),
            }
        )
    tx.change_each(
        """INSERT INTO deliveries
            (message_id, recipient_id, status, reason, bulk, not_before, changed_at)
        VALUES (:message, :recipient, :status, :reason, :bulk, :not_before, :now)""",
        rows,
    )
    tx.announce(NEWS)
    return message_id


def owed_no_longer(
    tx: Transaction,
    kind: str,
    subject: int,
    reason: str,
    now: datetime,
    recipient: int | None = None,
) -> int:
    """Drop what has not been sent of the messages about this, to all or to one of their readers;
    how many deliveries.
    """
    return tx.change(
        """UPDATE deliveries SET status = 'dropped', reason = :reason, changed_at = :now
        WHERE status = 'queued' AND (:recipient IS NULL OR recipient_id = :recipient)
        AND message_id IN
            (SELECT id FROM messages WHERE kind = :kind AND subject = :subject)""",
        {
            "kind": kind,
            "subject": subject,
            "reason": reason,
            "now": seconds(now),
            "recipient": recipient,
        },
    )


@verb
def take_turn(
    tx: Transaction, results: Sequence[Result], most: int, busy: Collection[int], now: datetime
) -> list[Owed]:
    """Write how attempts ended and claim at most `most` deliveries that are due, personal first.

    They are in flight once this is committed. `busy` are Telegram ids that got something a moment
    ago: theirs wait. Nothing is claimed while the database is held.
    """
    for result in results:
        _settle(tx, result, now)
    if most <= 0 or tx.value("SELECT held_since FROM lineage") is not None:
        return []
    claimed: list[Owed] = []
    taken = set(busy)
    for bulk in (0, 1):
        for row in _due(tx, bulk, now, most + len(taken) + MORE):
            if len(claimed) == most:
                break
            owed = _claim(tx, row, taken, now)
            if owed is not None:
                taken.add(owed.reader.telegram_id)
                claimed.append(owed)
    return claimed


def _due(tx: Transaction, bulk: int, now: datetime, most: int) -> list[Row]:
    return tx.rows(
        """SELECT deliveries.id AS id, recipient_id, attempt, repeated, kind, subject, any_hour,
            over_at
        FROM deliveries JOIN messages ON messages.id = message_id
        WHERE status = 'queued' AND deliveries.bulk = :bulk AND not_before <= :now
        ORDER BY not_before, deliveries.id LIMIT :most""",
        {"bulk": bulk, "now": seconds(now), "most": most},
    )


def _claim(tx: Transaction, row: Row, busy: Collection[int], now: datetime) -> Owed | None:
    """Put the delivery in flight, or elsewhere if it cannot go now."""
    reader = members.find(tx, row["recipient_id"])
    over_at = None if row["over_at"] is None else moment(row["over_at"])

    def end(status: str, reason: str) -> None:
        tx.change(
            """UPDATE deliveries SET status = :status, reason = :reason, changed_at = :now
            WHERE id = :id""",
            {"id": row["id"], "status": status, "reason": reason, "now": seconds(now)},
        )

    def wait(until: datetime) -> None:
        tx.change(
            "UPDATE deliveries SET not_before = :until WHERE id = :id",
            {"id": row["id"], "until": seconds(until)},
        )

    if reader is None:
        end("dropped", "erased")
    elif reader.has_blocked:
        # Consumed at its time: when she comes back, nothing stale is poured over her.
        end("blocked", "had turned the bot away")
    elif over_at is not None and now >= over_at:
        end("dropped", "too late")
    elif not row["any_hour"] and hours.is_quiet(now, reader.zone):
        at = hours.decent(now, reader.zone, now, over_at)
        wait(at) if at else end("dropped", "too late")
    elif reader.telegram_id not in busy:
        attempt: int = tx.value(
            """UPDATE deliveries SET status = 'inflight', attempt = attempt + 1, changed_at = :now
            WHERE id = :id RETURNING attempt""",
            {"id": row["id"], "now": seconds(now)},
        )
        repeated = bool(row["repeated"])
        return Owed(row["id"], attempt, row["kind"], row["subject"], repeated, reader)
    return None


_ENDS = """UPDATE deliveries SET status = :status, telegram_message_id = :message,
    reason = :reason, changed_at = :now
    WHERE id = :id AND status = 'inflight' AND attempt = :attempt"""

_WAITS = """UPDATE deliveries SET status = 'queued', not_before = :not_before, changed_at = :now
    WHERE id = :id AND status = 'inflight' AND attempt = :attempt"""

_UNKNOWN = """UPDATE deliveries SET changed_at = :now, not_before = :now,
        status = CASE WHEN {again} THEN 'queued' ELSE 'unknown' END,
        reason = CASE WHEN {again} THEN NULL ELSE :reason END,
        repeated = repeated OR {again}
    WHERE {which}""".replace(
    "{again}",
    """(repeated = 0 AND EXISTS (SELECT 1 FROM messages
            WHERE messages.id = message_id AND policy = 'repeat'))""",
)


def _settle(tx: Transaction, result: Result, now: datetime) -> None:
    values: dict[str, object] = {
        "id": result.delivery_id, "attempt": result.attempt, "now": seconds(now),
        "reason": result.reason,
    }  # fmt: skip
    match result.outcome:
        case Outcome.NOT_SENT:
            later = max(result.not_before or now, now)
            tx.change(_WAITS, values | {"not_before": seconds(later)})
        case Outcome.UNKNOWN:
            which = "id = :id AND status = 'inflight' AND attempt = :attempt"
            tx.change(_UNKNOWN.replace("{which}", which), values)
        case ended:
            tx.change(
                _ENDS, values | {"status": ended.value, "message": result.telegram_message_id}
            )
            if ended is Outcome.BLOCKED:
                tx.change(
                    """UPDATE members SET blocked_at = :now WHERE blocked_at IS NULL AND id =
                        (SELECT recipient_id FROM deliveries WHERE id = :id)""",
                    {"id": result.delivery_id, "now": seconds(now)},
                )


@verb
def recover(tx: Transaction, now: datetime) -> int:
    """At a start: what was in flight when the process ended is unknown; how many there were."""
    return tx.change(
        _UNKNOWN.replace("{which}", "status = 'inflight'"),
        {"now": seconds(now), "reason": "the process ended"},
    )


@query
def is_due(tx: Transaction, now: datetime) -> bool:
    """Whether there is anything to claim."""
    if tx.value("SELECT held_since FROM lineage") is not None:
        return False
    return any(
        tx.value(
            """SELECT 1 FROM deliveries
            WHERE status = 'queued' AND bulk = :bulk AND not_before <= :now LIMIT 1""",
            {"bulk": bulk, "now": seconds(now)},
        )
        for bulk in (0, 1)
    )


@query
def next_due(tx: Transaction, after: datetime | None = None) -> datetime | None:
    """When the next delivery is due (UTC), or the next after a moment; None if nothing waits, or
    all is held.
    """
    if tx.value("SELECT held_since FROM lineage") is not None:
        return None
    found = [
        tx.value(
            """SELECT not_before FROM deliveries WHERE status = 'queued' AND bulk = :bulk
            AND not_before > :after ORDER BY not_before LIMIT 1""",
            {"bulk": bulk, "after": -1 if after is None else seconds(after)},
        )
        for bulk in (0, 1)
    ]
    return min((moment(at) for at in found if at is not None), default=None)


@dataclass(frozen=True, slots=True)
class Depth:
    """How far behind the outbox is: deliveries due and not sent, and since when (UTC)."""

    due: int
    oldest: datetime | None
    unknown: int


@query
def depth(tx: Transaction, now: datetime) -> Depth:
    """How far behind the outbox is at this moment."""
    row = tx.row(
        """SELECT count(*) AS due, min(not_before) AS oldest FROM deliveries
        WHERE status = 'queued' AND bulk IN (0, 1) AND not_before <= :now""",
        {"now": seconds(now)},
    )
    assert row is not None
    unknown: int = tx.value("SELECT count(*) FROM deliveries WHERE status = 'unknown'")
    return Depth(row["due"], None if row["oldest"] is None else moment(row["oldest"]), unknown)


@query
def sums(tx: Transaction, message_id: int) -> Sums:
    """What became of a message so far."""
    return sums_of(tx, message_id)


def sums_of(tx: Transaction, message_id: int) -> Sums:
    """What became of a message so far, inside a transaction."""
    rows = tx.rows(
        "SELECT status, count(*) FROM deliveries WHERE message_id = :id GROUP BY status",
        {"id": message_id},
    )
    return Sums({row[0]: row[1] for row in rows})


@dataclass(frozen=True, slots=True)
class Standing:
    """A message in somebody's chat: hers, and its number there."""

    reader: Member
    telegram_message_id: int


def standing(tx: Transaction, kind: str, subject: int) -> tuple[Standing, ...]:
    """Where the messages about this stand, so that they can be brought up to date."""
    found: list[Standing] = []
    for row in tx.rows(
        """SELECT recipient_id, telegram_message_id
        FROM deliveries JOIN messages ON messages.id = message_id
        WHERE kind = :kind AND subject = :subject AND status = 'sent'""",
        {"kind": kind, "subject": subject},
    ):
        reader = members.find(tx, row["recipient_id"])
        if reader is not None:
            found.append(Standing(reader, row["telegram_message_id"]))
    return tuple(found)


@verb
def prune(tx: Transaction, now: datetime) -> int:
    """Forget personal messages that ended long ago; how many."""
    return tx.change(
        """DELETE FROM messages WHERE written_at < :before AND bulk = 0 AND NOT EXISTS (
            SELECT 1 FROM deliveries
            WHERE message_id = messages.id AND status IN ('queued', 'inflight', 'unknown'))""",
        {"before": seconds(now - KEPT)},
    )
