"""Reports of announcements, and of answers to them in words. Admins correct what is wrong with an
announcement, or stop sending it.
"""

from collections.abc import Mapping
from datetime import datetime

from storage.announcements import records, responses
from storage.database import Transaction
from storage.reports import Reportable, Reported


def _seen(tx: Transaction, announcement_id: int, reader_id: int) -> Reported | None:
    found = records.load(tx, announcement_id)
    if found is None or found.author_id is None:
        return None
    if not responses.was_sent_to(tx, found, reader_id):
        return None
    text = found.texts.get(found.language) or ""
    return Reported(found.author_id, False, (("text", text),))


def _links(_tx: Transaction, announcement_id: int) -> Mapping[str, int]:
    return {"announcement_id": announcement_id}


POLL_ANSWER = "poll-answer"

NOTHING = "–"
"""In the place of a text that was taken away."""


def _seen_answer(tx: Transaction, answer_id: int, viewer_id: int) -> Reported | None:
    row = tx.row(
        """SELECT announcement_id, member_id, text FROM announcement_answers
        WHERE id = :id AND text IS NOT NULL""",
        {"id": answer_id},
    )
    if row is None or records.load_visible(tx, row["announcement_id"], viewer_id) is None:
        return None
    return Reported(row["member_id"], False, (("text", row["text"]),))


def _hide_answer(tx: Transaction, answer_id: int, _message: str | None, _now: datetime) -> bool:
    return bool(
        tx.execute(
            """UPDATE announcement_answers SET text = :nothing
            WHERE id = :id AND text <> :nothing""",
            {"id": answer_id, "nothing": NOTHING},
        )
    )


REPORTABLES = (
    Reportable(POLL_ANSWER, _seen_answer, _hide_answer),
    Reportable(
        records.ANNOUNCEMENT, _seen, is_public=lambda _tx, _announcement_id: True, links=_links
    ),
)
