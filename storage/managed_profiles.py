"""Managed profiles: women without Telegram, whom a coordinator or an organiser has entered for one
event.

A managed profile is a row of `members` with the status "managed". It takes a seat like a member and
stands in the lists of that event, and nowhere else: whatever asks for members does not find it.
`storage/delegations` says who enters it and how she takes it over. Here is whom the bot writes to
in her place.
"""

import secrets
from datetime import datetime
from enum import StrEnum

from storage import members, outbox
from storage.database import Transaction, to_timestamp
from storage.kit import permissions
from storage.kit.personal_data import DELETED, KEPT, MemberColumn
from storage.kit.transliteration import fold


class DelegationNews(StrEnum):
    """What is told to whoever keeps a managed profile. The subject of the message is the event."""

    OFFERED = "offered"
    SEATED = "seated"
    REVOKED = "revoked"
    CHANGED = "changed"
    CANCELLED = "cancelled"
    CLAIMED = "claimed"
    REFUSED = "refused"
    ERASED = "erased"

    @property
    def kind(self) -> str:
        """The kind of the message."""
        return f"delegation-{self}"


_NUMBERS = 2**52
"""How many numbers there are to stand in for a Telegram id: every program reads them exactly."""


def create(tx: Transaction, name: str, institution: str | None, country: str, now: datetime) -> int:
    """Write the row of a woman without Telegram; returns its id."""
    return tx.value(
        """INSERT INTO members (telegram_id, status, name, name_key, country, institution,
            institution_key, first_seen_at, blocked_at)
        VALUES (:number, 'managed', :name, :key, :country, :institution, :institution_key, :now,
            :now)
        RETURNING id""",
        {
            "number": -1 - secrets.randbelow(_NUMBERS),
            "name": name,
            "key": fold(name),
            "country": country,
            "institution": institution,
            "institution_key": fold(institution or "") or None,
            "now": to_timestamp(now),
        },
    )


def is_managed(tx: Transaction, member_id: int) -> bool:
    """Whether this is a managed profile."""
    return bool(
        tx.value("SELECT 1 FROM members WHERE id = :id AND status = 'managed'", {"id": member_id})
    )


def may_keep(tx: Transaction, by: int | None, country: str) -> bool:
    """Whether somebody may keep profiles of women of this country: she is an admin, coordinates it
    or carries the chair, and is not suspended.
    """
    if by is None or not members.is_member(tx, by):
        return False
    return permissions.may_review(tx, by, country) or permissions.is_chair(tx, by)


def keepers(tx: Transaction, member_id: int) -> list[int]:
    """Who is told in place of the woman of a managed profile: whoever entered her; once that one
    has left or lost her role, the organiser of the event, or the admins.
    """
    row = tx.row(
        """SELECT entered_by, organiser_id, members.country AS country FROM managed_profiles
        JOIN members ON members.id = managed_profiles.member_id
        JOIN events ON events.id = event_id
        WHERE managed_profiles.member_id = :id AND members.status = 'managed'""",
        {"id": member_id},
    )
    if row is None:
        return []
    return keepers_in(tx, row["entered_by"], row["organiser_id"], row["country"])


def keepers_in(
    tx: Transaction, entered_by: int | None, organiser_id: int | None, country: str
) -> list[int]:
    """Like `keepers`, out of who entered her, who organises the event, and her country."""
    if entered_by is not None and may_keep(tx, entered_by, country):
        return [entered_by]
    if (
        organiser_id is not None
        and members.is_member(tx, organiser_id)
        and permissions.may_organise(tx, organiser_id)
    ):
        return [organiser_id]
    return permissions.admins(tx)


def tell(
    tx: Transaction,
    news: DelegationNews,
    event_id: int,
    told: list[int],
    now: datetime,
    expires_at: datetime | None = None,
) -> None:
    """Tell this to those who keep managed profiles."""
    if told:
        outbox.enqueue(tx, news.kind, told, now, subject_id=event_id, expires_at=expires_at)


def tell_keepers_of(
    tx: Transaction,
    news: DelegationNews,
    event_id: int,
    now: datetime,
    expires_at: datetime | None = None,
) -> None:
    """Tell this, once each, to all who keep profiles of women who come to an event or may still
    come.
    """
    told: set[int] = set()
    for row in tx.rows(
        """SELECT member_id FROM registrations JOIN members ON members.id = member_id
        WHERE event_id = :event AND members.status = 'managed'
        AND registrations.status IN ('registered', 'offered', 'waitlisted')""",
        {"event": event_id},
    ):
        told.update(keepers(tx, row["member_id"]))
    tell(tx, news, event_id, sorted(told), now, expires_at)


_EVENT = """(SELECT title FROM event_texts JOIN events AS named ON named.id = event_id
    WHERE named.id = managed_profiles.event_id
    AND event_texts.language = named.language) AS event"""

MEMBER_DATA = (
    MemberColumn(
        "managed_profiles", "member_id", DELETED,
        f"""entered_at, {_EVENT}, said, agreed, agreed_on AS agreed_day, nominator, opened_at,
        confirmed_at, claimed_at""",
        internal=("id", "secret_hash", "link_expires_at"),
    ),
    # What she entered is about others.
    MemberColumn(
        "managed_profiles", "entered_by", KEPT, f"entered_at, {_EVENT}",
        internal=(
            "id", "said", "agreed", "agreed_on", "nominator", "secret_hash",
            "link_expires_at", "opened_at", "confirmed_at", "claimed_at",
        ),
    ),
    MemberColumn(
        "managed_profiles", "opened_by", KEPT, f"opened_at, {_EVENT}, confirmed_at, claimed_at",
        internal=(
            "id", "entered_at", "said", "agreed", "agreed_on", "nominator", "secret_hash",
            "link_expires_at",
        ),
    ),
)  # fmt: skip
