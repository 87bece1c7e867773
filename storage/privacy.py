"""What is held about a member, as she is told: how much, until when, and all of it in a file."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage.database import Transaction, from_timestamp, mutation, query
from storage.kit import audit, personal_data, rate_limits, retention
from storage.kit.personal_data import DELETED, MemberColumn, PersonalData, Record
from storage.kit.rate_limits import RateLimit
from storage.kit.retention import Ends, EndsWith, Subject, Until
from storage.retention import RULES

TAKEN = "own-data"
"""The action of taking one's own data, in the audit and among what is limited."""

LIMIT = RateLimit(5, timedelta(days=1))
"""How often a member may take her data."""


class Open(StrEnum):
    """A time that has not begun: something is still in use, for example a request that waits."""

    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Holding:
    """How many rows are held about a member on one subject, and until when: the last moment (UTC),
    or what ends them.
    """

    subject: Subject
    count: int
    until: datetime | Until | Open


@query
def held(tx: Transaction, member_id: int) -> tuple[Holding, ...]:
    """What is held about her, subject by subject; those without rows are left out."""
    found: dict[Subject, list[Holding]] = {}
    for column in tx.features[PersonalData].columns:
        rule = RULES[column.table]
        if column.exports and rule.subject is not None:
            holding = _of(tx, column, rule.subject, member_id)
            if holding is not None:
                found.setdefault(rule.subject, []).append(holding)
    return tuple(
        Holding(subject, sum(one.count for one in found[subject]), _latest(found[subject]))
        for subject in Subject
        if subject in found
    )


def _latest(holdings: list[Holding]) -> datetime | Until | Open:
    ends = [one.until for one in holdings]
    for until in (Until.LEAVES, Until.REMOVED, Open.OPEN):
        if until in ends:
            return until
    return max(end for end in ends if isinstance(end, datetime))


def _of(tx: Transaction, column: MemberColumn, subject: Subject, member_id: int) -> Holding | None:
    since, rule = _since(tx, column.table)
    row = tx.row(
        f"""SELECT count(*) AS count, max({since}) AS last, count({since}) AS begun
        FROM {column.table} WHERE {column.table}.{column.column} = :id""",
        {"id": member_id},
    )
    if row is None or not row["count"]:
        return None
    if rule is None:
        is_hers = column.on_erasure is DELETED
        return Holding(subject, row["count"], Until.LEAVES if is_hers else Until.REMOVED)
    if row["begun"] < row["count"]:
        return Holding(subject, row["count"], Open.OPEN)
    until = from_timestamp(row["last"]) + rule.time(retention.terms_of(tx))
    return Holding(subject, row["count"], until)


def _since(tx: Transaction, table: str) -> tuple[str, Ends | None]:
    """SQL over a table for the moment from which the term of its rows counts, and that term; it may
    be that of another table with which they end.
    """
    rule = RULES[table]
    if isinstance(rule, Ends):
        return rule.since, rule
    if not isinstance(rule, EndsWith):
        return "NULL", None
    pairs = [
        f"{rule.parent}.{its} = {table}.{own}" for own, its in tx.foreign_keys(table, rule.parent)
    ]
    since, ends = _since(tx, rule.parent)
    return f"(SELECT {since} FROM {rule.parent} WHERE {' AND '.join(pairs)})", ends


@mutation
def take(
    tx: Transaction, member_id: int, now: datetime
) -> Mapping[str, tuple[Record, ...]] | datetime:
    """Everything that is stored about her, by "table.column"; the audit notes that she took it. If
    she has taken it too often, when she may again (UTC).
    """
    later = rate_limits.next_allowed(tx, member_id, TAKEN, LIMIT, now)
    if later is not None:
        return later
    rate_limits.record(tx, member_id, TAKEN, now)
    audit.record(tx, member_id, TAKEN, now, member_id=member_id)
    return personal_data.exported(tx, member_id)
