"""What came of a round: one question to each who got into contact, for its numbers only.

An answer is counted and forgotten. Whoever has not yet met is asked once more after two days.
Whoever is silent twice is not invited any more until she opts in again.
"""

from datetime import datetime, timedelta
from enum import StrEnum

from storage import outbox
from storage.database import Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.introductions import records as introductions
from storage.meetings import pairs, records

LATER = timedelta(hours=48)
"""After which time somebody who has not yet met is asked again, once."""

SILENT = 2
"""After how many rounds without an answer a member is not invited any more."""


class Answer(StrEnum):
    """The answers to the question."""

    MET = "met"
    NOT_YET = "not-yet"
    DID_NOT_FIT = "did-not-fit"


class AnswerOutcome(StrEnum):
    """Outcome of an answer."""

    COUNTED = "counted"
    LATER = "later"
    GONE = "gone"


def _is_met(tx: Transaction, row: Row) -> bool:
    """Whether a seat's member is in contact with one of her group."""
    return any(
        introductions.has_contact(tx, row["member_id"], other["member_id"])
        for other in pairs.partners_of(tx, row["group_id"], row["member_id"])
    )


@mutation
def ask(tx: Transaction, now: datetime) -> int:
    """Ask those who got into contact, on the day of their round, and again those who asked for it;
    returns how many. Whoever said yes in vain comes first next time; whoever has not said
    anything was silent.
    """
    at, asked = to_timestamp(now), 0
    for found in tx.rows(
        "SELECT id FROM meeting_rounds WHERE status = 'drawn' AND asks_at <= :now", {"now": at}
    ):
        tx.execute(
            "UPDATE meeting_rounds SET status = 'asked', updated_at = :now WHERE id = :id",
            {"id": found["id"], "now": at},
        )
        for row in tx.rows(
            """SELECT meeting_seats.* FROM meeting_seats
            JOIN meeting_groups ON meeting_groups.id = group_id WHERE round_id = :id
            AND coalesce(answer, '') <> 'no' ORDER BY group_id, member_id""",
            {"id": found["id"]},
        ):
            if row["answer"] is None:
                _was_silent(tx, row["member_id"])
            elif _is_met(tx, row):
                _ask(tx, row, now)
                asked += 1
            else:
                records.stand(tx, row["member_id"], waited=1)
                outbox.enqueue(tx, records.OUT, [row["member_id"]], now, subject_id=row["group_id"])
    for row in tx.rows(
        "SELECT * FROM meeting_seats WHERE asks_at <= :now ORDER BY group_id, member_id",
        {"now": at},
    ):
        _ask(tx, row, now, question="later")
        asked += 1
    return asked


def _ask(tx: Transaction, row: Row, now: datetime, question: str = "asked") -> None:
    tx.execute(
        """UPDATE meeting_seats SET question = :question, asks_at = NULL
        WHERE group_id = :id AND member_id = :member""",
        {"id": row["group_id"], "member": row["member_id"], "question": question},
    )
    outbox.enqueue(
        tx, records.MET, [row["member_id"]], now, subject_id=row["group_id"],
        expires_at=now + records.ANSWER_WITHIN,
    )  # fmt: skip


def _was_silent(tx: Transaction, member_id: int) -> None:
    times = tx.value(
        "SELECT silent FROM meeting_standings WHERE member_id = :id", {"id": member_id}
    )
    times = (times or 0) + 1
    records.stand(tx, member_id, silent=times)
    if times >= SILENT:
        tx.execute(
            """INSERT INTO muted_kinds (member_id, kind) VALUES (:id, :kind)
            ON CONFLICT DO NOTHING""",
            {"id": member_id, "kind": records.MUTE},
        )


@query
def is_open(tx: Transaction, group_id: int, member_id: int) -> bool:
    """Whether she has been asked and has not answered."""
    return question_of(tx, group_id, member_id) is not None


def question_of(tx: Transaction, group_id: int, member_id: int) -> str | None:
    """The question that waits for her: the first one, "asked", or the second one, "later"."""
    return tx.value(
        """SELECT question FROM meeting_seats WHERE group_id = :id AND member_id = :member
        AND question IN ('asked', 'later') AND asks_at IS NULL""",
        {"id": group_id, "member": member_id},
    )


@mutation
def answer(
    tx: Transaction, group_id: int, member_id: int, said: Answer, now: datetime
) -> AnswerOutcome:
    """Count her answer and forget that it was hers."""
    tx.lock("meeting_groups", group_id)
    question = question_of(tx, group_id, member_id)
    if question is None:
        return AnswerOutcome.GONE
    records.stand(tx, member_id, silent=0)
    which = {"id": group_id, "member": member_id}
    if said is Answer.NOT_YET and question == "asked":
        tx.execute(
            """UPDATE meeting_seats SET question = 'later', asks_at = :at
            WHERE group_id = :id AND member_id = :member""",
            {**which, "at": to_timestamp(now + LATER)},
        )
        return AnswerOutcome.LATER
    tx.execute(
        """UPDATE meeting_seats SET question = 'done'
        WHERE group_id = :id AND member_id = :member""",
        which,
    )
    round_id: int = tx.value("SELECT round_id FROM meeting_groups WHERE id = :id", {"id": group_id})
    records.count(tx, round_id, said.value)
    return AnswerOutcome.COUNTED


@mutation
def end_due(tx: Transaction, now: datetime) -> int:
    """End the rounds whose answers are there or will not come; returns how many. No contact is kept
    with them.
    """
    rows = tx.rows(
        """UPDATE meeting_rounds SET status = 'ended', updated_at = :now
        WHERE status = 'asked' AND ends_at <= :now RETURNING id""",
        {"now": to_timestamp(now)},
    )
    for found in rows:
        for row in tx.rows(
            """SELECT member_id, question FROM meeting_seats
            JOIN meeting_groups ON meeting_groups.id = group_id
            WHERE round_id = :id AND question IN ('asked', 'later')""",
            {"id": found["id"]},
        ):
            if row["question"] == "asked":
                _was_silent(tx, row["member_id"])
            else:
                # She has said "not yet", and nothing more when she was asked again.
                records.count(tx, found["id"], Answer.NOT_YET.value)
        tx.execute(
            """UPDATE meeting_seats SET contact = NULL, question = 'done', asks_at = NULL
            WHERE group_id IN (SELECT id FROM meeting_groups WHERE round_id = :id)""",
            {"id": found["id"]},
        )
    return len(rows)


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next question is due, or the next round ends (UTC); None if none is."""
    due = tx.value(
        """SELECT min(at) FROM (
            SELECT min(asks_at) AS at FROM meeting_seats
            UNION ALL SELECT min(asks_at) FROM meeting_rounds WHERE status = 'drawn'
            UNION ALL SELECT min(ends_at) FROM meeting_rounds WHERE status = 'asked') AS dues"""
    )
    return None if due is None else from_timestamp(due)
