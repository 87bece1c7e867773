"""Deciding: approving, rejecting, requesting changes. The first decision counts, and only for the
version that the reviewer saw.
"""

from dataclasses import replace
from datetime import datetime

from storage import outbox
from storage.database import Transaction, mutation, to_timestamp
from storage.kit import audit
from storage.reviews import claims, records, reviewers
from storage.reviews.kinds import Obstacle, reviewable
from storage.reviews.records import DECIDED, REQUESTED, Review, ReviewOutcome, ReviewStatus


@mutation
def approve(
    tx: Transaction,
    review_id: int,
    actor_id: int,
    version: str,
    now: datetime,
    *,
    comment: str | None = None,
    shown_in: int | None = None,
) -> ReviewOutcome | Obstacle:
    """Approve the version that the reviewer saw. It takes effect at once, and the author is
    notified; if the review needs another reviewer's approval too, this one is recorded.

    Returns the obstacle if it cannot take effect now; the review then stays pending. The other
    reviewers' cards are updated; `shown_in` is the id of the actor's message that already shows the
    decision.
    """
    return approve_in(tx, review_id, actor_id, version, now, comment=comment, shown_in=shown_in)


def approve_in(
    tx: Transaction,
    review_id: int,
    actor_id: int,
    version: str,
    now: datetime,
    *,
    comment: str | None = None,
    shown_in: int | None = None,
) -> ReviewOutcome | Obstacle:
    """Approve a review inside a transaction; see `approve`."""
    found = _decidable(tx, review_id, actor_id, version)
    if isinstance(found, ReviewOutcome):
        return found
    if reviewers.is_paused(tx, found):
        return Obstacle.SUSPENDED
    decided = replace(
        found, status=ReviewStatus.APPROVED, decided_by=actor_id, decided_at=now, comment=comment
    )
    if found.approvals > 1 and not _is_last(tx, found, actor_id, now):
        enough = len(reviewers.deciding(tx, review_id)) >= found.approvals
        return ReviewOutcome.ONE_MORE if enough else ReviewOutcome.NO_SECOND
    obstacle = reviewable(tx, found.kind).approve(tx, decided, now)
    if obstacle is not None:
        return obstacle
    _write(tx, decided, shown_in, now)
    return ReviewOutcome.APPROVED


def _is_last(tx: Transaction, review: Review, actor_id: int, now: datetime) -> bool:
    """Record an approval of this version; whether there are now enough approvals."""
    is_new = tx.execute(
        """INSERT INTO review_approvals (review_id, member_id, version, approved_at)
        VALUES (:review, :actor, :version, :now)
        ON CONFLICT (review_id, member_id) DO UPDATE
            SET version = excluded.version, approved_at = excluded.approved_at
            WHERE review_approvals.version <> excluded.version""",
        {
            "review": review.id,
            "actor": actor_id,
            "version": review.version,
            "now": to_timestamp(now),
        },
    )
    if len(approvers(tx, review.id, review.version)) >= review.approvals:
        return True
    if is_new:
        _audit(tx, review, actor_id, "seconded", None, now)
    claims.release(tx, review.id)
    return False


def approvers(tx: Transaction, review_id: int, version: str) -> tuple[int, ...]:
    """The ids of the members who have approved this version and may still decide, the first one
    first.
    """
    deciding = reviewers.deciding(tx, review_id)
    return tuple(
        row["member_id"]
        for row in tx.rows(
            """SELECT member_id FROM review_approvals
            WHERE review_id = :review AND version = :version ORDER BY approved_at, member_id""",
            {"review": review_id, "version": version},
        )
        if row["member_id"] in deciding
    )


@mutation
def reject(
    tx: Transaction,
    review_id: int,
    actor_id: int,
    version: str,
    comment: str,
    now: datetime,
    *,
    shown_in: int | None = None,
) -> ReviewOutcome:
    """Reject the version that the reviewer saw, with a reason. It goes back to the author, who is
    notified.
    """
    return give_back_in(
        tx, review_id, actor_id, version, ReviewStatus.REJECTED, comment, now, shown_in
    )


@mutation
def request_changes(
    tx: Transaction,
    review_id: int,
    actor_id: int,
    version: str,
    comment: str,
    now: datetime,
    *,
    shown_in: int | None = None,
) -> ReviewOutcome:
    """Ask the author to change the version that the reviewer saw and to send it again."""
    return give_back_in(
        tx, review_id, actor_id, version, ReviewStatus.CHANGES_REQUESTED, comment, now, shown_in
    )


def give_back_in(
    tx: Transaction,
    review_id: int,
    actor_id: int,
    version: str,
    status: ReviewStatus,
    comment: str | None,
    now: datetime,
    shown_in: int | None = None,
) -> ReviewOutcome:
    """Reject, or request changes, inside a transaction."""
    found = _decidable(tx, review_id, actor_id, version)
    if isinstance(found, ReviewOutcome):
        return found
    described = reviewable(tx, found.kind)
    if status is ReviewStatus.CHANGES_REQUESTED and not described.has_changes:
        return ReviewOutcome.NOT_ALLOWED
    decided = replace(found, status=status, decided_by=actor_id, decided_at=now, comment=comment)
    described.give_back(tx, decided, now)
    _write(tx, decided, shown_in, now)
    if status is ReviewStatus.REJECTED:
        return ReviewOutcome.REJECTED
    return ReviewOutcome.CHANGES_REQUESTED


def return_to_author(
    tx: Transaction, review_id: int, actor_id: int, reason: str, now: datetime
) -> None:
    """Give what is pending back to its author, who may send it again, without a reviewer's
    decision; she is told the reason.
    """
    tx.lock("reviews", review_id)
    found = records.find(tx, review_id)
    if found is None or found.status is not ReviewStatus.PENDING:
        return
    described = reviewable(tx, found.kind)
    has_changes = described.has_changes
    status = ReviewStatus.CHANGES_REQUESTED if has_changes else ReviewStatus.REJECTED
    decided = replace(found, status=status, decided_by=actor_id, decided_at=now, comment=reason)
    described.give_back(tx, decided, now)
    _write(tx, decided, None, now)


def _decidable(
    tx: Transaction, review_id: int, actor_id: int, version: str
) -> Review | ReviewOutcome:
    """The review if it is pending, the actor may decide, and she saw its current version; otherwise
    the outcome that says why not.
    """
    tx.lock("reviews", review_id)
    found = records.find(tx, review_id)
    if found is None:
        return ReviewOutcome.GONE
    if not reviewers.may_decide(tx, review_id, actor_id):
        return ReviewOutcome.NOT_ALLOWED
    if found.status is not ReviewStatus.PENDING:
        return ReviewOutcome.ALREADY
    current = reviewable(tx, found.kind).version(tx, found.subject_id)
    if current is None:
        return ReviewOutcome.GONE
    return replace(found, version=current) if current == version else ReviewOutcome.CHANGED


def _write(tx: Transaction, review: Review, shown_in: int | None, now: datetime) -> None:
    tx.execute(
        """UPDATE reviews SET status = :status, version = :version, decided_at = :now,
            decided_by = :actor, comment = :comment WHERE id = :id""",
        {
            "id": review.id,
            "status": review.status,
            "version": review.version,
            "now": to_timestamp(now),
            "actor": review.decided_by,
            "comment": review.comment,
        },
    )
    claims.release(tx, review.id)
    if review.decided_by is not None:
        _audit(tx, review, review.decided_by, review.status.value, review.comment, now)
    outbox.enqueue_edits(tx, REQUESTED, review.id, now, review.decided_by, shown_in)
    if review.author_id is not None and not review.is_untold:
        outbox.enqueue(tx, DECIDED, [review.author_id], now, subject_id=review.id)


def settle(
    tx: Transaction, kind: str, subject_id: int, actor_id: int, comment: str | None, now: datetime
) -> bool:
    """Approve a pending review without putting it into effect, because another action of the actor
    has already done so. False if nothing is pending.
    """
    found = records.pending_of(tx, kind, subject_id)
    if found is None:
        return False
    decided = replace(
        found, status=ReviewStatus.APPROVED, decided_by=actor_id, decided_at=now, comment=comment
    )
    _write(tx, decided, None, now)
    return True


def close(tx: Transaction, kind: str, subject_id: int, now: datetime) -> None:
    """Reject a pending review because there is nothing to decide about any more. Its author is told
    as if somebody had decided.
    """
    found = records.pending_of(tx, kind, subject_id)
    if found is not None:
        _write(tx, replace(found, status=ReviewStatus.REJECTED, decided_at=now), None, now)


def _audit(
    tx: Transaction, review: Review, actor_id: int, act: str, comment: str | None, now: datetime
) -> None:
    links = reviewable(tx, review.kind).links(tx, review.subject_id)
    audit.record(
        tx, actor_id, f"{review.kind}-{act}", now, subject=(review.kind, review.subject_id),
        reason=comment, **links,
    )  # fmt: skip
