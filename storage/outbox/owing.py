"""Owing: who gets what, and when, written by the verb that causes it."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from storage import hours, members
from storage.database import Transaction, seconds
from storage.hours import Day
from storage.lists import COUNTRIES, zone_of
from storage.outbox.record import NEWS, Policy


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
