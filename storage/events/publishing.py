"""Publishing an event to its audience, rejecting it, or cancelling it."""

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum

from storage import audiences, managed_profiles, outbox, reviews
from storage.audiences import Audience
from storage.database import Transaction, mutation, to_timestamp
from storage.events import calendars, change_notices, fields, records, registrations, reminders
from storage.events.records import INVITED, Event, EventStatus
from storage.kit import audit, permissions
from storage.managed_profiles import DelegationNews
from storage.reviews import Circle, Obstacle, Review, Reviewable
from storage.versions import version_of

CANCELLED = "event-cancelled"
"""Kind of queued message; its subject is the event."""

EVENT = "event"
"""Kind of the review of an event whose audience goes beyond the countries of its publisher."""


class PublishOutcome(StrEnum):
    """Outcome of publish or cancel."""

    PUBLISHED = "published"
    ASKED = "asked"
    CANCELLED = "cancelled"
    REASON_NEEDS_ADMIN = "reason-needs-admin"
    UNCHANGED = "unchanged"
    PAST = "past"
    CHANGED = "changed"
    SHARES_OUTSIDE = "shares-outside"
    NOT_ALLOWED = "not-allowed"

    @property
    def keeps_draft(self) -> bool:
        """She may still cancel the event herself, without a reason."""
        return self is PublishOutcome.REASON_NEEDS_ADMIN


def request_approval_again(tx: Transaction, event: Event, member_id: int, now: datetime) -> None:
    """Turn an event that awaits an admin's approval back into a draft, because this member has
    changed it or one of its sessions; approval has to be requested again.

    If it was an admin who changed the event of somebody else, it goes on waiting, so that its
    organiser is told of the decision as of any other.
    """
    whole = None if event.parent_id is None else records.load(tx, event.parent_id)
    if whole is not None and event.status is EventStatus.DRAFT:
        request_approval_again(tx, whole, member_id, now)
    if member_id != event.organiser_id and permissions.is_admin(tx, member_id):
        return
    if event.status is EventStatus.PENDING:
        tx.execute("UPDATE events SET status = 'draft' WHERE id = :id", {"id": event.id})
        reviews.supersede(tx, EVENT, event.id, now)


def invite_new_audience(tx: Transaction, event: Event, now: datetime) -> None:
    """Invite the members of a published event's audience who have not been invited yet."""
    new = new_audience(tx, event, event.audience)
    if new and now < event.registration_closes_at:
        outbox.enqueue(
            tx, INVITED, new, now, subject_id=event.id, expires_at=event.registration_closes_at,
            policy=outbox.Policy.HOLD, bulk=True,
        )  # fmt: skip


def new_audience(
    tx: Transaction, event: Event, audience: Audience, countries: Collection[str] | None = None
) -> list[int]:
    """The members of these countries (None for all) whom this audience would invite and who have
    not been invited yet.
    """
    told = {
        row["recipient_id"]
        for row in tx.rows(
            """SELECT recipient_id FROM messages JOIN deliveries ON message_id = messages.id
            WHERE kind = :kind AND subject_id = :event""",
            {"kind": INVITED, "event": event.id},
        )
    }
    invited = records.invited(tx, event, audience, countries)
    return [member_id for member_id in invited if member_id not in told]


@mutation
def publish(
    tx: Transaction, event_id: int, member_id: int, now: datetime, version: str | None = None
) -> PublishOutcome:
    """Invite the audience, each member once, if the event is still the one that `version`
    identifies.

    A coordinator's event that goes beyond her countries is submitted for review by admins.
    """
    records.lock_parent(tx, event_id)
    tx.lock("events", event_id)
    event = records.load(tx, event_id)
    if event is None or not records.manages(tx, event_id, member_id):
        return PublishOutcome.NOT_ALLOWED
    if event.status in (EventStatus.PUBLISHED, EventStatus.CANCELLED):
        return PublishOutcome.UNCHANGED
    if event.status is EventStatus.PENDING:
        return PublishOutcome.ASKED
    if event.starts_at <= now or event.registration_closes_at <= now:
        return PublishOutcome.PAST
    if version not in (None, event.version):
        return PublishOutcome.CHANGED
    if fields.exceed_countries(event.shares, records.audience_of(tx, event)):
        return PublishOutcome.SHARES_OUTSIDE
    if records.exceeds(tx, event, member_id):
        tx.execute("UPDATE events SET status = 'pending' WHERE id = :id", {"id": event_id})
        reviews.submit(
            tx, EVENT, event_id, event.organiser_id or member_id, now, concerned_id=member_id
        )
        return PublishOutcome.ASKED
    _publish(tx, event, now)
    audit.record(tx, member_id, "publish", now, event_id=event_id)
    return PublishOutcome.PUBLISHED


def _publish(tx: Transaction, event: Event, now: datetime) -> None:
    invitation = outbox.enqueue(
        tx, INVITED, records.invited(tx, event, event.audience), now, subject_id=event.id,
        expires_at=event.registration_closes_at, policy=outbox.Policy.HOLD, bulk=True,
    )  # fmt: skip
    tx.execute(
        """UPDATE events SET status = 'published', invitation_id = :invitation, updated_at = :now
        WHERE id = :id""",
        {"id": event.id, "invitation": invitation, "now": to_timestamp(now)},
    )
    records.refresh_words(tx, event.id)
    for session in records.sessions_of(tx, event.id):
        if session.status is EventStatus.DRAFT and session.starts_at > now:
            _publish(tx, session, now)


# An admin's approval


def _approve(tx: Transaction, review: Review, now: datetime) -> Obstacle | None:
    """Publish the event, unless it has started or its registration has closed."""
    event = records.load(tx, review.subject_id)
    assert event is not None
    if event.starts_at <= now or event.registration_closes_at <= now:
        return Obstacle.PAST
    _publish(tx, event, now)
    return None


def _give_back(tx: Transaction, review: Review, _now: datetime) -> None:
    """Turn the event back into a draft."""
    tx.execute("UPDATE events SET status = 'draft' WHERE id = :id", {"id": review.subject_id})


def follow_roles(tx: Transaction, member_id: int, now: datetime) -> None:
    """After the loss of a role or of the chair: she may organise nothing that awaits approval."""
    if not permissions.may_organise(tx, member_id):
        withdraw_all_of(tx, member_id, now)


def withdraw_all_of(tx: Transaction, member_id: int, now: datetime) -> None:
    """Turn the events of a member that await approval back into drafts, which admins may change and
    publish: she leaves, or no longer has a role.
    """
    for row in tx.rows(
        """UPDATE events SET status = 'draft' WHERE organiser_id = :member AND status = 'pending'
        RETURNING id""",
        {"member": member_id},
    ):
        reviews.withdraw(tx, EVENT, row["id"], now)


def _version(tx: Transaction, event_id: int) -> str | None:
    """With the sessions that are published with it."""
    event = records.load(tx, event_id)
    if event is None:
        return None
    drafts = [
        one.version for one in records.sessions_of(tx, event_id) if one.status is EventStatus.DRAFT
    ]
    return version_of(event.version, drafts) if drafts else event.version


def _title(tx: Transaction, event_id: int, language: str) -> str:
    event = records.load(tx, event_id)
    return "" if event is None else event.wording(language).title


REVIEWABLE = Reviewable(
    EVENT, _version, _title, _approve, _give_back, Circle.ADMINS, belongs_to_year=True,
    links=lambda _tx, event_id: {"event_id": event_id},
)  # fmt: skip


@mutation
def cancel(
    tx: Transaction, event_id: int, member_id: int, reason: str | None, now: datetime
) -> PublishOutcome:
    """Cancel an event; those who come are told. A draft is deleted, and only by its author as long
    as the author has a role.
    """
    records.lock_parent(tx, event_id)
    tx.lock("events", event_id)
    return cancel_in(tx, event_id, member_id, reason, now)


def cancel_in(
    tx: Transaction, event_id: int, member_id: int, reason: str | None, now: datetime,
    *, is_quiet: bool = False,
) -> PublishOutcome:  # fmt: skip
    """The same as `cancel`, inside a transaction. With `is_quiet` nobody is told, because the event
    that this session belongs to is cancelled with it.
    """
    event = records.load(tx, event_id)
    if event is not None and reason and records.needs_admin(tx, event, member_id):
        return PublishOutcome.REASON_NEEDS_ADMIN
    if event is None or not records.manages(tx, event_id, member_id):
        return PublishOutcome.NOT_ALLOWED
    author = event.organiser_id
    is_draft = event.status in (EventStatus.DRAFT, EventStatus.PENDING)
    if is_draft and author not in (None, member_id) and permissions.may_organise(tx, author):
        return PublishOutcome.NOT_ALLOWED
    if event.status is EventStatus.CANCELLED:
        return PublishOutcome.UNCHANGED
    if event.status is not EventStatus.PUBLISHED or now < event.ends_at:
        for session in records.sessions_of(tx, event_id):
            cancel_in(tx, session.id, member_id, None, now, is_quiet=True)
    if event.status is not EventStatus.PUBLISHED:
        reviews.withdraw(tx, EVENT, event_id, now)
        tx.execute("DELETE FROM events WHERE id = :id", {"id": event_id})
        audiences.delete(tx, event.audience_id)
        if author != member_id:
            audit.record(tx, member_id, "event-deleted", now, subject=(EVENT, event_id))
        return PublishOutcome.CANCELLED
    if now >= event.ends_at:
        return PublishOutcome.PAST
    tx.execute(
        """UPDATE events SET status = 'cancelled', cancel_reason = :reason, updated_at = :now,
            sequence = sequence + 1 WHERE id = :id""",
        {"id": event_id, "reason": reason, "now": to_timestamp(now)},
    )
    told = registrations.registered_members(tx, event_id)
    tx.execute(
        """UPDATE registrations SET status = 'waitlisted', offer_expires_at = NULL
        WHERE event_id = :id AND status = 'offered'""",
        {"id": event_id},
    )
    reminders.drop_all(tx, event_id, "event cancelled", now)
    for kind in (INVITED, registrations.OFFERED, registrations.SEATED):
        outbox.cancel(tx, kind, event_id, "event cancelled", now)
    change_notices.drop_all(tx, event_id, "event cancelled", now)
    if not is_quiet:
        outbox.enqueue(tx, CANCELLED, told, now, subject_id=event_id, expires_at=event.ends_at)
        managed_profiles.tell_keepers_of(tx, DelegationNews.CANCELLED, event_id, now, event.ends_at)
    cancelled = records.load(tx, event_id)
    assert cancelled is not None
    calendars.enqueue(tx, cancelled, now)
    audit.record(tx, member_id, "cancel", now, event_id=event_id, reason=reason)
    return PublishOutcome.CANCELLED
