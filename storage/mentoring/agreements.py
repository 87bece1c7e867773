"""What a pair agrees on: goals, language and rhythm in versions that both accept, beside clauses
that are the same for all.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import outbox, visibility
from storage.database import Page, Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.mentoring import checkins, records
from storage.mentoring.records import Pair, PairStatus, Side

WRITTEN = "mentoring-agreement"
"""Kind of the news that there is a version to accept; its subject is the pair."""

ACCEPTED = "mentoring-began"
"""Kind of the news that the other one has accepted; its subject is the pair."""

CLAUSES = "1"
"""The version of the clauses that are the same for all; raised when their meaning changes."""

MAX_GOALS = 3


class Rhythm(StrEnum):
    """How often the two meet."""

    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY = "monthly"


class AgreementOutcome(StrEnum):
    """Outcome of writing or accepting an agreement."""

    WRITTEN = "written"
    ACCEPTED = "accepted"
    BEGAN = "began"
    CHANGED = "changed"
    ALREADY = "already"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Agreement:
    """A version of an agreement. `language` is the one in which the two talk, `accepted` who has
    accepted it; `written_at` is UTC.
    """

    id: int
    version: int
    clauses: str
    goals: tuple[str, ...]
    language: str
    rhythm: Rhythm
    written_by: Side
    accepted: frozenset[Side]
    written_at: datetime

    @property
    def is_accepted(self) -> bool:
        """Whether both have accepted it."""
        return len(self.accepted) == len(Side)


def _agreement(tx: Transaction, row: Row) -> Agreement:
    goals = tx.rows(
        "SELECT text FROM mentoring_goals WHERE agreement_id = :id ORDER BY position",
        {"id": row["id"]},
    )
    return Agreement(
        row["id"],
        row["version"],
        row["clauses"],
        tuple(goal["text"] for goal in goals),
        row["language"],
        Rhythm(row["rhythm"]),
        Side(row["written_side"]),
        frozenset(side for side in Side if row[f"{side}_accepted_at"] is not None),
        from_timestamp(row["created_at"]),
    )


def latest(tx: Transaction, pair_id: int) -> Agreement | None:
    """The last version, inside a transaction."""
    row = tx.row(
        "SELECT * FROM mentoring_agreements WHERE pair_id = :id ORDER BY version DESC LIMIT 1",
        {"id": pair_id},
    )
    return None if row is None else _agreement(tx, row)


def holding(tx: Transaction, pair_id: int) -> Agreement | None:
    """The last version that both have accepted, inside a transaction."""
    row = tx.row(
        """SELECT * FROM mentoring_agreements WHERE pair_id = :id
        AND mentor_accepted_at IS NOT NULL AND mentee_accepted_at IS NOT NULL
        ORDER BY version DESC LIMIT 1""",
        {"id": pair_id},
    )
    return None if row is None else _agreement(tx, row)


@query
def versions(tx: Transaction, pair_id: int, member_id: int, page: int) -> Page[Agreement]:
    """The versions of an agreement for one of the two, one on a page, the newest first; none while
    she does not see the other one.
    """
    pair = records.pair_of(tx, pair_id)
    side = None if pair is None else pair.side_of(member_id)
    if pair is None or side is None or not pair.is_known:
        return Page((), 0, has_more=False)
    if not visibility.can_see(tx, member_id, pair.other_of(member_id) or 0):
        return Page((), 0, has_more=False)
    return tx.page(
        "SELECT * FROM mentoring_agreements WHERE pair_id = :id ORDER BY version DESC",
        {"id": pair_id},
        page,
        1,
    ).map(lambda row: _agreement(tx, row))


def _active(tx: Transaction, pair_id: int, member_id: int) -> tuple[Pair, Side] | None:
    tx.lock("mentoring_pairs", pair_id)
    pair = records.pair_of(tx, pair_id)
    side = None if pair is None else pair.side_of(member_id)
    return (pair, side) if pair is not None and side is not None and pair.is_active else None


@mutation
def write(
    tx: Transaction,
    pair_id: int,
    member_id: int,
    goals: Sequence[str],
    language: str,
    rhythm: Rhythm,
    now: datetime,
) -> AgreementOutcome:
    """Write a version, which its author accepts by that; the other one is asked to accept it. What
    both have accepted before holds until then.
    """
    found = _active(tx, pair_id, member_id)
    if found is None:
        return AgreementOutcome.GONE
    pair, side = found
    before = latest(tx, pair_id)
    agreement_id: int = tx.value(
        f"""INSERT INTO mentoring_agreements (pair_id, version, clauses, language, rhythm,
            written_side, {side}_accepted_at, created_at)
        VALUES (:pair, :version, :clauses, :language, :rhythm, :side, :now, :now) RETURNING id""",
        {
            "pair": pair_id,
            "version": 1 if before is None else before.version + 1,
            "clauses": CLAUSES,
            "language": language,
            "rhythm": rhythm.value,
            "side": side.value,
            "now": to_timestamp(now),
        },
    )
    tx.execute_many(
        """INSERT INTO mentoring_goals (agreement_id, position, text)
        VALUES (:id, :position, :text)""",
        [
            {"id": agreement_id, "position": position, "text": goal}
            for position, goal in enumerate(goals)
        ],
    )
    checkins.settle(tx, pair_id, member_id, checkins.Step.AGREEMENT, now)
    other = pair.other_of(member_id)
    outbox.cancel(tx, WRITTEN, pair_id, "no longer needed", now)
    if other is not None:
        if pair.status is PairStatus.AGREEING:
            checkins.plan_again(tx, pair_id, other, now)
        outbox.enqueue(tx, WRITTEN, [other], now, subject_id=pair_id)
    return AgreementOutcome.WRITTEN


@mutation
def accept(
    tx: Transaction, pair_id: int, member_id: int, version: int, now: datetime
) -> AgreementOutcome:
    """Accept the version that she has read. With the first one that both have accepted, the
    mentoring begins.
    """
    found = _active(tx, pair_id, member_id)
    agreement = latest(tx, pair_id)
    if found is None or agreement is None:
        return AgreementOutcome.GONE
    pair, side = found
    if agreement.version != version:
        return AgreementOutcome.CHANGED
    if side in agreement.accepted:
        return AgreementOutcome.ALREADY
    tx.execute(
        f"UPDATE mentoring_agreements SET {side}_accepted_at = :now WHERE id = :id",
        {"id": agreement.id, "now": to_timestamp(now)},
    )
    outbox.cancel(tx, WRITTEN, pair_id, "answered", now)
    checkins.settle(tx, pair_id, member_id, checkins.Step.AGREEMENT, now)
    other = pair.other_of(member_id)
    begins = pair.status is PairStatus.AGREEING
    if begins:
        checkins.begin(tx, pair, now)
    if other is not None:
        outbox.enqueue(tx, ACCEPTED, [other], now, subject_id=pair_id)
    return AgreementOutcome.BEGAN if begins else AgreementOutcome.ACCEPTED
