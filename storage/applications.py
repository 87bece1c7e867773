"""Applications: a newcomer applies to become a member, and a reviewer for her country decides."""

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum

from storage import invitations, members, profile_fields, reviews
from storage.database import Transaction, mutation, query, to_timestamp
from storage.kit import network_settings
from storage.kit.taxonomy import SECTORS
from storage.members import MemberStatus, Profile
from storage.reviews import Review, Reviewable, ReviewStatus
from storage.versions import version_of

APPLICATION = "application"
"""Kind of the review; its subject is the member."""


class Submission(StrEnum):
    """Outcome of a finished registration."""

    JOINED = "joined"
    WAITING = "waiting"
    ALREADY = "already"
    NOT_INVITED = "not-invited"
    OTHER_COUNTRY = "other-country"

    @property
    def keeps_draft(self) -> bool:
        """Whether she may change her answers and send them again."""
        return self in (Submission.NOT_INVITED, Submission.OTHER_COUNTRY)


@mutation
def set_vetted_twice(tx: Transaction, sectors: Collection[str]) -> None:
    """Set the fields of work whose applicants two reviewers must approve."""
    for sector in SECTORS:
        key, value = profile_fields.VETTED_TWICE + sector, int(sector in sectors)
        if network_settings.get(tx, key, 0) != value:
            network_settings.put(tx, key, value)


def approvals_for(tx: Transaction, sector: str) -> int:
    """How many reviewers must approve somebody who works in this field."""
    return 1 + profile_fields.is_vetted_twice(tx, sector)


@mutation
def submit(
    tx: Transaction,
    member_id: int,
    profile: Profile,
    consent_version: str,
    needs_approval: bool,
    now: datetime,
    *,
    needs_invitation: bool = False,
) -> Submission:
    """Store her finished registration.

    If the network approves newcomers, or those of her field of work, she waits for a review, unless
    she is an admin. A second press changes nothing once she is pending or a member. An invitation
    may fix her country; whoever made it decides only where nobody else can.
    """
    member = members.find(tx, member_id)
    assert member is not None
    if member.status in (MemberStatus.PENDING, MemberStatus.MEMBER, MemberStatus.SUSPENDED):
        return Submission.ALREADY
    invitation = invitations.held(tx, member_id)
    if invitation is None and needs_invitation and not member.is_admin:
        return Submission.NOT_INVITED
    if invitation is not None and invitation.country not in (None, profile.country):
        return Submission.OTHER_COUNTRY
    members.write_profile(tx, member_id, profile, now)
    tx.execute(
        """UPDATE members SET status = 'pending', consent_version = :version,
            consented_at = :now WHERE id = :id""",
        {"id": member_id, "version": consent_version, "now": to_timestamp(now)},
    )
    approvals = approvals_for(tx, profile.sector)
    if member.is_admin or (not needs_approval and approvals == 1):
        members.make_member(tx, member_id, now)
        return Submission.JOINED
    reviews.submit(
        tx, APPLICATION, member_id, member_id, now, country=profile.country, approvals=approvals,
        sponsor_id=None if invitation is None else invitation.inviter_id,
    )  # fmt: skip
    return Submission.WAITING


def follow_profile(tx: Transaction, member_id: int, now: datetime) -> None:
    """After a change of her profile, move a pending application to the reviewers of her country; as
    many of them must approve as her field of work needs.
    """
    profile = members.profile_of(tx, member_id)
    if profile is not None:
        approvals = approvals_for(tx, profile.sector)
        reviews.move(tx, APPLICATION, member_id, profile.country, now, approvals=approvals)


@query
def rejection(tx: Transaction, member_id: int) -> Review | None:
    """The review that rejected her application, unless she has applied again since."""
    found = reviews.latest(tx, APPLICATION, member_id)
    return found if found is not None and found.status is ReviewStatus.REJECTED else None


def _version(tx: Transaction, member_id: int) -> str | None:
    profile = members.profile_of(tx, member_id)
    return None if profile is None else version_of(profile)


def _title(tx: Transaction, member_id: int, _language: str) -> str:
    return tx.value("SELECT name FROM members WHERE id = :id", {"id": member_id}) or ""


def _approve(tx: Transaction, review: Review, now: datetime) -> None:
    members.make_member(tx, review.subject_id, now)


def _give_back(tx: Transaction, review: Review, _now: datetime) -> None:
    tx.execute("UPDATE members SET status = 'rejected' WHERE id = :id", {"id": review.subject_id})


REVIEWABLE = Reviewable(
    APPLICATION, _version, _title, _approve, _give_back, has_changes=False,
    links=lambda _tx, member_id: {"member_id": member_id},
)  # fmt: skip
