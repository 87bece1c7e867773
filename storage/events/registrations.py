"""Who comes: seats, shares of countries, the queue, and offers to the first in it.

A country with a share has that many seats to itself; the rest is for all other countries. So the
seats are parted into pools, and an answer concerns one pool only. A seat that comes free is offered
at once to the first who waits for that pool, and kept for her for some hours.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage import members, outbox
from storage.audiences import Attendance
from storage.database import Page, Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.events import calendars, records, reminders
from storage.events.records import Event, EventStatus
from storage.kit import audit, permissions, quiet_hours

OFFERED, SEATED, UNSEATED = "event-offered", "event-seated", "event-unseated"
"""Kinds of messages that are owed; their subject is the event."""

TAKEN = "('seated', 'offered')"


def attendance_rows(attendance: Attendance) -> str:
    """The rest of `SELECT member_id FROM …`, with a WHERE, over those who have this to do with an
    `event_id`.
    """
    match attendance:
        case Attendance.REGISTERED:
            return f"seats WHERE state IN {TAKEN}"
        case Attendance.WAITING:
            return "seats WHERE state = 'queued'"
        case Attendance.ATTENDED:
            return "attendances WHERE day > 0"


class SeatStatus(StrEnum):
    """What she answered and what came of it."""

    SEATED = "seated"
    OFFERED = "offered"
    QUEUED = "queued"
    LAPSED = "lapsed"
    """An offer that she let pass."""
    DECLINED = "declined"
    UNSEATED = "unseated"
    """Her seat was taken back by the organiser."""


class RegisterOutcome(StrEnum):
    """What became of an answer."""

    SEATED = "seated"
    QUEUED = "queued"
    DECLINED = "declined"
    UNCHANGED = "unchanged"
    CLOSED = "closed"
    CANCELLED = "cancelled"
    NOT_FOR_HER = "not-for-her"


class SeatOutcome(StrEnum):
    """What became of an organiser's word about a seat."""

    SEATED = "seated"
    UNSEATED = "unseated"
    UNCHANGED = "unchanged"
    FULL = "full"
    NOT_A_MEMBER = "not-a-member"
    NOT_ALLOWED = "not-allowed"
    OVER = "over"
    NEEDS_ADMIN = "needs-admin"


@dataclass(frozen=True, slots=True)
class RegistrationStatus:
    """Where somebody stands. `number` is how many wait before her for such a seat, and one more;
    `offer_over_at` (UTC) until when the seat is kept for her.
    """

    state: SeatStatus
    number: int | None = None
    offer_over_at: datetime | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class EventView:
    """An event as one reader sees it. `free` are seats that she could have now."""

    event: Event
    place: RegistrationStatus | None
    free: int
    waiting: int
    has_materials: bool
    may_manage: bool
    coordinates: bool = False


def pool_of(country: str, shares: Mapping[str, int]) -> str:
    """Which seats count for somebody from this country: its own share, or "" for the rest."""
    return country if country in shares else ""


def pool_size(pool: str, seats: int, shares: Mapping[str, int]) -> int:
    """How many seats a pool has."""
    return shares[pool] if pool else seats - sum(shares.values())


def _in_pool(pool: str) -> str:
    """SQL over `seats`: counts for this pool."""
    if pool:
        return "seats.country = :pool"
    return """seats.country NOT IN (SELECT event_shares.country FROM event_shares
        WHERE event_shares.event_id = seats.event_id)"""


def _count(tx: Transaction, event_id: int, pool: str, states: str) -> int:
    return tx.value(
        f"""SELECT count(*) FROM seats
        WHERE event_id = :event AND state IN {states} AND {_in_pool(pool)}""",
        {"event": event_id, "pool": pool},
    )


def _free(tx: Transaction, event_id: int, seats: int, pool: str, shares: Mapping[str, int]) -> int:
    return pool_size(pool, seats, shares) - _count(tx, event_id, pool, TAKEN)


def _seat(tx: Transaction, event_id: int, member_id: int) -> Row | None:
    return tx.row(
        "SELECT * FROM seats WHERE event_id = :event AND member_id = :member",
        {"event": event_id, "member": member_id},
    )


def _write(
    tx: Transaction,
    event_id: int,
    member_id: int,
    country: str,
    state: SeatStatus,
    now: datetime,
    over_at: datetime | None = None,
) -> None:
    """Put her into a state. Who asks anew has a new turn and her country of now."""
    tx.execute(
        """INSERT INTO seats VALUES (:event, :member, :state, :country,
            1 + coalesce((SELECT max(turn) FROM seats WHERE event_id = :event), 0), :over, :now)
        ON CONFLICT (event_id, member_id) DO UPDATE SET state = :state, offer_over_at = :over,
            changed_at = :now,
            turn = CASE WHEN seats.state IN ('seated', 'offered', 'queued') THEN seats.turn
                ELSE excluded.turn END,
            country = CASE WHEN seats.state IN ('seated', 'offered', 'queued') THEN seats.country
                ELSE excluded.country END""",
        {
            "event": event_id,
            "member": member_id,
            "state": state,
            "country": country,
            "over": None if over_at is None else to_timestamp(over_at),
            "now": to_timestamp(now),
        },
    )


def _country(tx: Transaction, member_id: int) -> str:
    return tx.value("SELECT country FROM members WHERE id = :id", {"id": member_id})


def _answerable(
    tx: Transaction, event_id: int, member_id: int, now: datetime
) -> Event | RegisterOutcome:
    """The event, or why she cannot answer."""
    if not records.may_see(tx, event_id, member_id):
        return RegisterOutcome.NOT_FOR_HER
    event = records.load(tx, event_id)
    assert event is not None
    if event.status is EventStatus.CANCELLED:
        return RegisterOutcome.CANCELLED
    return event


@mutation
def register(tx: Transaction, event_id: int, member_id: int, now: datetime) -> RegisterOutcome:
    """She comes: a seat, or a place in the queue if there is none for her country.

    Takes an offered seat too, until the offer is over. Pressing twice changes nothing.
    """
    event = _answerable(tx, event_id, member_id, now)
    if isinstance(event, RegisterOutcome):
        return event
    seat = _seat(tx, event_id, member_id)
    state = SeatStatus(seat["state"]) if seat is not None else None
    if state in (SeatStatus.SEATED, SeatStatus.QUEUED):
        return RegisterOutcome.UNCHANGED
    if state is SeatStatus.OFFERED:
        assert seat is not None
        if now >= from_timestamp(seat["offer_over_at"]):
            _lapse(tx, event, member_id, now)
            return RegisterOutcome.CLOSED if now >= event.answers_close_at else _ask(
                tx, event, member_id, now
            )  # fmt: skip
        _seated(tx, event, member_id, seat["country"], now)
        return RegisterOutcome.SEATED
    if now >= event.answers_close_at or state is SeatStatus.UNSEATED:
        return RegisterOutcome.CLOSED
    return _ask(tx, event, member_id, now)


def _ask(tx: Transaction, event: Event, member_id: int, now: datetime) -> RegisterOutcome:
    country = _country(tx, member_id)
    pool = pool_of(country, event.shares)
    if _free(tx, event.id, event.seats, pool, event.shares) > 0:
        _seated(tx, event, member_id, country, now)
        return RegisterOutcome.SEATED
    _write(tx, event.id, member_id, country, SeatStatus.QUEUED, now)
    return RegisterOutcome.QUEUED


def _seated(tx: Transaction, event: Event, member_id: int, country: str, now: datetime) -> None:
    _write(tx, event.id, member_id, country, SeatStatus.SEATED, now)
    outbox.cancel(tx, OFFERED, event.id, "answered", now, member_id)
    reminders.plan(tx, event, member_id, now)


@mutation
def cancel_registration(
    tx: Transaction, event_id: int, member_id: int, now: datetime
) -> RegisterOutcome:
    """She does not come: her seat, or her place in the queue, is free for the next."""
    event = _answerable(tx, event_id, member_id, now)
    if isinstance(event, RegisterOutcome):
        return event
    seat = _seat(tx, event_id, member_id)
    state = SeatStatus(seat["state"]) if seat is not None else None
    if state in (SeatStatus.DECLINED, SeatStatus.UNSEATED):
        return RegisterOutcome.UNCHANGED
    holds = state in (SeatStatus.SEATED, SeatStatus.OFFERED, SeatStatus.QUEUED)
    # A seat may be given back until the end; a first answer counts until answers close.
    if now >= (event.ends_at if holds else event.answers_close_at):
        return RegisterOutcome.CLOSED
    country = _country(tx, member_id)
    _leave(tx, event, member_id, country, SeatStatus.DECLINED, now)
    calendars.owe(tx, event, now, member_id, any_hour=True)
    return RegisterOutcome.DECLINED


def _leave(
    tx: Transaction, event: Event, member_id: int, country: str, state: SeatStatus, now: datetime
) -> None:
    _write(tx, event.id, member_id, country, state, now)
    reminders.drop(tx, event.id, member_id, now)
    for kind in (OFFERED, SEATED):
        outbox.cancel(tx, kind, event.id, "no longer owed", now, member_id)
    offer_free_seats(tx, event, now)


def _lapse(tx: Transaction, event: Event, member_id: int, now: datetime) -> None:
    _leave(tx, event, member_id, "", SeatStatus.LAPSED, now)


def offer_free_seats(tx: Transaction, event: Event, now: datetime) -> int:
    """Offer every free seat to the first in the queue whom the shares allow; how many offers."""
    if event.status is not EventStatus.PUBLISHED or now >= event.starts_at:
        return 0
    offers = 0
    for pool in (*event.shares, ""):
        free = _free(tx, event.id, event.seats, pool, event.shares)
        if free <= 0:
            continue
        for row in tx.rows(
            f"""SELECT seats.member_id AS member_id, seats.country AS country FROM seats
            JOIN members ON members.id = seats.member_id
            WHERE event_id = :event AND state = 'queued' AND members.status = 'member'
            AND {_in_pool(pool)}
            ORDER BY turn LIMIT :free""",
            {"event": event.id, "pool": pool, "free": free},
        ):
            _offer(tx, event, row["member_id"], row["country"], now)
            offers += 1
    return offers


def _offer(tx: Transaction, event: Event, member_id: int, country: str, now: datetime) -> None:
    """Keep a seat for her: the hours run from when she may be written to."""
    offer_hours: int = tx.value("SELECT offer_hours FROM event_rules")
    member = members.find(tx, member_id)
    assert member is not None
    told = quiet_hours.next_allowed(now, member.day, now, event.starts_at) or now
    over_at = min(told + timedelta(hours=offer_hours), event.starts_at)
    _write(tx, event.id, member_id, country, SeatStatus.OFFERED, now, over_at)
    outbox.enqueue(tx, OFFERED, [member_id], now, subject=event.id, over_at=over_at)


@mutation
def set_offer_hours(tx: Transaction, offer_hours: int) -> None:
    """For how many hours a seat is kept for whom it is offered to, from now on."""
    tx.execute("UPDATE event_rules SET offer_hours = :hours", {"hours": offer_hours})


@mutation
def expire_offers(tx: Transaction, now: datetime) -> int:
    """Offers that were let pass go to the next in the queue; how many."""
    rows = tx.rows(
        """SELECT event_id, member_id FROM seats
        WHERE state = 'offered' AND offer_over_at <= :now ORDER BY offer_over_at, turn""",
        {"now": to_timestamp(now)},
    )
    for row in rows:
        event = records.load(tx, row["event_id"])
        assert event is not None
        _lapse(tx, event, row["member_id"], now)
    return len(rows)


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next offer is over (UTC); None if none is out."""
    due = tx.value("SELECT min(offer_over_at) FROM seats WHERE state = 'offered'")
    return None if due is None else from_timestamp(due)


# An organiser's word


@mutation
def seat(
    tx: Transaction,
    event_id: int,
    by: int,
    member_id: int,
    reason: str,
    now: datetime,
) -> SeatOutcome:
    """Give somebody a seat past the queue; the reason is kept.

    Seats and shares hold for an organiser too: where none is free, she adds one first.
    """
    event = _decidable(tx, event_id, by, now)
    if isinstance(event, SeatOutcome):
        return event
    if not members.is_member(tx, member_id):
        return SeatOutcome.NOT_A_MEMBER
    if not records.reaches(tx, event_id, by, member_id):
        return SeatOutcome.NEEDS_ADMIN
    row = _seat(tx, event_id, member_id)
    if row is not None and row["state"] == SeatStatus.SEATED:
        return SeatOutcome.UNCHANGED
    # Who waits already counts for the country that she had when she asked.
    waits = row is not None and row["state"] in (SeatStatus.OFFERED, SeatStatus.QUEUED)
    country: str = row["country"] if row is not None and waits else _country(tx, member_id)
    has_offer = row is not None and row["state"] == SeatStatus.OFFERED
    pool = pool_of(country, event.shares)
    if not has_offer and _free(tx, event_id, event.seats, pool, event.shares) <= 0:
        return SeatOutcome.FULL
    _seated(tx, event, member_id, country, now)
    audit.record(tx, by, "seat", now, event_id=event_id, member_id=member_id, reason=reason)
    outbox.enqueue(tx, SEATED, [member_id], now, subject=event_id, over_at=event.ends_at)
    return SeatOutcome.SEATED


@mutation
def revoke_seat(
    tx: Transaction,
    event_id: int,
    by: int,
    member_id: int,
    reason: str,
    now: datetime,
) -> SeatOutcome:
    """Take somebody's seat or place in the queue back.

    She is told, with the reason, which is kept: a coordinator writes to her own countries only.
    """
    event = _decidable(tx, event_id, by, now)
    if isinstance(event, SeatOutcome):
        return event
    row = _seat(tx, event_id, member_id)
    if row is None or row["state"] not in (
        SeatStatus.SEATED,
        SeatStatus.OFFERED,
        SeatStatus.QUEUED,
    ):
        return SeatOutcome.UNCHANGED
    if not permissions.may_review(tx, by, _country(tx, member_id)):
        return SeatOutcome.NEEDS_ADMIN
    _leave(tx, event, member_id, row["country"], SeatStatus.UNSEATED, now)
    audit.record(tx, by, "unseat", now, event_id=event_id, member_id=member_id, reason=reason)
    outbox.enqueue(tx, UNSEATED, [member_id], now, subject=event_id, over_at=event.ends_at)
    calendars.owe(tx, event, now, member_id)
    return SeatOutcome.UNSEATED


def _decidable(tx: Transaction, event_id: int, by: int, now: datetime) -> Event | SeatOutcome:
    if not records.manages(tx, event_id, by):
        return SeatOutcome.NOT_ALLOWED
    event = records.load(tx, event_id)
    assert event is not None
    if event.status is not EventStatus.PUBLISHED or now >= event.ends_at:
        return SeatOutcome.OVER
    return event


# Looking


@query
def seen_by(tx: Transaction, event_id: int, viewer_id: int) -> EventView | None:
    """The event as she may see it; None if it is not for her."""
    may_manage = records.manages(tx, event_id, viewer_id)
    if not records.may_see(tx, event_id, viewer_id):
        return None
    event = records.load(tx, event_id)
    assert event is not None
    country = _country(tx, viewer_id)
    pool = pool_of(country, event.shares)
    return EventView(
        event=event,
        place=_place(tx, event, viewer_id),
        free=max(_free(tx, event_id, event.seats, pool, event.shares), 0),
        waiting=_count(tx, event_id, pool, "('queued')"),
        has_materials=bool(
            tx.value("SELECT 1 FROM event_materials WHERE event_id = :id", {"id": event_id})
        ),
        may_manage=may_manage,
        coordinates=bool(
            tx.value(
                "SELECT 1 FROM roles WHERE member_id = :id AND role = 'coordinator'",
                {"id": viewer_id},
            )
        ),
    )


def _place(tx: Transaction, event: Event, member_id: int) -> RegistrationStatus | None:
    row = _seat(tx, event.id, member_id)
    if row is None:
        return None
    state, number, reason = SeatStatus(row["state"]), None, None
    if state is SeatStatus.QUEUED:
        pool = pool_of(row["country"], event.shares)
        number = 1 + tx.value(
            f"""SELECT count(*) FROM seats
            WHERE event_id = :event AND state = 'queued' AND turn < :turn AND {_in_pool(pool)}""",
            {"event": event.id, "turn": row["turn"], "pool": pool},
        )
    if state is SeatStatus.UNSEATED:
        reason = tx.value(
            """SELECT note FROM audit WHERE event_id = :event AND member_id = :member
            AND act = 'unseat' ORDER BY id DESC LIMIT 1""",
            {"event": event.id, "member": member_id},
        )
    over_at = row["offer_over_at"]
    return RegistrationStatus(
        state, number, None if over_at is None else from_timestamp(over_at), reason
    )


@query
def place_of(tx: Transaction, event_id: int, member_id: int) -> RegistrationStatus | None:
    """Where she stands; None if she has not answered."""
    event = records.load(tx, event_id)
    return _place(tx, event, member_id) if event is not None else None


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody in an organiser's list."""

    member_id: int
    name: str
    country: str
    sector: str
    institution: str | None
    state: SeatStatus
    came: bool


@query
def participants(
    tx: Transaction,
    event_id: int,
    states: Sequence[SeatStatus],
    page: int,
    size: int,
    day: int | None,
) -> Page[Participant]:
    """Those in these states, by name; who waits comes in the order of the queue. `came`: on that
    day, or with None on any.
    """
    listed = ", ".join(f"'{state}'" for state in states)
    order = "turn" if SeatStatus.QUEUED in states else "name_key, member_id"
    return tx.page(
        f"""SELECT member_id, name, seats.country AS country, sector, institution, state,
            EXISTS (SELECT 1 FROM attendances WHERE attendances.event_id = seats.event_id
                AND attendances.member_id = seats.member_id AND (:day IS NULL OR day = :day))
                AS came
        FROM seats JOIN members ON members.id = member_id
        WHERE event_id = :event AND state IN ({listed})
        ORDER BY {order}""",
        {"event": event_id, "day": day},
        page,
        size,
    ).map(_participant)


def _participant(row: Row) -> Participant:
    return Participant(
        row["member_id"],
        row["name"] or "",
        row["country"],
        row["sector"] or "other",
        row["institution"],
        SeatStatus(row["state"]),
        bool(row["came"]),
    )


@query
def country_participants(
    tx: Transaction, event_id: int, viewer_id: int, page: int, size: int
) -> tuple[Page[Participant], int]:
    """For a coordinator: those from her countries who come or wait, by name, and how many there are
    in all; nobody for anybody else.
    """
    rows = tx.rows(
        """SELECT member_id, name, seats.country AS country, sector, institution, state,
            EXISTS (SELECT 1 FROM attendances WHERE attendances.event_id = seats.event_id
                AND attendances.member_id = seats.member_id) AS came
        FROM seats JOIN members ON members.id = member_id
        WHERE event_id = :event AND state IN ('seated', 'offered', 'queued')
        AND seats.country IN (SELECT roles.country FROM roles
            WHERE roles.member_id = :viewer AND role = 'coordinator')
        ORDER BY name_key, seats.member_id""",
        {"event": event_id, "viewer": viewer_id},
    )
    return Page.of(rows, page, size).map(_participant), len(rows)


@query
def counts(tx: Transaction, event_id: int) -> dict[SeatStatus, int]:
    """How many stand where."""
    rows = tx.rows(
        "SELECT state, count(*) FROM seats WHERE event_id = :event GROUP BY state",
        {"event": event_id},
    )
    return dict.fromkeys(SeatStatus, 0) | {SeatStatus(row[0]): row[1] for row in rows}
