"""What whoever keeps managed profiles sees of them and changes: her own only. Every look and every
change stands in the audit log.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from storage import erasure, managed_profiles
from storage.database import Database, Page, Row, Transaction, from_timestamp, mutation, query
from storage.delegations import rights
from storage.delegations.entering import Agreed
from storage.events import records, registrations
from storage.events.records import Event, EventRow, EventStatus
from storage.events.registrations import RegisterOutcome, Registration
from storage.kit import audit
from storage.kit.transliteration import fold

RETENTION = timedelta(days=90)
"""How long after its event a managed profile is erased, and what was recorded with it ends."""


class ProfileState(StrEnum):
    """How far a managed profile is on the way to the woman herself."""

    ENTERED = "entered"
    LINKED = "linked"
    EXPIRED = "expired"
    """Nobody opened the link that was made."""
    OPENED = "opened"
    CONFIRMED = "confirmed"
    CLAIMED = "claimed"


def state_of(row: Row, now: datetime) -> ProfileState:
    """The state of a row of `managed_profiles`."""
    if row["claimed_at"] is not None:
        return ProfileState.CLAIMED
    if row["opened_by"] is not None:
        is_confirmed = row["confirmed_at"] is not None
        return ProfileState.CONFIRMED if is_confirmed else ProfileState.OPENED
    if row["secret_hash"] is None or row["opened_at"] is not None:
        return ProfileState.ENTERED
    has_expired = from_timestamp(row["link_expires_at"]) <= now
    return ProfileState.EXPIRED if has_expired else ProfileState.LINKED


@dataclass(frozen=True, slots=True)
class ManagedRow:
    """A managed profile in a list; one that was taken over is only counted."""

    profile_id: int
    name: str
    registration: str
    state: ProfileState


@dataclass(frozen=True, slots=True)
class Delegation:
    """The women whom somebody keeps for an event: a page of them by name, and how many others have
    taken their profiles over. `may_enter`: she may enter more.
    """

    event: Event
    rows: Page[ManagedRow]
    claimed: int
    may_enter: bool


@dataclass(frozen=True, slots=True)
class ManagedProfile:
    """All that is stored about a woman who was entered. `ends_on` is when it is erased (UTC);
    `opener` is the status in the network of whoever has opened the link.
    """

    profile_id: int
    member_id: int
    event: Event
    name: str
    institution: str | None
    country: str
    said: str | None
    agreed: Agreed
    agreed_on: date
    nominator: str | None
    state: ProfileState
    link_expires_at: datetime | None
    registration: Registration | None
    has_attended: bool
    ends_on: datetime


_PROFILES = """SELECT managed_profiles.*, name, institution, country, members.status AS person
    FROM managed_profiles JOIN members ON members.id = managed_profiles.member_id"""


def find(tx: Transaction, profile_id: int) -> Row | None:
    """The row of a managed profile with name, institution, country and `person`, the status of the
    row of `members` that it belongs to.
    """
    return tx.row(f"{_PROFILES} WHERE managed_profiles.id = :id", {"id": profile_id})


def kept(tx: Transaction, profile_id: int, by: int) -> Row | None:
    """The same, for whoever keeps the profile and as long as it is not taken over."""
    row = find(tx, profile_id)
    if row is None or row["person"] != "managed" or not rights.keeps(tx, row, by):
        return None
    return row


def _all_kept(tx: Transaction, event_id: int, by: int) -> list[Row]:
    return [
        row
        for row in tx.rows(
            f"{_PROFILES} WHERE event_id = :event ORDER BY name_key, managed_profiles.id",
            {"event": event_id},
        )
        if rights.keeps(tx, row, by)
    ]


def kept_for(tx: Transaction, event_id: int, by: int) -> list[Row]:
    """The rows, like those of `find`, of the profiles that she keeps for an event, by name."""
    return [row for row in _all_kept(tx, event_id, by) if row["person"] == "managed"]


def read(tx: Transaction, row: Row, now: datetime) -> ManagedProfile:
    """A managed profile out of its row."""
    event = records.load(tx, row["event_id"])
    assert event is not None
    until = row["link_expires_at"]
    return ManagedProfile(
        row["id"], row["member_id"], event, row["name"], row["institution"], row["country"],
        row["said"], Agreed(row["agreed"]), date.fromisoformat(row["agreed_on"]),
        row["nominator"], state_of(row, now), None if until is None else from_timestamp(until),
        registrations.registration_in(tx, event, row["member_id"]),
        registrations.has_attended_in(tx, event.id, row["member_id"]),
        event.ends_at + RETENTION,
    )  # fmt: skip


@mutation
def look(tx: Transaction, profile_id: int, by: int, now: datetime) -> ManagedProfile | None:
    """A managed profile, for whoever keeps it; None for all others. The look stands in the audit
    log.
    """
    row = kept(tx, profile_id, by)
    if row is None:
        return None
    _record(tx, by, "delegate-look", row, now)
    return read(tx, row, now)


def _record(tx: Transaction, by: int, action: str, row: Row, now: datetime) -> None:
    subject = ("managed", row["id"])
    audit.record(tx, by, action, now, member_id=row["member_id"], subject=subject)


@mutation
def look_as_organiser(
    tx: Transaction, event_id: int, member_id: int, by: int, now: datetime
) -> bool:
    """Note that an organiser looks at somebody in the list of participants; False if that is no
    managed profile.
    """
    tx.lock("events", event_id)
    row = tx.row(
        f"{_PROFILES} WHERE event_id = :event AND managed_profiles.member_id = :member",
        {"event": event_id, "member": member_id},
    )
    if row is None or row["person"] != "managed" or not records.manages(tx, event_id, by):
        return False
    _record(tx, by, "delegate-look", row, now)
    return True


@mutation
def delegation(
    tx: Transaction, event_id: int, by: int, page: int, size: int, now: datetime
) -> Delegation | None:
    """The women whom she keeps for an event, by name; None if she keeps none and may enter none.
    The look stands in the audit log.
    """
    tx.lock("events", event_id)
    event = records.load(tx, event_id)
    if event is None:
        return None
    mine = _all_kept(tx, event_id, by)
    shown = [row for row in mine if row["person"] == "managed"]
    allowed = rights.countries(tx, event, by)
    may_enter = (allowed is None or bool(allowed)) and now < rights.closes_at(tx, event, by)
    if not mine and not may_enter:
        return None
    if shown:
        audit.record(tx, by, "delegation-look", now, subject=("event", event_id))

    def entry(row: Row) -> ManagedRow:
        place = registrations.registration_in(tx, event, row["member_id"])
        status = "cancelled" if place is None else place.status.value
        return ManagedRow(row["id"], row["name"], status, state_of(row, now))

    claimed = sum(row["claimed_at"] is not None for row in mine)
    return Delegation(event, Page.of(shown, page, size).map(entry), claimed, may_enter)


@query
def delegations(
    tx: Transaction, by: int, language: str, page: int, size: int, now: datetime
) -> Page[EventRow]:
    """The events for which she has entered women that are kept, or may enter some now, the next
    first.
    """
    found: list[EventRow] = []
    for row in tx.rows(
        """SELECT id, starts_at, ends_at, zone, status, status = 'cancelled' AS is_cancelled
        FROM events WHERE parent_id IS NULL AND status IN ('published', 'cancelled')
        AND ends_at > :since ORDER BY ends_at <= :now, abs(starts_at - :now), id""",
        {"since": int((now - RETENTION).timestamp()), "now": int(now.timestamp())},
    ):
        event = records.load(tx, row["id"])
        assert event is not None
        has_some = tx.value(
            """SELECT 1 FROM managed_profiles WHERE event_id = :event AND entered_by = :by
            AND claimed_at IS NULL LIMIT 1""",
            {"event": event.id, "by": by},
        )
        allowed = rights.countries(tx, event, by)
        may_enter = (allowed is None or bool(allowed)) and now < rights.closes_at(tx, event, by)
        if has_some or may_enter:
            found.append(records.event_row(tx, row, language))
    return Page.of(found, page, size)


class KeepOutcome(StrEnum):
    """Outcome of a change by whoever keeps a managed profile."""

    CHANGED = "changed"
    SEATED = "seated"
    QUEUED = "queued"
    GIVEN_BACK = "given-back"
    UNCHANGED = "unchanged"
    CLOSED = "closed"
    ATTENDED = "attended"
    SAME = "same"
    ERASED = "erased"
    NOT_ALLOWED = "not-allowed"


TEXTS = ("name", "institution", "said", "nominator", "agreed", "agreed_on")
"""What can be changed of a managed profile."""


@mutation
def change(
    tx: Transaction, profile_id: int, by: int, field: str, value: str | None, now: datetime
) -> KeepOutcome:
    """Change one of TEXTS of a profile; its country stays, because seats count by it. Raises
    ValueError for another field.
    """
    if field not in TEXTS:
        raise ValueError(field)
    row = kept(tx, profile_id, by)
    if row is None:
        return KeepOutcome.NOT_ALLOWED
    if field in ("name", "institution"):
        key = fold(value or "")
        others = {"name": row["name"], "institution": row["institution"] or "", field: value or ""}
        same = tx.value(
            """SELECT 1 FROM managed_profiles JOIN members ON members.id = member_id
            WHERE event_id = :event AND managed_profiles.id <> :id AND members.status = 'managed'
            AND name_key = :name AND country = :country
            AND coalesce(institution_key, '') = :institution LIMIT 1""",
            {
                "event": row["event_id"],
                "id": profile_id,
                "country": row["country"],
                "name": fold(others["name"]),
                "institution": fold(others["institution"]),
            },
        )
        if same:
            return KeepOutcome.SAME
        tx.execute(
            f"UPDATE members SET {field} = :value, {field}_key = :key WHERE id = :id",
            {"value": value, "key": key or None, "id": row["member_id"]},
        )
    else:
        tx.execute(
            f"UPDATE managed_profiles SET {field} = :value WHERE id = :id",
            {"value": value, "id": profile_id},
        )
    _record(tx, by, "delegate-change", row, now)
    return KeepOutcome.CHANGED


@mutation
def answer(tx: Transaction, profile_id: int, by: int, now: datetime, *, comes: bool) -> KeepOutcome:
    """Say for her that she comes, which also takes an offered seat, or that she does not, which
    gives her seat to the next.
    """
    row = kept(tx, profile_id, by)
    if row is None:
        return KeepOutcome.NOT_ALLOWED
    tx.lock("events", row["event_id"])
    event = records.load(tx, row["event_id"])
    assert event is not None
    if event.status is not EventStatus.PUBLISHED:
        return KeepOutcome.CLOSED
    if comes:
        closes_at = rights.closes_at(tx, event, by)
        outcome = registrations.register_in(tx, event, row["member_id"], now, closes_at)
    else:
        outcome = registrations.cancel_in(tx, event, row["member_id"], now)
    _record(tx, by, "delegate-answer", row, now)
    return _ANSWERED[outcome]


_ANSWERED = {
    RegisterOutcome.SEATED: KeepOutcome.SEATED,
    RegisterOutcome.QUEUED: KeepOutcome.QUEUED,
    RegisterOutcome.DECLINED: KeepOutcome.GIVEN_BACK,
    RegisterOutcome.UNCHANGED: KeepOutcome.UNCHANGED,
    RegisterOutcome.CLOSED: KeepOutcome.CLOSED,
    RegisterOutcome.ATTENDED: KeepOutcome.ATTENDED,
}


REMOVED = "delegate-removed"
"""Why a managed profile is erased that whoever keeps it removes."""


async def remove(db: Database, profile_id: int, by: int, now: datetime) -> KeepOutcome:
    """Erase a managed profile: her seat goes to the next. Raises StorageError, OSError."""
    managed_id = await _removable(db, profile_id, by, now)
    if managed_id is None:
        return KeepOutcome.NOT_ALLOWED
    await erasure.erase(db, managed_id, now, reason=REMOVED)
    return KeepOutcome.ERASED


@mutation
def _removable(tx: Transaction, profile_id: int, by: int, now: datetime) -> int | None:
    row = kept(tx, profile_id, by)
    if row is None:
        return None
    _record(tx, by, "delegate-remove", row, now)
    return row["member_id"]


@query
def is_managed(tx: Transaction, member_id: int) -> bool:
    """Whether this is a managed profile."""
    return managed_profiles.is_managed(tx, member_id)
