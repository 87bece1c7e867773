"""Reports of what is in the library: practices, translations, experiences of readers."""

from collections.abc import Mapping
from datetime import datetime

from storage import outbox, reviews
from storage import reports as reported
from storage.database import Transaction
from storage.practices import records, submissions
from storage.practices.records import FIELDS, Practice, Submission, SubmissionKind
from storage.reports import Reportable, Reported

REMOVED = "practice-removed"
"""Kind of the message to the author of a removed practice; its subject is the practice."""


def unpublish(tx: Transaction, practice: Practice, reason: str | None, now: datetime) -> None:
    """Remove a practice from the library and tell its author why."""
    tx.execute(
        "UPDATE practices SET status = 'removed', removed_reason = :reason WHERE id = :id",
        {"reason": reason, "id": practice.id},
    )
    records.refresh_listing(tx, practice.id)
    if practice.author_id is not None:
        outbox.enqueue(tx, REMOVED, [practice.author_id], now, subject_id=practice.id)


def _approved(tx: Transaction, submission_id: int) -> tuple[Submission, Practice] | None:
    """A text that readers can read, with its practice."""
    submission = records.submission_of(tx, submission_id)
    practice = None if submission is None else records.practice_of(tx, submission.practice_id)
    if submission is None or practice is None or practice.status != "published":
        return None
    return (submission, practice) if submission.status == "approved" else None


def _seen(tx: Transaction, submission_id: int, viewer_id: int) -> Reported | None:
    found = _approved(tx, submission_id)
    if found is None or found[0].author_id is None:
        return None
    submission, practice = found
    is_practice = submission.kind is SubmissionKind.PRACTICE
    shows = practice.is_named if is_practice else submission.is_named
    name = records.name_of(tx, submission.author_id, viewer_id) if shows else None
    texts = submission.texts
    content = tuple((part, texts[part]) for part in FIELDS[submission.kind] if texts.get(part))
    return Reported(found[0].author_id, name is not None, content)


def _remove(tx: Transaction, submission_id: int, message: str | None, now: datetime) -> bool:
    """Remove the practice from the library, whatever its text is by now."""
    submission = records.submission_of(tx, submission_id)
    practice = None if submission is None else records.practice_of(tx, submission.practice_id)
    if practice is None or practice.status != "published":
        return False
    unpublish(tx, practice, message, now)
    return True


def _hide(tx: Transaction, submission_id: int, _message: str | None, _now: datetime) -> bool:
    """Take a translation or an experience out of the library."""
    found = _approved(tx, submission_id)
    if found is None:
        return False
    submission, practice = found
    tx.execute("UPDATE submissions SET status = 'rejected' WHERE id = :id", {"id": submission.id})
    if submission.kind is SubmissionKind.TRIAL:
        records.refresh_counters(tx, practice.id)
    else:
        records.refresh_listing(tx, practice.id)
    return True


def _stays(tx: Transaction, submission_id: int) -> bool:
    return submissions.stays(tx, submission_id)


def settle_all(tx: Transaction, practice_id: int, actor_id: int, now: datetime) -> None:
    """Settle the reports of a practice, because it has been removed."""
    for row in tx.rows(
        "SELECT id FROM submissions WHERE practice_id = :id AND kind = 'practice'",
        {"id": practice_id},
    ):
        reported.settle(tx, SubmissionKind.PRACTICE, row["id"], actor_id, now)


def may_decide(tx: Transaction, practice_id: int, member_id: int) -> bool:
    """Whether a pending report of this practice is one that this member may decide."""
    rows = tx.rows(
        """SELECT reports.id AS id FROM reports JOIN submissions
            ON submissions.kind = reports.kind AND submissions.id = reports.subject_id
        WHERE practice_id = :id AND measure IS NULL""",
        {"id": practice_id},
    )
    pending = (reviews.pending_of(tx, reported.REPORT, row["id"]) for row in rows)
    return any(
        review is not None and reviews.may_decide(tx, review.id, member_id) for review in pending
    )


def _links(tx: Transaction, submission_id: int) -> Mapping[str, int]:
    practice_id: int | None = tx.value(
        "SELECT practice_id FROM submissions WHERE id = :id", {"id": submission_id}
    )
    return {} if practice_id is None else {"practice_id": practice_id}


def _everybody(_tx: Transaction, _submission_id: int) -> bool:
    return True


REPORTABLES = (
    Reportable(
        SubmissionKind.PRACTICE, _seen, _remove, tells=True, is_public=_everybody, stays=_stays,
        links=_links,
    ),
    *(
        Reportable(kind, _seen, _hide, is_public=_everybody, stays=_stays, links=_links)
        for kind in (SubmissionKind.TRANSLATION, SubmissionKind.TRIAL)
    ),
)  # fmt: skip
