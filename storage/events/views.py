"""What one reader sees of an event, and of its sessions that have seats of their own."""

from dataclasses import dataclass

from storage.database import Transaction, query
from storage.events import records, registrations
from storage.events.records import Event, EventStatus
from storage.events.registrations import Registration
from storage.terms import ties
from storage.terms.themes import Theme


@dataclass(frozen=True, slots=True)
class EventView:
    """An event as one reader sees it. `free` is the number of seats that she could have now;
    `has_attended` means that she was there on one of its days. `themes` are the priorities and
    tracks to which it belongs; `may_tie`: she can change them. `has_sessions`: some have seats of
    their own, and she may choose among them.
    """

    event: Event
    registration: Registration | None
    free: int
    waitlisted: int
    has_materials: bool
    may_manage: bool
    is_coordinator: bool = False
    has_attended: bool = False
    themes: tuple[Theme, ...] = ()
    may_tie: bool = False
    has_sessions: bool = False


@query
def seen_by(tx: Transaction, event_id: int, viewer_id: int) -> EventView | None:
    """The event as she may see it; None if it is not for her."""
    may_manage = records.manages(tx, event_id, viewer_id)
    if not records.may_see(tx, event_id, viewer_id):
        return None
    event = records.load(tx, event_id)
    assert event is not None
    country = registrations.country_of(tx, viewer_id)
    pool = registrations.pool_of(country, event.shares)
    return EventView(
        event=event,
        registration=registrations.registration_in(tx, event, viewer_id),
        free=max(registrations.free_seats(tx, event_id, event.seats, pool, event.shares), 0),
        waitlisted=registrations.count_in_pool(tx, event_id, pool, "('waitlisted')"),
        has_materials=bool(
            tx.value("SELECT 1 FROM event_materials WHERE event_id = :id", {"id": event_id})
        ),
        may_manage=may_manage,
        is_coordinator=bool(
            tx.value(
                "SELECT 1 FROM roles WHERE member_id = :id AND role = 'coordinator'",
                {"id": viewer_id},
            )
        ),
        has_attended=registrations.has_attended_in(tx, event_id, viewer_id),
        themes=ties.ties_of(tx, records.KIND, event_id),
        may_tie=ties.may_tie(tx, records.KIND, event_id, viewer_id),
        has_sessions=_has_sessions(tx, event_id, viewer_id),
    )


def _has_sessions(tx: Transaction, event_id: int, viewer_id: int) -> bool:
    return bool(
        tx.value(
            """SELECT 1 FROM events JOIN registrations ON registrations.event_id = events.parent_id
            WHERE events.parent_id = :event AND events.status = 'published'
            AND member_id = :viewer AND registrations.status = 'registered' LIMIT 1""",
            {"event": event_id, "viewer": viewer_id},
        )
    )


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A session with seats of its own in a list. `status` is that of her registration, or for an
    organiser that of the event; `taken` is how many of its seats are taken.
    """

    event: Event
    status: str | None
    taken: int


@query
def sessions_for(tx: Transaction, event_id: int, viewer_id: int) -> tuple[SessionRow, ...]:
    """The sessions of an event that have seats of their own, for a member who has a seat at the
    event, in the order of time; none for anybody else.
    """
    if not _has_sessions(tx, event_id, viewer_id):
        return ()
    shown: list[SessionRow] = []
    for one in records.sessions_of(tx, event_id):
        if one.status is EventStatus.PUBLISHED:
            row = registrations.seat_row(tx, one.id, viewer_id)
            state = None if row is None else row["status"]
            shown.append(SessionRow(one, state, _taken(tx, one.id)))
    return tuple(shown)


@query
def sessions_to_manage(
    tx: Transaction, event_id: int, organiser_id: int
) -> tuple[Event, tuple[SessionRow, ...]] | None:
    """An event with all its sessions that have seats of their own, for those who may change it."""
    event = records.load(tx, event_id)
    if event is None or not records.manages(tx, event_id, organiser_id):
        return None
    found = records.sessions_of(tx, event_id)
    return event, tuple(SessionRow(one, one.status.value, _taken(tx, one.id)) for one in found)


def _taken(tx: Transaction, event_id: int) -> int:
    return tx.value(
        f"""SELECT count(*) FROM registrations
        WHERE event_id = :event AND status IN {registrations.TAKEN}""",
        {"event": event_id},
    )
