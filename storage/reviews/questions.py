"""Questions of reviewers to authors, and the answers; the review stays pending meanwhile."""

from dataclasses import dataclass
from datetime import datetime

from storage import outbox
from storage.database import Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.reviews import records, reviewers
from storage.reviews.records import ANSWER, QUESTION, Review, ReviewOutcome, ReviewStatus


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
    tx.lock("reviews", review_id)
    found = records.find(tx, review_id)
    if found is None or found.author_id is None:
        return ReviewOutcome.GONE
    if not reviewers.may_decide(tx, review_id, actor_id):
        return ReviewOutcome.NOT_ALLOWED
    if found.status is not ReviewStatus.PENDING:
        return ReviewOutcome.ALREADY
    question_id: int = tx.value(
        """INSERT INTO review_questions (review_id, asked_by, question, asked_at)
        VALUES (:review, :actor, :text, :now) RETURNING id""",
        {"review": review_id, "actor": actor_id, "text": text, "now": to_timestamp(now)},
    )
    outbox.enqueue(tx, QUESTION, [found.author_id], now, subject_id=question_id)
    return ReviewOutcome.ASKED


@mutation
def answer(
    tx: Transaction, question_id: int, author_id: int, text: str, now: datetime
) -> ReviewOutcome:
    """Store the author's answer and notify the reviewer who asked, or everybody who may
    decide if that reviewer no longer may. A further answer is added to the one before.
    """
    row = tx.row(
        """SELECT review_id, asked_by, status, answer FROM review_questions
        JOIN reviews ON reviews.id = review_id
        WHERE review_questions.id = :id AND author_id = :author AND NOT EXISTS
            (SELECT 1 FROM members WHERE id = :author AND suspended_at IS NOT NULL)""",
        {"id": question_id, "author": author_id},
    )
    if row is None:
        return ReviewOutcome.GONE
    if row["status"] != ReviewStatus.PENDING:
        return ReviewOutcome.ALREADY
    said = text if row["answer"] is None else f"{row['answer']}\n\n{text}"
    tx.execute(
        """UPDATE review_questions SET answer = :text, answered_at = :now WHERE id = :id""",
        {"id": question_id, "text": said, "now": to_timestamp(now)},
    )
    deciding = reviewers.deciding(tx, row["review_id"])
    told = [id for id in deciding if id == row["asked_by"]] or deciding
    outbox.enqueue(tx, ANSWER, told, now, subject_id=question_id)
    return ReviewOutcome.ANSWERED


@query
def unanswered(tx: Transaction, author_id: int) -> int | None:
    """Id of the latest question to this author about a pending review that has no answer yet."""
    return tx.value(
        """SELECT max(review_questions.id) FROM review_questions
        JOIN reviews ON reviews.id = review_id
        WHERE author_id = :author AND status = 'pending' AND answer IS NULL""",
        {"author": author_id},
    )


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
    return found if reviewers.may_decide(tx, found[0].id, reviewer_id) else None


def _question(tx: Transaction, question_id: int) -> tuple[Review, ReviewQuestion] | None:
    row = tx.row(f"{_QUESTIONS} WHERE review_questions.id = :id", {"id": question_id})
    if row is None:
        return None
    review = records.find(tx, row["review_id"])
    assert review is not None
    return review, _question_in(row)


def questions_about(tx: Transaction, review_id: int) -> tuple[ReviewQuestion, ...]:
    """The questions that were asked about a review, oldest first."""
    return tuple(
        map(
            _question_in,
            tx.rows(
                f"{_QUESTIONS} WHERE review_id = :id ORDER BY review_questions.id",
                {"id": review_id},
            ),
        )
    )


_QUESTIONS = """SELECT review_questions.*, members.name AS asker FROM review_questions
    LEFT JOIN members ON members.id = asked_by"""


def _question_in(row: Row) -> ReviewQuestion:
    return ReviewQuestion(
        row["id"], row["review_id"], row["asker"], row["question"],
        from_timestamp(row["asked_at"]), row["answer"],
    )  # fmt: skip
