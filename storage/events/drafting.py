"""Creates and changes events: one field at a time, each against the value that its organiser last
saw.

Two organisers may change the same event, so edits use optimistic locking: an edit names the value
that it was made from. If the field has changed since, nothing is written and the organiser is shown
its current value.
"""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from storage import audiences
from storage.audiences import Audience
from storage.database import Transaction, mutation, to_timestamp
from storage.events import change_notices, fields, publishing, records, registrations, reminders
from storage.events.fields import EditOutcome, FieldKey
from storage.events.records import Event, EventStatus
from storage.kit import permissions
from storage.kit.form_drafts import Value, packed_moment


@dataclass(frozen=True, slots=True)
class NewEvent:
    """The fields that every event needs. Moments are UTC."""

    language: str
    title: str
    starts_at: datetime
    ends_at: datetime
    zone: str
    venue: str
    seats: int


@mutation
def create(
    tx: Transaction, member_id: int, facts: NewEvent, now: datetime
) -> tuple[EditOutcome, int | None]:
    """Create a draft of an event. A coordinator's draft is for her own countries at first.

    Returns the outcome and the event's id.
    """
    return create_in(tx, member_id, facts, now)


def create_in(
    tx: Transaction, member_id: int, facts: NewEvent, now: datetime, *, for_everyone: bool = False
) -> tuple[EditOutcome, int | None]:
    """The same as `create`, inside a transaction; `for_everyone`: also a coordinator's draft."""
    if not permissions.may_organise(tx, member_id):
        return EditOutcome.NOT_ALLOWED, None
    wrong = fields.wrong_time(facts.starts_at, facts.ends_at, now)
    if wrong is not None:
        return wrong, None
    own = permissions.publishable_countries(tx, member_id) or ()
    countries = () if for_everyone else own
    event_id = _insert(tx, member_id, facts, audiences.of_countries(countries), None, now)
    fields.put_reminders(tx, event_id, reminders.DEFAULT)
    return EditOutcome.DONE, event_id


@mutation
def create_session(
    tx: Transaction, parent_id: int, member_id: int, facts: NewEvent, now: datetime
) -> tuple[EditOutcome, int | None]:
    """Create a draft of a session of an event, with seats of its own: for those who have a seat at
    the event, and within its hours. It is published with the event, or later by itself.

    Returns the outcome and the session's id.
    """
    tx.lock("events", parent_id)
    parent = records.load(tx, parent_id)
    if parent is None or not records.manages(tx, parent_id, member_id):
        return EditOutcome.NOT_ALLOWED, None
    if parent.parent_id is not None or parent.status is EventStatus.CANCELLED:
        return EditOutcome.NOT_ALLOWED, None
    wrong = fields.wrong_time(facts.starts_at, facts.ends_at, now)
    if wrong is not None:
        return wrong, None
    if facts.starts_at < parent.starts_at or facts.ends_at > parent.ends_at:
        return EditOutcome.OUTSIDE_EVENT, None
    session_id = _insert(tx, member_id, facts, Audience(), parent_id, now)
    fields.put_reminders(tx, session_id, SESSION_REMINDERS)
    publishing.request_approval_again(tx, parent, member_id, now)
    return EditOutcome.DONE, session_id


SESSION_REMINDERS = (3_600,)
"""Seconds before a session at which those who come are reminded: the event has reminded them."""


def _insert(
    tx: Transaction, member_id: int, facts: NewEvent, audience: Audience, parent_id: int | None,
    now: datetime,
) -> int:  # fmt: skip
    event_id: int = tx.value(
        """INSERT INTO events (uid, organiser_id, language, zone, starts_at, ends_at, venue, seats,
            audience_id, parent_id, created_at, updated_at)
        VALUES (:uid, :member, :language, :zone, :starts, :ends, :venue, :seats, :audience, :parent,
            :now, :now)
        RETURNING id""",
        {
            "uid": f"{secrets.token_hex(16)}@kurak",
            "member": member_id,
            "language": facts.language,
            "zone": facts.zone,
            "starts": to_timestamp(facts.starts_at),
            "ends": to_timestamp(facts.ends_at),
            "venue": facts.venue,
            "seats": facts.seats,
            "audience": audiences.create(tx, audience),
            "parent": parent_id,
            "now": to_timestamp(now),
        },
    )
    fields.put_title(tx, event_id, facts.language, facts.title)
    return event_id


@mutation
def copy(tx: Transaction, event_id: int, member_id: int, now: datetime) -> int | None:
    """Copy the event as a draft, with its sessions, shifted into the future by whole weeks; returns
    its id.

    Registrations, materials and feedback are not copied. A copy that she has not touched yet is
    returned instead of a new one. None if she may not do this.
    """
    tx.lock("events", event_id)
    event = records.load(tx, event_id)
    if event is None or not records.manages(tx, event_id, member_id) or event.parent_id is not None:
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

    copied = _copy(tx, event, member_id, None, later, now)
    for session in records.sessions_of(tx, event_id):
        if session.status is not EventStatus.CANCELLED:
            _copy(tx, session, member_id, copied, later, now)
    return copied


def _copy(
    tx: Transaction, event: Event, member_id: int, parent_id: int | None,
    later: Callable[[datetime], int], now: datetime,
) -> int:  # fmt: skip
    """Copy one event, or a session of the event that `parent_id` is a copy of."""
    copied: int = tx.value(
        """INSERT INTO events (uid, organiser_id, language, zone, starts_at, ends_at, venue,
            venue_for_seats, seats,
            audience_id, organisers, parent_id, copied_from, created_at, updated_at)
        SELECT :uid, :member, language, zone, :starts, :ends, venue, venue_for_seats, seats,
            :audience, organisers, :parent, :event, :now, :now FROM events WHERE id = :event
        RETURNING id""",
        {
            "uid": f"{secrets.token_hex(16)}@kurak",
            "member": member_id,
            "event": event.id,
            "parent": parent_id,
            "starts": later(event.starts_at),
            "ends": later(event.ends_at),
            "audience": audiences.create(tx, event.audience),
            "now": to_timestamp(now),
        },
    )
    for table, columns in (
        ("event_texts", "language, title, description"),
        ("event_interpretations", "language"),
        ("event_reminders", "lead_seconds"),
        ("event_quotas", "country, seats"),
        ("event_sessions", "day, position, starts, ends, title, speaker, moderator"),
        ("event_questions", "position, question"),
    ):
        tx.execute(
            f"""INSERT INTO {table} (event_id, {columns})
            SELECT :copied, {columns} FROM {table} WHERE event_id = :event""",
            {"copied": copied, "event": event.id},
        )
    return copied


class Change(NamedTuple):
    """Outcome of a change; `current` is the current value of the field."""

    outcome: EditOutcome
    current: Value = None


@mutation
def change(
    tx: Transaction,
    event_id: int,
    member_id: int,
    key: FieldKey,
    before: Value,
    after: Value,
    now: datetime,
) -> Change:
    """Change one field, if its value is still the one that she saw. When an event moves, its
    sessions with seats of their own move with it.
    """
    records.lock_parent(tx, event_id)
    tx.lock("events", event_id)
    return _change(tx, event_id, member_id, key, before, after, now)


@mutation
def change_all(
    tx: Transaction,
    event_id: int,
    member_id: int,
    changes: Sequence[tuple[FieldKey, Value, Value]],
    now: datetime,
) -> EditOutcome:
    """Change fields in this order, each from the value that she saw to another one, as far as it is
    possible; returns the outcome of the last change that was tried.
    """
    records.lock_parent(tx, event_id)
    tx.lock("events", event_id)
    outcome = EditOutcome.UNCHANGED
    for key, before, after in changes:
        outcome = _change(tx, event_id, member_id, key, before, after, now).outcome
        if outcome not in (EditOutcome.DONE, EditOutcome.UNCHANGED):
            break
    return outcome


def _change(
    tx: Transaction, event_id: int, member_id: int, key: FieldKey, before: Value, after: Value,
    now: datetime,
) -> Change:  # fmt: skip
    event = records.load(tx, event_id)
    if event is None or not records.manages(tx, event_id, member_id):
        return Change(EditOutcome.NOT_ALLOWED)
    is_over = event.status is EventStatus.PUBLISHED and now >= event.ends_at
    if is_over or event.status is EventStatus.CANCELLED:
        return Change(EditOutcome.OVER)
    there = fields.value_of(event, key)
    if _same(there, after):
        return Change(EditOutcome.UNCHANGED, there)
    if not _same(there, before):
        return Change(EditOutcome.CONFLICT, there)
    wrong = fields.refused(tx, event, key, after, now)
    if wrong is not None:
        return Change(wrong, there)
    if records.needs_admin(tx, event, member_id):
        return Change(EditOutcome.NEEDS_ADMIN, there)
    if event.status is EventStatus.PUBLISHED and fields.is_announced(key):
        change_notices.snapshot_before_change(tx, event, now)
    fields.write(tx, event, key, after)
    records.refresh_words(tx, event_id)
    publishing.request_approval_again(tx, event, member_id, now)
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
        publishing.invite_new_audience(tx, changed, now)
    by = changed.starts_at - event.starts_at
    if by and key != fields.START_ALONE:
        for session in records.sessions_of(tx, event_id):
            moved = packed_moment(session.starts_at + by)
            there = packed_moment(session.starts_at)
            _change(tx, session.id, member_id, FieldKey("starts"), there, moved, now)
    return Change(EditOutcome.DONE, fields.value_of(changed, key))


def _same(one: Value, other: Value) -> bool:
    return (one or None) == (other or None)


def _calendar(event: Event) -> object:
    """The parts of an event that a calendar shows."""
    times = event.starts_at, event.ends_at, event.zone
    return times, event.venue, event.texts, event.sessions
