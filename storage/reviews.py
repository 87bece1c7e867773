"""Reviews: one queue and one way to decide for everything that needs a person's decision.

    pending ── approve, by as many reviewers as the kind needs ─► approved
            ── reject, with a reason ───────────────────────────► rejected
            ── request changes, with a comment ─────────────────► changes_requested
            ── the author withdraws it ─────────────────────────► withdrawn
            ── the author sends a newer version ────────────────► superseded

A feature describes what it submits as a `Reviewable`: who decides, and what a decision does. The
decision, its effect, the audit row and the messages are written in one transaction. The first
decision counts, and only for the version that the reviewer saw.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache

from storage import outbox
from storage.database import Page, Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import audit, permissions
from storage.kit.personal_data import DELETED, KEPT, MemberColumn
from storage.kit.transliteration import fold

REQUESTED, DECIDED = "review-requested", "review-decided"
QUESTION, ANSWER = "review-question", "review-answer"
"""Kinds of queued messages. The first two are about a review, which is their subject, and go to the
reviewers and to the author; the last two are about a question, which is their subject, and go to
the author and to the reviewer.
"""

OVERDUE = "review-overdue"
"""Kind of the message that tells admins about overdue reviews; it has no subject."""

LEASE = timedelta(minutes=30)
"""How long a review stays claimed by the reviewer who opened it, unless she decides earlier."""

OVERDUE_AFTER = timedelta(hours=48)


class ReviewStatus(StrEnum):
    """Status of a review."""

    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"
    CHANGES_REQUESTED = "changes_requested"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"


class Circle(StrEnum):
    """Who decides about a kind of review."""

    COUNTRY = "country"
    """Coordinators of the author's country, and admins."""

    ADMINS = "admins"

    STAFF = "staff"
    """Admins; if no admin may decide, coordinators of any country."""


class ReviewOutcome(StrEnum):
    """Outcome of what a reviewer or an author does with a review."""

    APPROVED = "approved"
    ONE_MORE = "one-more"
    REJECTED = "rejected"
    CHANGES_REQUESTED = "changes-requested"
    ASKED = "asked"
    ANSWERED = "answered"
    CHANGED = "changed"
    ALREADY = "already"
    NOT_ALLOWED = "not-allowed"
    GONE = "gone"


class Obstacle(StrEnum):
    """Why an approval cannot take effect now."""

    PAST = "past"
    NO_EXPERT = "no-expert"
    NO_PRACTICE = "no-practice"
    NO_READER = "no-reader"
    NO_LANGUAGE = "no-language"
    NO_OPTIONS = "no-options"
    NO_AUTHOR = "no-author"


@dataclass(frozen=True, slots=True)
class Review:
    """One submission for review. Times are UTC; `decided_by` is a member's id.

    `subject_id` is the id of the row under review, in the table that `kind` is about; `version`
    identifies the content that reviewers are shown. `concerned_id` is a member other than the
    author whom the decision concerns, such as the writer of a reported text.
    """

    id: int
    kind: str
    subject_id: int
    version: str
    author_id: int | None
    concerned_id: int | None
    country: str | None
    status: ReviewStatus
    submitted_at: datetime
    decided_at: datetime | None
    decided_by: int | None
    comment: str | None


@dataclass(frozen=True, slots=True)
class Reviewable:
    """A kind of review, as its feature describes it. All functions run inside the transaction.

    `version` identifies the content of a subject that a reviewer would be shown now; None if the
    subject is gone. `title` is its title in lists, in the reader's language. `approve` puts the
    subject into effect, or changes nothing and returns the obstacle; `give_back` returns the
    subject, with its text, to its author after a rejection or a request for changes. Both get the
    review with the decision filled in.

    `approvals` is how many reviewers must approve. With `is_blind`, reviewers are not told who the
    author is. `links` gives the columns of the audit row that refer to the subject, with their
    values.
    """

    kind: str
    version: Callable[[Transaction, int], str | None]
    title: Callable[[Transaction, int, str], str]
    approve: Callable[[Transaction, Review, datetime], Obstacle | None]
    give_back: Callable[[Transaction, Review, datetime], None]
    circle: Circle = Circle.COUNTRY
    approvals: int = 1
    is_blind: bool = False
    has_changes: bool = True
    links: Callable[[Transaction, int], Mapping[str, int]] = lambda _tx, _subject_id: {}


class Reviewables(dict[str, Reviewable]):
    """All kinds of reviews, by name; `storage/features.py` lists them."""

    def __init__(self, *kinds: Reviewable) -> None:
        """Register the kinds. Raises ValueError if two kinds have the same name."""
        super().__init__({one.kind: one for one in kinds})
        if len(self) != len(kinds):
            raise ValueError("two kinds of reviews have one name")


# Who decides


@dataclass(frozen=True, slots=True)
class _Reviewer:
    id: int
    is_admin: bool
    countries: frozenset[str]
    institution: str | None


class _Reviewers:
    """Everybody who may review anything, as stored when the transaction reads them."""

    def __init__(self, tx: Transaction) -> None:
        self._reviewables = tx.features[Reviewables]
        roles: dict[int, set[str]] = {}
        institutions: dict[int, str | None] = {}
        for row in tx.rows(
            """SELECT members.id AS id, role, roles.country AS country, institution
            FROM roles JOIN members ON members.id = roles.member_id ORDER BY members.id"""
        ):
            roles.setdefault(row["id"], set()).add(row["country"])
            institutions[row["id"]] = _key(row["institution"])
        # An admin's role has no country; it is stored as "".
        self.all = tuple(
            _Reviewer(id, "" in held, frozenset(held - {""}), institutions[id])
            for id, held in roles.items()
        )
        self._institutions = {one.institution for one in self.all} - {None}
        self._ids = set(roles)
        self._found: dict[object, tuple[_Reviewer, ...]] = {}

    def __contains__(self, member_id: int) -> bool:
        return member_id in self._ids

    def deciding(self, row: Row) -> tuple[_Reviewer, ...]:
        """The members who may decide about a row of `_REVIEW`."""
        return self.able(
            self._reviewables[row["kind"]].circle,
            row["country"],
            {row["author_id"], row["concerned_id"]},
            {_key(row["author_institution"]), _key(row["concerned_institution"])},
        )

    def able(
        self,
        circle: Circle,
        country: str | None,
        parties: Set[int | None],
        institutions: Set[str | None],
    ) -> tuple[_Reviewer, ...]:
        """The reviewers in this circle, without the parties. Colleagues from a party's institution
        are included only if nobody else can decide.

        `parties` are the ids of the members whom the decision concerns, `institutions` the keys of
        their institutions.
        """
        parties, institutions = parties & self._ids, institutions & self._institutions
        # Nearly all reviews share these values, so the result is cached.
        known = circle, country, frozenset(parties), frozenset(institutions)
        if known not in self._found:
            others = [one for one in self.all if one.id not in parties]
            match circle:
                case Circle.COUNTRY:
                    groups = [[one for one in others if one.is_admin or country in one.countries]]
                case Circle.ADMINS:
                    groups = [[one for one in others if one.is_admin]]
                case Circle.STAFF:
                    groups = [[one for one in others if one.is_admin], others]
            neutral = [
                [one for one in group if one.institution not in institutions] for group in groups
            ]
            self._found[known] = tuple(next((group for group in (*neutral, *groups) if group), ()))
        return self._found[known]


@lru_cache(maxsize=1024)
def _key(institution: str | None) -> str | None:
    return fold(institution) or None if institution else None


_REVIEW = """SELECT reviews.*, authors.institution AS author_institution,
        concerned.institution AS concerned_institution
    FROM reviews LEFT JOIN members AS authors ON authors.id = author_id
    LEFT JOIN members AS concerned ON concerned.id = concerned_id"""


def _reviewable(tx: Transaction, kind: str) -> Reviewable:
    return tx.features[Reviewables][kind]


def _may_decide(tx: Transaction, row: Row, member_id: int) -> bool:
    return any(one.id == member_id for one in _Reviewers(tx).deciding(row))


def may_decide(tx: Transaction, review_id: int, member_id: int) -> bool:
    """Whether this member may decide about this review, pending or not."""
    row = tx.row(f"{_REVIEW} WHERE reviews.id = :id", {"id": review_id})
    return row is not None and _may_decide(tx, row, member_id)


def has_reviewer(tx: Transaction, kind: str, author_id: int, country: str | None = None) -> bool:
    """Whether anybody may decide about a submission of this kind by this author."""
    institution = tx.value("SELECT institution FROM members WHERE id = :id", {"id": author_id})
    circle = _reviewable(tx, kind).circle
    return bool(_Reviewers(tx).able(circle, country, {author_id}, {_key(institution)}))


# Submitting


def submit(
    tx: Transaction,
    kind: str,
    subject_id: int,
    author_id: int | None,
    now: datetime,
    *,
    country: str | None = None,
    concerned_id: int | None = None,
    reviewer_id: int | None = None,
    is_quiet: bool = False,
) -> int:
    """Submit the current version of a subject for review; returns the review's id. A pending review
    of the same subject is superseded.

    The reviewers are notified: coordinators of the country if any of them may decide, otherwise
    everybody who may. If `reviewer_id` may decide, only that reviewer is notified. With `is_quiet`
    nobody is, because the decision follows immediately.
    """
    supersede(tx, kind, subject_id, now)
    version = _reviewable(tx, kind).version(tx, subject_id)
    assert version is not None, "what is submitted is there"
    review_id: int = tx.value(
        """INSERT INTO reviews
            (kind, subject_id, version, author_id, concerned_id, country, submitted_at)
        VALUES (:kind, :subject, :version, :author, :concerned, :country, :now) RETURNING id""",
        {
            "kind": kind,
            "subject": subject_id,
            "version": version,
            "author": author_id,
            "concerned": concerned_id,
            "country": country,
            "now": to_timestamp(now),
        },
    )
    if not is_quiet:
        _request(tx, review_id, reviewer_id, now)
    return review_id


def _request(tx: Transaction, review_id: int, reviewer_id: int | None, now: datetime) -> None:
    row = tx.row(f"{_REVIEW} WHERE reviews.id = :id", {"id": review_id})
    assert row is not None
    deciding = _Reviewers(tx).deciding(row)
    told = [one for one in deciding if one.id == reviewer_id]
    told = told or [one for one in deciding if row["country"] in one.countries] or deciding
    outbox.enqueue(tx, REQUESTED, [one.id for one in told], now, subject_id=review_id)


def move(tx: Transaction, kind: str, subject_id: int, country: str, now: datetime) -> None:
    """Move a pending review to the reviewers of the author's new country."""
    for row in tx.rows(
        """UPDATE reviews SET country = :country WHERE kind = :kind AND subject_id = :subject
        AND status = 'pending' AND country <> :country RETURNING id""",
        {"kind": kind, "subject": subject_id, "country": country},
    ):
        tx.execute("DELETE FROM review_claims WHERE review_id = :id", {"id": row["id"]})
        outbox.bring_up_to_date(tx, REQUESTED, row["id"], now, None, None)
        _request(tx, row["id"], None, now)


def withdraw(tx: Transaction, kind: str, subject_id: int, now: datetime) -> bool:
    """Withdraw a pending review for its author; False if nothing is pending."""
    return _end(tx, kind, subject_id, ReviewStatus.WITHDRAWN, now)


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
        tx.execute("DELETE FROM review_claims WHERE review_id = :id", {"id": row["id"]})
        outbox.bring_up_to_date(tx, REQUESTED, row["id"], now, None, None)
    return bool(rows)


# Deciding


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
    notified.

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
    reviewable = _reviewable(tx, found.kind)
    decided = replace(
        found, status=ReviewStatus.APPROVED, decided_by=actor_id, decided_at=now, comment=comment
    )
    if reviewable.approvals > 1 and not _is_last(tx, found, reviewable, actor_id, now):
        return ReviewOutcome.ONE_MORE
    obstacle = reviewable.approve(tx, decided, now)
    if obstacle is not None:
        return obstacle
    _write(tx, decided, shown_in, now)
    return ReviewOutcome.APPROVED


def _is_last(
    tx: Transaction, review: Review, reviewable: Reviewable, actor_id: int, now: datetime
) -> bool:
    """Record an approval of this version; whether there are now enough approvals."""
    values = {
        "review": review.id, "actor": actor_id, "version": review.version,
        "now": to_timestamp(now),
    }  # fmt: skip
    added = tx.execute(
        """INSERT INTO review_approvals (review_id, member_id, version, approved_at)
        VALUES (:review, :actor, :version, :now)
        ON CONFLICT (review_id, member_id) DO UPDATE
            SET version = excluded.version, approved_at = excluded.approved_at
            WHERE review_approvals.version <> excluded.version""",
        values,
    )
    row = tx.row(f"{_REVIEW} WHERE reviews.id = :review", values)
    assert row is not None
    deciding = {one.id for one in _Reviewers(tx).deciding(row)}
    approved = {
        row["member_id"]
        for row in tx.rows(
            """SELECT member_id FROM review_approvals
            WHERE review_id = :review AND version = :version""",
            values,
        )
    }
    if len(approved & deciding) >= reviewable.approvals:
        return True
    if added:
        _audit(tx, review, actor_id, "seconded", None, now)
    tx.execute("DELETE FROM review_claims WHERE review_id = :review", values)
    return False


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
    reviewable = _reviewable(tx, found.kind)
    if status is ReviewStatus.CHANGES_REQUESTED and not reviewable.has_changes:
        return ReviewOutcome.NOT_ALLOWED
    decided = replace(found, status=status, decided_by=actor_id, decided_at=now, comment=comment)
    reviewable.give_back(tx, decided, now)
    _write(tx, decided, shown_in, now)
    if status is ReviewStatus.REJECTED:
        return ReviewOutcome.REJECTED
    return ReviewOutcome.CHANGES_REQUESTED


def _decidable(
    tx: Transaction, review_id: int, actor_id: int, version: str
) -> Review | ReviewOutcome:
    """The review if it is pending, the actor may decide, and she saw its current version; otherwise
    the outcome that says why not.
    """
    tx.lock("reviews", review_id)
    row = tx.row(f"{_REVIEW} WHERE reviews.id = :id", {"id": review_id})
    if row is None:
        return ReviewOutcome.GONE
    if not _may_decide(tx, row, actor_id):
        return ReviewOutcome.NOT_ALLOWED
    if row["status"] != ReviewStatus.PENDING:
        return ReviewOutcome.ALREADY
    current = _reviewable(tx, row["kind"]).version(tx, row["subject_id"])
    if current is None:
        return ReviewOutcome.GONE
    return replace(_review(row), version=current) if current == version else ReviewOutcome.CHANGED


def _write(tx: Transaction, review: Review, shown_in: int | None, now: datetime) -> None:
    assert review.decided_by is not None
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
    tx.execute("DELETE FROM review_claims WHERE review_id = :id", {"id": review.id})
    _audit(tx, review, review.decided_by, review.status.value, review.comment, now)
    outbox.bring_up_to_date(tx, REQUESTED, review.id, now, review.decided_by, shown_in)
    if review.author_id is not None:
        outbox.enqueue(tx, DECIDED, [review.author_id], now, subject_id=review.id)


def settle(
    tx: Transaction, kind: str, subject_id: int, actor_id: int, comment: str, now: datetime
) -> bool:
    """Approve a pending review without putting it into effect, because another action of the actor
    has already done so. False if nothing is pending.
    """
    found = pending_of(tx, kind, subject_id)
    if found is None:
        return False
    decided = replace(
        found, status=ReviewStatus.APPROVED, decided_by=actor_id, decided_at=now, comment=comment
    )
    _write(tx, decided, None, now)
    return True


def _audit(
    tx: Transaction, review: Review, actor_id: int, act: str, comment: str | None, now: datetime
) -> None:
    links = _reviewable(tx, review.kind).links(tx, review.subject_id)
    audit.record(
        tx, actor_id, f"{review.kind}-{act}", now, subject=(review.kind, review.subject_id),
        reason=comment, **links,
    )  # fmt: skip


# Questions to the author


@dataclass(frozen=True, slots=True)
class ReviewQuestion:
    """A reviewer's question to the author, and the answer. `asked_by` is the reviewer's display
    name.
    """

    id: int
    review_id: int
    asked_by: str | None
    question: str
    asked_at: datetime
    answer: str | None


@mutation
def ask(tx: Transaction, review_id: int, actor_id: int, text: str, now: datetime) -> ReviewOutcome:
    """Ask the author a question; the review stays pending."""
    row = tx.row(f"{_REVIEW} WHERE reviews.id = :id", {"id": review_id})
    if row is None or row["author_id"] is None:
        return ReviewOutcome.GONE
    if not _may_decide(tx, row, actor_id):
        return ReviewOutcome.NOT_ALLOWED
    if row["status"] != ReviewStatus.PENDING:
        return ReviewOutcome.ALREADY
    question_id: int = tx.value(
        """INSERT INTO review_questions (review_id, asked_by, question, asked_at)
        VALUES (:review, :actor, :text, :now) RETURNING id""",
        {"review": review_id, "actor": actor_id, "text": text, "now": to_timestamp(now)},
    )
    outbox.enqueue(tx, QUESTION, [row["author_id"]], now, subject_id=question_id)
    return ReviewOutcome.ASKED


@mutation
def answer(
    tx: Transaction, question_id: int, author_id: int, text: str, now: datetime
) -> ReviewOutcome:
    """Store the author's answer and notify the reviewer who asked, or everybody who may
    decide if that reviewer no longer may.
    """
    row = tx.row(
        """SELECT review_id, asked_by, status FROM review_questions
        JOIN reviews ON reviews.id = review_id
        WHERE review_questions.id = :id AND author_id = :author AND NOT EXISTS
            (SELECT 1 FROM members WHERE id = :author AND suspended_at IS NOT NULL)""",
        {"id": question_id, "author": author_id},
    )
    if row is None:
        return ReviewOutcome.GONE
    if row["status"] != ReviewStatus.PENDING:
        return ReviewOutcome.ALREADY
    tx.execute(
        """UPDATE review_questions SET answer = :text, answered_at = :now WHERE id = :id""",
        {"id": question_id, "text": text, "now": to_timestamp(now)},
    )
    review = tx.row(f"{_REVIEW} WHERE reviews.id = :id", {"id": row["review_id"]})
    assert review is not None
    deciding = [one.id for one in _Reviewers(tx).deciding(review)]
    told = [id for id in deciding if id == row["asked_by"]] or deciding
    outbox.enqueue(tx, ANSWER, told, now, subject_id=question_id)
    return ReviewOutcome.ANSWERED


@query
def question_for(
    tx: Transaction, question_id: int, author_id: int
) -> tuple[Review, ReviewQuestion] | None:
    """A question to this author with its review, if the review is pending."""
    found = _question(tx, question_id)
    if found is None or found[0].author_id != author_id:
        return None
    return found if found[0].status is ReviewStatus.PENDING else None


@query
def answer_for(
    tx: Transaction, question_id: int, reviewer_id: int
) -> tuple[Review, ReviewQuestion] | None:
    """A question with its review, if that is pending and this reviewer may decide about it."""
    found = _question(tx, question_id)
    if found is None or found[0].status is not ReviewStatus.PENDING:
        return None
    return found if may_decide(tx, found[0].id, reviewer_id) else None


def _question(tx: Transaction, question_id: int) -> tuple[Review, ReviewQuestion] | None:
    row = tx.row(f"{_QUESTIONS} WHERE review_questions.id = :id", {"id": question_id})
    if row is None:
        return None
    review = tx.row("SELECT * FROM reviews WHERE id = :id", {"id": row["review_id"]})
    assert review is not None
    return _review(review), _question_in(row)


_QUESTIONS = """SELECT review_questions.*, members.name AS asker FROM review_questions
    LEFT JOIN members ON members.id = asked_by"""


def _question_in(row: Row) -> ReviewQuestion:
    return ReviewQuestion(
        row["id"], row["review_id"], row["asker"], row["question"],
        from_timestamp(row["asked_at"]), row["answer"],
    )  # fmt: skip


# The queue


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A line of the queue. `is_claimed` means that another reviewer has it open."""

    review_id: int
    kind: str
    title: str
    submitted_at: datetime
    is_claimed: bool


@dataclass(frozen=True, slots=True)
class ReviewQueue:
    """A page of a reviewer's queue, oldest first. `counts` are by kind, over all pages."""

    page: Page[ReviewRow]
    counts: Mapping[str, int]

    @property
    def total(self) -> int:
        """Number of reviews of all kinds."""
        return sum(self.counts.values())


def _pending(tx: Transaction, viewer_id: int) -> list[Row]:
    """Pending reviews that this member may decide, oldest first."""
    reviewers = _Reviewers(tx)
    if viewer_id not in reviewers:
        return []
    return [
        row
        for row in tx.rows(
            f"{_REVIEW} WHERE reviews.status = 'pending' ORDER BY submitted_at, reviews.id"
        )
        if any(one.id == viewer_id for one in reviewers.deciding(row))
    ]


def _claimed(tx: Transaction, viewer_id: int, now: datetime) -> set[int]:
    """Ids of the reviews that other reviewers have open."""
    return {
        row["review_id"]
        for row in tx.rows(
            """SELECT review_id FROM review_claims
            WHERE member_id <> :viewer AND claimed_at > :since""",
            {"viewer": viewer_id, "since": to_timestamp(now - LEASE)},
        )
    }


@query
def queue(
    tx: Transaction,
    viewer_id: int,
    language: str,
    kind: str | None,
    page: int,
    size: int,
    now: datetime,
) -> ReviewQueue:
    """One page of this reviewer's queue, of one kind or of all; empty without a role."""
    pending = _pending(tx, viewer_id)
    claimed = _claimed(tx, viewer_id, now)
    wanted = [row for row in pending if kind in (None, row["kind"])]
    rows = Page.of(wanted, page, size).map(
        lambda row: ReviewRow(
            row["id"],
            row["kind"],
            _reviewable(tx, row["kind"]).title(tx, row["subject_id"], language),
            from_timestamp(row["submitted_at"]),
            row["id"] in claimed,
        )
    )
    return ReviewQueue(rows, Counter(row["kind"] for row in pending))


@query
def pending_count(tx: Transaction, viewer_id: int) -> int:
    """Number of pending reviews that this reviewer may decide."""
    return len(_pending(tx, viewer_id))


@query
def next_pending(tx: Transaction, viewer_id: int, kind: str | None, now: datetime) -> int | None:
    """Id of the oldest pending review that this reviewer may decide and nobody else has open, of
    one kind or of all.
    """
    claimed = _claimed(tx, viewer_id, now)
    return next(
        (
            row["id"]
            for row in _pending(tx, viewer_id)
            if row["id"] not in claimed and kind in (None, row["kind"])
        ),
        None,
    )


@dataclass(frozen=True, slots=True)
class ReviewView:
    """A review, as shown to somebody who may decide about it.

    A decision must pass `version`. `author` and `decided_by` are display names; `author` is None if
    the review is blind or the author has left. `claimed_by` is the display name of another reviewer
    who has it open until `claimed_until` (UTC). `approved_by` are the display names of those who
    have approved this version while more approvals are needed.
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
    row = tx.row(f"{_REVIEW} WHERE reviews.id = :id", {"id": review_id})
    if row is None or row["status"] == ReviewStatus.WITHDRAWN:
        return None
    if not _may_decide(tx, row, viewer_id):
        return None
    reviewable = _reviewable(tx, row["kind"])
    version = reviewable.version(tx, row["subject_id"])
    if version is None:
        return None
    review = _review(row)
    holder = _claim(tx, review, viewer_id, now)
    return ReviewView(
        review,
        version,
        None if reviewable.is_blind else _name(tx, review.author_id),
        _name(tx, review.decided_by),
        None if holder is None else holder["name"] or "",
        None if holder is None else from_timestamp(holder["claimed_at"]) + LEASE,
        tuple(
            approver["name"] or ""
            for approver in tx.rows(
                """SELECT name FROM review_approvals JOIN members ON members.id = member_id
                WHERE review_id = :id AND version = :version ORDER BY approved_at, members.id""",
                {"id": review_id, "version": version},
            )
        ),
        tuple(
            _question_in(question)
            for question in tx.rows(
                f"{_QUESTIONS} WHERE review_id = :id ORDER BY review_questions.id",
                {"id": review_id},
            )
        ),
        reviewable.has_changes,
    )


def _claim(tx: Transaction, review: Review, viewer_id: int, now: datetime) -> Row | None:
    """Claim a pending review that nobody else has open; returns the claim of another reviewer, if
    any.
    """
    if review.status is not ReviewStatus.PENDING:
        return None
    tx.execute(
        """INSERT INTO review_claims (review_id, member_id, claimed_at)
        VALUES (:review, :viewer, :now)
        ON CONFLICT (review_id) DO UPDATE
            SET member_id = excluded.member_id, claimed_at = excluded.claimed_at
            WHERE review_claims.member_id = excluded.member_id
            OR review_claims.claimed_at <= :since""",
        {
            "review": review.id,
            "viewer": viewer_id,
            "now": to_timestamp(now),
            "since": to_timestamp(now - LEASE),
        },
    )
    return tx.row(
        """SELECT name, claimed_at FROM review_claims JOIN members ON members.id = member_id
        WHERE review_id = :review AND member_id <> :viewer""",
        {"review": review.id, "viewer": viewer_id},
    )


def _name(tx: Transaction, member_id: int | None) -> str | None:
    return tx.value("SELECT name FROM members WHERE id = :id", {"id": member_id})


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
    row = tx.row(f"{_REVIEW} WHERE reviews.id = :id", {"id": review_id})
    if row is None or not _may_decide(tx, row, reviewer_id):
        return None
    review = _review(row)
    return ReviewNotice(review, _name(tx, review.decided_by))


@query
def pending_for(tx: Transaction, kind: str, subject_id: int, viewer_id: int) -> int | None:
    """Id of the pending review of a subject, if this member may decide about it."""
    return pending_for_in(tx, kind, subject_id, viewer_id)


def pending_for_in(tx: Transaction, kind: str, subject_id: int, viewer_id: int) -> int | None:
    """Like `pending_for`, inside a transaction."""
    found = pending_of(tx, kind, subject_id)
    return found.id if found is not None and may_decide(tx, found.id, viewer_id) else None


@query
def decided_for(tx: Transaction, review_id: int, author_id: int) -> Review | None:
    """A decided review, for its author; None for anybody else."""
    row = tx.row("SELECT * FROM reviews WHERE id = :id", {"id": review_id})
    if row is None or row["author_id"] != author_id or row["decided_at"] is None:
        return None
    return _review(row)


# What features read


def _review(row: Row) -> Review:
    return Review(
        row["id"], row["kind"], row["subject_id"], row["version"], row["author_id"],
        row["concerned_id"], row["country"], ReviewStatus(row["status"]),
        from_timestamp(row["submitted_at"]),
        None if row["decided_at"] is None else from_timestamp(row["decided_at"]),
        row["decided_by"], row["comment"],
    )  # fmt: skip


def find(tx: Transaction, review_id: int) -> Review | None:
    """The review with this id."""
    row = tx.row("SELECT * FROM reviews WHERE id = :id", {"id": review_id})
    return None if row is None else _review(row)


def latest(tx: Transaction, kind: str, subject_id: int) -> Review | None:
    """The latest review of a subject."""
    row = tx.row(
        """SELECT * FROM reviews WHERE kind = :kind AND subject_id = :subject
        ORDER BY id DESC LIMIT 1""",
        {"kind": kind, "subject": subject_id},
    )
    return None if row is None else _review(row)


def pending_of(tx: Transaction, kind: str, subject_id: int) -> Review | None:
    """The pending review of a subject."""
    found = latest(tx, kind, subject_id)
    return found if found is not None and found.status is ReviewStatus.PENDING else None


# Overdue reviews


@dataclass(frozen=True, slots=True)
class OverdueReviews:
    """How many reviews have been pending for longer than OVERDUE_AFTER, by kind."""

    counts: Mapping[str, int]

    @property
    def total(self) -> int:
        """Number of reviews of all kinds."""
        return sum(self.counts.values())


@mutation
def notify_overdue(tx: Transaction, now: datetime) -> bool:
    """Tell admins, at most once a day, that reviews have been pending for longer than
    OVERDUE_AFTER; whether a message was queued now.
    """
    oldest = tx.value("SELECT min(submitted_at) FROM reviews WHERE status = 'pending'")
    if oldest is None or now < from_timestamp(oldest) + OVERDUE_AFTER:
        return False
    told = tx.value("SELECT max(created_at) FROM messages WHERE kind = :kind", {"kind": OVERDUE})
    if told is not None and now < from_timestamp(told) + timedelta(days=1):
        return False
    outbox.enqueue(tx, OVERDUE, permissions.admins(tx), now, expires_at=now + timedelta(hours=20))
    return True


@query
def overdue(tx: Transaction, now: datetime) -> OverdueReviews:
    """The reviews that have been pending for longer than OVERDUE_AFTER."""
    return OverdueReviews(
        {
            row["kind"]: row["count"]
            for row in tx.rows(
                """SELECT kind, count(*) AS count FROM reviews
                WHERE status = 'pending' AND submitted_at <= :since GROUP BY kind ORDER BY kind""",
                {"since": to_timestamp(now - OVERDUE_AFTER)},
            )
        }
    )


# Deleting an account


def erase_author(tx: Transaction, member_id: int, _now: datetime) -> None:
    """Erase what reviewers wrote to an author, and her answers, before her account is deleted. Her
    reviews are deleted with their subjects.
    """
    values = {"author": member_id}
    tx.execute(
        """DELETE FROM review_questions WHERE review_id IN
            (SELECT id FROM reviews WHERE author_id = :author)""",
        values,
    )
    tx.execute(
        """UPDATE audit SET note = NULL WHERE (kind, subject_id) IN
            (SELECT kind, subject_id FROM reviews WHERE author_id = :author)""",
        values,
    )
    tx.execute("UPDATE reviews SET comment = NULL WHERE author_id = :author", values)


MEMBER_DATA = (
    MemberColumn(
        "reviews", "author_id", KEPT, "submitted_at, kind, country, status, decided_at, comment",
        internal=("id", "subject_id", "version"),
    ),
    MemberColumn("reviews", "concerned_id", KEPT, omitted="it would name who reported her text"),
    MemberColumn("reviews", "decided_by", KEPT, omitted="what she decided is in the audit"),
    MemberColumn("review_claims", "member_id", DELETED, "claimed_at", internal=("review_id",)),
    MemberColumn(
        "review_approvals", "member_id", DELETED, "approved_at", internal=("review_id", "version")
    ),
    MemberColumn(
        "review_questions", "asked_by", KEPT, "asked_at, question",
        internal=("id", "review_id", "answer", "answered_at"),
    ),
)  # fmt: skip
