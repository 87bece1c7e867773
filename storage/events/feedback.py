"""Feedback: a short evaluation of an event by those who attended."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage import audit_notices, outbox
from storage.database import Transaction, from_timestamp, mutation, query, to_timestamp
from storage.events import records
from storage.events.records import Event, EventStatus, attendees
from storage.kit import audit, small_numbers

EVALUATION = "event-evaluation"
"""Kind of the message that asks for it; its subject is the event."""
REQUEST_DELAY = timedelta(hours=1)
"""How long after the end the participants are asked."""
REMINDER_DELAY = timedelta(days=3)
"""How long after that those who have not answered are asked again."""
OPEN_FOR = timedelta(days=14)
"""How long after the end evaluations are accepted."""


class FeedbackOutcome(StrEnum):
    """Outcome of an evaluation."""

    THANKS = "thanks"
    CLOSED = "closed"
    SHOWN = "shown"
    NOT_THERE = "not-there"


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Her evaluation: scores from 1 to 5, and whatever she likes to add in words. `answers` are to
    the organiser's questions, in their order, None where she skipped one.
    """

    score: int
    useful: str | None = None
    improve: str | None = None
    may_quote: bool = False
    answers: tuple[str | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence without a name; `may_quote` means that its writer allows it to be quoted."""

    text: str
    may_quote: bool


@dataclass(frozen=True, slots=True)
class FeedbackResults:
    """The feedback on an event, as far as it is shown: `count` evaluations. `scores` counts each
    score from 1 to 5; the order of the texts does not reveal whose they are. `is_more` says that
    there are others, which are not shown yet, or never if it `is_over`: more evaluations are
    accepted until `closes_at` (UTC).
    """

    attended: int
    count: int
    is_more: bool
    is_over: bool
    closes_at: datetime
    scores: tuple[int, ...]
    useful: tuple[Quote, ...]
    improve: tuple[Quote, ...]
    answers: tuple[tuple[str, tuple[Quote, ...]], ...]

    @property
    def mean(self) -> float | None:
        """The mean score; None if there is none."""
        weighted = sum(score * count for score, count in enumerate(self.scores, 1))
        return weighted / sum(self.scores) if sum(self.scores) else None


@mutation
def ask(tx: Transaction, now: datetime) -> int:
    """Ask those who came for their evaluation, and ask again those who have not answered."""
    asked = 0
    for row in tx.rows(
        """SELECT id, feedback_asked_at FROM events WHERE status = 'published'
            AND parent_id IS NULL AND feedback_reminded_at IS NULL
        AND ends_at <= :ended""",
        {"ended": to_timestamp(now - REQUEST_DELAY)},
    ):
        event = records.load(tx, row["id"])
        assert event is not None
        if row["feedback_asked_at"] is None:
            recipients, column = attendees(tx, event.id), "feedback_asked_at"
        elif now >= from_timestamp(row["feedback_asked_at"]) + REMINDER_DELAY:
            recipients, column = _without_feedback(tx, event.id), "feedback_reminded_at"
        else:
            continue
        tx.execute(
            f"UPDATE events SET {column} = :now WHERE id = :id",
            {"id": event.id, "now": to_timestamp(now)},
        )
        if recipients:
            asked += len(recipients)
            _enqueue(tx, event, recipients, now)
    return asked


@query
def next_due(tx: Transaction) -> datetime | None:
    """When somebody is next asked (UTC); None if no event is awaiting its evaluation."""
    due = tx.value(
        """SELECT min(CASE WHEN feedback_asked_at IS NULL THEN ends_at + :soon
            ELSE feedback_asked_at + :again END)
        FROM events WHERE status = 'published' AND parent_id IS NULL
        AND feedback_reminded_at IS NULL""",
        {"soon": REQUEST_DELAY.total_seconds(), "again": REMINDER_DELAY.total_seconds()},
    )
    return None if due is None else from_timestamp(int(due))


def _without_feedback(tx: Transaction, event_id: int) -> list[int]:
    """The members who have been asked and have not answered."""
    return [
        row["recipient_id"]
        for row in tx.rows(
            """SELECT recipient_id FROM messages JOIN deliveries ON message_id = messages.id
            WHERE kind = :kind AND subject_id = :event AND recipient_id IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM event_feedback
                WHERE event_id = :event AND member_id = recipient_id)
            ORDER BY recipient_id""",
            {"kind": EVALUATION, "event": event_id},
        )
    ]


def ask_late_attendee(tx: Transaction, event_id: int, member_id: int, now: datetime) -> None:
    """Ask a member whose attendance the organiser records late, if the others have already been
    asked.
    """
    asked = tx.value("SELECT feedback_asked_at FROM events WHERE id = :id", {"id": event_id})
    was_asked = tx.value(
        """SELECT 1 FROM messages JOIN deliveries ON message_id = messages.id
        WHERE kind = :kind AND subject_id = :event AND recipient_id = :member""",
        {"kind": EVALUATION, "event": event_id, "member": member_id},
    )
    if asked is not None and not was_asked:
        event = records.load(tx, event_id)
        assert event is not None
        _enqueue(tx, event, [member_id], now)


def _enqueue(tx: Transaction, event: Event, recipients: list[int], now: datetime) -> None:
    outbox.enqueue(
        tx, EVALUATION, recipients, now, subject_id=event.id, expires_at=event.ends_at + OPEN_FOR
    )


@query
def is_asked(tx: Transaction, event_id: int, member_id: int) -> bool:
    """Whether her evaluation is still missing: she came and has given none."""
    return is_missing(tx, event_id, member_id)


def is_missing(tx: Transaction, event_id: int, member_id: int) -> bool:
    """Like `is_asked`, inside a transaction."""
    return bool(
        tx.value(
            """SELECT 1 FROM attendances WHERE event_id = :event AND member_id = :member
            AND NOT EXISTS (SELECT 1 FROM event_feedback
                WHERE event_id = :event AND member_id = :member)""",
            {"event": event_id, "member": member_id},
        )
    )


@query
def may_evaluate(tx: Transaction, event_id: int, member_id: int, now: datetime) -> bool:
    """Whether an evaluation of hers would be accepted now."""
    event = records.load(tx, event_id)
    return (
        event is not None
        and event.starts_at <= now < event.ends_at + OPEN_FOR
        and member_id in attendees(tx, event_id)
    )


@query
def is_shown(tx: Transaction, event_id: int, member_id: int, now: datetime) -> bool:
    """Whether the results already show an evaluation of hers, so that it stays as it is."""
    event = records.load(tx, event_id)
    return event is not None and _is_shown(tx, event, member_id, now)


def _is_shown(tx: Transaction, event: Event, member_id: int, now: datetime) -> bool:
    mine = tx.value(
        "SELECT id FROM event_feedback WHERE event_id = :event AND member_id = :member",
        {"event": event.id, "member": member_id},
    )
    return mine in _shown(tx, event, now)


@mutation
def evaluate(
    tx: Transaction, event_id: int, member_id: int, given: Evaluation, now: datetime
) -> FeedbackOutcome:
    """Store her evaluation, replacing an earlier one that is not shown yet."""
    tx.lock("events", event_id)
    event = records.load(tx, event_id)
    if event is None or member_id not in attendees(tx, event_id):
        return FeedbackOutcome.NOT_THERE
    if not event.starts_at <= now < event.ends_at + OPEN_FOR:
        return FeedbackOutcome.CLOSED
    key = {"event": event_id, "member": member_id}
    if _is_shown(tx, event, member_id, now):
        return FeedbackOutcome.SHOWN
    tx.execute("DELETE FROM event_feedback WHERE event_id = :event AND member_id = :member", key)
    feedback_id: int = tx.value(
        """INSERT INTO event_feedback
            (event_id, member_id, score, useful, improve, may_quote, created_at)
        VALUES (:event, :member, :score, :useful, :improve, :may_quote, :now) RETURNING id""",
        {
            **key,
            "score": given.score,
            "useful": given.useful,
            "improve": given.improve,
            "may_quote": int(given.may_quote),
            "now": to_timestamp(now),
        },
    )
    tx.execute_many(
        """INSERT INTO event_feedback_answers (feedback_id, position, answer)
        VALUES (:id, :position, :answer)""",
        [
            {"id": feedback_id, "position": position, "answer": answer}
            for position, answer in enumerate(given.answers)
            if answer
        ],
    )
    outbox.cancel(tx, EVALUATION, event_id, "answered", now, member_id)
    return FeedbackOutcome.THANKS


def _shown(tx: Transaction, event: Event, now: datetime) -> tuple[int, ...]:
    """The ids of the evaluations that are shown, in the order in which they came."""
    ids = [
        row["id"]
        for row in tx.rows(
            "SELECT id FROM event_feedback WHERE event_id = :id ORDER BY id", {"id": event.id}
        )
    ]
    number = small_numbers.in_steps(len(ids), is_over=now >= event.ends_at + OPEN_FOR)
    return tuple(ids[:number])


@query
def results(
    tx: Transaction, event_id: int, member_id: int, now: datetime
) -> FeedbackResults | None:
    """The feedback, for those who may change the event, in steps (`storage/kit/small_numbers.py`):
    what one woman said cannot be told from the results before and after her. None for everybody
    else.
    """
    event = records.load(tx, event_id)
    if event is None or not records.manages(tx, event_id, member_id):
        return None
    shown = _shown(tx, event, now)
    which = {"event": event_id, "last": shown[-1] if shown else 0}
    rows = tx.rows(f"SELECT * {_UP_TO} ORDER BY id", which)
    scores = Counter(row["score"] for row in rows)

    def said(column: str) -> tuple[Quote, ...]:
        return _shuffled(
            [Quote(row[column], bool(row["may_quote"])) for row in rows if row[column]]
        )

    answers: list[tuple[str, tuple[Quote, ...]]] = []
    for position, question in enumerate(event.questions):
        given = tx.rows(
            f"""SELECT answer, may_quote {_UP_TO_ANSWERS} AND position = :position""",
            {**which, "position": position},
        )
        quotes = [Quote(row["answer"], bool(row["may_quote"])) for row in given]
        answers.append((question, _shuffled(quotes)))
    every: int = tx.value("SELECT count(*) FROM event_feedback WHERE event_id = :event", which)
    return FeedbackResults(
        attended=len(attendees(tx, event_id)),
        count=len(rows),
        is_more=len(rows) < every,
        is_over=now >= event.ends_at + OPEN_FOR,
        closes_at=event.ends_at + OPEN_FOR,
        scores=tuple(scores[score] for score in range(1, 6)),
        useful=said("useful"),
        improve=said("improve"),
        answers=tuple(answers) if rows else (),
    )


_UP_TO = "FROM event_feedback WHERE event_id = :event AND id <= :last"
_UP_TO_ANSWERS = """FROM event_feedback_answers JOIN event_feedback
    ON event_feedback.id = feedback_id WHERE event_id = :event AND event_feedback.id <= :last"""


@dataclass(frozen=True, slots=True)
class Said:
    """A text of an evaluation, as those who organised the event read it. `key` names it in a
    report; `question` is the organiser's own one, None for the two usual ones.
    """

    key: int
    column: str
    question: str | None
    text: str


USUAL = ("useful", "improve")
_PARTS = 16
"""A key is the number of the evaluation times this, plus that of its part."""


@query
def said(tx: Transaction, event_id: int, member_id: int, now: datetime) -> tuple[Said, ...]:
    """The texts that the results show, for those who may change the event."""
    event = records.load(tx, event_id)
    if event is None or not records.manages(tx, event_id, member_id):
        return ()
    found = [one for id in _shown(tx, event, now) for one in _said(tx, event, id)]
    return tuple(sorted(found, key=lambda one: one.text.casefold()))


def _said(tx: Transaction, event: Event, feedback_id: int) -> Iterator[Said]:
    row = tx.row("SELECT useful, improve FROM event_feedback WHERE id = :id", {"id": feedback_id})
    assert row is not None
    for part, column in enumerate(USUAL):
        if row[column]:
            yield Said(feedback_id * _PARTS + part, column, None, row[column])
    answers = {
        answer["position"]: answer["answer"]
        for answer in tx.rows(
            "SELECT position, answer FROM event_feedback_answers WHERE feedback_id = :id",
            {"id": feedback_id},
        )
    }
    for position, question in enumerate(event.questions):
        if position in answers:
            key = feedback_id * _PARTS + len(USUAL) + position
            yield Said(key, "own", question, answers[position])


def said_by(tx: Transaction, key: int, viewer_id: int) -> tuple[int, str] | None:
    """Whose text has this key, and the text, for those who may change the event; None if there is
    none, or nobody's any more.
    """
    feedback_id = key // _PARTS
    row = tx.row(
        """SELECT event_id, member_id FROM event_feedback
        WHERE id = :id AND member_id IS NOT NULL""",
        {"id": feedback_id},
    )
    if row is None or not records.manages(tx, row["event_id"], viewer_id):
        return None
    event = records.load(tx, row["event_id"])
    assert event is not None
    texts = {one.key: one.text for one in _said(tx, event, feedback_id)}
    return None if key not in texts else (row["member_id"], texts[key])


def take_away(tx: Transaction, key: int) -> bool:
    """Take a text out of its evaluation; returns whether there was one."""
    feedback_id, part = divmod(key, _PARTS)
    which = {"id": feedback_id, "position": part - len(USUAL)}
    if part < len(USUAL):
        column = USUAL[part]
        sql = f"UPDATE event_feedback SET {column} = NULL WHERE id = :id AND {column} IS NOT NULL"
        return bool(tx.execute(sql, which))
    sql = "DELETE FROM event_feedback_answers WHERE feedback_id = :id AND position = :position"
    return bool(tx.execute(sql, which))


def erase_member(tx: Transaction, member_id: int, _now: datetime) -> None:
    """Erase the words in the evaluations of a member who leaves. Her scores stay as numbers, or
    what is shown without them would tell them.
    """
    which = {"member": member_id}
    tx.execute(
        """DELETE FROM event_feedback_answers WHERE feedback_id IN
            (SELECT id FROM event_feedback WHERE member_id = :member)""",
        which,
    )
    tx.execute(
        """UPDATE event_feedback SET useful = NULL, improve = NULL, may_quote = 0
        WHERE member_id = :member""",
        which,
    )


def _shuffled(said: list[Quote]) -> tuple[Quote, ...]:
    # Sorted by the text itself, so that one woman's sentences are not at the same position in every
    # list.
    return tuple(sorted(said, key=lambda one: (one.text.casefold(), one.may_quote)))


@mutation
def export(
    tx: Transaction, event_id: int, member_id: int, what: str, now: datetime
) -> Event | None:
    """The event for an export, which is logged; None if she may not export it."""
    tx.lock("events", event_id)
    event = records.load(tx, event_id)
    if event is None or not records.manages(tx, event_id, member_id):
        return None
    if event.status is not EventStatus.PUBLISHED:
        return None
    entry = audit.record(tx, member_id, f"export-{what}", now, event_id=event_id)
    audit_notices.tell(tx, entry, member_id, now)
    return event
