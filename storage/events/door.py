"""At the door: a code for each day, a list to tick, and who was there. Both count once."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage.database import Transaction, query, seconds, verb
from storage.events import afterwards, record
from storage.events.record import Event, Status

DIGITS = 6
MOST_TRIES = 10
"""Wrong codes within an hour after which she has to wait."""


class Arriving(StrEnum):
    """What became of a code."""

    WELCOME = "welcome"
    ALREADY = "already"
    NO_SEAT = "no-seat"
    OTHER_DAY = "other-day"
    WRONG = "wrong"
    TOO_MANY = "too-many"


@verb
def code_of(tx: Transaction, event_id: int, member_id: int, now: datetime) -> str | None:
    """The code of this day, made when it is first asked for; None where she may not have it, or
    the event has no day today.
    """
    event = _managed(tx, event_id, member_id)
    if event is None or not 1 <= event.day_of(now) <= event.days:
        return None
    day = event.day_of(now)
    tx.change(
        "INSERT INTO door_codes VALUES (:event, :day, :code) ON CONFLICT DO NOTHING",
        {"event": event_id, "day": day, "code": f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"},
    )
    return tx.value(
        "SELECT code FROM door_codes WHERE event_id = :event AND day = :day",
        {"event": event_id, "day": day},
    )


def _managed(tx: Transaction, event_id: int, member_id: int) -> Event | None:
    event = record.load(tx, event_id)
    if event is None or event.status is not Status.PUBLISHED:
        return None
    return event if record.manages(tx, event_id, member_id) else None


@verb
def arrive(
    tx: Transaction, member_id: int, code: str, event_id: int | None, now: datetime
) -> tuple[Arriving, int | None]:
    """She gives the code of an event, or with None of whichever has this code today.

    Returns what became of it, and the event's id.
    """
    if _tries(tx, member_id, now) >= MOST_TRIES:
        return Arriving.TOO_MANY, None
    found = [
        (event, row["day"])
        for row in tx.rows(
            """SELECT event_id, day FROM door_codes
            WHERE code = :code AND (:event IS NULL OR event_id = :event)""",
            {"code": code, "event": event_id},
        )
        if (event := record.load(tx, row["event_id"])) is not None
        and event.status is Status.PUBLISHED
    ]
    hers = [(event, day) for event, day in found if _has_seat(tx, event.id, member_id)]
    today = [(event, day) for event, day in hers if event.day_of(now) == day]
    if today:
        event, day = today[0]
        first = _note(tx, event, member_id, day, now)
        return Arriving.WELCOME if first else Arriving.ALREADY, event.id
    if hers:
        return Arriving.OTHER_DAY, hers[0][0].id
    # The code is right: whoever was let pass it on to her, she does not try.
    ahead = [event for event, _ in found if event_id is not None or now < event.ends_at]
    if ahead:
        return Arriving.NO_SEAT, ahead[0].id
    _count_try(tx, member_id, now)
    return Arriving.WRONG, None


def _has_seat(tx: Transaction, event_id: int, member_id: int) -> bool:
    return bool(
        tx.value(
            """SELECT 1 FROM seats JOIN members ON members.id = member_id
            WHERE event_id = :event AND member_id = :member AND state = 'seated'
            AND members.status = 'member'""",
            {"event": event_id, "member": member_id},
        )
    )


def _tries(tx: Transaction, member_id: int, now: datetime) -> int:
    return (
        tx.value(
            "SELECT tries FROM door_tries WHERE member_id = :member AND tried_at > :since",
            {"member": member_id, "since": seconds(now - timedelta(hours=1))},
        )
        or 0
    )


def _count_try(tx: Transaction, member_id: int, now: datetime) -> None:
    tx.change(
        """INSERT INTO door_tries VALUES (:member, :now, :tries)
        ON CONFLICT (member_id) DO UPDATE SET tries = :tries, tried_at = :now""",
        {"member": member_id, "now": seconds(now), "tries": 1 + _tries(tx, member_id, now)},
    )


def _note(tx: Transaction, event: Event, member_id: int, day: int, now: datetime) -> bool:
    first = tx.change(
        "INSERT INTO attendances VALUES (:event, :member, :day, :now) ON CONFLICT DO NOTHING",
        {"event": event.id, "member": member_id, "day": day, "now": seconds(now)},
    )
    if first:
        afterwards.came_late(tx, event.id, member_id, now)
    return bool(first)


@verb
def tick(
    tx: Transaction,
    event_id: int,
    by: int,
    member_id: int,
    day: int,
    *,
    came: bool,
    now: datetime,
) -> bool:
    """The organiser ticks somebody with a seat for a day, or takes the tick back; False if it is
    not hers to do, or the day has not come.
    """
    event = _managed(tx, event_id, by)
    if event is None or not 1 <= day <= min(event.days, event.day_of(now)):
        return False
    if not _has_seat(tx, event_id, member_id):
        return False
    if came:
        _note(tx, event, member_id, day, now)
    else:
        tx.change(
            """DELETE FROM attendances
            WHERE event_id = :event AND member_id = :member AND day = :day""",
            {"event": event_id, "member": member_id, "day": day},
        )
    return True


@dataclass(frozen=True, slots=True)
class Number:
    """How many have a seat and how many came, of one country or sector."""

    key: str
    seated: int
    came: int


@dataclass(frozen=True, slots=True)
class Numbers:
    """Who comes and who came, in numbers."""

    seated: int
    came: int
    by_country: tuple[Number, ...]
    by_sector: tuple[Number, ...]
    by_institution: tuple[Number, ...]


@query
def numbers(tx: Transaction, event_id: int, day: int | None) -> Numbers:
    """Those with a seat and those who came, on that day or with None on any."""
    rows = tx.rows(
        """SELECT seats.country AS country, coalesce(sector, 'other') AS sector,
            coalesce(institution, '') AS institution,
            EXISTS (SELECT 1 FROM attendances WHERE attendances.event_id = seats.event_id
                AND attendances.member_id = seats.member_id AND (:day IS NULL OR day = :day))
                AS came
        FROM seats JOIN members ON members.id = member_id
        WHERE event_id = :event AND state = 'seated'""",
        {"event": event_id, "day": day},
    )

    def by(key: Callable[[int], str]) -> tuple[Number, ...]:
        groups: dict[str, list[int]] = {}
        for at, row in enumerate(rows):
            groups.setdefault(key(at), []).append(row["came"])
        found = (Number(name, len(came), sum(came)) for name, came in groups.items())
        return tuple(sorted(found, key=lambda number: (-number.seated, number.key)))

    return Numbers(
        seated=len(rows),
        came=sum(row["came"] for row in rows),
        by_country=by(lambda at: rows[at]["country"]),
        by_sector=by(lambda at: rows[at]["sector"]),
        by_institution=by(lambda at: rows[at]["institution"]),
    )
