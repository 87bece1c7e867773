"""Reviews that are open when the chair changes: they go on with those who decide about them, are
given back to their authors, or to one of those who decide.
"""

from collections.abc import Sequence
from datetime import datetime

from storage import outbox
from storage.database import Transaction
from storage.kit.open_items import ItemDecision, OpenItem
from storage.reviews import claims, decisions, records, reviewers
from storage.reviews.kinds import Reviewables, is_gone, reviewable
from storage.reviews.records import REQUESTED, ReviewStatus

YEAR_OVER = "review-year-over"
"""The reason with which a review is given back; a message key, so that each author reads it in her
language.
"""


def _open(tx: Transaction, _now: datetime) -> Sequence[int]:
    kinds = [one.kind for one in tx.features[Reviewables].values() if one.belongs_to_year]
    return [
        row["id"]
        for row in tx.rows("SELECT id, kind FROM reviews WHERE status = 'pending' ORDER BY id")
        if row["kind"] in kinds
    ]


def _title(tx: Transaction, review_id: int, language: str) -> str:
    review = records.find(tx, review_id)
    if review is None or is_gone(tx, review):
        return ""
    return reviewable(tx, review.kind).title(tx, review.subject_id, language)


def _close(tx: Transaction, review_id: int, actor_id: int, now: datetime) -> None:
    """Its author gets it back with every word, and may send it again."""
    decisions.return_to_author(tx, review_id, actor_id, YEAR_OVER, now)


def _give(tx: Transaction, review_id: int, member_id: int, _actor_id: int, now: datetime) -> None:
    """She has it before all others who decide, and is told."""
    review = records.find(tx, review_id)
    if review is not None and review.status is ReviewStatus.PENDING:
        claims.give(tx, review_id, member_id, now)
        outbox.enqueue(tx, REQUESTED, [member_id], now, subject_id=review_id)


OPEN_ITEM = OpenItem(
    "review", "reviews", _open, _title, _close, _give, may_get=reviewers.may_decide,
    usual=ItemDecision.GOES_ON, is_personal=True,
)  # fmt: skip
