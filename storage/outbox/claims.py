"""Settles finished attempts and claims due deliveries, in one transaction."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage import members
from storage.database import Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import quiet_hours
from storage.outbox.broadcasts import pause_failing
from storage.outbox.records import ClaimedDelivery, Outcome, Result

MAX_ATTEMPTS = 5
"""How often a delivered message is edited at most, while Telegram neither confirms nor refuses."""

LOOKAHEAD = 50
"""Rows that are read beyond those that may be claimed, because some turn out to need no sending."""


@mutation
def settle_and_claim(
    tx: Transaction,
    results: Sequence[Result],
    most: int,
    busy: Collection[int],
    now: datetime,
    editing: Collection[int] = (),
) -> list[ClaimedDelivery]:
    """Store the results of attempts and claim at most `most` due deliveries: personal messages
    first, then broadcasts, urgent ones before others.

    Claimed deliveries are in flight once this is committed. `busy` are Telegram ids that were sent
    something a moment ago: deliveries to them wait. `editing` are the ids of deliveries that are
    being edited. Nothing is claimed while the database is held.
    """
    for result in results:
        _settle(tx, result, now)
    pause_failing(tx, results)
    if most <= 0 or tx.value("SELECT held_since FROM run_marker") is not None:
        return []
    claimed: list[ClaimedDelivery] = []
    taken = set(busy)
    for row in _candidates(tx, now, most + len(taken) + LOOKAHEAD):
        if len(claimed) == most:
            break
        if row["edits"] is not None:
            delivery = None if row["id"] in editing else _claim_edit(tx, row, taken)
        else:
            delivery = _claim(tx, row, taken, now)
        if delivery is not None:
            taken.add(delivery.reader.telegram_id)
            claimed.append(delivery)
    return claimed


def _candidates(tx: Transaction, now: datetime, most: int) -> Iterator[Row]:
    """Due deliveries, in the order in which they are sent."""
    values = {"now": to_timestamp(now), "most": most}
    yield from tx.rows(
        f"""{_CANDIDATE} WHERE status = 'queued' AND deliveries.bulk = 0 AND not_before <= :now
        ORDER BY not_before, deliveries.id LIMIT :most""",
        values,
    )
    for message in tx.rows(_GOING):
        values["message"] = message["id"]
        yield from tx.rows(
            """SELECT delivery_id AS id, recipient_id, attempt, repeated, kind, subject_id,
                messages.revision AS revision, telegram_message_id AS edits
            FROM pending_edits JOIN deliveries ON deliveries.id = delivery_id
            JOIN messages ON messages.id = pending_edits.message_id
            WHERE pending_edits.message_id = :message AND pending_edits.not_before <= :now
            ORDER BY pending_edits.not_before, delivery_id LIMIT :most""",
            values,
        )
        yield from tx.rows(
            f"""{_CANDIDATE} WHERE message_id = :message AND status = 'queued'
            AND deliveries.bulk = 1 AND not_before <= :now
            ORDER BY not_before, deliveries.id LIMIT :most""",
            values,
        )


_CANDIDATE = """SELECT deliveries.id AS id, recipient_id, attempt, repeated, kind, subject_id,
        any_hour, expires_at, messages.revision AS revision, NULL AS edits
    FROM deliveries JOIN messages ON messages.id = message_id"""

_GOING = """SELECT id FROM messages WHERE is_active = 1 AND pause_reason IS NULL
    ORDER BY is_urgent DESC, id"""


def _claim_edit(tx: Transaction, row: Row, busy: Collection[int]) -> ClaimedDelivery | None:
    """Claim the edit of a delivered message; removes the edit if its reader is gone."""
    reader = members.find(tx, row["recipient_id"]) if row["recipient_id"] else None
    if reader is None or reader.has_blocked:
        tx.execute("DELETE FROM pending_edits WHERE delivery_id = :id", {"id": row["id"]})
        return None
    if reader.telegram_id in busy:
        return None
    return ClaimedDelivery(
        row["id"], row["attempt"], row["kind"], row["subject_id"], bool(row["repeated"]), reader,
        row["revision"], row["edits"],
    )  # fmt: skip


def _claim(
    tx: Transaction, row: Row, busy: Collection[int], now: datetime
) -> ClaimedDelivery | None:
    """Put the delivery in flight, or postpone or end it if it cannot be sent now."""
    reader = members.find(tx, row["recipient_id"])
    expires_at = None if row["expires_at"] is None else from_timestamp(row["expires_at"])

    def end(status: str, reason: str) -> None:
        tx.execute(
            """UPDATE deliveries SET status = :status, reason = :reason, updated_at = :now
            WHERE id = :id""",
            {"id": row["id"], "status": status, "reason": reason, "now": to_timestamp(now)},
        )

    def wait(until: datetime) -> None:
        tx.execute(
            "UPDATE deliveries SET not_before = :until WHERE id = :id",
            {"id": row["id"], "until": to_timestamp(until)},
        )

    if reader is None:
        end("dropped", "erased")
    elif reader.has_blocked:
        # Consumed at its time: when she comes back, nothing stale is poured over her.
        end("blocked", "had turned the bot away")
    elif expires_at is not None and now >= expires_at:
        end("dropped", "too late")
    elif not row["any_hour"] and quiet_hours.is_quiet(now, reader.day):
        at = quiet_hours.next_allowed(now, reader.day, now, expires_at)
        wait(at) if at else end("dropped", "too late")
    elif reader.telegram_id not in busy:
        attempt: int = tx.value(
            """UPDATE deliveries SET status = 'inflight', attempt = attempt + 1, updated_at = :now,
                revision = :revision WHERE id = :id RETURNING attempt""",
            {"id": row["id"], "now": to_timestamp(now), "revision": row["revision"]},
        )
        return ClaimedDelivery(
            row["id"], attempt, row["kind"], row["subject_id"], bool(row["repeated"]), reader,
            row["revision"],
        )  # fmt: skip
    return None


_FINAL = """UPDATE deliveries SET status = :status, telegram_message_id = :message,
    reason = :reason, updated_at = :now
    WHERE id = :id AND status = 'inflight' AND attempt = :attempt"""

_RETRIED = """UPDATE deliveries SET status = 'queued', not_before = :not_before, updated_at = :now
    WHERE id = :id AND status = 'inflight' AND attempt = :attempt"""

_UNKNOWN = """UPDATE deliveries SET updated_at = :now, not_before = :now,
        status = CASE WHEN {again} THEN 'queued' ELSE 'unknown' END,
        reason = CASE WHEN {again} THEN NULL ELSE :reason END,
        repeated = CASE WHEN repeated = 1 OR {again} THEN 1 ELSE 0 END
    WHERE {which}""".replace(
    "{again}",
    """(repeated = 0 AND EXISTS (SELECT 1 FROM messages
            WHERE messages.id = message_id AND policy = 'repeat'))""",
)


def _settle(tx: Transaction, result: Result, now: datetime) -> None:
    if result.edited is not None:
        _settle_edit(tx, result, result.edited, now)
        return
    values: dict[str, object] = {
        "id": result.delivery_id, "attempt": result.attempt, "now": to_timestamp(now),
        "reason": result.reason,
    }  # fmt: skip
    match result.outcome:
        case Outcome.NOT_SENT:
            later = max(result.not_before or now, now)
            tx.execute(_RETRIED, values | {"not_before": to_timestamp(later)})
        case Outcome.UNKNOWN:
            which = "id = :id AND status = 'inflight' AND attempt = :attempt"
            tx.execute(_UNKNOWN.replace("{which}", which), values)
        case ended:
            tx.execute(
                _FINAL, values | {"status": ended.value, "message": result.telegram_message_id}
            )
            if ended is Outcome.BLOCKED:
                _recipient_blocked(tx, result.delivery_id, now)
            elif ended is Outcome.SENT:
                # The message was corrected while this delivery was in flight.
                tx.execute(
                    """INSERT INTO pending_edits (delivery_id, message_id, not_before)
                    SELECT deliveries.id, message_id, :now
                    FROM deliveries JOIN messages ON messages.id = message_id
                    WHERE deliveries.id = :id AND status = 'sent'
                    AND deliveries.revision < messages.revision ON CONFLICT DO NOTHING""",
                    {"id": result.delivery_id, "now": to_timestamp(now)},
                )


def _recipient_blocked(tx: Transaction, delivery_id: int, now: datetime) -> None:
    tx.execute(
        """UPDATE members SET blocked_at = :now WHERE blocked_at IS NULL AND id =
            (SELECT recipient_id FROM deliveries WHERE id = :id)""",
        {"id": delivery_id, "now": to_timestamp(now)},
    )


def _settle_edit(tx: Transaction, result: Result, revision: int, now: datetime) -> None:
    """Settle an edit. An edit can safely be repeated: Telegram leaves a message that already reads
    so.
    """
    values = {"id": result.delivery_id, "revision": revision, "now": to_timestamp(now)}
    match result.outcome:
        case Outcome.NOT_SENT | Outcome.UNKNOWN:
            later = result.not_before or now + timedelta(seconds=5)
            tx.execute(
                """UPDATE pending_edits SET not_before = :later, tries = tries + :tried
                WHERE delivery_id = :id""",
                {
                    "id": result.delivery_id,
                    "later": to_timestamp(later),
                    "tried": int(result.outcome is Outcome.UNKNOWN),
                },
            )
            tx.execute(
                "DELETE FROM pending_edits WHERE delivery_id = :id AND tries >= :most",
                {"id": result.delivery_id, "most": MAX_ATTEMPTS},
            )
            return
        case Outcome.SENT:
            tx.execute("UPDATE deliveries SET revision = :revision WHERE id = :id", values)
        case Outcome.BLOCKED:
            _recipient_blocked(tx, result.delivery_id, now)
        case _:
            pass
    # The edit stays if the message has been corrected again meanwhile.
    tx.execute(
        """DELETE FROM pending_edits WHERE delivery_id = :id AND :revision =
            (SELECT revision FROM messages WHERE messages.id = pending_edits.message_id)""",
        values,
    )


@mutation
def recover(tx: Transaction, now: datetime) -> int:
    """At startup: mark what was in flight when the process ended as unknown; returns how many
    deliveries that were.
    """
    return tx.execute(
        _UNKNOWN.replace("{which}", "status = 'inflight'"),
        {"now": to_timestamp(now), "reason": "the process ended"},
    )


@query
def is_due(tx: Transaction, now: datetime) -> bool:
    """Whether there is anything to claim."""
    if tx.value("SELECT held_since FROM run_marker") is not None:
        return False
    first = _first(tx, None)
    return first is not None and first <= to_timestamp(now)


@query
def next_due(tx: Transaction, after: datetime | None = None) -> datetime | None:
    """When the next delivery is due (UTC), or the next one after a moment; None if nothing is
    queued, or everything is held.
    """
    if tx.value("SELECT held_since FROM run_marker") is not None:
        return None
    first = _first(tx, after)
    return None if first is None else from_timestamp(first)


def _first(tx: Transaction, after: datetime | None) -> int | None:
    values: dict[str, object] = {"after": -1 if after is None else to_timestamp(after)}
    found = [
        tx.value(
            """SELECT not_before FROM deliveries WHERE status = 'queued' AND bulk = 0
            AND not_before > :after ORDER BY not_before LIMIT 1""",
            values,
        )
    ]
    for message in tx.rows(_GOING):
        values["message"] = message["id"]
        found.append(
            tx.value(
                """SELECT not_before FROM deliveries
                WHERE message_id = :message AND status = 'queued' AND bulk = 1
                AND not_before > :after ORDER BY not_before LIMIT 1""",
                values,
            )
        )
        found.append(
            tx.value(
                """SELECT not_before FROM pending_edits WHERE message_id = :message
                AND not_before > :after ORDER BY not_before LIMIT 1""",
                values,
            )
        )
    return min((at for at in found if at is not None), default=None)


@dataclass(frozen=True, slots=True)
class Backlog:
    """How far behind the outbox is: deliveries that are due but not sent, and since when (UTC)."""

    due: int
    oldest: datetime | None
    unknown: int


@query
def backlog(tx: Transaction, now: datetime) -> Backlog:
    """How far behind the outbox is right now."""
    values: dict[str, object] = {"now": to_timestamp(now)}
    counts = """SELECT count(*) AS due, min(not_before) AS oldest FROM deliveries
        WHERE status = 'queued' AND not_before <= :now AND bulk = """
    rows = [tx.row(f"{counts} 0", values)]
    for message in tx.rows(_GOING):
        values["message"] = message["id"]
        rows.append(tx.row(f"{counts} 1 AND message_id = :message", values))
    due, oldest = 0, None
    for row in rows:
        assert row is not None
        due += row["due"]
        oldest = min((at for at in (oldest, row["oldest"]) if at is not None), default=None)
    unknown: int = tx.value("SELECT count(*) FROM deliveries WHERE status = 'unknown'")
    return Backlog(due, None if oldest is None else from_timestamp(oldest), unknown)


@mutation
def end_finished(tx: Transaction, _now: datetime) -> None:
    """Note which broadcasts have nothing left to send."""
    tx.execute(
        """UPDATE messages SET is_active = 0 WHERE is_active = 1
        AND NOT EXISTS (SELECT 1 FROM deliveries
            WHERE message_id = messages.id AND status IN ('queued', 'inflight'))
        AND NOT EXISTS (SELECT 1 FROM pending_edits WHERE pending_edits.message_id = messages.id)"""
    )


_UNFINISHED = "('queued', 'inflight', 'unknown')"
_OVER = """NOT EXISTS (SELECT 1 FROM events
    WHERE invitation_id = messages.id AND ends_at >= :before)"""


def prune(tx: Transaction, before: datetime) -> int:
    """Delete messages from before this moment, with their deliveries; returns how many. One with
    unfinished deliveries is kept longer.

    A message of which an announcement or a question counts the deliveries is kept with it: only the
    readers are forgotten. An invitation is kept until its event is over: those who do not answer
    are asked once more.
    """
    values = {"before": to_timestamp(before)}
    tx.execute(
        f"""UPDATE deliveries SET recipient_id = NULL WHERE recipient_id IS NOT NULL
        AND status NOT IN {_UNFINISHED}
        AND message_id IN (SELECT id FROM messages WHERE created_at < :before AND {_OVER})
        AND NOT EXISTS (SELECT 1 FROM pending_edits WHERE delivery_id = deliveries.id)""",
        values,
    )
    return tx.execute(
        f"""DELETE FROM messages WHERE created_at < :before AND {_OVER}
        AND NOT EXISTS (SELECT 1 FROM deliveries
            WHERE message_id = messages.id AND status IN {_UNFINISHED})
        AND NOT EXISTS (SELECT 1 FROM announcements WHERE message_id = messages.id)
        AND NOT EXISTS (SELECT 1 FROM questions WHERE message_id = messages.id)""",
        values,
    )
