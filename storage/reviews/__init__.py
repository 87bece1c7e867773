"""Reviews: one queue and one way to decide for everything that needs a person's decision.

    pending ── approve, by as many reviewers as the kind needs ─► approved
            ── reject, with a reason ───────────────────────────► rejected
            ── request changes, with a comment ─────────────────► changes_requested
            ── the author withdraws it ─────────────────────────► withdrawn
            ── the author sends a newer version ────────────────► superseded

A feature describes what it submits as a `Reviewable`: who decides, and what a decision does. The
decision, its effect, the audit row and the messages are written in one transaction.
"""

from storage.reviews.claims import LEASE, release_all_of
from storage.reviews.deadlines import (
    OVERDUE_AFTER,
    OverdueReviews,
    has_overdue,
    notify_overdue,
    overdue,
)
from storage.reviews.decisions import (
    approve,
    approve_in,
    close,
    give_back_in,
    reject,
    request_changes,
    settle,
)
from storage.reviews.kinds import Circle, Obstacle, Reviewable, Reviewables, is_gone
from storage.reviews.pending import ReviewQueue, ReviewRow, next_pending, pending_count, queue
from storage.reviews.questions import (
    ReviewQuestion,
    answer,
    answer_for,
    ask,
    question_for,
    unanswered,
)
from storage.reviews.records import (
    ANSWER,
    DECIDED,
    MEMBER_DATA,
    OVERDUE,
    QUESTION,
    REQUESTED,
    Review,
    ReviewOutcome,
    ReviewStatus,
    erase_author,
    find,
    latest,
    pending_of,
)
from storage.reviews.reviewers import (
    deciding,
    for_reviewer,
    has_reviewers,
    may_decide,
    pending_for,
    pending_for_in,
)
from storage.reviews.submission import move, reveal, submit, supersede, withdraw, withdraw_all_of
from storage.reviews.views import (
    ReviewNotice,
    ReviewView,
    comment_on,
    decided_for,
    notice_for,
    open_review,
)

__all__ = [
    "ANSWER",
    "DECIDED",
    "LEASE",
    "MEMBER_DATA",
    "OVERDUE",
    "OVERDUE_AFTER",
    "QUESTION",
    "REQUESTED",
    "Circle",
    "Obstacle",
    "OverdueReviews",
    "Review",
    "ReviewNotice",
    "ReviewOutcome",
    "ReviewQuestion",
    "ReviewQueue",
    "ReviewRow",
    "ReviewStatus",
    "ReviewView",
    "Reviewable",
    "Reviewables",
    "answer",
    "answer_for",
    "approve",
    "approve_in",
    "ask",
    "close",
    "comment_on",
    "decided_for",
    "deciding",
    "erase_author",
    "find",
    "for_reviewer",
    "give_back_in",
    "has_overdue",
    "has_reviewers",
    "is_gone",
    "latest",
    "may_decide",
    "move",
    "next_pending",
    "notice_for",
    "notify_overdue",
    "open_review",
    "overdue",
    "pending_count",
    "pending_for",
    "pending_for_in",
    "pending_of",
    "question_for",
    "queue",
    "reject",
    "release_all_of",
    "request_changes",
    "reveal",
    "settle",
    "submit",
    "supersede",
    "unanswered",
    "withdraw",
    "withdraw_all_of",
]
