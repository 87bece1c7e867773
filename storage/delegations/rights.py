"""Who may enter women for an event, and who keeps a managed profile."""

from datetime import datetime

from storage import managed_profiles
from storage.database import Row, Transaction
from storage.events import records
from storage.events.records import Event, EventStatus
from storage.kit import permissions


def countries(tx: Transaction, event: Event, by: int) -> frozenset[str] | None:
    """The countries of which she may enter women for an event; None for all, none if she may not.

    An admin may enter women of any country; whoever else organises the event those of the countries
    that its audience admits and of her own; a coordinator those of her own among these, for an
    event that she may see. Nobody comes in like this where only members are chosen by name.
    """
    if event.parent_id is not None or event.status is not EventStatus.PUBLISHED:
        return frozenset()
    if permissions.is_admin(tx, by):
        return None
    own = frozenset(permissions.publishable_countries(tx, by) or ())
    admitted = None if event.audience.everybody else event.audience.countries
    if records.manages(tx, event.id, by):
        return None if admitted is None else admitted | own
    if not records.may_see(tx, event.id, by):
        return frozenset()
    return own if admitted is None else own & admitted


def closes_at(tx: Transaction, event: Event, by: int) -> datetime:
    """Until when she may enter somebody (UTC): an organiser until the event ends."""
    return event.ends_at if records.manages(tx, event.id, by) else event.registration_closes_at


def keeps(tx: Transaction, row: Row, by: int) -> bool:
    """Whether she sees and changes a managed profile: she entered it and still may, or she
    organises the event and nobody else keeps it. `row` has `entered_by`, `country`, `event_id`.
    """
    if row["entered_by"] == by:
        return managed_profiles.may_keep(tx, by, row["country"])
    if managed_profiles.may_keep(tx, row["entered_by"], row["country"]):
        return False
    return records.manages(tx, row["event_id"], by)
