"""Making an event and changing it: facts one by one, each against what its organiser last saw.

Two organisers may change the same event. A change names the value that it was made from; where that
is no longer so, nothing is written and she is shown what is there now.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from storage import members, outbox
from storage.database import Transaction, mutation, query, to_timestamp
from storage.database import from_timestamp as at
from storage.events import calendars, records, registrations, reminders
from storage.events.records import INVITED, Event, EventStatus, Session
from storage.kit import audit, permissions
from storage.kit.form_drafts import Value

CHANGED, CANCELLED = "event-changed", "event-cancelled"
APPROVAL, DECIDED = "event-approval", "event-decided"
"""Kinds of messages that are owed; their subject is the event, for CHANGED the change."""

MAX_SEATS = 5_000
CHANGE_DEBOUNCE = timedelta(minutes=10)
"""How long after the last change those who come are told of it, if nobody tells them before."""


class EditOutcome(StrEnum):
    """What became of a change."""

    DONE = "done"
    UNCHANGED = "unchanged"
    CONFLICT = "conflict"
    NOT_ALLOWED = "not-allowed"
    OVER = "over"
    END_BEFORE_START = "end-before-start"
    PAST = "past"
    TOO_LONG = "too-long"
    CLOSE_AFTER_START = "close-after-start"
    TOO_FEW_SEATS = "too-few-seats"
    TOO_FEW_FOR_TAKEN = "too-few-for-taken"
    SHARES_ABOVE_SEATS = "shares-above-seats"
    SHARES_OUTSIDE = "shares-outside"
    LAST_TITLE = "last-title"
    NEEDS_ADMIN = "needs-admin"

    @property
    def keeps_draft(self) -> bool:
        """She may give another answer."""
        return self not in (
            EditOutcome.DONE, EditOutcome.UNCHANGED, EditOutcome.NOT_ALLOWED, EditOutcome.OVER,
        )  # fmt: skip


class PublishOutcome(StrEnum):
    """What became of a wish to publish, or to cancel."""

    PUBLISHED = "published"
    ASKED = "asked"
    CANCELLED = "cancelled"
    REJECTED = "rejected"
    REASON_NEEDS_ADMIN = "reason-needs-admin"
    UNCHANGED = "unchanged"
    PAST = "past"
    CHANGED = "changed"
    NOT_ALLOWED = "not-allowed"

    @property
    def keeps_draft(self) -> bool:
        """Without a reason she may cancel it herself."""
        return self is PublishOutcome.REASON_NEEDS_ADMIN


MAX_DURATION = timedelta(days=62)
"""How long an event may last."""


@dataclass(frozen=True, slots=True)
class NewEvent:
    """What an event needs at least. Moments are UTC."""

    language: str
    title: str
    starts_at: datetime
    ends_at: datetime
    zone: str
    place: str
    seats: int


@mutation
def create(
    tx: Transaction, member_id: int, facts: NewEvent, now: datetime
) -> tuple[EditOutcome, int | None]:
    """Make a draft of an event. A coordinator's is for her countries at first. Returns what became
    of it, and the event's id.
    """
    held = tx.rows("SELECT role, country FROM roles WHERE member_id = :id", {"id": member_id})
    if not held:
        return EditOutcome.NOT_ALLOWED, None
    wrong = _wrong_time(facts.starts_at, facts.ends_at, now)
    if wrong is not None:
        return wrong, None
    event_id: int = tx.value(
        """INSERT INTO events (uid, organiser_id, language, zone, starts_at, ends_at, place, seats,
            created_at, updated_at)
        VALUES (:uid, :member, :language, :zone, :starts, :ends, :place, :seats, :now, :now)
        RETURNING id""",
        {
            "uid": f"{secrets.token_hex(16)}@kurak",
            "member": member_id,
            "language": facts.language,
            "zone": facts.zone,
            "starts": to_timestamp(facts.starts_at),
            "ends": to_timestamp(facts.ends_at),
            "place": facts.place,
            "seats": facts.seats,
            "now": to_timestamp(now),
        },
    )
    _put_text(tx, event_id, facts.language, title=facts.title)
    for before in reminders.DEFAULT:
        _choose(tx, event_id, "reminder", str(before))
    if not any(row["role"] == "admin" for row in held):
        for row in held:
            _choose(tx, event_id, "country", row["country"])
    return EditOutcome.DONE, event_id


def _wrong_time(starts_at: datetime, ends_at: datetime, now: datetime) -> EditOutcome | None:
    if starts_at <= now:
        return EditOutcome.PAST
    if ends_at <= starts_at:
        return EditOutcome.END_BEFORE_START
    return EditOutcome.TOO_LONG if ends_at - starts_at > MAX_DURATION else None


def _put_text(tx: Transaction, event_id: int, language: str, **text: str | None) -> None:
    for name, value in text.items():
        tx.execute(
            f"""INSERT INTO event_texts (event_id, language, title, description)
            VALUES (:event, :language, coalesce(:title, ''), :description)
            ON CONFLICT (event_id, language) DO UPDATE SET {name} = excluded.{name}""",
            {
                "event": event_id,
                "language": language,
                "title": text.get("title"),
                "description": text.get("description"),
                name: value,
            },
        )


def _choose(tx: Transaction, event_id: int, kind: str, key: str) -> None:
    tx.execute(
        """INSERT INTO event_choices (event_id, kind, key)
        VALUES (:event, :kind, :key) ON CONFLICT DO NOTHING""",
        {"event": event_id, "kind": kind, "key": key},
    )


@mutation
def copy(tx: Transaction, event_id: int, member_id: int, now: datetime) -> int | None:
    """A draft like this event, so many whole weeks later that it lies ahead; its id.

    Answers, materials and what was said afterwards stay with the old one. A copy that she has not
    touched yet is taken for this one. None if she may not.
    """
    event = records.load(tx, event_id)
    if event is None or not records.manages(tx, event_id, member_id):
        return None
    untouched = tx.value(
        """SELECT id FROM events WHERE copied_from = :event AND organiser_id = :member
        AND status = 'draft' AND updated_at = created_at AND starts_at > :now""",
        {"event": event_id, "member": member_id, "now": to_timestamp(now)},
    )
    if untouched is not None:
        return untouched
    weeks = max(0, (now + timedelta(days=7) - event.starts_at) // timedelta(days=7) + 1)
    zone = ZoneInfo(event.zone)

    def later(moment: datetime) -> int:
        local = moment.astimezone(zone).replace(tzinfo=None) + timedelta(weeks=weeks)
        return to_timestamp(local.replace(tzinfo=zone))

    copied: int = tx.value(
        """INSERT INTO events (uid, organiser_id, language, zone, starts_at, ends_at, place, seats,
            is_open, organisers, copied_from, created_at, updated_at)
        SELECT :uid, :member, language, zone, :starts, :ends, place, seats, is_open, organisers,
            :event, :now, :now FROM events WHERE id = :event RETURNING id""",
        {
            "uid": f"{secrets.token_hex(16)}@kurak",
            "member": member_id,
            "event": event_id,
            "starts": later(event.starts_at),
            "ends": later(event.ends_at),
            "now": to_timestamp(now),
        },
    )
    for table, columns in (
        ("event_texts", "language, title, description"),
        ("event_choices", "kind, key"),
        ("event_guests", "member_id"),
        ("event_quotas", "country, seats"),
        ("event_sessions", "day, position, starts, ends, title, speaker, moderator"),
        ("event_questions", "position, question"),
    ):
        tx.execute(
            f"""INSERT INTO {table} (event_id, {columns})
            SELECT :copied, {columns} FROM {table} WHERE event_id = :event""",
            {"copied": copied, "event": event_id},
        )
    return copied


# Facts


def value_of(event: Event, fact: str) -> Value:
    """A fact of an event as forms keep it.

    `fact` is a name, for texts with a language ("title:kk"), for the agenda with a day
    ("agenda:2"). Moments are seconds since 1970, lists are keys.
    """
    name, _, of = fact.partition(":")
    match name:
        case "title" | "description":
            wording = event.texts.get(of)
            return getattr(wording, name) if wording is not None else None
        case "starts":
            return str(to_timestamp(event.starts_at))
        case "ends":
            return str(to_timestamp(event.ends_at))
        case "closing":
            close = event.registration_closes_at
            return None if close == event.starts_at else str(to_timestamp(close))
        case "zone" | "place" | "organisers":
            return getattr(event, name)
        case "seats":
            return str(event.seats)
        case "countries" | "sectors" | "speech" | "questions":
            return getattr(event, name) or None
        case "reminders":
            return tuple(str(before) for before in event.reminders) or None
        case "shares":
            return tuple(f"{country}:{share}" for country, share in event.shares.items()) or None
        case "agenda":
            day = int(of)
            return agenda_lines(tuple(s for s in event.sessions if s.day == day)) or None
        case "open":
            return "1" if event.is_open else None
        case _:
            raise LookupError(fact)


def agenda_lines(sessions: tuple[Session, ...]) -> tuple[str, ...]:
    """Sessions as they are kept in a draft: starts, ends, title, speaker, moderator, by tabs."""
    return tuple(
        "\t".join((s.starts, s.ends or "", s.title, s.speaker or "", s.moderator or ""))
        for s in sessions
    )


class Changed(NamedTuple):
    """What became of a change; `now_there` is the value that stands there now."""

    outcome: EditOutcome
    now_there: Value = None


@mutation
def change(
    tx: Transaction,
    event_id: int,
    member_id: int,
    fact: str,
    before: Value,
    after: Value,
    now: datetime,
) -> Changed:
    """Change one fact if it still is what she saw."""
    event = records.load(tx, event_id)
    if event is None or not records.manages(tx, event_id, member_id):
        return Changed(EditOutcome.NOT_ALLOWED)
    is_over = event.status is EventStatus.PUBLISHED and now >= event.ends_at
    if is_over or event.status is EventStatus.CANCELLED:
        return Changed(EditOutcome.OVER)
    there = value_of(event, fact)
    if _same(there, after):
        return Changed(EditOutcome.UNCHANGED, there)
    if not _same(there, before):
        return Changed(EditOutcome.CONFLICT, there)
    wrong = _refused(tx, event, fact, after, now)
    if wrong is not None:
        return Changed(wrong, there)
    if records.needs_admin(tx, event, member_id):
        return Changed(EditOutcome.NEEDS_ADMIN, there)
    # Whether it reaches farther with this change is asked of what stands there then.
    tx.execute("SAVEPOINT before_change")
    _snapshot_before_change(tx, event, fact, now)
    _apply(tx, event, fact, after)
    if records.needs_admin(tx, event, member_id):
        tx.execute("ROLLBACK TO before_change")
        tx.execute("RELEASE before_change")
        return Changed(EditOutcome.NEEDS_ADMIN, there)
    tx.execute("RELEASE before_change")
    _ask_again(tx, event, now)
    tx.execute(
        "UPDATE events SET updated_at = :now WHERE id = :id",
        {"id": event_id, "now": to_timestamp(now)},
    )
    changed = records.load(tx, event_id)
    assert changed is not None
    if _calendar(changed) != _calendar(event):
        tx.execute("UPDATE events SET sequence = sequence + 1 WHERE id = :id", {"id": event_id})
    if event.status is EventStatus.PUBLISHED:
        if (changed.starts_at, changed.reminders) != (event.starts_at, event.reminders):
            reminders.move(tx, event, changed, now)
        registrations.offer_free_seats(tx, changed, now)
        _invite_new_audience(tx, changed, now)
    return Changed(EditOutcome.DONE, value_of(changed, fact))


def _ask_again(tx: Transaction, event: Event, now: datetime) -> None:
    """What waits for an admin has changed: it is a draft again, to be asked about anew."""
    if event.status is EventStatus.PENDING:
        tx.execute("UPDATE events SET status = 'draft' WHERE id = :id", {"id": event.id})
        outbox.cancel(tx, APPROVAL, event.id, "changed", now)


def _same(one: Value, other: Value) -> bool:
    return (one or None) == (other or None)


def _calendar(event: Event) -> object:
    """What a calendar shows of it."""
    times = event.starts_at, event.ends_at, event.zone
    return times, event.place, event.texts, event.sessions


def _refused(
    tx: Transaction, event: Event, fact: str, after: Value, now: datetime
) -> EditOutcome | None:
    """Why a change is not possible."""
    text = str(after or "")
    match fact.partition(":")[0]:
        case "title" if not text:
            of = fact.partition(":")[2]
            return EditOutcome.LAST_TITLE if len(event.texts) == 1 or of == event.language else None
        case "description" if text:
            # A text without its title is none.
            return None if fact.partition(":")[2] in event.texts else EditOutcome.LAST_TITLE
        case "starts":
            starts_at = at(int(text))
            return _wrong_time(starts_at, starts_at + (event.ends_at - event.starts_at), now)
        case "ends":
            return _wrong_end(event, at(int(text)), now)
        case "closing" if text:
            closing = at(int(text))
            if closing > event.starts_at:
                return EditOutcome.CLOSE_AFTER_START
            return EditOutcome.PAST if closing <= now else None
        case "seats":
            return _too_few(tx, event, int(text), event.shares)
        case "shares":
            shares = shares_in(after)
            if event.countries and set(shares) - set(event.countries):
                return EditOutcome.SHARES_OUTSIDE
            return _too_few(tx, event, event.seats, shares)
        case "countries":
            countries = after if isinstance(after, tuple) else ()
            if countries and set(event.shares) - set(countries):
                return EditOutcome.SHARES_OUTSIDE
            return None
        case _:
            return None


def _wrong_end(event: Event, ends_at: datetime, now: datetime) -> EditOutcome | None:
    if ends_at <= event.starts_at:
        return EditOutcome.END_BEFORE_START
    if ends_at - event.starts_at > MAX_DURATION:
        return EditOutcome.TOO_LONG
    return EditOutcome.PAST if ends_at <= now else None


def shares_in(value: Value) -> dict[str, int]:
    """Seats per country out of a form's answer."""
    pairs = (share.partition(":") for share in value) if isinstance(value, tuple) else ()
    return {country: int(number) for country, _, number in pairs}


def _too_few(
    tx: Transaction, event: Event, number: int, shares: Mapping[str, int]
) -> EditOutcome | None:
    """Seats and shares must hold those who have a seat already."""
    if sum(shares.values()) > number:
        return EditOutcome.SHARES_ABOVE_SEATS
    taken: dict[str, int] = {}
    for row in tx.rows(
        f"""SELECT country, count(*) AS count FROM registrations
        WHERE event_id = :event AND status IN {registrations.TAKEN} GROUP BY country""",
        {"event": event.id},
    ):
        pool = registrations.pool_of(row["country"], shares)
        taken[pool] = taken.get(pool, 0) + row["count"]
    if sum(taken.values()) > number:
        return EditOutcome.TOO_FEW_SEATS
    if any(count > registrations.pool_size(pool, number, shares) for pool, count in taken.items()):
        return EditOutcome.TOO_FEW_FOR_TAKEN
    return None


def _apply(tx: Transaction, event: Event, fact: str, after: Value) -> None:
    name, _, of = fact.partition(":")
    id = event.id
    keys = after if isinstance(after, tuple) else ()

    def put(column: str, value: object) -> None:
        tx.execute(
            f"UPDATE events SET {column} = :value WHERE id = :id", {"id": id, "value": value}
        )

    match name:
        case "title" if not after:
            tx.execute(
                "DELETE FROM event_texts WHERE event_id = :id AND language = :language",
                {"id": id, "language": of},
            )
        case "title" | "description":
            _put_text(tx, id, of, **{name: str(after) if after else None})
        case "starts":
            _move(tx, event, at(int(str(after))), event.zone)
        case "zone":
            # The clock on the wall stays: ten in the morning is ten in the morning there.
            local = event.starts_at.astimezone(ZoneInfo(event.zone)).replace(tzinfo=None)
            _move(tx, event, local.replace(tzinfo=ZoneInfo(str(after))), str(after))
        case "ends":
            put("ends_at", int(str(after)))
        case "closing":
            put("registration_closes_at", int(str(after)) if after else None)
        case "place" | "organisers":
            put(name, after)
        case "seats":
            put("seats", int(str(after)))
        case "open":
            put("is_open", 1 if after else 0)
        case "countries" | "sectors" | "speech" | "reminders":
            kind = {"countries": "country", "sectors": "sector"}.get(name, name.rstrip("s"))
            tx.execute(
                "DELETE FROM event_choices WHERE event_id = :id AND kind = :kind",
                {"id": id, "kind": kind},
            )
            for key in keys:
                _choose(tx, id, kind, key)
        case "shares":
            tx.execute("DELETE FROM event_quotas WHERE event_id = :id", {"id": id})
            tx.execute_many(
                """INSERT INTO event_quotas (event_id, country, seats)
                VALUES (:id, :country, :seats)""",
                [{"id": id, "country": c, "seats": n} for c, n in shares_in(after).items()],
            )
        case "questions":
            tx.execute("DELETE FROM event_questions WHERE event_id = :id", {"id": id})
            tx.execute_many(
                """INSERT INTO event_questions (event_id, position, question)
                VALUES (:id, :position, :question)""",
                [{"id": id, "position": n, "question": q} for n, q in enumerate(keys)],
            )
        case _:
            _put_agenda(tx, id, int(of), keys)


def _move(tx: Transaction, event: Event, starts_at: datetime, zone: str) -> None:
    """To another start; it lasts as long as before, and answers close as long before it."""
    by = starts_at - event.starts_at
    close = event.registration_closes_at
    tx.execute(
        """UPDATE events SET starts_at = :starts, ends_at = :ends, zone = :zone,
            registration_closes_at = :close WHERE id = :id""",
        {
            "id": event.id,
            "starts": to_timestamp(starts_at),
            "ends": to_timestamp(event.ends_at + by),
            "zone": zone,
            "close": None if close == event.starts_at else to_timestamp(close + by),
        },
    )


def _put_agenda(tx: Transaction, event_id: int, day: int, lines: tuple[str, ...]) -> None:
    tx.execute(
        "DELETE FROM event_sessions WHERE event_id = :id AND day = :day",
        {"id": event_id, "day": day},
    )
    for position, line in enumerate(lines):
        starts, ends, title, speaker, moderator = line.split("\t")
        tx.execute(
            """INSERT INTO event_sessions
                (event_id, day, position, starts, ends, title, speaker, moderator)
            VALUES (:id, :day, :position, :starts, :ends, :title, :speaker, :moderator)""",
            {
                "id": event_id,
                "day": day,
                "position": position,
                "starts": starts,
                "ends": ends or None,
                "title": title,
                "speaker": speaker or None,
                "moderator": moderator or None,
            },
        )


@mutation
def invite(
    tx: Transaction, event_id: int, by: int, member_id: int, *, invited: bool, now: datetime
) -> EditOutcome:
    """Name a member as a guest, or no longer; NOT_ALLOWED also if there is no such member.

    Where the event is published already, a new guest is told at once.
    """
    event = records.load(tx, event_id)
    if event is None or not records.manages(tx, event_id, by):
        return EditOutcome.NOT_ALLOWED
    is_out = event.status is EventStatus.PUBLISHED and not records.reaches(
        tx, event_id, by, member_id
    )
    if records.needs_admin(tx, event, by) or (invited and is_out):
        return EditOutcome.NEEDS_ADMIN
    values = {"event": event_id, "member": member_id}
    if not invited:
        tx.execute(
            "DELETE FROM event_guests WHERE event_id = :event AND member_id = :member", values
        )
        _ask_again(tx, event, now)
        return EditOutcome.DONE
    if not members.is_member(tx, member_id):
        return EditOutcome.NOT_ALLOWED
    tx.execute(
        """INSERT INTO event_guests (event_id, member_id)
    VALUES (:event, :member) ON CONFLICT DO NOTHING""",
        values,
    )
    if event.status is EventStatus.PUBLISHED:
        _invite_new_audience(tx, event, now)
    _ask_again(tx, event, now)
    return EditOutcome.DONE


def _invite_new_audience(tx: Transaction, event: Event, now: datetime) -> None:
    """Invite those of the audience of a published event who have not been invited yet."""
    told = {
        row["recipient_id"]
        for row in tx.rows(
            """SELECT recipient_id FROM messages JOIN deliveries ON message_id = messages.id
            WHERE kind = :kind AND subject_id = :event""",
            {"kind": INVITED, "event": event.id},
        )
    }
    new = [member_id for member_id in records.audience(tx, event.id) if member_id not in told]
    if new and now < event.registration_closes_at:
        outbox.enqueue(
            tx, INVITED, new, now, subject_id=event.id, expires_at=event.registration_closes_at,
            policy=outbox.Policy.HOLD, bulk=True,
        )  # fmt: skip


# Before and after all know of it


def _snapshot_before_change(tx: Transaction, event: Event, fact: str, now: datetime) -> None:
    """Before the first change of time, place or agenda: what those who come know. Each further
    change waits for calm again.
    """
    name = fact.partition(":")[0]
    if event.status is not EventStatus.PUBLISHED:
        return
    if name not in ("starts", "ends", "zone", "place", "agenda"):
        return
    tx.execute(
        """INSERT INTO event_change_notices (event_id, starts_at, ends_at, zone, place, agenda,
            due_at)
        VALUES (:event, :starts, :ends, :zone, :place, :agenda, :due)
        ON CONFLICT (event_id) WHERE notified_at IS NULL DO UPDATE SET due_at = :due""",
        {
            "event": event.id,
            "starts": to_timestamp(event.starts_at),
            "ends": to_timestamp(event.ends_at),
            "zone": event.zone,
            "place": event.place,
            "agenda": event.agenda(),
            "due": to_timestamp(now + CHANGE_DEBOUNCE),
        },
    )


@dataclass(frozen=True, slots=True)
class EventSnapshot:
    """What those who come knew before a change. Moments are UTC."""

    event_id: int
    starts_at: datetime
    ends_at: datetime
    zone: str
    place: str
    sessions: tuple[Session, ...]


def _known(tx: Transaction, where: str, values: Mapping[str, int]) -> EventSnapshot | None:
    row = tx.row(f"SELECT * FROM event_change_notices WHERE {where}", values)
    if row is None:
        return None
    return EventSnapshot(
        row["event_id"],
        at(row["starts_at"]),
        at(row["ends_at"]),
        row["zone"],
        row["place"],
        records.sessions_of(row["agenda"]),
    )


@query
def snapshot(tx: Transaction, change_id: int) -> EventSnapshot | None:
    """What those who come knew before this change."""
    return _known(tx, "id = :id", {"id": change_id})


@query
def unannounced_change(tx: Transaction, event_id: int) -> EventSnapshot | None:
    """What those who come still believe, where a change has not been told."""
    return _known(tx, "event_id = :id AND notified_at IS NULL", {"id": event_id})


@mutation
def tell_changes(tx: Transaction, event_id: int, member_id: int, now: datetime) -> bool:
    """Tell those who come now, instead of waiting for calm; False if there is nothing to tell."""
    if not records.manages(tx, event_id, member_id):
        return False
    return _tell(tx, "event_id = :event AND notified_at IS NULL", {"event": event_id}, now) > 0


@mutation
def tell_due_changes(tx: Transaction, now: datetime) -> int:
    """Tell of the changes after which it has been calm; how many."""
    return _tell(tx, "due_at <= :now AND notified_at IS NULL", {"now": to_timestamp(now)}, now)


def _tell(tx: Transaction, where: str, values: Mapping[str, int], now: datetime) -> int:
    rows = tx.rows(
        f"UPDATE event_change_notices SET notified_at = :told WHERE {where} RETURNING id, event_id",
        {**values, "told": to_timestamp(now)},
    )
    for row in rows:
        event = records.load(tx, row["event_id"])
        assert event is not None
        if event.status is EventStatus.PUBLISHED:
            outbox.enqueue(tx, CHANGED, registered_members(tx, event.id), now, subject_id=row["id"],
                       expires_at=event.ends_at)  # fmt: skip
            calendars.owe(tx, event, now)
    return len(rows)


def registered_members(tx: Transaction, event_id: int) -> list[int]:
    """Who comes, or may still come: with a seat, an offered one, or a place in the queue."""
    return [
        row["member_id"]
        for row in tx.rows(
            """SELECT member_id FROM registrations
            WHERE event_id = :event AND status IN ('registered', 'offered', 'waitlisted')
            ORDER BY queue_position""",
            {"event": event_id},
        )
    ]


@mutation
def publish(
    tx: Transaction, event_id: int, member_id: int, now: datetime, version: str | None = None
) -> PublishOutcome:
    """Tell its audience, once each, where it still is what the `version` is of. A coordinator's
    event that goes beyond her countries waits for an admin, who is told.
    """
    event = records.load(tx, event_id)
    if event is None or not records.manages(tx, event_id, member_id):
        return PublishOutcome.NOT_ALLOWED
    if event.status in (EventStatus.PUBLISHED, EventStatus.CANCELLED):
        return PublishOutcome.UNCHANGED
    if event.starts_at <= now or event.registration_closes_at <= now:
        return PublishOutcome.PAST
    if version not in (None, event.version):
        return PublishOutcome.CHANGED
    if not permissions.is_admin(tx, member_id) and records.goes_beyond(tx, event_id, member_id):
        asked = tx.execute(
            "UPDATE events SET status = 'pending' WHERE id = :id AND status = 'draft'",
            {"id": event_id},
        )
        if asked:
            admins = [
                row["member_id"]
                for row in tx.rows("SELECT member_id FROM roles WHERE role = 'admin'")
            ]
            outbox.enqueue(
                tx, APPROVAL, admins, now, subject_id=event_id, expires_at=event.starts_at
            )
        return PublishOutcome.ASKED
    invitation = outbox.enqueue(
        tx, INVITED, records.audience(tx, event_id), now, subject_id=event_id,
        expires_at=event.registration_closes_at, policy=outbox.Policy.HOLD, bulk=True,
    )  # fmt: skip
    tx.execute(
        """UPDATE events SET status = 'published', invitation_id = :invitation, updated_at = :now
        WHERE id = :id""",
        {"id": event_id, "invitation": invitation, "now": to_timestamp(now)},
    )
    audit.record(tx, member_id, "publish", now, event_id=event_id)
    if event.status is EventStatus.PENDING and event.organiser_id not in (None, member_id):
        outbox.enqueue(tx, DECIDED, [event.organiser_id], now, subject_id=event_id)
    return PublishOutcome.PUBLISHED


@mutation
def reject(
    tx: Transaction, event_id: int, admin_id: int, reason: str, now: datetime
) -> PublishOutcome:
    """An admin does not let it go, with a reason: it is a draft again, whose author is told."""
    event = records.load(tx, event_id)
    if event is None or event.organiser_id == admin_id or not permissions.is_admin(tx, admin_id):
        return PublishOutcome.NOT_ALLOWED
    changed = tx.execute(
        "UPDATE events SET status = 'draft' WHERE id = :id AND status = 'pending'", {"id": event_id}
    )
    if not changed:
        return PublishOutcome.UNCHANGED
    outbox.cancel(tx, APPROVAL, event_id, "rejected", now)
    audit.record(tx, admin_id, "reject", now, event_id=event_id, reason=reason)
    if event.organiser_id is not None:
        outbox.enqueue(tx, DECIDED, [event.organiser_id], now, subject_id=event_id)
    return PublishOutcome.REJECTED


@query
def rejected_because(tx: Transaction, event_id: int) -> str | None:
    """Why an admin did not let a draft go, the last time."""
    return tx.value(
        """SELECT note FROM audit WHERE event_id = :id AND action = 'reject'
        ORDER BY id DESC LIMIT 1""",
        {"id": event_id},
    )


@mutation
def cancel(
    tx: Transaction, event_id: int, member_id: int, reason: str | None, now: datetime
) -> PublishOutcome:
    """Call it off; those who come are told. A draft just goes, by the hand of who made it while she
    has a role.
    """
    event = records.load(tx, event_id)
    if event is not None and reason and records.needs_admin(tx, event, member_id):
        return PublishOutcome.REASON_NEEDS_ADMIN
    if event is None or not records.manages(tx, event_id, member_id):
        return PublishOutcome.NOT_ALLOWED
    author = event.organiser_id
    is_draft = event.status in (EventStatus.DRAFT, EventStatus.PENDING)
    if is_draft and author not in (None, member_id) and permissions.is_staff(tx, author):
        return PublishOutcome.NOT_ALLOWED
    if event.status is EventStatus.CANCELLED:
        return PublishOutcome.UNCHANGED
    if event.status is not EventStatus.PUBLISHED:
        tx.execute("DELETE FROM events WHERE id = :id", {"id": event_id})
        return PublishOutcome.CANCELLED
    if now >= event.ends_at:
        return PublishOutcome.PAST
    tx.execute(
        """UPDATE events SET status = 'cancelled', cancel_reason = :reason, updated_at = :now,
            sequence = sequence + 1 WHERE id = :id""",
        {"id": event_id, "reason": reason, "now": to_timestamp(now)},
    )
    told = registered_members(tx, event_id)
    tx.execute(
        """UPDATE registrations SET status = 'waitlisted', offer_expires_at = NULL
        WHERE event_id = :id AND status = 'offered'""",
        {"id": event_id},
    )
    reminders.drop_all(tx, event_id, "event cancelled", now)
    for kind in (INVITED, registrations.OFFERED, registrations.SEATED):
        outbox.cancel(tx, kind, event_id, "event cancelled", now)
    for row in tx.rows(
        "SELECT id FROM event_change_notices WHERE event_id = :id", {"id": event_id}
    ):
        outbox.cancel(tx, CHANGED, row["id"], "event cancelled", now)
    tx.execute(
        """UPDATE event_change_notices SET notified_at = :now WHERE event_id = :id
        AND notified_at IS NULL""",
        {"id": event_id, "now": to_timestamp(now)},
    )
    outbox.enqueue(tx, CANCELLED, told, now, subject_id=event_id, expires_at=event.ends_at)
    cancelled = records.load(tx, event_id)
    assert cancelled is not None
    calendars.owe(tx, cancelled, now)
    audit.record(tx, member_id, "cancel", now, event_id=event_id, reason=reason)
    return PublishOutcome.CANCELLED


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next change is told by itself (UTC); None if none waits."""
    due = tx.value("SELECT min(due_at) FROM event_change_notices WHERE notified_at IS NULL")
    return None if due is None else at(due)
