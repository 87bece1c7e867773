"""Check-in: a code for each day, and a list that the organiser ticks. Either one counts as
attendance.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage.certificates import issuing
from storage.database import Transaction, mutation, query, to_timestamp
from storage.events import feedback, records
from storage.events.records import Event, EventStatus
from storage.kit import rate_limits
from storage.kit.rate_limits import RateLimit

DIGITS = 6
WRONG_CODE_LIMIT = RateLimit(10, timedelta(hours=1))
"""Wrong codes after which a member has to wait."""


class CheckInOutcome(StrEnum):
    """Outcome of entering a code."""

    WELCOME = "welcome"
    ALREADY = "already"
    NO_SEAT = "no-seat"
    OTHER_DAY = "other-day"
    WRONG = "wrong"
    TOO_MANY = "too-many"


@mutation
def code_of(tx: Transaction, event_id: int, member_id: int, now: datetime) -> str | None:
    """The code of this day, created when it is first asked for; None if the member may not have it,
    or if the event has no day today.
    """
    tx.lock("events", event_id)
    event = _managed(tx, event_id, member_id)
    if event is None or not 1 <= event.day_of(now) <= event.days:
        return None
    day = event.day_of(now)
    tx.execute(
        """INSERT INTO checkin_codes (event_id, day, code)
        VALUES (:event, :day, :code) ON CONFLICT DO NOTHING""",
        {"event": event_id, "day": day, "code": f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"},
    )
    return tx.value(
        "SELECT code FROM checkin_codes WHERE event_id = :event AND day = :day",
        {"event": event_id, "day": day},
    )


def _managed(tx: Transaction, event_id: int, member_id: int) -> Event | None:
    event = records.load(tx, event_id)
    if event is None or event.status is not EventStatus.PUBLISHED:
        return None
    return event if records.manages(tx, event_id, member_id) else None


@mutation
def check_in(
    tx: Transaction, member_id: int, code: str, event_id: int | None, now: datetime
) -> tuple[CheckInOutcome, int | None]:
    """Check her in with the code of an event, or with None of whichever event has this code today.

    Returns the outcome and the event's id.
    """
    until = rate_limits.next_allowed(tx, member_id, "wrong-code", WRONG_CODE_LIMIT, now)
    if until is not None:
        return CheckInOutcome.TOO_MANY, None
    found = [
        (event, row["day"])
        for row in tx.rows(
            """SELECT event_id, day FROM checkin_codes
            WHERE code = :code AND (:event IS NULL OR event_id = :event)""",
            {"code": code, "event": event_id},
        )
        if (event := records.load(tx, row["event_id"])) is not None
        and event.status is EventStatus.PUBLISHED
    ]
    hers = [(event, day) for event, day in found if _has_seat(tx, event.id, member_id)]
    today = [(event, day) for event, day in hers if event.day_of(now) == day]
    if today:
        event, day = today[0]
        first = _record(tx, event, member_id, day, now)
        return CheckInOutcome.WELCOME if first else CheckInOutcome.ALREADY, event.id
    if hers:
        return CheckInOutcome.OTHER_DAY, hers[0][0].id
    # The code is right, so she is not guessing: somebody at the event passed it on to her.
    ahead = [event for event, _ in found if event_id is not None or now < event.ends_at]
    if ahead:
        return CheckInOutcome.NO_SEAT, ahead[0].id
    rate_limits.record(tx, member_id, "wrong-code", now)
    return CheckInOutcome.WRONG, None


def _has_seat(tx: Transaction, event_id: int, member_id: int) -> bool:
    return bool(
        tx.value(
            """SELECT 1 FROM registrations JOIN members ON members.id = member_id
            WHERE event_id = :event AND member_id = :member AND registrations.status = 'registered'
            AND members.status IN ('member', 'managed')""",
            {"event": event_id, "member": member_id},
        )
    )


def _record(tx: Transaction, event: Event, member_id: int, day: int, now: datetime) -> bool:
    first = tx.execute(
        """INSERT INTO attendances (event_id, member_id, day, created_at)
        VALUES (:event, :member, :day, :now) ON CONFLICT DO NOTHING""",
        {"event": event.id, "member": member_id, "day": day, "now": to_timestamp(now)},
    )
    if first:
        feedback.ask_late_attendee(tx, event.id, member_id, now)
    return bool(first)


@mutation
def mark_attendance(
    tx: Transaction,
    event_id: int,
    by: int,
    member_id: int,
    day: int,
    *,
    came: bool,
    now: datetime,
) -> bool:
    """Mark somebody with a seat as present on a day, or undo that; False if `by` may not do so, or
    the day has not come. A certificate of hers does not outlast her only day.
    """
    tx.lock("events", event_id)
    event = _managed(tx, event_id, by)
    if event is None or not 1 <= day <= min(event.days, event.day_of(now)):
        return False
    if not _has_seat(tx, event_id, member_id):
        return False
    if came:
        _record(tx, event, member_id, day, now)
    else:
        tx.execute(
            """DELETE FROM attendances
            WHERE event_id = :event AND member_id = :member AND day = :day""",
            {"event": event_id, "member": member_id, "day": day},
        )
        issuing.withdraw_unearned(tx, member_id, event_id, now)
    return True


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """The number of people with a seat and of those who came, for one country or sector."""

    key: str
    seated: int
    attended: int


@dataclass(frozen=True, slots=True)
class Attendance:
    """The numbers of those who registered and of those who came."""

    seated: int
    attended: int
    by_country: tuple[AttendanceRow, ...]
    by_sector: tuple[AttendanceRow, ...]
    by_institution: tuple[AttendanceRow, ...]


@query
def attendance(tx: Transaction, event_id: int, day: int | None) -> Attendance:
    """The numbers of those with a seat and of those who came, on that day or with None on any."""
    return attendance_at(tx, event_id, day)


def attendance_at(tx: Transaction, event_id: int, day: int | None = None) -> Attendance:
    """As `attendance`, inside a transaction."""
    rows = tx.rows(
        """SELECT registrations.country AS country, coalesce(sector, 'other') AS sector,
            coalesce(institution, '') AS institution,
            EXISTS (SELECT 1 FROM attendances WHERE attendances.event_id = registrations.event_id
                AND attendances.member_id = registrations.member_id AND (:day IS NULL
                OR day = :day))
                AS came
        FROM registrations JOIN members ON members.id = member_id
        WHERE event_id = :event AND registrations.status = 'registered'""",
        {"event": event_id, "day": day},
    )

    def by(key: Callable[[int], str]) -> tuple[AttendanceRow, ...]:
        groups: dict[str, list[int]] = {}
        for at, row in enumerate(rows):
            groups.setdefault(key(at), []).append(row["came"])
        found = (AttendanceRow(name, len(came), sum(came)) for name, came in groups.items())
        return tuple(sorted(found, key=lambda number: (-number.seated, number.key)))

    return Attendance(
        seated=len(rows),
        attended=sum(row["came"] for row in rows),
        by_country=by(lambda at: rows[at]["country"]),
        by_sector=by(lambda at: rows[at]["sector"]),
        by_institution=by(lambda at: rows[at]["institution"]),
    )
