"""The record of an event: its fields, its audience, and who may change it."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from storage import audiences
from storage.audiences import Audience, Kind, Reach
from storage.database import Page, Row, Transaction, from_timestamp, query
from storage.kit import languages, permissions, search
from storage.kit.languages import best_language
from storage.kit.personal_data import DELETED, KEPT, MemberColumn
from storage.versions import version_of


def attendees(tx: Transaction, event_id: int) -> list[int]:
    """The members who attended on any of its days and are still members."""
    return [
        row["member_id"]
        for row in tx.rows(
            """SELECT DISTINCT member_id FROM attendances JOIN members ON members.id = member_id
            WHERE event_id = :event AND members.status = 'member' ORDER BY member_id""",
            {"event": event_id},
        )
    ]


INVITED = "event-invited"
"""Kind of the invitation that the audience gets; its subject is the event."""


class EventStatus(StrEnum):
    """The status of an event: PENDING waits for an admin to publish it."""

    DRAFT = "draft"
    PENDING = "pending"
    PUBLISHED = "published"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Session:
    """One session of the agenda. `day` counts from 1; times are HH:MM in the event's time zone."""

    day: int
    starts: str
    ends: str | None
    title: str
    speaker: str | None = None
    moderator: str | None = None

    def packed(self) -> str:
        """The session in its stored form, as answers and change notices have it: one line. Its
        texts must have neither tabs nor line breaks.
        """
        parts = (
            str(self.day), self.starts, self.ends, self.title, self.speaker, self.moderator,
        )  # fmt: skip
        return "\t".join(part or "" for part in parts)

    @classmethod
    def unpack(cls, packed: str) -> "Session":
        """The session from its stored form."""
        day, starts, ends, title, speaker, moderator = packed.split("\t")
        return cls(int(day), starts, ends or None, title, speaker or None, moderator or None)


@dataclass(frozen=True, slots=True)
class Quota:
    """Seats that are reserved for a country."""

    country: str
    seats: int

    def packed(self) -> str:
        """The quota in its stored form, as answers have it."""
        return f"{self.country}:{self.seats}"

    @classmethod
    def unpack(cls, packed: str) -> "Quota":
        """The quota from its stored form."""
        country, _, seats = packed.partition(":")
        return cls(country, int(seats))


@dataclass(frozen=True, slots=True)
class Wording:
    """Title and description in one language."""

    title: str
    description: str | None


@dataclass(frozen=True, slots=True)
class Event:
    """An event. Moments are UTC; `zone` is the IANA name of the event's time zone.

    `language` is the original language of its text. `shares` are seats reserved per country;
    `reminders` are seconds before the start. Its `audience` may see it; those whom the audience
    chooses are invited, or everybody if it chooses nobody. `next_audience` is the one being chosen
    for a published event, until it is saved. `parent_id` is the event that a session with seats of
    its own belongs to. `is_venue_for_seats` means that only those with a seat see the place.
    """

    id: int
    uid: str
    status: EventStatus
    organiser_id: int | None
    language: str
    zone: str
    starts_at: datetime
    ends_at: datetime
    venue: str
    is_venue_for_seats: bool
    seats: int
    audience_id: int
    audience: Audience
    next_audience_id: int | None
    next_audience: Audience | None
    registration_closes_at: datetime
    organisers: str | None
    cancel_reason: str | None
    sequence: int
    invitation_id: int | None
    parent_id: int | None
    updated_at: datetime
    texts: Mapping[str, Wording]
    speech: tuple[str, ...]
    reminders: tuple[int, ...]
    shares: Mapping[str, int]
    sessions: tuple[Session, ...]
    questions: tuple[str, ...]

    @property
    def version(self) -> str:
        """Identifies what the person who publishes the event has seen."""
        return version_of(
            self.texts, self.starts_at, self.ends_at, self.zone, self.venue,
            self.is_venue_for_seats, self.seats,
            self.audience.shown, self.registration_closes_at, self.organisers, self.speech,
            self.reminders, self.shares, self.sessions, self.questions,
        )  # fmt: skip

    @property
    def days(self) -> int:
        """The number of days that it lasts, in its own time zone."""
        return self.day_of(self.ends_at - timedelta(seconds=1))

    def day_of(self, at: datetime) -> int:
        """The number of the day at this moment (UTC): 1 on the first, 0 or less before it."""
        zone = ZoneInfo(self.zone)
        first = self.starts_at.astimezone(zone).date()
        return (at.astimezone(zone).date() - first).days + 1

    def date_of(self, day: int) -> date:
        """The date of a numbered day."""
        first = self.starts_at.astimezone(ZoneInfo(self.zone)).date()
        return first + timedelta(days=day - 1)

    def language_for(self, language: str) -> str:
        """The language in which its reader gets it: hers, else Russian, English, the original."""
        return best_language(self.texts, language, self.language)

    def wording(self, language: str) -> Wording:
        """Title and description for a reader of this language."""
        return self.texts[self.language_for(language)]

    def described(self, language: str) -> tuple[str, str] | None:
        """The description for a reader of this language, and the language that it is in; None if
        there is no description.
        """
        for code in (language, *languages.FALLBACKS, self.language, *self.texts):
            wording = self.texts.get(code)
            if wording is not None and wording.description:
                return wording.description, code
        return None

    @property
    def shown_texts(self) -> tuple[str, ...]:
        """The descriptions and the titles of the agenda, which all who are invited read."""
        return (
            *(wording.description for wording in self.texts.values() if wording.description),
            *(session.title for session in self.sessions),
        )

    @property
    def stray_sessions(self) -> tuple[Session, ...]:
        """The sessions outside its hours."""
        return sessions_outside(self.sessions, self.starts_at, self.ends_at, self.zone)


def sessions_outside(
    sessions: Iterable[Session], starts_at: datetime, ends_at: datetime, zone: str
) -> tuple[Session, ...]:
    """The sessions that begin before an event with these hours (UTC), or end after it."""
    there = ZoneInfo(zone)
    first = starts_at.astimezone(there).date()

    def at(session: Session, hour: str) -> datetime:
        date = first + timedelta(days=session.day - 1)
        return datetime.combine(date, time.fromisoformat(hour), there)

    return tuple(
        session
        for session in sessions
        if at(session, session.starts) < starts_at
        or at(session, session.starts) >= ends_at
        or (session.ends is not None and at(session, session.ends) > ends_at)
    )


def packed_agenda(sessions: Iterable[Session]) -> str:
    """An agenda in its stored form, to compare and to keep."""
    return "\n".join(session.packed() for session in sessions)


def agenda_in(packed: str) -> tuple[Session, ...]:
    """The agenda from its stored form."""
    return tuple(map(Session.unpack, packed.split("\n"))) if packed else ()


def load(tx: Transaction, event_id: int) -> Event | None:
    """The event with this id, inside a transaction."""
    row = tx.row("SELECT * FROM events WHERE id = :id", {"id": event_id})
    return _event(tx, row) if row is not None else None


def _event(tx: Transaction, row: Row) -> Event:
    id = {"id": row["id"]}
    next_id = row["next_audience_id"]
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
        venue=row["venue"],
        is_venue_for_seats=bool(row["venue_for_seats"]),
        seats=row["seats"],
        audience_id=row["audience_id"],
        audience=audiences.load(tx, row["audience_id"]),
        next_audience_id=next_id,
        next_audience=None if next_id is None else audiences.load(tx, next_id),
        registration_closes_at=starts_at if close is None else from_timestamp(close),
        organisers=row["organisers"],
        cancel_reason=row["cancel_reason"],
        sequence=row["sequence"],
        invitation_id=row["invitation_id"],
        parent_id=row["parent_id"],
        updated_at=from_timestamp(row["updated_at"]),
        texts={
            text["language"]: Wording(text["title"], text["description"])
            for text in tx.rows("SELECT * FROM event_texts WHERE event_id = :id", id)
        },
        speech=tuple(
            spoken["language"]
            for spoken in tx.rows(
                "SELECT language FROM event_interpretations WHERE event_id = :id", id
            )
        ),
        reminders=tuple(
            reminder["lead_seconds"]
            for reminder in tx.rows(
                """SELECT lead_seconds FROM event_reminders WHERE event_id = :id
                ORDER BY lead_seconds DESC""",
                id,
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
    """Seats reserved per country."""
    return {
        row["country"]: row["seats"]
        for row in tx.rows(
            "SELECT country, seats FROM event_quotas WHERE event_id = :id ORDER BY country",
            {"id": event_id},
        )
    }


def sessions_of(tx: Transaction, event_id: int) -> list[Event]:
    """The sessions of an event that have seats of their own, in the order of time."""
    rows = tx.rows(
        "SELECT * FROM events WHERE parent_id = :id ORDER BY starts_at, id", {"id": event_id}
    )
    return [_event(tx, row) for row in rows]


def audience_of(tx: Transaction, event: Event) -> Audience:
    """Those who may come: for a session, the audience of the event that it belongs to."""
    parent = load(tx, event.parent_id) if event.parent_id is not None else None
    return event.audience if parent is None else parent.audience


def lock_parent(tx: Transaction, event_id: int) -> None:
    """Lock the event that a session belongs to, always before the session itself."""
    parent_id = tx.value("SELECT parent_id FROM events WHERE id = :id", {"id": event_id})
    if parent_id is not None:
        tx.lock("events", parent_id)


KIND = "event"
"""The kind of message that a member mutes if she does not want to hear of events."""


def in_audience(tx: Transaction) -> str:
    """SQL over `events` and `members`: she is a member and belongs to its audience."""
    return audiences.fits(tx, "events.audience_id")


HEARS = f"""(NOT EXISTS (SELECT 1 FROM muted_kinds WHERE member_id = members.id AND kind = '{KIND}')
    OR {audiences.is_named("events.audience_id")})"""
"""SQL over `events` and `members`: she is told of the event before she has answered. A member who
has muted events still hears of one that she is invited to by name.
"""


@query
def hears(tx: Transaction, event_id: int, member_id: int) -> bool:
    """Whether she is told of the event before she has answered."""
    return bool(
        tx.value(
            f"""SELECT 1 FROM events JOIN members ON members.id = :member
            WHERE events.id = :event AND {HEARS}""",
            {"member": member_id, "event": event_id},
        )
    )


_LINK = re.compile(r"\S*[./:@]\w\S*")
"""What in a place may be a link, which only those with a seat may find the event by."""


def refresh_words(tx: Transaction, event_id: int) -> None:
    """Update the index from the texts of an event that is published or cancelled."""
    event = load(tx, event_id)
    if event is None or event.status not in (EventStatus.PUBLISHED, EventStatus.CANCELLED):
        return
    texts = [
        "" if event.is_venue_for_seats else _LINK.sub(" ", event.venue),
        *(wording.description or "" for wording in event.texts.values()),
        *(session.title for session in event.sessions),
    ]
    search.index_event(tx, event_id, [wording.title for wording in event.texts.values()], texts)


def may_see(tx: Transaction, event_id: int, member_id: int) -> bool:
    """Whether she may see the event and answer: she belongs to its audience, or has answered
    before, or it is a session of an event at which she has a seat.
    """
    return bool(
        tx.value(
            f"""SELECT 1 FROM events JOIN members ON members.id = :member
            WHERE events.id = :event AND members.status = 'member'
            AND events.status IN ('published', 'cancelled')
            AND ({in_audience(tx)} OR EXISTS (SELECT 1 FROM registrations
                WHERE registrations.event_id = events.id
                AND registrations.member_id = members.id)
            OR EXISTS (SELECT 1 FROM registrations AS whole
                WHERE whole.event_id = events.parent_id AND whole.member_id = members.id
                AND whole.status = 'registered'))""",
            {"event": event_id, "member": member_id},
        )
    )


def invited(
    tx: Transaction, event: Event, audience: Audience, countries: Collection[str] | None = None
) -> list[int]:
    """The ids of the members of these countries (None for all) who are invited to the event with
    this audience: not its organiser, unless she is named.
    """
    where, values = audiences.condition(tx, audience.chosen, countries)
    left_out = _left_out(event, audience)
    return [
        row["id"]
        for row in tx.rows(f"SELECT id FROM members WHERE {where} ORDER BY id", values)
        if row["id"] != left_out
    ]


def reach(tx: Transaction, event: Event, audience: Audience, viewer_id: int) -> Reach:
    """How many members would get an invitation to the event with this audience now, for somebody
    who may change the event.
    """
    countries = permissions.publishable_countries(tx, viewer_id)
    found = audiences.reach(tx, audience.chosen, KIND, countries, by_name=True)
    left_out = _left_out(event, audience)
    if left_out is None:
        return found
    where, values = audiences.readers(tx, audience.chosen, KIND, by_name=True, countries=countries)
    values = {**values, "left_out": left_out}
    counted = tx.value(f"SELECT count(*) FROM members WHERE id = :left_out AND {where}", values)
    return replace(found, readers=found.readers - counted)


def _left_out(event: Event, audience: Audience) -> int | None:
    """The organiser, who knows of her event already; None if she is invited by name."""
    return None if event.organiser_id in audience.named else event.organiser_id


_MANAGES = f"""(EXISTS (SELECT 1 FROM roles WHERE member_id = :member
        AND (role = 'admin' OR organiser_id = :member))
    OR {permissions.CHAIRS.format(one=":member")} AND (organiser_id = :member
        OR EXISTS (SELECT 1 FROM term_meetings JOIN terms ON terms.id = term_id
            WHERE event_id = events.id AND began_at IS NOT NULL AND ended_at IS NULL)))"""
"""SQL over `events`: `:member` may change it."""


def manages(tx: Transaction, event_id: int, member_id: int) -> bool:
    """Whether she may change the event: she is an admin, or created it and has a role or carries
    the current term of the chair, or it is a meeting of the year of which she does.
    """
    return bool(
        tx.value(
            f"SELECT 1 FROM events WHERE id = :event AND {_MANAGES}",
            {"event": event_id, "member": member_id},
        )
    )


def exceeds(tx: Transaction, event: Event, member_id: int) -> bool:
    """Whether the event may reach, or has on its list, anybody from a country that the organiser
    may not write to.
    """
    countries = permissions.publishable_countries(tx, member_id)
    if countries is None or audiences.exceeds(tx, audience_of(tx, event), countries):
        return countries is not None
    come = tx.rows(
        """SELECT DISTINCT country FROM registrations WHERE event_id = :id
        AND status IN ('registered', 'offered', 'waitlisted')""",
        {"id": event.id},
    )
    return any(row["country"] not in countries for row in come)


def needs_admin(tx: Transaction, event: Event, member_id: int) -> bool:
    """Whether a change needs an admin: the event is published and reaches beyond the member's
    countries. What readers of other countries get has been approved by an admin, and must stay as
    approved.
    """
    return event.status is EventStatus.PUBLISHED and exceeds(tx, event, member_id)


def reaches(tx: Transaction, event_id: int, by: int, member_id: int) -> bool:
    """Whether an organiser may bring this member in on her own: the organiser is an admin or the
    coordinator of the member's country, or the member belongs to the audience that an admin has
    approved.
    """
    country: str = tx.value("SELECT country FROM members WHERE id = :id", {"id": member_id}) or ""
    if permissions.may_review(tx, by, country):
        return True
    return may_see(tx, event_id, member_id)


@query
def by_id(tx: Transaction, event_id: int) -> Event | None:
    """The event, without checking who asks: for callers that have checked already."""
    return load(tx, event_id)


@query
def managed(tx: Transaction, event_id: int, member_id: int) -> Event | None:
    """The event, for those who may change it; None for everybody else."""
    return load(tx, event_id) if manages(tx, event_id, member_id) else None


@query
def invited_count(tx: Transaction, event_id: int, viewer_id: int) -> Reach:
    """How many members would get an invitation now, for somebody who may change the event."""
    event = load(tx, event_id)
    return Reach(0) if event is None else reach(tx, event, event.audience, viewer_id)


def titles(tx: Transaction, event_ids: Collection[int], language: str) -> dict[int, str]:
    """The titles of published events for a reader of this language; "" for all other events."""
    return {id: title_of(tx, id, language) or "" for id in sorted(event_ids)}


@query
def titles_of(tx: Transaction, event_ids: Collection[int], language: str) -> dict[int, str]:
    """The titles of published events for a reader of this language; "" for all other events."""
    return titles(tx, event_ids, language)


@query
def published(
    tx: Transaction, viewer_id: int, language: str, page: int, size: int
) -> Page[tuple[int, str]]:
    """Ids and titles of published events, including past ones, newest first, as far as somebody
    with a role knows them: she organises them, they are for her, or she is an admin.
    """
    return tx.page(
        f"SELECT events.id {_known(tx)} ORDER BY starts_at DESC, events.id",
        {"viewer": viewer_id}, page, size,
    ).map(lambda row: (row["id"], title_of(tx, row["id"], language) or "–"))  # fmt: skip


@query
def is_known(tx: Transaction, event_id: int, viewer_id: int) -> bool:
    """Whether an event is among those that `published` lists."""
    sql = f"SELECT 1 {_known(tx)} AND events.id = :id"
    return bool(tx.value(sql, {"id": event_id, "viewer": viewer_id}))


def _known(tx: Transaction) -> str:
    return f"""FROM events JOIN members ON members.id = :viewer
        WHERE events.status = 'published' AND (organiser_id = :viewer
            OR EXISTS (SELECT 1 FROM roles WHERE member_id = :viewer AND role = 'admin')
            OR EXISTS (SELECT 1 FROM registrations
                WHERE registrations.event_id = events.id AND member_id = :viewer)
            OR {in_audience(tx)})"""


def title_of(tx: Transaction, event_id: int, language: str) -> str | None:
    """The title of a published event for a reader of this language; None for any other event."""
    return tx.value(
        f"""SELECT title FROM event_texts JOIN events ON events.id = event_id
        WHERE event_id = :id AND status IN ('published', 'cancelled')
        ORDER BY {languages.in_order("event_texts.language", ":language", "events.language")}
        LIMIT 1""",
        {"id": event_id, "language": language},
    )


class EventList(StrEnum):
    """The lists of events."""

    COMING = "coming"
    MINE = "mine"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event in a list. For a reader, `status` is that of her registration (None: there is none);
    for an organiser, that of the event.
    """

    event_id: int
    title: str
    starts_at: datetime
    zone: str
    status: str | None
    is_cancelled: bool


_LISTS = {
    EventList.COMING: """ends_at > :now AND events.status = 'published'
        AND (registrations.status IS NOT NULL OR {in_audience})""",
    EventList.MINE: """ends_at > :now
        AND registrations.status IN ('registered', 'offered', 'waitlisted')""",
    EventList.PAST: """ends_at <= :now AND events.status = 'published'
        AND (registrations.status IS NOT NULL OR {in_audience})""",
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

    `country` and `sector` filter by audience. Upcoming events start with the next, past ones with
    the latest.
    """
    order = "DESC" if box is EventList.PAST else "ASC"
    return tx.page(
        f"""SELECT events.id AS id, starts_at, events.zone AS zone, registrations.status AS status,
            events.status = 'cancelled' AS is_cancelled
        FROM events JOIN members ON members.id = :viewer
        LEFT JOIN registrations ON registrations.event_id = events.id
            AND registrations.member_id = members.id
        WHERE events.status IN ('published', 'cancelled') AND members.status = 'member'
        AND {_LISTS[box].format(in_audience=in_audience(tx))}
        AND (:country IS NULL OR {_admits(Kind.COUNTRY)})
        AND (:sector IS NULL OR {_admits(Kind.SECTOR)})
        ORDER BY starts_at {order}, events.id {order}""",
        {
            "viewer": viewer_id,
            "now": int(now.timestamp()),
            "country": country,
            "sector": sector,
        },
        page,
        size,
    ).map(lambda row: event_row(tx, row, language))


def open_to(tx: Transaction, member_id: int, now: datetime, most: int) -> list[int]:
    """The ids of the next events for which a member may register and to which she has not answered,
    except those that she organises; at most `most`.
    """
    return [
        row["id"]
        for row in tx.rows(
            f"""SELECT events.id AS id FROM events JOIN members ON members.id = :member
            WHERE events.status = 'published' AND members.status = 'member'
            AND coalesce(registration_closes_at, starts_at) > :now
            AND coalesce(organiser_id, 0) <> :member
            AND NOT EXISTS (SELECT 1 FROM registrations
                WHERE event_id = events.id AND member_id = :member)
            AND {in_audience(tx)} AND {HEARS}
            ORDER BY starts_at, events.id LIMIT :most""",
            {"member": member_id, "now": int(now.timestamp()), "most": most},
        )
    ]


def _admits(kind: Kind) -> str:
    return audiences.admits("events.audience_id", kind, f":{kind}")


def event_row(tx: Transaction, row: Row, language: str) -> EventRow:
    """A line of a list of events, from id, starts_at, zone, status and is_cancelled."""
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
    """The events that she may change, unfinished ones first, then the next; `status` is the status
    of the event.
    """
    return tx.page(
        f"""SELECT id, status, starts_at, zone, status = 'cancelled' AS is_cancelled FROM events
        WHERE {_MANAGES} AND parent_id IS NULL
        ORDER BY CASE status WHEN 'pending' THEN 0 WHEN 'draft' THEN 1 ELSE 2 END,
            ends_at <= :now, abs(starts_at - :now), id""",
        {"member": member_id, "now": int(now.timestamp())},
        page,
        size,
    ).map(lambda row: event_row(tx, row, language))


def as_published(event: Event) -> Event:
    """The event as it will be once it is published, for a preview."""
    return replace(event, status=EventStatus.PUBLISHED)


_EVENT = """(SELECT title FROM event_texts JOIN events AS named ON named.id = event_id
    WHERE named.id = {table}.event_id AND event_texts.language = named.language) AS event"""

MEMBER_DATA = (
    MemberColumn("event_searches", "member_id", DELETED, "typed", internal=("number",)),
    MemberColumn(
        "events", "organiser_id", KEPT,
        """events.created_at, status, starts_at, ends_at, zone, venue, venue_for_seats, seats,
        organisers, cancel_reason, event_texts.language, title, description""",
        "JOIN event_texts ON event_id = events.id",
        internal=(
            "id", "uid", "audience_id", "next_audience_id", "registration_closes_at", "sequence",
            "invitation_id", "parent_id",
            "copied_from", "updated_at", "nudged_at", "feedback_asked_at", "feedback_reminded_at",
        ),
    ),
    MemberColumn(
        "registrations", "member_id", DELETED,
        f"""updated_at, {_EVENT.format(table='registrations')}, status, country,
        offer_expires_at, is_listed""",
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
        "event_feedback", "member_id", KEPT,
        f"""created_at, {_EVENT.format(table='event_feedback')}, score, useful, improve, may_quote,
        position, answer""",
        "LEFT JOIN event_feedback_answers ON feedback_id = event_feedback.id",
        internal=("id",),
    ),
)  # fmt: skip
