"""Which mentor is asked, and her answer.

Of the mentors whom a mentee has ranked, one is asked at a time and has three days; then the next
one is asked. A mentor with one free place is not asked by two at a time; those whose pair has ended
early come first.

Nobody learns who declined: a mentee's list goes on when the three days are over, as after silence.
Until then the mentor is `declining`; while the mentee is away, without a time.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage import outbox, visibility
from storage.database import (
    Row,
    Transaction,
    from_timestamp,
    mutation,
    query,
    to_timestamp,
)
from storage.mentoring import pairs, records
from storage.mentoring.matching import Match, free_places, is_looking, match, may_meet
from storage.mentoring.records import Entry, Programme, ProgrammeStatus

ASKED = "mentoring-asked"
"""Kind of the question to a mentor; its subject is the choice."""

NOBODY = "mentoring-nobody"
"""Kind of the news to a mentee that no mentor is left on her list; its subject is her entry."""

ANSWER_IN = timedelta(days=3)
"""How long a mentor has to answer."""

ON_LIST = "('picked', 'waiting', 'asked')"
"""SQL: the statuses of a choice that nobody has answered."""

SENT = "('waiting', 'asked', 'declining')"
"""SQL: the statuses of a choice on a list that is sent, until the time of its mentor is over."""

_NEXT = "(status = 'waiting' OR status = 'declining' AND due_at IS NULL)"
"""SQL over a choice: whether its time is still to come."""


class ChoiceOutcome(StrEnum):
    """Outcome of what a mentee does with her list, or a mentor with a question."""

    ADDED = "added"
    REMOVED = "removed"
    SENT = "sent"
    WITHDRAWN = "withdrawn"
    TOO_MANY = "too-many"
    EMPTY = "empty"
    PAIRED = "paired"
    DECLINED = "declined"
    FULL = "full"
    NO_ROOM = "no-room"
    GONE = "gone"


def ask_next(tx: Transaction, programme_id: int, now: datetime) -> None:
    """Ask whoever is to be asked now: for each mentee without a question, the first on her list who
    has a free place. A mentee whose list is empty is told.
    """
    programme = records.programme_of(tx, programme_id)
    if programme is None or programme.status is not ProgrammeStatus.OPEN:
        return
    if records.taken(tx, programme_id) >= programme.places:
        return
    for row in tx.rows(
        f"""SELECT mentoring_entries.id FROM mentoring_entries
        WHERE programme_id = :programme AND side = 'mentee'
        AND EXISTS (SELECT 1 FROM mentoring_choices WHERE mentee_id = mentoring_entries.id
            AND {_NEXT})
        AND NOT EXISTS (SELECT 1 FROM mentoring_choices WHERE mentee_id = mentoring_entries.id
            AND due_at IS NOT NULL)
        ORDER BY first_since IS NULL, first_since, mentoring_entries.id""",
        {"programme": programme_id},
    ):
        _ask_for(tx, row["id"], now)


def _ask_for(tx: Transaction, mentee_id: int, now: datetime) -> None:
    mentee = records.entry_of(tx, mentee_id)
    assert mentee is not None
    # She may have hidden herself, or be suspended: her list waits.
    if not visibility.is_shown(tx, mentee.member_id):
        return
    waits = False
    for row in tx.rows(
        f"""SELECT id, mentor_id, status FROM mentoring_choices
        WHERE mentee_id = :id AND {_NEXT} ORDER BY place""",
        {"id": mentee_id},
    ):
        mentor = records.entry_of(tx, row["mentor_id"])
        assert mentor is not None
        has_place = not mentor.is_full and mentor.most > records.mentees(
            tx, mentor.programme_id, mentor.member_id
        )
        if (
            not has_place
            or not may_meet(tx, mentee.member_id, mentor.member_id)
            or match(tx, mentee, mentor) is None
        ):
            _pass(tx, row["id"], now)
        elif free_places(tx, mentor) < 1:
            waits = True
        else:
            due = now + ANSWER_IN
            has_declined = row["status"] == "declining"
            tx.execute(
                "UPDATE mentoring_choices SET status = :status, due_at = :due WHERE id = :id",
                {"id": row["id"], "due": to_timestamp(due),
                 "status": "declining" if has_declined else "asked"},
            )  # fmt: skip
            if has_declined:
                return
            outbox.enqueue(tx, ASKED, [mentor.member_id], now, subject_id=row["id"], expires_at=due)
            return
    if not waits:
        outbox.enqueue(tx, NOBODY, [mentee.member_id], now, subject_id=mentee.id)


def _pass(tx: Transaction, choice_id: int, now: datetime, status: str = "passed") -> None:
    """Pass a mentor over. As `passed` she may be chosen again, if she is suggested; a no stays."""
    tx.execute(
        """UPDATE mentoring_choices SET due_at = NULL,
            status = CASE WHEN status = 'declining' THEN 'declined' ELSE :status END
        WHERE id = :id""",
        {"id": choice_id, "status": status},
    )
    outbox.cancel(tx, ASKED, choice_id, "no longer needed", now)


def pass_over(tx: Transaction, mentor_id: int, now: datetime) -> None:
    """Pass over a mentor who takes nobody now, wherever she waits or is being asked. Who loses her
    last mentor by that is told when the others are asked.
    """
    mentees: set[int] = set()
    for row in tx.rows(
        f"""SELECT id, mentee_id FROM mentoring_choices
        WHERE mentor_id = :id AND status IN {SENT}""",
        {"id": mentor_id},
    ):
        _pass(tx, row["id"], now)
        mentees.add(row["mentee_id"])
    for mentee_id in sorted(mentees):
        if not is_waiting(tx, mentee_id):
            _tell_nobody(tx, mentee_id, now)


def is_waiting(tx: Transaction, entry_id: int) -> bool:
    """Whether mentors on the list of a mentee are being asked, or wait for that."""
    return bool(
        tx.value(
            f"""SELECT 1 FROM mentoring_choices WHERE mentee_id = :id
            AND status IN {SENT} LIMIT 1""",
            {"id": entry_id},
        )
    )


def take_back(tx: Transaction, entry_id: int, now: datetime) -> None:
    """A mentee takes her list back: whoever is being asked counts as silent, so that she is as one
    who has said no.
    """
    row = tx.row(
        "SELECT id FROM mentoring_choices WHERE mentee_id = :id AND due_at IS NOT NULL",
        {"id": entry_id},
    )
    if row is not None:
        _pass(tx, row["id"], now, "unanswered")
    end_choices(tx, entry_id, now)


def end_choices(tx: Transaction, entry_id: int, now: datetime) -> None:
    """Forget the choices of a mentee that nobody has answered."""
    tx.execute(
        """UPDATE mentoring_choices SET status = 'declined', due_at = NULL
        WHERE mentee_id = :id AND status = 'declining'""",
        {"id": entry_id},
    )
    for row in tx.rows(
        f"""SELECT id FROM mentoring_choices
        WHERE mentee_id = :id AND status IN {ON_LIST}""",
        {"id": entry_id},
    ):
        outbox.cancel(tx, ASKED, row["id"], "no longer needed", now)
        tx.execute("DELETE FROM mentoring_choices WHERE id = :id", {"id": row["id"]})


def _tell_nobody(tx: Transaction, mentee_id: int, now: datetime) -> None:
    mentee = records.entry_of(tx, mentee_id)
    if mentee is not None:
        outbox.enqueue(tx, NOBODY, [mentee.member_id], now, subject_id=mentee.id)


def stop_asking(tx: Transaction, programme_id: int, now: datetime) -> None:
    """Nobody is asked in a programme any more."""
    for row in tx.rows(
        """SELECT mentoring_choices.id FROM mentoring_choices
        JOIN mentoring_entries ON mentoring_entries.id = mentee_id
        WHERE programme_id = :id AND status IN ('picked', 'waiting', 'asked', 'declining')""",
        {"id": programme_id},
    ):
        _pass(tx, row["id"], now)


@mutation
def ask_due(tx: Transaction, now: datetime) -> int:
    """Pass over the mentors whose time to answer is over, and ask the next ones; returns how many
    were passed over.
    """
    passed: set[int] = set()
    rows = tx.rows(
        """SELECT mentoring_choices.id, mentee_id, programme_id FROM mentoring_choices
        JOIN mentoring_entries ON mentoring_entries.id = mentee_id
        WHERE due_at <= :now ORDER BY due_at, mentoring_choices.id""",
        {"now": to_timestamp(now)},
    )
    for row in rows:
        _pass(tx, row["id"], now, "unanswered")
        if not is_waiting(tx, row["mentee_id"]):
            _tell_nobody(tx, row["mentee_id"], now)
        passed.add(row["programme_id"])
    for programme_id in sorted(passed):
        ask_next(tx, programme_id, now)
    return len(rows)


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the time of the next question is over (UTC); None if nobody is being asked."""
    due = tx.value("SELECT min(due_at) FROM mentoring_choices")
    return None if due is None else from_timestamp(due)


# The answer of a mentor


@dataclass(frozen=True, slots=True)
class Question:
    """A question to a mentor: who looks for one, without her name, and why it was her who was
    chosen. `due_at` is UTC.
    """

    id: int
    programme: Programme
    mentee: Entry
    match: Match
    due_at: datetime


def _question_row(tx: Transaction, choice_id: int, member_id: int) -> Row | None:
    return tx.row(
        """SELECT mentoring_choices.* FROM mentoring_choices
        JOIN mentoring_entries ON mentoring_entries.id = mentor_id
        WHERE mentoring_choices.id = :id AND member_id = :member AND status = 'asked'""",
        {"id": choice_id, "member": member_id},
    )


@query
def question(tx: Transaction, choice_id: int, member_id: int) -> Question | None:
    """The question, for the mentor who is being asked; None if it is over, or the two cannot meet
    any more.
    """
    return question_to(tx, choice_id, member_id)


def question_to(tx: Transaction, choice_id: int, member_id: int) -> Question | None:
    """As `question`, inside a transaction."""
    row = _question_row(tx, choice_id, member_id)
    if row is None:
        return None
    mentee, mentor = (records.entry_of(tx, row[side]) for side in ("mentee_id", "mentor_id"))
    assert mentee is not None and mentor is not None
    suits = match(tx, mentee, mentor)
    if suits is None or not may_meet(tx, mentee.member_id, mentor.member_id):
        return None
    programme = records.programme_of(tx, mentee.programme_id)
    assert programme is not None
    due = from_timestamp(row["due_at"])
    return Question(choice_id, programme, mentee, suits, due)


@query
def questions_to(tx: Transaction, member_id: int) -> tuple[Question, ...]:
    """All questions that wait for a mentor's answer."""
    rows = tx.rows(
        """SELECT mentoring_choices.id FROM mentoring_choices
        JOIN mentoring_entries ON mentoring_entries.id = mentor_id
        WHERE member_id = :member AND status = 'asked' ORDER BY due_at""",
        {"member": member_id},
    )
    found = (question_to(tx, row["id"], member_id) for row in rows)
    return tuple(one for one in found if one is not None)


@mutation
def accept(
    tx: Transaction, choice_id: int, member_id: int, now: datetime
) -> tuple[ChoiceOutcome, int | None]:
    """Agree to be the mentor: the two are a pair, and share contacts. Returns the outcome and the
    id of the pair.
    """
    tx.lock("mentoring_choices", choice_id)
    asked = question_to(tx, choice_id, member_id)
    if asked is None or asked.due_at <= now or not is_looking(tx, asked.mentee):
        return ChoiceOutcome.GONE, None
    mentor = asked.match.entry
    if mentor.most <= records.mentees(tx, mentor.programme_id, member_id):
        return ChoiceOutcome.FULL, None
    if records.taken(tx, mentor.programme_id) >= asked.programme.places:
        return ChoiceOutcome.NO_ROOM, None
    outbox.cancel(tx, ASKED, choice_id, "answered", now)
    tx.execute(
        "UPDATE mentoring_choices SET status = 'accepted', due_at = NULL WHERE id = :id",
        {"id": choice_id},
    )
    settle(tx, asked.mentee, now)
    pair_id = pairs.begin(tx, asked.mentee, mentor, now)
    outbox.enqueue(tx, pairs.PAIRED, [asked.mentee.member_id], now, subject_id=pair_id)
    return ChoiceOutcome.PAIRED, pair_id


@mutation
def decline(tx: Transaction, choice_id: int, member_id: int, now: datetime) -> ChoiceOutcome:
    """Decline: the next mentor is asked once the three days are over, as after silence."""
    tx.lock("mentoring_choices", choice_id)
    row = _question_row(tx, choice_id, member_id)
    if row is None:
        return ChoiceOutcome.GONE
    tx.execute(
        "UPDATE mentoring_choices SET status = 'declining' WHERE id = :id", {"id": choice_id}
    )
    outbox.cancel(tx, ASKED, choice_id, "answered", now)
    mentee = records.entry_of(tx, row["mentee_id"])
    assert mentee is not None
    # Her place is free for others who wait for it.
    ask_next(tx, mentee.programme_id, now)
    return ChoiceOutcome.DECLINED


def settle(tx: Transaction, mentee: Entry, now: datetime) -> None:
    """A mentee has a pair: nobody else is asked for her."""
    end_choices(tx, mentee.id, now)


# Members who can no longer take part


def follow(tx: Transaction, member_id: int, now: datetime) -> None:
    """A member is suspended, hides herself, has blocked somebody, or is there again: questions
    between two who cannot meet are over, and the next mentors are asked. Her own list stays, for
    when she is back.
    """
    is_shown = visibility.is_shown(tx, member_id)
    for row in tx.rows(
        """SELECT mentoring_choices.id, mentees.id AS mentee, mentees.member_id AS looks,
            mentors.member_id AS offers, status
        FROM mentoring_choices JOIN mentoring_entries AS mentees ON mentees.id = mentee_id
        JOIN mentoring_entries AS mentors ON mentors.id = mentor_id
        WHERE due_at IS NOT NULL AND (mentees.member_id = :id OR mentors.member_id = :id)""",
        {"id": member_id},
    ):
        if may_meet(tx, row["looks"], row["offers"]):
            continue
        _pass(tx, row["id"], now)
        if row["looks"] == member_id and not is_shown:
            tx.execute(
                "UPDATE mentoring_choices SET status = :status WHERE id = :id",
                {"id": row["id"],
                 "status": "waiting" if row["status"] == "asked" else "declining"},
            )  # fmt: skip
        elif not is_waiting(tx, row["mentee"]):
            _tell_nobody(tx, row["mentee"], now)
    for programme_id in _programmes(tx, member_id):
        ask_next(tx, programme_id, now)


def leave(tx: Transaction, member_id: int, now: datetime) -> None:
    """A member leaves, and her entries with her."""
    found = _programmes(tx, member_id)
    for row in tx.rows(
        "SELECT id FROM mentoring_entries WHERE member_id = :id ORDER BY id", {"id": member_id}
    ):
        pass_over(tx, row["id"], now)
        end_choices(tx, row["id"], now)
        tx.execute("DELETE FROM mentoring_entries WHERE id = :id", {"id": row["id"]})
    for programme_id in found:
        ask_next(tx, programme_id, now)


def _programmes(tx: Transaction, member_id: int) -> tuple[int, ...]:
    """The programmes in which a question to somebody may depend on this member."""
    return tuple(
        row["programme_id"]
        for row in tx.rows(
            """SELECT DISTINCT programme_id FROM mentoring_entries WHERE member_id = :id
            ORDER BY programme_id""",
            {"id": member_id},
        )
    )
