"""Pairs that the staff propose by hand: both are asked without names, and nobody sees an answer."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from storage import outbox, visibility
from storage.database import Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import audit
from storage.mentoring import asking, matching, pairs, records
from storage.mentoring.matching import Match
from storage.mentoring.pairs import PROPOSED
from storage.mentoring.records import Pair, PairStatus, Programme, ProgrammeStatus, Side

WAITS_FOR = timedelta(days=7)
"""How long a proposal of the staff waits for both answers."""

LAPSED = "mentoring-lapsed"
"""Kind of the news to whoever has agreed in vain, and to the coordinator; its subject is the pair.
"""


class ProposalOutcome(StrEnum):
    """Outcome of proposing a pair by hand, or of an answer to that."""

    PROPOSED = "proposed"
    PAIRED = "paired"
    AGREED = "agreed"
    DECLINED = "declined"
    ALREADY = "already"
    UNFIT = "unfit"
    FULL = "full"
    NO_ROOM = "no-room"
    GONE = "gone"


@mutation
def propose(
    tx: Transaction, mentee_id: int, mentor_id: int, actor_id: int, now: datetime
) -> tuple[ProposalOutcome, int | None]:
    """Propose a pair: both are asked, without names. If one of the two must not be asked, the
    answer is the same, and the proposal waits like any other. Returns the outcome and the id.
    """
    mentee, mentor = (records.entry_of(tx, one) for one in (mentee_id, mentor_id))
    if mentee is None or mentor is None or mentee.programme_id != mentor.programme_id:
        return ProposalOutcome.GONE, None
    tx.lock("mentoring_programmes", mentee.programme_id)
    programme = records.programme_of(tx, mentee.programme_id)
    assert programme is not None
    if not records.manages(tx, programme.id, actor_id):
        return ProposalOutcome.GONE, None
    if programme.status is not ProgrammeStatus.OPEN or not matching.is_looking(tx, mentee):
        return ProposalOutcome.GONE, None
    if mentor.side is not Side.MENTOR or matching.match(tx, mentee, mentor) is None:
        return ProposalOutcome.UNFIT, None
    if mentor.is_full or mentor.most <= records.mentees(tx, programme.id, mentor.member_id):
        return ProposalOutcome.FULL, None
    if records.taken(tx, programme.id) >= programme.places:
        return ProposalOutcome.NO_ROOM, None
    two = {"programme": programme.id, "mentor": mentor.member_id, "mentee": mentee.member_id}
    waits = tx.value(
        """SELECT 1 FROM mentoring_pairs WHERE programme_id = :programme
        AND mentor_id = :mentor AND mentee_id = :mentee AND status = 'proposed'""",
        two,
    )
    if waits:
        return ProposalOutcome.ALREADY, None
    refused = tx.value(
        """SELECT 1 FROM mentoring_pairs WHERE programme_id = :programme
        AND mentor_id = :mentor AND mentee_id = :mentee
        AND (status = 'ended' OR mentor_says = 'no' OR mentee_says = 'no') LIMIT 1""",
        two,
    ) or tx.value(
        """SELECT 1 FROM mentoring_choices WHERE mentee_id = :mentee AND mentor_id = :mentor
        AND status IN ('declining', 'declined')""",
        {"mentee": mentee.id, "mentor": mentor.id},
    )
    is_silent = bool(refused) or not matching.may_meet(tx, mentee.member_id, mentor.member_id)
    due = now + WAITS_FOR
    pair_id: int = tx.value(
        """INSERT INTO mentoring_pairs
            (programme_id, mentor_id, mentee_id, status, is_silent, due_at, created_at)
        VALUES (:programme, :mentor, :mentee, 'proposed', :silent, :due, :now) RETURNING id""",
        {**two, "silent": int(is_silent), "due": to_timestamp(due), "now": to_timestamp(now)},
    )
    audit.record(tx, actor_id, "mentoring-proposed", now, subject=("mentoring-pair", pair_id))
    if not is_silent:
        both = [mentor.member_id, mentee.member_id]
        outbox.enqueue(tx, PROPOSED, both, now, subject_id=pair_id, expires_at=due)
    return ProposalOutcome.PROPOSED, pair_id


@dataclass(frozen=True, slots=True)
class Proposal:
    """A pair that the staff propose, as one of the two sees it. `match` names the other one, who
    has no name; `says`: what she has answered, None if she has not. `due_at` is UTC.
    """

    pair: Pair
    programme: Programme
    side: Side
    match: Match
    says: bool | None
    due_at: datetime


@query
def proposal(tx: Transaction, pair_id: int, member_id: int) -> Proposal | None:
    """A proposal, for one of the two while it waits; None for everybody else."""
    return proposal_to(tx, pair_id, member_id)


def proposal_to(tx: Transaction, pair_id: int, member_id: int) -> Proposal | None:
    """As `proposal`, inside a transaction."""
    pair = records.pair_of(tx, pair_id)
    side = None if pair is None else pair.side_of(member_id)
    if pair is None or side is None or pair.status is not PairStatus.PROPOSED or pair.is_silent:
        return None
    mentee = records.entry_by(tx, pair.programme_id, pair.mentee_id)
    mentor = records.entry_by(tx, pair.programme_id, pair.mentor_id)
    programme = records.programme_of(tx, pair.programme_id)
    if mentee is None or mentor is None or programme is None or pair.due_at is None:
        return None
    suits = matching.match(tx, mentee, mentor)
    if suits is None or not matching.may_meet(tx, mentee.member_id, mentor.member_id):
        return None
    if not matching.is_looking(tx, mentee):
        return None
    other = mentee if side is Side.MENTOR else mentor
    shown = Match(other, suits.reasons, suits.topics, suits.languages)
    said = tx.value(f"SELECT {side}_says FROM mentoring_pairs WHERE id = :id", {"id": pair_id})
    says = None if said is None else said == "yes"
    return Proposal(pair, programme, side, shown, says, pair.due_at)


@query
def proposals_to(tx: Transaction, member_id: int) -> tuple[Proposal, ...]:
    """The proposals of the staff that wait for her answer."""
    rows = tx.rows(
        """SELECT id FROM mentoring_pairs WHERE status = 'proposed'
        AND (mentor_id = :id AND mentor_says IS NULL OR mentee_id = :id AND mentee_says IS NULL)
        ORDER BY due_at""",
        {"id": member_id},
    )
    found = (proposal_to(tx, row["id"], member_id) for row in rows)
    return tuple(one for one in found if one is not None)


@mutation
def answer(
    tx: Transaction, pair_id: int, member_id: int, says: bool, now: datetime
) -> ProposalOutcome:
    """Answer a proposal of the staff. Nobody sees an answer; if both agree, they are a pair."""
    tx.lock("mentoring_pairs", pair_id)
    found = proposal_to(tx, pair_id, member_id)
    if found is None or found.due_at <= now or found.says is False:
        return ProposalOutcome.GONE
    if says and not visibility.is_shown(tx, member_id):
        return ProposalOutcome.GONE
    side = found.side
    tx.execute(
        f"UPDATE mentoring_pairs SET {side}_says = :says WHERE id = :id",
        {"id": pair_id, "says": "yes" if says else "no"},
    )
    outbox.cancel(tx, PROPOSED, pair_id, "answered", now, recipient=member_id)
    if not says:
        return ProposalOutcome.DECLINED
    other_says = tx.value(
        f"SELECT {side.other}_says FROM mentoring_pairs WHERE id = :id", {"id": pair_id}
    )
    if other_says != "yes":
        return ProposalOutcome.AGREED
    pair = found.pair
    mentee = records.entry_by(tx, pair.programme_id, pair.mentee_id)
    mentor = records.entry_by(tx, pair.programme_id, pair.mentor_id)
    assert mentee is not None and mentor is not None
    if mentor.most <= records.mentees(tx, pair.programme_id, mentor.member_id):
        return ProposalOutcome.AGREED
    if records.taken(tx, pair.programme_id) >= found.programme.places:
        return ProposalOutcome.AGREED
    asking.settle(tx, mentee, now)
    pairs.begin(tx, mentee, mentor, now, pair_id)
    other = pair.other_of(member_id)
    assert other is not None
    outbox.enqueue(tx, pairs.PAIRED, [other], now, subject_id=pair_id)
    return ProposalOutcome.PAIRED


@mutation
def expire(tx: Transaction, now: datetime) -> int:
    """End the proposals whose time is over; whoever has agreed is told, and the coordinator.
    Returns how many.
    """
    rows = tx.rows(
        """SELECT * FROM mentoring_pairs WHERE status = 'proposed' AND due_at <= :now
        ORDER BY due_at, id""",
        {"now": to_timestamp(now)},
    )
    for row in rows:
        pair = records.pair_in(row)
        tx.execute(
            """UPDATE mentoring_pairs SET status = 'lapsed', due_at = NULL, ended_at = :now
            WHERE id = :id""",
            {"id": pair.id, "now": to_timestamp(now)},
        )
        outbox.cancel(tx, PROPOSED, pair.id, "no longer needed", now)
        agreed = [
            row[f"{side}_id"]
            for side in Side
            if row[f"{side}_says"] == "yes" and row[f"{side}_id"] is not None
        ]
        told = [*records.coordinators_of(tx, pair.programme_id, pair), *agreed]
        outbox.enqueue(tx, LAPSED, told, now, subject_id=pair.id)
    return len(rows)


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the time of the next proposal is over (UTC); None if none waits."""
    due = tx.value("SELECT min(due_at) FROM mentoring_pairs WHERE status = 'proposed'")
    return None if due is None else from_timestamp(due)


@query
def lapsed(tx: Transaction, pair_id: int, member_id: int, language: str) -> str | None:
    """The title of the programme in which a proposal has lapsed; None if the member neither runs
    the programme nor is one of the two.
    """
    return lapsed_title(tx, pair_id, member_id, language)


def lapsed_title(tx: Transaction, pair_id: int, member_id: int, language: str) -> str | None:
    """As `lapsed`, inside a transaction."""
    pair = records.pair_of(tx, pair_id)
    if pair is None or pair.status is not PairStatus.LAPSED:
        return None
    if pair.side_of(member_id) is None and not records.manages(tx, pair.programme_id, member_id):
        return None
    return records.title_of(tx, pair.programme_id, language)
