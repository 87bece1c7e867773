"""Invitations: a coordinator or an admin makes a link, and one woman registers with it.

    open ── a newcomer opens the link ─► used ── she registers ─► decided on like every application
         ── 14 days ─► expired           └── taken back before she has registered ─► withdrawn
         ── taken back ─► withdrawn

Only a hash of the link's secret is stored, so nobody can make the link out of the database.
"""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage import members, outbox, profile_fields
from storage.database import Page, Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import audit, permissions, rate_limits
from storage.kit.personal_data import KEPT, MemberColumn
from storage.kit.rate_limits import RateLimit
from storage.members import MemberStatus

VALID = timedelta(days=14)
"""How long a link can be opened."""

RETENTION = timedelta(days=180)
"""How long an invitation is kept after the link has expired."""

RATE_LIMIT = RateLimit(20, timedelta(days=1))
"""How many invitations a coordinator or an admin may make."""

GUESS_LIMIT = RateLimit(5, timedelta(hours=1))
"""How many links that do not exist somebody may open before none is looked up for her."""

GUESSES_TOLD = 20
"""The number of such links in a day, opened by whomever, from which on admins are told."""

GUESSED = "invitation-guesses"
"""Kind of the message that tells admins about them; it has no subject."""

_MADE, _GUESS = "invitation", "invitation-guess"


class InvitationStatus(StrEnum):
    """What has become of an invitation."""

    OPEN = "open"
    USED = "used"
    WAITING = "waiting"
    JOINED = "joined"
    DECLINED = "declined"
    GONE = "gone"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


class InvitationOutcome(StrEnum):
    """Outcome of making an invitation or of taking it back."""

    MADE = "made"
    TOO_MANY = "too-many"
    WITHDRAWN = "withdrawn"
    UNCHANGED = "unchanged"
    NOT_ALLOWED = "not-allowed"


class LinkOutcome(StrEnum):
    """Outcome of opening the link of an invitation."""

    READY = "ready"
    ALREADY = "already"
    INVALID = "invalid"
    TOO_MANY = "too-many"


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation, as whoever made it sees it. Times are UTC; `country` is None where the invited
    woman chooses it herself. `used_by` is her display name once she has sent her registration,
    None where she does not show it to the one who invited her.
    """

    id: int
    country: str | None
    language: str
    created_at: datetime
    expires_at: datetime
    status: InvitationStatus
    used_by: str | None

    @property
    def is_revocable(self) -> bool:
        """Whether it can still be taken back."""
        return self.status in (InvitationStatus.OPEN, InvitationStatus.USED)


_STATUS = """CASE
        WHEN withdrawn_at IS NOT NULL THEN 'withdrawn'
        WHEN used_at IS NULL AND expires_at <= :now THEN 'expired'
        WHEN used_at IS NULL THEN 'open'
        WHEN invited.id IS NULL THEN 'gone'
        WHEN invited.status = 'member' OR invited.suspended_at IS NOT NULL THEN 'joined'
        WHEN invited.status = 'pending' THEN 'waiting'
        WHEN invited.status = 'rejected' THEN 'declined'
        ELSE 'used' END"""

_INVITATIONS = f"""SELECT invitations.id, invitations.country, invitations.language, created_at,
        expires_at, {_STATUS} AS state,
        {profile_fields.STAFF_NAME.format(one="invited")} AS used_by
    FROM invitations LEFT JOIN members AS invited ON invited.id = invitations.used_by"""


def _invitation(row: Row) -> Invitation:
    return Invitation(
        row["id"], row["country"], row["language"], from_timestamp(row["created_at"]),
        from_timestamp(row["expires_at"]), InvitationStatus(row["state"]), row["used_by"],
    )  # fmt: skip


def hash_of(secret: str) -> str:
    """What is stored of the secret in a link that works once."""
    return hashlib.sha256(secret.encode()).hexdigest()


@mutation
def create(
    tx: Transaction, actor_id: int, secret: str, country: str | None, language: str, now: datetime
) -> InvitationOutcome:
    """Make an invitation for the link with this secret, which is random and has 128 bits.

    A coordinator invites to the countries that she coordinates; an admin to any, or to the one that
    the invited woman chooses (None).
    """
    tx.lock("members", actor_id)
    own = permissions.publishable_countries(tx, actor_id)
    if own is not None and country not in own:
        return InvitationOutcome.NOT_ALLOWED
    if rate_limits.next_allowed(tx, actor_id, _MADE, RATE_LIMIT, now) is not None:
        return InvitationOutcome.TOO_MANY
    invitation_id: int = tx.value(
        """INSERT INTO invitations
            (secret_hash, inviter_id, country, language, created_at, expires_at)
        VALUES (:hash, :actor, :country, :language, :now, :until) RETURNING id""",
        {
            "hash": hash_of(secret),
            "actor": actor_id,
            "country": country,
            "language": language,
            "now": to_timestamp(now),
            "until": to_timestamp(now + VALID),
        },
    )
    rate_limits.record(tx, actor_id, _MADE, now)
    audit.record(tx, actor_id, "invite", now, subject=("invitation", invitation_id))
    return InvitationOutcome.MADE


@mutation
def withdraw(
    tx: Transaction, invitation_id: int, actor_id: int, now: datetime
) -> InvitationOutcome:
    """Take an invitation of hers back: the link no longer opens anything, and a woman who has begun
    to register with it cannot send her registration.
    """
    found = _find(tx, invitation_id, actor_id, now)
    if found is None:
        return InvitationOutcome.NOT_ALLOWED
    if not found.is_revocable:
        return InvitationOutcome.UNCHANGED
    _end(tx, invitation_id, now)
    audit.record(tx, actor_id, "withdraw-invitation", now, subject=("invitation", invitation_id))
    return InvitationOutcome.WITHDRAWN


def _end(tx: Transaction, invitation_id: int, now: datetime) -> None:
    tx.execute(
        "UPDATE invitations SET withdrawn_at = :now WHERE id = :id",
        {"id": invitation_id, "now": to_timestamp(now)},
    )


def withdraw_all_of(tx: Transaction, member_id: int, now: datetime) -> None:
    """Take back the unused invitations of a member who leaves."""
    tx.execute(
        """UPDATE invitations SET withdrawn_at = :now
        WHERE inviter_id = :id AND used_at IS NULL AND withdrawn_at IS NULL""",
        {"id": member_id, "now": to_timestamp(now)},
    )


def follow_roles(tx: Transaction, member_id: int, now: datetime) -> None:
    """Take back the unused invitations that a member could no longer make, now that she has lost a
    role.
    """
    own = permissions.publishable_countries(tx, member_id)
    if own is None:
        return
    for row in tx.rows(
        """SELECT id, country FROM invitations
        WHERE inviter_id = :id AND used_at IS NULL AND withdrawn_at IS NULL""",
        {"id": member_id},
    ):
        if row["country"] not in own:
            _end(tx, row["id"], now)


@query
def listed(
    tx: Transaction, member_id: int, page: int, size: int, now: datetime
) -> Page[Invitation]:
    """The invitations that she has made, the latest first."""
    return tx.page(
        f"{_INVITATIONS} WHERE inviter_id = :inviter ORDER BY invitations.id DESC",
        {"inviter": member_id, "viewer": member_id, "now": to_timestamp(now)},
        page,
        size,
    ).map(_invitation)


@query
def own(tx: Transaction, invitation_id: int, member_id: int, now: datetime) -> Invitation | None:
    """An invitation that she has made; None if it is not hers."""
    return _find(tx, invitation_id, member_id, now)


@query
def own_link(tx: Transaction, secret: str, member_id: int, now: datetime) -> Invitation | None:
    """The invitation of hers with this link, as long as nobody has used it; otherwise None."""
    id = tx.value("SELECT id FROM invitations WHERE secret_hash = :hash", {"hash": hash_of(secret)})
    found = None if id is None else _find(tx, id, member_id, now)
    return found if found is not None and found.status is InvitationStatus.OPEN else None


def _find(tx: Transaction, invitation_id: int, member_id: int, now: datetime) -> Invitation | None:
    row = tx.row(
        f"{_INVITATIONS} WHERE invitations.id = :id AND inviter_id = :inviter",
        {"id": invitation_id, "inviter": member_id, "viewer": member_id, "now": to_timestamp(now)},
    )
    return None if row is None else _invitation(row)


# The invited woman


@mutation
def open_link(tx: Transaction, member_id: int, secret: str, now: datetime) -> LinkOutcome:
    """Use the link with this secret for somebody who has not registered. It is hers from then on,
    also if she finishes days later; of two who open the same link, the first one gets it.

    Links that do not exist are counted: after a few of them, no link is looked up for her until an
    hour has passed, and admins are told.
    """
    member = members.find(tx, member_id)
    if member is None or member.status not in (MemberStatus.NEWCOMER, MemberStatus.REJECTED):
        return LinkOutcome.ALREADY
    if must_wait(tx, member_id, now):
        return LinkOutcome.TOO_MANY
    values = {"hash": hash_of(secret), "member": member_id, "now": to_timestamp(now)}
    found = tx.row("SELECT id, used_by FROM invitations WHERE secret_hash = :hash", values)
    if found is None:
        note_guess(tx, member_id, now)
        return LinkOutcome.INVALID
    if held(tx, member_id) is not None:
        return LinkOutcome.READY
    is_hers = tx.execute(
        """UPDATE invitations SET used_by = :member, used_at = :now
        WHERE secret_hash = :hash AND used_at IS NULL AND withdrawn_at IS NULL
        AND expires_at > :now""",
        values,
    )
    return LinkOutcome.READY if is_hers else LinkOutcome.INVALID


def must_wait(tx: Transaction, member_id: int, now: datetime) -> bool:
    """Whether she has opened so many links that do not exist that none is looked up for her now."""
    return rate_limits.next_allowed(tx, member_id, _GUESS, GUESS_LIMIT, now) is not None


def note_guess(tx: Transaction, member_id: int, now: datetime) -> None:
    """Note that she has opened a link that works once and does not exist. Admins are told, at most
    once a day, that links are being guessed.
    """
    rate_limits.record(tx, member_id, _GUESS, now)
    if not must_wait(tx, member_id, now) and count_guesses(tx, now).links < GUESSES_TOLD:
        return
    told = tx.value("SELECT max(created_at) FROM messages WHERE kind = :kind", {"kind": GUESSED})
    if told is None or now >= from_timestamp(told) + timedelta(days=1):
        outbox.enqueue(tx, GUESSED, permissions.admins(tx), now)


def grant(
    tx: Transaction, inviter_id: int, member_id: int, country: str, language: str, now: datetime
) -> None:
    """Give somebody who has not registered an invitation that she need not open, unless she has
    one: the inviter knows her already.
    """
    if held(tx, member_id) is not None:
        return
    tx.execute(
        """INSERT INTO invitations (secret_hash, inviter_id, country, language, created_at,
            expires_at, used_by, used_at)
        VALUES (:hash, :inviter, :country, :language, :now, :until, :member, :now)""",
        {
            "hash": hash_of(secrets.token_urlsafe(16)),
            "inviter": inviter_id,
            "country": country,
            "language": language,
            "now": to_timestamp(now),
            "until": to_timestamp(now + VALID),
            "member": member_id,
        },
    )


@dataclass(frozen=True, slots=True)
class Guesses:
    """How many links that do not exist were opened in the last 24 hours, and by how many people."""

    links: int
    people: int


@query
def guesses(tx: Transaction, now: datetime) -> Guesses:
    """The links that do not exist and were opened in the last 24 hours."""
    return count_guesses(tx, now)


def count_guesses(tx: Transaction, now: datetime) -> Guesses:
    """Like `guesses`, inside a transaction."""
    row = tx.row(
        """SELECT count(*) AS links, count(DISTINCT member_id) AS people FROM actions
        WHERE created_at > :since AND action = :action""",
        {"since": to_timestamp(now - timedelta(days=1)), "action": _GUESS},
    )
    assert row is not None
    return Guesses(row["links"], row["people"])


@dataclass(frozen=True, slots=True)
class HeldInvitation:
    """The invitation with which somebody registers. `inviter` is the display name of whoever made
    it; both are None if she has left.
    """

    country: str | None
    inviter: str | None
    inviter_id: int | None = None


@query
def held_by(tx: Transaction, member_id: int) -> HeldInvitation | None:
    """The invitation with which she registers; None if she has none."""
    return held(tx, member_id)


def held(tx: Transaction, member_id: int) -> HeldInvitation | None:
    """Like `held_by`, inside a transaction."""
    row = tx.row(
        """SELECT invitations.country, inviter_id, inviters.name FROM invitations
        LEFT JOIN members AS inviters ON inviters.id = inviter_id
        WHERE used_by = :member AND withdrawn_at IS NULL ORDER BY used_at DESC LIMIT 1""",
        {"member": member_id},
    )
    return None if row is None else HeldInvitation(row["country"], row["name"], row["inviter_id"])


MEMBER_DATA = (
    MemberColumn(
        "invitations", "inviter_id", KEPT,
        "invitations.created_at, country, language, expires_at, withdrawn_at",
        internal=("id", "secret_hash", "used_at"),
    ),
    # By whom is not told: that is whoever invited her.
    MemberColumn(
        "invitations", "used_by", KEPT, "used_at, country, language",
        internal=("id", "secret_hash", "created_at", "expires_at", "withdrawn_at"),
    ),
)  # fmt: skip
