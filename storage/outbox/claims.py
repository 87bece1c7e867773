"""Settles finished attempts and claims due deliveries, in one transaction."""

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage import members
from storage.database import Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.database.dialect import ids_of
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
    _settle(tx, results, now)
    pause_failing(tx, results)
    if most <= 0 or tx.value("SELECT held_since FROM run_marker") is not None:
        return []
    claims = _Claims(tx, most, busy, editing, now)
    for rows in _candidates(tx, now, most + len(busy) + LOOKAHEAD):
        if not claims.consider(rows):
            break
    claims.store()
    return claims.claimed


def _candidates(tx: Transaction, now: datetime, most: int) -> Iterator[Sequence[Row]]:
    """Due deliveries, in the order in which they are sent."""
    values = {"now": to_timestamp(now), "most": most}
    yield tx.rows(
        f"""{_CANDIDATE} WHERE status = 'queued' AND deliveries.bulk = 0 AND not_before <= :now
        ORDER BY not_before, deliveries.id LIMIT :most""",
        values,
    )
    for message in tx.rows(_GOING):
        values["message"] = message["id"]
        yield tx.rows(
            """SELECT delivery_id AS id, recipient_id, attempt, repeated, kind, subject_id,
                messages.revision AS revision, telegram_message_id AS edits
            FROM pending_edits JOIN deliveries ON deliveries.id = delivery_id
            JOIN messages ON messages.id = pending_edits.message_id
            WHERE pending_edits.message_id = :message AND pending_edits.not_before <= :now
            ORDER BY pending_edits.not_before, delivery_id LIMIT :most""",
            values,
        )
        yield tx.rows(
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


class _Claims:
    """What is claimed in a transaction. Decisions are made row by row, and stored in sets: on a
    server, each statement is a round trip.
    """

    def __init__(
        self,
        tx: Transaction,
        most: int,
        busy: Collection[int],
        editing: Collection[int],
        now: datetime,
    ) -> None:
        self._tx, self._most, self._editing, self._now = tx, most, editing, now
        self._taken = set(busy)
        self.claimed: list[ClaimedDelivery] = []
        self._ended: list[dict[str, object]] = []
        self._postponed: list[dict[str, object]] = []
        self._gone: list[dict[str, object]] = []
        self._in_flight: list[int] = []

    def consider(self, rows: Sequence[Row]) -> bool:
        """Claim those that can be sent; whether there is room for more."""
        readers = members.find_all(
            self._tx, {row["recipient_id"] for row in rows if row["recipient_id"] is not None}
        ) if rows else {}  # fmt: skip
        for row in rows:
            if len(self.claimed) == self._most:
                break
            reader = readers.get(row["recipient_id"])
            delivery = (
                self._edit(row, reader) if row["edits"] is not None else self._new(row, reader)
            )
            if delivery is not None:
                self._taken.add(delivery.reader.telegram_id)
                self.claimed.append(delivery)
        return len(self.claimed) < self._most

    def _edit(self, row: Row, reader: members.Member | None) -> ClaimedDelivery | None:
        """The edit of a delivered message; it goes if its reader is gone."""
        if row["id"] in self._editing:
            return None
        if reader is None or reader.has_blocked:
            self._gone.append({"id": row["id"]})
            return None
        if reader.telegram_id in self._taken:
            return None
        return ClaimedDelivery(
            row["id"], row["attempt"], row["kind"], row["subject_id"], bool(row["repeated"]),
            reader, row["revision"], row["edits"],
        )  # fmt: skip

    def _new(self, row: Row, reader: members.Member | None) -> ClaimedDelivery | None:
        """The delivery, unless it is postponed or ended because it cannot be sent now."""
        expires_at = None if row["expires_at"] is None else from_timestamp(row["expires_at"])
        if reader is None:
            self._end(row, "dropped", "erased")
        elif reader.has_blocked:
            # Consumed at its time: when she comes back, nothing stale is poured over her.
            self._end(row, "blocked", "had turned the bot away")
        elif expires_at is not None and self._now >= expires_at:
            self._end(row, "dropped", "too late")
        elif not row["any_hour"] and quiet_hours.is_quiet(self._now, reader.day):
            at = quiet_hours.next_allowed(self._now, reader.day, self._now, expires_at)
            if at is None:
                self._end(row, "dropped", "too late")
            else:
                self._postponed.append({"id": row["id"], "until": to_timestamp(at)})
        elif reader.telegram_id not in self._taken:
            self._in_flight.append(row["id"])
            return ClaimedDelivery(
                row["id"], row["attempt"] + 1, row["kind"], row["subject_id"],
                bool(row["repeated"]), reader, row["revision"],
            )  # fmt: skip
        return None

    def _end(self, row: Row, status: str, reason: str) -> None:
        self._ended.append(
            {"id": row["id"], "status": status, "reason": reason, "now": to_timestamp(self._now)}
        )

    def store(self) -> None:
        """Put what is claimed in flight, and note what is not."""
        self._tx.execute_many("DELETE FROM pending_edits WHERE delivery_id = :id", self._gone)
        self._tx.execute_many(
            """UPDATE deliveries SET status = :status, reason = :reason, updated_at = :now
            WHERE id = :id""",
            self._ended,
        )
        self._tx.execute_many(
            "UPDATE deliveries SET not_before = :until WHERE id = :id", self._postponed
        )
        if self._in_flight:
            self._tx.execute(
                f"""UPDATE deliveries SET status = 'inflight', attempt = attempt + 1,
                    updated_at = :now, revision = (SELECT revision FROM messages
                        WHERE messages.id = deliveries.message_id)
                WHERE id IN {ids_of("claimed")}""",
                {"now": to_timestamp(self._now), "claimed": json.dumps(self._in_flight)},
            )


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


def _settle(tx: Transaction, results: Sequence[Result], now: datetime) -> None:
    """Store results: those of one kind in one statement."""
    ended: list[dict[str, object]] = []
    retried: list[dict[str, object]] = []
    unknown: list[dict[str, object]] = []
    sent: list[int] = []
    blocked: list[int] = []
    for result in results:
        if result.edited is not None:
            _settle_edit(tx, result, result.edited, now)
            continue
        values: dict[str, object] = {
            "id": result.delivery_id, "attempt": result.attempt, "now": to_timestamp(now),
        }  # fmt: skip
        match result.outcome:
            case Outcome.NOT_SENT:
                later = max(result.not_before or now, now)
                retried.append(values | {"not_before": to_timestamp(later)})
            case Outcome.UNKNOWN:
                unknown.append(values | {"reason": result.reason})
            case outcome:
                message = result.telegram_message_id
                ended.append(
                    values | {"status": outcome.value, "message": message, "reason": result.reason}
                )
                if outcome is Outcome.BLOCKED:
                    blocked.append(result.delivery_id)
                elif outcome is Outcome.SENT:
                    sent.append(result.delivery_id)
    tx.execute_many(_RETRIED, retried)
    which = "id = :id AND status = 'inflight' AND attempt = :attempt"
    tx.execute_many(_UNKNOWN.replace("{which}", which), unknown)
    tx.execute_many(_FINAL, ended)
    _recipients_blocked(tx, blocked, now)
    if sent:
        # Messages that were corrected while these deliveries were in flight.
        tx.execute(
            f"""INSERT INTO pending_edits (delivery_id, message_id, not_before)
            SELECT deliveries.id, message_id, :now
            FROM deliveries JOIN messages ON messages.id = message_id
            WHERE deliveries.id IN {ids_of("sent")} AND status = 'sent'
            AND deliveries.revision < messages.revision ON CONFLICT DO NOTHING""",
            {"sent": json.dumps(sent), "now": to_timestamp(now)},
        )


def _recipients_blocked(tx: Transaction, delivery_ids: Sequence[int], now: datetime) -> None:
    if delivery_ids:
        tx.execute(
            f"""UPDATE members SET blocked_at = :now WHERE blocked_at IS NULL AND id IN
                (SELECT recipient_id FROM deliveries WHERE id IN {ids_of("ids")})""",
            {"ids": json.dumps(delivery_ids), "now": to_timestamp(now)},
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
            _recipients_blocked(tx, (result.delivery_id,), now)
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
