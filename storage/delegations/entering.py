"""Entering women for an event: one by one, or a list that came back on paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from storage import managed_profiles, profile_fields, visibility
from storage.database import Row, Transaction, mutation, query, to_timestamp
from storage.delegations import rights
from storage.events import records, registrations
from storage.events.records import Event
from storage.events.registrations import RegisterOutcome
from storage.kit import audit, rate_limits
from storage.kit.rate_limits import RateLimit
from storage.kit.transliteration import fold

RATE_LIMIT = RateLimit(300, timedelta(days=1))
"""How many women somebody may enter."""

_ENTERED = "managed-profile"


class Agreed(StrEnum):
    """How a woman agreed that she is entered."""

    PAPER = "paper"
    LETTER = "letter"
    PHONE = "phone"
    IN_PERSON = "in_person"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True)
class Entry:
    """A woman as she is entered: whether she comes, how and on which day she agreed, what she said,
    and who nominated her.
    """

    name: str
    institution: str | None
    country: str
    comes: bool
    agreed: Agreed
    agreed_on: date
    said: str | None = None
    nominator: str | None = None


class EnterOutcome(StrEnum):
    """Outcome of entering a woman."""

    SEATED = "seated"
    QUEUED = "queued"
    DECLINED = "declined"
    """She does not come; that is her answer."""
    SAME = "same"
    """She has been entered for this event already."""
    MEMBER = "member"
    """A member of this name and country is there; nothing is stored until it is said that it is
    another woman.
    """
    CLOSED = "closed"
    TOO_MANY = "too-many"
    NOT_ALLOWED = "not-allowed"

    @property
    def is_entered(self) -> bool:
        """Whether she is there now."""
        return self in (EnterOutcome.SEATED, EnterOutcome.QUEUED, EnterOutcome.DECLINED)

    @property
    def keeps_draft(self) -> bool:
        """It can be said that it is another woman."""
        return self is EnterOutcome.MEMBER


@dataclass(frozen=True, slots=True)
class Entered:
    """What became of one entry: its managed profile, if whoever entered it keeps that, or the
    member of the same name.
    """

    outcome: EnterOutcome
    profile_id: int | None = None
    member_id: int | None = None


@dataclass(frozen=True, slots=True)
class Delegable:
    """An event for which somebody may enter women: of these countries, None for all; until when
    (UTC).
    """

    event: Event
    countries: frozenset[str] | None
    closes_at: datetime


@query
def delegable(tx: Transaction, event_id: int, by: int, now: datetime) -> Delegable | None:
    """The event, for those who may enter women for it now; None for all others."""
    event = records.load(tx, event_id)
    if event is None:
        return None
    found, closes_at = rights.countries(tx, event, by), rights.closes_at(tx, event, by)
    if now >= closes_at or (found is not None and not found):
        return None
    return Delegable(event, found, closes_at)


@mutation
def enter(
    tx: Transaction, event_id: int, by: int, entry: Entry, now: datetime, *, is_another: bool
) -> tuple[EnterOutcome, Entered]:
    """Enter a woman for an event, and answer for her: she gets a seat, or a place on the waiting
    list, as anybody of her country. `is_another`: she is not the member of the same name.
    """
    tx.lock("events", event_id)
    found = _enter(tx, event_id, by, entry, now, is_another=is_another)
    return found.outcome, found


@mutation
def enter_all(
    tx: Transaction, event_id: int, by: int, entries: Sequence[Entry], now: datetime
) -> tuple[Entered, ...]:
    """Enter several women, in this order; what became of each. One who is not entered stops none
    of the others.
    """
    tx.lock("events", event_id)
    return tuple(_enter(tx, event_id, by, one, now, is_another=False) for one in entries)


def _enter(
    tx: Transaction, event_id: int, by: int, entry: Entry, now: datetime, *, is_another: bool
) -> Entered:
    event = records.load(tx, event_id)
    allowed = frozenset[str]() if event is None else rights.countries(tx, event, by)
    if event is None or (allowed is not None and entry.country not in allowed):
        return Entered(EnterOutcome.NOT_ALLOWED)
    closes_at = rights.closes_at(tx, event, by)
    if now >= closes_at:
        return Entered(EnterOutcome.CLOSED)
    # Whoever is found is counted too: entering must not be a way to try names.
    if rate_limits.next_allowed(tx, by, _ENTERED, RATE_LIMIT, now) is not None:
        return Entered(EnterOutcome.TOO_MANY)
    rate_limits.record(tx, by, _ENTERED, now)
    same = _same(tx, event_id, entry)
    if same is not None:
        return Entered(EnterOutcome.SAME, same["id"] if rights.keeps(tx, same, by) else None)
    member_id = None if is_another else _member_of_that_name(tx, by, entry)
    if member_id is not None:
        audit.record(tx, by, "delegate-namesake", now, event_id=event_id, member_id=member_id)
        return Entered(EnterOutcome.MEMBER, member_id=member_id)
    managed_id = managed_profiles.create(tx, entry.name, entry.institution, entry.country, now)
    profile_id: int = tx.value(
        """INSERT INTO managed_profiles
            (member_id, event_id, entered_by, entered_at, said, agreed, agreed_on, nominator)
        VALUES (:member, :event, :by, :now, :said, :agreed, :day, :nominated) RETURNING id""",
        {
            "member": managed_id,
            "event": event_id,
            "by": by,
            "now": to_timestamp(now),
            "said": entry.said,
            "agreed": entry.agreed,
            "day": entry.agreed_on.isoformat(),
            "nominated": entry.nominator,
        },
    )
    audit.record(
        tx, by, "delegate-enter", now, event_id=event_id, member_id=managed_id,
        subject=("managed", profile_id),
    )  # fmt: skip
    if not entry.comes:
        registrations.cancel_in(tx, event, managed_id, now)
        return Entered(EnterOutcome.DECLINED, profile_id)
    outcome = registrations.register_in(tx, event, managed_id, now, closes_at)
    is_seated = outcome is RegisterOutcome.SEATED
    return Entered(EnterOutcome.SEATED if is_seated else EnterOutcome.QUEUED, profile_id)


def _same(tx: Transaction, event_id: int, entry: Entry) -> Row | None:
    """The managed profile for this event with the same name, country and institution."""
    return tx.row(
        """SELECT managed_profiles.id, entered_by, event_id, country FROM managed_profiles
        JOIN members ON members.id = managed_profiles.member_id
        WHERE event_id = :event AND members.status = 'managed' AND name_key = :name
        AND country = :country AND coalesce(institution_key, '') = :institution LIMIT 1""",
        {
            "event": event_id,
            "name": fold(entry.name),
            "country": entry.country,
            "institution": fold(entry.institution or ""),
        },
    )


def _member_of_that_name(tx: Transaction, by: int, entry: Entry) -> int | None:
    """A member of the same name and country, if whoever enters her may read that member's name:
    nothing is told of others.
    """
    found = tx.rows(
        f"""SELECT members.id FROM members
        WHERE members.status = 'member' AND name_key = :name AND country = :country
        AND {profile_fields.STAFF_NAME.format(one="members")} IS NOT NULL ORDER BY members.id""",
        {"name": fold(entry.name), "country": entry.country, "viewer": by},
    )
    sees = (visibility.is_shown_to_staff, visibility.can_see)
    return next((row["id"] for row in found if any(see(tx, by, row["id"]) for see in sees)), None)
