"""The questions to both of a pair, and what happens when there is no answer.

    agreement   five days after the two have met by name, to whoever has not accepted it
    fortnight   fourteen days after the beginning: have you spoken?
    midpoint    half-way: the goals
    end         at the end: did it take place, and what came of it?
    later       three months later

Each question is sent once, and once more after three days without an answer. After four more, the
coordinator is told that there was none: she learns that, and never an answer. Answers are counted
by programme, and it is forgotten whose they were.
"""

import calendar
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage import outbox
from storage.certificates import issuing
from storage.database import Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.mentoring import records
from storage.mentoring.records import Pair, PairStatus, Side


class Step(StrEnum):
    """A question to each of a pair, in their order."""

    AGREEMENT = "agreement"
    FORTNIGHT = "fortnight"
    MIDPOINT = "midpoint"
    END = "end"
    LATER = "later"


ANSWERED = tuple(step for step in Step if step is not Step.AGREEMENT)
"""The questions with ready answers; to the first one, the agreement is the answer."""


class Answer(StrEnum):
    """The answers to a question, from good to bad."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


def kind_of(step: Step) -> str:
    """The kind of the queued question of a step; its subject is the pair."""
    return f"mentoring-ask-{step}"


SILENCE = "mentoring-silence"
"""Kind of the news to the coordinator that somebody has not answered; its subject is the pair."""

AGREE_AFTER = timedelta(days=5)
FIRST_AFTER = timedelta(days=14)
LATER_AFTER = timedelta(days=91)
AGAIN_AFTER = timedelta(days=3)
"""How long after a question without an answer it is asked once more."""
SILENT_AFTER = timedelta(days=4)
"""How long after that the coordinator is told."""


def after_months(moment: datetime, months: int) -> datetime:
    """The same day so many months later, or the last one of that month."""
    number = moment.month - 1 + months
    year, month = moment.year + number // 12, number % 12 + 1
    return moment.replace(
        year=year, month=month, day=min(moment.day, calendar.monthrange(year, month)[1])
    )


# Planning


def _plan(
    tx: Transaction, pair_id: int, members: tuple[int | None, ...], due: dict[Step, datetime]
) -> None:
    tx.execute_many(
        """INSERT INTO mentoring_checkins (pair_id, member_id, step, due_at)
        VALUES (:pair, :member, :step, :due) ON CONFLICT (pair_id, member_id, step) DO NOTHING""",
        [
            {"pair": pair_id, "member": member, "step": step.value, "due": to_timestamp(at)}
            for member in members
            if member is not None
            for step, at in due.items()
        ],
    )


def plan_agreement(tx: Transaction, pair_id: int, members: tuple[int, int], now: datetime) -> None:
    """Plan the question for the agreement."""
    _plan(tx, pair_id, members, {Step.AGREEMENT: now + AGREE_AFTER})


def plan_again(tx: Transaction, pair_id: int, member_id: int, now: datetime) -> None:
    """There is another version of the agreement, which she has not accepted: she is asked for it
    some days from now, unless she is being asked already.
    """
    tx.execute(
        """UPDATE mentoring_checkins SET due_at = :due, asked = 0, is_answered = 0, silent_at = NULL
        WHERE pair_id = :pair AND member_id = :member AND step = 'agreement'
            AND (asked = 0 OR is_answered = 1)""",
        {"pair": pair_id, "member": member_id, "due": to_timestamp(now + AGREE_AFTER)},
    )


def begin(tx: Transaction, pair: Pair, now: datetime) -> None:
    """The mentoring begins: at once, or at the start of the programme. Plan the questions."""
    programme = records.programme_of(tx, pair.programme_id)
    assert programme is not None
    began = max(now, programme.starts_at)
    ends = after_months(began, programme.months)
    tx.execute(
        """UPDATE mentoring_pairs SET status = 'running', began_at = :began, ends_at = :ends
        WHERE id = :id""",
        {"id": pair.id, "began": to_timestamp(began), "ends": to_timestamp(ends)},
    )
    _plan(
        tx,
        pair.id,
        (pair.mentor_id, pair.mentee_id),
        {
            Step.FORTNIGHT: began + FIRST_AFTER,
            Step.MIDPOINT: began + (ends - began) / 2,
            Step.END: ends,
            Step.LATER: ends + LATER_AFTER,
        },
    )


def settle(tx: Transaction, pair_id: int, member_id: int, step: Step, now: datetime) -> None:
    """She has done what a question asks for: it needs no answer any more."""
    tx.execute(
        """UPDATE mentoring_checkins SET is_answered = 1, due_at = NULL
        WHERE pair_id = :pair AND member_id = :member AND step = :step""",
        {"pair": pair_id, "member": member_id, "step": step.value},
    )
    outbox.cancel(tx, kind_of(step), pair_id, "answered", now, recipient=member_id)


def cancel(tx: Transaction, pair_id: int, now: datetime) -> None:
    """Ask no more about a pair that has ended. That she was asked, and silent, is kept."""
    tx.execute("UPDATE mentoring_checkins SET due_at = NULL WHERE pair_id = :id", {"id": pair_id})
    for step in Step:
        outbox.cancel(tx, kind_of(step), pair_id, "no longer needed", now)


# Asking


@mutation
def ask(tx: Transaction, now: datetime) -> int:
    """Send the questions that are due, once more those without an answer, and tell coordinators of
    silence; pairs whose time is over are completed. Returns how much was done.
    """
    done = 0
    for row in tx.rows(
        """SELECT * FROM mentoring_pairs WHERE status = 'running' AND ends_at <= :now
        ORDER BY ends_at, id""",
        {"now": to_timestamp(now)},
    ):
        _complete(tx, records.pair_in(row), now)
        done += 1
    silent: dict[int, None] = {}
    for row in tx.rows(
        """SELECT * FROM mentoring_checkins WHERE due_at <= :now
        ORDER BY due_at, pair_id, member_id, step""",
        {"now": to_timestamp(now)},
    ):
        done += 1
        if row["asked"] == 2:
            _set(tx, row, due=None, silent=now)
            silent[row["pair_id"]] = None
        else:
            wait = AGAIN_AFTER if row["asked"] == 0 else SILENT_AFTER
            _set(tx, row, due=now + wait, asked=row["asked"] + 1)
            step = Step(row["step"])
            outbox.enqueue(
                tx, kind_of(step), [row["member_id"]], now, subject_id=row["pair_id"],
                expires_at=now + AGAIN_AFTER + SILENT_AFTER,
            )  # fmt: skip
    for pair_id in silent:
        pair = records.pair_of(tx, pair_id)
        assert pair is not None
        told = records.coordinators_of(tx, pair.programme_id, pair)
        if told:
            outbox.enqueue(tx, SILENCE, told, now, subject_id=pair_id)
    return done


def _set(
    tx: Transaction,
    row: Row,
    *,
    due: datetime | None,
    asked: int | None = None,
    silent: datetime | None = None,
) -> None:
    tx.execute(
        """UPDATE mentoring_checkins SET due_at = :due, asked = :asked, silent_at = :silent
        WHERE pair_id = :pair AND member_id = :member AND step = :step""",
        {
            "pair": row["pair_id"],
            "member": row["member_id"],
            "step": row["step"],
            "due": None if due is None else to_timestamp(due),
            "asked": row["asked"] if asked is None else asked,
            "silent": None if silent is None else to_timestamp(silent),
        },
    )


def _complete(tx: Transaction, pair: Pair, now: datetime) -> None:
    tx.execute(
        "UPDATE mentoring_pairs SET status = 'completed', ended_at = :now WHERE id = :id",
        {"id": pair.id, "now": to_timestamp(now)},
    )


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the next question is due, or the next pair completed (UTC)."""
    due = tx.value(
        """SELECT min(at) FROM (SELECT min(due_at) AS at FROM mentoring_checkins
            UNION ALL SELECT min(ends_at) FROM mentoring_pairs WHERE status = 'running') AS due"""
    )
    return None if due is None else from_timestamp(due)


# Answering


@dataclass(frozen=True, slots=True)
class Answered:
    """That her answer was counted, and what may follow. `side` is what she is in the pair."""

    side: Side
    step: Step
    answer: Answer


def open_step(tx: Transaction, pair_id: int, member_id: int) -> Step | None:
    """The last question that she was asked and has not answered, inside a transaction."""
    row = tx.row(
        f"""SELECT step FROM mentoring_checkins
        JOIN mentoring_pairs ON mentoring_pairs.id = pair_id
        WHERE pair_id = :pair AND member_id = :member AND asked > 0 AND is_answered = 0
        AND status IN {records.TAKEN} AND step <> 'agreement'
        ORDER BY CASE step WHEN 'fortnight' THEN 1 WHEN 'midpoint' THEN 2
            WHEN 'end' THEN 3 ELSE 4 END DESC LIMIT 1""",
        {"pair": pair_id, "member": member_id},
    )
    return None if row is None else Step(row["step"])


@query
def is_open(tx: Transaction, pair_id: int, member_id: int, step: Step) -> bool:
    """Whether she has been asked this question and it still waits for her answer."""
    return waits(tx, pair_id, member_id, step)


def waits(tx: Transaction, pair_id: int, member_id: int, step: Step) -> bool:
    """As `is_open`, inside a transaction."""
    statuses = "('agreeing')" if step is Step.AGREEMENT else "('running', 'completed')"
    return bool(
        tx.value(
            f"""SELECT 1 FROM mentoring_checkins
            JOIN mentoring_pairs ON mentoring_pairs.id = pair_id
            WHERE pair_id = :pair AND member_id = :member AND step = :step AND asked > 0
            AND is_answered = 0 AND status IN {statuses}""",
            {"pair": pair_id, "member": member_id, "step": step.value},
        )
    )


def next_at(tx: Transaction, pair_id: int, member_id: int) -> datetime | None:
    """When she is asked next (UTC), inside a transaction."""
    return records.moment(
        tx.value(
            """SELECT min(due_at) FROM mentoring_checkins WHERE pair_id = :pair
            AND member_id = :member AND asked = 0 AND step <> 'agreement'""",
            {"pair": pair_id, "member": member_id},
        )
    )


def has_confirmed(tx: Transaction, pair_id: int, member_id: int) -> bool:
    """Whether she has said at the end that the mentoring took place, inside a transaction."""
    return bool(
        tx.value(
            """SELECT confirms FROM mentoring_checkins JOIN mentoring_pairs
                ON mentoring_pairs.id = pair_id AND status = 'completed'
            WHERE pair_id = :pair AND member_id = :member AND step = 'end'""",
            {"pair": pair_id, "member": member_id},
        )
    )


@mutation
def answer(
    tx: Transaction, pair_id: int, member_id: int, step: Step, said: Answer, now: datetime
) -> Answered | None:
    """Count her answer and forget that it was hers; None if the question is not open. She may also
    answer after the coordinator was told of her silence.
    """
    tx.lock("mentoring_pairs", pair_id)
    pair = records.pair_of(tx, pair_id)
    side = None if pair is None else pair.side_of(member_id)
    if pair is None or side is None or step not in ANSWERED:
        return None
    if not waits(tx, pair_id, member_id, step):
        return None
    settle(tx, pair_id, member_id, step, now)
    if step is Step.END and said is not Answer.NO and pair.status is PairStatus.COMPLETED:
        tx.execute(
            """UPDATE mentoring_checkins SET confirms = 1
            WHERE pair_id = :pair AND member_id = :member AND step = 'end'""",
            {"pair": pair_id, "member": member_id},
        )
        issuing.tell_ready(tx, [member_id], pair_id, now)
    tx.execute(
        """INSERT INTO mentoring_numbers (programme_id, step, answer, count)
        VALUES (:programme, :step, :answer, 1)
        ON CONFLICT (programme_id, step, answer)
            DO UPDATE SET count = mentoring_numbers.count + 1""",
        {"programme": pair.programme_id, "step": step.value, "answer": said.value},
    )
    return Answered(side, step, said)


@mutation
def will_mentor(tx: Transaction, pair_id: int, member_id: int) -> bool:
    """A mentee of a completed pair wants to be a mentor: she is told when a programme opens."""
    return bool(
        tx.execute(
            """UPDATE mentoring_pairs SET will_mentor = 1
            WHERE id = :id AND mentee_id = :member AND status = 'completed'""",
            {"id": pair_id, "member": member_id},
        )
    )
