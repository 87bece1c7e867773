"""What can be reported of letters: a letter, by those who read it, and an answer, by those who read
the answers of others.
"""

from datetime import datetime

from storage.database import Transaction
from storage.members import is_member
from storage.reports import Reportable, Reported
from storage.terms import letters

LETTER, ANSWER = letters.WRITTEN, letters.ANSWERED
"""Kinds of what is reported; the subject of an answer is its row of `chair_letter_readers`."""

NOTHING = "–"
"""In the place of a text that was taken away."""


def _seen_letter(tx: Transaction, letter_id: int, viewer_id: int) -> Reported | None:
    letter = letters.load(tx, letter_id, viewer_id) if is_member(tx, viewer_id) else None
    author_id: int | None = tx.value(
        "SELECT author_id FROM chair_letters WHERE id = :id", {"id": letter_id}
    )
    if letter is None or author_id is None:
        return None
    # A letter is of the chair; it does not say who wrote it.
    return Reported(author_id, False, (("text", letter.body),))


def _hide_letter(tx: Transaction, letter_id: int, _message: str | None, _now: datetime) -> bool:
    return bool(
        tx.execute(
            "UPDATE chair_letters SET body = :nothing WHERE id = :id AND body <> :nothing",
            {"nothing": NOTHING, "id": letter_id},
        )
    )


def _seen_answer(tx: Transaction, answer_id: int, viewer_id: int) -> Reported | None:
    row = tx.row(
        "SELECT letter_id, member_id FROM chair_letter_readers WHERE id = :id", {"id": answer_id}
    )
    if row is None or not is_member(tx, viewer_id):
        return None
    letter = letters.load(tx, row["letter_id"], viewer_id)
    said = next((one for one in letter.answers if one.id == answer_id), None) if letter else None
    if said is None or said.text is None:
        return None
    return Reported(row["member_id"], said.name is not None, (("text", said.text),))


def _hide_answer(tx: Transaction, answer_id: int, _message: str | None, _now: datetime) -> bool:
    return bool(
        tx.execute(
            """UPDATE chair_letter_readers SET answer = :nothing
            WHERE id = :id AND answer IS NOT NULL AND answer <> :nothing""",
            {"nothing": NOTHING, "id": answer_id},
        )
    )


REPORTABLES = (
    Reportable(LETTER, _seen_letter, _hide_letter),
    Reportable(ANSWER, _seen_answer, _hide_answer),
)
