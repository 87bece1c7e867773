"""Who suits whom: suggestions with reasons, the mentors whom a mentee has chosen, and who is asked.

Of the mentors whom a mentee has ranked, one is asked at a time and has three days; then the next
one is asked. To the mentee, all of them seem to wait until one agrees, or none is left. A mentor
with one free place is not asked by two at a time; those whose pair has ended early come first.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage import outbox, profile_fields, visibility
from storage.database import (
    Page,
    Row,
    Transaction,
    from_timestamp,
    mutation,
    query,
    to_timestamp,
)
from storage.mentoring import pairs, records
from storage.mentoring.records import Entry, Programme, ProgrammeStatus, Side

ASKED = "mentoring-asked"
"""Kind of the question to a mentor; its subject is the choice."""

NOBODY = "mentoring-nobody"
"""Kind of the news to a mentee that no mentor is left on her list; its subject is her entry."""

ANSWER_IN = timedelta(days=3)
"""How long a mentor has to answer."""

MOST_CHOICES = 3
"""How many mentors a mentee may rank."""


class Reason(StrEnum):
    """Why a mentor is suggested, in the order in which reasons are told."""

    TOPIC = "topic"
    COUNTRY = "country"
    CHAIN = "chain"
    LANGUAGE = "language"


_WEIGHT = {Reason.TOPIC: 4, Reason.COUNTRY: 3, Reason.CHAIN: 2, Reason.LANGUAGE: 1}


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


@dataclass(frozen=True, slots=True)
class Match:
    """A mentor for a mentee, or the other way round, with the reasons. `topics` and `languages` are
    those that both name. `rank` is her place on the list of the mentee, None if she is not on it.
    """

    entry: Entry
    reasons: tuple[Reason, ...]
    topics: tuple[str, ...]
    languages: tuple[str, ...]
    rank: int | None = None

    @property
    def weight(self) -> int:
        """How well the two suit each other."""
        return sum(map(_WEIGHT.__getitem__, self.reasons)) + 2 * len(self.topics)


def match(tx: Transaction, mentee: Entry, mentor: Entry) -> Match | None:
    """How a mentor suits a mentee; None if they cannot be a pair: no common language, the same
    institution, or two of one country of whom one works in a field whose applicants are vetted
    twice, where the whole country is one chain of command.
    """
    languages = tuple(code for code in mentee.languages if code in mentor.languages)
    if not languages or mentee.member_id == mentor.member_id:
        return None
    abroad = mentee.country != mentor.country
    strict = any(profile_fields.is_vetted_twice(tx, one.sector) for one in (mentee, mentor))
    if strict and not abroad:
        return None
    if _share_institution(tx, mentee.member_id, mentor.member_id):
        return None
    topics = tuple(code for code in mentee.topics if code in mentor.topics)
    reasons = [
        reason
        for reason, holds in (
            (Reason.TOPIC, bool(topics)),
            (Reason.COUNTRY, abroad),
            (Reason.CHAIN, abroad or mentee.sector != mentor.sector),
            (Reason.LANGUAGE, True),
        )
        if holds
    ]
    return Match(mentor, tuple(reasons), topics, languages)


def _share_institution(tx: Transaction, one: int, other: int) -> bool:
    return bool(
        tx.value(
            """SELECT 1 FROM members AS one JOIN members AS other
                ON one.institution_key = other.institution_key
            WHERE one.id = :one AND other.id = :other""",
            {"one": one, "other": other},
        )
    )


def may_meet(tx: Transaction, one: int, other: int) -> bool:
    """Whether each of the two is shown to the other."""
    return visibility.can_see(tx, one, other) and visibility.can_see(tx, other, one)


def free_places(tx: Transaction, mentor: Entry) -> int:
    """How many mentees a mentor takes now; whoever she is being asked about counts as one."""
    if mentor.is_full:
        return 0
    asked: int = tx.value(
        "SELECT count(*) FROM mentoring_choices WHERE mentor_id = :id AND status = 'asked'",
        {"id": mentor.id},
    )
    return mentor.most - records.mentees(tx, mentor.programme_id, mentor.member_id) - asked


def is_looking(tx: Transaction, mentee: Entry) -> bool:
    """Whether a mentee looks for a mentor: she has none, and had none to the end."""
    return mentee.side is Side.MENTEE and not records.is_paired(
        tx, mentee.programme_id, mentee.member_id
    )


# The list of a mentee


def suggestions(tx: Transaction, mentee: Entry) -> tuple[Match, ...]:
    """The mentors whom she may choose, the best first, and those on her list. Who has declined, is
    full, or cannot be met is not among them.
    """
    rows = tx.rows(
        "SELECT mentor_id, place, status FROM mentoring_choices WHERE mentee_id = :id",
        {"id": mentee.id},
    )
    ranks = {
        row["mentor_id"]: row["place"]
        for row in rows
        if row["status"] in ("picked", "waiting", "asked")
    }
    over = {row["mentor_id"] for row in rows if row["status"] in ("declined", "accepted")}
    earlier = {
        row["mentor_id"]
        for row in tx.rows(
            """SELECT mentor_id FROM mentoring_pairs
            WHERE mentee_id = :mentee AND programme_id = :programme AND status = 'ended'""",
            {"mentee": mentee.member_id, "programme": mentee.programme_id},
        )
    }
    found: list[Match] = []
    for mentor in records.entries_of(tx, mentee.programme_id, Side.MENTOR):
        rank = ranks.get(mentor.id)
        if mentor.id in over or mentor.member_id in earlier:
            continue
        has_place = not mentor.is_full and mentor.most > records.mentees(
            tx, mentor.programme_id, mentor.member_id
        )
        if not has_place or not may_meet(tx, mentee.member_id, mentor.member_id):
            continue
        suits = match(tx, mentee, mentor)
        if suits is not None:
            found.append(Match(mentor, suits.reasons, suits.topics, suits.languages, rank))
    return tuple(sorted(found, key=lambda one: (not one.entry.is_first, -one.weight, one.entry.id)))


_ON_LIST = "('picked', 'waiting', 'asked')"


@dataclass(frozen=True, slots=True)
class ChoiceList:
    """The mentors whom a mentee has ranked, in her order. `is_sent`: they are being asked."""

    mentee: Entry
    choices: tuple[Match, ...]
    is_sent: bool
    is_looking: bool


@query
def suggested(tx: Transaction, entry_id: int, member_id: int, page: int, size: int) -> Page[Match]:
    """A page of the suggestions for a mentee; empty for anybody else."""
    mentee = _mentee(tx, entry_id, member_id)
    found = suggestions(tx, mentee) if mentee is not None and is_looking(tx, mentee) else ()
    return Page.of(found, min(page, max(0, -(-len(found) // size) - 1)), size)


@query
def suggestion(tx: Transaction, entry_id: int, mentor_id: int, member_id: int) -> Match | None:
    """One of the suggestions for a mentee; None if it is none, or the entry is not hers."""
    mentee = _mentee(tx, entry_id, member_id)
    if mentee is None:
        return None
    return next((one for one in suggestions(tx, mentee) if one.entry.id == mentor_id), None)


@query
def choices_of(tx: Transaction, entry_id: int, member_id: int) -> ChoiceList | None:
    """The list of a mentee, for herself."""
    return list_of(tx, entry_id, member_id)


def list_of(tx: Transaction, entry_id: int, member_id: int) -> ChoiceList | None:
    """As `choices_of`, inside a transaction."""
    mentee = _mentee(tx, entry_id, member_id)
    if mentee is None:
        return None
    rows = tx.rows(
        f"""SELECT mentor_id, place, status FROM mentoring_choices
        WHERE mentee_id = :id AND status IN {_ON_LIST} ORDER BY place""",
        {"id": entry_id},
    )
    found: list[Match] = []
    for row in rows:
        mentor = records.entry_of(tx, row["mentor_id"])
        assert mentor is not None
        suits = match(tx, mentee, mentor)
        facts = (suits.reasons, suits.topics, suits.languages) if suits else ((), (), ())
        found.append(Match(mentor, *facts, row["place"]))
    is_sent = any(row["status"] != "picked" for row in rows) or is_waiting(tx, entry_id)
    return ChoiceList(mentee, tuple(found), is_sent, is_looking(tx, mentee))


def is_waiting(tx: Transaction, entry_id: int) -> bool:
    """Whether mentors on the list of a mentee are being asked, or wait for that."""
    return bool(
        tx.value(
            """SELECT 1 FROM mentoring_choices WHERE mentee_id = :id
            AND status IN ('waiting', 'asked') LIMIT 1""",
            {"id": entry_id},
        )
    )


def _mentee(tx: Transaction, entry_id: int, member_id: int) -> Entry | None:
    entry = records.entry_of(tx, entry_id)
    if entry is None or entry.member_id != member_id or entry.side is not Side.MENTEE:
        return None
    return entry


@mutation
def pick(tx: Transaction, entry_id: int, mentor_id: int, member_id: int) -> ChoiceOutcome:
    """Put a mentor at the end of her list, before she sends it."""
    tx.lock("mentoring_entries", entry_id)
    mentee = _mentee(tx, entry_id, member_id)
    if mentee is None or not is_looking(tx, mentee) or is_waiting(tx, entry_id):
        return ChoiceOutcome.GONE
    there = next((one for one in suggestions(tx, mentee) if one.entry.id == mentor_id), None)
    if there is None:
        return ChoiceOutcome.GONE
    if there.rank is not None:
        return ChoiceOutcome.ADDED
    last: int = tx.value(
        f"""SELECT count(*) FROM mentoring_choices
        WHERE mentee_id = :id AND status IN {_ON_LIST}""",
        {"id": entry_id},
    )
    if last >= MOST_CHOICES:
        return ChoiceOutcome.TOO_MANY
    tx.execute(
        """INSERT INTO mentoring_choices (mentee_id, mentor_id, place, status)
        VALUES (:mentee, :mentor, :place, 'picked')
        ON CONFLICT (mentee_id, mentor_id) DO UPDATE SET place = :place, status = 'picked'""",
        {"mentee": entry_id, "mentor": mentor_id, "place": last + 1},
    )
    return ChoiceOutcome.ADDED


@mutation
def take_off(tx: Transaction, entry_id: int, mentor_id: int, member_id: int) -> ChoiceOutcome:
    """Take a mentor off the list, before it is sent; the others move up."""
    tx.lock("mentoring_entries", entry_id)
    if _mentee(tx, entry_id, member_id) is None:
        return ChoiceOutcome.GONE
    values = {"mentee": entry_id, "mentor": mentor_id}
    rank = tx.value(
        """SELECT place FROM mentoring_choices
        WHERE mentee_id = :mentee AND mentor_id = :mentor AND status = 'picked'""",
        values,
    )
    if rank is None:
        return ChoiceOutcome.GONE
    tx.execute(
        "DELETE FROM mentoring_choices WHERE mentee_id = :mentee AND mentor_id = :mentor", values
    )
    tx.execute(
        """UPDATE mentoring_choices SET place = place - 1
        WHERE mentee_id = :mentee AND place > :place AND status = 'picked'""",
        {"mentee": entry_id, "place": rank},
    )
    return ChoiceOutcome.REMOVED


@mutation
def send(tx: Transaction, entry_id: int, member_id: int, now: datetime) -> ChoiceOutcome:
    """Send the list: the first mentor is asked now."""
    tx.lock("mentoring_entries", entry_id)
    mentee = _mentee(tx, entry_id, member_id)
    if mentee is None or not is_looking(tx, mentee) or not visibility.is_shown(tx, member_id):
        return ChoiceOutcome.GONE
    programme = records.programme_of(tx, mentee.programme_id)
    if programme is None or programme.status is not ProgrammeStatus.OPEN:
        return ChoiceOutcome.GONE
    sent = tx.execute(
        """UPDATE mentoring_choices SET status = 'waiting'
        WHERE mentee_id = :id AND status = 'picked'""",
        {"id": entry_id},
    )
    if not sent:
        return ChoiceOutcome.EMPTY
    ask_next(tx, mentee.programme_id, now)
    return ChoiceOutcome.SENT


@mutation
def take_back(tx: Transaction, entry_id: int, member_id: int, now: datetime) -> ChoiceOutcome:
    """Take the list back, to choose anew; a mentor who is being asked sees the question no more."""
    tx.lock("mentoring_entries", entry_id)
    mentee = _mentee(tx, entry_id, member_id)
    if mentee is None or not is_waiting(tx, entry_id):
        return ChoiceOutcome.GONE
    _end_choices(tx, entry_id, now)
    ask_next(tx, mentee.programme_id, now)
    return ChoiceOutcome.WITHDRAWN


def _end_choices(tx: Transaction, entry_id: int, now: datetime) -> None:
    """Forget the choices of a mentee that nobody has answered."""
    for row in tx.rows(
        f"""SELECT id FROM mentoring_choices
        WHERE mentee_id = :id AND status IN {_ON_LIST}""",
        {"id": entry_id},
    ):
        outbox.cancel(tx, ASKED, row["id"], "no longer needed", now)
        tx.execute("DELETE FROM mentoring_choices WHERE id = :id", {"id": row["id"]})


# Asking


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
        """SELECT mentoring_entries.id FROM mentoring_entries
        WHERE programme_id = :programme AND side = 'mentee'
        AND EXISTS (SELECT 1 FROM mentoring_choices WHERE mentee_id = mentoring_entries.id
            AND status = 'waiting')
        AND NOT EXISTS (SELECT 1 FROM mentoring_choices WHERE mentee_id = mentoring_entries.id
            AND status = 'asked')
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
        """SELECT id, mentor_id FROM mentoring_choices
        WHERE mentee_id = :id AND status = 'waiting' ORDER BY place""",
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
            tx.execute(
                "UPDATE mentoring_choices SET status = 'asked', due_at = :due WHERE id = :id",
                {"id": row["id"], "due": to_timestamp(due)},
            )
            outbox.enqueue(tx, ASKED, [mentor.member_id], now, subject_id=row["id"], expires_at=due)
            return
    if not waits:
        outbox.enqueue(tx, NOBODY, [mentee.member_id], now, subject_id=mentee.id)


def _pass(tx: Transaction, choice_id: int, now: datetime) -> None:
    """Pass a mentor over; the mentee may choose her again, if she is suggested."""
    tx.execute(
        "UPDATE mentoring_choices SET status = 'passed', due_at = NULL WHERE id = :id",
        {"id": choice_id},
    )
    outbox.cancel(tx, ASKED, choice_id, "no longer needed", now)


def pass_over(tx: Transaction, mentor_id: int, now: datetime) -> None:
    """Pass over a mentor who takes nobody now, wherever she waits or is being asked. Who loses her
    last mentor by that is told when the others are asked.
    """
    mentees: set[int] = set()
    for row in tx.rows(
        """SELECT id, mentee_id FROM mentoring_choices
        WHERE mentor_id = :id AND status IN ('waiting', 'asked')""",
        {"id": mentor_id},
    ):
        _pass(tx, row["id"], now)
        mentees.add(row["mentee_id"])
    for mentee_id in sorted(mentees):
        if not is_waiting(tx, mentee_id):
            _tell_nobody(tx, mentee_id, now)


def _tell_nobody(tx: Transaction, mentee_id: int, now: datetime) -> None:
    mentee = records.entry_of(tx, mentee_id)
    if mentee is not None:
        outbox.enqueue(tx, NOBODY, [mentee.member_id], now, subject_id=mentee.id)


def stop_asking(tx: Transaction, programme_id: int, now: datetime) -> None:
    """Nobody is asked in a programme any more."""
    for row in tx.rows(
        """SELECT mentoring_choices.id FROM mentoring_choices
        JOIN mentoring_entries ON mentoring_entries.id = mentee_id
        WHERE programme_id = :id AND status IN ('picked', 'waiting', 'asked')""",
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
        WHERE status = 'asked' AND due_at <= :now ORDER BY due_at, mentoring_choices.id""",
        {"now": to_timestamp(now)},
    )
    for row in rows:
        _pass(tx, row["id"], now)
        if not is_waiting(tx, row["mentee_id"]):
            _tell_nobody(tx, row["mentee_id"], now)
        passed.add(row["programme_id"])
    for programme_id in sorted(passed):
        ask_next(tx, programme_id, now)
    return len(rows)


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the time of the next question is over (UTC); None if nobody is being asked."""
    due = tx.value("SELECT min(due_at) FROM mentoring_choices WHERE status = 'asked'")
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
    """Decline: the next mentor is asked. Nobody is told who declined."""
    tx.lock("mentoring_choices", choice_id)
    row = _question_row(tx, choice_id, member_id)
    if row is None:
        return ChoiceOutcome.GONE
    _pass(tx, choice_id, now)
    tx.execute("UPDATE mentoring_choices SET status = 'declined' WHERE id = :id", {"id": choice_id})
    mentee = records.entry_of(tx, row["mentee_id"])
    assert mentee is not None
    if not is_waiting(tx, mentee.id):
        _tell_nobody(tx, mentee.id, now)
    ask_next(tx, mentee.programme_id, now)
    return ChoiceOutcome.DECLINED


def settle(tx: Transaction, mentee: Entry, now: datetime) -> None:
    """A mentee has a pair: nobody else is asked for her."""
    _end_choices(tx, mentee.id, now)


# Members who can no longer take part


def follow(tx: Transaction, member_id: int, now: datetime) -> None:
    """A member is suspended, hides herself, has blocked somebody, or is there again: questions
    between two who cannot meet are over, and the next mentors are asked. Her own list stays, for
    when she is back.
    """
    is_shown = visibility.is_shown(tx, member_id)
    for row in tx.rows(
        """SELECT mentoring_choices.id, mentees.id AS mentee, mentees.member_id AS looks,
            mentors.member_id AS offers
        FROM mentoring_choices JOIN mentoring_entries AS mentees ON mentees.id = mentee_id
        JOIN mentoring_entries AS mentors ON mentors.id = mentor_id
        WHERE status = 'asked' AND (mentees.member_id = :id OR mentors.member_id = :id)""",
        {"id": member_id},
    ):
        if may_meet(tx, row["looks"], row["offers"]):
            continue
        _pass(tx, row["id"], now)
        if row["looks"] == member_id and not is_shown:
            tx.execute(
                "UPDATE mentoring_choices SET status = 'waiting' WHERE id = :id", {"id": row["id"]}
            )
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
        _end_choices(tx, row["id"], now)
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
