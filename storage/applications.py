"""Applications: a newcomer applies to become a member, and a reviewer for her country decides."""

from datetime import datetime
from enum import StrEnum

from storage import members, reviews
from storage.database import Transaction, mutation, query, to_timestamp
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


@mutation
def submit(
    tx: Transaction,
    member_id: int,
    profile: Profile,
    consent_version: int,
    needs_approval: bool,
    now: datetime,
) -> Submission:
    """Store her finished registration.

    If the network approves newcomers, she waits for a review, unless she is an admin. A second
    press changes nothing once she is pending or a member.
    """
    member = members.find(tx, member_id)
    assert member is not None
    if member.status in (MemberStatus.PENDING, MemberStatus.MEMBER, MemberStatus.SUSPENDED):
        return Submission.ALREADY
    members.write_profile(tx, member_id, profile, now)
    tx.execute(
        """UPDATE members SET status = 'pending', consent_version = :version,
            consented_at = :now WHERE id = :id""",
        {"id": member_id, "version": consent_version, "now": to_timestamp(now)},
    )
    if not needs_approval or member.is_admin:
        members.make_member(tx, member_id, now)
        return Submission.JOINED
    reviews.submit(tx, APPLICATION, member_id, member_id, now, country=profile.country)
    return Submission.WAITING


def follow_country(tx: Transaction, member_id: int, now: datetime) -> None:
    """After a change of her profile, move a pending application to the reviewers of her country."""
    profile = members.profile_of(tx, member_id)
    if profile is not None:
        reviews.move(tx, APPLICATION, member_id, profile.country, now)


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
