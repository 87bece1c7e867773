"""Readers' reports of practices. Staff decide who are not the author and, where possible, not from
the author's institution; they never learn who reported.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import members, outbox, reviews
from storage.database import Transaction, mutation, query, to_timestamp
from storage.practices import records
from storage.practices.records import Practice
from storage.reviews import Circle, Obstacle, Review, Reviewable

REPORT = "report"
"""Kind of the review; its subject is the report."""

REMOVED = "practice-removed"
"""Kind of the message to the author of a removed practice; its subject is the practice."""


class ReportOutcome(StrEnum):
    """Outcome of reporting a practice."""

    REPORTED = "reported"
    ALREADY = "already"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Report:
    """A report as its reviewers see it, without the reporter."""

    id: int
    practice_id: int
    title: str
    reason: str


@mutation
def report(
    tx: Transaction, practice_id: int, reporter_id: int, reason: str, now: datetime
) -> ReportOutcome:
    """Report a practice."""
    practice = records.practice_of(tx, practice_id)
    if practice is None or practice.status != "published":
        return ReportOutcome.GONE
    if not members.is_member(tx, reporter_id):
        return ReportOutcome.GONE
    report_id: int | None = tx.value(
        """INSERT INTO reports (practice_id, reporter_id, reason, created_at)
        VALUES (:practice, :reporter, :reason, :now) ON CONFLICT DO NOTHING RETURNING id""",
        {
            "practice": practice_id,
            "reporter": reporter_id,
            "reason": reason,
            "now": to_timestamp(now),
        },
    )
    if report_id is None:
        return ReportOutcome.ALREADY
    reviews.submit(tx, REPORT, report_id, reporter_id, now, concerned_id=practice.author_id)
    return ReportOutcome.REPORTED


@query
def for_review(tx: Transaction, report_id: int) -> Report | None:
    """The report, for its reviewer."""
    row = tx.row("SELECT * FROM reports WHERE id = :id", {"id": report_id})
    if row is None:
        return None
    return Report(row["id"], row["practice_id"], _title(tx, report_id, ""), row["reason"])


def pending_of(tx: Transaction, practice_id: int) -> list[int]:
    """Ids of the pending reports of a practice."""
    return [
        row["id"]
        for row in tx.rows(
            "SELECT id FROM reports WHERE practice_id = :id AND status = 'pending' ORDER BY id",
            {"id": practice_id},
        )
    ]


def may_decide(tx: Transaction, practice_id: int, member_id: int) -> bool:
    """Whether a pending report of this practice is one that this member may decide."""
    pending = (reviews.pending_of(tx, REPORT, id) for id in pending_of(tx, practice_id))
    return any(
        review is not None and reviews.may_decide(tx, review.id, member_id) for review in pending
    )


def unpublish(tx: Transaction, practice: Practice, reason: str, now: datetime) -> None:
    """Remove a practice from the library and tell its author why."""
    tx.execute(
        "UPDATE practices SET status = 'removed', removed_reason = :reason WHERE id = :id",
        {"reason": reason, "id": practice.id},
    )
    records.refresh_listing(tx, practice.id)
    if practice.author_id is not None:
        outbox.enqueue(tx, REMOVED, [practice.author_id], now, subject_id=practice.id)


def settle(tx: Transaction, report_id: int, actor_id: int, reason: str, now: datetime) -> None:
    """Uphold a report because the reported practice has been removed."""
    _set_status(tx, report_id, "upheld")
    reviews.settle(tx, REPORT, report_id, actor_id, reason, now)


def _approve(tx: Transaction, review: Review, now: datetime) -> Obstacle | None:
    """Uphold the report: remove the practice from the library, with the reviewer's reason."""
    practice_id: int = tx.value(
        "SELECT practice_id FROM reports WHERE id = :id", {"id": review.subject_id}
    )
    practice = records.practice_of(tx, practice_id)
    if practice is None or practice.status != "published":
        return Obstacle.NO_PRACTICE
    assert review.decided_by is not None
    unpublish(tx, practice, review.comment or "", now)
    _set_status(tx, review.subject_id, "upheld")
    for report_id in pending_of(tx, practice_id):
        settle(tx, report_id, review.decided_by, review.comment or "", now)
    return None


def _give_back(tx: Transaction, review: Review, _now: datetime) -> None:
    """Dismiss the report; the practice stays as it is."""
    _set_status(tx, review.subject_id, "dismissed")


def _set_status(tx: Transaction, report_id: int, status: str) -> None:
    tx.execute(
        "UPDATE reports SET status = :status WHERE id = :id", {"status": status, "id": report_id}
    )


def _version(tx: Transaction, report_id: int) -> str | None:
    found = tx.value("SELECT id FROM reports WHERE id = :id", {"id": report_id})
    return None if found is None else str(found)


def _title(tx: Transaction, report_id: int, _language: str) -> str:
    """Title of the reported practice."""
    return (
        tx.value(
            """SELECT text FROM reports JOIN practices ON practices.id = reports.practice_id
            JOIN submissions ON submissions.practice_id = practices.id
                AND submissions.language = practices.language
                AND submissions.status = 'approved' AND kind <> 'trial'
            JOIN submission_texts ON submission_id = submissions.id AND field = 'title'
            WHERE reports.id = :id""",
            {"id": report_id},
        )
        or ""
    )


def _links(tx: Transaction, report_id: int) -> Mapping[str, int]:
    return {
        "practice_id": tx.value("SELECT practice_id FROM reports WHERE id = :id", {"id": report_id})
    }


REVIEWABLE = Reviewable(
    REPORT, _version, _title, _approve, _give_back, Circle.STAFF, is_blind=True,
    has_changes=False, links=_links, outlives_author=True, audits_looks=True,
)  # fmt: skip
