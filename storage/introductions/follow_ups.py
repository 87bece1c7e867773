"""What comes of new contacts: one question to each of the two, for the network's numbers only.

An answer is counted and forgotten: nobody, whoever reads the database, can tell who gave it.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from storage import outbox, visibility
from storage.database import Transaction, from_timestamp, mutation, query, to_timestamp
from storage.introductions import records
from storage.kit.personal_data import DELETED, MemberColumn

FOLLOW_UP = "contact-follow-up"
"""Kind of the queued question; its subject is the introduction."""

ASK_AFTER = timedelta(days=10)
"""How long after both have agreed each of them is asked."""

STALE = timedelta(days=14)
"""How late the question may still be sent."""

QUARTERS = 4
"""How many quarters the numbers show."""


class Answer(StrEnum):
    """The answers to the question."""

    SPOKEN = "spoken"
    NOT_YET = "not-yet"
    DID_NOT_FIT = "did-not-fit"


MADE = "made"
"""What is counted besides the answers: contacts that two members have made."""


def plan(tx: Transaction, introduction_id: int, pair: tuple[int, int], now: datetime) -> None:
    """Count a new contact and plan the question to each of the two."""
    _count(tx, MADE, now)
    tx.execute_many(
        """INSERT INTO contact_follow_ups (introduction_id, member_id, due_at)
        VALUES (:id, :member, :due) ON CONFLICT (introduction_id, member_id) DO NOTHING""",
        [
            {"id": introduction_id, "member": member, "due": to_timestamp(now + ASK_AFTER)}
            for member in pair
        ],
    )


def cancel(tx: Transaction, introduction_id: int, now: datetime) -> None:
    """Ask no more about a contact that has ended. That a question was asked is kept."""
    tx.execute(
        "DELETE FROM contact_follow_ups WHERE introduction_id = :id AND asked_at IS NULL",
        {"id": introduction_id},
    )
    outbox.cancel(tx, FOLLOW_UP, introduction_id, "no longer needed", now)


@mutation
def ask(tx: Transaction, now: datetime) -> int:
    """Enqueue the questions that are due; returns how many.

    Whoever has left a question unanswered is not asked another one, and neither is anybody whose
    contact is gone.
    """
    asked = 0
    for row in tx.rows(
        """SELECT introduction_id, member_id FROM contact_follow_ups
        WHERE asked_at IS NULL AND due_at <= :now ORDER BY due_at, introduction_id, member_id""",
        {"now": to_timestamp(now)},
    ):
        which = {"id": row["introduction_id"], "member": row["member_id"]}
        is_silent = tx.value(
            """SELECT 1 FROM contact_follow_ups
            WHERE member_id = :member AND asked_at IS NOT NULL LIMIT 1""",
            {"member": row["member_id"]},
        )
        there = records.contact_of(tx, row["introduction_id"], row["member_id"])
        if is_silent or there is None:
            tx.execute(
                """DELETE FROM contact_follow_ups
                WHERE introduction_id = :id AND member_id = :member""",
                which,
            )
            continue
        tx.execute(
            """UPDATE contact_follow_ups SET asked_at = :now
            WHERE introduction_id = :id AND member_id = :member""",
            {**which, "now": to_timestamp(now)},
        )
        outbox.enqueue(
            tx, FOLLOW_UP, [row["member_id"]], now, subject_id=row["introduction_id"],
            expires_at=now + STALE,
        )  # fmt: skip
        asked += 1
    return asked


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next question is due (UTC); None if none is planned."""
    due = tx.value("SELECT min(due_at) FROM contact_follow_ups WHERE asked_at IS NULL")
    return None if due is None else from_timestamp(due)


@query
def is_open(tx: Transaction, introduction_id: int, member_id: int) -> bool:
    """Whether she has been asked about this contact, has not answered, and still has it."""
    return is_unanswered(tx, introduction_id, member_id)


def is_unanswered(tx: Transaction, introduction_id: int, member_id: int) -> bool:
    """As `is_open`, inside a transaction."""
    asked = tx.value(
        """SELECT 1 FROM contact_follow_ups
        WHERE introduction_id = :id AND member_id = :member AND asked_at IS NOT NULL""",
        {"id": introduction_id, "member": member_id},
    )
    return bool(asked) and records.contact_of(tx, introduction_id, member_id) is not None


@mutation
def answer(
    tx: Transaction, introduction_id: int, member_id: int, said: Answer, now: datetime
) -> bool:
    """Count her answer and forget that it was hers; False if the question is not open."""
    tx.lock("introductions", introduction_id)
    if not is_unanswered(tx, introduction_id, member_id):
        return False
    tx.execute(
        "DELETE FROM contact_follow_ups WHERE introduction_id = :id AND member_id = :member",
        {"id": introduction_id, "member": member_id},
    )
    _count(tx, said.value, now)
    return True


def _count(tx: Transaction, what: str, now: datetime) -> None:
    tx.execute(
        """INSERT INTO contact_numbers (quarter, what, count) VALUES (:quarter, :what, 1)
        ON CONFLICT (quarter, what) DO UPDATE SET count = contact_numbers.count + 1""",
        {"quarter": _quarter(now), "what": what},
    )


def _quarter(now: datetime) -> int:
    day = now.astimezone(UTC)
    return day.year * 4 + (day.month - 1) // 3


@dataclass(frozen=True, slots=True)
class QuarterNumbers:
    """A quarter's new contacts, and what was answered in it, in the order of Answer."""

    year: int
    quarter: int
    made: int
    answers: tuple[int, ...]


@query
def numbers(tx: Transaction, now: datetime) -> tuple[QuarterNumbers, ...]:
    """The last quarters that are over, the newest first. The current one is left out: a number that
    grows by one tells on whoever has just answered.
    """
    counts: dict[int, dict[str, int]] = {}
    for row in tx.rows(
        """SELECT quarter, what, count FROM contact_numbers
        WHERE quarter < :current AND quarter >= :current - :shown""",
        {"current": _quarter(now), "shown": QUARTERS},
    ):
        counts.setdefault(row["quarter"], {})[row["what"]] = row["count"]
    return tuple(
        QuarterNumbers(
            at // 4, at % 4 + 1, of.get(MADE, 0), tuple(of.get(said.value, 0) for said in Answer)
        )
        for at, of in sorted(counts.items(), reverse=True)
    )


MEMBER_DATA = (
    MemberColumn(
        "contact_follow_ups",
        "member_id",
        DELETED,
        "due_at, asked_at",
        "JOIN introductions ON introductions.id = introduction_id "
        + visibility.ONLY_SEEN.format(
            one="""(CASE WHEN introductions.requester_id = contact_follow_ups.member_id
                THEN introductions.recipient_id ELSE introductions.requester_id END)""",
            viewer="contact_follow_ups.member_id",
        ),
        internal=("introduction_id",),
    ),
)
