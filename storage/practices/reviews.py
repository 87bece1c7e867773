"""The effects of decisions about library texts, and the corrections that reviewers propose.

A review is about one submission, whose text never changes, so nobody can approve a text that she
has not read.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import reviews
from storage.database import Transaction, mutation, query, to_timestamp
from storage.kit import audit, permissions
from storage.practices import reactions, records, reports, submissions
from storage.practices.records import Submission, SubmissionKind, SubmissionStatus
from storage.reviews import Obstacle, Review, Reviewable, ReviewOutcome, ReviewStatus


class CorrectionOutcome(StrEnum):
    """Outcome of proposing a correction, or of the writer's answer to it."""

    PROPOSED = "proposed"
    UNCHANGED = "unchanged"
    APPROVED = "approved"
    PENDING = "pending"
    DECLINED = "declined"
    ALREADY = "already"
    GONE = "gone"


class RemoveOutcome(StrEnum):
    """Outcome of removing a practice from the library."""

    REMOVED = "removed"
    ALREADY = "already"
    NOT_ALLOWED = "not-allowed"
    GONE = "gone"


def _approve(tx: Transaction, review: Review, now: datetime) -> Obstacle | None:
    """Publish the text in place of the one that it replaces."""
    submission = records.submission_of(tx, review.subject_id)
    assert submission is not None
    practice_id = submission.practice_id
    is_practice = submission.kind is SubmissionKind.PRACTICE
    if not is_practice and not tx.value(
        "SELECT 1 FROM practices WHERE id = :id AND status = 'published'", {"id": practice_id}
    ):
        return Obstacle.NO_PRACTICE
    if submission.kind is not SubmissionKind.TRIAL:
        tx.execute(
            """UPDATE submissions SET status = 'superseded' WHERE practice_id = :practice
            AND language = :language AND status = 'approved' AND kind <> 'trial'""",
            {"practice": practice_id, "language": submission.language},
        )
    _set_status(tx, submission.id, SubmissionStatus.APPROVED)
    if is_practice:
        tx.execute(
            """UPDATE practices SET status = 'published', removed_reason = NULL,
                published_at = coalesce(published_at, :now) WHERE id = :id""",
            {"id": practice_id, "now": to_timestamp(now)},
        )
    if submission.kind is SubmissionKind.TRIAL:
        records.refresh_counters(tx, practice_id)
        reactions.schedule_author_news(tx, practice_id, now)
    else:
        records.refresh_listing(tx, practice_id)
    return None


def _give_back(tx: Transaction, review: Review, _now: datetime) -> None:
    is_rejected = review.status is ReviewStatus.REJECTED
    status = SubmissionStatus.REJECTED if is_rejected else SubmissionStatus.CHANGES_REQUESTED
    _set_status(tx, review.subject_id, status)


def _set_status(tx: Transaction, submission_id: int, status: SubmissionStatus) -> None:
    tx.execute(
        "UPDATE submissions SET status = :status WHERE id = :id",
        {"status": status, "id": submission_id},
    )


def _version(tx: Transaction, submission_id: int) -> str | None:
    found = tx.value("SELECT id FROM submissions WHERE id = :id", {"id": submission_id})
    return None if found is None else str(found)


def _title(tx: Transaction, submission_id: int, _language: str) -> str:
    return (
        tx.value(
            """SELECT text FROM submission_texts
            WHERE submission_id = :id AND field IN ('title', 'place')""",
            {"id": submission_id},
        )
        or ""
    )


def _links(tx: Transaction, submission_id: int) -> Mapping[str, int]:
    return {
        "practice_id": tx.value(
            "SELECT practice_id FROM submissions WHERE id = :id", {"id": submission_id}
        )
    }


REVIEWABLES = tuple(
    Reviewable(kind.value, _version, _title, _approve, _give_back, links=_links)
    for kind in SubmissionKind
)


# Corrections


@mutation
def propose_correction(
    tx: Transaction,
    review_id: int,
    actor_id: int,
    version: str,
    changed: Mapping[str, str],
    now: datetime,
) -> CorrectionOutcome | ReviewOutcome:
    """Propose a correction of some fields, which the writer accepts or declines. If the reviewer
    may no longer decide about the review, the outcome is the same as for any decision.
    """
    review = reviews.find(tx, review_id)
    found = None if review is None else records.submission_of(tx, review.subject_id)
    if review is None or found is None:
        return ReviewOutcome.GONE
    texts = {**found.texts, **changed}
    if texts == found.texts:
        return CorrectionOutcome.UNCHANGED
    outcome = reviews.give_back_in(
        tx, review_id, actor_id, version, ReviewStatus.CHANGES_REQUESTED, None, now
    )
    if outcome is not ReviewOutcome.CHANGES_REQUESTED:
        return outcome
    proposal_id = submissions.insert_row(
        tx, found.practice_id, found.kind, found.language, found.author_id, found.country,
        found.sector, now, SubmissionStatus.PROPOSAL, found.id, found.attachment, found.is_named,
        found.original_id,
    )  # fmt: skip
    submissions.write_texts(tx, proposal_id, texts, found.topics)
    _set_status(tx, found.id, SubmissionStatus.CORRECTION_PROPOSED)
    return CorrectionOutcome.PROPOSED


@mutation
def answer_proposal(
    tx: Transaction, proposal_id: int, author_id: int, agrees: bool, now: datetime
) -> CorrectionOutcome:
    """Store the writer's answer to a correction: accepting it also approves it.

    If the reviewer who proposed it may no longer decide, another reviewer does.
    """
    proposed = records.submission_of(tx, proposal_id)
    if proposed is None or proposed.author_id != author_id:
        return CorrectionOutcome.GONE
    if proposed.status is not SubmissionStatus.PROPOSAL or proposed.replaces is None:
        return CorrectionOutcome.ALREADY
    review = reviews.latest(tx, proposed.kind.value, proposed.replaces)
    actor_id = None if review is None else review.decided_by
    may = (
        review is not None and actor_id is not None and reviews.may_decide(tx, review.id, actor_id)
    )
    if not agrees:
        _set_status(tx, proposal_id, SubmissionStatus.PROPOSAL_DECLINED)
        _set_status(tx, proposed.replaces, SubmissionStatus.PENDING)
        _submit(tx, proposed, proposed.replaces, now, reviewer_id=actor_id)
        return CorrectionOutcome.DECLINED
    _set_status(tx, proposed.replaces, SubmissionStatus.SUPERSEDED)
    _set_status(tx, proposal_id, SubmissionStatus.PENDING)
    if not may or actor_id is None:
        _submit(tx, proposed, proposal_id, now)
        return CorrectionOutcome.PENDING
    review_id = _submit(tx, proposed, proposal_id, now, is_quiet=True)
    outcome = reviews.approve_in(tx, review_id, actor_id, str(proposal_id), now)
    if outcome is ReviewOutcome.APPROVED:
        return CorrectionOutcome.APPROVED
    reviews.withdraw(tx, proposed.kind.value, proposal_id, now)
    _set_status(tx, proposal_id, SubmissionStatus.WITHDRAWN)
    return CorrectionOutcome.GONE


def _submit(
    tx: Transaction,
    proposed: Submission,
    submission_id: int,
    now: datetime,
    *,
    reviewer_id: int | None = None,
    is_quiet: bool = False,
) -> int:
    return reviews.submit(
        tx, proposed.kind.value, submission_id, proposed.author_id, now, country=proposed.country,
        reviewer_id=reviewer_id, is_quiet=is_quiet,
    )  # fmt: skip


# Removal from the library


@mutation
def remove(
    tx: Transaction, practice_id: int, actor_id: int, reason: str, now: datetime
) -> RemoveOutcome:
    """Remove a practice from the library, with a reason that the author reads; the author may send
    it again. This also settles the reports of it.
    """
    practice = records.practice_of(tx, practice_id)
    if practice is None:
        return RemoveOutcome.GONE
    if practice.author_id == actor_id or not may_remove(tx, practice_id, actor_id):
        return RemoveOutcome.NOT_ALLOWED
    if practice.status != "published":
        return RemoveOutcome.ALREADY
    reports.unpublish(tx, practice, reason, now)
    reports.settle_all(tx, practice_id, actor_id, now)
    audit.record(tx, actor_id, "practice-removed", now, practice_id=practice_id, reason=reason)
    return RemoveOutcome.REMOVED


def may_remove(tx: Transaction, practice_id: int, member_id: int) -> bool:
    """Whether this member may remove the practice: an admin, a coordinator of its country, or
    somebody who may decide about a report of it, but never its author.
    """
    practice = records.practice_of(tx, practice_id)
    return (
        practice is not None
        and practice.author_id != member_id
        and (
            permissions.may_review(tx, member_id, practice.country)
            or reports.may_decide(tx, practice_id, member_id)
        )
    )


# For reviewers


@dataclass(frozen=True, slots=True)
class SubmissionView:
    """A text as its reviewer sees it. `before` is the version that readers or reviewers had before;
    `original` is the text that was translated, or the practice that a trial is about; `is_named`
    means that readers see the writer's name.
    """

    submission: Submission
    previous: Submission | None
    original: Submission | None
    author: str | None
    is_named: bool


@query
def for_review(tx: Transaction, submission_id: int) -> SubmissionView | None:
    """The text, for its reviewer; None once its writer has withdrawn it."""
    submission = records.submission_of(tx, submission_id)
    if submission is None or submission.status is SubmissionStatus.WITHDRAWN:
        return None
    accepted = records.approved_of(tx, submission.practice_id)
    practice = records.practice_of(tx, submission.practice_id)
    assert practice is not None
    is_named = (
        practice.is_named if submission.kind is SubmissionKind.PRACTICE else submission.is_named
    )
    language = submission.language if submission.kind is not SubmissionKind.TRIAL else None
    before = records.submission_of(tx, submission.replaces or accepted.get(language or ""))
    original = submission.original_id
    if submission.kind is SubmissionKind.TRIAL and accepted:
        original = accepted.get(practice.language)
    return SubmissionView(
        submission,
        before if before is not None and before.id != submission.id else None,
        records.submission_of(tx, original),
        tx.value("SELECT name FROM members WHERE id = :id", {"id": submission.author_id}),
        is_named,
    )
