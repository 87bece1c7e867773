"""Two who meet: how a pair begins and ends, and what each of the two sees of it."""

from dataclasses import dataclass
from datetime import datetime

from storage import outbox, profile_fields, visibility
from storage.database import Transaction, query, to_timestamp
from storage.introductions import follow_ups, requests
from storage.mentoring import agreements, checkins, records
from storage.mentoring.agreements import Agreement
from storage.mentoring.checkins import Step
from storage.mentoring.records import Entry, Pair, PairStatus, Programme, Side
from storage.profile_fields import Card
from storage.scheduling import polls
from storage.scheduling import records as scheduling
from storage.scheduling_subjects import SchedulingSubject

PAIRED = "mentoring-paired"
"""Kind of the news to a mentee, or to both, that they are a pair; its subject is the pair."""

ENDED = "mentoring-ended"
"""Kind of the news to the other one that a pair has ended early; its subject is the pair."""

PROPOSED = "mentoring-proposed"
"""Kind of the question to both of a pair that the staff propose; its subject is the pair."""


def begin(
    tx: Transaction, mentee: Entry, mentor: Entry, now: datetime, pair_id: int | None = None
) -> int:
    """Make the two a pair who share contacts and write their agreement next; returns its id.
    `pair_id` is that of the proposal to which both have agreed, if it was one.
    """
    note = records.title_of(tx, mentee.programme_id, "")
    introduction_id = requests.connect(
        tx, (mentor.member_id, mentor.contact), (mentee.member_id, mentee.contact), note, now
    )
    # The questions of the mentoring take the place of the one about any new contact.
    follow_ups.cancel(tx, introduction_id, now)
    if pair_id is None:
        pair_id = tx.value(
            """INSERT INTO mentoring_pairs
                (programme_id, mentor_id, mentee_id, status, introduction_id, created_at)
            VALUES (:programme, :mentor, :mentee, 'agreeing', :introduction, :now) RETURNING id""",
            {
                "programme": mentee.programme_id,
                "mentor": mentor.member_id,
                "mentee": mentee.member_id,
                "introduction": introduction_id,
                "now": to_timestamp(now),
            },
        )
    else:
        tx.execute(
            """UPDATE mentoring_pairs SET status = 'agreeing', due_at = NULL,
                introduction_id = :introduction WHERE id = :id""",
            {"id": pair_id, "introduction": introduction_id},
        )
        outbox.cancel(tx, PROPOSED, pair_id, "answered", now)
    tx.execute(
        "UPDATE mentoring_entries SET first_since = NULL WHERE id IN (:mentor, :mentee)",
        {"mentor": mentor.id, "mentee": mentee.id},
    )
    assert pair_id is not None
    checkins.plan_agreement(tx, pair_id, (mentor.member_id, mentee.member_id), now)
    return pair_id


def end(tx: Transaction, pair: Pair, now: datetime, but: int | None = None) -> None:
    """End an active pair early. Both are matched first from now on; each is told, except `but`."""
    tx.execute(
        "UPDATE mentoring_pairs SET status = 'ended', ended_at = :now WHERE id = :id",
        {"id": pair.id, "now": to_timestamp(now)},
    )
    checkins.cancel(tx, pair.id, now)
    polls.end_of(tx, MENTORING, pair.id, now)
    for kind in (PAIRED, agreements.WRITTEN, agreements.ACCEPTED):
        outbox.cancel(tx, kind, pair.id, "no longer needed", now)
    tx.execute(
        """UPDATE mentoring_entries SET first_since = :now
        WHERE programme_id = :programme AND member_id IN (:mentor, :mentee)
            AND first_since IS NULL""",
        {
            "programme": pair.programme_id,
            "mentor": pair.mentor_id,
            "mentee": pair.mentee_id,
            "now": to_timestamp(now),
        },
    )
    told = [one for one in (pair.mentor_id, pair.mentee_id) if one is not None and one != but]
    outbox.enqueue(tx, ENDED, told, now, subject_id=pair.id)


@dataclass(frozen=True, slots=True)
class PairView:
    """A pair as one of the two sees it. `side` is what she is in it; `other` the profile of the
    other one, None while she cannot be reached. `agreement` is the last version, `holds` the last
    one that both have accepted; both are None without the other one. `open_step` is the question
    that she has not answered; `next_at` is when she is asked next (UTC). `has_confirmed`: she has
    said that the mentoring took place. `meets_at` is the last time that was found for them (UTC).
    """

    pair: Pair
    programme: Programme
    side: Side
    other: Card | None
    agreement: Agreement | None
    holds: Agreement | None
    open_step: Step | None
    next_at: datetime | None
    has_confirmed: bool
    meets_at: datetime | None


@query
def seen(tx: Transaction, pair_id: int, member_id: int) -> PairView | None:
    """A pair, for one of the two once they know each other; None for everybody else."""
    return seen_by(tx, pair_id, member_id)


def seen_by(tx: Transaction, pair_id: int, member_id: int) -> PairView | None:
    """As `seen`, inside a transaction."""
    pair = records.pair_of(tx, pair_id)
    side = None if pair is None else pair.side_of(member_id)
    if pair is None or side is None or not pair.is_known:
        return None
    programme = records.programme_of(tx, pair.programme_id)
    assert programme is not None
    other_id = pair.other_of(member_id)
    other = None
    # Also asked for whoever has left, so that the time does not tell why there is nobody.
    if visibility.can_see(tx, member_id, other_id or 0):
        assert other_id is not None
        other = profile_fields.card_for(tx, member_id, other_id)
    # What the two have agreed goes with whoever leaves, so it is not shown without her.
    latest = None if other is None else agreements.latest(tx, pair_id)
    holds = None if other is None else agreements.holding(tx, pair_id)
    open_step, next_at = checkins.open_step(tx, pair_id, member_id), None
    if pair.is_active or pair.status is PairStatus.COMPLETED:
        next_at = checkins.next_at(tx, pair_id, member_id)
    return PairView(
        pair,
        programme,
        side,
        other,
        latest,
        holds,
        open_step,
        next_at,
        checkins.has_confirmed(tx, pair_id, member_id),
        scheduling.found(tx, MENTORING, pair_id),
    )


@query
def of_member(tx: Transaction, member_id: int) -> tuple[PairView, ...]:
    """The pairs of a member, those that go on first."""
    rows = tx.rows(
        """SELECT id FROM mentoring_pairs WHERE (mentor_id = :id OR mentee_id = :id)
            AND status NOT IN ('proposed', 'lapsed')
        ORDER BY CASE WHEN status IN ('agreeing', 'running') THEN 0 ELSE 1 END, id DESC""",
        {"id": member_id},
    )
    found = (seen_by(tx, row["id"], member_id) for row in rows)
    return tuple(view for view in found if view is not None)


MENTORING = "mentoring"
"""The name of pairs where two look for a time."""


def _who_meet(tx: Transaction, pair_id: int) -> tuple[int, ...] | None:
    """The two of a pair whose meetings are not off. One that they have agreed on before the end may
    be after it.
    """
    pair = records.pair_of(tx, pair_id)
    if pair is None or pair.mentor_id is None or pair.mentee_id is None:
        return None
    if not pair.is_active and pair.status is not PairStatus.COMPLETED:
        return None
    for one, other in ((pair.mentor_id, pair.mentee_id), (pair.mentee_id, pair.mentor_id)):
        if not visibility.can_see(tx, one, other):
            return None
    return pair.mentor_id, pair.mentee_id


SCHEDULING_SUBJECT = SchedulingSubject(MENTORING, _who_meet)


def active_of(tx: Transaction, member_id: int) -> tuple[Pair, ...]:
    """The pairs of a member that are not over, inside a transaction."""
    return tuple(
        records.pair_in(row)
        for row in tx.rows(
            f"""SELECT * FROM mentoring_pairs WHERE (mentor_id = :id OR mentee_id = :id)
            AND status IN {records.ACTIVE} ORDER BY id""",
            {"id": member_id},
        )
    )
