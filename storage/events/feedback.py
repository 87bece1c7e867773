"""Feedback: a short evaluation of an event by those who attended."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage import audit_notices, outbox
from storage.database import Transaction, from_timestamp, mutation, query, to_timestamp
from storage.events import records
from storage.events.records import Event, EventStatus, attendees
from storage.kit import audit

EVALUATION = "event-evaluation"
"""Kind of the message that asks for it; its subject is the event."""
REQUEST_DELAY = timedelta(hours=1)
"""How long after the end the participants are asked."""
REMINDER_DELAY = timedelta(days=3)
"""How long after that those who have not answered are asked again."""
OPEN_FOR = timedelta(days=30)
"""How long after the end evaluations are accepted."""


class FeedbackOutcome(StrEnum):
    """Outcome of an evaluation."""

    THANKS = "thanks"
    CLOSED = "closed"
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
    """The feedback on an event. `count` people have answered. `scores` counts each score from 1 to
    5; the order of the texts does not reveal whose they are. As long as too few have answered,
    `is_hidden` is true and there is nothing else.
    """

    attended: int
    count: int
    is_hidden: bool
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
            AND feedback_reminded_at IS NULL
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
        FROM events WHERE status = 'published' AND feedback_reminded_at IS NULL""",
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


@mutation
def evaluate(
    tx: Transaction, event_id: int, member_id: int, given: Evaluation, now: datetime
) -> FeedbackOutcome:
    """Store her evaluation, replacing an earlier one."""
    tx.lock("events", event_id)
    event = records.load(tx, event_id)
    if event is None or member_id not in attendees(tx, event_id):
        return FeedbackOutcome.NOT_THERE
    if not event.starts_at <= now < event.ends_at + OPEN_FOR:
        return FeedbackOutcome.CLOSED
    key = {"event": event_id, "member": member_id}
    tx.execute("DELETE FROM event_feedback WHERE event_id = :event AND member_id = :member", key)
    tx.execute(
        """INSERT INTO event_feedback
            (event_id, member_id, score, useful, improve, may_quote, created_at)
        VALUES
            (:event, :member, :score, :useful, :improve, :may_quote, :now)""",
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
        """INSERT INTO event_feedback_answers (event_id, member_id, position, answer)
        VALUES (:event, :member, :position, :answer)""",
        [
            {**key, "position": position, "answer": answer}
            for position, answer in enumerate(given.answers)
            if answer
        ],
    )
    outbox.cancel(tx, EVALUATION, event_id, "answered", now, member_id)
    return FeedbackOutcome.THANKS


@query
def results(tx: Transaction, event_id: int, member_id: int, least: int) -> FeedbackResults | None:
    """The feedback, for those who may change the event, once at least `least` people have answered:
    of fewer, each could be recognised. None for everybody else.
    """
    event = records.load(tx, event_id)
    if event is None or not records.manages(tx, event_id, member_id):
        return None
    rows = tx.rows("SELECT * FROM event_feedback WHERE event_id = :event", {"event": event_id})
    count, attended = len(rows), len(attendees(tx, event_id))
    if count < least:
        return FeedbackResults(attended, count, count > 0, (0,) * 5, (), (), ())
    scores = Counter(row["score"] for row in rows)

    def said(column: str) -> tuple[Quote, ...]:
        return _shuffled(
            [Quote(row[column], bool(row["may_quote"])) for row in rows if row[column]]
        )

    return FeedbackResults(
        attended=attended,
        count=count,
        is_hidden=False,
        scores=tuple(scores[score] for score in range(1, 6)),
        useful=said("useful"),
        improve=said("improve"),
        answers=tuple(
            (question, _answers(tx, event_id, position))
            for position, question in enumerate(event.questions)
        ),
    )


def _answers(tx: Transaction, event_id: int, position: int) -> tuple[Quote, ...]:
    return _shuffled(
        [
            Quote(row["answer"], bool(row["may_quote"]))
            for row in tx.rows(
                """SELECT answer, may_quote FROM event_feedback_answers
                JOIN event_feedback USING (event_id, member_id)
                WHERE event_id = :event AND position = :position""",
                {"event": event_id, "position": position},
            )
        ]
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
