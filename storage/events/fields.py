"""The fields of an event: how each is read, checked and written.

Values are as forms store them: moments are seconds since 1970, lists are tuples of keys, of packed
sessions or of packed quotas.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from storage.audiences import Audience
from storage.database import Transaction, to_timestamp
from storage.events import records, registrations
from storage.events.records import Event, Quota, Session
from storage.kit.form_drafts import Value, moment_in, packed_moment

MAX_SEATS = 5_000
MAX_DURATION = timedelta(days=62)
"""The longest that an event may last."""


class EditOutcome(StrEnum):
    """Outcome of a change."""

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
    OUTSIDE_EVENT = "outside-event"
    """A session does not lie within the hours of its event."""

    @property
    def keeps_draft(self) -> bool:
        """She may give another answer."""
        return self not in (
            EditOutcome.DONE, EditOutcome.UNCHANGED, EditOutcome.NOT_ALLOWED, EditOutcome.OVER,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class FieldKey:
    """One field of an event: its name, the language of a text, the day (from 1) of an agenda."""

    name: str
    language: str | None = None
    day: int | None = None

    def packed(self) -> str:
        """The key in its stored form, as answers have it."""
        of = self.language if self.day is None else str(self.day)
        return self.name if of is None else f"{self.name}:{of}"

    @classmethod
    def unpack(cls, packed: str) -> "FieldKey":
        """The key from its stored form."""
        name, _, of = packed.partition(":")
        return cls(name, day=int(of)) if of.isdecimal() else cls(name, of or None)


Reader = Callable[[Event, FieldKey], Value]
Writer = Callable[[Transaction, Event, FieldKey, Value], None]
Checker = Callable[[Transaction, Event, FieldKey, Value, datetime], EditOutcome | None]


@dataclass(frozen=True, slots=True)
class Field:
    """One field: how its value is read, checked and written."""

    read: Reader
    write: Writer
    check: Checker | None = None
    is_announced: bool = False
    """Whether those who attend are notified of a change."""


def value_of(event: Event, key: FieldKey) -> Value:
    """The value of a field as forms store it. Raises KeyError if there is no such field."""
    return FIELDS[key.name].read(event, key)


def refused(
    tx: Transaction, event: Event, key: FieldKey, after: Value, now: datetime
) -> EditOutcome | None:
    """Why a field cannot have this value; None if it can."""
    check = FIELDS[key.name].check
    wrong = None if check is None else check(tx, event, key, after, now)
    return wrong or _outside(tx, event, key, after)


def _outside(tx: Transaction, event: Event, key: FieldKey, after: Value) -> EditOutcome | None:
    """Whether a session would not lie within the hours of its event any more."""
    parent = records.load(tx, event.parent_id) if event.parent_id is not None else None
    if parent is None or key.name not in ("starts", "starts-alone", "ends"):
        return None
    starts_at, ends_at = event.starts_at, event.ends_at
    if key.name == "ends":
        ends_at = moment_in(after)
    else:
        by = moment_in(after) - starts_at
        starts_at, ends_at = starts_at + by, ends_at + (timedelta(0) if key == START_ALONE else by)
    is_inside = parent.starts_at <= starts_at and ends_at <= parent.ends_at
    return None if is_inside else EditOutcome.OUTSIDE_EVENT


def write(tx: Transaction, event: Event, key: FieldKey, after: Value) -> None:
    """Write a field without checking the value."""
    FIELDS[key.name].write(tx, event, key, after)


def is_announced(key: FieldKey) -> bool:
    """Whether those who attend are notified of a change of this field."""
    return FIELDS[key.name].is_announced


# Columns of the event


def _column(column: str, kind: Callable[[str], object] = str) -> Writer:
    def write(tx: Transaction, event: Event, _key: FieldKey, after: Value) -> None:
        tx.execute(
            f"UPDATE events SET {column} = :value WHERE id = :id",
            {"id": event.id, "value": kind(str(after)) if after else None},
        )

    return write


PLACE = {False: "everyone", True: "seats"}
"""Who sees the place: whoever sees the event, or only those with a seat."""


def _write_place(tx: Transaction, event: Event, _key: FieldKey, after: Value) -> None:
    tx.execute(
        "UPDATE events SET venue_for_seats = :value WHERE id = :id",
        {"id": event.id, "value": int(after == PLACE[True])},
    )


# Texts


def _wording(name: str) -> Reader:
    def read(event: Event, key: FieldKey) -> Value:
        wording = event.texts.get(key.language or "")
        return getattr(wording, name) if wording is not None else None

    return read


def _check_title(
    _tx: Transaction, event: Event, key: FieldKey, after: Value, _now: datetime
) -> EditOutcome | None:
    if after:
        return None
    is_last = len(event.texts) == 1 or key.language == event.language
    return EditOutcome.LAST_TITLE if is_last else None


def _check_description(
    _tx: Transaction, event: Event, key: FieldKey, after: Value, _now: datetime
) -> EditOutcome | None:
    # A description needs a title in the same language.
    return None if not after or key.language in event.texts else EditOutcome.LAST_TITLE


def _write_title(tx: Transaction, event: Event, key: FieldKey, after: Value) -> None:
    assert key.language is not None
    if after:
        put_title(tx, event.id, key.language, str(after))
        return
    tx.execute(
        "DELETE FROM event_texts WHERE event_id = :id AND language = :language",
        {"id": event.id, "language": key.language},
    )


def put_title(tx: Transaction, event_id: int, language: str, title: str) -> None:
    """Write a title in one language."""
    tx.execute(
        """INSERT INTO event_texts (event_id, language, title) VALUES (:event, :language, :title)
        ON CONFLICT (event_id, language) DO UPDATE SET title = excluded.title""",
        {"event": event_id, "language": language, "title": title},
    )


def _write_description(tx: Transaction, event: Event, key: FieldKey, after: Value) -> None:
    tx.execute(
        """UPDATE event_texts SET description = :description
        WHERE event_id = :id AND language = :language""",
        {"id": event.id, "language": key.language, "description": after},
    )


# Times


def wrong_time(starts_at: datetime, ends_at: datetime, now: datetime) -> EditOutcome | None:
    """Why an event cannot last from one moment to the other (UTC); None if it can."""
    if starts_at <= now:
        return EditOutcome.PAST
    if ends_at <= starts_at:
        return EditOutcome.END_BEFORE_START
    return EditOutcome.TOO_LONG if ends_at - starts_at > MAX_DURATION else None


START_ALONE = FieldKey("starts-alone")
"""The start, changed without the end."""


def _check_start(
    _tx: Transaction, event: Event, key: FieldKey, after: Value, now: datetime
) -> EditOutcome | None:
    starts_at = moment_in(after)
    by = timedelta(0) if key == START_ALONE else starts_at - event.starts_at
    return wrong_time(starts_at, event.ends_at + by, now)


def _check_end(
    _tx: Transaction, event: Event, _key: FieldKey, after: Value, now: datetime
) -> EditOutcome | None:
    ends_at = moment_in(after)
    if ends_at <= event.starts_at:
        return EditOutcome.END_BEFORE_START
    if ends_at - event.starts_at > MAX_DURATION:
        return EditOutcome.TOO_LONG
    return EditOutcome.PAST if ends_at <= now else None


def _read_closing(event: Event, _key: FieldKey) -> Value:
    close = event.registration_closes_at
    return None if close == event.starts_at else packed_moment(close)


def _check_closing(
    _tx: Transaction, event: Event, _key: FieldKey, after: Value, now: datetime
) -> EditOutcome | None:
    if not after:
        return None
    if moment_in(after) > event.starts_at:
        return EditOutcome.CLOSE_AFTER_START
    return EditOutcome.PAST if moment_in(after) <= now else None


def _write_start(tx: Transaction, event: Event, key: FieldKey, after: Value) -> None:
    _move(tx, event, moment_in(after), event.zone)
    if key == START_ALONE:
        tx.execute(
            "UPDATE events SET ends_at = :ends WHERE id = :id",
            {"id": event.id, "ends": to_timestamp(event.ends_at)},
        )


def _write_zone(tx: Transaction, event: Event, _key: FieldKey, after: Value) -> None:
    # Local time stays the same: ten in the morning remains ten in the morning in the new zone.
    local = event.starts_at.astimezone(ZoneInfo(event.zone)).replace(tzinfo=None)
    _move(tx, event, local.replace(tzinfo=ZoneInfo(str(after))), str(after))


def _move(tx: Transaction, event: Event, starts_at: datetime, zone: str) -> None:
    """Move the event to another start; its length stays, and so does the time between registration
    closing and the start.
    """
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


# Lists of keys


def _write_speech(tx: Transaction, event: Event, _key: FieldKey, after: Value) -> None:
    tx.execute("DELETE FROM event_interpretations WHERE event_id = :id", {"id": event.id})
    tx.execute_many(
        "INSERT INTO event_interpretations (event_id, language) VALUES (:id, :language)",
        [{"id": event.id, "language": key} for key in _keys(after)],
    )


def _write_reminders(tx: Transaction, event: Event, _key: FieldKey, after: Value) -> None:
    put_reminders(tx, event.id, map(int, _keys(after)))


def put_reminders(tx: Transaction, event_id: int, leads: Iterable[int]) -> None:
    """Set how many seconds before the start the event sends reminders."""
    tx.execute("DELETE FROM event_reminders WHERE event_id = :id", {"id": event_id})
    tx.execute_many(
        "INSERT INTO event_reminders (event_id, lead_seconds) VALUES (:id, :lead)",
        [{"id": event_id, "lead": lead} for lead in leads],
    )


def _keys(value: Value) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()


def _write_questions(tx: Transaction, event: Event, _key: FieldKey, after: Value) -> None:
    tx.execute("DELETE FROM event_questions WHERE event_id = :id", {"id": event.id})
    tx.execute_many(
        """INSERT INTO event_questions (event_id, position, question)
        VALUES (:id, :position, :question)""",
        [{"id": event.id, "position": n, "question": q} for n, q in enumerate(_keys(after))],
    )


# Seats and quotas


def quotas_in(value: Value) -> dict[str, int]:
    """The seats per country in a form's answer."""
    return {quota.country: quota.seats for quota in map(Quota.unpack, _keys(value))}


def _read_shares(event: Event, _key: FieldKey) -> Value:
    return tuple(Quota(*share).packed() for share in event.shares.items()) or None


def _write_shares(tx: Transaction, event: Event, _key: FieldKey, after: Value) -> None:
    tx.execute("DELETE FROM event_quotas WHERE event_id = :id", {"id": event.id})
    tx.execute_many(
        "INSERT INTO event_quotas (event_id, country, seats) VALUES (:id, :country, :seats)",
        [{"id": event.id, "country": c, "seats": n} for c, n in quotas_in(after).items()],
    )


def _check_seats(
    tx: Transaction, event: Event, _key: FieldKey, after: Value, _now: datetime
) -> EditOutcome | None:
    return _too_few(tx, event, int(str(after)), event.shares)


def _check_shares(
    tx: Transaction, event: Event, _key: FieldKey, after: Value, _now: datetime
) -> EditOutcome | None:
    shares = quotas_in(after)
    if exceed_countries(shares, records.audience_of(tx, event)):
        return EditOutcome.SHARES_OUTSIDE
    return _too_few(tx, event, event.seats, shares)


def exceed_countries(shares: Mapping[str, int], audience: Audience) -> bool:
    """Whether seats are reserved for a country that the groups of the audience leave out."""
    limits = audience.countries
    return bool(limits and set(shares) - limits)


def _too_few(
    tx: Transaction, event: Event, number: int, shares: Mapping[str, int]
) -> EditOutcome | None:
    """Check that seats and quotas are enough for those who have a seat already."""
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


# The agenda


def _read_agenda(event: Event, key: FieldKey) -> Value:
    return tuple(session.packed() for session in event.sessions if session.day == key.day) or None


def _write_agenda(tx: Transaction, event: Event, key: FieldKey, after: Value) -> None:
    tx.execute(
        "DELETE FROM event_sessions WHERE event_id = :id AND day = :day",
        {"id": event.id, "day": key.day},
    )
    for position, session in enumerate(map(Session.unpack, _keys(after))):
        tx.execute(
            """INSERT INTO event_sessions
                (event_id, day, position, starts, ends, title, speaker, moderator)
            VALUES (:id, :day, :position, :starts, :ends, :title, :speaker, :moderator)""",
            {
                "id": event.id,
                "day": key.day,
                "position": position,
                "starts": session.starts,
                "ends": session.ends,
                "title": session.title,
                "speaker": session.speaker,
                "moderator": session.moderator,
            },
        )


FIELDS: dict[str, Field] = {
    "title": Field(_wording("title"), _write_title, _check_title),
    "description": Field(_wording("description"), _write_description, _check_description),
    "starts": Field(
        lambda event, _: packed_moment(event.starts_at), _write_start, _check_start, True
    ),
    START_ALONE.name: Field(
        lambda event, _: packed_moment(event.starts_at), _write_start, _check_start, True
    ),
    "ends": Field(
        lambda event, _: packed_moment(event.ends_at), _column("ends_at", int), _check_end, True
    ),
    "zone": Field(lambda event, _: event.zone, _write_zone, is_announced=True),
    "venue": Field(lambda event, _: event.venue, _column("venue"), is_announced=True),
    "shown": Field(lambda event, _: PLACE[event.is_venue_for_seats], _write_place),
    "agenda": Field(_read_agenda, _write_agenda, is_announced=True),
    "organisers": Field(lambda event, _: event.organisers, _column("organisers")),
    "speech": Field(lambda event, _: event.speech or None, _write_speech),
    "seats": Field(lambda event, _: str(event.seats), _column("seats", int), _check_seats),
    "shares": Field(_read_shares, _write_shares, _check_shares),
    "closing": Field(_read_closing, _column("registration_closes_at", int), _check_closing),
    "reminders": Field(
        lambda event, _: tuple(str(before) for before in event.reminders) or None,
        _write_reminders,
    ),
    "questions": Field(lambda event, _: event.questions or None, _write_questions),
}
