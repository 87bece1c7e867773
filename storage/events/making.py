"""Making an event and changing it: facts one by one, each against what its organiser last saw.

Two organisers may change the same event. A change names the value that it was made from; where that
is no longer so, nothing is written and she is shown what is there now.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from storage import audit, authority, drafts, members, outbox
from storage.database import Transaction, query, seconds, verb
from storage.database import moment as at
from storage.drafts import Value
from storage.events import calendars, record, reminders, seats
from storage.events.record import INVITED, Event, Session, Status

CHANGED, CANCELLED = "event-changed", "event-cancelled"
APPROVAL, DECIDED = "event-approval", "event-decided"
"""Kinds of messages that are owed; their subject is the event, for CHANGED the change."""

MOST_SEATS = 5_000
CALM = timedelta(minutes=10)
"""How long after the last change those who come are told of it, if nobody tells them before."""


class Changing(StrEnum):
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


class Publishing(StrEnum):
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


LONGEST = timedelta(days=62)
"""How long an event may last."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What an event needs at least. Moments are UTC."""

    language: str
    title: str
    starts_at: datetime
    ends_at: datetime
    zone: str
    place: str
    seats: int


@verb
def create(
    tx: Transaction, member_id: int, facts: Facts, form: str, now: datetime
) -> tuple[Changing, int | None]:
    """Make a draft of an event, and close the draft of `form`. A coordinator's is for her countries
    at first. Returns what became of it, and the event's id.
    """
    held = tx.rows("SELECT role, country FROM roles WHERE member_id = :id", {"id": member_id})
    if not held:
        drafts.close(tx, member_id, form)
        return Changing.NOT_ALLOWED, None
    wrong = _wrong_time(facts.starts_at, facts.ends_at, now)
    if wrong is not None:
        return wrong, None
    drafts.close(tx, member_id, form)
    event_id: int = tx.value(
        """INSERT INTO events (uid, organiser_id, language, zone, starts_at, ends_at, place, seats,
            made_at, changed_at)
        VALUES (:uid, :member, :language, :zone, :starts, :ends, :place, :seats, :now, :now)
        RETURNING id""",
        {
            "uid": f"{secrets.token_hex(16)}@kurak",
            "member": member_id,
            "language": facts.language,
            "zone": facts.zone,
            "starts": seconds(facts.starts_at),
            "ends": seconds(facts.ends_at),
            "place": facts.place,
            "seats": facts.seats,
            "now": seconds(now),
        },
    )
    _put_text(tx, event_id, facts.language, title=facts.title)
    for before in reminders.USUAL:
        _choose(tx, event_id, "reminder", str(before))
    if not any(row["role"] == "admin" for row in held):
        for row in held:
            _choose(tx, event_id, "country", row["country"])
    return Changing.DONE, event_id


def _wrong_time(starts_at: datetime, ends_at: datetime, now: datetime) -> Changing | None:
    if starts_at <= now:
        return Changing.PAST
    if ends_at <= starts_at:
        return Changing.END_BEFORE_START
    return Changing.TOO_LONG if ends_at - starts_at > LONGEST else None


def _put_text(tx: Transaction, event_id: int, language: str, **text: str | None) -> None:
    for name, value in text.items():
        tx.change(
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
    tx.change(
        "INSERT INTO event_choices VALUES (:event, :kind, :key) ON CONFLICT DO NOTHING",
        {"event": event_id, "kind": kind, "key": key},
    )


@verb
def copy(tx: Transaction, event_id: int, member_id: int, now: datetime) -> int | None:
    """A draft like this event, so many whole weeks later that it lies ahead; its id.

    Answers, materials and what was said afterwards stay with the old one. A copy that she has not
    touched yet is taken for this one. None if she may not.
    """
    event = record.load(tx, event_id)
    if event is None or not record.manages(tx, event_id, member_id):
        return None
    untouched = tx.value(
        """SELECT id FROM events WHERE copied_from = :event AND organiser_id = :member
        AND status = 'draft' AND changed_at = made_at AND starts_at > :now""",
        {"event": event_id, "member": member_id, "now": seconds(now)},
    )
    if untouched is not None:
        return untouched
    weeks = max(0, (now + timedelta(days=7) - event.starts_at) // timedelta(days=7) + 1)
    zone = ZoneInfo(event.zone)

    def later(moment: datetime) -> int:
        local = moment.astimezone(zone).replace(tzinfo=None) + timedelta(weeks=weeks)
        return seconds(local.replace(tzinfo=zone))

    copied: int = tx.value(
        """INSERT INTO events (uid, organiser_id, language, zone, starts_at, ends_at, place, seats,
            is_open, organisers, copied_from, made_at, changed_at)
        SELECT :uid, :member, language, zone, :starts, :ends, place, seats, is_open, organisers,
            :event, :now, :now FROM events WHERE id = :event RETURNING id""",
        {
            "uid": f"{secrets.token_hex(16)}@kurak",
            "member": member_id,
            "event": event_id,
            "starts": later(event.starts_at),
            "ends": later(event.ends_at),
            "now": seconds(now),
        },
    )
    for table, columns in (
        ("event_texts", "language, title, description"),
        ("event_choices", "kind, key"),
        ("event_guests", "member_id"),
        ("event_shares", "country, seats"),
        ("event_sessions", "day, position, starts, ends, title, speaker, moderator"),
        ("event_questions", "position, question"),
    ):
        tx.change(
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
            return str(seconds(event.starts_at))
        case "ends":
            return str(seconds(event.ends_at))
        case "closing":
            close = event.answers_close_at
            return None if close == event.starts_at else str(seconds(close))
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


@dataclass(frozen=True, slots=True)
class Changed:
    """What became of a change; `now_there` is the value that stands there now."""

    outcome: Changing
    now_there: Value = None


@verb
def change(
    tx: Transaction,
    event_id: int,
    member_id: int,
    fact: str,
    before: Value,
    after: Value,
    form: str,
    now: datetime,
) -> Changed:
    """Change one fact if it still is what she saw, and close the draft of `form`.

    The draft stays where the change is not possible, so that nothing that she typed is lost.
    """
    event = record.load(tx, event_id)
    if event is None or not record.manages(tx, event_id, member_id):
        return Changed(Changing.NOT_ALLOWED)
    is_over = event.status is Status.PUBLISHED and now >= event.ends_at
    if is_over or event.status is Status.CANCELLED:
        return Changed(Changing.OVER)
    there = value_of(event, fact)
    if _same(there, after):
        drafts.close(tx, member_id, form)
        return Changed(Changing.UNCHANGED, there)
    if not _same(there, before):
        return Changed(Changing.CONFLICT, there)
    wrong = _refused(tx, event, fact, after, now)
    if wrong is not None:
        return Changed(wrong, there)
    if record.needs_admin(tx, event, member_id):
        return Changed(Changing.NEEDS_ADMIN, there)
    # Whether it reaches farther with this change is asked of what stands there then.
    tx.change("SAVEPOINT before_change")
    _keep_what_was_known(tx, event, fact, now)
    _apply(tx, event, fact, after)
    if record.needs_admin(tx, event, member_id):
        tx.change("ROLLBACK TO before_change")
        tx.change("RELEASE before_change")
        return Changed(Changing.NEEDS_ADMIN, there)
    tx.change("RELEASE before_change")
    drafts.close(tx, member_id, form)
    _ask_again(tx, event, now)
    tx.change(
        "UPDATE events SET changed_at = :now WHERE id = :id", {"id": event_id, "now": seconds(now)}
    )
    changed = record.load(tx, event_id)
    assert changed is not None
    if _calendar(changed) != _calendar(event):
        tx.change("UPDATE events SET sequence = sequence + 1 WHERE id = :id", {"id": event_id})
    if event.status is Status.PUBLISHED:
        if (changed.starts_at, changed.reminders) != (event.starts_at, event.reminders):
            reminders.move(tx, event, changed, now)
        seats.fill(tx, changed, now)
        _tell_new(tx, changed, now)
    return Changed(Changing.DONE, value_of(changed, fact))


def _ask_again(tx: Transaction, event: Event, now: datetime) -> None:
    """What waits for an admin has changed: it is a draft again, to be asked about anew."""
    if event.status is Status.ASKED:
        tx.change("UPDATE events SET status = 'draft' WHERE id = :id", {"id": event.id})
        outbox.owed_no_longer(tx, APPROVAL, event.id, "changed", now)


def _same(one: Value, other: Value) -> bool:
    return (one or None) == (other or None)


def _calendar(event: Event) -> object:
    """What a calendar shows of it."""
    times = event.starts_at, event.ends_at, event.zone
    return times, event.place, event.texts, event.sessions


def _refused(
    tx: Transaction, event: Event, fact: str, after: Value, now: datetime
) -> Changing | None:
    """Why a change is not possible."""
    text = str(after or "")
    match fact.partition(":")[0]:
        case "title" if not text:
            of = fact.partition(":")[2]
            return Changing.LAST_TITLE if len(event.texts) == 1 or of == event.language else None
        case "description" if text:
            # A text without its title is none.
            return None if fact.partition(":")[2] in event.texts else Changing.LAST_TITLE
        case "starts":
            starts_at = at(int(text))
            return _wrong_time(starts_at, starts_at + (event.ends_at - event.starts_at), now)
        case "ends":
            return _wrong_end(event, at(int(text)), now)
        case "closing" if text:
            closing = at(int(text))
            if closing > event.starts_at:
                return Changing.CLOSE_AFTER_START
            return Changing.PAST if closing <= now else None
        case "seats":
            return _too_few(tx, event, int(text), event.shares)
        case "shares":
            shares = shares_in(after)
            if event.countries and set(shares) - set(event.countries):
                return Changing.SHARES_OUTSIDE
            return _too_few(tx, event, event.seats, shares)
        case "countries":
            countries = after if isinstance(after, tuple) else ()
            if countries and set(event.shares) - set(countries):
                return Changing.SHARES_OUTSIDE
            return None
        case _:
            return None


def _wrong_end(event: Event, ends_at: datetime, now: datetime) -> Changing | None:
    if ends_at <= event.starts_at:
        return Changing.END_BEFORE_START
    if ends_at - event.starts_at > LONGEST:
        return Changing.TOO_LONG
    return Changing.PAST if ends_at <= now else None


def shares_in(value: Value) -> dict[str, int]:
    """Seats per country out of a form's answer."""
    pairs = (share.partition(":") for share in value) if isinstance(value, tuple) else ()
    return {country: int(number) for country, _, number in pairs}


def _too_few(
    tx: Transaction, event: Event, number: int, shares: Mapping[str, int]
) -> Changing | None:
    """Seats and shares must hold those who have a seat already."""
    if sum(shares.values()) > number:
        return Changing.SHARES_ABOVE_SEATS
    taken: dict[str, int] = {}
    for row in tx.rows(
        f"""SELECT country, count(*) AS count FROM seats
        WHERE event_id = :event AND state IN {seats.TAKEN} GROUP BY country""",
        {"event": event.id},
    ):
        pool = seats.pool_of(row["country"], shares)
        taken[pool] = taken.get(pool, 0) + row["count"]
    if sum(taken.values()) > number:
        return Changing.TOO_FEW_SEATS
    if any(count > seats.pool_size(pool, number, shares) for pool, count in taken.items()):
        return Changing.TOO_FEW_FOR_TAKEN
    return None


def _apply(tx: Transaction, event: Event, fact: str, after: Value) -> None:
    name, _, of = fact.partition(":")
    id = event.id
    keys = after if isinstance(after, tuple) else ()

    def put(column: str, value: object) -> None:
        tx.change(f"UPDATE events SET {column} = :value WHERE id = :id", {"id": id, "value": value})

    match name:
        case "title" if not after:
            tx.change(
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
            put("answers_close_at", int(str(after)) if after else None)
        case "place" | "organisers":
            put(name, after)
        case "seats":
            put("seats", int(str(after)))
        case "open":
            put("is_open", 1 if after else 0)
        case "countries" | "sectors" | "speech" | "reminders":
            kind = {"countries": "country", "sectors": "sector"}.get(name, name.rstrip("s"))
            tx.change(
                "DELETE FROM event_choices WHERE event_id = :id AND kind = :kind",
                {"id": id, "kind": kind},
            )
            for key in keys:
                _choose(tx, id, kind, key)
        case "shares":
            tx.change("DELETE FROM event_shares WHERE event_id = :id", {"id": id})
            tx.change_each(
                "INSERT INTO event_shares VALUES (:id, :country, :seats)",
                [{"id": id, "country": c, "seats": n} for c, n in shares_in(after).items()],
            )
        case "questions":
            tx.change("DELETE FROM event_questions WHERE event_id = :id", {"id": id})
            tx.change_each(
                "INSERT INTO event_questions VALUES (:id, :position, :question)",
                [{"id": id, "position": n, "question": q} for n, q in enumerate(keys)],
            )
        case _:
            _put_agenda(tx, id, int(of), keys)


def _move(tx: Transaction, event: Event, starts_at: datetime, zone: str) -> None:
    """To another start; it lasts as long as before, and answers close as long before it."""
    by = starts_at - event.starts_at
    close = event.answers_close_at
    tx.change(
        """UPDATE events SET starts_at = :starts, ends_at = :ends, zone = :zone,
            answers_close_at = :close WHERE id = :id""",
        {
            "id": event.id,
            "starts": seconds(starts_at),
            "ends": seconds(event.ends_at + by),
            "zone": zone,
            "close": None if close == event.starts_at else seconds(close + by),
        },
    )


def _put_agenda(tx: Transaction, event_id: int, day: int, lines: tuple[str, ...]) -> None:
    tx.change(
        "DELETE FROM event_sessions WHERE event_id = :id AND day = :day",
        {"id": event_id, "day": day},
    )
    for position, line in enumerate(lines):
        starts, ends, title, speaker, moderator = line.split("\t")
        tx.change(
            """INSERT INTO event_sessions
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


@verb
def invite(
    tx: Transaction, event_id: int, by: int, member_id: int, *, invited: bool, now: datetime
) -> Changing:
    """Name a member as a guest, or no longer; NOT_ALLOWED also if there is no such member.

    Where the event is published already, a new guest is told at once.
    """
    event = record.load(tx, event_id)
    if event is None or not record.manages(tx, event_id, by):
        return Changing.NOT_ALLOWED
    is_out = event.status is Status.PUBLISHED and not record.reaches(tx, event_id, by, member_id)
    if record.needs_admin(tx, event, by) or (invited and is_out):
        return Changing.NEEDS_ADMIN
    values = {"event": event_id, "member": member_id}
    if not invited:
        tx.change(
            "DELETE FROM event_guests WHERE event_id = :event AND member_id = :member", values
        )
        _ask_again(tx, event, now)
        return Changing.DONE
    if not members.is_in(tx, member_id):
        return Changing.NOT_ALLOWED
    tx.change("INSERT INTO event_guests VALUES (:event, :member) ON CONFLICT DO NOTHING", values)
    if event.status is Status.PUBLISHED:
        _tell_new(tx, event, now)
    _ask_again(tx, event, now)
    return Changing.DONE


def _tell_new(tx: Transaction, event: Event, now: datetime) -> None:
    """Invite those of the audience of a published event who have not been invited yet."""
    told = {
        row["recipient_id"]
        for row in tx.rows(
            """SELECT recipient_id FROM messages JOIN deliveries ON message_id = messages.id
            WHERE kind = :kind AND subject = :event""",
            {"kind": INVITED, "event": event.id},
        )
    }
    new = [member_id for member_id in record.audience(tx, event.id) if member_id not in told]
    if new and now < event.answers_close_at:
        outbox.owe(
            tx, INVITED, new, now, subject=event.id, over_at=event.answers_close_at,
            policy=outbox.Policy.HOLD, bulk=True,
        )  # fmt: skip


# Before and after all know of it


def _keep_what_was_known(tx: Transaction, event: Event, fact: str, now: datetime) -> None:
    """Before the first change of time, place or agenda: what those who come know. Each further
    change waits for calm again.
    """
    name = fact.partition(":")[0]
    if event.status is not Status.PUBLISHED:
        return
    if name not in ("starts", "ends", "zone", "place", "agenda"):
        return
    tx.change(
        """INSERT INTO event_changes (event_id, starts_at, ends_at, zone, place, agenda, due_at)
        VALUES (:event, :starts, :ends, :zone, :place, :agenda, :due)
        ON CONFLICT (event_id) WHERE told_at IS NULL DO UPDATE SET due_at = :due""",
        {
            "event": event.id,
            "starts": seconds(event.starts_at),
            "ends": seconds(event.ends_at),
            "zone": event.zone,
            "place": event.place,
            "agenda": event.agenda(),
            "due": seconds(now + CALM),
        },
    )


@dataclass(frozen=True, slots=True)
class Known:
    """What those who come knew before a change. Moments are UTC."""

    event_id: int
    starts_at: datetime
    ends_at: datetime
    zone: str
    place: str
    sessions: tuple[Session, ...]


def _known(tx: Transaction, where: str, values: Mapping[str, int]) -> Known | None:
    row = tx.row(f"SELECT * FROM event_changes WHERE {where}", values)
    if row is None:
        return None
    return Known(
        row["event_id"],
        at(row["starts_at"]),
        at(row["ends_at"]),
        row["zone"],
        row["place"],
        record.sessions_of(row["agenda"]),
    )


@query
def known_before(tx: Transaction, change_id: int) -> Known | None:
    """What those who come knew before this change."""
    return _known(tx, "id = :id", {"id": change_id})


@query
def untold(tx: Transaction, event_id: int) -> Known | None:
    """What those who come still believe, where a change has not been told."""
    return _known(tx, "event_id = :id AND told_at IS NULL", {"id": event_id})


@verb
def tell_changes(tx: Transaction, event_id: int, member_id: int, now: datetime) -> bool:
    """Tell those who come now, instead of waiting for calm; False if there is nothing to tell."""
    if not record.manages(tx, event_id, member_id):
        return False
    return _tell(tx, "event_id = :event AND told_at IS NULL", {"event": event_id}, now) > 0


@verb
def tell_due_changes(tx: Transaction, now: datetime) -> int:
    """Tell of the changes after which it has been calm; how many."""
    return _tell(tx, "due_at <= :now AND told_at IS NULL", {"now": seconds(now)}, now)


def _tell(tx: Transaction, where: str, values: Mapping[str, int], now: datetime) -> int:
    rows = tx.rows(
        f"UPDATE event_changes SET told_at = :told WHERE {where} RETURNING id, event_id",
        {**values, "told": seconds(now)},
    )
    for row in rows:
        event = record.load(tx, row["event_id"])
        assert event is not None
        if event.status is Status.PUBLISHED:
            outbox.owe(tx, CHANGED, holders(tx, event.id), now, subject=row["id"],
                       over_at=event.ends_at)  # fmt: skip
            calendars.owe(tx, event, now)
    return len(rows)


def holders(tx: Transaction, event_id: int) -> list[int]:
    """Who comes, or may still come: with a seat, an offered one, or a place in the queue."""
    return [
        row["member_id"]
        for row in tx.rows(
            """SELECT member_id FROM seats
            WHERE event_id = :event AND state IN ('seated', 'offered', 'queued')
            ORDER BY turn""",
            {"event": event_id},
        )
    ]


@verb
def publish(
    tx: Transaction, event_id: int, member_id: int, now: datetime, version: str | None = None
) -> Publishing:
    """Tell its audience, once each, where it still is what the `version` is of. A coordinator's
    event that goes beyond her countries waits for an admin, who is told.
    """
    event = record.load(tx, event_id)
    if event is None or not record.manages(tx, event_id, member_id):
        return Publishing.NOT_ALLOWED
    if event.status in (Status.PUBLISHED, Status.CANCELLED):
        return Publishing.UNCHANGED
    if event.starts_at <= now or event.answers_close_at <= now:
        return Publishing.PAST
    if version not in (None, event.version):
        return Publishing.CHANGED
    if not authority.is_admin(tx, member_id) and record.goes_beyond(tx, event_id, member_id):
        asked = tx.change(
            "UPDATE events SET status = 'asked' WHERE id = :id AND status = 'draft'",
            {"id": event_id},
        )
        if asked:
            admins = [
                row["member_id"]
                for row in tx.rows("SELECT member_id FROM roles WHERE role = 'admin'")
            ]
            outbox.owe(tx, APPROVAL, admins, now, subject=event_id, over_at=event.starts_at)
        return Publishing.ASKED
    invitation = outbox.owe(
        tx, INVITED, record.audience(tx, event_id), now, subject=event_id,
        over_at=event.answers_close_at, policy=outbox.Policy.HOLD, bulk=True,
    )  # fmt: skip
    tx.change(
        """UPDATE events SET status = 'published', invitation_id = :invitation, changed_at = :now
        WHERE id = :id""",
        {"id": event_id, "invitation": invitation, "now": seconds(now)},
    )
    audit.note(tx, member_id, "publish", now, event_id=event_id)
    if event.status is Status.ASKED and event.organiser_id not in (None, member_id):
        outbox.owe(tx, DECIDED, [event.organiser_id], now, subject=event_id)
    return Publishing.PUBLISHED


@verb
def reject(
    tx: Transaction, event_id: int, admin_id: int, reason: str, form: str, now: datetime
) -> Publishing:
    """An admin does not let it go, with a reason: it is a draft again, whose author is told. Closes
    the draft of `form`.
    """
    drafts.close(tx, admin_id, form)
    event = record.load(tx, event_id)
    if event is None or event.organiser_id == admin_id or not authority.is_admin(tx, admin_id):
        return Publishing.NOT_ALLOWED
    changed = tx.change(
        "UPDATE events SET status = 'draft' WHERE id = :id AND status = 'asked'", {"id": event_id}
    )
    if not changed:
        return Publishing.UNCHANGED
    outbox.owed_no_longer(tx, APPROVAL, event_id, "rejected", now)
    audit.note(tx, admin_id, "reject", now, event_id=event_id, reason=reason)
    if event.organiser_id is not None:
        outbox.owe(tx, DECIDED, [event.organiser_id], now, subject=event_id)
    return Publishing.REJECTED


@query
def rejected_because(tx: Transaction, event_id: int) -> str | None:
    """Why an admin did not let a draft go, the last time."""
    return tx.value(
        """SELECT note FROM audit WHERE event_id = :id AND act = 'reject'
        ORDER BY id DESC LIMIT 1""",
        {"id": event_id},
    )


@verb
def cancel(
    tx: Transaction, event_id: int, member_id: int, reason: str | None, form: str, now: datetime
) -> Publishing:
    """Call it off, and close the draft of `form`; those who come are told. A draft just goes, by
    the hand of who made it while she has a role.
    """
    event = record.load(tx, event_id)
    if event is not None and reason and record.needs_admin(tx, event, member_id):
        return Publishing.REASON_NEEDS_ADMIN
    drafts.close(tx, member_id, form)
    if event is None or not record.manages(tx, event_id, member_id):
        return Publishing.NOT_ALLOWED
    author = event.organiser_id
    is_draft = event.status in (Status.DRAFT, Status.ASKED)
    if is_draft and author not in (None, member_id) and authority.is_staff(tx, author):
        return Publishing.NOT_ALLOWED
    if event.status is Status.CANCELLED:
        return Publishing.UNCHANGED
    if event.status is not Status.PUBLISHED:
        tx.change("DELETE FROM events WHERE id = :id", {"id": event_id})
        return Publishing.CANCELLED
    if now >= event.ends_at:
        return Publishing.PAST
    tx.change(
        """UPDATE events SET status = 'cancelled', cancel_reason = :reason, changed_at = :now,
            sequence = sequence + 1 WHERE id = :id""",
        {"id": event_id, "reason": reason, "now": seconds(now)},
    )
    told = holders(tx, event_id)
    tx.change(
        """UPDATE seats SET state = 'queued', offer_over_at = NULL
        WHERE event_id = :id AND state = 'offered'""",
        {"id": event_id},
    )
    reminders.drop_all(tx, event_id, "event cancelled", now)
    for kind in (INVITED, seats.OFFERED, seats.SEATED):
        outbox.owed_no_longer(tx, kind, event_id, "event cancelled", now)
    for row in tx.rows("SELECT id FROM event_changes WHERE event_id = :id", {"id": event_id}):
        outbox.owed_no_longer(tx, CHANGED, row["id"], "event cancelled", now)
    tx.change(
        "UPDATE event_changes SET told_at = :now WHERE event_id = :id AND told_at IS NULL",
        {"id": event_id, "now": seconds(now)},
    )
    outbox.owe(tx, CANCELLED, told, now, subject=event_id, over_at=event.ends_at)
    cancelled = record.load(tx, event_id)
    assert cancelled is not None
    calendars.owe(tx, cancelled, now)
    audit.note(tx, member_id, "cancel", now, event_id=event_id, reason=reason)
    return Publishing.CANCELLED


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next change is told by itself (UTC); None if none waits."""
    due = tx.value("SELECT min(due_at) FROM event_changes WHERE told_at IS NULL")
    return None if due is None else at(due)
