"""Who decides about a text that was sent: coordinators of its writer's country, and admins.

The first decision counts. A press is about one submission, whose text never changes, so nobody
accepts what she has not read.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage import outbox
from storage.database import Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import audit, permissions
from storage.practices import reactions, records, reports, submissions
from storage.practices.records import Submission, SubmissionKind, SubmissionStatus
from storage.practices.submissions import DECIDED, SUBMITTED

CLAIM_SECONDS = timedelta(hours=1)
"""How long other reviewers see that somebody has opened a text."""


class Decision(StrEnum):
    """What became of a reviewer's press, or of the writer's answer to a correction."""

    ACCEPTED = "accepted"
    CHANGES = "changes"
    DECLINED = "declined"
    OFFERED = "offered"
    REFUSED = "refused"
    WAITING = "waiting"
    REMOVED = "removed"
    ALREADY = "already"
    NOT_ALLOWED = "not-allowed"
    GONE = "gone"


def _decidable(tx: Transaction, submission_id: int, actor_id: int) -> Submission | Decision:
    """The submission, if it is the actor's to decide and waits; else why not."""
    submission = records.submission_of(tx, submission_id)
    if submission is None:
        return Decision.GONE
    own = actor_id == submission.writer_id
    if own or not permissions.may_review(tx, actor_id, submission.country):
        return Decision.NOT_ALLOWED
    return submission if submission.status is SubmissionStatus.PENDING else Decision.ALREADY


def _decide(
    tx: Transaction,
    submission: Submission,
    actor_id: int | None,
    state: SubmissionStatus,
    comment: str | None,
    now: datetime,
) -> None:
    tx.execute(
        """UPDATE submissions SET status = :state, decided_by = :actor, decided_at = :now,
            comment = :comment WHERE id = :id""",
        {
            "id": submission.id,
            "state": state,
            "actor": actor_id,
            "now": to_timestamp(now),
            "comment": comment,
        },
    )
    if actor_id is not None:
        audit.record(
            tx, actor_id, f"{submission.kind}-{state}", now, practice_id=submission.practice_id,
            subject=(submission.kind.value, submission.id),
        )  # fmt: skip
    if submission.writer_id is not None:
        outbox.enqueue(tx, DECIDED, [submission.writer_id], now, subject_id=submission.id)


@mutation
def approve(tx: Transaction, submission_id: int, actor_id: int, now: datetime) -> Decision:
    """Let readers have it, in place of what it replaces."""
    found = _decidable(tx, submission_id, actor_id)
    if isinstance(found, Decision):
        return found
    return _accept(tx, found, actor_id, now)


def _accept(tx: Transaction, submission: Submission, actor_id: int, now: datetime) -> Decision:
    practice_id = submission.practice_id
    is_practice = submission.kind is SubmissionKind.PRACTICE
    if not is_practice and not tx.value(
        "SELECT 1 FROM practices WHERE id = :id AND status = 'published'", {"id": practice_id}
    ):
        return Decision.GONE
    if submission.kind is not SubmissionKind.TRIAL:
        tx.execute(
            """UPDATE submissions SET status = 'superseded' WHERE practice_id = :practice
            AND language = :language AND status = 'approved' AND kind <> 'trial'""",
            {"practice": practice_id, "language": submission.language},
        )
    _decide(tx, submission, actor_id, SubmissionStatus.APPROVED, None, now)
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
    return Decision.ACCEPTED


@mutation
def request_changes(
    tx: Transaction, submission_id: int, actor_id: int, comment: str, now: datetime
) -> Decision:
    """Give it back with a comment."""
    return _return(tx, submission_id, actor_id, SubmissionStatus.CHANGES_REQUESTED, comment, now)


@mutation
def reject(
    tx: Transaction, submission_id: int, actor_id: int, reason: str, now: datetime
) -> Decision:
    """Say no with a reason."""
    return _return(tx, submission_id, actor_id, SubmissionStatus.REJECTED, reason, now)


def _return(
    tx: Transaction,
    submission_id: int,
    actor_id: int,
    state: SubmissionStatus,
    comment: str,
    now: datetime,
) -> Decision:
    found = _decidable(tx, submission_id, actor_id)
    if isinstance(found, Decision):
        return found
    _decide(tx, found, actor_id, state, comment, now)
    is_change = state is SubmissionStatus.CHANGES_REQUESTED
    return Decision.CHANGES if is_change else Decision.DECLINED


@mutation
def propose_correction(
    tx: Transaction,
    submission_id: int,
    actor_id: int,
    changed: Mapping[str, str],
    now: datetime,
) -> Decision:
    """Offer the writer a correction of some fields."""
    found = _decidable(tx, submission_id, actor_id)
    if isinstance(found, Decision):
        return found
    texts = {**found.texts, **changed}
    if texts == found.texts:
        return Decision.WAITING
    offer_id = submissions.insert_row(
        tx, found.practice_id, found.kind, found.language, found.writer_id, found.country,
        found.sector, now, SubmissionStatus.PROPOSAL, found.id, found.attachment, found.is_named,
        found.original_id, actor_id,
    )  # fmt: skip
    submissions.write_texts(tx, offer_id, texts, found.topics)
    _decide(tx, found, actor_id, SubmissionStatus.CORRECTION_PROPOSED, None, now)
    return Decision.OFFERED


@mutation
def answer_proposal(
    tx: Transaction, offer_id: int, writer_id: int, agrees: bool, now: datetime
) -> Decision:
    """The writer agrees to a correction, which is accepted with that, or does not.

    Where the reviewer has lost her role since, another one decides.
    """
    offered = records.submission_of(tx, offer_id)
    if offered is None or offered.writer_id != writer_id:
        return Decision.GONE
    if offered.status is not SubmissionStatus.PROPOSAL or offered.replaces is None:
        return Decision.ALREADY
    actor_id: int | None = tx.value(
        "SELECT decided_by FROM submissions WHERE id = :id", {"id": offer_id}
    )
    may = actor_id is not None and permissions.may_review(tx, actor_id, offered.country)
    if not agrees:
        tx.execute(
            "UPDATE submissions SET status = 'proposal_declined' WHERE id = :id", {"id": offer_id}
        )
        _wait_again(tx, offered.replaces)
        told = (
            [actor_id]
            if may and actor_id
            else permissions.reviewers_for(tx, offered.country, writer_id)
        )
        outbox.enqueue(tx, SUBMITTED, told, now, subject_id=offered.replaces)
        return Decision.REFUSED
    tx.execute(
        "UPDATE submissions SET status = 'superseded' WHERE id = :id", {"id": offered.replaces}
    )
    if may and actor_id is not None:
        decision = _accept(tx, offered, actor_id, now)
        if decision is Decision.GONE:
            tx.execute(
                "UPDATE submissions SET status = 'withdrawn' WHERE id = :id", {"id": offer_id}
            )
        return decision
    _wait_again(tx, offer_id)
    told = permissions.reviewers_for(tx, offered.country, writer_id)
    outbox.enqueue(tx, SUBMITTED, told, now, subject_id=offer_id)
    return Decision.WAITING


def _wait_again(tx: Transaction, submission_id: int) -> None:
    tx.execute(
        """UPDATE submissions SET status = 'pending', decided_by = NULL, decided_at = NULL,
            comment = NULL WHERE id = :id""",
        {"id": submission_id},
    )


@mutation
def unpublish(
    tx: Transaction, practice_id: int, actor_id: int, reason: str, now: datetime
) -> Decision:
    """Take a practice out of the library with a reason.

    Its author is told and may send it again; reports of it are settled with that.
    """
    practice = records.practice_of(tx, practice_id)
    if practice is None:
        return Decision.GONE
    if practice.author_id == actor_id or not may_unpublish(tx, practice_id, actor_id):
        return Decision.NOT_ALLOWED
    if practice.status != "published":
        return Decision.ALREADY
    tx.execute(
        "UPDATE practices SET status = 'removed', removed_reason = :reason WHERE id = :id",
        {"reason": reason, "id": practice_id},
    )
    records.refresh_listing(tx, practice_id)
    for row in tx.rows(
        """UPDATE reports SET status = 'upheld', decided_by = :actor, decided_at = :now
        WHERE practice_id = :id AND status = 'pending' RETURNING id""",
        {"actor": actor_id, "now": to_timestamp(now), "id": practice_id},
    ):
        audit.record(tx, actor_id, "report-uphold", now, practice_id=practice_id,
                   subject=("report", row["id"]))  # fmt: skip
    audit.record(tx, actor_id, "take-out", now, practice_id=practice_id, reason=reason)
    if practice.author_id is not None:
        accepted = records.accepted_of(tx, practice_id)[practice.language]
        outbox.enqueue(tx, DECIDED, [practice.author_id], now, subject_id=accepted)
    return Decision.REMOVED


def may_unpublish(tx: Transaction, practice_id: int, member_id: int) -> bool:
    """Whether she may take it out: an admin, a coordinator of its country, or one who may read
    the reports of it.
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


@dataclass(frozen=True, slots=True)
class SubmissionRow:
    """A line in the list of what waits."""

    submission_id: int
    kind: SubmissionKind
    heading: str
    country: str
    submitted_at: datetime
    is_claimed: bool


_WAITING_FOR = """
    FROM submissions WHERE status = 'pending' AND coalesce(writer_id, 0) <> :viewer AND EXISTS (
        SELECT 1 FROM roles WHERE roles.member_id = :viewer
        AND (role = 'admin' OR roles.country = submissions.country))
"""


@query
def waiting(
    tx: Transaction, viewer_id: int, page: int, size: int, now: datetime
) -> tuple[tuple[SubmissionRow, ...], bool]:
    """One page of what this reviewer may decide, longest first, and whether more follow."""
    rows = tx.rows(
        f"""SELECT id, kind, country, created_at,
            (SELECT text FROM submission_texts
                WHERE submission_id = submissions.id AND field IN ('title', 'place')) AS heading,
            EXISTS (SELECT 1 FROM review_claims WHERE submission_id = submissions.id
                AND member_id <> :viewer AND claimed_at > :since) AS is_claimed
        {_WAITING_FOR} ORDER BY created_at, id LIMIT :limit OFFSET :offset""",
        {
            "viewer": viewer_id,
            "since": to_timestamp(now - CLAIM_SECONDS),
            "limit": size + 1,
            "offset": page * size,
        },
    )
    found = tuple(
        SubmissionRow(
            row["id"],
            SubmissionKind(row["kind"]),
            row["heading"] or "",
            row["country"],
            from_timestamp(row["created_at"]),
            bool(row["is_claimed"]),
        )
        for row in rows[:size]
    )
    return found, len(rows) > size


@query
def waiting_count(tx: Transaction, viewer_id: int) -> int:
    """How many texts this reviewer may decide."""
    return tx.value(f"SELECT count(*) {_WAITING_FOR}", {"viewer": viewer_id})


@dataclass(frozen=True, slots=True)
class ReviewView:
    """A text as its reviewer sees it. `before` is what readers or reviewers had before, `original`
    what a translation is of or a trial is about; `is_named`: readers see the writer's name;
    `others` are the names of those who have opened it as well.
    """

    submission: Submission
    before: Submission | None
    original: Submission | None
    writer: str | None
    is_named: bool
    others: tuple[str, ...]


@mutation
def claim_review(
    tx: Transaction, submission_id: int, viewer_id: int, now: datetime
) -> ReviewView | None:
    """The text for one who may review it, who is seen to read it; None for everybody else, and for
    a text that its writer has taken back.
    """
    submission = records.submission_of(tx, submission_id)
    if submission is None or submission.writer_id == viewer_id:
        return None
    if submission.status is SubmissionStatus.WITHDRAWN:
        return None
    if not permissions.may_review(tx, viewer_id, submission.country):
        return None
    if submission.status is SubmissionStatus.PENDING:
        tx.execute(
            """INSERT INTO review_claims (submission_id, member_id, claimed_at)
            VALUES (:id, :viewer, :now)
            ON CONFLICT (submission_id, member_id) DO UPDATE SET claimed_at = :now""",
            {"id": submission_id, "viewer": viewer_id, "now": to_timestamp(now)},
        )
    others = tx.rows(
        """SELECT name FROM review_claims JOIN members ON members.id = member_id
        WHERE submission_id = :id AND member_id <> :viewer AND claimed_at > :since
        ORDER BY claimed_at""",
        {"id": submission_id, "viewer": viewer_id, "since": to_timestamp(now - CLAIM_SECONDS)},
    )
    accepted = records.accepted_of(tx, submission.practice_id)
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
    return ReviewView(
        submission,
        before if before is not None and before.id != submission.id else None,
        records.submission_of(tx, original),
        tx.value("SELECT name FROM members WHERE id = :id", {"id": submission.writer_id}),
        is_named,
        tuple(row["name"] for row in others if row["name"]),
    )


@query
def waits_for(tx: Transaction, submission_id: int, viewer_id: int) -> Submission | None:
    """The submission, if it waits and she may decide about it."""
    found = _decidable(tx, submission_id, viewer_id)
    return None if isinstance(found, Decision) else found
