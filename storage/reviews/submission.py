"""Submitting for review, and what the author does with a pending review."""

from collections.abc import Sequence
from datetime import datetime

from storage import outbox
from storage.database import Transaction, to_timestamp
from storage.reviews import claims, records, reviewers
from storage.reviews.kinds import reviewable
from storage.reviews.records import REQUESTED, ReviewStatus


def submit(
    tx: Transaction,
    kind: str,
    subject_id: int,
    author_id: int | None,
    now: datetime,
    *,
    country: str | None = None,
    concerned_id: int | None = None,
    sponsor_id: int | None = None,
    reviewer_id: int | None = None,
    approvals: int | None = None,
    is_blind: bool | None = None,
    is_quiet: bool = False,
) -> int:
    """Submit the current version of a subject for review; returns the review's id. A pending review
    of the same subject is superseded.

    `sponsor_id` is somebody who speaks for the author: others decide where they can.
    `approvals` is how many different reviewers must approve, and `is_blind` whether they do not
    know the author, if it is not as the kind says.
    The reviewers are notified: coordinators of the country if as many of them may decide as must
    approve, otherwise everybody who may. If `reviewer_id` may decide, only that reviewer is
    notified. With `is_quiet` nobody is, because the decision follows immediately.
    """
    supersede(tx, kind, subject_id, now)
    described = reviewable(tx, kind)
    version = described.version(tx, subject_id)
    assert version is not None, "what is submitted is there"
    review_id: int = tx.value(
        """INSERT INTO reviews (kind, subject_id, version, author_id, concerned_id, sponsor_id,
            country, circle, approvals, is_blind, is_secret, submitted_at)
        VALUES (:kind, :subject, :version, :author, :concerned, :sponsor,
            :country, :circle, :approvals, :blind, :secret, :now)
        RETURNING id""",
        {
            "kind": kind,
            "subject": subject_id,
            "version": version,
            "author": author_id,
            "concerned": concerned_id,
            "sponsor": sponsor_id,
            "country": country,
            "circle": described.circle,
            "approvals": approvals or described.approvals,
            "blind": int(described.is_blind if is_blind is None else is_blind),
            "secret": int(described.is_secret),
            "now": to_timestamp(now),
        },
    )
    if not is_quiet:
        outbox.enqueue(tx, REQUESTED, _told(tx, review_id, reviewer_id), now, subject_id=review_id)
    return review_id


def _told(tx: Transaction, review_id: int, reviewer_id: int | None) -> Sequence[int]:
    """Whom a new review is told to."""
    review, deciding = records.find(tx, review_id), reviewers.deciding(tx, review_id)
    assert review is not None
    if reviewer_id in deciding:
        return [reviewer_id]
    coordinators = {
        row["member_id"]
        for row in tx.rows(
            "SELECT member_id FROM roles WHERE country = :country", {"country": review.country}
        )
    }
    told = [one for one in deciding if one in coordinators]
    return told if len(told) >= review.approvals else deciding


def move(
    tx: Transaction, kind: str, subject_id: int, country: str, now: datetime, *, approvals: int
) -> None:
    """Move a pending review to the reviewers of the author's new country; so many of them must
    approve.
    """
    found = records.pending_of(tx, kind, subject_id)
    if found is None or (found.country, found.approvals) == (country, approvals):
        return
    before = set(_told(tx, found.id, None)) if found.country == country else set[int]()
    tx.execute(
        "UPDATE reviews SET country = :country, approvals = :approvals WHERE id = :id",
        {"id": found.id, "country": country, "approvals": approvals},
    )
    if found.country != country:
        _close(tx, found.id, now)
    told = [one for one in _told(tx, found.id, None) if one not in before]
    outbox.enqueue(tx, REQUESTED, told, now, subject_id=found.id)


def withdraw(tx: Transaction, kind: str, subject_id: int, now: datetime) -> bool:
    """Withdraw a pending review for its author; False if nothing is pending."""
    return _end(tx, kind, subject_id, ReviewStatus.WITHDRAWN, now)


def withdraw_all_of(tx: Transaction, member_id: int, now: datetime) -> None:
    """Withdraw what a member has submitted who leaves, except for what outlives its author."""
    for row in tx.rows(
        """SELECT kind, subject_id FROM reviews WHERE author_id = :id AND status = 'pending'
        ORDER BY id""",
        {"id": member_id},
    ):
        if not reviewable(tx, row["kind"]).outlives_author:
            withdraw(tx, row["kind"], row["subject_id"], now)


def reveal(tx: Transaction, kind: str, subject_id: int) -> None:
    """From now on, the author knows what was decided about a subject in secret."""
    tx.execute(
        "UPDATE reviews SET is_secret = 0 WHERE kind = :kind AND subject_id = :subject",
        {"kind": kind, "subject": subject_id},
    )


def supersede(tx: Transaction, kind: str, subject_id: int, now: datetime) -> bool:
    """Supersede a pending review because the author has changed the subject; False if nothing is
    pending.
    """
    return _end(tx, kind, subject_id, ReviewStatus.SUPERSEDED, now)


def _end(tx: Transaction, kind: str, subject_id: int, status: ReviewStatus, now: datetime) -> bool:
    rows = tx.rows(
        """UPDATE reviews SET status = :status
        WHERE kind = :kind AND subject_id = :subject AND status = 'pending' RETURNING id""",
        {"status": status, "kind": kind, "subject": subject_id},
    )
    for row in rows:
        _close(tx, row["id"], now)
    return bool(rows)


def _close(tx: Transaction, review_id: int, now: datetime) -> None:
    """Release the review, and update the messages of those who were asked to decide."""
    claims.release(tx, review_id)
    outbox.enqueue_edits(tx, REQUESTED, review_id, now, None, None)
