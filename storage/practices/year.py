"""Best practices in the year of the Dialogue: tied to its themes."""

from storage.database import Transaction
from storage.kit import languages, permissions
from storage.kit.tieables import Tieable

PRACTICE = "practice"


def _may_tie(tx: Transaction, practice_id: int, member_id: int) -> bool:
    """Whether it is in the library, and she wrote it, reviews its country or acts for the chair."""
    row = tx.row(
        "SELECT author_id, country FROM practices WHERE id = :id AND status = 'published'",
        {"id": practice_id},
    )
    return row is not None and (
        row["author_id"] == member_id
        or permissions.may_review(tx, member_id, row["country"])
        or permissions.acts_for_chair(tx, member_id)
    )


def _title(tx: Transaction, practice_id: int, _viewer_id: int, language: str) -> str | None:
    return tx.value(
        f"""SELECT text FROM submission_texts
        JOIN submissions ON submissions.id = submission_id
        JOIN practices ON practices.id = practice_id
        WHERE practice_id = :id AND practices.status = 'published' AND field = 'title'
            AND submissions.status = 'approved' AND kind <> 'trial'
        ORDER BY {languages.in_order("submissions.language", ":language", "practices.language")}
        LIMIT 1""",
        {"id": practice_id, "language": language},
    )


TIEABLE = Tieable(PRACTICE, _may_tie, _title)
