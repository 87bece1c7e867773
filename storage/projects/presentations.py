"""The showcase session of an event: in which order projects are presented, and when each is.

The slot of a project follows from the start of the session and the projects before it. Whoever
presents is told her slot, and every change of it, once ten minutes have passed without another one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from storage import outbox
from storage.database import (
    Page,
    Row,
    Transaction,
    from_timestamp,
    mutation,
    query,
    to_timestamp,
)
from storage.events import records as events
from storage.events.records import Event, EventStatus
from storage.projects import records

SLOT = "presentation-slot"
"""Kind of the message to an author about her slot; its subject is the project."""

DEBOUNCE = timedelta(minutes=10)
"""How long after the last change those who present are told."""

USUAL_MINUTES = 10
LONGEST_MINUTES = 240


class OrderOutcome(StrEnum):
    """Outcome of a change to the order of presentation."""

    SAVED = "saved"
    UNCHANGED = "unchanged"
    NOT_SHOWN = "not-shown"
    NO_DAY = "no-day"
    OVER = "over"
    NOT_ALLOWED = "not-allowed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Slot:
    """When a project is presented at an event: its number in the order, from 1, and its start
    (UTC). `zone` is the event's time zone.
    """

    event_id: int
    event_title: str
    project_id: int
    title: str
    country: str
    number: int
    starts_at: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class Showcase:
    """The showcase session of an event, with its slots in order. `starts` is HH:MM in the event's
    time zone, on a day of the event.
    """

    event: Event
    day: int
    starts: str
    minutes: int
    slots: tuple[Slot, ...]


def _session(tx: Transaction, event_id: int) -> Row | None:
    return tx.row("SELECT * FROM showcases WHERE event_id = :id", {"id": event_id})


def _starts_at(event: Event, row: Row) -> datetime:
    hour = time.fromisoformat(row["starts"])
    local = datetime.combine(event.date_of(row["day"]), hour, ZoneInfo(event.zone))
    return local.astimezone(UTC)


def _order(tx: Transaction, event_id: int) -> list[int]:
    """The ids of the projects of a session, in order."""
    return [
        row["project_id"]
        for row in tx.rows(
            """SELECT project_id FROM presentations JOIN projects ON projects.id = project_id
            WHERE event_id = :id AND position IS NOT NULL AND status = 'shown'
            ORDER BY position""",
            {"id": event_id},
        )
    ]


def _slots(tx: Transaction, event: Event, row: Row, language: str | None) -> tuple[Slot, ...]:
    start, step = _starts_at(event, row), timedelta(minutes=row["minutes"])
    found: list[Slot] = []
    for at, project_id in enumerate(_order(tx, event.id)):
        project = records.project_of(tx, project_id)
        assert project is not None
        found.append(
            Slot(
                event.id,
                event.wording(language or event.language).title,
                project_id,
                records.title_of(tx, project_id, language or event.language),
                project.country,
                at + 1,
                start + at * step,
                event.zone,
            )
        )
    return tuple(found)


@query
def of_event(tx: Transaction, event_id: int, viewer_id: int, language: str) -> Showcase | None:
    """The showcase session of a published event that the viewer may see; None if there is none."""
    event = events.load(tx, event_id)
    row = _session(tx, event_id)
    if event is None or row is None or event.status is not EventStatus.PUBLISHED:
        return None
    if not events.may_see(tx, event_id, viewer_id):
        return None
    found = _slots(tx, event, row, language)
    return Showcase(event, row["day"], row["starts"], row["minutes"], found) if found else None


@query
def managed(tx: Transaction, event_id: int, member_id: int, language: str) -> Showcase | None:
    """The showcase session of an event, for those who may change it. One that nobody has set yet
    begins with the event.
    """
    event = events.load(tx, event_id)
    if event is None or not events.manages(tx, event_id, member_id):
        return None
    row = _session(tx, event_id)
    if row is None:
        local = event.starts_at.astimezone(ZoneInfo(event.zone))
        return Showcase(event, 1, f"{local:%H:%M}", USUAL_MINUTES, ())
    found = _slots(tx, event, row, language)
    return Showcase(event, row["day"], row["starts"], row["minutes"], found)


def _change(tx: Transaction, event_id: int, actor_id: int, now: datetime) -> OrderOutcome | Event:
    """The event, if this member may change its session now; otherwise why not."""
    event = events.load(tx, event_id)
    if event is None:
        return OrderOutcome.GONE
    if not events.manages(tx, event_id, actor_id):
        return OrderOutcome.NOT_ALLOWED
    if event.status is EventStatus.CANCELLED or event.ends_at <= now:
        return OrderOutcome.OVER
    return event


@mutation
def set_session(
    tx: Transaction, event_id: int, actor_id: int, day: int, starts: str, minutes: int,
    now: datetime,
) -> OrderOutcome:  # fmt: skip
    """Set when the session begins (HH:MM in the event's time zone, on one of its days), and how
    many minutes each project has.
    """
    tx.lock("events", event_id)
    event = _change(tx, event_id, actor_id, now)
    if isinstance(event, OrderOutcome):
        return event
    if not 1 <= day <= event.days:
        return OrderOutcome.NO_DAY
    _write_session(tx, event_id, day, starts, minutes, now)
    return OrderOutcome.SAVED


def _write_session(
    tx: Transaction, event_id: int, day: int, starts: str, minutes: int, now: datetime
) -> None:
    tx.execute(
        """INSERT INTO showcases (event_id, day, starts, minutes, due_at)
        VALUES (:id, :day, :starts, :minutes, :due)
        ON CONFLICT (event_id) DO UPDATE SET day = excluded.day, starts = excluded.starts,
            minutes = excluded.minutes, due_at = excluded.due_at""",
        {
            "id": event_id,
            "day": day,
            "starts": starts,
            "minutes": minutes,
            "due": to_timestamp(now + DEBOUNCE),
        },
    )


@mutation
def add(
    tx: Transaction, event_id: int, actor_id: int, project_id: int, now: datetime
) -> OrderOutcome:
    """Put a project of the showcase at the end of the order."""
    tx.lock("events", event_id)
    event = _change(tx, event_id, actor_id, now)
    if isinstance(event, OrderOutcome):
        return event
    project = records.project_of(tx, project_id)
    if project is None or project.status is not records.ProjectStatus.SHOWN:
        return OrderOutcome.NOT_SHOWN
    order = _order(tx, event_id)
    if project_id in order:
        return OrderOutcome.UNCHANGED
    if _session(tx, event_id) is None:
        local = event.starts_at.astimezone(ZoneInfo(event.zone))
        _write_session(tx, event_id, 1, f"{local:%H:%M}", USUAL_MINUTES, now)
    _write(tx, event_id, [*order, project_id], now)
    return OrderOutcome.SAVED


@mutation
def move(
    tx: Transaction, event_id: int, actor_id: int, project_id: int, by: int, now: datetime
) -> OrderOutcome:
    """Move a project up (`by` < 0) or down in the order, by so many places."""
    tx.lock("events", event_id)
    event = _change(tx, event_id, actor_id, now)
    if isinstance(event, OrderOutcome):
        return event
    order = _order(tx, event_id)
    if project_id not in order:
        return OrderOutcome.GONE
    at = order.index(project_id)
    to = min(max(at + by, 0), len(order) - 1)
    if to == at:
        return OrderOutcome.UNCHANGED
    order.insert(to, order.pop(at))
    _write(tx, event_id, order, now)
    return OrderOutcome.SAVED


@mutation
def take_off(
    tx: Transaction, event_id: int, actor_id: int, project_id: int, now: datetime
) -> OrderOutcome:
    """Take a project off the order; its author is told."""
    tx.lock("events", event_id)
    event = _change(tx, event_id, actor_id, now)
    if isinstance(event, OrderOutcome):
        return event
    order = _order(tx, event_id)
    if project_id not in order:
        return OrderOutcome.UNCHANGED
    _write(tx, event_id, [one for one in order if one != project_id], now)
    return OrderOutcome.SAVED


def take_off_all(tx: Transaction, project_id: int, now: datetime) -> None:
    """Take a project off all orders: it is withdrawn, and its author knows."""
    for row in tx.rows(
        "DELETE FROM presentations WHERE project_id = :id RETURNING event_id", {"id": project_id}
    ):
        tx.execute(
            "UPDATE showcases SET due_at = :due WHERE event_id = :id",
            {"due": to_timestamp(now + DEBOUNCE), "id": row["event_id"]},
        )


def _write(tx: Transaction, event_id: int, order: Sequence[int], now: datetime) -> None:
    """Store an order. A project that is left out stays without a position until its author was
    told, if she knew of a slot.
    """
    tx.execute("UPDATE presentations SET position = NULL WHERE event_id = :id", {"id": event_id})
    tx.execute_many(
        """INSERT INTO presentations (event_id, project_id, position)
        VALUES (:event, :project, :position)
        ON CONFLICT (event_id, project_id) DO UPDATE SET position = excluded.position""",
        [
            {"event": event_id, "project": project_id, "position": position}
            for position, project_id in enumerate(order)
        ],
    )
    tx.execute(
        """DELETE FROM presentations
        WHERE event_id = :id AND position IS NULL AND told_slot IS NULL""",
        {"id": event_id},
    )
    tx.execute(
        "UPDATE showcases SET due_at = :due WHERE event_id = :id",
        {"due": to_timestamp(now + DEBOUNCE), "id": event_id},
    )


@query
def candidates(
    tx: Transaction, event_id: int, actor_id: int, language: str, page: int, size: int
) -> Page[tuple[int, str, str]]:
    """The projects of the showcase that are not in the order of an event yet, newest first, as ids,
    titles and countries; empty for those who may not change the event.
    """
    if not events.manages(tx, event_id, actor_id):
        return Page((), 0, has_more=False)
    return tx.page(
        """SELECT id, country FROM projects WHERE status = 'shown' AND NOT EXISTS
            (SELECT 1 FROM presentations WHERE event_id = :event AND project_id = projects.id
            AND position IS NOT NULL)
        ORDER BY shown_at DESC, id DESC""",
        {"event": event_id},
        page,
        size,
    ).map(lambda row: (row["id"], records.title_of(tx, row["id"], language), row["country"]))


def slots_of(tx: Transaction, project_id: int, now: datetime) -> tuple[Slot, ...]:
    """The slots of a project at published events to come, inside a transaction."""
    found: list[Slot] = []
    for row in tx.rows(
        """SELECT event_id FROM presentations JOIN events ON events.id = event_id
        WHERE project_id = :id AND position IS NOT NULL AND events.status = 'published'
        AND events.ends_at > :now ORDER BY starts_at, event_id""",
        {"id": project_id, "now": to_timestamp(now)},
    ):
        event, session = events.load(tx, row["event_id"]), _session(tx, row["event_id"])
        assert event is not None and session is not None
        found += (
            slot for slot in _slots(tx, event, session, None) if slot.project_id == project_id
        )
    return tuple(found)


# Telling


@mutation
def tell(tx: Transaction, now: datetime) -> int:
    """Tell those who present of slots that are new, have changed, or are gone, once nobody has
    changed anything for a while; returns how many are told. When the event moves, slots move too.
    """
    told = 0
    for session in tx.rows(
        """SELECT showcases.* FROM showcases JOIN events ON events.id = event_id
        WHERE events.status IN ('published', 'cancelled') AND ends_at > :now
        AND (due_at IS NULL OR due_at <= :now) AND NOT EXISTS (SELECT 1 FROM event_change_notices
            WHERE event_change_notices.event_id = showcases.event_id AND notified_at IS NULL)
        ORDER BY showcases.event_id""",
        {"now": to_timestamp(now)},
    ):
        event = events.load(tx, session["event_id"])
        assert event is not None
        slots: Mapping[int, int] = {}
        if event.status is EventStatus.PUBLISHED:
            slots = {
                slot.project_id: to_timestamp(slot.starts_at)
                for slot in _slots(tx, event, session, None)
            }
        tx.execute("UPDATE showcases SET due_at = NULL WHERE event_id = :id", {"id": event.id})
        for row in tx.rows(
            """SELECT project_id, told_slot FROM presentations WHERE event_id = :id
            ORDER BY project_id""",
            {"id": event.id},
        ):
            slot = slots.get(row["project_id"])
            if slot != row["told_slot"]:
                told += _tell_one(tx, event, row["project_id"], slot, now)
    return told


def _tell_one(
    tx: Transaction, event: Event, project_id: int, slot: int | None, now: datetime
) -> int:
    values = {"event": event.id, "project": project_id, "slot": slot}
    tx.execute(
        """UPDATE presentations SET told_slot = :slot
        WHERE event_id = :event AND project_id = :project""",
        values,
    )
    tx.execute(
        """DELETE FROM presentations WHERE event_id = :event AND project_id = :project
        AND position IS NULL""",
        values,
    )
    project = records.project_of(tx, project_id)
    if project is None or project.author_id is None:
        return 0
    # What she has not been sent yet would be out of date.
    outbox.cancel(tx, SLOT, project_id, "changed again", now)
    outbox.enqueue(
        tx, SLOT, [project.author_id], now, subject_id=project_id, expires_at=event.ends_at
    )
    return 1


@query
def next_due(tx: Transaction) -> datetime | None:
    """When those who present are told next of what an organiser has changed (UTC), or None."""
    due = tx.value(
        """SELECT min(due_at) FROM showcases JOIN events ON events.id = event_id
        WHERE events.status = 'published'"""
    )
    return None if due is None else from_timestamp(due)


@query
def told(
    tx: Transaction, project_id: int, author_id: int, language: str, now: datetime
) -> tuple[str, tuple[Slot, ...]] | None:
    """The title of a project of an author, and its slots; None if it is not hers."""
    if records.owned(tx, project_id, author_id) is None:
        return None
    return records.title_of(tx, project_id, language), slots_of(tx, project_id, now)
