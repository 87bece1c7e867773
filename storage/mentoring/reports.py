"""Reports of what happens in a mentoring: of the other one of a pair, of what a mentor offers, of
what a mentee looks for.

A report is decided outside of both institutions, unless there is nobody else
(`storage/reviews/reviewers.py`); the clauses of the agreement say so.
"""

from datetime import datetime

from storage.database import Transaction
from storage.directory import reports
from storage.mentoring import agreements, matching, programmes, records
from storage.mentoring.records import Entry, Side
from storage.reports import Content, Reportable, Reported

PAIR, ENTRY = "mentoring-pair", "mentoring-entry"

NOTHING = "–"
"""In the place of a text that was taken away."""


def _pair(tx: Transaction, pair_id: int, viewer_id: int) -> Reported | None:
    """The other one of a pair, also after it has ended, and what their agreement says."""
    pair = records.pair_of(tx, pair_id)
    other = None if pair is None else pair.other_of(viewer_id)
    if pair is None or other is None or not pair.is_known:
        return None
    agreement = agreements.latest(tx, pair_id)
    goals = "" if agreement is None else "\n".join(agreement.goals)
    written: Content = (("goals", goals),) if goals else ()
    return Reported(other, True, (*written, *reports.content(tx, viewer_id, other)))


def _hide_pair(tx: Transaction, pair_id: int, _message: str | None, _now: datetime) -> bool:
    """Take the goals away."""
    return bool(
        tx.execute(
            """UPDATE mentoring_goals SET text = :nothing WHERE text <> :nothing AND agreement_id IN
                (SELECT id FROM mentoring_agreements WHERE pair_id = :id)""",
            {"id": pair_id, "nothing": NOTHING},
        )
    )


def _reads(tx: Transaction, entry: Entry, viewer_id: int) -> bool:
    """Whether a member reads this entry, without a name: a mentor who is asked, a mentee to whom it
    is suggested, or one of two whom the staff propose to each other.
    """
    view = programmes.seen_by(tx, entry.programme_id, viewer_id)
    own = None if view is None else view.entry
    if (
        own is None
        or own.side is entry.side
        or not matching.may_meet(tx, viewer_id, entry.member_id)
    ):
        return False
    if own.side is Side.MENTEE:
        return True
    return bool(
        tx.value(
            """SELECT 1 FROM mentoring_choices WHERE mentee_id = :mentee AND mentor_id = :mentor
            AND status NOT IN ('picked', 'waiting') LIMIT 1""",
            {"mentee": entry.id, "mentor": own.id},
        )
        or tx.value(
            """SELECT 1 FROM mentoring_pairs WHERE programme_id = :programme AND is_silent = 0
            AND mentor_id = :mentor AND mentee_id = :mentee LIMIT 1""",
            {
                "programme": entry.programme_id,
                "mentor": viewer_id,
                "mentee": entry.member_id,
            },
        )
    )


def _entry(tx: Transaction, entry_id: int, viewer_id: int) -> Reported | None:
    entry = records.entry_of(tx, entry_id)
    if entry is None or not _reads(tx, entry, viewer_id):
        return None
    answers: Content = tuple(("answer", text) for text in entry.answers)
    return Reported(entry.member_id, False, (("text", entry.words), *answers))


def _hide_entry(tx: Transaction, entry_id: int, _message: str | None, _now: datetime) -> bool:
    """Take her words away; a mentor is suggested to nobody until she has written anew."""
    values = {"id": entry_id, "nothing": NOTHING}
    tx.execute("UPDATE mentoring_answers SET text = :nothing WHERE entry_id = :id", values)
    return bool(
        tx.execute(
            """UPDATE mentoring_entries SET words = :nothing, is_full = 1
            WHERE id = :id AND words <> :nothing""",
            values,
        )
    )


REPORTABLES = (Reportable(PAIR, _pair, _hide_pair), Reportable(ENTRY, _entry, _hide_entry))
