"""What the network owes its people: one delivery per message and reader, and what became of it.

    queued   ── claim, committed before any byte leaves ──► inflight
    inflight ── accepted ─────────────────────────────────► sent
             ── the reader turned the bot away ───────────► blocked
             ── refused for good ─────────────────────────► failed
             ── provably not sent ────────────────────────► queued, later
             ── no telling, or found so at a start ───────► unknown
    unknown  ── policy "repeat", once ────────────────────► queued, marked
             ── an admin (`storage/release.py`) ──────────► queued, marked; or closed
    queued   ── no longer owed, too late, stopped, erased ► dropped, with a reason

Telegram has no way to send exactly once, so what is unknown is called so. A message to many can be
halted, and corrected: what was delivered is then edited, which may be tried until it is done.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from storage import hours, members
from storage.database import Row, Transaction, moment, query, seconds, verb
from storage.hours import Day
from storage.lists import COUNTRIES, zone_of
from storage.members import Member

KEPT = timedelta(days=90)
"""How long a message is kept of which every delivery has ended."""

NEWS = "outbox"
"""What is announced when there is something to send."""

TRIES = 5
"""How often a delivered message is edited at most, while Telegram does not say yes or no."""

SWEPT = 5_000
"""Deliveries of a stopped message that are dropped at once."""

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


class Halt(StrEnum):
    """Why nothing of a message to many is sent for now, or ever."""

    SENDER = "sender"
    FAILURES = "failures"
    ROLE = "role"
    CORRECTION = "correction"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Owed:
    """A delivery that was claimed and is to be sent now.

    `kind` and `subject` say what it is about, `is_repeated` that she may have read it already.
    `revision` counts the corrections of its text; `edits` is the number of the message in her chat
    that is to be edited, None where she gets a new one.
    """

    delivery_id: int
    attempt: int
    kind: str
    subject: int | None
    is_repeated: bool
    reader: Member
    revision: int = 1
    edits: int | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """How one attempt ended. `telegram_message_id` is for SENT, `not_before` (UTC) for NOT_SENT,
    `reason` for FAILED and DROPPED: a few words without anything personal. `edited` is the revision
    to which a delivered message was to be edited.
    """

    delivery_id: int
    attempt: int
    outcome: Outcome
    telegram_message_id: int | None = None
    not_before: datetime | None = None
    reason: str | None = None
    edited: int | None = None


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
    message_id = _write(tx, kind, now, subject, over_at, policy, any_hour, bulk, is_urgent=False)
    due = max(due or now, now)
    moments: dict[Day, datetime | None] = {}
    rows: list[dict[str, object]] = []
    for recipient in recipients:
        day = members.day_of(tx, recipient)
        if any_hour:
            moments[day] = due
        elif day not in moments:
            moments[day] = hours.decent(due, day, now, over_at)
        at = moments[day]
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


def owe_all(
    tx: Transaction,
    kind: str,
    chosen: str,
    values: Mapping[str, object],
    now: datetime,
    *,
    subject: int,
    due: datetime | None = None,
    is_urgent: bool = False,
) -> int:
    """Owe a message to all members for whom `chosen` (SQL over `members`) holds now; its id.

    For announcements: their readers are frozen with this, and nothing unknown is sent again by
    itself. It comes when it is `due`, at a decent hour of each reader; if it `is_urgent`, at any
    hour and before all other messages to many.
    """
    message_id = _write(
        tx, kind, now, subject, None, Policy.HOLD, is_urgent, bulk=True, is_urgent=is_urgent
    )
    due = max(due or now, now)
    same = {"message": message_id, "now": seconds(now), **values}
    moments: dict[int, list[str]] = {}
    for number, day in enumerate(days_of(tx, chosen, values)):
        decent = due if is_urgent else hours.decent(due, day, now, None)
        assert decent is not None
        same[f"zone{number}"] = day.zone
        moments.setdefault(seconds(decent), []).append(
            f"({_ZONE} = :zone{number} AND quiet_from = {day.quiet_from:d} "
            f"AND quiet_until = {day.quiet_until:d})"
        )
    *others, last = sorted(moments, key=lambda at: len(moments[at])) or [seconds(due)]
    cases = "".join(f" WHEN {' OR '.join(moments[at])} THEN {at:d}" for at in others)
    at = f"CASE{cases} ELSE {last:d} END" if cases else f"{last:d}"
    tx.change(
        f"""INSERT INTO deliveries (message_id, recipient_id, bulk, not_before, changed_at)
        SELECT :message, id, 1, {at}, :now FROM members WHERE {chosen} ORDER BY id""",
        same,
    )
    tx.announce(NEWS)
    return message_id


_ZONE = f"""coalesce(zone, CASE country {
    " ".join(f"WHEN '{country}' THEN '{zone_of(country)}'" for country in COUNTRIES)
} ELSE '{zone_of(None)}' END)"""
"""SQL over `members`: the clock that she lives by."""


def days_of(tx: Transaction, chosen: str, values: Mapping[str, object]) -> dict[Day, int]:
    """How many live by which clock and quiet hours, of the members for whom `chosen` holds."""
    found: dict[Day, int] = {}
    usual = f"zone IS NULL AND quiet_from = {hours.USUAL[0]} AND quiet_until = {hours.USUAL[1]}"
    # Nearly all are usual, and lie in the order of an index; only the others are sorted.
    for where, groups in ((usual, "language, country"), (f"NOT ({usual})", _DAY)):
        for row in tx.rows(
            f"""SELECT {_DAY}, count(*) AS count
            FROM members INDEXED BY members_for_audiences
            WHERE {chosen} AND {where} GROUP BY {groups}""",
            values,
        ):
            day = members.day_in(row)
            found[day] = found.get(day, 0) + row["count"]
    return found


_DAY = "zone, country, quiet_from, quiet_until"


def _write(
    tx: Transaction,
    kind: str,
    now: datetime,
    subject: int | None,
    over_at: datetime | None,
    policy: Policy,
    any_hour: bool,
    bulk: bool,
    is_urgent: bool,
) -> int:
    return tx.value(
        """INSERT INTO messages
            (kind, subject, policy, any_hour, bulk, is_going, is_urgent, over_at, written_at)
        VALUES (:kind, :subject, :policy, :any_hour, :bulk, :bulk, :urgent, :over_at, :now)
        RETURNING id""",
        {
            "kind": kind,
            "subject": subject,
            "policy": policy,
            "any_hour": int(any_hour),
            "bulk": int(bulk),
            "urgent": int(is_urgent),
            "over_at": None if over_at is None else seconds(over_at),
            "now": seconds(now),
        },
    )


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
    tx: Transaction,
    results: Sequence[Result],
    most: int,
    busy: Collection[int],
    now: datetime,
    editing: Collection[int] = (),
) -> list[Owed]:
    """Write how attempts ended and claim at most `most` deliveries that are due: personal ones
    first, then those of messages to many, urgent ones before others.

    They are in flight once this is committed. `busy` are Telegram ids that got something a moment
    ago: theirs wait. `editing` are deliveries that are being edited. Nothing is claimed while the
    database is held.
    """
    for result in results:
        _settle(tx, result, now)
    _halt_failing(tx, results)
    if most <= 0 or tx.value("SELECT held_since FROM lineage") is not None:
        return []
    claimed: list[Owed] = []
    taken = set(busy)
    for row in _candidates(tx, now, most + len(taken) + MORE):
        if len(claimed) == most:
            break
        if row["edits"] is not None:
            owed = None if row["id"] in editing else _claim_edit(tx, row, taken)
        else:
            owed = _claim(tx, row, taken, now)
        if owed is not None:
            taken.add(owed.reader.telegram_id)
            claimed.append(owed)
    return claimed


def _candidates(tx: Transaction, now: datetime, most: int) -> Iterator[Row]:
    """What is due, in the order in which it goes."""
    values = {"now": seconds(now), "most": most}
    yield from tx.rows(
        f"""{_CANDIDATE} WHERE status = 'queued' AND deliveries.bulk = 0 AND not_before <= :now
        ORDER BY not_before, deliveries.id LIMIT :most""",
        values,
    )
    for message in tx.rows(_GOING):
        values["message"] = message["id"]
        yield from tx.rows(
            """SELECT delivery_id AS id, recipient_id, attempt, repeated, kind, subject,
                messages.revision AS revision, telegram_message_id AS edits
            FROM edits JOIN deliveries ON deliveries.id = delivery_id
            JOIN messages ON messages.id = edits.message_id
            WHERE edits.message_id = :message AND edits.not_before <= :now
            ORDER BY edits.not_before, delivery_id LIMIT :most""",
            values,
        )
        yield from tx.rows(
            f"""{_CANDIDATE} WHERE message_id = :message AND status = 'queued'
            AND deliveries.bulk = 1 AND not_before <= :now
            ORDER BY not_before, deliveries.id LIMIT :most""",
            values,
        )


_CANDIDATE = """SELECT deliveries.id AS id, recipient_id, attempt, repeated, kind, subject,
        any_hour, over_at, messages.revision AS revision, NULL AS edits
    FROM deliveries JOIN messages ON messages.id = message_id"""

_GOING = """SELECT id FROM messages WHERE is_going = 1 AND halted IS NULL
    ORDER BY is_urgent DESC, id"""


def _claim_edit(tx: Transaction, row: Row, busy: Collection[int]) -> Owed | None:
    """The delivered message, to be edited; nothing to do where its reader is gone."""
    reader = members.find(tx, row["recipient_id"]) if row["recipient_id"] else None
    if reader is None or reader.has_blocked:
        tx.change("DELETE FROM edits WHERE delivery_id = :id", {"id": row["id"]})
        return None
    if reader.telegram_id in busy:
        return None
    return Owed(
        row["id"], row["attempt"], row["kind"], row["subject"], bool(row["repeated"]), reader,
        row["revision"], row["edits"],
    )  # fmt: skip


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
    elif not row["any_hour"] and hours.is_quiet(now, reader.day):
        at = hours.decent(now, reader.day, now, over_at)
        wait(at) if at else end("dropped", "too late")
    elif reader.telegram_id not in busy:
        attempt: int = tx.value(
            """UPDATE deliveries SET status = 'inflight', attempt = attempt + 1, changed_at = :now,
                revision = :revision WHERE id = :id RETURNING attempt""",
            {"id": row["id"], "now": seconds(now), "revision": row["revision"]},
        )
        return Owed(
            row["id"], attempt, row["kind"], row["subject"], bool(row["repeated"]), reader,
            row["revision"],
        )  # fmt: skip
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
    if result.edited is not None:
        _settle_edit(tx, result, result.edited, now)
        return
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
                _turned_away(tx, result.delivery_id, now)
            elif ended is Outcome.SENT:
                # It was corrected while this was on its way.
                tx.change(
                    """INSERT INTO edits (delivery_id, message_id, not_before)
                    SELECT deliveries.id, message_id, :now
                    FROM deliveries JOIN messages ON messages.id = message_id
                    WHERE deliveries.id = :id AND status = 'sent'
                    AND deliveries.revision < messages.revision ON CONFLICT DO NOTHING""",
                    {"id": result.delivery_id, "now": seconds(now)},
                )


def _turned_away(tx: Transaction, delivery_id: int, now: datetime) -> None:
    tx.change(
        """UPDATE members SET blocked_at = :now WHERE blocked_at IS NULL AND id =
            (SELECT recipient_id FROM deliveries WHERE id = :id)""",
        {"id": delivery_id, "now": seconds(now)},
    )


def _settle_edit(tx: Transaction, result: Result, revision: int, now: datetime) -> None:
    """An edit may be tried again: a message that reads so already stays as it is."""
    values = {"id": result.delivery_id, "revision": revision, "now": seconds(now)}
    match result.outcome:
        case Outcome.NOT_SENT | Outcome.UNKNOWN:
            later = result.not_before or now + timedelta(seconds=5)
            tx.change(
                """UPDATE edits SET not_before = :later, tries = tries + :tried
                WHERE delivery_id = :id""",
                {
                    "id": result.delivery_id,
                    "later": seconds(later),
                    "tried": int(result.outcome is Outcome.UNKNOWN),
                },
            )
            tx.change(
                "DELETE FROM edits WHERE delivery_id = :id AND tries >= :most",
                {"id": result.delivery_id, "most": TRIES},
            )
            return
        case Outcome.SENT:
            tx.change("UPDATE deliveries SET revision = :revision WHERE id = :id", values)
        case Outcome.BLOCKED:
            _turned_away(tx, result.delivery_id, now)
        case _:
            pass
    # Where it was corrected once more meanwhile, there is more to do.
    tx.change(
        """DELETE FROM edits WHERE delivery_id = :id AND :revision =
            (SELECT revision FROM messages WHERE messages.id = edits.message_id)""",
        values,
    )


FAILING, FAILURES = 0.05, 20
"""Messages to many halt by themselves at this share of failures, and at least so many of them."""


def _halt_failing(tx: Transaction, results: Sequence[Result]) -> None:
    failed = [
        result.delivery_id
        for result in results
        if result.edited is None and result.outcome in (Outcome.FAILED, Outcome.UNKNOWN)
    ]
    for message in {
        tx.value(
            """SELECT message_id FROM deliveries JOIN messages ON messages.id = message_id
            WHERE deliveries.id = :id AND policy = 'hold' AND deliveries.bulk = 1
            AND halted IS NULL""",
            {"id": delivery_id},
        )
        for delivery_id in failed
    } - {None}:
        by = sums_of(tx, message).by_status
        failures = by.get("failed", 0) + by.get("unknown", 0)
        tried = failures + by.get("sent", 0) + by.get("blocked", 0)
        forgiven: int = tx.value("SELECT forgiven FROM messages WHERE id = :id", {"id": message})
        if failures - forgiven >= FAILURES and failures - forgiven >= FAILING * tried:
            halt(tx, message, Halt.FAILURES)


def halt(tx: Transaction, message_id: int, why: Halt) -> None:
    """Send nothing more of a message to many until `go_on`; what is on its way still comes."""
    tx.change(
        "UPDATE messages SET halted = :why WHERE id = :id AND halted IS NOT 'stopped'",
        {"id": message_id, "why": why},
    )


def go_on(tx: Transaction, message_id: int) -> None:
    """Go on with a message that was halted; the failures that it had are forgiven."""
    tx.change(
        """UPDATE messages SET halted = NULL, is_going = 1, forgiven = (SELECT count(*)
            FROM deliveries WHERE message_id = :id AND status IN ('failed', 'unknown'))
        WHERE id = :id""",
        {"id": message_id},
    )
    tx.announce(NEWS)


def stop(tx: Transaction, message_id: int) -> None:
    """Send nothing more of it, ever; what is on its way still comes. `sweep` drops the rest."""
    halt(tx, message_id, Halt.STOPPED)


@verb
def sweep(tx: Transaction, now: datetime) -> int:
    """Drop some of what waits of stopped messages, so that nobody has to wait for it; how many."""
    count = 0
    for row in tx.rows("SELECT id FROM messages WHERE is_going = 1 AND halted = 'stopped'"):
        which = {"id": row["id"], "now": seconds(now), "most": SWEPT}
        tx.change(
            """DELETE FROM edits WHERE delivery_id IN (SELECT delivery_id FROM edits
                WHERE message_id = :id LIMIT :most)""",
            which,
        )
        count += tx.change(
            """UPDATE deliveries SET status = 'dropped', reason = 'stopped', changed_at = :now
            WHERE id IN (SELECT id FROM deliveries
                WHERE message_id = :id AND status = 'queued' LIMIT :most)""",
            which,
        )
    return count


def correct(tx: Transaction, message_id: int, now: datetime) -> int:
    """Its text is another from now on, and what was delivered is edited; the new revision."""
    revision: int = tx.value(
        """UPDATE messages SET revision = revision + 1, is_going = 1 WHERE id = :id
        RETURNING revision""",
        {"id": message_id},
    )
    tx.change(
        """INSERT INTO edits (delivery_id, message_id, not_before)
        SELECT id, message_id, :now FROM deliveries
        WHERE message_id = :id AND status = 'sent' AND recipient_id IS NOT NULL
        ON CONFLICT DO UPDATE SET not_before = :now, tries = 0""",
        {"id": message_id, "now": seconds(now)},
    )
    tx.announce(NEWS)
    return revision


def settle_unknown(tx: Transaction, message_id: int, now: datetime, *, again: bool) -> int:
    """Send what is unknown of a message once more, marked as a repetition, or close it; how many.

    Where it was stopped, nothing is sent again.
    """
    count = tx.change(
        """UPDATE deliveries SET changed_at = :now, not_before = :now, repeated = 1,
            status = CASE WHEN :again THEN 'queued' ELSE 'closed' END
        WHERE message_id = :id AND status = 'unknown'""",
        {"id": message_id, "now": seconds(now), "again": again},
    )
    if again:
        tx.change("UPDATE messages SET is_going = 1 WHERE id = :id", {"id": message_id})
    tx.announce(NEWS)
    return count


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
    first = _first(tx, None)
    return first is not None and first <= seconds(now)


@query
def next_due(tx: Transaction, after: datetime | None = None) -> datetime | None:
    """When the next delivery is due (UTC), or the next after a moment; None if nothing waits, or
    all is held.
    """
    if tx.value("SELECT held_since FROM lineage") is not None:
        return None
    first = _first(tx, after)
    return None if first is None else moment(first)


def _first(tx: Transaction, after: datetime | None) -> int | None:
    values: dict[str, object] = {"after": -1 if after is None else seconds(after)}
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
                """SELECT not_before FROM edits WHERE message_id = :message
                AND not_before > :after ORDER BY not_before LIMIT 1""",
                values,
            )
        )
    return min((at for at in found if at is not None), default=None)


@dataclass(frozen=True, slots=True)
class Depth:
    """How far behind the outbox is: deliveries due and not sent, and since when (UTC)."""

    due: int
    oldest: datetime | None
    unknown: int


@query
def depth(tx: Transaction, now: datetime) -> Depth:
    """How far behind the outbox is at this moment."""
    values: dict[str, object] = {"now": seconds(now)}
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
    return Depth(due, None if oldest is None else moment(oldest), unknown)


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
    tx.change(
        """UPDATE messages SET is_going = 0 WHERE is_going = 1
        AND NOT EXISTS (SELECT 1 FROM deliveries
            WHERE message_id = messages.id AND status IN ('queued', 'inflight'))
        AND NOT EXISTS (SELECT 1 FROM edits WHERE edits.message_id = messages.id)"""
    )
    return tx.change(
        """DELETE FROM messages WHERE written_at < :before AND bulk = 0 AND NOT EXISTS (
            SELECT 1 FROM deliveries
            WHERE message_id = messages.id AND status IN ('queued', 'inflight', 'unknown'))""",
        {"before": seconds(now - KEPT)},
    )
