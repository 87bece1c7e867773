"""What reviewers decide about reports.

    nothing     the reporter reads why; the author hears nothing
    warning     the author reads what the reviewer asks of her
    hiding      the text is taken away from its readers
    suspension  the author is suspended, until a moment
    removal     the author is removed from the network for good

The author reads nothing of which she could conclude who has reported her.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from storage import outbox, profile_fields, reviews, suspensions
from storage.database import Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import audit
from storage.profile_fields import Card
from storage.reports.kinds import Content, Reportable, Reportables
from storage.reports.records import MEASURE, REPORT, UPHELD, Measure, content_in
from storage.reviews import Circle, Obstacle, Review, Reviewable, ReviewOutcome, ReviewStatus
from storage.suspensions import SuspendOutcome

MEASURES = tuple(one for one in Measure if one is not Measure.CLOSED)
"""What a reviewer can decide."""

SUSPENSIONS = (7, 30, 90, 180, 365)
"""For how many days a reviewer can suspend somebody."""


@dataclass(frozen=True, slots=True)
class ReportView:
    """A report as its reviewers see it, without the reporter.

    `content` is what was reported, as it was then; empty if it could no longer be read. `author` is
    the profile of whose it is as the reviewer may see it now, with the name; None if nobody is
    known any more. `warnings` counts what was decided about her before, `others` the other reports
    of the same thing that wait. `can_hide`: there is a text to take away.
    """

    id: int
    code: str
    kind: str
    subject_id: int
    reason: str
    words: str | None
    content: Content
    author: Card | None
    sent_at: datetime
    measure: Measure | None
    until: datetime | None
    message: str | None
    warnings: int
    others: int
    can_hide: bool


@query
def for_review(tx: Transaction, report_id: int, reviewer_id: int) -> ReportView | None:
    """The report, for a reviewer."""
    row = tx.row("SELECT * FROM reports WHERE id = :id", {"id": report_id})
    if row is None:
        return None
    author_id: int | None = row["author_id"]
    others: int = tx.value(
        """SELECT count(*) FROM reports WHERE kind = :kind AND subject_id = :subject
        AND measure IS NULL AND id <> :id""",
        {"kind": row["kind"], "subject": row["subject_id"], "id": report_id},
    )
    until = row["suspended_until"]
    return ReportView(
        row["id"], row["code"], row["kind"], row["subject_id"], row["reason"], row["words"],
        content_in(row["content"]), _author(tx, author_id, reviewer_id),
        from_timestamp(row["created_at"]),
        None if row["measure"] is None else Measure(row["measure"]),
        None if until is None else from_timestamp(until), row["message"],
        _warnings(tx, author_id, report_id), others,
        _described(tx, row["kind"]).hide is not None,
    )  # fmt: skip


def _author(tx: Transaction, author_id: int | None, reviewer_id: int) -> Card | None:
    """The author's profile for a reviewer, who is told the name like that of any writer."""
    if author_id is None:
        return None
    card = profile_fields.card_for_staff(tx, reviewer_id, author_id)
    name: str | None = tx.value("SELECT name FROM members WHERE id = :id", {"id": author_id})
    return None if card is None else replace(card, name=name)


def _warnings(tx: Transaction, author_id: int | None, but: int) -> int:
    """How many measures there were about her, except for one report."""
    return tx.value(
        f"""SELECT count(*) FROM reports WHERE author_id = :author AND id <> :but
        AND is_joined = 0 AND {UPHELD}""",
        {"author": author_id, "but": but},
    )


def _described(tx: Transaction, kind: str) -> Reportable:
    return tx.features[Reportables][kind]


@mutation
def decide(
    tx: Transaction,
    review_id: int,
    actor_id: int,
    version: str,
    measure: Measure,
    days: int | None,
    message: str | None,
    now: datetime,
    *,
    shown_in: int | None = None,
) -> ReviewOutcome | Obstacle:
    """Decide about the report under a review. `days` is for how long the author is suspended, and
    `message` what she reads; if nothing is done, what the reporter reads.
    """
    tx.lock("reviews", review_id)
    review = reviews.find(tx, review_id)
    if review is None or review.kind != REPORT:
        return ReviewOutcome.GONE
    if measure is Measure.CLOSED or (measure is Measure.SUSPENSION) != (days in SUSPENSIONS):
        return ReviewOutcome.NOT_ALLOWED
    is_pending = review.status is ReviewStatus.PENDING
    if is_pending and reviews.may_decide(tx, review_id, actor_id):
        until = now + timedelta(days=days) if days else None
        _store(tx, review.subject_id, measure, until, message, now)
    outcome: ReviewOutcome | Obstacle
    if measure is Measure.NOTHING:
        outcome = reviews.give_back_in(
            tx, review_id, actor_id, version, ReviewStatus.REJECTED, message, now, shown_in
        )
    else:
        # Nothing of it in the review, which the reporter's file shows.
        outcome = reviews.approve_in(tx, review_id, actor_id, version, now, shown_in=shown_in)
    if is_pending and outcome not in (ReviewOutcome.APPROVED, ReviewOutcome.REJECTED):
        _store(tx, review.subject_id, None, None, None, now)
    return outcome


def _store(
    tx: Transaction,
    report_id: int,
    measure: Measure | None,
    until: datetime | None,
    message: str | None,
    now: datetime,
    *,
    is_joined: bool = False,
) -> None:
    row = tx.row("SELECT kind, subject_id FROM reports WHERE id = :id", {"id": report_id})
    assert row is not None
    is_told = measure is not None and _described(tx, row["kind"]).is_public(tx, row["subject_id"])
    tx.execute(
        """UPDATE reports SET measure = :measure, suspended_until = :until, message = :message,
            is_told = :told, is_joined = :joined, decided_at = :now WHERE id = :id""",
        {
            "id": report_id,
            "measure": measure,
            "until": None if until is None else to_timestamp(until),
            "message": message,
            "told": int(is_told),
            "joined": int(is_joined),
            "now": None if measure is None else to_timestamp(now),
        },
    )


def _approve(tx: Transaction, review: Review, now: datetime) -> Obstacle | None:
    """Put the measure into effect that `decide` has stored. Approved without one, a report is a
    warning.
    """
    row = tx.row("SELECT * FROM reports WHERE id = :id", {"id": review.subject_id})
    assert row is not None
    measure, author_id = Measure(row["measure"] or Measure.WARNING), row["author_id"]
    described = _described(tx, row["kind"])
    until, message = row["suspended_until"], row["message"] or review.comment
    match measure:
        case Measure.HIDING:
            if described.hide is None or not described.hide(tx, row["subject_id"], message, now):
                return Obstacle.NO_TEXT
        case Measure.SUSPENSION | Measure.REMOVAL if author_id is not None:
            outcome = suspensions.keep_out(
                tx, author_id, None if until is None else from_timestamp(until), now,
                for_good=measure is Measure.REMOVAL,
            )  # fmt: skip
            if outcome is SuspendOutcome.HAS_ROLE:
                return Obstacle.HAS_ROLE
            if outcome is not SuspendOutcome.SUSPENDED:
                return Obstacle.NO_MEMBER
        case _ if author_id is None:
            return Obstacle.NO_MEMBER
        case _:
            pass
    if row["measure"] is None:
        _store(tx, review.subject_id, measure, None, message, now)
    assert review.decided_by is not None
    audit.record(
        tx, review.decided_by, f"measure-{measure}", now, member_id=author_id,
        subject=(REPORT, review.subject_id), reason=message,
    )  # fmt: skip
    if author_id is not None and not (measure is Measure.HIDING and described.tells):
        outbox.enqueue(tx, MEASURE, [author_id], now)
    if measure is not Measure.WARNING:
        settle(tx, row["kind"], row["subject_id"], review.decided_by, now, measure)
    return None


def settle(
    tx: Transaction,
    kind: str,
    subject_id: int,
    actor_id: int,
    now: datetime,
    measure: Measure = Measure.HIDING,
) -> None:
    """Settle all pending reports of one thing, because something has been done about it."""
    for row in tx.rows(
        """SELECT id FROM reports WHERE kind = :kind AND subject_id = :subject
        AND measure IS NULL ORDER BY id""",
        {"kind": kind, "subject": subject_id},
    ):
        _store(tx, row["id"], measure, None, None, now, is_joined=True)
        reviews.settle(tx, REPORT, row["id"], actor_id, None, now)


def _give_back(tx: Transaction, review: Review, now: datetime) -> None:
    """Nothing is done."""
    if not tx.value("SELECT measure FROM reports WHERE id = :id", {"id": review.subject_id}):
        _store(tx, review.subject_id, Measure.NOTHING, None, review.comment, now)


# When somebody leaves


def end_of_author(tx: Transaction, member_id: int, now: datetime) -> None:
    """Close the reports of a member who leaves: there is nobody to decide about, and nothing of
    what she wrote is kept. A report of what stays in the library without her name is decided.
    """
    for row in tx.rows(
        """SELECT id, kind, subject_id, reporter_id, measure FROM reports WHERE author_id = :id
        ORDER BY id""",
        {"id": member_id},
    ):
        described, report_id = tx.features[Reportables].get(row["kind"]), row["id"]
        stays = described is not None and described.stays(tx, row["subject_id"])
        if row["measure"] is None and stays:
            continue
        tx.execute(
            "UPDATE reports SET content = '[]', message = NULL WHERE id = :id", {"id": report_id}
        )
        if row["measure"] is None:
            tx.execute(
                "UPDATE reports SET measure = :closed, decided_at = :now WHERE id = :id",
                {"closed": Measure.CLOSED, "now": to_timestamp(now), "id": report_id},
            )
            reviews.close(tx, REPORT, report_id, now)


def erase_member(tx: Transaction, member_id: int, _now: datetime) -> None:
    """Delete what a member who leaves has written in her reports, and what was written to her. What
    waits is decided without her, with her words if they do not name her.
    """
    name: str | None = tx.value("SELECT name FROM members WHERE id = :id", {"id": member_id})
    tx.execute(
        """UPDATE reports SET message = CASE WHEN measure <> 'nothing' THEN message END,
            words = CASE WHEN measure IS NULL AND NOT (instr(words, :name) > 0) THEN words END
        WHERE reporter_id = :id""",
        {"id": member_id, "name": name or "?"},
    )


def _version(tx: Transaction, report_id: int) -> str | None:
    found = tx.value("SELECT id FROM reports WHERE id = :id", {"id": report_id})
    return None if found is None else str(found)


def _title(tx: Transaction, report_id: int, _language: str) -> str:
    """The beginning of what was reported."""
    stored = tx.value("SELECT content FROM reports WHERE id = :id", {"id": report_id})
    content = content_in(stored) if stored else ()
    return content[0][1] if content else ""


def _links(tx: Transaction, report_id: int) -> Mapping[str, int]:
    row = tx.row("SELECT kind, subject_id FROM reports WHERE id = :id", {"id": report_id})
    assert row is not None
    return _described(tx, row["kind"]).links(tx, row["subject_id"])


REVIEWABLE = Reviewable(
    REPORT, _version, _title, _approve, _give_back, Circle.STAFF, is_blind=True,
    has_changes=False, links=_links, outlives_author=True, audits_looks=True,
)  # fmt: skip
