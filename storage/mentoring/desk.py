"""What those who run a programme see and do: who looks, who offers, pairs by hand, and silence.

They see who takes part, and that somebody has not answered a question twice; no answer, and not who
declined.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from storage import members, profile_fields, visibility
from storage.database import (
    Page,
    Row,
    Transaction,
    from_timestamp,
    query,
)
from storage.mentoring import asking, matching, records
from storage.mentoring.checkins import ANSWERED, Answer, Step
from storage.mentoring.matching import Match
from storage.mentoring.records import (
    Entry,
    Pair,
    PairStatus,
    Programme,
    Side,
)
from storage.profile_fields import Card


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who takes part, as those who run the programme see her. `pairs` is how many she has
    now, `is_waiting`: mentors on her list are being asked.
    """

    entry: Entry
    card: Card
    pairs: int
    is_waiting: bool


def _person(tx: Transaction, entry: Entry, viewer_id: int) -> Person | None:
    card = profile_fields.card_for_staff(tx, viewer_id, entry.member_id)
    if card is None or not members.is_member(tx, entry.member_id):
        return None
    if not visibility.is_shown_to_staff(tx, viewer_id, entry.member_id):
        return None
    number: int = tx.value(
        f"""SELECT count(*) FROM mentoring_pairs WHERE programme_id = :programme
        AND :member IN (mentor_id, mentee_id) AND status IN {records.ACTIVE}""",
        {"programme": entry.programme_id, "member": entry.member_id},
    )
    return Person(entry, card, number, asking.is_waiting(tx, entry.id))


@query
def people(
    tx: Transaction, programme_id: int, viewer_id: int, side: Side, page: int, size: int
) -> Page[Person]:
    """Who takes part on one side, those without a pair first; empty unless she runs the
    programme.
    """
    if not records.manages(tx, programme_id, viewer_id):
        return Page((), 0, has_more=False)
    found = [
        person
        for entry in records.entries_of(tx, programme_id, side)
        if (person := _person(tx, entry, viewer_id)) is not None
    ]
    found.sort(key=lambda one: one.pairs > 0)
    return Page.of(found, min(page, max(0, -(-len(found) // size) - 1)), size)


@query
def person(tx: Transaction, entry_id: int, viewer_id: int) -> tuple[Programme, Person] | None:
    """Somebody who takes part, and the programme, for those who run it."""
    entry = records.entry_of(tx, entry_id)
    if entry is None or not records.manages(tx, entry.programme_id, viewer_id):
        return None
    programme = records.programme_of(tx, entry.programme_id)
    found = _person(tx, entry, viewer_id)
    return None if programme is None or found is None else (programme, found)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A mentor whom the staff may propose to a mentee, with the reasons."""

    person: Person
    match: Match


def _candidates(tx: Transaction, mentee: Entry, viewer_id: int) -> list[Candidate]:
    """The mentors with free places who suit a mentee, the best first. A block hides nobody here,
    and neither does an earlier no: the proposal would wait in vain.
    """
    found: list[Candidate] = []
    for mentor in records.entries_of(tx, mentee.programme_id, Side.MENTOR):
        suits = matching.match(tx, mentee, mentor)
        whom = None if suits is None else _person(tx, mentor, viewer_id)
        if suits is None or whom is None or mentor.is_full or whom.pairs >= mentor.most:
            continue
        found.append(Candidate(whom, suits))
    return sorted(
        found, key=lambda one: (not one.match.entry.is_first, -one.match.weight, one.match.entry.id)
    )


@query
def candidates(
    tx: Transaction, mentee_id: int, viewer_id: int, page: int, size: int
) -> Page[Candidate]:
    """A page of the mentors whom she may propose to a mentee; empty unless she runs the
    programme.
    """
    mentee = records.entry_of(tx, mentee_id)
    if mentee is None or not records.manages(tx, mentee.programme_id, viewer_id):
        return Page((), 0, has_more=False)
    found = _candidates(tx, mentee, viewer_id) if matching.is_looking(tx, mentee) else []
    return Page.of(found, min(page, max(0, -(-len(found) // size) - 1)), size)


@query
def candidate(
    tx: Transaction, mentee_id: int, mentor_id: int, viewer_id: int
) -> tuple[Person, Candidate] | None:
    """A mentee, and one of the mentors whom the staff may propose to her."""
    mentee = records.entry_of(tx, mentee_id)
    if mentee is None or not records.manages(tx, mentee.programme_id, viewer_id):
        return None
    whom = _person(tx, mentee, viewer_id)
    if whom is None or not matching.is_looking(tx, mentee):
        return None
    there = (one for one in _candidates(tx, mentee, viewer_id) if one.person.entry.id == mentor_id)
    found = next(there, None)
    return None if found is None else (whom, found)


# Pairs and silence


@dataclass(frozen=True, slots=True)
class Silence:
    """Questions that one of the two has not answered twice, with the moment (UTC) at which that was
    noticed; nothing of what anybody has answered.
    """

    side: Side
    step: Step
    noticed_at: datetime


@dataclass(frozen=True, slots=True)
class PairRow:
    """A pair as those who run the programme see it. `mentor` and `mentee` are the profiles as they
    may see them, None for whoever has left. `silences` are those since she last answered.
    """

    pair: Pair
    mentor: Card | None
    mentee: Card | None
    silences: tuple[Silence, ...]


def _pair_row(tx: Transaction, row: Row, viewer_id: int) -> PairRow:
    pair = records.pair_in(row)

    def card(member_id: int | None) -> Card | None:
        if member_id is None or not visibility.is_shown_to_staff(tx, viewer_id, member_id):
            return None
        return profile_fields.card_for_staff(tx, viewer_id, member_id)

    silences: list[Silence] = []
    if pair.is_active or pair.status is PairStatus.COMPLETED:
        for found in tx.rows(
            """SELECT member_id, step, silent_at FROM mentoring_checkins
            WHERE pair_id = :id AND silent_at IS NOT NULL AND is_answered = 0
            ORDER BY silent_at, member_id""",
            {"id": pair.id},
        ):
            side = pair.side_of(found["member_id"])
            if side is not None:
                noticed = from_timestamp(found["silent_at"])
                silences.append(Silence(side, Step(found["step"]), noticed))
    return PairRow(pair, card(pair.mentor_id), card(pair.mentee_id), tuple(silences))


@query
def pair_rows(
    tx: Transaction, programme_id: int, viewer_id: int, page: int, size: int
) -> Page[PairRow]:
    """The pairs of a programme, those with silence first; empty unless she runs it. The pairs of
    which she is one herself are not among them.
    """
    if not records.manages(tx, programme_id, viewer_id):
        return Page((), 0, has_more=False)
    return tx.page(
        """SELECT mentoring_pairs.* FROM mentoring_pairs WHERE programme_id = :id
        AND :viewer NOT IN (coalesce(mentor_id, 0), coalesce(mentee_id, 0))
        ORDER BY CASE WHEN status IN ('agreeing', 'running') AND EXISTS (SELECT 1
                FROM mentoring_checkins WHERE pair_id = mentoring_pairs.id
                AND silent_at IS NOT NULL AND is_answered = 0) THEN 0
            WHEN status IN ('agreeing', 'running') THEN 1 WHEN status = 'proposed' THEN 2
            ELSE 3 END, id DESC""",
        {"id": programme_id, "viewer": viewer_id},
        page,
        size,
    ).map(lambda row: _pair_row(tx, row, viewer_id))


@query
def pair_for(tx: Transaction, pair_id: int, viewer_id: int) -> PairRow | None:
    """A pair, for those who run its programme and are none of the two."""
    return pair_row(tx, pair_id, viewer_id)


def pair_row(tx: Transaction, pair_id: int, viewer_id: int) -> PairRow | None:
    """As `pair_for`, inside a transaction."""
    row = tx.row("SELECT * FROM mentoring_pairs WHERE id = :id", {"id": pair_id})
    if row is None or not records.manages(tx, row["programme_id"], viewer_id):
        return None
    if viewer_id in (row["mentor_id"], row["mentee_id"]):
        return None
    return _pair_row(tx, row, viewer_id)


@dataclass(frozen=True, slots=True)
class Numbers:
    """What there is in a programme: mentors, mentees, mentees without a pair, pairs by status, and
    the answers to each question that all pairs have behind them, in the order of Answer.
    """

    mentors: int
    mentees: int
    looking: int
    pairs: Mapping[PairStatus, int]
    answers: Mapping[Step, tuple[int, ...]]


@query
def numbers(tx: Transaction, programme_id: int, viewer_id: int) -> Numbers | None:
    """The numbers of a programme, for those who run it. Answers are shown once a programme is
    closed and nobody can give another one: a number that grows by one tells on whoever has just
    answered.
    """
    if not records.manages(tx, programme_id, viewer_id):
        return None
    mentors = records.entries_of(tx, programme_id, Side.MENTOR)
    mentees = records.entries_of(tx, programme_id, Side.MENTEE)
    id = {"id": programme_id}
    counted = {
        PairStatus(row["status"]): row["count"]
        for row in tx.rows(
            """SELECT status, count(*) AS count FROM mentoring_pairs WHERE programme_id = :id
            GROUP BY status""",
            id,
        )
    }
    is_over = tx.value(
        """SELECT 1 FROM mentoring_programmes WHERE id = :id AND status = 'closed'
        AND NOT EXISTS (SELECT 1 FROM mentoring_checkins
            JOIN mentoring_pairs ON mentoring_pairs.id = pair_id
            WHERE programme_id = :id AND mentoring_checkins.due_at IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM mentoring_pairs WHERE programme_id = :id
            AND status IN ('proposed', 'agreeing', 'running'))""",
        id,
    )
    said: dict[tuple[str, str], int] = {}
    if is_over:
        said = {
            (row["step"], row["answer"]): row["count"]
            for row in tx.rows("SELECT * FROM mentoring_numbers WHERE programme_id = :id", id)
        }
    answers = {
        step: tuple(said.get((step, one), 0) for one in Answer) for step in ANSWERED if is_over
    }
    looking = sum(matching.is_looking(tx, one) for one in mentees)
    return Numbers(len(mentors), len(mentees), looking, counted, answers)
