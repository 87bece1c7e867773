"""The record of a review: what was submitted, by whom, and what was decided."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage.database import Row, Transaction, from_timestamp
from storage.kit import audit
from storage.kit.personal_data import DELETED, KEPT, MemberColumn

REQUESTED, DECIDED = "review-requested", "review-decided"
QUESTION, ANSWER = "review-question", "review-answer"
"""Kinds of queued messages. The first two are about a review, which is their subject, and go to the
reviewers and to the author; the last two are about a question, which is their subject, and go to
the author and to the reviewer.
"""

OVERDUE = "review-overdue"
"""Kind of the message that tells admins about overdue reviews; it has no subject."""


class ReviewStatus(StrEnum):
    """Status of a review."""

    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"
    CHANGES_REQUESTED = "changes_requested"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"


class ReviewOutcome(StrEnum):
    """Outcome of what a reviewer or an author does with a review."""

    APPROVED = "approved"
    ONE_MORE = "one-more"
    NO_SECOND = "no-second"
    REJECTED = "rejected"
    CHANGES_REQUESTED = "changes-requested"
    ASKED = "asked"
    ANSWERED = "answered"
    CHANGED = "changed"
    ALREADY = "already"
    NOT_ALLOWED = "not-allowed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Review:
    """One submission for review. Times are UTC; `decided_by` is a member's id.

    `subject_id` is the id of the row under review, in the table that `kind` is about; `version`
    identifies the content that reviewers are shown. `concerned_id` is a member other than the
    author whom the decision concerns, such as the writer of a reported text. `is_blind` means that
    reviewers do not know the author, `is_secret` that the author does not know yet whether it was
    approved or rejected.
    """

    id: int
    kind: str
    subject_id: int
    version: str
    author_id: int | None
    concerned_id: int | None
    country: str | None
    approvals: int
    is_blind: bool
    is_secret: bool
    status: ReviewStatus
    submitted_at: datetime
    decided_at: datetime | None
    decided_by: int | None
    comment: str | None

    @property
    def is_untold(self) -> bool:
        """Whether it is decided in a way that the author does not know yet."""
        return self.is_secret and self.status in (ReviewStatus.APPROVED, ReviewStatus.REJECTED)


def review_in(row: Row) -> Review:
    """The review in a row of `reviews`."""
    return Review(
        row["id"], row["kind"], row["subject_id"], row["version"], row["author_id"],
        row["concerned_id"], row["country"], row["approvals"], bool(row["is_blind"]),
        bool(row["is_secret"]), ReviewStatus(row["status"]),
        from_timestamp(row["submitted_at"]),
        None if row["decided_at"] is None else from_timestamp(row["decided_at"]),
        row["decided_by"], row["comment"],
    )  # fmt: skip


def find(tx: Transaction, review_id: int) -> Review | None:
    """The review with this id."""
    row = tx.row("SELECT * FROM reviews WHERE id = :id", {"id": review_id})
    return None if row is None else review_in(row)


def latest(tx: Transaction, kind: str, subject_id: int) -> Review | None:
    """The latest review of a subject."""
    row = tx.row(
        """SELECT * FROM reviews WHERE kind = :kind AND subject_id = :subject
        ORDER BY id DESC LIMIT 1""",
        {"kind": kind, "subject": subject_id},
    )
    return None if row is None else review_in(row)


def pending_of(tx: Transaction, kind: str, subject_id: int) -> Review | None:
    """The pending review of a subject."""
    found = latest(tx, kind, subject_id)
    return found if found is not None and found.status is ReviewStatus.PENDING else None


def name_of(tx: Transaction, member_id: int | None) -> str | None:
    """The display name of a reviewer or an author; None if there is none, or she has left."""
    return tx.value("SELECT name FROM members WHERE id = :id", {"id": member_id})


# Deleting an account


def erase_author(tx: Transaction, member_id: int, _now: datetime) -> None:
    """Erase what reviewers wrote to an author, and her answers, before her account is deleted. Her
    reviews are deleted with their subjects.
    """
    values: dict[str, object] = {"author": member_id}
    tx.execute(
        """DELETE FROM review_questions WHERE review_id IN
            (SELECT id FROM reviews WHERE author_id = :author)""",
        values,
    )
    audit.erase_notes(
        tx,
        "(kind, subject_id) IN (SELECT kind, subject_id FROM reviews WHERE author_id = :author)",
        values,
    )
    tx.execute("UPDATE reviews SET comment = NULL WHERE author_id = :author", values)


_HIDDEN = "is_secret = 1 AND status IN ('approved', 'rejected')"
"""SQL over `reviews`: it is decided, but its author does not know that."""

MEMBER_DATA = (
    MemberColumn(
        "reviews", "author_id", KEPT,
        # What became of a report is told by the report, as far as its reporter may know it; what
        # is decided in secret looks like what waits.
        f"""submitted_at, kind, country,
        CASE WHEN {_HIDDEN} THEN NULL ELSE decided_at END AS decided_at,
        CASE WHEN {_HIDDEN} THEN NULL ELSE comment END AS comment,
        CASE WHEN {_HIDDEN} THEN 'pending'
            WHEN kind = 'report' AND status = 'rejected' THEN 'approved' ELSE status END
            AS status""",
        internal=(
            "id", "subject_id", "version", "circle", "approvals", "is_blind", "is_secret",
        ),
    ),
    MemberColumn("reviews", "concerned_id", KEPT, omitted="it would name who reported her text"),
    MemberColumn("reviews", "sponsor_id", KEPT, omitted="her invitations tell it"),
    MemberColumn("reviews", "decided_by", KEPT, omitted="what she decided is in the audit"),
    MemberColumn(
        "review_claims", "member_id", DELETED, "claimed_at", internal=("review_id", "ends_at")
    ),
    MemberColumn(
        "review_approvals", "member_id", DELETED, "approved_at", internal=("review_id", "version")
    ),
    MemberColumn(
        "review_questions", "asked_by", KEPT, "asked_at, question",
        internal=("id", "review_id", "answer", "answered_at"),
    ),
)  # fmt: skip
