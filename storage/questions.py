"""Questions of members to those who know a topic, and the answers: each is reviewed before it goes
on, and neither side is named unless she chooses.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial
from typing import Literal

from storage import audiences, blocks, members, outbox, settings
from storage.audiences import Attribute, Audience
from storage.database import Page, Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import audit, permissions, rate_limits
from storage.kit.personal_data import DELETED, KEPT, MemberColumn
from storage.kit.rate_limits import RateLimit
from storage.kit.taxonomy import TOPICS

QUESTION, ANSWERED = "question", "question-answered"
SUBMITTED, REPLY_SUBMITTED = "question-submitted", "reply-submitted"
DECIDED, REPLY_DECIDED = "question-decided", "reply-decided"
"""Kinds of messages that are owed; their subject is the question, for ANSWERED and those of replies
the reply. The first one is also what a reader may turn off.
"""

RATE_LIMITS = {
    "question": RateLimit(3, timedelta(days=7)),
    "reply": RateLimit(6, timedelta(hours=1)),
}
"""What one member may send at most."""

Kind = Literal["question", "reply"]
_TABLES = {"question": ("questions", "asker_id"), "reply": ("replies", "writer_id")}


class PostOutcome(StrEnum):
    """What became of a question or an answer that was sent."""

    SENT = "sent"
    TOO_MANY = "too-many"
    GONE = "gone"
    OWN = "own"

    @property
    def keeps_draft(self) -> bool:
        """She may send it later."""
        return self is PostOutcome.TOO_MANY


class Decision(StrEnum):
    """What became of a decision."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    ALREADY = "already"
    NOBODY = "nobody"
    NOT_ALLOWED = "not-allowed"


@dataclass(frozen=True, slots=True)
class Post:
    """A question or an answer. `name` is the writer's where she is named, else None; for reviewers
    it is always there. `question` is the text that an answer is to.
    """

    kind: Kind
    id: int
    question_id: int
    writer_id: int
    name: str | None
    is_named: bool
    country: str
    sector: str
    language: str
    topic: str
    text: str
    question: str | None
    status: str
    reason: str | None
    created_at: datetime


_QUESTION = """SELECT 'question' AS kind, questions.id AS id, questions.id AS question_id,
        asker_id AS writer_id, members.name AS name, is_named, questions.country AS country,
        questions.sector AS sector, questions.language AS language, topic, text, NULL AS question,
        questions.status AS status, reason, created_at
    FROM questions JOIN members ON members.id = asker_id"""

_REPLY = """SELECT 'reply' AS kind, replies.id AS id, question_id, writer_id, members.name AS name,
        replies.is_named AS is_named, replies.country AS country, replies.sector AS sector,
        replies.language AS language, topic, replies.text AS text, questions.text AS question,
        replies.status AS status, replies.reason AS reason, replies.created_at AS created_at,
        questions.is_named AS asker_is_named
    FROM replies JOIN members ON members.id = writer_id
    JOIN questions ON questions.id = question_id"""


def _said(row: Row, *, named: bool = False) -> Post:
    return Post(
        row["kind"], row["id"], row["question_id"], row["writer_id"],
        row["name"] if named or row["is_named"] else None, bool(row["is_named"]),
        row["country"], row["sector"], row["language"], row["topic"], row["text"],
        row["question"], row["status"], row["reason"], from_timestamp(row["created_at"]),
    )  # fmt: skip


def _heard(tx: Transaction, row: Row, asker_id: int) -> Post:
    """An answer as its asker reads it: nameless where a block stands between the two. Of a nameless
    question no block is heeded: that would tell the writer, or the asker, who the other one is.
    """
    said = _said(row)
    if row["asker_is_named"] and blocks.hides(tx, said.writer_id, asker_id):
        return replace(said, name=None, is_named=False)
    return said


# Asking


@query
def may_ask_at(tx: Transaction, asker_id: int, now: datetime) -> datetime | None:
    """When she may ask again (UTC); None if she may now."""
    return _next_allowed(tx, "question", asker_id, now)


def _next_allowed(tx: Transaction, kind: Kind, writer_id: int, now: datetime) -> datetime | None:
    return rate_limits.next_allowed(tx, writer_id, kind, RATE_LIMITS[kind], now)


@mutation
def ask(
    tx: Transaction,
    asker_id: int,
    text: str,
    topic: str,
    language: str,
    is_named: bool,
    now: datetime,
) -> PostOutcome:
    """Send a question for review."""
    profile = members.profile_of(tx, asker_id)
    if profile is None or not members.is_member(tx, asker_id) or topic not in TOPICS:
        return PostOutcome.GONE
    if _next_allowed(tx, "question", asker_id, now) is not None:
        return PostOutcome.TOO_MANY
    rate_limits.record(tx, asker_id, "question", now)
    question_id: int = tx.value(
        """INSERT INTO questions
            (asker_id, country, sector, language, topic, text, is_named, created_at)
        VALUES (:asker, :country, :sector, :language, :topic, :text, :named, :now) RETURNING id""",
        {
            "asker": asker_id,
            "country": profile.country,
            "sector": profile.sector,
            "language": language,
            "topic": topic,
            "text": text,
            "named": int(is_named),
            "now": to_timestamp(now),
        },
    )
    deciding = permissions.reviewers_for(tx, profile.country, asker_id)
    outbox.enqueue(tx, SUBMITTED, deciding, now, subject_id=question_id)
    return PostOutcome.SENT


def _readers(tx: Transaction, question: Post) -> tuple[str, dict[str, object]]:
    """SQL over `members`, and its values: she knows or looks for its topic, and may be asked. Where
    the asker is not named no block is heeded: by who gets it, or does not, she would be found.
    """
    sides = (audiences.Kind.OFFERS, audiences.Kind.SEEKS)
    of_topic = Audience(tuple(frozenset({Attribute(side, question.topic)}) for side in sides))
    where, values = audiences.readers(tx, of_topic, QUESTION)
    hidden = f"NOT {blocks.BLOCKED_BETWEEN.format(one=':asker', viewer='members.id')}"
    return (
        f"{where} AND id <> :asker AND {hidden if question.is_named else '1 = 1'}",
        values | {"asker": question.writer_id},
    )


# Answering


@query
def seen_by(tx: Transaction, question_id: int, reader_id: int) -> Post | None:
    """A question that was sent to her, while it may be answered; her own in any case."""
    row = tx.row(f"{_QUESTION} WHERE questions.id = :id", {"id": question_id})
    if row is None or not members.is_member(tx, reader_id):
        return None
    if row["writer_id"] == reader_id:
        return _said(row)
    return (
        _said(row)
        if row["status"] == "approved" and _was_sent_to(tx, question_id, reader_id)
        else None
    )


def _was_sent_to(tx: Transaction, question_id: int, reader_id: int) -> bool:
    return bool(
        tx.value(
            """SELECT 1 FROM questions JOIN deliveries
                ON deliveries.message_id = questions.message_id
            WHERE questions.id = :id AND recipient_id = :reader
            AND deliveries.status IN ('inflight', 'sent', 'unknown', 'closed')""",
            {"id": question_id, "reader": reader_id},
        )
    )


@query
def letter(tx: Transaction, question_id: int, reader_id: int) -> Post | None:
    """A question for one of those whom it is sent to; None if it is no longer for her."""
    row = tx.row(f"{_QUESTION} WHERE questions.id = :id", {"id": question_id})
    if row is None or row["status"] != "approved" or not members.is_member(tx, reader_id):
        return None
    if settings.is_off(tx, reader_id, QUESTION):
        return None
    hidden = row["is_named"] and blocks.hides(tx, row["writer_id"], reader_id)
    return None if hidden else _said(row)


@mutation
def reply(
    tx: Transaction,
    question_id: int,
    writer_id: int,
    text: str,
    language: str,
    is_named: bool,
    now: datetime,
) -> PostOutcome:
    """Send an answer for review."""
    question = tx.row("SELECT * FROM questions WHERE id = :id", {"id": question_id})
    profile = members.profile_of(tx, writer_id)
    if question is not None and question["asker_id"] == writer_id:
        return PostOutcome.OWN
    if (
        question is None or profile is None or question["status"] != "approved"
        or not members.is_member(tx, writer_id) or not _was_sent_to(tx, question_id, writer_id)
    ):  # fmt: skip
        return PostOutcome.GONE
    if _next_allowed(tx, "reply", writer_id, now) is not None:
        return PostOutcome.TOO_MANY
    rate_limits.record(tx, writer_id, "reply", now)
    reply_id: int = tx.value(
        """INSERT INTO replies
            (question_id, writer_id, country, sector, language, text, is_named, created_at)
        VALUES (:question, :writer, :country, :sector, :language, :text, :named, :now)
        RETURNING id""",
        {
            "question": question_id,
            "writer": writer_id,
            "country": profile.country,
            "sector": profile.sector,
            "language": language,
            "text": text,
            "named": int(is_named),
            "now": to_timestamp(now),
        },
    )
    deciding = permissions.reviewers_for(tx, profile.country, writer_id)
    outbox.enqueue(tx, REPLY_SUBMITTED, deciding, now, subject_id=reply_id)
    return PostOutcome.SENT


# Review


def _may_review(tx: Transaction, said: Post, member_id: int) -> bool:
    """A coordinator of the writer's country or an admin, but not she herself."""
    return said.writer_id != member_id and permissions.may_review(tx, member_id, said.country)


def _find(tx: Transaction, kind: Kind, id: int) -> Post | None:
    sql = f"{_QUESTION} WHERE questions.id = :id" if kind == "question" else (
        f"{_REPLY} WHERE replies.id = :id"
    )  # fmt: skip
    row = tx.row(sql, {"id": id})
    return None if row is None else _said(row, named=True)


@query
def for_reviewer(tx: Transaction, kind: Kind, id: int, reviewer_id: int) -> Post | None:
    """A question or an answer as its reviewer sees it, if it is hers to decide and was not taken
    back.
    """
    found = _find(tx, kind, id)
    if found is None or found.status == "withdrawn":
        return None
    return found if _may_review(tx, found, reviewer_id) else None


@query
def waiting(tx: Transaction, reviewer_id: int, size: int) -> tuple[tuple[Post, ...], int]:
    """What waits for her decision, longest first, and how much in all."""
    found = _waiting(tx, reviewer_id)
    return tuple(found[:size]), len(found)


@query
def waiting_count(tx: Transaction, reviewer_id: int) -> int:
    """How much waits for her decision."""
    return len(_waiting(tx, reviewer_id))


def _waiting(tx: Transaction, reviewer_id: int) -> list[Post]:
    rows = [
        *tx.rows(f"{_QUESTION} WHERE questions.status = 'pending' ORDER BY created_at LIMIT 500"),
        *tx.rows(
            f"{_REPLY} WHERE replies.status = 'pending' ORDER BY replies.created_at LIMIT 500"
        ),
    ]
    said = (_said(row, named=True) for row in sorted(rows, key=lambda row: row["created_at"]))
    return [one for one in said if _may_review(tx, one, reviewer_id)]


@mutation
def approve(tx: Transaction, kind: Kind, id: int, reviewer_id: int, now: datetime) -> Decision:
    """Let a question go to those who know its topic, or an answer to who asked."""
    found = _find(tx, kind, id)
    if found is None or not _may_review(tx, found, reviewer_id):
        return Decision.NOT_ALLOWED
    if found.status != "pending":
        return Decision.ALREADY
    if kind == "reply":
        _decide(tx, kind, id, "approved", reviewer_id, None, now)
        asker: int = tx.value(
            "SELECT asker_id FROM questions WHERE id = :id", {"id": found.question_id}
        )
        outbox.enqueue(tx, ANSWERED, [asker], now, subject_id=id)
        outbox.enqueue(tx, REPLY_DECIDED, [found.writer_id], now, subject_id=id)
        return Decision.ACCEPTED
    where, values = _readers(tx, found)
    if not tx.value(f"SELECT 1 FROM members WHERE {where} LIMIT 1", values):
        return Decision.NOBODY
    _decide(tx, kind, id, "approved", reviewer_id, None, now)
    message_id = outbox.enqueue_broadcast(tx, QUESTION, where, values, now, subject_id=id)
    tx.execute(
        "UPDATE questions SET message_id = :message WHERE id = :id",
        {"message": message_id, "id": id},
    )
    outbox.enqueue(tx, DECIDED, [found.writer_id], now, subject_id=id)
    return Decision.ACCEPTED


@mutation
def reject(
    tx: Transaction, kind: Kind, id: int, reviewer_id: int, reason: str, now: datetime
) -> Decision:
    """Say no, with a reason that the writer reads."""
    found = _find(tx, kind, id)
    if found is None or not _may_review(tx, found, reviewer_id):
        return Decision.NOT_ALLOWED
    if found.status != "pending":
        return Decision.ALREADY
    _decide(tx, kind, id, "rejected", reviewer_id, reason, now)
    told = DECIDED if kind == "question" else REPLY_DECIDED
    outbox.enqueue(tx, told, [found.writer_id], now, subject_id=id)
    return Decision.DECLINED


def _decide(
    tx: Transaction,
    kind: Kind,
    id: int,
    state: str,
    reviewer_id: int,
    reason: str | None,
    now: datetime,
) -> None:
    tx.execute(
        f"""UPDATE {_TABLES[kind][0]} SET status = :state, decided_by = :by, decided_at = :now,
            reason = :reason WHERE id = :id""",
        {"id": id, "state": state, "by": reviewer_id, "now": to_timestamp(now), "reason": reason},
    )
    audit.record(tx, reviewer_id, f"{kind}-{state}", now, subject=(kind, id))


# Hers


@dataclass(frozen=True, slots=True)
class OwnQuestion:
    """A question of hers: how many have got it, and the answers that were accepted."""

    question: Post
    got: int
    answers: int


@query
def mine(tx: Transaction, asker_id: int, page: int, size: int) -> Page[OwnQuestion]:
    """Her questions, the newest first."""
    return tx.page(
        f"""{_QUESTION} WHERE asker_id = :asker AND questions.status <> 'withdrawn'
        ORDER BY questions.id DESC""",
        {"asker": asker_id},
        page,
        size,
    ).map(partial(_own, tx))


def _own(tx: Transaction, row: Row) -> OwnQuestion:
    got: int = tx.value(
        """SELECT count(*) FROM deliveries WHERE status = 'sent' AND message_id =
            (SELECT message_id FROM questions WHERE id = :id)""",
        {"id": row["id"]},
    )
    answers: int = tx.value(
        "SELECT count(*) FROM replies WHERE question_id = :id AND status = 'approved'",
        {"id": row["id"]},
    )
    return OwnQuestion(_said(row), got, answers)


@query
def own(tx: Transaction, question_id: int, asker_id: int) -> OwnQuestion | None:
    """One question of hers."""
    row = tx.row(
        f"""{_QUESTION} WHERE questions.id = :id AND asker_id = :asker
        AND questions.status <> 'withdrawn'""",
        {"id": question_id, "asker": asker_id},
    )
    return None if row is None else _own(tx, row)


@query
def answers(tx: Transaction, question_id: int, asker_id: int, page: int, size: int) -> Page[Post]:
    """The answers to a question of hers, the oldest first."""
    return tx.page(
        f"""{_REPLY} WHERE question_id = :id AND asker_id = :asker
        AND replies.status = 'approved' ORDER BY replies.id""",
        {"id": question_id, "asker": asker_id},
        page,
        size,
    ).map(lambda row: _heard(tx, row, asker_id))


@query
def answer(tx: Transaction, reply_id: int, asker_id: int) -> Post | None:
    """An accepted answer to a question of hers."""
    row = tx.row(
        f"""{_REPLY} WHERE replies.id = :id AND asker_id = :asker
        AND replies.status = 'approved'""",
        {"id": reply_id, "asker": asker_id},
    )
    return None if row is None else _heard(tx, row, asker_id)


@query
def written_by(tx: Transaction, kind: Kind, id: int, writer_id: int) -> Post | None:
    """What she has sent, with what was decided."""
    found = _find(tx, kind, id)
    return found if found is not None and found.writer_id == writer_id else None


@mutation
def withdraw(tx: Transaction, question_id: int, asker_id: int, now: datetime) -> bool:
    """Take a question of hers away: nobody gets or answers it any more. False if it is not hers."""
    changed = tx.execute(
        """UPDATE questions SET status = 'withdrawn' WHERE id = :id AND asker_id = :asker
        AND status <> 'withdrawn'""",
        {"id": question_id, "asker": asker_id},
    )
    if changed:
        outbox.cancel(tx, QUESTION, question_id, "taken back", now)
        tx.execute(
            """UPDATE replies SET status = 'withdrawn' WHERE question_id = :id
            AND status = 'pending'""",
            {"id": question_id},
        )
    return bool(changed)


MEMBER_DATA = tuple(
    MemberColumn(
        table, column, DELETED,
        f"""created_at, language, text, is_named, status, decided_at, reason, country, sector
        {more}""",
        internal=("id", "question_id", "message_id"),
    )
    for table, column, more in (
        ("questions", "asker_id", ", topic"), ("replies", "writer_id", "")
    )
) + tuple(
    MemberColumn(table, "decided_by", KEPT, omitted="what she decided is in the audit")
    for table in ("questions", "replies")
)  # fmt: skip
