"""Reports of a practice: they go to staff who is neither its author nor from her institution."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import members, outbox
from storage.database import Transaction, mutation, query, to_timestamp
from storage.kit import audit
from storage.kit.transliteration import fold
from storage.practices import records

REPORTED = "practice-reported"
"""Kind of the message that tells of a report; its subject is the report."""


class ReportOutcome(StrEnum):
    """What became of a report, or of a decision about it."""

    REPORTED = "reported"
    ALREADY = "already"
    DISMISSED = "dismissed"
    NOT_ALLOWED = "not-allowed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Report:
    """A report as those who decide see it: never who reported."""

    id: int
    practice_id: int
    title: str
    reason: str
    is_open: bool


@mutation
def report(
    tx: Transaction, practice_id: int, reporter_id: int, reason: str, now: datetime
) -> ReportOutcome:
    """Report a practice."""
    practice = records.practice_of(tx, practice_id)
    if practice is None or practice.status != "published" or not members.is_member(tx, reporter_id):
        return ReportOutcome.GONE
    report_id = tx.value(
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
    able = _deciding(tx, practice_id)
    deciding = [one for one in able if one != reporter_id] or able
    outbox.enqueue(tx, REPORTED, deciding, now, subject_id=report_id)
    return ReportOutcome.REPORTED


def _deciding(tx: Transaction, practice_id: int) -> list[int]:
    """Admins, and where none fits coordinators, who are not the author nor of her institution."""
    author = tx.row(
        """SELECT members.id AS id, institution FROM practices
        JOIN members ON members.id = author_id WHERE practices.id = :id""",
        {"id": practice_id},
    )
    for role in ("admin", "coordinator"):
        found = [
            row["id"]
            for row in tx.rows(
                """SELECT DISTINCT members.id AS id, institution FROM roles
                JOIN members ON members.id = member_id WHERE role = :role ORDER BY members.id""",
                {"role": role},
            )
            if author is None
            or (row["id"] != author["id"] and not _same(row["institution"], author["institution"]))
        ]
        if found:
            return found
    return []


def _same(one: str | None, other: str | None) -> bool:
    return bool(one and other) and fold(one or "") == fold(other or "")


@query
def seen_by(tx: Transaction, report_id: int, viewer_id: int) -> Report | None:
    """The report for one of those who decide; None for everybody else."""
    row = tx.row("SELECT * FROM reports WHERE id = :id", {"id": report_id})
    if row is None or viewer_id not in _deciding(tx, row["practice_id"]):
        return None
    practice = records.practice_of(tx, row["practice_id"])
    assert practice is not None
    accepted = records.accepted_of(tx, practice.id)
    title = records.texts_of(tx, accepted[practice.language])["title"]
    return Report(row["id"], practice.id, title, row["reason"], row["status"] == "pending")


def may_decide(tx: Transaction, practice_id: int, member_id: int) -> bool:
    """Whether a report of this practice waits for her decision."""
    is_open = tx.value(
        "SELECT 1 FROM reports WHERE practice_id = :id AND status = 'pending'", {"id": practice_id}
    )
    return bool(is_open) and member_id in _deciding(tx, practice_id)


@mutation
def dismiss(tx: Transaction, report_id: int, actor_id: int, now: datetime) -> ReportOutcome:
    """Leave the practice as it is."""
    row = tx.row("SELECT * FROM reports WHERE id = :id", {"id": report_id})
    if row is None:
        return ReportOutcome.GONE
    if actor_id not in _deciding(tx, row["practice_id"]):
        return ReportOutcome.NOT_ALLOWED
    changed = tx.execute(
        """UPDATE reports SET status = 'dismissed', decided_by = :actor, decided_at = :now
        WHERE id = :id AND status = 'pending'""",
        {"id": report_id, "actor": actor_id, "now": to_timestamp(now)},
    )
    if changed:
        audit.record(
            tx, actor_id, "report-dismiss", now, practice_id=row["practice_id"],
            subject=("report", report_id),
        )  # fmt: skip
    return ReportOutcome.DISMISSED if changed else ReportOutcome.ALREADY
