"""Registrations: seats, country quotas, the waiting list, and offers to the first on it.

A country with a quota has that many seats to itself; the remaining seats are for all other
countries. This divides the seats into pools, and a registration concerns one pool only. A seat that
becomes free is offered at once to the first on the waiting list for its pool, and kept for her for
some hours.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage import managed_profiles, members, outbox
from storage.audiences import Attendance
from storage.database import Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.events import calendars, records, reminders
from storage.events.records import Event, EventStatus
from storage.kit import audit, network_settings, permissions, quiet_hours
from storage.managed_profiles import DelegationNews


def registered_members(tx: Transaction, event_id: int) -> list[int]:
    """The ids of those whom the bot can tell that come, or may still come: with a seat, an offered
    one, or a place on the waiting list.
    """
    return [
        row["member_id"]
        for row in tx.rows(
            """SELECT member_id FROM registrations JOIN members ON members.id = member_id
            WHERE event_id = :event AND members.status <> 'managed'
            AND registrations.status IN ('registered', 'offered', 'waitlisted')
            ORDER BY queue_position""",
            {"event": event_id},
        )
    ]


OFFERED, SEATED, SEAT_REVOKED = "event-offered", "event-seated", "event-seat-revoked"
"""Kinds of messages; their subject is the event."""
OFFER_HOURS = "offer-hours"
"""Network setting: for how many hours an offered seat is kept."""
TAKEN = "('registered', 'offered')"


def attendance_rows(attendance: Attendance) -> str:
    """The rest of `SELECT member_id FROM …`, with a WHERE, over those who relate in this way to an
    `event_id`.
    """
    match attendance:
        case Attendance.REGISTERED:
            return f"registrations WHERE status IN {TAKEN}"
        case Attendance.WAITING:
            return "registrations WHERE status = 'waitlisted'"
        case Attendance.ATTENDED:
            return "attendances WHERE day > 0"


class RegistrationStatus(StrEnum):
    """The status of a registration."""

    REGISTERED = "registered"
    OFFERED = "offered"
    WAITLISTED = "waitlisted"
    EXPIRED = "expired"
    """An offer that she let expire."""
    CANCELLED = "cancelled"
    REVOKED = "revoked"
    """Her seat was revoked by the organiser."""


class RegisterOutcome(StrEnum):
    """Outcome of a registration or its cancellation."""

    SEATED = "seated"
    QUEUED = "queued"
    DECLINED = "declined"
    UNCHANGED = "unchanged"
    CLOSED = "closed"
    CANCELLED = "cancelled"
    NOT_FOR_HER = "not-for-her"
    ATTENDED = "attended"
    """She has checked in, so there is no seat to give back."""
    NEEDS_EVENT = "needs-event"
    """It is a session of an event at which she has no seat."""
    OVERLAPS = "overlaps"
    """She has a seat in another session at the same time."""


class SeatOutcome(StrEnum):
    """Outcome of an organiser's change to a seat."""

    SEATED = "seated"
    REVOKED = "revoked"
    UNCHANGED = "unchanged"
    FULL = "full"
    NOT_A_MEMBER = "not-a-member"
    NOT_ALLOWED = "not-allowed"
    OVER = "over"
    NEEDS_ADMIN = "needs-admin"
    ATTENDED = "attended"
    """She has checked in, so there is no seat to take back."""
    NEEDS_EVENT = "needs-event"
    OVERLAPS = "overlaps"


@dataclass(frozen=True, slots=True)
class Registration:
    """A member's registration. `number` is her position on the waiting list for her pool, from 1;
    `offer_expires_at` (UTC) is the end of an offer.
    """

    status: RegistrationStatus
    number: int | None = None
    offer_expires_at: datetime | None = None
    reason: str | None = None


def pool_of(country: str, shares: Mapping[str, int]) -> str:
    """The pool that a member from this country belongs to: its own quota, or "" for the rest."""
    return country if country in shares else ""


def pool_size(pool: str, seats: int, shares: Mapping[str, int]) -> int:
    """The number of seats in a pool."""
    return shares[pool] if pool else seats - sum(shares.values())


def _in_pool(pool: str) -> str:
    """SQL over `registrations`: counts for this pool."""
    if pool:
        return "registrations.country = :pool"
    return """registrations.country NOT IN (SELECT event_quotas.country FROM event_quotas
        WHERE event_quotas.event_id = registrations.event_id)"""


def count_in_pool(tx: Transaction, event_id: int, pool: str, states: str) -> int:
    """The number of registrations in a pool with these statuses, a list of SQL."""
    return tx.value(
        f"""SELECT count(*) FROM registrations
        WHERE event_id = :event AND status IN {states} AND {_in_pool(pool)}""",
        {"event": event_id, "pool": pool},
    )


def free_seats(
    tx: Transaction, event_id: int, seats: int, pool: str, shares: Mapping[str, int]
) -> int:
    """The number of seats of a pool that are not taken; below 0 if there are fewer than taken."""
    return pool_size(pool, seats, shares) - count_in_pool(tx, event_id, pool, TAKEN)


def seat_row(tx: Transaction, event_id: int, member_id: int) -> Row | None:
    """The row of her registration; None if she has not answered."""
    return tx.row(
        "SELECT * FROM registrations WHERE event_id = :event AND member_id = :member",
        {"event": event_id, "member": member_id},
    )


def _write(
    tx: Transaction,
    event_id: int,
    member_id: int,
    country: str,
    state: RegistrationStatus,
    now: datetime,
    expires_at: datetime | None = None,
) -> None:
    """Set the status of her registration. If she registers again, she gets a new place on the
    waiting list and her current country. Without a seat she is not on the list of who comes.
    """
    tx.execute(
        """INSERT INTO registrations
            (event_id, member_id, status, country, queue_position, offer_expires_at, updated_at)
        VALUES (:event, :member, :state, :country,
            1 + coalesce((SELECT max(queue_position) FROM registrations WHERE event_id = :event),
                0), :over, :now)
        ON CONFLICT (event_id, member_id) DO UPDATE SET status = :state, offer_expires_at = :over,
            updated_at = :now,
            is_listed = CASE WHEN :state = 'registered' THEN registrations.is_listed ELSE 0 END,
            queue_position = CASE WHEN registrations.status IN ('registered', 'offered',
                'waitlisted') THEN registrations.queue_position
                ELSE excluded.queue_position END,
            country = CASE WHEN registrations.status IN ('registered', 'offered',
                'waitlisted') THEN registrations.country
                ELSE excluded.country END""",
        {
            "event": event_id,
            "member": member_id,
            "state": state,
            "country": country,
            "over": None if expires_at is None else to_timestamp(expires_at),
            "now": to_timestamp(now),
        },
    )


def country_of(tx: Transaction, member_id: int) -> str:
    """The country of a member."""
    return tx.value("SELECT country FROM members WHERE id = :id", {"id": member_id})


def _open_event(
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
    """Register her: she gets a seat, or a place on the waiting list if there is none for her pool.

    Also accepts an offered seat, until the offer expires. Pressing twice changes nothing.
    """
    records.lock_parent(tx, event_id)
    tx.lock("events", event_id)
    event = _open_event(tx, event_id, member_id, now)
    if isinstance(event, RegisterOutcome):
        return event
    return register_in(tx, event, member_id, now, event.registration_closes_at)


def register_in(
    tx: Transaction, event: Event, member_id: int, now: datetime, closes_at: datetime
) -> RegisterOutcome:
    """Like `register`, inside a transaction that has locked the event, for somebody of whom it is
    known that the event is for her; a first answer is accepted until `closes_at` (UTC).
    """
    seat = seat_row(tx, event.id, member_id)
    state = RegistrationStatus(seat["status"]) if seat is not None else None
    if state in (RegistrationStatus.REGISTERED, RegistrationStatus.WAITLISTED):
        return RegisterOutcome.UNCHANGED
    obstacle = _session_obstacle(tx, event, member_id)
    if obstacle is not None:
        return obstacle
    if state is RegistrationStatus.OFFERED:
        assert seat is not None
        if now >= from_timestamp(seat["offer_expires_at"]):
            _expire_offer(tx, event, member_id, now)
            return RegisterOutcome.CLOSED if now >= closes_at else _ask(tx, event, member_id, now)
        _seated(tx, event, member_id, seat["country"], now)
        return RegisterOutcome.SEATED
    if now >= closes_at or state is RegistrationStatus.REVOKED:
        return RegisterOutcome.CLOSED
    return _ask(tx, event, member_id, now)


def _session_obstacle(tx: Transaction, event: Event, member_id: int) -> RegisterOutcome | None:
    """Why she cannot have a seat in a session; None if she can, or if it is no session."""
    if event.parent_id is None:
        return None
    whole = seat_row(tx, event.parent_id, member_id)
    if whole is None or whole["status"] != RegistrationStatus.REGISTERED:
        return RegisterOutcome.NEEDS_EVENT
    taken = tx.value(
        """SELECT 1 FROM registrations JOIN events ON events.id = event_id
        WHERE member_id = :member AND registrations.status = 'registered'
        AND events.parent_id = :parent AND events.id <> :event AND events.status = 'published'
        AND starts_at < :ends AND ends_at > :starts LIMIT 1""",
        {
            "member": member_id,
            "parent": event.parent_id,
            "event": event.id,
            "starts": to_timestamp(event.starts_at),
            "ends": to_timestamp(event.ends_at),
        },
    )
    return RegisterOutcome.OVERLAPS if taken else None


def _leave_sessions(tx: Transaction, event: Event, member_id: int, now: datetime) -> None:
    """Give back her seats in the sessions of an event at which she has no seat any more."""
    for row in tx.rows(
        """SELECT event_id, registrations.country AS country FROM registrations
        JOIN events ON events.id = event_id
        WHERE parent_id = :event AND member_id = :member
        AND registrations.status IN ('registered', 'offered', 'waitlisted') ORDER BY event_id""",
        {"event": event.id, "member": member_id},
    ):
        session = records.load(tx, row["event_id"])
        assert session is not None
        _leave(tx, session, member_id, row["country"], RegistrationStatus.CANCELLED, now)
        calendars.enqueue(tx, session, now, member_id)


def _ask(tx: Transaction, event: Event, member_id: int, now: datetime) -> RegisterOutcome:
    country = country_of(tx, member_id)
    pool = pool_of(country, event.shares)
    if free_seats(tx, event.id, event.seats, pool, event.shares) > 0:
        _seated(tx, event, member_id, country, now)
        return RegisterOutcome.SEATED
    _write(tx, event.id, member_id, country, RegistrationStatus.WAITLISTED, now)
    return RegisterOutcome.QUEUED


def _seated(tx: Transaction, event: Event, member_id: int, country: str, now: datetime) -> None:
    _write(tx, event.id, member_id, country, RegistrationStatus.REGISTERED, now)
    outbox.cancel(tx, OFFERED, event.id, "answered", now, member_id)
    if not managed_profiles.is_managed(tx, member_id):
        reminders.plan(tx, event, member_id, now)


@mutation
def cancel_registration(
    tx: Transaction, event_id: int, member_id: int, now: datetime
) -> RegisterOutcome:
    """Cancel her registration: her seat, or her place on the waiting list, goes to the next. Her
    seats in the sessions of the event go with it.
    """
    records.lock_parent(tx, event_id)
    tx.lock("events", event_id)
    event = _open_event(tx, event_id, member_id, now)
    return event if isinstance(event, RegisterOutcome) else cancel_in(tx, event, member_id, now)


def cancel_in(tx: Transaction, event: Event, member_id: int, now: datetime) -> RegisterOutcome:
    """Like `cancel_registration`, inside a transaction that has locked the event, for somebody of
    whom it is known that the event is for her.
    """
    seat = seat_row(tx, event.id, member_id)
    state = RegistrationStatus(seat["status"]) if seat is not None else None
    if state in (RegistrationStatus.CANCELLED, RegistrationStatus.REVOKED):
        return RegisterOutcome.UNCHANGED
    holds = state in (
        RegistrationStatus.REGISTERED,
        RegistrationStatus.OFFERED,
        RegistrationStatus.WAITLISTED,
    )
    # A seat may be given back until the event ends; a first answer is accepted until registration
    # closes.
    if now >= (event.ends_at if holds else event.registration_closes_at):
        return RegisterOutcome.CLOSED
    if has_attended_in(tx, event.id, member_id):
        return RegisterOutcome.ATTENDED
    country = country_of(tx, member_id)
    _leave(tx, event, member_id, country, RegistrationStatus.CANCELLED, now)
    calendars.enqueue(tx, event, now, member_id, any_hour=True)
    return RegisterOutcome.DECLINED


def has_attended_in(tx: Transaction, event_id: int, member_id: int) -> bool:
    """Whether she was there on one of the event's days, inside a transaction."""
    return bool(
        tx.value(
            "SELECT 1 FROM attendances WHERE event_id = :event AND member_id = :member LIMIT 1",
            {"event": event_id, "member": member_id},
        )
    )


def _leave(
    tx: Transaction,
    event: Event,
    member_id: int,
    country: str,
    state: RegistrationStatus,
    now: datetime,
) -> None:
    _write(tx, event.id, member_id, country, state, now)
    reminders.drop(tx, event.id, member_id, now)
    for kind in (OFFERED, SEATED):
        outbox.cancel(tx, kind, event.id, "no longer needed", now, member_id)
    _leave_sessions(tx, event, member_id, now)
    offer_free_seats(tx, event, now)


def cancel_all(tx: Transaction, member_id: int, now: datetime) -> None:
    """Cancel all registrations of a member who leaves: the seats that she held go to the next."""
    for row in tx.rows(
        """SELECT event_id FROM registrations
        WHERE member_id = :member AND status IN ('registered', 'offered')""",
        {"member": member_id},
    ):
        event = records.load(tx, row["event_id"])
        assert event is not None
        _leave(tx, event, member_id, "", RegistrationStatus.CANCELLED, now)


_RANKS = {
    RegistrationStatus.REGISTERED: 3,
    RegistrationStatus.OFFERED: 2,
    RegistrationStatus.WAITLISTED: 1,
}


def take_over(tx: Transaction, from_id: int, to_id: int, now: datetime) -> None:
    """Give the seats, the places on waiting lists and the attendances of one row of `members` to
    another one, who is the same woman. Where both have an answer, the better one stays, and the
    other seat goes to the next; what an organiser took from `to_id` stays taken.
    """
    for row in tx.rows(
        """SELECT event_id FROM registrations JOIN events ON events.id = event_id
        WHERE member_id = :id ORDER BY coalesce(parent_id, 0), event_id""",
        {"id": from_id},
    ):
        records.lock_parent(tx, row["event_id"])
        tx.lock("events", row["event_id"])
        event = records.load(tx, row["event_id"])
        assert event is not None
        _take_over(tx, event, from_id, to_id, now)
    tx.execute(
        """INSERT INTO attendances (event_id, member_id, day, created_at)
        SELECT event_id, :to, day, created_at FROM attendances WHERE member_id = :id
        ON CONFLICT DO NOTHING""",
        {"id": from_id, "to": to_id},
    )
    tx.execute("DELETE FROM attendances WHERE member_id = :id", {"id": from_id})


def _take_over(tx: Transaction, event: Event, from_id: int, to_id: int, now: datetime) -> None:
    own, other = seat_row(tx, event.id, to_id), seat_row(tx, event.id, from_id)
    assert other is not None
    values = {"event": event.id, "id": from_id, "to": to_id}
    if own is not None and not _is_better(other, own):
        tx.execute("DELETE FROM registrations WHERE event_id = :event AND member_id = :id", values)
    else:
        if own is not None:
            tx.execute(
                "DELETE FROM registrations WHERE event_id = :event AND member_id = :to", values
            )
            outbox.cancel(tx, OFFERED, event.id, "answered", now, to_id)
        tx.execute(
            """UPDATE registrations SET member_id = :to
            WHERE event_id = :event AND member_id = :id""",
            values,
        )
        if other["status"] == RegistrationStatus.REGISTERED:
            reminders.plan(tx, event, to_id, now)
        elif other["status"] == RegistrationStatus.OFFERED:
            until = from_timestamp(other["offer_expires_at"])
            _tell(tx, OFFERED, event.id, to_id, now, until)
    offer_free_seats(tx, event, now)


def _is_better(one: Row, own: Row) -> bool:
    """Whether a registration gives more than her own."""
    if own["status"] == RegistrationStatus.REVOKED:
        return False
    rank, own_rank = (_RANKS.get(RegistrationStatus(row["status"]), 0) for row in (one, own))
    is_earlier = one["queue_position"] < own["queue_position"]
    return rank > own_rank or (rank == own_rank == 1 and is_earlier)


def follow_country(tx: Transaction, member_id: int, now: datetime) -> None:
    """After a move, count her seats and her places on waiting lists for her new country. Where its
    seats are all taken, she keeps the seat that she has, which goes on counting as before.
    """
    country = country_of(tx, member_id)
    for row in tx.rows(
        """SELECT event_id, status, country FROM registrations
        WHERE member_id = :member AND status IN ('registered', 'offered', 'waitlisted')
        AND country <> :country ORDER BY event_id""",
        {"member": member_id, "country": country},
    ):
        event = records.load(tx, row["event_id"])
        assert event is not None
        if event.status is not EventStatus.PUBLISHED or now >= event.ends_at:
            continue
        pool = pool_of(country, event.shares)
        has_seat = row["status"] != RegistrationStatus.WAITLISTED
        stays = pool == pool_of(row["country"], event.shares)
        if (
            has_seat
            and not stays
            and free_seats(tx, event.id, event.seats, pool, event.shares) <= 0
        ):
            continue
        tx.execute(
            """UPDATE registrations SET country = :country
            WHERE event_id = :event AND member_id = :member""",
            {"country": country, "event": event.id, "member": member_id},
        )
        offer_free_seats(tx, event, now)


def _expire_offer(tx: Transaction, event: Event, member_id: int, now: datetime) -> None:
    _leave(tx, event, member_id, "", RegistrationStatus.EXPIRED, now)


def offer_free_seats(tx: Transaction, event: Event, now: datetime) -> int:
    """Offer every free seat to the first on the waiting list whom the quotas allow; returns how
    many.
    """
    if event.status is not EventStatus.PUBLISHED or now >= event.starts_at:
        return 0
    offers = 0
    for pool in (*event.shares, ""):
        free = free_seats(tx, event.id, event.seats, pool, event.shares)
        if free <= 0:
            continue
        for row in tx.rows(
            f"""SELECT registrations.member_id AS member_id, registrations.country AS country
                FROM registrations
            JOIN members ON members.id = registrations.member_id
            WHERE event_id = :event AND registrations.status = 'waitlisted'
            AND members.status IN ('member', 'managed')
            AND {_in_pool(pool)}
            ORDER BY queue_position LIMIT :free""",
            {"event": event.id, "pool": pool, "free": free},
        ):
            _offer(tx, event, row["member_id"], row["country"], now)
            offers += 1
    return offers


def _offer(tx: Transaction, event: Event, member_id: int, country: str, now: datetime) -> None:
    """Keep a seat for her: the hours count from the end of her quiet hours."""
    offer_hours = network_settings.get(tx, OFFER_HOURS, 24)
    member = members.find(tx, member_id)
    assert member is not None
    told = quiet_hours.next_allowed(now, member.day, now, event.starts_at) or now
    expires_at = min(told + timedelta(hours=offer_hours), event.starts_at)
    _write(tx, event.id, member_id, country, RegistrationStatus.OFFERED, now, expires_at)
    _tell(tx, OFFERED, event.id, member_id, now, expires_at)


_IN_HER_PLACE = {
    OFFERED: DelegationNews.OFFERED,
    SEATED: DelegationNews.SEATED,
    SEAT_REVOKED: DelegationNews.REVOKED,
}


def _tell(
    tx: Transaction, kind: str, event_id: int, member_id: int, now: datetime, expires_at: datetime
) -> None:
    """Tell her about her seat; of a managed profile, whoever keeps it."""
    if managed_profiles.is_managed(tx, member_id):
        told = managed_profiles.keepers(tx, member_id)
        managed_profiles.tell(tx, _IN_HER_PLACE[kind], event_id, told, now, expires_at)
    else:
        outbox.enqueue(tx, kind, [member_id], now, subject_id=event_id, expires_at=expires_at)


@mutation
def set_offer_hours(tx: Transaction, offer_hours: int) -> None:
    """Set for how many hours an offered seat is kept, from now on."""
    network_settings.put(tx, OFFER_HOURS, offer_hours)


@mutation
def expire_offers(tx: Transaction, now: datetime) -> int:
    """Expire the offers whose time is over, and offer the seats to the next; returns how many."""
    rows = tx.rows(
        """SELECT event_id, member_id FROM registrations
        WHERE status = 'offered' AND offer_expires_at <= :now ORDER BY offer_expires_at,
        queue_position""",
        {"now": to_timestamp(now)},
    )
    for row in rows:
        event = records.load(tx, row["event_id"])
        assert event is not None
        _expire_offer(tx, event, row["member_id"], now)
    return len(rows)


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next offer expires (UTC); None if there is none."""
    due = tx.value("SELECT min(offer_expires_at) FROM registrations WHERE status = 'offered'")
    return None if due is None else from_timestamp(due)


# Changes by an organiser


@mutation
def seat(
    tx: Transaction,
    event_id: int,
    by: int,
    member_id: int,
    reason: str,
    now: datetime,
) -> SeatOutcome:
    """Give somebody a seat, bypassing the waiting list; the reason is kept.

    Seats and quotas bind the organiser too: if none is free, a seat must be added first.
    """
    records.lock_parent(tx, event_id)
    tx.lock("events", event_id)
    event = _decidable(tx, event_id, by, now)
    if isinstance(event, SeatOutcome):
        return event
    is_managed = managed_profiles.is_managed(tx, member_id)
    if not is_managed and not members.is_member(tx, member_id):
        return SeatOutcome.NOT_A_MEMBER
    if is_managed and seat_row(tx, event.parent_id or event_id, member_id) is None:
        return SeatOutcome.NOT_A_MEMBER  # she was entered for another event
    if not is_managed and not records.reaches(tx, event_id, by, member_id):
        return SeatOutcome.NEEDS_ADMIN
    row = seat_row(tx, event_id, member_id)
    if row is not None and row["status"] == RegistrationStatus.REGISTERED:
        return SeatOutcome.UNCHANGED
    obstacle = _session_obstacle(tx, event, member_id)
    if obstacle is not None:
        return SeatOutcome(obstacle.value)
    # A member on the waiting list still counts for the country that she had when she registered.
    waits = row is not None and row["status"] in (
        RegistrationStatus.OFFERED,
        RegistrationStatus.WAITLISTED,
    )
    country: str = row["country"] if row is not None and waits else country_of(tx, member_id)
    has_offer = row is not None and row["status"] == RegistrationStatus.OFFERED
    pool = pool_of(country, event.shares)
    if not has_offer and free_seats(tx, event_id, event.seats, pool, event.shares) <= 0:
        return SeatOutcome.FULL
    _seated(tx, event, member_id, country, now)
    audit.record(tx, by, "seat", now, event_id=event_id, member_id=member_id, reason=reason)
    _tell(tx, SEATED, event_id, member_id, now, event.ends_at)
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
    """Revoke somebody's seat or place on the waiting list.

    The member is told, with the reason, which is kept: a coordinator can do this only in her own
    countries.
    """
    records.lock_parent(tx, event_id)
    tx.lock("events", event_id)
    event = _decidable(tx, event_id, by, now)
    if isinstance(event, SeatOutcome):
        return event
    row = seat_row(tx, event_id, member_id)
    if row is None or row["status"] not in (
        RegistrationStatus.REGISTERED,
        RegistrationStatus.OFFERED,
        RegistrationStatus.WAITLISTED,
    ):
        return SeatOutcome.UNCHANGED
    if not permissions.may_review(tx, by, country_of(tx, member_id)):
        return SeatOutcome.NEEDS_ADMIN
    if has_attended_in(tx, event_id, member_id):
        return SeatOutcome.ATTENDED
    _leave(tx, event, member_id, row["country"], RegistrationStatus.REVOKED, now)
    audit.record(tx, by, "revoke-seat", now, event_id=event_id, member_id=member_id, reason=reason)
    _tell(tx, SEAT_REVOKED, event_id, member_id, now, event.ends_at)
    calendars.enqueue(tx, event, now, member_id)
    return SeatOutcome.REVOKED


def _decidable(tx: Transaction, event_id: int, by: int, now: datetime) -> Event | SeatOutcome:
    if not records.manages(tx, event_id, by):
        return SeatOutcome.NOT_ALLOWED
    event = records.load(tx, event_id)
    assert event is not None
    if event.status is not EventStatus.PUBLISHED or now >= event.ends_at:
        return SeatOutcome.OVER
    return event


# Queries


def next_of(tx: Transaction, member_id: int, now: datetime) -> tuple[Event, Registration] | None:
    """The next event at which she has a seat, is offered one or waits for one, and that is not
    over; None if there is none.
    """
    event_id = tx.value(
        """SELECT event_id FROM registrations JOIN events ON events.id = event_id
        WHERE member_id = :member
        AND registrations.status IN ('registered', 'offered', 'waitlisted')
        AND events.status = 'published' AND ends_at > :now
        ORDER BY starts_at, event_id LIMIT 1""",
        {"member": member_id, "now": to_timestamp(now)},
    )
    event = records.load(tx, event_id) if event_id is not None else None
    registration = registration_in(tx, event, member_id) if event is not None else None
    return None if event is None or registration is None else (event, registration)


def registration_in(tx: Transaction, event: Event, member_id: int) -> Registration | None:
    """Her registration, inside a transaction; None if she has not answered."""
    row = seat_row(tx, event.id, member_id)
    if row is None:
        return None
    state, number, reason = RegistrationStatus(row["status"]), None, None
    if state is RegistrationStatus.WAITLISTED:
        pool = pool_of(row["country"], event.shares)
        number = 1 + tx.value(
            f"""SELECT count(*) FROM registrations
            WHERE event_id = :event AND status = 'waitlisted' AND queue_position < :turn
            AND {_in_pool(pool)}""",
            {"event": event.id, "turn": row["queue_position"], "pool": pool},
        )
    if state is RegistrationStatus.REVOKED:
        reason = tx.value(
            """SELECT note FROM audit WHERE event_id = :event AND member_id = :member
            AND action = 'revoke-seat' ORDER BY id DESC LIMIT 1""",
            {"event": event.id, "member": member_id},
        )
    expires_at = row["offer_expires_at"]
    return Registration(
        state, number, None if expires_at is None else from_timestamp(expires_at), reason
    )


@query
def registration_of(tx: Transaction, event_id: int, member_id: int) -> Registration | None:
    """Her registration; None if she has not answered."""
    event = records.load(tx, event_id)
    return registration_in(tx, event, member_id) if event is not None else None


@query
def has_attended(tx: Transaction, event_id: int, member_id: int) -> bool:
    """Whether she was there on one of the event's days."""
    return has_attended_in(tx, event_id, member_id)
