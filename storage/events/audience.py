"""The audience of an event, as its organisers choose it.

In a draft every choice takes effect at once. For a published event the organisers choose the next
audience, which takes effect when it is saved: then the members whom it adds are invited. Members
can also be named one by one, and each is told at once.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from storage import audiences, members
from storage.audiences import Audience, Edit, Reach
from storage.database import Transaction, mutation, query, to_timestamp
from storage.events import records, registrations
from storage.events.fields import EditOutcome, exceed_countries
from storage.events.publishing import invite_new_audience, new_audience, request_approval_again
from storage.events.records import Event, EventStatus
from storage.kit import permissions
from storage.versions import version_of


@dataclass(frozen=True, slots=True)
class EventAudienceView:
    """The audience that an organiser is choosing, and `countries`, those that she decides about
    (None for all). `reach` is how many members would get an invitation with it now; `new` of them,
    in her countries, have not got one yet, if the event is published.
    `titles` are those of the events among its keys; `version` is what the button that saves it
    names.
    """

    event: Event
    audience_id: int
    audience: Audience
    countries: tuple[str, ...] | None
    reach: Reach
    new: int
    titles: dict[int, str]
    version: str


@query
def seen_by(
    tx: Transaction, event_id: int, member_id: int, language: str
) -> EventAudienceView | None:
    """The audience of an event, for those who may change the event; None for everybody else."""
    event = records.load(tx, event_id)
    if event is None or not records.manages(tx, event_id, member_id):
        return None
    audience = event.next_audience or event.audience
    is_on = event.status is EventStatus.PUBLISHED
    countries = permissions.publishable_countries(tx, member_id)
    return EventAudienceView(
        event,
        event.next_audience_id or event.audience_id,
        audience,
        countries,
        records.reach(tx, event, audience, member_id),
        len(new_audience(tx, event, audience, countries)) if is_on else 0,
        records.titles(tx, audience.events, language),
        version_of(audience.shown),
    )


def _load(tx: Transaction, event_id: int, member_id: int, now: datetime) -> Event | EditOutcome:
    """The event, if a member may change its audience; otherwise why not."""
    event = records.load(tx, event_id)
    if event is None or not records.manages(tx, event_id, member_id):
        return EditOutcome.NOT_ALLOWED
    if event.parent_id is not None:
        # Whoever has a seat at the event may come to its session.
        return EditOutcome.NOT_ALLOWED
    is_over = event.status is EventStatus.PUBLISHED and now >= event.ends_at
    if is_over or event.status is EventStatus.CANCELLED:
        return EditOutcome.OVER
    return EditOutcome.NEEDS_ADMIN if records.needs_admin(tx, event, member_id) else event


@mutation
def change(
    tx: Transaction, event_id: int, member_id: int, edit: Edit, now: datetime
) -> EditOutcome:
    """Change the audience of a draft, or the next audience of a published event. If nothing is
    chosen any more, it is for everybody.
    """
    tx.lock("events", event_id)
    event = _load(tx, event_id, member_id, now)
    if isinstance(event, EditOutcome):
        return event
    current = event.next_audience or event.audience
    changed = edit(current).or_everybody()
    if changed == current:
        return EditOutcome.UNCHANGED
    if event.status is not EventStatus.PUBLISHED:
        return _put(tx, event, changed, member_id, now)
    if event.next_audience_id is not None:
        audiences.put(tx, event.next_audience_id, changed)
    else:
        tx.execute(
            "UPDATE events SET next_audience_id = :audience WHERE id = :id",
            {"id": event_id, "audience": audiences.create(tx, changed)},
        )
    return EditOutcome.DONE


def _put(
    tx: Transaction, event: Event, audience: Audience, member_id: int, now: datetime
) -> EditOutcome:
    """Give an event this audience, which a member has chosen; members who are new to a published
    event are invited.
    """
    is_on = event.status is EventStatus.PUBLISHED
    if event.status is not EventStatus.DRAFT and exceed_countries(event.shares, audience):
        return EditOutcome.SHARES_OUTSIDE
    audiences.put(tx, event.audience_id, audience)
    tx.execute(
        "UPDATE events SET updated_at = :now WHERE id = :id",
        {"id": event.id, "now": to_timestamp(now)},
    )
    request_approval_again(tx, event, member_id, now)
    if is_on:
        changed = records.load(tx, event.id)
        assert changed is not None
        registrations.offer_free_seats(tx, changed, now)
        invite_new_audience(tx, changed, now)
    return EditOutcome.DONE


@mutation
def save(
    tx: Transaction, event_id: int, member_id: int, version: str, now: datetime
) -> EditOutcome:
    """Give a published event its next audience, if that is still the one she saw."""
    tx.lock("events", event_id)
    event = _load(tx, event_id, member_id, now)
    if isinstance(event, EditOutcome):
        return event
    if event.next_audience is None:
        return EditOutcome.UNCHANGED
    if version_of(event.next_audience.shown) != version:
        return EditOutcome.CONFLICT
    outcome = _widen(tx, event, member_id, event.next_audience, now)
    if outcome is EditOutcome.DONE:
        _drop_next(tx, event)
    return outcome


def _widen(
    tx: Transaction, event: Event, member_id: int, audience: Audience, now: datetime
) -> EditOutcome:
    changed = replace(event, audience=audience)
    if records.needs_admin(tx, changed, member_id):
        return EditOutcome.NEEDS_ADMIN
    return _put(tx, event, audience, member_id, now)


@mutation
def discard(tx: Transaction, event_id: int, member_id: int, now: datetime) -> EditOutcome:
    """Drop the next audience; a published event keeps the audience that it has."""
    tx.lock("events", event_id)
    event = _load(tx, event_id, member_id, now)
    if isinstance(event, EditOutcome):
        return event
    if event.next_audience is None:
        return EditOutcome.UNCHANGED
    _drop_next(tx, event)
    return EditOutcome.DONE


def _drop_next(tx: Transaction, event: Event) -> None:
    tx.execute("UPDATE events SET next_audience_id = NULL WHERE id = :id", {"id": event.id})
    if event.next_audience_id is not None:
        audiences.delete(tx, event.next_audience_id)


@mutation
def set_open(
    tx: Transaction, event_id: int, member_id: int, *, everybody: bool, now: datetime
) -> EditOutcome:
    """Open an event to all members who hear of it, or only to the chosen ones."""
    tx.lock("events", event_id)
    event = _load(tx, event_id, member_id, now)
    if isinstance(event, EditOutcome):
        return event
    changed = event.audience.with_everybody(everybody)
    if changed == event.audience:
        return EditOutcome.UNCHANGED
    outcome = _widen(tx, event, member_id, changed, now)
    if outcome is EditOutcome.DONE and event.next_audience_id and event.next_audience:
        audiences.put(tx, event.next_audience_id, event.next_audience.with_everybody(everybody))
    return outcome


@mutation
def name_member(
    tx: Transaction, event_id: int, by: int, member_id: int, *, named: bool, now: datetime
) -> EditOutcome:
    """Name a member, or stop naming her; NOT_ALLOWED also if there is no such member.

    If the event is already published, she is told at once, and nobody else is added or left out.
    """
    tx.lock("events", event_id)
    event = _load(tx, event_id, by, now)
    if isinstance(event, EditOutcome):
        return event
    if named and not members.is_member(tx, member_id):
        return EditOutcome.NOT_ALLOWED
    is_on = event.status is EventStatus.PUBLISHED

    def edit(audience: Audience) -> Audience:
        if not named:
            without = audience.without_named(member_id)
            return without if is_on else without.or_everybody()
        with_her = audience.with_named(member_id)
        return replace(with_her, everybody=audience.everybody) if is_on else with_her

    changed = edit(event.audience)
    if changed == event.audience:
        return EditOutcome.UNCHANGED
    if named and is_on and not records.reaches(tx, event_id, by, member_id):
        return EditOutcome.NEEDS_ADMIN
    outcome = _widen(tx, event, by, changed, now)
    if outcome is EditOutcome.DONE and event.next_audience_id and event.next_audience:
        audiences.put(tx, event.next_audience_id, edit(event.next_audience))
    return outcome
