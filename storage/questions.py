"""Questions from members to colleagues who know a topic, and their answers. Each is reviewed before
it is delivered, and neither the asker nor the writer is named unless she chooses to be.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial
from typing import Literal

from storage import (
    audiences,
    blocks,
    members,
    outbox,
    profile_fields,
    reviews,
    visibility,
)
from storage.database import Page, Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import rate_limits
from storage.kit.personal_data import DELETED, MemberColumn
from storage.kit.rate_limits import RateLimit
from storage.kit.taxonomy import TOPICS
from storage.profile_fields import ProfileField
from storage.reports import Reportable, Reported
from storage.reviews import Obstacle, Review, Reviewable

QUESTION, ANSWERED = "question", "question-answered"
"""Kinds of queued messages; their subjects are the question and the reply respectively. Readers can
turn the first kind off.
"""

REPLY = "reply"
"""With QUESTION, the kinds of reviews."""

RATE_LIMITS = {
    "question": RateLimit(3, timedelta(days=7)),
    "reply": RateLimit(6, timedelta(hours=1)),
}
"""How much one member may send."""

Kind = Literal["question", "reply"]
_TABLES = {"question": ("questions", "asker_id"), "reply": ("replies", "author_id")}


class PostOutcome(StrEnum):
    """Outcome of sending a question or an answer."""

    SENT = "sent"
    TOO_MANY = "too-many"
    GONE = "gone"
    OWN = "own"

    @property
    def keeps_draft(self) -> bool:
        """Whether the draft is kept, because she may send it later."""
        return self is PostOutcome.TOO_MANY


@dataclass(frozen=True, slots=True)
class Post:
    """A question or an answer. `name` is the writer's display name if she chose to be named,
    otherwise None; reviewers always get it. `question` is the text of the question that is
    answered.
    """

    kind: Kind
    id: int
    question_id: int
    author_id: int
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
        asker_id AS author_id, members.name AS name, is_named, questions.country AS country,
        questions.sector AS sector, questions.language AS language, topic, text, NULL AS question,
        questions.status AS status, questions.created_at AS created_at,
        (SELECT comment FROM reviews
            WHERE kind = 'question' AND subject_id = questions.id
            ORDER BY id DESC LIMIT 1) AS reason
    FROM questions JOIN members ON members.id = asker_id"""

_REPLY = """SELECT 'reply' AS kind, replies.id AS id, question_id, author_id, members.name AS name,
        replies.is_named AS is_named, replies.country AS country, replies.sector AS sector,
        replies.language AS language, topic, replies.text AS text, questions.text AS question,
        replies.status AS status, replies.created_at AS created_at,
        (SELECT comment FROM reviews
            WHERE kind = 'reply' AND subject_id = replies.id ORDER BY id DESC LIMIT 1) AS reason
    FROM replies JOIN members ON members.id = author_id
    JOIN questions ON questions.id = question_id"""


def _post(row: Row, *, named: bool = False) -> Post:
    """The post for its reviewers and its writer, with her name if she chose to be named, or with
    `named` in any case.
    """
    return Post(
        row["kind"], row["id"], row["question_id"], row["author_id"],
        row["name"] if named or row["is_named"] else None, bool(row["is_named"]),
        row["country"], row["sector"], row["language"], row["topic"], row["text"],
        row["question"], row["status"], row["reason"], from_timestamp(row["created_at"]),
    )  # fmt: skip


def _shown(tx: Transaction, row: Row, reader_id: int) -> Post:
    """The post for a reader: without the name of a writer who does not show it to this reader."""
    said = _post(row)
    name = profile_fields.name_for(tx, reader_id, said.author_id) if said.is_named else None
    return replace(said, name=name, is_named=name is not None)


_IS_THERE = f"""(questions.is_named = 0
    OR {visibility.SEES.format(one="questions.asker_id", viewer=":reader")})"""
"""SQL over `questions`: whether a question is there for a reader. Without its name it always is;
with it, as long as the reader sees the asker. Otherwise she would be told from somebody who has
left, whose questions are deleted.
"""

REPLY_IS_THERE = f"""(replies.is_named = 0 OR EXISTS (SELECT 1 FROM members AS shown
        WHERE shown.id = replies.author_id AND shown.status = 'member'
        AND shown.hidden_at IS NULL)
    AND NOT (questions.is_named = 1 AND {
    blocks.BLOCKED_BETWEEN.format(one="replies.author_id", viewer="questions.asker_id")
}))"""
"""SQL over `replies` and `questions`: whether an answer is there for the asker; the same rule.
Blocks are ignored for an anonymous question, because their effect would tell the writer, or the
asker, who the other is.
"""

_WAS_SENT = """EXISTS (SELECT 1 FROM deliveries
    WHERE deliveries.message_id = questions.message_id AND recipient_id = :reader
    AND deliveries.status IN ('inflight', 'sent', 'unknown', 'closed'))"""
"""SQL over `questions`: whether a question was sent to a reader."""


# Asking


@query
def may_ask_at(tx: Transaction, asker_id: int, now: datetime) -> datetime | None:
    """When she may ask again (UTC); None if she may ask now."""
    return _next_allowed(tx, "question", asker_id, now)


def _next_allowed(tx: Transaction, kind: Kind, author_id: int, now: datetime) -> datetime | None:
    return rate_limits.next_allowed(tx, author_id, kind, RATE_LIMITS[kind], now)


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
    reviews.submit(tx, QUESTION, question_id, asker_id, now, country=profile.country)
    return PostOutcome.SENT


def _readers(tx: Transaction, question: Post) -> tuple[str, dict[str, object]]:
    """SQL condition on `members`, with its values: members who know or look for the topic and may
    be asked. Blocks are ignored if the asker is anonymous, because who gets the question, or does
    not, would give the asker away.
    """
    where, values = audiences.readers(tx, audiences.of_topics({question.topic}), QUESTION)
    hidden = f"NOT {blocks.BLOCKED_BETWEEN.format(one=':asker', viewer='members.id')}"
    return (
        f"{where} AND id <> :asker AND {hidden if question.is_named else '1 = 1'}",
        values | {"asker": question.author_id},
    )


# Answering


@query
def seen_by(tx: Transaction, question_id: int, reader_id: int) -> Post | None:
    """A question that was sent to her, while it may be answered; her own question in any case."""
    # One statement, so that its time does not tell why there is none.
    row = tx.row(
        f"""{_QUESTION} WHERE questions.id = :id AND (asker_id = :reader
            OR questions.status = 'approved' AND {_IS_THERE} AND {_WAS_SENT})
        AND EXISTS (SELECT 1 FROM members AS own
            WHERE own.id = :reader AND own.status = 'member')""",
        {"id": question_id, "reader": reader_id},
    )
    if row is None:
        return None
    return _post(row) if row["author_id"] == reader_id else _shown(tx, row, reader_id)


@query
def question_for(tx: Transaction, question_id: int, reader_id: int) -> Post | None:
    """A question, for one of its recipients; None if she should no longer get it."""
    return for_recipient(tx, question_id, reader_id)


def for_recipient(tx: Transaction, question_id: int, reader_id: int) -> Post | None:
    """Like `question_for`, inside a transaction."""
    row = tx.row(
        f"""{_QUESTION} WHERE questions.id = :id AND questions.status = 'approved' AND {_IS_THERE}
        AND EXISTS (SELECT 1 FROM members AS own WHERE own.id = :reader AND own.status = 'member')
        AND NOT EXISTS (SELECT 1 FROM muted_kinds WHERE member_id = :reader AND kind = :kind)""",
        {"id": question_id, "reader": reader_id, "kind": QUESTION},
    )
    return None if row is None else _shown(tx, row, reader_id)


@mutation
def reply(
    tx: Transaction,
    question_id: int,
    author_id: int,
    text: str,
    language: str,
    is_named: bool,
    now: datetime,
) -> PostOutcome:
    """Send an answer for review."""
    question = tx.row(
        f"""SELECT asker_id FROM questions WHERE id = :id AND (asker_id = :reader
            OR status = 'approved' AND {_IS_THERE} AND {_WAS_SENT})""",
        {"id": question_id, "reader": author_id},
    )
    profile = members.profile_of(tx, author_id)
    if question is not None and question["asker_id"] == author_id:
        return PostOutcome.OWN
    if question is None or profile is None or not members.is_member(tx, author_id):
        return PostOutcome.GONE
    if _next_allowed(tx, "reply", author_id, now) is not None:
        return PostOutcome.TOO_MANY
    rate_limits.record(tx, author_id, "reply", now)
    reply_id: int = tx.value(
        """INSERT INTO replies
            (question_id, author_id, country, sector, language, text, is_named, created_at)
        VALUES (:question, :author, :country, :sector, :language, :text, :named, :now)
        RETURNING id""",
        {
            "question": question_id,
            "author": author_id,
            "country": profile.country,
            "sector": profile.sector,
            "language": language,
            "text": text,
            "named": int(is_named),
            "now": to_timestamp(now),
        },
    )
    reviews.submit(tx, REPLY, reply_id, author_id, now, country=profile.country)
    return PostOutcome.SENT


# Review


def _find(tx: Transaction, kind: Kind, id: int) -> Post | None:
    sql = f"{_QUESTION} WHERE questions.id = :id" if kind == "question" else (
        f"{_REPLY} WHERE replies.id = :id"
    )  # fmt: skip
    row = tx.row(sql, {"id": id})
    return None if row is None else _post(row, named=True)


@query
def for_review(tx: Transaction, kind: Kind, id: int) -> Post | None:
    """A question or an answer as its reviewer sees it; None once it has been withdrawn."""
    found = _find(tx, kind, id)
    return None if found is None or found.status == "withdrawn" else found


def _set_status(tx: Transaction, review: Review) -> None:
    kind: Kind = "reply" if review.kind == REPLY else "question"
    tx.execute(
        f"UPDATE {_TABLES[kind][0]} SET status = :status WHERE id = :id",
        {"status": review.status, "id": review.subject_id},
    )


def _approve_question(tx: Transaction, review: Review, now: datetime) -> Obstacle | None:
    """Send the question to those who know its topic; returns the obstacle if there are none."""
    question = _find(tx, "question", review.subject_id)
    assert question is not None
    where, values = _readers(tx, question)
    if not tx.value(f"SELECT 1 FROM members WHERE {where} LIMIT 1", values):
        return Obstacle.NO_EXPERT
    _set_status(tx, review)
    message_id = outbox.enqueue_broadcast(tx, QUESTION, where, values, now, subject_id=question.id)
    tx.execute(
        "UPDATE questions SET message_id = :message WHERE id = :id",
        {"message": message_id, "id": question.id},
    )
    return None


def _approve_reply(tx: Transaction, review: Review, now: datetime) -> None:
    """Send the answer to the asker."""
    _set_status(tx, review)
    asker: int = tx.value(
        """SELECT asker_id FROM questions JOIN replies ON question_id = questions.id
        WHERE replies.id = :id""",
        {"id": review.subject_id},
    )
    outbox.enqueue(tx, ANSWERED, [asker], now, subject_id=review.subject_id)


def _give_back(tx: Transaction, review: Review, _now: datetime) -> None:
    _set_status(tx, review)


def _version(kind: Kind) -> Callable[[Transaction, int], str | None]:
    """The version of a question or an answer is its id: neither ever changes, and resending creates
    a new one.
    """

    def version(tx: Transaction, id: int) -> str | None:
        found = tx.value(f"SELECT id FROM {_TABLES[kind][0]} WHERE id = :id", {"id": id})
        return None if found is None else str(found)

    return version


def _title(kind: Kind) -> Callable[[Transaction, int, str], str]:
    def title(tx: Transaction, id: int, _language: str) -> str:
        return tx.value(f"SELECT text FROM {_TABLES[kind][0]} WHERE id = :id", {"id": id})

    return title


REVIEWABLES = (
    Reviewable(QUESTION, _version("question"), _title("question"), _approve_question, _give_back),
    Reviewable(REPLY, _version("reply"), _title("reply"), _approve_reply, _give_back),
)


# Reports

FEWEST = 5
"""From so many readers on, a writer cannot tell who of them has reported her question."""


def _reported_question(tx: Transaction, question_id: int, reader_id: int) -> Reported | None:
    """A question as it was sent to a reader, also if it is not there for her any more."""
    row = tx.row(
        f"{_QUESTION} WHERE questions.id = :id AND {_WAS_SENT}",
        {"id": question_id, "reader": reader_id},
    )
    return None if row is None else _reported(tx, _shown(tx, row, reader_id), reader_id)


def _reported_reply(tx: Transaction, reply_id: int, asker_id: int) -> Reported | None:
    row = tx.row(
        f"""{_REPLY} WHERE replies.id = :id AND asker_id = :asker
        AND replies.status = 'approved'""",
        {"id": reply_id, "asker": asker_id},
    )
    return None if row is None else _reported(tx, _shown(tx, row, asker_id), asker_id)


def _reported(tx: Transaction, said: Post, reader_id: int) -> Reported:
    is_named = said.is_named and visibility.can_see(tx, reader_id, said.author_id)
    return Reported(said.author_id, is_named, (("text", said.text),))


def _hide_question(tx: Transaction, question_id: int, _message: str | None, now: datetime) -> bool:
    is_there = tx.value(
        "SELECT 1 FROM questions WHERE id = :id AND status <> 'withdrawn'", {"id": question_id}
    )
    if is_there:
        _withdraw(tx, question_id, now)
    return bool(is_there)


def _hide_reply(tx: Transaction, reply_id: int, _message: str | None, _now: datetime) -> bool:
    return bool(
        tx.execute(
            "UPDATE replies SET status = 'withdrawn' WHERE id = :id AND status = 'approved'",
            {"id": reply_id},
        )
    )


def _has_many_readers(tx: Transaction, question_id: int) -> bool:
    readers: int = tx.value(
        """SELECT count(*) FROM deliveries WHERE status = 'sent' AND message_id =
            (SELECT message_id FROM questions WHERE id = :id)""",
        {"id": question_id},
    )
    return readers >= FEWEST


REPORTABLES = (
    Reportable(QUESTION, _reported_question, _hide_question, is_public=_has_many_readers),
    Reportable(REPLY, _reported_reply, _hide_reply),
)


# The asker's own questions


@dataclass(frozen=True, slots=True)
class OwnQuestion:
    """One of the asker's questions: how many members received it whom she could find by its topic,
    and how many answers were approved. Others may have received it, too.
    """

    question: Post
    recipients: int
    answers: int


@query
def own_questions(tx: Transaction, asker_id: int, page: int, size: int) -> Page[OwnQuestion]:
    """Her questions, newest first."""
    return tx.page(
        f"""{_QUESTION} WHERE asker_id = :asker AND questions.status <> 'withdrawn'
        ORDER BY questions.id DESC""",
        {"asker": asker_id},
        page,
        size,
    ).map(partial(_own, tx))


def _own(tx: Transaction, row: Row) -> OwnQuestion:
    got: int = tx.value(
        f"""SELECT count(*) FROM deliveries JOIN members ON members.id = recipient_id
        WHERE deliveries.status = 'sent'
        AND message_id = (SELECT message_id FROM questions WHERE id = :id)
        AND {visibility.SEES.format(one="members.id", viewer=":viewer")}
        AND {profile_fields.is_shown(ProfileField.TOPICS)}""",
        {"id": row["id"], "viewer": row["author_id"]},
    )
    answers: int = tx.value(
        f"""SELECT count(*) FROM replies JOIN questions ON questions.id = question_id
        WHERE question_id = :id AND replies.status = 'approved' AND {REPLY_IS_THERE}""",
        {"id": row["id"]},
    )
    return OwnQuestion(_post(row), got, answers)


@query
def own(tx: Transaction, question_id: int, asker_id: int) -> OwnQuestion | None:
    """One of her questions; None if it is not hers or withdrawn."""
    row = tx.row(
        f"""{_QUESTION} WHERE questions.id = :id AND asker_id = :asker
        AND questions.status <> 'withdrawn'""",
        {"id": question_id, "asker": asker_id},
    )
    return None if row is None else _own(tx, row)


@query
def answers(tx: Transaction, question_id: int, asker_id: int, page: int, size: int) -> Page[Post]:
    """The approved answers to one of her questions, oldest first."""
    return tx.page(
        f"""{_REPLY} WHERE question_id = :id AND asker_id = :asker
        AND replies.status = 'approved' AND {REPLY_IS_THERE} ORDER BY replies.id""",
        {"id": question_id, "asker": asker_id},
        page,
        size,
    ).map(lambda row: _shown(tx, row, asker_id))


def answer_count(tx: Transaction, asker_id: int, since: datetime) -> int:
    """The number of answers to her questions that were approved since then, inside a
    transaction.
    """
    return tx.value(
        f"""SELECT count(*) FROM questions JOIN replies ON question_id = questions.id
        JOIN reviews ON reviews.kind = :kind AND reviews.subject_id = replies.id
        WHERE asker_id = :asker AND questions.status = 'approved'
        AND replies.status = 'approved' AND reviews.status = 'approved' AND {REPLY_IS_THERE}
        AND decided_at >= :since""",
        {"kind": REPLY, "asker": asker_id, "since": to_timestamp(since)},
    )


@query
def answer(tx: Transaction, reply_id: int, asker_id: int) -> Post | None:
    """An approved answer to one of her questions."""
    row = tx.row(
        f"""{_REPLY} WHERE replies.id = :id AND asker_id = :asker
        AND replies.status = 'approved' AND {REPLY_IS_THERE}""",
        {"id": reply_id, "asker": asker_id},
    )
    return None if row is None else _shown(tx, row, asker_id)


@query
def own_post(tx: Transaction, kind: Kind, id: int, author_id: int) -> Post | None:
    """A question or an answer that she sent, with the decision."""
    found = _find(tx, kind, id)
    return found if found is not None and found.author_id == author_id else None


@mutation
def withdraw(tx: Transaction, question_id: int, asker_id: int, now: datetime) -> bool:
    """Withdraw one of her questions: nobody receives or answers it any more. False if it is not
    hers.
    """
    found = tx.value(
        """SELECT id FROM questions WHERE id = :id AND asker_id = :asker
        AND status <> 'withdrawn'""",
        {"id": question_id, "asker": asker_id},
    )
    if found is not None:
        _withdraw(tx, question_id, now)
    return found is not None


def _withdraw(tx: Transaction, question_id: int, now: datetime) -> None:
    which = {"id": question_id}
    tx.execute("UPDATE questions SET status = 'withdrawn' WHERE id = :id", which)
    reviews.withdraw(tx, QUESTION, question_id, now)
    outbox.cancel(tx, QUESTION, question_id, "taken back", now)
    for row in tx.rows(
        """UPDATE replies SET status = 'withdrawn' WHERE question_id = :id
        AND status = 'pending' RETURNING id""",
        which,
    ):
        reviews.withdraw(tx, REPLY, row["id"], now)


def withdraw_all_of(tx: Transaction, member_id: int, now: datetime) -> None:
    """Withdraw the questions of a member who leaves; they are deleted with her, and so are the
    answers that wait for a decision.
    """
    for row in tx.rows(
        "SELECT id FROM questions WHERE asker_id = :asker AND status <> 'withdrawn' ORDER BY id",
        {"asker": member_id},
    ):
        _withdraw(tx, row["id"], now)


MEMBER_DATA = tuple(
    MemberColumn(
        table, column, DELETED,
        f"""created_at, language, text, is_named, status, country, sector
        {more}""",
        internal=("id", "question_id", "message_id"),
    )
    for table, column, more in (
        ("questions", "asker_id", ", topic"), ("replies", "author_id", "")
    )
)  # fmt: skip
