"""Reports of what reviewers ask an author."""

from datetime import datetime

from storage.database import Transaction
from storage.reports.kinds import Reportable, Reported

REVIEW_QUESTION = "review-question"

NOTHING = "–"
"""In the place of a text that was taken away."""


def _seen(tx: Transaction, question_id: int, viewer_id: int) -> Reported | None:
    row = tx.row(
        """SELECT asked_by, question FROM review_questions
        JOIN reviews ON reviews.id = review_id
        WHERE review_questions.id = :id AND author_id = :viewer AND asked_by IS NOT NULL""",
        {"id": question_id, "viewer": viewer_id},
    )
    # Who decides about her she is not told.
    return None if row is None else Reported(row["asked_by"], False, (("text", row["question"]),))


def _hide(tx: Transaction, question_id: int, _message: str | None, _now: datetime) -> bool:
    return bool(
        tx.execute(
            """UPDATE review_questions SET question = :nothing
            WHERE id = :id AND question <> :nothing""",
            {"id": question_id, "nothing": NOTHING},
        )
    )


REPORTABLES = (Reportable(REVIEW_QUESTION, _seen, _hide),)
