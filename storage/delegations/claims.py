"""Claims: a woman takes over what was entered about her, with a link that works once.

The link is like that of an invitation: 128 random bits, of which only a hash is stored, and whoever
opens links that do not exist has to wait, and is told to admins. Whoever opens it first reads what
is stored and says whether it is about her. Her seat is hers once she is a member.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage import erasure, invitations, managed_profiles, members
from storage.database import (
    Database,
    Row,
    Transaction,
    from_timestamp,
    mutation,
    query,
    to_timestamp,
)
from storage.delegations import keeping
from storage.delegations.keeping import ManagedProfile
from storage.events import feedback, records, registrations
from storage.kit import audit, permissions, rate_limits
from storage.kit.rate_limits import RateLimit
from storage.managed_profiles import DelegationNews
from storage.members import MemberStatus

VALID = timedelta(days=30)
"""How long a link can be opened, as far as the profile is kept as long."""

RATE_LIMIT = RateLimit(300, timedelta(days=1))
"""How many links somebody may make."""

_MADE = "claim-link"


class LinkMade(StrEnum):
    """Outcome of making a link."""

    MADE = "made"
    TOO_MANY = "too-many"
    NOT_ALLOWED = "not-allowed"


class ClaimOutcome(StrEnum):
    """Outcome of opening a link, or of saying whose the profile is."""

    READY = "ready"
    """She reads what is stored, and decides."""
    HERS = "hers"
    """She has said already that it is she."""
    INVALID = "invalid"
    USED = "used"
    EXPIRED = "expired"
    TOO_MANY = "too-many"
    CLAIMED = "claimed"
    """The seat is hers now."""
    WAITING = "waiting"
    """The seat is hers once she is a member."""
    REFUSED = "refused"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class Claim:
    """What somebody reads who has opened a link: the profile, and who has entered it, by the name
    that everybody reads (None if nobody is named). `is_confirmed`: she has said that it is she.
    """

    profile: ManagedProfile
    entered_by: str | None
    is_confirmed: bool


@mutation
def make_link(
    tx: Transaction, profile_id: int, by: int, secret: str, now: datetime
) -> tuple[LinkMade, datetime | None]:
    """Make the link with this secret, which is random and has 128 bits; returns until when it works
    (UTC). A link that was made before no longer works, nor does what somebody began with it.
    """
    row = keeping.kept(tx, profile_id, by)
    return (LinkMade.NOT_ALLOWED, None) if row is None else _make(tx, row, by, secret, now)


def _make(
    tx: Transaction, row: Row, by: int, secret: str, now: datetime
) -> tuple[LinkMade, datetime | None]:
    if rate_limits.next_allowed(tx, by, _MADE, RATE_LIMIT, now) is not None:
        return LinkMade.TOO_MANY, None
    event = records.load(tx, row["event_id"])
    assert event is not None
    until = min(now + VALID, event.ends_at + keeping.RETENTION)
    tx.execute(
        """UPDATE managed_profiles SET secret_hash = :hash, link_expires_at = :until,
            opened_by = NULL, opened_at = NULL, confirmed_at = NULL WHERE id = :id""",
        {"hash": invitations.hash_of(secret), "until": to_timestamp(until), "id": row["id"]},
    )
    rate_limits.record(tx, by, _MADE, now)
    _record(tx, by, "delegate-link", row, now)
    return LinkMade.MADE, until


MOST_LINKS = 40
"""How many links are made at once."""


@dataclass(frozen=True, slots=True)
class PrintedLink:
    """A link to print: for whom it is, its secret, and until when it works (UTC)."""

    name: str
    secret: str
    until: datetime


@mutation
def make_links(
    tx: Transaction, event_id: int, by: int, secrets: Sequence[str], now: datetime
) -> tuple[LinkMade, tuple[PrintedLink, ...]]:
    """Make links with these secrets for the women whom she keeps for an event and who have none
    that works, in the order of their names, as far as the secrets go and she may make more.
    """
    tx.lock("events", event_id)
    event = records.load(tx, event_id)
    if event is None:
        return LinkMade.NOT_ALLOWED, ()
    made: list[PrintedLink] = []
    for row in keeping.kept_for(tx, event_id, by):
        if len(made) == len(secrets):
            break
        if keeping.state_of(row, now) not in (
            keeping.ProfileState.ENTERED,
            keeping.ProfileState.EXPIRED,
        ):
            continue
        secret = secrets[len(made)]
        outcome, until = _make(tx, row, by, secret, now)
        if until is None:
            return (LinkMade.MADE if made else outcome), tuple(made)
        made.append(PrintedLink(row["name"], secret, until))
    return LinkMade.MADE, tuple(made)


@query
def own_link(tx: Transaction, secret: str, by: int, now: datetime) -> ManagedProfile | None:
    """The profile with this link, for whoever keeps it, as long as nobody has opened the link."""
    row = _by_secret(tx, secret)
    row = None if row is None else keeping.kept(tx, row["id"], by)
    if row is None or keeping.state_of(row, now) is not keeping.ProfileState.LINKED:
        return None
    return keeping.read(tx, row, now)


def _by_secret(tx: Transaction, secret: str) -> Row | None:
    return tx.row(
        "SELECT id FROM managed_profiles WHERE secret_hash = :hash",
        {"hash": invitations.hash_of(secret)},
    )


def _record(tx: Transaction, by: int, action: str, row: Row, now: datetime) -> None:
    subject = ("managed", row["id"])
    audit.record(tx, by, action, now, member_id=row["member_id"], subject=subject)


# The woman herself


@mutation
def open_link(
    tx: Transaction, member_id: int, secret: str, now: datetime
) -> tuple[ClaimOutcome, int | None]:
    """Open the link with this secret; returns the outcome and the profile that she may read now.
    Of two who open the same link, the first one gets it.
    """
    member = members.find(tx, member_id)
    if member is None or member.status is MemberStatus.SUSPENDED:
        return ClaimOutcome.INVALID, None
    if invitations.must_wait(tx, member_id, now):
        return ClaimOutcome.TOO_MANY, None
    found = _by_secret(tx, secret)
    row = None if found is None else keeping.find(tx, found["id"])
    if row is None:
        invitations.note_guess(tx, member_id, now)
        return ClaimOutcome.INVALID, None
    if row["claimed_at"] is not None:
        is_hers = row["member_id"] == member_id
        return (ClaimOutcome.HERS if is_hers else ClaimOutcome.USED), None
    if row["opened_at"] is not None:
        if row["opened_by"] != member_id:
            return ClaimOutcome.USED, None
        is_confirmed = row["confirmed_at"] is not None
        return (ClaimOutcome.HERS if is_confirmed else ClaimOutcome.READY), row["id"]
    if from_timestamp(row["link_expires_at"]) <= now:
        return ClaimOutcome.EXPIRED, None
    tx.execute(
        "UPDATE managed_profiles SET opened_by = :member, opened_at = :now WHERE id = :id",
        {"member": member_id, "now": to_timestamp(now), "id": row["id"]},
    )
    _record(tx, member_id, "delegate-open", row, now)
    return ClaimOutcome.READY, row["id"]


def _opened(tx: Transaction, profile_id: int, member_id: int) -> Row | None:
    """The profile, for whoever has opened its link, as long as it is not taken over."""
    row = keeping.find(tx, profile_id)
    if row is None or row["person"] != "managed" or row["opened_by"] != member_id:
        return None
    return row


@query
def claim(tx: Transaction, profile_id: int, member_id: int, now: datetime) -> Claim | None:
    """What is stored, for whoever has opened the link; None for all others."""
    row = _opened(tx, profile_id, member_id)
    return None if row is None else _claim(tx, row, now)


def _claim(tx: Transaction, row: Row, now: datetime) -> Claim:
    shown = tx.value(
        """SELECT name FROM members WHERE id = :id AND status = 'member' AND hidden_at IS NULL
        AND name_shown_to = 0""",
        {"id": row["entered_by"]},
    )
    return Claim(keeping.read(tx, row, now), shown, row["confirmed_at"] is not None)


@query
def undecided(tx: Transaction, member_id: int, now: datetime) -> Claim | None:
    """The profile whose link she has opened without saying yet whether it is about her; None if
    there is none.
    """
    found = tx.value(
        """SELECT id FROM managed_profiles WHERE opened_by = :member AND confirmed_at IS NULL
        AND claimed_at IS NULL ORDER BY opened_at DESC, id DESC LIMIT 1""",
        {"member": member_id},
    )
    row = None if found is None else _opened(tx, found, member_id)
    return None if row is None else _claim(tx, row, now)


@dataclass(frozen=True, slots=True)
class Entered:
    """What was entered about somebody who registers now."""

    name: str
    institution: str | None
    country: str


@query
def entered(tx: Transaction, member_id: int) -> Entered | None:
    """What she need not type again: what was entered about her, if she has said that it is she."""
    row = tx.row(
        """SELECT name, institution, country FROM managed_profiles
        JOIN members ON members.id = managed_profiles.member_id
        WHERE opened_by = :member AND confirmed_at IS NOT NULL AND claimed_at IS NULL
        ORDER BY confirmed_at DESC LIMIT 1""",
        {"member": member_id},
    )
    return None if row is None else Entered(row["name"], row["institution"], row["country"])


@mutation
def confirm(tx: Transaction, profile_id: int, member_id: int, now: datetime) -> ClaimOutcome:
    """She says that it is she. A member gets the seat at once; somebody else once she is a member,
    and whoever entered her has invited her thereby, if she may invite women of that country.
    """
    row = _opened(tx, profile_id, member_id)
    member = members.find(tx, member_id)
    if row is None or member is None or member.status is MemberStatus.SUSPENDED:
        return ClaimOutcome.INVALID
    if member.status is MemberStatus.MEMBER:
        _take_over(tx, row, member_id, now)
        return ClaimOutcome.CLAIMED
    if row["confirmed_at"] is None:
        tx.execute(
            "UPDATE managed_profiles SET confirmed_at = :now WHERE id = :id",
            {"now": to_timestamp(now), "id": profile_id},
        )
        _record(tx, member_id, "delegate-confirm", row, now)
        if permissions.may_review(tx, row["entered_by"] or 0, row["country"]):
            language = member.language or "en"
            invitations.grant(tx, row["entered_by"], member_id, row["country"], language, now)
    return ClaimOutcome.WAITING


def joined(tx: Transaction, member_id: int, now: datetime) -> None:
    """She has become a member: what she has said to be hers is hers."""
    for found in tx.rows(
        """SELECT id FROM managed_profiles WHERE opened_by = :member
        AND confirmed_at IS NOT NULL AND claimed_at IS NULL ORDER BY id""",
        {"member": member_id},
    ):
        row = _opened(tx, found["id"], member_id)
        if row is not None:
            _take_over(tx, row, member_id, now)


def _take_over(tx: Transaction, row: Row, member_id: int, now: datetime) -> None:
    """Give her the seat and everything that was recorded, and erase the managed row."""
    managed_id: int = row["member_id"]
    told = managed_profiles.keepers(tx, managed_id)
    came = [
        one["event_id"]
        for one in tx.rows(
            "SELECT DISTINCT event_id FROM attendances WHERE member_id = :id", {"id": managed_id}
        )
    ]
    registrations.take_over(tx, managed_id, member_id, now)
    tx.execute(
        """UPDATE managed_profiles SET member_id = :member, claimed_at = :now,
            confirmed_at = coalesce(confirmed_at, :now) WHERE id = :id""",
        {"member": member_id, "now": to_timestamp(now), "id": row["id"]},
    )
    erasure.erase_rows(tx, managed_id, now, _CLAIMED)
    for event_id in came:
        feedback.ask_late_attendee(tx, event_id, member_id, now)
    subject = ("managed", row["id"])
    audit.record(tx, member_id, "delegate-claim", now, member_id=member_id, subject=subject)
    managed_profiles.tell(tx, DelegationNews.CLAIMED, row["event_id"], told, now)


_CLAIMED = "claimed"
"""Why a managed row is erased whose woman is there now."""


@mutation
def refuse(tx: Transaction, profile_id: int, member_id: int, now: datetime) -> ClaimOutcome:
    """She says that it is not she: the link no longer works, and whoever keeps the profile is told
    that it came to somebody else.
    """
    row = _opened(tx, profile_id, member_id)
    if row is None:
        return ClaimOutcome.INVALID
    tx.execute(
        "UPDATE managed_profiles SET opened_by = NULL, confirmed_at = NULL WHERE id = :id",
        {"id": profile_id},
    )
    _record(tx, member_id, "delegate-refuse", row, now)
    told = managed_profiles.keepers(tx, row["member_id"])
    managed_profiles.tell(tx, DelegationNews.REFUSED, row["event_id"], told, now)
    return ClaimOutcome.REFUSED


ERASED = "delegate-wish"
"""Why a managed profile is erased whose woman wants it."""


async def erase(db: Database, profile_id: int, member_id: int, now: datetime) -> ClaimOutcome:
    """Erase what was entered about her, because she wants it: her seat goes to the next. Raises
    StorageError, OSError.
    """
    managed_id = await _erasable(db, profile_id, member_id, now)
    if managed_id is None:
        return ClaimOutcome.INVALID
    await erasure.erase(db, managed_id, now, reason=ERASED)
    return ClaimOutcome.ERASED


@mutation
def _erasable(tx: Transaction, profile_id: int, member_id: int, now: datetime) -> int | None:
    row = _opened(tx, profile_id, member_id)
    if row is None:
        return None
    _record(tx, member_id, "delegate-erase", row, now)
    told = managed_profiles.keepers(tx, row["member_id"])
    managed_profiles.tell(tx, DelegationNews.ERASED, row["event_id"], told, now)
    return row["member_id"]
