"""Who sent a report: for the admins whom the configuration names, and each look is in the audit log
and told to all admins. Nobody else can learn it anywhere.
"""

from datetime import datetime

from storage import audit_notices, members, reviews
from storage.database import Transaction, mutation, query
from storage.kit import audit
from storage.members import Profile
from storage.reports.records import REPORT

LOOK = "reporter-look"
"""The action in the audit log."""


@query
def may_look(tx: Transaction, review_id: int, viewer_id: int) -> bool:
    """Whether she may look who sent the report under this review: she is named for it, and may
    decide about the report.
    """
    return _may_look(tx, review_id, viewer_id)


def _may_look(tx: Transaction, review_id: int, viewer_id: int) -> bool:
    is_named = tx.value(
        """SELECT 1 FROM roles WHERE member_id = :id AND role = 'admin' AND from_config = 1
        AND sees_reporters = 1""",
        {"id": viewer_id},
    )
    return bool(is_named) and reviews.may_decide(tx, review_id, viewer_id)


@mutation
def reporter(tx: Transaction, review_id: int, viewer_id: int, now: datetime) -> Profile | bool:
    """The profile of whoever sent the report under this review; True if she has left, False if the
    viewer may not look.
    """
    review = reviews.find(tx, review_id)
    if review is None or review.kind != REPORT or not _may_look(tx, review_id, viewer_id):
        return False
    entry = audit.record(tx, viewer_id, LOOK, now, subject=(REPORT, review.subject_id))
    audit_notices.tell(tx, entry, viewer_id, now)
    reporter_id: int | None = tx.value(
        "SELECT reporter_id FROM reports WHERE id = :id", {"id": review.subject_id}
    )
    profile = None if reporter_id is None else members.profile_of(tx, reporter_id)
    return True if profile is None else profile
