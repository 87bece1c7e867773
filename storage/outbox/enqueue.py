"""Queues messages: who gets what, and when, stored by the mutation that causes it."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from storage import members
from storage.database import Transaction, to_timestamp
from storage.kit import quiet_hours
from storage.kit.quiet_hours import QuietHours
from storage.kit.taxonomy import COUNTRIES, zone_of
from storage.outbox.records import CHANGED, Policy


def enqueue(
    tx: Transaction,
    kind: str,
    recipients: Iterable[int],
    now: datetime,
    *,
    subject_id: int | None = None,
    due: datetime | None = None,
    expires_at: datetime | None = None,
    policy: Policy = Policy.REPEAT,
    any_hour: bool = False,
    bulk: bool = False,
) -> int:
    """Queue a message to these members, inside the transaction that causes it; returns the
    message's id.

    It is sent at `due` (UTC, now if omitted), moved out of each reader's quiet hours unless
    `any_hour`. From `expires_at` (UTC) on it is not sent any more. `bulk` messages are sent after
    all personal ones.
    """
    message_id = _write(
        tx, kind, now, subject_id, expires_at, policy, any_hour, bulk, is_urgent=False
    )
    due = max(due or now, now)
    moments: dict[QuietHours, datetime | None] = {}
    rows: list[dict[str, object]] = []
    for recipient in recipients:
        day = members.day_of(tx, recipient)
        if any_hour:
            moments[day] = due
        elif day not in moments:
            moments[day] = quiet_hours.next_allowed(due, day, now, expires_at)
        at = moments[day]
        rows.append(
            {
                "message": message_id,
                "recipient": recipient,
                "status": "queued" if at else "dropped",
                "reason": None if at else "too late",
                "bulk": int(bulk),
                "not_before": to_timestamp(at or due),
                "now": to_timestamp(now),
            }
        )
    tx.execute_many(
        """INSERT INTO deliveries
            (message_id, recipient_id, status, reason, bulk, not_before, updated_at)
        VALUES (:message, :recipient, :status, :reason, :bulk, :not_before, :now)""",
        rows,
    )
    tx.notify(CHANGED)
    return message_id


def enqueue_broadcast(
    tx: Transaction,
    kind: str,
    chosen: str,
    values: Mapping[str, object],
    now: datetime,
    *,
    subject_id: int,
    due: datetime | None = None,
    is_urgent: bool = False,
) -> int:
    """Queue a broadcast to all members for whom `chosen` (SQL over `members`) holds now; returns
    its id.

    For announcements: this fixes the list of readers, and no delivery with an unknown outcome is
    repeated automatically. It is sent at `due` (UTC), or at the end of each reader's quiet hours;
    if it `is_urgent`, at any hour and before all other broadcasts.
    """
    message_id = _write(
        tx, kind, now, subject_id, None, Policy.HOLD, is_urgent, bulk=True, is_urgent=is_urgent
    )
    due = max(due or now, now)
    same = {"message": message_id, "now": to_timestamp(now), **values}
    moments: dict[int, list[str]] = {}
    for number, day in enumerate(count_by_local_hours(tx, chosen, values)):
        decent = due if is_urgent else quiet_hours.next_allowed(due, day, now, None)
        assert decent is not None
        same[f"zone{number}"] = day.zone
        moments.setdefault(to_timestamp(decent), []).append(
            f"({_ZONE} = :zone{number} AND quiet_from = {day.quiet_from:d} "
            f"AND quiet_until = {day.quiet_until:d})"
        )
    *others, last = sorted(moments, key=lambda at: len(moments[at])) or [to_timestamp(due)]
    cases = "".join(f" WHEN {' OR '.join(moments[at])} THEN {at:d}" for at in others)
    at = f"CASE{cases} ELSE {last:d} END" if cases else f"{last:d}"
    tx.execute(
        f"""INSERT INTO deliveries (message_id, recipient_id, bulk, not_before, updated_at)
        SELECT :message, id, 1, {at}, :now FROM members WHERE {chosen} ORDER BY id""",
        same,
    )
    tx.notify(CHANGED)
    return message_id


_ZONE = f"""coalesce(zone, CASE country {
    " ".join(f"WHEN '{country}' THEN '{zone_of(country)}'" for country in COUNTRIES)
} ELSE '{zone_of(None)}' END)"""
"""SQL over `members`: her time zone."""


def count_by_local_hours(
    tx: Transaction, chosen: str, values: Mapping[str, object]
) -> dict[QuietHours, int]:
    """The number of members for whom `chosen` (SQL over `members`) holds, by time zone and quiet
    hours.
    """
    found: dict[QuietHours, int] = {}
    quiet_from, quiet_until = quiet_hours.DEFAULT
    usual = f"zone IS NULL AND quiet_from = {quiet_from} AND quiet_until = {quiet_until}"
    # Nearly all members have the defaults, and an index already has them in order; only the others
    # are sorted.
    fixed = f"NULL AS zone, country, {quiet_from} AS quiet_from, {quiet_until} AS quiet_until"
    for where, columns, groups in (
        (usual, fixed, "language, country"),
        (f"NOT ({usual})", _DAY, _DAY),
    ):
        for row in tx.rows(
            f"""SELECT {columns}, count(*) AS count
            FROM {members.MEMBERS_BY_AUDIENCE}
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
    subject_id: int | None,
    expires_at: datetime | None,
    policy: Policy,
    any_hour: bool,
    bulk: bool,
    is_urgent: bool,
) -> int:
    return tx.value(
        """INSERT INTO messages
            (kind, subject_id, policy, any_hour, bulk, is_active, is_urgent, expires_at, created_at)
        VALUES (:kind, :subject, :policy, :any_hour, :bulk, :bulk, :urgent, :expires_at, :now)
        RETURNING id""",
        {
            "kind": kind,
            "subject": subject_id,
            "policy": policy,
            "any_hour": int(any_hour),
            "bulk": int(bulk),
            "urgent": int(is_urgent),
            "expires_at": None if expires_at is None else to_timestamp(expires_at),
            "now": to_timestamp(now),
        },
    )


def cancel(
    tx: Transaction,
    kind: str,
    subject: int,
    reason: str,
    now: datetime,
    recipient: int | None = None,
) -> int:
    """Drop the unsent deliveries of the messages about this subject, to all readers or to one;
    returns how many.
    """
    return tx.execute(
        """UPDATE deliveries SET status = 'dropped', reason = :reason, updated_at = :now
        WHERE status = 'queued' AND (:recipient IS NULL OR recipient_id = :recipient)
        AND message_id IN
            (SELECT id FROM messages WHERE kind = :kind AND subject_id = :subject)""",
        {
            "kind": kind,
            "subject": subject,
            "reason": reason,
            "now": to_timestamp(now),
            "recipient": recipient,
        },
    )


def drop_queued(tx: Transaction, member_id: int, now: datetime) -> None:
    """Drop everything queued for a member who leaves; her deliveries stay in the counts."""
    tx.execute(
        """UPDATE deliveries SET status = 'dropped', reason = 'erased', updated_at = :now
        WHERE recipient_id = :member AND status = 'queued'""",
        {"member": member_id, "now": to_timestamp(now)},
    )
