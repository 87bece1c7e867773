"""How a newcomer becomes a member: she applies, somebody of her country lets her in."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import members, outbox
from storage.database import Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import audit, permissions
from storage.kit.personal_data import DELETED, KEPT, MemberColumn
from storage.members import MemberStatus, Profile
from storage.versions import version_of

REQUESTED, APPROVED, REJECTED = "application-card", "application-welcome", "application-sorry"
"""Kinds of messages that are owed; their subject is the application."""


class Submission(StrEnum):
    """What became of her registration."""

    JOINED = "joined"
    WAITING = "waiting"
    ALREADY = "already"


class Decision(StrEnum):
    """What became of a reviewer's press."""

    LET_IN = "let-in"
    DECLINED = "declined"
    ALREADY_DECIDED = "already-decided"
    CHANGED = "changed"
    NOT_ALLOWED = "not-allowed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Application:
    """A request to be let in. `status` is "pending", "approved" or "rejected"; times are UTC.

    `decided_by` is the display name of who decided, if she still has one.
    """

    id: int
    member_id: int
    status: str
    profile: Profile
    submitted_at: datetime
    decided_at: datetime | None
    decided_by: str | None
    reason: str | None

    @property
    def version(self) -> str:
        """What whoever lets her in has seen."""
        return version_of(self.profile)


@mutation
def submit(
    tx: Transaction,
    member_id: int,
    profile: Profile,
    consent_version: int,
    needs_approval: bool,
    now: datetime,
) -> Submission:
    """Take her finished registration over.

    Where entry needs approval she waits, unless she is an admin, and those who decide are owed a
    card. Once waiting or in, a second press changes nothing.
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
    application_id: int = tx.value(
        "INSERT INTO applications (member_id, created_at) VALUES (:id, :now) RETURNING id",
        {"id": member_id, "now": to_timestamp(now)},
    )
    deciding = permissions.reviewers_for(tx, profile.country, member_id)
    outbox.enqueue(tx, REQUESTED, deciding, now, subject_id=application_id)
    return Submission.WAITING


@mutation
def approve(
    tx: Transaction,
    application_id: int,
    actor_id: int,
    version: str,
    now: datetime,
    shown_in: int | None = None,
) -> Decision:
    """Make the applicant a member, who is owed a welcome. The first decision counts, if she still
    tells of herself what the `version` is of.

    All reviewers' cards tell it; `shown_in` is the actor's message in which it is shown already.
    """
    refused = _decide(tx, application_id, actor_id, "approved", None, now, shown_in, version)
    if refused is not None:
        return refused
    applicant = tx.value(
        "SELECT member_id FROM applications WHERE id = :id", {"id": application_id}
    )
    members.make_member(tx, applicant, now)
    outbox.enqueue(tx, APPROVED, [applicant], now, subject_id=application_id)
    return Decision.LET_IN


@mutation
def reject(
    tx: Transaction,
    application_id: int,
    actor_id: int,
    reason: str,
    now: datetime,
    shown_in: int | None = None,
) -> Decision:
    """Send the applicant away with a reason.

    `reason` is what the reviewer wrote, or the key of a ready-made reason. She may apply again.
    All reviewers' cards tell it; `shown_in` is the actor's message in which it is shown already.
    """
    refused = _decide(tx, application_id, actor_id, "rejected", reason, now, shown_in)
    if refused is not None:
        return refused
    applicant: int = tx.value(
        """UPDATE members SET status = 'rejected'
        WHERE id = (SELECT member_id FROM applications WHERE id = :id) RETURNING id""",
        {"id": application_id},
    )
    outbox.enqueue(tx, REJECTED, [applicant], now, subject_id=application_id)
    return Decision.DECLINED


def _decide(
    tx: Transaction,
    application_id: int,
    actor_id: int,
    status: str,
    reason: str | None,
    now: datetime,
    shown_in: int | None,
    version: str | None = None,
) -> Decision | None:
    """Write the decision if it is the actor's to make and nobody was faster; else why not."""
    row = tx.row(
        """SELECT country, member_id FROM applications JOIN members ON members.id = member_id
        WHERE applications.id = :id""",
        {"id": application_id},
    )
    if row is None:
        return Decision.GONE
    if row["member_id"] == actor_id or not permissions.may_review(tx, actor_id, row["country"]):
        return Decision.NOT_ALLOWED
    if version is not None:
        found = _find(tx, application_id)
        assert found is not None
        if found.status == "pending" and found.version != version:
            return Decision.CHANGED
    changed = tx.execute(
        """UPDATE applications SET status = :status, decided_at = :now, decided_by = :actor,
            reason = :reason WHERE id = :id AND status = 'pending'""",
        {
            "id": application_id,
            "status": status,
            "now": to_timestamp(now),
            "actor": actor_id,
            "reason": reason,
        },
    )
    if not changed:
        return Decision.ALREADY_DECIDED
    audit.record(
        tx, actor_id, f"application-{status}", now, member_id=row["member_id"],
        subject=("application", application_id),
    )  # fmt: skip
    outbox.bring_up_to_date(tx, REQUESTED, application_id, now, actor_id, shown_in)
    return None


@query
def seen_by(tx: Transaction, application_id: int, viewer_id: int) -> Application | None:
    """The application, for a reviewer of that country; None for everybody else."""
    application = _find(tx, application_id)
    if application is None or application.member_id == viewer_id:
        return None
    return (
        application if permissions.may_review(tx, viewer_id, application.profile.country) else None
    )


@query
def latest_of(tx: Transaction, member_id: int) -> Application | None:
    """The last application of this person."""
    application_id = tx.value(
        "SELECT max(id) FROM applications WHERE member_id = :id", {"id": member_id}
    )
    return _find(tx, application_id) if application_id is not None else None


def _find(tx: Transaction, application_id: int) -> Application | None:
    row = tx.row(
        """SELECT applications.*, decider.name AS decider FROM applications
        LEFT JOIN members AS decider ON decider.id = decided_by
        WHERE applications.id = :id""",
        {"id": application_id},
    )
    if row is None:
        return None
    profile = members.profile_of(tx, row["member_id"])
    assert profile is not None
    return Application(
        id=row["id"],
        member_id=row["member_id"],
        status=row["status"],
        profile=profile,
        submitted_at=from_timestamp(row["created_at"]),
        decided_at=None if row["decided_at"] is None else from_timestamp(row["decided_at"]),
        decided_by=row["decider"],
        reason=row["reason"],
    )


@dataclass(frozen=True, slots=True)
class Waiting:
    """A line in the list of who waits."""

    application_id: int
    name: str
    country: str
    submitted_at: datetime


_WAITING_FOR = """
    FROM applications JOIN members ON members.id = member_id
    WHERE applications.status = 'pending' AND member_id <> :viewer AND EXISTS (
        SELECT 1 FROM roles WHERE roles.member_id = :viewer
        AND (role = 'admin' OR roles.country = members.country))
"""


@query
def waiting(tx: Transaction, viewer_id: int, page: int, size: int) -> tuple[list[Waiting], bool]:
    """One page of those whom this reviewer may let in, longest first, and whether more follow.

    Empty for somebody without a role.
    """
    rows = tx.rows(
        f"""SELECT applications.id AS id, name, country, created_at {_WAITING_FOR}
        ORDER BY created_at, applications.id LIMIT :limit OFFSET :offset""",
        {"viewer": viewer_id, "limit": size + 1, "offset": page * size},
    )
    found = [
        Waiting(row["id"], row["name"], row["country"], from_timestamp(row["created_at"]))
        for row in rows[:size]
    ]
    return found, len(rows) > size


@query
def waiting_count(tx: Transaction, viewer_id: int) -> int:
    """How many this reviewer may let in."""
    return tx.value(f"SELECT count(*) {_WAITING_FOR}", {"viewer": viewer_id})


MEMBER_DATA = (
    MemberColumn(
        "applications",
        "member_id",
        DELETED,
        "created_at, status, decided_at, reason",
        internal=("id",),
    ),
    MemberColumn("applications", "decided_by", KEPT, omitted="what she decided is in the audit"),
)
