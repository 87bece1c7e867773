"""A review as it is shown: to a reviewer who opens it, in messages, and to its author."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Transaction, mutation, query
from storage.kit import audit
from storage.reviews import claims, decisions, questions, records, reviewers
from storage.reviews.kinds import reviewable
from storage.reviews.questions import ReviewQuestion
from storage.reviews.records import Review, ReviewStatus, latest, name_of


@dataclass(frozen=True, slots=True)
class ReviewView:
    """A review, as shown to somebody who may decide about it.

    A decision must pass `version`. `author` and `decided_by` are display names; `author` is None if
    the review is blind or the author has left. `claimed_by` is the display name of another reviewer
    who has it open until `claimed_until` (UTC). `approved_by` are the display names of those whose
    approvals of this version count while more approvals are needed.
    """

    review: Review
    version: str
    author: str | None
    decided_by: str | None
    claimed_by: str | None
    claimed_until: datetime | None
    approved_by: tuple[str, ...]
    questions: tuple[ReviewQuestion, ...]
    has_changes: bool

    @property
    def is_pending(self) -> bool:
        """Whether the review still needs a decision."""
        return self.review.status is ReviewStatus.PENDING


@mutation
def open_review(
    tx: Transaction, review_id: int, viewer_id: int, now: datetime
) -> ReviewView | None:
    """Open a review for somebody who may decide about it, and claim it unless another reviewer has.
    None if she may not decide, if the author has withdrawn it, or if the subject is gone.
    """
    tx.lock("reviews", review_id)
    review = reviewers.for_reviewer(tx, review_id, viewer_id)
    if review is None or review.status is ReviewStatus.WITHDRAWN:
        return None
    described = reviewable(tx, review.kind)
    version = described.version(tx, review.subject_id)
    if version is None:
        return None
    if described.audits_looks:
        audit.record(
            tx, viewer_id, f"{review.kind}-look", now, subject=(review.kind, review.subject_id)
        )
    is_pending = review.status is ReviewStatus.PENDING
    holder = claims.claim(tx, review.id, viewer_id, now) if is_pending else None
    approvers = decisions.approvers(tx, review.id, version) if review.approvals > 1 else ()
    return ReviewView(
        review,
        version,
        None if review.is_blind else name_of(tx, review.author_id),
        name_of(tx, review.decided_by),
        None if holder is None else holder.name,
        None if holder is None else holder.until,
        tuple(name_of(tx, one) or "" for one in approvers),
        questions.questions_about(tx, review.id),
        described.has_changes,
    )


@dataclass(frozen=True, slots=True)
class ReviewNotice:
    """Content of a message about a review. `decided_by` is the display name of the reviewer who
    decided.
    """

    review: Review
    decided_by: str | None


@query
def notice_for(tx: Transaction, review_id: int, reviewer_id: int) -> ReviewNotice | None:
    """The review, without opening it; None if this reviewer may not decide about it."""
    review = reviewers.for_reviewer(tx, review_id, reviewer_id)
    return None if review is None else ReviewNotice(review, name_of(tx, review.decided_by))


@query
def comment_on(tx: Transaction, kind: str, subject_id: int) -> str | None:
    """What a reviewer said when she gave a subject back to its author, as long as nothing newer has
    been sent; None if she said nothing.
    """
    review = latest(tx, kind, subject_id)
    is_back = review is not None and review.status in (
        ReviewStatus.REJECTED, ReviewStatus.CHANGES_REQUESTED,
    )  # fmt: skip
    return review.comment if review is not None and is_back else None


@query
def decided_for(tx: Transaction, review_id: int, author_id: int) -> Review | None:
    """A decided review, for its author; None for anybody else, and as long as it is secret."""
    found = records.find(tx, review_id)
    if found is None or found.author_id != author_id or found.decided_at is None:
        return None
    return None if found.is_untold else found
