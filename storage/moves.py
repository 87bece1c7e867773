"""Moves: a member changes her country or her field of work, and a reviewer decides about it.

    asked for ── approved ─► her profile changes, and with it her seats, audiences and reviewers
              ── rejected, or she takes it back ─► everything stays as it was
              ── she asks for another change ─► asked for anew

Until then she keeps what she has: a country and a field decide whom she reads and where she takes a
seat.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from storage import applications, members, reviews
from storage.database import Transaction, mutation, query, to_timestamp
from storage.kit.personal_data import DELETED, MemberColumn
from storage.members import MemberStatus, Profile
from storage.reviews import Review, Reviewable
from storage.versions import version_of

MOVE = "move"
"""Kind of the review; its subject is the member."""


class ProfileOutcome(StrEnum):
    """Outcome of a change of her profile."""

    CHANGED = "changed"
    REQUESTED = "requested"
    WITHDRAWN = "withdrawn"
    NOT_ALLOWED = "not-allowed"


@dataclass(frozen=True, slots=True)
class Move:
    """A request to change her country or her field of work. Both are keys of the taxonomy."""

    from_country: str
    from_sector: str
    country: str
    sector: str


@mutation
def change_profile(
    tx: Transaction, member_id: int, changes: Mapping[str, Any], needs_approval: bool, now: datetime
) -> ProfileOutcome:
    """Change these fields of her profile. A member's new country or field of work becomes a
    request, if the network approves applicants with it; an admin decides it by herself.

    `needs_approval` is whether the network approves applicants.
    """
    tx.lock("members", member_id)
    member, profile = members.find(tx, member_id), members.profile_of(tx, member_id)
    if member is None or profile is None or member.status is MemberStatus.SUSPENDED:
        return ProfileOutcome.NOT_ALLOWED
    changed = replace(profile, **changes)
    if member.status is not MemberStatus.MEMBER or member.is_admin:
        members.write_profile(tx, member_id, changed, now)
        return ProfileOutcome.CHANGED
    pending = _pending(tx, member_id)
    wanted = (
        changes.get("country", pending.country if pending else profile.country),
        changes.get("sector", pending.sector if pending else profile.sector),
    )
    stays = replace(changed, country=profile.country, sector=profile.sector)
    if wanted == (profile.country, profile.sector):
        members.write_profile(tx, member_id, stays, now)
        is_back = bool(changes.keys() & {"country", "sector"}) and pending is not None
        if is_back:
            reviews.withdraw(tx, MOVE, member_id, now)
        return ProfileOutcome.WITHDRAWN if is_back else ProfileOutcome.CHANGED
    if not needs_approval and applications.approvals_for(tx, wanted[1]) == 1:
        members.write_profile(tx, member_id, changed, now)
        return ProfileOutcome.CHANGED
    members.write_profile(tx, member_id, stays, now)
    if pending is not None and wanted == (pending.country, pending.sector):
        return ProfileOutcome.CHANGED
    _request(tx, member_id, profile, *wanted, now)
    return ProfileOutcome.REQUESTED


def _request(
    tx: Transaction, member_id: int, profile: Profile, country: str, sector: str, now: datetime
) -> None:
    tx.execute(
        """INSERT INTO moves
            (member_id, from_country, from_sector, country, sector, requested_at)
        VALUES (:member, :from_country, :from_sector, :country, :sector, :now)
        ON CONFLICT (member_id) DO UPDATE SET from_country = excluded.from_country,
            from_sector = excluded.from_sector, country = excluded.country,
            sector = excluded.sector, requested_at = excluded.requested_at""",
        {
            "member": member_id,
            "from_country": profile.country,
            "from_sector": profile.sector,
            "country": country,
            "sector": sector,
            "now": to_timestamp(now),
        },
    )
    approvals = applications.approvals_for(tx, sector)
    reviews.submit(tx, MOVE, member_id, member_id, now, country=country, approvals=approvals)


@mutation
def withdraw(tx: Transaction, member_id: int, now: datetime) -> bool:
    """Take her pending request back; False if none is pending."""
    return reviews.withdraw(tx, MOVE, member_id, now)


def withdraw_of(tx: Transaction, member_id: int, now: datetime) -> None:
    """Withdraw the pending request of a member who is suspended."""
    reviews.withdraw(tx, MOVE, member_id, now)


@query
def pending(tx: Transaction, member_id: int) -> Move | None:
    """Her request, as long as nobody has decided about it."""
    return _pending(tx, member_id)


@query
def last(tx: Transaction, member_id: int) -> Move | None:
    """Her last request, whatever has become of it."""
    return _last(tx, member_id)


def _pending(tx: Transaction, member_id: int) -> Move | None:
    return None if reviews.pending_of(tx, MOVE, member_id) is None else _last(tx, member_id)


def _last(tx: Transaction, member_id: int) -> Move | None:
    row = tx.row(
        """SELECT from_country, from_sector, country, sector FROM moves
        WHERE member_id = :member""",
        {"member": member_id},
    )
    return None if row is None else Move(*row)


def _version(tx: Transaction, member_id: int) -> str | None:
    move, profile = _last(tx, member_id), members.profile_of(tx, member_id)
    if move is None or profile is None:
        return None
    return version_of((replace(profile, country=move.country, sector=move.sector), move))


def _title(tx: Transaction, member_id: int, _language: str) -> str:
    return tx.value("SELECT name FROM members WHERE id = :id", {"id": member_id}) or ""


def _approve(tx: Transaction, review: Review, now: datetime) -> None:
    move, profile = _last(tx, review.subject_id), members.profile_of(tx, review.subject_id)
    assert move is not None and profile is not None
    moved = replace(profile, country=move.country, sector=move.sector)
    members.write_profile(tx, review.subject_id, moved, now)


def _give_back(_tx: Transaction, _review: Review, _now: datetime) -> None:
    """Everything stays as it was."""


REVIEWABLE = Reviewable(
    MOVE, _version, _title, _approve, _give_back, has_changes=False,
    links=lambda _tx, member_id: {"member_id": member_id},
)  # fmt: skip

MEMBER_DATA = (
    MemberColumn(
        "moves", "member_id", DELETED, "requested_at, from_country, from_sector, country, sector"
    ),
)
"""Her last request."""
