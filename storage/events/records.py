"""What an event is: the record, whom it is for, and who may change it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from storage.database import Page, Row, Transaction, from_timestamp, query
from storage.kit import languages, permissions
from storage.kit.languages import best_language
from storage.kit.personal_data import DELETED, KEPT, MemberColumn
from storage.members import MemberStatus
from storage.versions import version_of


def attendees(tx: Transaction, event_id: int) -> list[int]:
    """Who was there on any of its days and is a member still."""
    return [
        row["member_id"]
        for row in tx.rows(
            """SELECT DISTINCT member_id FROM attendances JOIN members ON members.id = member_id
            WHERE event_id = :event AND members.status = 'member' ORDER BY member_id""",
            {"event": event_id},
        )
    ]


INVITED = "event-invited"
"""Kind of the message that tells the audience; its subject is the event."""


class EventStatus(StrEnum):
    """How far it is: ASKED waits for an admin to publish it."""

    DRAFT = "draft"
    PENDING = "pending"
    PUBLISHED = "published"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Session:
    """A line of the agenda. `day` counts from 1; times are HH:MM by the event's clock."""

    day: int
    starts: str
    ends: str | None
    title: str
    speaker: str | None = None
    moderator: str | None = None


@dataclass(frozen=True, slots=True)
class Wording:
    """Title and description in one language."""

    title: str
    description: str | None


@dataclass(frozen=True, slots=True)
class Event:
    """An event. Moments are UTC, `zone` is the IANA name of the clock at its place.

    `language` is the one that it was first written in. `shares` are seats per country;
    `reminders` are seconds before the start; `guests` how many members are `named`.
    """

    id: int
    uid: str
    status: EventStatus
    organiser_id: int | None
    language: str
    zone: str
    starts_at: datetime
    ends_at: datetime
    place: str
    seats: int
    is_open: bool
    registration_closes_at: datetime
    organisers: str | None
    cancel_reason: str | None
    sequence: int
    invitation_id: int | None
    updated_at: datetime
    texts: Mapping[str, Wording]
    countries: tuple[str, ...]
    sectors: tuple[str, ...]
    speech: tuple[str, ...]
    reminders: tuple[int, ...]
    guests: int
    shares: Mapping[str, int]
    sessions: tuple[Session, ...]
    questions: tuple[str, ...]
    named: tuple[int, ...] = ()

    @property
    def version(self) -> str:
        """What whoever publishes it has seen."""
        return version_of(
            self.texts, self.starts_at, self.ends_at, self.zone, self.place, self.seats,
            self.is_open, self.registration_closes_at, self.organisers, self.countries,
            self.sectors, self.speech, self.reminders, self.named, self.shares, self.sessions,
            self.questions,
        )  # fmt: skip

    @property
    def days(self) -> int:
        """How many days it lasts, by its own clock."""
        return self.day_of(self.ends_at - timedelta(seconds=1))

    def day_of(self, at: datetime) -> int:
        """The number of the day at this moment: 1 on the first, 0 or less before it."""
        zone = ZoneInfo(self.zone)
        first = self.starts_at.astimezone(zone).date()
        return (at.astimezone(zone).date() - first).days + 1

    def date_of(self, day: int) -> date:
        """The date of a numbered day."""
        first = self.starts_at.astimezone(ZoneInfo(self.zone)).date()
        return first + timedelta(days=day - 1)

    def language_for(self, language: str) -> str:
        """The language in which its reader gets it: hers, else Russian, English, the first."""
        return best_language(self.texts, language, self.language)

    def wording(self, language: str) -> Wording:
        """Title and description for a reader of this language."""
        return self.texts[self.language_for(language)]

    def described(self, language: str) -> tuple[str, str] | None:
        """The description for a reader of this language, and the language that it is in; None
        where there is none at all.
        """
        for code in (language, *languages.FALLBACKS, self.language, *self.texts):
            wording = self.texts.get(code)
            if wording is not None and wording.description:
                return wording.description, code
        return None

    def agenda(self) -> str:
        """The whole agenda as plain lines, to compare and to keep."""
        return "\n".join(
            "\t".join(
                str(part or "")
                for part in (
                    session.day,
                    session.starts,
                    session.ends,
                    session.title,
                    session.speaker,
                    session.moderator,
                )
            )
            for session in self.sessions
        )


def sessions_of(agenda: str) -> tuple[Session, ...]:
    """The agenda that `Event.agenda` kept."""
    found: list[Session] = []
    for line in agenda.splitlines():
        day, starts, ends, title, speaker, moderator = line.split("\t")
        found.append(
            Session(int(day), starts, ends or None, title, speaker or None, moderator or None)
        )
    return tuple(found)


def load(tx: Transaction, event_id: int) -> Event | None:
    """The event with this id, inside a transaction."""
    row = tx.row("SELECT * FROM events WHERE id = :id", {"id": event_id})
    return _event(tx, row) if row is not None else None


def _event(tx: Transaction, row: Row) -> Event:
    id = {"id": row["id"]}
    chosen: dict[str, list[str]] = {"country": [], "sector": [], "speech": [], "reminder": []}
    for choice in tx.rows("SELECT kind, key FROM event_choices WHERE event_id = :id", id):
        chosen[choice["kind"]].append(choice["key"])
    starts_at, close = from_timestamp(row["starts_at"]), row["registration_closes_at"]
    event = Event(
        id=row["id"],
        uid=row["uid"],
        status=EventStatus(row["status"]),
        organiser_id=row["organiser_id"],
        language=row["language"],
        zone=row["zone"],
        starts_at=starts_at,
        ends_at=from_timestamp(row["ends_at"]),
        place=row["place"],
        seats=row["seats"],
        is_open=bool(row["is_open"]),
        registration_closes_at=starts_at if close is None else from_timestamp(close),
        organisers=row["organisers"],
        cancel_reason=row["cancel_reason"],
        sequence=row["sequence"],
        invitation_id=row["invitation_id"],
        updated_at=from_timestamp(row["updated_at"]),
        texts={
            text["language"]: Wording(text["title"], text["description"])
            for text in tx.rows("SELECT * FROM event_texts WHERE event_id = :id", id)
        },
        countries=tuple(chosen["country"]),
        sectors=tuple(chosen["sector"]),
        speech=tuple(chosen["speech"]),
        reminders=tuple(sorted(map(int, chosen["reminder"]), reverse=True)),
        guests=tx.value("SELECT count(*) FROM event_guests WHERE event_id = :id", id),
        named=tuple(
            guest["member_id"]
            for guest in tx.rows(
                "SELECT member_id FROM event_guests WHERE event_id = :id ORDER BY member_id", id
            )
        ),
        shares=shares_of(tx, row["id"]),
        sessions=tuple(
            Session(
                session["day"],
                session["starts"],
                session["ends"],
                session["title"],
                session["speaker"],
                session["moderator"],
            )
            for session in tx.rows(
                "SELECT * FROM event_sessions WHERE event_id = :id ORDER BY day, position", id
            )
        ),
        questions=tuple(
            question["question"]
            for question in tx.rows(
                "SELECT question FROM event_questions WHERE event_id = :id ORDER BY position", id
            )
        ),
    )
    # A day that it does not last any more has no agenda.
    sessions = tuple(session for session in event.sessions if session.day <= event.days)
    return replace(event, sessions=sessions)


def shares_of(tx: Transaction, event_id: int) -> dict[str, int]:
    """Seats per country."""
    return {
        row["country"]: row["seats"]
        for row in tx.rows(
            "SELECT country, seats FROM event_quotas WHERE event_id = :id ORDER BY country",
            {"id": event_id},
        )
    }


IN_AUDIENCE = """(
    (EXISTS (SELECT 1 FROM event_guests WHERE event_id = events.id AND member_id = members.id)
    OR ((NOT EXISTS (SELECT 1 FROM event_guests WHERE event_id = events.id)
            OR EXISTS (SELECT 1 FROM event_choices
                WHERE event_id = events.id AND kind IN ('country', 'sector')))
        AND (NOT EXISTS (SELECT 1 FROM event_choices
                WHERE event_id = events.id AND kind = 'country')
            OR EXISTS (SELECT 1 FROM event_choices
                WHERE event_id = events.id AND kind = 'country' AND key = members.country))
        AND (NOT EXISTS (SELECT 1 FROM event_choices
                WHERE event_id = events.id AND kind = 'sector')
            OR EXISTS (SELECT 1 FROM event_choices
                WHERE event_id = events.id AND kind = 'sector' AND key = members.sector))))
)"""
"""SQL over `events` and `members`: she belongs to its audience. Countries and sectors narrow it,
named guests belong in any case; with guests alone it is for them.
"""
HEARS = """(NOT EXISTS (SELECT 1 FROM muted_kinds WHERE member_id = members.id AND kind = 'event')
    OR EXISTS (SELECT 1 FROM event_guests WHERE event_id = events.id AND member_id = members.id))"""
"""SQL over `events` and `members`: she is told of it before she has answered. Who wants to hear of
no events still hears of one that she is invited to by name.
"""


@query
def hears(tx: Transaction, event_id: int, member_id: int) -> bool:
    """Whether she is told of it before she has answered."""
    return bool(
        tx.value(
            f"""SELECT 1 FROM events JOIN members ON members.id = :member
            WHERE events.id = :event AND {HEARS}""",
            {"member": member_id, "event": event_id},
        )
    )


def may_see(tx: Transaction, event_id: int, member_id: int) -> bool:
    """Whether she may see it and answer: a member, of its audience unless it is open to all, or
    somebody who has answered before.
    """
    return bool(
        tx.value(
            f"""SELECT 1 FROM events JOIN members ON members.id = :member
            WHERE events.id = :event AND members.status = 'member'
            AND events.status IN ('published', 'cancelled')
            AND (is_open OR {IN_AUDIENCE} OR EXISTS (SELECT 1 FROM registrations
                WHERE registrations.event_id = events.id
                AND registrations.member_id = members.id))""",
            {"event": event_id, "member": member_id},
        )
    )


def audience(tx: Transaction, event_id: int) -> list[int]:
    """The members whom it is for."""
    return [
        row["id"]
        for row in tx.rows(
            f"""SELECT members.id AS id FROM events JOIN members
            WHERE events.id = :event AND members.status = '{MemberStatus.MEMBER}' AND {IN_AUDIENCE}
            ORDER BY members.id""",
            {"event": event_id},
        )
    ]


def manages(tx: Transaction, event_id: int, member_id: int) -> bool:
    """Whether she may change it: an admin, or the coordinator who made it."""
    return bool(
        tx.value(
            """SELECT 1 FROM roles WHERE member_id = :member AND (role = 'admin'
                OR EXISTS (SELECT 1 FROM events WHERE id = :event AND organiser_id = :member))""",
            {"event": event_id, "member": member_id},
        )
    )


def goes_beyond(tx: Transaction, event_id: int, member_id: int) -> bool:
    """Whether somebody of its audience, or who comes or may come, is not of her countries."""
    open_to_all = tx.value("SELECT is_open FROM events WHERE id = :id", {"id": event_id})
    hers = {
        row["country"]
        for row in tx.rows(
            "SELECT country FROM roles WHERE member_id = :id AND role = 'coordinator'",
            {"id": member_id},
        )
    }
    countries = {
        row["key"]
        for row in tx.rows(
            "SELECT key FROM event_choices WHERE event_id = :id AND kind = 'country'",
            {"id": event_id},
        )
    }
    if open_to_all or (not countries and not _only_guests(tx, event_id)):
        return True
    guests = {
        row["country"]
        for row in tx.rows(
            """SELECT DISTINCT country FROM event_guests JOIN members ON members.id = member_id
            WHERE event_id = :id""",
            {"id": event_id},
        )
    }
    come = {
        row["country"]
        for row in tx.rows(
            """SELECT DISTINCT country FROM registrations WHERE event_id = :id
            AND status IN ('registered', 'offered', 'waitlisted')""",
            {"id": event_id},
        )
    }
    return bool((countries | guests | come) - hers)


def _only_guests(tx: Transaction, event_id: int) -> bool:
    narrowed = tx.value(
        "SELECT 1 FROM event_choices WHERE event_id = :id AND kind IN ('country', 'sector')",
        {"id": event_id},
    )
    has_guests = tx.value("SELECT 1 FROM event_guests WHERE event_id = :id", {"id": event_id})
    return bool(has_guests and not narrowed)


def needs_admin(tx: Transaction, event: Event, member_id: int) -> bool:
    """Whether it is published and reaches beyond the countries of one who is no admin: what readers
    of other countries get is what an admin has allowed, and stays so.
    """
    if event.status is not EventStatus.PUBLISHED or permissions.is_admin(tx, member_id):
        return False
    return goes_beyond(tx, event.id, member_id)


def reaches(tx: Transaction, event_id: int, by: int, member_id: int) -> bool:
    """Whether an organiser may bring this member in by herself: an admin, or a coordinator of the
    member's country, or of the audience that an admin has allowed.
    """
    country: str = tx.value("SELECT country FROM members WHERE id = :id", {"id": member_id}) or ""
    if permissions.may_review(tx, by, country):
        return True
    return may_see(tx, event_id, member_id)


@query
def by_id(tx: Transaction, event_id: int) -> Event | None:
    """The event, whoever asks: for what was checked before."""
    return load(tx, event_id)


@query
def managed(tx: Transaction, event_id: int, member_id: int) -> Event | None:
    """The event for one who may change it; None for everybody else."""
    return load(tx, event_id) if manages(tx, event_id, member_id) else None


@query
def audience_count(tx: Transaction, event_id: int) -> int:
    """How many members it is for."""
    return len(audience(tx, event_id))


class EventList(StrEnum):
    """Where events are listed."""

    COMING = "coming"
    MINE = "mine"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event in a list: for a reader, `status` is that of her registration (None: there is none);
    for an organiser, that of the event.
    """

    event_id: int
    title: str
    starts_at: datetime
    zone: str
    status: str | None
    is_cancelled: bool


_BOXES = {
    EventList.COMING: f"""ends_at > :now AND events.status = 'published'
        AND (is_open OR registrations.status IS NOT NULL OR {IN_AUDIENCE})""",
    EventList.MINE: """ends_at > :now
        AND registrations.status IN ('registered', 'offered', 'waitlisted')""",
    EventList.PAST: f"""ends_at <= :now AND events.status = 'published'
        AND (is_open OR registrations.status IS NOT NULL OR {IN_AUDIENCE})""",
}


@query
def listed(
    tx: Transaction,
    viewer_id: int,
    box: EventList,
    country: str | None,
    sector: str | None,
    language: str,
    page: int,
    size: int,
    now: datetime,
) -> Page[EventRow]:
    """The events that she may see.

    `country` and `sector` keep those that are for it. Coming ones begin with the next, past ones
    with the latest.
    """
    order = "DESC" if box is EventList.PAST else "ASC"
    return tx.page(
        f"""SELECT events.id AS id, starts_at, events.zone AS zone, registrations.status AS status,
            events.status = 'cancelled' AS is_cancelled
        FROM events JOIN members ON members.id = :viewer
        LEFT JOIN registrations ON registrations.event_id = events.id
            AND registrations.member_id = members.id
        WHERE events.status IN ('published', 'cancelled') AND members.status = 'member'
        AND {_BOXES[box]}
        AND (:country IS NULL OR {_FITS.format(kind="country")})
        AND (:sector IS NULL OR {_FITS.format(kind="sector")})
        ORDER BY starts_at {order}, events.id {order}""",
        {
            "viewer": viewer_id,
            "now": int(now.timestamp()),
            "country": country,
            "sector": sector,
        },
        page,
        size,
    ).map(lambda row: _line(tx, row, language))


_FITS = """(NOT EXISTS (SELECT 1 FROM event_choices
        WHERE event_id = events.id AND kind = '{kind}')
    OR EXISTS (SELECT 1 FROM event_choices
        WHERE event_id = events.id AND kind = '{kind}' AND key = :{kind}))"""


def _line(tx: Transaction, row: Row, language: str) -> EventRow:
    title: str = tx.value(
        f"""SELECT title FROM event_texts JOIN events ON events.id = event_id
        WHERE event_id = :id
        ORDER BY {languages.in_order("event_texts.language", ":language", "events.language")}
        LIMIT 1""",
        {"id": row["id"], "language": language},
    )
    return EventRow(
        row["id"],
        title,
        from_timestamp(row["starts_at"]),
        row["zone"],
        row["status"],
        bool(row["is_cancelled"]),
    )


@query
def managed_by(
    tx: Transaction, member_id: int, language: str, page: int, size: int, now: datetime
) -> Page[EventRow]:
    """The events that she may change, unfinished ones first, then the next; `status`
    is the status of the event.
    """
    return tx.page(
        """SELECT id, status, starts_at, zone, status = 'cancelled' AS is_cancelled FROM events
        WHERE EXISTS (SELECT 1 FROM roles WHERE member_id = :member
            AND (role = 'admin' OR organiser_id = :member))
        ORDER BY CASE status WHEN 'pending' THEN 0 WHEN 'draft' THEN 1 ELSE 2 END,
            ends_at <= :now, abs(starts_at - :now), id""",
        {"member": member_id, "now": int(now.timestamp())},
        page,
        size,
    ).map(lambda row: _line(tx, row, language))


def as_published(event: Event) -> Event:
    """The event as it will be once it is published: for a look at it before."""
    return replace(event, status=EventStatus.PUBLISHED)


@query
def guests_of(tx: Transaction, event_id: int) -> tuple[tuple[int, str], ...]:
    """Ids and names of the members whom it names, by name."""
    return tuple(
        (row["member_id"], row["name"] or "")
        for row in tx.rows(
            """SELECT member_id, name FROM event_guests JOIN members ON members.id = member_id
            WHERE event_id = :id ORDER BY name_key""",
            {"id": event_id},
        )
    )


_EVENT = """(SELECT title FROM event_texts JOIN events AS named ON named.id = event_id
    WHERE named.id = {table}.event_id AND event_texts.language = named.language) AS event"""

MEMBER_DATA = (
    MemberColumn(
        "events", "organiser_id", KEPT,
        """events.created_at, status, starts_at, ends_at, zone, place, seats, organisers,
        cancel_reason, event_texts.language, title, description""",
        "JOIN event_texts ON event_id = events.id",
        internal=(
            "id", "uid", "is_open", "registration_closes_at", "sequence", "invitation_id",
            "copied_from", "updated_at", "nudged_at", "feedback_asked_at", "feedback_reminded_at",
        ),
    ),
    MemberColumn("event_guests", "member_id", DELETED, _EVENT.format(table="event_guests")),
    MemberColumn(
        "registrations", "member_id", DELETED,
        f"updated_at, {_EVENT.format(table='registrations')}, status, country, offer_expires_at",
        internal=("queue_position",),
    ),
    MemberColumn(
        "reminders", "member_id", DELETED, f"due_at, {_EVENT.format(table='reminders')}",
        internal=("lead_seconds",),
    ),
    MemberColumn(
        "calendar_entries", "member_id", DELETED,
        f"updated_at, {_EVENT.format(table='calendar_entries')}, is_cancelled",
        internal=("sequence", "shows"),
    ),
    MemberColumn(
        "attendances", "member_id", DELETED,
        f"created_at, {_EVENT.format(table='attendances')}, day",
    ),
    MemberColumn(
        "event_feedback", "member_id", DELETED,
        f"created_at, {_EVENT.format(table='event_feedback')}, score, useful, improve, may_quote",
    ),
    MemberColumn(
        "event_feedback_answers", "member_id", DELETED,
        f"{_EVENT.format(table='event_feedback_answers')}, position, answer",
    ),
)  # fmt: skip
